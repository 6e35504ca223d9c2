"""The word classes, and the sets of them that rules ask about.

Each class is a one-letter string, so that the classes of a sentence are a string too, which one
compiled expression can search. Code names the classes and their sets; only this file has letters.
"""

from __future__ import annotations

from typing import NewType

#: the class of a word in its sentence
WordClass = NewType("WordClass", str)

# noun groups
#: the, any, no
DETERMINER = WordClass("D")
#: determiner of one: a, this, each
SINGULAR_DETERMINER = WordClass("a")
#: determiner of many: these, few
PLURAL_DETERMINER = WordClass("o")
#: my, whose
POSSESSIVE = WordClass("P")
#: I, he
SUBJECT_PRONOUN = WordClass("H")
#: him, something
OBJECT_PRONOUN = WordClass("O")
#: it, you: subject or object
PRONOUN = WordClass("i")
#: who, which: relative or interrogative
RELATIVE = WordClass("Q")
#: there, in "there is"
EXISTENTIAL = WordClass("E")
NOUN = WordClass("N")
PLURAL_NOUN = WordClass("S")
NAME = WordClass("M")
#: Mr., Dr.
TITLE = WordClass("m")
MONTH = WordClass("z")
#: Monday, today
DAY = WordClass("Y")
NUMBER = WordClass("C")
#: a year in figures
YEAR = WordClass("k")
CURRENCY_SIGN = WordClass("$")
PERCENT = WordClass("%")
#: 's of possession
POSSESSIVE_ENDING = WordClass("G")
ADJECTIVE = WordClass("J")
#: nearly, some: before a number
APPROXIMATOR = WordClass("u")
#: last, next
LAST_OR_NEXT = WordClass("l")
#: early, late: before a date
EARLY_OR_LATE = WordClass("w")
LEAST = WordClass("L")
THAN = WordClass("y")
#: & in names
AMPERSAND = WordClass("&")

# verb groups
#: base form or present
VERB = WordClass("V")
THIRD_PERSON = WordClass("Z")
PAST = WordClass("T")
#: says, said: a clause may follow directly
SAYS = WordClass("r")
PAST_PARTICIPLE = WordClass("R")
ING_FORM = WordClass("I")
#: an -ing form that completes a verb: began selling
CHAINED_ING_FORM = WordClass("g")
#: is, was
FINITE_BE = WordClass("B")
#: be, been, being
BE = WordClass("b")
HAVE = WordClass("h")
DO = WordClass("d")
MODAL = WordClass("X")
NOT = WordClass("K")
#: to, continuing a verb group: plans to sell
CHAINED_TO = WordClass("t")
#: to, beginning a verb group
INFINITIVE_TO = WordClass("x")
ADVERB = WordClass("A")
#: even, only: before a noun group
FOCUS_ADVERB = WordClass("e")

# between groups
PREPOSITION = WordClass("p")
#: to, the preposition
TO = WordClass("q")
#: and, or
COORDINATOR = WordClass("c")
#: that, if
SUBORDINATOR = WordClass("s")
#: before, after: preposition or subordinator
BEFORE_OR_AFTER = WordClass("f")
#: when, where
WH_ADVERB = WordClass("W")

# marks
FULL_STOP = WordClass(".")
COMMA = WordClass(",")
#: dash, colon or semicolon
DASH = WordClass(":")
OPENING_BRACKET = WordClass("(")
CLOSING_BRACKET = WordClass(")")
QUOTATION_MARK = WordClass('"')

#: common nouns
COMMON_NOUNS = NOUN + PLURAL_NOUN
#: what can end a noun group
NOMINAL = COMMON_NOUNS + NAME + NUMBER + PERCENT + DAY
#: articles, demonstratives and possessives
DETERMINERS = DETERMINER + POSSESSIVE + SINGULAR_DETERMINER + PLURAL_DETERMINER
#: closed classes that begin an object: a determiner or a pronoun
OBJECT_START = DETERMINERS + OBJECT_PRONOUN + PRONOUN
#: closed classes that begin a noun group, and names
GROUP_START = OBJECT_START + SUBJECT_PRONOUN + NAME
#: finite auxiliaries
AUXILIARIES = FINITE_BE + HAVE + DO + MODAL
#: verb forms that mark a tense
TENSED = AUXILIARIES + PAST + THIRD_PERSON + SAYS
#: verb forms that can be finite
FINITE = TENSED + VERB
#: finite forms of lexical verbs
FINITE_VERBS = VERB + THIRD_PERSON + PAST
PARTICIPLES = PAST_PARTICIPLE + ING_FORM
#: be and have, as auxiliaries before a participle
PERFECT_OR_PASSIVE = HAVE + FINITE_BE + BE
#: to, before an infinitive
INFINITIVE_MARKERS = CHAINED_TO + INFINITIVE_TO

#: among the possible classes of a word: a noun, but only if a determiner requires one
WEAK_NOUN, WEAK_PLURAL = "n", "v"
_STRONG = {WEAK_NOUN: NOUN, WEAK_PLURAL: PLURAL_NOUN}


def classes(tags: str) -> tuple[WordClass, ...]:
    """Return the word classes of a string of tags.

    Example:
        >>> classes("DJN") == (DETERMINER, ADJECTIVE, NOUN)
        True
    """
    return tuple(_STRONG.get(tag, WordClass(tag)) for tag in tags)
