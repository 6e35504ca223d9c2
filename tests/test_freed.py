"""What an extraction leaves behind: its facts, and nothing else."""

from __future__ import annotations

import gc
from collections.abc import Callable

import pytest

from newsfacts import Document, Engine
from newsfacts.reading import Reading

#: facts of all kinds, with pronouns, descriptions, a quotation and short forms
_ARTICLE = """\
Duarte meets Okoro in Lima
LIMA (Reuters) - President Ana Duarte met Kenyan Foreign Minister Karl Okoro in Lima on Monday to \
sign a deal of $43 million with the Coastal Bridge Authority (CBA).
“We agreed on 5 percent,” she said after the talks, which had been put off in May 2016. Okoro \
denied that his ministry would pay, and the minister refused to visit the bridge.
"""
#: a clean text, and one with characters that have to be replaced, whose facts are moved
TEXTS = [_ARTICLE, _ARTICLE.replace("\n", "\r\n\r\n").replace(" ", "  ")]


def _readings() -> int:
    return sum(isinstance(value, Reading) for value in gc.get_objects())


@pytest.mark.parametrize("text", TEXTS)
@pytest.mark.usefixtures("resting_collector")
def test_no_cycles(text: str) -> None:
    """All that an extraction makes is freed at once: it leaves nothing for the collector."""
    engine = Engine.installed()
    engine.extract(text, published="2017-02-22")  # fills the caches
    gc.collect()
    facts = engine.extract(text, published="2017-02-22")
    assert {fact.kind for fact in facts} >= {"claim", "date", "event", "money", "percentage"}
    assert gc.collect() == 0


@pytest.mark.parametrize("text", TEXTS)
@pytest.mark.parametrize("of", [str, Document])
@pytest.mark.usefixtures("resting_collector")
def test_facts_hold_no_reading(text: str, of: Callable[[str], str | Document]) -> None:
    """Facts that are kept hold their document, but not its reading."""
    engine = Engine.installed()
    before = _readings()
    facts = engine.extract(of(text), published="2017-02-22")
    assert facts.document.text == text
    assert _readings() == before


def test_reading_of_the_caller() -> None:
    """A reading that the document has already is used, not made again."""
    document = Document(TEXTS[0])
    sentences = document.reading.sentences
    Engine.installed().extract(document)
    assert document.reading.sentences is sentences
    assert "quotes" in vars(document.reading)
