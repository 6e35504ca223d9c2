"""What a description means: a body or a place by its kind, a person by office, or nothing."""

from __future__ import annotations

import pytest

from newsfacts import Document, Engine, Mention
from newsfacts_entities.extractor import EntityExtractor

ENGINE = Engine([EntityExtractor()])


def meant_by(text: str, description: str) -> str | None:
    """Give the name of what the last mention by a description means, or None."""
    facts = ENGINE.extract(Document(text, language="en"))
    found = [m for m in facts.of(Mention) if m.span.text == description]
    entity = found[-1].entity if found else None
    return entity.name if entity else None


@pytest.mark.parametrize(
    ("text", "description", "name"),
    [
        ("Boeing lost money. The company closed a plant.", "The company", "Boeing"),
        ("Boeing lost money. The carrier closed.", "The carrier", "The carrier"),
        ("Hamas fired rockets. The group said no.", "The group", "Hamas"),
        ("Orlik Airways lost money. The carrier closed.", "The carrier", "Orlik Airways"),
        ("Brantco sells flour. The company closed.", "The company", "Brantco"),
        ("The Kremlin said no. The company closed.", "The company", "The company"),
        ("Brantco sells flour. The new company closed.", "The new company", "The new company"),
        (
            "Fox News and MSNBC were there. CNN was late. The network left.",
            "The network",
            "CNN",
        ),
        ("She left Lima University. The school closed.", "The school", "Lima University"),
        ("He lived on Castle Road. The street was wet.", "The street", "Castle Road"),
        ("He lived on Castle Road. The street of his youth was wet.", "The street", None),
    ],
)
def test_kinds(text: str, description: str, name: str | None) -> None:
    """A noun means what its name or its kind shows to be so; one of unknown kind if it is clear."""
    assert meant_by(text, description) == name


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("She flew to Lima. Officials there said no.", "Lima"),
        ("She flew to Lima. There weren't any ships.", None),
        ("She flew to Lima. Is there any reason?", None),
        ("She flew to Lima. There happens to be a port.", None),
    ],
)
def test_there(text: str, name: str | None) -> None:
    """The adverb "there" means a place, the subject "there" nothing."""
    there = "there" if "there" in text else "There"
    assert meant_by(text, there) == name
