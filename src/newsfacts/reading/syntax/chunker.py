"""Chunking: noun groups and verb groups by one regular expression over the tags of a sentence.

The tags are those of :mod:`newsfacts.reading.tagset`.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from newsfacts.reading.lexicon import closed_classes
from newsfacts.reading.lexicon.word_list import lexicon
from newsfacts.reading.segmentation.tokens import Columns
from newsfacts.reading.syntax.groups import NounGroup, VerbGroup

# each alternative begins with a lookahead for its first letter, which halves the time
_DETERMINER = r"(?:(?=[wueADaoPJl])w?(?:(?:[ue]|A(?=o))?(?:[Dao][Dao]?|P)l?|[JA]?l))"
_QUANTITY = r"(?:e?(?:(?=[uADJp])(?:u|[ADJ]y|pL)(?=[C$a]|DC))?)"
_MODIFIER = (
    r"(?:[NMk$%&]|C(?!(?<=[NSM]C)z)|S(?!C)|A?J(?:,J)*|(?=[,zlAo])(?:(?<=[Mz]C),k|(?<![NSM])z"
    r"|(?<=[JG])l|(?<=[DaP])A(?=[NMJ])|(?<=[Jl])o)|(?=Y)(?:(?<=[DaPG])|(?<=[DaP]J))Y(?=[NSJ]))"
)
_CONJUNCTION = (
    r"(?:(?=[c,])(?:(?<=[NS])c(?=[NS])|(?<=J)c(?=J|N[NS])|(?<=[^M]M)c(?=M)(?!(?<=pMc)M+(?:MpM|G))|(?<=M),(?=M(?:,M)*&)"
    r"|(?<=[C%])c(?=[C$])))"
)
_HEADED = (
    rf"(?:(?:{_QUANTITY}{_DETERMINER}?)m?{_MODIFIER}*(?:{_CONJUNCTION}{_MODIFIER}*)*S?"
    r"(?<=[NSMCkz%]))"
)
_OWNED = rf"(?:G(?:(?:A?{_MODIFIER})*[NSMCk%])?)"
#: a date after a preposition is a group of its own, and a day after a noun: "in 2009 Duarte met",
#: "on May 5 Duarte met", "met Duarte May 5"
_DATE = (
    r"(?:(?=[AzkC])(?:(?<=[ps])A?(?:zC?(?:,?k)?|Cz(?:,?k)?|k)(?=m?M)|(?<=^[ps])z?k(?=[JNS])"
    r"|(?<=[NSM])(?:zC(?:cC)?|Cz)(?:,?k)?(?![NSJ])))"
)
_NOUN_GROUP = (
    rf"(?P<noun>[QEHOi]|{_DATE}|(?=[JAwlY])[JAw]?l?YN?{_OWNED}*|(?=[JAl])[JA]?lN(?=[Mm])"
    rf"|(?=[NSMmCk$%&JAeupDaowPlz]){_HEADED}{_OWNED}*"
    rf"|{_DETERMINER}(?:A?{_MODIFIER})*J{_OWNED}?|{_DETERMINER}{_OWNED}?)"
)
_IS = r"(?<![Xdhb])B"  # never after another auxiliary: "what we have is"
_AUXILIARIES = rf"(?:(?:[XdhbtxK]|{_IS}(?!Ax))[Ae]*)*"  # not "is here | to meet him"
_CHAIN = (
    r"(?:[Ae]*(?:J(?=t))?t(?:[AeK]*[bhd])*[AeK]*[VRTI]?|A*g|(?<=V)cV|(?<=R)cR|(?<=I)cI|(?<=T)cT)*"
)
_VERB_GROUP = (
    rf"(?P<verb>(?=[AXdBhbtxKVTZRIgr])(?:A+(?=[RI]))?{_AUXILIARIES}(?:[VTZRIghdbXr]|{_IS}){_CHAIN})"
)

_GROUPS = re.compile(rf"{_NOUN_GROUP}|{_VERB_GROUP}")

_NAMES_AND_OFFICE = re.compile(r"M+c(?=[JMm]*M$)")
_OFFICES = frozenset(closed_classes.OFFICES.split())
_PARTICLES = frozenset(closed_classes.PARTICLES.split())
_ALSO_PREPOSITIONS = frozenset(closed_classes.ALSO_PREPOSITIONS.split())
_PERIODS = frozenset(closed_classes.PERIODS.split())
_DATED, _NAMES = ("DJN", "DlN"), ("M", "m")
#: tags of words that can be particles, and of those that can begin a noun group
_LIKE_PARTICLES = frozenset("pA")
_NOUN_STARTS = frozenset("QHOiENSMmCk$&JDaoPlYzu")


def groups(text: str, words_: Columns, tags: str) -> Iterator[NounGroup | VerbGroup]:
    """Return the groups of a sentence, in order; they do not overlap.

    Args:
        text: the whole text.
        words_: the words of the sentence.
        tags: one tag per word.
    """
    kept: Sequence[int] = range(len(tags))
    if '"' in tags:  # a group may hold quotation marks
        kept = [i for i, tag in enumerate(tags) if tag != '"']
        tags = tags.replace('"', "")
    verb: VerbGroup | None = None  # the last group, or the one before it
    stop = 0
    for match in _GROUPS.finditer(tags):
        first, end = match.span()
        if first == end:
            continue
        if verb and first != stop:
            verb = None
        of, indices = tags[first:end], kept[first:end]
        if match.lastgroup == "noun":
            if verb and of == "N":
                _join(verb, indices[0], "")
            after = tags[end : end + 1]
            if "c" in of or of[0] == "D" or after == "f":
                yield from _noun_groups(text, words_, indices, of, after)
            else:
                yield NounGroup(text, words_, indices, of)
        else:
            verb = VerbGroup(text, words_, indices, of)
            yield verb
        stop = end
        if verb and tags[end : end + 1] in _LIKE_PARTICLES:
            _join(verb, kept[end], tags[end + 1 : end + 2])
        if match.lastgroup == "noun":
            verb = None


def _noun_groups(
    text: str, words_: Columns, indices: Sequence[int], tags: str, after: str
) -> Iterator[NounGroup]:
    """Yield the noun groups of a match: several before an office, or a time."""
    joint = _before_office(words_, indices, tags)
    if joint:
        yield NounGroup(text, words_, indices[:joint], tags[:joint])
        tags, indices = tags[joint + 1 :], indices[joint + 1 :]
    at = _time_between(words_, indices, tags, after)
    if at:
        yield NounGroup(text, words_, indices[:at], tags[:at])
    yield NounGroup(text, words_, indices[at:], tags[at:])


def _before_office(words_: Columns, indices: Sequence[int], tags: str) -> int:
    """Return where "and" joins an office to a complement, or 0: "king of Spain and Queen Ida"."""
    match = _NAMES_AND_OFFICE.match(tags) if "Mc" in tags else None
    if match is None or not indices[0] or words_.texts[indices[0] - 1] not in ("in", "of"):
        return 0
    first = words_.texts[indices[0]].lower()
    offices = (words_.texts[i].lower() in _OFFICES for i in indices[match.end() : -1])
    return match.end() - 1 if first not in _OFFICES and any(offices) else 0


def _time_between(words_: Columns, indices: Sequence[int], tags: str, after: str) -> int:
    """Return where a group falls into a name and a time, or 0.

    "Met Orlik | hours before the vote", "the following day | Orlik met him".
    """
    if after == "f" and tags[-2:] in ("MS", "MN") and words_.texts[indices[-1]] in _PERIODS:
        return len(tags) - 1
    if tags[:3] not in _DATED or tags[3:4] not in _NAMES:
        return 0
    relative = tags[1] != "J" or words_.texts[indices[1]] in closed_classes.RELATIVE_TIMES
    return len("DJN") if relative and words_.texts[indices[2]] in _PERIODS else 0


def _join(verb: VerbGroup, i: int, after: str) -> None:
    """Make a word the particle of a verb, if it goes with that.

    Args:
        verb: the verb group.
        i: index of the word in the sentence.
        after: tag of the word behind it.
    """
    word = verb.text_at(i)
    if word not in _PARTICLES or (word in _ALSO_PREPOSITIONS and after in _NOUN_STARTS):
        return
    if lexicon().goes_with(verb.lemma, word):
        verb.join(i)
