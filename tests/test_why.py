"""Every fact tells why it was read."""

from __future__ import annotations

from pathlib import Path

import attrs
import pytest

import newsfacts
from newsfacts import Document, Engine, OffsetError
from newsfacts_dates.rules import RULES

SEEDS = sorted((Path(__file__).parent.parent / "seeds").glob("*.txt"))
ENGINE = Engine.installed()
RULE_WORDS = {extractor.signature: extractor.rules for extractor in ENGINE.extractors}


@pytest.mark.parametrize("path", SEEDS, ids=lambda path: path.stem)
def test_seeds(path: Path) -> None:
    """Each fact names its place, its rule in words, and every word that it rests on."""
    document = Document(path.read_text(encoding="utf-8"), published="2017-02-20")
    for fact in ENGINE.extract(document):
        first, second, *others = fact.why(document, extractors=ENGINE.extractors).split("\n")
        assert first.startswith(f"{fact.kind} “")
        assert first.endswith(f"” at {fact.span.start}")
        words = RULE_WORDS[fact.extractor][fact.rule]
        assert second == f"  read by {fact.extractor}, rule {fact.rule}: {words}"
        last = others[-1] if others else ""
        assert last.startswith("  rests on: ") == bool(fact.evidence)
        assert all(f"at {span.start}" in last for span in fact.evidence)


TEXT = "Ana Duarte came. She will meet Pavel Orlik in Lisbon on Monday. The port paid\n$5 million."
#: facts of the text by the words they were read from, with lines that tell why
WHY = {
    "meet": (
        "event “meet” at 26",
        "  status: planned",
        "  participants: Ana Duarte, “She” at 17; “Pavel Orlik” at 31",
        "  place: “Lisbon” at 46",
        "  time: 2017-02-27, “Monday” at 56",
        "  rests on: “will” at 21",
    ),
    "She": (
        "mention “She” at 17",
        "  form: pronoun",
        "  entity: “Ana Duarte” at 0",
        "  rests on: “Ana Duarte” at 0",
    ),
    "$5 million": (
        "money “$5 million” at 78",
        "  amount: 5000000",
        "  currency: USD",
        "  basis: default",
    ),
}


@pytest.mark.parametrize("words", WHY)
def test_lines(words: str) -> None:
    """The lines tell the fields that say something, and where each fact that they hold stands."""
    first, *lines = WHY[words]
    document = Document(TEXT, published="2017-02-21")
    facts = [fact for fact in newsfacts.extract(document) if fact.span.text == words]
    (reasons,) = [told for fact in facts if (told := fact.why(document)).startswith(first)]
    assert set(lines) <= set(reasons.split("\n"))


def test_rule_without_words() -> None:
    """A rule whose extractor is not there is told by its name alone."""
    document = Document("It paid $5 million.")
    (fact,) = newsfacts.extract(document).money
    assert f"  read by {fact.extractor}, rule symbol\n" in fact.why(document, extractors=())
    assert "  rule symbol\n" in attrs.evolve(fact, extractor="").why(document)


def test_another_document() -> None:
    """A fact of another text is not explained."""
    (fact,) = newsfacts.extract("It paid $5 million.").money
    with pytest.raises(OffsetError, match=r"is not '\$5 million' in this document"):
        fact.why(Document("It paid nothing at all."))


def test_rules_of_dates() -> None:
    """The rules of dates, those that no seed needs included, are all told in words."""
    assert {rule.name for rule in RULES} == set(RULE_WORDS[f"dates/{newsfacts.__version__}"])
