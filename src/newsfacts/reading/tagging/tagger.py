"""The tagger: chooses one tag for each ambiguous word from its context.

Words are tagged from left to right, by the three tags before, the possible tags of the next two
words, and the state of the clause. :mod:`newsfacts.reading.tagging.rules.contexts` has the rules.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from newsfacts.reading import tagset as t
from newsfacts.reading.lexicon.word_list import lexicon
from newsfacts.reading.tagging.rules.contexts import rule_for
from newsfacts.reading.tagging.window import (
    CLAUSE_END,
    FINITE_AHEAD,
    INNER_SUBJECT,
    INVERTED,
    NOTHING,
    PAST_AHEAD,
    RESUMES,
    SUBJECT,
    VERB,
    VERB_AHEAD,
    Window,
    can,
)

#: maximum number of windows cached; the cache is cleared when full
_ENOUGH = 200_000

#: tags before a past form that modifies a noun
_BEFORE_MODIFIER = t.PREPOSITION + t.DETERMINERS
#: the fields of a window
Key = tuple[str, str, str, str, int, int]


class Decisions(dict[Key, str]):
    """The tags of windows, decided when they are first met, and cached."""

    def __missing__(self, key: Key) -> str:
        if len(self) > _ENOUGH:
            self.clear()
        window = Window(*key)
        tag = self[key] = rule_for(window).decide(window)
        return tag


_DECISIONS = Decisions()


def resolve(  # noqa: PLR0915 - one loop over the words, for speed
    sets: Sequence[str], texts: Sequence[str], decisions: Decisions = _DECISIONS
) -> str:
    """Return one tag for each word of a sentence.

    Args:
        sets: the possible tags of each word, the likelier first; a quotation mark for a comma that
            begins or ends a quotation.
        texts: the words.
        decisions: the tags of windows.
    """
    tags: list[str] = []
    third = second = first = str(t.FULL_STOP)  # the preceding tags
    ahead = _ahead(sets, texts)
    last = len(sets) - 1
    state = NOTHING
    inner = False  # whether the clause was opened by a word, so that a comma can close it
    aside = NOTHING  # the state before a dash
    waiting = False  # whether a subject before a relative clause still lacks its verb
    for i, options in enumerate(sets):
        if options in _IDLE:  # most words: a single tag, without effect on the state
            tags.append(options)
            third, second, first = second, first, options
            continue
        after = sets[i + 1] if i < last else t.FULL_STOP
        tag = options
        if len(options) > 1:
            left = third + second + first
            later = sets[i + 2] if i + 1 < last else t.FULL_STOP
            tag = decisions[options, left, after, later, state, ahead[i]]
            begun = (
                first in _MAYBE_VERB
                and tag in _NOUN_OR_ADJECTIVE
                and (t.ING_FORM in options or t.VERB in options)
            )
            if (
                tag in _REVISED
                or begun
                or options == _THAT
                or (tag == t.PAST and t.COORDINATOR in left)
                or (tag == t.PAST_PARTICIPLE and first in _NOUN_OR_NAME)
            ):
                tag = _revised(tag, left, texts, sets, tags)
        elif tag == t.NOUN and first == t.MODAL:
            tag = t.VERB
        tags.append(tag)
        third, second, first = second, first, tag
        if tag in _IDLE:
            continue
        if tag in _HEADS:
            if waiting and state == VERB and tag in _NOUN_OR_NAME:
                state, waiting = SUBJECT, False
            elif state == NOTHING:
                state = INNER_SUBJECT if inner else SUBJECT
        elif (
            tag in t.AUXILIARIES
            and state == NOTHING
            and after[0] in _INVERTED
            and (i == 0 or tag == t.DO)
        ):
            state, inner = (
                INVERTED,
                True,
            )  # a question, or a condition: "did the premier", "should the talks"
        elif tag in _TENSED or (tag == t.VERB and second not in t.INFINITIVE_MARKERS):
            state = VERB
        elif tag == t.SAYS:
            state = NOTHING
        elif tag in _SUBJECTS or (tag == t.PRONOUN and can(after, t.FINITE)):
            state = SUBJECT
        elif tag == t.POSSESSIVE and state == SUBJECT and texts[i] == "whose":
            state, waiting = NOTHING, True
        elif tag == t.DASH:
            state, aside, inner = aside, state, False  # a second one ends what the first began
        elif tag == t.QUOTATION_MARK:  # a comma before or after a quotation
            state, aside, inner = aside, state, False
            tags[-1] = first = t.COMMA
        elif tag in _CLAUSE_BREAKS:
            waiting = tag == t.RELATIVE and state == SUBJECT
            state = SUBJECT if tag == t.RELATIVE else NOTHING
            inner = tag in _CONJUNCTIONS
        elif tag == t.COMMA and state == VERB and (waiting or inner):
            state = SUBJECT if waiting else NOTHING  # "Park, who is ill, met"
            waiting, inner = False, inner and waiting
        elif tag == t.COORDINATOR and state == VERB and after[0] in _SECOND_SUBJECT:
            state = NOTHING
        elif tag == t.PRONOUN and state == NOTHING:
            state = INNER_SUBJECT if inner else SUBJECT
    return "".join(tags)


_NOUN_OR_NAME = t.COMMON_NOUNS + t.NAME
#: what can be a subject by itself, or its determiner
_HEADS = frozenset(_NOUN_OR_NAME + t.DETERMINER + t.OBJECT_PRONOUN + t.NUMBER + t.PERCENT + t.TITLE)
_SUBJECTS = t.SUBJECT_PRONOUN + t.EXISTENTIAL
#: tensed verbs, except says and said, which may begin a clause
_TENSED = t.AUXILIARIES + t.PAST + t.THIRD_PERSON
#: what follows an auxiliary that precedes its subject
_INVERTED = t.DETERMINERS + t.SUBJECT_PRONOUN + t.PRONOUN + t.NAME + t.PLURAL_NOUN
#: what begins a second clause after "and"
_SECOND_SUBJECT = t.DETERMINERS + t.SUBJECT_PRONOUN + t.EXISTENTIAL + t.NAME
_CONJUNCTIONS = t.SUBORDINATOR + t.WH_ADVERB + t.BEFORE_OR_AFTER
_CLAUSE_BREAKS = _CONJUNCTIONS + t.FULL_STOP + t.RELATIVE
#: what ends the lookahead
_CLAUSE_ENDS = (
    _CLAUSE_BREAKS
    + t.DASH
    + t.QUOTATION_MARK
    + t.COMMA
    + t.COORDINATOR
    + t.SAYS
    + t.OPENING_BRACKET
    + t.CLOSING_BRACKET
)
#: what is between the members of a list
_LISTING = (t.COMMA, t.COORDINATOR)
_SURELY_FINITE = (t.MODAL, t.FINITE_BE, t.DO, t.SAYS)
_POSSIBLY_FINITE = t.PAST + t.THIRD_PERSON + t.VERB + t.HAVE + t.SAYS
#: tags without effect on the state of the clause
_IDLE = frozenset(
    t.ADJECTIVE + t.PREPOSITION + t.ADVERB + t.POSSESSIVE_ENDING + t.PAST_PARTICIPLE + t.ING_FORM
    + t.SINGULAR_DETERMINER + t.PLURAL_DETERMINER + t.YEAR + t.LAST_OR_NEXT + t.TO
    + t.INFINITIVE_MARKERS + t.CHAINED_ING_FORM + t.APPROXIMATOR + t.EARLY_OR_LATE
    + t.FOCUS_ADVERB + t.THAN + t.NOT + t.CURRENCY_SIGN + t.AMPERSAND + t.BE
)  # fmt: skip

#: a passive that "and" continues: "was taken home and" (put into)
_PASSIVE = re.compile(
    rf"[{t.FINITE_BE}{t.BE}][{t.ADVERB}{t.FOCUS_ADVERB}{t.NOT}]*{t.PAST_PARTICIPLE}"
    rf"[^{t.FINITE}{t.SUBJECT_PRONOUN}{t.FULL_STOP}]*{t.COORDINATOR}{t.ADVERB}?$"
)

_AUXILIARY_TAGS = frozenset(t.AUXILIARIES)
#: the options of "that"
_THAT = t.SUBORDINATOR + t.DETERMINER + t.RELATIVE
_MAYBE_VERB = t.FINITE_VERBS + t.PAST_PARTICIPLE
_NOUN_OR_ADJECTIVE = t.NOUN + t.ADJECTIVE
_ING_LIKE = _NOUN_OR_ADJECTIVE + t.ING_FORM
_POINTERS = ("here", "there")
_REVISED = t.ING_FORM + t.CHAINED_TO + t.RELATIVE
_PHRASES = t.PREPOSITION + t.INFINITIVE_MARKERS
#: what can follow a bare infinitive: "helped [end] the war"
_AFTER_BARE = t.OBJECT_START + t.SUBORDINATOR + t.NAME + t.PREPOSITION + t.CHAINED_TO
_AFTER_POINTING = t.NOUN + t.ADJECTIVE + t.CHAINED_TO + t.NUMBER + t.FULL_STOP + t.COMMA


class _Bits(dict[str, int]):
    """Lookahead bits that a word with given tags sets for the words before it."""

    def __missing__(self, options: str) -> int:
        bits = CLAUSE_END if options[0] in _CLAUSE_ENDS else 0
        if options in _SURELY_FINITE:
            bits |= FINITE_AHEAD
        if bits & FINITE_AHEAD or can(options, _POSSIBLY_FINITE):
            bits |= VERB_AHEAD
        if t.PAST in options or options[0] == t.SAYS:
            bits |= PAST_AHEAD
        self[options] = bits
        return bits


_BITS = _Bits()
#: maximum number of words from "between" to its "and"
_NEAR_BETWEEN = 10


def _between(texts: Sequence[str]) -> set[int]:
    """Return the indices of "and" that ends no clause: "a pact between Peru and Chile broke"."""
    found: set[int] = set()
    for i, text in enumerate(texts):
        if text == "between":
            window = texts[i + 1 : i + _NEAR_BETWEEN]
            if "and" in window:
                found.add(i + 1 + window.index("and"))
    return found


def _ahead(sets: Sequence[str], texts: Sequence[str]) -> list[int]:
    """Return for each word the lookahead bits of what follows it in its clause."""
    joints = _between(texts) if "between" in texts else ()
    found: list[int] = []
    bits = 0
    behind = ""
    for i in range(len(sets) - 1, -1, -1):
        options = sets[i]
        found.append(bits)
        own = _BITS[options]
        if own & PAST_AHEAD and i and sets[i - 1][0] in _BEFORE_MODIFIER:
            own &= ~PAST_AHEAD  # behind closed doors
        if own & CLAUSE_END and i not in joints:
            listed = options in _LISTING and not bits & (VERB_AHEAD | PAST_AHEAD)
            bits = own & ~CLAUSE_END | (bits & RESUMES if listed else 0)
        else:
            bits |= own
        if options == t.COMMA and (behind in _AUXILIARY_TAGS or t.PAST in behind):
            bits |= RESUMES
        behind = options
    found.reverse()
    return found


def _revised(
    tag: str, left: str, texts: Sequence[str], sets: Sequence[str], tags: Sequence[str]
) -> str:
    """Return the tag of a word that continues what a verb, a noun or a passive before it began."""
    i = len(tags)
    if not i:
        return t.INFINITIVE_TO if tag == t.CHAINED_TO else tag
    options, after = sets[i], sets[i + 1] if i + 1 < len(sets) else t.FULL_STOP
    if tag == t.PAST_PARTICIPLE:
        intransitive = t.PAST in options and not lexicon().takes_object(lexicon().verb(texts[i]))
        return t.PAST if intransitive else tag
    if tag == t.PAST:
        joined = t.PAST_PARTICIPLE in options and after[0] in _PHRASES
        return t.PAST_PARTICIPLE if joined and _PASSIVE.search("".join(tags)) else tag
    governor = texts[i - 1] if left[-1] != t.ADVERB else texts[max(i - 2, 0)]
    completes = lexicon().completes(governor.lower())
    if (
        tag in _NOUN_OR_ADJECTIVE
        and "b" in completes
        and t.VERB in options
        and after[0] in _AFTER_BARE
    ):
        return t.VERB
    if tag in _ING_LIKE and options != _THAT:
        return t.CHAINED_ING_FORM if "I" in completes and t.ING_FORM in options else tag
    if tag == t.CHAINED_TO:
        chained = "t" in completes and texts[i - 1] not in _POINTERS  # "is here to meet him"
        return tag if chained else t.INFINITIVE_TO
    if tag == t.SUBORDINATOR:
        pointing = left[-1] in t.FINITE_VERBS and "v" not in completes
        return t.DETERMINER if pointing and can(after, _AFTER_POINTING) else tag
    goes_on = tag == t.RELATIVE and "s" in completes and t.SUBORDINATOR in options
    return t.SUBORDINATOR if goes_on and left[-1] != t.ADVERB else tag
