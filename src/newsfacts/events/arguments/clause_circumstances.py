"""Times and places of an event in the clauses around it: "flew to Lima on Monday to meet Orlik"."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from newsfacts.events.arguments.clause_arguments import (
    MOVES,
    attachment,
    is_subject,
    without_asides,
)
from newsfacts.reading import (
    Argument,
    Clause,
    NounGroup,
    Operator,
    Predicate,
    Role,
    Sentence,
    VerbGroup,
)

_CIRCUMSTANCES: tuple[Role, ...] = ("time", "place")
#: prepositions of an event whose clause says where and when: "spoke at a summit in Lima"
_AT = frozenset("at during in into upon over on".split())
#: prepositions of a time that an event is not at: "after Tuesday's vote"
BESIDE = frozenset("before after since until till ahead".split())
#: operators of what is before or after something else, and what they are
_BESIDE = ("follows", "precedes", "presupposes")
_LINKS = ("preposition", "conjunction")
_AFTER = ("after", "following")
#: those of an event that its clause is of only if its verb is of motion or of being somewhere
_FOR = frozenset(("for", "to"))
#: verbs of motion and of being somewhere, for an event there
_GOES_OR_STAYS = MOVES | frozenset("be expect remain visit tour stay meet gather convene".split())
#: verbs of leaving, whose "for" is where one goes, and whose object is where one was
LEAVING = frozenset("depart exit head leave set".split())
#: verbs whose object goes somewhere for an event there: "invited Orlik to Lima for talks"
_SENDS = frozenset("bring call dispatch escort invite send summon take usher whisk".split())
#: nouns of a journey: "a trip to Lima to meet Orlik"
_JOURNEYS = frozenset(
    "arrival flight journey mission stopover tour travels trip trips visit visits".split()
)
#: verbs that say of their subject, and those that say of their object, when or where it takes place
_COURSE = frozenset(
    "begin close collapse come commence conclude continue convene end fail falter follow get "
    "happen kick open resume run stall start take".split()
)
_SETS = frozenset(
    "arrange begin continue convene expect hold host open plan postpone reschedule resume schedule "
    "set slate start".split()
)
#: where something is held beside an event
_SIDES = ("sidelines", "margins", "fringes")
#: verbs of who is at the head of others
_LEADS = frozenset("lead head accompany".split())
#: prepositions of a time to which an event is put off
PUT_OFF_TO = ("until", "till", "to", "for")
#: words of a clause that tells what else was done then: "on Friday he was cheered as he met her"
_WHILE = ("as", "by")
_DESCRIBING = ("relative", "participial", "infinitive")


def completed(
    sentence: Sentence, predicate: Predicate, own: Sequence[Argument]
) -> tuple[Argument, ...]:
    """Return the arguments of a predicate, with the times and places that it lacks."""
    unsure = [a for a in own if is_behind_topic(sentence, predicate, a)]
    found = [a for a in own if a not in unsure]
    for role in _CIRCUMSTANCES:
        if predicate.is_noun and not _has(role, found):
            found += _of_noun(sentence, predicate, role)
        if not _has(role, found):
            found += _of_journey(sentence, predicate, role)
    return (*unsure, *found, *_new_time(sentence, predicate))


def is_behind_topic(sentence: Sentence, predicate: Predicate, argument: Argument) -> bool:
    """Whether a place follows what an event is on: "a conference on trade in Lima"."""
    if argument.role != "place":
        return False
    before = group_before(sentence, argument)
    return any(a.role == "topic" and a.group is before for a in predicate.arguments)


def group_before(sentence: Sentence, argument: Argument) -> NounGroup | None:
    """Return the noun group before an argument."""
    groups = sentence.noun_groups
    i = next((n for n, group in enumerate(groups) if group is argument.group), 0)
    return groups[i - 1] if i else None


def _has(role: Role, found: Iterable[Argument]) -> bool:
    """Whether some arguments give a place, or a time that is not of something else."""
    told = (a for a in found if a.role == role)
    return any(role == "place" or (a.group.is_time and a.preposition not in BESIDE) for a in told)


def _of_noun(sentence: Sentence, predicate: Predicate, role: Role) -> Iterator[Argument]:
    """Yield times or places of the clause, of one that describes the event, or right behind."""
    clause, group = predicate.clause, predicate.group
    if clause.verb and isinstance(group, NounGroup):
        preposition = attachment(clause, group).preposition
        moves = not _GOES_OR_STAYS.isdisjoint(clause.verb.chain)
        came = preposition == "from" and clause.verb.lemma == "emerge"
        at = came or (preposition in _AT and not is_beside(predicate))
        if at or (moves and preposition in _FOR) or _takes_place(clause, group):
            yield from _phrases(sentence, clause, predicate, role)
        elif is_subject(clause, group):
            told = _phrases(sentence, clause, predicate, role)
            yield from (a for a in told if a.extent.end <= clause.verb.start)  # due on Friday, will
        if role == "place" and preposition in _AFTER:
            yield from _left(sentence, clause)
    for other in sentence.clauses:
        there = role == "time" and other.opener == "where" and _is_right_behind(other, group)
        if there or _describes(sentence, other, predicate):
            yield from _phrases(sentence, other, predicate, role)
    if role == "time":
        yield from _behind(predicate)


def _is_right_behind(clause: Clause, group: NounGroup | VerbGroup) -> bool:
    return 0 < clause.extent.start - group.end <= len(", ")


def is_beside(predicate: Predicate) -> bool:
    """Whether something else is only before or after an event: "on her return from a summit"."""
    operators = predicate.factuality.operators
    return any(o.name in _BESIDE and o.part in _LINKS for o in operators)


def _takes_place(clause: Clause, group: NounGroup) -> bool:
    """Whether a clause says of its subject where or when it is: "the summit is in May"."""
    return (
        is_subject(clause, group)
        and clause.verb is not None
        and clause.verb.chain in (("be",), ("come",))
    )


def _describes(sentence: Sentence, clause: Clause, predicate: Predicate) -> bool:
    """Whether a clause behind an event says when or where that takes place.

    "Talks with the rebels, which had been planned for May", "a summit of leaders held in Lima".
    """
    verb, start = clause.verb, predicate.group.end
    if verb is None or verb.start < start:
        return False
    told = clause.kind != "main" or clause.voice == "active"  # not "was postponed on Monday"
    if told and any(group is predicate.group for group in (*clause.subject, *clause.objects)):
        return not (_COURSE | _SETS).isdisjoint(verb.chain)
    course = _SETS if clause.voice == "passive" else _COURSE
    if clause.kind not in _DESCRIBING or course.isdisjoint(verb.chain):
        return False
    between = range(start, verb.start)
    verbs = any(other.start in between for other in sentence.verb_groups)
    events = any(p.is_noun and p.start in between for p in sentence.predicates)
    objects = [group for group in clause.objects if group.text != "place"]
    return not (verbs or events or objects)


def _of_journey(sentence: Sentence, predicate: Predicate, role: Role) -> Iterator[Argument]:
    """Yield times or places of the journey or stay that an event is the purpose or the end of.

    "flew to Lima on Monday to meet Orlik", "on a trip to Lima to meet Orlik", "will head to Lima,
    where she will meet Orlik", "invited Orlik to Lima for talks", "left Lima after talks".
    """
    clause = _first_of_verbs(sentence, predicate.clause)
    if role == "place" and isinstance(predicate.group, NounGroup):
        yield from _destination(clause, predicate.group)
    yield from _during(sentence, clause, predicate, role)
    yield from _beside_summit(sentence, predicate, role)
    yield from _of_led(sentence, predicate, role)
    yield from _fronted(sentence, clause, role)
    if clause.opener == "when" and role == "time":
        yield from _when(sentence, clause)
    above = sentence.governor(clause)
    if above is not None and above.verb is not None:
        yield from _of_governor(sentence, clause, above, predicate, role)


def _of_governor(
    sentence: Sentence, clause: Clause, above: Clause, predicate: Predicate, role: Role
) -> Iterator[Argument]:
    """Yield times or places of a governing clause that tells of the journey to an event."""
    moves = above.verb is not None and not _GOES_OR_STAYS.isdisjoint(above.verb.chain)
    if role == "place" and clause.opener in _AFTER:
        yield from _left(sentence, above)
    if clause.opener == "where":
        if role == "place":
            yield from _phrases(sentence, clause, predicate, role)
        if not (role == "time" and _departs(above)):
            yield from _phrases(sentence, above, predicate, role)
    elif role == "time" and _is_meanwhile(clause, above):
        yield from _phrases(sentence, above, predicate, role)
    elif _is_purpose(clause) and _is_done(predicate):
        if moves and not (role == "time" and _departs(above)):
            yield from _phrases(sentence, above, predicate, role)
        for other in _journeys(sentence, above):
            if other.end < clause.extent.start:
                yield from _shared(other, role)


def _is_meanwhile(clause: Clause, above: Clause) -> bool:
    """Whether a clause says what else was done then: "on Friday he was cheered as he met her"."""
    both = clause.kind == "participial" or clause.tense == above.tense == "past"
    return clause.opener in _WHILE and both


def _departs(clause: Clause) -> bool:
    """Whether a clause tells when somebody leaves for an event: "left on Monday to meet Orlik"."""
    return clause.verb is not None and clause.verb.lemma in ("leave", "depart")


def _shared(journey: Predicate, role: Role) -> Iterator[Argument]:
    """Return the times or places of a journey as those of an event on it."""
    return (argument._replace(via="control") for argument in journey.of(role))


def _during(
    sentence: Sentence, clause: Clause, predicate: Predicate, role: Role
) -> Iterator[Argument]:
    """Yield times or places of the journey during which an event is, or of a stay at that time.

    "Met Orlik on a trip to Lima", "kicking off a visit to Lima, she met Orlik", "will meet Orlik
    when she visits Lima".
    """
    for other in _journeys(sentence, clause) if _is_done(predicate) else ():
        group = other.group
        inside = isinstance(group, NounGroup) and attachment(clause, group).preposition in _AT
        if inside and other.start != predicate.start:
            yield from _shared(other, role)
    for below in sentence.clauses:
        verb, opener = below.verb, below.opener
        if verb is None or sentence.governor(below) is not clause:
            continue
        aside = below.kind == "participial" and not opener and below.extent.start < predicate.start
        if (opener == "when" or aside) and not _GOES_OR_STAYS.isdisjoint(verb.chain):
            yield from _phrases(sentence, below, predicate, role)
        for other in _journeys(sentence, below) if aside and _is_done(predicate) else ():
            yield from _shared(other, role)


def _beside_summit(sentence: Sentence, predicate: Predicate, role: Role) -> Iterator[Argument]:
    """Yield time or place of what it is held beside: "met on the sidelines of a summit in Lima"."""
    for at in predicate.clause.phrases:
        if at.preposition == "on" and at.group.head.text.lower() in _SIDES:
            for other in sentence.predicates:
                behind = 0 < other.group.start - at.group.end <= len(" of ")
                if other.is_noun and behind:
                    yield from _shared(other, role)


def _of_led(sentence: Sentence, predicate: Predicate, role: Role) -> Iterator[Argument]:
    """Yield time or place behind who leads a guest: "received a team led by Orlik in Lima"."""
    for below in sentence.clauses:
        led = below.kind == "participial" and below.verb is not None and below.voice == "passive"
        beside = sentence.governor(below) is predicate.clause
        if led and beside and below.verb and below.verb.lemma in _LEADS:
            yield from _phrases(sentence, below, predicate, role)


def _fronted(sentence: Sentence, clause: Clause, role: Role) -> Iterator[Argument]:
    """Yield times or places in front of verbs that it is conjoined with: "in Lima she A and B"."""
    joint = clause.kind in ("main", "complement") and clause.subject
    for other in sentence.clauses if joint else ():
        before = other.extent.start < clause.extent.start and other.subject == clause.subject
        if other.kind == clause.kind and other.verb and before:
            governing = sentence.predicate_at(other.verb.pieces[-1].start)
            for argument in governing.of(role) if governing else ():
                if argument.extent.end <= clause.subject[0].start:
                    yield argument._replace(via="control")


def _left(sentence: Sentence, clause: Clause) -> Iterator[Argument]:
    """Yield the place that somebody leaves after an event: "left Lima after talks"."""
    verb = sentence.predicate_at(clause.verb.start) if clause.verb else None
    if verb is not None and verb.lemma in LEAVING:
        for argument in verb.of("place"):
            if argument.function == "object":
                yield argument._replace(via="control")


def _journeys(sentence: Sentence, clause: Clause) -> Iterator[Predicate]:
    """Yield the journeys that a clause names, unless they are over."""
    for predicate in sentence.predicates:
        if predicate.clause is clause and predicate.lemma in _JOURNEYS and not _is_over(predicate):
            yield predicate


def _is_purpose(clause: Clause) -> bool:
    """Whether a clause says what for, or what else: "to meet Orlik", ", meeting Orlik"."""
    if clause.kind == "participial":
        having = clause.verb is not None and clause.verb.aspect.startswith("perfect")
        return clause.voice == "active" and not (clause.opener or having)
    return clause.kind == "infinitive"


def _is_done(predicate: Predicate) -> bool:
    """Whether it is what its clause is about: no "summit" of "to prepare for a summit".

    Nor "talks" of "to brief them on the talks".
    """
    group = predicate.group
    if not isinstance(group, NounGroup):
        return True
    preposition = attachment(predicate.clause, group).preposition
    topic = preposition in ("about", "on") and predicate.lemma not in _JOURNEYS
    return preposition not in _FOR and not topic


def _is_over(predicate: Predicate) -> bool:
    """Whether it does not go on: "cut short a visit to Lima"."""
    ended = any(operator.name == "ends" for operator in predicate.factuality.operators)
    return ended or predicate.factuality.polarity == "negative"


def _destination(clause: Clause, group: NounGroup) -> Iterator[Argument]:
    """Yield where somebody is sent for an event: "invited Orlik to Lima for talks"."""
    if clause.verb is None or _SENDS.isdisjoint(clause.verb.chain):
        return
    if attachment(clause, group).preposition == "for":
        for at in clause.phrases:
            if at.preposition == "to":
                yield Argument.of(at.group, "place", "phrase", "to", via="control")


def _first_of_verbs(sentence: Sentence, clause: Clause) -> Clause:
    """Return the clause that opens for a coordinated verb: "when she will land and meet Orlik"."""
    shared = (c for c in sentence.clauses if c.verb is clause.shares)
    return next(shared, clause) if clause.shares else clause


def _when(sentence: Sentence, clause: Clause) -> Iterator[Argument]:
    """Yield the time that a clause explains: "until May 3, when the talks begin"."""
    before = [g for g in sentence.noun_groups if g.end <= clause.extent.start]
    if before and before[-1].is_time:
        yield Argument.of(before[-1], "time", "phrase", via="control")


def _phrases(
    sentence: Sentence, clause: Clause, predicate: Predicate, role: Role
) -> Iterator[Argument]:
    """Yield the times or places of the verb of a clause."""
    governing = sentence.predicate_at(clause.verb.pieces[-1].start) if clause.verb else None
    if governing is None:
        return
    for argument in without_asides(governing):
        wanted = argument.role == role
        if role == "place" and governing.lemma in LEAVING:
            left = argument.function == "object"
            wanted = argument.preposition == "for" or (wanted and not left)
        if wanted and argument.group is not predicate.group:
            yield argument._replace(role=role, via="control")


def _new_time(sentence: Sentence, predicate: Predicate) -> Iterator[Argument]:
    """Yield the time to which an event is put off: "postponed the talks until Friday"."""
    for operator in predicate.factuality.operators:
        verb = sentence.predicate_at(operator.start) if puts_off(operator) else None
        for argument in verb.arguments if verb else ():
            if argument.preposition in PUT_OFF_TO and argument.group.is_time:
                yield argument._replace(role="time", via="control")


def puts_off(operator: Operator) -> bool:
    """Whether a word says that an event is moved to another time."""
    return operator.name == "postpones" or operator.lemma == "reschedule"


def _behind(predicate: Predicate) -> Iterator[Argument]:
    """Yield a bare time right behind an event and its complements: "a summit in Lima this week"."""
    last = max(
        [predicate.group.end, *(a.extent.end for a in predicate.arguments if a.via == "own")]
    )
    for at in predicate.clause.phrases:
        if at.group.start == last + 1 and not at.preposition:
            yield Argument.of(at.group, "time", "phrase", via="control")
