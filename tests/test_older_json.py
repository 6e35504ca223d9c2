"""JSON that an older version wrote is read: a sample of each version is kept in ``data/json``."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from pathlib import Path
from typing import TypeAlias

import pytest

import newsfacts
from newsfacts import Facts

ROOT = Path(__file__).parent.parent
SAMPLES = sorted((ROOT / "tests" / "data" / "json").glob("newsfacts-*.json"))
VERSIONS = {path.stem.split("-")[1] for path in SAMPLES}

Json: TypeAlias = "Mapping[str, Json] | list[Json] | str | float | bool | None"


def _facts(version: str, language: str) -> Facts:
    name = f"newsfacts-{version}-{language}.json"
    return newsfacts.from_json((ROOT / "tests" / "data" / "json" / name).read_bytes())


def _kept(old: Json, new: Json) -> bool:
    """Whether all that the old value has is in the new one, which may have more fields."""
    if isinstance(old, Mapping):
        return isinstance(new, Mapping) and all(
            key in new and _kept(value, new[key]) for key, value in old.items()
        )
    if isinstance(old, list):
        return (
            isinstance(new, list)
            and len(old) == len(new)
            and all(_kept(a, b) for a, b in zip(old, new, strict=True))
        )
    return old == new


def test_every_version_has_a_sample() -> None:
    """A version that is in the changelog has its sample."""
    changes = (ROOT / "CHANGELOG.md").read_text(encoding="utf-8")
    assert set(re.findall(r"^## (\S+)", changes, re.MULTILINE)) == VERSIONS


@pytest.mark.parametrize("path", SAMPLES, ids=lambda path: path.stem)
def test_nothing_is_lost(path: Path) -> None:
    """A sample is read, and written again with every value and every link that it had."""
    old: Json = json.loads(path.read_bytes())
    new: Json = json.loads(newsfacts.from_json(path.read_bytes()).to_json())
    assert _kept(old, new)


@pytest.mark.parametrize("version", sorted(VERSIONS))
def test_values(version: str) -> None:
    """Facts of each kind have the values that were written."""
    facts = _facts(version, "en")
    assert facts.document.source == "Port Gazette"
    assert {fact.kind for fact in facts} == {
        "claim", "date", "entity", "event", "event-mention", "mention", "money", "percentage",
    }  # fmt: skip
    values = [time.value for time in facts.dates]
    assert values[:3] == ["2017-02-20", "2017-02-20", "2017-02-20T17:00"]
    assert [(m.amount or m.low, m.high, m.currency, m.vague) for m in facts.money] == [
        (40_000_000, None, "EUR", False),
        (43_000_000, None, "USD", False),
        (215_000_000, None, "USD", False),
        (5_000_000, 10_000_000, "USD", False),
        (None, None, "USD", True),
    ]
    event = facts.events[0]
    assert (event.type, event.status) == ("meeting", "happened")
    assert [participant.name for participant in event.participants] == ["Ana Quispe", "Pavel Orlik"]


@pytest.mark.parametrize("version", sorted(VERSIONS))
def test_links(version: str) -> None:
    """Facts that refer to others refer to the very ones that stand among the facts."""
    facts = _facts(version, "en")
    event, claim = facts.events[0], facts.claims[-1]
    assert event.time is facts.dates[1]
    assert event.place is not None
    assert event.place.entity in facts.entities
    assert [participant.mention.entity for participant in event.participants] == [
        entity for entity in facts.entities if entity.name in ("Ana Quispe", "Pavel Orlik")
    ]
    assert claim.speaker is not None
    assert claim.speaker.name == "Liv Solheim"
    assert facts.money[0] in facts.within(claim.content)
    assert facts.money[1].converted_from is facts.money[0]


@pytest.mark.parametrize("version", sorted(VERSIONS))
def test_skipped(version: str) -> None:
    """Who did not read a language is still named."""
    skipped = {what.extractor.split("/")[0] for what in _facts(version, "de").skipped}
    assert skipped == {"claims", "entities", "meetings"}
