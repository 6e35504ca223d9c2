"""Noun groups and verb groups, with what their words and tags say of them."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache
from typing import Literal

from newsfacts.reading import tagset as t
from newsfacts.reading.lexicon import closed_classes
from newsfacts.reading.lexicon.word_list import lexicon
from newsfacts.reading.segmentation.extents import Extent
from newsfacts.reading.segmentation.tokens import Columns, Token
from newsfacts.reading.tagset import WordClass, classes

#: "singular" and "plural" by word form; "collective" for a singular noun for many people
NumberOf = Literal["singular", "plural", "collective"]
Tense = Literal["past", "present", "future", "none"]
Aspect = Literal["simple", "perfect", "progressive", "perfect progressive"]
Voice = Literal["active", "passive"]

_MAIN = frozenset("VTZRIgr")
_FINITE = frozenset("XBdTZVr")
#: tags of words that mark a tense, or its absence
_TENSED = "txXBhdTrZVRIgb"
_FUTURE_MODALS = ("will", "shall", "'ll", "wo")
_PAST_MODALS = ("would", "could", "might", "should", "'d")


class Group:
    """A run of words that form a unit; there are very many, hence a plain class."""

    __slots__ = ("_text", "_words", "end", "index", "indices", "start", "tags")

    def __init__(self, text: str, words: Columns, indices: Sequence[int], tags: str) -> None:
        self._text = text
        self._words = words
        #: index of its first word in the sentence
        self.index = indices[0]
        #: start offset in the text
        self.start = words.starts[self.index]
        #: end offset in the text, exclusive
        self.end = words.end(indices[-1])
        #: indices of its words in the sentence, without quotation marks inside it
        self.indices = indices
        #: the tags of its words; outside the core use :attr:`word_classes`
        self.tags = tags

    def __repr__(self) -> str:
        return f"{type(self).__name__}({self.text!r}, {self.tags!r})"

    @property
    def word_classes(self) -> tuple[WordClass, ...]:
        """The classes of its words."""
        return classes(self.tags)

    @property
    def text(self) -> str:
        """Its characters."""
        return self._text[self.start : self.end]

    @property
    def pieces(self) -> tuple[Token, ...]:
        """Its words."""
        return tuple(map(self._words.token, self.indices))

    def token(self, i: int) -> Token:
        """Return one of its words."""
        return self._words.token(self.indices[i])

    def word(self, i: int) -> str:
        """Return one of its words in lower case."""
        return self._words.texts[self.indices[i]].lower()

    def text_at(self, i: int) -> str:
        """Return a word of its sentence in lower case."""
        return self._words.texts[i].lower()

    def extent(self, first: int, last: int) -> Extent:
        """Return the extent of some of its words: indices within the group, end exclusive."""
        return Extent(
            self._words.starts[self.indices[first]], self._words.end(self.indices[last - 1])
        )


class NounGroup(Group):
    """A noun with its determiner, possessor, adjectives and preceding titles; or a pronoun."""

    __slots__ = ()

    @property
    def head(self) -> Token:
        """The head noun: the last word, without a possessive ending."""
        return self.token(_head(self.tags))

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


class VerbGroup(Group):
    """A verb with its auxiliaries, adverbs and negation, and the infinitives chained to it."""

    __slots__ = ("_chain", "_particle", "_reports")

    _chain: tuple[str, ...]
    _reports: bool
    _particle: int

    @property
    def chain(self) -> tuple[str, ...]:
        """Lemmas of its main verbs in order: ("plan", "meet") of "had planned to meet"."""
        try:
            return self._chain
        except AttributeError:
            self._chain = self._lemmas()
            return self._chain

    def _lemmas(self) -> tuple[str, ...]:
        verbs = lexicon()
        lemmas = tuple(verbs.verb(self.word(i)) for i, tag in enumerate(self.tags) if tag in _MAIN)
        return lemmas or (verbs.verb(self.word(self._last_auxiliary)),)

    @property
    def _last_auxiliary(self) -> int:
        return max((i for i, tag in enumerate(self.tags) if tag in "BbhdX"), default=0)

    @property
    def lemma(self) -> str:
        """Lemma of the last verb: "meet" of "had planned to meet"."""
        return self.chain[-1]

    @property
    def particle_index(self) -> int:
        """Index of its particle in the sentence, or -1."""
        index: int = getattr(self, "_particle", -1)
        return index

    def join(self, particle: int) -> None:
        """Make a word its particle, given by its index in the sentence."""
        self._particle = particle

    @property
    def particle(self) -> str:
        """The word that makes one verb with it: "off" of "called the talks off", or empty.

        Verbs and particles are those of WordNet; "part" and "place" after "take" are among them.
        """
        at = self.particle_index
        return self._words.texts[at].lower() if at >= 0 else ""

    @property
    def form(self) -> str:
        """Tag of its first word, adverbs and "not" apart."""
        return _opening(self.tags)

    @property
    def finite(self) -> bool:
        """Whether it is marked for tense."""
        first = _opening(self.tags)
        return first in _FINITE or (first == "h" and "having" not in self._lowered)

    @property
    def past_participle(self) -> bool:
        """Whether its first verb is a past participle: "elected in May", "never seen"."""
        return self.form == "R"

    @property
    def tense(self) -> Tense:
        """Tense of its first verb; "future" with will, shall and be going to."""
        first = next((i for i, tag in enumerate(self.tags) if tag in _TENSED), None)
        if first is None:
            return "none"
        tag, word = self.tags[first], self.word(first)
        if tag == "X":
            if word in _FUTURE_MODALS:
                return "future"
            return "past" if modal_lemma(word) in _PAST_MODALS else "present"
        if tag == "B" and "It" in self.tags and "going" in self._lowered:
            return "future"
        if tag in "Bhd":
            past = word.startswith(("was", "were", "had", "did"))
            return "none" if word == "having" else "past" if past else "present"
        past = tag == "T" or (tag == "r" and not word.endswith("s"))
        return "none" if tag in "txRIgb" else "past" if past else "present"

    @property
    def agreement(self) -> NumberOf | None:
        """Number of its subject, if its first word determines it."""
        first = next((i for i, tag in enumerate(self.tags) if tag not in "AeK"), 0)
        tag, word = self.tags[first], self.word(first)
        if tag == "Z" or word in ("is", "was", "has", "does", "says"):
            return "singular"
        return "plural" if tag == "V" or word in ("are", "were", "have", "do") else None

    @property
    def aspect(self) -> Aspect:
        """Perfect with have and a participle, progressive with be and an -ing form.

        Some participles have the base form: "has come".
        """
        perfect = re.search(r"h[AeK]*(?:b[AeK]*)?[RI]|h[AeK]*[bV]", self.tags) is not None
        progressive = re.search(r"[Bb][AeK]*I", self.tags) is not None
        if perfect and progressive:
            return "perfect progressive"
        return "perfect" if perfect else "progressive" if progressive else "simple"

    @property
    def voice(self) -> Voice:
        """Voice of its last verb: "passive" after be, and for a participle without auxiliary."""
        last = max((i for i, tag in enumerate(self.tags) if tag in _MAIN), default=-1)
        if last < 0 or self.tags[last] != "R":
            return "active"
        auxiliaries = [tag for tag in self.tags[:last] if tag in "Bbh"]
        return "active" if auxiliaries[-1:] == ["h"] else "passive"

    @property
    def modality(self) -> str:
        """The modal it has, or the verb that governs its infinitive: "will", "be to", "plan to"."""
        modal = self.tags.find("X")
        if modal >= 0:
            return modal_lemma(self.word(modal))
        joint = max(self.tags.find("t"), self.tags.find("x", 1))
        if joint < 1:
            return ""
        before = self.tags[:joint].rstrip("AeK")
        if not before:
            return ""
        governor = self.word(len(before) - 1)
        if governor == "going":
            return "be going to"
        if before[-1] == "J":
            return f"be {governor} to"
        passive = before[-1] == "R" and re.search(r"[Bb][AeK]*R$", before)
        lemma = governor if passive else lexicon().verb(governor)
        return f"be {lemma} to" if passive else f"{lemma} to"

    @property
    def negated(self) -> bool:
        """Whether it is negated: not, never, no longer."""
        return "K" in self.tags or "never" in self._lowered

    @property
    def reports(self) -> bool:
        """Whether its first main verb is a verb of saying, which a clause may follow directly."""
        known: bool | None = getattr(self, "_reports", None)
        if known is None:
            known = self._reports = self._is_of_saying()
        return known

    def _is_of_saying(self) -> bool:
        if "r" in self.tags:
            return True
        main = _main(self.tags)
        return main >= 0 and lexicon().verb(self.word(main)) in _REPORTING

    @property
    def _lowered(self) -> tuple[str, ...]:
        return tuple(self.word(i) for i in range(len(self.indices)))


@lru_cache(4096)
def _head(tags: str) -> int:
    """Return the index of the head among the tags of a noun group."""
    return max(len(tags.rstrip("G")) - 1, 0)


@lru_cache(4096)
def _opening(tags: str) -> str:
    """Return the first tag that is neither an adverb nor "not"."""
    return tags.lstrip("AeK")[:1]


@lru_cache(4096)
def _main(tags: str) -> int:
    """Return the index of the first main verb among the tags of a verb group, or -1."""
    return next((i for i, tag in enumerate(tags) if tag in _MAIN), -1)


def modal_lemma(word: str) -> str:
    """Return the full form of a modal in lower case: "will" of "'ll"."""
    return closed_classes.LEMMAS.get(word, word)


_PERIODS = frozenset((closed_classes.PERIODS + closed_classes.SEASONS).split())
_REPORTING = frozenset(closed_classes.REPORTING.split())
#: determiners that make a period a time: "this week", "every day"
_DEICTIC = ("this", "every", "each")
