"""Makes candidates: a trigger with the mentions that fill the roles of its predicate."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

import attrs

from newsfacts.events.arguments import circumstances, clause_arguments, clause_circumstances
from newsfacts.events.arguments.mention_index import MentionIndex
from newsfacts.events.arguments.participants import joined_before, people_in
from newsfacts.events.fillers import is_place, is_town
from newsfacts.events.types import Candidate, EventType, Frame, Part
from newsfacts.model.entity import Mention
from newsfacts.reading import Argument, Predicate, Sentence

#: possessive pronouns
_OWNERS = frozenset("his her its their my our your".split())
#: operators of what others are to do
_APART = frozenset(("proposes", "asks", "reports", "hedges", "doubts", "denies", "enables"))
#: verbs and operators of those who leave an event to others
_BROKERS = frozenset(
    """
    arrange back broker condemn criticize criticise delay denounce facilitate mediate monitor oppose
    organize organise oversee sponsor support urge welcome
    """.split()
)


def candidate(
    index: MentionIndex, sentence: Sentence, predicate: Predicate, type_: EventType, frame: Frame
) -> Candidate | None:
    """Return the candidate of a predicate read by a frame, or None if the frame does not fit."""
    arguments = clause_arguments.arguments(sentence, predicate)
    away = clause_arguments.stays_away(sentence, predicate)
    there = [a for a in arguments if not (away and a.function == "subject")]
    participants = tuple(_participants(index, sentence, predicate, there, frame))
    filled = {part.role for part in participants}
    if frame.needs and filled.isdisjoint(frame.needs):
        return None
    told = clause_circumstances.completed(sentence, predicate, arguments)
    place = circumstances.place(index, sentence, predicate, told, frame) if type_.placed else None
    time = circumstances.time(index, predicate, told)
    made = Candidate(
        type=type_,
        frame=frame,
        predicate=predicate,
        sentence=sentence,
        text=index.plain,
        arguments=told,
        participants=participants,
        place=place,
        time=time,
        last=circumstances.last_day(index, time) if time else None,
        away=away,
        weak=not participants and (frame.vague or not (place or time)),
    )
    if not frame.license(made):
        return None
    return made if made.weak or frame.firm(made) else attrs.evolve(made, weak=True)


def _participants(
    index: MentionIndex,
    sentence: Sentence,
    predicate: Predicate,
    arguments: Sequence[Argument],
    frame: Frame,
) -> Iterator[Part]:
    """Yield who takes part; nobody twice.

    An event of "his" or "their", whoever that is, is taken to be one of the subject.
    """
    apart = _is_apart(predicate, arguments)
    admitted = [
        a for a in arguments if a.role in frame.roles and not (a.via == "control" and apart)
    ]
    found = [Part("agent", mention, own=True) for mention in joined_before(index, predicate)]
    if found:
        admitted = [a for a in admitted if a.function not in ("modifier", "subject")]
    found += _filled(index, predicate, admitted, frame)
    if frame.places and any(_is_known_owner(part.mention) for part in found):
        found = [part for part in found if part.own]
    known = [part for part in found if not _is_unknown_owner(part.mention)]
    if len(known) < len(found) and not any(part.role == "agent" for part in known):
        agents = clause_arguments.subject(sentence, predicate)
        known += _filled(index, predicate, list(agents), frame)
    yield from sorted(without_groups(known or found), key=lambda part: part.mention.span.start)


def without_groups(parts: Iterable[Part]) -> list[Part]:
    """Return participants without the groups whose members are all among them."""
    found = list(parts)
    there = {id(part.mention.entity) for part in found if part.mention.entity}
    return [
        part
        for part in found
        if not (part.mention.entity and part.mention.entity.members)
        or not there.issuperset(map(id, part.mention.entity.members))
    ]


def _filled(
    index: MentionIndex, predicate: Predicate, arguments: Sequence[Argument], frame: Frame
) -> Iterator[Part]:
    """Yield who fills the roles of some arguments, each once."""
    filled: dict[int, Part] = {}
    for argument in arguments:
        for mention in people_in(index, argument):
            goal = is_place if frame.places else is_town  # "a US visit", "the Venice summit"
            where = argument.function == "modifier" and goal(mention)
            if not where and frame.roles[argument.role](mention):
                own = argument.via != "control" or not predicate.is_noun
                part = Part(argument.role, mention, own)
                filled.setdefault(id(mention.entity or mention), part)
    yield from filled.values()


def _is_known_owner(mention: Mention) -> bool:
    """Whether a mention is a resolved possessive pronoun: "Holm said during his visit"."""
    return mention.entity is not None and mention.span.text.lower() in _OWNERS


def _is_unknown_owner(mention: Mention) -> bool:
    """Whether a mention is an unresolved possessive pronoun: "during their talks"."""
    return mention.entity is None and mention.span.text.lower() in _OWNERS


def _is_apart(predicate: Predicate, arguments: Sequence[Argument]) -> bool:
    """Whether the subject leaves an event to others: "demanded a meeting of the council"."""
    if not predicate.is_noun:
        return False
    partner = any(a.role == "partner" for a in arguments)
    for operator in predicate.factuality.operators:
        if operator.lemma in _BROKERS and operator.start < predicate.start:
            return True
        if operator.part == "preposition":
            return False
        if operator.part == "verb":
            return operator.name in _APART and not partner
    return False
