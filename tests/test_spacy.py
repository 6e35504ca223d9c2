"""The component for spaCy, in a blank pipeline."""

from __future__ import annotations

from pathlib import Path

import pytest

import newsfacts

spacy = pytest.importorskip("spacy", reason="installed where the documentation is built")

TEXT = "Ana Duarte met Pavel Orlik on Monday. It paid US$5million-plus."


def test_facts_and_spans() -> None:
    """Facts are those of the engine; each has its span, which covers tokens that it cuts."""
    nlp = spacy.blank("en")
    nlp.add_pipe("newsfacts", config={"metadata": {"published": "2017-02-22"}})
    doc = nlp(TEXT)
    assert doc._.newsfacts == newsfacts.extract(TEXT, published="2017-02-22")
    rows = doc._.newsfacts.to_rows()
    spans = list(doc.spans["newsfacts"])
    assert [(span.label_, span.id_) for span in spans] == [(r["kind"], r["id"]) for r in rows]
    for span, row in zip(spans, rows, strict=True):
        assert row["text"] in span.text
    assert {row["text"]: span.text for span, row in zip(spans, rows, strict=True)}["met"] == "met"


def test_metadata_of_one_text() -> None:
    """A text may have metadata of its own, which go before those of the pipeline."""
    nlp = spacy.blank("en")
    nlp.add_pipe("newsfacts", config={"metadata": {"published": "2000-01-01", "source": "Post"}})
    doc = nlp.make_doc(TEXT)
    doc._.newsfacts_metadata = {"published": "2017-02-22"}
    facts = nlp(doc)._.newsfacts
    assert facts.dates[0].value == "2017-02-20"
    assert facts.document.source == "Post"


def test_options_and_disk(tmp_path: Path) -> None:
    """Options reach the extractors, and a pipeline that was saved has them still."""
    nlp = spacy.blank("en")
    nlp.add_pipe("newsfacts", config={"options": {"claims": {"attitudes": True}}})
    nlp.to_disk(tmp_path)
    text = "Ana Duarte praised the port."
    claims = spacy.load(tmp_path)(text)._.newsfacts.claims
    assert len(claims) == len(nlp(text)._.newsfacts.claims) > len(newsfacts.extract(text).claims)


def test_bytes() -> None:
    """Facts go with the document through bytes, as between processes."""
    nlp = spacy.blank("en")
    nlp.add_pipe("newsfacts")
    doc = nlp(TEXT)
    same = spacy.tokens.Doc(nlp.vocab).from_bytes(doc.to_bytes())
    assert same._.newsfacts == doc._.newsfacts
    assert [str(span) for span in same.spans["newsfacts"]] == [
        str(span) for span in doc.spans["newsfacts"]
    ]


@pytest.mark.parametrize("text", ["", " \n"])
def test_nothing(text: str) -> None:
    """A text without words has no facts."""
    nlp = spacy.blank("en")
    nlp.add_pipe("newsfacts")
    assert list(nlp(text)._.newsfacts) == []
    assert spacy.blank("en")(text)._.newsfacts is None
