"""Rules after a noun group: verbs and nouns, participles and past forms."""

from __future__ import annotations

from newsfacts.reading import tagset as t
from newsfacts.reading.tagging.rules.rule import Rule, Table, first, noun, otherwise
from newsfacts.reading.tagging.window import GERUNDS, INNER_SUBJECT, INVERTED, SUBJECT, VERB, Window

_PAUSE = t.FULL_STOP + t.COMMA
_CLAUSE_END = _PAUSE + t.COORDINATOR
_GROUP_END = _CLAUSE_END + t.DASH + t.CLOSING_BRACKET
_AFTER_PARTICIPLE = t.PREPOSITION + t.ADVERB + t.INFINITIVE_TO
_BEFORE_GERUND = (
    t.DETERMINER + t.POSSESSIVE + t.SINGULAR_DETERMINER + t.POSSESSIVE_ENDING + t.ADJECTIVE
)
_GERUND_END = _CLAUSE_END + t.SUBORDINATOR
_NUMBER_NAME_OR_ADJECTIVE = t.NUMBER + t.NAME + t.ADJECTIVE
_PRESENT = t.THIRD_PERSON + t.VERB
_PAST_OR_AUXILIARY = t.PAST + t.SAYS + t.AUXILIARIES
_THIRD_PERSON_OR_IF = t.THIRD_PERSON + t.WEAK_PLURAL + t.SUBORDINATOR
_NOUN_OR_NAME = t.NOUN + t.NAME
_COMPLEMENT = t.OBJECT_START + t.SUBORDINATOR
_AFTER_PLURAL_VERB = (
    t.CHAINED_TO + t.ADVERB + t.PREPOSITION + t.ADJECTIVE + t.SUBJECT_PRONOUN + t.NUMBER
    + t.ING_FORM + t.NAME
)  # fmt: skip
_BEFORE_OWNED = _BEFORE_GERUND + t.PLURAL_DETERMINER + t.NUMBER
_NAME_OR_PERCENT = t.NAME + t.PERCENT
_ADJECTIVE_LIKE = t.PAST + t.PARTICIPLES
_AFTER_VERB = t.CHAINED_TO + t.SUBJECT_PRONOUN + t.NUMBER + t.CURRENCY_SIGN
_AFTER_NOUN = _CLAUSE_END + t.DASH + t.OPENING_BRACKET + t.RELATIVE
_DETERMINER_OF_ONE = t.DETERMINER + t.POSSESSIVE + t.SINGULAR_DETERMINER


def _adjacent(w: Window) -> bool:
    """Whether no adverb separates the word from the noun group."""
    return w.before == w.base


def _weak_after_noun(w: Window) -> bool:
    return t.WEAK_NOUN in w.options and _adjacent(w)


def _weak_in_group(w: Window) -> bool:
    """Whether a weak noun follows a noun with a determiner."""
    return _weak_after_noun(w) and w.base != t.PLURAL_NOUN and w.before_that in _BEFORE_GERUND


def _is_compound_ing(w: Window) -> bool:
    compound = (
        w.mainly(t.COMMON_NOUNS)
        and not w.then_can(t.GROUP_START)
        and not w.then(_NUMBER_NAME_OR_ADJECTIVE)
    )
    return w.noun != "" and (compound or w.then(t.TENSED))


def _third(w: Window) -> bool:
    return t.THIRD_PERSON in w.options


def _several(w: Window) -> bool:
    """Whether the noun before is a plural, or the last of several names: "Peru and Chile meet"."""
    return w.base == t.PLURAL_NOUN or (w.base == t.NAME and t.COORDINATOR in w.left)


def _ends_inner_clause(w: Window) -> bool:
    return w.state == INNER_SUBJECT and w.then(_PAUSE)


def _named_subject(w: Window) -> bool:
    owned = w.base == t.NAME and w.before_that in _BEFORE_OWNED  # the five Balkan states
    return w.base in _NAME_OR_PERCENT and not owned


_verb = first(t.THIRD_PERSON, t.VERB)

#: a past form, or a participle
_PAST = Table(
    lambda w: t.PAST in w.options,
    (
        Rule(
            "participle after an auxiliary and its subject",
            "Had Ana Park [signed] the deal, it would hold.",
            lambda w: w.state == INVERTED,
            first(t.PAST_PARTICIPLE, t.PAST),
        ),
        Rule(
            "past of a second subject",
            "They ruled the draft [violated] the law.",
            lambda w: w.state == VERB and w.then(t.OBJECT_START),
            t.PAST,
        ),
        Rule(
            "past between two names",
            "He confirmed Ana Park [met] Liv Solheim.",
            lambda w: w.state == VERB and w.base == t.NAME and w.then(t.NAME),
            t.PAST,
        ),
        Rule(
            "past at the end, after a comma and its subject",
            "It works, Ana Park [found].",
            lambda w: w.then(t.FULL_STOP) and t.COMMA in w.left[:2],
            t.PAST,
        ),
        Rule(
            "past behind a conjunction and a day",
            "He left Oslo and on Monday [met] Orlik.",
            lambda w: w.left == t.COORDINATOR + t.PREPOSITION + t.DAY,
            t.PAST,
        ),
        Rule(
            "participle after the verb",
            "He saw a deal [signed] in May.",
            lambda w: w.state == VERB,
            first(t.PAST_PARTICIPLE, t.PAST),
        ),
        Rule(
            "participle before the finite verb",
            "Four ships [assisted] by aircraft are searching.",
            lambda w: (
                t.PAST_PARTICIPLE in w.options
                and w.finite_ahead
                and w.then(_AFTER_PARTICIPLE)
                and t.RELATIVE not in w.left
            ),
            t.PAST_PARTICIPLE,
        ),
        Rule(
            "participle before a past form",
            "The deal [signed] in May failed.",
            lambda w: t.PAST_PARTICIPLE in w.options and w.past_ahead and w.then(t.PREPOSITION),
            t.PAST_PARTICIPLE,
        ),
        Rule("past after its subject", "Peru [signed] the deal.", otherwise, t.PAST),
    ),
)

#: "plans" or "plan": a verb, or a noun
_VERB_OR_NOUN = Table(
    lambda w: w.can(_PRESENT) and w.noun != "",
    (
        Rule(
            "plural noun before its apostrophe",
            "The high court [judges]' council met.",
            lambda w: w.after == t.POSSESSIVE_ENDING,
            noun,
        ),
        Rule(
            "verb after an auxiliary and its subject",
            "Nor did Ana Park [visit] Lima.",
            lambda w: w.state == INVERTED and t.VERB in w.options and not w.then_can(t.VERB),
            t.VERB,
        ),
        Rule(
            "verb at the end, after a name in commas",
            "It works, Mr. Park [figures].",
            lambda w: _third(w) and w.then(t.FULL_STOP) and t.COMMA in w.left[:2],
            t.THIRD_PERSON,
        ),
        Rule(
            "plural verb at the end, after a plural noun and a comma",
            "It works, trade figures [show].",
            lambda w: (
                w.base == t.PLURAL_NOUN
                and not _third(w)
                and w.then(t.FULL_STOP)
                and t.COMMA in w.left[:2]
            ),
            t.VERB,
        ),
        Rule(
            "verb before a quotation",
            "Ana Park [notes], “It works.”",
            lambda w: _third(w) and w.then(t.QUOTATION_MARK) and w.state == SUBJECT,
            t.THIRD_PERSON,
        ),
        Rule(
            "noun behind a plural in a group of one",
            "A claims [court] in Lima agreed.",
            lambda w: (
                not _third(w) and w.base == t.PLURAL_NOUN and t.SINGULAR_DETERMINER in w.left[:2]
            ),
            noun,
        ),
        Rule(
            "noun where the clause has its verb",
            "Ana Park ended trade [talks].",
            lambda w: (
                w.state == VERB or w.then(_PAST_OR_AUXILIARY) or w.then_only(_THIRD_PERSON_OR_IF)
            ),
            noun,
        ),
        Rule(
            "verb at the end of an inner clause",
            "If the price [rises], he will sell.",
            lambda w: _ends_inner_clause(w) and _third(w),
            t.THIRD_PERSON,
        ),
        Rule(
            "plural verb at the end of an inner clause",
            "If prices [rise], he will sell.",
            lambda w: (
                _ends_inner_clause(w)
                and not _third(w)
                and (w.base not in _NOUN_OR_NAME or _several(w))
            ),
            t.VERB,
        ),
        Rule(
            "noun of a singular",
            "In a phone [call] that lasted an hour, he resigned.",
            lambda w: (
                not _third(w)
                and w.base == t.NOUN
                and w.before_that in _DETERMINER_OF_ONE
                and w.then(t.SUBORDINATOR)
            ),
            noun,
        ),
        Rule(
            "verb before its complement",
            "Peru [plans] a visit.",
            lambda w: w.before == t.ADVERB or w.then(_COMPLEMENT),
            _verb,
        ),
        Rule(
            "verb of a plural subject",
            "Prices [rise] in May.",
            lambda w: (
                not _third(w) and _several(w) and (w.mainly(t.VERB) or w.then(_AFTER_PLURAL_VERB))
            ),
            t.VERB,
        ),
        Rule(
            "verb of a plural subject, before an object",
            "The hotels [offer] tours.",
            lambda w: (
                not _third(w)
                and w.base == t.PLURAL_NOUN
                and w.state == SUBJECT
                and w.then(t.COMMON_NOUNS)
                and not w.finite_ahead
            ),
            t.VERB,
        ),
        Rule(
            "noun after a noun, or after a plural",
            "The trade [talk] in Lima failed.",
            lambda w: not _third(w) or w.base == t.PLURAL_NOUN,
            noun,
        ),
        Rule(
            "noun before a pause",
            "EU [flags] and placards burned.",
            lambda w: (_named_subject(w) or w.mainly(t.THIRD_PERSON)) and w.then(_CLAUSE_END),
            noun,
        ),
        Rule(
            "noun before a preposition",
            "The peace [talks] between Peru and Kenya failed.",
            lambda w: w.base == t.NOUN and w.mainly(t.PLURAL_NOUN) and w.then(t.PREPOSITION),
            noun,
        ),
        Rule(
            "verb of a name",
            "Peru [plans] talks in May.",
            lambda w: _named_subject(w) or w.mainly(t.THIRD_PERSON),
            t.THIRD_PERSON,
        ),
        Rule(
            "verb before an adjective",
            "The minister [plans] new talks.",
            lambda w: (
                w.base == t.NOUN
                and w.state == SUBJECT
                and w.then(t.ADJECTIVE)
                and not w.then_can(_ADJECTIVE_LIKE)
            ),
            t.THIRD_PERSON,
        ),
        Rule(
            "verb before an infinitive or a number",
            "The minister [plans] to resign.",
            lambda w: w.then(_AFTER_VERB),
            t.THIRD_PERSON,
        ),
        Rule(
            "noun where a verb is to come",
            "Trade [talks] abroad will resume.",
            lambda w: (
                w.verb_ahead
                or w.then(_AFTER_NOUN)
                or (w.then(t.PREPOSITION) and w.before_that not in _DETERMINER_OF_ONE)
            ),
            noun,
        ),
        Rule("verb of a noun", "The virus [causes] disease.", otherwise, t.THIRD_PERSON),
    ),
)

AFTER_NOUN = Table(
    lambda w: w.base in t.NOMINAL or w.base == t.CLOSING_BRACKET,
    (
        Rule(
            "gerund at the end of a group",
            "He saw the bank [failing].",
            lambda w: (
                w.options in GERUNDS and w.base == t.NOUN and _adjacent(w) and w.then(_GROUP_END)
            ),
            t.NOUN,
        ),
        _PAST,
        Rule(
            "gerund before the verb",
            "The bank [failing] was rare.",
            lambda w: _weak_after_noun(w) and w.base == t.NOUN and w.then(t.TENSED),
            t.NOUN,
        ),
        Rule(
            "gerund in a group with a determiner",
            "The bank [failing] that he saw.",
            lambda w: (
                _weak_in_group(w)
                and not (w.then(t.SUBORDINATOR) and t.VERB in w.options)
                and (w.then(_GERUND_END) or (w.base != t.NOUN and w.then(t.PREPOSITION)))
            ),
            t.NOUN,
        ),
        Rule(
            "verb form before a noun of its group",
            "The party [interesting] people left.",
            lambda w: (
                _weak_in_group(w)
                and w.noun_next
                and not w.then(t.OBJECT_START)
                and not w.mainly(t.ING_FORM)
                and (t.ING_FORM in w.options or w.state == VERB or w.verb_ahead)
            ),
            t.ADJECTIVE,
        ),
        Rule(
            "-ing form of a clause after a noun",
            "The bank [selling] shares failed.",
            lambda w: (
                _weak_in_group(w)
                and w.noun_next
                and not w.then(t.OBJECT_START)
                and t.ING_FORM in w.options
            ),
            t.ING_FORM,
        ),
        Rule(
            "participle after a noun",
            "An area [known] as Bolna burned.",
            lambda w: t.PAST_PARTICIPLE in w.options,
            t.PAST_PARTICIPLE,
        ),
        Rule(
            "compound in -ing",
            "Oil [trading] was slow.",
            lambda w: t.ING_FORM in w.options and _is_compound_ing(w),
            noun,
        ),
        Rule(
            "-ing form after a noun",
            "Reports of victims [lying] there were false.",
            lambda w: t.ING_FORM in w.options,
            t.ING_FORM,
        ),
        _VERB_OR_NOUN,
        Rule(
            "adjective after the verb",
            "It left Peru [free].",
            lambda w: w.can(_PRESENT) and w.state == VERB and t.ADJECTIVE in w.options,
            t.ADJECTIVE,
        ),
        Rule(
            "plural behind a noun, before the verb",
            "Officials and poll [monitors] said no.",
            lambda w: t.WEAK_PLURAL in w.options and w.then(t.SAYS),
            t.PLURAL_NOUN,
        ),
        Rule("verb after a noun", "Prices [become] stable.", lambda w: w.can(_PRESENT), _verb),
        Rule(
            "adjective after a noun group",
            "Ana Park's staff [public] talks.",
            lambda w: w.noun != "" and w.mainly(t.ADJECTIVE) and w.noun_next,
            t.ADJECTIVE,
        ),
        Rule("noun after a noun", "A security [official] resigned.", lambda w: w.noun != "", noun),
        Rule(
            "adjective or adverb",
            "He heard of vigils [nationwide].",
            otherwise,
            first(t.ADJECTIVE, t.ADVERB),
        ),
    ),
)
