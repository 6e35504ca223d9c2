"""The rules: forms of words, and what they mean whatever the day.

A rule sees a window alone (:mod:`newsfacts_dates.windows`). Where several match, the leftmost wins,
of these the longest, of these the first.
"""

from __future__ import annotations

from newsfacts_dates.rules import (
    calendar,
    clocks,
    days,
    distances,
    lengths,
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
    *ranges.RULES,
    *quarters.RULES,
    *calendar.RULES,
    *years.RULES,
    *days.RULES,
    *relative.RULES,
    *clocks.RULES,
    *sets.RULES,
    *distances.RULES,
    *lengths.RULES,
    *references.RULES,
)
