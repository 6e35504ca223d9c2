"""Events from clusters: who, where, when and whether, over all mentions."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from newsfacts.events.features import Features
from newsfacts.events.cast import Cast
from newsfacts.events.completion import Row
from newsfacts.model.event import Event, EventMention, Participant
from newsfacts.model.status import Status

#: statuses that differ by the day of publication alone
_UNDER_WAY = frozenset(("happened", "ongoing"))

_ARTICLES = frozenset(("the", "a", "an"))
_THEIRS = frozenset(("his", "her", "their", "its", "accompanying"))
#: words for those who come along
_COMPANY = frozenset("delegation entourage interpreters translators aides staff team wife husband".split())


def assembled(cast: Cast, found: Sequence[Row]) -> Iterator[Event]:
    """Yield the events of rows, what others are part of first."""
    made: dict[int, Event] = {}
    for row in sorted(found, key=lambda row: row.part_of is not None):
        whole = made.get(id(row.part_of)) if row.part_of else None
        made[id(row)] = _event(cast, row, whole)
        yield made[id(row)]


def _event(cast: Cast, row: Row, whole: Event | None) -> Event:
    """Return the event of a row.

    A mention whose sentence states no status has that of the mention before it, or of the next.
    """
    cluster = row.cluster
    stated = [f for f in cluster.mentions if f.stated]
    status = stated[0].status if stated else "unstated"
    last = stated[-1] if stated else cluster.last
    mentions: list[EventMention] = []
    for features in cluster.mentions:
        status = features.status if features.stated else status
        status = row.status if status in _UNDER_WAY and row.status in _UNDER_WAY else status
        mentions.append(_mention(cast, features, status))
    first = mentions[0]
    return Event(
        span=first.span,
        rule=first.rule,
        evidence=mentions[cluster.mentions.index(last)].evidence,
        type=first.type,
        status=row.status,
        participants=_merged([p for mention in mentions for p in mention.participants]),
        place=row.place,
        time=row.time,
        interval=row.interval,
        part_of=whole,
        mentions=tuple(mentions),
    )


def _mention(cast: Cast, features: Features, status: Status) -> EventMention:
    draft = features.draft
    predicate = draft.predicate
    document = cast.document
    return EventMention(
        span=document.span(predicate.start, predicate.end),
        rule="noun" if predicate.is_noun else "verb",
        evidence=tuple(
            document.span(operator.start, operator.end)
            for operator in predicate.factuality.operators
        ),
        type=draft.type.name,
        status=status,
        participants=tuple(Participant(mention=part.mention) for part in draft.participants),
        place=draft.place,
        time=draft.time,
    )


def _merged(participants: Sequence[Participant]) -> tuple[Participant, ...]:
    """Return each participant once.

    Left out are pronouns and groups whose members are named, a body beside its own people ("EU"
    beside "EU leaders"), and who only comes along ("their interpreters").
    """
    named: dict[int, Participant] = {}
    groups: list[Participant] = []
    unresolved: dict[str, Participant] = {}
    for participant in participants:
        entity = participant.mention.entity
        if entity is None:
            unresolved.setdefault(participant.name.casefold(), participant)
        elif entity.members:
            groups.append(participant)
        else:
            named.setdefault(id(entity), participant)
    for group in groups:
        entity = group.mention.entity
        members = entity.members if entity else ()
        if not all(id(member) in named for member in members):
            named.setdefault(id(entity), group)
    loose = [p for p in unresolved.values() if p.mention.form != "pronoun" or not named]
    found = [*named.values(), *loose]
    words = [_words(participant) for participant in found]
    return tuple(
        participant
        for participant, own in zip(found, words, strict=True)
        if not (
            any(own < others for others in words)
            or (len(found) > 1 and _comes_along(own))
        )
    )


def _words(participant: Participant) -> frozenset[str]:
    text = participant.mention.span.text.lower().replace("\u2019", "'").replace("'s", "")
    return frozenset(text.split()) - _ARTICLES


def _comes_along(words: frozenset[str]) -> bool:
    """Whether a description is of somebody's company: "his accompanying delegation"."""
    return not (words.isdisjoint(_COMPANY) or words.isdisjoint(_THEIRS))
