"""The base class of all facts."""

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

#: columns of every row besides the fields of Fact, and keys of every fact in JSON
_RESERVED = ("id", "kind", "start", "end", "text", "sentence")
#: what the names of columns about the document begin with
_OF_DOCUMENT = "document_"
#: maximum length of a fact in its repr, in characters
_BRIEF = 160
_KIND = r"[a-z][a-z0-9]*(-[a-z0-9]+)*"


@attrs.frozen(kw_only=True)
class Fact:
    """A fact read from a text, with its span, the rule that read it and its evidence.

    Derive from it, with ``@attrs.frozen(kw_only=True)`` and a ``kind`` of its own, to define a new
    kind of facts; they then work in JSON, rows and the command line like the bundled ones. Fields
    may hold strings, numbers, ``Decimal``, dates, booleans, spans, other facts, attrs classes of
    these, ``None``, and tuples of all of them. Numbers are finite, with at most 100 digits before
    the decimal point and 100 after it.

    A fact refers to other facts by holding them. References point one way only, so facts compare,
    hash and pickle by value. They do so recursively: facts, tuples and values of attrs classes may
    be nested at most 64 levels deep.

    Raises:
        FactError: a field has an invalid value.
    """

    #: name of the class in JSON and on the command line: lower-case words joined by hyphens
    kind: ClassVar[str] = "fact"

    #: the characters it was read from
    span: Span = attrs.field(validator=is_a(Span))
    #: name of the rule that read it
    rule: str = attrs.field(validator=is_a(str))
    #: other words that support it: cue, antecedent, head
    evidence: tuple[Span, ...] = attrs.field(default=(), validator=all_are(Span))
    #: "name/version" of the extractor that found it; set by the engine, ignored by equality
    extractor: str = attrs.field(default="", eq=False)

    def __repr__(self) -> str:
        name = type(self).__name__
        brief = words(f"{name}._brief", self._brief)
        return f"{name}({shortened(brief, _BRIEF)} @{self.span.start})"

    def __init_subclass__(cls) -> None:
        # attrs keeps a __repr__ that the class itself defines, and generates one otherwise
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
        taken = [
            name
            for name in attrs.fields_dict(cls)
            if name in _RESERVED or name.startswith(_OF_DOCUMENT)
        ]
        if taken:
            message = f"{cls.__name__}.{taken[0]} needs another name: every row has a {taken[0]!r}"
            raise TypeError(message)

    @property
    def label(self) -> str:
        """The fact in a few words, as shown in a table cell."""
        return self.span.text

    def _brief(self) -> str:
        """Return the fact as one line, for its ``repr``."""
        return self.label

    def why(self, document: Document, *, extractors: Iterable[HasRules] | None = None) -> str:
        """Explain the fact in lines of text: what its rule reads, and the evidence for it.

        Args:
            document: the document that it was read from.
            extractors: extractors that describe the rules; the installed ones if None.

        Raises:
            OffsetError: it was read from another document.
        """
        return explanation.get()(self, document, extractors)


#: explains a fact; see :meth:`Fact.why`
explanation: Supplied[Callable[[Fact, Document, Iterable[HasRules] | None], str]] = Supplied()


def label_of(fact: Fact) -> str:
    """Return the label of a fact, or a description of the failure if a plugin's class has none."""
    return words(f"{type(fact).__name__}.label", lambda: fact.label)


def sign(fact: Fact, extractor: str) -> None:
    """Set the extractor of a fact in place: it is not part of its value, and sharing is kept."""
    object.__setattr__(fact, "extractor", extractor)


def parts(value: object) -> Iterator[Fact | Span]:
    """Yield the facts and spans that a fact holds in its fields, tuples and attrs values."""
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
    """Return the fields that may hold parts: all but those declared as strings or booleans."""
    fields = attrs.fields(cls) if attrs.has(cls) else ()
    return tuple(field.name for field in fields if field.type not in _NO_PARTS)


#: declared types of fields that hold no parts, as classes and as source text
_NO_PARTS = (str, bool, "str", "bool", "str | None", "bool | None")


def with_references(facts: Iterable[Fact]) -> list[Fact]:
    """Return the facts and all that they refer to, each object once, references first.

    Raises:
        FactError: a fact contains itself.
    """
    found: dict[int, Fact] = {}
    waiting: set[int] = set()
    # an explicit stack: a chain of facts may exceed Python's recursion limit
    stack = [(fact, False) for fact in reversed(list(facts))]
    while stack:
        fact, entered = stack.pop()
        if id(fact) in found:
            continue
        if entered:
            found[id(fact)] = fact
        else:
            if id(fact) in waiting:
                why = "a fact of this rule contains itself"
                raise FactError(type(fact).__name__, "rule", fact.rule, why)
            waiting.add(id(fact))
            stack.append((fact, True))
            stack += [(part, False) for part in parts(fact) if isinstance(part, Fact)]
    return list(found.values())
