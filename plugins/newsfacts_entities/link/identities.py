"""Noun groups that a clause identifies with a mention: "Orlik was a senator", "as mayor, she"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache
from typing import NamedTuple

from newsfacts import EntityType
from newsfacts.reading import Clause, NounGroup, Sentence, VerbGroup, tagset
from newsfacts_entities.detect.token_classes import bare
from newsfacts_entities.lexicon import tables
from newsfacts_entities.lexicon.listed import kind_nouns, sure_members
from newsfacts_entities.lexicon.nouns import is_person_noun
from newsfacts_entities.link.entity_record import EntityRecord

COPULAS = frozenset({"be", "become", "remain"})
#: words of a text without which no sentence of it has such a clause
ANCHORS = frozenset(
    """
    is was are were be been being 's becomes became become becoming remains remained remain as
    elected appointed named crowned ordained made identified
    """.split()
)
#: verbs that make somebody what their second object says
_APPOINTING = frozenset("elect appoint name crown ordain make nominate".split())
ARTICLES = frozenset({"a", "an", "the", "one", "its", "his", "her", "their", "our", "my"})
#: nouns for what happens, and endings of others: no body or place is one
_HAPPENINGS = frozenset(
    """
    bid case change charge claim day deal fact fall gain idea loss matter mistake month move plan
    problem question reason result rise sign step thing time trip victory visit vote way week win
    year
    """.split()
)
_ABSTRACT = re.compile(r".+(?:[ts]ion|ment|[ae]nce|[ae]ncy|ing|ity|ness)")
#: nouns for a person that are said of other things as well
_UNSURE = tables.BODY_ROLES | {"one", "bellwether"}
#: types of entities that only nouns for people describe
PEOPLE = ("person", "role")
#: nouns for what is somebody's who is something by it: "his career as a lawyer"
_OF_SOMEBODY = frozenset(
    """
    appointment career days debut duties duty election experience inauguration job life nomination
    position post re-election reputation role service stint success tenure term time training work
    years
    """.split()
)
#: an adjective that tells somebody from all others: "the youngest of five"
_SUPERLATIVE = re.compile(r"(?:old|young|tall|fast|rich|great|strong|high|few|bigg|late)est")
#: the last words of a description, one of which is its head: "professor emeritus"
_LAST = 2


class Identity(NamedTuple):
    """What a clause describes, and the description."""

    #: a noun group, or the possessor that opens it: "his" of "his career as a lawyer"
    of: NounGroup
    description: NounGroup
    is_possessor: bool = False

    @property
    def at(self) -> int:
        """An offset inside of the mention of what is described."""
        return self.of.start if self.is_possessor else self.of.head.start


def identities(sentence: Sentence) -> Iterator[Identity]:
    """Yield what the clauses of a sentence identify with their subjects and objects."""
    for clause in sentence.clauses:
        verb = clause.verb
        if verb is None or len(clause.subject) > 1:
            continue
        unreal = bool(clause.negated or clause.modality or _is_denied(sentence, verb))
        if not unreal:
            yield from _predicated(clause, verb)
        for preposition, group in clause.phrases:
            if preposition == "as" and not (unreal and group.start > verb.start):
                yield from _as(clause, verb, group)


def _is_denied(sentence: Sentence, verb: VerbGroup) -> bool:
    """Whether "not" is right behind a verb: "is not a senator"."""
    return any(sentence.class_at(verb.end + i) is tagset.NOT for i in range(2))


def _predicated(clause: Clause, verb: VerbGroup) -> Iterator[Identity]:
    """Yield what a verb like "be" or "elect" says that somebody is."""
    copular, appointing = verb.lemma in COPULAS, verb.lemma in _APPOINTING
    if clause.subject and (copular or (appointing and verb.voice == "passive")):
        yield from (Identity(clause.subject[0], group) for group in clause.objects)
    elif appointing and len(clause.objects) > 1:
        yield Identity(clause.objects[0], clause.objects[1])


def _as(clause: Clause, verb: VerbGroup, role: NounGroup) -> Iterator[Identity]:
    """Yield whom "as" tells something of.

    That is whose "career" or "election" it is behind such a noun; else the object of an active
    verb before it, else the subject.
    """
    subject = clause.subject[0] if clause.subject else None
    before = [
        group
        for group in (*clause.objects, *(attached.group for attached in clause.phrases))
        if group.end <= role.start
    ]
    last = max(before, key=lambda group: group.end, default=None)
    behind = role.start > verb.start
    of = clause.objects[0] if clause.objects and verb.voice == "active" and behind else subject
    if last and last.head.text.lower() in _OF_SOMEBODY:
        if last.opens_with_possessive or last.possessor:
            yield Identity(last, role, is_possessor=True)
        elif subject:
            yield Identity(subject, role)
    elif of and (is_person_word(role.head.text) or verb.lemma == "identify"):
        yield Identity(of, role)


@lru_cache(20_000)
def is_person_word(word: str) -> bool:
    """Whether a token is a noun for a person, with or without a possessive ending."""
    noun = bare(word)
    return (
        is_person_noun(noun.lower())
        or noun in sure_members()
        or _SUPERLATIVE.fullmatch(noun) is not None
    )


def describes(group: NounGroup, record: EntityRecord, *, is_complemented: bool = False) -> bool:
    """Whether a noun group can be a description of an entity, by its number and its head.

    Args:
        group: the noun group.
        record: the entity.
        is_complemented: whether "of" is right behind the noun group.
    """
    if group.is_pronoun or record.number == "plural" or group.determiner == "no":
        return False
    if group.number == "plural" and not _is_of_one(group):
        return False
    head = group.head.text
    if record.type in PEOPLE:
        return any(is_person_word(piece.text) for piece in group.pieces[-_LAST:])
    bare = is_complemented and not group.opens_with_determiner and _may_be_bare(head, record)
    if not head.islower() or not (group.determiner in ARTICLES or group.possessor or bare):
        return False
    if is_person_word(head):
        in_body = record.type in ("organisation", "country") and head in tables.BODY_ROLES
        return in_body or (record.type is None and type_shown(head) == "person")
    return head in kind_nouns() or not (head in _HAPPENINGS or _ABSTRACT.fullmatch(head))


def _may_be_bare(head: str, record: EntityRecord) -> bool:
    """Whether a noun needs no article to describe an entity: "Lima, capital of Peru"."""
    place = record.type == "country" and type_shown(head) == "place"
    return place or head in tables.BODY_ROLES or type_shown(head) == record.type is not None


def _is_of_one(group: NounGroup) -> bool:
    """Whether one article and two nouns mean one: "a composer and pianist"."""
    return group.is_coordinated and group.determiner in ("a", "an")


def type_shown(noun: str) -> EntityType | None:
    """Return the type of what a noun is said of, if it tells that: a person of "composer"."""
    kind = kind_nouns().get(noun)
    if kind:
        return kind
    return "person" if is_person_noun(noun) and noun not in _UNSURE else None
