"""The entity extractor."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import ClassVar

import attrs

import newsfacts
from newsfacts_entities.build import to_facts
from newsfacts_entities.lexicon.known_names import lexicon
from newsfacts_entities.link.resolver import resolve


def _readable(extractor: EntityExtractor) -> None:
    lexicon(extractor.names, extractor.aliases)


@attrs.frozen(kw_only=True)
class EntityExtractor(newsfacts.Extractor):
    """Extracts people, organisations and places, and links surnames, titles and pronouns to them.

    Raises:
        ValueError: a name or an alias does not have the form below.
    """

    name: ClassVar[str] = "entities"
    version: ClassVar[str] = newsfacts.__version__
    provides: ClassVar[tuple[type[newsfacts.Fact], ...]] = (newsfacts.Entity, newsfacts.Mention)
    languages: ClassVar[tuple[str, ...]] = ("en",)

    #: names missing from the tables, each "NAME=TYPE" or "NAME=TYPE:COUNTRY"
    names: tuple[str, ...] = ()
    #: other names of an entity, each "ALIAS=NAME"
    aliases: tuple[str, ...] = ()

    def __attrs_post_init__(self) -> None:
        if self.names or self.aliases:
            _readable(self)

    @property
    def examples(self) -> tuple[newsfacts.Example, ...]:
        """Names to find, and capitalised words that are not names."""
        from newsfacts_entities.examples import EXAMPLES

        return EXAMPLES

    @property
    def rules(self) -> Mapping[str, str]:
        """The meaning of each rule."""
        from newsfacts_entities.meanings import MEANINGS

        return MEANINGS

    def extract(
        self,
        document: newsfacts.Document,
        facts: newsfacts.Facts,  # noqa: ARG002
    ) -> Iterable[newsfacts.Fact]:
        """Return the entities, and a mention for each reference to one."""
        return to_facts(document, *resolve(document, lexicon(self.names, self.aliases)))
