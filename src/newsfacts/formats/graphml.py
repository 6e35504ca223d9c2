"""Who met whom as a graph (GraphML), for Gephi, Cytoscape, networkx or igraph.

A node is somebody who takes part in events with others: a name is one node in all articles, while
people without a name ("officials") are nodes of their article. An edge joins two who take part in
one event; members of a group stand for the group. Two who share several events have several edges.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import combinations
from typing import TYPE_CHECKING, BinaryIO, ClassVar, TypeAlias

import attrs

from newsfacts.errors import MissingExtraError
from newsfacts.formats.ids import ids_of
from newsfacts.formats.markup import allowed
from newsfacts.formats.people import Person, people_of
from newsfacts.formats.when import interval_of, last_day
from newsfacts.model import Document, Event, Facts
from newsfacts.plugin.writer import Writer

if TYPE_CHECKING:
    import networkx as nx

Graph: TypeAlias = "nx.MultiGraph[str]"


@attrs.frozen(kw_only=True)
class GraphWriter(Writer):
    """Writes the graph of who met whom in all articles."""

    name: ClassVar[str] = "graphml"
    suffix: ClassVar[str] = ".graphml"

    def write(self, several: Iterable[Facts], target: BinaryIO) -> None:
        """Write one graph.

        Raises:
            MissingExtraError: networkx is not installed; the extra ``graph`` installs it.
        """
        try:
            import networkx as nx
        except ImportError as cause:
            raise MissingExtraError("a graph", "networkx", "graph") from cause
        graph: Graph = nx.MultiGraph()
        for facts in several:
            _add(graph, facts)
        nx.write_graphml_xml(graph, target)


def _add(graph: Graph, facts: Facts) -> None:
    document, ids = facts.document, ids_of(facts)
    for event in facts.events:
        people = {_node(person, document): person for person in people_of(event)}
        if len(people) > 1:
            for node, person in people.items():
                graph.add_node(node, **_known(_of_person(person)))
            for one, other in combinations(sorted(people), 2):
                known = _known(_of_event(event, document, ids[id(event)]))
                graph.add_edge(one, other, key=f"e{graph.number_of_edges()}", **known)


def _node(person: Person, document: Document) -> str:
    return allowed(person.name if person.named else f"{person.name} ({document.id})")


def _of_person(person: Person) -> Iterator[tuple[str, str | None]]:
    yield "label", person.name
    if person.entity is not None:
        yield "type", person.entity.type
        yield "country", person.entity.country


def _of_event(event: Event, document: Document, name: str) -> Iterator[tuple[str, str | None]]:
    interval = interval_of(event)
    yield "type", event.type
    yield "status", event.status
    yield "date", event.time.value if event.time else None
    yield "start", interval.start.date().isoformat() if interval else None
    yield "end", last_day(interval).isoformat() if interval else None
    yield "place", event.place.name if event.place else None
    yield "event", name
    yield "article", document.id
    yield "published", document.published.isoformat() if document.published else None
    yield "source", document.source
    yield "title", document.title
    yield "url", document.url


def _known(attributes: Iterable[tuple[str, str | None]]) -> dict[str, str]:
    return {key: allowed(value) for key, value in attributes if value is not None}
