"""Names of months (from January) and weekdays (from Monday) by BCP 47 tag.

"|" separates names, "/" the forms of a name. Full stops of abbreviations are left out.

Made by scripts/make_calendar_words.py, not by hand, on 2026-11-30 from Unicode CLDR 49
(Unicode-3.0) as in babel 2.19.0.
"""

from __future__ import annotations

#: names of months, written out
MONTHS: dict[str, str] = {
    "de": "Januar|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember",
    "fr": "janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre",
    "es": (
        "enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre"
    ),
    "pt": (
        "janeiro|fevereiro|março|abril|maio|junho|julho|agosto|setembro|outubro|novembro|dezembro"
    ),
    "it": (
        "gennaio|febbraio|marzo|aprile|maggio|giugno|"
        "luglio|agosto|settembre|ottobre|novembre|dicembre"
    ),
    "nl": "januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december",
}

#: names of months, abbreviated
SHORT_MONTHS: dict[str, str] = {
    "de": "Jan|Feb|Mär/März|Apr|Mai|Jun/Juni|Jul/Juli|Aug|Sep/Sept|Okt|Nov|Dez",
    "fr": "janv|févr|mars|avr|mai|juin|juil|août|sept|oct|nov|déc",
    "es": "ene|feb|mar|abr|may|jun|jul|ago|sept|oct|nov|dic",
    "pt": "jan|fev|mar|abr|mai|jun|jul|ago|set|out|nov|dez",
    "it": "gen|feb|mar|apr|mag|giu|lug|ago|set|ott|nov|dic",
    "nl": "jan|feb|mrt|apr|mei|jun|jul|aug|sep|okt|nov|dec",
}

#: names of weekdays, written out
WEEKDAYS: dict[str, str] = {
    "de": "Montag|Dienstag|Mittwoch|Donnerstag|Freitag|Samstag|Sonntag",
    "fr": "lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche",
    "es": "lunes|martes|miércoles|jueves|viernes|sábado|domingo",
    "pt": "segunda-feira|terça-feira|quarta-feira|quinta-feira|sexta-feira|sábado|domingo",
    "it": "lunedì|martedì|mercoledì|giovedì|venerdì|sabato|domenica",
    "nl": "maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag",
}

#: names of weekdays, abbreviated
SHORT_WEEKDAYS: dict[str, str] = {
    "de": "Mo|Di|Mi|Do|Fr|Sa|So",
    "fr": "lun|mar|mer|jeu|ven|sam|dim",
    "es": "lun|mar|mié|jue|vie|sáb|dom",
    "pt": "seg|ter|qua|qui|sex|sáb|dom",
    "it": "lun|mar|mer|gio|ven|sab|dom",
    "nl": "ma|di|wo|do|vr|za|zo",
}
