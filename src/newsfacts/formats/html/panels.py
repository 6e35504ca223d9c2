"""The lists next to the article: meetings, claims by speaker, sums, and other facts."""

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

#: a number that is more legible in groups of three digits
_LONG = re.compile(r"(?<![\w.,])\d{5,100}(?!\d)")
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
    #: text of the link to the fact
    head: str
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
    events: list[Row] = []
    sums: list[Row] = []
    claims: defaultdict[str, list[Row]] = defaultdict(list)
    others: defaultdict[str, list[Row]] = defaultdict(list)
    for article, facts, cards in articles:
        for fact in facts:
            card = cards.get(id(telling_of(fact) if isinstance(fact, Event) else fact))
            if card is None:  # an entity, shown with its mentions
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
