"""The timeline and the graph."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Callable
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

import newsfacts
from newsfacts import Facts
from newsfacts.formats.html import timeline
from newsfacts.formats.html.cards import cards_of
from newsfacts.formats.html.graph import ROW, WIDTH, Graph, graph_of
from newsfacts.formats.html.timeline import Timeline, timeline_of

Make = Callable[..., Facts]

DAYS = st.lists(
    st.dates(dt.date(1, 1, 1), dt.date(9999, 12, 31)).map(dt.date.isoformat), max_size=60
)
PEOPLE = st.lists(st.sampled_from("ABCDEFGH"), min_size=1, max_size=4, unique=True).map(tuple)


def line(found: Facts) -> Timeline:
    """Give the timeline of one article."""
    return timeline_of([(1, found, cards_of(found, {}))])


@given(DAYS)
def test_any_days(meetings: Make, days: list[str]) -> None:
    """Every event has its mark within the picture, and no mark or name covers another."""
    drawn = line(meetings(*((day, "happened", ("A", "B")) for day in days)))
    assert len(drawn.marks) == len(days)
    rows: dict[int, list[tuple[float, float]]] = {}
    for mark in drawn.marks:
        assert mark.x >= 0
        assert mark.end <= timeline.WIDTH
        assert (mark.row + 1) * drawn.row <= drawn.height
        rows.setdefault(mark.row, []).append((mark.x, mark.end))
    for extents in rows.values():
        assert all(end <= begin for (_, end), (begin, _) in pairwise(sorted(extents)))


@given(DAYS)
def test_any_axis(meetings: Make, days: list[str]) -> None:
    """The ticks go from left to right with room for their words, the year in the first of each."""
    ticks = line(meetings(*((day, "happened", ("A", "B")) for day in days))).ticks
    assert len(ticks) <= 9
    assert all(right - left > 40 for (left, _), (right, _) in pairwise(ticks))
    assert not ticks or ticks[0][1].split()[-1].isdecimal()


#: days of meetings, and the words of the ticks
TICKS = [
    (("2017-02-20",), ["20 Feb 2017", *(f"{day} Feb" for day in range(21, 28))]),
    (
        ("2017-02-20", "2017-03-05"),
        ["21 Feb 2017", "23 Feb", "25 Feb", "27 Feb", "1 Mar", "3 Mar", "5 Mar"],
    ),
    (("2017-02-20", "2017-03-20"), ["20 Feb 2017", "27 Feb", "6 Mar", "13 Mar", "20 Mar"]),
    (("2016-12-10", "2017-05-20"), ["Jan 2017", "Feb", "Mar", "Apr", "May"]),
    (("2015-03-01", "2017-03-20"), ["July 2015", "Jan 2016", "July", "Jan 2017"]),
    (("2009-03-01", "2017-03-20"), ["2010", "2012", "2014", "2016"]),
]


@pytest.mark.parametrize(("days", "words"), TICKS)
def test_ticks(meetings: Make, days: tuple[str, ...], words: list[str]) -> None:
    """The axis has the finest of the usual distances that leaves room for the words."""
    drawn = line(meetings(*((day, "happened", ("A", "B")) for day in days)))
    assert [text for _, text in drawn.ticks] == words


def test_far_off(meetings: Make) -> None:
    """An event of another age stands at the edge, so that those of these days stay apart."""
    days = ["1917-11-07", *(f"2017-02-{day}" for day in range(10, 28)), "2050-01-01"]
    drawn = line(meetings(*((day, "happened", ("A", "B")) for day in days)))
    assert [words for _, words in drawn.gutters] == ["earlier", "later"]
    xs = sorted(mark.x for mark in drawn.marks)
    assert xs[-2] - xs[1] > 400


def test_undated(meetings: Make) -> None:
    """Events without a date are counted."""
    drawn = line(meetings((None, "planned", ("A", "B")), ("2017-02-20", "planned", ("A", "C"))))
    assert (len(drawn.marks), drawn.undated) == (1, 1)
    assert drawn.marks[0].label == "20 February 2017: meeting: A, C (planned)"


def edges(graph: Graph) -> dict[tuple[str, str], tuple[str, ...]]:
    """Give the statuses of the meetings of each two."""
    names = [node.name for node in graph.nodes]
    return {(names[a], names[b]): edge.statuses for edge in graph.edges for a, b in (edge.ends,)}


def test_who_met_whom(meetings: Make) -> None:
    """Each two who share an event are joined, over all articles; who was alone has no place."""
    graph = graph_of(
        [
            meetings((None, "happened", ("B", "A")), (None, "planned", ("C",))),
            meetings((None, "planned", ("A", "B")), (None, "planned", ("B", "A", "D"))),
        ]
    )
    assert {tuple(sorted(pair)): statuses for pair, statuses in edges(graph).items()} == {
        ("A", "B"): ("planned", "happened"),
        ("A", "D"): ("planned",),
        ("B", "D"): ("planned",),
    }
    assert [(node.name, node.events) for node in graph.nodes] == [("A", 3), ("B", 3), ("D", 1)]


@given(st.lists(PEOPLE, max_size=30))
def test_any_people(meetings: Make, groups: list[tuple[str, ...]]) -> None:
    """Each name has one row, each pair one arc, and no arc leaves the picture."""
    graph = graph_of([meetings(*((None, "happened", names) for names in groups))])
    together = {frozenset((a, b)) for names in groups for a in names for b in names if a != b}
    assert {frozenset(pair) for pair in edges(graph)} == together
    assert len(graph.edges) == len(together)
    assert [node.y for node in graph.nodes] == [ROW * (i + 0.5) for i in range(len(graph.nodes))]
    for edge in graph.edges:
        x, _, wide, *_ = map(float, re.findall(r"[\d.]+", edge.path))
        assert x + wide < WIDTH


def test_near_each_other(meetings: Make) -> None:
    """Those who meet stand beside each other, whoever else there is."""
    pairs = [("A", "X"), ("B", "Y"), ("C", "Z"), ("B", "Y"), ("C", "Z"), ("C", "Z")]
    graph = graph_of([meetings(*((None, "happened", pair) for pair in pairs))])
    assert [node.name for node in graph.nodes] == ["C", "Z", "B", "Y", "A", "X"]
    assert graph.nodes[0].label == "C and Z: 3 happened"


def test_groups() -> None:
    """The members of a group meet one by one."""
    found = newsfacts.extract(
        "Ana Duarte and Pavel Orlik came to Lima. The two leaders met Ines Maro."
    )
    assert {node.name for node in graph_of([found]).nodes} == {
        "Ana Duarte",
        "Pavel Orlik",
        "Ines Maro",
    }


def test_too_many(meetings: Make) -> None:
    """Of many names those with most events are drawn, and the others told with whom they met."""
    pairs = [(None, "happened", (f"Name{i:03}", f"Name{i + 1:03}")) for i in range(100)]
    graph = graph_of([meetings(*pairs)])
    assert (len(graph.nodes), len(graph.others)) == (36, 65)
    drawn = {node.name for node in graph.nodes}
    assert not drawn.intersection(name for name, _ in graph.others)
    assert graph.others[-1] == ("Name100", "Name099: 1 happened")
