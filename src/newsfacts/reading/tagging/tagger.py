"""The tagger: chooses one tag for each ambiguous word from its context.

Words are tagged from left to right, by the three tags before, the possible tags of the next two
words, and the state of the clause. :mod:`newsfacts.reading.tagging.rules.contexts` has the rules.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from newsfacts.reading.lexicon.word_list import lexicon
from newsfacts.reading.tagging.rules.contexts import rule_for
from newsfacts.reading.tagging.window import (
    CLAUSE_END,
    FINITE_AHEAD,
    INNER_SUBJECT,
    NOTHING,
    PAST_AHEAD,
    RESUMES,
    SUBJECT,
    VERB,
    VERB_AHEAD,
    Window,
    can,
)

#: maximum number of windows cached; the cache is cleared when full
_ENOUGH = 200_000

#: the fields of a window
Key = tuple[str, str, str, str, int, int]


class Decisions(dict[Key, str]):
    """The tags of windows, decided when they are first met, and cached."""

    def __missing__(self, key: Key) -> str:
        if len(self) > _ENOUGH:
            self.clear()
        window = Window(*key)
        tag = self[key] = rule_for(window).decide(window)
        return tag


_DECISIONS = Decisions()


def resolve(sets: Sequence[str], texts: Sequence[str], decisions: Decisions = _DECISIONS) -> str:
    """Return one tag for each word of a sentence.

    Args:
        sets: the possible tags of each word, the likelier first.
        texts: the words.
        decisions: the tags of windows.
    """
    tags: list[str] = []
    third = second = first = "."  # the preceding tags
    ahead = _ahead(sets)
    last = len(sets) - 1
    state = NOTHING
    inner = False  # whether the clause was opened by a word, so that a comma can close it
    waiting = False  # whether a subject before a relative clause still lacks its verb
    for i, options in enumerate(sets):
        if options in _IDLE:  # most words: a single tag, without effect on the state
            tags.append(options)
            third, second, first = second, first, options
            continue
        after = sets[i + 1] if i < last else "."
        tag = options
        if len(options) > 1:
            left = third + second + first
            later = sets[i + 2] if i + 1 < last else "."
            tag = decisions[options, left, after, later, state, ahead[i]]
            begun = first in "VTZR" and tag in "NJ" and ("I" in options or "V" in options)
            if tag in "ItQ" or begun or options == "sDQ" or (tag == "T" and "c" in left):
                tag = _revised(tag, left, texts, sets, tags)
        elif tag == "N" and first == "X":
            tag = "V"
        tags.append(tag)
        third, second, first = second, first, tag
        if tag in _IDLE:
            continue
        if tag in "XdBh" and state == NOTHING and after[0] in "DPaoHMi" and (i == 0 or tag == "d"):
            inner = True  # a question, or a condition: "did the premier", "should the talks"
        elif tag in "TZXBdh" or (tag == "V" and second not in "tx"):
            state = VERB
        elif tag == "r":
            state = NOTHING
        elif tag in "HE" or (tag == "i" and can(after, "ZTBXhdVr")):
            state = SUBJECT
        elif tag in ".;:sWfQ":
            waiting = tag == "Q" and state == SUBJECT
            state = SUBJECT if tag == "Q" else NOTHING
            inner = tag in "sWf"
        elif tag == ",":
            if inner and state == VERB:
                state, inner = NOTHING, False
        elif tag == "c":
            if state == VERB and after[0] in "HDPMEao":
                state = NOTHING
        elif tag in "NSM" and waiting and state == VERB:
            state, waiting = SUBJECT, False
        elif tag in "NSMDOiC%m" and state == NOTHING:
            state = INNER_SUBJECT if inner else SUBJECT
    return "".join(tags)


#: tags without effect on the state of the clause
_IDLE = frozenset("JpAGRIPaklqtxguewyK$&bo")

#: a passive that "and" continues: "was taken home and" (put into)
_PASSIVE = re.compile(r"[Bb][AeK]*R[^TZXBhHVr.]*cA?$")

_AUXILIARIES = frozenset("XBdh")


class _Bits(dict[str, int]):
    """Lookahead bits that a word with given tags sets for the words before it."""

    def __missing__(self, options: str) -> int:
        bits = CLAUSE_END if options[0] in ".:,sWQcr()f" else 0
        if options in ("X", "B", "d", "r"):
            bits |= FINITE_AHEAD
        if bits & FINITE_AHEAD or can(options, "TZVhr"):
            bits |= VERB_AHEAD
        if "T" in options or options[0] == "r":
            bits |= PAST_AHEAD
        self[options] = bits
        return bits


_BITS = _Bits()


def _ahead(sets: Sequence[str]) -> list[int]:
    """Return for each word the lookahead bits of what follows it in its clause."""
    found: list[int] = []
    bits = 0
    behind = ""
    for options in reversed(sets):
        found.append(bits)
        own = _BITS[options]
        bits = own & ~CLAUSE_END if own & CLAUSE_END else bits | own
        if options == "," and behind in _AUXILIARIES:
            bits |= RESUMES
        behind = options
    found.reverse()
    return found


def _revised(
    tag: str, left: str, texts: Sequence[str], sets: Sequence[str], tags: Sequence[str]
) -> str:
    """Return the tag of a word that continues what a verb, a noun or a passive before it began."""
    i = len(tags)
    if not i:
        return "x" if tag == "t" else tag
    options, after = sets[i], sets[i + 1] if i + 1 < len(sets) else "."
    if tag == "T":
        joined = "R" in options and after[0] in "ptx" and _PASSIVE.search("".join(tags))
        return "R" if joined else tag
    governor = texts[i - 1] if left[-1] != "A" else texts[max(i - 2, 0)]
    completes = lexicon().completes(governor.lower())
    if tag in "NJ" and "b" in completes and "V" in options and after[0] in "DPOiaosptM":
        return "V"
    if tag in "INJ" and options != "sDQ":
        return "g" if "I" in completes and "I" in options else tag
    if tag == "t":
        return tag if "t" in completes else "x"
    if tag == "s":
        pointing = left[-1] in "VTZ" and "v" not in completes and can(after, "NJtC.,")
        return "D" if pointing else tag
    goes_on = tag == "Q" and "s" in completes and "s" in options and left[-1] != "A"
    return "s" if goes_on else tag
