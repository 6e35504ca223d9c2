"""Compare what ``evaluate.py`` prints with the figures in floor.json, and fail if one dropped.

    python benchmarks/floor.py [DATA] [--write]

DATA is the folder of the annotated sets, with the scorers beside it in ``eval/``; by default what
NEWSFACTS_DATA names. ``--write`` makes the present figures the new floor, and notes the day in
floor.date, for the documentation.
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

FLOOR = Path(__file__).with_name("floor.json")
#: a figure may be this much lower than its floor
SLACK = 0.005

Figures = dict[str, dict[str, float]]


def main() -> int:
    """Evaluate, then compare or write; the exit status is 1 if a figure dropped."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("data", nargs="?", default=os.environ.get("NEWSFACTS_DATA"), type=Path)
    parser.add_argument("--write", action="store_true")
    args = parser.parse_args()
    if args.data is None:
        parser.error("name the folder of the annotated sets, or set NEWSFACTS_DATA")
    now = _evaluate(args.data.resolve())
    if args.write:
        FLOOR.write_text(json.dumps(now, indent=1) + "\n", encoding="utf-8")
        today = dt.datetime.now(dt.UTC).date().isoformat()
        FLOOR.with_suffix(".date").write_text(today + "\n", encoding="utf-8")
        return 0
    floor: Figures = json.loads(FLOOR.read_text(encoding="utf-8"))
    dropped = _dropped(floor, now)
    for line in dropped:
        print(line)
    print(f"{sum(map(len, floor.values()))} figures, {len(dropped)} below their floor")
    return int(bool(dropped))


def _evaluate(data: Path) -> Figures:
    with tempfile.TemporaryDirectory() as folder:
        out = Path(folder, "rows.json")
        script = data.parent / "eval" / "evaluate.py"
        done = subprocess.run(  # noqa: S603 - the scorers of the data the caller named
            [sys.executable, str(script), "--data", str(data), "--json", str(out)],
            cwd=FLOOR.parent.parent,
            check=False,
        )
        if done.returncode:
            sys.exit("evaluate.py failed")
        rows: list[Mapping[str, object]] = json.loads(out.read_text(encoding="utf-8"))
    return {str(row["set"]): _figures(row) for row in rows}


def _figures(row: Mapping[str, object]) -> dict[str, float]:
    """Give the figures of a row; a share such as "3/4" as a number, what cannot be had left out."""
    figures: dict[str, float] = {}
    for name, value in row.items():
        if isinstance(value, str) and "/" in value:
            hits, of = value.split("/")
            if int(of):
                figures[name] = round(int(hits) / int(of), 4)
        elif isinstance(value, int | float) and name not in ("kB", "wall_s"):
            figures[name] = value
    return figures


def _dropped(floor: Figures, now: Figures) -> list[str]:
    lines: list[str] = []
    for name, figures in floor.items():
        for figure, least in figures.items():
            value = now.get(name, {}).get(figure)
            if value is None or value < least - SLACK:
                lines.append(f"{name} {figure}: {value}, floor {least}")
    return lines


if __name__ == "__main__":
    sys.exit(main())
