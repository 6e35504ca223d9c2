"""Dates in languages other than English: examples, false matches and properties."""

from __future__ import annotations

import datetime as dt
import os
import subprocess
import sys
import time
from typing import Literal, get_args

import pytest
from babel.dates import format_date, get_date_format
from hypothesis import given, settings
from hypothesis import strategies as st

import newsfacts
from newsfacts.testing import check_extractor, documents
from newsfacts_dates.languages.extractor import MultilingualDateExtractor
from newsfacts_dates.languages.lexicon.relative_words import RELATIVE
from newsfacts_dates.languages.names import names
from newsfacts_dates.languages.resolve import read as resolved

ENGINE = newsfacts.Engine([MultilingualDateExtractor()])
LANGUAGES = MultilingualDateExtractor.languages
#: forms of dates in CLDR
Form = Literal["full", "long", "medium", "short"]
#: a Monday
DAY = "2017-02-20"
#: all dates that a text may give with a year
DATES = st.dates(min_value=dt.date(1583, 1, 1), max_value=dt.date(2999, 12, 31))
PUBLISHED = st.dates(min_value=dt.date(1900, 1, 1), max_value=dt.date(2100, 1, 1))


def read(
    language: str, text: str, published: str | dt.date | None = DAY
) -> tuple[newsfacts.TimeExpression, ...]:
    """Give the dates of a text in a language."""
    document = newsfacts.Document(text, published=published, language=language)
    return ENGINE.extract(document).dates


def values(
    language: str, text: str, published: str | dt.date | None = DAY
) -> list[tuple[str, str]]:
    """Give the text and value of each date of a text in a language."""
    return [(fact.span.text, fact.value) for fact in read(language, text, published)]


#: language, text with the date between "[" and "]", value
READ = [
    tuple(line.split(" | "))
    for line in """\
de | Am [20. Februar 2016] kam er. | 2016-02-20
de | Am [Samstag, dem 20. Februar 2016] kam er. | 2016-02-20
de | Am [20.2.2016] kam er. | 2016-02-20
de | Akte vom [2016-02-20], Seite 3 | 2016-02-20
de | Am [1. Jan. 2016] kam er. | 2016-01-01
de | Am [Do., 20. Okt. 2016], kam er. | 2016-10-20
de | Seit [Jänner 2016] ist er da. | 2016-01
de | Er kommt am [15. Dezember]. | 2016-12-15
de | Er kommt am [Mittwoch, 15. März]. | 2017-03-15
de | Er kommt am [29. Februar]. | 2016-02-29
de | Er kommt im [Mai]. | 2017-05
de | Er kam im [November]. | 2016-11
de | Er kommt [Ende Mai]. | 2017-05
de | Er kam im Jahr [2009]. | 2009
de | Das galt bis [2009], dann nicht mehr. | 2009
de | Er kam am [Montag]. | 2017-02-20
de | Er kam am [Sonnabend]. | 2017-02-18
de | Er kam am [vergangenen Montag]. | 2017-02-13
de | Er kommt [nächsten Montag]. | 2017-02-27
de | Er kommt [diesen Freitag]. | 2017-02-24
de | Er kam [vorgestern]. | 2017-02-18
de | „[Morgen] ist er da“, hieß es. | 2017-02-21
de | Das war im [vergangenen Jahr] so. | 2016
de | Er kam [vor drei Tagen]. | 2017-02-17
de | Er kam [vor 18 Monaten]. | 2015-08
fr | Il est venu le [1er mars 2016]. | 2016-03-01
fr | Il est venu le [mardi 1er mars 2016]. | 2016-03-01
fr | Il est venu le [20/02/2016]. | 2016-02-20
fr | Il est venu le [20 févr. 2016]. | 2016-02-20
fr | C'était en [février 2016]. | 2016-02
fr | Il viendra en [mai]. | 2017-05
fr | Il viendra [fin mai]. | 2017-05
fr | Il viendra à la [mi-mars]. | 2017-03
fr | Il est là depuis [2010]. | 2010
fr | Il est venu [jeudi]. | 2017-02-16
fr | Il est venu [jeudi dernier]. | 2017-02-16
fr | Il viendra [jeudi prochain]. | 2017-02-23
fr | Il est venu [avant-hier]. | 2017-02-18
fr | [Hier], il est venu. | 2017-02-19
fr | Il vient [aujourd’hui]. | 2017-02-20
fr | Il est venu l'[an dernier]. | 2016
fr | Il est venu [il y a trois semaines]. | 2017-W05
es | Llegó el [1º de mayo de 2016]. | 2016-05-01
es | Llegó el [20 de febrero del 2016]. | 2016-02-20
es | Llegó el [sábado 20 de febrero de 2016]. | 2016-02-20
es | Llegó el [20-2-2016]. | 2016-02-20
es | Llegó en [setiembre de 2016]. | 2016-09
es | Llega en [mayo]. | 2017-05
es | Llega a [finales de mayo]. | 2017-05
es | Vive aquí desde [1999]. | 1999
es | Ganó las elecciones de [2015]. | 2015
es | Llegó el [miércoles]. | 2017-02-15
es | Llega el [próximo miércoles]. | 2017-02-22
es | Llegó [anteayer]. | 2017-02-18
es | Llega [pasado mañana]. | 2017-02-22
es | Llegó el [mes pasado]. | 2017-01
es | Llegó [hace dos años]. | 2015
pt | Chegou em [1º de maio de 2016]. | 2016-05-01
pt | Chegou no dia [20/02/2016]. | 2016-02-20
pt | Chegou em [março de 2016]. | 2016-03
pt | Chega em [maio]. | 2017-05
pt | Mora aqui desde [1999]. | 1999
pt | Chegou na [terça-feira]. | 2017-02-14
pt | Chegou na [terça], com o pai. | 2017-02-14
pt | Chega na [próxima quinta-feira]. | 2017-02-23
pt | Chegou [ontem]. | 2017-02-19
pt | Chega [depois de amanhã]. | 2017-02-22
pt | Chegou [há duas semanas]. | 2017-W06
pt | Chega na [semana que vem]. | 2017-W09
it | È arrivato il [1º maggio 2016]. | 2016-05-01
it | È arrivato [sabato 20 febbraio 2016]. | 2016-02-20
it | È arrivato nel [febbraio 2016]. | 2016-02
it | Arriva in [maggio]. | 2017-05
it | Arriva a [fine maggio]. | 2017-05
it | Vive qui dal [1999]. | 1999
it | È arrivato [sabato]. | 2017-02-18
it | Arriva [venerdì prossimo]. | 2017-02-24
it | È arrivato l'[altro ieri]. | 2017-02-18
it | Arriva [dopodomani]. | 2017-02-22
it | È arrivato la [scorsa settimana]. | 2017-W07
it | È arrivato [due anni fa]. | 2015
nl | Hij kwam op [1 mei 2016]. | 2016-05-01
nl | Hij kwam op [zaterdag 20 februari 2016]. | 2016-02-20
nl | Hij kwam op [20-02-2016]. | 2016-02-20
nl | Hij kwam op [3 mrt. 2016]. | 2016-03-03
nl | Hij komt in [mei]. | 2017-05
nl | Hij komt [eind mei]. | 2017-05
nl | Hij woont er sinds [1999]. | 1999
nl | Hij kwam op [woensdag]. | 2017-02-15
nl | Hij komt [volgende woensdag]. | 2017-02-22
nl | Hij kwam [eergisteren]. | 2017-02-18
nl | Hij kwam [vorig jaar]. | 2016
nl | Hij kwam [drie weken geleden]. | 2017-W05""".splitlines()
]


@pytest.mark.parametrize(("language", "marked", "value"), READ)
def test_dates_are_resolved(language: str, marked: str, value: str) -> None:
    """A date is found in full, without the words before it; a relative one from publication."""
    text = marked.replace("[", "").replace("]", "")
    words = marked.partition("[")[2].partition("]")[0]
    (fact,) = read(language, text)
    assert (fact.span.start, fact.span.text, fact.value) == (marked.index("["), words, value)
    assert fact.type == "DATE"


#: language, text, dates and values
SEVERAL = [
    tuple(line.split(" | "))
    for line in """\
fr | Les lundi 4 et mardi 5 avril, on vote. | lundi 4 = 2016-04-04; mardi 5 avril = 2016-04-05
fr | Du 3 au 5 mai 2016. | 3 = 2016-05-03; 5 mai 2016 = 2016-05-05
fr | Du 30 avril au 2 mai 2016. | 30 avril = 2016-04-30; 2 mai 2016 = 2016-05-02
de | Der Rat tagte vom 3. bis 5. Mai 2016. | 3. = 2016-05-03; 5. Mai 2016 = 2016-05-05
de | Der Rat tagte vom 3. bis zum 5. Mai. | 3. = 2017-05-03; 5. Mai = 2017-05-05
de | Der Rat tagte am 3. und 5. Mai 2016. | 3. = 2016-05-03; 5. Mai 2016 = 2016-05-05
pt | Foi de 3 a 5 de maio de 2016. | 3 = 2016-05-03; 5 de maio de 2016 = 2016-05-05
es | Fue del 3 al 5 de mayo de 2016. | 3 = 2016-05-03; 5 de mayo de 2016 = 2016-05-05
it | La fiera era dal 3 al 5 maggio 2016. | 3 = 2016-05-03; 5 maggio 2016 = 2016-05-05
nl | Van 3 tot en met 5 mei 2016. | 3 = 2016-05-03; 5 mei 2016 = 2016-05-05
nl | De beurs was van 3 t/m 5 mei 2016. | 3 = 2016-05-03; 5 mei 2016 = 2016-05-05
fr | La mer est calme depuis le 14 juill. 2016. | 14 juill. 2016 = 2016-07-14
fr | Il est né le 1er avril 78 dans la ville. | 1er avril 78 = 1978-04-01
fr | Le 1er avril 78 personnes sont venues. | 1er avril = 2017-04-01
de | Er kam am 7.4. und ging am 9.4.2016. | 7.4. = 2017-04-07; 9.4.2016 = 2016-04-09
de | Für den 28. Oktober und den 30.10. | 28. Oktober = 2016-10-28; 30.10. = 2016-10-30
de | Im ersten Quartal 2016 fiel der Umsatz der Firma. | ersten Quartal 2016 = 2016-Q1
de | Im zweiten Halbjahr 2016 fiel der Umsatz. | zweiten Halbjahr 2016 = 2016-H2
de | Im 3. Quartal 2016 fiel der Umsatz. | 3. Quartal 2016 = 2016-Q3
fr | Au premier trimestre 2016, le chiffre a baissé. | premier trimestre 2016 = 2016-Q1
es | En el primer trimestre de 2016 bajó. | primer trimestre de 2016 = 2016-Q1
pt | No primeiro semestre de 2016 caiu. | primeiro semestre de 2016 = 2016-H1
it | Nel secondo trimestre del 2016 è sceso. | secondo trimestre del 2016 = 2016-Q2
nl | In het eerste kwartaal van 2016 daalde de omzet. | eerste kwartaal van 2016 = 2016-Q1
de | Am Tag der Arbeit und an Weihnachten | Tag der Arbeit = 2017-05-01; Weihnachten = 2016-12-25
de | Nach Ostern 2016 kam er. | Ostern 2016 = 2016-03-27
de | Er kam vor dem Wochenende. | Wochenende = 2017-W07-WE
fr | À Noël et le lundi de Pâques | Noël = 2016-12-25; lundi de Pâques = 2017-04-17
it | Domani mattina arriva. | Domani mattina = 2017-02-21TMO
de | Am Samstagabend fuhr kein Bus in die Stadt. | Samstagabend = 2017-02-18TEV
de | Gestern Abend kam er. | Gestern Abend = 2017-02-19TEV
fr | Il viendra demain matin. | demain matin = 2017-02-21TMO
fr | Il est venu lundi soir. | lundi soir = 2017-02-20TEV
fr | Il vient ce soir. | ce soir = 2017-02-20TEV
es | Llegó ayer por la tarde. | ayer por la tarde = 2017-02-19TAF
pt | Chegou ontem à noite. | ontem à noite = 2017-02-19TNI
nl | Hij kwam gisteravond. | gisteravond = 2017-02-19TEV
nl | Hij komt vanavond. | vanavond = 2017-02-20TEV
it | Due settimane fa e due anni fa | Due settimane fa = 2017-W06; due anni fa = 2015
it | Tre mesi fa il sindaco ha chiuso la scuola. | Tre mesi fa = 2016-11
es | Dentro de dos semanas vuelve. | Dentro de dos semanas = 2017-W10
es | El fin de semana pasado llovió. | fin de semana pasado = 2017-W07-WE
de | Von April bis Juni 2016 stieg es. | April = 2016-04; Juni 2016 = 2016-06
it | Da novembre a febbraio 2017 nevicò. | novembre = 2016-11; febbraio 2017 = 2017-02
fr | D'avril à juin 2016, tout allait bien. | avril = 2016-04; juin 2016 = 2016-06
es | De abril a junio de 2016 llovió. | abril = 2016-04; junio de 2016 = 2016-06
de | Am 7.4.16 begann es, in den 1990er-Jahren. | 7.4.16 = 2016-04-07; 1990er-Jahren = 199
fr | Le 07/04/16, comme dans les années 1990. | 07/04/16 = 2016-04-07; années 1990 = 199
es | En los años noventa y en los años 80. | años noventa = 199; años 80 = 198
it | Negli anni Novanta e negli anni '80. | anni Novanta = 199; anni '80 = 198
nl | In de jaren negentig kwam hij. | jaren negentig = 199
de | In den Neunzigerjahren kam er. | Neunzigerjahren = 199
pt | Nos anos 90 veio. | anos 90 = 199
de | Sie fasteten im Ramadan 2016. | Ramadan 2016 = 2016-06-06/2016-07-05
fr | Il est parti avant Yom Kippour 2016. | Yom Kippour 2016 = 2016-10-12
es | Viajó en el Año Nuevo chino. | Año Nuevo chino = 2017-01-28
pt | Viajou no Ano Novo Chinês. | Ano Novo Chinês = 2017-01-28
it | È partito per il Capodanno cinese. | Capodanno cinese = 2017-01-28
nl | Na het Suikerfeest 2016 kwam hij. | Suikerfeest 2016 = 2016-07-06""".splitlines()
]


@pytest.mark.parametrize(("language", "text", "expected"), SEVERAL)
def test_days_that_share_a_month_and_other_forms(language: str, text: str, expected: str) -> None:
    """Both ends of ranges, quarters, holidays, weekends and parts of days are found."""
    assert "; ".join(f"{words} = {value}" for words, value in values(language, text)) == expected


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("de", "Es kostet 43 Euro oder 1.234.567,89 Euro, 3:2, 15 %, Version 2.0.17."),
        ("de", "Die Version 3.1.12 ist für 90 Jahre gut."),
        ("es", "Tiene 50 años y vivió 90 años."),
        ("fr", "Il a 20 années de prison."),
        ("de", "Theresa Mai mag den Morgen; am Morgen, bis 2000 Euro, vor 2000 Jahren."),
        ("de", "Sie schreibt für die Welt am Sonntag. Am 31. Februar 2016 und 31.2.2016."),
        ("fr", "La planète Mars, or et mars, sept fois, plus de 2000 euros, dix ans."),
        ("fr", "Le lundi noir de la bourse, au score de 3-1, 12,5 %."),
        ("es", "Plácido Domingo canta por la mañana; dos más dos, 2000 personas."),
        ("es", "Hoy en día la mar es de 2000 metros, una mañana no."),
        ("pt", "A segunda fase, na segunda fase, quarta parte, mais de 2000 reais."),
        ("it", "Ernesto Sabato e il set di 3 set, mag 5, or sono dieci, 3.000 euro."),
        ("nl", "In de morgen zijn er 2000 mensen, 3 mei-dagen, ma 5."),
    ],
)
def test_what_must_be_left(language: str, text: str) -> None:
    """Words and numbers that only look like dates are not found."""
    assert values(language, text) == []


@pytest.mark.parametrize(
    ("language", "words", "value"),
    [
        ("de", "20. Februar", "XXXX-02-20"),
        ("fr", "29 février", "XXXX-02-29"),
        ("es", "lunes", "XXXX-WXX-1"),
        ("pt", "ontem", "XXXX-XX-XX"),
        ("it", "settimana scorsa", "XXXX-WXX"),
        ("nl", "vorige maand", "XXXX-XX"),
        ("de", "vor zwei Jahren", "XXXX"),
    ],
)
def test_relative_dates_without_a_day_of_publication(language: str, words: str, value: str) -> None:
    """A relative date has an underspecified value, no interval and no anchor."""
    (fact,) = read(language, f"X {words}.", None)
    assert (fact.span.text, fact.value) == (words, value)
    assert (fact.interval, fact.anchor) == (None, None)


def test_interval_anchor_and_mod() -> None:
    """An interval fits its grain; only a date counted from publication has an anchor."""
    counted, fixed = read("de", "Vergangene Woche und Ende Mai 2016.")
    assert (counted.grain, counted.anchor, counted.mod) == ("week", DAY, None)
    assert counted.interval == newsfacts.Interval(
        start=dt.datetime.fromisoformat("2017-02-13"), end=dt.datetime.fromisoformat("2017-02-20")
    )
    assert (fixed.grain, fixed.anchor, fixed.mod) == ("month", None, "END")


def test_paragraphs_are_read_by_themselves() -> None:
    """No date extends beyond its paragraph."""
    assert values("de", "Es war Montag\n\n20. Februar 2016 steht da") == [
        ("Montag", DAY),
        ("20. Februar 2016", "2016-02-20"),
    ]


def test_languages() -> None:
    """A regional tag selects its language; without a known language nothing is found."""
    assert values("de-AT", "im Feber 2016") == [("Feber 2016", "2016-02")]
    assert ENGINE.extract("20 mai 2016", published=DAY).dates == ()


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_phrase_is_one_that_dateparser_reads(language: str) -> None:
    """Every phrase is one that dateparser reads; every relative expression is resolved."""
    day = dt.date(2017, 2, 20)
    for phrase in RELATIVE[language]:
        assert resolved(phrase.replace("#", "1"), language, day), phrase
    for said in names(language).expressions:
        (fact,) = read(language, f"x {said.replace('#', '3')}.")
        assert fact.span.text == said.replace("#", "3")
        assert fact.interval is not None


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("form", get_args(Form))
def test_every_date_is_read_back_as_it_is_written(language: str, form: Form) -> None:
    """A date that Babel formats in any of the four CLDR forms is found with its value."""
    pattern = get_date_format(form, language).pattern.replace("yy", "y").replace("y", "yyyy")

    @settings(max_examples=60)
    @given(DATES)
    def check(day: dt.date) -> None:
        written = format_date(day, pattern, language)
        assert values(language, f"({written})") == [(written, day.isoformat())]

    check()


@settings(max_examples=40)
@given(PUBLISHED, st.integers(-5000, 5000))
def test_relative_days_move_with_publication(day: dt.date, shift: int) -> None:
    """Relative days move by as many days as publication does."""
    for language, text in (
        ("de", "gestern, übermorgen, vor drei Tagen"),
        ("fr", "hier, après-demain, il y a trois jours"),
        ("es", "ayer, pasado mañana, hace tres días"),
        ("pt", "ontem, depois de amanhã, há três dias"),
        ("it", "ieri, dopodomani, tre giorni fa"),
        ("nl", "gisteren, overmorgen, drie dagen geleden"),
    ):
        found = [fact.value for fact in read(language, text, day + dt.timedelta(days=shift))]
        assert found == [
            (day + dt.timedelta(days=shift + away)).isoformat() for away in (-1, 2, -3)
        ]


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("day", [dt.date.min, dt.date.max])
def test_the_ends_of_the_calendar(language: str, day: dt.date) -> None:
    """A date beyond the calendar stays underspecified."""
    said = " - ".join(phrase.replace("#", "999") for phrase in names(language).expressions)
    for fact in read(language, said, day):
        assert (fact.interval is None) == ("X" in fact.value)


PIECES = [part for _, text, _ in READ for part in text.strip(".").split()] + ["\n", "2016", "("]


@settings(max_examples=150)
@given(
    documents(
        text=st.lists(st.sampled_from(PIECES) | st.text(max_size=4), max_size=30).map(" ".join)
    ),
    st.sampled_from(LANGUAGES),
)
def test_any_text(document: newsfacts.Document, language: str) -> None:
    """No text raises an error; dates do not overlap; only open values lack an interval."""
    end = 0
    for fact in read(language, document.text, document.published):
        assert fact.span.start >= end
        end = fact.span.end
        assert (fact.interval is None) == ("X" in fact.value)


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("unit", ["1-", "de ", "in ", "20. ", "1.1.", "letzte ", "il y a ", "Mo"])
@pytest.mark.growth
@pytest.mark.usefixtures("resting_collector")
def test_cost_is_linear(language: str, unit: str) -> None:
    """Four times the text takes about four times as long."""

    def seconds(times: int) -> float:
        document = newsfacts.Document(unit * times, published=DAY, language=language)
        start = time.process_time()
        ENGINE.extract(document)
        return time.process_time() - start

    once = max(seconds(2_000), 0.01)
    assert min(seconds(8_000) for _ in range(3)) < 10 * once


_WARNINGS = ("-Werror", "-Wdefault::DeprecationWarning")
_PROGRAM = """\
import sys, newsfacts
text, language = sys.argv[1:]
facts = newsfacts.extract(newsfacts.Document(text, published="2017-02-20", language=language))
print([fact.value for fact in facts.dates], "dateparser" in sys.modules)
"""


def _run(text: str, language: str, zone: str) -> str:
    done = subprocess.run(
        [sys.executable, *_WARNINGS, "-c", _PROGRAM, text, language],
        check=True, capture_output=True, encoding="utf-8",
        env=os.environ | {"TZ": zone, "PYTHONUTF8": "1"},
    )  # fmt: skip
    return done.stdout.strip()


@pytest.mark.parametrize("zone", ["UTC", "Pacific/Kiritimati", "America/Adak"])
def test_the_time_zone_of_the_machine_does_not_matter(zone: str) -> None:
    """Values do not depend on the time zone of the machine, and no warning is raised."""
    text = "Gestern, am 3. Mai, vor zwei Wochen, heute."
    assert _run(text, "de", zone) == "['2017-02-19', '2017-05-03', '2017-W06', '2017-02-20'] True"


def test_english_is_read_without_dateparser() -> None:
    """An English article never imports dateparser."""
    assert _run("He left yesterday, on Feb. 19, 2017.", "en", "UTC").endswith(" False")


@pytest.mark.growth
def test_it_passes_the_checks_for_extractors() -> None:
    """Its examples hold; it is exact, deterministic, offline and linear in the text."""
    check_extractor(MultilingualDateExtractor())
