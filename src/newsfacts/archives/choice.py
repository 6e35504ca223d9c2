"""Which reader reads a file: by what it begins with, then by its suffix."""

from __future__ import annotations

import functools
from codecs import BOM_UTF8

from newsfacts.errors import ReadingError
from newsfacts.plugin.discovery import Plugin, find, load
from newsfacts.plugin.reader import Reader

#: the plugin of the bundled readers, which are asked last
_BUNDLED = "readers"

#: what files begin with that hold no article, and what they are
_OTHERS = {
    b"PK\x03\x04": "a zip archive, or a document in one (.docx, .epub, .odt)",
    b"%PDF": "a PDF file",
    b"\x89PNG": "a picture",
    b"\xff\xd8\xff": "a picture",
    b"GIF8": "a picture",
    b"\xd0\xcf\x11\xe0": "an Office document",
    b"BZh": "compressed with bzip2",
    b"\xfd7zXZ": "compressed with xz",
    b"\x28\xb5\x2f\xfd": "compressed with zstd",
    b"7z\xbc\xaf": "a 7z archive",
    b"\x1f\x8b": "compressed twice",
    b"{\\rtf": "an RTF document",
    b"<?xml": "XML of another format",
}


@functools.cache
def installed_readers() -> tuple[Reader, ...]:
    """Return the readers of all installed plugins, in the order in which they are asked.

    Raises:
        PluginError: a plugin cannot be used.
    """

    def late(plugin: Plugin) -> bool:
        return plugin.name == _BUNDLED

    plugins = [plugin for plugin in sorted(find(), key=late) if not plugin.disabled]
    return tuple(reader for plugin in plugins for reader in load(plugin, Reader))


def reader_of(head: bytes, path: str, name: str) -> Reader:
    """Return the reader of a file.

    Args:
        head: its first bytes.
        path: its path, for messages.
        name: its name in lower case, without ".gz".

    Raises:
        ReadingError: there is nothing in it, or no reader for it.
    """
    if not head:
        raise ReadingError(path, "is empty: there is nothing to read")
    readers = installed_readers()
    for reader in readers:
        if reader.recognizes(head, name):
            return reader
    for magic, what in _OTHERS.items():
        if head.removeprefix(BOM_UTF8).startswith(magic):
            raise ReadingError(path, f"is {what}, which no reader reads")
    for reader in readers:
        if name.endswith(reader.suffixes):
            return reader
    raise ReadingError(path, "is in no format that a reader reads")
