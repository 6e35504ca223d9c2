"""Finds names, offices, groups and pronouns: one expression over the letters of the tokens.

The letters are those of :mod:`newsfacts_entities.lexicon`.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections import Counter
from collections.abc import Iterator, Mapping
from typing import Literal, NamedTuple, get_args

from newsfacts import Document
from newsfacts.reading import is_word, possible_tags
from newsfacts_entities import tables
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


_capital = r"(?:[XFQDETLBAONCKWSxfncko]\+*'?|[IA]\.?)"
_body = r"(?:[UVG](?=[MEUVZRTGS])|L(?=E?T))"
_pre = rf"(?:[NnMmEeCcKkWwOoXxAaZDdfurtgvl]\+*|{_body}|F(?=[XK]\+*[MU]{{0,2}}R)|O\(A\)(?=[MERT]))"
_pair = r"(?:[NCcKkW]\+*&(?=[NCcKkW]))"
_of = (
    r"(?:[013]?2?(?:[MEONnCcKkDdWwXxAaFfUuVLBZGSRTQ]\+*){1,6}(?<![ZNn])"
    r"(?:&0?(?:[MEOXNCWGSUK]\+*){1,4})?(?![TX]))"
)
_head = rf"(?:[TR]{{1,3}}(?:&{_pre}{{0,3}}[TR]{{1,2}})?)"
_office = r"(?:(?:[TRtr]\+*){1,3}(?:&R)?)"
#: pieces that make a description worth a mention: "Russian senator", not "senator"
_whose = r"[NnCcKkWwOoXxAaDdfurtgvl]"
_portfolio = (
    r"(?:<0?(?:(?:[MEOUSG]|X{1,3}(?=O)){1,5}(?:&[ME]{1,4})?(?:[<>]0?(?:[CKW]\+*|[EMO]{1,3}))?|[CKWA]\+*))"
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
    rf"[-.,+()\"'&<>zJ]*+(?:(?P<person>(?:(?P<title>{_pre}{{0,6}}{_head}{_portfolio}?T{{0,2}}(?:H\.?)*)|(?P<honorific>(?:H\.?)+))"
    rf"(?P<person_name>(?P<given>{_unit}(?=<[C]))<C\+*|{_name}))(?![XFQDE]*O)"
    rf"|(?P<group>(?P<group_determiner>[01]?3?2{{0,2}})(?:(?<=[0123])z)?{_pair}?{_pre}{{0,6}}[GSgs](?![RTOo'])(?:<{_of})?)"
    rf"|(?P<role>(?:(?P<role_determiner>[013]2?)z?{_pre}{{0,6}}{_office}|(?=[MEUVGZ]*{_whose}){_pre}{{1,6}}{_office}"
    rf"|[MEZ]{{0,4}}{_office}(?=[<>]))(?:[<>]{_of}){{0,2}})(?!{_begins}|[TRG+])"
    rf"|(?P<organisation>(?!&)(?:{_capital}|(?<=[XEQOL])&(?=[XEQO]+O)|(?<=[XFQ])&(?=O)){{0,6}}[Oo]"
    rf"(?:[<>]0?(?:{_capital}|M){{1,6}}(?:&[MXOE]{{1,4}})?)?)(?!T)"
    rf"|(?P<body>(?:(?P<body_determiner>[01]2?)z?|(?={_whose})){_pre}{{0,5}}[Uu](?:<{_of})?)(?![RTGM])"
    rf"|(?P<place>{_capital}{{1,4}}[LlB](?:<0?[XFQDEC]{{1,3}})?|BX{{1,3}})"
    rf"|(?P<known>[CcKkWw]\+*|[Dd](?![XFQI]))"
    rf"|(?P<spot>(?:(?P<spot_determiner>0)|(?={_whose})){_pre}{{0,3}}[Vv](?:<{_of})?)(?![RTG])"
    rf"|(?P<name>{_name}|[Aa])"
    rf"|(?P<pronoun>[345])|.)"
)
_KINDS: Mapping[str, Kind] = {kind: kind for kind in get_args(Kind)}
#: what may stand in brackets behind a name
_ACRONYM = re.compile(r"\(([AC])\+*\)")
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
        self.letters, self.entries = lexicon.read(self.tokens)
        self.sentences = [self.tokens.within(s) for s in document.reading.sentences]

    def find(self) -> Iterator[Found]:
        """Give what is spoken of, in order, from left to right without overlap."""
        self._spelled = Counter(self.words)
        self._opening = Counter(self.words[s.start] for s in self.sentences if s)
        lines = datelines(self.document)
        for number, sentence in enumerate(self.sentences):
            dateline = lines.get(self.tokens.starts[sentence.start]) if sentence else None
            located = self._dateline(dateline, number, sentence) if dateline else None
            if dateline and located:
                yield located
                behind = bisect_left(self.tokens.starts, dateline.text)
                sentence = range(min(behind, sentence.stop), sentence.stop)
            headline = self._is_headline(sentence)
            for match in _FOUND.finditer(self.letters, sentence.start, sentence.stop):
                kind = _KINDS.get(match.lastgroup or "")
                if kind and (found := self._found(kind, match, number, sentence, headline=headline)):
                    yield found

    def _dateline(self, line: Dateline, number: int, sentence: range) -> Found | None:
        first = sentence.start
        last = bisect_left(self.tokens.starts, line.end)
        name = as_name(self.text(first, last))
        known = self.lexicon.named(name)
        if not (known or line.sure):
            return None
        return Found(
            kind="known" if known else "place",
            start=line.start,
            end=line.end,
            sentence=number,
            tokens=range(first, last),
            name=tuple((known.name if known else name).split()),
            country=known.country if known else "",
            entry=known,
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
        self, kind: Kind, match: re.Match[str], number: int, sentence: range, *, headline: bool
    ) -> Found | None:
        first, last = match.span(kind)
        determiner = 0
        if kind in ("role", "group", "body", "spot"):
            determiner = len(match[f"{kind}_determiner"] or "")
            if not self._counts(kind, match[kind], last):
                return None
        if self._is_quoted_title(kind, first, last):
            return None
        title = (0, 0)
        if kind == "organisation" and last - first == 1:
            lower = bare(self.words[first]).lower()
            if lower not in tables.SINGLE:
                if lower not in tables.BODIES:
                    return None
                kind = "body"
        if kind == "person":
            title = match.span("title" if match["title"] else "honorific")
            if self._is_ship(first, title):
                return None
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
        known = self.entries.get(first) if kind == "known" else None
        acronym = _ACRONYM.match(self.letters, last)
        return Found(
            kind=kind,
            start=self.tokens.starts[first],
            end=end,
            sentence=number,
            tokens=range(first, last),
            name=tuple(
                (known.name if known else self._spelled_out(name)).removesuffix("'s").split()
            ),
            title=self.text(*described).removesuffix(".").removesuffix("'s"),
            country=self._country(first, last),
            determiner=self.text(first, first + determiner).lower(),
            entry=known,
            acronym=self.words[acronym.start(1)] if acronym else "",
            owns=owns,
        )

    def _counts(self, kind: Kind, letters: str, after: int) -> bool:
        """Whether a description says enough: not "senators" alone, not "the government plan"."""
        if kind == "group":
            return len(letters) > 1
        return kind == "role" or not self._is_noun(after)

    def _is_noun(self, i: int) -> bool:
        """Whether a token can only be a noun, which the words before it then describe."""
        word = self.words[i] if i < len(self.words) else ""
        return word.isalpha() and word.islower() and set(possible_tags(word)) <= set("NS")

    def _is_quoted_title(self, kind: Kind, first: int, last: int) -> bool:
        """Whether a name is all that stands in quotation marks: a book, a ship, a nickname."""
        if kind not in ("name", "place", "organisation", "person"):
            return False
        return self.letters[first - 1 : first] == '"' and self.letters[last : last + 1] == '"'

    def _is_ship(self, first: int, title: tuple[int, int]) -> bool:
        """Whether "the" and a bare title stand before a name: "the Queen Ida", a ship."""
        article = first > 0 and self.words[first - 1].lower() == "the"
        return article and title == (first, first + 1) and self.letters[first] in "TR"

    def _name_range(self, kind: Kind, match: re.Match[str], first: int, last: int) -> range:
        if kind in ("role", "group", "body", "spot", "pronoun"):
            return range(0)
        if kind == "person":
            return range(*match.span("given" if match["given"] else "person_name"))
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
        if not sentence or self.words[sentence.stop - 1] == ".":
            return False
        words = [word for word in self.words[sentence.start : sentence.stop] if word[0].isalpha()]
        if len(words) < _HEADLINE:
            return False
        return sum(word[0].isupper() for word in words) > _MOSTLY * len(words)

    def _country(self, first: int, last: int) -> str:
        return next((code for i in range(first, last) if (code := self.country_at(i))), "")

    def country_at(self, i: int) -> str:
        """Give the country of the table's entry that begins at a token, or ""."""
        entry = self.entries.get(i)
        return entry.country if entry else ""
