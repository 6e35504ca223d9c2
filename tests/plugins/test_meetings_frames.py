"""Frames of sentences about meetings, each with several pairs of people, states and bodies.

Whoever meets whom, and in whatever position the event is told: who takes part, where, when and
whether it happened are the same.
"""

from __future__ import annotations

import csv
from pathlib import Path

import pytest

from newsfacts import Document, Engine, Event
from newsfacts_dates.extractor import DateExtractor
from newsfacts_entities.extractor import EntityExtractor
from newsfacts_meetings.extractor import MeetingExtractor

with (Path(__file__).parent / "meetings_frames.tsv").open(encoding="utf-8", newline="") as lines:
    FRAMES = list(csv.DictReader(lines, delimiter="\t", quoting=csv.QUOTE_NONE))

ENGINE = Engine([DateExtractor(), EntityExtractor(), MeetingExtractor()])

INTRODUCTION = (
    "Kenyan President Ida Holm has governed Kenya for years. "
    "Peruvian Foreign Minister Anton Weiss took office in March."
)
#: two parties as a text calls them, and their names
PAIRS = {
    "titles": (
        "Kenyan President Ida Holm",
        "Peruvian Foreign Minister Anton Weiss",
        {"Ida Holm", "Anton Weiss"},
    ),
    "surnames": ("Holm", "Weiss", {"Ida Holm", "Anton Weiss"}),
    "states": ("Kenya", "Peru", {"Kenya", "Peru"}),
    "roles": ("the Kenyan president", "her Peruvian counterpart", {"Ida Holm", "Anton Weiss"}),
}


def names(event: Event) -> set[str]:
    """Those who take part, the members of a group instead of the group."""
    entities = [(p.name, p.mention.entity) for p in event.participants]
    return {
        name
        for own, entity in entities
        for name in ([m.name for m in entity.members] if entity and entity.members else [own])
    }


#: each frame with the pairs that one would say it of
CASES = [
    pytest.param(frame, pair, id=f"{pair}: {frame['frame'][:60]}")
    for frame in FRAMES
    for pair in PAIRS
    if pair not in frame["without"].split()
]


@pytest.mark.parametrize(("frame", "pair"), CASES)
def test_frames(frame: dict[str, str], pair: str) -> None:
    """The event of a frame has both parties, its place, its time and its status."""
    one, other, expected = PAIRS[pair]
    sentence = frame["frame"].replace("A!", one).replace("B!", other)
    text = f"{INTRODUCTION}\n\n{sentence[0].upper()}{sentence[1:]}"
    found = ENGINE.extract(Document(text, published="2017-03-16", language="en")).events
    told = [
        (
            names(event),
            event.status,
            event.place.name if event.place else "",
            event.time.value if event.time else "",
        )
        for event in found
    ]
    assert (expected, frame["status"], frame["place"], frame["time"]) in told
