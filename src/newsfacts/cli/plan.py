"""What a run is to do, from the arguments of the command."""

from __future__ import annotations

import os
from collections.abc import Iterable
from pathlib import Path
from typing import Any

import newsfacts
from newsfacts.archives.encoding import ENCODING
from newsfacts.archives.metadata import Table
from newsfacts.archives.runs.outputs.csv_tables import CsvTables
from newsfacts.archives.runs.outputs.gathered import Gathered
from newsfacts.archives.runs.outputs.lines import JsonLines
from newsfacts.archives.runs.outputs.output import Format
from newsfacts.archives.runs.outputs.parquet_tables import ParquetTables
from newsfacts.archives.runs.outputs.separate import Separate
from newsfacts.archives.runs.outputs.tables import tables_of
from newsfacts.archives.runs.run import Plan
from newsfacts.cli.files import OutputError
from newsfacts.cli.inputs import About, read_fields, read_options
from newsfacts.formats.csv import CsvWriter
from newsfacts.formats.plain import JsonLinesWriter
from newsfacts.formats.writing import writer_of, writers
from newsfacts.model import Fact
from newsfacts.model.kinds import check_kind, kinds_of
from newsfacts.plugin.described import KNOWN, described
from newsfacts.plugin.options import Options

#: formats of folders, which no suffix tells
_FOLDERS = ("csv", "parquet")


def plan_of(  # noqa: PLR0913, PLR0917 - the arguments of the command
    files: tuple[str, ...],
    output: str,
    form: str | None,
    kinds: tuple[str, ...],
    about: About,
    jobs: int,
    timeout: float | None,
) -> Plan[Any]:
    """Return the plan of a run.

    Raises:
        OutputError: the name of the output does not tell the format.
        NewsfactsError: an option cannot be used.
    """
    path = Path(os.path.normpath(output))
    name = form or _format_of(path)
    options = read_options(about.settings)
    own = options.pop(name, {}) if name in writers() else {}
    engine = newsfacts.Engine.installed(options=options, on_error="collect")
    for kind in kinds:
        check_kind(kind, [cls.kind for cls in engine.kinds])
    known = {"published": about.published, "source": about.source, "region": about.region}
    given = {field: value for field, value in known.items() if value}
    described(newsfacts.Document("-"), given)  # which checks them
    return Plan(
        paths=files, metadata=about.metadata, fields=read_fields(about.fields), known=given,
        settings=about.settings, output=path, format=name,
        form=_form(name, engine.kinds, kinds, about, own), engine=engine, kinds=kinds, jobs=jobs,
        timeout=timeout,
    )  # fmt: skip


def _format_of(output: Path) -> str:
    """Return the format that the suffix of an output tells."""
    suffixes = {writer.suffix: name for name, writer in writers().items() if writer.suffix}
    name = suffixes.get(output.suffix.lower())
    if name is None or name in _FOLDERS or not writers()[name].several:
        why = (
            "its name does not tell the format; end it in .jsonl or .html, say, or set --format; "
            f"{' and '.join(_FOLDERS)} make a folder of tables, and formats of one document, such "
            "as json and timeml, a folder of files"
        )
        raise OutputError(f"--output {str(output)!r}: {why}")
    return name


def _form(
    name: str,
    classes: Iterable[type[Fact]],
    kinds: tuple[str, ...],
    about: About,
    options: Options,
) -> Format[Any]:
    """Return the format of a run.

    Args:
        name: its name.
        classes: classes of the facts that are found.
        kinds: names of the kinds that are written; empty for all.
        about: what the options say about the articles.
        options: options of the writer.
    """
    chosen = [cls for cls in classes if not kinds or not kinds_of(cls).isdisjoint(kinds)]
    if name == "parquet":
        return ParquetTables(tables=tables_of(chosen, _further_keys(about)))
    writer = writer_of(name, options)
    if isinstance(writer, CsvWriter):
        tables = tables_of(chosen, _further_keys(about))
        return CsvTables(tables=tables, escape_formulas=writer.escape_formulas)
    if isinstance(writer, JsonLinesWriter):
        return JsonLines()
    if not writer.several:
        return Separate(writer=writer)
    return Gathered(writer=writer, kinds=tuple(classes))


def _further_keys(about: About) -> list[str]:
    """Return the keys of the metadata of documents, where the options tell."""
    table = Table.read(about.metadata) if about.metadata else Table({})
    columns = (column for row in table.rows.values() for column in row)
    return [ENCODING, *(column for column in dict.fromkeys(columns) if column not in KNOWN)]
