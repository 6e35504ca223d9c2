"""Calendars: an entry for each event whose day is known, read back by icalendar."""

from __future__ import annotations

import datetime as dt
import io
import sys

import icalendar
import pytest
from hypothesis import given

import newsfacts
from newsfacts import Document, Facts
from newsfacts.testing import strategies


def _entries(facts: Facts, **options: object) -> list[icalendar.Event]:
    return icalendar.Calendar.from_ical(facts.to("ics", **options)).events


def test_entries(article: Facts) -> None:
    """An entry has all that the article tells: what, when, where, and whether."""
    first, *others = _entries(article)
    assert str(first["summary"]) == "Meeting: Ana Duarte, Pavel Orlik"
    assert (first.start, first.end) == (dt.date(2017, 2, 20), dt.date(2017, 2, 21))
    assert str(first["location"]) == "Lisbon"
    assert str(first["status"]) == "CONFIRMED"
    assert str(first["uid"]) == "urn:newsfacts:a%201:event-1"
    assert str(first["url"]) == "https://news.example/oil?a=1&b=2"
    assert first.stamp == dt.datetime(2017, 2, 22, tzinfo=dt.UTC)
    assert str(first["description"]).splitlines() == [
        "President Ana Duarte met Pavel Orlik in Lisbon on Monday.",
        "",
        "Oil talks, Lima Post",
    ]
    assert [str(entry["status"]) for entry in others] == ["CONFIRMED", "CANCELLED", "CANCELLED"]


def test_statuses(article: Facts) -> None:
    """One may ask for planned events alone."""
    (entry,) = _entries(article, statuses=["planned"])
    assert entry.start == dt.date(2017, 3, 3)
    (same,) = _entries(article, statuses="planned,postponed")
    assert same == entry
    with pytest.raises(newsfacts.OptionError, match=r"ics\.statuses: 'soon' is not"):
        article.to("ics", statuses="soon")


AT_THREE = dt.datetime(2017, 2, 27, 15)  # noqa: DTZ001 - local
#: a meeting, and its begin and end
TIMES = [
    ("at 3 p.m. on Monday", (AT_THREE, AT_THREE + dt.timedelta(minutes=1))),
    (
        "at 1500 GMT on Monday",
        (
            dt.datetime(2017, 2, 27, 15, tzinfo=dt.UTC),
            dt.datetime(2017, 2, 27, 15, 1, tzinfo=dt.UTC),
        ),
    ),
    ("next week", (dt.date(2017, 2, 27), dt.date(2017, 3, 6))),
]  # fmt: skip


@pytest.mark.parametrize(("when", "bounds"), TIMES)
def test_times(when: str, bounds: tuple[dt.date, dt.date]) -> None:
    """Times of day are local, or in UTC where the article gives the zone; weeks have all days."""
    text = f"Ana Duarte will meet Pavel Orlik {when}."
    (entry,) = _entries(newsfacts.extract(text, published="2017-02-22"))
    assert (entry.start, entry.end) == bounds


@pytest.mark.parametrize("when", ["in March", "next year", "soon", "on Monday"])
def test_no_day(when: str) -> None:
    """An event without a day has no entry."""
    text = f"Ana Duarte will meet Pavel Orlik {when}."
    published = None if when == "on Monday" else "2017-02-22"
    assert _entries(newsfacts.extract(text, published=published)) == []


def test_possible() -> None:
    """What may happen is tentative."""
    text = "Ana Duarte may meet Pavel Orlik on Monday."
    (entry,) = _entries(newsfacts.extract(text, published="2017-02-22"))
    assert str(entry["status"]) == "TENTATIVE"


def test_several(article: Facts) -> None:
    """Events of several articles are in one calendar, each with an id of its own."""
    other = newsfacts.extract(Document(article.document.text, id="b", published="2017-02-22"))
    stream = io.BytesIO()
    newsfacts.write([article, other], stream, format="ics")
    entries = icalendar.Calendar.from_ical(stream.getvalue()).events
    assert len({str(entry["uid"]) for entry in entries}) == len(entries) == 8


@given(strategies.facts())
def test_any_facts(facts: Facts) -> None:
    """Any facts are a calendar."""
    assert all(entry["uid"] for entry in _entries(facts))


def test_without_icalendar(monkeypatch: pytest.MonkeyPatch, article: Facts) -> None:
    """Without icalendar the error names the extra."""
    monkeypatch.setitem(sys.modules, "icalendar", None)
    with pytest.raises(newsfacts.MissingExtraError, match=r"pip install 'newsfacts\[ics\]'"):
        article.to("ics")
