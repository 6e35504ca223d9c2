"""Examples of time expressions, and of false matches; written for newsfacts."""

from __future__ import annotations

import newsfacts

#: a Monday
_DAY = "2017-02-20"


def _reads(
    text: str, *values: tuple[str, str], note: str = "", **cells: str | None
) -> newsfacts.Example:
    """Give an example with the text and value of each fact, and fields that all of them share."""
    facts = tuple(
        {"kind": "date", "text": words, "value": value, **cells} for words, value in values
    )
    return newsfacts.Example(text, facts, published=_DAY, note=note)


def _reads_in(region: str, text: str, words: str, value: str, note: str) -> newsfacts.Example:
    facts = ({"kind": "date", "text": words, "value": value},)
    return newsfacts.Example(text, facts, published=_DAY, region=region, note=note)


def _ignores(text: str, note: str) -> newsfacts.Example:
    return newsfacts.Example(text, published=_DAY, note=note)


_CALENDAR = (
    _reads("The treaty was signed on Feb. 20, 2016.", ("Feb. 20, 2016", "2016-02-20")),
    _reads("The court sat on 3 January 2011.", ("3 January 2011", "2011-01-03")),
    _reads("The file is dated 2009-11-30.", ("2009-11-30", "2009-11-30"), rule="iso-day"),
    _reads("The form was stamped on 25/12/2016.", ("25/12/2016", "2016-12-25")),
    _reads_in("US", "It was stamped on 3/4/2016.", "3/4/2016", "2016-03-04", "month first there"),
    _reads_in("GB", "It was stamped on 3/4/2016.", "3/4/2016", "2016-04-03", "day first there"),
    _reads(
        "It was stamped on 3/4/2016.",
        ("3/4/2016", "2016-XX-XX"),
        note="without the outlet's country, day and month are ambiguous",
    ),
    _reads(
        "Ministers meet again on Friday, March 3.",
        ("Friday, March 3", "2017-03-03"),
        note="the year in which March 3 is a Friday",
    ),
    _reads("The bridge opens on the 27th.", ("the 27th", "2017-02-27"), rule="day-of-month"),
    _reads("She was born on the eighth of March 1931.", ("the eighth of March 1931", "1931-03-08")),
    _reads("The port was closed in October 2014.", ("October 2014", "2014-10"), grain="month"),
    _reads("The frigates came in January.", ("January", "2017-01"), anchor=_DAY),
    _reads("The contract will be signed in May.", ("May", "2017-05"), note="a future month"),
    _reads("He has lived abroad since 1999.", ("1999", "1999"), grain="year"),
    _reads(
        "A failed 2011 bid cost them dear.", ("2011", "2011"), note="a year that modifies a noun"
    ),
    _reads("It was built in nineteen thirty-six.", ("nineteen thirty-six", "1936")),
    _reads("Prices fell in the early 1990s.", ("the early 1990s", "199"), mod="START"),
    _reads("The road dates from the 19th century.", ("the 19th century", "18"), grain="century"),
    _reads("The pass was issued on 10-Apr-15.", ("10-Apr-15", "2015-04-10"), rule="day-month"),
    _reads(
        "The log reads 2015-01-01T11:09:29Z.",
        ("2015-01-01T11:09:29Z", "2015-01-01T11:09:29"),
        rule="clock",
    ),
    _reads("The class of '08 met here.", ("'08", "2008"), rule="year"),
    _reads(
        "He died in 44 BC.",
        ("44 BC", "BC0044"),
        note="years before Christ have a value and no interval",
    ),
    _reads("The ruins are of A.D. 79.", ("A.D. 79", "0079"), rule="year"),
    _reads("The lake froze in the winter of 1994.", ("the winter of 1994", "1994-WI")),
)
_RANGES = (
    _reads(
        "The fair is on March 3-5.",
        ("March 3-5", "2017-03-03/2017-03-05"),
        note="the profile timeml gives the duration, P2D, as TimeBank does",
    ),
    _reads(
        "The siege lasted from 4 to 7 June 1942.",
        ("4", "1942-06-04"),
        ("7 June 1942", "1942-06-07"),
    ),
    _reads("Rain fell in May and June 2016.", ("May", "2016-05"), ("June 2016", "2016-06")),
    _reads(
        "It rained from November to February 2010.",
        ("November", "2009-11"),
        ("February 2010", "2010-02"),
        note="the winter that ends in 2010",
    ),
    _reads(
        "Fees rose from 3 March to 5 April in 2014.",
        ("3 March", "2014-03-03"),
        ("5 April in 2014", "2014-04-05"),
    ),
    _reads("It ran from 2010 to 2015.", ("2010", "2010"), ("2015", "2015")),
    _reads("The 1914-1918 war began here.", ("1914-1918", "1914/1918")),
    _reads(
        "Talks ran from Tuesday to Friday.",
        ("Tuesday", "2017-02-14"),
        ("Friday", "2017-02-17"),
        note="the second day is the next after the first",
    ),
    _reads(
        "It is open from 9 a.m. to 5 p.m. today.",
        ("9 a.m.", "2017-02-20T09:00"),
        ("5 p.m. today", "2017-02-20T17:00"),
    ),
)
_BUSINESS = (
    _reads("Sales rose in the third quarter.", ("the third quarter", "2016-Q3")),
    _reads("Costs fell in the first half of 2015.", ("the first half of 2015", "2015-H1")),
    _reads("It made a profit in fiscal 2016.", ("fiscal 2016", "2016")),
    _reads(
        "Profit was 4 million in the first quarter of 2015, up from 3 million a year earlier.",
        ("the first quarter of 2015", "2015-Q1"),
        ("a year earlier", "2014-Q1"),
        note="compared with the reported quarter",
    ),
    _reads(
        "It lost money in the second quarter of 2015. In the 2014 quarter it had made some.",
        ("the second quarter of 2015", "2015-Q2"),
        ("the 2014 quarter", "2014-Q2"),
    ),
)
_POSITIONS = (
    _reads(
        "They meet on the third Friday of next month.",
        ("the third Friday of next month", "2017-03-17"),
        rule="nth",
    ),
    _reads(
        "Rain fell in the last week of 2016.",
        ("the last week of 2016", "2016-W52"),
        note="a week lies where its Thursday does",
    ),
    _reads("The dam burst on the 23rd of last month.", ("the 23rd of last month", "2017-01-23")),
    _reads("He left the Friday before last.", ("the Friday before last", "2017-02-10")),
    _reads("The vote was on Monday last week.", ("Monday last week", "2017-02-13")),
    _reads("The vote is on Tuesday week.", ("Tuesday week", "2017-02-28")),
    _reads(
        "He left two years and three months ago.", ("two years and three months ago", "2014-11")
    ),
    _reads(
        "The mayor on Thursday agreed to resign.",
        ("Thursday", "2017-02-16"),
        note="the day of the agreement",
    ),
    _reads(
        "The fair was on 13-14 May 2014. It rained on 13 May.",
        ("13-14 May 2014", "2014-05-13/2014-05-14"),
        ("13 May", "2014-05-13"),
        note="a day told again",
    ),
    _reads(
        "It came a day after the two spoke.",
        ("a day", "P1D"),
        note="the relation and the event are its evidence",
    ),
)
_RELATIVE = (
    _reads("The mayor resigned on Monday.", ("Monday", _DAY), note="the day of publication"),
    _reads("The mayor resigned on Thursday.", ("Thursday", "2017-02-16")),
    _reads("The council will vote on Thursday.", ("Thursday", "2017-02-23"), note="in the future"),
    _reads(
        "The vote had been scheduled for Saturday.",
        ("Saturday", "2017-02-18"),
        note="it had been planned: the nearest date",
    ),
    _reads(
        "It rained yesterday, and it rains today.",
        ("yesterday", "2017-02-19"),
        ("today", _DAY),
    ),
    _reads(
        "Exports fell last year and may recover next month.",
        ("last year", "2016"),
        ("next month", "2017-03"),
    ),
    _reads("They married two weeks ago.", ("two weeks ago", "2017-W06"), grain="week"),
    _reads("It reopens early next week.", ("early next week", "2017-W09"), mod="START"),
    _reads("Talks must end before the end of the month.", ("the end of the month", "2017-02")),
    _reads("The snow came at Easter 2016.", ("Easter 2016", "2016-03-27"), rule="holiday"),
    _reads_in("CA", "Shops closed on Thanksgiving.", "Thanksgiving", "2016-10-10", "in Canada"),
    _reads(
        "The war began in 1914. That year she was born.",
        ("1914", "1914"),
        ("That year", "1914"),
        note="counted from the previous date",
    ),
    _reads(
        "Troops landed on 1 September 1939. By November 1939 the town had fallen, and in June "
        "it was free.",
        ("1 September 1939", "1939-09-01"),
        ("November 1939", "1939-11"),
        ("June", "1940-06"),
        note="historical narrative continues from the previous date",
    ),
    _reads(
        "The mill (built in 1854) burned on 3 May 1911. Its owner, who had bought it in 1902, sold"
        " the land in August.",
        ("1854", "1854"),
        ("3 May 1911", "1911-05-03"),
        ("1902", "1902"),
        ("August", "1911-08"),
        note="what is told in passing does not move the time of a narrative",
    ),
    _reads(
        "They fasted during Ramadan 2016.",
        ("Ramadan 2016", "2016-06-06/2016-07-05"),
        rule="holiday",
    ),
    _reads(
        "He left two days before Christmas.",
        ("two days before", "2016-12-23"),
        ("Christmas", "2016-12-25"),
        rule="distance",
    ),
    _reads("She flew to Haifa before Yom Kippur.", ("Yom Kippur", "2016-10-12"), rule="holiday"),
)
_CLOCKS = (
    _reads("Police came on Tuesday night.", ("Tuesday night", "2017-02-14TNI"), type="TIME"),
    _reads("It was the night of May 2, 1998.", ("the night of May 2, 1998", "1998-05-02TNI")),
    _reads("The vote is at 7 p.m. Friday.", ("7 p.m. Friday", "2017-02-24T19:00"), type="TIME"),
    _reads("The quake struck at 0642 GMT.", ("0642 GMT", "2017-02-20T06:42"), interval_zone="UTC"),
    _reads("The bells rang at six o'clock.", ("six o'clock", "2017-02-20T06:00")),
)
_LENGTHS = (
    _reads(
        "After these two days the two-day visit was over.",
        ("these two days", "P2D"),
        ("two-day", "P2D"),
        type="DURATION",
    ),
    _reads("Work took more than nine months.", ("more than nine months", "P9M"), mod="MORE_THAN"),
    _reads("The film runs for two and a half hours.", ("two and a half hours", "PT2H30M")),
    _reads("It takes six to eight weeks.", ("six to eight weeks", "P6W"), mod="APPROX"),
    _reads("He served two years and three months.", ("two years and three months", "P2Y3M")),
    _reads(
        "They fined a 25-year-old driver.", ("25-year-old", "P25Y"), note="an age is a duration"
    ),
    _reads("The mill is over 100 years old.", ("over 100 years old", "P100Y"), mod="MORE_THAN"),
)
_SETS = (
    _reads("The court sits every Monday.", ("every Monday", "XXXX-WXX-1"), quant="EVERY"),
    _reads("The pool is cleaned twice a week.", ("twice a week", "P1W"), freq="2X", type="SET"),
    _reads("They vote every four years.", ("every four years", "P4Y"), quant="EVERY"),
    _reads("The list is published daily.", ("daily", "P1D"), type="SET"),
)
_OPEN = (
    newsfacts.Example(
        "The mayor resigned on Monday.",
        ({"text": "Monday", "value": "XXXX-WXX-1", "anchor": None, "interval_start": None},),
        note="without a date of publication the week is unknown",
    ),
)

_IGNORED = (
    _ignores("The bill may pass, and students may march.", "a modal and a verb"),
    _ignores("Its coach, June Abbott, and Ray March agreed.", "first names"),
    _ignores("The hall seats 1999 people and cost $2016.", "numbers that are not years"),
    _ignores("Rents are up by $40 a week.", "a rate"),
    _ignores("Prices fall in spring water sales.", "not the season"),
    _ignores(
        "She writes for USA Today and hosts This Week.", "titles of newspapers and programmes"
    ),
    _ignores("He read the Sunday Times and watched Saturday Night Live.", "weekdays in titles"),
    _ignores("Stores were full on Black Friday.", "a weekday within a name"),
    _ignores("Three quarters of voters agreed, a second poll found.", "a share, and an ordinal"),
    _ignores("The 20th anniversary was on the 5th floor.", "ordinals that are not days"),
    _ignores("The man in his 60s won 21:15.", "an age, and a score"),
    _ignores("See https://example.com/2017/02/20/monday for more.", "a web address"),
    _ignores(
        "They recently spoke, and now they wait.",
        "vague references, which the profile timeml gives",
    ),
    _ignores(
        "The sun and the sat dish: we paid 1-1-1.", "not abbreviations of weekdays, and not a date"
    ),
)

EXAMPLES: tuple[newsfacts.Example, ...] = (
    *_CALENDAR, *_RANGES, *_BUSINESS, *_POSITIONS, *_RELATIVE, *_CLOCKS, *_LENGTHS, *_SETS, *_OPEN,
    *_IGNORED,
)  # fmt: skip
