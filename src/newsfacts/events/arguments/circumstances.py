"""Where and when an event is, by the arguments of its mention."""

from __future__ import annotations

import math
import re
from collections.abc import Iterable, Iterator, Sequence

from newsfacts.events.arguments.clause_circumstances import (
    BESIDE,
    LEAVING,
    PUT_OFF_TO,
    group_before,
    is_behind_topic,
    puts_off,
)
from newsfacts.events.arguments.mention_index import MentionIndex
from newsfacts.events.fillers import is_body, is_building, is_place, is_state, is_town
from newsfacts.events.lexicon.people import is_of_people
from newsfacts.events.types import Frame
from newsfacts.gazetteer import places_named
from newsfacts.model.entity import Mention
from newsfacts.model.time import TimeExpression
from newsfacts.reading import Argument, Extent, NounGroup, Predicate, Sentence

_DEICTIC = ("here", "there")
#: between the first and the last day of an event: "from Monday to Friday", "May 3 and 4"
_TO = re.compile(r",? (?:to|through|until|till) (?:on )?")
_AND = re.compile(r",? and (?:on )?")
#: maximum number of characters between them
_GAP = 12
#: prepositions that give the noun behind them a place of its own: "an end of the war in Syria"
_ATTACHING = frozenset("of for on about over against to from".split())
#: roles of nouns that have no place of their own behind them
_NO_OWNERS = ("place", "time")
#: prepositions of a name that is a place, whatever it is known as
_INSIDE = ("in", "at")
#: types of entities that are places, the preferred first
_PRECISE = ("place", "organisation", "country")
#: endings of values of which no day, month or year is known
_UNKNOWN = ("_REF", "XXXX-XX-XX")
#: nouns for places without a name: "at his office"
_SITES = frozenset(
    """
    airbase airport castle cathedral chancellery church consulate embassy farm headquarters hotel
    mansion monastery mosque museum office offices palace ranch residence resort shrine villa
    """.split()
)


#: nouns of the kinds of places
_KINDS = frozenset(
    """
    base bastion capital centre city county district enclave island port peninsula province region
    resort state stronghold suburb territory town village
    """.split()
)


def place(
    index: MentionIndex,
    sentence: Sentence,
    predicate: Predicate,
    arguments: Sequence[Argument],
    frame: Frame,
) -> Mention | None:
    """Return where an event is: a town rather than a building, a building rather than a country."""
    found: list[Mention] = []
    beside: list[Mention] = []
    told = list(arguments)
    if frame.within:
        objects = [a.group for a in arguments if a.function == "object"]
        told = [a for a in told if a.role != "place" or group_before(sentence, a) not in objects]
    for argument in told:
        if _is_of_place(sentence, predicate, argument, frame):
            found += _named(index, sentence, argument, reached=_is_reached(argument, frame))
        elif argument.function == "modifier" or argument.role == "time":
            goal = is_place if frame.places else is_town
            beside += [m for m in index.mentions_in(*argument.extent) if goal(m)]
        elif is_behind_topic(sentence, predicate, argument):
            found += [m for m in index.mentions_in(*argument.extent) if _is_on_map(m)]
        elif argument.preposition == "on":  # on Capitol Hill
            found += [m for m in index.mentions_in(*argument.extent) if is_building(m)]
        elif argument.role == "agent" and _hosts(predicate):
            found += [m for m in index.mentions_in(*argument.extent) if is_state(m)]
    found = found or beside or list(_in_name(index, predicate))
    return (
        min(found, key=_vagueness, default=None)
        or _here(index, predicate)
        or _visited(index, arguments, frame)
    )


def _visited(index: MentionIndex, arguments: Sequence[Argument], frame: Frame) -> Mention | None:
    """Return what is visited, if it is nobody: "visited a dam"."""
    for argument in arguments:
        group = argument.group
        people = group.is_pronoun or is_of_people(group.head.text.lower())
        if _is_reached(argument, frame) and not people:
            return index.describe(argument.extent, named=group.is_name)
    return None


def _is_of_place(
    sentence: Sentence, predicate: Predicate, argument: Argument, frame: Frame
) -> bool:
    """Whether an argument says where: not a place that belongs to another noun before it."""
    leaves = predicate.lemma in LEAVING
    if argument.role in frame.places or (leaves and argument.preposition == "for"):
        return True
    if predicate.lemma == "welcome" and argument.preposition == "to":
        return True
    if argument.role != "place" or (leaves and argument.function == "object"):
        return False
    before = group_before(sentence, argument)
    if (
        argument.via == "control"
        or before is None
        or before is predicate.group
        or before.is_name
        or before.is_time
    ):
        return True
    if any(a.group is before and a.role in _NO_OWNERS for a in predicate.arguments):
        return True  # a visit to a school in Lima, met for an hour in Lima
    others = (at for clause in sentence.clauses for at in clause.phrases)
    attached = any(at.group is before and at.preposition in _ATTACHING for at in others)
    return not attached or is_of_people(before.head.text.lower())


def _is_on_map(mention: Mention) -> bool:
    """Whether a mention is of a town that is known, and not of a sea or an area."""
    return is_town(mention) and mention.entity is not None and mention.entity.place_id is not None


def _hosts(predicate: Predicate) -> bool:
    """Whether whoever does it has it at home: "Peru will host the summit"."""
    verb = predicate.support
    return predicate.lemma == "host" or (verb is not None and "host" in verb.chain)


def _is_reached(argument: Argument, frame: Frame) -> bool:
    """Whether an argument is what a visit leads to: "visited the institute"."""
    return bool(frame.places) and argument.function == "object" and argument.via != "control"


def _named(
    index: MentionIndex, sentence: Sentence, argument: Argument, *, reached: bool
) -> Iterator[Mention]:
    """Yield the places that an argument names, or the one that it describes: "his office"."""
    group = _of_kind(sentence, argument) or argument.group
    extent = argument.extent if group is argument.group else Extent(group.start, group.end)
    within, head = index.mentions_in(*extent), group.head
    sent = argument.preposition == "to" and argument.via == "control"
    at = argument.preposition == "at" or sent or reached
    named = [m for m in within if is_place(m) or (at and is_body(m))]
    if head.text.lower() not in _SITES:
        yield from named
        known = any(m.entity for m in within)
        unknown = not known and group.is_name and argument.preposition in _INSIDE
    else:
        yield from (m for m in named if m.span.end >= head.end)
        unknown = not any(m.span.end >= head.end for m in named)
    if unknown:
        yield index.describe(extent, named=group.is_name)


def _of_kind(sentence: Sentence, argument: Argument) -> NounGroup | None:
    """Return the name behind the kind of place that it is: "the southern city of Port Holm"."""
    if argument.group.head.text.lower() in _KINDS:
        for clause in sentence.clauses:
            for at in clause.phrases:
                after = at.group.start - argument.extent.end == len(" of ")
                if after and at.preposition == "of" and at.group.is_name:
                    return at.group
    return None


def _in_name(index: MentionIndex, predicate: Predicate) -> Iterator[Mention]:
    """Yield the town in the name of an event: "the Lima Summit"."""
    group = predicate.group
    for name in group.names if isinstance(group, NounGroup) else ():
        word = index.plain[name.start : name.end].split(" ")[0]
        extent = name._replace(end=name.start + len(word))
        if name.start < predicate.start and any(p.familiar for p in places_named(word)):
            known = index.place_called(word)
            if known:
                yield index.describe(extent, known)


def _here(index: MentionIndex, predicate: Predicate) -> Mention | None:
    """Return the "here" of its clause."""
    clause = predicate.clause.extent
    return next((m for m in index.mentions_in(*clause) if m.span.text.lower() in _DEICTIC), None)


def is_deictic(mention: Mention) -> bool:
    """Whether it is a "here" of which the article does not say where that is."""
    return mention.entity is None and mention.span.text.lower() in _DEICTIC


def _vagueness(mention: Mention) -> int:
    kind = mention.entity.type if mention.entity else ""
    return _PRECISE.index(kind) if kind in _PRECISE else len(_PRECISE)


def time(
    index: MentionIndex, predicate: Predicate, arguments: Iterable[Argument]
) -> TimeExpression | None:
    """Return when an event is: by its clause, else by its noun group: "Tuesday's talks"."""
    told = list(arguments)
    times = [t for a in told if is_new_time(predicate, a) for t in index.times_in(*a.extent)]
    if not times and predicate.is_noun:
        times = list(_dated(index.times_in(predicate.group.start, predicate.group.end)))
    times = times or [t for a in told if _is_of_time(a) for t in index.times_in(*a.extent)]
    return min(_dated(times), key=_length, default=None)


def _dated(times: Iterable[TimeExpression]) -> Iterator[TimeExpression]:
    """Yield the dates and times of which the day, month or year is known."""
    for time in times:
        if time.type in ("DATE", "TIME") and not time.value.endswith(_UNKNOWN):
            yield time


def is_new_time(predicate: Predicate, argument: Argument) -> bool:
    """Whether an argument is the time to which an event is put off: "postponed until Friday"."""
    if argument.role != "time" or argument.preposition not in PUT_OFF_TO:
        return False
    operators = predicate.factuality.operators
    return any(puts_off(o) and o.start < argument.extent.start for o in operators)


def last_day(index: MentionIndex, first: TimeExpression) -> TimeExpression | None:
    """Return the last day of an event of several, from its first: "from Monday to Friday"."""
    end = first.span.end
    following = index.times_in(end, end + _GAP)
    if not following or first.grain != "day" or following[0].grain != "day":
        return None
    last = following[0]
    one, other = first.interval, last.interval
    if one is None or other is None:
        return None
    between = index.plain[end : last.span.start]
    joint = _AND if index.plain.endswith("between ", 0, first.span.start) else _TO
    if joint.fullmatch(between) and one.end <= other.start:
        return last
    return last if _AND.fullmatch(between) and one.end == other.start else None


def _is_of_time(argument: Argument) -> bool:
    """Whether an argument says when: not "after Tuesday's vote"."""
    if argument.function != "phrase" or argument.role not in ("time", "place", "adjunct", "topic"):
        return False
    return argument.preposition not in BESIDE


def _length(expression: TimeExpression) -> float:
    interval = expression.interval
    return (interval.end - interval.start).total_seconds() if interval else math.inf
