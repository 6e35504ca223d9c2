"""Properties of English dates that hold for any date and any text."""

from __future__ import annotations

import datetime as dt
import re
import time
from decimal import Decimal

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import newsfacts
from newsfacts.testing import documents
from newsfacts_dates.extractor import DateExtractor
from newsfacts_dates.lexicon import holidays
from newsfacts_dates.resolve.historical_narrative import is_historical_narrative
from newsfacts_dates.resolve.recurrences import choose
from newsfacts_dates.timex import holiday_dates
from newsfacts_dates.timex.periods import Period
from newsfacts_dates.timex.symbols import Duration, Recurring
from newsfacts_dates.timex.values import duration

FACTS = newsfacts.Engine([DateExtractor()])
TIMEML = newsfacts.Engine([DateExtractor(profile="timeml")])
ENGLISH_MONTHS = (
    "January February March April May June July August September October November December".split()
)
#: all dates that a text may give with a year
DATES = st.dates(min_value=dt.date(1583, 1, 1), max_value=dt.date(2999, 12, 31))
#: days of publication, far enough from the ends of the calendar
PUBLISHED = st.dates(min_value=dt.date(1900, 1, 1), max_value=dt.date(2100, 1, 1))


def read(text: str, published: dt.date | None) -> tuple[newsfacts.TimeExpression, ...]:
    """Give the time expressions of an English text."""
    document = newsfacts.Document(text, published=published, language="en")
    return FACTS.extract(document).dates


def values(text: str, published: dt.date | None) -> list[tuple[str, str]]:
    """Give the text and value of each time expression of an English text."""
    return [(fact.span.text, fact.value) for fact in read(text, published)]


@given(DATES)
def test_every_date_is_read_back_in_every_form(day: dt.date) -> None:
    """A date in any of the usual forms is found with its value."""
    month = ENGLISH_MONTHS[day.month - 1]
    forms = [
        day.isoformat(),
        f"{month} {day.day}, {day.year}",
        f"{day.day} {month} {day.year}",
        f"{month[:3]}. {day.day}, {day.year}",
        f"the {day.day}th of {month} {day.year}",
        f"{day:%A}, {month} {day.day}, {day.year}",
        f"{day.day}-{month[:3]}-{day.year}",
        f"{month[:3]}-{day.day}-{day.year}",
        f"{day.year}-{month[:3]}-{day.day:02}",
        f"{month} {day.day},{day.year}",
        f"{day.year}, {month} {day.day}",
    ]
    for form in forms:
        assert values(f"It was signed on {form}.", None) == [(form, day.isoformat())]


@given(DATES, st.times(), st.sampled_from(["T", " ", " at "]))
def test_every_time_is_read_back_beside_its_date(day: dt.date, time: dt.time, joint: str) -> None:
    """A timestamp is found in full, with its value."""
    stamp = f"{day.isoformat()}{joint}{time:%H:%M:%S}"
    expected = [(stamp, f"{day.isoformat()}T{time:%H:%M:%S}")]
    assert values(f"It was signed on {stamp}.", None) == expected


@given(DATES, st.integers(1, 5), st.integers(1, 7))
def test_nth_weekdays_are_those_of_the_calendar(day: dt.date, n: int, weekday: int) -> None:
    """The nth weekday of a month is the nth of its days with that name, or does not exist."""
    first = day.replace(day=1)
    days = [first + dt.timedelta(days=k) for k in range(31)]
    named = [d for d in days if d.month == day.month and d.isoweekday() == weekday]
    words = f"the {n}{('st', 'nd', 'rd', 'th', 'th')[n - 1]} {named[0]:%A} of {day:%B %Y}"
    expected = [(words, named[n - 1].isoformat())] if n <= len(named) else []
    assert values(f"It was signed on {words}.", None) == expected


@given(PUBLISHED, st.integers(1, 400))
def test_relative_days_move_with_the_day_of_publication(day: dt.date, n: int) -> None:
    """Yesterday, today, tomorrow and n days ago are counted from the day of publication."""
    text = f"Today, tomorrow, yesterday and {n} days ago, and last Monday."
    *found, monday = read(text, day)
    away = [0, 1, -1, -n]
    assert [fact.value for fact in found] == [
        (day + dt.timedelta(days=k)).isoformat() for k in away
    ]
    before = dt.date.fromisoformat(monday.value)
    assert before.isoweekday() == 1
    assert 1 <= (day - before).days <= 7


@given(PUBLISHED, st.integers(1, 7))
def test_a_weekday_is_within_a_week(day: dt.date, weekday: int) -> None:
    """The latest weekday is at most six days back, the next at most six ahead."""
    recurring = Recurring(grain="day", number=weekday)
    latest, following = choose(recurring, day, "latest"), choose(recurring, day, "next")
    assert latest is not None
    assert following is not None
    assert latest.first.isoweekday() == following.first.isoweekday() == weekday
    assert 0 <= (day - latest.first).days < 7
    assert 0 <= (following.first - day).days < 7


GRAINS: tuple[newsfacts.Grain, ...] = (
    "day", "weekend", "week", "month", "quarter", "half", "season", "year", "decade", "century",
)  # fmt: skip


@given(st.sampled_from(GRAINS), st.dates(), st.integers(-(10**7), 10**7))
def test_periods_follow_each_other(grain: newsfacts.Grain, day: dt.date, n: int) -> None:
    """Moving a period back and forth gives it again; consecutive periods do not overlap."""
    period = Period.containing(grain, day)
    assert period.moved(n).moved(-n) == period
    if grain != "weekend" and period.exists:
        assert period.first <= day < period.end
    if period.exists and period.moved(1).exists:
        assert period.end <= period.moved(1).first
        assert period.interval.end > period.interval.start
        assert period.value != period.moved(1).value


@given(st.integers(1, 10**5), st.sampled_from(["day", "week", "month", "year"]))
def test_durations_keep_their_number(count: int, unit: str) -> None:
    """The value of a duration has its count and the letter of its unit."""
    expected = f"P{count}{unit[0].upper()}"
    assert duration(Duration(unit=unit, count=Decimal(count))) == expected


LENGTHS = {
    "day": (1, 1), "weekend": (2, 2), "week": (7, 7), "month": (28, 31), "quarter": (90, 92),
    "half": (181, 184), "season": (90, 92), "year": (365, 366), "decade": (3652, 3653),
    "century": (36524, 36525),
}  # fmt: skip


@settings(max_examples=200)
@given(documents(language="en"))
def test_any_text(document: newsfacts.Document) -> None:
    """Any text is read without an error; expressions do not overlap; intervals fit their grain."""
    end = 0
    for fact in FACTS.extract(document).dates:
        assert fact.span.start >= end
        end = fact.span.end
        if fact.interval and fact.grain in LENGTHS and "/" not in fact.value:
            shortest, longest = LENGTHS[fact.grain]
            assert shortest <= (fact.interval.end - fact.interval.start).days <= longest


@given(st.sampled_from([dt.date.min, dt.date.max]))
def test_the_ends_of_the_calendar(day: dt.date) -> None:
    """A date beyond the calendar stays underspecified."""
    text = "Yesterday, tomorrow, last year, next week, on Monday, in June, 9000 years ago."
    found = read(text, day)
    assert len(found) == 7
    assert all((fact.interval is None) == ("X" in fact.value) for fact in found)


#: words and marks that cannot begin or end an expression
_EDGES = re.compile(
    r"(?:in|on|at|from|to|of|by|since|until|and|or|for|during|[\s,;:-])(?!\w)", re.IGNORECASE
)


@settings(max_examples=200)
@given(documents(language="en"))
def test_spans_are_minimal(document: newsfacts.Document) -> None:
    """An expression neither begins nor ends with a preposition, conjunction, space or mark."""
    for fact in TIMEML.extract(document).dates:
        assert not _EDGES.match(fact.span.text)
        assert fact.span.text[-1].isalnum() or fact.span.text.lower().endswith((".m.", ")"))


#: expressions for a day relative to publication
COUNTED = (
    "today", "yesterday", "tomorrow", "tonight", "last night", "this morning", "three days ago",
    "ten days from now", "the day before yesterday", "the day after tomorrow", "yesterday evening",
)  # fmt: skip
WEEKLY = (
    "Monday", "last Tuesday", "next Wednesday", "this Thursday", "Friday night", "the weekend",
    "last weekend", "this week", "last week", "next week", "two weeks ago", "early next week",
    "this coming Saturday",
)  # fmt: skip


@given(st.sampled_from((*COUNTED, *WEEKLY)), PUBLISHED, st.integers(-60, 60))
def test_relative_expressions_move_with_the_day_of_publication(
    words: str, day: dt.date, n: int
) -> None:
    """Publication n days later moves relative days by n days; n weeks later, weeks by n weeks."""
    away = dt.timedelta(days=n if words in COUNTED else 7 * n)
    text = f"She left {words}."
    (before,), (after,) = read(text, day), read(text, day + away)
    assert before.interval is not None
    assert after.interval is not None
    assert after.interval.start - before.interval.start == away
    assert after.interval.end - before.interval.end == away


@given(
    st.integers(1, 9999), st.sampled_from(sorted(holidays.HOLIDAYS.keys() - holidays.LUNAR.keys()))
)
def test_holidays_keep_to_the_calendar(year: int, name: str) -> None:
    """A holiday lies in the given year, and on its weekday if its name has one."""
    day = holiday_dates.date_of(name, year)
    assert day is not None
    assert day.year == year
    for weekday in ("Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday"):
        if name.endswith(weekday):
            assert f"{day:%A}" == weekday


@given(st.dates(dt.date(1700, 1, 1), dt.date(1990, 12, 31)), st.integers(1, 12), PUBLISHED)
def test_historical_narrative_continues_from_its_dates(
    day: dt.date, month: int, published: dt.date
) -> None:
    """In historical narrative a month without a year is within a year of the previous date."""
    if published.year - day.year < 3:
        published = published.replace(year=day.year + 3)
    name = ENGLISH_MONTHS[month - 1]
    text = f"It began on {day.day} {ENGLISH_MONTHS[day.month - 1]} {day.year}. In {name} it ended."
    first, second = read(text, published)
    assert first.value == day.isoformat()
    assert second.interval is not None
    assert -366 < (second.interval.start.date() - day).days < 366
    assert second.anchor == first.value


def test_an_article_without_a_day_of_publication_is_narrative() -> None:
    """Without a day of publication, dates continue from one another."""
    assert is_historical_narrative([], None, "")


@pytest.mark.parametrize(
    "unit",
    [
        "1-1-1-1-", "last last last ", "last year ", "the end of the ", "Monday ", "may May ",
        "1999-01-", "two-", "in 1999, 2000 and ", "7 p.m. to ",
        "a year earlier ", "every other second day of last week ago ", "3/4/2017 ", "20th ",
        "today, ", pytest.param("May 1, 2 and 3, ", marks=pytest.mark.slow),
    ],
)  # fmt: skip
@pytest.mark.growth
@pytest.mark.usefixtures("resting_collector")
def test_cost_is_linear(unit: str) -> None:
    """Four times the text takes about four times as long, up to a megabyte."""

    def seconds(size: int) -> float:
        text = unit * (size // len(unit))
        document = newsfacts.Document(text, published="2017-02-20", language="en")
        _ = document.reading.tokens, document.reading.sentences
        start = time.process_time()
        TIMEML.extract(document)
        return time.process_time() - start

    tries = 3
    for _ in range(tries):
        once = max(seconds(250_000), 0.02)
        if seconds(1_000_000) < 10 * once:
            return
    pytest.fail(f"a megabyte of {unit!r} takes more than in proportion")
