"""Patterns for the forms of dates in one language, from its words.

A form is a named group without "_"; the groups within it are the parts of a date. A space matches a
space or a line break.
"""

from __future__ import annotations

from collections.abc import Iterable

from newsfacts.reading import alternatives
from newsfacts_dates.languages.lexicon.particles import COUNTED
from newsfacts_dates.languages.names import Names, capitalised

_YEAR = r"(?:1[5-9]|2\d)\d\d(?!\w|[.,:/]\d|-\d)"
_NO_FIGURES = r"(?![%/-]|[.,:]\d)"
#: no unit or noun that the number would count
_NO_COUNT = rf"(?! ?(?:[€$£%]|(?:{COUNTED.replace(' ', '|')})(?!\w)))"
_NO_WORD = r"(?! [^\W\d_]{4})"
#: between a quarter or holiday and its year, in any of the languages
_OF_YEAR = "(?: (?:de|del|do|des|du|van|von|di)(?: (?:año|ano|anno|Jahres|jaar))?)? "
#: between two months, in any of the languages
_JOINT = "(?: ?[-–/] ?| (?:bis|und|à|et|a|y|e|al|tot|en) )"
#: words before a day with a year of two figures, in any of the languages
_BEFORE_FIGURES = "am|vom|bis|seit|den|dem|le|du|au|el|del|al|em|no|dia|il|dal|op|van|tot"
_DAY = r"(?:0?[1-9]|[12]\d|3[01])"


def forms(words: Names) -> tuple[str, ...]:
    """Give the patterns of all forms, in order of precedence."""
    return (
        *_periods(words),
        words.particles.false_matches,
        *_calendar(words),
        *_relative(words),
        *_months(words),
        *_weekdays(words),
    )


def year(group: str) -> str:
    """Give a pattern for a year."""
    return rf"(?P<year_{group}>{_YEAR})"


def either(phrases: Iterable[str]) -> str:
    """Give a pattern for any of the phrases, keeping "#"."""
    return f"(?:{alternatives(phrases)})".replace(r"\#", "#")


def _periods(words: Names) -> tuple[str, ...]:
    """Give the forms of holidays, quarters, halves of the year and weekends."""
    periods = words.periods
    of_year = rf"(?:{_OF_YEAR}{year('{}')})?"
    today = either(capitalised(periods.today))
    return (
        *([rf"(?P<today>(?P<today_t>{today}))"] if periods.today else []),
        rf"(?P<holiday>(?P<holiday_n>{either(capitalised(periods.holidays))}){of_year.format('n')})",
        (
            rf"(?P<quarter>(?:(?P<ordinal_p>{'|'.join(periods.ordinals)})|(?P<number_p>[1-4])\.) "
            rf"(?:(?P<quarterly_p>{periods.quarter})|(?P<half_p>{periods.half}))"
            rf"{of_year.format('p')})"
        ),
        _decade(words),
        rf"(?P<quarters>[QT](?P<number_q>[1-4])(?P<quarterly_q>(?= |/))(?: |/){year('q')})",
        (
            rf"(?P<weekend>(?:{_selector(words, 4)} )?(?P<weekend_w>{periods.weekend})"
            rf"(?: {_selector(words, 5)})?)"
        ),
    )


def _decade(words: Names) -> str:
    """Give the form of a decade, in figures or words."""
    before, behind = words.periods.decade
    spelled = either(capitalised(words.periods.decades.split()))
    return (
        rf"(?P<decade>(?i:{before})(?:(?P<decade_d>(?:1[5-9]|20)?[1-9]0)|'?(?P<decade_e>[2-9]0)"
        rf"|(?P<tens_d>{spelled}))(?i:{behind}))"
    )


def _calendar(words: Names) -> tuple[str, ...]:
    """Give the forms of days of a month."""
    small, periods = words.particles, words.periods
    month, short = (
        either(words.spellings(words.months)),
        either(words.spellings(words.short_months)),
    )
    weekday = (
        rf"(?:{either(words.spellings(words.weekdays))}"
        rf"|{either(words.spellings(words.short_weekdays))}(?:\.|(?=,)))"
    )
    short_year = (
        rf"'?(?P<short_c>\d\d)(?!\w|[.,:]\d)(?= ?[.,;)]|$|\n| (?:{periods.after_year})(?!\w))"
    )
    in_month = (
        rf"(?:(?P<month_c>{month})(?:{small.of_year}(?:{year('c')}|{short_year}))?"
        rf"|(?P<month_d>{short})(?:\.?{small.of_year}{year('d')}|\.))"
    )
    earlier = (
        rf"(?P<earlier_c>(?:(?P<dayname_c>{weekday}),? {small.article})?"
        rf"(?P<before_c>{_DAY}){small.ordinal}"
        rf"(?:{small.of_month}(?P<since_c>{month}))?){periods.between} ?"
    )
    dotted = (
        rf"(?i:{small.before_dotted}) (?P<dotted>(?P<day_s>[0-3]?\d)\.(?P<month_s>[01]?\d)\.)(?!\d)"
    )
    return (
        rf"(?P<iso>(?P<year_a>[12]\d{{3}})-(?P<month_a>\d\d)-(?P<day_a>\d\d)){_NO_FIGURES}",
        (
            r"(?P<figures>(?P<day_b>\d\d?)(?P<mark_b>[./-])(?P<month_b>\d\d?)(?P=mark_b)"
            rf"(?P<year_b>{_YEAR})){_NO_FIGURES}"
        ),
        (
            rf"(?P<written>(?:{earlier})?"
            rf"(?P<later_c>(?:(?P<weekday_c>{weekday}),? {small.article})?"
            rf"(?P<day_c>{_DAY}){small.ordinal}{small.of_month}{in_month}))"
        ),
        *([dotted] if small.before_dotted else []),
        (
            rf"(?i:{_BEFORE_FIGURES}) (?P<dayfigures>(?P<day_r>\d\d?)(?P<mark_r>[./])"
            rf"(?P<month_r>\d\d?)(?P=mark_r)(?P<short_r>\d\d)){_NO_FIGURES}"
        ),
    )


def _relative(words: Names) -> tuple[str, ...]:
    """Give the forms that count from the day of publication, and those of parts of months."""
    fixed = capitalised(phrase for phrase in words.expressions if "#" not in phrase)
    counted = capitalised(phrase for phrase in words.expressions if "#" in phrase)
    number = rf"(?:\d{{1,3}}|{either(capitalised(words.numbers))})"
    return (
        rf"(?P<part>{_part_of_period(words)}(?: |-){_in_month(words, 'e')})",
        rf"(?P<part_year>{_part_of_period(words, 2)} {year('f')}){_NO_COUNT}",
        rf"(?P<counted>(?P<phrase_u>{either(counted).replace('#', number)}))",
        rf"(?P<fixed>(?P<phrase_v>{either(fixed)}){_part_of_day(words, 'v')})",
    )


def _months(words: Names) -> tuple[str, ...]:
    """Give the forms of months and years."""
    small = words.particles
    month, short = (
        either(words.spellings(words.months)),
        either(words.spellings(words.short_months)),
    )
    plain = either(name.capitalize() if words.has_capitals else name for name in words.months)
    return (
        (
            rf"(?:(?i:{small.before_month}) )?"
            rf"(?P<months>(?P<earlier_z>(?P<opening_z>{month})){_JOINT}"
            rf"(?P<later_z>(?P<month_z>{month}){small.of_year}{year('z')}))"
        ),
        (
            rf"(?i:{small.before_month}) (?P<of_month>(?P<month_g>{plain})"
            rf"(?:{small.of_year}{year('g')})?)"
        ),
        rf"(?i:{small.before_year}) (?P<in_year>{year('h')}){_NO_COUNT}",
        rf"(?i:{small.before_bare_year}) (?P<in_bare_year>{year('i')}){_NO_COUNT}{_NO_WORD}",
        (
            rf"(?P<named_month>(?:(?P<month_j>{month})|(?P<month_k>{short})\.)"
            rf"{small.of_year}{year('j')})"
        ),
    )


def _weekdays(words: Names) -> tuple[str, ...]:
    """Give the forms of weekdays."""
    small = words.particles
    weekday = either(words.spellings(words.weekdays))
    named = (
        rf"(?P<on_weekday>(?:{_selector(words, 1)} )?(?P<weekday_l>{weekday})"
        rf"(?: {_selector(words, 2)})?{_part_of_day(words, 'l')})"
    )
    if not small.short:
        return (named,)
    in_short = (
        rf"(?i:{small.before_short}) (?P<in_short>(?P<weekday_m>{either(small.short)})"
        rf"(?: {_selector(words, 3)})?)(?=[,.;:)]| \()"
    )
    return named, in_short


def _in_month(words: Names, group: str) -> str:
    small, month = words.particles, either(words.spellings(words.months))
    return rf"(?P<month_{group}>{month})(?:{small.of_year}{year(group)})?"


def _part_of_day(words: Names, group: str) -> str:
    """Give a pattern for a part of the day after a day, which may be missing."""
    periods = words.periods
    return rf"(?:{periods.joint}(?P<daypart_{group}>(?i:{alternatives(periods.parts)}))(?!\w))?"


def _part_of_period(words: Names, number: int = 1) -> str:
    small = words.particles
    return (
        rf"(?:(?P<START_{number}>(?i:{small.start}))|(?P<MID_{number}>(?i:{small.mid}))"
        rf"|(?P<END_{number}>(?i:{small.end})))"
    )


def _selector(words: Names, number: int) -> str:
    """Give a pattern for the words that select one of the weekdays."""
    small = words.particles
    return (
        rf"(?:(?P<last_{number}>(?i:{small.last}))|(?P<this_{number}>(?i:{small.this}))"
        rf"|(?P<next_{number}>(?i:{small.next})))"
    )
