"""The base class of readers, and what passes through their hands: files and records."""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Iterator, Mapping
from typing import BinaryIO, ClassVar

import attrs

from newsfacts._guarded import FAILURES, shown, words
from newsfacts.errors import DocumentError, NewsfactsError, ReadingError
from newsfacts.model import Document
from newsfacts.plugin.described import described

#: most bytes of one record, decompressed; no article is as long
LARGEST = 10_000_000

#: what is said of longer ones
TOO_LONG = f"is longer than {LARGEST // 10**6} MB, which no article is"

#: what a record holds: bytes, or the fields of a row or an object
Content = bytes | Mapping[str, object]


def _no_keys() -> Mapping[str, str]:
    return {}


@attrs.frozen(kw_only=True)
class Record:
    """An article in a file, not read yet: cheap to make, to skip and to send to another process.

    A reader makes it with :meth:`Source.record`, and reads it in :meth:`Reader.document`.
    """

    #: the id of its document: its own, or the file's name, with "#" and its number if it is one of
    #: several
    id: str
    #: where it is, for messages: the file's path, with "#" and its number
    place: str
    #: what it holds, or why it cannot be read
    content: Content | ReadingError
    #: the reader that reads it; None if no reader got so far
    reader: Reader | None = None
    #: position among all records of a run, from 0: the same whenever the same files are read
    ordinal: int = 0
    #: bytes of all files, as they lie there, that were read when it was made
    position: int = 0
    #: address of the article, if the file knows it
    url: str | None = None
    #: encoding of the bytes, if the file knows it
    encoding: str | None = None
    #: keys of the fields of documents, where the caller gave them
    fields: Mapping[str, str] = attrs.field(factory=_no_keys)
    #: what a table of metadata says about the article
    metadata: Mapping[str, str] = attrs.field(factory=_no_keys)

    @property
    def data(self) -> bytes:
        """The bytes of a record that holds bytes.

        Raises:
            ReadingError: it cannot be read.
            TypeError: it holds fields.
        """
        content = self._readable()
        if isinstance(content, bytes):
            return content
        raise TypeError(f"{self.place} holds fields, not bytes")

    @property
    def row(self) -> Mapping[str, object]:
        """The fields of a record that holds fields.

        Raises:
            ReadingError: it cannot be read.
            TypeError: it holds bytes.
        """
        content = self._readable()
        if isinstance(content, bytes):
            raise TypeError(f"{self.place} holds bytes, not fields")
        return content

    def _readable(self) -> Content:
        if isinstance(self.content, ReadingError):
            raise self.content
        return self.content

    def document(self) -> Document:
        """Read the article.

        Raises:
            ReadingError: it cannot be read; the message says where it is and why.
            MissingExtraError: reading it needs a package that is not installed.
        """
        self._readable()
        if self.reader is None:
            raise ReadingError(self.place, "was recognised by no reader")
        try:
            return described(self.reader.document(self), self.metadata)
        except DocumentError as cause:
            raise ReadingError(self.place, _bad_field(cause)) from cause
        except NewsfactsError:
            raise
        except FAILURES as cause:
            said = words("its __str__", cause.__str__)
            why = f"cannot be read by {self.reader.name}: {type(cause).__name__}: {said}"
            raise ReadingError(self.place, why) from cause


def _bad_field(error: DocumentError) -> str:
    if error.field == "text":
        return f"holds a text that {error.why}"
    return f"has the {error.field} {shown(error.value)}, which {error.why}"


@attrs.frozen(kw_only=True)
class Source:
    """A file to be read, or standard input.

    Args:
        place: its path, for messages.
        id: id of its article if it holds one.
        stream: its bytes from the first one on, decompressed; it can be read only once.
        reader: the reader that reads it.
        fields: key for each field of documents, where the caller gave one.
    """

    place: str
    id: str
    stream: BinaryIO = attrs.field(repr=False)
    reader: Reader
    fields: Mapping[str, str] = attrs.field(factory=_no_keys)

    def whole(self) -> bytes:
        """Return all its bytes.

        Raises:
            ReadingError: there are more than an article has.
            OSError: it is cut off, or cannot be read.
        """
        data = self.stream.read(LARGEST + 1)
        if len(data) > LARGEST or self.stream.read(1):  # beyond its end an error is raised
            raise ReadingError(self.place, TOO_LONG)
        return data

    def record(
        self,
        content: Content | str,
        *,
        number: int | None = None,
        id: str | None = None,  # noqa: A002 - the field of documents
        url: str | None = None,
        encoding: str | None = None,
    ) -> Record:
        """Return a record of this file.

        Args:
            content: what it holds; a str says why it cannot be read: "is not JSON".
            number: its number in the file, from 1, if the file may hold several.
            id: an id of its own, if it has one.
            url: address of the article.
            encoding: encoding of the bytes.
        """
        suffix = "" if number is None else f"#{number}"
        place = f"{self.place}{suffix}"
        return Record(
            id=id or f"{self.id}{suffix}",
            place=place,
            content=ReadingError(place, content) if isinstance(content, str) else content,
            reader=self.reader,
            url=url,
            encoding=encoding,
            fields=self.fields,
        )


@attrs.frozen(kw_only=True)
class Reader(ABC):
    """Reads articles from files of one format; immutable, deterministic, and without the network.

    Derive from it with ``@attrs.frozen(kw_only=True)``. A reader is chosen by what a file begins
    with, then by its suffix; readers of other distributions are asked before the bundled ones.
    """

    #: the name by which users refer to it
    name: ClassVar[str]
    #: suffixes of its files, in lower case: (".html", ".htm")
    suffixes: ClassVar[tuple[str, ...]] = ()

    def recognizes(self, head: bytes, name: str) -> bool:  # noqa: ARG002 - for derived classes
        """Return whether a file is of this format by its content, whatever its suffix.

        Args:
            head: its first bytes, decompressed; 64 kB, or all of a smaller file.
            name: its name, without ".gz".
        """
        return False

    def records(self, source: Source) -> Iterator[Record]:
        """Split a file into records, lazily; by default, the whole file is one.

        An error that it raises ends the file: it becomes its last record.
        """
        yield source.record(source.whole())

    @abstractmethod
    def document(self, record: Record) -> Document:
        """Read a record.

        Its document has ``record.id`` as id. If the headline is known, it is both ``title`` and the
        first paragraph of ``text``.

        Raises:
            ReadingError: it cannot be read.
        """
