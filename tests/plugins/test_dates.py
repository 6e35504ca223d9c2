"""The bundled plugin dates: time expressions, false matches, and its two profiles."""

from __future__ import annotations

import datetime as dt

import pytest

import newsfacts
from newsfacts.testing import check_extractor
from newsfacts_dates.extractor import DateExtractor

FACTS = newsfacts.Engine([DateExtractor()])
TIMEML = newsfacts.Engine([DateExtractor(profile="timeml")])
#: a Monday
DAY = "2017-02-20"


def read(
    text: str, published: str | dt.date | None = DAY, engine: newsfacts.Engine = FACTS
) -> tuple[newsfacts.TimeExpression, ...]:
    """Give the time expressions of an English text."""
    document = newsfacts.Document(text, published=published, language="en")
    return engine.extract(document).dates


def values(text: str, published: str | dt.date | None = DAY) -> list[tuple[str, str]]:
    """Give the text and value of each time expression of an English text."""
    return [(fact.span.text, fact.value) for fact in read(text, published)]


@pytest.mark.parametrize(
    ("words", "value"),
    [
        ("Feb. 20, 2016", "2016-02-20"),
        ("February 20, 2016", "2016-02-20"),
        ("FEB. 20, 2016", "2016-02-20"),
        ("20 February 2016", "2016-02-20"),
        ("the 20th of February 2016", "2016-02-20"),
        ("Saturday, Feb. 20, 2016", "2016-02-20"),
        ("2016-02-20", "2016-02-20"),
        ("Feb. 3", "2017-02-03"),
        ("Dec. 15", "2016-12-15"),
        ("March 9 last year", "2016-03-09"),
        ("Friday, March 3", "2017-03-03"),
        ("Thursday, March 3", "2016-03-03"),
        ("October 2014", "2014-10"),
        ("Sept. 2014", "2014-09"),
        ("June last year", "2016-06"),
        ("last May", "2016-05"),
        ("mid-November", "2016-11"),
        ("fiscal 2015", "2015"),
        ("the year 2015", "2015"),
        ("nineteen ninety-six", "1996"),
        ("the 1990s", "199"),
        ("the '80s", "198"),
        ("the nineties", "199"),
        ("the 19th century", "18"),
        ("the twentieth century", "19"),
        ("the fourth quarter", "2016-Q4"),
        ("fourth-quarter", "2016-Q4"),
        ("the first quarter of 2018", "2018-Q1"),
        ("last year's third quarter", "2016-Q3"),
        ("the second half of 2018", "2018-H2"),
        ("Q3 2018", "2018-Q3"),
        ("Monday", "2017-02-20"),
        ("Tuesday", "2017-02-14"),
        ("last Monday", "2017-02-13"),
        ("next Monday", "2017-02-27"),
        ("this Friday", "2017-02-24"),
        ("today", "2017-02-20"),
        ("yesterday", "2017-02-19"),
        ("tomorrow", "2017-02-21"),
        ("tonight", "2017-02-20TNI"),
        ("last night", "2017-02-19TNI"),
        ("this morning", "2017-02-20TMO"),
        ("yesterday afternoon", "2017-02-19TAF"),
        ("Sunday evening", "2017-02-19TEV"),
        ("7 p.m. Sunday", "2017-02-19T19:00"),
        ("7:30 a.m. EST on Sunday", "2017-02-19T07:30"),
        ("noon yesterday", "2017-02-19T12:00"),
        ("midnight Sunday", "2017-02-19T24:00"),
        ("1830 GMT", "2017-02-20T18:30"),
        ("12:15am", "2017-02-20T00:15"),
        ("this week", "2017-W08"),
        ("last week", "2017-W07"),
        ("next month", "2017-03"),
        ("last quarter", "2016-Q4"),
        ("this year", "2017"),
        ("the weekend", "2017-W07-WE"),
        ("next weekend", "2017-W09-WE"),
        ("last summer", "2016-SU"),
        ("the winter of 1994", "1994-WI"),
        ("New Year's Eve", "2016-12-31"),
        ("year-end", "2017"),
        ("three days ago", "2017-02-17"),
        ("two weeks ago", "2017-W06"),
        ("18 months ago", "2015-08"),
        ("two and a half years ago", "2014-08"),
        ("a year ago", "2016"),
        ("ten years from now", "2027"),
    ],
)
def test_dates_are_resolved(words: str, value: str) -> None:
    """A date is found in full, and a relative one is counted from the day of publication."""
    assert values(f"She left {words}.") == [(words, value)]


@pytest.mark.parametrize(
    ("words", "value"),
    [
        ("nine months", "P9M"),
        ("two-day", "P2D"),
        ("twenty-five years", "P25Y"),
        ("1,500 years", "P1500Y"),
        ("25-year", "P25Y"),
        ("2 1/2 years", "P2Y6M"),
        ("half an hour", "PT30M"),
        ("an hour and a half", "PT1H30M"),
        ("two and a half days", "P2DT12H"),
        ("40 minutes", "PT40M"),
        ("a fortnight", "P2W"),
        ("a decade", "P10Y"),
        ("the past decade", "P10Y"),
        ("two centuries", "P200Y"),
        ("a couple of weeks", "P2W"),
        ("the first nine months", "P9M"),
        ("these two days", "P2D"),
        ("the past three quarters", "P3Q"),
        ("week-long", "P1W"),
    ],
)
def test_durations(words: str, value: str) -> None:
    """A duration has the value of its length, and neither interval nor anchor."""
    (fact,) = read(f"It went on for {words}.")
    assert (fact.span.text, fact.type, fact.value) == (words, "DURATION", value)
    assert fact.interval is None
    assert fact.anchor is None


@pytest.mark.parametrize(
    ("words", "value", "quant", "freq"),
    [
        ("daily", "P1D", None, None),
        ("annually", "P1Y", None, None),
        ("every Monday", "XXXX-WXX-1", "EVERY", None),
        ("every Monday morning", "XXXX-WXX-1TMO", "EVERY", None),
        ("each year", "P1Y", "EACH", None),
        ("every two weeks", "P2W", "EVERY", None),
        ("every other day", "P2D", "EVERY", None),
        ("every May", "XXXX-05", "EVERY", None),
        ("every night", "XXXX-XX-XXTNI", "EVERY", None),
        ("Mondays", "XXXX-WXX-1", None, None),
        ("Tuesday nights", "XXXX-WXX-2TNI", None, None),
        ("twice a week", "P1W", None, "2X"),
        ("three times a year", "P1Y", None, "3X"),
    ],
)
def test_sets(words: str, value: str, quant: str | None, freq: str | None) -> None:
    """A recurring time is a set, with the quantifier and frequency of the text."""
    (fact,) = read(f"They met {words}.")
    assert (fact.span.text, fact.type, fact.value) == (words, "SET", value)
    assert (fact.quant, fact.freq) == (quant, freq)


@pytest.mark.parametrize(
    ("words", "value", "mod"),
    [
        ("early this month", "2017-02", "START"),
        ("late last year", "2016", "END"),
        ("mid-2014", "2014", "MID"),
        ("the end of the week", "2017-W08", "END"),
        ("the beginning of October", "2016-10", "START"),
        ("the late 1970s", "197", "END"),
        ("around Feb. 3", "2017-02-03", "APPROX"),
        ("more than nine months", "P9M", "MORE_THAN"),
        ("nearly two weeks", "P2W", "LESS_THAN"),
        ("at least 20 years", "P20Y", "EQUAL_OR_MORE"),
        ("up to 180 days", "P180D", "EQUAL_OR_LESS"),
        ("about three years ago", "2014", "APPROX"),
    ],
)
def test_modifiers_become_the_mod(words: str, value: str, mod: str) -> None:
    """Words that modify a date or bound a number belong to the expression and give its mod."""
    (fact,) = read(f"It took place {words}.")
    assert (fact.span.text, fact.value, fact.mod) == (words, value, mod)


@pytest.mark.parametrize(
    ("text", "value", "evidence"),
    [
        ("The minister resigned on Friday.", "2017-02-17", []),
        ("The minister will resign on Friday.", "2017-02-24", ["will resign"]),
        ("The minister would not step down on Friday.", "2017-02-24", ["would not step"]),
        ("The talks are set to resume Friday.", "2017-02-24", ["are set to resume"]),
        (
            "The vote was scheduled to be held on Friday.",
            "2017-02-24",
            ["was scheduled to be held"],
        ),
        ("If the talks fail by Friday, he said, he quits.", "2017-02-24", ["by"]),
        ("On Friday the leaders will be received.", "2017-02-24", ["will be received"]),
        ("He said on Friday that he will resign.", "2017-02-17", []),
        ("The shops will close, the mayor said Friday.", "2017-02-17", []),
        ("The pool could reopen in May.", "2017-05", ["could reopen"]),
        ("The pool reopened in May.", "2016-05", []),
    ],
)
def test_direction(text: str, value: str, evidence: list[str]) -> None:
    """A weekday or month is the latest, unless the words that govern it point to the future."""
    (fact,) = read(text)
    assert fact.value == value
    assert [span.text for span in fact.evidence] == evidence
    assert fact.anchor == DAY


@pytest.mark.parametrize(
    ("text", "last", "anchor"),
    [
        (
            "Sales rose in the first quarter of 2015. The fund lost money a year earlier.",
            ("a year earlier", "2014-Q1"),
            "2015-Q1",
        ),
        (
            "Sales rose in the second quarter of 2015. In the quarter, costs fell.",
            ("the quarter", "2015-Q2"),
            "2015-Q2",
        ),
        ("The war began in 1914. That year she was born.", ("That year", "1914"), "1914"),
        (
            "They met on May 3, 2011. Two days later he resigned.",
            ("Two days later", "2011-05-05"),
            "2011-05-03",
        ),
        (
            "The vote was on Saturday. It ended at 9 p.m., officials said.",
            ("9 p.m.", "2017-02-18T21:00"),
            "2017-02-18",
        ),
    ],
)
def test_anaphoric_expressions(text: str, last: tuple[str, str], anchor: str) -> None:
    """An anaphoric expression is counted from its antecedent, its anchor and evidence."""
    *_, before, fact = read(text)
    assert (fact.span.text, fact.value) == last
    assert fact.anchor == anchor
    assert fact.evidence == (before.span,)


@pytest.mark.parametrize(
    "text",
    [
        "The bill may pass. May I ask?",
        "Students march on the capital; march they will.",
        "Its coach, June Abbott, and Ray March met April Ross.",
        "The hall seats 1999 people.",
        "It cost $2016, or 2017 euros, and 1.2015 more.",
        "Rents rose by $40 a week and 3 percent a month.",
        "Prices fall and spring back.",
        "She wrote for USA Today and hosts This Week.",
        "Stores were full on Black Friday and on Bloody Sunday.",
        "Three quarters of voters agreed on a second poll.",
        "In the quarter, nothing happened.",
        "We sat in the sun with 43 others and a Monetary policy.",
        "On Feb. 30 of nothing, 2017-13-45.",
        "The 2-1 score and 1-1-1.",
        "Informati-onfri-pple.",
    ],
)
def test_false_matches(text: str) -> None:
    """Words and numbers that only look like dates are not found."""
    assert values(text) == []


@pytest.mark.parametrize(
    ("words", "value"),
    [
        ("Monday", "XXXX-WXX-1"),
        ("Monday night", "XXXX-WXX-1TNI"),
        ("July", "XXXX-07"),
        ("Feb. 20", "XXXX-02-20"),
        ("yesterday", "XXXX-XX-XX"),
        ("last week", "XXXX-WXX"),
        ("last month", "XXXX-XX"),
        ("last year", "XXXX"),
        ("the third quarter", "XXXX-Q3"),
        ("last quarter", "XXXX-QX"),
        ("this summer", "XXXX-SU"),
        ("the weekend", "XXXX-WXX-WE"),
        ("two years ago", "XXXX"),
    ],
)
def test_relative_dates_without_a_day_of_publication(words: str, value: str) -> None:
    """A relative date has an underspecified value, no interval and no anchor."""
    (fact,) = read(f"She left {words}.", None)
    assert (fact.span.text, fact.value) == (words, value)
    assert fact.interval is None
    assert fact.anchor is None


@pytest.mark.parametrize(
    ("words", "grain", "start", "end"),
    [
        ("yesterday", "day", "2017-02-19", "2017-02-20"),
        ("last week", "week", "2017-02-13", "2017-02-20"),
        ("last weekend", "weekend", "2017-02-18", "2017-02-20"),
        ("next month", "month", "2017-03-01", "2017-04-01"),
        ("the fourth quarter of 2016", "quarter", "2016-10-01", "2017-01-01"),
        ("the second half of 2016", "half", "2016-07-01", "2017-01-01"),
        ("the winter of 2015", "season", "2015-12-01", "2016-03-01"),
        ("the year 2016", "year", "2016-01-01", "2017-01-01"),
        ("the 1990s", "decade", "1990-01-01", "2000-01-01"),
        ("the 19th century", "century", "1800-01-01", "1900-01-01"),
        ("last night", "daypart", "2017-02-19T18:00", "2017-02-20T06:00"),
        ("7 p.m. yesterday", "minute", "2017-02-19T19:00", "2017-02-19T19:01"),
    ],
)
def test_intervals(words: str, grain: str, start: str, end: str) -> None:
    """An interval is half-open, and its length is that of the grain."""
    (fact,) = read(f"It opened {words}.")
    assert fact.grain == grain
    assert fact.interval == newsfacts.Interval(
        start=dt.datetime.fromisoformat(start), end=dt.datetime.fromisoformat(end)
    )


def test_time_zones() -> None:
    """The interval of a time of day has the zone that the text gives."""
    (fact,) = read("It opened at 7 p.m. EST yesterday.")
    assert fact.interval is not None
    assert fact.interval.zone == "-05:00"


def test_only_the_profile_timeml_finds_vague_references() -> None:
    """Vague references and durations without a number are found by "timeml" only."""
    text = (
        "They recently met and now wait. In the future, for years, we hope for the past two days."
    )
    assert [(f.span.text, f.value) for f in read(text)] == [("the past two days", "P2D")]
    assert [(f.span.text, f.value) for f in read(text, engine=TIMEML)] == [
        ("recently", "PAST_REF"),
        ("now", "PRESENT_REF"),
        ("the future", "FUTURE_REF"),
        ("years", "PXY"),
        ("the past two days", "P2D"),
    ]


def test_expressions_end_with_their_paragraph() -> None:
    """An expression may contain a line break, but not the end of a paragraph."""
    assert values("It fell on Monday\nMarch 3 is a holiday.", DAY) == [
        ("Monday", "2017-02-20"),
        ("March 3", "2017-03-03"),
    ]


@pytest.mark.parametrize("profile", ["facts", "timeml"])
def test_the_profile_is_an_option(profile: str) -> None:
    """The engine sets the profile from the options of the extractor."""
    engine = newsfacts.Engine([DateExtractor()], options={"dates": {"profile": profile}})
    (extractor,) = engine.extractors
    assert extractor.name == "dates"
    assert isinstance(extractor, DateExtractor)
    assert extractor.profile == profile


@pytest.mark.growth
def test_it_passes_the_checks_for_extractors() -> None:
    """Its examples hold; it is exact, deterministic, offline and linear in the text."""
    check_extractor(DateExtractor())
