"""Stories of the past, whose dates without a year go on from the story's own time."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

import newsfacts
from newsfacts_dates.extractor import DateExtractor

ENGINE = newsfacts.Engine([DateExtractor()])
_MARKED = re.compile(r"\[([^|\]]+)\|([^\]]+)\]")
_TEXT = (Path(__file__).parent / "dates_history.txt").read_text(encoding="utf-8")
STORIES = _TEXT.split("\n\n")[1:]


@pytest.mark.parametrize("story", STORIES, ids=lambda story: story[:40])
def test_stories(story: str) -> None:
    """Every marked date has one of its values, except those that are marked as not found yet."""
    marked = story.strip().replace(" ¶ ", "\n\n")
    document = newsfacts.Document(_MARKED.sub(r"\1", marked), published="2018-03-14", language="en")
    dates = ENGINE.extract(document).dates
    shift = 0
    for mark in _MARKED.finditer(marked):
        start = mark.start() - shift
        end = start + len(mark[1])
        shift += len(mark[0]) - len(mark[1])
        read = {d.value for d in dates if d.span.start < end and d.span.end > start}
        missed = mark[2].startswith("!")
        found = bool(read & set(mark[2].lstrip("!").split("|")))
        assert found is not missed, (mark[1], mark[2], read)


def test_the_table_is_long() -> None:
    """There are thirty stories, and hardly any of their dates are not found."""
    marks = _MARKED.findall(_TEXT)
    assert len(STORIES) == 30
    assert sum(values.startswith("!") for _, values in marks) < len(marks) / 50
