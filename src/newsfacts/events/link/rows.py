"""Completes events: how long a stay takes, what is under way, and what is part of what."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence

import attrs

from newsfacts.events.arguments.circumstances import is_deictic
from newsfacts.events.arguments.clause_circumstances import is_beside
from newsfacts.events.arguments.mention_index import MentionIndex
from newsfacts.events.link import days
from newsfacts.events.link.coreference import Cluster, one_place
from newsfacts.events.link.features import MentionFeatures
from newsfacts.model.entity import Mention
from newsfacts.model.status import Status, status_of
from newsfacts.model.time import Interval, TimeExpression

#: effects of words for events in which others are
_SETTINGS = frozenset(("at", "during"))
#: effects of what makes an event past
_OVER = frozenset(("ends", "follows"))
#: how long after it began a stay without a known end is still under way
_RECENT = dt.timedelta(days=1)
#: how many paragraphs lie between an event and what it is part of, at most
_NEAR = 0


@attrs.define(kw_only=True, eq=False)
class Row:
    """What is known of an event over all of its mentions."""

    cluster: Cluster
    #: the status after each mention
    statuses: list[Status]
    #: the status of the event, as the day of publication settles it
    status: Status
    place: Mention | None
    time: TimeExpression | None
    interval: Interval | None = None
    part_of: Row | None = None


def rows(index: MentionIndex, clusters: Sequence[Cluster]) -> list[Row]:
    """Return a row for each cluster, completed from the others."""
    found = [_row(index, cluster) for cluster in clusters]
    for row in found:
        _settle(index, row)
    for row in found:
        _inherit(row, found)
    return found


def _row(index: MentionIndex, cluster: Cluster) -> Row:
    time = days.first(cluster.mentions)
    told = _statuses(cluster.mentions)
    return Row(
        cluster=cluster,
        statuses=told,
        status=told[-1],
        place=_place(cluster.mentions),
        time=time,
        interval=days.stay(index, cluster.mentions, time),
    )


def _statuses(mentions: Sequence[MentionFeatures]) -> list[Status]:
    """Return the status of an event after each of its mentions, in order.

    A mention that states none has that of the mention before it, or of the next that states one.
    """
    stated: list[Status] = [mention.status for mention in mentions if mention.stated]
    status: Status = stated[0] if stated else _setting(mentions)
    found: list[Status] = []
    for mention in mentions:
        if mention.stated and not mention.yields_to(status):
            status = mention.status
        found.append(status)
    return found


def _setting(mentions: Sequence[MentionFeatures]) -> Status:
    """Return what is ahead as planned: "during her visit, Holm will meet Orlik"."""
    told = (status_of(f.candidate.predicate.factuality) for f in mentions if not f.away)
    if "planned" in told:
        return "planned"
    idea = mentions[0].candidate.type.mutual and not any(f.definite for f in mentions)
    return "hypothetical" if idea else "unstated"


def _place(mentions: Sequence[MentionFeatures]) -> Mention | None:
    places = [
        f.candidate.place
        for f in mentions
        if f.candidate.place and not is_deictic(f.candidate.place)
    ]
    towns = [p for p in places if p.entity and p.entity.type == "place"]
    return next(iter([*towns, *places]), None)


def _settle(index: MentionIndex, row: Row) -> None:
    """Tell what is under way from what is over, by the day of publication."""
    published = index.document.published
    if published is None or row.status not in ("happened", "ongoing"):
        return
    day = published.date() if isinstance(published, dt.datetime) else published
    mentions = row.cluster.mentions
    ended = any(f.status == "happened" and days.ends(f.candidate) for f in mentions)
    begins = any(days.begins(features.candidate) for features in mentions)
    time = row.interval or (row.time and row.time.interval) or None
    if ended or (row.interval and row.interval.end.date() <= day):
        row.status = "happened"
    elif row.interval:
        row.status = "ongoing" if row.interval.start.date() <= day else row.status
    elif time and not begins and time.end.date() <= day:
        row.status = "happened"
    elif begins and mentions[0].candidate.type.contains:
        start = time.start.date() if time else day
        row.status = "ongoing" if day - start <= _RECENT else row.status
    elif _lasts(index, row):
        row.status = "ongoing"


def _lasts(index: MentionIndex, row: Row) -> bool:
    """Whether somebody is told to be on a stay, or acts during one of some days, not yet over."""
    mentions = row.cluster.mentions
    effects = {effect for features in mentions for effect in features.candidate.effects}
    told = mentions[0].candidate.type.stay and any(f.status == "ongoing" for f in mentions)
    of_days = any(days.length_in_days(index, features.candidate) > 1 for features in mentions)
    acts = not effects.isdisjoint(_SETTINGS) and effects.isdisjoint(_OVER)
    return told or (of_days and acts and row.time is None)


def _inherit(row: Row, others: Sequence[Row]) -> None:
    """Take place and time from the visit or summit that an event is part of."""
    candidate = row.cluster.mentions[0].candidate
    wholes = [other for other in others if other is not row and _contains(other, row)]
    if not wholes:
        return
    whole = min(wholes, key=lambda other: _distance(other, row))
    row.part_of = whole
    if row.place is None and candidate.type.placed:
        row.place = whole.place
    later = row.status == "planned" != whole.status  # arrived on Monday, and is to meet him
    if row.time is None and whole.interval is None and not later:
        row.time = whole.time


def _contains(whole: Row, part: Row) -> bool:
    one, other = whole.cluster, part.cluster
    kind = part.cluster.mentions[0].candidate.type
    if kind.name not in one.mentions[0].candidate.type.contains or kind.contains:
        return False
    if not _alike(whole.status, part.status):
        return False
    shared = one.who & other.who or one.unnamed & other.unnamed
    if not shared or _is_beside(one, other):
        return False
    if not one_place(whole.place, part.place):
        return False
    return _during(whole, part) and _distance(whole, part) <= _NEAR


def _is_beside(whole: Cluster, part: Cluster) -> bool:
    """Whether a sentence tells of one before or after the other: "met Orlik after a visit"."""
    told = [f.candidate for f in whole.mentions if is_beside(f.candidate.predicate)]
    sentences = [f.candidate.sentence for f in part.mentions]
    return any(candidate.sentence is sentence for candidate in told for sentence in sentences)


def _alike(one: Status, other: Status) -> bool:
    """Whether an event with one status can be part of one with another."""
    ahead = ("planned", "hypothetical")
    if one in (other, "ongoing"):
        return True
    return (one in ahead) == (other in ahead)


def _during(whole: Row, part: Row) -> bool:
    """Whether times agree; a stay of which only the beginning is told takes some days."""
    span = whole.interval or (whole.time.interval if whole.time else None)
    time = part.time.interval if part.time else None
    if span is None or time is None:
        return True
    stays = whole.interval is None and whole.cluster.last.candidate.type.stay
    end = span.end + days.LONGEST if stays else span.end
    return span.start < time.end and time.start < end


def _distance(one: Row, other: Row) -> int:
    return min(
        abs(a.paragraph - b.paragraph) for a in one.cluster.mentions for b in other.cluster.mentions
    )
