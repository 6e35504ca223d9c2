"""How newspapers write sums in other languages.

Written by hand in November 2026; separators follow CLDR 47 (numbers, latn).
"""

from __future__ import annotations

from collections.abc import Mapping

import attrs


@attrs.frozen(kw_only=True)
class Format:
    """How a language writes sums.

    Args:
        groups: separators between groups of three digits; the decimal mark is always a comma.
        scales: word or abbreviation in lower case, without a full stop -> number of zeros.
        units: noun of a currency in lower case -> ISO 4217 codes, likeliest first.
        minor: noun of a minor unit -> ISO 4217 code.
        one: articles before a scale, as a pattern: "a million".
        link: words between a scale and a noun, as a pattern: "d'", "de".
        percent: words for percent, as a pattern.
        and_half: words that add half a scale after it, as a pattern: "et demi".
    """

    groups: str
    scales: Mapping[str, int]
    units: Mapping[str, str]
    minor: Mapping[str, str]
    one: str
    link: str = ""
    percent: str
    and_half: str = ""


_DOLLARS = "USD AUD CAD NZD SGD HKD"
_PESOS = "MXN ARS CLP COP PHP UYU CUP DOP"

#: BCP 47 language -> format
FORMATS: Mapping[str, Format] = {
    "de": Format(
        groups=".'’",
        scales={
            "tausend": 3, "tsd": 3, "million": 6, "millionen": 6, "mio": 6, "mill": 6,
            "milliarde": 9, "milliarden": 9, "mrd": 9, "billion": 12, "billionen": 12, "bio": 12,
        },
        units={
            "euro": "EUR", "us-dollar": "USD", "us-dollars": "USD", "dollar": _DOLLARS,
            "pfund": "GBP", "franken": "CHF", "schweizer franken": "CHF", "yen": "JPY",
            "yuan": "CNY", "rubel": "RUB", "zloty": "PLN", "lira": "TRY", "rupien": "INR",
            "kronen": "SEK NOK DKK CZK", "forint": "HUF", "mark": "DEM", "d-mark": "DEM",
            "schilling": "ATS", "rand": "ZAR", "rupie": "INR PKR LKR", "peso": _PESOS,
            "pesos": _PESOS, "won": "KRW", "dirham": "MAD AED", "dinar": "DZD KWD IQD",
            "pfund sterling": "GBP", "britische pfund": "GBP", "baht": "THB",
        },
        minor={"cent": "EUR", "rappen": "CHF"},
        one="eine|einer|eineinhalb",
        percent="Prozent|v\\.? ?H\\.",
    ),
    "fr": Format(
        groups=". '’",
        scales={
            "mille": 3, "million": 6, "millions": 6, "mio": 6, "milliard": 9, "milliards": 9,
            "mrd": 9, "md": 9, "mds": 9, "billion": 12, "billions": 12,
        },
        units={
            "euro": "EUR", "euros": "EUR", "dollar": _DOLLARS, "dollars": _DOLLARS,
            "dollars américains": "USD", "dollars canadiens": "CAD", "livres": "GBP EGP LBP",
            "livres sterling": "GBP", "francs suisses": "CHF", "francs cfa": "XOF XAF",
            "francs": "FRF CHF BEF XOF", "yens": "JPY", "yen": "JPY", "yuans": "CNY",
            "roubles": "RUB", "roupies": "INR", "dinars": "DZD TND", "dirhams": "MAD AED",
            "pesos": _PESOS, "reais": "BRL", "rands": "ZAR", "couronnes": "SEK NOK DKK CZK",
            "wons": "KRW", "zlotys": "PLN", "livres turques": "TRY", "franc": "CHF FRF",
            "roupie": "INR", "livre sterling": "GBP", "nairas": "NGN", "forints": "HUF",
        },
        minor={"centimes": "EUR", "cents": "EUR"},
        one="un|une",
        and_half=" et demie?",
        link="d'|de ",
        percent="pour cent|pour-cent",
    ),
    "es": Format(
        groups=". ",
        scales={
            "mil": 3, "millón": 6, "millon": 6, "millones": 6, "mil millones": 9, "billón": 12,
            "billones": 12,
        },
        units={
            "euro": "EUR", "euros": "EUR", "dólar": _DOLLARS, "dólares": _DOLLARS,
            "dólares estadounidenses": "USD", "peso": _PESOS, "pesos": _PESOS,
            "pesos mexicanos": "MXN", "pesos argentinos": "ARS", "libras": "GBP",
            "libras esterlinas": "GBP", "yenes": "JPY", "yuanes": "CNY", "rublos": "RUB",
            "reales": "BRL", "soles": "PEN", "pesetas": "ESP", "francos suizos": "CHF",
            "bolívares": "VES", "rupias": "INR PKR LKR", "coronas": "SEK NOK DKK CZK",
            "francos": "CHF FRF XOF", "dirhams": "MAD AED", "guaraníes": "PYG", "lempiras": "HNL",
            "quetzales": "GTQ", "córdobas": "NIO", "colones": "CRC", "balboas": "PAB",
            "wones": "KRW", "liras": "TRY ITL", "dinares": "DZD KWD IQD", "zlotys": "PLN",
        },
        minor={"céntimos": "EUR"},
        one="un",
        link="de ",
        percent="por ciento",
        and_half=" y medio",
    ),
    "pt": Format(
        groups=". ",
        scales={
            "mil": 3, "milhão": 6, "milhões": 6, "mil milhões": 9, "bilhão": 9, "bilhões": 9,
            "trilhão": 12, "trilhões": 12, "mi": 6, "bi": 9,
        },
        units={
            "euro": "EUR", "euros": "EUR", "dólar": _DOLLARS, "dólares": _DOLLARS, "real": "BRL",
            "reais": "BRL", "libras": "GBP", "ienes": "JPY", "francos suíços": "CHF",
            "escudos": "PTE", "meticais": "MZN", "kwanzas": "AOA", "rublos": "RUB",
            "rupias": "INR PKR LKR", "pesos": _PESOS, "libras esterlinas": "GBP", "rands": "ZAR",
            "coroas": "SEK NOK DKK CZK", "francos": "CHF FRF XOF", "yuans": "CNY",
            "dirhams": "MAD AED", "dólares americanos": "USD", "liras": "TRY ITL",
            "dinares": "DZD KWD IQD",
        },
        minor={"cêntimos": "EUR", "centavos": "BRL"},
        one="um",
        link="de ",
        percent="por cento",
        and_half=" e meio",
    ),
    "it": Format(
        groups=".'’ ",
        scales={
            "mila": 3, "milione": 6, "milioni": 6, "mln": 6, "miliardo": 9, "miliardi": 9,
            "mld": 9,
        },
        units={
            "euro": "EUR", "dollaro": _DOLLARS, "dollari": _DOLLARS, "sterlina": "GBP",
            "sterline": "GBP", "franchi": "CHF", "franchi svizzeri": "CHF", "yen": "JPY",
            "yuan": "CNY", "rubli": "RUB", "lire": "ITL",
            "rupie": "INR PKR LKR", "corone": "SEK NOK DKK CZK", "pesos": _PESOS, "rand": "ZAR",
            "dirham": "MAD AED", "dollari americani": "USD", "lire turche": "TRY",
        },
        minor={"centesimi": "EUR"},
        one="un",
        link="di ",
        percent="per cento",
        and_half=" e mezzo",
    ),
    "nl": Format(
        groups=". ",
        scales={
            "duizend": 3, "miljoen": 6, "mln": 6, "miljard": 9, "mrd": 9, "mld": 9, "biljoen": 12,
        },
        units={
            "euro": "EUR", "dollar": _DOLLARS, "pond": "GBP", "gulden": "NLG", "frank": "BEF CHF",
            "yen": "JPY", "yuan": "CNY", "roebel": "RUB", "kronen": "SEK NOK DKK",
            "roepie": "INR PKR LKR", "roepies": "INR PKR LKR", "peso": _PESOS, "rand": "ZAR",
            "zloty": "PLN", "dirham": "MAD AED", "lira": "TRY",
        },
        minor={"cent": "EUR", "eurocent": "EUR"},
        one="een|één",
        percent="procent",
    ),
}  # fmt: skip
