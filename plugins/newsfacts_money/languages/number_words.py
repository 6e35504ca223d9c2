"""Number words before a scale or a currency, in other languages; written by hand in November 2026.

Compounds from 21 on, apart from tens, are left out: newspapers write them in figures.
"""

from __future__ import annotations

from collections.abc import Mapping

_VALUES = "2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17 18 19 20 30 40 50 60 70 80 90 100 1000".split()
_WORDS: Mapping[str, str] = {
    "de": (
        "zwei drei vier fünf sechs sieben acht neun zehn elf zwölf dreizehn vierzehn fünfzehn "
        "sechzehn siebzehn achtzehn neunzehn zwanzig dreißig vierzig fünfzig sechzig siebzig "
        "achtzig neunzig hundert tausend"
    ),
    "fr": (
        "deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize "
        "dix-sept dix-huit dix-neuf vingt trente quarante cinquante soixante soixante-dix "
        "quatre-vingts quatre-vingt-dix cent mille"
    ),
    "es": (
        "dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince dieciséis "
        "diecisiete dieciocho diecinueve veinte treinta cuarenta cincuenta sesenta setenta ochenta "
        "noventa cien mil"
    ),
    "pt": (
        "dois três quatro cinco seis sete oito nove dez onze doze treze catorze quinze dezasseis "
        "dezassete dezoito dezanove vinte trinta quarenta cinquenta sessenta setenta oitenta "
        "noventa cem mil"
    ),
    "it": (
        "due tre quattro cinque sei sette otto nove dieci undici dodici tredici quattordici "
        "quindici sedici diciassette diciotto diciannove venti trenta quaranta cinquanta sessanta "
        "settanta ottanta novanta cento mille"
    ),
    "nl": (
        "twee drie vier vijf zes zeven acht negen tien elf twaalf dertien veertien vijftien "
        "zestien zeventien achttien negentien twintig dertig veertig vijftig zestig zeventig "
        "tachtig negentig honderd duizend"
    ),
}
_OTHERS: Mapping[str, dict[str, str]] = {
    "de": {
        "eineinhalb": "1.5", "anderthalb": "1.5", "zweieinhalb": "2.5", "dreieinhalb": "3.5",
        "viereinhalb": "4.5", "halbe": "0.5", "halben": "0.5", "dreissig": "30",
    },
    "fr": {"demi": "0.5"},
    "es": {"medio": "0.5"},
    "pt": {
        "duas": "2", "meio": "0.5", "dezesseis": "16", "dezessete": "17", "dezenove": "19",
        "quatorze": "14",
    },
    "it": {"mezzo": "0.5"},
    "nl": {"anderhalf": "1.5", "anderhalve": "1.5", "tweeënhalf": "2.5", "half": "0.5",
           "halve": "0.5"},
}  # fmt: skip

#: language -> number word in lower case -> value, as a decimal
NUMBERS: Mapping[str, Mapping[str, str]] = {
    language: dict(zip(words.split(), _VALUES, strict=True)) | _OTHERS[language]
    for language, words in _WORDS.items()
}
