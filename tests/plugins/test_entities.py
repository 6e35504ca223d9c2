"""The extractor of entities: who is named, and who is meant."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsfacts import Document, Engine, Facts, Mention, OptionError
from newsfacts.gazetteer import countries
from newsfacts.testing import check_extractor
from newsfacts_entities.extractor import EntityExtractor
from newsfacts_entities.lexicon.listed import listed
from newsfacts_entities.lexicon.titles import head_of

ENGINE = Engine([EntityExtractor()])
#: first letters of names made up; none of them is a word of the tables
_SURNAMES = st.from_regex(r"Z[aeo]v[aeiou]r[dkn]", fullmatch=True)


def read(text: str) -> Facts:
    """Give the facts of an English text."""
    return ENGINE.extract(Document(text, language="en"))


def meant(text: str) -> list[tuple[str, str | None]]:
    """Give the mentions of a text, each with the name of whom it means."""
    return [(m.span.text, m.entity.name if m.entity else None) for m in read(text).of(Mention)]


@pytest.mark.growth
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
                ("Russia", "Russia"),
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
                ("Their", None),
                ("Their ally", "Their ally"),
                ("his", "Their ally"),
                ("his Dutch counterpart", "Pavel Orlik"),
                ("Pavel Orlik", "Pavel Orlik"),
            ],
        ),
        ("King Ivo left, and she stayed.", [("King Ivo", "Ivo"), ("she", None)]),
        (
            "They saw Senator Park in Hyde Park.",
            [("They", None), ("Senator Park", "Park"), ("Hyde Park", "Hyde Park")],
        ),
        (
            "Its coach, June Abbott, left.",
            [("Its coach", "June Abbott"), ("June Abbott", "June Abbott")],
        ),
        (
            "Two ministers of Peru came.",
            [("Two ministers of Peru", "Two ministers of Peru"), ("Peru", "Peru")],
        ),
        ("LISBON - It rained.", [("LISBON", "Lisbon")]),
        ("THE, Peru, May 3 - It rained.", [("THE", "The")]),
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
    assert pronoun.rule == "pronoun-salient"
    assert [span.text for span in pronoun.evidence] == ["Senator Pavel Orlik"]


@pytest.mark.parametrize(
    ("title", "head"),
    [
        ("Prime Minister", "premier"),
        ("deputy head of state", "head-of-state"),
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
    """Every name of a country leads to its code; territories are places."""
    for country in countries().values():
        for name in country.names:
            (entity,) = read(f"It rained in {name} again.").entities
            expected = "place" if country.kind == "territory" else "country"
            assert (entity.type, entity.country) == (expected, country.code)


@pytest.mark.parametrize(
    ("text", "name", "place"),
    [
        ("He lives in Paris, Texas.", "Paris", ("place", "US", 4717560)),
        ("He lives in Paris.", "Paris", ("place", "FR", 2988507)),
        ("He lives in Tampa, Fla., with her.", "Florida", ("place", "US", 4155751)),
        ("They met in San Francisco.", "San Francisco", ("place", "US", 5391959)),
        ("It is made in the People's Republic of China.", "China", ("country", "CN", 1814991)),
        ("She works at Houston Texans.", "Houston", None),
        ("The official SANA agency said so.", "SANA", ("organisation", None, None)),
        ("He said that Nice was calm.", "Nice", None),
        ("John Hamilton came. Hamilton left.", "Hamilton", None),
    ],
)
def test_places(text: str, name: str, place: tuple[str, str | None, int | None] | None) -> None:
    """Places are those of the gazetteer that the text means; what may be anything else is none."""
    found = {e.name: (e.type, e.country, e.place_id) for e in read(text).entities}
    assert found.get(name) == place


#: a story whose people, body and places are given by name
_STORY = (
    "Senator Ida {0} met Danish Foreign Minister {1} {2} in Moscow. {0} was tired, and she slept. "
    "The senator dreamt. The two politicians saw {2} again, the minister said. {3} Bank closed. "
    "The bank said it was sorry."
)
_NAMES = st.tuples(_SURNAMES, _SURNAMES, _SURNAMES, _SURNAMES).filter(
    lambda names: len(set(names)) == len(names)
)


def shape(text: str, names: tuple[str, ...]) -> str:
    """Give the mentions of a text and whom they mean, names replaced by their numbers."""
    told = "\n".join(f"{words}\t{meaning or ''}" for words, meaning in meant(text))
    for i, name in enumerate(names):
        told = told.replace(name, f"<{i}>")
    return told


@given(_NAMES, _NAMES)
def test_renaming(some: tuple[str, ...], others: tuple[str, ...]) -> None:
    """Other names, put in everywhere, give the same facts with those names."""
    assert shape(_STORY.format(*some), some) == shape(_STORY.format(*others), others)


TEXTS = [
    str(json.loads(line)["text"])
    for line in (Path(__file__).parent / "entities_texts.jsonl")
    .read_text(encoding="utf-8")
    .splitlines()
]


@pytest.mark.parametrize(
    "before",
    [
        "Prices rose again in spring.",
        "It rained for two days, and nobody came.",
        "Ships waited off the coast. None of them was let in.",
        "SHARES ROSE AND FELL",
    ],
)
def test_paragraph_before(before: str) -> None:
    """An unrelated paragraph put before a text moves what is read in it, and changes nothing."""
    shift = len(before) + 2
    for text in TEXTS:
        there = [
            (m.span.start - shift, m.span.text, m.name, m.form, m.rule)
            for m in read(f"{before}\n\n{text}").of(Mention)
            if m.span.start >= shift
        ]
        alone = read(text).of(Mention)
        assert there == [(m.span.start, m.span.text, m.name, m.form, m.rule) for m in alone]


def test_entities_by_first_mention() -> None:
    """Entities come in the order in which they are first spoken of, not of their fullest name."""
    facts = read("Orlik left. Ida Holm stayed. Czech Senator Pavel Orlik slept.")
    assert [entity.name for entity in facts.entities] == ["Pavel Orlik", "Ida Holm"]


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("The airline Velumo lost money.", "organisation"),
        ("It was told the news agency Tarvik that it was late.", "organisation"),
        ("Velumo lost money.", None),
    ],
)
def test_kind_before_name(text: str, kind: str | None) -> None:
    """What a name is called right before it tells what it is."""
    entities = read(text).entities
    assert [entity.type for entity in entities] == ([kind] if kind else [])


@pytest.mark.parametrize(
    ("names", "aliases", "text", "entities"),
    [
        (("Rapplix=organisation:PH",), (), "Rapplix said so.", [("Rapplix", "organisation", "PH")]),
        (("Brightwater=place:NZ",), (), "He met Brightwater.", [("Brightwater", "place", "NZ")]),
        (
            ("Ana Quispe=person",),
            ("BBM=Ana Quispe",),
            "BBM said so. Ana Quispe laughed.",
            [("Ana Quispe", "person", None)],
        ),
        (
            (),
            ("the Lake=Lake Authority",),
            "He saw the Lake.",
            [("Lake Authority", "person", None)],
        ),
    ],
)
def test_own_names(
    names: tuple[str, ...],
    aliases: tuple[str, ...],
    text: str,
    entities: list[tuple[str, str, str | None]],
) -> None:
    """Names and aliases that a user adds are read like those of the tables."""
    engine = Engine([EntityExtractor(names=names, aliases=aliases)])
    found = engine.extract(Document(text, language="en")).entities
    assert [(e.name, e.type, e.country) for e in found] == entities


@pytest.mark.parametrize(
    ("option", "value"),
    [
        ("names", "Rapplix"),
        ("names", "Rapplix=outlet"),
        ("names", "Rapplix=organisation:Philippines"),
        ("names", "=organisation"),
        ("aliases", "BBM"),
        ("aliases", "BBM="),
    ],
)
def test_bad_own_names(option: str, value: str) -> None:
    """An option that is not written as it should be is refused, with what it should be."""
    with pytest.raises(OptionError, match="NAME"):
        Engine.installed(options={"entities": {option: value}})


def test_tables_are_sound() -> None:
    """A given name tells one thing about gender, and lines are sorted, so that changes show."""
    for file in ("given_names.txt", "nouns.txt"):
        rows = listed(file)
        assert list(rows) == sorted(rows)
        assert all(list(entries) == sorted(set(entries)) for entries in rows.values())
    names = [name for entries in listed("given_names.txt").values() for name in entries]
    assert len(names) == len(set(names))


@given(st.text(min_size=1, max_size=200).filter(str.strip))
def test_any_text(text: str) -> None:
    """No text is too strange, and every mention is of an entity that is among the facts."""
    facts = read(text)
    entities = {id(entity) for entity in facts.entities}
    assert all(m.entity is None or id(m.entity) in entities for m in facts.of(Mention))
