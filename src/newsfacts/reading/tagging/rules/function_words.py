"""Rules of words that open or join noun groups and clauses: that, which, her, all, both."""

from __future__ import annotations

from newsfacts.reading import tagset as t
from newsfacts.reading.tagging.rules.rule import Rule, otherwise
from newsfacts.reading.tagging.window import Window

_LEXICAL_TENSED = t.PAST + t.THIRD_PERSON + t.SAYS
_FINITE_FORMS = t.FINITE_VERBS + t.AUXILIARIES
_HAVE_OR_IS = t.HAVE + t.FINITE_BE
_IS = t.POSSESSIVE_ENDING + t.FINITE_BE
_ANTECEDENTS = t.NOMINAL + t.COMMA + t.OBJECT_PRONOUN + t.PRONOUN
_VERB_FORMS = t.FINITE_VERBS + t.PARTICIPLES
_VERB_OF_SAYING = _VERB_FORMS + t.SAYS
_GOVERNING_CLAUSE = _VERB_FORMS + t.SUBORDINATOR
_NOUN_OR_ADJECTIVE = t.NOUN + t.ADJECTIVE
_NOUN_OR_NAME = t.COMMON_NOUNS + t.NAME
_OWNED = _NOUN_OR_NAME + t.ADJECTIVE + t.NUMBER + t.PARTICIPLES
_NOT_OWNED = t.ADVERB + t.PREPOSITION + t.CHAINED_TO + t.VERB + t.COORDINATOR
_START_OR_AND = t.FULL_STOP + t.COORDINATOR
_PAUSE = t.FULL_STOP + t.COMMA
_PREPOSITION_OR_CONJUNCTION = t.TO + t.PREPOSITION + t.BEFORE_OR_AFTER
_PREPOSITION_OR_ADVERB = t.PREPOSITION + t.ADVERB
_SUBJECTS = t.GROUP_START + t.EXISTENTIAL + t.COMMON_NOUNS
_NAMED_BY_COUNTRY = _NOUN_OR_NAME + t.ADJECTIVE + t.ING_FORM
_COUNTED = t.COMMON_NOUNS + t.PREPOSITION
_BOTH_OF = t.COMMON_NOUNS + t.ADJECTIVE + t.NUMBER + t.PREPOSITION + t.PAST + t.THIRD_PERSON
_BOTH_BEFORE = _BOTH_OF + t.AUXILIARIES
_ALL_FOLLOWS = _NOUN_OR_NAME + t.SUBJECT_PRONOUN + t.PRONOUN
_ALL_MODIFIES = t.ADJECTIVE + t.PARTICIPLES
_ALL_COMPLETES = t.FINITE_BE + t.BE + t.HAVE
_BEFORE_HALF = t.DETERMINER + t.ADJECTIVE + t.SINGULAR_DETERMINER + t.POSSESSIVE + t.LAST_OR_NEXT
_QUANTITY = t.NUMBER + t.CURRENCY_SIGN


def _verb_next(w: Window) -> bool:
    """Whether the next word is a verb with a tense."""
    return w.then_only(t.AUXILIARIES) or w.then(_LEXICAL_TENSED) or w.after == _IS


THAT = (
    Rule(
        "that: relative before its verb",
        "The deal [that] was signed failed.",
        lambda w: w.before in _ANTECEDENTS and _verb_next(w),
        t.RELATIVE,
    ),
    Rule(
        "that: subordinator before a verb",
        "He said [that] was wrong.",
        lambda w: w.before in _VERB_OF_SAYING and _verb_next(w),
        t.SUBORDINATOR,
    ),
    Rule(
        "that: pronoun",
        "[That] means trouble.",
        lambda w: w.then(t.THIRD_PERSON) and _verb_next(w),
        t.PRONOUN,
    ),
    Rule("that: demonstrative before a verb", "[That] was wrong.", _verb_next, t.DETERMINER),
    Rule(
        "that: relative before an adverb",
        "The deal [that] never was is dead.",
        lambda w: w.before in t.NOMINAL and w.then(t.ADVERB) and w.later[0] in t.FINITE,
        t.RELATIVE,
    ),
    Rule(
        "that: subordinator after a day",
        "He said on Monday [that] profits rose.",
        lambda w: w.before == t.DAY,
        t.SUBORDINATOR,
    ),
    Rule(
        "that: subordinator before a name",
        "He said again [that] Peru lost.",
        lambda w: w.then(t.NAME) and w.before in _PREPOSITION_OR_ADVERB,
        t.SUBORDINATOR,
    ),
    Rule(
        "that: relative after a noun",
        "The deal [that] Peru signed failed.",
        lambda w: w.before in t.NOMINAL,
        t.RELATIVE,
    ),
    Rule(
        "that: demonstrative after a preposition",
        "They fled after [that] attack.",
        lambda w: w.before in _PREPOSITION_OR_CONJUNCTION,
        t.DETERMINER,
    ),
    Rule(
        "that: demonstrative before a noun",
        "[That] attack failed.",
        lambda w: w.before in _START_OR_AND and w.then_can(_NOUN_OR_ADJECTIVE),
        t.DETERMINER,
    ),
    Rule("that: subordinator", "He said [that] the deal failed.", otherwise, t.SUBORDINATOR),
)

WHICH = (
    Rule(
        "which: interrogative determiner",
        "He asked [which] ministers resigned.",
        lambda w: (
            w.then_can(t.COMMON_NOUNS)
            and w.before in _GOVERNING_CLAUSE
            and not w.then_only(_FINITE_FORMS)
        ),
        t.DETERMINER,
    ),
    Rule("which: relative", "The deal, [which] failed, was secret.", otherwise, t.RELATIVE),
)

_PREPOSITIONS = t.PREPOSITION + t.BEFORE_OR_AFTER
_ANY_NOUN = t.COMMON_NOUNS + t.WEAK_NOUN + t.WEAK_PLURAL

HER = (
    Rule(
        "her: possessive behind a preposition",
        "During [her] stay he rested.",
        lambda w: w.before in _PREPOSITIONS and w.then_can(_ANY_NOUN),
        t.POSSESSIVE,
    ),
    Rule(
        "her: possessive",
        "He met [her] aides.",
        lambda w: w.then_can(_OWNED) and not w.then(_NOT_OWNED),
        t.POSSESSIVE,
    ),
    Rule("her: object", "He met [her] in Lima.", otherwise, t.OBJECT_PRONOUN),
)

APOSTROPHE_S = (
    Rule(
        "'s: possessive",
        "Peru['s] premier resigned.",
        lambda w: w.before in t.NOMINAL or w.before == t.ADJECTIVE,
        t.POSSESSIVE_ENDING,
    ),
    Rule("'s: is", "He['s] ready.", otherwise, t.FINITE_BE),
)

SO = (
    Rule(
        "so: subordinator",
        "It rained, [so] the crowd left.",
        lambda w: w.before in _PAUSE and w.then(_SUBJECTS),
        t.SUBORDINATOR,
    ),
    Rule("so: adverb", "It was [so] cold.", otherwise, t.ADVERB),
)

SINCE = (
    Rule(
        "since: adverb",
        "He has [since] resigned.",
        lambda w: w.before in _HAVE_OR_IS or w.then(_PAUSE),
        t.ADVERB,
    ),
    Rule("since: subordinator", "Profits fell [since] March.", otherwise, t.SUBORDINATOR),
)

EITHER = (
    Rule(
        "either: determiner",
        "It helps [either] side.",
        lambda w: w.then(_COUNTED),
        t.SINGULAR_DETERMINER,
    ),
    Rule("either: coordinator", "He is [either] ill or tired.", otherwise, t.COORDINATOR),
)

BOTH = (
    Rule(
        "both: determiner",
        "It helps [both] sides.",
        lambda w: w.then(_BOTH_BEFORE),
        t.PLURAL_DETERMINER,
    ),
    Rule("both: coordinator", "It hurt [both] Peru and Chile.", otherwise, t.COORDINATOR),
)

ALL = (
    Rule(
        "all: after its noun",
        "They [all] left.",
        lambda w: w.before in _ALL_FOLLOWS and w.then(t.FINITE),
        t.ADVERB,
    ),
    Rule(
        "all: after be",
        "They were [all] missing.",
        lambda w: w.before in _ALL_COMPLETES and w.then_can(_ALL_MODIFIES),
        t.ADVERB,
    ),
    Rule("all: determiner", "[All] banks closed.", otherwise, t.DETERMINER),
)

SUCH = (
    Rule(
        "such as",
        "It sells metals [such] as copper.",
        lambda w: w.then(t.SUBORDINATOR),
        t.PREPOSITION,
    ),
    Rule("such: determiner", "[Such] talks failed.", otherwise, t.DETERMINER),
)

SOME = (
    Rule("some: nearly", "[Some] 300 people fled.", lambda w: w.then(_QUANTITY), t.APPROXIMATOR),
    Rule("some: determiner", "[Some] people fled.", otherwise, t.DETERMINER),
)

HALF = (
    Rule("half: noun", "The first [half] was dull.", lambda w: w.before in _BEFORE_HALF, t.NOUN),
    Rule("half: determiner", "[Half] the crowd left.", otherwise, t.DETERMINER),
)

THERE = (
    Rule(
        "there: adverb after a noun and an adverb",
        "Prices of goods in [there] are high.",
        lambda w: w.before in _PREPOSITION_OR_ADVERB and w.before_that in t.NOMINAL,
        t.ADVERB,
    ),
    Rule(
        "there: existential",
        "[There] is no deal.",
        lambda w: w.then_can(t.AUXILIARIES) or (w.then(t.ADVERB) and w.later_can(t.AUXILIARIES)),
        t.EXISTENTIAL,
    ),
    Rule(
        "there: existential subject of a question",
        "Is [there] a deal?",
        lambda w: w.before in t.FINITE_BE and w.before_that in _PAUSE,
        t.EXISTENTIAL,
    ),
    Rule("there: adverb", "He lived [there] alone.", otherwise, t.ADVERB),
)

NATIONALITY = (
    Rule(
        "nationality: adjective",
        "The [Danish] premier resigned.",
        lambda w: w.then_can(_NAMED_BY_COUNTRY),
        t.ADJECTIVE,
    ),
    Rule("nationality: name", "He spoke to a [German].", otherwise, t.NAME),
)
