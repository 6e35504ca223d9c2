"""Rules that choose the tag of a word from its context, in the order in which they are tried."""

from __future__ import annotations

from newsfacts.reading.tagging.window import (
    INNER_SUBJECT,
    NOTHING,
    NOUNS,
    SUBJECT,
    VERB,
    Window,
    can,
    only,
)
from newsfacts.reading.tagging.word_rules import SPECIAL

#: tags after which a noun group continues
_OPENING = frozenset("DPGJC$aol&")
#: tags that open a noun group, so that the word before is a verb
_NEW_GROUP = "DPOiao"


def choose(w: Window) -> str:
    """Return the tag of a word."""
    special = SPECIAL.get(w.options)
    if special is not None:
        return special(w)
    if w.before in _OPENING and not (w.before == "J" and w.left[-2] in "BbKA"):
        return _inside(w)
    if w.base in "Xdhtx" and "A" in w.options and can(w.after, "VTR"):
        return "A"
    if w.base in "Xd" or w.negated in ("X", "d"):
        return w.first("VRTJNAI")
    if w.base in "tx":
        return w.first("VNSJIRTAZ")
    if w.base in "Bb" or w.negated == "B":
        return _after_be(w)
    if "h" in (w.base, w.negated) and "R" in w.options:
        return w.first("RTJANSV")
    if w.base == "Q" and w.mainly("NS") and w.then("NBXH"):
        return w.options[0]  # what markets need
    if w.base in "HEQiK" and w.can("ZTV") and (w.state != VERB or w.base in "QH"):
        return w.first("ZTV")
    if w.base in NOUNS or w.base == ")":
        return _after_noun(w)
    return _elsewhere(w)


def _inside(w: Window) -> str:
    """Inside a noun group: after a determiner, a possessor, an adjective or a number."""
    noun = w.noun
    if w.before == "a" and noun != "N" and "Z" in w.options and not (noun and w.noun_next):
        return "Z"
    if w.before in "Do" and not noun and only(w.options, "VZT"):
        return w.options[0]
    if w.before == "o" and w.options == "Vn" and not w.then("NSM"):
        return "V"  # many expect
    if w.before in "oC" and noun and w.can("VZ") and w.then(_NEW_GROUP):
        return w.first("ZV")
    if noun:
        adjective = "J" in w.options and w.noun_next and (w.mainly("J") or w.then("NSJ"))
        return "J" if adjective else noun
    if "J" in w.options:
        return "J"
    if w.can("nv") and not (w.before == "D" and w.then("DPOi")):
        return "J" if "I" in w.options and w.noun_next else "S" if "v" in w.options else "N"
    if w.can("RI") and w.noun_next:
        return "J"
    if "I" in w.options:
        return "N"
    if w.before in "DPGal" and w.can("TR"):
        return "J"
    return "T" if "T" in w.options else w.options[0]


def _after_be(w: Window) -> str:
    if "R" in w.options:
        return "R"
    if "J" in w.options and w.noun_next:
        return "J"
    return "I" if "I" in w.options else w.first("JNSATVZ")


def _after_noun(w: Window) -> str:
    noun = w.noun
    adjacent = w.before == w.base
    if w.options in ("In", "JIn") and w.base == "N" and adjacent and w.then(".,;:c)"):
        return "N"
    if "T" in w.options:
        if w.state == VERB:
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
            return "I" if w.mainly("I") else "J"
    if "R" in w.options:
        return noun if w.mainly("NS") else "R"
    if "I" in w.options:
        compound = w.mainly("NS") and not can(w.after, "DPOiHao") and not w.then("CMJ")
        return noun if noun and (compound or w.then("TXBZhdr")) else "I"
    verb = w.first("ZV") if w.can("ZV") else ""
    if verb and noun:
        return verb if _is_verb(w, verb) else noun
    if verb:
        return "J" if w.state == VERB and "J" in w.options else verb
    if noun:
        return "J" if w.mainly("J") and w.noun_next else noun
    return w.first("JA")


def _is_verb(w: Window, verb: str) -> bool:
    """Whether "plans" or "plan" after a noun is a verb."""
    if verb == "Z" and w.then(".") and "," in w.left[:2]:  # ", Mr. X figures."
        return True
    if w.state == VERB or w.then("TBXhdr") or only(w.after, "Zsv"):
        return False
    several = w.base == "S" or (w.base == "M" and "c" in w.left)  # "Peru and Chile meet"
    if w.state == INNER_SUBJECT and w.then(".,"):
        compound = w.base == "N" and w.mainly("S") and w.left[-2] not in "DaN"
        if not (compound if verb == "Z" else w.base in "NM" and not several):
            return True
    if w.before == "A" or w.then("DPOiaos"):
        return True
    if verb == "V":
        return several and (w.mainly("V") or w.then("tApJHCIM"))
    if w.base == "S":
        return False
    owned = w.base == "M" and w.left[-2] in "DPaoCJG"  # the five Balkan states
    if (w.base in "M%" and not owned) or w.mainly("Z"):
        return not w.then(".,c")
    if w.base == "N" and w.state == SUBJECT and w.then("J") and not can(w.after, "TRI"):
        return True
    return w.then("tHC$") or not (
        w.verb_ahead or w.then(".,c:(Q") or (w.then("p") and w.left[-2] not in "DPa")
    )


def _elsewhere(w: Window) -> str:
    """After a verb, a preposition, a conjunction or a comma, or at the beginning."""
    noun = w.noun
    if "n" in w.options and "I" in w.options:
        if w.before in "pq" and w.then(".,c"):
            return "N"
        if w.before in ".sc," and w.then("TZBXhdr"):
            return "N"
        if w.mainly("J") and w.noun_next and not w.then("DPOiao"):
            return "J"
    takes = "I" in w.options and w.then("DPOiHM")
    if w.mainly("J") and w.before in "VTZIRrcsA" and not (w.noun_next or takes):
        return "J"
    if "I" in w.options and (w.before != "." or w.then("DPOiHMao")):
        many = w.then("JTR") and can(w.later, "S")
        if not noun or w.then("DPOiHMCtsaoQ$h") or many:
            modifies = w.before in "VTZ" and not noun and w.noun_next
            free = not can(w.after, "DPOi")
            return "J" if modifies and free and "J" in w.options else "I"
    if "J" in w.options and not w.can("TR") and w.noun_next and not w.then("DPOi"):
        return "J"
    if (
        w.before == ","
        and w.state in (SUBJECT, INNER_SUBJECT)
        and w.can("ZTV")
        and not only(w.after, "TBXhd")
    ):
        if w.resumes and "R" in w.options and w.then("pqxA"):
            return "R"
        alone = not (w.verb_ahead or w.then("MmNS.,:c()"))
        verb = not noun or alone or w.then("DPOistaoA") or w.mainly("TZV")
        return w.first("TZV") if verb else noun
    if w.before in ",c" and "V" in w.options and (w.after == "pA" or w.left[-2] == "V"):
        return "V"
    if w.before == "," and "Z" in w.options and w.state == VERB and w.then("DPO"):
        return "Z"
    goes_on = not noun or w.then(_NEW_GROUP) or w.mainly("V")
    if w.state == VERB and "Z" in w.options:
        goes_on = goes_on or w.mainly("Z") or w.then("t")
    if w.before == "c" and w.can("VZT") and goes_on:
        return "R" if w.can("T") and w.can("R") and _goes_on(w) else w.first("TZV")
    if w.base == "c" and w.can("VZ") and (w.before == "A" or (w.state == VERB and w.then("A"))):
        return w.first("ZV")
    if w.can("TR"):
        return _past(w)
    if "V" in w.options and w.before == "." and w.then(_NEW_GROUP):
        return "V"
    return noun or w.options[0]


def _goes_on(w: Window) -> bool:
    """Whether "and" continues with participles: "rewarded or withheld"."""
    return w.left[-2] == "R" or (w.left[-2] == "J" and w.state != VERB)


def _past(w: Window) -> str:
    """Return the tag of an -ed form that does not follow a noun."""
    if w.before in "pqVTZI" and w.noun_next:
        return w.noun or "J"
    if w.before == "V" and "V" in w.options:
        return "V"
    if w.before in "VTZ":
        return w.first("RT")
    if w.noun and w.mainly("N"):
        return w.noun
    if w.before == "c" and w.left[-2] == "J" and w.noun_next:
        return "J"
    if w.before in ",c" and w.then(_NEW_GROUP):
        return w.first("TR")
    if w.base == "c" and not _goes_on(w):
        return "T"
    if w.before == "." and w.then("NS"):
        return "J"
    if w.before == "(" or (w.base == "," and w.then("p")) or w.then(")"):
        return w.first("RT")
    if w.before in ",.c" or not w.noun_next or w.then("DPHMC"):
        return w.first("RT" if w.state in (NOTHING, VERB) else "TR")
    return "J"
