"""The possible tags of each word of a sentence."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise

from newsfacts.reading import tagset as t
from newsfacts.reading.lexicon import closed_classes
from newsfacts.reading.lexicon.word_list import lexicon
from newsfacts.reading.tagging.word_rules import WORDS

_NUMBERS = frozenset(closed_classes.NUMBERS.split())
_MONTHS = frozenset(closed_classes.MONTHS.split())
_FRACTIONS = frozenset(closed_classes.FRACTIONS.split())

_YEAR = re.compile(r"1[5-9]\d\d|20\d\d")
_FIGURE = re.compile(r"[\d.,:/\\]*\d(.*)")
_MAGNITUDES = ("", "bn", "m", "mn", "tn", "k")
#: a name with an article: "al-Bashir"
_ARTICLED = re.compile(r"(?:al|el|an|ar|as|ad|ash|at|az|ul|bin)-[A-Z]")
_DEMONYMS = ("an", "ese", "ish")

#: a capitalised word at the start of a sentence that can only be of these is a name before a name
_NAMEABLE = frozenset(
    (
        t.NOUN,
        t.PLURAL_NOUN,
        t.WEAK_NOUN,
        t.VERB,
        t.THIRD_PERSON,
        t.PAST,
        t.PAST_PARTICIPLE,
        t.ING_FORM,
    )
)
#: marks that a sentence can begin with
_LEADING = (
    t.QUOTATION_MARK,
    t.OPENING_BRACKET,
    t.DASH,
    t.FULL_STOP,
)
_MARKS = {mark: tag for tag, marks in closed_classes.MARKS.items() for mark in marks.split()}


def options(texts: Sequence[str]) -> list[str]:
    """Return the possible tags of each word of a sentence, the likelier first."""
    if texts and texts[0].isupper() and _is_shouted(texts):
        texts = [text.lower() for text in texts]
    sets = [_INSIDE[text] for text in texts]
    for i, text in enumerate(texts):
        sets[i] = _OPENING[text]
        if sets[i] not in _LEADING:
            break
    for i, following in enumerate(sets[1:3]):
        # a capitalised word before a name is itself a name: Sales Corp.
        if following == t.NAME and texts[i][0].isupper() and _is_nameable(texts[i], sets[i]):
            sets[i] = sets[i] if sets[i][0] == t.ING_FORM else t.NAME
    if _is_surname(texts, sets):
        sets[0] = t.NAME
    if texts[:3] == _SECRETARY_OF_STATE:
        sets[0] = t.NAME
    for i, text in enumerate(texts):
        rule = WORDS.get(text)
        if rule is not None:
            rule(texts, sets, i)
    if t.QUOTATION_MARK in sets[:-1]:
        quoted = False
        for i in [i for i, tags in enumerate(sets[:-1]) if tags == t.QUOTATION_MARK]:
            quoted = texts[i] == "“" or (texts[i] != "”" and not quoted)
            if quoted and texts[i - 1] in _BEFORE_QUOTED:
                sets[i + 1] = _OPENING[texts[i + 1]]
    if not _FRESH.isdisjoint(texts[:-1]):
        for i in range(1, len(texts)):
            if texts[i - 1] in _FRESH:
                sets[i] = _OPENING[texts[i]]
    return sets


def _is_surname(texts: Sequence[str], sets: Sequence[str]) -> bool:
    """Whether an adjective that opens a sentence is a surname: "White told her"."""
    if len(sets) < _SHORTEST or sets[0][0] != t.ADJECTIVE or not texts[0][0].isupper():
        return False
    return sets[1][0] in _PAST and sets[2][0] not in _MODIFIED


def without_marks(sets: Sequence[str], texts: Sequence[str]) -> tuple[list[str], list[str]]:
    """Leave out the quotation marks of a sentence; a comma before one takes its place."""
    parted = [
        t.QUOTATION_MARK if one == t.COMMA and following == t.QUOTATION_MARK else one
        for one, following in pairwise((*sets, t.FULL_STOP))
    ]
    kept = [i for i, options in enumerate(sets) if options != t.QUOTATION_MARK]
    return [parted[i] for i in kept], [texts[i] for i in kept]


def _is_nameable(text: str, options: str) -> bool:
    """Whether a word with some options can be a name: also "Kelly", unknown with "-ly"."""
    return _NAMEABLE.issuperset(options) or (
        options == t.ADVERB and not lexicon().knows(text.lower())
    )


def _is_shouted(texts: Sequence[str]) -> bool:
    """Whether a sentence is a headline in capitals."""
    joined = "".join(texts)
    return joined.isupper() and sum(text[0].isalpha() for text in texts) >= _HEADLINE


_SECRETARY_OF_STATE = ["Secretary", "of", "State"]
#: closed-class words that are names in capitals
_ALSO_NAMES = frozenset(("us", "it", "who"))
#: offices that are written as initials
_OFFICES = frozenset(("CEO", "CFO", "COO", "MEP", "MP", "PM"))
#: the fewest words of a subject, its verb and more
_SHORTEST = 3
_PAST = t.PAST + t.SAYS
_MODIFIED = t.COMMON_NOUNS + t.ADJECTIVE
#: minimum number of words in capitals that make a headline
_HEADLINE = 4
#: marks after which a capital is uninformative
_FRESH = frozenset((".", ":", ";", "!", "?", "-", "--", "–", "—"))
#: likewise before a quotation mark; the first word takes the last of its sentence as preceding
_BEFORE_QUOTED = frozenset((",", ".", "!", "?", ":"))
#: maximum number of different words cached; the cache is cleared when full
_ENOUGH = 50_000


class _Known(dict[str, str]):
    """Cached tags of words: of those that open a sentence, or of those inside one."""

    def __init__(self, *, initial: bool) -> None:
        super().__init__()
        self._initial = initial

    def __missing__(self, text: str) -> str:
        if len(self) > _ENOUGH:
            self.clear()
        tags = self[text] = _options(text, initial=self._initial)
        return tags


_INSIDE = _Known(initial=False)
_OPENING = _Known(initial=True)


def _options(text: str, *, initial: bool) -> str:
    mark = _MARKS.get(text)
    if mark:
        return mark
    lower = text.lower()
    if text[0].isdigit():
        return _figure(text)
    if lower in _NUMBERS:
        return t.NUMBER
    if text[0].isupper():
        return _capitalised(text, lower, initial=initial)
    if "-" in text and text[0].isalpha():
        return t.NAME if _ARTICLED.match(text) else _hyphenated(lower)
    if not text[0].isalpha():
        return lexicon().closed(lower) or t.DASH
    return t.NOUN if text.endswith(".") else lexicon().tags(lower)


def _figure(text: str) -> str:
    if _YEAR.fullmatch(text):
        return t.YEAR
    if "-" in text:
        last = text.rpartition("-")[2]
        return t.NUMBER if last in _FRACTIONS or last.isdigit() else t.ADJECTIVE
    if text.endswith("s") and text[:-1].isdigit():
        return t.PLURAL_NOUN
    match = _FIGURE.fullmatch(text)
    rest = match[1] if match else ""
    return t.NUMBER if rest in _MAGNITUDES else t.ADJECTIVE


def _capitalised(text: str, lower: str, *, initial: bool) -> str:
    words_known = lexicon()
    closed = words_known.closed(lower)
    if lower in _ALSO_NAMES and text.isupper():
        return t.NAME
    if text in _OFFICES:
        return t.NOUN
    alone = text == "I" or len(text) > 1
    if closed and (initial or (alone and lower not in ("may", "will", "won", "don"))):
        return closed
    if lower.rstrip(".") in _MONTHS and (text[1:].islower() or text.endswith(".")):
        return t.MONTH
    if initial and not text.endswith("."):
        if "-" in text:
            named = text.rpartition("-")[2][:1].isupper()  # "Al-Zahar", not "Two-thirds"
            return t.NAME if named else _hyphenated(lower)
        if words_known.knows(lower):
            return words_known.tags(lower)
        guess = words_known.guess(lower)
        if guess == t.ADJECTIVE:
            return t.NAME + t.ADJECTIVE
        return guess if guess in (t.ADVERB, t.PLURAL_NOUN) else t.NAME
    demonym = words_known.is_adjective(lower) and (
        words_known.is_adjective_first(lower) or lower.endswith(_DEMONYMS)
    )
    return t.NAME + t.ADJECTIVE if demonym else t.NAME


#: tags of a compound whose last part is one of these: a vice-president, ten-year
_COMPOUNDS: dict[str, str] = {
    t.NUMBER: t.NUMBER,
    t.PLURAL_NOUN: t.PLURAL_NOUN,
    t.NOUN: t.ADJECTIVE + t.NOUN,
}


def _hyphenated(lower: str) -> str:
    closed = lexicon().closed(lower)
    if closed:
        return closed
    first, _, last = lower.rpartition("-")
    if first in closed_classes.VERB_PREFIXES:
        return lexicon().tags(last)
    if last.isdigit() or (last.endswith("s") and last[:-1].isdigit()):
        return t.PLURAL_NOUN if last.endswith("s") else t.NAME
    if first in _NUMBERS or first == "one":
        return t.NUMBER if last in _FRACTIONS or last in _NUMBERS else t.ADJECTIVE
    tags = lexicon().tags(last) if last.isalpha() else t.ADJECTIVE
    if t.PAST_PARTICIPLE in tags or tags[0] in (t.ING_FORM, t.ADJECTIVE):
        return t.ADJECTIVE
    return _COMPOUNDS.get(tags[0], t.ADJECTIVE)
