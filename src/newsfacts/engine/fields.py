"""Fast access to all fields of an attrs object."""

from __future__ import annotations

from collections.abc import Callable
from operator import attrgetter
from typing import TypeAlias

import attrs

#: values of the fields of an object
Values: TypeAlias = tuple[object, ...]


def names_of(cls: type) -> tuple[str, ...]:
    """Return the names of the fields of an attrs class, in reverse order."""
    return tuple(field.name for field in reversed(attrs.fields(cls)))


class _Getters(dict[type, Callable[[object], Values]]):
    def __missing__(self, cls: type) -> Callable[[object], Values]:
        names = names_of(cls)
        get: Callable[[object], Values] = (
            attrgetter(*names)
            if len(names) > 1
            else lambda value: tuple(getattr(value, name) for name in names)
        )
        self[cls] = get
        return get


#: for each attrs class, a function that returns the field values of an object, in reverse order
VALUES = _Getters()
