"""The lists next to the article: meetings, claims by speaker, people, dates, and other facts."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator

import attrs

from newsfacts._shortened import shortened
from newsfacts.formats.html.cards import Card, status_of, telling_of
from newsfacts.formats.html.dates import spelled
from newsfacts.formats.html.families import family_of, title_of
from newsfacts.formats.html.wording import heading_of
from newsfacts.model import Claim, Entity, Event, EventMention, Fact, Facts, Mention

#: titles of the panels before and after the claims, by name
_BEFORE = {"event": "Meetings and other events"}
_AFTER = {
    "money": "Sums",
    "entity": "People and organisations",
    "place": "Places",
    "date": "Dates",
}
#: maximum length of a cue, in characters
_CUE = 40
#: speaker shown for claims without a source
_NOBODY = "Unattributed"


@attrs.frozen(kw_only=True)
class Row:
    """A fact in a list: the text that links to it, and its details."""

    #: number of the article, from 1
    article: int
    #: number of the card with more details
    card: int
    family: str
    status: str
    #: text before the link: the cue of a claim
    before: str
    #: text of the link to the fact; "" if the first name is
    head: str
    #: names of the people, each of which can be searched for
    people: tuple[str, ...]
    #: names and values of the details; the name is empty if the value is self-explanatory
    details: tuple[tuple[str, str], ...]


@attrs.frozen
class Panel:
    """A list of facts in groups; an ungrouped panel has one group without a name."""

    name: str
    title: str
    groups: tuple[tuple[str, tuple[Row, ...]], ...]

    @property
    def size(self) -> int:
        """Number of rows."""
        return sum(len(rows) for _, rows in self.groups)


def panels_of(articles: Iterable[tuple[int, Facts, dict[int, Card]]]) -> list[Panel]:
    """Return the panels that have rows.

    Args:
        articles: number, facts and cards of each article.
    """
    rows: defaultdict[str, list[Row]] = defaultdict(list)
    claims: defaultdict[str, list[Row]] = defaultdict(list)
    for article, facts, cards in articles:
        for fact in facts:
            if isinstance(fact, Entity):
                continue
            name = _panel(fact)
            card = cards.get(id(telling_of(fact) if isinstance(fact, Event) else fact))
            if name and card:
                place = claims[_speaker(fact)] if isinstance(fact, Claim) else rows[name]
                place.append(_row(fact, article, card))
        for entity, mentions in _named(facts):
            card = cards[id(mentions[0])]
            rows[_panel(entity)].append(_entity_row(entity, len(mentions), article, card))
    speakers = sorted(claims.items(), key=lambda item: (-len(item[1]), item[0]))
    found = [
        *(
            Panel(name, title, (("", tuple(rows.pop(name, ()))),))
            for name, title in _BEFORE.items()
        ),
        Panel("claim", "Claims by speaker", tuple((name, tuple(rows)) for name, rows in speakers)),
        *(Panel(name, title, (("", tuple(rows.pop(name, ()))),)) for name, title in _AFTER.items()),
        *(Panel(kind, title_of(kind), (("", tuple(found)),)) for kind, found in rows.items()),
    ]
    return [panel for panel in found if panel.size]


def _panel(fact: Fact) -> str:
    """Return the name of the panel that lists a fact; "" if none does."""
    if isinstance(fact, Mention | EventMention):
        return ""
    if isinstance(fact, Entity):
        return "place" if fact.type in ("place", "country") else "entity"
    return family_of(fact)


def _row(fact: Fact, article: int, card: Card) -> Row:
    return Row(
        article=article,
        card=card.number,
        family=family_of(fact),
        status=status_of(fact),
        before=_cue(fact) if isinstance(fact, Claim) else "",
        head=fact.type
        if isinstance(fact, Event)
        else " ".join(fact.span.text.split()) or fact.kind,
        people=tuple(person.name for person in fact.participants)
        if isinstance(fact, Event)
        else (),
        details=tuple(_details(fact)),
    )


def _named(facts: Facts) -> Iterator[tuple[Entity, list[Mention]]]:
    """Yield the entities that have a name, with their mentions, in order of first mention."""
    mentions: defaultdict[int, list[Mention]] = defaultdict(list)
    for mention in facts.of(Mention):
        mentions[id(mention.entity)].append(mention)
    for entity in facts.entities:
        if mentions[id(entity)] and not entity.name[:1].islower():
            yield entity, mentions[id(entity)]


def _entity_row(entity: Entity, mentions: int, article: int, card: Card) -> Row:
    times = f"{mentions} times" if mentions > 1 else ""
    details = ("", ", ".join(filter(None, (entity.type, *entity.titles, entity.country, times))))
    return Row(
        article=article, card=card.number, family="entity", status="", before="", head="",
        people=(entity.name,), details=(details,),
    )  # fmt: skip


def _speaker(claim: Claim) -> str:
    return claim.source.name if claim.source else _NOBODY


def _cue(claim: Claim) -> str:
    return shortened(" ".join(span.text for span in claim.cue), _CUE)


def _details(fact: Fact) -> Iterator[tuple[str, str]]:
    if isinstance(fact, Event):
        if fact.place:
            yield "where", fact.place.name
        if fact.time:
            yield "when", spelled(fact.time)
    elif isinstance(fact, Claim):
        if fact.said:
            yield "when", spelled(fact.said)
        if fact.addressee:
            yield "to", fact.addressee.name
        if fact.negated:
            yield "", "denied"
    elif (words := heading_of(fact)) != fact.span.text:
        yield "", words
