"""The contract of every extractor, as checks."""

from __future__ import annotations

import contextlib
import sys
from collections.abc import Generator, Iterable

import attrs
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from newsfacts import Document, Engine, Example, Extractor, Fact, Facts, RequirementError
from newsfacts.testing.growth import check_growth
from newsfacts.testing.seeds import check_hash_seeds
from newsfacts.testing.source import check_source
from newsfacts.testing.strategies import documents, news_text
from newsfacts.testing.variants import check_variants

#: prefix that shifts a text, to see whether offsets follow; no extractor should find facts in it
_BEFORE = "Nothing was reported there.\n\n"

#: audit events of network access (docs.python.org/3/library/audit_events.html)
_NETWORK = (
    "socket.connect",
    "socket.getaddrinfo",
    "socket.bind",
    "socket.sendto",
    "urllib.Request",
)


def check_extractor(
    extractor: Extractor, *, beside: Iterable[Extractor] = (), examples: int = 60
) -> None:
    """Check that an extractor honours its contract; an AssertionError names what it violates.

    It finds the facts that its examples list, by rules that it describes, if it describes any. On
    any text it raises nothing, returns exact spans of the kinds it declares, the same facts each
    time, whatever the hash seed, and facts that move with the text when a prefix is added. Its
    examples yield the same facts with other spaces, line breaks and invisible characters. Four
    times the text costs about four times the time, even if one character or typical fragments of
    news are repeated. It opens no connection, and its source uses neither clock nor randomness.

    Args:
        extractor: the extractor to check, with its options set.
        beside: extractors that provide what it requires.
        examples: number of texts to try.

    Raises:
        RequirementError: nothing in ``beside`` provides what it requires.
    """
    others = tuple(beside)
    try:
        engine = Engine([*others, extractor])
    except RequirementError as error:
        why = f"{error.why}; give it here: check_extractor(..., beside=[...])"
        raise RequirementError(error.plugin, error.distribution, why) from None
    check_source(extractor)
    with _no_network():
        for example in extractor.examples:
            check_example(engine, extractor, example)
            check_invariants(engine, extractor, example.document)
            check_variants(engine, example.document)
        _check_any_text(engine, extractor, examples)
        check_growth(engine, extractor)
    check_hash_seeds([*others, extractor], [example.document for example in extractor.examples])


def check_example(engine: Engine, extractor: Extractor, example: Example) -> None:
    """Check that exactly the facts of an example are found, by rules the extractor describes."""
    facts = engine.extract(example.document)
    found = _own(facts, extractor)
    check_rules(extractor, found)
    rows = facts.to_rows(*{type(fact) for fact in found}) if found else []
    wanted = {fact["kind"] for fact in example.facts if "kind" in fact}
    if wanted:
        rows = [row for row in rows if row["kind"] in wanted]
    left = list(rows)
    for expected in example.facts:
        hit = next((row for row in left if expected.items() <= row.items()), None)
        if hit is None:
            raise AssertionError(f"{example.text!r}: {dict(expected)} is not among {left}")
        left.remove(hit)
    if left:
        raise AssertionError(f"{example.text!r}: found more than it should: {left}")


def check_rules(extractor: Extractor, found: Iterable[Fact]) -> None:
    """Check that an extractor which describes its rules omits none that found a fact."""
    untold = sorted({fact.rule for fact in found} - extractor.rules.keys())
    if extractor.rules and untold:
        raise AssertionError(f"{extractor.name}.rules has no words for {', '.join(untold)}")


def _own(facts: Facts, extractor: Extractor) -> tuple[Fact, ...]:
    return tuple(fact for fact in facts if fact.extractor == extractor.signature)


def check_invariants(engine: Engine, extractor: Extractor, document: Document) -> None:
    """Check that the same document yields the same facts, and that they move with its text."""
    facts = engine.extract(document)
    again = engine.extract(attrs.evolve(document))
    if facts.to_json() != again.to_json():
        raise AssertionError(f"{document.text!r} gave other facts the second time")
    moved = engine.extract(attrs.evolve(document, text=_BEFORE + document.text))
    here = [_place(fact, 0) for fact in _own(facts, extractor)]
    there = [_place(fact, len(_BEFORE)) for fact in _own(moved, extractor)]
    if here != there:
        raise AssertionError(
            f"{document.text!r} gave {here}, but with a paragraph before it {there}"
        )


def _check_any_text(engine: Engine, extractor: Extractor, examples: int) -> None:
    language = next(iter(extractor.languages), "en")
    pieces = st.one_of(
        news_text(max_pieces=8), st.sampled_from([e.text for e in extractor.examples] or [""])
    )
    texts = st.one_of(st.text(), news_text(), st.lists(pieces, max_size=5).map("".join))

    @settings(
        max_examples=examples,
        deadline=None,
        database=None,
        derandomize=True,
        suppress_health_check=[HealthCheck.too_slow, HealthCheck.filter_too_much],
    )
    @given(documents(text=texts, language=language))
    def check(document: Document) -> None:
        check_invariants(engine, extractor, document)

    check()


def _place(fact: Fact, offset: int) -> tuple[str, int, str, str]:
    return fact.kind, fact.span.start - offset, fact.span.text, fact.label


_listening = False
#: network events, recorded because an extractor may catch the error
_heard: list[str] = []


def _listen(event: str, _: tuple[object, ...]) -> None:
    if _listening and event.startswith(_NETWORK):
        _heard.append(event)
        raise AssertionError(f"an extractor used the network ({event}); facts come from the text")


@contextlib.contextmanager
def _no_network() -> Generator[None]:
    global _listening  # noqa: PLW0603 - audit hooks cannot be removed, only switched off
    if not _no_network_hooked:
        sys.addaudithook(_listen)
        _no_network_hooked.append(True)
    _listening = True
    _heard.clear()
    try:
        yield
    finally:
        _listening = False
    for event in _heard:
        raise AssertionError(f"an extractor used the network ({event}); facts come from the text")


_no_network_hooked: list[bool] = []
