"""The arguments of verbs, and of nouns that denote events."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from newsfacts.reading.predicates import links, roles, triggers
from newsfacts.reading.predicates.nouns import is_event_noun
from newsfacts.reading.predicates.parse import Parse
from newsfacts.reading.predicates.predicate import Argument, Function, Role, Via
from newsfacts.reading.predicates.triggers import Trigger
from newsfacts.reading.segmentation.extents import Extent
from newsfacts.reading.syntax.clauses import Clause
from newsfacts.reading.syntax.groups import NounGroup, VerbGroup, Voice

#: effects of verbs whose subject takes part in an event that is their object
_SUPPORTS = frozenset(("implies", "begins", "ends"))
#: effects of verbs whose clause says when and where their object, or subject, takes place
_SETS = frozenset(("implies", "begins", "ends", "plans"))
#: verbs of speech that a time belongs to rather than to what is planned
_TOLD = frozenset("announce agree promise pledge vow confirm accept decide".split())
#: effects that leave the event with others
_APART = frozenset(("reports", "presupposes", "hedges", "denies"))
_JOINTS = frozenset(("and", "or", ",", "nor"))


def voice_of(parse: Parse, trigger: Trigger) -> Voice:
    """Return the voice of a verb."""
    group, clause = trigger.group, parse.clauses[trigger.clause]
    if group.tags[trigger.at] != "R":
        return "active"
    auxiliaries = group.tags[trigger.first : trigger.at].strip("AeKtx")
    if auxiliaries:
        return "passive" if auxiliaries[-1] in "Bb" else "active"
    own = clause.verb is group and clause.shares is not None
    return clause.shares.voice if own and clause.shares else "passive"


def of_verb(parse: Parse, trigger: Trigger) -> Iterator[Argument]:
    """Yield the arguments of a verb."""
    clause = parse.clauses[trigger.clause]
    last = trigger.at == _last(parse, trigger)
    passive = voice_of(parse, trigger) == "passive"
    via = _via(parse, trigger)
    objects = clause.objects if last else ()
    if any(group.tags == "E" for group in clause.subject):
        yield from (_whole("agent", group, "object", via="own") for group in objects)
    elif passive:
        bare = not trigger.group.tags[trigger.first : trigger.at].strip("AeKtx")
        role: Role = "patient"
        if not bare or clause.shares or clause.kind != "main":
            yield from (_whole(role, group, "subject", via=via) for group in clause.subject)
    else:
        yield from (_whole("agent", group, "subject", via=via) for group in clause.subject)
        yield from _objects(objects, clause, trigger)
    if last:
        for at in clause.phrases:
            by = at.preposition == "by" and passive and at.group.start > trigger.group.start
            plain = roles.of_phrase(at.preposition, at.group, trigger.lemma, noun=False)
            if plain == "agent" and not by:
                plain = "adjunct"
            if not _inside_noun(parse, at.group, at.preposition, trigger):
                yield _whole(plain, at.group, "phrase", at.preposition)


def _objects(groups: Iterable[NounGroup], clause: Clause, trigger: Trigger) -> Iterator[Argument]:
    listed = list(groups)
    for n, group in enumerate(listed):
        before = group.start < trigger.group.start
        via: Via = "relative" if before and clause.kind == "relative" else "own"
        dative = n == 0 and len(listed) > 1 and trigger.lemma in roles.DATIVE
        role = "recipient" if dative else roles.of_object(group, trigger.lemma)
        yield _whole(role, group, "object", via=via)


def _last(parse: Parse, trigger: Trigger) -> int:
    group = trigger.group
    return triggers.verbs(parse, group)[-1].at if isinstance(group, VerbGroup) else 0


def _via(parse: Parse, trigger: Trigger) -> Via:
    kind = parse.clauses[trigger.clause].kind
    if kind == "relative":
        return "relative"
    return "control" if kind in ("infinitive", "participial") or trigger.first else "own"


def _inside_noun(parse: Parse, group: NounGroup, preposition: str, trigger: Trigger) -> bool:
    """Whether a phrase belongs to the event noun before it: "spoke after talks in Lima"."""
    if preposition == "of":
        return True
    for head in _heads(parse, group):
        if head.start > trigger.group.start and is_event_noun(head.head.text.lower()):
            link = links.of_noun(parse, triggers.noun(parse, head))
            support = link and link.governor and link.governor.word == trigger.word
            return not (support and link and link.entry.part == "verb")
    return False


def _heads(parse: Parse, group: NounGroup) -> Iterator[NounGroup]:
    """Yield the noun groups right before one, joined by prepositions."""
    current: NounGroup = group
    while True:
        before = parse.before(current)
        lead = parse.lead(current)
        if not isinstance(before, NounGroup) or len(lead) != 1 or not lead[0].isalpha():
            return
        yield before
        current = before


# nouns


def of_noun(parse: Parse, trigger: Trigger) -> Iterator[Argument]:
    """Yield the arguments of an event noun."""
    group = trigger.group
    if not isinstance(group, NounGroup):
        return
    own = [*_within(group, trigger), *_complements(parse, group, trigger)]
    link = links.of_noun(parse, trigger)
    yield from own
    link = _measured(parse, link)
    if link is None or link.governor is None or not isinstance(link.governor.group, VerbGroup):
        return
    yield from _of_governor(parse, trigger, own, link)


def _measured(parse: Parse, link: links.Link | None) -> links.Link | None:
    """Return the link outside a noun that only measures the event: "held a round of talks"."""
    for _ in range(_DEPTH):
        if link is None or link.entry.part != "noun" or link.governor is None:
            return link
        link = links.of_noun(parse, link.governor)
    return link


_DEPTH = 4


def support_of(parse: Parse, trigger: Trigger) -> VerbGroup | None:
    """Return the verb group whose subject takes part in the event of a noun, or None."""
    link = _measured(parse, links.of_noun(parse, trigger))
    if link is None or link.governor is None or "subj" in link.entry.takes:
        return None
    group = link.governor.group
    supports = link.entry.part == "verb" and link.entry.effect in _SUPPORTS
    return group if supports and isinstance(group, VerbGroup) else None


def _of_governor(
    parse: Parse, trigger: Trigger, own: list[Argument], link: links.Link
) -> Iterator[Argument]:
    verb = link.governor
    group = trigger.group
    if verb is None or not isinstance(group, NounGroup):
        return
    clause = parse.clauses[verb.clause]
    effect = link.entry.effect
    taken = {argument.extent for argument in own}
    passive = voice_of(parse, verb) == "passive"
    is_subject = any(other is group for other in clause.subject)
    has_agent = any(a.role == "agent" or a.preposition == "between" for a in own)
    if link.entry.part == "verb" and effect not in _APART and not has_agent:
        via: Via = "support" if effect in _SUPPORTS else "control"
        for argument in of_verb(parse, verb):
            if argument.role == "agent" and argument.group is not group:
                yield argument._replace(via=via)
    if effect in _SETS and verb.lemma not in _TOLD and (is_subject or link.entry.part == "verb"):
        for at in clause.phrases:
            role = roles.of_phrase(at.preposition, at.group, trigger.lemma, noun=True)
            by = at.preposition == "by" and passive
            extent = Extent(at.group.start, at.group.end)
            if at.group is group or by or extent in taken or role == "patient":
                continue
            yield _whole(role, at.group, "phrase", at.preposition, via="support")


def _within(group: NounGroup, trigger: Trigger) -> Iterator[Argument]:
    """Yield the possessor of an event noun, and names before it: "the Kenya-Peru summit"."""
    possessor = group.possessor
    if possessor:
        yield Argument("agent", group, possessor, "possessor", "", "own")
    elif group.tags[0] == "P":
        yield Argument("agent", group, group.extent(0, 1), "possessor", "", "own")
    start = possessor.end if possessor else group.start
    for name in group.names:
        if name.start >= start and name.end <= group.pieces[trigger.at].start:
            yield Argument("agent", group, name, "modifier", "", "own")


def _complements(parse: Parse, group: NounGroup, trigger: Trigger) -> Iterator[Argument]:
    """Yield the phrases behind an event noun, as far as they are its own."""
    preposition = ""
    current = parse.after(group)
    while isinstance(current, NounGroup):
        lead = parse.lead(current)
        if len(lead) == 1 and lead[0] in roles.PREPOSITIONS:
            preposition = lead[0]
        elif not _joined(lead, preposition):
            return
        if preposition in _OUTSIDE:
            return
        if preposition == "of" and current is not parse.after(group):
            current = parse.after(current)
            continue
        role = roles.of_phrase(preposition, current, trigger.lemma, noun=True)
        yield _whole(role, current, "phrase", preposition)
        if is_event_noun(current.head.text.lower()):
            return
        current = parse.after(current)


def _joined(lead: list[str], preposition: str) -> bool:
    """Whether the words between two noun groups join them: "between A, B and C"."""
    listed = preposition in ("between", "among") or "," not in lead
    return bool(preposition and lead) and _JOINTS.issuperset(lead) and listed


_OUTSIDE = frozenset("until till since as than".split())


def _whole(
    role: Role, group: NounGroup, function: Function, preposition: str = "", via: Via = "own"
) -> Argument:
    return Argument(role, group, Extent(group.start, group.end), function, preposition, via)
