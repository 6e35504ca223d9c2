"""A table of English forms of sums, and of figures that are not sums."""

from __future__ import annotations

import csv
from pathlib import Path

import pytest

from newsfacts import Document, Engine
from newsfacts_money.extractor import MoneyExtractor

ENGINE = Engine([MoneyExtractor()])
with (Path(__file__).parent / "money_forms.tsv").open(encoding="utf-8", newline="") as table:
    FORMS = list(csv.DictReader(table, delimiter="\t", quoting=csv.QUOTE_NONE))


@pytest.mark.parametrize("row", FORMS, ids=lambda row: row["text"])
def test_forms(row: dict[str, str]) -> None:
    """Exactly these sums are found."""
    money = ENGINE.extract(Document(row["text"], language="en")).money
    assert "; ".join(f"{fact.span.text} = {fact.label}" for fact in money) == row["sums"]


def test_the_table_has_positive_and_negative_rows() -> None:
    """The table has enough rows of both kinds."""
    left = [row for row in FORMS if not row["sums"]]
    assert len(FORMS) > 80
    assert len(left) > 10
