"""Hypothesis strategies for documents and facts."""

from __future__ import annotations

import datetime as dt
from decimal import Decimal
from typing import TypeVar, get_args

from hypothesis import strategies as st

from newsfacts import (
    Claim,
    Document,
    Entity,
    Event,
    EventMention,
    Fact,
    Facts,
    Interval,
    Mention,
    Money,
    Participant,
    Percentage,
    Span,
    Status,
    TimeExpression,
)
from newsfacts.model.fact import with_references

T = TypeVar("T")

#: fragments that extractors look for, and some that only resemble them
PIECES = (
    "the", "of", "a", "said", "met", "talks", "visit", "summit", "meeting", "with", "between",
    "President", "Senator", "Ana Duarte", "Mr. Okoro", "Lisbon", "Russia", "the United States",
    "U.S.", "he", "she", "they", "his", "on", "in", "at", "by", "will", "may", "May", "March",
    "march", "Monday", "last", "year", "two-day", "Feb. 20", "1999", "2017-02-20", "yesterday",
    "$43 million", "£110m", "0.2 percent", "€5-10", "million", "half", "pounds", "won", "P45",
    "“", "”", '"', "‘", "’s", "'", "that", "according to", "told", "not", "-", "–", "...", "(", ")",
)  # fmt: skip
_JOINTS = (" ", " ", " ", " ", ", ", ". ", "? ", "\n", "\n\n", "", "\u00a0", "\u200b")


def news_text(*, max_pieces: int = 40) -> st.SearchStrategy[str]:
    """Generate texts that resemble news: words that extractors look for, in any order.

    They are never blank, since an engine does not read blank text.

    Args:
        max_pieces: maximum number of words and phrases in a text; at least one.
    """
    piece = st.one_of(st.sampled_from(PIECES), st.text(max_size=8))
    pair = st.tuples(piece, st.sampled_from(_JOINTS)).map("".join)
    return st.lists(pair, min_size=1, max_size=max_pieces).map("".join).filter(str.strip)


def _moments() -> st.SearchStrategy[dt.date | dt.datetime]:
    return st.one_of(st.dates(), st.datetimes())


def documents(
    *, text: st.SearchStrategy[str] | None = None, language: str | None = None
) -> st.SearchStrategy[Document]:
    """Generate documents, with and without a publication date, outlet, region and metadata.

    Args:
        text: strategy for their texts; any text and :func:`news_text`, if None. Blank texts are
            filtered out.
        language: BCP 47 tag of all documents; None to have it guessed.
    """
    return st.builds(
        Document,
        (st.one_of(news_text(), st.text(min_size=1)) if text is None else text).filter(str.strip),
        published=st.one_of(st.none(), _moments()),
        source=st.one_of(st.none(), st.text(max_size=12)),
        region=st.one_of(st.none(), st.sampled_from(("US", "GB", "PH", "AU", "IN"))),
        language=st.just(language),
        metadata=st.dictionaries(st.text(max_size=6), st.text(max_size=6), max_size=2),
    )


@st.composite
def facts(draw: st.DrawFn) -> Facts:
    """Generate facts of every bundled kind on some text, with references to each other."""
    document = draw(documents(text=st.text(min_size=1, max_size=60)))
    span = _spans(document)
    rule = st.text(min_size=1, max_size=8)
    several = st.lists(span, min_size=1, max_size=2).map(tuple)

    times = draw(_few(_times(span, rule)))
    sums = draw(_few(_sums(span, rule, several)))
    converted = st.builds(
        Money,
        span=span,
        rule=rule,
        amount=_amounts(),
        converted_from=_one_or_none(sums),
    )
    sums += draw(_few(converted))
    shares = draw(
        _few(st.builds(Percentage, span=span, rule=rule, value=_amounts(), of=_one_or_none(sums)))
    )
    name = st.text(min_size=1, max_size=8).filter(str.strip)
    entities = draw(
        _few(st.builds(Entity, span=span, rule=rule, name=name, type=st.just("person")))
    )
    groups = draw(
        _few(
            st.builds(
                Entity,
                span=span,
                rule=rule,
                name=name,
                type=st.just("group"),
                members=_some(entities),
            )
        )
    )
    mentions = draw(
        _few(
            st.builds(
                Mention,
                span=span,
                rule=rule,
                form=st.just("name"),
                entity=_one_or_none([*entities, *groups]),
            )
        )
    )
    participants = _some([Participant(mention=mention) for mention in mentions])
    status = st.sampled_from(get_args(Status))
    tellings = draw(
        _few(
            st.builds(
                EventMention,
                span=span,
                rule=rule,
                type=st.just("visit"),
                status=status,
                participants=participants,
                place=_one_or_none(mentions),
                time=_one_or_none(times),
                topic=st.none() | span,
            )
        )
    )
    events = [
        Event(span=t.span, rule=t.rule, type=t.type, status=t.status, mentions=(t,))
        for t in tellings
    ]
    claims = draw(
        _few(
            st.builds(
                Claim,
                span=span,
                rule=rule,
                type=st.just("direct"),
                content=several,
                cue=several,
                source=_one_or_none(mentions),
                said=_one_or_none(times),
                negated=st.booleans(),
            )
        )
    )
    made: list[Fact] = [*times, *sums, *shares, *entities, *groups, *mentions, *tellings]
    return Facts(document=document, facts=with_references([*made, *events, *claims]))


def _few(strategy: st.SearchStrategy[T]) -> st.SearchStrategy[list[T]]:
    return st.lists(strategy, max_size=2)


def _one_or_none(values: list[T]) -> st.SearchStrategy[T | None]:
    return st.sampled_from([None, *values])


def _some(values: list[T]) -> st.SearchStrategy[tuple[T, ...]]:
    return st.lists(st.sampled_from(values), max_size=2).map(tuple) if values else st.just(())


def _spans(document: Document) -> st.SearchStrategy[Span]:
    length = len(document.text)
    ends = st.tuples(st.integers(0, length), st.integers(0, length)).filter(lambda e: e[0] != e[1])
    return ends.map(lambda pair: document.span(min(pair), max(pair)))


def _amounts() -> st.SearchStrategy[Decimal]:
    return st.decimals(0, 10**15, allow_nan=False, allow_infinity=False)


def _times(
    span: st.SearchStrategy[Span], rule: st.SearchStrategy[str]
) -> st.SearchStrategy[TimeExpression]:
    return st.builds(_day, span, rule, st.dates(max_value=dt.date(9000, 1, 1)))


def _day(span: Span, rule: str, day: dt.date) -> TimeExpression:
    midnight = dt.datetime.combine(day, dt.time())
    return TimeExpression(
        span=span,
        rule=rule,
        type="DATE",
        value=day.isoformat(),
        grain="day",
        interval=Interval(start=midnight, end=midnight + dt.timedelta(days=1)),
    )


def _sums(
    span: st.SearchStrategy[Span],
    rule: st.SearchStrategy[str],
    several: st.SearchStrategy[tuple[Span, ...]],
) -> st.SearchStrategy[Money]:
    currency = st.sampled_from(("USD", "EUR", None))
    shared = {"span": span, "rule": rule, "evidence": several, "currency": currency}
    return st.one_of(
        st.builds(Money, **shared, amount=_amounts()),
        st.builds(Money, **shared, low=_amounts()),
        st.builds(Money, **shared, vague=st.just(value=True)),
    )
