"""Graphs of who met whom, read back by networkx."""

from __future__ import annotations

import io
import sys

import networkx as nx
import pytest
from hypothesis import given

import newsfacts
from newsfacts import Document, Facts
from newsfacts.testing import strategies


def _graph(*several: Facts) -> nx.MultiGraph[str]:
    stream = io.BytesIO()
    newsfacts.write(several, stream, format="graphml")
    graph = nx.read_graphml(io.BytesIO(stream.getvalue()), force_multigraph=True)
    assert isinstance(graph, nx.MultiGraph)
    return graph


def test_edges(article: Facts) -> None:
    """Each event joins those who take part, groups expanded, with status, days and article."""
    graph = _graph(article)
    assert {name: known["type"] for name, known in graph.nodes.items()} == {
        "Ana Duarte": "person", "Pavel Orlik": "person", "Karl Weiss": "person",
    }  # fmt: skip
    edges = list(graph.edges(data=True))
    told = [(min(pair), max(pair), known["status"], known["date"]) for *pair, known in edges]
    assert sorted(told) == [
        ("Ana Duarte", "Pavel Orlik", "happened", "2017-02-20"),
        ("Ana Duarte", "Pavel Orlik", "planned", "2017-03-03"),
        ("Karl Weiss", "Pavel Orlik", "not-happened", "2017-02-19"),
    ]
    (first,) = (known for *_, known in edges if known["status"] == "happened")
    assert {key: value for key, value in first.items() if key != "id"} == {
        "type": "meeting", "status": "happened", "date": "2017-02-20", "start": "2017-02-20",
        "end": "2017-02-20", "place": "Lisbon", "event": "event-1", "article": "a 1",
        "published": "2017-02-22", "source": "Lima Post", "title": "Oil talks",
        "url": "https://news.example/oil?a=1&b=2",
    }  # fmt: skip


def test_names_join_articles() -> None:
    """A name is one node in all articles; people without a name are those of their article."""
    graph = _graph(*(
        newsfacts.extract(Document("Ana Duarte met senior officials.", id=name)) for name in "ab"
    ))  # fmt: skip
    assert sorted(graph.nodes) == ["Ana Duarte", "senior officials (a)", "senior officials (b)"]
    assert graph.nodes["senior officials (a)"]["label"] == "senior officials"


def test_nobody() -> None:
    """Somebody alone meets nobody."""
    assert list(_graph(newsfacts.extract("Ana Duarte will visit Lisbon on Monday.")).nodes) == []


@given(strategies.facts(), strategies.facts())
def test_any_facts(one: Facts, other: Facts) -> None:
    """Any facts are a graph, in which each pair of an event's participants has an edge."""
    graph = _graph(one, other)
    assert all(known["event"] and known["article"] for *_, known in graph.edges(data=True))


def test_without_networkx(monkeypatch: pytest.MonkeyPatch, article: Facts) -> None:
    """Without networkx the error names the extra."""
    monkeypatch.setitem(sys.modules, "networkx", None)
    with pytest.raises(newsfacts.MissingExtraError, match=r"pip install 'newsfacts\[graph\]'"):
        article.to("graphml")
