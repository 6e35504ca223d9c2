"""Event types of the tests: arrests, the raids that they are part of, and trials."""

from __future__ import annotations

from typing import ClassVar

import attrs

import newsfacts
from newsfacts.events import (
    Candidate,
    EventExtractor,
    EventType,
    Frame,
    is_actor,
    is_named,
    is_person,
)


def _has_named(candidate: Candidate) -> bool:
    """Whether somebody with a name takes part."""
    return any(is_named(part.mention) for part in candidate.participants)


def _is_of_people(candidate: Candidate) -> bool:
    """Whether no words are detained, as in "detained for questioning" no question is."""
    return "traffic" not in candidate.heads("patient")


ARREST = EventType(
    name="arrest",
    frames=(
        Frame(
            verbs="arrest detain",
            roles={"agent": is_actor, "patient": is_person},
            labels={"agent": "captor", "patient": "suspect"},
            needs=("patient",),
            license=_is_of_people,
        ),
        Frame(
            nouns="arrest arrests",
            roles={"agent": is_actor, "patient": is_person},
            labels={"patient": "suspect"},
            vague=True,
        ),
        Frame(verbs="nab", roles={"patient": is_person}, needs=("patient",), firm=_has_named),
    ),
)
RAID = EventType(
    name="raid",
    contains=("arrest",),
    frames=(
        Frame(
            verbs="raid", roles={"agent": is_actor}, needs=("agent",), places=("patient",),
        ),
        Frame(nouns="raid raids", roles={"agent": is_actor}, also=("arrest",)),
    ),
)  # fmt: skip
TRIAL = EventType(
    name="trial",
    stay=True,
    placed=False,
    frames=(Frame(nouns="trial trials", roles={"agent": is_person, "patient": is_person}),),
)


@attrs.frozen(kw_only=True)
class CustodyExtractor(EventExtractor):
    """Extracts arrests, raids and trials."""

    name: ClassVar[str] = "custody"
    version: ClassVar[str] = "1.0"
    types: ClassVar[tuple[EventType, ...]] = (ARREST, RAID, TRIAL)

    @property
    def examples(self) -> tuple[newsfacts.Example, ...]:
        """An arrest, and what is none."""
        return (
            newsfacts.Example(
                "Police arrested Ida Holm in Lima on Monday.",
                ({"kind": "event", "type": "arrest", "status": "happened", "place": "Lima"},),
                published="2017-02-22",
            ),
            newsfacts.Example("The fall arrested nobody's attention but the guide's."),
        )
