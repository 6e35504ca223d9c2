"""Links: the word that governs an event from outside its own group, and the operator it is."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from newsfacts.reading.predicates import roles, triggers
from newsfacts.reading.predicates.parse import AnyGroup, Parse, Trigger
from newsfacts.reading.predicates.table import Entry, entry
from newsfacts.reading.syntax.clauses import Clause
from newsfacts.reading.syntax.groups import NounGroup, VerbGroup

#: adverbs between a verb and the clause it governs
_SKIPPED = frozenset("also again already now still then only even just too".split())
#: words between a noun and the infinitive it governs
_UNHEEDED = _SKIPPED | frozenset(("not", *"\"'”’“‘"))
_DESCRIBING = ("relative", "participial", "infinitive")
_PARTIES = (["from"], ["by"], ["to"])
#: tags of participles that may be read as past tenses
_PARTICIPLES = ("T", "R")
#: words that join one infinitive to another: "due to land and meet her"
_JOINTS = (["and"], ["or"])
_QUESTIONS = frozenset("how what where when whether whom which".split())
_DEFINITE = ("the ", "this ", "that ", "these ", "those ")
#: verbs with which one is the first to do something
_COPULAS = frozenset(("be", "become", "make"))
_RANKS = frozenset("first second third fourth fifth sixth seventh last latest most only".split())
_PARTICLES = frozenset(
    "off out up down back ahead away through over on short forward under underway".split()
)


class Link(NamedTuple):
    """A governing word, with its entry, and the event that it denotes itself, if any."""

    entry: Entry
    #: indices of its first and last word
    first: int
    last: int
    governor: Trigger | None


def of_verb(parse: Parse, trigger: Trigger) -> Link | None:
    """Return the link of the first verb of a group to what governs its clause."""
    clause = parse.clauses[trigger.clause]
    if clause.verb is not trigger.group:
        return None
    if clause.kind == "infinitive" or _is_infinitive(trigger):
        return _of_infinitive(parse, trigger, clause)
    if clause.kind == "participial":
        return _of_participle(parse, trigger, clause)
    if clause.kind == "complement":
        return _of_complement(parse, trigger, clause)
    if clause.kind == "adverbial":
        return _of_conjunction(parse, trigger, clause)
    return None


def _is_infinitive(trigger: Trigger) -> bool:
    """Whether a verb has "to" right before it, and "not" before that."""
    return trigger.group.tags.lstrip("AeK")[:1] in ("t", "x")


def verb_entry(parse: Parse, verb: Trigger, *takes: str) -> Link | None:
    """Return the link to a verb, alone or with its particle, that takes a construction."""
    particle = parse.following(verb.group)
    last = verb.group.indices[-1]
    if particle in _PARTICLES and verb.word == last:
        for use in takes:
            found = entry("verb", use, f"{verb.lemma} {particle}")
            if found:
                return Link(found, verb.word, last + 1, verb)
    finite = verb.group.tags[verb.at] in "VZ"
    for use in takes:
        adjective = None if finite else entry("adjective", use, verb.group.word(verb.at))
        found = adjective or entry("verb", use, verb.lemma)
        if found:
            return Link(found, verb.word, verb.word, verb)
    return None


def noun_entry(parse: Parse, group: NounGroup, *takes: str) -> Link | None:
    """Return the link to a noun that takes a construction."""
    head = triggers.noun(parse, group)
    described = [f"{group.word(head.at - 1)} {head.lemma}"] if head.at else []
    for use in takes:
        for lemma in (*described, *_singulars(head.lemma)):
            found = entry("noun", use, lemma)
            if found:
                return Link(found, head.word, head.word, head)
    return None


def _singulars(word: str) -> tuple[str, ...]:
    word = word.rpartition("-")[2]  # the "fifth-round" of talks
    if word.endswith("ies"):
        return word, word[:-3] + "y"
    return (word, word[:-1]) if word.endswith("s") else (word,)


def main_verb(parse: Parse, clause: int | None) -> Trigger | None:
    """Return the last verb of a clause, given by its number."""
    verb = None if clause is None else parse.clauses[clause].verb
    return triggers.verbs(parse, verb)[-1] if verb else None


def first_verb(parse: Parse, verb: Trigger) -> Trigger:
    """Return the first verb of the chain that one belongs to: "agreed" of "agreed to meet"."""
    return triggers.verbs(parse, verb.group)[0] if isinstance(verb.group, VerbGroup) else verb


def _governor(parse: Parse, clause: Clause) -> Trigger | None:
    return main_verb(parse, clause.governor)


def _form(lemma: str, takes: str) -> Entry:
    found = entry("form", takes, lemma)
    assert found is not None  # noqa: S101
    return found


def _of_infinitive(parse: Parse, trigger: Trigger, clause: Clause) -> Link | None:
    group = trigger.group
    governor = _governor(parse, clause)
    bare = group.tags.lstrip("Ae")[:1] == "V"
    if bare and governor:
        found = verb_entry(parse, governor, "bare")
        if found or parse.lead(group)[-1:] not in _JOINTS:
            return found
    beside = _beside_infinitive(parse, group, governor)
    if beside or governor is None:
        return beside
    found = verb_entry(parse, governor, "inf")
    return found or Link(_form("to", "purpose"), group.index, group.index, governor)


def _beside_infinitive(parse: Parse, group: AnyGroup, governor: Trigger | None) -> Link | None:
    """Return the link to the noun, adjective or question word right before an infinitive."""
    previous = parse.before(group)
    lead = [word for word in parse.lead(group) if word not in _UNHEEDED]
    if lead:
        asks = lead[-1] in _QUESTIONS
        found = _form("how", "inf") if asks else entry("adjective", "inf", lead[-1])
        at = group.index - 1
    else:
        if not isinstance(previous, NounGroup):
            return None
        for noun in (previous, *parse.asked(previous), *_named_by(parse, previous)):
            found_noun = noun_entry(parse, noun, "inf")
            if found_noun:
                return found_noun
        ranked = governor and governor.lemma in _COPULAS and _is_ranked(previous)
        word = "first" if ranked else previous.head.text.lower()
        found = entry("adjective", "inf", word)
        at = previous.indices[-1]
    return Link(found, at, at, governor) if found else None


def _is_ranked(group: NounGroup) -> bool:
    """Whether a group is of one of a series: "the first premier", "the only one"."""
    return any(group.word(i) in _RANKS for i in range(len(group.tags)))


def _of_participle(parse: Parse, trigger: Trigger, clause: Clause) -> Link | None:
    governor = _governor(parse, clause)
    group = trigger.group
    lead = parse.lead(group)
    preposition = clause.opener
    if not preposition:
        link = verb_entry(parse, governor, "ing") if governor else None
        beside = parse.before(group)  # proposed Tuesday holding talks
        timed = isinstance(beside, NounGroup) and roles.is_time(beside)
        adjacent = governor is not None and group.index == governor.word + 1 + len(lead)
        direct = governor is not None and (adjacent or timed)
        return link if link and direct and "," not in lead else None
    if preposition in _PARTICLES and governor:
        return verb_entry(parse, governor, "ing")
    two = " ".join(lead[-2:])
    previous = parse.before(group)
    near = isinstance(previous, NounGroup) and len(lead) == 1
    before = parse.lowered[group.index - 2] if group.index > 1 else ""
    adjective = entry("adjective", preposition, before)
    if adjective:
        return Link(adjective, group.index - 2, group.index - 2, governor)
    for name in (two, preposition):
        found = entry("preposition", "ing", name)
        if found:
            first = group.index - len(name.split())
            return Link(found, first, group.index - 1, governor)
    if near and isinstance(previous, NounGroup):
        found_noun = noun_entry(parse, previous, preposition)
        if found_noun:
            return found_noun
    return verb_entry(parse, governor, preposition) if governor else None


def _of_complement(parse: Parse, trigger: Trigger, clause: Clause) -> Link | None:
    governor = _governor(parse, clause)
    first = parse.opening(trigger.group, clause.opener)
    if clause.opener in ("whether", "if"):
        found = entry("conjunction", "clause", "whether")
        return Link(found, first, first, governor) if found else None
    previous = parse.groups_before(first)
    if isinstance(previous, NounGroup) and clause.opener == "that":
        found_noun = noun_entry(parse, previous, "that")
        if found_noun:
            return found_noun
    adjective = entry("adjective", "that", parse.lowered[first - 1]) if first else None
    if adjective:
        return Link(adjective, first - 1, first - 1, governor)
    return verb_entry(parse, governor, "that") if governor else None


def _of_conjunction(parse: Parse, trigger: Trigger, clause: Clause) -> Link | None:
    found = entry("conjunction", "clause", clause.opener)
    first = parse.opening(trigger.group, clause.opener)
    return Link(found, first, first, None) if found else None


def of_noun(parse: Parse, trigger: Trigger) -> Link | None:
    """Return the link of an event noun to the noun, verb or preposition that governs it."""
    group = trigger.group
    if not isinstance(group, NounGroup):
        return None
    previous, lead = parse.before(group), parse.lead(group)
    words = [word for word in lead if word not in _SKIPPED]
    if isinstance(previous, NounGroup) and len(words) == 1:
        for head in (previous, *_named_by(parse, previous)):
            found = noun_entry(parse, head, words[0])
            if found:
                return found
    place = parse.place(group)
    if place is None:
        return None
    verb = main_verb(parse, place.clause)
    if place.function == "object":
        return _of_object(parse, group, verb) if verb else None
    if place.function == "subject":
        return _of_shared_subject(parse, group, place.clause)
    return _of_phrase(parse, group, place.preposition, words, verb)


def _named_by(parse: Parse, group: NounGroup) -> Iterator[NounGroup]:
    """Yield the noun that a name follows with "from", "by" or "to": "an offer from Kenya"."""
    before = parse.before(group)
    if group.is_name and isinstance(before, NounGroup) and parse.lead(group)[-1:] in _PARTIES:
        yield before


def _of_object(parse: Parse, group: NounGroup, verb: Trigger) -> Link | None:
    if parse.following(group) in _PARTICLES:  # called the visit off
        particle = parse.following(group)
        found = entry("verb", "obj", f"{verb.lemma} {particle}")
        if found:
            return Link(found, verb.word, group.indices[-1] + 1, verb)
    link = (_says(parse, group) and verb_entry(parse, verb, "report")) or None
    link = link or verb_entry(parse, verb, "obj")
    return link if link or _is_definite(group) else verb_entry(parse, verb, "new")


def _says(parse: Parse, group: NounGroup) -> bool:
    """Whether a group is what is said of an event, true or not: "reports that they had met"."""
    said = noun_entry(parse, group, "that")
    return said is not None and said.entry.effect in ("hedges", "supposes")


def _is_definite(group: NounGroup) -> bool:
    """Whether a noun denotes what is known: not what one calls into being, "called a vote"."""
    return group.opens_with_possessive or group.text.lower().startswith(_DEFINITE)


def _of_shared_subject(parse: Parse, group: NounGroup, number: int) -> Link | None:
    """Return the link of a subject to the last of its verbs: "was set for May but put off"."""
    kind = parse.clauses[number].kind
    found: Link | None = None
    for n, clause in enumerate(parse.clauses):
        shared = any(other is group for other in clause.subject) and clause.kind == kind
        verb = main_verb(parse, n) if shared else None
        found = (_of_subject(parse, verb) if verb else None) or found
    return found


def _of_subject(parse: Parse, verb: Trigger) -> Link | None:
    clause = parse.clauses[verb.clause]
    passive = isinstance(verb.group, VerbGroup) and verb.group.voice == "passive"
    if passive or (clause.shares and clause.shares.voice == "passive"):
        return verb_entry(parse, verb, "obj")
    if not clause.objects and verb.group.tags in _PARTICIPLES:  # "talks postponed in Lima"
        link = verb_entry(parse, verb, "subj", "obj")
        return link if link and "that" not in link.entry.takes else None
    if verb.lemma == "be":
        found = entry("adjective", "subj", parse.following(verb.group))
        if found:
            at = verb.group.indices[-1] + 1
            return Link(found, at, at, verb)
    link = verb_entry(parse, verb, "subj")
    acts = not all(map(roles.is_time, clause.objects))  # the talks ended the war
    return None if link and acts and link.entry.effect in ("begins", "ends") else link


def _of_phrase(
    parse: Parse, group: NounGroup, preposition: str, words: list[str], verb: Trigger | None
) -> Link | None:
    if verb and verb.word < group.index:
        found = _of_verb_phrase(parse, group, preposition, words, verb)
        if found:
            return found
    if verb and group.start < verb.group.start:
        verb = first_verb(parse, verb)
    elif verb and "," in words and parse.clauses[verb.clause].kind == "infinitive":
        verb = _governor(parse, parse.clauses[verb.clause])  # left to rest, after talks
    described = len(words) == 2 and isinstance(parse.before(group), NounGroup)  # noqa: PLR2004
    adjective = entry("adjective", preposition, words[-2]) if words[:-1] else None
    if adjective and not described:  # not of sources close to the talks
        return Link(adjective, group.index - 2, group.index - 2, verb)
    for name in (" ".join(words[-2:]), preposition):
        listed = entry("preposition", "noun", name)
        if listed:
            return Link(listed, group.index - len(name.split()), group.index - 1, verb)
    return None


def _of_verb_phrase(
    parse: Parse, group: NounGroup, preposition: str, words: list[str], verb: Trigger
) -> Link | None:
    """Return the link to a verb that takes a noun with a preposition, or a particle."""
    listed = entry("verb", "obj", f"{verb.lemma} {preposition}")
    if listed is None and words[:-1]:
        listed = entry("verb", words[-1], f"{verb.lemma} {words[-2]}")
    if listed:
        return Link(listed, verb.word, group.index - 1, verb)
    return verb_entry(parse, verb, preposition)


def of_described(parse: Parse, trigger: Trigger) -> Iterator[Link]:
    """Yield the links of a noun to the clauses that describe it: "talks set for May"."""
    group = trigger.group
    if not isinstance(group, NounGroup):
        return
    place = parse.place(group)
    apart = place is not None and place.function != "subject"
    for n, clause in enumerate(parse.clauses):
        describes = clause.kind in _DESCRIBING or (apart and clause.kind == "main")
        if clause.verb is None or n == trigger.clause or not describes:
            continue
        verb = main_verb(parse, n)
        link = None
        if verb and any(other is group for other in clause.subject):
            link = _of_subject(parse, verb)
        elif verb and any(other is group for other in clause.objects):
            link = _of_object(parse, group, verb)
        if link:
            yield link
