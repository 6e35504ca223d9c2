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


#: short English texts, some of words that are also closed-class words of other languages
SHORT_ENGLISH = [
    "A man paid a fine, a fee and a tax.",
    "A clerk, a cook and a driver left.",
    "No boat, no bus, no train: Oslo waits.",
    "John Smith met Mary Brown. Ida Holm met Karl Weiss. They met at noon.",
    "Men died in a war. A war on men, a war on a son.",
    "Door to door, as a van is.",
    "A con man in a den as per a plan.",
]


@pytest.mark.parametrize("text", SHORT_ENGLISH)
def test_short_english(text: str) -> None:
    """English words that other languages have too do not speak against English."""
    assert Reading(text).language == "en"


#: the beginnings of short news items written for these tests, by language
SHORT = {
    "de": "Der Hafenrat tagte vom 3. bis 5. Mai in Kiel.",
    "es": "La alcaldesa cerró el puerto hasta el lunes.",
    "fr": "La mairie a fermé le port depuis lundi.",
    "it": "Il sindaco ha chiuso la scuola e il porto.",
    "nl": "De burgemeester van Hoorn sloot de haven op maandag.",
    "pt": "A prefeita fechou o porto na segunda, mas não a escola.",
}


@pytest.mark.parametrize("language", SHORT)
def test_short_foreign(language: str) -> None:
    """One short sentence of another language is in that language."""
    assert Reading(SHORT[language]).language == language


#: news items of some length, written for these tests, with foreign names in them
ITEMS = {
    "de": "Der Stadtrat von Emden hat am Donnerstag beschlossen, die alte Schleuse zu erneuern."
    " Das Vorhaben soll drei Jahre dauern und wird vom Land bezahlt. „Wir haben lange "
    "darauf gewartet“, sagte die Bürgermeisterin nach der Sitzung. Kritik kam von den "
    "Fischern, die während der Arbeiten einen Umweg fahren müssen. Die Firma The Hague "
    "Locks baut mit.",
    "es": "El ayuntamiento de Vigo aprobó el jueves la compra de dos barcos para unir la ciudad"
    " con las islas. El contrato, que se firmará en otoño, es de cuatro millones. Los "
    "vecinos llevan años pidiendo una línea de noche, y la alcaldesa dijo que habrá una "
    "desde mayo. La empresa The Blue Line no quiso hablar de los plazos.",
    "fr": "Le conseil municipal de Brest a voté jeudi la rénovation du vieux pont. Les travaux "
    "dureront deux ans et seront payés par la région. « Nous avons attendu trop longtemps"
    " », a dit la maire après la séance. Les pêcheurs, qui devront faire un détour, sont "
    "contre le projet. L'entreprise The Bridge Works est chargée du chantier.",
    "it": "Il consiglio comunale di Trapani ha approvato giovedì la costruzione di un nuovo "
    "molo. I lavori dureranno due anni e saranno pagati dalla regione. «Abbiamo aspettato"
    " troppo», ha detto la sindaca dopo la seduta. I pescatori, che dovranno usare il "
    "porto vecchio, non sono d'accordo. La ditta The Sea Wall ha vinto la gara.",
    "nl": "De gemeenteraad van Hoorn heeft donderdag besloten om de oude sluis te vernieuwen. "
    "Het werk gaat drie jaar duren en wordt door de provincie betaald. „Wij hebben lang "
    "gewacht”, zei de burgemeester na de vergadering. Vissers die moeten omvaren zijn "
    "tegen het plan. Het bedrijf The Lock Company voert het uit.",
    "pt": "A câmara municipal de Aveiro aprovou na quinta-feira a compra de dois barcos para "
    "ligar a cidade às ilhas. O contrato é de quatro milhões e será assinado no outono. "
    "Os moradores pedem há anos uma linha à noite, e a presidente disse que haverá uma em"
    " maio. A empresa The Blue Line não quis falar dos prazos.",
}  # fmt: skip


@pytest.mark.parametrize("language", ITEMS)
def test_items(language: str) -> None:
    """A news item is in its language, surely, whatever names it has."""
    guess = Reading(ITEMS[language]).language_guess
    assert guess is not None
    assert guess.language == language
    assert guess.sure


def test_unsure() -> None:
    """A guess that rests on few words, or on words of several languages, is not sure."""
    guess = Reading("El banco pide 30 rupias por la tarjeta.").language_guess
    assert guess is not None
    assert (guess.language, guess.sure) == ("es", False)


@given(st.sampled_from(sorted(SENTENCES)), st.integers(1, 200))
def test_repeated(language: str, times: int) -> None:
    """A longer text of the same words is in the same language."""
    assert Reading(f"{SENTENCES[language]} " * times).language == language
