"""Tables: one of the documents, and one for each kind of facts, that can be joined."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

import attrs

from newsfacts.errors import FormatError
from newsfacts.formats.rows import columns_of, document_cells
from newsfacts.model import Cell, Fact, Facts

#: name of the table of documents
DOCUMENTS = "documents"
#: columns of the table of documents, before those of metadata; the first ones as in the others
_DOCUMENT: dict[str, type] = {
    "document_id": str, "document_published": str, "document_source": str, "document_title": str,
    "document_url": str, "language": str, "region": str, "characters": int, "facts": int,
    "problems": str,
}  # fmt: skip

#: rows of some tables, by the tables' names
Rows = Mapping[str, list[dict[str, Cell]]]


@attrs.frozen(kw_only=True)
class Tables:
    """The tables of a run.

    Args:
        columns: for each table its columns, and the type of their cells.
        metadata: columns of the table of documents that hold their metadata, by the key of it.
    """

    columns: Mapping[str, Mapping[str, type]]
    metadata: Mapping[str, str]

    def rows(self, facts: Facts) -> Rows:
        """Return the rows of a document.

        Raises:
            FormatError: a table has no column for what a row has.
        """
        found: dict[str, list[dict[str, Cell]]] = {DOCUMENTS: [self._document(facts)]}
        for row in facts.to_rows():
            kind = str(row["kind"])
            if not row.keys() <= self.columns[kind].keys():
                names = ", ".join(sorted(row.keys() - self.columns[kind].keys()))
                raise FormatError(f"{facts.document.id}: {kind}", f"has unknown columns: {names}")
            found.setdefault(kind, []).append(row)
        return found

    def _document(self, facts: Facts) -> dict[str, Cell]:
        document = facts.document
        return {
            **document_cells(document),
            "language": document.language,
            "region": document.region,
            "characters": len(document.text),
            "facts": len(facts),
            "problems": "; ".join(problem.extractor for problem in facts.problems) or None,
            **{column: document.metadata.get(key) for key, column in self.metadata.items()},
        }


def tables_of(kinds: Iterable[type[Fact]], metadata: Iterable[str]) -> Tables:
    """Return the tables for some kinds of facts.

    Args:
        kinds: classes of the facts.
        metadata: keys of the metadata of documents.
    """
    more = {key: f"metadata_{key}" if key in _DOCUMENT else key for key in metadata}
    documents = {**_DOCUMENT, **dict.fromkeys(more.values(), str)}
    return Tables(
        columns={DOCUMENTS: documents, **{cls.kind: columns_of(cls) for cls in kinds}},
        metadata=more,
    )
