"""Ids of facts within one document."""

from __future__ import annotations

from collections import Counter

from newsfacts.model import Facts


def ids_of(facts: Facts) -> dict[int, str]:
    """Return an id of kind and ordinal, "money-2", for the ``id()`` of each fact object."""
    counts: Counter[str] = Counter()
    ids: dict[int, str] = {}
    for fact in facts:
        if id(fact) not in ids:
            counts[fact.kind] += 1
            ids[id(fact)] = f"{fact.kind}-{counts[fact.kind]}"
    return ids
