"""The meaning of each rule."""

from __future__ import annotations

from collections.abc import Mapping

MEANINGS: Mapping[str, str] = {
    "according": "according to, or a similar phrase, with the source and the content",
    "apposition": "a source named in an apposition",
    "colon": "source, colon, quotation",
    "cst": "cue, source, content",
    "dash": "quotation, dash, source",
    "document": "a document, study or poll as the source, and who issued it",
    "label": "source, colon, content, as in transcripts and headlines",
    "last-speaker": "a source resolved to the last speaker",
    "noun": "a noun for a claim, with its possessor and its content",
    "passive": "a passive verb of saying, with its content and the source after by",
    "quotation": "a quotation without a source",
    "relative": "a relative pronoun resolved to its antecedent",
    "sct": "source, cue, content",
    "several": "two or more sources in a list",
    "source": "a source that is not among the mentions of the entities",
    "tcs": "content, cue, source",
    "tcst": "content, cue, source, rest of the content",
    "told": "the addressee",
    "tsc": "content, source, cue",
    "tsct": "content, source, cue, rest of the content",
}
