"""Words for holidays, quarters, weekends and parts of the day; written for newsfacts (2026-11).

Names are as in running text; nouns that a language capitalises only at the start of a sentence are
in lower case.
"""

from __future__ import annotations

import attrs


@attrs.frozen(kw_only=True)
class PeriodWords:
    """The words of one language."""

    #: name of a holiday -> its English name
    holidays: dict[str, str]
    #: ordinals from first to fourth, as patterns
    ordinals: tuple[str, str, str, str]
    #: noun for three months, and for six
    quarter: str
    half: str
    #: nouns for a weekend, as a pattern
    weekend: str
    #: words after a day -> part of the day in TIMEX3
    parts: dict[str, str]
    #: words that are a part of the day of publication -> part of the day
    today: dict[str, str] = attrs.Factory(dict[str, str])
    #: what joins the words of a part of the day to a day: a blank, or nothing
    joint: str = " "
    #: between two days of a month: "3 to 5 May", "3 and 5 May"
    between: str
    #: words after a year of two figures
    after_year: str
    #: before a decade, and behind it, as patterns: "années", "er Jahre"
    decade: tuple[str, str]
    #: decades in words, from the twenties to the nineties
    decades: str


PERIODS = {
    "de": PeriodWords(
        holidays={
            "Neujahr": "New Year's Day", "Neujahrstag": "New Year's Day",
            "Karfreitag": "Good Friday",
            "Ostern": "Easter", "Ostersonntag": "Easter Sunday", "Ostermontag": "Easter Monday",
            "Tag der Arbeit": "May Day", "Christi Himmelfahrt": "Ascension Day",
            "Pfingsten": "Pentecost", "Pfingstsonntag": "Pentecost", "Pfingstmontag": "Whit Monday",
            "Tag der Deutschen Einheit": "German Unity Day", "Allerheiligen": "All Saints' Day",
            "Heiligabend": "Christmas Eve", "Weihnachten": "Christmas",
            "Silvester": "New Year's Eve",
            "Aschermittwoch": "Ash Wednesday", "Ramadan": "Ramadan",
            "Zuckerfest": "Eid al-Fitr", "Opferfest": "Eid al-Adha", "Jom Kippur": "Yom Kippur",
            "Rosch Haschana": "Rosh Hashanah", "Pessach": "Passover", "Chanukka": "Hanukkah",
            "chinesisches Neujahrsfest": "Chinese New Year",
            "chinesische Neujahrsfest": "Chinese New Year",
        },
        ordinals=("erste[nrs]?", "zweite[nrs]?", "dritte[nrs]?", "vierte[nrs]?"),
        quarter="Quartals?",
        half="Halbjahre?s?",
        weekend="Wochenendes?",
        parts={
            "morgen": "MO", "früh": "MO", "vormittag": "MO", "mittag": "MI", "nachmittag": "AF",
            "abend": "EV", "nacht": "NI",
        },
        joint="(?: |-)?",
        between=r"\.? ?(?:bis(?: zum)?|und|/|[-–])",
        after_year="in|im|am|auf|bei|an|und|von|zu|wurde|war",
        decade=("", "er(?: |-)?[Jj]ahren?"),
        decades="zwanzig dreißig vierzig fünfzig sechzig siebzig achtzig neunzig",
    ),
    "fr": PeriodWords(
        holidays={
            "jour de l'An": "New Year's Day", "vendredi saint": "Good Friday", "Pâques": "Easter",
            "lundi de Pâques": "Easter Monday", "fête du Travail": "May Day",
            "fête du travail": "May Day", "Ascension": "Ascension Day", "Pentecôte": "Pentecost",
            "lundi de Pentecôte": "Whit Monday", "Toussaint": "All Saints' Day",
            "Noël": "Christmas",
            "veille de Noël": "Christmas Eve", "Saint-Sylvestre": "New Year's Eve",
            "ramadan": "Ramadan", "Aïd el-Fitr": "Eid al-Fitr", "Aïd al-Fitr": "Eid al-Fitr",
            "Aïd el-Kébir": "Eid al-Adha", "Aïd al-Adha": "Eid al-Adha",
            "Yom Kippour": "Yom Kippur", "Hanoucca": "Hanukkah", "Pessah": "Passover",
            "Nouvel An chinois": "Chinese New Year", "Nouvel An lunaire": "Lunar New Year",
            "Mardi gras": "Shrove Tuesday", "mardi gras": "Shrove Tuesday",
        },
        ordinals=("premier", "(?:deuxième|second)", "troisième", "quatrième"),
        quarter="trimestre",
        half="semestre",
        weekend="week-end|weekend",
        parts={"matin": "MO", "midi": "MI", "après-midi": "AF", "soir": "EV"},
        today={"ce matin": "MO", "cet après-midi": "AF", "ce soir": "EV", "cette nuit": "NI"},
        between=" ?(?:au|et|ou|à|[-–])",
        after_year="à|dans|en|au|sur|par|et|chez|pour|avec",
        decade=("années ", ""),
        decades=(
            "vingt trente quarante cinquante soixante soixante-dix quatre-vingt quatre-vingt-dix"
        ),
    ),
    "es": PeriodWords(
        holidays={
            "Año Nuevo": "New Year's Day", "Viernes Santo": "Good Friday",
            "Jueves Santo": "Maundy Thursday", "Domingo de Ramos": "Palm Sunday",
            "Pascua": "Easter", "Domingo de Resurrección": "Easter Sunday",
            "Día del Trabajo": "May Day", "Día de Todos los Santos": "All Saints' Day",
            "Nochebuena": "Christmas Eve", "Navidad": "Christmas", "Nochevieja": "New Year's Eve",
            "ramadán": "Ramadan", "Yom Kipur": "Yom Kippur", "Janucá": "Hanukkah",
            "Año Nuevo chino": "Chinese New Year", "Año Nuevo Lunar": "Lunar New Year",
            "Miércoles de Ceniza": "Ash Wednesday", "Pentecostés": "Pentecost",
        },
        ordinals=("primer", "segundo", "tercer", "cuarto"),
        quarter="trimestre",
        half="semestre",
        weekend="fin de semana",
        parts={
            "por la mañana": "MO", "a mediodía": "MI", "al mediodía": "MI", "por la tarde": "AF",
            "por la noche": "NI", "en la noche": "NI", "en la mañana": "MO",
        },
        today={"esta mañana": "MO", "esta tarde": "AF", "esta noche": "NI"},
        between=" ?(?:al|a|y|[-–])",
        after_year="en|a|y|por|con",
        decade=("años ", ""),
        decades="veinte treinta cuarenta cincuenta sesenta setenta ochenta noventa",
    ),
    "pt": PeriodWords(
        holidays={
            "Ano Novo": "New Year's Day", "Sexta-feira Santa": "Good Friday",
            "Domingo de Ramos": "Palm Sunday", "Páscoa": "Easter",
            "Domingo de Páscoa": "Easter Sunday", "Dia do Trabalhador": "May Day",
            "Dia do Trabalho": "May Day", "Dia de Todos os Santos": "All Saints' Day",
            "Véspera de Natal": "Christmas Eve", "Natal": "Christmas",
            "Quarta-feira de Cinzas": "Ash Wednesday", "Ramadão": "Ramadan", "Ramadã": "Ramadan",
            "Yom Kippur": "Yom Kippur", "Hanucá": "Hanukkah",
            "Ano Novo Chinês": "Chinese New Year", "Ano-Novo Chinês": "Chinese New Year",
        },
        ordinals=("primeiro", "segundo", "terceiro", "quarto"),
        quarter="trimestre",
        half="semestre",
        weekend="fim de semana|fim-de-semana",
        parts={
            "de manhã": "MO", "pela manhã": "MO", "à tarde": "AF", "à noite": "NI",
            "de tarde": "AF", "de noite": "NI",
        },
        today={"esta manhã": "MO", "esta tarde": "AF", "esta noite": "NI"},
        between=" ?(?:a|e|[-–])",
        after_year="em|no|na|a|e|por|com",
        decade=("anos ", ""),
        decades="vinte trinta quarenta cinquenta sessenta setenta oitenta noventa",
    ),
    "it": PeriodWords(
        holidays={
            "Capodanno": "New Year's Day", "Epifania": "Epiphany", "Venerdì Santo": "Good Friday",
            "Domenica delle Palme": "Palm Sunday", "Pasqua": "Easter", "Pasquetta": "Easter Monday",
            "Lunedì dell'Angelo": "Easter Monday", "Festa dei Lavoratori": "May Day",
            "Festa del Lavoro": "May Day", "Pentecoste": "Pentecost",
            "Ognissanti": "All Saints' Day",
            "vigilia di Natale": "Christmas Eve", "Natale": "Christmas",
            "Ramadan": "Ramadan", "Yom Kippur": "Yom Kippur", "Hanukkah": "Hanukkah",
            "Capodanno cinese": "Chinese New Year", "Santo Stefano": "Boxing Day",
            "Mercoledì delle Ceneri": "Ash Wednesday",
        },
        ordinals=("primo", "secondo", "terzo", "quarto"),
        quarter="trimestre",
        half="semestre",
        weekend="fine settimana|weekend",
        parts={"mattina": "MO", "pomeriggio": "AF", "sera": "EV", "notte": "NI"},
        today={"stamattina": "MO", "stamani": "MO", "stasera": "EV", "stanotte": "NI"},
        between=" ?(?:al|a|e|[-–])",
        after_year="a|in|nel|nella|e|per|con",
        decade=("anni ", ""),
        decades="Venti Trenta Quaranta Cinquanta Sessanta Settanta Ottanta Novanta",
    ),
    "nl": PeriodWords(
        holidays={
            "Nieuwjaarsdag": "New Year's Day", "Goede Vrijdag": "Good Friday", "Pasen": "Easter",
            "eerste paasdag": "Easter Sunday", "tweede paasdag": "Easter Monday",
            "Dag van de Arbeid": "May Day", "Hemelvaartsdag": "Ascension Day",
            "Hemelvaart": "Ascension Day", "Pinksteren": "Pentecost",
            "tweede pinksterdag": "Whit Monday", "Allerheiligen": "All Saints' Day",
            "ramadan": "Ramadan", "Suikerfeest": "Eid al-Fitr", "Offerfeest": "Eid al-Adha",
            "Jom Kipoer": "Yom Kippur", "Chanoeka": "Hanukkah", "Pesach": "Passover",
            "Chinees Nieuwjaar": "Chinese New Year", "kerstavond": "Christmas Eve",
            "Kerstmis": "Christmas", "Kerst": "Christmas",
            "eerste kerstdag": "Christmas Day", "tweede kerstdag": "Boxing Day",
            "oudejaarsdag": "New Year's Eve",
        },
        ordinals=("eerste", "tweede", "derde", "vierde"),
        quarter="kwartaal",
        half="halfjaar",
        weekend="weekend|weekeinde",
        parts={"ochtend": "MO", "morgen": "MO", "middag": "AF", "avond": "EV", "nacht": "NI"},
        today={"vanmorgen": "MO", "vanochtend": "MO", "vanmiddag": "AF", "vanavond": "EV",
               "vannacht": "NI"},
        joint=" ?",
        between=" ?(?:tot(?: en met)?|t/m|en|[-–])",
        after_year="in|op|te|en|bij|van",
        decade=("jaren ", ""),
        decades="twintig dertig veertig vijftig zestig zeventig tachtig negentig",
    ),
}  # fmt: skip
