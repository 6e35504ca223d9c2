"""Verb groups, with what their words and tags say of them."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import Literal

from newsfacts.reading.lexicon import closed_classes
from newsfacts.reading.lexicon.word_list import lexicon
from newsfacts.reading.syntax.group import Group, NumberOf

Tense = Literal["past", "present", "future", "none"]
Aspect = Literal["simple", "perfect", "progressive", "perfect progressive"]
Voice = Literal["active", "passive"]

_MAIN = frozenset("VTZRIgr")
_FINITE = frozenset("XBdTZVr")
#: tags of words that mark a tense, or its absence
_TENSED = "txXBhdTrZVRIgb"
_FUTURE_MODALS = ("will", "shall", "'ll", "wo")
_PAST_MODALS = ("would", "could", "might", "should", "'d")
_REPORTING = frozenset(closed_classes.REPORTING.split())


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
        lemmas = tuple(
            [verbs.verb(self.word(i)) for i, tag in enumerate(self.tags) if tag in _MAIN]
        )
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
