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
from newsfacts.cli.table import show_facts

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


@pytest.mark.parametrize("env", [{"NO_COLOR": "1"}, {"TERM": "dumb"}])
def test_no_colours(on_terminal: OnTerminal, env: dict[str, str]) -> None:
    """On a terminal without colours, or for somebody who wants none, there are none."""
    out = on_terminal(80, "extract", str(ARTICLE), "--published", DATE, env=env)
    assert "Manila" in out
    assert "\x1b" not in out


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
    show_facts(Facts(document=document, facts=polls), everything=False)
    title, heads, *rows = capsys.readouterr().out.splitlines()
    assert (title.strip(), heads.split()) == ("Poll", ["summary", "low", "amount", "text", "at"])
    assert [re.split(" {2,}", row.strip())[-3:] for row in filter(None, rows)] == [
        ["about St. Louis", "52 percent", "16"]
    ] * 2
    assert all(cell_len(row) <= 120 for row in rows)


#: sequences that a terminal would obey, each followed by how it is shown
OBEYED = {
    "\x1b]0;pwned\x07": r"\x1b]0;pwned\x07",
    "\x9b2J": r"\x9b2J",
    "\u202e": r"\u202e",
    "\u2066": r"\u2066",
    "\x7f\x08": r"\x7f\x08",
}
_HOSTILE = "".join(OBEYED)


def _obeyed(shown: str) -> str:
    """Give what a terminal would obey of an output, but colours and line ends."""
    plain = re.sub(r"\x1b\[[\d;]*m|\r?\n", "", shown)
    return "".join(re.findall(r"[\x00-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]", plain))


@pytest.mark.parametrize("command", [("extract",), ("explain", "--at", "$5"), ("read",)])
def test_control_characters(
    on_terminal: OnTerminal, command: tuple[str, ...], tmp_path: Path
) -> None:
    """Control characters of an article are visible, and do nothing."""
    article = tmp_path / "article.txt"
    article.write_text(f"Ana Duarte said that it paid ${_HOSTILE}$5{_HOSTILE}.", encoding="utf-8")
    shown = on_terminal(400, *command, article)
    assert _obeyed(shown) == ""
    # the reading has no invisible characters
    assert command[0] != "extract" or "\\u202e" in shown


def test_control_characters_in_messages(on_terminal: OnTerminal) -> None:
    """Control characters of the name of a file are visible in a message."""
    shown = on_terminal(400, "extract", f"{_HOSTILE}.txt", status=2)
    assert _obeyed(shown) == ""
    assert f"'{''.join(OBEYED.values())}.txt'" in shown


def test_control_characters_of_plugins(on_terminal: OnTerminal, tmp_path: Path) -> None:
    """Control characters in the name of a plugin are visible, in the list and in its error."""
    metadata = tmp_path / "hostile-1.0.dist-info"
    metadata.mkdir()
    (metadata / "METADATA").write_text("Metadata-Version: 2.1\nName: hostile\nVersion: 1.0\n")
    name = "".join(sequence for sequence in OBEYED if "\x9b" not in sequence)
    (metadata / "entry_points.txt").write_text(f"[newsfacts]\n{name} = no_module\n", "utf-8")
    shown = on_terminal(400, "plugins", env={"PYTHONPATH": str(tmp_path)})
    assert _obeyed(shown) == ""
    lines = [line for line in shown.splitlines() if "pwned" in line]
    assert len(lines) == 2
    assert all(r"\x1b]0;pwned\x07\u202e\u2066\x7f\x08" in line for line in lines)
