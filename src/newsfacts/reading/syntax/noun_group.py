"""Noun groups, with what their words and tags say of them."""

from __future__ import annotations

import re
from functools import lru_cache

from newsfacts.reading import tagset as t
from newsfacts.reading.lexicon import closed_classes
from newsfacts.reading.segmentation.extents import Extent
from newsfacts.reading.segmentation.tokens import Token
from newsfacts.reading.syntax.group import Group, NumberOf
from newsfacts.reading.tagset import WordClass

_PERIODS = frozenset((closed_classes.PERIODS + closed_classes.SEASONS).split())
#: determiners that make a period a time: "this week", "every day"
_DEICTIC = ("this", "every", "each")


class NounGroup(Group):
    """A noun with its determiner, possessor, adjectives and preceding titles; or a pronoun."""

    __slots__ = ("_head",)

    _head: Token

    @property
    def head(self) -> Token:
        """The head noun: the last word, without a possessive ending."""
        try:
            return self._head
        except AttributeError:
            self._head = self.token(_head(self.tags))
            return self._head

    @property
    def head_class(self) -> WordClass:
        """The class of its head noun."""
        return WordClass(self.tags[_head(self.tags)])

    @property
    def is_coordinated(self) -> bool:
        """Whether it joins several nouns by a conjunction: "Peru and Chile"."""
        return t.COORDINATOR in self.tags

    @property
    def opens_with_possessive(self) -> bool:
        """Whether its first word is a possessive pronoun: "their plan"."""
        return self.tags[0] == t.POSSESSIVE

    @property
    def opens_with_determiner(self) -> bool:
        """Whether its first word is an article, demonstrative or possessive."""
        return self.tags[0] in t.DETERMINERS

    @property
    def ends_in_number(self) -> bool:
        """Whether its last word is a number, a year, a percent sign or a currency sign."""
        return self.tags[-1] in "Ck%$"

    @property
    def determiner(self) -> str:
        """The article, demonstrative or possessive that opens it, in lower case, or empty."""
        first = next((i for i, tag in enumerate(self.tags) if tag in "DaoP"), None)
        return "" if first is None else self.word(first)

    @property
    def possessor(self) -> Extent | None:
        """The possessor, before the last 's: "Russia" of "Russia's Senate"."""
        last = self.tags.rfind("G")
        return self.extent(0, last) if 0 < last < len(self.tags) - 1 else None

    @property
    def names(self) -> tuple[Extent, ...]:
        """The runs of names in it, including titles capitalised like names."""
        runs = re.finditer(r"[Mm](?:[Mm&]|k(?=M))*", self.tags)
        return tuple(self.extent(run.start(), run.end()) for run in runs)

    @property
    def titles(self) -> tuple[str, ...]:
        """The common nouns right before its last name: "prime minister" of "prime minister Lee"."""
        match = re.search(r"((?:J*N)+)[Mm]+$", self.tags)
        if match is None:
            return ()
        return tuple(piece.text for piece in self.pieces[match.start(1) : match.end(1)])

    @property
    def numbers(self) -> tuple[Extent, ...]:
        """The numbers in it."""
        runs = re.finditer(r"[C$%k]+", self.tags)
        return tuple(self.extent(run.start(), run.end()) for run in runs)

    @property
    def conjuncts(self) -> tuple[Extent, ...]:
        """The parts that a conjunction between nouns joins; itself alone if there is none."""
        cuts = [m.start() for m in re.finditer(r"(?<=[NSM%])c(?=[^c])", self.tags)]
        bounds = zip([0, *(cut + 1 for cut in cuts)], [*cuts, len(self.tags)], strict=True)
        return tuple(self.extent(first, last) for first, last in bounds)

    @property
    def number(self) -> NumberOf:
        """Whether it denotes one, many, or a group of people."""
        head = self.word(_head(self.tags))
        if head in closed_classes.COLLECTIVES:
            return "collective"
        plural = self.tags[_head(self.tags)] in "So" or head in closed_classes.PLURAL_PRONOUNS
        return "plural" if plural or "c" in self.tags else "singular"

    @property
    def agreement(self) -> NumberOf | None:
        """Number of the verb that agrees with it, if determined."""
        tag = self.tags[_head(self.tags)]
        if "c" in self.tags or tag == "S":
            return "plural"
        single = tag == "N" or (tag == "M" and not self.word(_head(self.tags)).endswith("s"))
        return "singular" if single and self.number == "singular" else None

    @property
    def is_bare(self) -> bool:
        """Whether it is a common noun without determiner."""
        return self.tags[_head(self.tags)] in "NS" and self.tags[0] in "NSJC"

    @property
    def is_name(self) -> bool:
        """Whether its head is a name."""
        return self.tags[_head(self.tags)] == "M"

    @property
    def is_pronoun(self) -> bool:
        """Whether it is a personal or relative pronoun."""
        return self.tags in ("H", "O", "i", "Q")

    @property
    def is_reflexive(self) -> bool:
        """Whether it is a reflexive pronoun: himself, themselves."""
        return self.tags == "O" and self.word(0).endswith(("self", "selves"))

    @property
    def floats(self) -> bool:
        """Whether it is a bare quantifier that can follow its noun: "they all"."""
        return self.tags in ("D", "o", "a") and self.word(0) in ("all", "both", "each")

    @property
    def is_period(self) -> bool:
        """Whether its head is a unit of time: "six minutes"."""
        return self.word(_head(self.tags)) in _PERIODS

    @property
    def is_time(self) -> bool:
        """Whether it is a day, a month, or a period with last, next, this or every."""
        dated = self.tags[0] in "Ywz" or self.tags[-1] in "Ylz"
        if "l" in self.tags[:2] or (
            self.tags[:2] == "DJ" and self.word(1) in closed_classes.RELATIVE_TIMES
        ):
            return dated or self.is_period
        return dated or (self.tags[0] == "a" and self.is_period and self.word(0) in _DEICTIC)


@lru_cache(4096)
def _head(tags: str) -> int:
    """Return the index of the head among the tags of a noun group."""
    return max(len(tags.rstrip("G")) - 1, 0)
