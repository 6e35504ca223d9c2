"""Bounds, approximations, ranges and rates in languages other than English."""

from __future__ import annotations

import pytest

from newsfacts import Document, Engine
from newsfacts_money.extractor import MoneyExtractor
from newsfacts_money.languages.formats import FORMATS
from newsfacts_money.languages.qualifier_words import QUALIFIERS

ENGINE = Engine([MoneyExtractor()])

#: language -> text with its sum: low..high or amount, "~" if approximate, and the unit of a rate
TEXTS = {
    "de": {
        "Es kostete mehr als 5 Millionen Euro.": "5000000..",
        "Es kostete bis zu 5 Millionen Euro.": "..5000000",
        "Es kostete knapp 100.000 Euro.": "~100000",
        "Es kostet zwischen 3 und 5 Millionen Euro.": "3000000..5000000",
        "Sie zahlen 15 Euro pro Stunde.": "15 hour",
        "Sie zahlen 500 Euro im Monat.": "500 month",
        "Sie zahlten 500 Euro im Jahr 2016.": "500",
        "Der Kredit über 500 Euro platzte.": "500",
    },
    "fr": {
        "Il a coûté plus de 5 millions d'euros.": "5000000..",
        "Il a coûté jusqu'à 5 millions d'euros.": "..5000000",
        "Il coûte près de 20 € par personne.": "~20 person",
        "Il coûte entre 3 et 5 millions d'euros.": "3000000..5000000",
        "Il coûte 2,5 Md€.": "2500000000",
        "Il gagne 500 euros mensuels.": "500 month",
        "Il a gagné 500 euros le mois dernier.": "500",
    },
    "es": {
        "Costó al menos 5 millones de euros.": "5000000..",
        "Costó hasta 5 millones de euros.": "..5000000",
        "Subió hasta 5 millones de euros.": "5000000",
        "Costó unos 5 millones de euros.": "~5000000",
        "Cuesta entre 10 y 20 euros.": "10..20",
        "Gana 500 euros al mes.": "500 month",
        "Ganó 500 euros el año pasado.": "500",
    },
    "pt": {
        "Custou mais de 5 milhões de reais.": "5000000..",
        "Custou até 5 milhões de reais.": "..5000000",
        "Custou cerca de 5 milhões de reais.": "~5000000",
        "Custa entre 3 e 5 milhões de reais.": "3000000..5000000",
        "Custa R$ 2,5 mi.": "2500000",
        "Ganha 500 reais por mês.": "500 month",
    },
    "it": {
        "È costato oltre 5 milioni di euro.": "5000000..",
        "È costato fino a 5 milioni di euro.": "..5000000",
        "È costato 5 milioni di euro circa.": "~5000000",
        "Costa tra 3 e 5 milioni di euro.": "3000000..5000000",
        "Guadagna 15 euro all'ora.": "15 hour",
        "Ha vinto 500 euro l'anno scorso.": "500",
    },
    "nl": {
        "Het kostte minstens 5 miljoen euro.": "5000000..",
        "Het kostte maximaal 5 miljoen euro.": "..5000000",
        "De prijs steeg tot 5 miljoen euro.": "5000000",
        "Het kostte bijna 5 miljoen euro.": "~5000000",
        "Het kost tussen 3 en 5 miljoen euro.": "3000000..5000000",
        "Hij verdient 15 euro per uur.": "15 hour",
    },
}
ROWS = [(language, text, sum_) for language in TEXTS for text, sum_ in TEXTS[language].items()]


@pytest.mark.parametrize(("language", "text", "expected"), ROWS)
def test_qualifiers(language: str, text: str, expected: str) -> None:
    """A sum has the bound, the approximation and the rate that the words beside it give."""
    (money,) = ENGINE.extract(Document(text, language=language)).money
    if money.amount is not None:
        value = f"{money.amount:f}"
    else:
        low, high = (f"{end:f}" if end is not None else "" for end in (money.low, money.high))
        value = f"{low}..{high}"
    read = "~" * money.approximate + value + (f" {money.per}" if money.per else "")
    assert read == expected


def test_every_language_has_its_words() -> None:
    """Every language whose sums are read has its qualifying words."""
    assert QUALIFIERS.keys() == FORMATS.keys() == TEXTS.keys()
