"""Which of its classes an ambiguous word has: decided by the words around it.

The tags are those of :mod:`newsfacts.reading.words`. Words are decided from left to right: by the
three tags before, by what the next two words can be, and by how far the clause has come.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import NamedTuple

from newsfacts.reading.lexicon import lexicon

#: tags of words that a noun group can end with
NOUNS = frozenset("NSMC%Y")
#: tags of finite verbs
FINITE = frozenset("TZXBdh")
#: after these a noun group goes on
_OPENING = frozenset("DPGJC$aol&")
#: after these a noun group begins at once, so that what stands before is a verb
_NEW_GROUP = "DPOiao"

#: what a clause has so far
_NOTHING, _SUBJECT, _VERB, _INNER_SUBJECT = range(4)

#: windows remembered, at most; then all are forgotten
_ENOUGH = 200_000


class Window(NamedTuple):
    """A word that can have several tags, and what decides between them."""

    #: the tags it can have, the likelier first
    options: str
    #: the three tags before it
    left: str
    #: the tags the next word can have, and the one after that
    after: str
    later: str
    #: of the clause: nothing yet, a subject, its finite verb, or a subject behind a conjunction
    state: int
    #: whether a verb that is surely finite, and one that can be, follows before the next mark
    finite_ahead: bool
    verb_ahead: bool
    #: whether a past form can follow before the next mark
    past_ahead: bool

    @property
    def before(self) -> str:
        """The tag before."""
        return self.left[-1]

    @property
    def base(self) -> str:
        """The tag before, adverbs passed over."""
        return self.left.rstrip("Ae")[-1:] or "."

    @property
    def negated(self) -> str:
        """The tag before a "not", adverbs passed over; empty if there is no "not"."""
        return self.left.rstrip("AK")[-1:] if self.base == "K" else ""

    @property
    def noun(self) -> str:
        """The likelier of its tags as a noun, or nothing."""
        return self.likeliest("NS")

    @property
    def noun_next(self) -> bool:
        """Whether a noun can follow, at once or after an adjective."""
        return (
            _can(self.after, "NSMC%&")
            or self.after in ("In", "NIn", "JIn")
            or (_can(self.after, "JRI") and _can(self.later, "NSM"))
        )

    def can(self, tags: str) -> bool:
        """Whether one of the tags is an option."""
        return _can(self.options, tags)

    def mainly(self, tags: str) -> bool:
        """Whether the likeliest option is among the tags."""
        return self.options[0] in tags

    def first(self, tags: str) -> str:
        """Give the first of the tags that is an option, else the likeliest option."""
        return next((tag for tag in tags if tag in self.options), self.options[0])

    def likeliest(self, tags: str) -> str:
        """Give the likeliest option that is among the tags, or nothing."""
        return next((tag for tag in self.options if tag in tags), "")

    def then(self, tags: str) -> bool:
        """Whether the next word is mainly one of the tags."""
        return self.after[0] in tags


def resolve(sets: Sequence[str], texts: Sequence[str]) -> str:
    """Give one tag for each word of a sentence.

    Args:
        sets: the tags each word can have, the likelier first.
        texts: the words.
    """
    tags: list[str] = []
    left = "..."
    ahead = _ahead(sets)
    last = len(sets) - 1
    state = _NOTHING
    inner = False  # whether a word opened the clause that a comma can close
    waiting = False  # whether a subject before a relative clause waits for its verb
    for i, options in enumerate(sets):
        if options in _IDLE:  # most words: one tag, and nothing that it changes
            tags.append(options)
            left = left[1:] + options
            continue
        after = sets[i + 1] if i < last else "."
        tag = options
        if len(options) > 1:
            key = (options, left, after, sets[i + 2] if i + 1 < last else ".", state, ahead[i])
            known = _memory.get(key)
            tag = _remember(key) if known is None else known
            if tag in "ItQ":
                tag = _joined(tag, left, texts, i, options)
        elif tag == "N" and left[-1] == "X":
            tag = "V"
        tags.append(tag)
        left = left[1:] + tag
        if tag in _IDLE:
            continue
        if tag in "XdBh" and state == _NOTHING and after[0] in "DPaoHMi" and (i == 0 or tag == "d"):
            inner = True  # a question, or a condition: "did the premier", "should the talks"
        elif tag in "TZXBdh" or (tag == "V" and left[-2] not in "tx"):
            state = _VERB
        elif tag == "r":
            state = _NOTHING
        elif tag in "HE" or (tag == "i" and _can(after, "ZTBXhdVr")):
            state = _SUBJECT
        elif tag in ".;:sWfQ":
            waiting = tag == "Q" and state == _SUBJECT
            state = _SUBJECT if tag == "Q" else _NOTHING
            inner = tag in "sWf"
        elif tag == ",":
            if inner and state == _VERB:
                state, inner = _NOTHING, False
        elif tag == "c":
            if state == _VERB and after[0] in "HDPMEao":
                state = _NOTHING
        elif tag in "NSM" and waiting and state == _VERB:
            state, waiting = _SUBJECT, False
        elif tag in "NSMDOiC%m" and state == _NOTHING:
            state = _INNER_SUBJECT if inner else _SUBJECT
    return "".join(tags)


#: tags that change nothing in what the clause has
_IDLE = frozenset("JpAGRIPaklqtxguewyK$&bo")

#: bits of what can follow: a surely finite verb, a possible one, a past form; and a clause's end
_SURE, _POSSIBLE, _PAST, _END = 1, 2, 4, 8


class _Bits(dict[str, int]):
    """What a word that has these tags can be to the words before it."""

    def __missing__(self, options: str) -> int:
        bits = _END if options[0] in ".:,sWQcr()f" else 0
        if options in ("X", "B", "d", "r"):
            bits |= _SURE
        if bits & _SURE or _can(options, "TZVhr"):
            bits |= _POSSIBLE
        if "T" in options or options[0] == "r":
            bits |= _PAST
        self[options] = bits
        return bits


_BITS = _Bits()


def _ahead(sets: Sequence[str]) -> list[int]:
    """Give for each word the bits of what follows it in its clause."""
    found: list[int] = []
    bits = 0
    for options in reversed(sets):
        found.append(bits)
        own = _BITS[options]
        bits = own & ~_END if own & _END else bits | own
    found.reverse()
    return found


def _joined(tag: str, left: str, texts: Sequence[str], i: int, options: str) -> str:
    """Tell words that go on with what a verb or noun before them began from those that do not."""
    if not i:
        return "x" if tag == "t" else tag
    governor = texts[i - 1] if left[-1] != "A" else texts[max(i - 2, 0)]
    completes = lexicon().completes(governor.lower())
    if tag == "I":
        return "g" if "I" in completes else tag
    if tag == "t":
        return tag if "t" in completes else "x"
    return "s" if "s" in completes and "s" in options and left[-1] != "A" else tag


#: what decides about a word: its options, the tags before, the options after, the state, the bits
_Key = tuple[str, str, str, str, int, int]
_memory: dict[_Key, str] = {}


def _remember(key: _Key) -> str:
    if len(_memory) > _ENOUGH:
        _memory.clear()
    options, left, after, later, state, bits = key
    window = Window(
        options,
        left,
        after,
        later,
        state,
        finite_ahead=bool(bits & _SURE),
        verb_ahead=bool(bits & _POSSIBLE),
        past_ahead=bool(bits & _PAST),
    )
    tag = _memory[key] = choose(window)
    return tag


def choose(w: Window) -> str:
    """Give the tag of a word."""
    special = _SPECIAL.get(w.options)
    if special is not None:
        return special(w)
    if w.before in _OPENING and not (w.before == "J" and w.left[-2] in "BbKA"):
        return _inside(w)
    if w.base in "Xd" or w.negated in ("X", "d"):
        return w.first("VRTJNAI")
    if w.base in "tx":
        return w.first("VNSJIRTAZ")
    if w.base in "Bb" or w.negated == "B":
        return _after_be(w)
    if w.base == "h" and "R" in w.options:
        return w.first("RTJANSV")
    if w.base in "HEQiK" and w.can("ZTV") and (w.state != _VERB or w.base in "QH"):
        return w.first("ZTV")
    if w.base in NOUNS or w.base == ")":
        return _after_noun(w)
    return _elsewhere(w)


def _can(options: str, tags: str) -> bool:
    return any(tag in tags for tag in options)


def _only(options: str, tags: str) -> bool:
    return all(tag in tags for tag in options)


def _inside(w: Window) -> str:
    """Within a noun group: after a determiner, a possessor, an adjective or a number."""
    noun = w.noun
    if w.before == "a" and noun == "S" and "Z" in w.options and not (w.can("N") or w.noun_next):
        return "Z"
    if w.before in "Do" and not noun and _only(w.options, "VZT"):
        return w.options[0]
    if w.before in "oC" and noun and w.can("VZ") and w.then(_NEW_GROUP):
        return w.first("ZV")
    if noun:
        adjective = "J" in w.options and w.noun_next and (w.mainly("J") or w.then("NSJ"))
        return "J" if adjective else noun
    if "J" in w.options:
        return "J"
    if w.can("ns") and not (w.before == "D" and w.then("DPOi")):
        return "J" if "I" in w.options and w.noun_next else "S" if "s" in w.options else "N"
    if w.can("RI") and w.noun_next:
        return "J"
    if "I" in w.options:
        return "N"
    if w.before in "DPGal" and w.can("TR"):
        return "J"
    return "T" if "T" in w.options else w.options[0]


def _after_be(w: Window) -> str:
    if "R" in w.options:
        return "J" if w.mainly("J") and not w.then("ptAIRNSC") else "R"
    if "J" in w.options and w.noun_next:
        return "J"
    return "I" if "I" in w.options else w.first("JNSATVZ")


def _after_noun(w: Window) -> str:
    noun = w.noun
    adjacent = w.before == w.base
    if w.options in ("In", "JIn") and w.base == "N" and adjacent and w.then(".,;:c)"):
        return "N"
    if "T" in w.options:
        if w.state == _VERB:
            return "T" if w.then(_NEW_GROUP) else w.first("RT")
        reduced = w.mainly("R") and w.then("p") and w.later[0] in "DM"
        if "R" in w.options and w.finite_ahead and w.then("pAx") and "Q" not in w.left:
            return "R"
        return "R" if reduced or ("R" in w.options and w.past_ahead and w.then("p")) else "T"
    if "n" in w.options and adjacent and w.base == "N" and w.then("TXBZhdr"):
        return "N"
    if "n" in w.options and adjacent and w.base != "S" and w.left[-2] in "DPaGJ":
        if w.then(".,cs" if w.base == "N" else ".,cps"):
            return "N"
        if w.noun_next and not w.then("DPOiao"):
            return "J"
    if "R" in w.options:
        return noun if w.mainly("NS") else "R"
    if "I" in w.options:
        compound = w.mainly("NS") and not _can(w.after, "DPOiHao") and not w.then("CMJ")
        return noun if noun and (compound or w.then("TXBZhdr")) else "I"
    verb = w.first("ZV") if w.can("ZV") else ""
    if verb and noun:
        return verb if _is_verb(w, verb) else noun
    if verb:
        return "J" if w.state == _VERB and "J" in w.options else verb
    if noun:
        return "J" if w.mainly("J") and w.noun_next else noun
    return w.first("JA")


def _is_verb(w: Window, verb: str) -> bool:
    """Whether "plans" or "plan" after a noun is a verb."""
    if verb == "Z" and w.then(".") and "," in w.left[:2]:  # ", Mr. X figures."
        return True
    if w.state == _VERB or w.then("TBXhdr") or _only(w.after, "Zs"):
        return False
    if w.state == _INNER_SUBJECT and w.then(".,"):
        return True
    if w.before == "A" or w.then("DPOiaos"):
        return True
    if verb == "V":
        return w.base == "S" and (w.mainly("V") or w.then("tApJHCIM"))
    if w.base == "S":
        return False
    owned = w.base == "M" and w.left[-2] in "DPaoCJG"  # the five Balkan states
    if (w.base in "M%" and not owned) or w.mainly("Z"):
        return not w.then(".,c")
    return w.then("tHC$") or not (w.verb_ahead or w.then(".,c"))


def _elsewhere(w: Window) -> str:
    """After a verb, a preposition, a conjunction, a comma, or at the beginning."""
    noun = w.noun
    if "n" in w.options and "I" in w.options:
        if w.before in "pq" and w.then(".,sc"):
            return "N"
        if w.before in ".sc," and w.then("TZBXhdr"):
            return "N"
        if w.mainly("J") and w.noun_next and not w.then("DPOiao"):
            return "J"
    if w.mainly("J") and w.before in "VTZIRrcsA" and not w.noun_next:
        return "J"
    if "I" in w.options and (w.before != "." or w.then("DPOiHMao")):
        many = w.then("JTR") and _can(w.later, "S")
        if not noun or w.then("DPOiHMtsaoQ") or many:
            modifies = w.before in "VTZ" and not noun and w.noun_next
            free = not _can(w.after, "DPOi")
            return "J" if modifies and free and "J" in w.options else "I"
    if "J" in w.options and not w.can("TR") and w.noun_next and not w.then("DPOi"):
        return "J"
    if (
        w.before == ","
        and w.state in (_SUBJECT, _INNER_SUBJECT)
        and w.can("ZTV")
        and not _only(w.after, "TBXhd")
    ):
        verb = not noun or w.then("DPOisptaoA") or w.mainly("TZV")
        return w.first("TZV") if verb else noun
    if w.before == "c" and w.can("VZT") and (not noun or w.then(_NEW_GROUP) or w.mainly("V")):
        return "R" if w.can("T") and w.can("R") and w.state != _VERB else w.first("TZV")
    if w.can("TR"):
        return _past(w)
    if "V" in w.options and w.before == "." and w.then(_NEW_GROUP):
        return "V"
    return noun or w.options[0]


def _past(w: Window) -> str:
    """Give the tag of an -ed form that follows no noun."""
    if w.before in "pqVTZI" and w.noun_next:
        return w.noun or "J"
    if w.before in "VTZ":
        return w.first("RT")
    if w.noun and w.mainly("N"):
        return w.noun
    if w.before == "c" and w.left[-2] == "J" and w.noun_next:
        return "J"
    if w.before in ",c" and w.then(_NEW_GROUP):
        return w.first("TR")
    if w.before in ",.c" or not w.noun_next or w.then("DPHMC"):
        return w.first("RT" if w.state in (_NOTHING, _VERB) else "TR")
    return "J"


def _that(w: Window) -> str:
    if _only(w.after, "BXhd") or w.then("ZTr") or w.after == "GB":
        if w.before in NOUNS or w.before in ",Oi":
            return "Q"
        return "s" if w.before in "VTZIRr" else "D"
    if w.then("A") and w.later[0] in "BXhdZTV" and w.before in NOUNS:
        return "Q"
    if w.before == "Y":
        return "s"
    if w.before in NOUNS:
        return "Q"
    if w.before == "p" or (w.before in ".c" and _can(w.after, "NJ")):
        return "D"
    return "s"


def _there(w: Window) -> str:
    exists = _can(w.after, "BXhd") or (w.then("A") and _can(w.later, "BXhd"))
    return "E" if exists else "A"


def _apostrophe_s(w: Window) -> str:
    return "G" if w.before in NOUNS or w.before == "J" else "B"


def _apostrophe_d(w: Window) -> str:
    return "h" if w.then("RT") and "V" not in w.after else "X"


def _her(w: Window) -> str:
    return "P" if _can(w.after, "NSJMCRI") and not w.then("AptVc") else "O"


def _won(w: Window) -> str:
    return "X" if w.then("K") else "R" if w.before in "hB" else "T"


def _said(w: Window) -> str:
    return "R" if w.left.rstrip("AK")[-1:] in ("h", "B", "b") else "r"


def _more(w: Window) -> str:
    if w.then("y") or (w.then("JAR") and not (w.then("J") and _can(w.later, "S"))):
        return "A"
    return "D" if _can(w.after, "NSMJ") or w.then("p") else "A"


def _to(w: Window) -> str:
    if "V" in w.after:
        noun = w.then("NSJ") and w.before in "%C" and w.later[0] not in "DPHO"
        return "q" if noun else "t"
    return "t" if (w.then("AK") and "V" in w.later) or w.then("bhd") else "q"


def _about(w: Window) -> str:
    return "u" if w.then("C$") or (w.then("D") and w.later[0] == "C") else "p"


def _particle(w: Window) -> str:
    if w.then("C$"):
        return "A"
    return "p" if _can(w.after, "DPHOMNSCJYQ$Iaoli") or w.then("W") else "A"


def _like(w: Window) -> str:
    return "V" if w.base in "XtxdHOiK" else "p"


def _which(w: Window) -> str:
    owns = _can(w.after, "NS") and w.before in "VTZIRs" and not _only(w.after, "VZTBXhd")
    return "D" if owns else "Q"


def _so(w: Window) -> str:
    return "s" if w.before in ",." and w.then("DPHEiaoNSM") else "A"


def _only_word(w: Window) -> str:
    if w.before in "DPaG":
        return "J"
    return "e" if w.then("DPaoC$") else "A"


def _early(w: Window) -> str:
    if w.then("laoY"):
        return "w"
    return "J" if _can(w.after, "NSMJk") or w.before in "DPabBG" else "A"


def _compared(w: Window) -> str:
    return "R" if w.left.rstrip("AK")[-1:] in ("h", "B", "b") else "p"


def _following(w: Window) -> str:
    return "J" if w.before in "DPG" else "R" if w.before in "Bb" else "p"


def _all(w: Window) -> str:
    return "A" if w.before in "NSMHi" and w.then("TZVBXhdr") else "D"


#: words with a decision of their own, by their options
_SPECIAL: dict[str, Callable[[Window], str]] = {
    "sDQ": _that,
    "EA": _there,
    "GB": _apostrophe_s,
    "Xh": _apostrophe_d,
    "PO": _her,
    "TRX": _won,
    "rR": _said,
    "AD": _more,
    "tp": _to,
    "pu": _about,
    "Du": lambda w: "u" if w.then("C$") else "D",
    "pA": _particle,
    "pV": _like,
    "QD": _which,
    "As": _so,
    "sA": lambda w: "A" if w.before in "hB" or w.then(".,") else "s",
    "AJe": _only_word,
    "AJ": lambda w: "A" if w.before in "BbhXHi" and _can(w.after, "TRVI") else "J",
    "JAw": _early,
    "pR": _compared,
    "pJ": _following,
    "ca": lambda w: "a" if w.then("NSp") else "c",
    "co": lambda w: "o" if w.then("NSJCpTZBX") else "c",
    "DA": _all,
    "Dp": lambda w: "p" if w.then("s") else "D",
    "MJ": lambda w: "J" if _can(w.after, "NSMJI") else "M",
}
