"""The rules that choose the class of an ambiguous word: each decides its own example."""

from __future__ import annotations

from collections import Counter

import pytest

from newsfacts import Document
from newsfacts.reading.segmentation.extents import Extent
from newsfacts.reading.tagging import possible_tags, splitting, tagger
from newsfacts.reading.tagging.rules.contexts import all_rules, rule_for
from newsfacts.reading.tagging.rules.rule import Rule
from newsfacts.reading.tagging.window import Window

RULES = all_rules()


def deciding(example: str) -> str:
    """The name of the rule that decides the class of the word in brackets."""
    offset = example.index("[")
    text = example.replace("[", "").replace("]", "")
    columns = splitting.split(Document(text).reading.tokens, Extent(0, len(text)))
    sets = possible_tags.options(columns.texts)
    at = columns.starts.index(offset) - sets[: columns.starts.index(offset)].count('"')
    sets, texts = possible_tags.without_marks(sets, columns.texts)
    decisions = tagger.Decisions()
    left = ("..." + tagger.resolve(sets, texts, decisions))[at : at + 3]
    after, later = (*sets[at + 1 :], ".", ".")[:2]
    for window in (Window(*key) for key in decisions):
        if window[:4] == (sets[at], left, after, later):
            return rule_for(window).name
    return "no rule"


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.name)
def test_a_rule_decides_its_example(rule: Rule) -> None:
    """A rule decides the class of the word in brackets in its example."""
    assert deciding(rule.example) == rule.name


def test_names_of_rules_differ() -> None:
    """No two rules have one name."""
    assert [name for name, n in Counter(rule.name for rule in RULES).items() if n > 1] == []
