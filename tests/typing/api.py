"""The API as users write it; only type-checked, never run."""

from __future__ import annotations

from decimal import Decimal
from typing import assert_type

import newsfacts


def read(text: str) -> None:
    """Reading a text, and the types of what it gives."""
    facts = newsfacts.extract(text, published="2017-02-20")
    assert_type(facts, newsfacts.Facts)
    assert_type(facts[0], newsfacts.Fact)
    assert_type(facts[:2], tuple[newsfacts.Fact, ...])
    assert_type(facts.of(newsfacts.Money), tuple[newsfacts.Money, ...])
    assert_type([money.amount for money in facts.money], list[Decimal | None])
    assert_type([claim.speaker for claim in facts.claims], list[newsfacts.Entity | None])
    assert_type(facts.events[0].participants[0].name, str)
    assert_type(newsfacts.from_json(facts.to_json()), newsfacts.Facts)


def read_files(path: str) -> None:
    """Reading files, and the types of what they give."""
    problems: list[newsfacts.ReadingError] = []
    for document in newsfacts.read([path], metadata="table.csv", on_problem=problems.append):
        assert_type(document, newsfacts.Document)
        assert_type(document.metadata["section"], str)


@newsfacts.hookimpl
def newsfacts_extractors() -> list[newsfacts.Extractor]:
    """A hook as plugins write it."""
    return list(newsfacts.Engine.installed(options={"dates": {"profile": "facts"}}).extractors)
