"""What governs a word: a table of sentences, and shares that must not drop.

``clauses.tsv`` has a sentence in each row, a trigger word in it, and what the reading must say of
the clause the trigger stands in. Its last column names the fields that are known to be wrong: they
are expected to fail, and a row that gets better must lose its mark.
"""

from __future__ import annotations

import csv
import re
from pathlib import Path

import pytest

from newsfacts import Document
from newsfacts.reading import Clause, VerbGroup

ROWS = list(
    csv.DictReader(
        (Path(__file__).parent / "clauses.tsv").read_text(encoding="utf-8").splitlines(),
        delimiter="\t",
        quoting=csv.QUOTE_NONE,
    )
)
FIELDS = ("verb", "subject", "agent", "tense", "modality", "negated", "voice", "governor")


def read(row: dict[str, str]) -> dict[str, str]:
    """What the reading says of the trigger's clause."""
    document = Document(row["sentence"])
    match = re.search(rf"(?<!\w){re.escape(row['trigger'])}(?!\w)", row["sentence"])
    assert match is not None
    sentence = document.reading.grammar_at(match.start())
    assert sentence is not None
    clause = sentence.clause_at(match.start())
    governor = sentence.governor(clause)
    return {
        "verb": _lemma(clause, match.start()),
        "subject": " + ".join(group.text for group in clause.subject),
        "agent": clause.agent.text if clause.agent else "",
        "tense": clause.tense,
        "modality": clause.modality,
        "negated": "yes" if clause.negated else "",
        "voice": clause.voice if clause.verb else "",
        "governor": governor.verb.lemma if governor and governor.verb else "",
    }


def _lemma(clause: Clause, offset: int) -> str:
    """The verb of the clause: of a chain the trigger itself, if it is one of its verbs."""
    if clause.verb is None:
        return ""
    return _of_trigger(clause.verb, offset) or clause.verb.lemma


def _of_trigger(verb: VerbGroup, offset: int) -> str:
    main = [p.start for p, tag in zip(verb.pieces, verb.tags, strict=True) if tag in "VTZRIgr"]
    return verb.chain[main.index(offset)] if offset in main else ""


def wrong(row: dict[str, str]) -> list[str]:
    """The fields that the reading gets wrong."""
    got = read(row)
    return [name for name in FIELDS if got[name].casefold() != (row[name] or "").casefold()]


@pytest.mark.parametrize("row", ROWS, ids=[f"{r['family']}-{n}" for n, r in enumerate(ROWS)])
def test_clause(row: dict[str, str]) -> None:
    """Every field is as the table says, but for those that it marks as known to be wrong."""
    assert ",".join(wrong(row)) == (row["wrong"] or "")


@pytest.mark.parametrize(("field", "least"), [("verb", 0.93), ("subject", 0.85)])
def test_shares(field: str, least: float) -> None:
    """The governing verb and the subject are right as often as a careful reading can be."""
    right = sum(field not in (row["wrong"] or "").split(",") for row in ROWS)
    assert len(ROWS) >= 150
    assert right / len(ROWS) >= least
