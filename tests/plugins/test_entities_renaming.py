"""Renaming a person to a word with another meaning changes nothing but the name."""

from __future__ import annotations

import pytest

from newsfacts import Document, Engine, Mention
from newsfacts_entities.extractor import EntityExtractor

ENGINE = Engine([EntityExtractor()])
TEXT = """LIMA (Andes News) - Senator Ana {0} met Peru's foreign minister Karl {1} in Oslo \
on Monday.

{0} said she would not resign. "I have nothing to hide," Ms. {0} told reporters. Her husband \
left with {1}'s aides.

The senator, who was elected in 2010, flew home on Tuesday. {1} praised {0}'s work, and he thanked \
her. Critics of {0} were silent, and the lawyers of {1} met in Quito.

"Ana {0} is a friend," he said. Karl {1} was asked whether {0} and {1} would meet again in May."""
#: surnames that no table has
NEUTRAL = ("Velkor", "Orlik")
SURNAMES = """
    Lincoln Paris Houston London Kent Washington Hamilton Jordan Israel Georgia Kenya Wales
    Ireland Holland May March June August April Day Winter Rice Young Long Price Rose Fleming
    Lake Rivers Hall Park Street Wood Bush Green White Best Small Banks Bishop Hunter Baker Cook
    Mason King Prince Major Marshall Judge Pope Dean Mayor Senator Church Court Bank Grant Chase
    Marks Will Cross Swift Savage English French German West North Christian Muslim
""".split()


def chains(first: str, second: str) -> list[tuple[str, str | None, int]]:
    """Give the mentions of the text by form and type, each with the number of its entity."""
    facts = ENGINE.extract(Document(TEXT.format(first, second), language="en"))
    numbers: dict[int, int] = {}
    return [
        (
            mention.form,
            mention.entity.type if mention.entity else None,
            numbers.setdefault(id(mention.entity), len(numbers)) if mention.entity else -1,
        )
        for mention in facts.of(Mention)
    ]


EXPECTED = chains(*NEUTRAL)


@pytest.mark.parametrize("surname", SURNAMES)
def test_renamed(surname: str) -> None:
    """Whatever a person's surname means, the mentions and whom they mean stay the same."""
    assert chains(surname, NEUTRAL[1]) == EXPECTED
    assert chains(NEUTRAL[0], surname) == EXPECTED


def test_months_stay_months() -> None:
    """A month is a date where it is one, though somebody bears its name."""
    text = "Derek May met Ana Reis in May. The end of May is near. May said so on May 5."
    facts = ENGINE.extract(Document(text, language="en"))
    named = [m.span.start for m in facts.of(Mention) if m.span.text == "May"]
    assert named == [text.index("May said")]
