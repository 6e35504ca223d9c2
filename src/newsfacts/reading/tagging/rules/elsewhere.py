"""Rules after a verb, a preposition, a conjunction or a comma, and at the beginning."""

from __future__ import annotations

from newsfacts.reading import tagset as t
from newsfacts.reading.tagging.rules.rule import Rule, Table, first, likeliest, noun, otherwise
from newsfacts.reading.tagging.window import INNER_SUBJECT, NOTHING, SUBJECT, VERB, Window

_PAUSE_OR_AND = t.FULL_STOP + t.COMMA + t.COORDINATOR
_COMMA_OR_AND = t.COMMA + t.COORDINATOR
_PREPOSITIONS = t.PREPOSITION + t.TO
_CLAUSE_START = _PAUSE_OR_AND + t.SUBORDINATOR
_COMPLEMENT_OF_ING = (
    t.GROUP_START + t.NUMBER + t.CHAINED_TO + t.SUBORDINATOR + t.RELATIVE
    + t.CURRENCY_SIGN + t.HAVE
)  # fmt: skip
_BEFORE_PREDICATE = (
    t.FINITE_VERBS + t.PARTICIPLES + t.SAYS + t.COORDINATOR + t.SUBORDINATOR + t.ADVERB
)
_ADJECTIVE_OR_PAST = t.ADJECTIVE + t.PAST + t.PAST_PARTICIPLE
_PAST_FORMS = t.PAST + t.PAST_PARTICIPLE
_PAST_OR_AUXILIARY = t.PAST + t.AUXILIARIES
_AFTER_PARTICIPLE = _PREPOSITIONS + t.INFINITIVE_TO + t.ADVERB
_NOT_AFTER_VERB = (
    t.COMMON_NOUNS + t.NAME + t.TITLE + _PAUSE_OR_AND + t.DASH + t.OPENING_BRACKET
    + t.CLOSING_BRACKET
)  # fmt: skip
_AFTER_VERB = t.OBJECT_START + t.SUBORDINATOR + t.CHAINED_TO + t.ADVERB
_PARTICLE = t.PREPOSITION + t.ADVERB
_PRESENT = t.THIRD_PERSON + t.VERB
_VERB_OR_PREPOSITION = t.FINITE_VERBS + t.ING_FORM + _PREPOSITIONS
_BEFORE_TITLE = _VERB_OR_PREPOSITION + t.DETERMINERS + t.POSSESSIVE_ENDING
_OTHER_GROUP = t.GROUP_START + t.NUMBER


def _is_weak_ing(w: Window) -> bool:
    return t.WEAK_NOUN in w.options and t.ING_FORM in w.options


def _is_ing(w: Window) -> bool:
    """Whether the word is a verb in -ing with its complement."""
    if t.ING_FORM not in w.options:
        return False
    if w.before == t.FULL_STOP and not w.then(t.GROUP_START):
        return False
    many = w.then(_ADJECTIVE_OR_PAST) and w.later_can(t.PLURAL_NOUN)
    return not w.noun or w.then(_COMPLEMENT_OF_ING) or many


def _modifies(w: Window) -> bool:
    modifies = w.before in t.FINITE_VERBS and not w.noun and w.noun_next
    return modifies and t.ADJECTIVE in w.options and not w.then_can(t.OBJECT_START)


_ASIDE_ENDS = t.COMMA + t.DASH


def _resumes_subject(w: Window) -> bool:
    """Whether a verb can follow an aside behind a subject: "Park, 43, resigned"."""
    return (
        w.before in _ASIDE_ENDS
        and w.state in (SUBJECT, INNER_SUBJECT)
        and w.can(t.FINITE_VERBS)
        and not w.then_only(_PAST_OR_AUXILIARY)
    )


def _is_second_verb(w: Window) -> bool:
    """Whether a verb follows a conjunction: "Park resigned and left"."""
    if w.before != t.COORDINATOR or not w.can(t.FINITE_VERBS):
        return False
    if not w.noun or w.then(t.OBJECT_START) or w.mainly(t.VERB):
        return True
    third = w.state == VERB and t.THIRD_PERSON in w.options
    return third and (w.mainly(t.THIRD_PERSON) or w.then(t.CHAINED_TO))


def _joins_participles(w: Window) -> bool:
    """Whether "and" joins participles: "rewarded or withheld"."""
    participle = w.before_that == t.PAST_PARTICIPLE
    return participle or (w.before_that == t.ADJECTIVE and w.state != VERB)


def _is_verbal(w: Window) -> bool:
    return w.before in _PAUSE_OR_AND or not w.noun_next or w.then(_OTHER_GROUP)


def _is_in_title(w: Window) -> bool:
    """Whether a noun group can begin at the adverb before the word, and a name follows."""
    begins = w.before_that in _BEFORE_TITLE or (w.before_that == t.FULL_STOP and w.verb_ahead)
    return w.before == t.ADVERB and begins and w.then(t.NAME)


_past = first(t.PAST, t.PAST_PARTICIPLE)
_participle = first(t.PAST_PARTICIPLE, t.PAST)
_finite = first(t.PAST, t.THIRD_PERSON, t.VERB)

#: after a comma between a subject and its verb
_RESUMED = Table(
    _resumes_subject,
    (
        Rule(
            "participle between commas",
            "The deal, [planned] for May, was signed.",
            lambda w: w.resumes and t.PAST_PARTICIPLE in w.options and w.then(_AFTER_PARTICIPLE),
            t.PAST_PARTICIPLE,
        ),
        Rule(
            "verb after a comma",
            "Park, a lawyer, [plans] to run.",
            lambda w: (
                not w.noun
                or not (w.verb_ahead or w.then(_NOT_AFTER_VERB))
                or w.then(_AFTER_VERB)
                or w.mainly(t.FINITE_VERBS)
            ),
            _finite,
        ),
        Rule("noun after a comma", "Robes, [face] masks and hats burned.", otherwise, noun),
    ),
)

#: an -ed form that does not follow a noun
_PAST = Table(
    lambda w: w.can(_PAST_FORMS),
    (
        Rule(
            "past behind an apposition and an adverb",
            "The two, Ana Park and Liv Orlik, last [met] in Oslo.",
            lambda w: (
                t.PAST in w.options
                and w.before == t.ADVERB
                and w.before_that == t.COMMA
                and w.then(t.PREPOSITION)
                and w.state in (SUBJECT, INNER_SUBJECT)
                and not (w.finite_ahead or w.past_ahead or w.resumes)
            ),
            t.PAST,
        ),
        Rule(
            "noun before a noun",
            "He paid for [cost] cuts.",
            lambda w: w.before in _VERB_OR_PREPOSITION and w.noun_next and w.noun != "",
            noun,
        ),
        Rule(
            "participle before a noun",
            "He spoke of [planned] talks.",
            lambda w: w.before in _VERB_OR_PREPOSITION and w.noun_next,
            t.ADJECTIVE,
        ),
        Rule(
            "verb after a verb",
            "They go [hit] it.",
            lambda w: w.before == t.VERB and t.VERB in w.options,
            t.VERB,
        ),
        Rule(
            "participle after a verb",
            "He seemed [moved].",
            lambda w: w.before in t.FINITE_VERBS,
            _participle,
        ),
        Rule(
            "noun without a determiner",
            "He spoke of federally [insured] banks.",
            lambda w: w.mainly(t.NOUN),
            noun,
        ),
        Rule(
            "participle after an adjective and a conjunction",
            "It sells poor and [frozen] beef.",
            lambda w: w.before == t.COORDINATOR and w.before_that == t.ADJECTIVE and w.noun_next,
            t.ADJECTIVE,
        ),
        Rule(
            "past before an object",
            "He came, [signed] the deal and left.",
            lambda w: w.before in _COMMA_OR_AND and w.then(t.OBJECT_START),
            _past,
        ),
        Rule(
            "past before an object without a determiner",
            "It works, the spokesman, Tom Reis, [told] reporters.",
            lambda w: w.before == t.COMMA and w.mainly(t.PAST) and w.noun_next,
            t.PAST,
        ),
        Rule(
            "past after a conjunction",
            "It rose and then [moved] back.",
            lambda w: w.base == t.COORDINATOR and not _joins_participles(w),
            t.PAST,
        ),
        Rule(
            "participle at the beginning",
            "[Planned] talks failed.",
            lambda w: w.before == t.FULL_STOP and w.then(t.COMMON_NOUNS),
            t.ADJECTIVE,
        ),
        Rule(
            "participle before its phrase",
            "It failed, [signed] in May.",
            lambda w: (
                w.before == t.OPENING_BRACKET
                or (w.base == t.COMMA and w.then(t.PREPOSITION))
                or w.then(t.CLOSING_BRACKET)
            ),
            _participle,
        ),
        Rule(
            "participle behind an adverb, before a name",
            "He met the newly [elected] President Park.",
            _is_in_title,
            t.ADJECTIVE,
        ),
        Rule(
            "participle of a clause",
            "[Moved] by this, he left.",
            lambda w: _is_verbal(w) and w.state in (NOTHING, VERB),
            _participle,
        ),
        Rule("past of a subject", "Park, a lawyer, also [attended] the talks.", _is_verbal, _past),
        Rule(
            "participle in a noun group",
            "He spoke of improperly [stored] goods.",
            otherwise,
            t.ADJECTIVE,
        ),
    ),
)


ELSEWHERE = Table(
    otherwise,
    (
        Rule(
            "gerund after a preposition",
            "He spoke of [failing].",
            lambda w: _is_weak_ing(w) and w.before in _PREPOSITIONS and w.then(_PAUSE_OR_AND),
            t.NOUN,
        ),
        Rule(
            "gerund as a subject",
            "[Failing] was rare.",
            lambda w: _is_weak_ing(w) and w.before in _CLAUSE_START and w.then(t.TENSED),
            t.NOUN,
        ),
        Rule(
            "-ing form that is an adjective",
            "He heard of [interesting] ideas.",
            lambda w: (
                _is_weak_ing(w)
                and w.mainly(t.ADJECTIVE)
                and w.noun_next
                and not w.then(t.OBJECT_START)
            ),
            t.ADJECTIVE,
        ),
        Rule(
            "adjective before a comma and another",
            "It held [direct], formal talks.",
            lambda w: (
                w.before in t.FINITE_VERBS
                and t.ADJECTIVE in w.options
                and w.then(t.COMMA)
                and w.later[0] == t.ADJECTIVE
            ),
            t.ADJECTIVE,
        ),
        Rule(
            "predicative adjective",
            "He became [ready].",
            lambda w: (
                w.mainly(t.ADJECTIVE)
                and w.before in _BEFORE_PREDICATE
                and not (w.noun_next or (t.ING_FORM in w.options and w.then(t.GROUP_START)))
            ),
            t.ADJECTIVE,
        ),
        Rule(
            "-ing form before a noun",
            "It reported [operating] income.",
            lambda w: _is_ing(w) and _modifies(w),
            t.ADJECTIVE,
        ),
        Rule(
            "-ing form between commas, behind the subject",
            "The premiers, [meeting] in Paris, agreed.",
            lambda w: (
                w.before == t.COMMA
                and w.state in (SUBJECT, INNER_SUBJECT)
                and t.ING_FORM in w.options
                and w.then(_PREPOSITIONS + t.ADVERB)
            ),
            t.ING_FORM,
        ),
        Rule(
            "-ing form between a comma and an adverb",
            "He flew to Oslo, [meeting] there with Orlik.",
            lambda w: (
                w.before == t.COMMA
                and t.ING_FORM in w.options
                and w.then_can(t.ADVERB)
                and w.later[0] == t.PREPOSITION
            ),
            t.ING_FORM,
        ),
        Rule("-ing form with its complement", "He left, [selling] the bank.", _is_ing, t.ING_FORM),
        Rule(
            "adjective before a noun",
            "It held [public] talks.",
            lambda w: (
                t.ADJECTIVE in w.options
                and not w.can(_PAST_FORMS)
                and w.noun_next
                and not w.then(t.OBJECT_START)
            ),
            t.ADJECTIVE,
        ),
        _RESUMED,
        Rule(
            "verb of a list",
            "They meet, [talk] and part.",
            lambda w: (
                w.before in _COMMA_OR_AND
                and t.VERB in w.options
                and (w.after == _PARTICLE or w.before_that == t.VERB)
            ),
            t.VERB,
        ),
        Rule(
            "third person of a list",
            "He meets aides, [plans] the visit and leaves.",
            lambda w: (
                w.before == t.COMMA
                and t.THIRD_PERSON in w.options
                and w.state == VERB
                and w.then(t.OBJECT_START)
            ),
            t.THIRD_PERSON,
        ),
        Rule(
            "second participle",
            "It was signed and [sent] to Lima.",
            lambda w: (
                _is_second_verb(w)
                and t.PAST in w.options
                and t.PAST_PARTICIPLE in w.options
                and _joins_participles(w)
            ),
            t.PAST_PARTICIPLE,
        ),
        Rule("second verb", "It reported a loss and [remains] closed.", _is_second_verb, _finite),
        Rule(
            "second verb beside an adverb",
            "He came and often [talks] of it.",
            lambda w: (
                w.base == t.COORDINATOR
                and w.can(_PRESENT)
                and (w.before == t.ADVERB or (w.state == VERB and w.then(t.ADVERB)))
            ),
            first(t.THIRD_PERSON, t.VERB),
        ),
        _PAST,
        Rule(
            "imperative",
            "[Plan] a visit.",
            lambda w: t.VERB in w.options and w.before == t.FULL_STOP and w.then(t.OBJECT_START),
            t.VERB,
        ),
        Rule(
            "verb between a comma and a name",
            "It works, [answers] Ana Park.",
            lambda w: w.before == t.COMMA and t.THIRD_PERSON in w.options and w.then(t.NAME),
            t.THIRD_PERSON,
        ),
        Rule("noun elsewhere", "He spoke of [plans].", lambda w: w.noun != "", noun),
        Rule("any other word", "They live and even [grow] there.", otherwise, likeliest),
    ),
)
