"""Documents without a publication date."""

from __future__ import annotations


class UndatedWarning(UserWarning):
    """Documents have no publication date, so that their relative dates stay unresolved."""


def undated_sentence(undated: int, total: int) -> str:
    """Say how many documents have no publication date, and what to do."""
    number = f"{undated} of {total} documents have" if total > 1 else "the document has"
    return (
        f"{number} no publication date, so that relative dates stay unresolved; "
        "give it with --published or in a table of metadata"
    )
