"""Sums that end in a noun: "12 million Canadian dollars", "45p", "half-a-million-euro"."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

import attrs

from newsfacts.reading import Token
from newsfacts_money import guards, lexicon, tables
from newsfacts_money.circulation import Codes
from newsfacts_money.lexicon import BLANK, DEMONYM
from newsfacts_money.quantities import Quantity, bare_scale_before, quantity_before
from newsfacts_money.sums import Sum, spread

_DEMONYM_BEFORE = re.compile(rf"(?<![\w-])(?P<demonym>{DEMONYM})[ \n-]$")
_LAST_WORD = re.compile(r"[^\w.]")
_JOINT_BEFORE = re.compile(r"(?: ?[-–—] ?| to | and )$")
_scales = "hundreds|thousands|millions|billions|trillions|lakhs|crores"
_VAGUE = re.compile(
    rf"(?<![\w-])(?:"
    rf"(?:(?:tens|dozens|scores|hundreds|thousands|millions){BLANK}of{BLANK})?"
    rf"(?:{_scales})(?P<of>{BLANK}of)"
    rf"|(?:several|a{BLANK}few|many)(?:{BLANK}(?:hundred|thousand|million|billion|trillion)){{0,2}}"
    rf"|(?:multi|many)-?(?:m|b|tr)illion"
    rf")$",
    re.IGNORECASE,
)
#: words of "a million dollars" that in "a million-dollar fee" are none of the sum
_ARTICLES = frozenset({"a", "an"})
_LONGEST_DEMONYM = 32
_LONGEST_VAGUE = 40
_LONGEST_JOINT = 5


@attrs.frozen(kw_only=True)
class _Noun:
    """The name of a currency, which may end a sum; offsets in code points."""

    start: int
    end: int
    text: str
    codes: Codes
    rule: str = "noun"


def named_sums(
    text: str, names: Iterable[Token], glued: Iterable[Token], region: str | None
) -> list[Sum]:
    """Give the sums of a plain text that end in the name of a currency, in order.

    Args:
        text: the plain text.
        names: tokens that may be codes or nouns of currencies, in order.
        glued: figures with one behind them: "45p".
        region: ISO 3166 code of the outlet's country; a pound is a weight in some.
    """
    found: list[Sum] = []
    nouns = (*_words(names), *_compounds(text), *_glued(text, glued))
    for noun in sorted(nouns, key=lambda noun: (noun.start, noun.end)):
        named = _sum(text, noun, region)
        if named:
            found.append(named)
    return found


def _words(names: Iterable[Token]) -> Iterator[_Noun]:
    for token in names:
        if len(token.text) > 1:
            yield from _noun(token.start, token.text.partition("-")[0])


def _compounds(text: str) -> Iterator[_Noun]:
    for match in lexicon.COMPOUND.finditer(text):
        yield from _noun(match.start() + 1, match.group()[1:])


def _glued(text: str, tokens: Iterable[Token]) -> Iterator[_Noun]:
    for token in tokens:
        match = lexicon.GLUED.fullmatch(token.text)
        if match and text[token.end : token.end + 2] != ".m":  # "8p.m."
            yield from _noun(token.start + match.start("name"), match["name"])


def _noun(start: int, name: str) -> Iterator[_Noun]:
    """Give the noun or code that begins at an offset, if it is one as written."""
    end = start + len(name)
    if name in lexicon.CODES:
        yield _Noun(start=start, end=end, text=name, codes=(name,), rule="code")
    elif name.lower() in lexicon.NOUNS:
        codes = lexicon.NOUNS[name.lower()]
        yield _Noun(start=start, end=end, text=name, codes=codes)


def _sum(text: str, noun: _Noun, region: str | None) -> Sum | None:
    """Give the sum that a name ends."""
    word = noun.text.lower()
    demonym = _demonym_before(text, noun.start)
    chosen = lexicon.by_demonym(demonym["demonym"] if demonym else None, noun.codes)
    edge = demonym.start() if demonym and chosen else noun.start
    # a capital after a line break begins a new paragraph, or a line of a table
    gap = text[max(0, edge - 1) : edge]
    edge -= gap in (" ", "-") or (gap == "\n" and text[edge].islower())
    read = _quantities(text, edge, compound=gap == "-")
    if read is None:
        return None
    start, quantities = read
    sum_ = Sum(
        start=start,
        end=noun.end,
        quantities=quantities,
        codes=chosen or noun.codes,
        basis="demonym" if chosen and not _is_open(demonym) else None,
        undecided=word in lexicon.UNDECIDED,
        minor=noun.rule == "noun" and word in lexicon.MINOR,
        rule=noun.rule if quantities else "vague",
    )
    return sum_ if guards.is_money(text, sum_, noun.text, region) else None


def _demonym_before(text: str, start: int) -> re.Match[str] | None:
    """Give the demonym that ends right before an offset, or None."""
    before = text[max(0, start - _LONGEST_DEMONYM) : start - 1]
    if _LAST_WORD.split(before)[-1] not in lexicon.DEMONYMS_END:
        return None
    return _DEMONYM_BEFORE.search(text, max(0, start - _LONGEST_DEMONYM), start)


def _is_open(demonym: re.Match[str] | None) -> bool:
    """Whether what stands before a noun leaves several currencies: "CFA francs"."""
    return demonym is not None and " " in tables.AREAS.get(demonym["demonym"], "")


def _quantities(text: str, edge: int, *, compound: bool) -> tuple[int, tuple[Quantity, ...]] | None:
    """Give what ends at an offset, and where it begins: a number, a range, or no number."""
    vague = _VAGUE.search(text, max(0, edge - _LONGEST_VAGUE), edge)
    counted = quantity_before(text, vague.start("of")) if vague and vague["of"] else None
    if vague and counted is None:
        return vague.start(), ()
    last = counted or quantity_before(text, edge)  # "2 billions of euros"
    if compound and (last is None or last.figure.lower() in _ARTICLES):
        last = bare_scale_before(text, edge)
    if last is None:
        return None
    joint = _JOINT_BEFORE.search(text, max(0, last.start - _LONGEST_JOINT), last.start)
    first = quantity_before(text, joint.start()) if joint else None
    if joint and first and guards.may_join(text, first.start, joint.group()):
        ends = spread(first, last)
        if ends:
            return first.start, ends
    return last.start, (last,)
