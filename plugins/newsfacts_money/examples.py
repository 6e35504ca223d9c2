"""Invented texts: sums and percentages that must be found, and figures that must be ignored."""

from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal

from newsfacts import Example


def _sum(text: str, amount: str, currency: str | None, **cells: object) -> Mapping[str, object]:
    return {
        "kind": "money",
        "text": text,
        "amount": Decimal(amount),
        "currency": currency,
        "per": None,
        "approximate": False,
    } | cells


def _range(
    text: str, low: str | None, high: str | None, currency: str | None, **cells: object
) -> Mapping[str, object]:
    ends = {"low": low and Decimal(low), "high": high and Decimal(high)}
    return {"kind": "money", "text": text, "amount": None, "currency": currency} | ends | cells


def _vague(text: str, currency: str | None) -> Mapping[str, object]:
    return {"kind": "money", "text": text, "vague": True, "amount": None, "currency": currency}


def _share(text: str, value: str, of: str | None = None) -> Mapping[str, object]:
    return {"kind": "percentage", "text": text, "value": Decimal(value), "of": of}


_READ = (
    Example("The bridge cost $47 million.", (_sum("$47 million", "47000000", "USD"),)),
    Example(
        "The brewer sold the site for £110m.",
        (_sum("£110m", "110000000", "GBP", basis="explicit"),),
        note="an abbreviated scale, attached",
    ),
    Example(
        "Debts reached €4.5bn and $5tn.",
        (
            _sum("€4.5bn", "4500000000", "EUR"),
            _sum("$5tn", "5000000000000", "USD"),
        ),
    ),
    Example(
        "A ticket is $10.50 and a coat $10k.",
        (
            _sum("$10.50", "10.5", "USD"),
            _sum("$10k", "10000", "USD"),
        ),
    ),
    Example(
        "A room is 40$ a night. The fine is 3,000 €.",
        (
            _sum("40$", "40", "USD", per="night"),
            _sum("3,000 €", "3000", "EUR"),
        ),
        note="a sign after the figure",
    ),
    Example(
        "The firm earned 1.250.000 euros.",
        (_sum("1.250.000 euros", "1250000", "EUR"),),
        note="thousands divided by dots",
    ),
    Example("It borrowed MEUR 60.", (_sum("MEUR 60", "60000000", "EUR"),)),
    Example("The farm cost IR£40,000.", (_sum("IR£40,000", "40000", "IEP"),)),
    Example("It cost a dollar and 42 cents.", (_sum("a dollar and 42 cents", "1.42", "USD"),)),
    Example(
        "Cash shrank £2m to £9m.",
        (_sum("£2m", "2000000", "GBP"), _sum("£9m", "9000000", "GBP")),
        note="a change and what it leads to, no range",
    ),
    Example(
        "It spent a third of the $6 million.",
        (
            _sum("$6 million", "6000000", "USD"),
            {"kind": "percentage", "text": "a third", "value": Decimal("33.33")},
        ),
    ),
    Example("One in five voters left.", (_share("One in five", "20"),)),
    Example("The bank cut rates by 25 basis points.", (_share("25 basis points", "0.25"),)),
    Example("The wire said dlrs 220 million.", (_sum("dlrs 220 million", "220000000", "USD"),)),
    Example(
        "Fees of NT$300 and $US5 apply.",
        (
            _sum("NT$300", "300", "TWD", basis="explicit"),
            _sum("$US5", "5", "USD", basis="explicit"),
        ),
        note="letters before the sign, and after it",
    ),
    Example(
        "It paid USD 34.6 million and 200 SEK.",
        (
            _sum("USD 34.6 million", "34600000", "USD", rule="code"),
            _sum("200 SEK", "200", "SEK"),
        ),
    ),
    Example("A dam for P34 billion rose.", (_sum("P34 billion", "34000000000", "PHP"),)),
    Example(
        "Rents rose to Rs 5 lakh crore.",
        (_sum("Rs 5 lakh crore", "5000000000000", "INR", basis="default"),),
    ),
    Example(
        "They raised half a million pounds.",
        (_sum("half a million pounds", "500000", "GBP", basis="default"),),
    ),
    Example(
        "The mill went for 12 million Canadian dollars.",
        (_sum("12 million Canadian dollars", "12000000", "CAD", basis="demonym"),),
    ),
    Example("Bread is up by 50 cents.", (_sum("50 cents", "0.5", "USD"),), note="minor units"),
    Example("The share closed at 341p.", (_sum("341p", "3.41", "GBP", rule="noun"),)),
    Example("He had 3 dollars and 50 cents.", (_sum("3 dollars and 50 cents", "3.5", "USD"),)),
    Example(
        "Analysts value it at $5-10 million.",
        (_range("$5-10 million", "5000000", "10000000", "USD"),),
        note="a range with a shared scale",
    ),
    Example(
        "The fund holds between $5 million and $10 million.",
        (_range("$5 million and $10 million", "5000000", "10000000", "USD"),),
    ),
    Example("It takes 16 to 19 euros.", (_range("16 to 19 euros", "16", "19", "EUR"),)),
    Example(
        "The repair needs more than €9 million.",
        (_range("€9 million", "9000000", None, "EUR"),),
        note="a lower bound, with the words that say so as evidence",
    ),
    Example("Costs of up to £15m are likely.", (_range("£15m", None, "15000000", "GBP"),)),
    Example("Nearly $7bn was lost.", (_sum("$7bn", "7000000000", "USD", approximate=True),)),
    Example("Oil stood at $50 a barrel.", (_sum("$50", "50", "USD", per="barrel"),), note="a rate"),
    Example(
        "Wages of £9 (€10) an hour are usual.",
        (
            _sum("£9", "9", "GBP", per="hour"),
            _sum("€10", "10", "EUR", per="hour", converted_from="9 GBP"),
        ),
    ),
    Example("The flood did millions of dollars of harm.", (_vague("millions of dollars", "USD"),)),
    Example("A multimillion-euro deal was signed.", (_vague("multimillion-euro", "EUR"),)),
    Example(
        "The ferry cost 750 riyals ($200).",
        (
            _sum("750 riyals", "750", "SAR"),
            _sum("$200", "200", "USD", converted_from="750 SAR"),
        ),
    ),
    Example(
        "The harbour cost 50 billion pesos ($900 million).",
        (
            _sum("50 billion pesos", "50000000000", "PHP", basis="conversion"),
            _sum("$900 million", "900000000", "USD", converted_from="50000000000 PHP"),
        ),
        note="the exchange rate decides which peso",
    ),
    Example(
        "Wool fell to $8 a kilo.",
        (_sum("$8", "8", "AUD", basis="region", per="kilo"),),
        region="AU",
    ),
    Example("Rice fell to $8.", (_sum("$8", "8", "USD", basis="default"),), region="PH"),
    Example(
        "SYDNEY, June 3 (AAP) - The mine was sold for $8 million.",
        (_sum("$8 million", "8000000", "AUD", basis="dateline"),),
        note="the dateline decides",
    ),
    Example(
        "The Bank of Canada lent $8 billion.",
        (_sum("$8 billion", "8000000000", "CAD", basis="institution"),),
    ),
    Example("A loaf costs 99c at the corner.", (_sum("99c", "0.99", "USD"),)),
    Example(
        "It paid a couple of hundred pounds.", (_sum("a couple of hundred pounds", "200", "GBP"),)
    ),
    Example(
        "Der Umsatz der Firma ist im Jahr auf 1.234,5 Mio. Euro und nicht auf 3 Milliarden Dollar "
        "gestiegen, und das ist für die Stadt nicht genug.",
        (
            _sum("1.234,5 Mio. Euro", "1234500000", "EUR"),
            _sum("3 Milliarden Dollar", "3000000000", "USD"),
        ),
        note="separators and scales of the language",
    ),
    Example(
        "Rents fell to $800.", (_sum("$800", "800", "CAD", basis="source"),), source="Toronto Star"
    ),
    Example(
        "Fees took 0.3 percent of the total $18.4 billion.",
        (
            _sum("$18.4 billion", "18400000000", "USD"),
            _share("0.3 percent", "0.3", "18400000000 USD"),
        ),
        note="a percentage and its whole",
    ),
    Example(
        "Of the €130 million, she said, 60 per cent is spent.",
        (_share("60 per cent", "60", "130000000 EUR"),),
    ),
    Example(
        "Sales rose 12% after falling by -3.5%.", (_share("12%", "12"), _share("-3.5%", "-3.5"))
    ),
    Example("Some 5 to 10 percent agreed.", (_share("5", "5"), _share("10 percent", "10"))),
    Example(
        "The mill cost 300 000 dollars, CHF 1'298 and €2 billions.",
        (
            _sum("300 000 dollars", "300000", "USD"),
            _sum("CHF 1'298", "1298", "CHF"),
            _sum("€2 billions", "2000000000", "EUR"),
        ),
        note="other separators, and a scale in the plural",
    ),
    Example(
        "In 2016 300 dollars were paid.", (_sum("300 dollars", "300", "USD"),), note="two numbers"
    ),
    Example(
        "Talks were held over a $2bn loan.",
        (_sum("$2bn", "2000000000", "USD"),),
        note='"over" introduces a topic',
    ),
    Example(
        "She holds over $50 million and 3 percent of the mill.",
        (_range("$50 million", "50000000", None, "USD"), _share("3 percent", "3")),
        note="a sum does not share the sign of a percentage",
    ),
)

_LEFT = tuple(
    Example(text, note=note)
    for text, note in (
        ("She gained about 30 pounds in a year.", "a weight"),
        ("The 5,300-pound monument fell.", "a weight"),
        ("Mix 2 pounds of butter with the flour.", "a weight"),
        ("Of 1,200 strikers 900 won in court.", "a verb"),
        ("He won the race, and in 2012 won the cup.", "a verb"),
        ("The video passed the 10 million mark.", "a milestone"),
        ("The dollar fell against the euro and the yen.", "no amount"),
        ("They added their two cents.", "an idiom"),
        ("The film begins at 8 p.m. on Sunday.", "a time of day"),
        ("Fill in form P45 and take the A320.", "names of letters and figures"),
        ("The index lost 120 points.", "points"),
        ("He sings with 50 Cent, and ALL 5 of us came.", "a name, and a word in capitals"),
        ("In 2016 Pence spoke; the TOP 10 met at COP 26.", "a year, and words that are also codes"),
        ("It sent pictures in 1080p.", "a screen resolution"),
        ("A further $ was found on the wall, and the euro zone grew.", "no amount"),
        ("The bond of 6 1/4% was repaid.", "a vulgar fraction"),
        ("See https://example.com/$5m?q=%7B for more.", "an address"),
    )
)

EXAMPLES = _READ + _LEFT
