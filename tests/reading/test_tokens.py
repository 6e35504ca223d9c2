"""Tokens: where they are, and how they are found."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsfacts.reading import Extent, Reading, Token, Tokens


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The ferry stayed.", "The ferry stayed ."),
        ("It cost $4.5 million, or 3%.", "It cost $ 4.5 million , or 3 % ."),
        ("“Go,” he said – (twice)!", "“ Go , ” he said – ( twice ) !"),
        ("1,000 seats at 7:30", "1,000 seats at 7:30"),
        ("Łódź, Zürich, Москва", "Łódź , Zürich , Москва"),
        ("", ""),
        (" \n\t\u200b", ""),
    ],
)
def test_tokens(text: str, expected: str) -> None:
    """Words, figures and marks are tokens of their own."""
    assert [token.text for token in Reading(text).tokens] == expected.split()


@given(st.text())
def test_tokens_are_all_of_the_text(text: str) -> None:
    """Tokens are in order and disjoint, and only blanks stand between them."""
    reading = Reading(text)
    at = 0
    for token in reading.tokens:
        assert reading.plain[token.start : token.end] == token.text
        assert token.start >= at
        assert not reading.plain[at : token.start].strip()
        at = token.end
    assert not reading.plain[at:].strip()


@given(st.text())
def test_tokens_are_a_sequence(text: str) -> None:
    """Tokens have a length, an index, slices and a backward order, as lists do."""
    tokens = Reading(text).tokens
    listed = list(tokens)
    assert len(tokens) == len(listed) == len(tokens.starts) == len(tokens.texts)
    assert [tokens[i] for i in range(len(tokens))] == listed
    assert list(tokens[1:-1]) == listed[1:-1]
    assert list(reversed(tokens)) == listed[::-1]
    if listed:
        assert tokens[-1] == listed[-1]
        assert isinstance(tokens[0], Token)


_TEXT = "The board met. Then THE mayor met Ida the Elder, and they Met again."


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ({"the"}, ["The", "THE", "the"]),
        ({"met", "the"}, ["The", "met", "THE", "met", "the", "Met"]),
        ({"ida", "board"}, ["board", "Ida"]),
        ({"bo"}, []),
        ({"The"}, []),
        (set[str](), []),
    ],
)
def test_find(words: set[str], expected: list[str]) -> None:
    """Whole tokens are found in any case, in order; the vocabulary is in lower case."""
    tokens = Reading(_TEXT).tokens
    assert [tokens[i].text for i in tokens.find(words)] == expected


@given(st.text(alphabet="aAbB .'’-"), st.sets(st.sampled_from(["a", "b", "ab", "ba", "aa"])))
def test_find_is_a_scan(text: str, words: set[str]) -> None:
    """What is found is what a walk over all tokens finds."""
    tokens = Reading(text).tokens
    walked = [i for i, token in enumerate(tokens) if token.text.casefold() in words]
    assert tokens.find(words) == walked


@given(st.text(alphabet="ab. \n"), st.integers(0, 30), st.integers(0, 30))
def test_within(text: str, first: int, second: int) -> None:
    """The tokens of an extent are those that begin in it."""
    extent = Extent(min(first, second), max(first, second))
    tokens: Tokens = Reading(text).tokens
    expected = [i for i, t in enumerate(tokens) if extent.start <= t.start < extent.end]
    assert list(tokens.within(extent)) == expected
