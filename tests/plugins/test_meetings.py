"""The extractor of meetings: who met whom, where, when, and whether."""

from __future__ import annotations

from collections.abc import Iterable
from typing import ClassVar

import attrs
import pytest
from hypothesis import given
from hypothesis import strategies as st

import newsfacts
from newsfacts import Document, Engine, Event, EventMention, TimeExpression
from newsfacts.testing import check_extractor
from newsfacts_entities.extractor import EntityExtractor
from newsfacts_meetings.extractor import MeetingExtractor

_WEEKDAYS = {"Monday": "XXXX-WXX-1", "Tuesday": "XXXX-WXX-2"}


@attrs.frozen(kw_only=True)
class Weekdays(newsfacts.Extractor):
    """Two days of the week, so that these tests need no grammar of dates."""

    name: ClassVar[str] = "weekdays"
    version: ClassVar[str] = "1"
    provides: ClassVar[tuple[type[newsfacts.Fact], ...]] = (TimeExpression,)

    def extract(
        self,
        document: Document,
        facts: newsfacts.Facts,  # noqa: ARG002
    ) -> Iterable[TimeExpression]:
        """Give the days, each by its name."""
        for token in document.reading.tokens:
            if token.text in _WEEKDAYS:
                yield TimeExpression(
                    span=document.span(token.start, token.end),
                    rule="weekday",
                    type="DATE",
                    value=_WEEKDAYS[token.text],
                    grain="day",
                )


ENGINE = Engine([EntityExtractor(), Weekdays(), MeetingExtractor()])


def read(text: str) -> newsfacts.Facts:
    """Give the facts of an English text."""
    return ENGINE.extract(Document(text, language="en"))


def told(text: str) -> list[tuple[str, str, tuple[str, ...]]]:
    """Give trigger, status and participants' words of each mention of an event."""
    return [
        (m.span.text, m.status, tuple(p.mention.span.text for p in m.participants))
        for m in read(text).of(EventMention)
    ]


def test_extractor() -> None:
    """Examples, exact spans, shifting, linear cost: what every extractor must hold to."""
    check_extractor(MeetingExtractor(), beside=(EntityExtractor(), Weekdays()))


@pytest.mark.parametrize(
    ("text", "mentions"),
    [
        (
            "He will also meet Mayor Ida Holm and other members of the Harbour Committee.",
            [("meet", "planned", ("He", "Mayor Ida Holm",
              "other members of the Harbour Committee"))],
        ),
        ("Danish warships visited Kenya.", [("visited", "happened", ("Danish warships",))]),
        ("Holm said so during his two-day visit.", [("visit", "ongoing", ("his",))]),
        ("Ida Holm said after meeting Pavel Orlik that it rained.",
         [("meeting", "happened", ("Ida Holm", "Pavel Orlik"))]),
        ("Peru demanded a meeting of the Security Council.",
         [("meeting", "hypothetical", ("Security Council",))]),
        ("Ida Holm did not meet Pavel Orlik.",
         [("meet", "refused", ("Ida Holm", "Pavel Orlik"))]),
        ("A meeting of Ida Holm and Pavel Orlik was put off.",
         [("meeting", "postponed", ("Ida Holm", "Pavel Orlik"))]),
        ("In May, Ida Holm met Pavel Orlik.",
         [("met", "happened", ("Ida Holm", "Pavel Orlik"))]),
        ("Ida Holm, who leads the port, accepted an invitation to meet Pavel Orlik.",
         [("meet", "planned", ("Ida Holm", "Pavel Orlik"))]),
        ("Ida Holm and Pavel Orlik smiled during their talks.",
         [("talks", "happened", ("Ida Holm", "Pavel Orlik"))]),
        ("Ida Holm said she would meet Pavel Orlik.",
         [("meet", "planned", ("she", "Pavel Orlik"))]),
        ("Ida Holm said she would meet Pavel Orlik if it rained.",
         [("meet", "hypothetical", ("she", "Pavel Orlik"))]),
        ("Before Ida Holm meets Pavel Orlik, the clerks will sing.",
         [("meets", "planned", ("Ida Holm", "Pavel Orlik"))]),
        ("Ida Holm called off the race.", []),
        ("Ida Holm met the demands of the strikers.", []),
        ("It could not meet the needs of swimmers.", []),
    ],
)  # fmt: skip
def test_tellings(text: str, mentions: list[tuple[str, str, tuple[str, ...]]]) -> None:
    """A trigger is found with its status and with those who take part; a trap is left."""
    assert told(text) == mentions


@pytest.mark.parametrize(
    ("text", "day", "place"),
    [
        ("Ida Holm met Pavel Orlik in Lima on Monday.", "Monday", "Lima"),
        ("On Tuesday Ida Holm met Pavel Orlik.", "Tuesday", None),
        ("Ida Holm met Pavel Orlik, officials said on Monday.", None, None),
        ("On Tuesday Ida Holm met Pavel Orlik, officials said on Monday.", "Tuesday", None),
        ("Ida Holm on Monday rejected talks with Pavel Orlik.", None, None),
        ("Ida Holm met Pavel Orlik after a fire that broke out in Lima on Monday.", None, None),
        ("A visit by Ida Holm that was set for Monday was cancelled.", "Monday", None),
        ("The Camp David meeting with Ida Holm was cold.", None, "Camp David"),
    ],
)
def test_circumstances(text: str, day: str | None, place: str | None) -> None:
    """Place and date are the event's, and not those of the report."""
    (event,) = read(text).events
    assert (event.time and event.time.span.text, event.place and event.place.name) == (day, place)


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("Ida Holm met Pavel Orlik. The talks were open.", 1),
        ("Ida Holm will visit Kenya. Holm's visit to Nairobi is planned.", 1),
        ("Ida Holm met Pavel Orlik on Monday. Holm met Orlik on Tuesday.", 2),
        ("Ida Holm met Pavel Orlik. Holm will meet Orlik again.", 2),
        ("Ida Holm met Pavel Orlik. Anna Bell met Karl Weiss.", 2),
    ],
)
def test_identity(text: str, count: int) -> None:
    """Two tellings are one event if somebody agrees and nothing contradicts."""
    events = read(text).events
    assert len(events) == count
    assert sum(len(event.mentions) for event in events) == 2


def test_latest_status() -> None:
    """An event has the status that its last telling gives, with the words that say so."""
    (event,) = read("A visit by Ida Holm to Peru was planned. Holm's visit was cancelled.").events
    assert event.status == "cancelled"
    assert any("cancelled" in span.text for span in event.evidence)


@given(st.text(max_size=200))
def test_any_text(text: str) -> None:
    """No text is too strange, and every telling belongs to exactly one event."""
    facts = read(f"Ida Holm met {text} and talks with Pavel Orlik")
    tellings = [id(m) for event in facts.of(Event) for m in event.mentions]
    assert sorted(tellings) == sorted(id(m) for m in facts.of(EventMention))
