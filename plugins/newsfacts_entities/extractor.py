"""The extractor of entities."""

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
    """Reads who and what an article speaks of, and follows surnames, titles and pronouns.

    Raises:
        ValueError: a name or an alias is not written as below.
    """

    name: ClassVar[str] = "entities"
    version: ClassVar[str] = newsfacts.__version__
    provides: ClassVar[tuple[type[newsfacts.Fact], ...]] = (newsfacts.Entity, newsfacts.Mention)
    languages: ClassVar[tuple[str, ...]] = ("en",)

    #: names that the tables do not have, each "NAME=TYPE" or "NAME=TYPE:COUNTRY"
    names: tuple[str, ...] = ()
    #: other names of somebody or something, each "ALIAS=NAME"
    aliases: tuple[str, ...] = ()

    def __attrs_post_init__(self) -> None:
        if self.names or self.aliases:
            _readable(self)

    @property
    def examples(self) -> tuple[newsfacts.Example, ...]:
        """Names that must be read, and capitals that are no names."""
        from newsfacts_entities.examples import EXAMPLES

        return EXAMPLES

    @property
    def rules(self) -> Mapping[str, str]:
        """What each rule reads, in words."""
        from newsfacts_entities.meanings import MEANINGS

        return MEANINGS

    def extract(
        self,
        document: newsfacts.Document,
        facts: newsfacts.Facts,  # noqa: ARG002
    ) -> Iterable[newsfacts.Fact]:
        """Give the entities, and a mention for each place where one is spoken of."""
        return to_facts(document, *resolve(document, lexicon(self.names, self.aliases)))
