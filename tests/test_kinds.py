"""Kinds of facts by their names."""

from __future__ import annotations

from decimal import Decimal
from typing import ClassVar

import attrs
import pytest

import newsfacts
from newsfacts import Document, Entity, Facts, Money

TEXT = Document("Oil paid 5 dollars. Gas paid 7.")
OIL = Entity(span=TEXT.span(0, 3), rule="r", name="Oil Corp", type="organisation")
FIVE = Money(span=TEXT.span(9, 18), rule="r", amount=Decimal(5), currency="USD")
SEVEN = Money(span=TEXT.span(29, 30), rule="r", amount=Decimal(7))
FACTS = Facts(document=TEXT, facts=(OIL, FIVE, SEVEN))


def test_facts_by_the_name_of_their_kind() -> None:
    """Wherever a class of facts selects, the name of its kind does too."""
    assert FACTS.of("money") == FACTS.of(Money) == FACTS.only("money").facts == (FIVE, SEVEN)
    assert FACTS.only("money", Entity).facts == FACTS.of("fact") == FACTS.facts
    assert FACTS.to_rows("money") == FACTS.to_rows(Money)
    assert FACTS.of("claim") == ()


def test_kinds_by_name_include_derived_ones() -> None:
    """A kind's name means its class: facts of classes derived from it are given too."""

    @attrs.frozen(kw_only=True)
    class Toll(Money):
        kind: ClassVar[str] = "toll"

    toll = Toll(span=TEXT.span(9, 18), rule="r", amount=Decimal(5))
    facts = Facts(document=TEXT, facts=(toll, SEVEN))
    assert facts.of("money") == facts.of(Money) == (toll, SEVEN)
    assert facts.of("toll") == (toll,)


@pytest.mark.parametrize(
    ("name", "meant"),
    [
        ("meeting", "event"),
        ("meetings", "event"),
        ("Money", "money"),
        ("dates", "date"),
        ("people", "entity"),
        ("quotes", "claim"),
        ("percent", "percentage"),
        ("eventmention", "event-mention"),
        ("weather", ""),
    ],
)
def test_names_that_no_kind_has(name: str, meant: str) -> None:
    """A name that no kind has is an error that lists the kinds, and says which may be meant."""
    with pytest.raises(
        newsfacts.KindNameError, match=r"\(kinds: .*claim, (?:.*, )?date, "
    ) as caught:
        FACTS.of(name)
    assert caught.value.meant == meant
    assert (f"did you mean '{meant}'?" in str(caught.value)) == bool(meant)
