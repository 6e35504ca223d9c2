"""A table of the forms of English dates, durations and sets."""

from __future__ import annotations

import csv
from pathlib import Path

import pytest

import newsfacts
from newsfacts_dates.extractor import DateExtractor

ENGINE = newsfacts.Engine([DateExtractor()])
with (Path(__file__).parent / "dates_forms.tsv").open(encoding="utf-8", newline="") as table:
    FORMS = list(csv.DictReader(table, delimiter="\t", quoting=csv.QUOTE_NONE))


@pytest.mark.parametrize("row", FORMS, ids=lambda row: row["text"])
def test_forms(row: dict[str, str]) -> None:
    """A text that was published on Monday, 20 February 2017, has exactly these dates."""
    document = newsfacts.Document(row["text"], published="2017-02-20", language="en")
    dates = ENGINE.extract(document).dates
    read = (f"{d.span.text} = {d.value}{f' {d.mod}' if d.mod else ''}" for d in dates)
    assert "; ".join(read) == row["dates"]


def test_the_table_has_false_matches() -> None:
    """The table has rows with dates and rows with false matches only."""
    left = [row for row in FORMS if not row["dates"]]
    assert len(FORMS) > 200
    assert len(left) > 20
