"""Rules of words that are adverbs, prepositions, adjectives or verbs: to, about, like, only."""

from __future__ import annotations

from newsfacts.reading import tagset as t
from newsfacts.reading.tagging.rules.rule import Rule, otherwise
from newsfacts.reading.tagging.window import SUBJECT

_HAVE_OR_BE = frozenset(t.PERFECT_OR_PASSIVE)
_DEFINITE = t.DETERMINER + t.POSSESSIVE
_HAVE_OR_IS = t.HAVE + t.FINITE_BE
_NOUN_OR_NAME = t.COMMON_NOUNS + t.NAME
_NOUN_NAME_OR_ADJECTIVE = _NOUN_OR_NAME + t.ADJECTIVE
_NOUN_OR_ADJECTIVE = t.COMMON_NOUNS + t.ADJECTIVE
_QUANTITY = t.NUMBER + t.CURRENCY_SIGN
_PERCENT_OR_NUMBER = t.PERCENT + t.NUMBER
_ADVERB_OR_NOT = t.ADVERB + t.NOT
_AUXILIARY_INFINITIVE = t.BE + t.HAVE + t.DO
_COMPARED = t.ADJECTIVE + t.ADVERB + t.PAST_PARTICIPLE
_OBJECTS = (
    t.GROUP_START + t.COMMON_NOUNS + t.NUMBER + t.ADJECTIVE + t.DAY + t.RELATIVE + t.CURRENCY_SIGN
    + t.ING_FORM + t.LAST_OR_NEXT
)  # fmt: skip

_BE = t.FINITE_BE + t.BE
_TO = t.CHAINED_TO + t.PREPOSITION
_WOULD_LIKE = (
    t.MODAL + t.INFINITIVE_MARKERS + t.DO + t.SUBJECT_PRONOUN + t.OBJECT_PRONOUN + t.PRONOUN + t.NOT
)
_WOULD_BACK = t.INFINITIVE_MARKERS + t.MODAL + t.DO + t.SUBJECT_PRONOUN
_BEFORE_BACK = t.DETERMINER + t.POSSESSIVE + t.ADJECTIVE + t.SINGULAR_DETERMINER
_BEFORE_ONLY = t.DETERMINER + t.POSSESSIVE + t.SINGULAR_DETERMINER + t.POSSESSIVE_ENDING
_AFTER_ONLY = t.DETERMINERS + _QUANTITY
_BEFORE_VISITOR = (
    t.FINITE_VERBS + t.SAYS + t.PREPOSITION + t.TO + t.COORDINATOR + t.FULL_STOP + t.DASH
)
_OF_VISITOR = t.ADJECTIVE + t.NAME + t.TITLE
_VISITOR = t.COMMON_NOUNS + t.NAME + t.TITLE
_BEFORE_FIRST = (
    t.PERFECT_OR_PASSIVE + t.MODAL + t.SUBJECT_PRONOUN + t.PRONOUN + _NOUN_OR_NAME + t.RELATIVE
)  # fmt: skip
_VERB_FORMS = t.PAST + t.PAST_PARTICIPLE + t.VERB + t.ING_FORM
_DATE = t.LAST_OR_NEXT + t.SINGULAR_DETERMINER + t.PLURAL_DETERMINER + t.DAY
_BEFORE_EARLY = t.DETERMINER + t.POSSESSIVE + t.SINGULAR_DETERMINER + _BE + t.POSSESSIVE_ENDING
_AFTER_EARLY = _NOUN_NAME_OR_ADJECTIVE + t.YEAR
_BEFORE_FOLLOWING = t.DETERMINER + t.POSSESSIVE + t.POSSESSIVE_ENDING
_WITH_OR_TO = t.PREPOSITION + t.CHAINED_TO
_OWNERS = t.DETERMINERS + t.POSSESSIVE_ENDING
_AFTER_SAYING = t.COMMA + t.SUBORDINATOR + t.QUOTATION_MARK
_NAME_OR_SUBJECT = t.NAME + t.SUBJECT_PRONOUN
_PAST_FORMS = t.PAST_PARTICIPLE + t.PAST

TO = (
    Rule(
        "to: preposition before a noun",
        "Sales rose 5% [to] record levels.",
        lambda w: (
            t.VERB in w.after
            and w.then(_NOUN_OR_ADJECTIVE)
            and w.before in _PERCENT_OR_NUMBER
            and w.later[0] not in t.GROUP_START
        ),
        t.TO,
    ),
    Rule("to: before a verb", "He plans [to] sell it.", lambda w: t.VERB in w.after, t.CHAINED_TO),
    Rule(
        "to: before an adverb and a verb",
        "He plans [to] quickly sell it.",
        lambda w: w.then(_ADVERB_OR_NOT) and t.VERB in w.later,
        t.CHAINED_TO,
    ),
    Rule(
        "to: before an auxiliary",
        "He wants [to] be premier.",
        lambda w: w.then(_AUXILIARY_INFINITIVE),
        t.CHAINED_TO,
    ),
    Rule("to: preposition", "He went [to] Lima.", otherwise, t.TO),
)

MORE = (
    Rule("more than", "It cost [more] than planned.", lambda w: w.then(t.THAN), t.ADVERB),
    Rule(
        "more: adjective behind a number",
        "Two [more] ships sank.",
        lambda w: w.before == t.NUMBER and w.then_can(_NOUN_NAME_OR_ADJECTIVE),
        t.ADJECTIVE,
    ),
    Rule(
        "more: determiner before an adjective and a plural",
        "It has [more] severe problems.",
        lambda w: w.then(t.ADJECTIVE) and w.later_can(t.PLURAL_NOUN) and w.before not in _OWNERS,
        t.DETERMINER,
    ),
    Rule("more: comparative", "It was [more] severe.", lambda w: w.then(_COMPARED), t.ADVERB),
    Rule(
        "more: determiner",
        "It needs [more] money.",
        lambda w: w.then_can(_NOUN_NAME_OR_ADJECTIVE) or w.then(t.PREPOSITION),
        t.DETERMINER,
    ),
    Rule("more: adverb", "It rained [more].", otherwise, t.ADVERB),
)

ABOUT = (
    Rule("about: nearly", "It cost [about] $5.", lambda w: w.then(_QUANTITY), t.APPROXIMATOR),
    Rule(
        "about: nearly the number",
        "It is [about] the two hundredth.",
        lambda w: w.then(t.DETERMINER) and w.later[0] == t.NUMBER,
        t.APPROXIMATOR,
    ),
    Rule("about: preposition", "They spoke [about] trade.", otherwise, t.PREPOSITION),
)

UP = (
    Rule("up: adverb before a number", "It was [up] 5%.", lambda w: w.then(_QUANTITY), t.ADVERB),
    Rule(
        "up: preposition",
        "They went [up] the hill.",
        lambda w: w.then_can(_OBJECTS) or w.then(t.WH_ADVERB),
        t.PREPOSITION,
    ),
    Rule("up: adverb", "Sales went [up].", otherwise, t.ADVERB),
)

LIKE = (
    Rule(
        "like: preposition after be", "It is [like] a war.", lambda w: w.base in _BE, t.PREPOSITION
    ),
    Rule(
        "like: verb of a plural subject",
        "People [like] the fact.",
        lambda w: (
            w.before == t.PLURAL_NOUN
            and w.state == SUBJECT
            and not w.verb_ahead
            and w.then(_DEFINITE)
        ),
        t.VERB,
    ),
    Rule(
        "like: verb after an auxiliary or a pronoun",
        "They would [like] peace.",
        lambda w: w.after == _TO or w.base in _WOULD_LIKE,
        t.VERB,
    ),
    Rule("like: preposition", "He fought [like] a lion.", otherwise, t.PREPOSITION),
)

BACK = (
    Rule("back: noun", "He hurt his [back].", lambda w: w.before in _BEFORE_BACK, t.NOUN),
    Rule(
        "back: verb",
        "They will [back] the plan.",
        lambda w: w.base in _WOULD_BACK and w.then(t.GROUP_START),
        t.VERB,
    ),
    Rule("back: adverb", "They came [back] on Monday.", otherwise, t.ADVERB),
)

ONLY = (
    Rule(
        "only: adjective",
        "The [only] survivor fled.",
        lambda w: w.before in _BEFORE_ONLY,
        t.ADJECTIVE,
    ),
    Rule(
        "only: before a noun group",
        "It cost [only] $5.",
        lambda w: w.then(_AFTER_ONLY),
        t.FOCUS_ADVERB,
    ),
    Rule("only: adverb", "He [only] smiled.", otherwise, t.ADVERB),
)

FIRST = (
    Rule(
        "first: adverb",
        "They [first] met in Oslo.",
        lambda w: w.before in _BEFORE_FIRST and w.then_can(_VERB_FORMS),
        t.ADVERB,
    ),
    Rule(
        "first: adverb before a participle",
        "He left, [further] saying, “It failed.”",
        lambda w: w.before == t.COMMA and w.then(t.ING_FORM) and w.later[0] in _AFTER_SAYING,
        t.ADVERB,
    ),
    Rule("first: adjective", "The [first] talks failed.", otherwise, t.ADJECTIVE),
)

LAST = (
    Rule(
        "last: adverb before a past",
        "They [last] met in Oslo.",
        lambda w: w.before in _BEFORE_FIRST and w.then(t.PAST + t.PAST_PARTICIPLE),
        t.ADVERB,
    ),
    Rule(
        "last: adverb behind an apposition",
        "The two, Park and Orlik, [last] met in Oslo.",
        lambda w: (
            w.before == t.COMMA
            and w.then(t.PAST + t.PAST_PARTICIPLE)
            and w.later[0] in t.PREPOSITION + t.FULL_STOP
        ),
        t.ADVERB,
    ),
    Rule("last: before a time", "They met [last] week.", otherwise, t.LAST_OR_NEXT),
)

VISITING = (
    Rule(
        "visiting: before a title or a nationality",
        "Holm met with [visiting] Kenyan lawmakers.",
        lambda w: w.before in _BEFORE_VISITOR and w.then_can(_OF_VISITOR) and w.later_can(_VISITOR),
        t.ADJECTIVE,
    ),
    Rule(
        "visiting: after a determiner",
        "The [visiting] team left.",
        lambda w: w.before in t.DETERMINERS + t.POSSESSIVE_ENDING + t.ADJECTIVE,
        t.ADJECTIVE,
    ),
    Rule("visiting: -ing form", "He left after [visiting] Lima.", otherwise, t.ING_FORM),
)

EARLY = (
    Rule(
        "early: before a date",
        "He left [early] last week.",
        lambda w: w.then(_DATE),
        t.EARLY_OR_LATE,
    ),
    Rule(
        "early: adverb between subject and verb",
        "President Park [earlier] held talks.",
        lambda w: w.before in _NAME_OR_SUBJECT and w.then(_PAST_FORMS),
        t.ADVERB,
    ),
    Rule(
        "early: adjective",
        "The [early] results were good.",
        lambda w: w.then_can(_AFTER_EARLY) or w.before in _BEFORE_EARLY,
        t.ADJECTIVE,
    ),
    Rule("early: adverb", "He left [early].", otherwise, t.ADVERB),
)

COMPARED = (
    Rule(
        "compared: past",
        "He [compared] the results.",
        lambda w: w.governor not in _HAVE_OR_BE and not w.then_can(_WITH_OR_TO),
        t.PAST,
    ),
    Rule("compared: participle", "Sales rose [compared] with May.", otherwise, t.PAST_PARTICIPLE),
)

FOLLOWING = (
    Rule(
        "following: adjective",
        "He left the [following] day.",
        lambda w: w.before in _BEFORE_FOLLOWING,
        t.ADJECTIVE,
    ),
    Rule(
        "following: verb",
        "They were [following] the car.",
        lambda w: w.before in _BE,
        t.ING_FORM,
    ),
    Rule("following: preposition", "He resigned [following] the vote.", otherwise, t.PREPOSITION),
)

APOSTROPHE_D = (
    Rule(
        "'d: had",
        "They['d] met before.",
        lambda w: w.then(_PAST_FORMS) and t.VERB not in w.after,
        t.HAVE,
    ),
    Rule("'d: would", "They['d] meet again.", otherwise, t.MODAL),
)

WON = (
    Rule(
        "won: participle", "They have [won].", lambda w: w.before in _HAVE_OR_IS, t.PAST_PARTICIPLE
    ),
    Rule("won: past", "They [won] the vote.", otherwise, t.PAST),
)

SAID = (
    Rule(
        "said: participle",
        "He is [said] to be ill.",
        lambda w: w.governor in _HAVE_OR_BE,
        t.PAST_PARTICIPLE,
    ),
    Rule("said: past", "He [said] it failed.", otherwise, t.SAYS),
)
