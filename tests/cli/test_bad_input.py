"""What cannot be used, or is missing from the facts: a sentence and an exit status."""

from __future__ import annotations

import csv
import io
import subprocess
from collections.abc import Callable, Mapping
from pathlib import Path

import pytest

Run = Callable[..., subprocess.CompletedProcess[str]]
Install = Callable[[str, str, Mapping[str, str], Mapping[str, str]], Path]

ARTICLE = Path(__file__).parents[2] / "seeds" / "manila-moscow.txt"
DATE = "2017-02-20"

#: commands that cannot be carried out, and what is said of each; the folder has the files below
BAD_INPUT: dict[str, tuple[tuple[str, ...], str]] = {
    "no argument": ((), "command"),
    "no file named": (("extract",), "FILE"),
    "unknown command": (("extrakt", "article.txt"), "'extrakt'"),
    "two files": (("extract", "article.txt", "latin.txt"), "several files need an output: -o OUT"),
    "jobs without an output": (
        ("extract", "article.txt", "--jobs", "2"),
        "--jobs and --timeout need an output: -o OUT",
    ),
    "missing file": (("extract", "missing.txt"), "'missing.txt' does not exist"),
    "missing file on two lines": (("extract", "a\nb"), "'a\\nb' does not exist"),
    "link that leads to itself": (
        ("extract", "loop"),
        "'loop' cannot be read: Too many levels of symbolic links",
    ),
    "missing file of a name that is not UTF-8": (
        ("extract", "\udcff"),
        "'\\udcff' does not exist",
    ),
    "outlet that is not UTF-8": (
        ("extract", "article.txt", "--source", "\udcff"),
        "the value '\\udcff' of an option is not UTF-8",
    ),
    "setting that is not UTF-8": (
        ("extract", "article.txt", "--set", "dates.profile=\udcff"),
        "is not UTF-8",
    ),
    "folder": (("extract", "folder"), "'folder' is a folder without files"),
    "unknown encoding": (("extract", "russian.txt"), "'russian.txt' is in an unknown encoding"),
    "empty": (("extract", "empty.txt"), "'empty.txt' is empty"),
    "blank": (("extract", "blank.txt"), "'blank.txt' holds a text that is empty"),
    "empty standard input": (("extract", "-"), "'-' is empty"),
    "several articles": (("extract", "*.txt"), "'*.txt' holds several articles"),
    "field without key": (("extract", "article.txt", "--field", "text"), "is not NAME=KEY"),
    "unknown field": (
        ("extract", "article.txt", "--field", "txt=body"),
        "option field.txt: documents have no such field; they have text, id, ",
    ),
    "missing table": (
        ("extract", "article.txt", "--metadata", "missing.csv"),
        "'missing.csv' cannot be read: No such file or directory",
    ),
    "bad date": (
        ("extract", "article.txt", "--published", "2017-02-31"),
        "document published '2017-02-31': is not an ISO 8601 date",
    ),
    "date in words": (
        ("extract", "article.txt", "--published", "today"),
        "is not an ISO 8601 date",
    ),
    "unknown format": (("extract", "article.txt", "--format", "xml"), "xml"),
    "unknown option": (("extract", "article.txt", "--colour"), "--colour"),
    "option without value": (("extract", "article.txt", "--published"), "--published"),
    "region in words": (
        ("extract", "article.txt", "--region", "Canada"),
        "document region 'Canada': is not an ISO 3166 country code; use two letters",
    ),
    "unknown kind": (
        ("extract", "article.txt", "--only", "meeting"),
        "no kind of facts is named 'meeting'; did you mean 'event'? (kinds: claim, date, ",
    ),
    "unknown plugin": (("extract", "article.txt", "--set", "date.profile=facts"), "'date'"),
    "unknown option of a plugin": (
        ("extract", "article.txt", "--set", "dates.a\nb=1"),
        "option dates.a b: no such option; dates accepts: profile",
    ),
    "bad value of an option": (
        ("extract", "article.txt", "--set", "dates.profile=iso"),
        "option dates.profile: 'iso' is not one of facts, timeml",
    ),
    "no place": (("explain", "article.txt"), "--at"),
    "place behind the text": (("explain", "article.txt", "--at", "21"), "it ends at 21"),
    "place far behind": (("explain", "article.txt", "--at", "9" * 5000), "it ends at 21"),
    "place of other words": (("explain", "article.txt", "--at", "$6"), "'$6' does not stand in"),
    "empty place": (("explain", "article.txt", "--at", ""), "'' does not stand in the text"),
    "report without output": (("report", "article.txt"), "--output"),
    "report of nothing": (("report", "-o", "page.html"), "FILE"),
    "report over its article": (
        ("report", "article.txt", "-o", "folder/../article.txt"),
        "is one of the files to be read",
    ),
    "report into no folder": (
        ("report", "article.txt", "-o", "nowhere/page.html"),
        "no such folder: 'nowhere'",
    ),
    "report onto a folder": (("report", "article.txt", "-o", "folder"), "'folder' is a folder"),
    "report of other JSON": (
        ("report", "other.json", "-o", "page.html"),
        "'other.json' has no text",
    ),
    "report of JSON with a date of its own": (
        ("report", "facts.json", "-o", "page.html", "--published", DATE),
        "every FILE is JSON",
    ),
    "report into a link that leads to itself": (
        ("report", "article.txt", "-o", "loop"),
        "'loop' cannot be written: Too many levels of symbolic links",
    ),
    "setting without value": (
        ("extract", "article.txt", "--set", "dates.profile"),
        "--set 'dates.profile' is not PLUGIN.OPTION=VALUE",
    ),
    "setting without option": (("extract", "article.txt", "--set", "dates=timeml"), "is not"),
    "setting without plugin": (("extract", "article.txt", "--set", ".profile=timeml"), "is not"),
}


@pytest.mark.parametrize("name", BAD_INPUT)
def test_bad_input(run: Run, name: str, folder: Path) -> None:
    """Input that cannot be used is exit status 2 and one line on standard error that says why."""
    arguments, message = BAD_INPUT[name]
    done = run(*arguments, cwd=folder)
    assert (done.returncode, done.stdout) == (2, "")
    (line,) = done.stderr.splitlines()
    assert line.startswith("newsfacts: ")
    assert message in line


@pytest.mark.parametrize(
    ("names", "message"),
    [("weather", "no plugin is named 'weather'"), ("dates", "requires facts of kind 'date'")],
)
def test_bad_disable(run: Run, names: str, message: str) -> None:
    """A plugin that cannot be switched off is bad input too."""
    done = run("extract", ARTICLE, env={"NEWSFACTS_DISABLE": names})
    assert (done.returncode, done.stdout) == (2, "")
    (line,) = done.stderr.splitlines()
    assert message in line


def _states(listed: str) -> dict[str, str]:
    """Give the state of each plugin in a list, whose lines may go on below."""
    cells = [line.split() for line in listed.splitlines()[2:] if not line.startswith(" ")]
    return {name: state for name, _, _, state, *_ in cells}


def test_disable(run: Run) -> None:
    """Plugins that are switched off give no facts, and the list shows them as disabled."""
    done = run("extract", ARTICLE, "--format", "csv", env={"NEWSFACTS_DISABLE": "claims, meetings"})
    assert (done.returncode, done.stderr) == (0, "")
    kinds = {row["kind"] for row in csv.DictReader(io.StringIO(done.stdout))}
    assert kinds == {"date", "money", "percentage", "entity", "mention"}
    listed = run("plugins", env={"NEWSFACTS_DISABLE": "claims, meetings"}).stdout
    states = _states(listed)
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
def test_failing_extractor(run: Run, install: Install, folder: Path, more: tuple[str, ...]) -> None:
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


def test_broken_plugin(run: Run, install: Install, folder: Path) -> None:
    """The list shows a broken plugin beside the others, and why; extracting names it and ends."""
    source = {"newsfacts_rusty": "import no_such_module"}
    path = install("newsfacts-rusty", "0.2", source, {"rusty": "newsfacts_rusty"})
    listed = run("plugins", env={"PYTHONPATH": str(path)})
    assert listed.returncode == 0
    states = _states(listed.stdout)
    assert states.pop("rusty") == "broken"
    assert set(states.values()) == {"active"}
    done = run("extract", folder / "article.txt", env={"PYTHONPATH": str(path)})
    assert (done.returncode, done.stdout) == (2, "")
    for stderr in (listed.stderr, done.stderr):
        (line,) = stderr.splitlines()
        assert line.startswith(
            "newsfacts: plugin 'rusty' of newsfacts-rusty 0.2: importing it failed"
        )
