"""Files and folders that are written as a whole or not at all."""

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

from newsfacts.cli.streams import reason


class OutputError(click.ClickException):
    """Output that cannot be written, in one sentence."""


def check_output(output: str, files: Sequence[str]) -> None:
    """Make sure, before any work, that a file can be written and is none of those to be read.

    Args:
        output: the file; "-" is standard output.
        files: those to be read; "-" is standard input.

    Raises:
        OutputError: it is not so.
    """
    path = Path(output)
    if output == "-":
        return
    if path.is_dir():
        raise OutputError(f"--output {output!r} is a folder; name a file in it")
    if not path.parent.is_dir():
        raise OutputError(f"--output {output!r}: there is no folder {str(path.parent)!r}")
    if path.is_file() and any(_is_same(file, path) for file in files):
        raise OutputError(f"--output {output!r} is one of the files to be read")


def write_text(output: str, text: str) -> None:
    """Write a text in UTF-8 into a file; what was there before stays if that fails.

    A link stays one, and its target is written. What is no regular file, such as a pipe, is
    written as it comes.

    Args:
        output: the file; "-" is standard output.
        text: what to write.

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
            target.open("r+b").close()  # one that is write-protected could be replaced, too
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
    """Give a place to make a file or folder, which takes the target's place once it is complete.

    Whatever happens before, Ctrl-C included, the target stays as it was and nothing is left.
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
    """Let Ctrl-C, which else ends the command at once, raise KeyboardInterrupt."""
    handler = signal.getsignal(signal.SIGINT)
    if not callable(handler):  # it is ignored, as by what runs in the background
        yield
        return
    signal.signal(signal.SIGINT, signal.default_int_handler)
    try:
        yield
    finally:
        signal.signal(signal.SIGINT, handler)


def _is_there(path: str) -> bool:
    try:
        Path(path).stat()  # exists() would deny a link that leads to itself
    except FileNotFoundError:
        return False
    return True


def _is_same(file: str, path: Path) -> bool:
    try:
        there = os.fstat(0) if file == "-" else Path(file).stat()
        return os.path.samestat(there, path.stat())
    except OSError:  # it cannot be read, which is told when it is its turn
        return False
