"""The forms of dates, durations and sets that the English reader knows, as a table."""

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
    """A text, published on a Monday in February 2017, has these dates and none other."""
    document = newsfacts.Document(row["text"], published="2017-02-20", language="en")
    dates = ENGINE.extract(document).dates
    read = (f"{d.span.text} = {d.value}{f' {d.mod}' if d.mod else ''}" for d in dates)
    assert "; ".join(read) == row["dates"]


def test_the_table_has_both_what_is_read_and_what_is_left() -> None:
    """Negative rows are as much a part of the table as positive ones."""
    left = [row for row in FORMS if not row["dates"]]
    assert len(FORMS) > 200
    assert len(left) > 20
