"""News outlets and their currencies: the bundled ones, and those that users add."""

from __future__ import annotations

from collections.abc import Mapping

from newsfacts_money.lexicon.outlets import AGENCIES, OUTLETS
from newsfacts_money.lexicon.vocabulary import CODES


def outlet_codes(outlets: tuple[str, ...]) -> dict[str, str]:
    """Parse the option that assigns currencies to the bare signs of outlets.

    Raises:
        ValueError: an entry is not of the form "outlet=CODE".

    Example:
        >>> outlet_codes(("The Toronto Star=CAD",))
        {'toronto star': 'CAD'}
    """
    found: dict[str, str] = {}
    for entry in outlets:
        name, _, code = entry.rpartition("=")
        if not name.strip() or code.strip() not in CODES:
            raise ValueError(f"{entry!r} is no outlet and ISO 4217 code; write it as outlet=CODE")
        found[_folded(name)] = code.strip()
    return found


def code_of_outlet(source: str, outlets: Mapping[str, str]) -> str | None:
    """Give the currency of an outlet's bare sign, if it is known.

    Args:
        source: the outlet as the document names it.
        outlets: further outlets from :func:`outlet_codes`, which take precedence.
    """
    name = _folded(source)
    return outlets.get(name) or OUTLETS.get(name)


def is_agency(source: str, outlets: Mapping[str, str]) -> bool:
    """Whether an outlet is an agency, and not one of the further outlets."""
    name = _folded(source)
    return name in AGENCIES and name not in outlets


def _folded(outlet: str) -> str:
    return outlet.casefold().strip().removeprefix("the ")
