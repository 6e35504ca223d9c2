"""The forms of sums that the English reader knows, and figures that it leaves, as a table."""

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
    """A text has these sums and none other."""
    money = ENGINE.extract(Document(row["text"], language="en")).money
    assert "; ".join(f"{fact.span.text} = {fact.label}" for fact in money) == row["sums"]


def test_the_table_has_both_what_is_read_and_what_is_left() -> None:
    """Negative rows are as much a part of the table as positive ones."""
    left = [row for row in FORMS if not row["sums"]]
    assert len(FORMS) > 80
    assert len(left) > 10
