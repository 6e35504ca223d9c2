"""Put the figures of accuracy and speed into the page about them, the one place where they stand.

    python scripts/make_figures.py

The tables between ``<!-- name -->`` and ``<!-- end -->`` are made from what the benchmarks write,
``floor.json`` and ``speed.json``; from ``peers.json``, which says where its figures are from; and
from ``once.json``, what was measured once and by people. A name is that of a set of floor.json, or
several: such sets stand side by side.
"""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterable, Mapping
from pathlib import Path
from typing import Any

ROOT = Path(__file__).parent.parent
PAGE = ROOT / "docs" / "explanation" / "accuracy.md"
BENCHMARKS = ROOT / "benchmarks"

_TABLE = re.compile(r"<!-- ([a-z -]+) -->\n.*?<!-- end -->", re.DOTALL)
#: words in the names of figures that are written otherwise
_NAMES = {"f1": "F1", "b3": "B³", "acc": "right", "p": "precision", "r": "recall"}

#: what figures mean, where the sets are of whole articles
_MEANINGS = {
    "event_rows": "events right in all of who, where, when and status (F1)",
    "found": "events told, whatever else is said of them (F1)",
    "who": "of the events found: everybody who took part is named, and nobody else",
    "where": "of the events found: the place, or that none is told",
    "when": "of the events found: the date, or that none is told",
    "status": "of the events found: happened, planned, refused … as far as the article knows",
    "claim_rows": "claims whose words and speaker are right (F1)",
    "speaker": "of the claims found: the speaker, by the fullest name",
    "content": "of the claims found: nearly all of the words, and hardly any other",
    "direct_rows": "claims wholly in quotation marks (F1)",
    "mixed_rows": "claims partly in quotation marks (F1)",
    "indirect_rows": "claims in the reporter's words (F1)",
    "names_found": "names of people, organisations and places that are found",
    "type": "of the names found: person, organisation or place",
    "pronouns": "“he”, “she”, “it”, “they” for somebody named, given the right one",
    "descriptions": "the same for descriptions, such as “the senator”",
    "b3": "names and pronouns grouped by whom they mean (F1)",
    "b3_p": "of those grouped together: that belong together",
    "b3_r": "of those that belong together: that are grouped together",
}

Row = Mapping[str, str | float]


def main() -> None:
    """Write the page."""
    PAGE.write_text(page(PAGE.read_text(encoding="utf-8")), encoding="utf-8")


def page(text: str) -> str:
    """Give the page with the tables of the present figures."""
    return _TABLE.sub(lambda found: f"<!-- {found[1]} -->\n{_made(found[1])}\n<!-- end -->", text)


def _made(name: str) -> str:
    return _OTHERS[name]() if name in _OTHERS else _accuracy(name.split())


def _accuracy(sets: list[str]) -> str:
    """Give the table of sets, and what measured it."""
    floor = _kept("floor")
    peers: list[Row] = _kept("peers").get(sets[0], [])
    ours: list[Mapping[str, float]] = [floor["figures"][name] for name in sets]
    if ours[0].keys() <= _MEANINGS.keys() or not peers:
        made = _by_figure(sets, ours, peers)
    else:
        made = _by_system(ours[0], peers, floor["date"])
    named = " and ".join(f"`{name}`" for name in sets)
    return f"{made}\n\nMeasured by `python benchmarks/floor.py DATA` on {floor['date']}, {named}."


def _by_figure(sets: list[str], ours: list[Mapping[str, float]], peers: list[Row]) -> str:
    """Give a row for each figure: what it means, and a column for each set and system."""
    explained = ours[0].keys() <= _MEANINGS.keys()
    own = [f"newsfacts, `{name}`" for name in sets] if len(sets) > 1 else ["newsfacts"]
    others = [f"{peer['system']}, {peer['set']}" for peer in peers]
    head = ["figure", *own, *others, *(["what it means"] if explained else [])]
    rows = (
        [
            _readable(figure),
            *(_number(of[figure]) for of in (*ours, *peers)),
            *([_MEANINGS[figure]] if explained else []),
        ]
        for figure in ours[0]
    )
    return _lines(head, rows)


def _by_system(ours: Mapping[str, float], peers: list[Row], day: str) -> str:
    """Give a row for each system, with the figures that others have too."""
    shown = [figure for figure in ours if any(figure in peer for peer in peers)]
    head = ("system", *map(_readable, shown), "measured on", "source")
    own: Row = {"system": "**newsfacts**", **ours, "set": "as above", "source": day}
    rows = (
        [
            str(row["system"]),
            *(_number(row.get(figure, "")) for figure in shown),
            str(row["set"]),
            str(row["source"]),
        ]
        for row in (own, *peers)
    )
    return _lines(head, rows)


def _judged() -> str:
    rows = (
        (row["rows"], str(row["given"]), str(row["right"]), f"{row['right'] / row['given']:.0%}")
        for row in _kept("once")["judged"]
    )
    return _lines(("rows", "given", "true", "share"), rows)


def _once() -> str:
    head = ("what", "text", "figure", "date")
    return _lines(head, ([row[name] for name in head] for row in _kept("once")["once"]))


def _speed() -> str:
    kept = _kept("speed")
    table = _lines(("what", "cost"), ((name, f"{cost} ×") for name, cost in kept["passes"].items()))
    rates = " and ".join(f"the {name} at {rate} MB/s" for name, rate in kept["MB/s"].items())
    printed = f"Printed by `python benchmarks/speed.py NEWS.jsonl` on {kept['date']}"
    return f"{table}\n\n{printed}, {kept['documents']} of news: {rates}."


def _speed_of_others() -> str:
    head = ("system", "reads", "MB/s")
    return _lines(head, ([row[name] for name in head] for row in _kept("peers")["speed"]))


_OTHERS: Mapping[str, Callable[[], str]] = {
    "judged": _judged,
    "once": _once,
    "speed": _speed,
    "speed of others": _speed_of_others,
}


def _kept(name: str) -> Any:  # noqa: ANN401 - what JSON holds
    return json.loads((BENCHMARKS / f"{name}.json").read_text(encoding="utf-8"))


def _readable(figure: str) -> str:
    return " ".join(_NAMES.get(word, word) for word in figure.split("_"))


def _number(value: object) -> str:
    if isinstance(value, int):
        return str(value)
    return f"{value:.3f}".removeprefix("0") if isinstance(value, float) else str(value)


def _lines(head: Iterable[str], rows: Iterable[Iterable[str]]) -> str:
    cells = [list(head), *(list(row) for row in rows)]
    cells.insert(1, ["---"] * len(cells[0]))
    return "\n".join(f"| {' | '.join(row)} |" for row in cells)


if __name__ == "__main__":
    main()
