"""Accuracy on whole texts of five genres, annotated independently of the rules.

The texts were written for this test and annotated by the guidelines of TIMEX3 (TimeML 1.2). Each
represents a genre, not a rule.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path

import attrs
import pytest

import newsfacts
from newsfacts_dates.extractor import DateExtractor

ENGINE = newsfacts.Engine([DateExtractor(profile="timeml")])
TEXTS = (Path(__file__).parent / "dates_texts.jsonl").read_text(encoding="utf-8").splitlines()


@attrs.frozen
class Gold:
    """An annotated expression."""

    start: int
    end: int
    type: str
    value: str


def annotated(kind: str) -> Iterator[tuple[newsfacts.Document, list[Gold]]]:
    """Yield the texts of a genre with their annotations."""
    for line in TEXTS:
        raw = json.loads(line)
        if raw["id"].startswith(kind):
            document = newsfacts.Document(
                raw["text"], id=raw["id"], published=raw["published"], language="en"
            )
            yield document, [Gold(**item) for item in raw["dates"]]


@pytest.mark.parametrize(
    ("kind", "found", "valued"),
    [
        ("wire", 0.97, 0.93),
        ("mod", 0.98, 0.94),
        ("biz", 0.98, 0.94),
        ("war", 0.97, 0.94),
        ("feat", 0.98, 0.95),
    ],
)
def test_texts(kind: str, found: float, valued: float) -> None:
    """The F1 of expressions, and of expressions with the right value, is at least as given."""
    gold = read = overlapping = right = 0
    for document, expected in annotated(kind):
        left = list(ENGINE.extract(document).dates)
        gold, read = gold + len(expected), read + len(left)
        for item in expected:
            meeting = (t for t in left if t.span.start < item.end and item.start < t.span.end)
            match = next(meeting, None)
            if match:
                left.remove(match)
                overlapping += 1
                right += match.value == item.value
    assert gold > 150
    assert 2 * overlapping / (gold + read) >= found
    assert 2 * right / (gold + read) >= valued
