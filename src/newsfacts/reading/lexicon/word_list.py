"""Possible tags and lemmas of words.

The word list is made from WordNet 3.0 (Princeton University, 2006) by ``scripts/make_lexicon.py``;
see LICENSE-WordNet for its licence.
"""

from __future__ import annotations

import re
import zlib
from collections.abc import Mapping
from functools import cache
from pathlib import Path
from typing import Literal

from newsfacts.reading import tagset as t
from newsfacts.reading.lexicon import closed_classes
from newsfacts.reading.lexicon.stems import likeliest, prefixed, stems, stems_s
from newsfacts.reading.tagset import WordClass, classes

#: tags by WordNet's letters for the parts of speech
_POS: dict[str, str] = {"n": t.NOUN, "v": t.VERB, "a": t.ADJECTIVE, "r": t.ADVERB}
_PLURAL: dict[str, str] = {"n": t.PLURAL_NOUN, "v": t.THIRD_PERSON}
_COMPARED: dict[str, str] = {"a": t.ADJECTIVE, "r": t.ADVERB}

#: tags suggested by the ending of an unlisted word; as in scripts/make_lexicon.py
_ENDINGS = (
    (t.ADVERB, re.compile(r".{3,}ly")),
    (
        t.ADJECTIVE,
        re.compile(r".{3,}(?:ous|ful|less|able|ible|ical|ic|ive|ary|ish|al|ian|ese|ant|(?<!m)ent)"),
    ),
)
#: length above which an unknown word in -ed or -ing is taken for a verb form
_SHORTEST = 5
#: maximum number of words whose lemma is cached; the cache is cleared when full
_ENOUGH = 50_000


class Lexicon:
    """Tags and lemmas of lower-case words."""

    def __init__(self) -> None:
        data = zlib.decompress(Path(__file__).with_name("lexicon.bin").read_bytes())
        self._classes: dict[str, str] = {}
        self._irregular: dict[str, dict[str, str]] = {}
        self._phrasal: dict[str, frozenset[str]] = {}
        self._intransitive: frozenset[str] = frozenset()
        _head, *lines = data.decode("ascii").split("\n")
        for line in lines:
            name, *entries = line.split(" ")
            if name.endswith(".exc"):
                pairs = (entry.partition(":") for entry in entries)
                self._irregular[name[0]] = {form: lemma for form, _, lemma in pairs}
            elif name == "-object":
                self._intransitive = frozenset([*entries, *closed_classes.INTRANSITIVE.split()])
            elif name[0] == "+":
                self._phrasal[name[1:]] = frozenset(entries)
            else:
                self._classes.update(dict.fromkeys(entries, name))
        for lemma in closed_classes.NOUNS_FIRST.split():
            self._prefer(lemma, "n")
        self._classes.update(dict.fromkeys(closed_classes.NOUNS_ONLY.split(), "n"))
        for lemma in closed_classes.ALSO_VERBS.split():
            self._classes[lemma] = "".join(dict.fromkeys((self._classes.get(lemma) or "n") + "v"))
        for lemma in closed_classes.ADJECTIVES_FIRST.split():
            self._prefer(lemma, "a")
        for lemma in closed_classes.VERBS_FIRST.split():
            self._prefer(lemma, "v")
        self._closed: dict[str, str] = {}
        for word_class, words in closed_classes.CLOSED.items():
            self._closed.update(dict.fromkeys(words.split(), word_class))
        for word_classes_, words in closed_classes.AMBIGUOUS.items():
            self._closed.update(dict.fromkeys(words.split(), "".join(word_classes_)))
        self._closed.update(dict.fromkeys(closed_classes.NOUNS_IN_ING.split(), t.NOUN + t.ING_FORM))
        self._takes_that = frozenset(closed_classes.TAKES_THAT.split())
        self._past = frozenset(closed_classes.PAST_ONLY.split())
        self._participles = frozenset(closed_classes.PARTICIPLE_ONLY.split())
        self._invariant = frozenset(closed_classes.INVARIANT.split())
        self._completed_by_that = frozenset(
            (closed_classes.REPORTING + closed_classes.COMPLETED_BY_THAT).split()
        )
        self._takes_to = frozenset(closed_classes.TAKES_TO.split())
        self._adjectives_with_to = frozenset(closed_classes.ADJECTIVES_WITH_TO.split())
        self._lemmas: dict[str, str] = {}
        self._completed: dict[str, str] = {}
        self._takes_ing = frozenset(closed_classes.TAKES_ING.split())

    def _prefer(self, lemma: str, pos: str) -> None:
        known = self._classes.get(lemma, "")
        self._classes[lemma] = "".join(dict.fromkeys(pos + known + "v"))

    def closed(self, word: str) -> str:
        """Return the tags of a closed-class word, or empty."""
        return self._closed.get(word, "")

    def is_adjective(self, word: str) -> bool:
        """Whether the word is an adjective and not a verb."""
        kinds = self._classes.get(word, "")
        return "a" in kinds and "v" not in kinds

    def is_adjective_first(self, word: str) -> bool:
        """Whether the word is primarily an adjective."""
        return self._classes.get(word, "").startswith("a")

    def knows(self, word: str) -> bool:
        """Whether the word, or a possible lemma of it, is listed."""
        return word in self._closed or bool(self._forms(word))

    def tags(self, word: str) -> str:
        """Return the possible tags of a lower-case word, the likelier first; never empty."""
        closed = self._closed.get(word)
        return closed or "".join(dict.fromkeys(self._forms(word))) or self.guess(word)

    def completes(self, word: str) -> str:
        """Return the complements that a word takes.

        "t" is an infinitive, "I" an -ing form, "s" a that-clause after a noun, "v" after a verb,
        and "b" a bare infinitive at once.
        """
        known = self._completed.get(word)
        if known is None:
            lemma = self.verb(word)
            to = lemma in self._takes_to or word in self._adjectives_with_to
            that = word.rstrip("s") in self._takes_that
            known = "t" * to + "I" * (lemma in self._takes_ing) + "s" * that
            known += "b" * (lemma == "help")
            known += "v" * (lemma in self._completed_by_that)
            self._completed[word] = known
        return known

    def guess(self, word: str) -> str:
        """Return the tags that the ending of an unknown word suggests."""
        if word.endswith("ed") and len(word) >= _SHORTEST:
            return t.PAST + t.PAST_PARTICIPLE
        if word.endswith("ing") and len(word) > _SHORTEST:
            return t.ING_FORM + t.NOUN
        if word.endswith("s") and not word.endswith(("ss", "us", "is")):
            return t.PLURAL_NOUN
        return next((tag for tag, ending in _ENDINGS if ending.fullmatch(word)), t.NOUN)

    def verb(self, word: str) -> str:
        """Return the lemma of a verb form; the word itself if it is not one."""
        lemma = self._lemmas.get(word)
        if lemma is None:
            if len(self._lemmas) > _ENOUGH:
                self._lemmas.clear()
                self._completed.clear()
            lemma = self._lemmas[word] = self._lemma(word)
        return lemma

    def _lemma(self, word: str) -> str:
        if word in closed_classes.LEMMAS:
            return closed_classes.LEMMAS[word]
        irregular = self._irregular["v"].get(word)
        if irregular:
            return irregular
        found = [word]
        for ending in ("s", "ed", "ing"):
            if word.endswith(ending):
                found += stems_s(word) if ending == "s" else stems(word, ending)
        known = [stem for stem in found if self.is_verb(stem)]
        if known:
            return known[-1] if len(known) > 1 and known[0] == word else known[0]
        prefix, rest = prefixed(word)
        inner = self.verb(rest) if prefix else rest
        if prefix.endswith("-") or (inner != rest and self.is_verb(inner)):
            return prefix + inner
        return likeliest(word)

    def is_verb(self, lemma: str) -> bool:
        """Whether a base form is that of a listed verb."""
        return "v" in self._class(lemma)

    def verbs(self) -> tuple[str, ...]:
        """Return the base forms of the listed verbs."""
        return tuple(word for word in self._classes if self.is_verb(word))

    def takes_object(self, verb: str) -> bool:
        """Whether a verb, given by its base form, can have an object, or a passive."""
        return verb not in self._intransitive

    def goes_with(self, verb: str, particle: str) -> bool:
        """Whether a verb and a particle are listed as one verb: "call off", "take part"."""
        return verb in self._phrasal.get(particle, ())

    def irregular(self, pos: Literal["n", "v"]) -> Mapping[str, str]:
        """Return the base form of each irregular form of nouns or verbs."""
        return self._irregular[pos]

    def _class(self, lemma: str) -> str:
        return self._classes.get(lemma, "")

    def _forms(self, word: str) -> list[str]:
        own = [_POS[pos] for pos in self._class(word)]
        if word in self._invariant:
            return [t.PAST, t.PAST_PARTICIPLE, *own]
        if word in self._irregular["v"]:
            forms = self._irregular_verb(word)
            return forms if forms == [t.PAST] else forms + own
        if word in self._irregular["n"]:
            return [*own, t.PLURAL_NOUN]
        if word.endswith("s") and not word.endswith("ss"):
            forms = own + self._inflected(stems_s(word), _PLURAL)
            return [*forms, t.WEAK_PLURAL] if forms == [t.THIRD_PERSON] else forms
        if word.endswith("ed"):
            verb = any("v" in self._class(stem) for stem in stems(word, "ed"))
            return [*own, t.PAST, t.PAST_PARTICIPLE] if verb else own
        if word.endswith("ing"):
            verb = any("v" in self._class(stem) for stem in stems(word, "ing"))
            return [*own, t.ING_FORM, t.WEAK_NOUN] if verb else own
        for ending in ("er", "est"):
            if word.endswith(ending):
                return own + self._inflected(stems(word, ending), _COMPARED)
        return [*own, t.WEAK_NOUN] if own == [t.VERB] else own

    def _inflected(self, stems: list[str], tags: dict[str, str]) -> list[str]:
        return [tags[pos] for stem in stems for pos in self._class(stem) if pos in tags]

    def _irregular_verb(self, word: str) -> list[str]:
        if word.endswith("ing"):
            return [t.ING_FORM, t.WEAK_NOUN]
        if word.endswith("s"):
            return [t.THIRD_PERSON]
        if word in self._past:
            return [t.PAST]
        return [t.PAST_PARTICIPLE] if word in self._participles else [t.PAST, t.PAST_PARTICIPLE]


@cache
def lexicon() -> Lexicon:
    """Return the lexicon, loaded on first use."""
    return Lexicon()


def word_classes(word: str) -> tuple[WordClass, ...]:
    """Return the possible classes of a lower-case word by itself, the likelier first; never empty.

    Example:
        >>> word_classes("told") == (t.PAST, t.PAST_PARTICIPLE)
        True
    """
    return classes(lexicon().tags(word))


def is_word(word: str) -> bool:
    """Return whether the word list has a lower-case word, or a possible lemma of it.

    Example:
        >>> is_word("ministers"), is_word("lavrov")
        (True, False)
    """
    return lexicon().knows(word)
