"""Put the figures that the benchmarks printed into the page about accuracy.

    python scripts/make_figures.py

The tables between ``<!-- name -->`` and ``<!-- end -->`` are made from what the benchmarks write,
``floor.json`` and ``speed.json``, and from ``peers.json``, which says where its figures are from.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Mapping
from pathlib import Path

ROOT = Path(__file__).parent.parent
PAGE = ROOT / "docs" / "explanation" / "accuracy.md"
BENCHMARKS = ROOT / "benchmarks"

_TABLE = re.compile(r"<!-- ([a-z-]+) -->\n.*?<!-- end -->", re.DOTALL)
#: words in the names of figures that are written otherwise
_NAMES = {"f1": "F1", "acc": "right", "p": "precision"}

Figures = Mapping[str, Mapping[str, float]]
Peer = Mapping[str, str | float]


def main() -> None:
    """Write the page."""
    PAGE.write_text(page(PAGE.read_text(encoding="utf-8")), encoding="utf-8")


def page(text: str) -> str:
    """Give the page with the tables of the present figures."""
    floor: Figures = json.loads((BENCHMARKS / "floor.json").read_text(encoding="utf-8"))
    peers: Mapping[str, list[Peer]] = json.loads(
        (BENCHMARKS / "peers.json").read_text(encoding="utf-8")
    )
    day = (BENCHMARKS / "floor.date").read_text(encoding="utf-8").strip()

    def table(match: re.Match[str]) -> str:
        name = match[1]
        made = _speed() if name == "speed" else _accuracy(name, floor, peers.get(name, []), day)
        return f"<!-- {name} -->\n{made}\n<!-- end -->"

    return _TABLE.sub(table, text)


def _accuracy(name: str, floor: Figures, peers: list[Peer], day: str) -> str:
    """Give the table of a set: a row for each system, or for each figure if there is one system."""
    ours = floor[name]
    if not peers:
        rows = ((_readable(figure), _number(value)) for figure, value in ours.items())
        return f"{_lines(('figure', 'newsfacts'), rows)}\n\n{_measured(name, day)}"
    shown = [figure for figure in ours if any(figure in peer for peer in peers)]
    head = ("system", *map(_readable, shown), "measured on", "source")
    own = ("**newsfacts**", *(_number(ours[figure]) for figure in shown), "as above", day)
    others = (
        (
            str(peer["system"]),
            *(_number(peer[figure]) if figure in peer else "" for figure in shown),
            str(peer["set"]),
            str(peer["source"]),
        )
        for peer in peers
    )
    return f"{_lines(head, (own, *others))}\n\n{_measured(name, day)}"


def _measured(name: str, day: str) -> str:
    return f"Measured by `python benchmarks/floor.py ../shared/data` on {day}, set `{name}`."


def _speed() -> str:
    kept = json.loads((BENCHMARKS / "speed.json").read_text(encoding="utf-8"))
    rows = [(name, f"{passes} ×") for name, passes in kept["passes"].items()]
    table = _lines(("what", "cost"), [*rows, ("throughput", f"{kept['MB/s']} MB/s")])
    command = "`python benchmarks/speed.py ../shared/data/news/news.jsonl`"
    return f"{table}\n\nPrinted by {command} on {kept['date']}, {kept['documents']} of news."


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
