"""All rules that choose the class of a word from its context, tried in order."""

from __future__ import annotations

from newsfacts.reading import tagset as t
from newsfacts.reading.tagging.rules import adverbs_and_prepositions as adverbs
from newsfacts.reading.tagging.rules import function_words as words
from newsfacts.reading.tagging.rules.after_nouns import AFTER_NOUN
from newsfacts.reading.tagging.rules.elsewhere import ELSEWHERE
from newsfacts.reading.tagging.rules.inside_noun_groups import INSIDE
from newsfacts.reading.tagging.rules.rule import Rule, Table, first, likeliest, otherwise
from newsfacts.reading.tagging.window import VERB, Window

_MODALS = t.MODAL + t.DO
_MODAL_TAGS = frozenset(_MODALS)
_INFINITIVE_TAGS = frozenset(t.INFINITIVE_MARKERS)
_BEFORE_VERB = _MODALS + t.HAVE + t.INFINITIVE_MARKERS
_VERB_OR_PAST = t.VERB + t.PAST + t.PAST_PARTICIPLE
_BE = t.FINITE_BE + t.BE
_SUBJECTS = t.SUBJECT_PRONOUN + t.PRONOUN + t.EXISTENTIAL + t.RELATIVE + t.NOT
_FREE_SUBJECTS = t.RELATIVE + t.SUBJECT_PRONOUN
_VERB_OR_SUBJECT = t.NOUN + t.FINITE_BE + t.MODAL + t.SAYS + t.SUBJECT_PRONOUN

#: rules of single words, by their options
_WORDS = {
    "".join(options): Table(otherwise, rules)
    for options, rules in (
        ((t.SUBORDINATOR, t.DETERMINER, t.RELATIVE), words.THAT),
        ((t.EXISTENTIAL, t.ADVERB), words.THERE),
        ((t.POSSESSIVE_ENDING, t.FINITE_BE), words.APOSTROPHE_S),
        ((t.POSSESSIVE, t.OBJECT_PRONOUN), words.HER),
        ((t.RELATIVE, t.DETERMINER), words.WHICH),
        ((t.ADVERB, t.SUBORDINATOR), words.SO),
        ((t.SUBORDINATOR, t.ADVERB), words.SINCE),
        ((t.COORDINATOR, t.SINGULAR_DETERMINER), words.EITHER),
        ((t.COORDINATOR, t.PLURAL_DETERMINER), words.BOTH),
        ((t.DETERMINER, t.ADVERB), words.ALL),
        ((t.DETERMINER, t.PREPOSITION), words.SUCH),
        ((t.DETERMINER, t.APPROXIMATOR), words.SOME),
        ((t.DETERMINER, t.NOUN), words.HALF),
        ((t.NAME, t.ADJECTIVE), words.NATIONALITY),
        ((t.MODAL, t.HAVE), adverbs.APOSTROPHE_D),
        ((t.PAST, t.PAST_PARTICIPLE, t.MODAL), adverbs.WON),
        ((t.SAYS, t.PAST_PARTICIPLE), adverbs.SAID),
        ((t.ADVERB, t.DETERMINER), adverbs.MORE),
        ((t.CHAINED_TO, t.PREPOSITION), adverbs.TO),
        ((t.PREPOSITION, t.APPROXIMATOR), adverbs.ABOUT),
        ((t.PREPOSITION, t.ADVERB), adverbs.UP),
        ((t.PREPOSITION, t.VERB), adverbs.LIKE),
        ((t.ADVERB, t.VERB, t.NOUN), adverbs.BACK),
        ((t.ADVERB, t.ADJECTIVE, t.FOCUS_ADVERB), adverbs.ONLY),
        ((t.ADVERB, t.ADJECTIVE), adverbs.FIRST),
        ((t.LAST_OR_NEXT, t.ADVERB), adverbs.LAST),
        ((t.ING_FORM, t.ADJECTIVE), adverbs.VISITING),
        ((t.ADJECTIVE, t.ADVERB, t.EARLY_OR_LATE), adverbs.EARLY),
        ((t.PAST_PARTICIPLE, t.PAST), adverbs.COMPARED),
        ((t.PREPOSITION, t.ADJECTIVE), adverbs.FOLLOWING),
    )
}

_AFTER_BE = Table(
    lambda w: w.base in _BE or w.negated == t.FINITE_BE,
    (
        Rule(
            "participle after be",
            "It was [signed].",
            lambda w: t.PAST_PARTICIPLE in w.options,
            t.PAST_PARTICIPLE,
        ),
        Rule(
            "adjective after be, before a noun",
            "There are [particular] laws.",
            lambda w: t.ADJECTIVE in w.options and w.noun_next,
            t.ADJECTIVE,
        ),
        Rule(
            "-ing form after be", "It was [failing].", lambda w: t.ING_FORM in w.options, t.ING_FORM
        ),
        Rule(
            "complement of be",
            "It is [public].",
            otherwise,
            first(t.ADJECTIVE, t.NOUN, t.PLURAL_NOUN, t.ADVERB, t.PAST, t.VERB, t.THIRD_PERSON),
        ),
    ),
)

_CONTEXTS = Table(
    otherwise,
    (
        INSIDE,
        Rule(
            "adverb before a verb",
            "It has [long] failed.",
            lambda w: (
                w.base in _BEFORE_VERB and t.ADVERB in w.options and w.then_can(_VERB_OR_PAST)
            ),
            t.ADVERB,
        ),
        Rule(
            "verb after a modal",
            "They will [meet] in Lima.",
            lambda w: w.base in _MODALS or w.negated in _MODAL_TAGS,
            first(t.VERB, t.PAST_PARTICIPLE, t.PAST, t.ADJECTIVE, t.NOUN, t.ADVERB, t.ING_FORM),
        ),
        Rule(
            "verb after to",
            "They plan to [meet] in Lima.",
            lambda w: w.base in t.INFINITIVE_MARKERS or w.negated in _INFINITIVE_TAGS,
            first(
                t.VERB,
                t.NOUN,
                t.PLURAL_NOUN,
                t.ADJECTIVE,
                t.ING_FORM,
                t.PAST_PARTICIPLE,
                t.PAST,
                t.ADVERB,
                t.THIRD_PERSON,
            ),
        ),
        _AFTER_BE,
        Rule(
            "participle after have",
            "They have [met] in Lima.",
            lambda w: t.HAVE in (w.base, w.negated) and t.PAST_PARTICIPLE in w.options,
            t.PAST_PARTICIPLE,
        ),
        Rule(
            "noun after a relative, before another subject",
            "What [influence] would it have?",
            lambda w: (
                w.base == t.RELATIVE and w.mainly(t.COMMON_NOUNS) and w.then(_VERB_OR_SUBJECT)
            ),
            likeliest,
        ),
        Rule(
            "verb after a pronoun",
            "He [plans] talks.",
            lambda w: (
                w.base in _SUBJECTS
                and w.can(t.FINITE_VERBS)
                and (w.state != VERB or w.base in _FREE_SUBJECTS)
            ),
            first(t.THIRD_PERSON, t.PAST, t.VERB),
        ),
        AFTER_NOUN,
        ELSEWHERE,
    ),
)


def rule_for(w: Window) -> Rule:
    """Return the rule that decides the class of a word."""
    return _WORDS.get(w.options, _CONTEXTS).applying(w)


def all_rules() -> tuple[Rule, ...]:
    """Return all rules, in the order in which they are tried."""
    tables = [*dict.fromkeys(_WORDS.values()), _CONTEXTS]
    return tuple(dict.fromkeys(rule for table in tables for rule in table.all_rules()))
