"""The arguments of verbs."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from newsfacts.reading.predicates import links, roles, triggers
from newsfacts.reading.predicates.nouns import is_event_noun
from newsfacts.reading.predicates.parse import Parse, Trigger
from newsfacts.reading.predicates.possessors import premodifiers
from newsfacts.reading.predicates.predicate import Argument, Role, Via
from newsfacts.reading.predicates.table import entry
from newsfacts.reading.syntax.clauses import Attached, Clause
from newsfacts.reading.syntax.groups import NounGroup, VerbGroup, Voice

#: verbs whose subject is who does what their infinitive says, not their object
_SUBJECT_CONTROL = frozenset("promise vow pledge threaten".split())
#: verbs whose object is their subject, too: "he is the first to visit Lima"
_COPULAS = frozenset(("be", "become"))
#: people whose "to" names whom they serve, or where: "an aide to Orlik"
_SERVING = frozenset(
    "adviser advisers advisor advisors aide aides ambassador ambassadors assistant assistants "
    "envoy envoys heir successor".split()
)
#: what precedes "not" and a group of which the verb does not hold
_EXCLUSIVE = (["but"], ["and"], [","])
#: presents with which a time in front is that of what is planned: "on Monday she plans to meet him"
_PLANS = frozenset(
    "aim aims expect expects hope hopes intend intends plan plans want wants".split()
)
#: complex prepositions behind their first word: "in addition to", "in contrast with"
_COMPLEX = frozenset(
    [("to", noun) for noun in ("addition", "contrast", "opposition", "relation", "response")]
    + [("with", noun) for noun in ("accordance", "contrast", "keeping", "line")]
)
#: words before "with" that join somebody to a subject
_TOGETHER = frozenset(("together", "along"))


def voice_of(parse: Parse, trigger: Trigger) -> Voice:
    """Return the voice of a verb."""
    group, clause = trigger.group, parse.clauses[trigger.clause]
    if group.tags[trigger.at] != "R":
        return "active"
    auxiliaries = _auxiliaries(trigger)
    if auxiliaries:
        return "passive" if auxiliaries[-1] in "Bb" else "active"
    own = clause.verb is group and clause.shares is not None
    return clause.voice if own else "passive"


def of_verb(parse: Parse, trigger: Trigger) -> Iterator[Argument]:
    """Yield the arguments of a verb."""
    clause = parse.clauses[trigger.clause]
    last = trigger.at == _last(parse, trigger)
    passive = voice_of(parse, trigger) == "passive"
    objects = parse.objects(trigger.clause) if last else []
    objects = [group for group in objects if not _is_ruled_out(parse, group)]
    if any(group.tags == "E" for group in clause.subject):
        yield from (Argument.of(group, "agent", "object") for group in objects)
    else:
        bare = not _auxiliaries(trigger) and clause.kind == "main" and not clause.shares
        if not (passive and bare):
            yield from _subjects(parse, trigger, passive=passive)
        if not passive or trigger.lemma in roles.DATIVE:
            yield from _objects(objects, clause, trigger)
    for at in clause.phrases:
        fronted = at.group.start < trigger.group.start
        own = _takes_fronted(trigger, last=last) if fronted else last
        role = _role_of_phrase(parse, trigger, at) if own else None
        if role:
            yield Argument.of(at.group, role, "phrase", at.preposition)
    if clause.opener == "where" and last:
        yield from _where(parse, trigger)


def _takes_fronted(trigger: Trigger, *, last: bool) -> bool:
    """Whether a phrase in front of its verb group belongs to a verb of that.

    "On Monday she agreed to meet him", but "on Monday she is expected to meet him".
    """
    tags = trigger.group.tags
    planned = re.match(r"[AeK]*[Bb]?B[AeK]*R[AeK]*t", tags) is not None
    plans = tags[:2] in ("Zt", "Vt") and trigger.group.word(0) in _PLANS
    return last if planned or plans else trigger.first == 0


def _auxiliaries(trigger: Trigger) -> str:
    return trigger.group.tags[trigger.first : trigger.at].strip("AeKtx")


def _role_of_phrase(parse: Parse, trigger: Trigger, at: Attached) -> Role | None:
    """Return the role of a phrase in the clause of a verb, or None if it is a noun's."""
    ruled_out = at.preposition == "of" or _is_ruled_out(parse, at.group, at.preposition)
    if ruled_out or _inside_noun(parse, at.group, trigger):
        return None
    if _is_complex(parse, at):
        return "adjunct"
    if entry("verb", "obj", f"{trigger.lemma} {at.preposition}"):
        return "patient"  # called off the strike
    role = roles.of_phrase(at.preposition, at.group, trigger.lemma)
    behind = at.group.start > trigger.group.start
    if role == "agent":
        passive = voice_of(parse, trigger) == "passive"
        return "agent" if passive and behind else "adjunct"
    if role in ("time", "place"):
        return role
    return _behind(parse, trigger, at, role) if behind else _ahead(parse, trigger, at, role)


def _is_complex(parse: Parse, at: Attached) -> bool:
    """Whether a preposition is the end of a longer one: "according to", "in addition to"."""
    before = parse.before(at.group)
    noun = before.text.lower() if isinstance(before, NounGroup) else ""
    return (at.preposition, noun) in _COMPLEX or parse.lead(at.group)[-2:-1] == ["according"]


def _ahead(parse: Parse, trigger: Trigger, at: Attached, role: Role) -> Role | None:
    """Return the role of a phrase before a verb: behind its subject, or a noun, it is that's.

    "After talks with Orlik, Holm left".
    """
    lead = parse.lead(at.group)
    if not _TOGETHER.isdisjoint(lead):
        return role
    before = parse.before(at.group)
    if isinstance(before, NounGroup) and lead == [at.preposition] and not roles.is_time(before):
        return None
    clause = parse.clauses[trigger.clause]
    return None if any(group.start < at.group.start for group in clause.subject) else role


def _behind(parse: Parse, trigger: Trigger, at: Attached, role: Role) -> Role:
    """Return the role of a phrase behind a verb: right behind its object it may be that's."""
    objects = parse.clauses[trigger.clause].objects
    before = parse.before(at.group)
    if role in ("partner", "recipient") and at.preposition == "to" and _serves(before):
        return "adjunct"
    beside = any(group is before for group in objects)
    if role == "recipient" and beside and not roles.takes_recipient(trigger.lemma):
        return "adjunct"
    return role


def _serves(group: NounGroup | VerbGroup | None) -> bool:
    return isinstance(group, NounGroup) and group.head.text.lower() in _SERVING


def _proposer(parse: Parse, group: NounGroup | VerbGroup | None) -> NounGroup | None:
    """Return who proposes what an infinitive says: "turned down a request by Orlik to meet her"."""
    if isinstance(group, NounGroup) and group.is_name and parse.lead(group) == ["by"]:
        return group
    return None


def _subjects(parse: Parse, trigger: Trigger, *, passive: bool) -> Iterator[Argument]:
    via = _via(parse, trigger)
    for group in _controllers(parse, trigger):
        if isinstance(group, Argument):
            yield group._replace(via=via)
        elif parse.after(group) is trigger.group or not roles.is_time(group):
            role = roles.of_object(group, trigger.lemma) if passive else "agent"
            yield Argument.of(group, role, "subject", via=via)


def _controllers(parse: Parse, trigger: Trigger) -> Iterable[NounGroup | Argument]:
    """Return the subject of a verb: of an infinitive after a noun, whose plan or invitation it is.

    "Its plan to buy", "They have no plans to meet", "He promised her to stay".
    """
    clause = parse.clauses[trigger.clause]
    governor = None if clause.governor is None else parse.clauses[clause.governor]
    if clause.kind != "infinitive" or governor is None or not clause.subject:
        return clause.subject
    nearest = clause.subject[-1]
    lemma = governor.verb.lemma if governor.verb else ""
    is_predicate = lemma in _COPULAS and any(group is nearest for group in governor.objects)
    if lemma in _SUBJECT_CONTROL or (is_predicate and governor.subject[0].tags not in "iE"):
        return governor.subject
    before = parse.before(trigger.group)
    if before is not nearest or parse.lead(trigger.group):
        proposer = _proposer(parse, before)
        head = parse.head_of(before) if isinstance(before, NounGroup) else None
        owned = head is not before and any(group is head for group in governor.objects)
        return [proposer] if proposer else [head] if head and owned else clause.subject
    if not links.noun_entry(parse, nearest, "inf"):
        return clause.subject
    is_subject = any(group is nearest for group in governor.subject)
    owner = list(premodifiers(nearest, triggers.noun(parse, nearest)))
    if owner and (is_subject or nearest.possessor):
        return owner
    return () if is_subject else governor.subject


def _objects(groups: list[NounGroup], clause: Clause, trigger: Trigger) -> Iterator[Argument]:
    for n, group in enumerate(groups):
        before = group.start < trigger.group.start
        via: Via = "relative" if before and clause.kind == "relative" else "own"
        dative = n == 0 and len(groups) > 1 and trigger.lemma in roles.DATIVE
        role = "recipient" if dative else roles.of_object(group, trigger.lemma)
        yield Argument.of(group, role, "object", via=via)


def _is_ruled_out(parse: Parse, group: NounGroup, preposition: str = "") -> bool:
    """Whether a conjoined group takes no part: "met Holm but not Orlik"."""
    lead = parse.lead(group)
    if preposition and lead[-1:] == [preposition]:
        lead = lead[:-1]
    return lead[-1:] == ["not"] and lead[-2:-1] in _EXCLUSIVE


def _where(parse: Parse, trigger: Trigger) -> Iterator[Argument]:
    """Yield the place that a clause with "where" describes: "Praia, where he met her"."""
    opening = parse.opening(trigger.group, "where")
    place = parse.groups_before(opening) or parse.groups_before(opening - 1)
    if isinstance(place, NounGroup) and roles.is_time(place):
        place = parse.before(place)  # in Lima on Monday, where she met him
    if isinstance(place, NounGroup):
        yield Argument.of(place, "place", "phrase", "where", via="relative")


def _last(parse: Parse, trigger: Trigger) -> int:
    group = trigger.group
    return triggers.verbs(parse, group)[-1].at if isinstance(group, VerbGroup) else 0


def _via(parse: Parse, trigger: Trigger) -> Via:
    kind = parse.clauses[trigger.clause].kind
    if kind == "relative":
        return "relative"
    return "control" if kind in ("infinitive", "participial") or trigger.first else "own"


def _inside_noun(parse: Parse, group: NounGroup, trigger: Trigger) -> bool:
    """Whether a phrase belongs to an event noun in another phrase, or in an apposition.

    "Spoke after talks in Lima", "met Orlik, her third meeting with a premier".
    """
    for head in parse.heads(group):
        place = parse.place(head)
        oblique = place is None or place.function == "phrase"
        behind = head.start > trigger.group.start
        if oblique and behind and is_event_noun(head.head.text.lower()):
            link = links.of_noun(parse, triggers.noun(parse, head))
            supports = link and link.entry.part == "verb" and link.governor == trigger
            return not supports
    return False
