"""Events from clusters: who, where, when and whether, over all mentions."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from newsfacts.events.arguments.candidate import without_groups
from newsfacts.events.arguments.mention_index import MentionIndex
from newsfacts.events.fillers import is_named
from newsfacts.events.link.counterpart import counterpart
from newsfacts.events.link.features import MentionFeatures
from newsfacts.events.link.rows import Row
from newsfacts.events.types import Part
from newsfacts.model.document import Document
from newsfacts.model.entity import Mention
from newsfacts.model.event import Event, EventMention, Participant
from newsfacts.model.span import Span
from newsfacts.model.status import Status
from newsfacts.reading import Predicate, VerbGroup

#: statuses that differ by the day of publication alone
_UNDER_WAY = frozenset(("happened", "ongoing"))

_ARTICLES = frozenset(("the", "a", "an"))
_THEIRS = frozenset(("his", "her", "their", "its", "accompanying"))
#: words for those who come along
_COMPANY = frozenset(
    "delegation entourage interpreters translators aides staff team wife husband".split()
)


def built(index: MentionIndex, found: Sequence[Row]) -> Iterator[Event]:
    """Yield the events of rows, what others are part of first."""
    made: dict[int, Event] = {}
    for row in sorted(found, key=lambda row: row.part_of is not None):
        whole = made.get(id(row.part_of)) if row.part_of else None
        made[id(row)] = _event(index, row, whole)
        yield made[id(row)]


def _event(index: MentionIndex, row: Row, whole: Event | None) -> Event:
    """Return the event of a row."""
    cluster = row.cluster
    mentions = [
        _mention(index, features, _settled(status, row.status))
        for features, status in zip(cluster.mentions, row.statuses, strict=True)
    ]
    last = next((f for f in reversed(cluster.mentions) if f.stated), cluster.last)
    first = mentions[0]
    return Event(
        span=first.span,
        rule=first.rule,
        evidence=mentions[cluster.mentions.index(last)].evidence,
        type=first.type,
        status=row.status,
        participants=tuple(_everybody(index, cluster.mentions)),
        place=row.place,
        time=row.time,
        interval=row.interval,
        part_of=whole,
        mentions=tuple(mentions),
    )


def _settled(status: Status, final: Status) -> Status:
    """Return the status of a mention, as the day of publication settles that of its event."""
    return final if {status, final} <= _UNDER_WAY else status


def _mention(index: MentionIndex, features: MentionFeatures, status: Status) -> EventMention:
    candidate = features.candidate
    predicate = candidate.predicate
    document = index.document
    return EventMention(
        span=document.span(predicate.start, predicate.end),
        rule="noun" if predicate.is_noun else "verb",
        evidence=_evidence(document, predicate),
        type=candidate.type.name,
        status=status,
        participants=tuple(_participant(features, part) for part in candidate.participants),
        place=candidate.place,
        time=candidate.time,
    )


def _evidence(document: Document, predicate: Predicate) -> tuple[Span, ...]:
    """Return the words that give the status: the operators, else the verb."""
    operators = predicate.factuality.operators
    if operators:
        return tuple(document.span(operator.start, operator.end) for operator in operators)
    group = predicate.support or predicate.group
    return (document.span(group.start, group.end),) if isinstance(group, VerbGroup) else ()


def _participant(features: MentionFeatures, part: Part) -> Participant:
    label = features.candidate.frame.labels.get(part.role)
    return Participant(mention=part.mention, role=label)


def _everybody(index: MentionIndex, mentions: Sequence[MentionFeatures]) -> Iterator[Participant]:
    """Yield who takes part according to all mentions, and the counterpart that none of them has."""
    yield from _merged(mentions)
    other = counterpart(index, mentions)
    if other:
        yield Participant(mention=other, role="counterpart")


def _merged(mentions: Sequence[MentionFeatures]) -> tuple[Participant, ...]:
    """Return who takes part according to all mentions, each once.

    The mention that names most by words of its own decides if it names several; else all that are
    named by such words, if several. Where nobody is named the mention that tells of most decides;
    else everybody counts, groups only if their members are not known.
    """
    told = [f.candidate.participants for f in mentions if not f.apposed or f is mentions[0]]
    best = max(told, key=lambda parts: sum(p.own and is_named(p.mention) for p in parts))
    everybody = [part for parts in told for part in parts]
    fullest = max(told, key=lambda parts: sum(p.own for p in parts))
    named = [part for part in everybody if is_named(part.mention)]
    chosen = next(
        (
            parts
            for parts in (best, [part for part in named if part.own])
            if len({_who(part) for part in parts if is_named(part.mention)}) > 1
        ),
        everybody if named or len(fullest) <= 1 else fullest,
    )
    labels = {
        _who(part): label
        for f in reversed(mentions)
        for part in f.candidate.participants
        if (label := f.candidate.frame.labels.get(part.role))
    }
    return tuple(
        Participant(mention=part.mention, role=labels.get(_who(part))) for part in _once(chosen)
    )


def _who(part: Part) -> int | str:
    """Return what tells one participant from another."""
    entity = part.mention.entity
    return part.mention.name.casefold() if entity is None else id(entity)


def _once(parts: Sequence[Part]) -> list[Part]:
    """Return participants once each.

    Left out are pronouns and groups whose members are there, a body beside its own people ("EU"
    beside "EU leaders"), and who only comes along ("their interpreters").
    """
    kept: dict[int | str, Part] = {}
    for part in parts:
        kept.setdefault(_who(part), part)
    found = without_groups(kept.values())
    resolved = [p for p in found if p.mention.entity or p.mention.form != "pronoun"]
    found = resolved or found
    words = [_words(part.mention) for part in found]
    unnamed = [w for w, part in zip(words, found, strict=True) if not is_named(part.mention)]
    return [
        part
        for part, own in zip(found, words, strict=True)
        if not (any(own < others for others in unnamed) or (len(found) > 1 and _comes_along(own)))
    ]


def _words(mention: Mention) -> frozenset[str]:
    text = mention.span.text.lower().replace("\u2019", "'").replace("'s", "")
    return frozenset(text.split()) - _ARTICLES


def _comes_along(words: frozenset[str]) -> bool:
    """Whether a description is of somebody's company: "his accompanying delegation"."""
    return not (words.isdisjoint(_COMPANY) or words.isdisjoint(_THEIRS))
