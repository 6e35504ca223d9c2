"""What the commands are given: files, what is known about them, and options of plugins."""

from __future__ import annotations

import sys
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import ParamSpec

import click

import newsfacts

P = ParamSpec("P")


class BadInputError(click.ClickException):
    """Input that cannot be used, in one sentence."""


def about_the_text(command: Callable[P, None]) -> Callable[P, None]:
    """Add the options that tell what FILE is, and how to read it."""
    options = (
        click.option(
            "--published", metavar="DATE", help="When it appeared, in ISO 8601: 2017-02-20."
        ),
        click.option("--source", metavar="NAME", help="The outlet's name."),
        click.option("--region", metavar="CODE", help="The outlet's country, in ISO 3166: PH."),
        click.option(
            "--set", "settings", metavar="PLUGIN.OPTION=VALUE", multiple=True,
            help="Set an option.",
        ),
    )  # fmt: skip
    for option in reversed(options):
        command = option(command)
    return command


def read_text(file: str) -> str:
    """Give the text of a file in UTF-8; "-" is standard input.

    Raises:
        BadInputError: it cannot be read, or is empty.
    """
    try:
        data = sys.stdin.buffer.read() if file == "-" else Path(file).read_bytes()
    except FileNotFoundError:
        raise BadInputError(f"there is no file {file!r}") from None
    except IsADirectoryError:
        raise BadInputError(f"{file!r} is a folder; name a file in it") from None
    except OSError as cause:
        raise BadInputError(f"{file!r} cannot be read: {cause.strerror}") from cause
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError as cause:
        raise BadInputError(
            f"{file!r} is not UTF-8 (byte {cause.start}); convert it first, for example with iconv"
        ) from cause
    if not text.strip():
        raise BadInputError(f"{file!r} is empty: there is nothing to read")
    return text


def read_document(
    file: str, published: str | None, source: str | None, region: str | None
) -> newsfacts.Document:
    """Give the article of a file, and what is known about it."""
    return newsfacts.Document(read_text(file), published=published, source=source, region=region)


def read_either(
    file: str, published: str | None, source: str | None, region: str | None
) -> newsfacts.Document | newsfacts.Facts:
    """Give the article of a file, called as the file is, or the facts if it is JSON.

    Raises:
        BadInputError: it is JSON, but not what newsfacts writes.
    """
    text = read_text(file)
    if not (file.lower().endswith(".json") or text.lstrip().startswith("{")):
        return newsfacts.Document(
            text, id=Path(file).stem, published=published, source=source, region=region
        )
    try:
        return newsfacts.from_json(text)
    except newsfacts.FormatError as error:
        raise BadInputError(f"{file!r} is not what newsfacts writes: {error}") from error


def check_output(output: str, files: Sequence[str]) -> None:
    """Make sure, before any work, that a file can be written and is none of those to be read.

    Raises:
        BadInputError: it is not so.
    """
    path = Path(output)
    if path.is_dir():
        raise BadInputError(f"--output {output!r} is a folder; name a file in it")
    if not path.parent.is_dir():
        raise BadInputError(f"--output {output!r}: there is no folder {str(path.parent)!r}")
    if any(path.resolve() == Path(file).resolve() for file in files):
        raise BadInputError(f"--output {output!r} is one of the files to be read")


def read_options(settings: Sequence[str]) -> dict[str, dict[str, object]]:
    """Give the options that "--set" sets, by plugin.

    Raises:
        BadInputError: one is not written as it should be.
    """
    options: dict[str, dict[str, object]] = {}
    for setting in settings:
        name, equals, value = setting.partition("=")
        plugin, dot, option = name.partition(".")
        if not (equals and dot and plugin and option):
            raise BadInputError(f"--set {setting!r} is not PLUGIN.OPTION=VALUE")
        options.setdefault(plugin, {})[option] = value
    return options
