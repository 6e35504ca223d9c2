"""Rules for what only refers: "now", "recently", "the future", "coming weeks"."""

from __future__ import annotations

import re

from newsfacts_dates import context, tables
from newsfacts_dates import patterns as p
from newsfacts_dates.rules.rule import Rule
from newsfacts_dates.symbols import Meaning, Reference


def _reference(match: re.Match[str]) -> Meaning | None:
    """Read "now", "recently", "the future"."""
    if context.is_title(match):
        return None
    return Meaning(symbol=Reference(tables.REFERENCES[match[0].lower()]))


RULES = (
    Rule(
        "reference",
        "reference|unit+vague",
        p.Form(rf"(?:{p.alternatives(tables.REFERENCES)})(?!(?<=soon|ntly) (?:as|after)\b)"),
        _reference,
    ),
)
