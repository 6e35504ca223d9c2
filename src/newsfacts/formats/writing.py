"""Writes facts with the writers of plugins."""

from __future__ import annotations

import functools
import io
import os
from collections.abc import Iterable
from itertools import islice
from pathlib import Path
from typing import BinaryIO, TypeAlias

from newsfacts.errors import DuplicatePluginError, OneDocumentError, UnknownFormatError
from newsfacts.model import Facts
from newsfacts.plugin import discovery
from newsfacts.plugin.options import Options, with_options
from newsfacts.plugin.writer import Writer

#: a file: its path, or a stream of bytes that is open for writing
Target: TypeAlias = str | os.PathLike[str] | BinaryIO


@functools.cache
def writers() -> dict[str, Writer]:
    """Return the installed writers by name, looked up once per process.

    Raises:
        PluginError: a plugin cannot be used, or two writers have the same name.
    """
    found: dict[str, Writer] = {}
    for plugin in discovery.find():
        for writer in () if plugin.disabled else discovery.load(plugin, Writer):
            if found.setdefault(writer.name, writer) is not writer:
                why = f"another plugin has a writer named {writer.name!r} too; disable one of them"
                raise DuplicatePluginError(plugin.name, plugin.distribution, why)
    return found


def writer_of(name: str, options: Options) -> Writer:
    """Return the writer of a format, with its options.

    Raises:
        UnknownFormatError: no writer has the name.
        OptionError: the writer has no such option, or the option does not accept the value.
    """
    known = writers()
    if name not in known:
        raise UnknownFormatError(name, tuple(known))
    return with_options(known[name], options)


def _by_suffix(path: Path) -> str:
    """Return the name of the format whose files have the suffix of a path."""
    known = writers()
    suffix = path.suffix.lower()
    for name, writer in known.items():
        if suffix and writer.suffix == suffix:
            return name
    raise UnknownFormatError(path.name, tuple(known))


def write(
    several: Facts | Iterable[Facts], target: Target, form: str | Writer | None, options: Options
) -> None:
    """Write facts into a file; see :func:`newsfacts.write`."""
    path = Path(target) if isinstance(target, str | os.PathLike) else None
    if form is None:
        form = _by_suffix(path) if path else ""
    writer = with_options(form, options) if isinstance(form, Writer) else writer_of(form, options)
    given = [several] if isinstance(several, Facts) else several
    if not writer.several:
        given = _single(given, writer)
    if path:
        with path.open("wb") as stream:
            writer.write(given, stream)
    elif not isinstance(target, str | os.PathLike):
        writer.write(given, target)


def text(facts: Facts, form: str | Writer, options: Options) -> str:
    """Return facts in a format; see :meth:`newsfacts.Facts.to`."""
    stream = io.BytesIO()
    write(facts, stream, form, options)
    return stream.getvalue().decode()


def _single(several: Iterable[Facts], writer: Writer) -> list[Facts]:
    given = list(islice(several, 2))
    if len(given) != 1:
        raise OneDocumentError(writer.name)
    return given
