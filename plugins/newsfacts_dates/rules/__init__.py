"""The rules: patterns of words, and the symbols they denote, independent of any day.

A rule sees only an excerpt (:mod:`newsfacts_dates.detect.excerpts`). Of several matches the
leftmost wins, of these the longest, of these that of the first rule.
"""

from __future__ import annotations

from newsfacts_dates.rules import (
    calendar,
    clocks,
    days,
    distances,
    durations,
    positions,
    quarters,
    ranges,
    references,
    relative,
    sets,
    years,
)
from newsfacts_dates.rules.rule import Part, Rule

__all__ = ["RULES", "Part", "Rule"]

RULES: tuple[Rule, ...] = (
    *positions.RULES,
    *ranges.RULES,
    *quarters.RULES,
    *calendar.RULES,
    *years.RULES,
    *days.RULES,
    *relative.RULES,
    *clocks.RULES,
    *sets.RULES,
    *distances.RULES,
    *durations.RULES,
    *references.RULES,
)
