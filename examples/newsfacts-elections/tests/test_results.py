"""The extractor holds to what every extractor must, and its facts work like the bundled ones."""

from __future__ import annotations

from decimal import Decimal

import pytest

import newsfacts
from newsfacts import Engine
from newsfacts.testing import check_extractor
from newsfacts_elections.extractor import ElectionExtractor
from newsfacts_elections.facts import ElectionResult

BUNDLED = [e for e in Engine.installed().extractors if e.name in ("dates", "entities", "money")]
ENGINE = Engine([*BUNDLED, ElectionExtractor()])

#: a text, and the results in it: contender, outcome, share, seats, place, status
TEXTS: dict[str, list[tuple[object, ...]]] = {
    "The ruling party kept power, with 88 seats, provisional results of the vote showed.": [
        ("The ruling party", None, None, 88, None, "partial")
    ],
    "In Peru, Daniel Okoro (41.5 percent) and Ana Duarte (40 percent) go to a runoff.": [
        ("Daniel Okoro", None, Decimal("41.5"), None, "Peru", "final"),
        ("Ana Duarte", None, 40, None, "Peru", "final"),
    ],
    "Maria Lopes said she would win the election.": [
        ("Maria Lopes", "won", None, None, None, "forecast")
    ],
    "Ana Duarte was elected president. She won 61 percent of the votes cast.": [
        ("Ana Duarte", "won", None, None, None, "final"),
        ("Ana Duarte", None, 61, None, None, "final"),
    ],
    "The council will vote on 12 percent of the seats.": [],
    "Voters in 62 percent of the towns stayed at home.": [],
}


def test_extractor() -> None:
    """Its examples are read as they say, and it fails on no other text."""
    check_extractor(ElectionExtractor(), beside=BUNDLED)


@pytest.mark.parametrize("text", TEXTS)
def test_texts(text: str) -> None:
    """Results have contender, figure, place and status."""
    results = ENGINE.extract(text).of(ElectionResult)
    assert [
        (
            r.contender and r.contender.name, r.outcome, r.share, r.seats,
            r.place and r.place.name, r.status,
        )
        for r in results
    ] == TEXTS[text]  # fmt: skip


def test_forecasts_can_be_left_out() -> None:
    """The option leaves out what nobody has counted yet."""
    engine = Engine([*BUNDLED, ElectionExtractor()], options={"elections": {"forecasts": "no"}})
    assert not engine.extract("The Greens would win the election.").of(ElectionResult)


def test_installed() -> None:
    """Newsfacts finds it by the entry point, and its facts go through JSON and come back."""
    facts = newsfacts.extract("Maria Lopes won the election with 53 percent of the vote.")
    (result,) = facts.of(ElectionResult)
    assert result.label == "Maria Lopes: 53 %"
    assert newsfacts.from_json(facts.to_json()) == facts
