"""Words with a rule of their own: that, to, 's, her, more and the like."""

from __future__ import annotations

from collections.abc import Callable

from newsfacts.reading.tagging.window import NOUNS, SUBJECT, Window, can, only


def _that(w: Window) -> str:
    if only(w.after, "BXhd") or w.then("ZTr") or w.after == "GB":
        if w.before in NOUNS or w.before in ",Oi":
            return "Q"
        if w.before in "VTZIRr":
            return "s"
        return "i" if w.then("Z") else "D"
    if w.then("A") and w.later[0] in "BXhdZTV" and w.before in NOUNS:
        return "Q"
    if w.before == "Y" or (w.then("M") and w.before in "pA"):
        return "s"
    if w.before in NOUNS:
        return "Q"
    if w.before in "pf" or (w.before in ".c" and can(w.after, "NJ")):
        return "D"
    return "s"


def _there(w: Window) -> str:
    exists = can(w.after, "BXhd") or (w.then("A") and can(w.later, "BXhd"))
    return "E" if exists and not (w.before in "Ap" and w.left[-2] in NOUNS) else "A"


def _apostrophe_s(w: Window) -> str:
    return "G" if w.before in NOUNS or w.before == "J" else "B"


def _apostrophe_d(w: Window) -> str:
    return "h" if w.then("RT") and "V" not in w.after else "X"


def _her(w: Window) -> str:
    return "P" if can(w.after, "NSJMCRI") and not w.then("AptVc") else "O"


def _won(w: Window) -> str:
    return "X" if w.then("K") else "R" if w.before in "hB" else "T"


def _said(w: Window) -> str:
    return "R" if w.left.rstrip("AK")[-1:] in ("h", "B", "b") else "r"


def _more(w: Window) -> str:
    if w.then("y") or (w.then("JAR") and not (w.then("J") and can(w.later, "S"))):
        return "A"
    return "D" if can(w.after, "NSMJ") or w.then("p") else "A"


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
    return "p" if can(w.after, "DPHOMNSCJYQ$Iaoli") or w.then("W") else "A"


def _like(w: Window) -> str:
    if w.base in "Bb":
        return "p"
    likes = w.before == "S" and w.state == SUBJECT and not w.verb_ahead and w.then("DPOi")
    return "V" if likes or w.after == "tp" or w.base in "XtxdHOiK" else "p"


def _back(w: Window) -> str:
    if w.before in "DPJa":
        return "N"
    backs = w.base in "txXdHS" and w.then("DPOiaoM")
    return "V" if backs and (w.base != "S" or w.state == SUBJECT) else "A"


def _which(w: Window) -> str:
    owns = can(w.after, "NS") and w.before in "VTZIRs" and not only(w.after, "VZTBXhd")
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
    return "J" if can(w.after, "NSMJk") or w.before in "DPabBG" else "A"


def _compared(w: Window) -> str:
    if w.left.rstrip("AK")[-1:] in ("h", "B", "b"):
        return "R"
    return "T" if "T" in w.options and not can(w.after, "pt") else "p"


def _following(w: Window) -> str:
    return "J" if w.before in "DPG" else "R" if w.before in "Bb" else "p"


def _all(w: Window) -> str:
    verb = w.then("TZVBXhdr") if w.before in "NSMHi" else can(w.after, "JIR")
    return "A" if verb and w.before in "NSMHiBbh" else "D"


#: words with a rule of their own, by their options
SPECIAL: dict[str, Callable[[Window], str]] = {
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
    "AVN": _back,
    "As": _so,
    "sA": lambda w: "A" if w.before in "hB" or w.then(".,") else "s",
    "AJe": _only_word,
    "AJ": lambda w: "A" if w.before in "BbhXHiNSM" and can(w.after, "TRVI") else "J",
    "JAw": _early,
    "pR": _compared,
    "pRT": _compared,
    "DN": lambda w: "N" if w.before in "DJaPl" else "D",
    "pJ": _following,
    "ca": lambda w: "a" if w.then("NSp") else "c",
    "co": lambda w: "o" if w.then("NSJCpTZBXhd") else "c",
    "DA": _all,
    "Dp": lambda w: "p" if w.then("s") else "D",
    "MJ": lambda w: "J" if can(w.after, "NSMJI") else "M",
}
