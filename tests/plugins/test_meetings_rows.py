"""What a reader sees of the meetings, visits, calls and talks of short articles.

``meetings_rows.tsv`` has a text in each line, with its day of publication and its events: status,
participants, place and date. Texts and events were written without knowledge of the rules; where
several answers are right, the one that is read is given.
"""

from __future__ import annotations

import csv
import datetime as dt
from pathlib import Path

import pytest

from newsfacts import Document, Engine, Event
from newsfacts_dates.extractor import DateExtractor
from newsfacts_entities.extractor import EntityExtractor
from newsfacts_meetings.extractor import MeetingExtractor

with (Path(__file__).parent / "meetings_rows.tsv").open(encoding="utf-8", newline="") as lines:
    ROWS = list(csv.DictReader(lines, delimiter="\t", quoting=csv.QUOTE_NONE))

ENGINE = Engine([DateExtractor(), EntityExtractor(), MeetingExtractor()])


def names(event: Event) -> list[str]:
    """Those who take part, each once; the members of a group that has some."""
    entities = [(p.name, p.mention.entity) for p in event.participants]
    members = [
        name
        for own, entity in entities
        for name in ([m.name for m in entity.members] if entity and entity.members else [own])
    ]
    return list(dict.fromkeys(members))


def when(event: Event) -> str:
    """The date, or the first and last day."""
    time, days = event.time, event.interval
    if days and time and (days.end - days.start).days > 1 and time.grain != "hour":
        return f"{days.start.date()}/{days.end.date() - dt.timedelta(days=1)}"
    return time.value if time else ""


def row(event: Event) -> str:
    """A line for an event."""
    place = event.place.name if event.place else ""
    return f"{event.status}: {', '.join(names(event))}; {place}; {when(event)}"


@pytest.mark.parametrize("text", ROWS, ids=lambda row: row["text"][:40])
def test_rows(text: dict[str, str]) -> None:
    """A text has the events of its line, and no others."""
    document = Document(text["text"], published=text["published"], language="en")
    found = ENGINE.extract(document).events
    assert " / ".join(map(row, found)) == text["rows"]
