"""Event types that no plugin declares – arrests, raids, trials – and how they are read."""

from __future__ import annotations

from collections.abc import Callable
from typing import ClassVar

import attrs
import pytest

from newsfacts import Document, Engine, Event, Facts
from newsfacts.events import (
    Candidate,
    EventExtractor,
    EventType,
    Frame,
    is_actor,
    is_named,
    is_person,
)
from newsfacts_dates.extractor import DateExtractor
from newsfacts_entities.extractor import EntityExtractor

#: reads a text of 22 February 2017, a Wednesday, or of no known day
Read = Callable[..., Facts]
#: reads a text likewise, and gives a line for each event
Told = Callable[..., list[str]]


def _is_by_people(candidate: Candidate) -> bool:
    """Whether nobody was only "detained in traffic"."""
    return "traffic" not in candidate.heads("place", "adjunct")


def _has_name(candidate: Candidate) -> bool:
    """Whether somebody with a name takes part."""
    return any(is_named(part.mention) for part in candidate.participants)


ARREST = EventType(
    name="arrest",
    family="custody",
    frames=(
        Frame(
            verbs="arrest detain",
            roles={"agent": is_actor, "patient": is_person},
            labels={"agent": "captor", "patient": "suspect"},
            needs=("patient",),
            license=_is_by_people,
        ),
        Frame(
            nouns="arrest arrests detention",
            roles={"patient": is_person},
            labels={"patient": "suspect"},
            vague=True,
        ),
        Frame(
            verbs="nab",
            roles={"patient": is_person},
            needs=("patient",),
            firm=_has_name,
        ),
    ),
)
RAID = EventType(
    name="raid",
    contains=("arrest",),
    frames=(
        Frame(
            verbs="raid",
            roles={"agent": is_actor},
            needs=("agent",),
            places=("patient",),
        ),
        Frame(nouns="raid raids", roles={"agent": is_actor}),
    ),
)
TRIAL = EventType(
    name="trial",
    stay=True,
    placed=False,
    frames=(Frame(nouns="trial trials", roles={"agent": is_person, "patient": is_person}),),
)
CAPTURE = EventType(
    name="capture",
    frames=(
        Frame(nouns="capture", roles={"patient": is_person, "agent": is_person}, also=("custody",)),
    ),
)


@attrs.frozen(kw_only=True)
class CustodyExtractor(EventExtractor):
    """Extracts arrests, raids, trials and captures."""

    name: ClassVar[str] = "custody"
    version: ClassVar[str] = "1.0"
    types: ClassVar[tuple[EventType, ...]] = (ARREST, RAID, TRIAL, CAPTURE)


_ENGINE = Engine([DateExtractor(), EntityExtractor(), CustodyExtractor()])


@pytest.fixture(scope="session")
def read() -> Read:
    """Read a text."""

    def _read(text: str, published: str | None = "2017-02-22") -> Facts:
        return _ENGINE.extract(Document(text, language="en", published=published))

    return _read


@pytest.fixture(scope="session")
def told(read: Read) -> Told:
    """Read a text, and give a line for each event: type, status, who, place, time, triggers."""

    def _told(text: str, published: str | None = "2017-02-22") -> list[str]:
        return [_line(event) for event in read(text, published).events]

    return _told


def _line(event: Event) -> str:
    who = [f"{p.role}={p.name}" if p.role else p.name for p in event.participants]
    cells = [", ".join(who)]
    cells += [event.place.name] if event.place else []
    cells += [event.time.value] if event.time else []
    triggers = [m.span.text for m in event.mentions]
    return f"{event.type} {event.status}: {'; '.join(cells)} | {' '.join(triggers)}"
