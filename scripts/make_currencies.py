"""Make the tables of currencies of the money plugin from CLDR and ISO 4217.

    python scripts/make_currencies.py [FILE]

Needs Babel, which includes CLDR, and iso4217, which includes list one of ISO 4217. The result goes
to ``plugins/newsfacts_money/lexicon/currencies.py`` or FILE.
"""

from __future__ import annotations

import datetime as dt
import re
import textwrap
import unicodedata
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import NamedTuple

import iso4217
from babel.core import Locale, get_cldr_version, get_global
from babel.localedata import locale_identifiers
from babel.numbers import get_currency_name, get_currency_precision, get_currency_symbol

from generated import made_from, package, target

TARGET = Path(__file__).parent.parent / "plugins" / "newsfacts_money" / "lexicon" / "currencies.py"
#: currencies last used in this year or earlier are omitted
PAST = 1980
WIDTH = 100

HEAD = '''\
"""Currencies that are legal tender, or were after {past}, and the countries that use them.

{made}
"""

from __future__ import annotations
'''
_USUAL = 2
#: a note that CLDR adds to a name: "(1977–1991)"
_NOTE = re.compile(r" \([^)]*\)$")


class Period(NamedTuple):
    """When a country used a currency, in ISO 8601; empty for no end, or for a start up to PAST."""

    code: str
    start: str
    end: str

    def __str__(self) -> str:
        """Give the entry for the table."""
        return f"{self.code}={self.start}/{self.end}" if self.start or self.end else self.code


def main() -> None:
    """Collect the tables and write them."""
    regions = {country: _periods(country) for country in sorted(get_global("territory_currencies"))}
    regions = {country: periods for country, periods in regions.items() if periods}
    used = {period.code for periods in regions.values() for period in periods}
    present = {period.code for periods in regions.values() for period in periods if not period.end}
    listed = {currency.code: currency.exponent for currency in iso4217.Currency}
    if not present <= listed.keys():
        raise SystemExit(f"ISO 4217 has withdrawn {sorted(present - listed.keys())}")
    made = made_from(
        f"Unicode CLDR {get_cldr_version()} (Unicode-3.0) as in {package('babel')}",
        f"list one of ISO 4217 of {iso4217.__published__} as in {package('iso4217')}",
    )
    exponents = {code: listed.get(code, get_currency_precision(code)) for code in sorted(used)}
    blocks = (
        HEAD.format(past=PAST, made=textwrap.fill(made, WIDTH)),
        _words("CODES", "ISO 4217 codes that are legal tender somewhere", present),
        _words("FORMER", "codes that were legal tender", used - present),
        _table(
            "EXPONENTS",
            "code -> decimal places of its minor unit, if not 2; CLDR's for former codes",
            {code: places for code, places in exponents.items() if places != _USUAL},
        ),
        _table(
            "SYMBOLS",
            "sign -> codes that it denotes in CLDR's English, or where they are legal tender",
            _symbols(regions),
        ),
        _table(
            "NAMES",
            'code -> its English name and, after "/", the words of its plural that differ',
            {code: _name(code) for code in sorted(used)},
        ),
        _table(
            "REGIONS",
            "ISO 3166 (including part three) -> codes: current before former, its own before\n"
            f'#: others, newest first; after "=" the first day, if after {PAST}, and the last',
            {country: " ".join(map(str, periods)) for country, periods in regions.items()},
        ),
    )
    target(TARGET).write_text("\n".join(blocks), encoding="utf-8")


def _periods(country: str) -> list[Period]:
    """Give the currencies that a country used after PAST, in the order of REGIONS."""
    entries = get_global("territory_currencies")[country]
    periods = [
        Period(code, _day(start), _day(end)) for code, start, end, tender in entries if tender
    ]
    kept = [period for period in periods if not period.end or int(period.end[:4]) > PAST]
    kept.sort(key=lambda period: period.code)
    kept.sort(key=lambda period: period.start, reverse=True)
    kept.sort(key=lambda period: (not period.end, period.end), reverse=True)
    kept.sort(key=lambda period: bool(period.end) or not period.code.startswith(country))
    return [
        period if int(period.start[:4] or 0) > PAST else period._replace(start="")
        for period in kept
    ]


def _day(day: tuple[int, int, int] | None) -> str:
    return dt.date(*day).isoformat() if day else ""


def _symbols(regions: Mapping[str, Iterable[Period]]) -> dict[str, str]:
    """Give the signs of one character in "en" and in the locales of each country."""
    found: dict[str, set[str]] = {}
    for identifier in ("en", *locale_identifiers()):
        country = Locale.parse(identifier).territory
        periods = [period for period in regions.get(country or "US", ()) if not period.end]
        codes = [period.code for period in periods]
        if identifier == "en":
            codes = [p.code for periods in regions.values() for p in periods if not p.end]
        elif country is None:
            continue
        for code in codes:
            symbol = get_currency_symbol(code, identifier)
            if len(symbol) == 1 and unicodedata.category(symbol) == "Sc":
                found.setdefault(symbol, set()).add(code)
    return {symbol: " ".join(sorted(codes)) for symbol, codes in sorted(found.items())}


def _name(code: str) -> str:
    """Give the English name of a currency, and the words of its plural that differ."""
    one, many = (_NOTE.sub("", get_currency_name(code, count, "en")) for count in (1, 2))
    words, others = one.split(" "), many.split(" ")
    if len(words) != len(others):
        raise SystemExit(f"{one!r} and {many!r} differ in their number of words")
    first = next((i for i in range(len(words)) if words[i] != others[i]), len(words))
    return "/".join([one, " ".join(others[first:])]) if first < len(words) else one


def _words(name: str, meaning: str, words: Iterable[str]) -> str:
    return "\n".join([f"#: {meaning}", f'{name} = """', *_lines(sorted(words), " "), '"""\n'])


def _table(name: str, meaning: str, entries: Mapping[str, str | int | None]) -> str:
    cells = [_cell(key, value) for key, value in entries.items()]
    head = [f"#: {meaning}", f"{name} = {{"]
    return "\n".join([*head, *_lines(cells, " "), "}  # fmt: skip\n"])


def _cell(key: str, value: str | int | None) -> str:
    """Give an entry, split over two lines if it is too long for one."""
    if not isinstance(value, str):
        return f'"{key}": {value},'
    cell = f'"{key}": "{value}",'
    if len(cell) <= WIDTH - 4:
        return cell
    half = value.index(" ", len(value) // 2) + 1
    return f'"{key}": "{value[:half]}"\n    "{value[half:]}",'


def _lines(pieces: Iterable[str], joint: str) -> list[str]:
    """Wrap the pieces into indented lines."""
    lines: list[str] = []
    for piece in pieces:
        room = WIDTH - len(lines[-1].rpartition("\n")[2]) if lines else 0
        if len(joint + piece.partition("\n")[0]) <= room:
            lines[-1] += joint + piece
        else:
            lines.append(f"    {piece}")
    return lines


if __name__ == "__main__":
    main()
