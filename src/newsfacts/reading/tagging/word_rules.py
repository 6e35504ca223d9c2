"""Rules of single words, which the words beside them decide before all others.

Each has the words of a sentence, their possible tags, which it changes, and the word's index.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence

from newsfacts.reading import tagset as t
from newsfacts.reading.lexicon.word_list import lexicon

WordRule = Callable[[Sequence[str], list[str], int], None]

#: nouns and their modifiers, before "meeting"
_BEFORE_NOUN = t.NAME + t.ADJECTIVE + t.NOUN + t.PLURAL_NOUN
_DETERMINERS = (t.DETERMINER, t.POSSESSIVE, t.SINGULAR_DETERMINER, t.POSSESSIVE_ENDING)
#: what "as well as" joins something to
_JOINED = frozenset(t.NOMINAL + t.COMMA + t.CLOSING_BRACKET + t.QUOTATION_MARK)
_OWNED = frozenset(t.ADJECTIVE + t.COMMON_NOUNS)
_WHO_IS_LET = frozenset(("'s", "us", "me", "him", "her", "them", "it"))
#: words before a "leading" that is no verb
_WITH = frozenset("and between from meet met meets other with".split())
#: words before a "visiting" that is a verb
_ON_A_VISIT = frozenset("after are be been before from in is of was were when while".split())
_TITLES = frozenset(
    """
    ambassador chairman chancellor chief commissioner counterpart delegation envoy governor king
    leader minister ministers official officials premier president prince queen representative
    secretary senator
    """.split()
)
#: words in front of a title that need no capital
_BEFORE_TITLE = frozenset("'s ' and for of the vice deputy foreign prime".split())
#: maximum number of words up to a title, and from "told" to the second noun group
_LONGEST = 7
#: classes of a word that is a past or a participle
_AMBIGUOUS = frozenset((t.PAST, t.PAST_PARTICIPLE))
#: words that begin who did something, behind "by"
_OWNERS = frozenset("the his her its their".split())
#: maximum number of words up to the end of what is told
_FAR = 30
#: what ends the clause that something is told in, and verbs that are nothing else
_CLAUSE_ENDS = frozenset(
    (t.COMMA, t.FULL_STOP, t.DASH, t.QUOTATION_MARK, t.SUBORDINATOR, t.SAYS, t.BEFORE_OR_AFTER)
)
_SURELY_FINITE = frozenset((t.PAST, t.THIRD_PERSON, t.FINITE_BE, t.MODAL, t.DO, t.HAVE))
#: what follows the verb of a clause, and no noun
_COMPLEMENTS = frozenset(t.OBJECT_START + t.CHAINED_TO + t.SUBORDINATOR)
_LED = frozenset("accompanied attended chaired headed hosted led".split())


def _after(sets: Sequence[str], i: int) -> str:
    return sets[i + 1] if i + 1 < len(sets) else ""


def _by(texts: Sequence[str], sets: list[str], i: int) -> None:
    """Read a participle before its agent: "met a delegation headed by Orlik"."""
    if 0 < i < len(texts) - 1 and _AMBIGUOUS.issubset(sets[i - 1]) and _is_agent(texts, sets, i):
        sets[i - 1] = t.PAST_PARTICIPLE


def _is_agent(texts: Sequence[str], sets: Sequence[str], i: int) -> bool:
    """Whether who did it follows "by", not how much or when."""
    word = texts[i + 1]
    led = texts[i - 1] in _LED
    named = word[0].isupper() and sets[i + 1] not in (t.DAY, t.MONTH)
    return led or named or word in _OWNERS


def _close(texts: Sequence[str], sets: list[str], i: int) -> None:
    """Read an adjective: "sources close to the talks"."""
    if texts[i + 1 : i + 2] == ["to"]:
        sets[i] = t.ADJECTIVE


def _face(texts: Sequence[str], sets: list[str], i: int) -> None:
    """Read adverbs: "face to face", "one on one"."""
    if i > 1 and texts[i - 2] == texts[i] and texts[i - 1] in ("to", "on"):
        sets[i - 2 : i + 1] = [t.ADVERB] * 3


def _her(texts: Sequence[str], sets: list[str], i: int) -> None:
    """Read a possessive: "met Orlik, her first talks"."""
    if i and texts[i - 1] == "," and not _OWNED.isdisjoint(_after(sets, i)):
        sets[i] = t.POSSESSIVE


def _leading(texts: Sequence[str], sets: list[str], i: int) -> None:
    """Read an adjective: "met leading investors"."""
    after = _after(sets, i)
    if i and texts[i - 1] in _WITH and t.DETERMINER not in after and t.POSSESSIVE not in after:
        sets[i] = t.ADJECTIVE


def _let(texts: Sequence[str], sets: list[str], i: int) -> None:
    """Read a verb, its object and an infinitive: "let us go"."""
    if i + 1 < len(texts) and texts[i + 1].lower() in _WHO_IS_LET:
        sets[i : i + 2] = t.VERB, t.OBJECT_PRONOUN
        if t.VERB in _after(sets, i + 1):
            sets[i + 2] = t.VERB


def _long(texts: Sequence[str], sets: list[str], i: int) -> None:
    """Read an adverb before a participle: "Holm, long seen as a rival"."""
    if i and texts[i - 1] == "," and t.PAST_PARTICIPLE in _after(sets, i):
        sets[i : i + 2] = t.ADVERB, t.PAST_PARTICIPLE


def _longer(_: Sequence[str], sets: list[str], i: int) -> None:
    """Read adverbs: "no longer"."""
    if i and sets[i - 1] == t.DETERMINER:
        sets[i - 1 : i + 1] = t.NOT, t.ADVERB


def _meeting(texts: Sequence[str], sets: list[str], i: int) -> None:
    """Read a verb: "Meeting with Orlik, she said", "when meeting with him", "ministers meeting"."""
    following = texts[i + 1] if i + 1 < len(texts) else ""
    before = texts[i - 1].lower() if i else ""
    opens = not i and "," in texts
    if (following == "with" and (opens or before in ("when", "while"))) or (
        following in ("in", "at", "here", "on") and i and _are_several(sets, i - 1)
    ):
        sets[i] = t.ING_FORM


def _are_several(sets: Sequence[str], last: int) -> bool:
    """Whether a noun group without a determiner ends in a plural."""
    if sets[last] != t.PLURAL_NOUN:
        return False
    begin = last
    while begin and sets[begin - 1][0] in _BEFORE_NOUN:
        begin -= 1
    return not begin or sets[begin - 1] not in _DETERMINERS


def _saying(_: Sequence[str], sets: list[str], i: int) -> None:
    """Read a verb behind a noun: "the agency chief saying that"."""
    if i and t.NOUN in sets[i - 1]:
        sets[i] = t.ING_FORM


def _syllable(texts: Sequence[str], sets: list[str], i: int) -> None:
    """Read the beginning of a name: "party chief Do Muong", not in "Holm To Meet Orlik"."""
    word = i > 0 and (texts[i - 1][0].isalpha() or texts[i - 1] == "'s")
    if word and _after(sets, i) == t.NAME and not _is_titled(texts):
        sets[i] = t.NAME


def _is_titled(texts: Sequence[str]) -> bool:
    """Whether a sentence is a headline with capitals: "Holm To Meet Orlik in Lima"."""
    closed = lexicon().closed
    return not any(text.islower() and not closed(text) for text in texts)


def _then(texts: Sequence[str], sets: list[str], i: int) -> None:
    """Read a past: "toured the port, then held talks"."""
    if i and texts[i - 1] == "," and t.PAST in _after(sets, i):
        sets[i + 1] = t.PAST


def _told(_: Sequence[str], sets: list[str], i: int) -> None:
    """Read the verb of what is told without "that": "told reporters the talks failed to begin"."""
    last = min(len(sets), i + _FAR)
    end = next((k for k in range(i + 1, last) if sets[k] in _CLAUSE_ENDS), last)
    subject = next((k for k in range(i + 2, min(end, i + _LONGEST)) if _begins(sets, k)), end)
    for k in range(subject + 2, end):
        if sets[k] in _SURELY_FINITE:
            return
        if sets[k - 1][0] in t.NOMINAL and _AMBIGUOUS.issubset(sets[k]):
            later = any(t.PAST in one or one in _SURELY_FINITE for one in sets[k + 1 : end])
            if not later or _after(sets, k)[0] not in (t.PREPOSITION, t.ADVERB):
                sets[k] = t.PAST
                return
        elif t.THIRD_PERSON in sets[k] and _after(sets, k)[:1] in _COMPLEMENTS:
            sets[k] = t.THIRD_PERSON
            return


def _begins(sets: Sequence[str], k: int) -> bool:
    """Whether a determiner begins a noun group right behind another."""
    return sets[k][0] in t.DETERMINERS and sets[k - 1][0] in t.NOMINAL


def _visiting(texts: Sequence[str], sets: list[str], i: int) -> None:
    """Read an adjective before a title: "told visiting Kenyan Foreign Minister Orlik"."""
    if i and texts[i - 1].lower() in _ON_A_VISIT:
        return
    for text in texts[i + 1 : i + 1 + _LONGEST]:
        if text.lower() in _TITLES:
            sets[i] = t.ADJECTIVE
            return
        if not (text[0].isupper() or text in _BEFORE_TITLE):
            return


def _well(texts: Sequence[str], sets: list[str], i: int) -> None:
    """Read a conjunction: "Kenya as well as Peru"."""
    joins = 1 < i < len(texts) - 2 and texts[i - 1] == texts[i + 1] == "as"
    if joins and sets[i - 2][0] in _JOINED and sets[i + 2] != t.SUBJECT_PRONOUN:
        sets[i - 1 : i + 2] = t.ADVERB, t.ADVERB, t.COORDINATOR


#: the rules, by their words
WORDS: dict[str, WordRule] = {
    "by": _by,
    "close": _close,
    "face": _face,
    "her": _her,
    "leading": _leading,
    "let": _let,
    "Let": _let,
    "long": _long,
    "longer": _longer,
    "meeting": _meeting,
    "Meeting": _meeting,
    "one": _face,
    "saying": _saying,
    "then": _then,
    "told": _told,
    "visiting": _visiting,
    "well": _well,
    **dict.fromkeys("Am An Be Can Do He No So To".split(), _syllable),
}
