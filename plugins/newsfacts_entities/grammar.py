"""Finds names, offices, groups and pronouns: patterns over the letters of a sentence's tokens."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Mapping
from typing import Literal, NamedTuple

from newsfacts import Document
from newsfacts.reading import Extent, Tokens
from newsfacts_entities import tables
from newsfacts_entities.lexicon import bare, entry, letter, letters

#: what was found
Kind = Literal["person", "role", "group", "organisation", "known", "place", "name", "pronoun"]


class Found(NamedTuple):
    """Words that speak of somebody or something; offsets in code points, end exclusive."""

    kind: Kind
    start: int
    end: int
    #: number of its sentence
    sentence: int
    #: words of the name, without titles; empty for offices, groups and pronouns
    name: tuple[str, ...] = ()
    #: the office as it stands: "Foreign Minister"
    title: str = ""
    #: ISO 3166 code of the country in it, or ""
    country: str = ""
    #: "the", "a", "his" ... before it, in lower case
    determiner: str = ""
    #: of a name in the tables: its letter in the lexicon, or ""
    letter: str = ""
    #: initials in brackets behind it: "OPEC"
    acronym: str = ""
    #: whether it is followed by "'s", or is "his"
    owns: bool = False
    #: the word before it, in lower case
    before: str = ""


_pre = r"(?:[NnMCcKkWwOoXA]\+*)"
_of = r"(?:f[dD]?(?:[MONnCcWXA]\+*){1,6}(?:&(?:[MO]){1,4}(?![TX]))?)"
_portfolio = r"(?:fd?[MO]{1,5}(?:&[MO]{1,4})?(?:fd?C\+*)?|fd?C\+*)"
_unit = r"(?:X|I\.?|A(?=[XI]))"
_name = (
    rf"(?:P{{0,2}}(?:{_unit}(?:P{{0,3}}{_unit}){{0,5}}(?:[CK](?!\+))?(?:P{{0,3}}x)?|x)(?:,?J\.?)?)"
)
_FOUND = re.compile(
    rf"(?P<person>(?:(?P<title>{_pre}{{0,6}}T{{1,3}}{_portfolio}?)(?:H\.?)?|(?P<honorific>H\.?))"
    rf"(?P<person_name>{_name}))"
    rf"|(?P<organisation>(?:{_pre}|[TLB]){{0,6}}[Oo](?:[fg]d?(?:[MONnCcKWXA]\+*){{1,6}}(?:&[MXO]{{1,4}})?)?(?!T))"
    rf"(?P<acronym>\(A\))?"
    rf"|(?P<role>(?P<role_determiner>[dDh]q?)?{_pre}{{0,6}}[Tt]{{1,3}}{_of}?)"
    rf"|(?P<group>(?P<group_determiner>[dDhq]{{0,3}}){_pre}{{0,6}}G(?:fd?{_pre}{{1,6}})?)"
    rf"|(?P<place>(?:[XNKCM]\+*){{1,4}}[LlB](?:[fg]d?[XM]{{1,3}})?|BX{{1,3}})"
    rf"|(?P<known>[CcKkWw]\+*)"
    rf"|(?P<name>{_name})"
    rf"|(?P<initials>A)"
    rf"|(?P<pronoun>[hp])"
)
_OWN = "ncktwolxh"
#: pieces that make a bare office worth a mention: "Russian senator", not "senator"
_SAYS_WHOSE = re.compile(r"[dDhNnCcKkWwOoXA]")
_KINDS: tuple[Kind, ...] = ("person", "organisation", "role", "group", "place", "known", "name")
#: ends of words that more often open a sentence than name somebody
_COMMON_ENDS = ("s", "ing", "ed", "ly")
#: prepositions before the name of a place
_WHERE = frozenset({"in", "at", "near", "outside"})


def find(document: Document) -> Iterator[Found]:
    """Give what a document speaks of, in order, from left to right without overlap."""
    tokens = document.reading.tokens
    spelled = Counter(tokens.texts)
    for number, sentence in enumerate(document.reading.sentences):
        yield from _Sentence(tokens, sentence, number, spelled).find()


class _Sentence:
    """The tokens of one sentence, and their letters."""

    def __init__(
        self, tokens: Tokens, extent: Extent, number: int, spelled: Mapping[str, int]
    ) -> None:
        within = tokens.within(extent)
        self.number = number
        #: how often the text has each word, by its spelling
        self.spelled = spelled
        self.starts = tokens.starts[within.start : within.stop]
        self.words = tokens.texts[within.start : within.stop]
        self.letters = letters(self.words)

    def find(self) -> Iterator[Found]:
        for match in _FOUND.finditer(self.letters):
            named: Kind | None = next((kind for kind in _KINDS if match[kind] is not None), None)
            found = self._found(named or _otherwise(match), match)
            if found:
                yield found

    def _found(self, kind: Kind, match: re.Match[str]) -> Found | None:
        first, last = match.span(kind if match["initials"] is None and kind != "pronoun" else 0)
        if kind == "role" and not _SAYS_WHOSE.search(match[kind]):
            return None
        if kind == "group" and not match["group_determiner"] and last - first == 1:
            return None
        before = self.words[first - 1].lower() if first else ""
        name = self._name(kind, match, first, last)
        if kind == "name":
            if len(name) == 1 and first == 0 and not self._is_name(name[0], self.words[0]):
                return None
            if before in _WHERE:
                kind = "place"
        owns = bare(self.words[last - 1]) != self.words[last - 1] or match["pronoun"] == "h"
        end = self.starts[last - 1] + len(self.words[last - 1])
        if bare(self.words[last - 1]) != self.words[last - 1]:
            end -= 2
        title = match["title"] or match["role"] or match["honorific"] or match["group"] or ""
        determiner = match["role_determiner"] or match["group_determiner"] or ""
        return Found(
            kind=kind,
            start=self.starts[first],
            end=end,
            sentence=self.number,
            name=name,
            title=self._text(first + len(determiner), first + len(title)).removesuffix("."),
            country=self._country(first, last),
            determiner=self.words[first].lower() if determiner else "",
            letter=self.letters[first].upper() if kind == "known" else "",
            acronym=self.words[match.end() - 2] if match["acronym"] else "",
            owns=owns,
            before=before,
        )

    def _name(self, kind: Kind, match: re.Match[str], first: int, last: int) -> tuple[str, ...]:
        if kind in ("role", "group", "pronoun"):
            return ()
        if kind == "person":
            first, last = match.span("person_name")
        if kind == "known":
            known = entry(self.words[first:last])
            return (known.name,) if known else (self._text(first, last),)
        words = [bare(word) for word in self.words[first:last]]
        return tuple(self._text(first, last).removesuffix("'s").split()) if words else ()

    def _is_name(self, word: str, spelled: str) -> bool:
        """Whether the first word of a sentence is a name: it is not found without a capital."""
        if word.lower() in self.spelled:
            return False
        elsewhere = self.spelled[word] - (word == spelled)
        return word.isupper() or elsewhere > 0 or not word.endswith(_COMMON_ENDS)

    def _country(self, first: int, last: int) -> str:
        for i in range(first, last):
            if self.letters[i] in "NnCcKkWw":
                length = len(self.letters[i + 1 :]) - len(self.letters[i + 1 :].lstrip("+")) + 1
                known = entry(self.words[i : i + length])
                if known and known.country:
                    return known.country
        return ""

    def _text(self, first: int, last: int) -> str:
        """Give the words from one token to another, as they stand, with single blanks."""
        pieces: list[str] = []
        end = -1
        for start, word in zip(self.starts[first:last], self.words[first:last], strict=True):
            pieces.append(word if start == end or not pieces else f" {word}")
            end = start + len(word)
        return "".join(pieces)


def _otherwise(match: re.Match[str]) -> Kind:
    return "pronoun" if match["pronoun"] else "organisation"


def head_of(title: str) -> str:
    """Give the word of a title that names the office: "minister" of "Minister of State".

    Example:
        >>> head_of("Foreign Minister"), head_of("former President of Peru")
        ('minister', 'president')
    """
    heads = [w for w in map(str.lower, title.replace("'s", "").split()) if letter(w) in "TH"]
    of = title.lower().split().index("of") if " of " in title.lower() else None
    if of is not None:
        early = [w for w in title.lower().split()[:of] if letter(w) == "T"]
        heads = early or heads
    return heads[-1] if heads else title.lower()


def gender_of(title: str) -> str:
    """Give "f" or "m" where a title tells, else ""."""
    words = {word.strip(".").lower() for word in title.split()}
    return "f" if words & tables.FEMALE else "m" if words & tables.MALE else ""
