"""The plain view of a text: every character in its place."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsfacts.reading import Reading


def plain(text: str) -> str:
    """Give the plain view of a text."""
    return Reading(text).plain


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Holm’s ʼ90s ‘plan’ ′", "Holm's '90s 'plan' '"),
        ('“curly” „low“ «angle» "straight"', '“curly” „low“ «angle» "straight"'),
        ("43\u00a0million\u202feuros\u2009now", "43 million euros now"),
        ("a\u200bb\ufeffc\u2060d\u200ee", "a b c d e"),
        ("tab\there", "tab here"),
        ("one\r\ntwo", "one \ntwo"),
        ("one\rtwo\u2028three\u2029four\x85five", "one\ntwo\nthree\nfour\nfive"),
        ("𝔘nicode 🙂 stays – here…", "𝔘nicode 🙂 stays – here…"),
        ("", ""),
    ],
)
def test_plain(text: str, expected: str) -> None:
    """Apostrophes, blanks and line breaks get plain; all else stays as it is."""
    assert plain(text) == expected


@given(st.text())
def test_length_stays(text: str) -> None:
    """The plain view is as long as the text, and plain itself."""
    view = plain(text)
    assert len(view) == len(text)
    assert plain(view) == view


@given(st.text())
def test_letters_stay(text: str) -> None:
    """No letter, figure or double quotation mark is another one in the plain view."""
    kept = [(i, c) for i, c in enumerate(text) if c.isdecimal() or c in '“”„«»"' or c.isupper()]
    view = plain(text)
    assert [(i, view[i]) for i, _ in kept] == kept
