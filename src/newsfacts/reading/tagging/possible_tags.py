"""The possible tags of each word of a sentence."""

from __future__ import annotations

import re
from collections.abc import Sequence

from newsfacts.reading import tagset as t
from newsfacts.reading.lexicon import closed_classes
from newsfacts.reading.lexicon.word_list import lexicon

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
    if texts[:3] == _SECRETARY_OF_STATE:
        sets[0] = t.NAME
    if texts[:2] == _MEETING_WITH and "," in texts:
        sets[0] = t.ING_FORM  # Meeting with Orlik, she said
    if "meeting" in texts[1:-1]:
        for i in range(1, len(texts) - 1):
            when = texts[i + 1] == "with" and texts[i - 1] in _WHEN
            if texts[i] == "meeting" and (when or _are_meeting(texts, sets, i)):
                sets[i] = t.ING_FORM  # when meeting with Orlik, ministers meeting in Lima
    if not _SYLLABLES.isdisjoint(texts[1:-1]) and not _is_titled(texts):
        for i in range(1, len(texts) - 1):
            if texts[i] in _SYLLABLES and sets[i + 1] == t.NAME and texts[i - 1] not in _FRESH:
                sets[i] = t.NAME
    if "longer" in texts:
        for i in range(1, len(texts)):
            if texts[i] == "longer" and sets[i - 1] == t.DETERMINER:
                sets[i - 1 : i + 1] = t.NOT, t.ADVERB  # no longer
    if "close" in texts[:-1]:
        for i in range(len(texts) - 1):
            if texts[i] == "close" and texts[i + 1] == "to":
                sets[i] = t.ADJECTIVE  # sources close to the talks
    if "saying" in texts[1:]:
        for i in range(1, len(texts)):
            if texts[i] == "saying" and t.NOUN in sets[i - 1]:
                sets[i] = t.ING_FORM  # with the agency chief saying that
    if "by" in texts[1:-1]:
        for i in range(1, len(texts) - 1):
            if texts[i] == "by" and _AMBIGUOUS.issubset(sets[i - 1]) and _is_agent(texts, i + 1):
                sets[i - 1] = t.PAST_PARTICIPLE  # met a delegation headed by Orlik
    if "visiting" in texts[:-1]:
        for i in range(len(texts) - 1):
            if texts[i] == "visiting" and _is_visitor(texts, i + 1):
                sets[i] = t.ADJECTIVE  # told visiting Kenyan Foreign Minister Orlik
    if "leading" in texts[1:-1]:
        for i in range(1, len(texts) - 1):
            if texts[i] == "leading" and texts[i - 1] in _BEFORE_LEADING:
                plain = t.DETERMINER not in sets[i + 1] and t.POSSESSIVE not in sets[i + 1]
                sets[i] = t.ADJECTIVE if plain else sets[i]  # meet leading investors
    if "then" in texts[1:-1]:
        for i in range(1, len(texts) - 1):
            if texts[i] == "then" and texts[i - 1] == "," and t.PAST in sets[i + 1]:
                sets[i + 1] = t.PAST  # toured the port, then held talks
    for pair in _FACE_TO_FACE.intersection(texts):
        for i in range(2, len(texts)):
            if texts[i] == texts[i - 2] == pair and texts[i - 1] in ("to", "on"):
                sets[i - 2 : i + 1] = [t.ADVERB] * 3
    if "well" in texts:
        for i in range(2, len(texts) - 2):
            joins = sets[i - 2][0] in _JOINED and sets[i + 2] != t.SUBJECT_PRONOUN
            if joins and texts[i - 1 : i + 2] == _AS_WELL_AS:
                sets[i - 1 : i + 2] = t.ADVERB, t.ADVERB, t.COORDINATOR
    if "her" in texts[1:-1]:
        for i in range(1, len(texts) - 1):
            if texts[i] == "her" and texts[i - 1] == "," and not _OWNED.isdisjoint(sets[i + 1]):
                sets[i] = t.POSSESSIVE  # met Orlik, her first talks
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
    if not _LET.isdisjoint(texts):
        for i in range(1, len(texts)):
            if texts[i - 1] in _LET and texts[i].lower() in _WHO_IS_LET:
                sets[i - 1 : i + 1] = t.VERB, t.OBJECT_PRONOUN
                if i + 1 < len(sets) and t.VERB in sets[i + 1]:
                    sets[i + 1] = t.VERB
    return sets


def _is_nameable(text: str, options: str) -> bool:
    """Whether a word with some options can be a name: also "Kelly", unknown with "-ly"."""
    return _NAMEABLE.issuperset(options) or (
        options == t.ADVERB and not lexicon().knows(text.lower())
    )


def _is_shouted(texts: Sequence[str]) -> bool:
    """Whether a sentence is a headline in capitals."""
    joined = "".join(texts)
    return joined.isupper() and sum(text[0].isalpha() for text in texts) >= _HEADLINE


def _is_titled(texts: Sequence[str]) -> bool:
    """Whether a sentence is a headline with capitals: "Holm To Meet Orlik in Lima"."""
    closed = lexicon().closed
    return not any(text.islower() and not closed(text) for text in texts)


def _is_agent(texts: Sequence[str], at: int) -> bool:
    """Whether a word behind "by" begins who did it, not how much or when: "by the minister"."""
    word = texts[at]
    led = word in ("a", "an") and texts[at - 2] in _LED
    return led or word in _OWNED_BY or (word[0].isupper() and _INSIDE[word] not in _DATES)


def _is_visitor(texts: Sequence[str], at: int) -> bool:
    """Whether words behind "visiting" are the title of somebody: "Kenyan Foreign Minister"."""
    if at > 1 and texts[at - 2].lower() in _ON_A_VISIT:
        return False
    for text in texts[at : at + _LONGEST_TITLE]:
        if text.lower() in _TITLES:
            return True
        if not (text[0].isupper() or text in _IN_TITLES):
            return False
    return False


_BEFORE_LEADING = frozenset("and between from meet met meets other with".split())
#: words before a "visiting" that is a verb
_ON_A_VISIT = frozenset("after are be been before from in is of was were when while".split())
_TITLES = frozenset(
    """
    ambassador chairman chancellor chief commissioner counterpart delegation envoy governor king
    leader minister ministers official officials premier president prince queen representative
    secretary senator
    """.split()
)
_IN_TITLES = frozenset(("'s", "'", "and", "for", "of", "the", "vice", "deputy", "foreign", "prime"))
#: maximum number of words up to the title
_LONGEST_TITLE = 7
#: classes of a word that is a past or a participle
_AMBIGUOUS = frozenset((t.PAST, t.PAST_PARTICIPLE))
#: words that begin an agent behind "by"
_OWNED_BY = frozenset("the his her its their".split())
_LED = frozenset("accompanied attended chaired headed hosted led".split())
_DATES = (t.DAY, t.MONTH)
def _are_meeting(texts: Sequence[str], sets: Sequence[str], at: int) -> bool:
    """Whether a plural without a determiner is before "meeting", and a place or time behind it."""
    if sets[at - 1] != t.PLURAL_NOUN or texts[at + 1] not in ("in", "at", "here", "on"):
        return False
    begin = at - 1
    while begin and sets[begin - 1][0] in _BEFORE_NOUN:
        begin -= 1
    return not begin or sets[begin - 1] not in _DETERMINERS


_BEFORE_NOUN = t.NAME + t.ADJECTIVE + t.NOUN + t.PLURAL_NOUN
_DETERMINERS = (t.DETERMINER, t.POSSESSIVE, t.SINGULAR_DETERMINER, t.POSSESSIVE_ENDING)
_WHEN = frozenset("When While when while".split())
_MEETING_WITH = ["Meeting", "with"]
_SECRETARY_OF_STATE = ["Secretary", "of", "State"]
#: words of "face to face" and "one on one"
_FACE_TO_FACE = frozenset(("face", "one"))
_AS_WELL_AS = ["as", "well", "as"]
#: what "as well as" joins something to
_JOINED = frozenset(t.NOMINAL + t.COMMA + t.CLOSING_BRACKET + t.QUOTATION_MARK)
_OWNED = frozenset(t.ADJECTIVE + t.COMMON_NOUNS)
_LET = frozenset(("let", "Let"))
_WHO_IS_LET = frozenset(("'s", "us", "me", "him", "her", "them", "it"))
#: closed-class words that with a capital inside a sentence are parts of names: "Do", "So", "He"
_SYLLABLES = frozenset("Am An Be Can Do He No So To".split())
#: closed-class words that are names in capitals
_ALSO_NAMES = frozenset(("us", "it", "who"))
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
