"""The country of an outlet: by the top-level domain of its address, then by the page's language.

``og:locale`` says what a site builder set, and is not asked.
"""

from __future__ import annotations

import re

from newsfacts.gazetteer import countries

#: top-level domains of countries that are sold to everybody
_SOLD = frozenset(
    "ac ad ag ai am as bz cc cd cf co cx dj fm ga gd gg gl gq gs im in io is je la lc li ly md me "
    "ml mn ms mu nu pw re sc sh sm sr st su tc td tf tk tl to tv vc vg vu ws".split()
) - {"in", "is"}  # India's and Iceland's outlets use theirs
_LANGUAGE = re.compile(r"[A-Za-z]{2,3}(?:[-_][A-Za-z]{4})?[-_]([A-Za-z]{2})")


def country_of_page(url: str | None, language: str) -> str | None:
    """Return the ISO 3166 code of an outlet's country, or None if nothing tells.

    Args:
        url: address of the page.
        language: the language that the page says it is in: "en-GB".

    Example:
        >>> country_of_page("https://www.example.co.uk/a", "en-US")
        'GB'
        >>> country_of_page("https://example.com/a", "en-ZA"), country_of_page("https://a.tv", "en")
        ('ZA', None)
    """
    host = _host(url)
    domain = host.rpartition(".")[2].upper()
    code = "GB" if domain == "UK" else domain
    if len(domain) == len("uk") and domain.lower() not in _SOLD and code in countries():
        return code
    match = _LANGUAGE.fullmatch(language)
    code = match[1].upper() if match else ""
    return code if code in countries() else None


def _host(url: str | None) -> str:
    from urllib.parse import urlsplit

    try:
        return urlsplit(url or "").hostname or ""
    except ValueError:
        return ""
