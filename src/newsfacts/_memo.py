"""A cache keyed by class."""

from __future__ import annotations

import functools
from collections.abc import Callable
from typing import TypeVar

T = TypeVar("T")


def per_class(function: Callable[[type], T]) -> Callable[[type], T]:
    """Cache the result of a function for each class.

    Works as ``functools.cache``, whose type does not accept classes: type checkers take the
    ``__hash__`` of the instances for that of the class.
    """
    return functools.cache(function)
