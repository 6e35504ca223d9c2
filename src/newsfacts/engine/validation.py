"""Validates that the objects that an extractor returns are facts of the text."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Iterable, Mapping
from decimal import Decimal
from operator import itemgetter
from typing import TYPE_CHECKING, TypeAlias, cast

import attrs

from newsfacts._guarded import shown
from newsfacts.engine.fields import VALUES, Values, names_of
from newsfacts.model import Fact, Span
from newsfacts.model.bounds import DIGITS, LEVELS, is_bounded
from newsfacts.model.fact import holders, sign
from newsfacts.plugin.extractor import Extractor

if TYPE_CHECKING:
    from newsfacts.reading.clean import Alignment


class RejectedError(Exception):
    """An extractor returned something that is not a fact of the text; the message says what."""


class Validation:
    """Validates the facts that one extractor returned, each once.

    Args:
        text: the text that was read.
        alignment: maps offsets to the original text, if it differs.
        extractor: the extractor that returned the facts.
        known: nesting depths of the facts of earlier extractors, by ``id()``.
    """

    def __init__(
        self,
        text: str,
        alignment: Alignment | None,
        extractor: Extractor,
        known: Mapping[int, int],
    ) -> None:
        self._text = text
        self._alignment = alignment
        self._provides = extractor.provides
        self._signature = extractor.signature
        self._known = known
        #: new facts, including those that other facts hold
        self.new: list[Fact] = []
        #: field values of the new facts
        self.values: list[Values] = []
        #: nesting depths of the new facts, by ``id()``
        self.levels: dict[int, int] = {}

    def check(self, returned: Iterable[object]) -> None:
        """Validate the returned objects.

        Raises:
            RejectedError: one of them is not a fact of the text.
        """
        for item in returned:
            if not isinstance(item, Fact):
                raise RejectedError(f"it returned {shown(item)}, which is not a Fact")
            self.fact(item, item, 0)

    def fact(self, fact: Fact, holder: Fact, above: int) -> int:
        """Validate a fact and return its nesting depth."""
        key = id(fact)
        levels = self._known.get(key) or self.levels.get(key)
        if levels:
            return levels
        if levels == 0:
            raise _rejected(holder, f"a fact that contains itself: {shown(fact)}")
        if type(fact) not in self._provides:
            provided = ", ".join(kind.kind for kind in self._provides)
            why = f"it returned a fact of kind {fact.kind!r}, but provides only: {provided}"
            raise RejectedError(why)
        self.levels[key] = 0  # until everything that it holds is validated
        sign(fact, self._signature)
        self.new.append(fact)
        values = _values_of(fact)
        self.values.append(values)
        levels = self.levels[key] = self._levels(_OPEN[type(fact)](values), fact, above)
        return levels

    def value(self, value: object, holder: Fact, above: int) -> int:
        """Validate an attrs object that is not a fact, and return its nesting depth."""
        return self._levels(_values_of(value), holder, above)

    def tuple(self, items: Values, holder: Fact, above: int) -> int:
        """Validate a tuple and return its nesting depth."""
        return self._levels(reversed(items), holder, above) if items else 1

    def _levels(self, values: Iterable[object], holder: Fact, above: int) -> int:
        levels = 1
        if above < LEVELS:
            for value in values:
                look = _LOOK[type(value)]
                if look:
                    inside = look(self, value, holder, above + 1)
                    if inside >= levels:
                        levels = inside + 1
        if above + levels > LEVELS:
            raise _rejected(holder, f"more than {LEVELS} nested levels of facts and values")
        return levels

    def span(self, span: Span, holder: Fact, _: int) -> int:
        """Check that a span matches the text."""
        if self._text[span.start : span.end] == span.text:
            return 1
        start, end = span.start, span.end
        if self._alignment:
            start, end = self._alignment.given(start, end)
        raise _rejected(
            holder,
            f"a span {start}:{end} of {span.text!r}, "
            f"but there the text has {self._text[span.start : span.end]!r}"
            + ("" if span.end <= len(self._text) else ", and ends before the span does"),
        )

    def number(self, number: float | Decimal, holder: Fact, _: int) -> int:
        """Check that a number is bounded."""
        if is_bounded(number):
            return 0
        why = f"the number {shown(number)}, which is not finite or has more than {DIGITS} digits"
        raise _rejected(holder, why)

    def stranger(self, value: object, holder: Fact, _: int) -> int:
        """Reject a value of a type that facts cannot hold."""
        raise _rejected(holder, f"a fact that holds {shown(value)}, which facts cannot")


def _values_of(value: object) -> Values:
    try:
        return VALUES[type(value)](value)
    except AttributeError as cause:
        why = f"it returned a {type(value).__name__} without all of its fields: {cause}"
        raise RejectedError(why) from cause


def _rejected(holder: Fact, what: str) -> RejectedError:
    return RejectedError(f"its rule {shown(holder.rule)} returned {what}")


#: validates a value that a fact holds at some depth, and returns the nesting depth of the value
_Look: TypeAlias = Callable[[Validation, object, Fact, int], int]

#: validators of these classes and their subclasses, first match wins; None: not validated
_LOOKS = (
    ((str, bool, type(None), dt.date), None),
    (Span, Validation.span),
    (Fact, Validation.fact),
    (tuple, Validation.tuple),
    ((int, float, Decimal), Validation.number),
)


class _Looks(dict[type, _Look | None]):
    """Validators by class of the value."""

    def __missing__(self, cls: type) -> _Look | None:
        strange = Validation.value if attrs.has(cls) else Validation.stranger
        fitting = (look for classes, look in _LOOKS if issubclass(cls, classes))
        look = self[cls] = cast("_Look | None", next(fitting, strange))
        return look


class _Open(dict[type, Callable[[Values], Values]]):
    """What takes the fields to validate from the values of a fact, by class."""

    def __missing__(self, cls: type) -> Callable[[Values], Values]:
        fields = attrs.fields_dict(cls)
        held = holders(cls)
        places = (
            i
            for i, name in enumerate(names_of(cls))
            if name in held or not (fields[name].validator or name == "extractor")
        )
        take: Callable[[Values], Values] = itemgetter(*places)  # two or more: span and evidence
        self[cls] = take
        return take


_LOOK = _Looks()
_OPEN = _Open()
