"""Safe text of objects and errors from other people's code, whose methods may raise."""

from __future__ import annotations

import errno
import reprlib
from collections.abc import Callable, Iterable

#: what third-party code may raise; exceptions that end the whole program are not among them
FAILURES = (Exception, SystemExit)
#: maximum length of a value in a message, in characters
_LETTERS = 120


def words(owner: str, give: Callable[[], object]) -> str:
    """Return the text that third-party code returns, or why it returned none.

    Args:
        owner: name of the method or property: "Fine.label".
        give: calls it and returns the text.

    Example:
        >>> words("Fine.label", lambda: "5 USD"), words("Fine.label", lambda: None)
        ('5 USD', 'Fine.label is not of type str but NoneType')
        >>> words("Fine.label", lambda: 1 / 0)
        'Fine.label raised ZeroDivisionError'
    """
    try:
        given = give()
    except FAILURES as error:
        return f"{owner} raised {type(error).__name__}"
    return (
        given
        if isinstance(given, str)
        else f"{owner} is not of type str but {type(given).__name__}"
    )


def shown(value: object) -> str:
    """Return the repr of any value, truncated if it is long."""
    return words(f"a {type(value).__name__} whose repr", lambda: _REPR.repr(value))


def reason(error: OSError) -> str:
    """Return the reason why something cannot be read or written."""
    return "it is closed" if error.errno == errno.EBADF else error.strerror or str(error)


def listed(names: Iterable[str], joint: str = ", ") -> str:
    """Join names into one string, truncated if it is long."""
    row = joint.join(names)
    return row if len(row) <= _LETTERS else f"{row[: _LETTERS - 3]}..."


class _Repr(reprlib.Repr):
    def __init__(self) -> None:
        super().__init__()
        self.maxstring = self.maxother = self.maxlong = _LETTERS

    def repr_instance(self, x: object, level: int) -> str:  # noqa: ARG002 - reprlib's signature
        return listed([repr(x)])  # reprlib's own version hides what repr raises


_REPR = _Repr()
