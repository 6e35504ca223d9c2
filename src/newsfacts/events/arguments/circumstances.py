"""Where and when an event is, by the arguments of its mention."""

from __future__ import annotations

import math
from collections.abc import Iterable, Iterator

from newsfacts.events.arguments.clause_arguments import PUT_OFF_TO, puts_off
from newsfacts.events.arguments.mention_index import MentionIndex
from newsfacts.events.fillers import is_place, is_town
from newsfacts.events.lexicon.people import is_of_people
from newsfacts.events.types import Frame
from newsfacts.gazetteer import places_named
from newsfacts.model.entity import Mention
from newsfacts.model.time import TimeExpression
from newsfacts.reading import Argument, NounGroup, Predicate, Sentence

_DEICTIC = ("here", "there")
#: prepositions of a time that the event is not at: "after Tuesday's vote"
_RELATIVE = frozenset("before after since until till ahead".split())
#: prepositions that give the noun behind them a place of its own: "an end of the war in Syria"
_ATTACHING = frozenset("of for on about over against to from".split())
#: verbs of leaving, whose "for" is where one goes, and whose object is where one was
_LEAVING = frozenset("leave depart head set".split())
#: nouns for places without a name: "at his office"
_SITES = frozenset(
    """
    airbase airport castle cathedral chancellery church consulate embassy farm headquarters hotel
    mansion monastery mosque museum office offices palace ranch residence resort shrine villa
    """.split()
)


def place(
    index: MentionIndex,
    sentence: Sentence,
    predicate: Predicate,
    arguments: Iterable[Argument],
    frame: Frame,
) -> Mention | None:
    """Return where an event is: a town rather than a building, a building rather than a country."""
    found: list[Mention] = []
    for argument in arguments:
        if _is_of_place(sentence, predicate, argument, frame):
            found += _named(index, argument)
        elif argument.function == "modifier":
            goal = is_place if frame.places else is_town
            found += [m for m in index.mentions_in(*argument.extent) if goal(m)]
    found = found or list(_in_name(index, predicate))
    return min(found, key=_vagueness, default=None) or _here(index, predicate)


def _is_of_place(
    sentence: Sentence, predicate: Predicate, argument: Argument, frame: Frame
) -> bool:
    """Whether an argument says where: not a place that belongs to another noun before it."""
    leaves = predicate.lemma in _LEAVING
    if argument.role in frame.places or (leaves and argument.preposition == "for"):
        return True
    if argument.role != "place" or (leaves and argument.function == "object"):
        return False
    groups = sentence.noun_groups
    i = next((n for n, group in enumerate(groups) if group is argument.group), 0)
    before = groups[i - 1] if i else None
    if before is None or before is predicate.group or before.is_name or before.is_time:
        return True
    others = (at for clause in sentence.clauses for at in clause.phrases)
    attached = any(at.group is before and at.preposition in _ATTACHING for at in others)
    return not attached or is_of_people(before.head.text.lower())


def _named(index: MentionIndex, argument: Argument) -> Iterator[Mention]:
    """Yield the places that an argument names, or the one that it describes: "his office"."""
    named = [m for m in index.mentions_in(*argument.extent) if is_place(m)]
    word = argument.group.head.text.lower()
    site = word in _SITES
    yield from (m for m in named if not site or m.span.end >= argument.group.head.end)
    if site and not any(m.span.end >= argument.group.head.end for m in named):
        yield index.describe(argument.extent)


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
    entity = mention.entity
    if entity is None:
        return 2
    return 1 if entity.type == "country" else 0


def time(
    index: MentionIndex, predicate: Predicate, arguments: Iterable[Argument]
) -> TimeExpression | None:
    """Return when an event is: by its clause, else by its noun group: "Tuesday's talks"."""
    told = list(arguments)
    times = [t for a in told if is_new_time(predicate, a) for t in index.times_in(*a.extent)]
    times = times or [t for a in told if _is_of_time(a) for t in index.times_in(*a.extent)]
    if not times and predicate.is_noun:
        times = index.times_in(predicate.group.start, predicate.group.end)
    dated = [t for t in times if t.type in ("DATE", "TIME") and not t.value.endswith("_REF")]
    return min(dated, key=_length, default=None)


def is_new_time(predicate: Predicate, argument: Argument) -> bool:
    """Whether an argument is the time to which an event is put off: "postponed until Friday"."""
    if argument.role != "time" or argument.preposition not in PUT_OFF_TO:
        return False
    operators = predicate.factuality.operators
    return any(puts_off(o) and o.start < argument.extent.start for o in operators)


def _is_of_time(argument: Argument) -> bool:
    """Whether an argument says when: not "after Tuesday's vote"."""
    if argument.function != "phrase" or argument.role not in ("time", "place", "adjunct", "topic"):
        return False
    return argument.preposition not in _RELATIVE


def _length(expression: TimeExpression) -> float:
    interval = expression.interval
    return (interval.end - interval.start).total_seconds() if interval else math.inf
