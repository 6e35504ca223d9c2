"""The inputs of the commands: files, their metadata, and options of plugins."""

from __future__ import annotations

import json
import sys
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import ParamSpec

import click

import newsfacts
from newsfacts.cli.streams import reason
from newsfacts.model._metadata import check_article

P = ParamSpec("P")


class BadInputError(click.ClickException):
    """An input that cannot be used, explained in one sentence."""


def words(value: str) -> str:
    """Return the value of an option as text, even where the locale cannot decode its bytes.

    Raises:
        BadInputError: the bytes are not UTF-8.
    """
    try:
        return value.encode("utf-8", "surrogateescape").decode("utf-8")
    except UnicodeDecodeError:
        raise BadInputError(f"the value {value!r} of an option is not UTF-8") from None


def about_the_text(command: Callable[P, None]) -> Callable[P, None]:
    """Add the options that describe FILE and how to read it."""
    options = (
        click.option(
            "--published", metavar="DATE", type=words,
            help="Date of publication, in ISO 8601: 2017-02-20.",
        ),
        click.option("--source", metavar="NAME", type=words, help="The outlet's name."),
        click.option(
            "--region", metavar="CODE", type=words, help="The outlet's country, in ISO 3166: PH."
        ),
        click.option(
            "--set", "settings", metavar="PLUGIN.OPTION=VALUE", type=words, multiple=True,
            help="Set an option.",
        ),
    )  # fmt: skip
    for option in reversed(options):
        command = option(command)
    return command


def read_text(file: str) -> str:
    """Return the text of a UTF-8 file; "-" is standard input.

    Raises:
        BadInputError: it cannot be read, is empty, or holds only the name of a file.
    """
    try:
        data = sys.stdin.buffer.read() if file == "-" else Path(file).read_bytes()
    except FileNotFoundError:
        raise BadInputError(f"no such file: {file!r}") from None
    except IsADirectoryError:
        raise BadInputError(f"{file!r} is a folder; name a file in it") from None
    except OSError as cause:
        raise BadInputError(f"{file!r} cannot be read: {reason(cause)}") from cause
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError as cause:
        raise BadInputError(
            f"{file!r} is not UTF-8 (byte {cause.start}); convert it first, for example with iconv"
        ) from cause
    try:
        check_article(text)
    except newsfacts.DocumentError as cause:
        raise BadInputError(f"the text of {file!r} {cause.why}") from cause
    return text


def read_document(
    file: str, published: str | None, source: str | None, region: str | None
) -> newsfacts.Document:
    """Return the article in a file, with its metadata."""
    return newsfacts.Document(read_text(file), published=published, source=source, region=region)


def read_either(
    file: str, published: str | None, source: str | None, region: str | None
) -> newsfacts.Document | newsfacts.Facts:
    """Return the article in a file, with the file's name as its id, or the facts if it is JSON.

    Raises:
        BadInputError: it is JSON that newsfacts did not write.
    """
    text = read_text(file)
    if not (file.lower().endswith(".json") or _is_json(text)):
        name = Path(file).stem.encode("utf-8", "surrogateescape").decode("utf-8", "replace")
        return newsfacts.Document(text, id=name, published=published, source=source, region=region)
    try:
        return newsfacts.from_json(text)
    except newsfacts.FormatError as error:
        raise BadInputError(f"{file!r} is not what newsfacts writes: {error}") from error


def _is_json(text: str) -> bool:
    """Return whether a text, whatever its file is called, may be JSON written by newsfacts."""
    if not text.lstrip().startswith("{"):
        return False
    try:
        return "format" in json.loads(text)
    except (ValueError, RecursionError):
        return False


def read_options(settings: Sequence[str]) -> dict[str, dict[str, object]]:
    """Return the options set by "--set", by plugin.

    Raises:
        BadInputError: one is malformed.
    """
    options: dict[str, dict[str, object]] = {}
    for setting in settings:
        name, equals, value = setting.partition("=")
        plugin, dot, option = name.partition(".")
        if not (equals and dot and plugin and option):
            raise BadInputError(f"--set {setting!r} is not PLUGIN.OPTION=VALUE")
        options.setdefault(plugin, {})[option] = value
    return options
