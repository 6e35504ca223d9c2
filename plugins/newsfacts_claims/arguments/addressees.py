"""The addressee: "told reporters that", "urged them to stay"."""

from __future__ import annotations

from newsfacts_claims.arguments.circumstances import date_at
from newsfacts_claims.attribution import Range
from newsfacts_claims.lexicon import closed_classes as closed
from newsfacts_claims.lexicon.verbs import Verb
from newsfacts_claims.words import Words

#: words that open the content
_AFTER_ADDRESSEE = closed.OPENERS | {",", ":"}
#: words that no name of an addressee holds
_NO_NAMES = closed.BREAKS | closed.OPENERS | closed.VENUES
#: maximum words of the addressee, in general and before a "that"
_ADDRESSEE = 8
_BEFORE_THAT = 14


def told(words: Words, verb: Verb, i: int, limit: int) -> Range | None:
    """Return the addressee, right after a verb or after its "to"."""
    word = words.lower(i)
    if word in verb.prepositions:
        return None
    if "told" in verb.contents and word not in closed.OPENERS and word not in closed.BREAKS:
        return _addressee(words, i, limit)
    if word == "to" and words.verb_group(i) is None:
        return _addressee(words, i + 1, limit)
    return (i, i + 1) if word in closed.OBJECT_PRONOUNS and words.text(i + 1) == ":" else None


def has_infinitive(words: Words, i: int, limit: int) -> bool:
    """Whether somebody is asked "to" do something: only their name precedes it."""
    verb = words.next_verb(i, min(i + _BEFORE_THAT, limit))
    begins = words.lower(verb + (words.lower(verb) == "not")) == "to"
    between = {words.lower(k) for k in range(i, verb)}
    return begins and verb > i and between.isdisjoint(_NO_NAMES)


def _addressee(words: Words, i: int, limit: int) -> Range | None:
    """Return the addressee: a pronoun, a name, or the words before what opens the content."""
    if words.lower(i) in closed.OBJECT_PRONOUNS:
        return i, i + 1
    that = _before_opener(words, i, limit)
    if that is not None:
        return i, that
    group = words.noun_group(i)
    after = words.at(group.end) if group else i
    if i < after < limit and (words.lower(after) in _AFTER_ADDRESSEE or words.is_subject(after)):
        return i, after
    first = i + 1 if words.lower(i) in closed.DETERMINERS else i
    end = i
    while end < min(i + _ADDRESSEE, limit) and not _ends_addressee(words, first, end):
        end += 1
    return (i, end) if end > i else None


def _before_opener(words: Words, i: int, limit: int) -> int | None:
    """Return the "that" or the like after the addressee, if no verb comes before it."""
    for k in range(i, words.next_verb(i, min(i + _BEFORE_THAT, limit))):
        if words.lower(k) in closed.OPENERS:
            return k if k > i else None
        if words.text(k) in closed.BREAKS:
            return None
        if k > i and date_at(words, k) is not None:
            return k
    return None


def _ends_addressee(words: Words, first: int, i: int) -> bool:
    word = words.lower(i)
    if word in closed.ADDRESSEE_ENDS or word in closed.BREAKS or word in closed.STOPS:
        return True
    return i > first and (
        date_at(words, i) is not None
        or word in closed.DETERMINERS
        or (words.is_name(first) and not words.is_name(i))
        or words.lower(first) in closed.AUDIENCES
    )
