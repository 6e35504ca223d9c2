"""Names to find, and capitalised words that are not names; all sentences are invented."""

from __future__ import annotations

from collections.abc import Mapping

from newsfacts import Example


def _entity(name: str, kind: str, country: str | None = None) -> Mapping[str, object]:
    return {"kind": "entity", "name": name, "type": kind, "country": country}


def _mention(text: str, name: str | None, form: str) -> Mapping[str, object]:
    return {"kind": "mention", "text": text, "entity": name, "form": form}


EXAMPLES = (
    Example(
        "Norwegian Prime Minister Liv Solheim smiled.",
        (_entity("Liv Solheim", "person", "NO"),),
        note="nationality, title and name are one mention",
    ),
    Example("Senator Pavel Orlik spoke.", (_entity("Pavel Orlik", "person"),)),
    Example(
        "She met Peru's President Ana Quispe.",
        (_entity("Peru", "country", "PE"), _entity("Ana Quispe", "person", "PE")),
    ),
    Example(
        "Minister of Foreign Affairs Omar bin Talib resigned.",
        (_entity("Omar bin Talib", "person"),),
        note="an of-title, and a particle in the name",
    ),
    Example("They saw John R. Pell there.", (_entity("John R. Pell", "person"),)),
    Example("It was in Kenya.", (_entity("Kenya", "country", "KE"),)),
    Example("It was in the U.S. at the time.", (_entity("United States", "country", "US"),)),
    Example("Moscow was silent.", (_entity("Moscow", "place", "RU"),), note="a capital"),
    Example(
        "The Kremlin was silent.",
        (_entity("Kremlin", "organisation", "RU"),),
        note="a building used for a government",
    ),
    Example(
        "She flew to Denver.",
        (_entity("Denver", "place", "US"),),
        note="a place, after a word of a way",
    ),
    Example(
        "The Women's Congress closed.",
        (_entity("Women's Congress", "organisation"),),
        note="a possessive inside a name",
    ),
    Example("The ferry lay at Port Ellery.", (_entity("Port Ellery", "place"),)),
    Example(
        "The Ministry of Fisheries said so.", (_entity("Ministry of Fisheries", "organisation"),)
    ),
    Example("He sued Brackwell Inc over it.", (_entity("Brackwell Inc", "organisation"),)),
    Example(
        "Dana Weiss and Karl Weiss came. Dana Weiss left.",
        (_entity("Dana Weiss", "person"), _entity("Karl Weiss", "person")),
        note="two people with the same surname stay apart",
    ),
    Example(
        "Senator Pavel Orlik spoke. The senator left. He was tired.",
        (
            _mention("Senator Pavel Orlik", "Pavel Orlik", "name"),
            _mention("The senator", "Pavel Orlik", "title"),
            _mention("He", "Pavel Orlik", "pronoun"),
        ),
    ),
    Example(
        "Mayor Edda Brun spoke. Later Brun left.",
        (
            _mention("Mayor Edda Brun", "Edda Brun", "name"),
            _mention("Brun", "Edda Brun", "surname"),
        ),
    ),
    Example(
        "The Algerian prime minister left.",
        (_entity("The Algerian prime minister", "role", "DZ"),),
        note="an office of a country whose holder is not named",
    ),
    Example(
        "A senior official spoke.",
        (
            _entity("A senior official", "role"),
            _mention("A senior official", "A senior official", "title"),
        ),
        note="an unnamed person who acts",
    ),
    Example(
        "Rosa Lindqvist, the mayor of Turku, met his Estonian counterpart, Juhan Kask.",
        (
            _mention("Rosa Lindqvist", "Rosa Lindqvist", "name"),
            _mention("the mayor of Turku", "Rosa Lindqvist", "title"),
            _mention("Turku", "Turku", "name"),
            _mention("his", None, "pronoun"),
            _mention("his Estonian counterpart", "Juhan Kask", "title"),
            _mention("Juhan Kask", "Juhan Kask", "name"),
        ),
        note="appositions on either side of the name",
    ),
    Example(
        "Danish Queen Ida Holm met Chad's President Omar Deby. The two leaders were pleased.",
        (
            _mention("Danish Queen Ida Holm", "Ida Holm", "name"),
            _mention("Chad", "Chad", "name"),
            _mention("Chad's President Omar Deby", "Omar Deby", "name"),
            _mention("The two leaders", "Ida Holm and Omar Deby", "description"),
        ),
        note="a group of entities just named",
    ),
    Example(
        "LIMA (Andes News) - Ministers met here. The country exports copper.",
        (
            _mention("LIMA", "Lima", "name"),
            _mention("here", "Lima", "description"),
            _mention("The country", "Peru", "description"),
        ),
        note="a dateline, and a reference to it",
    ),
    Example(
        "Brackwell Bank said profits fell. The bank blamed the weather.",
        (
            _mention("Brackwell Bank", "Brackwell Bank", "name"),
            _mention("The bank", "Brackwell Bank", "description"),
        ),
        note="an organisation described by its kind",
    ),
    Example(
        "Uganda's Prime Minister Grace Apio met Sam Otim. She left, he stayed.",
        (
            _mention("Uganda", "Uganda", "name"),
            _mention("Uganda's Prime Minister Grace Apio", "Grace Apio", "name"),
            _mention("Sam Otim", "Sam Otim", "name"),
            _mention("She", "Grace Apio", "pronoun"),
            _mention("he", "Sam Otim", "pronoun"),
        ),
        note="gender from given names and titles",
    ),
    Example(
        "When she arrived, Rosa Lindqvist smiled.",
        (
            _mention("she", "Rosa Lindqvist", "pronoun"),
            _mention("Rosa Lindqvist", "Rosa Lindqvist", "name"),
        ),
        note="a pronoun before its antecedent",
    ),
    Example(
        "The Lake Fishing Authority (LFA) met. The LFA closed the lake.",
        (_entity("Lake Fishing Authority", "organisation"),),
        note="initials in brackets abbreviate the name",
    ),
    Example("Nothing was decided on Monday in March."),
    Example("I think so, and I am not alone."),
    Example("Talks failed because the talks were late."),
    Example("It will rain again tomorrow."),
    Example("Officials were asked about the cost."),
    Example("Prices rose by 5 percent, the most since May."),
    Example("A Russian-made pump broke."),
    Example("Was it worth the money? Yes."),
)
