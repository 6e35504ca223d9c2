"""Examples of dates in each language, and of false matches; written for newsfacts."""

from __future__ import annotations

import newsfacts

#: a Monday
_DAY = "2017-02-20"


def _reads(text: str, *values: tuple[str, str]) -> newsfacts.Example:
    """Give an example with the text and value of each fact."""
    facts = tuple({"kind": "date", "text": words, "value": value} for words, value in values)
    return newsfacts.Example(text, facts, published=_DAY)


def _ignores(text: str, note: str) -> newsfacts.Example:
    return newsfacts.Example(text, published=_DAY, note=note)


_READ = (
    _reads(
        "Die Brücke wurde am 3. Oktober 2016 für den Verkehr gesperrt, und am Freitag, den 3. "
        "März, soll sie auf einer Seite wieder offen sein.",
        ("3. Oktober 2016", "2016-10-03"),
        ("Freitag, den 3. März", "2017-03-03"),
    ),
    _reads(
        "Gestern hat der Stadtrat die Pläne für das Bad gebilligt, die seit Ende 2014 im Rathaus "
        "liegen; vor zwei Wochen war er noch nicht so weit.",
        ("Gestern", "2017-02-19"),
        ("Ende 2014", "2014"),
        ("vor zwei Wochen", "2017-W06"),
    ),
    _reads(
        "Le tunnel est fermé depuis le 1er mars 2016, et la mairie du village a dit mercredi que "
        "les travaux vont durer pour le moins jusqu'en mai.",
        ("1er mars 2016", "2016-03-01"),
        ("mercredi", "2017-02-15"),
        ("mai", "2017-05"),
    ),
    _reads(
        "La semaine dernière, le port a été fermé pour la tempête ; il y a deux ans, les bateaux "
        "sont restés dans la baie, et lundi prochain on en parle.",
        ("semaine dernière", "2017-W07"),
        ("il y a deux ans", "2015"),
        ("lundi prochain", "2017-02-27"),
    ),
    _reads(
        "El teatro de la plaza se cerró el 1º de mayo de 2015 y la obra, que empezó el año pasado, "
        "se acaba en marzo, como dijo ayer el alcalde.",
        ("1º de mayo de 2015", "2015-05-01"),
        ("año pasado", "2016"),
        ("marzo", "2017-03"),
        ("ayer", "2017-02-19"),
    ),
    _reads(
        "O museu foi fechado em 20 de outubro de 2014 e não abre na segunda-feira, mas a direção "
        "quer uma festa para o próximo mês.",
        ("20 de outubro de 2014", "2014-10-20"),
        ("segunda-feira", _DAY),
        ("próximo mês", "2017-03"),
    ),
    _reads(
        "La scuola della valle è chiusa da lunedì 13 febbraio e non riapre prima di fine marzo; "
        "due anni fa il tetto era nel progetto del comune.",
        ("lunedì 13 febbraio", "2017-02-13"),
        ("fine marzo", "2017-03"),
        ("due anni fa", "2015"),
    ),
    _reads(
        "Het zwembad is op 20-02-2016 gesloten en gaat volgende week niet open, zo heeft de raad "
        "van het dorp gisteren besloten; een jaar geleden was er geld.",
        ("20-02-2016", "2016-02-20"),
        ("volgende week", "2017-W09"),
        ("gisteren", "2017-02-19"),
        ("een jaar geleden", "2016"),
    ),
    _reads(
        "Im ersten Quartal 2016 war das Bad vom 3. bis 5. Mai und an Ostern zu, und am "
        "Samstagabend kam der Rat in der Stadt zusammen.",
        ("ersten Quartal 2016", "2016-Q1"),
        ("3.", "2017-05-03"),
        ("5. Mai", "2017-05-05"),
        ("Ostern", "2017-04-16"),
        ("Samstagabend", "2017-02-18TEV"),
    ),
    _reads(
        "Le week-end dernier, la mairie du village était fermée, et elle est ouverte demain matin "
        "pour les gens de la vallée.",
        ("week-end dernier", "2017-W07-WE"),
        ("demain matin", "2017-02-21TMO"),
    ),
    newsfacts.Example(
        "Der Minister ist am Montag und nicht am 3. Mai mit dem Zug in die Stadt gekommen.",
        (
            {"text": "Montag", "value": "XXXX-WXX-1", "anchor": None, "interval_start": None},
            {"text": "3. Mai", "value": "XXXX-05-03", "anchor": None, "interval_start": None},
        ),
        note="without a date of publication the day is unknown",
    ),
)

_IGNORED = (
    _ignores(
        "Die Karte kostet 43 Euro, das Haus 1.234.567,89 Euro, und bis 2000 Plätze sind für den "
        "Abend frei; das Spiel endete 3:2, und am Morgen mag es regnen.",
        "prices, scores, numbers, and the noun Morgen (morning)",
    ),
    _ignores(
        "La sonde est sur Mars, et les élèves que le maire a vus ont de l'or dans les mains pour "
        "la fête du village.",
        "a planet, a noun",
    ),
    _ignores(
        "La gente de la plaza trabaja por la mañana y dos de cada diez ganan más de 2000 euros, "
        "un 4,5 % que hoy en día no es mucho.",
        "a morning, numbers, and the phrase for nowadays",
    ),
    _ignores(
        "A equipe foi bem na segunda fase e não tem mais do que 2000 reais para uma viagem.",
        "an ordinal, a sum",
    ),
    _ignores(
        "Il libro di Ernesto Sabato non è caro: con la carta della scuola sono 12.5.3 punti nel "
        "gioco, 3-1 alla fine.",
        "a name, a version, a score",
    ),
    _ignores(
        "Het is in de morgen koud en er zijn voor 2000 mensen van het dorp niet meer dan 43 "
        "bedden, dat is 15 procent.",
        "a morning, numbers, a share",
    ),
)

EXAMPLES: tuple[newsfacts.Example, ...] = (*_READ, *_IGNORED)
