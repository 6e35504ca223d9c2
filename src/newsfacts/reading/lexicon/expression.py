"""Regular expressions that are compiled on first use."""

from __future__ import annotations

import re
from functools import cached_property
from typing import cast


def expression(pattern: str, flags: re.RegexFlag = re.NOFLAG) -> re.Pattern[str]:
    """Return a regular expression that is compiled when it is first used.

    For expressions that are long, or that few texts need: importing them costs nothing.

    Args:
        pattern: as for :func:`re.compile`.
        flags: as for :func:`re.compile`.

    Example:
        >>> expression("euros?|cents?").fullmatch("euro")
        <re.Match object; span=(0, 4), match='euro'>
    """
    return cast("re.Pattern[str]", _Expression(pattern, flags))


class _Expression:
    def __init__(self, pattern: str, flags: re.RegexFlag) -> None:
        self._pattern = pattern
        self._flags = flags

    @cached_property
    def _compiled(self) -> re.Pattern[str]:
        return re.compile(self._pattern, self._flags)

    def __getattr__(self, name: str) -> object:
        """Look up a method of the compiled expression, and keep it for the next time."""
        method: object = getattr(self._compiled, name)
        setattr(self, name, method)
        return method
