"""Rules inside a noun group: after a determiner, a possessor, an adjective or a number."""

from __future__ import annotations

from newsfacts.reading import tagset as t
from newsfacts.reading.tagging.rules.rule import Rule, Table, first, likeliest, noun, otherwise
from newsfacts.reading.tagging.window import Window

#: tags after which a noun group continues
_OPENERS = frozenset(
    t.DETERMINERS + t.POSSESSIVE_ENDING + t.ADJECTIVE + t.NUMBER + t.CURRENCY_SIGN + t.LAST_OR_NEXT
    + t.AMPERSAND
)  # fmt: skip
#: tags before an adjective that is a predicate: "is ready"
_BEFORE_PREDICATE = t.FINITE_BE + t.BE + t.NOT + t.ADVERB
_MANY_OR_NUMBER = t.PLURAL_DETERMINER + t.NUMBER
_PRESENT = t.THIRD_PERSON + t.VERB
_NOUN_OR_NAME = t.COMMON_NOUNS + t.NAME
_NOUN_OR_ADJECTIVE = t.COMMON_NOUNS + t.ADJECTIVE
_WEAK = t.WEAK_NOUN + t.WEAK_PLURAL
_BEFORE_PARTICIPLE = (
    t.DETERMINER + t.POSSESSIVE + t.POSSESSIVE_ENDING + t.SINGULAR_DETERMINER + t.LAST_OR_NEXT
)
_PAST_FORMS = t.PAST + t.PAST_PARTICIPLE
_VERB_OR_NOUN = t.VERB + t.WEAK_NOUN


def _is_inside(w: Window) -> bool:
    predicate = w.before == t.ADJECTIVE and w.before_that in _BEFORE_PREDICATE
    return w.before in _OPENERS and not predicate


def _is_weak_noun(w: Window) -> bool:
    return w.can(_WEAK) and not (w.before == t.DETERMINER and w.then(t.OBJECT_START))


INSIDE = Table(
    _is_inside,
    (
        Rule(
            "each plans",
            "Each [plans] to run.",
            lambda w: (
                w.before == t.SINGULAR_DETERMINER
                and w.noun != t.NOUN
                and t.THIRD_PERSON in w.options
                and not (w.noun and w.noun_next)
            ),
            t.THIRD_PERSON,
        ),
        Rule(
            "many expect",
            "Many [expect] a deal.",
            lambda w: (
                w.before == t.PLURAL_DETERMINER
                and w.options == _VERB_OR_NOUN
                and not w.then(_NOUN_OR_NAME)
            ),
            t.VERB,
        ),
        Rule(
            "verb after a number, before an object",
            "Two [plan] a visit.",
            lambda w: w.before in _MANY_OR_NUMBER and w.can(_PRESENT) and w.then(t.OBJECT_START),
            first(t.THIRD_PERSON, t.VERB),
        ),
        Rule(
            "inside: adjective rather than noun",
            "The [public] debate ended.",
            lambda w: (
                w.noun != ""
                and t.ADJECTIVE in w.options
                and w.noun_next
                and (w.mainly(t.ADJECTIVE) or w.then(_NOUN_OR_ADJECTIVE))
            ),
            t.ADJECTIVE,
        ),
        Rule(
            "past after a pronoun, before its object",
            "That [meant] the end.",
            lambda w: t.PAST in w.options and w.noun == "" and w.then(t.OBJECT_START),
            t.PAST,
        ),
        Rule("inside: noun", "The [plan] failed.", lambda w: w.noun != "", noun),
        Rule(
            "inside: adjective",
            "The [deliberate] act failed.",
            lambda w: t.ADJECTIVE in w.options,
            t.ADJECTIVE,
        ),
        Rule(
            "inside: -ing form",
            "The [remaining] crews left.",
            lambda w: _is_weak_noun(w) and t.ING_FORM in w.options and w.noun_next,
            t.ADJECTIVE,
        ),
        Rule(
            "inside: weak plural",
            "The [remains] were found.",
            lambda w: _is_weak_noun(w) and t.WEAK_PLURAL in w.options,
            t.PLURAL_NOUN,
        ),
        Rule("inside: weak noun", "The [find] is rare.", _is_weak_noun, t.NOUN),
        Rule(
            "inside: participle",
            "The [elected] premier left.",
            lambda w: w.can(t.PARTICIPLES) and w.noun_next,
            t.ADJECTIVE,
        ),
        Rule(
            "inside: -ing form as a noun",
            "There is no [denying] the facts.",
            lambda w: t.ING_FORM in w.options,
            t.NOUN,
        ),
        Rule(
            "inside: participle as the head",
            "The [accused] fled.",
            lambda w: w.before in _BEFORE_PARTICIPLE and w.can(_PAST_FORMS),
            t.ADJECTIVE,
        ),
        Rule("inside: past", "Those two [met].", lambda w: t.PAST in w.options, t.PAST),
        Rule("inside: any other word", "Some [add] the bank will fail.", otherwise, likeliest),
    ),
)
