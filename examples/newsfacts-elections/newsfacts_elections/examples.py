"""Results that must be read, and sentences that must be left; all made up."""

from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal

from newsfacts import Example


def _share(contender: str, percent: str, **cells: object) -> Mapping[str, object]:
    return {
        "kind": "election-result",
        "contender": contender,
        "share": Decimal(percent),
        "outcome": None,
        "status": "final",
    } | cells


def _seats(contender: str, seats: int, **cells: object) -> Mapping[str, object]:
    return {
        "kind": "election-result",
        "contender": contender,
        "seats": Decimal(seats),
        "status": "final",
    } | cells


def _outcome(contender: str, outcome: str, **cells: object) -> Mapping[str, object]:
    return {
        "kind": "election-result",
        "contender": contender,
        "outcome": outcome,
        "share": None,
        "seats": None,
        "status": "final",
    } | cells


_READ = (
    Example(
        "The Civic Union won 43.5 percent of the vote in Portugal on Sunday, against 38 percent "
        "for the Labour Party.",
        (
            _share("Civic Union", "43.5", place="Portugal", date="2026-11-22"),
            _share("Labour Party", "38", place="Portugal", date="2026-11-22"),
        ),
        published="2026-11-24",
        note="a share, and another one for somebody else",
    ),
    Example(
        "Maria Lopes won the presidential election with 53% of the vote, followed by Daniel Okoro "
        "with 41 percent.",
        (_share("Maria Lopes", "53", outcome="won"), _share("Daniel Okoro", "41")),
        note="outcome and share in one clause",
    ),
    Example(
        "The Green Alliance took 62 of the 120 seats in the Norwegian parliament.",
        (_seats("Green Alliance", 62, seats_in_all=Decimal(120), text="62 of the 120 seats"),),
    ),
    Example(
        "The Liberals won 24 seats in the election, the Greens 12 and the Labour Party nine.",
        (_seats("Liberals", 24), _seats("Greens", 12), _seats("Labour Party", 9)),
        note="figures that share a verb",
    ),
    Example(
        "With 80 percent of ballots counted, the Labour Party had 31 percent of the vote and the "
        "Greens 12 percent.",
        (
            _share("Labour Party", "31", status="partial"),
            _share("Greens", "12", status="partial"),
        ),
    ),
    Example(
        "The Greens would win 14 percent of the vote, an opinion poll found on Friday.",
        (_share("Greens", "14", status="forecast", date=None),),
        published="2026-11-24",
        note="the date is that of the poll",
    ),
    Example(
        "According to an exit poll, Ana Duarte lost the runoff.",
        (_outcome("Ana Duarte", "lost", status="projected"),),
    ),
    Example(
        "Maria Lopes beat Daniel Okoro in the runoff in Peru with 53 percent.",
        (_share("Maria Lopes", "53", outcome="won", place="Peru"),),
    ),
    Example(
        "Maria Lopes was re-elected president by voters on Sunday.",
        (_outcome("Maria Lopes", "won", text="was re-elected"),),
    ),
    Example(
        "Daniel Okoro conceded the election on Monday.",
        (_outcome("Daniel Okoro", "lost", text="conceded"),),
    ),
)

_LEFT = (
    Example("Turnout was 60 percent in the election.", note="of the voters, not of the vote"),
    Example("Unemployment rose to 12 percent before the election."),
    Example("The Civic Union did not win the election.", note="denied"),
    Example("The theatre has 400 seats.", note="no election far and wide"),
    Example("Pavel Orlik won the race in Monaco."),
    Example("The Civic Union held 31 percent of the shares after the vote."),
)

EXAMPLES = (*_READ, *_LEFT)
