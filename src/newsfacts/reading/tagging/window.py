"""An ambiguous word, with the context that disambiguates it."""

from __future__ import annotations

from typing import NamedTuple

from newsfacts.reading import tagset as t

#: how far the clause has come
NOTHING, SUBJECT, VERB, INNER_SUBJECT, INVERTED = range(5)

#: bits of the lookahead: an unambiguously finite verb, a possible one, a past form; the end of a
#: clause; and a comma followed by an auxiliary
FINITE_AHEAD, VERB_AHEAD, PAST_AHEAD, CLAUSE_END, RESUMES = 1, 2, 4, 8, 16

_ADVERBS = t.ADVERB + t.FOCUS_ADVERB
_SKIPPED = t.ADVERB + t.NOT
_ADJECTIVE, _ING = t.ADJECTIVE, t.ING_FORM
_NEGATED = t.NOT
#: options of an -ing form that is a noun only if a determiner requires one
GERUNDS = (_ING + t.WEAK_NOUN, _ADJECTIVE + _ING + t.WEAK_NOUN)
#: what the rest of a noun group can begin with, its adjectives apart
_NOUN_BEGINS = t.COMMON_NOUNS + t.NAME + t.NUMBER + t.PERCENT + t.AMPERSAND
_NOUN_OR_NAME = t.COMMON_NOUNS + t.NAME
_MODIFIERS = _ADJECTIVE + t.PARTICIPLES


class Window(NamedTuple):
    """An ambiguous word, with the context that disambiguates it."""

    #: its possible tags, the likelier first
    options: str
    #: the three tags before it
    left: str
    #: the possible tags of the next word, and of the one after that
    after: str
    later: str
    #: state of the clause: empty, a subject, its finite verb, a subject after a conjunction, or an
    #: auxiliary before its subject
    state: int
    #: lookahead bits: what follows it in its clause
    ahead: int

    @property
    def finite_ahead(self) -> bool:
        """Whether an unambiguously finite verb follows before the next mark."""
        return bool(self.ahead & FINITE_AHEAD)

    @property
    def verb_ahead(self) -> bool:
        """Whether a word that can be a finite verb follows before the next mark."""
        return bool(self.ahead & VERB_AHEAD)

    @property
    def past_ahead(self) -> bool:
        """Whether a past form can follow before the next mark."""
        return bool(self.ahead & PAST_AHEAD)

    @property
    def resumes(self) -> bool:
        """Whether an auxiliary follows the next comma: ", planned for May, was"."""
        return bool(self.ahead & RESUMES)

    @property
    def before(self) -> str:
        """The preceding tag."""
        return self.left[-1]

    @property
    def before_that(self) -> str:
        """The tag before the preceding one."""
        return self.left[-2]

    @property
    def base(self) -> str:
        """The preceding tag, adverbs skipped."""
        return self.left.rstrip(_ADVERBS)[-1:] or t.FULL_STOP

    @property
    def negated(self) -> str:
        """The tag before a "not", adverbs skipped; empty if there is no "not"."""
        return self.left.rstrip(_SKIPPED)[-1:] if self.base == _NEGATED else ""

    @property
    def governor(self) -> str:
        """The preceding tag, adverbs and "not" skipped; empty if there is no other."""
        return self.left.rstrip(_SKIPPED)[-1:]

    @property
    def noun(self) -> str:
        """The likelier of its noun tags, or empty."""
        return self.likeliest(t.COMMON_NOUNS)

    @property
    def noun_next(self) -> bool:
        """Whether a noun can follow, directly or after an adjective."""
        return (
            can(self.after, _NOUN_BEGINS)
            or self.after in GERUNDS
            or (can(self.after, _MODIFIERS) and can(self.later, _NOUN_OR_NAME))
        )

    def can(self, tags: str) -> bool:
        """Whether one of the tags is among the options."""
        return can(self.options, tags)

    def mainly(self, tags: str) -> bool:
        """Whether the likeliest option is one of the tags."""
        return self.options[0] in tags

    def first(self, tags: str) -> str:
        """Return the first of the tags that is an option, else the likeliest option."""
        for tag in tags:
            if tag in self.options:
                return tag
        return self.options[0]

    def likeliest(self, tags: str) -> str:
        """Return the likeliest option that is one of the tags, or empty."""
        for tag in self.options:
            if tag in tags:
                return tag
        return ""

    def then(self, tags: str) -> bool:
        """Whether the likeliest tag of the next word is one of the tags."""
        return self.after[0] in tags

    def then_can(self, tags: str) -> bool:
        """Whether the next word can have one of the tags."""
        return can(self.after, tags)

    def then_only(self, tags: str) -> bool:
        """Whether the next word can have only some of the tags."""
        return only(self.after, tags)

    def later_can(self, tags: str) -> bool:
        """Whether the word after the next one can have one of the tags."""
        return can(self.later, tags)


def can(options: str, tags: str) -> bool:
    """Whether any option is one of the tags."""
    return any(map(tags.__contains__, options))


def only(options: str, tags: str) -> bool:
    """Whether all options are among the tags."""
    return all(map(tags.__contains__, options))
