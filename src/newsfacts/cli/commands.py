"""The commands of the command line."""

from __future__ import annotations

import json
import re
import sys
from collections.abc import Sequence
from pathlib import Path

import click
from click.exceptions import Exit

import newsfacts
from newsfacts.cli.files import check_output, write_text
from newsfacts.cli.inputs import (
    About,
    BadInputError,
    about_the_text,
    read_document,
    read_either,
    read_options,
    words,
)
from newsfacts.cli.status import Status
from newsfacts.cli.terminal import show, warn
from newsfacts.model.kinds import check_kind
from newsfacts.plugin.discovery import inspect
from newsfacts.plugin.options import Options

#: the format for people, which no writer writes
_TABLE = "table"


@click.group(context_settings={"help_option_names": ["-h", "--help"]}, no_args_is_help=False)
@click.version_option(newsfacts.__version__, prog_name="newsfacts")
def cli() -> None:
    """Turn news articles into typed facts."""


@cli.command()
@click.argument("files", metavar="FILE...", nargs=-1, required=True)
@click.option(
    "--format", "form", metavar="FORMAT", type=words, default=None,
    help="Format of the output: csv, json, jsonl, html, timeml, annotations, schema-org, ics, "
    "graphml, label-studio, or one that a plugin writes; with -o also parquet. By default a table, "
    "or with -o what the name of OUT says.",
)  # fmt: skip
@click.option(
    "-o", "--output", metavar="OUT", type=words,
    help="What to write; if the command is stopped, it goes on from there when run again.",
)  # fmt: skip
@click.option(
    "--jobs", metavar="N", type=click.IntRange(min=1),
    help="Number of processes, with -o.",
)  # fmt: skip
@click.option(
    "--timeout", metavar="SECONDS", type=click.FloatRange(min=0, min_open=True),
    help="Longest time for a document, with -o.",
)  # fmt: skip
@click.option(
    "--only", "kinds", metavar="KIND", type=words, multiple=True, help="Only facts of this kind."
)
@about_the_text
def extract(  # noqa: PLR0913, PLR0917 - the options of the command
    files: tuple[str, ...],
    form: str | None,
    kinds: tuple[str, ...],
    output: str | None,
    jobs: int | None,
    timeout: float | None,
    about: About,
) -> None:
    """Read the facts of FILE, an article in any format that is read, or of many with -o."""
    if output is not None:
        from newsfacts.cli.plan import plan_of
        from newsfacts.cli.run import run

        run(plan_of(files, output, form, kinds, about, jobs or 1, timeout))
        return
    if jobs or timeout:
        raise BadInputError("--jobs and --timeout need an output: -o OUT")
    if len(files) != 1:
        raise BadInputError("several files need an output: -o OUT")
    options = read_options(about.settings)
    writer = _writer(form, options.pop(form, {})) if form and form != _TABLE else None
    engine = newsfacts.Engine.installed(options=options, on_error="collect")
    document = read_document(files[0], about)
    facts = _select(engine.extract(document), kinds, engine)
    if writer is None:
        from newsfacts.cli.table import show_facts

        show_facts(facts, everything=bool(kinds))
    else:
        newsfacts.write(facts, sys.stdout.buffer, format=writer)
    _end([facts])


@cli.command()
@click.argument("file")
@click.option(
    "--at", "at", metavar="TEXT|OFFSET", type=words, required=True,
    help="Its words, or a position in the text.",
)  # fmt: skip
@about_the_text
def explain(file: str, at: str, about: About) -> None:
    """Say why the facts at a place of FILE were read: the rule in words, and what it rests on."""
    engine = _engine(about)
    document = read_document(file, about)
    places = _places(document, at)
    facts = engine.extract(document)
    reasons = [
        fact.why(document, extractors=engine.extractors)
        for fact in facts
        if any(fact.span.overlaps(place) for place in places)
    ]
    show("\n\n".join(reasons) or "No fact is read there.")
    _end([facts])


@cli.command()
@click.argument("files", metavar="FILE...", nargs=-1, required=True)
@click.option(
    "-o", "--output", metavar="PAGE", required=True,
    help='Where to write the page ("-" for standard output).',
)  # fmt: skip
@click.option(
    "--title",
    metavar="WORDS",
    type=words,
    help="Title of the page; by default the headline, or the number of articles.",
)
@about_the_text
def report(files: tuple[str, ...], output: str, title: str | None, about: About) -> None:
    """Make a page of HTML of every FILE: articles, or JSON that "extract --format json" wrote."""
    check_output(output, files)
    engine = _engine(about)
    given, incomplete = _readable(files, about)
    if (
        (about.published or about.source or about.region)
        and not incomplete
        and not any(isinstance(of, newsfacts.Document) for of in given)
    ):
        raise BadInputError("--published, --source and --region are of texts; every FILE is JSON")
    several = [
        item if isinstance(item, newsfacts.Facts) else engine.extract(item) for item in given
    ]
    page = newsfacts.to_html(several, title=title, extractors=engine.extractors)
    write_text(output, page)
    _end(several, incomplete=incomplete)


@cli.command()
@click.argument("file")
def read(file: str) -> None:
    """Show how the sentences of FILE are read: for writers of rules.

    Prints tags, groups and clauses, then the predicates with arguments, status and operators.
    """
    from newsfacts.cli.readings import show_reading

    show_reading(read_document(file, About()).reading)


@cli.command()
def plugins() -> None:
    """List the installed plugins: what they provide and need, and their state."""
    from newsfacts.cli.table import show_plugins

    states = inspect()
    if not states:
        raise newsfacts.NoPluginsError
    show_plugins(states)
    for state in states:
        if state.error is not None:
            warn(str(state.error))


@cli.command("new-plugin")
@click.argument("name")
@click.option(
    "--into", metavar="FOLDER", default=".", type=click.Path(path_type=Path, file_okay=False),
    help="Folder to create it in; by default the current one.",
)  # fmt: skip
@click.option("--events", is_flag=True, help="Declare a type of events instead of a kind of facts.")
def new_plugin(name: str, into: Path, *, events: bool) -> None:
    """Make a plugin called NAME to begin with: a package that can be installed and tested."""
    from newsfacts.cli.new_plugin import write

    folder = write(name, into, events=events)
    show(f"made {folder}; now: cd {folder} && python3 -m pip install -e '.[tests]'")


@cli.command()
def schema() -> None:
    """Print the JSON Schema of "--format json", the kinds of installed plugins included."""
    kinds = newsfacts.Engine.installed().kinds
    write_text("-", f"{json.dumps(newsfacts.json_schema(kinds), indent=2, ensure_ascii=False)}\n")


def _engine(about: About) -> newsfacts.Engine:
    return newsfacts.Engine.installed(options=read_options(about.settings), on_error="collect")


def _writer(name: str, options: Options) -> newsfacts.Writer:
    from newsfacts.formats.writing import writer_of

    try:
        return writer_of(name, options)
    except newsfacts.UnknownFormatError as error:
        raise newsfacts.UnknownFormatError(name, (_TABLE, *error.known)) from None


def _readable(
    files: Sequence[str], about: About
) -> tuple[list[newsfacts.Document | newsfacts.Facts], bool]:
    """Return what the files hold, and whether something in them cannot be read.

    That is named on standard error.
    """
    given: list[newsfacts.Document | newsfacts.Facts] = []
    incomplete = False
    for record in about.records(files):
        try:
            given.append(read_either(record, about))
        except newsfacts.ReadingError as error:
            warn(str(error))
            incomplete = True
        except BadInputError as error:
            warn(error.message)
            incomplete = True
    if not given:
        raise Exit(Status.UNUSABLE)
    return given, incomplete


def _places(document: newsfacts.Document, at: str) -> list[newsfacts.Span]:
    if at.isascii() and at.isdecimal():
        start = int(at.lstrip("0")[:18] or "0")  # no text has more than 10 ** 17 characters
        if start >= len(document.text):
            raise BadInputError(f"--at is behind the text; it ends at {len(document.text)}")
        return [document.span(start, start + 1)]
    if not at or at not in document.text:
        raise BadInputError(f"--at {at!r} does not stand in the text")
    return [document.span(m.start(), m.end()) for m in re.finditer(re.escape(at), document.text)]


def _select(
    facts: newsfacts.Facts, kinds: Sequence[str], engine: newsfacts.Engine
) -> newsfacts.Facts:
    known = [cls.kind for cls in engine.kinds]
    for kind in kinds:
        check_kind(kind, known)
    return facts.only(*kinds) if kinds else facts


def _end(several: Sequence[newsfacts.Facts], *, incomplete: bool = False) -> None:
    """Report on standard error what is missing from facts, and exit with that status."""
    for facts in several:
        for skipped in facts.skipped:
            where = f" of {facts.document.id}" if len(several) > 1 else ""
            warn(f"{skipped.extractor} was left out{where}: it {skipped.reason}")
        for problem in facts.problems:
            warn(problem.message)
            incomplete = True
    if incomplete:
        raise Exit(Status.INCOMPLETE)
