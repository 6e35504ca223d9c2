"""The extractor of entities: who is named, and who is meant."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsfacts import Document, Engine, Facts, Mention
from newsfacts.testing import check_extractor
from newsfacts_entities.countries import COUNTRIES
from newsfacts_entities.extractor import EntityExtractor
from newsfacts_entities.titles import head_of

ENGINE = Engine([EntityExtractor()])
#: first letters of names made up; none of them is a word of the tables
_SURNAMES = st.from_regex(r"Z[aeo]v[aeiou]r[dkn]", fullmatch=True)


def read(text: str) -> Facts:
    """Give the facts of an English text."""
    return ENGINE.extract(Document(text, language="en"))


def meant(text: str) -> list[tuple[str, str | None]]:
    """Give the mentions of a text, each with the name of whom it means."""
    return [(m.span.text, m.entity.name if m.entity else None) for m in read(text).of(Mention)]


def test_extractor() -> None:
    """Examples, exact spans, shifting, linear cost: what every extractor must hold to."""
    check_extractor(EntityExtractor())


@pytest.mark.parametrize(
    ("text", "mentions"),
    [
        (
            "Danish President Ida Holm met Russia's Foreign Minister Pavel Orlik.",
            [
                ("Danish President Ida Holm", "Ida Holm"),
                ("Russia's Foreign Minister Pavel Orlik", "Pavel Orlik"),
            ],
        ),
        (
            "Queen Ida left. Her visit was short.",
            [("Queen Ida", "Ida"), ("Her", "Ida")],
        ),
        (
            "President Ida Holm met Senator Pavel Orlik. The senator left. The President stayed.",
            [
                ("President Ida Holm", "Ida Holm"),
                ("Senator Pavel Orlik", "Pavel Orlik"),
                ("The senator", "Pavel Orlik"),
                ("The President", "Ida Holm"),
            ],
        ),
        (
            "Ida Holm, the mayor, left. She was tired. The mayor slept.",
            [
                ("Ida Holm", "Ida Holm"),
                ("the mayor", "Ida Holm"),
                ("She", "Ida Holm"),
                ("The mayor", "Ida Holm"),
            ],
        ),
        (
            "Their ally saw his Dutch counterpart, Pavel Orlik, there.",
            [
                ("Their ally", None),
                ("his Dutch counterpart", "Pavel Orlik"),
                ("Pavel Orlik", "Pavel Orlik"),
            ],
        ),
        ("King Ivo left, and she stayed.", [("King Ivo", "Ivo"), ("she", None)]),
        ("Two ministers of Peru came.", [("Two ministers of Peru", None)]),
        ("LISBON - It rained.", [("LISBON", "Lisbon")]),
        ("Visitors saw Saudi Arabia’s capital.", [("Saudi Arabia", "Saudi Arabia")]),
    ],
)
def test_mentions(text: str, mentions: list[tuple[str, str | None]]) -> None:
    """Mentions are found whole, and each means whom a reader would say."""
    assert meant(text) == mentions


def test_fullest_mention() -> None:
    """An entity stands where it is named most fully, with its titles and country."""
    (entity,) = read("Orlik spoke. Czech Senator Pavel Orlik left. Orlik slept.").entities
    assert entity.span.text == "Czech Senator Pavel Orlik"
    assert (entity.titles, entity.country) == (("Czech Senator",), "CZ")


def test_antecedent_is_kept() -> None:
    """A mention that means somebody by way of another mention says by which."""
    pronoun = read("Senator Pavel Orlik left. He was tired.").of(Mention)[-1]
    assert pronoun.rule == "pronoun"
    assert [span.text for span in pronoun.evidence] == ["Senator Pavel Orlik"]


@pytest.mark.parametrize(
    ("title", "head"),
    [
        ("Prime Minister", "minister"),
        ("Secretary of State", "secretary"),
        ("former president of the Senate", "president"),
        ("Mr", "mr"),
        ("", ""),
    ],
)
def test_head_of_title(title: str, head: str) -> None:
    """The head of a title is the word that names the office."""
    assert head_of(title) == head


def test_countries() -> None:
    """Every country has a code of its own, and every name leads back to it."""
    assert len({country.code for country in COUNTRIES}) == len(COUNTRIES)
    for country in COUNTRIES:
        for name in country.names:
            (entity,) = read(f"It rained in {name} again.").entities
            assert (entity.type, entity.country) == ("country", country.code)


@given(_SURNAMES, _SURNAMES)
def test_renaming(one: str, other: str) -> None:
    """Another surname, put in everywhere, gives the same facts with that surname."""
    text = "Senator Ida {0} left. {0} was tired, and she slept. The senator dreamt."
    assert [
        (m.replace(one, "*"), (name or "").replace(one, "*")) for m, name in meant(text.format(one))
    ] == [
        (m.replace(other, "*"), (name or "").replace(other, "*"))
        for m, name in meant(text.format(other))
    ]


@given(st.text(max_size=200))
def test_any_text(text: str) -> None:
    """No text is too strange, and every mention is of an entity that is among the facts."""
    facts = read(text)
    entities = {id(entity) for entity in facts.entities}
    assert all(m.entity is None or id(m.entity) in entities for m in facts.of(Mention))
