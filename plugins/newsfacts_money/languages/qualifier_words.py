"""Words that qualify a sum, in other languages: bounds, approximations, ranges and rates.

Written by hand in November 2026. "|" separates phrases.
"""

from __future__ import annotations

from collections.abc import Mapping

import attrs


@attrs.frozen(kw_only=True)
class Qualifiers:
    """The qualifying words of a language.

    Args:
        low: before a lower bound: "more than".
        high: before an upper bound: "up to".
        about: before or after an approximate sum.
        between: before a range, and what joins its ends.
        leads: before the unit of a rate, with the blank or apostrophe behind them: "per ".
        articles: the same, unless the unit is a date: "le mois", but not "le mois dernier".
        units: unit of a rate -> the same in English.
        adverbs: word that makes a sum a rate -> unit in English.
        change: beginnings of verbs of change, after which an upper bound is a result.
    """

    low: str
    high: str
    about: str
    between: tuple[str, str]
    leads: str
    articles: str
    units: Mapping[str, str]
    adverbs: Mapping[str, str]
    change: str


def _by_word(table: str) -> dict[str, str]:
    """Give each word with what it means: "Stunde Std=hour" lists two for one."""
    pairs = (entry.split("=") for entry in table.split(";"))
    return {word: unit.strip() for words, unit in pairs for word in words.split()}


#: BCP 47 language -> qualifying words
QUALIFIERS: Mapping[str, Qualifiers] = {
    "de": Qualifiers(
        low="mehr als|mindestens|wenigstens|gut|nicht weniger als",
        high="bis zu|höchstens|maximal|weniger als|unter|nicht mehr als",
        about="etwa|rund|ungefähr|circa|ca.|zirka|annähernd|schätzungsweise|fast|knapp|beinahe",
        between=("zwischen", "und"),
        leads="pro |je |per ",
        articles="die |den |das |im |am |in der ",
        units=_by_word(
            "Stunde=hour;Tag=day;Nacht=night;Woche=week;Monat=month;Quartal=quarter;Jahr=year;"
            "Person=person;Kopf=head;Aktie=share;Barrel Fass=barrel;Liter=litre;"
            "Kilo Kilogramm=kilogram;Tonne=tonne;Unze=ounce;Quadratmeter=square metre;"
            "Kilometer=kilometre;Stück=piece;Einwohner=inhabitant;Haushalt=household"
        ),
        adverbs=_by_word(
            "stündlich=hour;täglich=day;wöchentlich=week;monatlich=month;jährlich=year"
        ),
        change="stieg|steig|klettert|wuchs|fiel|fällt|sank|sink|anstieg|gestiegen|gesunken",
    ),
    "fr": Qualifiers(
        low="plus de|plus d'|au moins|au minimum|au-delà de|pas moins de",
        high="jusqu'à|moins de|moins d'|au plus|au maximum|pas plus de",
        about="environ|près de|près d'|quelque|presque|autour de|à peu près|approximativement",
        between=("entre", "et"),
        leads="par ",
        articles="l'|le |la |à l'|au |à la ",
        units=_by_word(
            "heure=hour;jour=day;nuit=night;semaine=week;mois=month;trimestre=quarter;an=year;"
            "année=year;personne=person;tête=head;action=share;baril=barrel;litre=litre;"
            "kilo kilogramme=kilogram;tonne=tonne;once=ounce;kilomètre=kilometre;"
            "pièce=piece;habitant=inhabitant;ménage=household;foyer=household"
        ),
        adverbs=_by_word(
            "quotidiens=day;hebdomadaires=week;mensuels mensuel=month;annuels annuel=year"
        ),
        change="mont|grimp|pass|augment|tomb|baiss|recul",
    ),
    "es": Qualifiers(
        low="más de|al menos|por lo menos|como mínimo|no menos de",
        high="hasta|menos de|como máximo|no más de",
        about="unos|unas|cerca de|alrededor de|aproximadamente|casi|en torno a",
        between=("entre", "y"),
        leads="por |cada ",
        articles="la |el |al |a la ",
        units=_by_word(
            "hora=hour;día=day;noche=night;semana=week;mes=month;trimestre=quarter;año=year;"
            "persona=person;cabeza=head;acción=share;barril=barrel;litro=litre;"
            "kilo kilogramo=kilogram;tonelada=tonne;onza=ounce;kilómetro=kilometre;"
            "pieza=piece;habitante=inhabitant;hogar=household"
        ),
        adverbs=_by_word(
            "diarios diarias=day;semanales=week;mensuales=month;trimestrales=quarter;anuales=year"
        ),
        change="sub|crec|aument|cay|baj|descend|elev|redujo|llegó|pasó",
    ),
    "pt": Qualifiers(
        low="mais de|pelo menos|ao menos|no mínimo|acima de|não menos de",
        high="até|menos de|no máximo|abaixo de|não mais de",
        about="cerca de|aproximadamente|quase|em torno de|por volta de|perto de|uns",
        between=("entre", "e"),
        leads="por |cada ",
        articles="a |o |ao |à ",
        units=_by_word(
            "hora=hour;dia=day;noite=night;semana=week;mês=month;trimestre=quarter;ano=year;"
            "pessoa=person;cabeça=head;ação=share;barril=barrel;litro=litre;"
            "quilo quilograma=kilogram;tonelada=tonne;onça=ounce;quilómetro quilômetro=kilometre;"
            "peça=piece;habitante=inhabitant;família=household"
        ),
        adverbs=_by_word(
            "diários diárias=day;semanais=week;mensais=month;trimestrais=quarter;anuais=year"
        ),
        change="sub|cresc|aument|cai|baix|desc|elev|reduz|cheg|pass",
    ),
    "it": Qualifiers(
        low="più di|oltre|almeno|non meno di|come minimo",
        high="fino a|meno di|al massimo|non più di",
        about="circa|quasi|intorno a|all'incirca|pressappoco",
        between=("tra|fra", "e"),
        leads="per |ogni |a ",
        articles="all'|l'|al |alla |allo |il |la ",
        units=_by_word(
            "ora=hour;giorno=day;notte=night;settimana=week;mese=month;trimestre=quarter;anno=year;"
            "persona=person;testa=head;azione=share;barile=barrel;litro=litre;"
            "chilo chilogrammo=kilogram;tonnellata=tonne;oncia=ounce;chilometro=kilometre;"
            "pezzo=piece;abitante=inhabitant;famiglia=household"
        ),
        adverbs=_by_word(
            "giornalieri=day;settimanali=week;mensili=month;trimestrali=quarter;annui annuali=year"
        ),
        change="sal|crebb|cresc|aument|sces|scend|cal|pass",
    ),
    "nl": Qualifiers(
        low="meer dan|minstens|ten minste|minimaal|ruim|niet minder dan",
        high="tot|maximaal|hoogstens|ten hoogste|minder dan|niet meer dan",
        about="ongeveer|circa|ca.|bijna|zo'n|rond|pakweg",
        between=("tussen", "en"),
        leads="per |elke ",
        articles="de |het ",
        units=_by_word(
            "uur=hour;dag=day;nacht=night;week=week;maand=month;kwartaal=quarter;jaar=year;"
            "persoon=person;hoofd=head;aandeel=share;vat=barrel;liter=litre;kilo kilogram=kilogram;"
            "ton=tonne;ounce=ounce;kilometer=kilometre;stuk=piece;inwoner=inhabitant;"
            "huishouden=household"
        ),
        adverbs=_by_word("dagelijks=day;wekelijks=week;maandelijks=month;jaarlijks=year"),
        change="steeg|stijg|gestegen|groei|daal|gedaald|zak|klom",
    ),
}
