"""The guess at the language of a text."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsfacts.reading import Reading

#: sentences written for these tests, by language
SENTENCES = {
    "de": "Die Fähre ist am Montag nicht gefahren, und der Hafen wurde für den Verkehr gesperrt.",
    "en": "The ferry did not sail on Monday, and the harbour was closed to all of the boats.",
    "es": "El barco no salió del puerto el lunes, y la gente de la isla se quedó en su casa.",
    "fr": "Le bateau est resté dans le port, et les gens de la ville sont partis par la route.",
    "id": "Kapal itu tidak akan berlayar dari pelabuhan ini, dan orang di pulau itu menunggu.",
    "it": "Il traghetto non è partito, e la gente della città è rimasta nel porto con gli altri.",
    "nl": "De boot is op maandag niet gevaren, en het eiland was voor een dag van de wereld af.",
    "pl": "Prom nie wypłynął z portu w poniedziałek, a na wyspie nie było drogi do domu.",
    "pt": "O barco não saiu do porto na segunda, e as pessoas da ilha não foram para o trabalho.",
    "ru": "В понедельник паром не вышел из порта, и на острове это не было новостью для людей.",
    "sv": "Färjan gick inte på måndagen, och det var en dag som alla på ön har talat om.",
    "tl": "Ang barko ay hindi umalis sa daungan, at ang mga tao sa isla ay naghintay ng balita.",
    "tr": "Gemi bu sabah limandan çıkmadı ve adada bir gün daha beklemek için çok neden var.",
}


@pytest.mark.parametrize("language", SENTENCES)
def test_languages(language: str) -> None:
    """A sentence is enough to tell its language."""
    assert Reading(SENTENCES[language]).language == language


@pytest.mark.parametrize("text", ["", "\n", "Oil $43", "12 34", "Ferry stays", "The of", "🙂🙂🙂"])
def test_too_short(text: str) -> None:
    """Where the words do not tell, no language is guessed."""
    assert Reading(text).language is None


def test_names_do_not_decide() -> None:
    """Foreign names in an English text leave it English."""
    text = "The mayor of La Línea de la Concepción met the head of Die Zeit and of El País."
    assert Reading(text).language == "en"


@given(st.sampled_from(sorted(SENTENCES)), st.integers(1, 200))
def test_repeated(language: str, times: int) -> None:
    """A longer text of the same words is in the same language."""
    assert Reading(f"{SENTENCES[language]} " * times).language == language
