"""What the extractor reads, and what it leaves; written for newsfacts."""

from __future__ import annotations

import newsfacts

#: a Monday
_DAY = "2017-02-20"


def _reads(text: str, *values: tuple[str, str], note: str = "", **cells: str) -> newsfacts.Example:
    """Give an example with the words and values of its facts, and cells that all of them have."""
    facts = tuple(
        {"kind": "date", "text": words, "value": value} | cells for words, value in values
    )
    return newsfacts.Example(text, facts, published=_DAY, note=note)


def _leaves(text: str, note: str) -> newsfacts.Example:
    return newsfacts.Example(text, published=_DAY, note=note)


_READ = (
    _reads("The treaty was signed on Feb. 20, 2016.", ("Feb. 20, 2016", "2016-02-20")),
    _reads("The court sat on 3 January 2011.", ("3 January 2011", "2011-01-03")),
    _reads("The file is dated 2009-11-30.", ("2009-11-30", "2009-11-30"), rule="iso-day"),
    _reads(
        "Ministers meet again on Friday, March 3.",
        ("Friday, March 3", "2017-03-03"),
        note="the year in which that day is a Friday",
    ),
    _reads("The port was closed in October 2014.", ("October 2014", "2014-10"), grain="month"),
    _reads("The frigates came in January.", ("January", "2017-01"), anchor=_DAY),
    _reads("The contract will be signed in May.", ("May", "2017-05"), note="a month to come"),
    _reads("He has lived abroad since 1999.", ("1999", "1999"), grain="year"),
    _reads("Prices fell in the early 1990s.", ("the early 1990s", "199"), mod="START"),
    _reads("Sales rose in the third quarter.", ("the third quarter", "2016-Q3")),
    _reads(
        "Profit was 4 million in the first quarter of 2015, up from 3 million a year earlier.",
        ("the first quarter of 2015", "2015-Q1"),
        ("a year earlier", "2014-Q1"),
        note="what is compared is the quarter reported",
    ),
    _reads("The mayor resigned on Monday.", ("Monday", _DAY), note="the day of publication"),
    _reads("The mayor resigned on Thursday.", ("Thursday", "2017-02-16")),
    _reads("The council will vote on Thursday.", ("Thursday", "2017-02-23"), note="still to come"),
    _reads("Police came on Tuesday night.", ("Tuesday night", "2017-02-14TNI"), type="TIME"),
    _reads("The vote is at 7 p.m. Friday.", ("7 p.m. Friday", "2017-02-17T19:00"), type="TIME"),
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
    _reads("Talks must end before the end of the month.", ("the end of the month", "2017-02")),
    _reads(
        "After these two days the two-day visit was over.",
        ("these two days", "P2D"),
        ("two-day", "P2D"),
        type="DURATION",
    ),
    _reads("Work took more than nine months.", ("more than nine months", "P9M"), mod="MORE_THAN"),
    _reads("The court sits every Monday.", ("every Monday", "XXXX-WXX-1"), quant="EVERY"),
    _reads("The pool is cleaned twice a week.", ("twice a week", "P1W"), freq="2X", type="SET"),
    newsfacts.Example(
        "The mayor resigned on Monday.",
        ({"text": "Monday", "value": "XXXX-WXX-1", "anchor": None, "interval_start": None},),
        note="without a date of publication it stays open which Monday",
    ),
)

_LEFT = (
    _leaves("The bill may pass, and students may march.", "modal and verb are no months"),
    _leaves("Its coach, June Abbott, and Ray March agreed.", "names are no months"),
    _leaves("The hall seats 1999 people and cost $2016.", "figures are no years"),
    _leaves("Rents are up by $40 a week.", "a rate is no length"),
    _leaves("Prices fall in spring water sales.", "the verb is no season"),
    _leaves("She writes for USA Today and hosts This Week.", "titles of papers and programmes"),
    _leaves("Stores were full on Black Friday.", "a weekday within a name"),
    _leaves("Three quarters of voters agreed, a second poll found.", "a share, and an ordinal"),
    _leaves("They recently spoke, and now they wait.", "only refers: profile timeml reads it"),
    _leaves("The sun and the sat dish: we paid 1-1-1.", "not abbreviations, nor any figures"),
)

EXAMPLES: tuple[newsfacts.Example, ...] = (*_READ, *_LEFT)
