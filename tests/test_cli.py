"""The command line, as a shell runs it."""

from __future__ import annotations

import csv
import fcntl
import io
import json
import os
import pty
import re
import struct
import subprocess
import sys
import sysconfig
import termios
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import ClassVar

import attrs
import pytest
from rich.cells import cell_len

import newsfacts
from newsfacts import Document, Engine, Fact, Facts
from newsfacts.cli.table import show

Env = Mapping[str, str]
Install = Callable[[str, str, Mapping[str, str], Mapping[str, str]], Path]

SEEDS = Path(__file__).parent.parent / "seeds"
ARTICLE = SEEDS / "manila-moscow.txt"
DATE = "2017-02-20"
GERMAN = "Die Fähre ist am Montag nicht gefahren, und der Hafen wurde für den Verkehr gesperrt."
COMMAND = (sys.executable, "-m", "newsfacts")

#: variables that would change what is printed, or which plugins run
_UNSET = {"NEWSFACTS_DISABLE", "NO_COLOR", "FORCE_COLOR", "COLUMNS", "LINES", "TTY_COMPATIBLE"}
_ENVIRONMENT = {name: value for name, value in os.environ.items() if name not in _UNSET}


def run(
    *arguments: str | Path, stdin: str = "", cwd: Path | None = None, env: Env | None = None
) -> subprocess.CompletedProcess[str]:
    """Run the command with some arguments and further environment variables."""
    return subprocess.run(
        [*COMMAND, *map(str, arguments)],
        check=False, capture_output=True, input=stdin, encoding="utf-8", cwd=cwd,
        env={**_ENVIRONMENT, **(env or {})},
    )  # fmt: skip


def printed(*arguments: str | Path, stdin: str = "") -> str:
    """Give what a command prints that succeeds and has nothing to complain of."""
    done = run(*arguments, stdin=stdin)
    assert (done.returncode, done.stderr) == (0, "")
    return done.stdout


def test_console_script() -> None:
    """Installing newsfacts gives the command of this name."""
    script = Path(sysconfig.get_path("scripts"), "newsfacts")
    done = subprocess.run(
        [str(script), "--version"], check=False, capture_output=True, encoding="utf-8"
    )
    assert (done.returncode, done.stderr) == (0, "")
    assert done.stdout.split()[-1] == newsfacts.__version__


def test_table() -> None:
    """By default there is a table for each kind of facts, with values, words and offsets."""
    out = printed("extract", ARTICLE, "--published", DATE)
    lines = [line.split() for line in out.splitlines()]
    assert ["Dates"] in lines
    assert [DATE, "DATE", "Monday", "94"] in lines
    assert any({"43,000,000", "USD", "$43", "1139"} <= set(line) for line in lines)
    assert any("Klimov" in line for line in lines)
    assert "event-mention" not in out.casefold()


def test_json() -> None:
    """JSON holds the document and all facts, as the library gives them."""
    options = ("--published", DATE, "--source", "Island Post", "--region", "PH")
    out = printed("extract", ARTICLE, "--format", "json", *options)
    text = ARTICLE.read_text(encoding="utf-8")
    document = Document(text, published=DATE, source="Island Post", region="PH")
    assert newsfacts.from_json(out) == Engine.installed().extract(document)


def test_rows() -> None:
    """Rows are CSV: a line for each fact, under one head of all columns."""
    out = printed("extract", ARTICLE, "--published", DATE, "--format", "rows")
    rows = list(csv.DictReader(io.StringIO(out)))
    facts = newsfacts.extract(ARTICLE.read_text(encoding="utf-8"), published=DATE)
    assert [(row["id"], row["start"], row["text"]) for row in rows] == [
        (row["id"], str(row["start"]), row["text"]) for row in facts.to_rows()
    ]


@pytest.mark.parametrize("form", ["table", "json", "rows"])
def test_standard_input(form: str) -> None:
    """The file "-" is standard input, with or without a byte order mark, read as files are."""
    text = ARTICLE.read_text(encoding="utf-8")
    arguments = ("--published", DATE, "--format", form)
    assert printed("extract", "-", *arguments, stdin=f"\ufeff{text}") == printed(
        "extract", ARTICLE, *arguments
    )


def test_only() -> None:
    """Facts of the kinds asked for are given alone, also those that others sum up."""
    options = ("--only", "date", "--only", "mention", "--format", "rows")
    out = printed("extract", ARTICLE, *options)
    assert {row["kind"] for row in csv.DictReader(io.StringIO(out))} == {"date", "mention"}
    assert "Mention" in printed("extract", ARTICLE, "--only", "mention").split()


@pytest.mark.parametrize("profile", ["facts", "timeml"])
def test_set(profile: str) -> None:
    """An option set on the command line is the option of the library."""
    text = "It opened in the first nine months of 2016 and closed at 7 p.m. Monday."
    out = printed("extract", "-", "--set", f"dates.profile={profile}", "--format", "json",
                  stdin=text)  # fmt: skip
    engine = Engine.installed(options={"dates": {"profile": profile}})
    assert newsfacts.from_json(out) == engine.extract(text)


def test_published() -> None:
    """Relative dates need the date of publication, and say so without it."""
    text = "The ferry stayed on Monday."
    arguments = ("extract", "-", "--only", "date", "--format", "rows")
    for more, value in (
        ((), "XXXX-WXX-1"),
        (("--published", "2017-02-22"), DATE),
        (("--published", "2017-02-22T18:30"), DATE),
    ):
        (row,) = csv.DictReader(io.StringIO(printed(*arguments, *more, stdin=text)))
        assert row["value"] == value


@pytest.mark.parametrize("place", ["$5", "8", "9", "paid $5"])
def test_explain(place: str) -> None:
    """The facts at some words, or at a position, are explained; others are not."""
    shown = printed("explain", "-", "--at", place, stdin="It paid $5 on Monday.")
    assert shown.startswith("money “$5” at 8\n  read by money/")
    assert "symbol: a figure and the sign of its currency" in shown
    assert "Monday" not in shown


def test_nothing_to_explain() -> None:
    """Where no fact is read, explain says so."""
    shown = printed("explain", "-", "--at", "paid", stdin="It paid $5 on Monday.")
    assert shown == "No fact is read there.\n"


def test_report(tmp_path: Path) -> None:
    """The page of texts and of JSON is that of the library, in a file or on standard output."""
    arguments = ("--published", DATE, "--source", "Island Post")
    (tmp_path / "facts.json").write_text(
        printed("extract", ARTICLE, "--format", "json", *arguments), encoding="utf-8"
    )
    known = {"published": DATE, "source": "Island Post"}
    several = [
        newsfacts.extract(Document(ARTICLE.read_text(encoding="utf-8"), **known)),
        newsfacts.extract(Document("It paid $5.", id="-", **known)),
    ]
    report = ("report", tmp_path / "facts.json", "-", "--title", "Two", *arguments, "-o")
    shown = printed(*report, "-", stdin="It paid $5.")
    assert shown == newsfacts.to_html(several, title="Two")
    assert printed(*report, tmp_path / "page.html", stdin="It paid $5.") == ""
    assert (tmp_path / "page.html").read_text(encoding="utf-8") == shown


def test_report_of_sorted_json(tmp_path: Path) -> None:
    """JSON is known by how it begins, whatever the file is called and its keys' order."""
    facts = newsfacts.extract("It paid $5.")
    text = json.dumps(json.loads(facts.to_json()), sort_keys=True)
    (tmp_path / "facts.txt").write_text(text, encoding="utf-8")
    assert printed("report", tmp_path / "facts.txt", "-o", "-") == facts.to_html()


def test_report_of_another_language(tmp_path: Path) -> None:
    """Of several articles the one is named from which facts are missing."""
    (tmp_path / "ferry.txt").write_text(GERMAN, encoding="utf-8")
    done = run("report", tmp_path / "ferry.txt", ARTICLE, "-o", tmp_path / "page.html")
    assert done.returncode == 0
    assert "was left out of ferry: it does not read 'de'" in done.stderr


def test_nothing_found() -> None:
    """Where there are no facts, the table says so and the rows are none."""
    assert printed("extract", "-", stdin="Nothing was there.\n") == "No facts found.\n"
    out = printed("extract", "-", "--format", "rows", stdin="Nothing was there.\n")
    assert out.strip() == ""


def test_other_language() -> None:
    """Extractors that do not read the language are named on standard error."""
    done = run("extract", "-", stdin=GERMAN)
    assert done.returncode == 0
    assert "was left out: it does not read 'de'" in done.stderr
    assert all(line.startswith("newsfacts: ") for line in done.stderr.splitlines())


def test_plain_when_piped() -> None:
    """Output that goes into a file or a pipe has no colours and no other escape codes."""
    for arguments in (("extract", ARTICLE), ("plugins",)):
        assert "\x1b" not in printed(*arguments)


def _on_terminal(columns: int, *arguments: str) -> str:
    """Give what a command prints on a terminal of so many columns."""
    ours, theirs = pty.openpty()
    fcntl.ioctl(theirs, termios.TIOCSWINSZ, struct.pack("HHHH", 40, columns, 0, 0))
    with subprocess.Popen(
        [*COMMAND, *arguments], stdin=theirs, stdout=theirs, stderr=theirs,
        env=_ENVIRONMENT | {"TERM": "xterm-256color"},
    ) as process:  # fmt: skip
        os.close(theirs)
        chunks: list[bytes] = []
        try:
            while chunk := os.read(ours, 65536):
                chunks.append(chunk)
        except OSError:  # Linux says so when the other side is closed
            pass
        os.close(ours)
    assert process.returncode == 0
    return b"".join(chunks).decode("utf-8")


@pytest.mark.parametrize("columns", [60, 80, 132])
def test_terminal(columns: int) -> None:
    """On a terminal there are colours, and no line is wider than it."""
    out = _on_terminal(columns, "extract", str(ARTICLE), "--published", DATE)
    assert "\x1b[32m" in out
    plain = re.sub(r"\x1b\[[\d;]*m", "", out)
    assert "\x1b" not in plain
    assert max(cell_len(line) for line in plain.splitlines()) <= columns


@pytest.mark.parametrize("columns", [60, 80, 132])
def test_table_fits(columns: int) -> None:
    """However narrow, offsets are whole, sums stand at their points, texts are cut at words."""
    out = _on_terminal(columns, "extract", str(SEEDS / "fish-takeover.txt"), "--published", DATE)
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


#: commands that cannot be carried out, and what is said of each; the folder has the files below
BAD_INPUT: dict[str, tuple[tuple[str, ...], str]] = {
    "no argument": ((), "Missing command"),
    "no file named": (("extract",), "Missing argument 'FILE'"),
    "unknown command": (("extrakt", "article.txt"), "No such command 'extrakt'"),
    "two files": (("extract", "article.txt", "latin.txt"), "unexpected extra argument"),
    "missing file": (("extract", "missing.txt"), "there is no file 'missing.txt'"),
    "missing file on two lines": (("extract", "a\nb"), "there is no file 'a\\nb'"),
    "folder": (("extract", "folder"), "'folder' is a folder; name a file in it"),
    "not UTF-8": (("extract", "latin.txt"), "'latin.txt' is not UTF-8 (byte 1)"),
    "empty": (("extract", "empty.txt"), "'empty.txt' is empty"),
    "blank": (("extract", "blank.txt"), "'blank.txt' is empty"),
    "empty standard input": (("extract", "-"), "'-' is empty"),
    "bad date": (
        ("extract", "article.txt", "--published", "2017-02-31"),
        "document published '2017-02-31': is no ISO 8601 date",
    ),
    "date in words": (("extract", "article.txt", "--published", "today"), "is no ISO 8601 date"),
    "unknown format": (("extract", "article.txt", "--format", "xml"), "'xml' is not one of"),
    "unknown option": (("extract", "article.txt", "--colour"), "No such option"),
    "option without value": (("extract", "article.txt", "--published"), "requires an argument"),
    "unknown kind": (
        ("extract", "article.txt", "--only", "dates"),
        "there is no kind 'dates'; there are: claim, date, ",
    ),
    "unknown plugin": (("extract", "article.txt", "--set", "date.profile=facts"), "'date'"),
    "unknown option of a plugin": (
        ("extract", "article.txt", "--set", "dates.a\nb=1"),
        "option dates.a b: there is no such option; dates has: profile",
    ),
    "bad value of an option": (
        ("extract", "article.txt", "--set", "dates.profile=iso"),
        "option dates.profile: 'iso' is not one of facts, timeml",
    ),
    "no place": (("explain", "article.txt"), "Missing option '--at'"),
    "place behind the text": (("explain", "article.txt", "--at", "21"), "it ends at 21"),
    "place of other words": (("explain", "article.txt", "--at", "$6"), "'$6' does not stand in"),
    "empty place": (("explain", "article.txt", "--at", ""), "'' does not stand in the text"),
    "report without output": (("report", "article.txt"), "Missing option '-o' / '--output'"),
    "report of nothing": (("report", "-o", "page.html"), "Missing argument 'FILE...'"),
    "report over its article": (
        ("report", "article.txt", "-o", "folder/../article.txt"),
        "is one of the files to be read",
    ),
    "report into no folder": (
        ("report", "article.txt", "-o", "nowhere/page.html"),
        "there is no folder 'nowhere'",
    ),
    "report onto a folder": (("report", "article.txt", "-o", "folder"), "'folder' is a folder"),
    "report of other JSON": (
        ("report", "other.json", "-o", "page.html"),
        "'other.json' is not what newsfacts writes",
    ),
    "report of JSON with a date of its own": (
        ("report", "facts.json", "-o", "page.html", "--published", DATE),
        "every FILE is JSON",
    ),
    "report with a bad file": (
        ("report", "article.txt", "latin.txt", "-o", "page.html"),
        "'latin.txt' is not UTF-8",
    ),
    "setting without value": (
        ("extract", "article.txt", "--set", "dates.profile"),
        "--set 'dates.profile' is not PLUGIN.OPTION=VALUE",
    ),
    "setting without option": (("extract", "article.txt", "--set", "dates=timeml"), "is not"),
    "setting without plugin": (("extract", "article.txt", "--set", ".profile=timeml"), "is not"),
}


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Give a folder of files, most of which cannot be read."""
    path = tmp_path_factory.mktemp("input")
    (path / "folder").mkdir()
    for name, data in {
        "article.txt": b"It paid $5 on Monday.",
        "latin.txt": b"R\xe9sum\xe9",
        "empty.txt": b"",
        "blank.txt": b"\xef\xbb\xbf \r\n\t\n",
        "other.json": b'{"gold": []}',
        "facts.json": newsfacts.extract("It paid $5.").to_json().encode(),
    }.items():
        (path / name).write_bytes(data)
    return path


@pytest.mark.parametrize("name", BAD_INPUT)
def test_bad_input(name: str, folder: Path) -> None:
    """Input that cannot be used is exit status 2 and one line on standard error that says why."""
    arguments, message = BAD_INPUT[name]
    done = run(*arguments, cwd=folder)
    assert (done.returncode, done.stdout) == (2, "")
    (line,) = done.stderr.splitlines()
    assert line.startswith("newsfacts: ")
    assert message in line


@pytest.mark.parametrize(
    ("names", "message"),
    [("weather", "there is no plugin 'weather'"), ("dates", "requires facts of kind 'date'")],
)
def test_bad_disable(names: str, message: str) -> None:
    """A plugin that cannot be switched off is bad input too."""
    done = run("extract", ARTICLE, env={"NEWSFACTS_DISABLE": names})
    assert (done.returncode, done.stdout) == (2, "")
    (line,) = done.stderr.splitlines()
    assert message in line


def test_disable() -> None:
    """Plugins that are switched off give no facts, and the list shows them as disabled."""
    done = run(
        "extract", ARTICLE, "--format", "rows", env={"NEWSFACTS_DISABLE": "claims, meetings"}
    )
    assert (done.returncode, done.stderr) == (0, "")
    kinds = {row["kind"] for row in csv.DictReader(io.StringIO(done.stdout))}
    assert kinds == {"date", "money", "percentage", "entity", "mention"}
    listed = run("plugins", env={"NEWSFACTS_DISABLE": "claims, meetings"}).stdout
    states = {line.split()[0]: line.split()[3] for line in listed.splitlines()[2:]}
    assert [name for name in sorted(states) if states[name] == "disabled"] == ["claims", "meetings"]


_FAILING = '''\
"""An extractor that fails on every text."""

import attrs
import newsfacts


@attrs.frozen(kw_only=True)
class Failing(newsfacts.Extractor):
    name = "failing"
    version = "1.0"
    provides = (newsfacts.Money,)

    def extract(self, document, facts):
        raise RuntimeError("no table of rates\\nwas found")


@newsfacts.hookimpl
def newsfacts_extractors():
    return [Failing()]
'''


@pytest.mark.parametrize("more", [("extract",), ("explain", "--at", "Monday"), ("report", "-o-")])
def test_failing_extractor(install: Install, folder: Path, more: tuple[str, ...]) -> None:
    """An extractor that fails is exit status 1 and a line that names it; the others' facts stay."""
    path = install(
        "newsfacts-failing", "1.0", {"failing_plugin": _FAILING}, {"failing": "failing_plugin"}
    )  # fmt: skip
    done = run(*more, folder / "article.txt", env={"PYTHONPATH": str(path)})
    assert done.returncode == 1
    assert "XXXX-WXX-1" in done.stdout
    (line,) = done.stderr.splitlines()
    assert line.startswith(
        "newsfacts: extractor failing/1.0 (plugin 'failing' of newsfacts-failing 1.0), document "
    )
    assert "it raised RuntimeError: no table of rates was found; " in line


def test_broken_plugin(install: Install, folder: Path) -> None:
    """The list shows a broken plugin beside the others, and why; extracting names it and ends."""
    source = {"newsfacts_rusty": "import no_such_module"}
    path = install("newsfacts-rusty", "0.2", source, {"rusty": "newsfacts_rusty"})
    listed = run("plugins", env={"PYTHONPATH": str(path)})
    assert listed.returncode == 0
    states = {line.split()[0]: line.split()[3] for line in listed.stdout.splitlines()[2:]}
    assert states.pop("rusty") == "broken"
    assert set(states.values()) == {"active"}
    done = run("extract", folder / "article.txt", env={"PYTHONPATH": str(path)})
    assert (done.returncode, done.stdout) == (2, "")
    for stderr in (listed.stderr, done.stderr):
        (line,) = stderr.splitlines()
        assert line.startswith(
            "newsfacts: plugin 'rusty' of newsfacts-rusty 0.2: importing it failed"
        )


@pytest.mark.parametrize("form", ["table", "json", "rows"])
def test_broken_pipe(form: str, tmp_path: Path) -> None:
    """A reader that goes away, as head does, is no error to complain of."""
    long = "\n\n".join(path.read_text(encoding="utf-8") for path in sorted(SEEDS.glob("*.txt")))
    (tmp_path / "long.txt").write_text(f"{long}\n\n" * 4, encoding="utf-8")
    with subprocess.Popen(
        [*COMMAND, "extract", "long.txt", "--format", form], cwd=tmp_path, env=_ENVIRONMENT,
        stdout=subprocess.PIPE, stderr=subprocess.PIPE,
    ) as process:  # fmt: skip
        assert process.stdout
        assert process.stderr
        assert process.stdout.readline()
        process.stdout.close()
        assert process.stderr.read() == b""


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="there is no /dev/full")
@pytest.mark.parametrize("form", ["table", "json", "rows"])
def test_full_disk(form: str) -> None:
    """Output that cannot be written is one line on standard error."""
    with Path("/dev/full").open("w", encoding="utf-8") as full:
        done = subprocess.run(
            [*COMMAND, "extract", str(ARTICLE), "--format", form],
            check=False, stdout=full, stderr=subprocess.PIPE, env=_ENVIRONMENT, encoding="utf-8",
        )  # fmt: skip
    assert done.returncode == 2
    assert done.stderr.startswith("newsfacts: the output cannot be written: ")
    assert len(done.stderr.splitlines()) == 1


@pytest.mark.parametrize(
    "env", [{"PYTHONIOENCODING": "ascii"}, {"LC_ALL": "C", "PYTHONUTF8": "0"}], ids=str
)
def test_output_is_utf_8(env: dict[str, str], folder: Path) -> None:
    """Whatever the locale, text is read and written in UTF-8."""
    for form in ("table", "rows"):
        usual = printed("extract", ARTICLE, "--format", form)
        done = run("extract", ARTICLE, "--format", form, env=env)
        assert (done.returncode, done.stderr, done.stdout) == (0, "", usual)
        assert form == "rows" or not usual.isascii()
    done = run("extract", "ñandú", cwd=folder, env=env)
    assert (done.returncode, done.stdout) == (2, "")
    assert len(done.stderr.splitlines()) == 1


def test_schema() -> None:
    """The schema printed is that of the installed plugins' kinds."""
    kinds = Engine.installed().kinds
    assert json.loads(printed("schema")) == newsfacts.json_schema(kinds)
