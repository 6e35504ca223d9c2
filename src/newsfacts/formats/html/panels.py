"""The lists beside the article: meetings, claims by speaker, sums, and facts of other kinds."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator

import attrs

from newsfacts._shortened import shortened
from newsfacts.formats.html.cards import Card, status_of, telling_of
from newsfacts.formats.html.families import OWN, family_of, title_of
from newsfacts.model import Claim, Event, Fact, Facts, Money, Percentage
from newsfacts.model.fact import label_of

#: a figure that is read more easily in groups of three digits
_LONG = re.compile(r"(?<![\w.,])\d{5,100}(?!\d)")
#: letters of a cue, at most
_CUE = 40
#: who makes a claim that has no source
_NOBODY = "Unattributed"


@attrs.frozen(kw_only=True)
class Row:
    """A fact in a list: what leads to it, and what is told beside that."""

    #: number of the article, from 1
    article: int
    #: of the card that tells more
    card: int
    family: str
    status: str
    #: what stands before the words that lead to the fact: the cue of a claim
    before: str
    #: the words that lead to the fact
    head: str
    #: what is told beside them, as term and words; no term where the words tell what they are
    details: tuple[tuple[str, str], ...]


@attrs.frozen
class Panel:
    """A list of facts in groups; a panel that needs no groups has one without a name."""

    name: str
    title: str
    groups: tuple[tuple[str, tuple[Row, ...]], ...]

    @property
    def size(self) -> int:
        """How many rows it has."""
        return sum(len(rows) for _, rows in self.groups)


def panels_of(articles: Iterable[tuple[int, Facts, dict[int, Card]]]) -> list[Panel]:
    """Give the panels that have rows.

    Args:
        articles: for each its number, its facts and their cards.
    """
    events: list[Row] = []
    sums: list[Row] = []
    claims: defaultdict[str, list[Row]] = defaultdict(list)
    others: defaultdict[str, list[Row]] = defaultdict(list)
    for article, facts, cards in articles:
        for fact in facts:
            card = cards.get(id(telling_of(fact) if isinstance(fact, Event) else fact))
            if card is None:  # an entity, told with its mentions
                continue
            family = family_of(fact)
            row = Row(
                article=article,
                card=card.number,
                family=family,
                status=status_of(fact),
                before=_cue(fact) if isinstance(fact, Claim) else "",
                head=_head(fact),
                details=tuple(_details(fact)),
            )
            if isinstance(fact, Event):
                events.append(row)
            elif isinstance(fact, Claim):
                claims[fact.source.name if fact.source else _NOBODY].append(row)
            elif isinstance(fact, Money | Percentage):
                sums.append(row)
            elif family not in OWN:
                others[family].append(row)
    speakers = sorted(claims.items(), key=lambda item: (-len(item[1]), item[0]))
    found = [
        Panel("event", "Meetings and other events", (("", tuple(events)),)),
        Panel("claim", "Claims by speaker", tuple((name, tuple(rows)) for name, rows in speakers)),
        Panel("money", "Sums", (("", tuple(sums)),)),
        *(Panel(kind, title_of(kind), (("", tuple(rows)),)) for kind, rows in others.items()),
    ]
    return [panel for panel in found if panel.size]


def _cue(claim: Claim) -> str:
    return shortened(" ".join(span.text for span in claim.cue), _CUE)


def _head(fact: Fact) -> str:
    if isinstance(fact, Event):
        return fact.type
    return " ".join(fact.span.text.split()) or fact.kind


def _details(fact: Fact) -> Iterator[tuple[str, str]]:
    if isinstance(fact, Event):
        if fact.participants:
            yield "", ", ".join(person.name for person in fact.participants)
        if fact.place:
            yield "where", fact.place.name
        if fact.time:
            yield "when", label_of(fact.time)
    elif isinstance(fact, Claim):
        if fact.said:
            yield "when", label_of(fact.said)
        if fact.addressee:
            yield "to", fact.addressee.name
        if fact.negated:
            yield "", "negated"
    else:
        label = label_of(fact)
        if label != fact.span.text:
            yield "", _LONG.sub(lambda figure: f"{int(figure[0]):,}", label)
