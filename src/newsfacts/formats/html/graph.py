"""Who met whom: participants in a column, and an arc for each pair that shares an event."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable
from itertools import combinations

import attrs

from newsfacts._shortened import shortened
from newsfacts.formats.people import people_of
from newsfacts.model import Facts

#: width of the picture, in pixels
WIDTH = 346
#: x position where the names end and the arcs begin
NAMES = 196
ROW = 22
#: width of an arc between neighbours, and the extra width per row between them
_NEAREST, _FARTHER = 12, 10
#: maximum number of names, those with the most events first
_MOST = 36
#: maximum length of a name in the picture, and in a label, in characters
_LETTERS, _LONGEST = 25, 100


@attrs.frozen(kw_only=True)
class Node:
    """A participant who shares events with others."""

    name: str
    short: str
    #: the name, and the events shared with each other participant
    label: str
    events: int
    y: float


@attrs.frozen(kw_only=True)
class Edge:
    """A pair of participants who share events."""

    #: indices of the two nodes
    ends: tuple[int, int]
    #: distinct statuses of their events, the most frequent first
    statuses: tuple[str, ...]
    events: int
    #: the arc, as an SVG path
    path: str
    label: str


@attrs.frozen(kw_only=True)
class Graph:
    """Participants, and the events that they share."""

    nodes: tuple[Node, ...]
    edges: tuple[Edge, ...]
    #: the participants that do not fit: name, and whom they met
    others: tuple[tuple[str, str], ...]

    @property
    def height(self) -> int:
        """Height of the picture, in pixels."""
        return ROW * len(self.nodes)


def graph_of(articles: Iterable[Facts]) -> Graph:
    """Return the graph of all events with two or more participants."""
    met = [
        (sorted({shortened(person.name, _LONGEST) for person in people_of(event)}), event.status)
        for facts in articles
        for event in facts.events
    ]
    events = Counter(name for names, _ in met for name in names if len(names) > 1)
    ranked = sorted(events, key=lambda name: (-events[name], name))
    chosen, others = ranked[:_MOST], ranked[_MOST:]
    shared: defaultdict[tuple[str, str], Counter[str]] = defaultdict(Counter)
    for names, status in met:
        for pair in combinations(names, 2):
            shared[pair][status] += 1
    few = {*chosen}
    kept = {pair: found for pair, found in sorted(shared.items()) if few.issuperset(pair)}
    order = _ordered(chosen, {pair: found.total() for pair, found in kept.items()})
    place = {name: i for i, name in enumerate(order)}
    partners: defaultdict[str, list[str]] = defaultdict(list)
    for (one, other), found in sorted(shared.items()):
        partners[one].append(f"{other}: {_counted(found)}")
        partners[other].append(f"{one}: {_counted(found)}")
    return Graph(
        nodes=tuple(
            Node(
                name=name,
                short=shortened(name, _LETTERS),
                label=f"{name} and {'; '.join(partners[name])}",
                events=events[name],
                y=_y(i),
            )
            for name, i in place.items()
        ),
        edges=tuple(
            Edge(
                ends=(place[one], place[other]),
                statuses=tuple(status for status, _ in found.most_common()),
                events=found.total(),
                path=_arc(place[one], place[other]),
                label=f"{one} and {other}: {_counted(found)}",
            )
            for (one, other), found in kept.items()
        ),
        others=tuple((name, "; ".join(partners[name])) for name in others),
    )


def _ordered(names: list[str], weights: dict[tuple[str, str], int]) -> list[str]:
    """Order names so that those who share many events are close and arcs stay short."""
    ties: defaultdict[str, Counter[str]] = defaultdict(Counter)
    for (a, b), weight in weights.items():
        ties[a][b] += weight
        ties[b][a] += weight
    placed: list[str] = []
    waiting = list(names)
    pull: Counter[str] = Counter()
    latest: Counter[str] = Counter()
    while waiting:
        chosen = max(waiting, key=lambda name: (latest[name], pull[name]))  # the first of a tie
        waiting.remove(chosen)
        placed.append(chosen)
        latest = ties[chosen]
        pull.update(latest)
    return placed


def _y(place: int) -> float:
    return ROW * (place + 0.5)


def _arc(a: int, b: int) -> str:
    """Return the half ellipse between two rows, which is wider the farther they are apart."""
    low, high = sorted((a, b))
    tall = ROW * (high - low) / 2
    wide = min(_NEAREST + _FARTHER * (high - low), WIDTH - NAMES - 10)
    return f"M{NAMES},{_y(low):g}A{wide:g},{tall:g} 0 0 1 {NAMES},{_y(high):g}"


def _counted(statuses: Counter[str]) -> str:
    return ", ".join(f"{n} {status}" for status, n in statuses.most_common())
