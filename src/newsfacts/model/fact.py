"""The base of all facts."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator
from typing import ClassVar, cast

import attrs

from newsfacts._guarded import words
from newsfacts._memo import per_class
from newsfacts._shortened import shortened
from newsfacts.errors import FactError
from newsfacts.model._checks import all_are, is_a
from newsfacts.model._supplied import HasRules, Supplied
from newsfacts.model.document import Document
from newsfacts.model.span import Span

#: columns of every row beside the fields of Fact, and keys of every fact in JSON
_RESERVED = ("id", "kind", "start", "end", "text")
#: letters of a fact in its repr
_BRIEF = 160
_KIND = r"[a-z][a-z0-9]*(-[a-z0-9]+)*"


@attrs.frozen(kw_only=True)
class Fact:
    """Something read from a text: where it stands, by which rule, and resting on which words.

    Derive from it, with ``@attrs.frozen(kw_only=True)`` and a ``kind`` of its own, to define facts
    of a new kind; they then work in JSON, rows and the command line like the bundled ones. Fields
    may hold strings, numbers, ``Decimal``, dates, booleans, spans, other facts, attrs classes of
    these, ``None``, and tuples of all of them. Numbers are finite, with at most 100 digits before
    the decimal point and 100 after it.

    A fact refers to other facts by holding them. References point one way only, so facts compare,
    hash and pickle by value. They do so recursively: a fact, what it holds, what that holds and so
    on – facts, tuples and values of attrs classes – are at most 64 levels.

    Raises:
        FactError: a field holds what it cannot hold.
    """

    #: tag of the class in JSON and on the command line: lower-case words joined by hyphens
    kind: ClassVar[str] = "fact"

    #: the characters it was read from
    span: Span = attrs.field(validator=is_a(Span))
    #: name of the rule that read it
    rule: str = attrs.field(validator=is_a(str))
    #: the other words it rests on: cue, antecedent, head
    evidence: tuple[Span, ...] = attrs.field(default=(), validator=all_are(Span))
    #: "name/version" of the extractor that found it; set by the engine, no part of equality
    extractor: str = attrs.field(default="", eq=False)

    def __repr__(self) -> str:
        name = type(self).__name__
        brief = words(f"{name}._brief", self._brief)
        return f"{name}({shortened(brief, _BRIEF)} @{self.span.start})"

    def __init_subclass__(cls) -> None:
        # attrs leaves a class the __repr__ that it has of its own, and writes one into any other
        if "__repr__" not in vars(cls):
            cls.__repr__ = cls.__repr__  # type: ignore[method-assign]

    @classmethod
    def __attrs_init_subclass__(cls) -> None:
        own: object = vars(cls).get("kind")
        if not (isinstance(own, str) and re.fullmatch(_KIND, own)):
            message = (
                f"{cls.__name__} needs a kind of its own: "
                'kind: ClassVar[str] = "lower-case-words", unlike that of the class it derives from'
            )
            raise TypeError(message)
        taken = [name for name in attrs.fields_dict(cls) if name in _RESERVED]
        if taken:
            message = f"{cls.__name__}.{taken[0]} needs another name: every row has a {taken[0]!r}"
            raise TypeError(message)

    @property
    def label(self) -> str:
        """The fact in a few words, as it stands in a cell of a table."""
        return self.span.text

    def _brief(self) -> str:
        """Give the fact in one line, for its ``repr``."""
        return self.label

    def why(self, document: Document, *, extractors: Iterable[HasRules] | None = None) -> str:
        """Give the reasons of the fact in lines of text: its rule in words, and what it rests on.

        Args:
            document: what it was read from.
            extractors: those that describe the rules in words; the installed ones if None.

        Raises:
            OffsetError: it was read from another document.
        """
        return explanation.get()(self, document, extractors)


#: gives the reasons of a fact; see :meth:`Fact.why`
explanation: Supplied[Callable[[Fact, Document, Iterable[HasRules] | None], str]] = Supplied()


def label_of(fact: Fact) -> str:
    """Give the label of a fact; where a plugin's class fails to give one, what failed."""
    return words(f"{type(fact).__name__}.label", lambda: fact.label)


def sign(fact: Fact, extractor: str) -> None:
    """Note who found a fact, in place: the name is no part of its value, and sharing is kept."""
    object.__setattr__(fact, "extractor", extractor)


def parts(value: object) -> Iterator[Fact | Span]:
    """Give the facts and spans that a fact holds: in its fields, in tuples, in values of attrs."""
    for name in holders(type(value)):
        held: object = getattr(value, name)
        if not held:
            continue
        items = cast("tuple[object, ...]", held) if isinstance(held, tuple) else (held,)
        for item in items:
            if isinstance(item, _PARTS):
                yield item
            elif holders(type(item)):
                yield from parts(item)


_PARTS = (Span, Fact)


@per_class
def holders(cls: type) -> tuple[str, ...]:
    """Give the fields that may hold parts: all but those declared to be strings or truth values."""
    fields = attrs.fields(cls) if attrs.has(cls) else ()
    return tuple(field.name for field in fields if field.type not in _NO_PARTS)


#: declared types of fields that hold no parts, as classes and as the source writes them
_NO_PARTS = (str, bool, "str", "bool", "str | None", "bool | None")


def with_references(facts: Iterable[Fact]) -> list[Fact]:
    """Give the facts and all that they refer to, each object once, referred ones first.

    Raises:
        FactError: a fact holds itself.
    """
    found: dict[int, Fact] = {}
    waiting: set[int] = set()
    # a stack of its own: a chain of facts may be longer than Python's
    stack = [(fact, False) for fact in reversed(list(facts))]
    while stack:
        fact, entered = stack.pop()
        if id(fact) in found:
            continue
        if entered:
            found[id(fact)] = fact
        else:
            if id(fact) in waiting:
                why = "a fact of this rule holds itself"
                raise FactError(type(fact).__name__, "rule", fact.rule, why)
            waiting.add(id(fact))
            stack.append((fact, True))
            stack += [(part, False) for part in parts(fact) if isinstance(part, Fact)]
    return list(found.values())
