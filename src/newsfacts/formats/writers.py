"""The bundled writers, a plugin like any other."""

from __future__ import annotations

from newsfacts.plugin.hookspecs import hookimpl
from newsfacts.plugin.writer import Writer


@hookimpl
def newsfacts_writers() -> list[Writer]:
    """Return the writers of all bundled formats."""
    from newsfacts.formats.annotations import AnnotationWriter
    from newsfacts.formats.csv import CsvWriter
    from newsfacts.formats.graphml import GraphWriter
    from newsfacts.formats.ics import CalendarWriter
    from newsfacts.formats.label_studio import LabelStudioWriter
    from newsfacts.formats.plain import HtmlWriter, JsonLinesWriter, JsonWriter
    from newsfacts.formats.schema_org import SchemaOrgWriter
    from newsfacts.formats.timeml import TimeMLWriter

    return [
        AnnotationWriter(),
        CalendarWriter(),
        CsvWriter(),
        GraphWriter(),
        HtmlWriter(),
        JsonLinesWriter(),
        JsonWriter(),
        LabelStudioWriter(),
        SchemaOrgWriter(),
        TimeMLWriter(),
    ]
