"""Names that must be read, and capitals that are no names; all sentences were made up."""

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
    Example("She met Peru's President Ana Quispe.", (_entity("Ana Quispe", "person", "PE"),)),
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
        note="a house that stands for a government",
    ),
    Example("The ferry lay at Port Ellery.", (_entity("Port Ellery", "place"),)),
    Example(
        "The Ministry of Fisheries said so.", (_entity("Ministry of Fisheries", "organisation"),)
    ),
    Example("He sued Brackwell Inc over it.", (_entity("Brackwell Inc", "organisation"),)),
    Example(
        "Dana Weiss and Karl Weiss came. Dana Weiss left.",
        (_entity("Dana Weiss", "person"), _entity("Karl Weiss", "person")),
        note="two people of one surname stay two",
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
        (_mention("The Algerian prime minister", None, "title"),),
        note="an office without a name stays open",
    ),
    Example(
        "The Lake Fishing Authority (LFA) met. The LFA closed the lake.",
        (_entity("Lake Fishing Authority", "organisation"),),
        note="initials in brackets stand for the name",
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
