"""The tables of currencies are complete and consistent."""

from __future__ import annotations

import datetime as dt
from itertools import chain

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsfacts import Document, Engine
from newsfacts_money.extractor import MoneyExtractor
from newsfacts_money.lexicon import (
    codes,
    currencies,
    exchange_rates,
    nouns,
    outlets,
    signs,
    vocabulary,
)
from newsfacts_money.lexicon.circulation import codes_in, named_after, plausible_on

_ENGINE = Engine([MoneyExtractor()])
_KNOWN = frozenset((*currencies.CODES.split(), *currencies.FORMER.split()))
_ALL_CODES = tuple(sorted(_KNOWN))
#: countries withdrawn from ISO 3166, which have no current currency
_WITHDRAWN = {"BU", "CS", "DD", "SU", "TP", "YD", "YU", "ZR"}
_DAYS = st.dates(min_value=dt.date(1981, 1, 1), max_value=dt.date(2026, 12, 31))


def _codes_of(entries: str) -> set[str]:
    return {entry.partition("=")[0] for entry in entries.split()}


def test_codes() -> None:
    """Every table uses only the generated ISO 4217 codes."""
    assert currencies.NAMES.keys() == _KNOWN
    assert currencies.EXPONENTS.keys() <= _KNOWN
    used = set(chain.from_iterable(map(_codes_of, currencies.REGIONS.values())))
    assert used == _KNOWN
    handwritten = (
        *signs.SYMBOLS.values(),
        *signs.DOLLAR_LETTERS.values(),
        *signs.LETTERS.values(),
        *(code for letters in signs.SIGN_LETTERS.values() for code in letters.values()),
        *signs.TRAILING.values(),
        *(code for code, _, _ in signs.LOCAL_LETTERS.values()),
        codes.REMEMBERED,
        codes.AMBIGUOUS,
        codes.LOWER_CASE,
        codes.SCALED,
        codes.WHOLE,
        *nouns.MAJOR.values(),
        *nouns.MINOR.values(),
        *outlets.OUTLETS.values(),
        *exchange_rates.RATES,
        *currencies.SYMBOLS.values(),
    )
    assert set(" ".join(handwritten).split()) <= _KNOWN | set(codes.UNOFFICIAL.split())
    assert not set(codes.UNOFFICIAL.split()) & _KNOWN
    assert not set(currencies.CODES.split()) & set(currencies.FORMER.split())


def test_codes_of_marks() -> None:
    """Each noun, sign and combination of letters has existing codes without duplicates."""
    for meanings in (vocabulary.NOUNS, vocabulary.SYMBOLS, vocabulary.LETTERS, vocabulary.TRAILING):
        for word, listed in meanings.items():
            assert listed, word
            assert len(set(listed)) == len(listed), word
            assert set(listed) <= _KNOWN | set(codes.UNOFFICIAL.split()), word


def test_shared_nouns_are_ordered() -> None:
    """The handwritten table orders the codes of every noun that several countries share."""
    ordered = set(" ".join(nouns.MAJOR).split())
    shared = {
        noun
        for noun, codes in vocabulary.MAJOR_NOUNS.items()
        if len({code[:2] for code in codes}) > 1
    }
    assert shared - ordered == set()


def test_no_dead_entries() -> None:
    """Lists of special nouns and codes contain only known nouns and codes."""
    assert vocabulary.NOUNS.keys() >= vocabulary.AMBIGUOUS_NOUNS | vocabulary.UNDECIDED_NOUNS
    assert vocabulary.AMBIGUOUS_CODES <= vocabulary.CODES
    assert set(codes.REMEMBERED.split()) <= set(currencies.FORMER.split())


def test_minor_units() -> None:
    """Minor units follow ISO 4217; a currency with a noun for its minor unit has hundredths."""
    places = {code: currencies.EXPONENTS.get(code, 2) for code in _KNOWN}
    assert (places["JPY"], places["KWD"], places["USD"], places["COP"]) == (0, 3, 2, 2)
    assert all(places[code] == 2 for codes in vocabulary.MINOR_NOUNS.values() for code in codes)


def test_every_country_has_a_currency() -> None:
    """Every country has a current currency, unless it is withdrawn."""
    assert set(vocabulary.COUNTRIES.values()) <= currencies.REGIONS.keys()
    without = {
        country
        for country, entries in currencies.REGIONS.items()
        if not any("=" not in entry or entry.endswith("/") for entry in entries.split())
    }
    assert without == _WITHDRAWN
    assert all(codes_in(country, _ALL_CODES) for country in _WITHDRAWN)


@pytest.mark.parametrize(
    ("country", "day", "code"),
    [
        ("HR", "2020-01-01", "HRK"),
        ("HR", None, "EUR"),
        ("DE", "1998-12-31", "DEM"),
        ("DE", "2003-01-01", "EUR"),
        ("EE", "2010-12-31", "EEK"),
        ("EE", "2011-01-01", "EUR"),
        ("SK", "2008-12-31", "SKK"),
        ("SK", None, "EUR"),
        ("ZW", "2008-09-01", "ZWR"),
        ("ZW", "2009-03-01", "ZWL"),
        ("ZW", "2012-01-01", "USD"),
        ("ZW", None, "ZWG"),
        ("VE", "2007-01-01", "VEB"),
        ("VE", "2012-01-01", "VEF"),
        ("VE", None, "VES"),
        ("BG", "2025-12-31", "BGN"),
        ("BG", None, "EUR"),
        ("PA", None, "PAB"),
        ("BR", "1987-03-01", "BRC"),
        ("SU", "1987-03-01", "SUR"),
    ],
)
def test_currency_of_a_country_on_a_day(country: str, day: str | None, code: str) -> None:
    """The currency in use on the day comes first; without a day, the present one."""
    assert codes_in(country, _ALL_CODES, dt.date.fromisoformat(day) if day else None)[0] == code


def test_former_currencies_come_last() -> None:
    """Currencies that a country used before a day follow; those it adopted later are excluded."""
    assert codes_in("HR", _ALL_CODES, dt.date(2024, 1, 1))[:2] == ("EUR", "HRK")
    assert "EUR" not in codes_in("HR", _ALL_CODES, dt.date(2020, 1, 1))
    assert codes_in("HR", ("USD",)) == codes_in("", _ALL_CODES) == ()
    assert named_after("ZW", ("USD", "ZWL")) == ("ZWL", "USD")


@given(st.lists(st.sampled_from(_ALL_CODES), unique=True, min_size=1).map(tuple), _DAYS)
def test_plausible_codes(codes: tuple[str, ...], day: dt.date) -> None:
    """Plausible codes are a non-empty subset in the same order."""
    kept = plausible_on(codes, day)
    assert kept
    assert kept == tuple(code for code in codes if code in kept)
    assert kept == codes or set(plausible_on(kept, day)) == set(kept)


@pytest.mark.parametrize(
    ("text", "published", "region", "currency"),
    [
        ("It cost 500 bolivars.", "1987-03-02", None, "VEB"),
        ("It cost 500 bolivars.", None, None, "VES"),
        ("It cost 500 roubles.", "1987-03-02", None, "SUR"),
        ("It cost 500 Russian roubles.", "1995-03-02", None, "RUR"),
        ("It cost 500 roubles.", "2019-03-02T10:00:00", None, "RUB"),
        ("It cost 500 Mexican pesos.", "1987-03-02", None, "MXP"),
        ("It cost 500 Mexican pesos.", None, None, "MXN"),
        ("It cost 500 pesos.", "1987-03-02", "MX", "MXP"),
        ("In Mexico it cost 500 pesos.", "1987-03-02", None, "MXP"),
        ("It cost 500 Zimbabwean dollars.", "2005-03-02", None, "ZWD"),
        ("It cost 500 Zimbabwean dollars.", None, None, "ZWL"),
        ("It cost $500.", "2015-03-02", "ZW", "USD"),
        ("It cost 500 German marks.", "2015-03-02", None, "DEM"),
        ("It cost 500 kuna.", "2020-01-01", "HR", "HRK"),
        ("It cost 5 million Polish zlotys.", None, None, "PLN"),
        ("It cost 5 million córdobas.", None, None, "NIO"),
    ],
)
def test_the_day_of_publication_decides(
    text: str, published: str | None, region: str | None, currency: str
) -> None:
    """A noun denotes the currency of that name in use when the article appeared."""
    document = Document(text, language="en", published=published, region=region)
    [money] = _ENGINE.extract(document).money
    assert money.currency == currency


@pytest.mark.parametrize(
    "text",
    [
        "They hold 5 million real jobs and 1.5 million gold medals.",
        "It has 20 crowns, 3 drams, 5 intis and 12 colons.",
        "She saw 300 sol and 15 leones.",
    ],
)
def test_ambiguous_nouns(text: str) -> None:
    """A count before an ambiguous noun is not a sum."""
    assert _ENGINE.extract(Document(text, language="en")).money == ()
