"""Finds names, offices, groups and pronouns: one expression over the letters of the tokens.

The letters are those of :mod:`newsfacts_entities.lexicon`.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections import Counter
from collections.abc import Iterator
from typing import Literal, NamedTuple

from newsfacts import Document
from newsfacts.reading import is_word
from newsfacts_entities.datelines import Dateline, as_name, datelines
from newsfacts_entities.lexicon import Entry, Lexicon, bare

#: what was found; "body" and "spot" are described, not named: "the company", "the capital"
Kind = Literal[
    "person", "role", "group", "organisation", "body", "known", "place", "spot", "name", "pronoun"
]


class Found(NamedTuple):
    """Words that speak of somebody or something; offsets in code points, end exclusive."""

    kind: Kind
    start: int
    end: int
    #: number of its sentence
    sentence: int
    #: its tokens
    tokens: range
    #: words of the name, without titles; empty for what is only described
    name: tuple[str, ...] = ()
    #: the office or description as it stands, without its determiner: "Foreign Minister"
    title: str = ""
    #: ISO 3166 code of the country in it, or ""
    country: str = ""
    #: "the", "a", "his", "two" ... before it, in lower case
    determiner: str = ""
    #: of a name in the tables: its entry
    entry: Entry | None = None
    #: initials in brackets behind it: "OPEC"
    acronym: str = ""
    #: whether it is followed by "'s", or is "his"
    owns: bool = False
    #: whether it says where the text was written
    is_dateline: bool = False


_capital = r"(?:[XFQDETLBAOUNCKWSxfncko]\+*|I\.?)"
_body = r"[UVG](?=[MEUVZRTGS])"
_pre = rf"(?:[NnMEeCcKkWwOoXxAaZDdfurtgvl]\+*|{_body}|O\(A\)(?=[MERT]))"
_pair = r"(?:[NCcKkW]\+*&(?=[NCcKkW]))"
_determiner = r"(?:[013]?2?)"
_of = (
    r"(?:[013]?2?(?:[MEONnCcKkDdWwXxAaFfUuVLBZGSRTQz]\+*){1,6}(?<![Zzn])"
    r"(?:&0?(?:[MEOXNCWGSUK]\+*){1,4})?(?![TX]))"
)
_head = rf"(?:[TR]{{1,3}}(?:&{_pre}{{0,3}}[TR]{{1,2}})?)"
_portfolio = (
    r"(?:<0?(?:(?:[MEOUXSG]{1,5}(?:&[MEX]{1,4})?)(?:<0?(?:[CKW]\+*|[XEO]{1,3}))?|(?:[CKWA]\+*)))"
)
_unit = r"(?:[XFQD]|I\.?|A\.?(?=P{0,2}[XFID])|(?<=[FXQ])[1-]\.(?=[XFQD]))"
#: between the words of a name: particles, or a nickname in quotation marks
_joint = r'(?:"[XFQ]"|P{0,3})'
_last = r"(?<=[FI.D])(?:[CK](?!\+)|[YETLOSB])(?![EXFTOLSQ<])"
_name = (
    rf"(?:P{{0,2}}{_unit}(?:{_joint}{_unit}){{0,5}}(?<![I.])(?:{_last}|P{{0,3}}[xfqdcktoly])?(?:,?J\.?)?"
    rf"|P{{0,2}}(?:{_unit}(?:{_joint}{_unit}){{0,4}}(?:{_last}|P{{0,3}}[xfqdcktoly]))(?:,?J\.?)?|P{{0,2}}[xfqd])"
)
_begins = r"(?:H|[XFQDIA]|P[XFQDA])"
_FOUND = re.compile(
    rf"(?P<person>(?:(?P<title>{_pre}{{0,6}}{_head}{_portfolio}?T{{0,2}}(?:H\.?)*)|(?P<honorific>(?:H\.?)+))"
    rf"(?P<person_name>{_name}))"
    rf"|(?P<group>(?P<group_determiner>[01]?3?2{{0,2}}){_pair}?(?:{_pre}|z){{0,6}}[GSgs](?![RT])(?:<{_of})?)"
    rf"|(?P<role>(?P<role_determiner>[013]2?)?(?:{_pre}|z){{0,6}}[TRtr]{{1,3}}(?:[<>]{_of})?)(?!{_begins}|[TRG])"
    rf"|(?P<organisation>(?:{_capital}|(?<=[XEQOL])&(?=[XEQO]+O)|(?<=X)&(?=O)){{0,6}}[Oo]"
    rf"(?:[<>]0?(?:{_capital}|M){{1,6}}(?:&[MXOE]{{1,4}})?)?)(?!T)(?:\((?P<acronym>A)\))?"
    rf"|(?P<body>(?P<body_determiner>[013]2?)?(?:{_pre}|z){{0,5}}[Uu](?:<{_of})?)(?![RTGM])"
    rf"|(?P<place>{_capital}{{1,4}}[LlB](?:<0?[XFQDEC]{{1,3}})?|BX{{1,3}})"
    rf"|(?P<known>[CcKkWw]\+*|[Dd](?![XFQI]))(?:\((?P<initials_of>A)\))?"
    rf"|(?P<spot>(?P<spot_determiner>[03])?{_pre}{{0,3}}[Vv](?:<{_of})?)(?![RTG])"
    rf"|(?P<name>{_name})(?:\((?P<name_acronym>A)\))?"
    rf"|(?P<initials>[Aa])"
    rf"|(?P<pronoun>[345])"
)
_KINDS: tuple[Kind, ...] = (
    "person", "group", "role", "organisation", "body", "place", "known", "spot", "name",
)  # fmt: skip
#: pieces that make a description worth a mention: "Russian senator", not "senator"
_WHOSE = re.compile(r"[0123NnCcKkWwOoXxAaDdfurtgv<]")
#: a word that opens something, so that its capital tells nothing
_OPENERS = frozenset('"“‘\'«:(—–-;')
_NICKNAME = re.compile(r' ?["“][^"”]*["”]')
#: words of a line that are a headline if nearly all begin with capitals
_HEADLINE = 4
_MOSTLY = 0.7


class Scan:
    """A text as letters, and what it speaks of."""

    def __init__(self, document: Document, lexicon: Lexicon) -> None:
        self.document = document
        self.tokens = document.reading.tokens
        self.lexicon = lexicon
        self.words = self.tokens.texts
        self.letters = lexicon.letters(self.tokens)
        self.sentences = [self.tokens.within(s) for s in document.reading.sentences]

    def find(self) -> Iterator[Found]:
        """Give what is spoken of, in order, from left to right without overlap."""
        self._spelled = Counter(self.words)
        self._opening = Counter(self.words[s.start] for s in self.sentences if s)
        lines = datelines(self.document)
        for number, sentence in enumerate(self.sentences):
            dateline = lines.get(self.tokens.starts[sentence.start]) if sentence else None
            if dateline:
                yield self._dateline(dateline, number, sentence)
                behind = bisect_left(self.tokens.starts, dateline.text)
                sentence = range(min(behind, sentence.stop), sentence.stop)
            headline = self._is_headline(sentence)
            for match in _FOUND.finditer(self.letters, sentence.start, sentence.stop):
                found = self._found(match, number, sentence, headline=headline)
                if found:
                    yield found

    def _dateline(self, line: Dateline, number: int, sentence: range) -> Found:
        first = sentence.start
        last = bisect_left(self.tokens.starts, line.end)
        known = self.lexicon.entry_at(self.words, first)
        words = self.text(first, last)
        name = known[0].name if known else as_name(words) if words.isupper() else words
        return Found(
            kind="known" if known else "place",
            start=line.start,
            end=line.end,
            sentence=number,
            tokens=range(first, last),
            name=tuple(name.split()),
            country=known[0].country if known else "",
            entry=known[0] if known else None,
            is_dateline=True,
        )

    def text(self, first: int, last: int) -> str:
        """Give the words from one token to another, as they stand, with single blanks."""
        pieces: list[str] = []
        end = -1
        for start, word in zip(
            self.tokens.starts[first:last], self.words[first:last], strict=True
        ):
            pieces.append(word if start == end or not pieces else f" {word}")
            end = start + len(word)
        return "".join(pieces)

    def _found(
        self, match: re.Match[str], number: int, sentence: range, *, headline: bool
    ) -> Found | None:
        kind: Kind = next((kind for kind in _KINDS if match[kind] is not None), "pronoun")
        if match["initials"] is not None:
            kind = "name"
        first, last = match.span(kind if match["initials"] is None and kind != "pronoun" else 0)
        determiner = 0
        if kind in ("role", "group", "body", "spot"):
            determiner = len(match[f"{kind}_determiner"] or "")
            if not _WHOSE.search(match[kind]) or (kind == "spot" and match[kind][0] not in "03Nnck"):
                return None
        title = (0, 0)
        if kind == "person":
            title = match.span("title" if match["title"] else "honorific")
        name = self._name_range(kind, match, first, last)
        if kind == "name":
            if first == sentence.start or self.words[first - 1] in _OPENERS:
                name, title = self._without_opening(name)
                if title[0] < title[1]:
                    kind = "person"
            if headline and not self._elsewhere(name, sentence):
                return None
            if not name:
                return None
            first = min(name.start, title[0]) if title[1] else name.start
        owns = bare(self.words[last - 1]) != self.words[last - 1] or match["pronoun"] == "3"
        end = self.tokens.starts[last - 1] + len(self.words[last - 1])
        if bare(self.words[last - 1]) != self.words[last - 1]:
            end -= 2
        described = (first + determiner, last) if kind in ("role", "group", "body", "spot") else title
        known = self.lexicon.entry_at(self.words, first) if kind == "known" else None
        acronym = next(
            (match.start(g) for g in ("acronym", "initials_of", "name_acronym") if match[g]), None
        )
        return Found(
            kind=kind,
            start=self.tokens.starts[first],
            end=end,
            sentence=number,
            tokens=range(first, last),
            name=tuple(
                (known[0].name if known else self._spelled_out(name)).removesuffix("'s").split()
            ),
            title=self.text(*described).removesuffix(".").removesuffix("'s"),
            country=self._country(first, last),
            determiner=self.text(first, first + determiner).lower(),
            entry=known[0] if known else None,
            acronym=self.words[acronym] if acronym is not None else "",
            owns=owns,
        )

    def _name_range(self, kind: Kind, match: re.Match[str], first: int, last: int) -> range:
        if kind in ("role", "group", "body", "spot", "pronoun"):
            return range(0)
        if kind == "person":
            return range(*match.span("person_name"))
        if kind == "organisation":
            while last - first > 1 and self.letters[first] in "cnkxf+" :
                first += 1
        return range(first, last)

    def _spelled_out(self, name: range) -> str:
        """Give the words of a name, a nickname in quotation marks left out."""
        text = self.text(name.start, name.stop)
        return _NICKNAME.sub("", text) if '"' in self.letters[name.start : name.stop] else text

    def _without_opening(self, name: range) -> tuple[range, tuple[int, int]]:
        """Leave out the first word of a sentence if it is no name; keep it if it is an office."""
        first = self.words[name.start]
        if self.letters[name.start] == "Q" and len(name) > 1:
            return range(name.start + 1, name.stop), (name.start, name.start + 1)
        if len(name) > 1 and self.letters[name.start] in "FfDPIA":
            return name, (0, 0)
        inside = self._spelled[first] > self._opening[first]
        lower = bare(first).lower()
        if first.isupper() or inside or (lower not in self._spelled and not is_word(lower)):
            return name, (0, 0)
        return range(name.start + 1, name.stop), (0, 0)

    def _elsewhere(self, name: range, sentence: range) -> bool:
        """Whether a word of a name is found outside of a sentence, too."""
        there = Counter(self.words[sentence.start : sentence.stop])
        return any(self._spelled[word] > there[word] for word in (self.words[i] for i in name))

    def _is_headline(self, sentence: range) -> bool:
        words = [word for word in self.words[sentence.start : sentence.stop] if word[0].isalpha()]
        if len(words) < _HEADLINE:
            return False
        return sum(word[0].isupper() for word in words) > _MOSTLY * len(words)

    def _country(self, first: int, last: int) -> str:
        for i in range(first, last):
            if self.letters[i] in "NnCcKkWwDd":
                known = self.lexicon.entry_at(self.words, i)
                if known and known[0].country:
                    return known[0].country
        return ""
