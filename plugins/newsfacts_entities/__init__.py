"""Bundled plugin: people, organisations, places and countries, and all mentions of them."""

import newsfacts


@newsfacts.hookimpl
def newsfacts_extractors() -> list[newsfacts.Extractor]:
    """Return the extractor of entities."""
    from newsfacts_entities.extractor import EntityExtractor

    return [EntityExtractor()]
