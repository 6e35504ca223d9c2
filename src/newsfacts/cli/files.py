"""Atomic writing: files and folders are written completely or not at all."""

from __future__ import annotations

import os
import shutil
import signal
import sys
from collections.abc import Generator, Sequence
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory

import click

from newsfacts._guarded import reason


class OutputError(click.ClickException):
    """An output that cannot be written, explained in one sentence."""


def check_output(output: str, files: Sequence[str]) -> None:
    """Ensure, before any work, that a file can be written and is not one of the inputs.

    Args:
        output: the file; "-" is standard output.
        files: the input files; "-" is standard input.

    Raises:
        OutputError: it cannot be written, or is one of the inputs.
    """
    path = Path(output)
    if output == "-":
        return
    if path.is_dir():
        raise OutputError(f"--output {output!r} is a folder; name a file in it")
    if not path.parent.is_dir():
        raise OutputError(f"--output {output!r}: no such folder: {str(path.parent)!r}")
    if path.is_file() and any(_is_same(file, path) for file in files):
        raise OutputError(f"--output {output!r} is one of the files to be read")


def write_text(output: str, text: str) -> None:
    """Write a text to a file in UTF-8; on failure, the previous content is kept.

    A symbolic link is kept, and its target is written. A special file, such as a pipe, is written
    directly.

    Args:
        output: the file; "-" is standard output.
        text: the text to write.

    Raises:
        OutputError: it cannot be written.
    """
    if output == "-":
        sys.stdout.write(text)
        return
    data = text.encode()
    target = Path(os.path.realpath(output))
    try:
        if not _is_there(output):
            with made_beside(target) as made:
                made.write_bytes(data)
        elif target.is_file():
            target.open("r+b").close()  # a write-protected file could be replaced, too
            with made_beside(target) as made:
                made.write_bytes(data)
                shutil.copymode(target, made)
        else:
            Path(output).write_bytes(data)
    except BrokenPipeError:
        raise
    except OSError as error:
        raise OutputError(f"{output!r} cannot be written: {reason(error)}") from error


@contextmanager
def made_beside(target: Path) -> Generator[Path]:
    """Yield a temporary path for a file or folder, which replaces the target once complete.

    If anything fails before, Ctrl-C included, the target is unchanged and nothing is left behind.
    """
    with (
        _interruptible(),
        TemporaryDirectory(prefix=".newsfacts-", dir=target.parent) as folder,
    ):
        made = Path(folder, target.name)
        yield made
        made.replace(target)


@contextmanager
def _interruptible() -> Generator[None]:
    """Make Ctrl-C, which otherwise ends the command at once, raise KeyboardInterrupt."""
    handler = signal.getsignal(signal.SIGINT)
    if not callable(handler):  # the signal is ignored, as in background jobs
        yield
        return
    signal.signal(signal.SIGINT, signal.default_int_handler)
    try:
        yield
    finally:
        signal.signal(signal.SIGINT, handler)


def _is_there(path: str) -> bool:
    try:
        Path(path).stat()  # exists() is False for a link that leads to itself
    except FileNotFoundError:
        return False
    return True


def _is_same(file: str, path: Path) -> bool:
    try:
        there = os.fstat(0) if file == "-" else Path(file).stat()
        return os.path.samestat(there, path.stat())
    except OSError:  # an unreadable file is reported when it is read
        return False
