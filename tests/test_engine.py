"""The engine: order, checks of what extractors return, languages."""

# ruff: noqa: ARG002 - extractors of tests do not look at what they are given

from __future__ import annotations

import copy
import itertools
import pickle
from collections.abc import Callable, Iterable, Sequence
from decimal import Decimal
from typing import ClassVar

import attrs
import pytest

import newsfacts
from newsfacts import Document, Engine, Extractor, Fact, Facts, Span


@attrs.frozen(kw_only=True)
class Alpha(Fact):
    """A fact of the tests."""

    kind: ClassVar[str] = "alpha"


@attrs.frozen(kw_only=True)
class Beta(Fact):
    """A fact of the tests that refers to another."""

    kind: ClassVar[str] = "beta"

    alpha: Alpha | None = None


@attrs.frozen(kw_only=True)
class OtherAlpha(Fact):
    """Another class of a kind that there is."""

    kind: ClassVar[str] = "alpha"


@attrs.frozen(kw_only=True)
class Part:
    """A value of the tests, with one field."""

    value: object


@attrs.frozen(kw_only=True)
class Gamma(Fact):
    """A fact of the tests that holds anything."""

    kind: ClassVar[str] = "gamma"

    held: object
    name: str = ""


PART = Part(value=None)
object.__setattr__(PART, "value", (PART,))


class Odd:
    """An object that cannot be shown."""

    def __repr__(self) -> str:
        raise ValueError("no repr")


class OddError(Exception):
    """An exception that cannot be shown."""

    def __str__(self) -> str:
        raise ValueError("no str")


class Ended(BaseException):
    """Ends a program, as KeyboardInterrupt does."""


@attrs.frozen(kw_only=True)
class Reader(Extractor):
    """The base of the tests' extractors; finds nothing."""

    name: ClassVar[str] = "reader"
    version: ClassVar[str] = "1.0"
    provides: ClassVar[tuple[type[Fact], ...]] = (Alpha,)

    def extract(self, document: Document, facts: Facts) -> Iterable[Fact]:
        """Find nothing."""
        return []


def reader(
    name_: str,
    provides_: Sequence[type[Fact]] = (Alpha,),
    requires_: Sequence[type[Fact]] = (),
    gives: Iterable[object] = (),
) -> Extractor:
    """Give an extractor of a name, whose results are given; an exception among them is raised."""

    @attrs.frozen(kw_only=True)
    class Given(Reader):
        name: ClassVar[str] = name_
        provides: ClassVar[tuple[type[Fact], ...]] = tuple(provides_)
        requires: ClassVar[tuple[type[Fact], ...]] = tuple(requires_)

        def extract(self, document: Document, facts: Facts) -> Iterable[Fact]:
            for item in gives:
                if isinstance(item, BaseException):
                    raise item
                yield item  # type: ignore[misc]  # pyright: ignore[reportReturnType]

    return Given()


TEXT = "Oil rose."


def alpha(start: int = 0, end: int = 3, text: str = "Oil") -> Alpha:
    """Give a fact whose span the text may or may not have."""
    return Alpha(span=Span(start, end, text), rule="r")


def names(engine: Engine) -> list[str]:
    """Give the names of an engine's extractors, in their order."""
    return [extractor.name for extractor in engine.extractors]


#: extractors in any order, and the order in which they run
ORDERS: list[tuple[list[Extractor], list[str]]] = [
    ([reader("b"), reader("a"), reader("c")], ["a", "b", "c"]),
    ([reader("a", [Beta], [Alpha]), reader("z", [Alpha])], ["z", "a"]),
    ([reader("a", [Beta], [Alpha]), reader("y"), reader("z")], ["y", "z", "a"]),
    ([reader("base"), reader("e", [Alpha], [Alpha]), reader("d", [Alpha], [Alpha])],
     ["base", "d", "e"]),
    ([reader("a", [Beta], [Alpha]), reader("m", [Alpha], [Alpha]), reader("n")], ["n", "m", "a"]),
    ([reader("own", [Alpha], [Alpha])], ["own"]),
    ([reader("all", [Beta], [Fact]), reader("some")], ["some", "all"]),
]  # fmt: skip


@pytest.mark.parametrize(("extractors", "expected"), ORDERS)
def test_order(extractors: list[Extractor], expected: list[str]) -> None:
    """Who requires a kind runs after all who provide it, ties go by name, extenders do not wait."""
    for given in itertools.permutations(extractors):
        assert names(Engine(given)) == expected


def test_two_extractors_of_one_name() -> None:
    """Two extractors of one name are refused; the same one given twice is one."""
    with pytest.raises(newsfacts.DuplicatePluginError, match="two extractors are named 'a'"):
        Engine([reader("a"), reader("a")])
    one = reader("a")
    assert names(Engine([one, one])) == ["a"]


def test_two_classes_of_one_kind() -> None:
    """Two Fact classes of one kind are refused, whether provided or required."""
    for other in (reader("b", [OtherAlpha]), reader("b", [Beta, OtherAlpha], [OtherAlpha])):
        with pytest.raises(newsfacts.DuplicateKindError, match="has the kind 'alpha'"):
            Engine([reader("a"), other])


def test_missing_requirement_and_circle() -> None:
    """A kind that nobody provides, and requirements in a circle, are errors that say so."""
    with pytest.raises(newsfacts.RequirementError, match="'b' requires facts of kind 'alpha'"):
        Engine([reader("b", [Beta], [Alpha])])
    with pytest.raises(newsfacts.RequirementError, match="a requires b requires a"):
        Engine([reader("a", [Alpha], [Beta]), reader("b", [Beta], [Alpha])])


def gamma(held: object, name: str = "") -> Gamma:
    """Give a fact that holds something."""
    return Gamma(span=Span(0, 3, "Oil"), rule="r", held=held, name=name)


def holding_itself(fact: Fact, field: str) -> Fact:
    """Give a fact that is made to hold itself."""
    object.__setattr__(fact, field, fact)
    return fact


def nested(levels: int, *, facts: bool) -> Fact:
    """Give a fact of so many levels: of facts, or of values and tuples by turns."""
    fact = gamma(None)  # two levels: its own, and its span
    held: object = fact
    for i in range(levels - 3):
        held = gamma(held) if facts else Part(value=held) if i % 2 else (held,)
    return gamma(held)


#: what an extractor gives, and what is said of it
FAULTS: dict[str, tuple[object, str]] = {
    "exception": (KeyError("bad"), "it raised KeyError: 'bad'"),
    "no fact": ("Oil", "it returned 'Oil', which is not a Fact"),
    "None": (None, "it returned None, which is not a Fact"),
    "outside": (alpha(20, 23), "span 20:23 of 'Oil', but there the text has ''"),
    "over the end": (alpha(4, 13, "rose. Gas"), "and ends before the span does"),
    "other text": (
        alpha(4, 8, "fell"),
        "'r' returned a span 4:8 of 'fell', but there the text has 'rose'",
    ),
    "other evidence": (
        Alpha(span=Span(0, 3, "Oil"), rule="r", evidence=(Span(4, 7, "Oil"),)),
        "a span 4:7 of 'Oil'",
    ),
    "undeclared kind": (
        Beta(span=Span(0, 3, "Oil"), rule="r"),
        "it returned a fact of kind 'beta', but provides only: alpha",
    ),
    "other class of the kind": (
        OtherAlpha(span=Span(0, 3, "Oil"), rule="r"),
        "but provides only: alpha",
    ),
    "exit": (SystemExit(3), "it raised SystemExit: 3"),
    "exit without a word": (SystemExit(), "it raised SystemExit: "),
    "recursion": (RecursionError("deep"), "it raised RecursionError: deep"),
    "unspeakable exception": (OddError(), "it raised OddError: its __str__ raised ValueError"),
    "unspeakable object": (Odd(), "it returned a Odd whose repr raised ValueError, which is no"),
    "long object": (["Oil"] * 10**6, "'Oil', ...], which is not a Fact"),
    "object in a field": (gamma(object), "'r' returned a fact that holds <class 'object'>, which"),
    "list in a field": (gamma([]), "a fact that holds [], which facts cannot"),
    "unspeakable object in a field": (gamma(Odd()), "that holds a Odd whose repr raised Value"),
    "object in a field for words": (gamma(1, name=object()), "a fact that holds <object object"),  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
    "object in a tuple": (gamma((1, {1})), "a fact that holds {1}, which facts cannot"),
    "object in a value": (
        gamma(Part(value=b"Oil")),
        "a fact that holds b'Oil', which facts cannot",
    ),
    "no number": (gamma(float("nan")), "the number nan, which is not finite or has more than 100"),
    "no decimal number": (gamma(Decimal("-Infinity")), "the number Decimal('-Infinity')"),
    "many digits": (gamma(10**100), "00, which is not finite or has more than 100 digits"),
    "more digits than Python prints": (gamma(10**5000), "the number a int whose repr raised Value"),
    "great exponent": (gamma(Decimal("1e200000000")), "the number Decimal('1E+200000000')"),
    "fact in itself": (
        holding_itself(gamma(None), "held"),
        "a fact that contains itself: Gamma(Oil",
    ),
    "fact in its name": (
        holding_itself(gamma(None), "name"),
        "a fact that contains itself: Gamma(",
    ),
    "facts in a circle": (
        gamma((1, holding_itself(gamma(None), "held"))),
        "contains itself: Gamma(",
    ),
    "value in itself": (gamma(PART), "more than 64 nested levels of facts and values"),
    "chain": (nested(65, facts=True), "more than 64 nested levels of facts and values"),
    "deep values": (nested(65, facts=False), "more than 64 nested levels of facts and values"),
    "very long chain": (nested(3000, facts=True), "more than 64 nested levels of facts and values"),
    "unfinished fact": (Gamma.__new__(Gamma), "it returned a Gamma without all of its fields: "),
}


@pytest.mark.parametrize("case", FAULTS)
def test_failing_extractor(case: str) -> None:
    """An extractor that fails on a text is an error that names extractor, document and fault."""
    given, said = FAULTS[case]
    engine = Engine([reader("bad", [Alpha, Gamma], gives=[given])])
    with pytest.raises(newsfacts.ExtractorError) as caught:
        engine.extract(Document(TEXT, id="doc-7"))
    assert str(caught.value).startswith("extractor bad/1.0, document doc-7: ")
    assert said in str(caught.value)
    raised = isinstance(given, BaseException)
    assert isinstance(caught.value, newsfacts.FactRejectedError) == (not raised)
    assert caught.value.__cause__ is (given if raised else None)
    assert len(str(caught.value)) < 500


@pytest.mark.parametrize("case", FAULTS)
def test_collecting_failures(case: str) -> None:
    """With on_error="collect" a failure is a problem, its facts are left out, the others stay."""
    given, said = FAULTS[case]
    bad = reader("bad", [Alpha, Gamma], gives=[alpha(), given])
    good = reader("good", [Beta], [Alpha], [Beta(span=Span(4, 8, "rose"), rule="r")])
    facts = Engine([bad, good], on_error="collect").extract(TEXT)
    assert [fact.extractor for fact in facts] == ["good/1.0"]
    (problem,) = facts.problems
    assert problem.extractor == "bad/1.0"
    assert problem.error in ("ExtractorError", "FactRejectedError")
    assert said in problem.message


def test_what_ends_the_program_ends_the_call() -> None:
    """What is meant for the whole program is no failure of an extractor, whatever the policy."""
    for ending in (KeyboardInterrupt(), Ended()):
        with pytest.raises(type(ending)):
            Engine([reader("bad", gives=[ending])], on_error="collect").extract(TEXT)


@pytest.mark.parametrize("facts", [True, False])
def test_deepest_facts(facts: bool) -> None:  # noqa: FBT001 - a row of the table
    """Facts of as many levels as are allowed are taken, and can be used in every way."""
    (*_, fact) = Engine([reader("a", [Gamma], gives=[nested(64, facts=facts)])]).extract(TEXT)
    same = copy.deepcopy(fact)
    assert pickle.loads(pickle.dumps(fact)) == same == fact  # noqa: S301
    assert hash(same) == hash(fact)


def test_levels_are_counted_across_extractors() -> None:
    """A fact that holds those of earlier extractors has their levels too."""
    found = nested(63, facts=True)
    deepest, deeper = gamma(found), gamma(gamma(found))
    first = reader("a", [Gamma], gives=[found])
    for fact, failed in ((deepest, []), (deeper, ["b/1.0"])):
        second = reader("b", [Gamma], gives=[fact])
        facts = Engine([first, second], on_error="collect").extract(TEXT)
        assert [problem.extractor for problem in facts.problems] == failed


def _alter(owner: object, field: str, value: object) -> None:
    object.__setattr__(owner, field, value)


def _assign(document: Document, part: str, value: object) -> None:
    setattr(document.reading, part, value)


#: what an extractor does to the document and to the fact of another, and what is said of it
ALTERATIONS: dict[str, tuple[Callable[[Document, Fact], object], str]] = {
    "text": (lambda document, _: _alter(document, "text", "Gas fell."), "Document.text"),
    "date": (lambda document, _: _alter(document, "published", None), "Document.published"),
    "no text": (lambda document, _: object.__delattr__(document, "text"), "Document.text"),
    "reading": (lambda document, _: _alter(document, "reading", None), "Document.reading"),
    "read text": (lambda document, _: _assign(document, "text", "Gas"), "Document.reading"),
    "sentences": (lambda document, _: _assign(document, "sentences", ()), "Document.reading"),
    "span": (lambda _, fact: _alter(fact, "span", Span(4, 8, "rose")), "Alpha.span"),
    "rule": (lambda _, fact: _alter(fact, "rule", "other"), "Alpha.rule"),
    "signature": (lambda _, fact: _alter(fact, "extractor", "vandal/1.0"), "Alpha.extractor"),
    "evidence": (lambda _, fact: _alter(fact, "evidence", (fact,)), "Alpha.evidence"),
    "no evidence": (lambda _, fact: object.__delattr__(fact, "evidence"), "Alpha.evidence"),
}


@pytest.mark.parametrize("case", ALTERATIONS)
@pytest.mark.parametrize("ending", [None, ValueError("gone")])
@pytest.mark.parametrize("text", [TEXT, "Oil  rose."])
def test_altering(case: str, ending: Exception | None, text: str) -> None:
    """An extractor that alters the document or a fact is named, and the others find all whole."""
    alter, said = ALTERATIONS[case]

    @attrs.frozen(kw_only=True)
    class Vandal(Reader):
        name: ClassVar[str] = "vandal"

        def extract(self, document: Document, facts: Facts) -> Iterable[Fact]:
            alter(document, facts[0])
            if ending:
                raise ending
            return [alpha()]

    @attrs.frozen(kw_only=True)
    class Witness(Reader):
        name: ClassVar[str] = "witness"
        provides: ClassVar[tuple[type[Fact], ...]] = (Beta,)

        def extract(self, document: Document, facts: Facts) -> Iterable[Fact]:
            (found,) = facts
            assert isinstance(found, Alpha)
            assert document.reading.text == document.text == TEXT
            assert len(document.reading.sentences) == 1
            return [Beta(span=document.span(4, 8), rule="r", alpha=found)]

    @attrs.frozen(kw_only=True)
    class First(Reader):
        name: ClassVar[str] = "first"

        def extract(self, document: Document, facts: Facts) -> Iterable[Fact]:
            assert document.reading.sentences
            return [alpha()]

    extractors = [First(), Vandal(), Witness()]
    given = Document(text, published="2017-02-20")
    facts = Engine(extractors, on_error="collect").extract(given)
    (problem,) = facts.problems
    assert problem.extractor == "vandal/1.0"
    assert (f"it altered {said};" if ending is None else "raised ValueError") in problem.message
    assert facts == attrs.evolve(
        Engine([extractors[0], extractors[2]]).extract(Document(text, published="2017-02-20")),
        problems=facts.problems,
    )
    assert [fact.extractor for fact in facts] == ["first/1.0", "witness/1.0"]
    with pytest.raises(newsfacts.ExtractorError, match="extractor vandal/1"):
        Engine(extractors).extract(given)
    assert given == Document(text, published="2017-02-20")


def test_unknown_policy() -> None:
    """A policy that there is not is refused."""
    with pytest.raises(ValueError, match="'raise' or 'collect'"):
        Engine([], on_error="ignore")  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]


def test_facts_referred_to_are_kept_and_signed() -> None:
    """Facts that are only referred to are facts of the text too, once, signed by who found them."""
    shared = alpha()
    betas = [Beta(span=Span(4, 8, "rose"), rule="r", alpha=shared) for _ in range(2)]
    facts = Engine([reader("both", [Alpha, Beta], gives=betas)]).extract(TEXT)
    assert [fact.kind for fact in facts] == ["alpha", "beta", "beta"]
    assert {fact.extractor for fact in facts} == {"both/1.0"}
    assert facts[0] is shared
    assert all(beta.alpha is shared for beta in facts.of(Beta))


def test_facts_of_earlier_extractors_keep_their_signature() -> None:
    """A fact that a later extractor refers to stays the fact of who found it."""
    found = alpha()
    later = reader("b", [Beta], [Alpha], [Beta(span=Span(4, 8, "rose"), rule="r", alpha=found)])
    facts = Engine([reader("a", gives=[found]), later]).extract(TEXT)
    assert [(fact.kind, fact.extractor) for fact in facts] == [
        ("alpha", "a/1.0"),
        ("beta", "b/1.0"),
    ]


def test_later_extractors_see_earlier_facts() -> None:
    """An extractor is given what those before it found, in order of position."""

    @attrs.frozen(kw_only=True)
    class Counter(Reader):
        name: ClassVar[str] = "counter"
        provides: ClassVar[tuple[type[Fact], ...]] = (Beta,)
        requires: ClassVar[tuple[type[Fact], ...]] = (Alpha,)

        def extract(self, document: Document, facts: Facts) -> Iterable[Fact]:
            return [Beta(span=found.span, rule="r", alpha=found) for found in facts.of(Alpha)]

    given = [alpha(4, 8, "rose"), alpha()]
    facts = Engine([Counter(), reader("a", gives=given)]).extract(TEXT)
    assert [beta.span.start for beta in facts.of(Beta)] == [0, 4]
    assert [fact.span.start for fact in facts] == [0, 0, 4, 4]


LANGUAGES: list[tuple[str | None, str, tuple[str, ...], str | None]] = [
    # language, text, languages of the extractor, language it is skipped for
    ("en", "x", ("en",), None),
    ("en-GB", "x", ("en",), None),
    ("EN", "x", ("en",), None),
    ("en", "x", ("en-GB",), "en"),
    ("eng", "x", ("en",), "eng"),
    ("de", "x", ("en",), "de"),
    ("de", "x", ("en", "de"), None),
    ("de", "x", (), None),
    (None, "Oil $43", ("en",), None),
    (None, "Der Rat und die Stadt sind nicht mit dem Land", ("en",), "de"),
    (None, "The town and the council of the region", ("en",), None),
    (None, "El banco pide 30 rupias por la tarjeta.", ("en",), None),  # an unsure guess
]


@pytest.mark.parametrize(("language", "text", "reads", "skipped"), LANGUAGES)
def test_languages(
    language: str | None, text: str, reads: tuple[str, ...], skipped: str | None
) -> None:
    """An extractor that does not read the document's language is left out and named."""

    @attrs.frozen(kw_only=True)
    class Speaker(Reader):
        languages: ClassVar[tuple[str, ...]] = reads

        def extract(self, document: Document, facts: Facts) -> Iterable[Fact]:
            return [Alpha(span=document.span(0, 1), rule="r")]

    facts = Engine([Speaker()]).extract(Document(text, language=language))
    assert [(s.extractor, s.language) for s in facts.skipped] == (
        [("reader/1.0", skipped)] if skipped else []
    )
    assert len(facts) == (0 if skipped else 1)
    assert all((s.confidence is None) == (language is not None) for s in facts.skipped)


def test_publication_date() -> None:
    """The date given to extract is the document's; a document keeps its own if none is given."""
    engine = Engine([])
    assert str(engine.extract("Oil", published="2017-02-20").document.published) == "2017-02-20"
    dated = Document("Oil", published="2016-01-01")
    assert engine.extract(dated).document is dated
    assert str(engine.extract(dated, published="2017-02-20").document.published) == "2017-02-20"


def test_kinds() -> None:
    """An engine knows the classes its extractors give, each once, by kind."""
    assert Engine([reader("b", [Beta, Alpha]), reader("a")]).kinds == (Alpha, Beta)
