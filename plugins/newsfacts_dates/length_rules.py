"""The rules for durations, distances from a day, and sets."""

from __future__ import annotations

from newsfacts_dates import lengths, rules, tables
from newsfacts_dates import patterns as p
from newsfacts_dates.rules import Rule, forms

_BOUNDED = rf"(?:{p.BOUND} )?"
_FRAME = (
    r"(?P<frame>(?:the|these|those|each of the|its|their)"
    r"(?: (?:first|last|past|next|previous|latest|final|following|coming))?) "
)
_EXTRA = r"(?: (?:more|additional|full|straight|consecutive|trading|working|business|whole|long))?"

_LENGTHS = (
    Rule(
        "distance",
        rules.COUNTED,
        p.compiled(
            rf"{_BOUNDED}(?:{p.COUNT}|{p.SOME}) {p.UNITS} "
            r"(?P<where>ago|earlier|later|from now|hence)"
        ),
        lengths.distance,
    ),
    Rule(
        "duration",
        rules.COUNTED,
        p.compiled(
            rf"(?:{_FRAME}|{_BOUNDED})(?:{p.COUNT}|{p.SOME}){_EXTRA} {p.UNITS}"
            r"(?P<half> and a half)?(?! (?:ago|old|earlier|later))"
        ),
        lengths.length,
    ),
    Rule(
        "hyphened-duration",
        rules.HYPHENED | rules.UNITS,
        p.compiled(rf"{_BOUNDED}(?P<count>{p.NUMBER}|half)-{p.UNIT}(?:-old|-long)?"),
        lengths.length,
    ),
    Rule("hyphened-duration", rules.HYPHENED, p.compiled(rf"{p.UNIT}-long"), lengths.whole),
    Rule(
        "year-ended",
        rules.UNITS,
        p.compiled(r"the (?:fiscal )?(?P<unit>year|month|week)(?= end(?:ed|ing)\b)"),
        lengths.whole,
    ),
    Rule("bare-duration", frozenset(tables.PLURALS), p.compiled(p.UNITS), lengths.bare_length),
)

_SETS = (
    Rule(
        "adverb",
        frozenset(tables.ADVERBS_OF_SETS),
        p.compiled(p.alternatives(tables.ADVERBS_OF_SETS)),
        lengths.adverb,
    ),
    Rule(
        "every",
        frozenset({"every", "each"}),
        p.compiled(
            rf"(?P<quant>every|each) (?:{p.WEEKDAY}(?: {p.PART})?|{p.MONTH}"
            rf"|(?P<daily>{p.alternatives(tables.DAYPARTS)})"
            rf"|(?:(?P<other>other|second) |(?P<count>{p.NUMBER}) )?{p.UNITS})"
        ),
        lengths.every,
    ),
    Rule(
        "weekdays",
        forms(tables.WEEKDAYS, "s"),
        p.compiled(rf"{p.WEEKDAYS}(?: {p.PART}s?)?"),
        lengths.weekdays,
    ),
    Rule(
        "times",
        frozenset({"once", "twice", "thrice", "times"}),
        p.compiled(
            rf"(?P<often>once|twice|thrice|{p.NUMBER} times) (?:a|an|each|every|per) {p.UNIT}"
        ),
        lengths.times,
    ),
)

LENGTH_RULES: tuple[Rule, ...] = (*_LENGTHS, *_SETS)
