"""What people see: colours, columns that fit, and nothing that a terminal would obey."""

from __future__ import annotations

import re
from collections.abc import Callable
from pathlib import Path
from typing import ClassVar

import attrs
import pytest
from rich.cells import cell_len

import newsfacts
from newsfacts import Document, Fact, Facts
from newsfacts.cli.table import show

Printed = Callable[..., str]
OnTerminal = Callable[..., str]

SEEDS = Path(__file__).parents[2] / "seeds"
ARTICLE = SEEDS / "manila-moscow.txt"
DATE = "2017-02-20"


def test_plain_when_piped(printed: Printed) -> None:
    """Output that goes into a file or a pipe has no colours and no other escape codes."""
    for arguments in (("extract", ARTICLE), ("plugins",)):
        assert "\x1b" not in printed(*arguments)


@pytest.mark.parametrize("columns", [60, 80, 132])
def test_terminal(on_terminal: OnTerminal, columns: int) -> None:
    """On a terminal there are colours, and no line is wider than it."""
    out = on_terminal(columns, "extract", str(ARTICLE), "--published", DATE)
    assert "\x1b[32m" in out
    plain = re.sub(r"\x1b\[[\d;]*m", "", out)
    assert "\x1b" not in plain
    assert max(cell_len(line) for line in plain.splitlines()) <= columns


@pytest.mark.parametrize("columns", [60, 80, 132])
def test_table_fits(on_terminal: OnTerminal, columns: int) -> None:
    """However narrow, offsets are whole, sums stand at their points, texts are cut at words."""
    out = on_terminal(columns, "extract", str(SEEDS / "fish-takeover.txt"), "--published", DATE)
    plain = re.sub(r"\x1b\[[\d;]*m| +(?=\r)|\r", "", out)
    facts = newsfacts.extract((SEEDS / "fish-takeover.txt").read_text("utf-8"), published=DATE)
    blocks = [[line.rstrip() for line in block.splitlines()] for block in plain.split("\n\n")]
    sections = {title: rows for title, _, *rows in filter(None, blocks)}
    for title, found in (("Dates", facts.dates), ("Money", facts.money), ("Claims", facts.claims)):
        assert [line.split()[-1] for line in sections[title]] == [str(f.span.start) for f in found]
        assert len(set(map(len, sections[title]))) == 1
    sums = [line for line in sections["Money"] if line[0:30].strip()[:1].isdecimal()]
    points = {re.search(r"\d(?=\.|  )", line) for line in sums}
    assert len({point.start() for point in points if point}) == 1
    for line, claim in zip(sections["Claims"], facts.claims, strict=True):
        text = re.split(" {2,}", line)[-2]
        words = " ".join(claim.span.text.split())
        assert text == words or (text.endswith(" …") and words.startswith(f"{text[:-2]} "))


@attrs.frozen(kw_only=True)
class Poll(Fact):
    """Of a kind that the table has no columns of its own for."""

    kind: ClassVar[str] = "poll"
    summary: str
    low: int | None = None
    amount: str = "about St. Louis"


def test_table_of_plugins(capsys: pytest.CaptureFixture[str]) -> None:
    """A plugin's fields are columns; long ones give way, the words and the offset never do."""
    document = Document("Of those asked, 52 percent agreed.")
    polls = [
        Poll(span=document.span(16, 26), rule="share", summary="a word " * 60, low=low)
        for low in (50, None)
    ]
    show(Facts(document=document, facts=polls), everything=False)
    title, heads, *rows = capsys.readouterr().out.splitlines()
    assert (title.strip(), heads.split()) == ("Poll", ["summary", "low", "amount", "text", "at"])
    assert [re.split(" {2,}", row.strip())[-3:] for row in filter(None, rows)] == [
        ["about St. Louis", "52 percent", "16"]
    ] * 2
    assert all(cell_len(row) <= 120 for row in rows)
