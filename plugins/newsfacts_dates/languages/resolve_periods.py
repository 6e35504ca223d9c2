"""Resolves holidays, quarters, halves of the year and weekends."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Mapping

from newsfacts_dates.languages.names import Names
from newsfacts_dates.resolve.normalisation import Resolution, underspecified
from newsfacts_dates.resolve.recurrences import choose, distance, fields_of
from newsfacts_dates.timex import values
from newsfacts_dates.timex.periods import Period
from newsfacts_dates.timex.symbols import Choice, Holiday, Recurring

#: days within which the nearest holiday is meant rather than the next
_NEAR = 61


def resolve_period(
    parts: Mapping[str, str], words: Names, published: dt.date | None
) -> Resolution | None:
    """Resolve a period that recurs, in its year or relative to publication."""
    cyclic = _cyclic(parts, words)
    if cyclic is None:
        return None
    if "year" in parts:
        period = choose(cyclic, Period.in_year("year", int(parts["year"])).first, 0)
        return Resolution(fields_of(cyclic, period)) if period else None
    period = _chosen(cyclic, parts, published) if published else None
    if period is None or published is None or not period.exists:
        name = values.UNRESOLVED["day"] if isinstance(cyclic, Holiday) else values.name(cyclic)
        return Resolution(underspecified(cyclic.grain, name))
    return Resolution(fields_of(cyclic, period), published.isoformat())


def _cyclic(parts: Mapping[str, str], words: Names) -> Holiday | Recurring | None:
    periods = words.periods
    if "holiday" in parts:
        name = parts["holiday"]
        return Holiday(
            name=periods.holidays.get(name) or periods.holidays[name[0].lower() + name[1:]]
        )
    if "weekend" in parts:
        return Recurring(grain="weekend")
    if "number" in parts:
        number = int(parts["number"])
    else:
        number = 1 + next(
            i for i, word in enumerate(periods.ordinals) if re.fullmatch(word, parts["ordinal"])
        )
    if "half" in parts:
        return Recurring(grain="half", number=number) if number <= 2 else None  # noqa: PLR2004
    return Recurring(grain="quarter", number=number)


def _chosen(
    cyclic: Holiday | Recurring, parts: Mapping[str, str], published: dt.date
) -> Period | None:
    """Choose by an adjacent word; otherwise the latest weekend, the nearest quarter or holiday."""
    choices: dict[str, Choice | int] = {"last": "before", "this": 0, "next": "after"}
    selected = next((choice for word, choice in choices.items() if word in parts), None)
    if selected is not None:
        return choose(cyclic, published, selected)
    if cyclic.grain == "weekend":
        return choose(cyclic, published, "latest")
    nearest = choose(cyclic, published, "nearest")
    if isinstance(cyclic, Holiday) and nearest and distance(nearest, published) > _NEAR:
        return choose(cyclic, published, "next")
    return nearest
