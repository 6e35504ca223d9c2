"""Agreement of the English extractor of dates with dateparser."""

from __future__ import annotations

import calendar
import datetime as dt

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import newsfacts
from newsfacts_dates.extractor import DateExtractor
from newsfacts_dates.languages.resolve import read as resolved
from newsfacts_dates.timex.periods import Period

ENGINE = newsfacts.Engine([DateExtractor()])
#: a Monday
DAY = dt.date(2017, 2, 20)
DATES = st.dates(min_value=dt.date(1583, 1, 1), max_value=dt.date(2999, 12, 31))
NEWS_MONTHS = "Jan. Feb. March April May June July Aug. Sept. Oct. Nov. Dec.".split()

#: forms of a date: day, ordinal, month (in full, as in news, in three letters, in capitals),
#: weekday (in full, in three letters), year
FORMS = (
    "{news} {day}, {year}",
    "{day} {month} {year}",
    "{day} {short} {year}",
    "{day} {news} {year}",
    "{day:02} {month} {year}",
    "{month} {day}, {year}",
    "{month} {day} {year}",
    "{month} {day} of {year}",
    "{month} {ordinal}, {year}",
    "{capitals} {day}, {year}",
    "{short} {day} {year}",
    "{ordinal} {month} {year}",
    "{ordinal} of {month} {year}",
    "the {ordinal} of {month} {year}",
    "the {ordinal} of {month}, {year}",
    "{weekday}, {month} {day}, {year}",
    "{weekday}, {news} {day}, {year}",
    "{weekday}, {day} {month} {year}",
    "{weekday} {day} {month} {year}",
    "{weekday}, the {ordinal} of {month} {year}",
    "{brief}, {news} {day}, {year}",
    "{brief} {day} {short} {year}",
    "{month} the {ordinal}, {year}",
    "{year} {month} {day}",
    "{day}-{short}-{year}",
    "{year}-{number:02}-{day:02}",
    "{year}/{number:02}/{day:02}",
)

#: forms of a date on which the two disagree -> which is right, and why
DISAGREEMENTS = {
    "{day}. {month} {year}": "dateparser: unusual, but clear; the extractor stops at the dot",
    "{number}/{day}/{year}": (
        "the extractor: the order of day and month depends on the country, which is not given"
    ),
}  # fmt: skip


@st.composite
def ambiguous(draw: st.DrawFn) -> dt.date:
    """Give dates whose day could be a month."""
    month, more = draw(st.integers(1, 12)), draw(st.integers(1, 11))
    return dt.date(draw(st.integers(1583, 2999)), month, (month - 1 + more) % 12 + 1)


def write(form: str, day: dt.date) -> str:
    """Write a day in a form."""
    number, name = day.day, calendar.month_name[day.month]
    last = 0 if number in (11, 12, 13) else number % 10
    return form.format(
        day=number,
        ordinal=f"{number}{('th', 'st', 'nd', 'rd', *['th'] * 6)[last]}",
        number=day.month,
        month=name,
        news=NEWS_MONTHS[day.month - 1],
        short=name[:3],
        capitals=name.upper(),
        weekday=calendar.day_name[day.weekday()],
        brief=calendar.day_abbr[day.weekday()],
        year=day.year,
    )


def ours(words: str) -> list[str]:
    """Give the values that the English extractor finds in a sentence with a date."""
    text = f"The court sat on {words} in the town."
    document = newsfacts.Document(text, published=DAY, language="en")
    return [fact.value for fact in ENGINE.extract(document).dates]


def theirs(words: str) -> list[str]:
    """Give the value that dateparser gives a date, day first if the order is ambiguous."""
    period = resolved(words, "en", DAY)
    return [period.value] if period else []


@pytest.mark.parametrize("form", FORMS)
def test_both_read_the_day_that_was_written(form: str) -> None:
    """The English extractor and dateparser both give the day that was written."""

    @settings(max_examples=40)
    @given(DATES)
    def check(day: dt.date) -> None:
        words = write(form, day)
        assert ours(words) == theirs(words) == [Period.containing("day", day).value]

    check()


@pytest.mark.parametrize("form", DISAGREEMENTS)
def test_known_disagreements_are_still_there(form: str) -> None:
    """The two disagree on the forms in the table, and the one that it names is right."""

    @settings(max_examples=40)
    @given(ambiguous())
    def check(day: dt.date) -> None:
        words = write(form, day)
        assert ours(words) != theirs(words)
        if DISAGREEMENTS[form].startswith("dateparser"):
            assert theirs(words) == [day.isoformat()]
        else:
            assert ours(words) == [f"{day.year}-XX-XX"]

    check()


def test_a_form_is_in_one_table() -> None:
    """No form is in both tables."""
    assert not set(FORMS) & set(DISAGREEMENTS)
