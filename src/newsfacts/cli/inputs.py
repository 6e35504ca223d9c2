"""The inputs of the commands: files, their metadata, and options of plugins."""

from __future__ import annotations

import functools
import json
from collections.abc import Callable, Iterator, Mapping, Sequence

import attrs
import click

import newsfacts
from newsfacts.archives import ENCODING, records
from newsfacts.cli.terminal import warn


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


@attrs.frozen(kw_only=True)
class About:
    """What the options say about the articles to be read, and how to read them."""

    published: str | None = None
    source: str | None = None
    region: str | None = None
    #: a CSV file with a row for each article
    metadata: str | None = None
    #: NAME=KEY for each field of documents
    fields: tuple[str, ...] = ()
    #: PLUGIN.OPTION=VALUE for each option of an extractor
    settings: tuple[str, ...] = ()

    def records(self, files: Sequence[str]) -> Iterator[newsfacts.Record]:
        """Yield the records of files.

        Raises:
            BadInputError: an option is malformed.
        """
        return records(files, metadata=self.metadata, fields=read_fields(self.fields))

    def document(self, record: newsfacts.Record) -> newsfacts.Document:
        """Return the document of a record, as the options describe it.

        An encoding that was guessed is named on standard error.

        Raises:
            ReadingError: it cannot be read.
        """
        document = record.document()
        encoding = document.metadata.get(ENCODING)
        if encoding and isinstance(record.content, bytes):
            warn(f"{record.place!r} was read as {encoding}")
        return attrs.evolve(
            document,
            published=self.published or document.published,
            source=self.source or document.source,
            region=self.region or document.region,
        )


def about_the_text(command: Callable[..., None]) -> Callable[..., None]:
    """Add the options that describe FILE and how to read it, which the command gets as `about`."""
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
            "--metadata", metavar="TABLE", type=words,
            help="CSV of what is known about the articles: file, published, source ...",
        ),
        click.option(
            "--field", "fields", metavar="NAME=KEY", type=words, multiple=True,
            help="Where a field is in JSON or a table: text=body.plain.",
        ),
        click.option(
            "--set", "settings", metavar="PLUGIN.OPTION=VALUE", type=words, multiple=True,
            help="Set an option.",
        ),
    )  # fmt: skip

    @functools.wraps(command)
    def described(  # noqa: PLR0913 - the options
        *,
        published: str | None,
        source: str | None,
        region: str | None,
        metadata: str | None,
        fields: tuple[str, ...],
        settings: tuple[str, ...],
        **others: object,
    ) -> None:
        about = About(
            published=published, source=source, region=region, metadata=metadata, fields=fields,
            settings=settings,
        )  # fmt: skip
        command(about=about, **others)

    taking: Callable[..., None] = described
    for option in reversed(options):
        taking = option(taking)
    return taking


def read_document(file: str, about: About) -> newsfacts.Document:
    """Return the article in a file.

    Raises:
        BadInputError: it holds several.
        ReadingError: it cannot be read.
    """
    found = about.records([file])
    record, more = next(found), next(found, None)
    if more is not None:
        raise BadInputError(f"{file!r} holds several articles; this command reads one")
    return about.document(record)


def read_either(record: newsfacts.Record, about: About) -> newsfacts.Document | newsfacts.Facts:
    """Return the article of a record, or the facts if it is JSON that newsfacts wrote.

    Raises:
        BadInputError: it is no longer what newsfacts wrote.
        ReadingError: it cannot be read.
    """
    content = record.content
    if not (isinstance(content, Mapping) and "format" in content and "facts" in content):
        return about.document(record)
    try:
        return newsfacts.from_json(json.dumps(content))
    except newsfacts.FormatError as error:
        raise BadInputError(f"{record.place!r} is not what newsfacts writes: {error}") from error


def read_fields(fields: Sequence[str]) -> dict[str, str]:
    """Return the keys set by "--field", by field.

    Raises:
        BadInputError: one is malformed.
    """
    keys: dict[str, str] = {}
    for setting in fields:
        name, equals, key = setting.partition("=")
        if not (name and equals and key):
            raise BadInputError(f"--field {setting!r} is not NAME=KEY")
        keys[name] = key
    return keys


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
