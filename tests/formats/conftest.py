"""What the tests of formats share."""

from __future__ import annotations

import importlib
import json
from collections.abc import Callable
from pathlib import Path

import pytest

import newsfacts
from newsfacts import Document, Facts

#: of which there are no types
jsonld = importlib.import_module("pyld.jsonld")

DATA = Path(__file__).parents[1] / "data" / "contexts"
#: contexts by their address; none is ever fetched
CONTEXTS = {
    "http://www.w3.org/ns/anno.jsonld": "anno.json",
    "https://schema.org": "schema-org.json",
}

TEXT = """\
Oil talks

President Ana Duarte met Pavel Orlik in Lisbon on Monday. The two leaders will meet again on \
March 3. Duarte called off a visit to Geneva on Friday. Orlik will not meet Karl Weiss, he told \
reporters. “It rained,” Duarte said. Orlik denied that he met Weiss on Sunday. The port paid $43 \
million.
"""

Node = dict[str, object]


@pytest.fixture(scope="session")
def article() -> Facts:
    """Give the facts of an article with all that formats tell."""
    document = Document(
        TEXT, id="a 1", published="2017-02-22", title="Oil talks", source="Lima Post",
        url="https://news.example/oil?a=1&b=2",
    )  # fmt: skip
    return newsfacts.extract(document)


@pytest.fixture(scope="session")
def expanded() -> Callable[[str], list[Node]]:
    """Give a function that expands JSON-LD, and fails on a term that its context lacks."""

    def load(address: str, _: object) -> Node:
        text = (DATA / CONTEXTS[address]).read_text(encoding="utf-8")
        return {"contextUrl": None, "documentUrl": address, "document": json.loads(text)}

    def expand(text: str) -> list[Node]:
        options = {"documentLoader": load}
        nodes: list[Node] = jsonld.expand(json.loads(text), options, on_property_dropped=_refuse)
        return nodes

    return expand


def _refuse(term: str | None) -> None:
    raise AssertionError(f"the context has no {term}")
