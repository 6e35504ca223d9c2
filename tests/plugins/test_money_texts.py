"""Sentences annotated independently of the rules, and the accuracy reached on them.

They were written for this test in three parts: forms of sums, currencies that need context, and
false matches.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from decimal import Decimal
from pathlib import Path

import pytest

from newsfacts import Document, Engine, Money
from newsfacts_money.extractor import MoneyExtractor

ENGINE = Engine([MoneyExtractor()])
SENTENCES = (Path(__file__).parent / "money_texts.jsonl").read_text(encoding="utf-8").splitlines()


def annotated(part: str) -> Iterator[tuple[list[dict[str, str | int | None]], list[Money]]]:
    """Give the annotated and the extracted sums of each sentence of a part."""
    for line in SENTENCES:
        raw = json.loads(line)
        if raw["part"] == part:
            document = Document(
                raw["text"],
                published=raw["published"],
                region=raw["region"],
                source=raw["source"],
                language="en",
            )
            yield raw["money"], list(ENGINE.extract(document).money)


def is_right(gold: dict[str, str | int | None], read: Money) -> bool:
    """Whether a sum has the annotated numbers, and the currency if one is annotated."""
    expected = [Decimal(str(gold[k])) for k in ("amount", "low", "high") if gold.get(k)]
    numbers = [n for n in (read.amount, read.low, read.high) if n is not None]
    return numbers == expected and gold["currency"] in (None, read.currency)


@pytest.mark.parametrize(("part", "full"), [("forms", 0.98), ("currency", 0.96), ("traps", 0.85)])
def test_sentences(part: str, full: float) -> None:
    """The F1 of sums with the right numbers and currency is at least this high in each part."""
    gold = read = right = 0
    for expected, found in annotated(part):
        gold, read = gold + len(expected), read + len(found)
        for item in expected:
            start, end = int(item["start"] or 0), int(item["end"] or 0)
            meeting = (m for m in found if m.span.start < end and start < m.span.end)
            match = next(meeting, None)
            if match:
                found.remove(match)
                right += is_right(item, match)
    assert gold > 0
    assert 2 * right / (gold + read) >= full
