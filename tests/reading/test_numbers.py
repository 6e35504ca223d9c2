"""Numbers in figures and in words."""

from __future__ import annotations

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsfacts.reading import Number, Reading, parse_number

_ONES = (
    "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen "
    "fifteen sixteen seventeen eighteen nineteen"
).split()
_TENS = "twenty thirty forty fifty sixty seventy eighty ninety".split()
_SCALES = {"million": 1_000_000, "thousand": 1_000}


def words(n: int, *, link: str = " and ", comma: str = " ") -> str:
    """Write a number below a billion in words, as a schoolbook does."""
    for scale, value in _SCALES.items():
        if n >= value:
            rest = n % value
            joint = link if 0 < rest < 100 else comma
            head = f"{words(n // value, link=link)} {scale}"
            return head + (joint + words(rest, link=link, comma=comma) if rest else "")
    if n >= 100:
        rest = n % 100
        return f"{_ONES[n // 100]} hundred" + (link + words(rest) if rest else "")
    if n >= 20:
        return _TENS[n // 10 - 2] + (f"-{_ONES[n % 10]}" if n % 10 else "")
    return _ONES[n]


def indian(n: int) -> str:
    """Write a number in figures with Indian grouping: 12,34,567."""
    head, tail = str(n)[:-3], str(n)[-3:]
    pairs: list[str] = []
    while head:
        pairs.insert(0, head[-2:])
        head = head[:-2]
    return ",".join([*pairs, tail])


@pytest.mark.parametrize(
    ("n", "expected"),
    [
        (0, "zero"),
        (21, "twenty-one"),
        (105, "one hundred and five"),
        (2017, "two thousand and seventeen"),
        (40_000_310, "forty million three hundred and ten"),
        (999_012_000, "nine hundred and ninety-nine million twelve thousand"),
    ],
)
def test_words(n: int, expected: str) -> None:
    """The writer of these tests writes as people do."""
    assert words(n) == expected


_BELOW_BILLION = st.one_of(
    st.integers(0, 2100),
    st.integers(0, 999_999_999),
    st.integers(0, 999).map(lambda n: n * 1_000_000),
    st.integers(0, 999).map(lambda n: n * 1_000_000 + n),
)


@given(_BELOW_BILLION, st.sampled_from([" and ", " "]), st.sampled_from([" ", ", "]))
def test_words_there_and_back(n: int, link: str, comma: str) -> None:
    """A number in words is read as that number, in any case, with hyphens or blanks."""
    text = words(n, link=link, comma=comma)
    assert parse_number(text) == n
    assert parse_number(text.replace("-", " ")) == n
    assert parse_number(text.title().replace(" And ", " and ")) == n


@given(_BELOW_BILLION)
def test_words_within_a_text(n: int) -> None:
    """The numbers of a text are found whole, with their offsets."""
    number = words(n)
    reading = Reading(f"They sold {number} boats.")
    assert reading.numbers == (Number(10, 10 + len(number), Decimal(n)),)


@given(st.integers(0, 10**15))
def test_figures_there_and_back(n: int) -> None:
    """Figures are read plain, grouped by thousands, and grouped as in India."""
    assert parse_number(str(n)) == n
    assert parse_number(f"{n:,}") == n
    assert parse_number(indian(n)) == n


_DECIMALS = st.decimals(0, 10**6, allow_nan=False, allow_infinity=False, places=3)
_SCALE_WORDS = {"thousand": 3, "lakh": 5, "million": 6, "crore": 7, "billion": 9, "trillion": 12}


@given(_DECIMALS, st.sampled_from(sorted(_SCALE_WORDS)), st.sampled_from([" ", "-"]))
def test_scaled_decimals_there_and_back(value: Decimal, scale: str, joint: str) -> None:
    """A decimal before a word of scale is exact, however large, and prints without exponent."""
    read = parse_number(f"{value:f}{joint}{scale}")
    assert read == value.scaleb(_SCALE_WORDS[scale])
    assert "E" not in str(read)
    assert parse_number(f"{value:,f}{joint}{scale}") == read


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("26.9 billion", "26900000000"),
        ("half a million", "500000"),
        ("half a dozen", "6"),
        ("a million", "1000000"),
        ("a hundred and five", "105"),
        ("a quarter of a million", "250000"),
        ("one and a half million", "1500000"),
        ("two and a half", "2.5"),
        ("nineteen hundred", "1900"),
        ("two dozen", "24"),
        ("1 million 200 thousand", "1200000"),
        ("one million, two hundred thousand", "1200000"),
        ("3 lakh crore", "3000000000000"),
        ("1,00,000", "100000"),
        ("12,34,567.5", "1234567.5"),
        ("2.50", "2.5"),
        ("007", "7"),
        ("TEN MILLION", "10000000"),
        ("300 000", "300000"),
        ("1 298.5", "1298.5"),
        ("12 345 678", "12345678"),
        ("1'298'000", "1298000"),
        ("10, 000", "10000"),
        ("1, 234, 000", "1234000"),
        ("5 million 300 thousand", "5300000"),
        ("2 billions", "2000000000"),
        ("two millions", "2000000"),
    ],
)
def test_values(text: str, value: str) -> None:
    """A number has the value that readers give it, as the shortest decimal."""
    assert str(parse_number(text)) == value


@pytest.mark.parametrize(
    "text",
    ["", " ", "1.2.3", "10.5.2017", "12,5", "1,2,3", "1,0000", "1,000,00", "1,000,2", "12,345,67",
     "1.000.000", "1e5", "-5", "$5", "5%", "5.", "5,", " 5", "5 ", "1-2", "2 1/2", "½", "12th",
     "first", "millions", "hundreds", "a", "an", "half", "two zero", "twenty zero", "twenty ten",
     "twenty nineteen", "onemillion", "tenor", "the one", "300 00", "0 300", "1234 000", "5, 300",
     "1'29", "12 300-", "2016 billions", "half a millions"],
)  # fmt: skip
def test_no_numbers(text: str) -> None:
    """Versions, dates, decimal commas, ordinals and half-numbers are no number."""
    assert parse_number(text) is None


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("It rose 3.5% to 4.2, up 1.", ["3.5", "4.2", "1"]),
        ("It sold twenty-one boats and thirty-five million nets.", ["21", "35000000"]),
        ("On May 5, 2017, one of 1,200 boats sank.", ["5", "2017", "1", "1200"]),
        ("Half a million came, two hundred and five stayed.", ["500000", "205"]),
        ("It cost $43m or 40 million.", ["43", "40000000"]),
        ("Version 1.2.3 of 10.5.2017 weighs 12,5 kilos.", []),
        ("The B52 and the A1 of someone.", []),
        ("1,000,000.", ["1000000"]),
        ("In 2016 300 came, in 2017 300 000.", ["2016", "300", "2017", "300000"]),
        ("Page 12 300, May 5 300 and 12 300 came.", ["12", "300", "5", "300", "12300"]),
        ("Call 555 123 4567 or +1 800 123 456.", ["555", "123", "4567", "1", "800", "123", "456"]),
        ("In 2016 millions came, in May 5 millions.", ["2016", "5"]),
        ("They sold 500 100-dollar notes and 500 000-dollar homes.", ["500", "100", "500000"]),
    ],
)
def test_numbers_of_a_text(text: str, expected: list[str]) -> None:
    """The numbers of a text stand in order; parts of words and of longer figures are none."""
    assert [str(number.value) for number in Reading(text).numbers] == expected


_PIECES = st.sampled_from(
    ["one", "a", "half", "hundred", "million", "and", "-", " ", ",", ".", "1", "23", "000", "lakh"]
)


@given(st.lists(_PIECES, max_size=20).map("".join))
def test_numbers_of_any_text(text: str) -> None:
    """Numbers are disjoint and in order, and their own words parse to the same value."""
    at = 0
    for number in Reading(text).numbers:
        assert at <= number.start < number.end <= len(text)
        assert parse_number(text[number.start : number.end]) == number.value
        at = number.end
