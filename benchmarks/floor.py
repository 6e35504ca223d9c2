"""Compare what ``evaluate.py`` prints with the figures in floor.json, and fail if one dropped.

    python benchmarks/floor.py [DATA] [--write [--lower SET.FIGURE --why REASON] ...]

DATA is the folder of the annotated sets, with the scorers beside it in ``eval/``; the default is
$NEWSFACTS_DATA. ``--write`` makes the present figures the new floor. It refuses if a figure is
lower, or missing, unless ``--lower`` names it, with a reason of its own or one for all, which
floor.json keeps.
"""

from __future__ import annotations

import argparse
import datetime as dt
import json
import os
import subprocess
import sys
import tempfile
from collections.abc import Mapping
from pathlib import Path
from typing import NamedTuple, TypedDict

KEPT = Path(__file__).with_name("floor.json")
#: tolerance by which a figure may fall below its floor
SLACK = 0.005
#: columns printed by evaluate.py that are not scores to be maximised
_NO_FLOOR = ("kB", "wall_s", "pronouns_open", "unread")

Figures = dict[str, dict[str, float]]


class Lowered(TypedDict):
    """A floor that was lowered, or abandoned where ``now`` is None."""

    date: str
    figure: str
    before: float
    now: float | None
    why: str


class Floor(TypedDict):
    """The contents of floor.json."""

    date: str
    figures: Figures
    lowered: list[Lowered]


class Drop(NamedTuple):
    """A figure below its floor; ``now`` is None if it is missing."""

    figure: str
    floor: float
    now: float | None

    def __str__(self) -> str:
        return f"{self.figure}: {self.now}, floor {self.floor}"


def main() -> int:
    """Evaluate, then compare or write; the exit status is 1 if a figure dropped."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("data", nargs="?", default=os.environ.get("NEWSFACTS_DATA"), type=Path)
    parser.add_argument("--write", action="store_true")
    parser.add_argument("--lower", action="append", default=[], metavar="SET.FIGURE")
    parser.add_argument("--why", action="append", default=[], metavar="REASON")
    args = parser.parse_args()
    if args.data is None:
        parser.error("name the folder of the annotated sets, or set NEWSFACTS_DATA")
    if args.lower and not args.write:
        parser.error("--lower is for --write")
    if len(args.why) not in ({1, len(args.lower)} if args.lower else {0}):
        parser.error("each --lower needs its --why, or all of them one")
    floor: Floor = {"date": "", "figures": {}, "lowered": []}
    if KEPT.exists():
        floor = json.loads(KEPT.read_text(encoding="utf-8"))
    elif not args.write:
        parser.error(f"there is no {KEPT.name}; --write makes it")
    now = _evaluate(args.data.resolve())
    if args.write:
        reasons = args.why * len(args.lower) if len(args.why) == 1 else args.why
        return _write(floor, now, dict(zip(args.lower, reasons, strict=True)))
    dropped = _dropped(floor["figures"], now, SLACK)
    print(*dropped, sep="\n", end="\n" if dropped else "")
    print(f"{len(_flat(floor['figures']))} figures, {len(dropped)} below their floor")
    return int(bool(dropped))


def _write(floor: Floor, now: Figures, why: Mapping[str, str]) -> int:
    """Make the present figures the floor, provided every figure that drops has its reason."""
    dropped = _dropped(floor["figures"], now, 0)
    silent = [drop for drop in dropped if not why.get(drop.figure, "").strip()]
    needless = sorted(why.keys() - {drop.figure for drop in dropped})
    if silent:
        print(*silent, sep="\n")
        print("nothing is written: name each with --lower SET.FIGURE, and say --why")
    if needless:
        print(f"nothing is written: {', '.join(needless)} did not drop")
    if silent or needless:
        return 1
    today = dt.datetime.now(dt.UTC).date().isoformat()
    lowered: list[Lowered] = [
        {
            "date": today,
            "figure": drop.figure,
            "before": drop.floor,
            "now": drop.now,
            "why": why[drop.figure],
        }
        for drop in dropped
    ]
    new: Floor = {"date": today, "figures": now, "lowered": [*floor["lowered"], *lowered]}
    KEPT.write_text(json.dumps(new, indent=1, ensure_ascii=False) + "\n", encoding="utf-8")
    return 0


def _evaluate(data: Path) -> Figures:
    with tempfile.TemporaryDirectory() as folder:
        out = Path(folder, "rows.json")
        script = data.parent / "eval" / "evaluate.py"
        done = subprocess.run(  # noqa: S603 - the scorers of the data the caller named
            [sys.executable, str(script), "--data", str(data), "--json", str(out)],
            cwd=KEPT.parent.parent,
            check=False,
        )
        if done.returncode:
            sys.exit("evaluate.py failed")
        rows: list[Mapping[str, object]] = json.loads(out.read_text(encoding="utf-8"))
    figures = {str(row["set"]): _figures(row) for row in rows}
    return {name: several for name, several in figures.items() if several}


def _figures(row: Mapping[str, object]) -> dict[str, float]:
    """Return the figures of a row, shares such as "3/4" as numbers, undefined ones left out."""
    figures: dict[str, float] = {}
    for name, value in row.items():
        if isinstance(value, str) and "/" in value:
            hits, of = value.split("/")
            if int(of):
                figures[name] = round(int(hits) / int(of), 4)
        elif isinstance(value, int | float) and name not in _NO_FLOOR:
            figures[name] = value
    return figures


def _dropped(floor: Figures, now: Figures, slack: float) -> list[Drop]:
    present = _flat(now)
    drops = (Drop(figure, least, present.get(figure)) for figure, least in _flat(floor).items())
    return [drop for drop in drops if drop.now is None or drop.now < drop.floor - slack]


def _flat(figures: Figures) -> dict[str, float]:
    return {
        f"{name}.{figure}": value for name, of in figures.items() for figure, value in of.items()
    }


if __name__ == "__main__":
    sys.exit(main())
