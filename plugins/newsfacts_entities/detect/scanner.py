"""The scanner for names, offices, groups and pronouns; it drops false matches."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Callable, Iterator, Mapping, Sequence
from functools import cache
from typing import get_args

from newsfacts.reading import Dateline, tagset, word_classes
from newsfacts_entities.detect.candidate import Candidate, Kind
from newsfacts_entities.detect.initials import with_initials
from newsfacts_entities.detect.longest import whole
from newsfacts_entities.detect.nested import names, pronouns
from newsfacts_entities.detect.pairs import parted
from newsfacts_entities.detect.patterns import ACRONYM, FOUND
from newsfacts_entities.detect.scan import Scan, counted
from newsfacts_entities.detect.surnames import surnames_in
from newsfacts_entities.detect.token_classes import bare
from newsfacts_entities.lexicon import tables
from newsfacts_entities.lexicon.listed import is_common

_KINDS: Mapping[str, Kind] = {kind: kind for kind in get_args(Kind)}
_DESCRIBED = ("role", "group", "body", "spot")
_TITLED = ("name", "place", "organisation", "person")
_NICKNAME = re.compile(r' ?["“][^"”]*["”]')
#: a role without a name inside that may modify a noun: "the official version", "a major speech"
_MODIFYING = re.compile(r"[0-3]?[MEZNz]*R")
#: offices that are adjectives as well: "his official visit"
_ADJECTIVES = frozenset({"official", "general", "major", "executive"})
#: letters of adjectives
_MODIFIERS = frozenset("NZ")
_NAMED = re.compile(r"([XFA]+|W\+*)M{0,2}U$")
#: words of a line that is a headline if nearly all begin with capitals
_HEADLINE = 4
_MOSTLY = 0.7
#: endings of words that open a sentence more often than they name somebody
_COMMON_ENDS = re.compile(r".{3,}(?:ing|ed|ly)$")
_VERBS = (tagset.THIRD_PERSON, tagset.PAST, tagset.PAST_PARTICIPLE)
_NOWHERE = range(0)


def candidates(scan: Scan) -> tuple[Candidate, ...]:
    """Return the candidate mentions of a text, in order; an outer one before its inner ones."""
    scanner = _Scanner(scan)
    found = scanner.find()
    inner = (*names(scan, found), *pronouns(scan))
    return tuple(sorted((*found, *inner), key=lambda item: (item.start, -item.end)))


class _Scanner:
    """Matches the patterns, and drops false matches."""

    def __init__(self, scan: Scan) -> None:
        self._scan = scan

    def find(self) -> tuple[Candidate, ...]:
        """Return the outermost mentions, in order, without overlap."""
        self._lower_headlines()
        self._scan.letters = with_initials(self._scan.words, self._scan.letters)
        found = tuple(self._in_order())
        if self._scan.rename(surnames_in(self._scan, found)):
            found = tuple(self._in_order())
        return tuple(parted(self._scan, whole(self._scan, found, self._is_headline)))

    def _lower_headlines(self) -> None:
        """Take common words of headlines that have their capitals elsewhere, too, for no names."""
        scan = self._scan
        letters = list(scan.letters)
        for sentence in filter(self._is_headline, scan.sentences):
            there = counted(scan.words[i] for i in sentence)
            for i in sentence:
                word = scan.words[i]
                if letters[i] != "X" or scan.spelled[word] > there[word] + scan.opening[word]:
                    continue
                if is_common(word.lower()) and not self._is_named(letters, i):
                    letters[i] = "-"
        scan.letters = "".join(letters)

    def _is_named(self, letters: Sequence[str], i: int) -> bool:
        """Whether a common word of a headline stands before a surname or behind a given name."""
        classes = word_classes(self._scan.words[i].lower())
        before, behind = letters[i - 1 : i], letters[i + 1 : i + 2]
        acts = before == ["X"] and tagset.THIRD_PERSON in classes  # "Mike Orlik Visits Lima"
        if acts or classes[0] in _VERBS:
            return False
        return before == ["F"] or (
            behind == ["X"] and not is_common(bare(self._scan.words[i + 1]).lower())
        )

    def _in_order(self) -> Iterator[Candidate]:
        lines = self._scan.document.reading.datelines
        for number, sentence in enumerate(self._scan.sentences):
            line = lines.get(self._scan.tokens.starts[sentence.start]) if sentence else None
            located = self._dateline(line, number, sentence) if line else None
            rest = sentence
            if line and located:
                yield located
                behind = bisect_left(self._scan.tokens.starts, line.text)
                rest = range(min(behind, sentence.stop), sentence.stop)
            headline = self._elsewhere(rest) if self._is_headline(rest) else None
            acronym = ""
            for match in FOUND.finditer(self._scan.letters, rest.start, rest.stop):
                kind = _KINDS.get(match.lastgroup or "")
                if kind is None:
                    continue
                words = range(*match.span(kind))
                repeated = acronym.isalpha() and self._scan.text(words) == acronym
                found = (
                    self._made("name", words, number, name=words)
                    if repeated
                    else self._found(kind, match, number, rest)
                )
                acronym = found.acronym if found else ""
                if found and not (kind == "name" and headline and not headline(found)):
                    yield found

    def _dateline(self, line: Dateline, number: int, sentence: range) -> Candidate | None:
        words = range(sentence.start, bisect_left(self._scan.tokens.starts, line.end))
        name = _as_name(self._scan.text(words))
        known = self._scan.lexicon.named(name)
        if not (known or line.sure):
            return None
        return Candidate(
            kind="known" if known else "place",
            start=line.start,
            end=line.end,
            sentence=number,
            tokens=words,
            name=tuple((known.name if known else name).split()),
            country=known.country if known else "",
            entry=known,
            is_dateline=True,
        )

    def _found(
        self, kind: Kind, match: re.Match[str], number: int, sentence: range
    ) -> Candidate | None:
        words = range(*match.span(kind))
        if kind in _DESCRIBED:
            determiner = len(match[f"{kind}_determiner"] or "")
            return self._described(kind, words, determiner, number)
        if kind == "person" or self._is_set_apart(kind, words):
            return self._person(match, words, number)
        if kind == "name" and self._scan.opens(words.start, sentence):
            return self._opened(words, number)
        if kind == "organisation":
            return self._organisation(words, number)
        if kind != "place" or not self._is_titled(words):
            return self._made(kind, words, number, name=_NOWHERE if kind == "adverb" else words)
        return self._made("person", words, number, name=words[-1:], title=words[:-1])

    def _made(  # noqa: PLR0913 - the parts of a mention
        self,
        kind: Kind,
        words: range,
        number: int,
        *,
        name: range = _NOWHERE,
        title: range = _NOWHERE,
        determiner: int = 0,
    ) -> Candidate:
        last = self._scan.words[words.stop - 1]
        end = self._scan.tokens.starts[words.stop - 1] + len(last)
        owns = bare(last) != last
        entry = self._scan.entries.get(words.start) if kind == "known" else None
        acronym = ACRONYM.match(self._scan.letters, words.stop) if name else None
        spelled = entry.name if entry else self._spelled_out(name)
        told = title if kind in ("person", "name") else words  # no country in a person's name
        return Candidate(
            kind=kind,
            start=self._scan.tokens.starts[words.start],
            end=end - 2 if owns else end,
            sentence=number,
            tokens=words,
            name=tuple(bare(spelled).split()),
            title=bare(self._scan.text(title).removesuffix(".")),
            country=next((code for i in told if (code := self._scan.country_at(i))), ""),
            determiner=self._scan.text(words[:determiner]).lower(),
            entry=entry,
            acronym=self._scan.words[acronym.start(1)] if acronym else "",
            owns=owns or self._scan.letters[words.start] == "3",
        )

    def _spelled_out(self, name: range) -> str:
        """Return the words of a name, a nickname in quotation marks left out."""
        text = self._scan.text(name)
        return (
            _NICKNAME.sub("", text) if '"' in self._scan.letters[name.start : name.stop] else text
        )

    def _described(
        self, kind: Kind, words: range, determiner: int, number: int
    ) -> Candidate | None:
        """Return a specific description: not "senators" alone, not "the government plan"."""
        letters = self._scan.letters
        if kind == "group" and letters[words.start : words.stop] == "02":
            pair = self._scan.is_finite(words.stop) and self._scan.words[words[-1]].lower() in (
                "two",
                "three",
            )
            return self._made(kind, words, number, title=words[1:], determiner=1) if pair else None
        named = words[1:] if letters[words.start] == "0" else words
        if kind == "group" and len(named) == 1:
            people = self._scan.lexicon.is_people(self._scan.words[named.start])
            if people:
                return self._made(kind, named, number, name=named)
            if not determiner:
                return None
        plain = kind in ("body", "spot") or _MODIFYING.fullmatch(letters, words.start, words.stop)
        loose = kind == "spot" or self._scan.words[words[-1]] in _ADJECTIVES
        modified = kind == "role" and letters[words.stop : words.stop + 1] in _MODIFIERS
        adjective = loose and modified  # "the official Algerian news agency"
        last = self._scan.words[words[-1]]
        modifying = bool(plain) and bare(last) == last  # not "the city's budget"
        if adjective or (modifying and self._scan.is_noun(words.stop, after_singular=loose)):
            return None
        name = self._name_before(words) if kind == "body" else _NOWHERE
        if name:
            found = self._made("organisation", words, number, name=name, title=words[-1:])
            entry = self._scan.entries.get(name.start)
            return found._replace(name=tuple(entry.name.split())) if entry else found
        return self._made(kind, words, number, title=words[determiner:], determiner=determiner)

    def _name_before(self, words: range) -> range:
        """Return the organisation name before its kind: "Andes News" of "Andes News agency"."""
        if self._scan.words[words.stop - 1] not in tables.NAMED_BODIES:
            return _NOWHERE
        named = _NAMED.search(self._scan.letters, words.start, words.stop)
        return range(*named.span(1)) if named else _NOWHERE

    def _person(self, match: re.Match[str], words: range, number: int) -> Candidate | None:
        """Return a person with a title; None if the words are set apart, or name a ship."""
        if match["person"] is None or self._is_set_apart("person", words):
            return None
        title = range(*match.span("title" if match["title"] else "honorific"))
        name = range(*match.span("given" if match["given"] else "person_name"))
        ship = self._is_ship(title)
        return None if ship else self._made("person", words, number, name=name, title=title)

    def _organisation(self, words: range, number: int) -> Candidate | None:
        """Return a named organisation without its possessor; "the Ministry" is a description."""
        if len(words) == 1:
            lower = bare(self._scan.words[words.start]).lower()
            if lower in tables.SINGLE:
                return self._made("organisation", words, number, name=words)
            if lower in tables.BODIES:
                return self._made("body", words, number, title=words)
            short = self._scan.letters[words.start - 1 : words.start] == "0"
            return self._made("organisation", words, number, name=words) if short else None
        first = words.start
        while words.stop - first > 1 and self._scan.letters[first] in "cnkxf+":
            first += 1
        return self._made("organisation", words, number, name=range(first, words.stop))

    def _opened(self, name: range, number: int) -> Candidate | None:
        """Return a name that opens a sentence, without an initial word that is no part of it."""
        first = bare(self._scan.words[name.start])
        lower = first.lower()
        letter = self._scan.letters[name.start]
        if letter == "Q" and len(name) > 1:
            return self._made("person", name, number, name=name[1:], title=name[:1])
        inside = self._scan.spelled[first] > self._scan.opening[first]
        second = self._scan.words[name.start + 1].lower() if len(name) > 1 else ""
        inside = inside or second in tables.INSIDE_NAMES
        known = len(name) > 1 and (letter in "FfDPIA" or self._is_subject(name))
        common = lower in self._scan.spelled or is_common(lower) or _COMMON_ENDS.match(lower)
        if known or first.isupper() or inside or not common or self._acts(name, lower):
            return self._made("name", name, number, name=name)
        return self._made("name", name[1:], number, name=name[1:]) if len(name) > 1 else None

    def _is_subject(self, name: range) -> bool:
        """Whether two words, the second not a common one, precede a verb: "Precious Moyo"."""
        scan = self._scan
        surname = bare(scan.words[name.stop - 1]).lower()
        return (
            len(name) == 2  # noqa: PLR2004 - a given name and a surname
            and scan.letters[name.start : name.stop] == "XX"
            and not is_common(surname)
            and scan.is_finite(name.stop)
            and not scan.opens_base(name.stop)
        )

    def _acts(self, name: range, lower: str) -> bool:
        """Whether what follows a single word shows that it names somebody: "Trump met"."""
        after = name.stop
        if len(name) > 1 or lower.endswith("s") or after + 1 >= len(self._scan.words):
            return False
        joined = self._scan.letters[after] == "&" and self._scan.letters[after + 1] in "TFXH"
        return joined or self._scan.words[after].lower() in tables.DEEDS

    def _is_titled(self, words: range) -> bool:
        """Whether an office precedes a surname that also ends names of places."""
        family = bare(self._scan.words[words[-1]]) in tables.FAMILY_NAMES
        return family and len(words) > 1 and self._scan.letters[words[-2]] in "TH"

    def _is_ship(self, title: range) -> bool:
        """Whether "the" and a bare title precede a name: "the Queen Ida", a ship."""
        article = title.start > 0 and self._scan.words[title.start - 1].lower() == "the"
        return article and len(title) == 1 and self._scan.letters[title.start] == "T"

    def _is_set_apart(self, kind: Kind, words: range) -> bool:
        """Whether marks enclose just a name: '"Jane Eyre"', "the Lake Authority (LA)"."""
        around = self._scan.letters[max(words.start - 1, 0) : words.start]
        around += self._scan.letters[words.stop : words.stop + 1]
        if around == '""':
            return kind in _TITLED
        return (
            around == "()"
            and kind in ("name", "known")
            and self._scan.letters[words.start] in "ACW"
        )

    def _elsewhere(self, sentence: range) -> Callable[[Candidate], bool]:
        """Return the test whether a name begins with a given name, or has words from elsewhere."""
        there = counted(self._scan.words[i] for i in sentence)
        spelled = self._scan.spelled
        return lambda found: (
            (len(found.name) > 1 and self._scan.letters[found.tokens.start] in "FD")
            or any(spelled[word] > there[word] for word in found.name)
        )

    def _is_headline(self, sentence: range) -> bool:
        if not sentence or self._scan.words[sentence.stop - 1] == ".":
            return False
        words = [self._scan.words[i] for i in sentence if self._scan.words[i][0].isalpha()]
        capitals = sum(word[0].isupper() for word in words)
        return len(words) >= _HEADLINE and capitals > _MOSTLY * len(words)


@cache
def _as_name(shouted: str) -> str:
    """Return a name in capitals as it is usually written.

    Example:
        >>> _as_name("PORT-AU-PRINCE"), _as_name("LOS GATOS")
        ('Port-Au-Prince', 'Los Gatos')
    """
    if not shouted.isupper():
        return shouted
    return re.sub(r"[A-Z]+", lambda word: word[0].capitalize(), shouted)
