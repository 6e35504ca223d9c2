"""The base class of writers."""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Iterable
from typing import BinaryIO, ClassVar

import attrs

from newsfacts.model import Facts


@attrs.frozen(kw_only=True)
class Writer(ABC):
    """Writes facts in one format; immutable and deterministic.

    Derive from it with ``@attrs.frozen(kw_only=True)``. Fields are options: users set them with
    ``newsfacts.write(facts, path, option=value)`` or ``--set name.option=value``, and their
    annotations say what they take.
    """

    #: the name by which users refer to the format
    name: ClassVar[str]
    #: suffix of its files, in lower case: ".csv"
    suffix: ClassVar[str] = ""
    #: whether one file may hold the facts of several documents
    several: ClassVar[bool] = True

    @abstractmethod
    def write(self, several: Iterable[Facts], target: BinaryIO) -> None:
        """Write the facts of documents into a file.

        Args:
            several: facts of each document, exactly one if ``several`` is False; they may be read
                from a long archive, so do not keep them.
            target: the file, to which bytes are written from first to last.
        """
