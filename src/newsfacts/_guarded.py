"""Words of objects that others wrote, which may fail to give them."""

from __future__ import annotations

import reprlib
from collections.abc import Callable, Iterable

#: what a failure of somebody else's code raises; what ends the whole program is no failure
FAILURES = (Exception, SystemExit)
#: letters of a value in a message
_LETTERS = 120


def words(owner: str, give: Callable[[], object]) -> str:
    """Give the words that somebody else's code gives, or say that it gives none.

    Args:
        owner: what gives them: "Fine.label".
        give: returns them.

    Example:
        >>> words("Fine.label", lambda: "5 USD"), words("Fine.label", lambda: None)
        ('5 USD', 'Fine.label is no str but NoneType')
        >>> words("Fine.label", lambda: 1 / 0)
        'Fine.label raised ZeroDivisionError'
    """
    try:
        given = give()
    except FAILURES as error:
        return f"{owner} raised {type(error).__name__}"
    return given if isinstance(given, str) else f"{owner} is no str but {type(given).__name__}"


def shown(value: object) -> str:
    """Give the repr of any value, cut if it is long."""
    return words(f"a {type(value).__name__} whose repr", lambda: _REPR.repr(value))


def listed(names: Iterable[str], joint: str = ", ") -> str:
    """Give names in a row, cut if it is long."""
    row = joint.join(names)
    return row if len(row) <= _LETTERS else f"{row[: _LETTERS - 3]}..."


class _Repr(reprlib.Repr):
    def __init__(self) -> None:
        super().__init__()
        self.maxstring = self.maxother = self.maxlong = _LETTERS

    def repr_instance(self, x: object, level: int) -> str:  # noqa: ARG002 - reprlib asks so
        return listed([repr(x)])  # reprlib's own hides what this raises


_REPR = _Repr()
