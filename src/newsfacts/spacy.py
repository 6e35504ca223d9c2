"""A spaCy component: ``nlp.add_pipe("newsfacts")``; needs the extra ``spacy``.

It puts the facts of a text on ``doc._.newsfacts`` and their spans into ``doc.spans["newsfacts"]``,
each with the kind of its fact as label and the fact's id as ``span_id``. A span that begins or ends
within a token covers that token whole; the fact keeps its exact characters.

Metadata of a text, such as its publication date, are set on the document before the pipeline runs::

    doc = nlp.make_doc(text)
    doc._.newsfacts_metadata = {"published": "2017-02-20"}
    doc = nlp(doc)
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import attrs
from spacy.language import Language
from spacy.tokens import Doc, SpanGroup

from newsfacts.engine import Engine
from newsfacts.formats import from_json
from newsfacts.formats.ids import ids_of
from newsfacts.model import Document, Facts

_NAME = "newsfacts"
#: user data that holds the facts as JSON, which survives ``Doc.to_bytes`` and several processes
_KEY = "newsfacts"


def _facts(doc: Doc) -> Facts | None:
    written: str | None = doc.user_data.get(_KEY)
    return None if written is None else from_json(written)


Doc.set_extension(_NAME, getter=_facts, force=True)
Doc.set_extension(f"{_NAME}_metadata", default={}, force=True)


@attrs.frozen
class Component:
    """Reads the facts of documents."""

    engine: Engine
    metadata: Mapping[str, str]

    def __call__(self, doc: Doc) -> Doc:
        """Add the facts of a document to it."""
        about: dict[str, Any] = {**self.metadata, **doc._.newsfacts_metadata}
        document = Document(doc.text, **about)
        blank = not doc.text.strip()  # which is no article, but may be in a pipeline
        facts = Facts(document=document) if blank else self.engine.extract(document)
        ids = ids_of(facts)
        doc.user_data[_KEY] = facts.to_json()
        spans = (
            doc.char_span(
                fact.span.start, fact.span.end, label=fact.kind, span_id=ids[id(fact)],
                alignment_mode="expand",
            )
            for fact in facts
        )  # fmt: skip
        doc.spans[_NAME] = SpanGroup(doc, name=_NAME, spans=[span for span in spans if span])
        return doc


def component(
    nlp: Language,  # noqa: ARG001 - what spaCy passes
    name: str,  # noqa: ARG001
    options: Mapping[str, Mapping[str, object]],
    metadata: Mapping[str, str],
) -> Component:
    """Return the component.

    Args:
        nlp: the pipeline.
        name: the name of the component in it.
        options: options of extractors, as in :class:`newsfacts.Engine`.
        metadata: metadata of all documents, such as ``{"source": "The Post"}``.
    """
    return Component(Engine.installed(options=options), metadata)


Language.factory(  # pyright: ignore[reportUnknownMemberType] - as spaCy has it
    _NAME,
    assigns=["doc._.newsfacts"],
    default_config={"options": {}, "metadata": {}},
    func=component,
)
