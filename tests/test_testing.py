"""The kit for authors of plugins: what it lets pass, and what it catches."""

from __future__ import annotations

import importlib
import itertools
import re
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsfacts import Document, Engine, Extractor, ExtractorError, FactRejectedError, Facts
from newsfacts.testing import check_extractor, documents, facts, news_text

#: an extractor as it should be
_GOOD = '''\
"""Sums in dollars."""

from __future__ import annotations

import datetime as dt
import random
import re
import socket
import time as clock
import uuid as ids
from datetime import datetime
from decimal import Decimal
from random import choice
from time import time

import attrs

import newsfacts
from newsfacts import Example, Money, Percentage, Span

_SUM = re.compile(r"[$]([0-9]{1,9})")
_CALLS = []


@attrs.frozen(kw_only=True)
class Dollars(newsfacts.Extractor):
    name = "dollars"
    version = "1"
    provides = (Money,)
    languages = ("en",)

    @property
    def examples(self):
        return (
            Example("It paid $5 and $7.", ({"kind": "money", "text": "$5"}, {"currency": "USD"})),
            Example("It paid nothing."),
        )

    def extract(self, document, facts):
        for match in _SUM.finditer(document.text):
            amount = Decimal(match[1])
            span = document.span(*match.span())
            yield Money(span=span, rule="sign", amount=amount, currency="USD")
'''

_CONNECT = "        socket.create_connection(('127.0.0.1', 9))"
_PAIRS = "        _ = [1 for i in document.text for j in document.text[::100]]"

Change = tuple[str, str]

#: for each fault the change that brings it in, the error, and what the error says
FAULTS: dict[str, tuple[Change, type[Exception], str]] = {
    "example not found": (
        ("[$]([0-9]", "[$]([0-6]"),
        AssertionError,
        r"'It paid \$5 and \$7.': {'currency': 'USD'} is not among \[\]",
    ),
    "example with another value": (
        ('"text": "$5"', '"text": "$6"'),
        AssertionError,
        r"{'kind': 'money', 'text': '\$6'} is not among",
    ),
    "found too much": (
        ("It paid nothing.", "It paid $9 for nothing."),
        AssertionError,
        r"'It paid \$9 for nothing.': found more than it should: .*'\$9'",
    ),
    "one of two expected": (
        (', {"currency": "USD"}', ","),
        AssertionError,
        r"found more than it should: .*'\$7'",
    ),
    "span off by one": (
        ("document.span(*match.span())", "Span(match.start() + 1, match.end() + 1, match[0])"),
        FactRejectedError,
        "returned a span 9:11 of '\\$5', but there the text has '5 '",
    ),
    "span after the text": (
        ("document.span(*match.span())", "Span(match.start(), match.end() + 1, match[0] + '!')"),
        FactRejectedError,
        "returned a span",
    ),
    "span off by one that says what stands there": (
        ("document.span(*match.span())", "document.span(match.start() + 1, match.end() + 1)"),
        AssertionError,
        r"{'kind': 'money', 'text': '\$5'} is not among",
    ),
    "undeclared kind": (
        ('Money(span=span, rule="sign", amount=amount, currency="USD")',
         'Percentage(span=span, rule="sign", value=amount)'),
        FactRejectedError,
        "it returned a fact of kind 'percentage', but provides only: money",
    ),
    "no fact": (
        ("            yield Money", "            yield match[0]\n            yield Money"),
        FactRejectedError,
        r"it returned '\$5', which is not a Fact",
    ),
    "another result each time": (
        ("amount = Decimal(match[1])", "_CALLS.append(1); amount = Decimal(len(_CALLS))"),
        AssertionError,
        "gave other facts the second time",
    ),
    "facts that stay when the text moves": (
        ("document.text):", "document.text):\n            if match.start() > 25: continue"),
        AssertionError,
        "but with a paragraph before it",
    ),
    "exception on some text": (
        ("        for match", "        document.text.encode('ascii')\n        for match"),
        ExtractorError,
        "it raised UnicodeEncodeError",
    ),
    "quadratic on a long word": (
        (r"[$]([0-9]{1,9})", r"[$]([0-9]{1,9})|[a-z]+(?=!)"),
        AssertionError,
        "its cost must grow",
    ),
    "quadratic on repeated words": (
        (r"[$]([0-9]{1,9})", r"[$]([0-9]{1,9})|(?:[\w$]{1,9} )+(?=~{9})"),
        AssertionError,
        "repeated: four times .* its cost must grow",
    ),
    "order of a set": (
        ('"sign"', 'min({"sign", "mark", "coin", "note"}, key=len)'),
        AssertionError,
        "gave other facts under another hash seed",
    ),
    "rule without words": (
        ("    def extract", '    rules = {"name": "a sum by its name"}\n\n    def extract'),
        AssertionError,
        "dollars.rules has no words for sign",
    ),
    "network": (
        ("        for match", f"{_CONNECT}\n        for match"),
        ExtractorError,
        r"it raised AssertionError: an extractor used the network \(socket.getaddrinfo\)",
    ),
    "network tried in silence": (
        ("        for match",
         f"        try:\n    {_CONNECT}\n        except BaseException: pass\n        for match"),
        AssertionError,
        r"an extractor used the network \(socket.getaddrinfo\)",
    ),
    "quadratic time": (
        ("        for match", f"{_PAIRS}\n        for match"),
        AssertionError,
        "its cost must grow with the length of the text, no faster",
    ),
}  # fmt: skip

#: expressions that read the clock, chance or the machine, and what they are
IMPURE = {
    "dt.datetime.now()": "datetime.datetime.now",
    "datetime.now()": "datetime.datetime.now",
    "dt.date.today()": "datetime.date.today",
    "newsfacts.model.document.dt.date.today()": "newsfacts.model.document.dt.date.today",
    "time()": "time.time",
    "clock.time_ns()": "time.time_ns",
    "next(map(lambda read: read(), [clock.monotonic]))": "time.monotonic",
    "random.random()": "random.random",
    "choice([1, 2])": "random.choice",
    "ids.uuid4().int": "uuid.uuid4",
}

Load = Callable[[str, str], Extractor]


@pytest.fixture
def load(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Load:
    """Give a function that makes an extractor of its source, in a module of some name."""

    def make(module: str, source: str) -> Extractor:
        (tmp_path / f"{module}.py").write_text(source, encoding="utf-8")
        monkeypatch.setattr(sys, "path", [str(tmp_path), *sys.path])
        extractor: Extractor = importlib.import_module(module).Dollars()
        return extractor

    return make


@pytest.mark.growth
def test_good_extractor(load: Load) -> None:
    """An extractor that holds to everything passes."""
    check_extractor(load("dollars", _GOOD), examples=30)


@pytest.mark.parametrize(
    "fault",
    [
        pytest.param(fault, marks=[pytest.mark.slow] if "quadratic" in fault else [])
        for fault in FAULTS
    ],
)
def test_faults(fault: str, load: Load) -> None:
    """Every fault is caught, with words that say what it is."""
    (old, new), error, message = FAULTS[fault]
    assert old in _GOOD
    extractor = load(f"faulty_{fault.replace(' ', '_')}", _GOOD.replace(old, new, 1))
    with pytest.raises(error, match=message):
        check_extractor(extractor, examples=60)


@pytest.mark.parametrize("expression", IMPURE)
def test_clock_and_chance(expression: str, load: Load) -> None:
    """Clock and chance are found in the source, under whatever name they were imported."""
    source = _GOOD.replace("Decimal(match[1])", f"Decimal(match[1]) or {expression}", 1)
    extractor = load(f"impure_{list(IMPURE).index(expression)}", source)
    line = source[: source.index(expression)].count("\n") + 1
    name = re.escape(IMPURE[expression])
    with pytest.raises(AssertionError, match=rf"\.py:{line} reads {name}: the same text"):
        check_extractor(extractor)


@pytest.mark.slow
@pytest.mark.parametrize("name", [e.name for e in Engine.installed().extractors])
def test_bundled_extractors(name: str) -> None:
    """The bundled extractors pass, each beside those that it builds on."""
    extractors = Engine.installed().extractors
    before = tuple(itertools.takewhile(lambda e: e.name != name, extractors))
    check_extractor(extractors[len(before)], beside=before, examples=10)


def test_requirements_are_needed() -> None:
    """Without those that it builds on an extractor cannot be checked; the error names `beside`."""
    from newsfacts import RequirementError

    (claims,) = [e for e in Engine.installed().extractors if e.name == "claims"]
    with pytest.raises(RequirementError, match=r"requires facts of kind .*, beside=\[...\]\)"):
        check_extractor(claims)


@given(documents(text=st.just("It rained."), language="en"))
def test_documents(document: Document) -> None:
    """Documents have the text and language that were asked for."""
    assert (document.text, document.language) == ("It rained.", "en")


@given(st.data(), st.integers(1, 5))
def test_news_text(data: st.DataObject, most: int) -> None:
    """A text has as many pieces as were asked for, at most, and none is longer than a name."""
    longest = len("the United States, ")
    assert len(data.draw(news_text(max_pieces=most))) <= most * longest


@given(facts())
def test_facts(made: Facts) -> None:
    """Facts are of their document, in order, with what they refer to beside them."""
    text = made.document.text
    assert all(text[f.span.start : f.span.end] == f.span.text for f in made)
    assert [f.span.start for f in made] == sorted(f.span.start for f in made)
    here = {id(fact) for fact in made}
    assert all(id(mention) in here for event in made.events for mention in event.mentions)
    assert all(claim.source is None or id(claim.source) in here for claim in made.claims)
