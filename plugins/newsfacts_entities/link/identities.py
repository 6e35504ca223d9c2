"""Noun groups that a clause identifies with a mention: "Orlik was a senator", "as mayor, she"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache
from typing import NamedTuple

from newsfacts.reading import NounGroup, Sentence
from newsfacts_entities.detect.token_classes import bare
from newsfacts_entities.lexicon.listed import sure_members
from newsfacts_entities.lexicon.nouns import is_person_noun
from newsfacts_entities.link.entity_record import EntityRecord

_COPULAS = frozenset({"be", "become", "remain"})
#: words of a text without which no sentence of it has such a clause
ANCHORS = frozenset(
    """
    is was are were be been being 's becomes became become becoming remains remained remain as
    elected appointed named crowned ordained made
    """.split()
)
#: verbs that make somebody what their second object says
_APPOINTING = frozenset("elect appoint name crown ordain make nominate".split())
ARTICLES = frozenset({"a", "an", "the", "one", "its", "his", "her", "their", "our", "my"})
#: types of entities that only nouns for people describe
PEOPLE = ("person", "role")
#: an adjective that tells somebody from all others: "the youngest of five"
_SUPERLATIVE = re.compile(r"(?:old|young|tall|fast|rich|great|strong|high|few|bigg|late)est")
#: the last words of a description, one of which is its head: "professor emeritus"
_LAST = 2


class Identity(NamedTuple):
    """A noun group, and the description that the clause gives of it."""

    of: NounGroup
    description: NounGroup


def identities(sentence: Sentence) -> Iterator[Identity]:
    """Yield what the clauses of a sentence identify with their subjects and objects.

    What "as" tells is of the object of an active verb, and else of the subject.
    """
    for clause in sentence.clauses:
        verb = clause.verb
        if verb is None or len(clause.subject) > 1:
            continue
        copular, appointing = verb.lemma in _COPULAS, verb.lemma in _APPOINTING
        roles = [attached.group for attached in clause.phrases if attached.preposition == "as"]
        if not (copular or appointing or roles) or clause.negated or clause.modality:
            continue
        subject = clause.subject[0] if clause.subject else None
        if subject and (copular or (appointing and verb.voice == "passive")):
            yield from (Identity(subject, group) for group in clause.objects)
        elif appointing and len(clause.objects) > 1:
            yield Identity(clause.objects[0], clause.objects[1])
        of = clause.objects[0] if clause.objects and verb.voice == "active" else subject
        if of:
            yield from (Identity(of, role) for role in roles if is_person_noun(role.head.text))


@lru_cache(20_000)
def is_person_word(word: str) -> bool:
    """Whether a token is a noun for a person, with or without a possessive ending."""
    noun = bare(word)
    return (
        is_person_noun(noun) or noun in sure_members() or _SUPERLATIVE.fullmatch(noun) is not None
    )


def describes(group: NounGroup, record: EntityRecord) -> bool:
    """Whether a noun group can be a description of an entity, by its number and its head."""
    if group.is_pronoun or group.number == "plural" or record.number == "plural":
        return False
    head = group.head.text
    if record.type in PEOPLE:
        return any(is_person_word(piece.text) for piece in group.pieces[-_LAST:])
    return head.islower() and group.determiner in ARTICLES and not is_person_word(head)
