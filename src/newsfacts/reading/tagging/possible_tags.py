"""The possible tags of each word of a sentence."""

from __future__ import annotations

import re
from collections.abc import Sequence

from newsfacts.reading.lexicon import closed_classes
from newsfacts.reading.lexicon.word_list import lexicon
from newsfacts.reading.tagset import WEAK_NOUN, WordClass

_NUMBERS = frozenset(closed_classes.NUMBERS.split())
_MONTHS = frozenset(closed_classes.MONTHS.split())
_FRACTIONS = frozenset(closed_classes.FRACTIONS.split())

_YEAR = re.compile(r"1[5-9]\d\d|20\d\d")
_FIGURE = re.compile(r"[\d.,:/\\]*\d(.*)")
_MAGNITUDES = ("", "bn", "m", "mn", "tn", "k")
_DEMONYMS = ("an", "ese", "ish")

_NOUN, _PLURAL_NOUN = WordClass.NOUN.value, WordClass.PLURAL_NOUN.value
_VERB, _ING = WordClass.VERB.value, WordClass.ING_FORM.value
_PARTICIPLE, _OBJECT = WordClass.PAST_PARTICIPLE.value, WordClass.OBJECT_PRONOUN.value
_ADJECTIVE, _ADVERB = WordClass.ADJECTIVE.value, WordClass.ADVERB.value
_NAME, _NUMBER, _YEAR_TAG = WordClass.NAME.value, WordClass.NUMBER.value, WordClass.YEAR.value
_DETERMINER, _NOT = WordClass.DETERMINER.value, WordClass.NOT.value
_QUOTATION_MARK, _DASH = WordClass.QUOTATION_MARK.value, WordClass.DASH.value

#: a capitalised word at the start of a sentence that can only be of these is a name before a name
_NAMEABLE = frozenset(
    (
        WordClass.NOUN.value,
        WordClass.PLURAL_NOUN.value,
        WEAK_NOUN,
        WordClass.VERB.value,
        WordClass.THIRD_PERSON.value,
        WordClass.PAST.value,
        WordClass.PAST_PARTICIPLE.value,
        WordClass.ING_FORM.value,
    )
)
#: marks that a sentence can begin with
_LEADING = (
    WordClass.QUOTATION_MARK,
    WordClass.OPENING_BRACKET,
    WordClass.DASH,
    WordClass.FULL_STOP,
)
_MARKS = {mark: tag.value for tag, marks in closed_classes.MARKS.items() for mark in marks.split()}


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
        if following == _NAME and texts[i][0].isupper() and _NAMEABLE.issuperset(sets[i]):
            sets[i] = sets[i] if sets[i][0] == _ING else _NAME
    if "longer" in texts:
        for i in range(1, len(texts)):
            if texts[i] == "longer" and sets[i - 1] == _DETERMINER:
                sets[i - 1 : i + 1] = _NOT, _ADVERB  # no longer
    if _QUOTATION_MARK in sets[:-1]:
        quoted = False
        for i in [i for i, tags in enumerate(sets[:-1]) if tags == _QUOTATION_MARK]:
            quoted = texts[i] == "“" or (texts[i] != "”" and not quoted)
            if quoted and texts[i - 1] in _BEFORE_QUOTED:
                sets[i + 1] = _OPENING[texts[i + 1]]
    if not _FRESH.isdisjoint(texts[:-1]):
        for i in range(1, len(texts)):
            if texts[i - 1] in _FRESH:
                sets[i] = _OPENING[texts[i]]
    if not _LET.isdisjoint(texts):
        for i in range(1, len(texts)):
            if texts[i - 1] in _LET and texts[i].lower() in _WHO_IS_LET:
                sets[i - 1 : i + 1] = _VERB, _OBJECT
                if i + 1 < len(sets) and _VERB in sets[i + 1]:
                    sets[i + 1] = _VERB
    return sets


def _is_shouted(texts: Sequence[str]) -> bool:
    """Whether a sentence is a headline in capitals."""
    joined = "".join(texts)
    return joined.isupper() and sum(text[0].isalpha() for text in texts) >= _HEADLINE


_LET = frozenset(("let", "Let"))
_WHO_IS_LET = frozenset(("'s", "us", "me", "him", "her", "them", "it"))
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
        return _NUMBER
    if text[0].isupper():
        return _capitalised(text, lower, initial=initial)
    if "-" in text and text[0].isalpha():
        return _hyphenated(lower)
    if not text[0].isalpha():
        return lexicon().closed(lower) or _DASH
    return _NOUN if text.endswith(".") else lexicon().tags(lower)


def _figure(text: str) -> str:
    if _YEAR.fullmatch(text):
        return _YEAR_TAG
    if "-" in text:
        last = text.rpartition("-")[2]
        return _NUMBER if last in _FRACTIONS or last.isdigit() else _ADJECTIVE
    if text.endswith("s") and text[:-1].isdigit():
        return _PLURAL_NOUN
    match = _FIGURE.fullmatch(text)
    rest = match[1] if match else ""
    return _NUMBER if rest in _MAGNITUDES else _ADJECTIVE


def _capitalised(text: str, lower: str, *, initial: bool) -> str:
    words_known = lexicon()
    closed = words_known.closed(lower)
    if closed and (text == "I" or len(text) > 1 or initial):
        name = lower in ("may", "will", "won") and not initial
        shouted = lower in ("us", "it", "who") and text.isupper() and len(text) > 1
        if not (name or (shouted and not initial)):
            return closed
    if lower.rstrip(".") in _MONTHS and (text[1:].islower() or text.endswith(".")):
        return WordClass.MONTH.value
    if initial and not text.endswith("."):
        if "-" in text:
            return _hyphenated(lower)
        if words_known.knows(lower):
            return words_known.tags(lower)
        guess = words_known.guess(lower)
        return guess if guess in (_ADVERB, _ADJECTIVE, _PLURAL_NOUN) else _NAME
    demonym = words_known.is_adjective(lower) and (
        words_known.is_adjective_first(lower) or lower.endswith(_DEMONYMS)
    )
    return _NAME + _ADJECTIVE if demonym else _NAME


#: tags of a compound whose last part is one of these: a vice-president, ten-year
_COMPOUNDS = {_NUMBER: _NUMBER, _PLURAL_NOUN: _PLURAL_NOUN, _NOUN: _ADJECTIVE + _NOUN}


def _hyphenated(lower: str) -> str:
    closed = lexicon().closed(lower)
    if closed:
        return closed
    first, _, last = lower.rpartition("-")
    if first in closed_classes.VERB_PREFIXES:
        return lexicon().tags(last)
    if last.isdigit() or (last.endswith("s") and last[:-1].isdigit()):
        return _PLURAL_NOUN if last.endswith("s") else _NAME
    if first in _NUMBERS or first == "one":
        return _NUMBER if last in _FRACTIONS or last in _NUMBERS else _ADJECTIVE
    tags = lexicon().tags(last) if last.isalpha() else _ADJECTIVE
    if _PARTICIPLE in tags or tags[0] in (_ING, _ADJECTIVE):
        return _ADJECTIVE
    return _COMPOUNDS.get(tags[0], _ADJECTIVE)
