"""The word classes, and the sets of them that rules ask about.

Each class is a one-letter string, so that the classes of a sentence are a string too, which one
compiled expression can search. Code names the classes and their sets; only this file has letters.
"""

from __future__ import annotations

from enum import StrEnum


class WordClass(StrEnum):
    """The class of a word in its sentence."""

    # noun groups
    #: the, any, no
    DETERMINER = "D"
    #: determiner of one: a, this, each
    SINGULAR_DETERMINER = "a"
    #: determiner of many: these, few
    PLURAL_DETERMINER = "o"
    #: my, whose
    POSSESSIVE = "P"
    #: I, he
    SUBJECT_PRONOUN = "H"
    #: him, something
    OBJECT_PRONOUN = "O"
    #: it, you: subject or object
    PRONOUN = "i"
    #: who, which: relative or interrogative
    RELATIVE = "Q"
    #: there, in "there is"
    EXISTENTIAL = "E"
    NOUN = "N"
    PLURAL_NOUN = "S"
    NAME = "M"
    #: Mr., Dr.
    TITLE = "m"
    MONTH = "z"
    #: Monday, today
    DAY = "Y"
    NUMBER = "C"
    #: a year in figures
    YEAR = "k"
    CURRENCY_SIGN = "$"
    PERCENT = "%"
    #: 's of possession
    POSSESSIVE_ENDING = "G"
    ADJECTIVE = "J"
    #: nearly, some: before a number
    APPROXIMATOR = "u"
    #: last, next
    LAST_OR_NEXT = "l"
    #: early, late: before a date
    EARLY_OR_LATE = "w"
    LEAST = "L"
    THAN = "y"
    #: & in names
    AMPERSAND = "&"

    # verb groups
    #: base form or present
    VERB = "V"
    THIRD_PERSON = "Z"
    PAST = "T"
    #: says, said: a clause may follow directly
    SAYS = "r"
    PAST_PARTICIPLE = "R"
    ING_FORM = "I"
    #: an -ing form that completes a verb: began selling
    CHAINED_ING_FORM = "g"
    #: is, was
    FINITE_BE = "B"
    #: be, been, being
    BE = "b"
    HAVE = "h"
    DO = "d"
    MODAL = "X"
    NOT = "K"
    #: to, continuing a verb group: plans to sell
    CHAINED_TO = "t"
    #: to, beginning a verb group
    INFINITIVE_TO = "x"
    ADVERB = "A"
    #: even, only: before a noun group
    FOCUS_ADVERB = "e"

    # between groups
    PREPOSITION = "p"
    #: to, the preposition
    TO = "q"
    #: and, or
    COORDINATOR = "c"
    #: that, if
    SUBORDINATOR = "s"
    #: before, after: preposition or subordinator
    BEFORE_OR_AFTER = "f"
    #: when, where
    WH_ADVERB = "W"

    # marks
    FULL_STOP = "."
    COMMA = ","
    #: dash, colon or semicolon
    DASH = ":"
    OPENING_BRACKET = "("
    CLOSING_BRACKET = ")"
    QUOTATION_MARK = '"'

    @property
    def is_common_noun(self) -> bool:
        """Whether it is a common noun, singular or plural."""
        return self in _COMMON_NOUNS

    @property
    def is_finite_verb(self) -> bool:
        """Whether it is a verb or auxiliary that is marked for tense, or can be."""
        return self in _FINITE_VERBS


_COMMON_NOUNS = frozenset((WordClass.NOUN, WordClass.PLURAL_NOUN))
_FINITE_VERBS = frozenset("VZTrBhdX")


#: among the possible classes of a word: a noun, but only if a determiner requires one
WEAK_NOUN, WEAK_PLURAL = "n", "v"
_CLASSES = {word_class.value: word_class for word_class in WordClass} | {
    WEAK_NOUN: WordClass.NOUN,
    WEAK_PLURAL: WordClass.PLURAL_NOUN,
}


def classes(tags: str) -> tuple[WordClass, ...]:
    """Return the word classes of a string of tags.

    Example:
        >>> [word_class.name for word_class in classes("DJN")]
        ['DETERMINER', 'ADJECTIVE', 'NOUN']
    """
    return tuple(_CLASSES[tag] for tag in tags)
