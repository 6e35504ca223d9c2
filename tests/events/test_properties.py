"""Properties of the events of declared types, whatever the text."""

from __future__ import annotations

import datetime as dt
import time
from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsfacts import Event, EventMention, Facts, from_json
from newsfacts.testing import news_text

Read = Callable[..., Facts]

_PEOPLE = ("Ida Holm", "Pavel Orlik", "Anna Bell", "Karl Weiss", "Ana Quispe", "Omar Diallo")
_ARTICLES = (
    "Police arrested {0} in Lima on Monday.\n\nThe arrest of {1} followed on Tuesday.",
    "Troops raided Lima on Monday and arrested {0}.\n\n{1} and {2} were detained in Oslo.",
    "The three-day trial of {0} begins on Friday.\n\n{1} refused to arrest {2}.",
    "{0} called for the arrest of {1}, and {2} smiled.\n\nThe arrest was planned for Friday.",
    "{0}, who was detained with {1}, spoke about the raid in Lima.",
)
_articles = st.sampled_from(_ARTICLES)
_names = st.lists(st.sampled_from(_PEOPLE), min_size=3, max_size=3, unique=True)


def _shown(facts: Facts, names: list[str]) -> list[tuple[object, ...]]:
    """Give the events, people by their number."""
    numbers: dict[str, object] = {name: i for i, name in enumerate(names)}
    return [
        (
            event.type,
            event.status,
            [(numbers.get(p.name, p.name), p.role) for p in event.participants],
            event.place and event.place.name,
            event.time and event.time.value,
            event.interval and event.interval.start,
            event.part_of and event.part_of.type,
            [(mention.status, mention.span.text) for mention in event.mentions],
        )
        for event in facts.events
    ]


def _offsets(facts: Facts) -> list[int]:
    return [mention.span.start for mention in facts.of(EventMention)]


@given(st.text(max_size=200) | news_text())
def test_any_text(read: Read, text: str) -> None:
    """No text is too strange; every mention is of one event; who takes part is in the document."""
    facts = read(f"Police arrested {text} and the arrest of Ida Holm followed a raid in Lima.")
    mentions = [id(m) for event in facts.of(Event) for m in event.mentions]
    assert sorted(mentions) == sorted(id(m) for m in facts.of(EventMention))
    entities = {id(entity) for entity in facts.entities}
    document = facts.document.text
    events: list[Event | EventMention] = [*facts.of(Event), *facts.of(EventMention)]
    for event in events:
        for participant in event.participants:
            span, entity = participant.mention.span, participant.mention.entity
            assert document[span.start : span.end] == span.text
            assert entity is None or id(entity) in entities
    assert from_json(facts.to_json()) == facts


@given(_articles, _names, _names)
def test_renaming(read: Read, article: str, one: list[str], other: list[str]) -> None:
    """Other names change the names in the events, and nothing else."""
    shown = [_shown(read(article.format(*names)), names) for names in (one, other)]
    assert shown[0] == shown[1]
    assert shown[0]


@given(
    _articles,
    _names,
    st.sampled_from(["It rained.", "Prices rose by a tenth.", "Nobody knows why the bridge fell."]),
)
def test_paragraph_before(read: Read, article: str, names: list[str], before: str) -> None:
    """An unrelated paragraph before moves what is read, and changes nothing.

    The text has such a paragraph already, since only the first can be a headline.
    """
    text = f"Ships waited off the coast.\n\n{article.format(*names)}"
    alone, moved = read(text), read(f"{before}\n\n{text}")
    assert _shown(moved, names) == _shown(alone, names)
    assert [start - len(before) - 2 for start in _offsets(moved)] == _offsets(alone)


@pytest.mark.parametrize("article", _ARTICLES)
def test_clock(read: Read, article: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """Status and time are seen from the date of publication, whatever the clock shows."""
    text = article.format(*_PEOPLE)
    before = read(text).to_json()

    class Later(dt.date):
        """A calendar that shows another day."""

        @classmethod
        def today(cls) -> Later:
            return cls(2040, 1, 1)

    monkeypatch.setattr(dt, "date", Later)
    monkeypatch.setattr(time, "time", lambda: 2_208_988_800.0)
    assert read(text).to_json() == before
