"""Values of JSON in a stream: one, or those of a list, one after the other."""

from __future__ import annotations

import codecs
import json
from collections.abc import Iterator
from typing import BinaryIO, NamedTuple

from newsfacts.plugin.reader import LARGEST, TOO_LONG

_CHUNK = 1 << 20
_SPACE = " \t\r\n"


class Unreadable(NamedTuple):
    """Stands for a value that cannot be read."""

    why: str


def elements(stream: BinaryIO) -> Iterator[tuple[int | None, object]]:
    """Yield the values of a list with their numbers from 1 on, or a single value with None.

    One that cannot be read is the last.
    """
    text = _Text(stream)
    if text.next() != "[":
        yield None, text.value()
        return
    text.skip()
    number = 0
    while (character := text.next()) != "]":
        number += 1
        if character == "," and number > 1:
            text.skip()
        value = text.value()
        yield number, value
        if isinstance(value, Unreadable):
            return


class _Text:
    """The text of a stream, of which no more is held than one value needs."""

    def __init__(self, stream: BinaryIO) -> None:
        self._stream = stream
        self._decoder = codecs.getincrementaldecoder("utf-8-sig")()
        self._text, self._at, self._ended = "", 0, False

    def next(self) -> str:
        """Return the next character that is no space; "" at the end."""
        while True:
            text, at = self._text, self._at
            while at < len(text) and text[at] in _SPACE:
                at += 1
            self._at = at
            if at < len(text) or not self._more(_CHUNK):
                return text[at : at + 1]

    def skip(self) -> None:
        """Pass one character."""
        self._at += 1

    def value(self) -> object:
        """Return the next value, or why there is none."""
        self.next()
        decoder, size = json.JSONDecoder(), _CHUNK
        while True:
            try:
                value, self._at = decoder.raw_decode(self._text, self._at)
            except RecursionError:
                return Unreadable("is nested too deeply")
            except ValueError as error:
                if len(self._text) - self._at > LARGEST:
                    return Unreadable(f"{TOO_LONG}, or is not JSON")
                if not self._more(size):
                    return Unreadable(f"is not JSON: {error}")
                size *= 2
            else:
                return value

    def _more(self, size: int) -> bool:
        if self._ended:
            return False
        data = self._stream.read(size)
        self._ended = not data
        self._text = self._text[self._at :] + self._decoder.decode(data, final=self._ended)
        self._at = 0
        return True
