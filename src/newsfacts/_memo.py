"""A cache for what is known of a class."""

from __future__ import annotations

import functools
from collections.abc import Callable
from typing import TypeVar

T = TypeVar("T")


def per_class(function: Callable[[type], T]) -> Callable[[type], T]:
    """Remember what a function says of each class.

    As ``functools.cache``, whose type refuses classes: type checkers take their instances'
    ``__hash__`` for that of the class.
    """
    return functools.cache(function)
