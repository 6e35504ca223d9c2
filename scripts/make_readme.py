"""Put into the README what its first command prints, the longest tables cut short.

python scripts/make_readme.py
"""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parent.parent
README = ROOT / "README.md"

#: tables of more rows are left out with "…", but for the last, which is cut after so many
_LONGEST, _LAST = 12, 4


def main() -> None:
    """Write the README."""
    readme = README.read_text(encoding="utf-8")
    command = re.search(r"&& newsfacts (extract .*)", readme)
    assert command is not None  # noqa: S101 - the README has its command
    printed = subprocess.run(  # noqa: S603 - the command of the README
        [sys.executable, "-m", "newsfacts", *command[1].split()],
        cwd=ROOT, check=True, capture_output=True, encoding="utf-8",
    ).stdout  # fmt: skip
    plain = "\n".join(line.rstrip() for line in printed.splitlines())
    *tables, last = plain.strip().split("\n\n")
    shown = ["…" if table.count("\n") > _LONGEST else table for table in tables]
    cut = "\n".join([*last.split("\n")[: 2 + _LAST], "…"])
    block = "```text\n" + "\n\n".join([*shown, cut]) + "\n```"
    new = re.sub(r"```text\n.*?\n```", lambda _: block, readme, count=1, flags=re.DOTALL)
    README.write_text(new, encoding="utf-8")


if __name__ == "__main__":
    main()
