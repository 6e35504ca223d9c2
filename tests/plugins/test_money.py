"""Sums of money and percentages: what is found, what is ignored, and invariants for any text."""

from __future__ import annotations

import itertools
import time
from decimal import Decimal, localcontext

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from newsfacts import Document, Engine, Example, Facts, Money, OptionError, Percentage
from newsfacts.testing import check_extractor
from newsfacts_money import newsfacts_extractors
from newsfacts_money.detect import named_sums, signed_sums
from newsfacts_money.detect.quantities import quantity_at, quantity_before
from newsfacts_money.detect.rule import Rule
from newsfacts_money.extractor import MoneyExtractor
from newsfacts_money.lexicon import currencies, vocabulary
from newsfacts_money.resolve.sources import outlet_codes

_ENGINE = Engine([MoneyExtractor()])


def _facts(text: str, **known: str) -> Facts:
    return _ENGINE.extract(
        Document(text, language="en", region=known.get("region"), source=known.get("source"))
    )


def _labels(text: str, **known: str) -> list[str]:
    return [f"{money.span.text} = {money.label}" for money in _facts(text, **known).money]


def test_hook() -> None:
    """The hook gives the extractor with its defaults."""
    assert newsfacts_extractors() == [MoneyExtractor()]


@pytest.mark.growth
def test_contract() -> None:
    """The extractor honours the contract that :func:`check_extractor` checks."""
    check_extractor(MoneyExtractor())


def test_examples() -> None:
    """The examples, which are the documentation, show both what is found and what is ignored."""
    examples = MoneyExtractor().examples
    read = [example for example in examples if example.facts]
    assert len(read) >= 15
    assert len(examples) - len(read) >= 8
    assert all(isinstance(example, Example) for example in examples)


@pytest.mark.parametrize(
    "rule", [*signed_sums.RULES, *named_sums.RULES], ids=lambda rule: rule.example
)
def test_rules(rule: Rule) -> None:
    """Each rule finds its example, and facts carry its name."""
    [money] = _facts(f"They paid {rule.example} on Monday.").money
    assert (money.rule, money.span.text) == (rule.name, rule.example)
    assert rule.name in MoneyExtractor().rules


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("It paid $61.3\nmillion for it.", "$61.3\nmillion = 61300000 USD"),
        ("It paid 300\nyen for it.", "300\nyen = 300 JPY"),
        ("It was tens of\nthousands of dollars.", "tens of\nthousands of dollars = ? USD"),
        ("It cost 300\u202f000\xa0dollars.", "300\u202f000\xa0dollars = 300000 USD"),
    ],
)
def test_blanks(text: str, expected: str) -> None:
    """A line break or a thin space within a sum counts as a blank."""
    assert _labels(text) == [expected]


@pytest.mark.parametrize(
    ("text", "known", "currency", "basis"),
    [
        ("It cost $5.", {}, "USD", "default"),
        ("It cost $5.", {"region": "AU"}, "AUD", "region"),
        ("It cost $5.", {"region": "GB"}, "USD", "default"),
        ("It cost $5.", {"region": "AU", "source": "Reuters"}, "USD", "source"),
        ("It cost $5.", {"source": "The Straits Times"}, "SGD", "source"),
        ("It cost US$5.", {"region": "AU"}, "USD", "explicit"),
        ("It cost 5 US dollars.", {"region": "AU"}, "USD", "demonym"),
        ("It cost 5 cents.", {"region": "IE"}, "EUR", "region"),
        ("It cost 500 pounds.", {"region": "EG"}, "EGP", "region"),
        ("It cost 500 rupees.", {"region": "PK"}, "PKR", "region"),
        ("It cost 500 dinars.", {}, None, "unknown"),
        ("In Tunisia it cost 500 dinars.", {}, "TND", "institution"),
        ("He left Tunisia. It cost 500 dinars.", {}, "TND", "institution"),
        ("He left Pakistan. It cost 500 rupees.", {}, "INR", "default"),
        ("It cost 144 dinars ($2).", {}, "DZD", "conversion"),
        ("It cost $500 million (US$365 million).", {"region": "CA"}, "CAD", "region"),
        ("It cost $500 million (US$365 million).", {"region": "GB"}, "AUD", "conversion"),
        ("It cost 20,000 marks ($11,000).", {}, "DEM", "conversion"),
        ("It cost R50.", {"region": "ZA"}, "ZAR", "explicit"),
    ],
)
def test_currency(text: str, known: dict[str, str], currency: str | None, basis: str) -> None:
    """The sum's own words outrank conversions, outlets, countries and defaults."""
    money = _facts(text, **known).money[0]
    assert (money.currency, money.basis) == (currency, basis)
    assert money.candidates[0] == currency or currency is None
    assert len(set(money.candidates)) == len(money.candidates) > 0


def test_a_conversion_decides_for_the_whole_article() -> None:
    """Later sums with the same bare noun are in the currency that a conversion established."""
    text = "Gas rose to 144 dinars ($2) from 120 dinars."
    assert [money.currency for money in _facts(text).money] == ["DZD", "USD", "DZD"]


def test_outlets_are_an_option() -> None:
    """Outlets that users add take precedence over the bundled ones."""
    options = {"money": {"outlets": "Bay Bugle=NZD, Reuters=CAD"}}
    engine = Engine([MoneyExtractor()], options=options)
    for source, currency in (("the bay bugle", "NZD"), ("Reuters", "CAD"), ("CBC", "CAD")):
        document = Document("It cost $5.", language="en", source=source)
        assert engine.extract(document).money[0].currency == currency


@pytest.mark.parametrize("outlets", ["Bay Bugle", "=NZD", "Bay Bugle=dollars"])
def test_outlets_without_a_currency_are_refused(outlets: str) -> None:
    """An outlet without an ISO 4217 code raises an error that shows the right form."""
    with pytest.raises(OptionError, match="outlet"):
        Engine([MoneyExtractor()], options={"money": {"outlets": outlets}})
    with pytest.raises(ValueError, match="outlet=CODE"):
        outlet_codes((outlets,))


@pytest.mark.parametrize(
    ("text", "per"),
    [
        ("It is $5 per head.", "head"),
        ("It is $5 a year.", "year"),
        ("It is $5 a year ago.", None),
        ("It is a $100-a-month job.", "month"),
        ("It is $5/barrel.", "barrel"),
        ("It is $5 annually.", "year"),
        ("It is $5 per canister.", "canister"),
        ("It is $5 (£4) a litre.", "litre"),
        ("It is $5 million, or £4 million, a year.", None),
        ("It earned $5 million, or 20 cents a share.", None),
    ],
)
def test_rates(text: str, per: str | None) -> None:
    """Words after a sum give the unit of its rate."""
    assert _facts(text).money[0].per == per


def test_conversions_refer_to_the_sum_before_the_bracket() -> None:
    """All sums in brackets convert the one before; a part of it in the same currency does not."""
    first, *others = _facts("A bid of 20bn rupees ($450m; £240m) came.").money
    assert [other.converted_from for other in others] == [first, first]
    assert [m.converted_from for m in _facts("It paid £5m (£3m in cash).").money] == [None, None]
    either = _facts("It is $4, or three euros.").money
    assert either[1].converted_from == either[0]


def test_evidence() -> None:
    """The words for bounds and rates are evidence."""
    money = _facts("They pay more than about $5 a day.").money[0]
    assert [span.text for span in money.evidence] == ["more than about", "a day"]
    assert money.approximate


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("It was 2 percent of the £110m price.", ["2% of 110000000 GBP"]),
        ("It was $350, or 5 percent of its $7 million budget.", ["5% of 7000000 USD"]),
        ("Of the $50 sent, $1, or 2 percent, came.", ["2% of 50 USD"]),
        ("It was 2 percent of voters, for $5.", ["2%"]),
        ("It grew 3.5% to £412m.", ["3.5%"]),
        ("It fell 5-10% and five per cent.", ["5%", "10%", "5%"]),
        ("Some 12 pct and 3 cents, and 53\nper cent.", ["12%", "53%"]),
        ("It grew 3 or 4 percent.", ["3%", "4%"]),
        ("It grew 10 000 percent.", ["10000%"]),
        ("He has over $50 million and 3 percent.", ["3%"]),
        ("It sold 20.8 mln or 95 pct.", ["95%"]),
        ("Sales fell by 106m or 47.3%.", ["47.3%"]),
        ("It has two million and 3 percent.", ["3%"]),
        ("It pays $5 or 3 percent.", ["3%"]),
        ("It grew 3.1% in 2018 or 2% on average.", ["3.1%", "2%"]),
        ("See http://example.com/?q=%7B%22a%22%7D for 3%.", ["3%"]),
    ],
)
def test_percentages(text: str, expected: list[str]) -> None:
    """Percentages have a value, and the sum that they are a share of."""
    assert [share.label for share in _facts(text).of(Percentage)] == expected


_SCALES = {
    "": 0, "k": 3, "m": 6, "bn": 9, "tn": 12, " thousand": 3, " million": 6, " billion": 9,
    " trillion": 12,
}  # fmt: skip


@given(
    units=st.integers(0, 10**9),
    decimals=st.integers(0, 3),
    scale=st.sampled_from(sorted(_SCALES)),
    sign=st.sampled_from(("$", "£", "A$", "US$", "€", "USD ", "RM", "dlrs ")),
    grouped=st.booleans(),
)
def test_signed_sums_round_trip(
    units: int, decimals: int, scale: str, sign: str, *, grouped: bool
) -> None:
    """An amount written after a sign is parsed to the same Decimal."""
    value = Decimal(units).scaleb(-decimals)
    figure = f"{value:,.{decimals}f}" if grouped else f"{value:.{decimals}f}"
    [money] = _facts(f"They paid {sign}{figure}{scale} on Monday.").money
    assert money.amount == value.scaleb(_SCALES[scale])
    assert money.span.text == f"{sign}{figure}{scale}"


@given(
    units=st.integers(0, 10**6),
    scale=st.sampled_from(sorted(_SCALES)),
    noun=st.sampled_from(("euros", "Canadian dollars", "yen", "cents", "Swiss francs")),
)
def test_named_sums_round_trip(units: int, scale: str, noun: str) -> None:
    """An amount written before a noun is parsed to the same Decimal, cents as hundredths."""
    [money] = _facts(f"They paid {units:,}{scale} {noun} on Monday.").money
    assert money.amount == Decimal(units).scaleb(_SCALES[scale] - 2 * (noun == "cents"))
    assert money.span.text == f"{units:,}{scale} {noun}"


@given(low=st.integers(1, 998), more=st.integers(1, 998), scale=st.sampled_from(sorted(_SCALES)))
def test_ranges_round_trip(low: int, more: int, scale: str) -> None:
    """Both ends of a range have the scale of the second."""
    high = low + more
    [money] = _facts(f"They value it at ${low}-{high}{scale}.").money
    assert money.low == Decimal(low).scaleb(_SCALES[scale])
    assert money.high == Decimal(high).scaleb(_SCALES[scale])


@given(units=st.integers(0, 10**6), decimals=st.integers(0, 3))
def test_percentages_round_trip(units: int, decimals: int) -> None:
    """A percentage is parsed to the same Decimal."""
    value = Decimal(units).scaleb(-decimals)
    [share] = _facts(f"They took {value:.{decimals}f}% of it.").of(Percentage)
    assert share.value == value


def test_amounts_ignore_the_decimal_context() -> None:
    """The precision of the caller's decimal context does not round amounts."""
    text = "They paid $123,456,789 and two hundred and five euros and 12.345 cents, -3.14159%."
    expected = [fact.label for fact in _facts(text)]
    with localcontext(prec=2):
        assert [fact.label for fact in _facts(text)] == expected
    assert expected == ["123456789 USD", "205 EUR", "0.12345 USD", "-3.14159%"]


_PIECES = (
    "$ £ € US$ A$ Rs . RM P 5 10 1,000 2.5 .75 bn m k million billion lakh crore half a an and to "
    "between - – % percent per cent cents p pounds dollars euros won rupees ( ) ; , /"
).split()
_NOISE = st.lists(st.sampled_from((*_PIECES, " ", " ", "\n")), max_size=40).map("".join)


@given(st.one_of(st.text(min_size=1), _NOISE).filter(str.strip))
@example("$" + "9" * 200)
@example("1" + " million" * 40 + " dollars")
@example("$1 million million million million million million")
def test_any_text(text: str) -> None:
    """No text raises an error; spans are exact, and sums do not overlap."""
    facts = _facts(text)
    for fact in facts:
        assert isinstance(fact, Money | Percentage)
        assert text[fact.span.start : fact.span.end] == fact.span.text
    sums = facts.money
    assert all(a.span.end <= b.span.start for a, b in itertools.pairwise(sums))


@pytest.mark.parametrize(
    "piece",
    [
        "$1-", "1 million ", "million ", "$1 (£1; ", "of dollars ", "dollars ", "11,", "1 to ",
        "5% ", "Chad and Iraq 5 dinars ", "hundreds of ", "twenty-", "5 dollars 5 cents ", "$",
    ],
)  # fmt: skip
@pytest.mark.growth
@pytest.mark.usefixtures("resting_collector")
def test_cost_is_linear(piece: str) -> None:
    """Four times the text takes about four times as long, even for adversarial pieces."""

    def seconds(times: int) -> float:
        document = Document(piece * times, language="en")
        start = time.process_time()
        _ENGINE.extract(document)
        return time.process_time() - start

    seconds(10)
    once = min(seconds(1500) for _ in range(3))
    assert min(seconds(6000) for _ in range(2)) < 10 * once + 0.05


@given(units=st.integers(0, 10**9), scale=st.sampled_from(sorted(_SCALES)))
def test_quantities_in_both_directions(units: int, scale: str) -> None:
    """A quantity parsed forwards from its start equals the one parsed backwards from its end."""
    text = f"{units:,}{scale}"
    forwards, backwards = quantity_at(text, 0), quantity_before(text, len(text))
    assert forwards == backwards
    assert forwards is not None
    assert forwards.value == Decimal(units).scaleb(_SCALES[scale])


#: codes whose CLDR names the news does not use, or whose names have other meanings
_UNSUPPORTED = frozenset({"AFN", "KGS", "UZS", "ZWG"})


@given(
    code=st.sampled_from(sorted(vocabulary.CODES)),
    units=st.integers(1000, 10**15),
    exponent=st.sampled_from((0, 2, 3)),
    form=st.sampled_from(("{code} {figure}", "{figure} {code}", "{code}{figure}")),
)
def test_every_code_round_trips(code: str, units: int, exponent: int, form: str) -> None:
    """An amount before or after any ISO 4217 code is parsed to the same Decimal."""
    value = Decimal(units).scaleb(-exponent) if exponent != 3 else Decimal(units)
    words = form.format(code=code, figure=f"{value:,}")
    [money] = _facts(f"They paid {words} on Monday.").money
    assert (money.span.text, money.amount, money.currency) == (words, value, code)


@pytest.mark.parametrize("code", sorted(set(currencies.NAMES) & vocabulary.CODES - _UNSUPPORTED))
def test_every_name(code: str) -> None:
    """The plural of the English name of a currency denotes that currency."""
    one, _, many = currencies.NAMES[code].partition("/")
    demonym, _, noun = one.rpartition(" ")
    plural = " ".join(filter(None, (demonym, many.rpartition(" ")[2] or noun)))
    [money] = _facts(f"They paid 12,500 {plural} on Monday.").money
    assert (money.span.text, money.currency) == (f"12,500 {plural}", code)


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("de", "Das kostet 1.234.567,89 Euro.", "1.234.567,89 Euro = 1234567.89 EUR"),
        ("de", "Es waren 3,5 Mio. Euro.", "3,5 Mio. Euro = 3500000 EUR"),
        (
            "de",
            "Es sind 5 bis 10 Millionen Euro.",
            "5 bis 10 Millionen Euro = 5000000-10000000 EUR",
        ),
        ("de", "Sie zahlt CHF 12.50 dort.", "CHF 12.50 = 12.5 CHF"),
        ("fr", "Il coûte 3,5 millions d'euros.", "3,5 millions d'euros = 3500000 EUR"),
        ("fr", "Il vaut 1 234 567,89 €.", "1 234 567,89 € = 1234567.89 EUR"),
        ("es", "Son 2.000 millones de euros.", "2.000 millones de euros = 2000000000 EUR"),
        ("es", "Pagó mil millones de euros.", "mil millones de euros = 1000000000 EUR"),
        ("pt", "Custa R$ 3,5 milhões agora.", "R$ 3,5 milhões = 3500000 BRL"),
        ("it", "Vale 2 miliardi di dollari.", "2 miliardi di dollari = 2000000000 USD"),
        ("nl", "Het kost € 12,50 per dag.", "€ 12,50 = 12.5 EUR"),
        (
            "fr",
            "Le prix de la maison a été fixé à trois milliards d’euros.",
            "trois milliards d’euros = 3000000000 EUR",
        ),
        (
            "fr",
            "Il faut deux millions et demi d'euros.",
            "deux millions et demi d'euros = 2500000 EUR",
        ),
        ("fr", "Il faut un demi-million d'euros.", "un demi-million d'euros = 500000 EUR"),
        ("fr", "Il faut 10 000 roupies.", "10 000 roupies = 10000 INR"),
        ("fr", "Il coûte dix euros.", "dix euros = 10 EUR"),
        ("fr", "Le dîner est à 63,45 $, soit une hausse de 8 pour cent.", "63,45 $ = 63.45 USD"),
        ("it", "La multa è di cinque euro e non di più.", "cinque euro = 5 EUR"),
        ("it", "La multa è di mezzo milione di euro.", "mezzo milione di euro = 500000 EUR"),
        (
            "it",
            "La multa è di due milioni e mezzo di euro.",
            "due milioni e mezzo di euro = 2500000 EUR",
        ),
        ("es", "El fondo tiene 125 USD millones en la caja.", "125 USD millones = 125000000 USD"),
        ("es", "La deuda es de 10000 rupias para la familia.", "10000 rupias = 10000 INR"),
        ("es", "Cuesta cinco euros.", "cinco euros = 5 EUR"),
        ("es", "Cuesta medio millón de euros.", "medio millón de euros = 500000 EUR"),
        ("es", "Cuesta mil millones de euros.", "mil millones de euros = 1000000000 EUR"),
        ("es", "Cuesta dos mil millones de euros.", "dos mil millones de euros = 2000000000 EUR"),
        ("es", "El banco pide 30 MXN$ por la tarjeta.", "30 MXN$ = 30 MXN"),
        ("de", "Es kostet zweieinhalb Millionen Euro.", "zweieinhalb Millionen Euro = 2500000 EUR"),
        ("de", "Es kostet 2,5 Mrd. Euro.", "2,5 Mrd. Euro = 2500000000 EUR"),
        ("de", "Es kostet eine halbe Million Euro.", "eine halbe Million Euro = 500000 EUR"),
        ("de", "Es kostet fünf Euro.", "fünf Euro = 5 EUR"),
        ("de", "Es kostet 10000 Rupien.", "10000 Rupien = 10000 INR"),
        ("de", "Es kostet 5 Mio. €.", "5 Mio. € = 5000000 EUR"),
        ("pt", "Custa cinco euros.", "cinco euros = 5 EUR"),
        ("pt", "Custa dois mil milhões de euros.", "dois mil milhões de euros = 2000000000 EUR"),
        ("pt", "Custa meio milhão de reais.", "meio milhão de reais = 500000 BRL"),
        ("nl", "Het kost anderhalf miljoen euro.", "anderhalf miljoen euro = 1500000 EUR"),
        ("nl", "Het kost vijf euro.", "vijf euro = 5 EUR"),
        ("nl", "Het kost een half miljoen euro.", "een half miljoen euro = 500000 EUR"),
    ],
)
def test_other_languages(language: str, text: str, expected: str) -> None:
    """Separators and scales follow the language."""
    facts = _ENGINE.extract(Document(text, language=language))
    assert [f"{money.span.text} = {money.label}" for money in facts.money] == [expected]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("de", "Im Jahr 2016 kamen 2.000 Leute, es stand 3:2."),
        ("fr", "En 2016, 300 personnes ont couru 10 km."),
        ("es", "El 12.5.2016 llegaron 2.000 personas."),
    ],
)
def test_other_languages_need_a_currency(language: str, text: str) -> None:
    """A number without a sign or noun is not a sum in any language."""
    assert not _ENGINE.extract(Document(text, language=language)).money


@pytest.mark.parametrize(
    ("text", "source", "currency", "basis"),
    [
        ("TORONTO - The bank set aside $5 million.", None, "CAD", "dateline"),
        ("SYDNEY, June 3 (AAP) - It sold for $5 million.", None, "AUD", "dateline"),
        ("SYDNEY (Reuters) - It sold for $5 million.", "Reuters", "USD", "source"),
        ("The Reserve Bank of Australia lent $5 billion.", None, "AUD", "institution"),
        ("Ontario's government put $5 million aside.", None, "CAD", "institution"),
        ("CAIRO - A metro ticket now costs seven pounds.", None, "EGP", "dateline"),
        ("A ticket costs $5.", None, "USD", "default"),
    ],
)
def test_origin_of_the_text(text: str, source: str | None, currency: str, basis: str) -> None:
    """Datelines and institutions outrank outlets and defaults, but not an agency's own sign."""
    document = Document(text, language="en", source=source)
    [money] = _ENGINE.extract(document).money
    assert (money.currency, money.basis) == (currency, basis)
