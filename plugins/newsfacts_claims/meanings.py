"""What each rule reads, in words."""

from __future__ import annotations

from collections.abc import Mapping

MEANINGS: Mapping[str, str] = {
    "according": "what is said, and a phrase such as according to that names the source",
    "apposition": "a source told beside its name",
    "colon": "the source, a colon, and a quotation",
    "dash": "a quotation, a dash, and the source",
    "document": "a document, study or poll as the source, and whose it is",
    "label": "the source, a colon, and what is said, as in transcripts and headlines",
    "last-speaker": "a source that is the one who spoke last",
    "noun": "a noun for a claim, its owner, and what is claimed",
    "passive": "a passive verb of saying, its content, and the source after by",
    "quotation": "a quotation without a source",
    "sct": "source, cue, and what is said",
    "several": "two or more sources who are named one after the other",
    "source": "a source that the entities do not know",
    "tcs": "what is said, cue, and source",
    "tcst": "what is said, cue and source between its parts",
    "told": "whom it is told",
    "tsc": "what is said, source, and cue",
    "tsct": "what is said, source and cue between its parts",
}
