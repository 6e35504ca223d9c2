"""Write the figures of accuracy, speed and engines into their pages, which alone show them.

    python scripts/make_figures.py

The tables between ``<!-- name -->`` and ``<!-- end -->`` are made from ``floor.json``,
``speed.json``, ``peers_speed.json`` and ``engines.json``, which the benchmarks write; from
``peers.json``, which names its sources; and from ``once.json``, which holds what was measured once
or judged by people. A name is one set of floor.json, or several, which are shown side by side.
"""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterable, Mapping
from pathlib import Path
from typing import Any

ROOT = Path(__file__).parent.parent
PAGES = tuple(ROOT / "docs" / name for name in ("explanation/accuracy.md", "how-to/millions.md"))
BENCHMARKS = ROOT / "benchmarks"

_TABLE = re.compile(r"<!-- ([a-z -]+) -->\n.*?<!-- end -->", re.DOTALL)
#: how words in the names of figures are displayed
_NAMES = {"f1": "F1", "b3": "B³", "acc": "right", "p": "precision", "r": "recall"}

#: what the figures of whole articles mean
_MEANINGS = {
    "event_rows": "events with the right participants, place, date and status (F1)",
    "found": "events found, whether or not their fields are right (F1)",
    "who": "of the events found: the participants are complete, and nobody else is named",
    "where": "of the events found: the place is right, or rightly empty",
    "when": "of the events found: the date is right, or rightly empty",
    "status": "of the events found: the article's latest status (happened, planned, refused …)",
    "claim_rows": "claims with the right content and speaker (F1)",
    "speaker": "of the claims found: the speaker's fullest name is right",
    "content": "of the claims found: nearly all words of the content, and hardly any others",
    "direct_rows": "claims entirely in quotation marks (F1)",
    "mixed_rows": "claims partly in quotation marks (F1)",
    "indirect_rows": "claims in the reporter's words (F1)",
    "accuracy": "events correctly said to have happened or not",
    "factual_f1": "events that happened (F1)",
    "unfactual_f1": "events that did not happen (F1)",
    "names_found": "names of people, organisations and places: the share found",
    "type": "of the names found: the type is right (person, organisation or place)",
    "pronouns": "“he”, “she”, “it”, “they” for somebody named: the share resolved correctly",
    "descriptions": "the same for descriptions, such as “the senator”",
    "b3": "names and pronouns clustered by entity (F1)",
    "b3_p": "of the mentions in one cluster: the share that belong together",
    "b3_r": "of the mentions that belong together: the share in one cluster",
}

Row = Mapping[str, str | float]


def main() -> None:
    """Write the pages."""
    for path in PAGES:
        path.write_text(page(path.read_text(encoding="utf-8")), encoding="utf-8")


def page(text: str) -> str:
    """Return the page with tables of the current figures."""
    return _TABLE.sub(lambda found: f"<!-- {found[1]} -->\n{_made(found[1])}\n<!-- end -->", text)


def _made(name: str) -> str:
    return _OTHERS[name]() if name in _OTHERS else _accuracy(name.split())


def _accuracy(sets: list[str]) -> str:
    """Return the table of some sets, and the command that measured them."""
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
    """Return a row for each figure, with a column for each set and system, and its meaning."""
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
    """Return a row for each system, with the figures that other systems have too."""
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
    return _lines(("kind of row", "returned", "correct", "share"), rows)


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


def _side_by_side() -> str:
    kept = _kept("peers_speed")
    table = _lines(kept["systems"][0], (row.values() for row in kept["systems"]))
    printed = f"Printed by `python benchmarks/peers.py NEWS.jsonl` on {kept['date']}"
    return f"{table}\n\n{printed}, {kept['documents']} of news."


def _engines() -> str:
    kept = _kept("engines")
    shown = ("documents/s", "CPU s", "start-up s", "memory MB")
    rows = (
        (*_ENGINES[name], *(f"{figures[figure]:,}" for figure in shown), f"`{figures['digest']}`")
        for name, figures in kept["engines"].items()
    )
    table = _lines(("engine", "cores", *shown, "digest of all facts"), rows)
    printed = f"Printed by `python benchmarks/engines.py NEWS.jsonl ...` on {kept['date']}"
    millions = f"{kept['characters'] / 1e6:.1f} million characters"
    return f"{table}\n\n{printed}: {kept['documents']:,} documents of news, {millions}."


def _scale() -> str:
    kept = _kept("engines")
    seconds, size = (kept["engines"]["loop"][name] for name in ("CPU s", "bytes/document"))
    millions = kept["characters"] / 1e6
    rate = seconds / millions
    share = size * kept["documents"] / kept["characters"]
    hours = _ARTICLE * rate / 3600  # of a million articles
    head = ("articles", "text", "CPU hours", *(f"on {n} cores" for n in _CORES), "facts in Parquet")
    rows = (
        (
            f"{times:,} million",
            _bytes(times * _ARTICLE / 1000),
            f"{times * hours:,.1f}",
            *(_time(times * hours / cores) for cores in _CORES),
            _bytes(times * _ARTICLE / 1000 * share),
        )
        for times in (1, 100, 1000)
    )
    return (
        f"{_lines(head, rows)}\n\nThe plain loop above took {seconds:,} CPU seconds for "
        f"{millions:.1f} million characters: {rate:.1f} s a million. A million articles of "
        f"{_ARTICLE:,} characters take {_ARTICLE:,} × {rate:.1f} s = {_ARTICLE * rate:,.0f} s, or "
        f"{hours:.1f} hours of one core. The facts of a document took {size:,} bytes, "
        f"{share * 1000:.0f} for a thousand characters."
    )


def _time(hours: float) -> str:
    for unit, size in (("days", 24), ("hours", 1)):
        if hours >= 3 * size:
            return f"{hours / size:.0f} {unit}"
    return f"{hours * 60:.0f} minutes"


def _bytes(gigabytes: float) -> str:
    return f"{gigabytes:,.0f} GB"


#: engines of engines.json, with their names and cores
_ENGINES = {
    "loop": ("plain loop", "1"),
    "duckdb": ("[DuckDB](duckdb.md)", "1"),
    "processes": ("two processes", "2"),
    "datasets": ("[datasets](datasets.md), two processes", "2"),
    "spark": ("[Spark](spark.md), `local[2]`", "2"),
}
#: characters of an article, in round numbers, and cores that are shown
_ARTICLE = 3000
_CORES = (8, 64, 512)

_OTHERS: Mapping[str, Callable[[], str]] = {
    "engines": _engines,
    "judged": _judged,
    "once": _once,
    "scale": _scale,
    "speed": _speed,
    "speed of others": _speed_of_others,
    "side by side": _side_by_side,
}


def _kept(name: str) -> Any:  # noqa: ANN401 - any JSON
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
