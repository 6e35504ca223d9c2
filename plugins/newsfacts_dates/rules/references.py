"""Rules for vague references: "now", "recently", "the future", "coming weeks"."""

from __future__ import annotations

import re

from newsfacts.reading import alternatives
from newsfacts_dates.lexicon import patterns as p
from newsfacts_dates.lexicon import time_words
from newsfacts_dates.rules import groups
from newsfacts_dates.rules.rule import Rule
from newsfacts_dates.timex.symbols import Meaning, Reference


def _reference(match: re.Match[str]) -> Meaning | None:
    """Read "now", "recently", "the future"."""
    if groups.is_title(match):
        return None
    return Meaning(symbol=Reference(time_words.REFERENCES[match[0].lower()]))


RULES = (
    Rule(
        "reference",
        "reference|unit+vague",
        p.Pattern(rf"(?:{alternatives(time_words.REFERENCES)})(?!(?<=soon|ntly) (?:as|after)\b)"),
        _reference,
    ),
)
