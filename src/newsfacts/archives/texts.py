"""Texts of articles: the headline before the body, and paragraphs out of markup."""

from __future__ import annotations

import re

#: what shows that a text is markup
_MARKUP = re.compile(r"<(?:p|div|br|h[1-6]|ul|article|html|table)(?:\s[^<>]*)?/?>", re.IGNORECASE)
_SPACE = re.compile(r"\s+")
_GAP = "\n\n"


def headed(title: str | None, body: str) -> str:
    r"""Return a text whose first paragraph is the headline, given once.

    Example:
        >>> headed("Talks end", "Talks  end\n\nThey met.") == headed("Talks end", "They met.")
        True
    """
    title = _SPACE.sub(" ", title or "").strip()
    if not title:
        return body
    first, _, rest = body.lstrip().partition("\n")
    if _SPACE.sub(" ", first).strip().casefold() == title.casefold():
        body = rest
    return f"{title}{_GAP}{body.strip()}".strip()


def joined(paragraphs: list[str]) -> str:
    """Return paragraphs as one text, those that are blank left out and their space made single."""
    return _GAP.join(filter(None, (_SPACE.sub(" ", words).strip() for words in paragraphs)))


def plain(text: str) -> str:
    """Return a text without markup, if it has any: its paragraphs."""
    if not _MARKUP.search(text):
        return text
    from newsfacts.archives.markup import of_html

    return joined(of_html(text))
