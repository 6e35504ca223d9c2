"""The extractor of entities."""

from __future__ import annotations

from collections.abc import Iterable
from typing import ClassVar

import attrs

import newsfacts
from newsfacts_entities.grammar import find
from newsfacts_entities.resolve import resolve, to_facts


@attrs.frozen(kw_only=True)
class EntityExtractor(newsfacts.Extractor):
    """Reads who and what an article speaks of, and follows surnames, titles and pronouns."""

    name: ClassVar[str] = "entities"
    version: ClassVar[str] = newsfacts.__version__
    provides: ClassVar[tuple[type[newsfacts.Fact], ...]] = (newsfacts.Entity, newsfacts.Mention)
    languages: ClassVar[tuple[str, ...]] = ("en",)

    @property
    def examples(self) -> tuple[newsfacts.Example, ...]:
        """Names that must be read, and capitals that are no names."""
        from newsfacts_entities.examples import EXAMPLES

        return EXAMPLES

    def extract(
        self,
        document: newsfacts.Document,
        facts: newsfacts.Facts,  # noqa: ARG002
    ) -> Iterable[newsfacts.Fact]:
        """Give the entities, and a mention for each place where one is spoken of."""
        return to_facts(document, *resolve(document, tuple(find(document))))
