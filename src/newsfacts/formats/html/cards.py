"""Cards: the details of a fact that the page shows when the user points at it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping

import attrs

from newsfacts._shortened import shortened
from newsfacts.formats.html.families import family_of
from newsfacts.formats.html.wording import details_of, heading_of, in_words, noun_of
from newsfacts.formats.why import check_place
from newsfacts.model import Claim, Entity, Event, EventMention, Fact, Facts, Mention, Span
from newsfacts.model.fact import with_references

#: maximum length of a value, in characters
_LONGEST = 200
#: details of events that their mentions tell
_OF_EVENTS = frozenset({"who", "where", "when"})


@attrs.frozen(kw_only=True)
class Card:
    """The details of a fact as text."""

    #: its position among the cards of the article, from 1
    number: int
    family: str
    #: what it is: "meeting", "person"
    noun: str
    label: str
    #: status of an event; "" for other facts
    status: str
    #: names and values of the details
    rows: tuple[tuple[str, str], ...]
    #: spans to highlight
    spans: tuple[Span, ...]


def cards_of(facts: Facts, words: Mapping[tuple[str, str], str]) -> dict[int, Card]:
    """Return the cards of all highlighted facts, by the ``id()`` of the fact.

    The cards of mentions include the details of their entity, and those of event mentions the
    details of their event, so entities with mentions and events have no card of their own.

    Args:
        facts: facts of a document.
        words: descriptions of rules, by extractor and rule name.

    Raises:
        OffsetError: a fact was read from another document.
    """
    known = with_references(facts)
    who: dict[int, tuple[tuple[str, str], ...]] = {}  # computed once per entity, not per mention
    for fact in known:
        check_place(fact, facts.document)
        if isinstance(fact, Entity):
            who[id(fact)] = tuple(details_of(fact))
    mentioned = {id(fact.entity) for fact in known if isinstance(fact, Mention)}
    event_of = {
        id(telling): event
        for event in known
        if isinstance(event, Event)
        for telling in event.mentions
    }
    highlighted = [
        fact for fact in known if not isinstance(fact, Event) and id(fact) not in mentioned
    ]
    highlighted.sort(key=lambda fact: (fact.span.start, fact.span.end))
    return {
        id(fact): Card(
            number=number,
            family=family_of(fact),
            noun=noun_of(fact),
            label=shortened(heading_of(fact), _LONGEST),
            status=status_of(fact),
            rows=tuple(_rows(fact, event_of.get(id(fact)), who, words)),
            spans=fact.content if isinstance(fact, Claim) else (fact.span,),
        )
        for number, fact in enumerate(highlighted, 1)
    }


def telling_of(event: Event) -> EventMention:
    """Return the event mention that represents an event: the first with the status of the event."""
    same = (telling for telling in event.mentions if telling.status == event.status)
    return next(same, event.mentions[0])


def status_of(fact: Fact) -> str:
    """Return the status of an event or event mention, "" for other facts."""
    return fact.status if isinstance(fact, Event | EventMention) else ""


def _rows(
    fact: Fact,
    event: Event | None,
    who: Mapping[int, tuple[tuple[str, str], ...]],
    words: Mapping[tuple[str, str], str],
) -> Iterator[tuple[str, str]]:
    told: Iterable[tuple[str, str]] = details_of(fact)
    if isinstance(fact, Mention) and fact.entity is not None:
        told = (*who[id(fact.entity)], *told)
    elif event is not None:
        told = (*told, *_of_the_whole(event))
    yield from ((term, shortened(value, _LONGEST)) for term, value in told)
    if fact.evidence:
        yield "because of", shortened("; ".join(map(in_words, fact.evidence)), _LONGEST)
    rule = words.get((fact.extractor, fact.rule))
    yield "rule", f"{fact.rule}: {rule}" if rule else fact.rule
    if fact.extractor:
        yield "read by", fact.extractor


def _of_the_whole(event: Event) -> Iterator[tuple[str, str]]:
    """Yield details of the event that its mention lacks: mention count and fields of plugins."""
    if len(event.mentions) > 1:
        yield "told", f"{len(event.mentions)} times; in all {event.status}"
    own = {term for telling in event.mentions for term, _ in details_of(telling)} | _OF_EVENTS
    yield from ((term, told) for term, told in details_of(event) if term not in own)
