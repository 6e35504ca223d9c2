"""What the page tells of a fact when it is pointed at."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping

import attrs

from newsfacts._shortened import shortened
from newsfacts.formats.html.families import family_of
from newsfacts.formats.why import check_place, reasons
from newsfacts.model import Claim, Entity, Event, EventMention, Fact, Facts, Mention, Span
from newsfacts.model.fact import label_of, with_references

#: letters of a value, at most
_LONGEST = 200


@attrs.frozen(kw_only=True)
class Card:
    """A fact in words."""

    #: its place among the cards of the article, from 1
    number: int
    family: str
    kind: str
    label: str
    #: of an event; "" for other facts
    status: str
    #: a term and what is told of it
    rows: tuple[tuple[str, str], ...]
    #: where it is highlighted
    spans: tuple[Span, ...]


def cards_of(facts: Facts, words: Mapping[tuple[str, str], str]) -> dict[int, Card]:
    """Give the cards of all facts to be highlighted, by the ``id()`` of the fact.

    An entity that is mentioned is told with each of its mentions, and an event with its tellings,
    so that they have no card of their own.

    Args:
        facts: those of a document.
        words: of each rule, by extractor and name.

    Raises:
        OffsetError: a fact was read from another document.
    """
    known = with_references(facts)
    who: dict[int, tuple[tuple[str, str], ...]] = {}  # told once, however often they are mentioned
    for fact in known:
        check_place(fact, facts.document)
        if isinstance(fact, Entity):
            who[id(fact)] = tuple(_without("rests on", fact))
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
            kind=fact.kind,
            label=shortened(label_of(fact), _LONGEST),
            status=status_of(fact),
            rows=tuple(_rows(fact, event_of.get(id(fact)), who, words)),
            spans=fact.content if isinstance(fact, Claim) else (fact.span,),
        )
        for number, fact in enumerate(highlighted, 1)
    }


def telling_of(event: Event) -> EventMention:
    """Give the telling that shows an event: the first that has the status of the whole."""
    same = (telling for telling in event.mentions if telling.status == event.status)
    return next(same, event.mentions[0])


def status_of(fact: Fact) -> str:
    """Give the status of an event or its telling; "" of other facts."""
    return fact.status if isinstance(fact, Event | EventMention) else ""


def _rows(
    fact: Fact,
    event: Event | None,
    who: Mapping[int, tuple[tuple[str, str], ...]],
    words: Mapping[tuple[str, str], str],
) -> Iterator[tuple[str, str]]:
    told: Iterable[tuple[str, str]] = reasons(fact)
    if isinstance(fact, Mention) and fact.entity is not None:
        told = (*who[id(fact.entity)], *_without("entity", fact))
    elif event is not None:
        told = (*told, *_of_the_whole(event))
    yield from ((term, shortened(value, _LONGEST)) for term, value in told)
    rule = words.get((fact.extractor, fact.rule))
    yield "rule", f"{fact.rule}: {rule}" if rule else fact.rule
    if fact.extractor:
        yield "read by", fact.extractor


def _of_the_whole(event: Event) -> Iterator[tuple[str, str]]:
    """Give what a telling does not say: how often it is told, and the fields that a plugin adds."""
    if len(event.mentions) > 1:
        yield "in all", f"{event.status}, told {len(event.mentions)} times"
    known = {name.replace("_", " ") for name in attrs.fields_dict(Event)}
    yield from ((name, told) for name, told in reasons(event) if name not in {*known, "rests on"})


def _without(term: str, fact: Mention | Entity) -> Iterator[tuple[str, str]]:
    return ((name, told) for name, told in reasons(fact) if name != term)
