"""What each command prints, and that it is what the library gives."""

from __future__ import annotations

import csv
import io
import json
import re
import subprocess
import sysconfig
from collections.abc import Callable
from pathlib import Path

import pytest

import newsfacts
from newsfacts import Document, Engine

Run = Callable[..., subprocess.CompletedProcess[str]]
Printed = Callable[..., str]

SEEDS = Path(__file__).parents[2] / "seeds"
ARTICLE = SEEDS / "manila-moscow.txt"
DATE = "2017-02-20"
GERMAN = "Die Fähre ist am Montag nicht gefahren, und der Hafen wurde für den Verkehr gesperrt."


def test_console_script() -> None:
    """Installing newsfacts gives the command of this name."""
    script = Path(sysconfig.get_path("scripts"), "newsfacts")
    done = subprocess.run(
        [str(script), "--version"], check=False, capture_output=True, encoding="utf-8"
    )
    assert (done.returncode, done.stderr) == (0, "")
    assert done.stdout.split()[-1] == newsfacts.__version__


def test_table(printed: Printed) -> None:
    """By default there is a table for each kind of facts, with values, words and offsets."""
    out = printed("extract", ARTICLE, "--published", DATE)
    lines = [line.split() for line in out.splitlines()]
    assert ["Dates"] in lines
    assert [DATE, "DATE", "Monday", "94"] in lines
    assert any({"43,000,000", "USD", "$43", "1139"} <= set(line) for line in lines)
    assert any("Klimov" in line for line in lines)
    assert "event-mention" not in out.casefold()


def test_json(printed: Printed) -> None:
    """JSON holds the document and all facts, as the library gives them."""
    options = ("--published", DATE, "--source", "Island Post", "--region", "PH")
    out = printed("extract", ARTICLE, "--format", "json", *options)
    text = ARTICLE.read_text(encoding="utf-8")
    document = Document(text, id=ARTICLE.name, published=DATE, source="Island Post", region="PH")
    assert newsfacts.from_json(out) == Engine.installed().extract(document)


def test_rows(printed: Printed) -> None:
    """Rows are CSV: a line for each fact, under one head of all columns."""
    out = printed("extract", ARTICLE, "--published", DATE, "--format", "csv")
    rows = list(csv.DictReader(io.StringIO(out)))
    facts = newsfacts.extract(ARTICLE.read_text(encoding="utf-8"), published=DATE)
    assert [(row["id"], row["start"], row["text"]) for row in rows] == [
        (row["id"], str(row["start"]), row["text"]) for row in facts.to_rows()
    ]


@pytest.mark.parametrize("form", ["table", "json", "csv"])
def test_standard_input(printed: Printed, form: str) -> None:
    """The file "-" is standard input, with or without a byte order mark, read as files are."""
    text = ARTICLE.read_text(encoding="utf-8")
    arguments = ("--published", DATE, "--format", form)
    shown = printed("extract", "-", *arguments, stdin=f"\ufeff{text}")
    named = shown.replace('"id": "stdin"', f'"id": "{ARTICLE.name}"')
    named = re.sub("^stdin,", f"{ARTICLE.name},", named, flags=re.MULTILINE)
    assert named == printed("extract", ARTICLE, *arguments)


def test_only(printed: Printed) -> None:
    """Facts of the kinds asked for are given alone, also those that others sum up."""
    options = ("--only", "date", "--only", "mention", "--format", "csv")
    out = printed("extract", ARTICLE, *options)
    assert {row["kind"] for row in csv.DictReader(io.StringIO(out))} == {"date", "mention"}
    assert "Mention" in printed("extract", ARTICLE, "--only", "mention").split()


@pytest.mark.parametrize("profile", ["facts", "timeml"])
def test_set(printed: Printed, profile: str) -> None:
    """An option set on the command line is the option of the library."""
    text = "It opened in the first nine months of 2016 and closed at 7 p.m. Monday."
    out = printed("extract", "-", "--set", f"dates.profile={profile}", "--format", "json",
                  stdin=text)  # fmt: skip
    engine = Engine.installed(options={"dates": {"profile": profile}})
    assert newsfacts.from_json(out) == engine.extract(Document(text, id="stdin"))


def test_published(printed: Printed) -> None:
    """Relative dates need the date of publication, and say so without it."""
    text = "The ferry stayed on Monday."
    arguments = ("extract", "-", "--only", "date", "--format", "csv")
    for more, value in (
        ((), "XXXX-WXX-1"),
        (("--published", "2017-02-22"), DATE),
        (("--published", "2017-02-22T18:30"), DATE),
    ):
        (row,) = csv.DictReader(io.StringIO(printed(*arguments, *more, stdin=text)))
        assert row["value"] == value


@pytest.mark.parametrize("place", ["$5", "8", "9", "paid $5"])
def test_explain(printed: Printed, place: str) -> None:
    """The facts at some words, or at a position, are explained; others are not."""
    shown = printed("explain", "-", "--at", place, stdin="It paid $5 on Monday.")
    assert shown.startswith("money “$5” at 8\n  read by money/")
    assert "symbol: a figure and the sign of its currency" in shown
    assert "Monday" not in shown


def test_nothing_to_explain(printed: Printed) -> None:
    """Where no fact is read, explain says so."""
    shown = printed("explain", "-", "--at", "paid", stdin="It paid $5 on Monday.")
    assert shown == "No fact is read there.\n"


def test_report(printed: Printed, tmp_path: Path) -> None:
    """The page of texts and of JSON is that of the library, in a file or on standard output."""
    arguments = ("--published", DATE, "--source", "Island Post")
    (tmp_path / "facts.json").write_text(
        printed("extract", ARTICLE, "--format", "json", *arguments), encoding="utf-8"
    )
    texts = {ARTICLE.name: ARTICLE.read_text(encoding="utf-8"), "stdin": "It paid $5."}
    several = [
        newsfacts.extract(Document(text, id=name, published=DATE, source="Island Post"))
        for name, text in texts.items()
    ]
    report = ("report", tmp_path / "facts.json", "-", "--title", "Two", *arguments, "-o")
    shown = printed(*report, "-", stdin="It paid $5.")
    assert shown == newsfacts.to_html(several, title="Two")
    assert printed(*report, tmp_path / "page.html", stdin="It paid $5.") == ""
    assert (tmp_path / "page.html").read_text(encoding="utf-8") == shown


def test_report_of_sorted_json(printed: Printed, tmp_path: Path) -> None:
    """JSON is known by how it begins, whatever the file is called and its keys' order."""
    facts = newsfacts.extract("It paid $5.")
    text = json.dumps(json.loads(facts.to_json()), sort_keys=True)
    (tmp_path / "facts.txt").write_text(text, encoding="utf-8")
    assert printed("report", tmp_path / "facts.txt", "-o", "-") == facts.to_html()


def test_report_of_another_language(run: Run, tmp_path: Path) -> None:
    """Of several articles the one is named from which facts are missing."""
    (tmp_path / "ferry.txt").write_text(GERMAN, encoding="utf-8")
    done = run("report", tmp_path / "ferry.txt", ARTICLE, "-o", tmp_path / "page.html")
    assert done.returncode == 0
    assert "was left out of ferry.txt: it does not read 'de'" in done.stderr


def test_nothing_found(printed: Printed) -> None:
    """Where there are no facts, the table says so and the rows are none."""
    assert printed("extract", "-", stdin="Nothing was there.\n") == "No facts found.\n"
    out = printed("extract", "-", "--format", "csv", stdin="Nothing was there.\n")
    assert out.strip() == ""


def test_other_language(run: Run) -> None:
    """Extractors that do not read the language are named on standard error."""
    done = run("extract", "-", stdin=GERMAN)
    assert done.returncode == 0
    assert "was left out: it does not read 'de'" in done.stderr
    assert all(line.startswith("newsfacts: ") for line in done.stderr.splitlines())


def test_schema(printed: Printed) -> None:
    """The schema printed is that of the installed plugins' kinds."""
    kinds = Engine.installed().kinds
    assert json.loads(printed("schema")) == newsfacts.json_schema(kinds)
