"""Function words and marks within and around dates; written for newsfacts (2026-11).

Each is part of a regular expression in which a space matches a space or a line break.
"""

from __future__ import annotations

import attrs


@attrs.frozen(kw_only=True)
class Particles:
    """The words and marks before, between and after the parts of a date in one language."""

    #: between a weekday and the day of the month
    article: str = ""
    #: after the number of a day
    ordinal: str = ""
    #: between day and month
    of_month: str = " "
    #: between month and year
    of_year: str = " "
    #: before a month that has no year
    before_month: str
    #: before a year
    before_year: str
    #: before a year, unless a noun follows that the number may count
    before_bare_year: str
    #: before a day and month in figures: "am 7.4."; empty where they are not written so
    before_dotted: str = ""
    #: before a month or year: the beginning, the middle, the end of it
    start: str
    mid: str
    end: str
    #: with a weekday: the one before publication, the one in the same week, the one after
    last: str
    this: str
    next: str
    #: before a short name of a weekday; the short names from Monday on
    before_short: str = ""
    short: tuple[str, ...] = ()
    #: variant names: month -> names, short or in full; weekday -> names
    short_months: dict[int, tuple[str, ...]] = attrs.Factory(dict[int, tuple[str, ...]])
    months: dict[int, tuple[str, ...]] = attrs.Factory(dict[int, tuple[str, ...]])
    weekdays: dict[int, tuple[str, ...]] = attrs.Factory(dict[int, tuple[str, ...]])
    #: phrases that contain a false match
    false_matches: str


PARTICLES = {
    "de": Particles(
        article="(?:de[mnr] )?",
        ordinal=r"\.?",
        of_month=" ?",
        before_month="im|seit|ab|bis|vom|zum|von|für|Monat|Monats|vergangenen|kommenden",
        before_year="Jahr|Jahre|Jahres|Jahren|seit|Frühjahr|Sommer|Herbst|Winter",
        before_bare_year="ab|bis|von|vor|nach|zwischen|und|in",
        before_dotted="am|vom|bis|zum|seit|ab|den|dem|der|und",
        start="Anfang",
        mid="Mitte",
        end="Ende",
        last="letzten|letzter|vergangenen|vergangener|vorigen",
        this="diesen|diesem|dieser",
        next="nächsten|nächster|kommenden|kommender",
        months={1: ("Jänner",), 2: ("Feber",)},
        short_months={2: ("Febr",), 9: ("Sept",)},
        weekdays={6: ("Sonnabend",)},
        false_matches=(
            "[Aa]m Morgen|[Dd]en Morgen|[Dd]er Morgen|[Dd]es Morgens|[Gg]uten Morgen|jeden Morgen"
            "|eines Morgens|[Ww]elt am Sonntag|WELT am SONNTAG|[Bb]ild am Sonntag|BILD am SONNTAG"
            "|[Ss]chwarze[rn]? Freitag|[Ss]chwarze[rn]? Montag|[Ss]tille[rn]? Freitag"
            "|[Vv]on heute auf morgen"
        ),
    ),
    "fr": Particles(
        article="(?:le )?",
        ordinal="(?:er)?",
        before_month="en|depuis|dès|d'ici|jusqu'en|jusqu'à|fin|avant|après|courant|mois de|de",
        before_year="en|depuis|année|années|l'an",
        before_bare_year="dès|avant|après|d'ici|jusqu'en|entre|et",
        start="début|au début de",
        mid="mi|milieu",
        end="fin",
        short_months={2: ("fév",), 7: ("juill",)},
        last="dernier|passé",
        this="ce",
        next="prochain",
        false_matches="[Vv]endredi saint|[Mm]ardi gras|[Mm]ercredi des Cendres|[Ll]undi noir",
    ),
    "es": Particles(
        article="(?:día |el )?",
        ordinal=r"(?:\.?[º°]|ero)?",
        of_month="(?: de)? ",
        of_year=",?(?: del?(?: año)?)? ",
        before_month="en|desde|hasta|de|para|y|entre|a",
        before_year="en|desde|año",
        before_bare_year="de|del|hasta|entre|y|para",
        start="(?:principios|comienzos|inicios) del?",
        mid="mediados del?",
        end="(?:finales|fines) del?",
        last="pasado",
        this="este",
        next="próximo",
        months={9: ("setiembre",)},
        short_months={9: ("sep", "set")},
        false_matches=(
            "(?:[Ll]a|[Ee]sta|[Uu]na|[Cc]ada|[Dd]e|[Mm]edia|[Mm]isma) mañana|[Hh]oy en día"
            "|[Dd]omingo de (?:Ramos|Resurrección)|[Vv]iernes (?:[Ss]anto|[Nn]egro)"
            "|[Ll]unes [Nn]egro|[Mm]artes de [Cc]arnaval"
        ),
    ),
    "pt": Particles(
        article="(?:dia )?",
        ordinal="(?:[º°])?",
        of_month="(?: de)? ",
        of_year=",?(?: de)? ",
        before_month="em|desde|até|de|para|e|entre",
        before_year="em|desde|ano",
        before_bare_year="de|até|entre|e|para",
        start="(?:início|começo|princípio|princípios) de",
        mid="meados de",
        end="(?:fim|finais) de",
        last="passado|passada|último|última",
        this="este|neste|esta|nesta",
        next="próximo|próxima",
        before_short="na|nesta|desta",
        short=("segunda", "terça", "quarta", "quinta", "sexta"),
        false_matches=(
            "[Hh]oje em dia|[Dd]omingo de (?:Ramos|Páscoa)|[Qq]uarta-feira de [Cc]inzas"
            "|[Ss]exta-feira [Ss]anta|[Ss]ábado de [Aa]leluia"
        ),
    ),
    "it": Particles(
        article="(?:il )?",
        ordinal="(?:[º°])?",
        before_month="in|a|di|da|dal|entro|fino a|per|tra|fra|e|mese di|scorso|prossimo",
        before_year="nel|dal|del|al|entro il|anno|tra il|fra il",
        before_bare_year="di|e il|dopo il",
        start="(?:inizio|inizi)(?: di| del)?",
        mid="metà(?: di| del)?",
        end="fine(?: di| del)?",
        short_months={9: ("sett",)},
        last="scorso|scorsa",
        this="questo|questa",
        next="prossimo|prossima",
        false_matches=(
            "[Ss]abato [Ss]anto|[Dd]omenica delle [Pp]alme|[Vv]enerdì [Ss]anto|[Mm]artedì grasso"
            "|[Gg]iovedì grasso|[Ll]unedì nero|d'oggi"
        ),
    ),
    "nl": Particles(
        ordinal="(?:ste|de|e)?",
        before_month="in|sinds|vanaf|tot|per|van|voor|en|tussen|maand|afgelopen|komende",
        before_year="in|sinds|vanaf|jaar|jaren",
        before_bare_year="tot|van|tussen|en|na|voor|uit",
        start="begin",
        mid="half|medio",
        end="eind|einde",
        short_months={9: ("sept",)},
        last="vorige|afgelopen",
        this="deze",
        next="volgende|komende|aanstaande",
        false_matches=(
            "(?:[Dd]e|[Ee]lke|[Ii]edere|[Gg]oede|[Gg]isteren|[Zz]ondag|[Mm]aandag) morgen"
            "|[Vv]an vandaag op morgen|[Gg]oede [Vv]rijdag|[Ww]itte [Dd]onderdag"
        ),
    ),
}  # fmt: skip

#: nouns before which a figure is a number and not a year, in any of the languages
COUNTED = (
    "Euro euro euros EUR USD Dollar dollar dollars dólares dollari dólar real reais pesos Franken "
    "francs Jahre Jahren ans anni años anos jaar Tage Tagen jours días dias giorni dagen Menschen "
    "personnes personas pessoas persone mensen Personen Meter Kilometer km m kg Stück Stimmen voix "
    "votos voti stemmen Mal fois veces vezes volte keer"
)
