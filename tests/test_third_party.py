"""Somebody else's plugin, installed beside newsfacts, with a class of facts of its own."""

from __future__ import annotations

import csv
import datetime as dt
import io
import json
import os
import subprocess
import sys
from collections.abc import Callable, Mapping
from decimal import Decimal
from pathlib import Path

import jsonschema
import pytest

import newsfacts
from newsfacts import Engine, Fact, Facts, Money, Span

Install = Callable[[str, str, Mapping[str, str], Mapping[str, str]], Path]
OnPath = Callable[[Path], None]

BUNDLED = ("claims", "dates", "entities", "meetings", "money")

#: reads "Contract 7 (2017-02-20): 12.50 CHF to Alp Works", and the sum in it
_SOURCE = '''\
"""Contracts."""

from __future__ import annotations

import datetime as dt
import re
from decimal import Decimal
from typing import ClassVar, Literal

import attrs
import newsfacts

_CONTRACT = re.compile(r"Contract (\\d+) \\((\\d+-\\d+-\\d+)\\): ([\\d.]+) CHF to (\\w+) (\\w+)")


@attrs.frozen(kw_only=True)
class Party:
    """Who gets the money."""

    name: str
    words: tuple[newsfacts.Span, ...]
    share: Decimal | None = None


@attrs.frozen(kw_only=True)
class Contract(newsfacts.Fact):
    """A contract."""

    kind: ClassVar[str] = "contract"

    number: str
    signed: dt.date
    rate: Decimal
    sum: newsfacts.Money
    words: tuple[newsfacts.Span, ...] = ()
    party: Party
    second_party: Party | None = None
    note: str | None = None
    weight: Literal["light", "heavy"] = "light"
    checked: bool = False

    @property
    def label(self) -> str:
        return f"no. {self.number}"


@attrs.frozen(kw_only=True)
class ContractExtractor(newsfacts.Extractor):
    """Reads contracts."""

    name: ClassVar[str] = "contracts"
    version: ClassVar[str] = "3.1"
    provides: ClassVar[tuple[type[newsfacts.Fact], ...]] = (Contract, newsfacts.Money)

    weight: Literal["light", "heavy"] = "light"

    def extract(self, document, facts):
        for match in _CONTRACT.finditer(document.reading.plain):
            words = tuple(document.span(*match.span(i)) for i in (4, 5))
            yield Contract(
                span=document.span(*match.span()),
                rule="contract",
                number=match[1],
                signed=dt.date.fromisoformat(match[2]),
                rate=Decimal("0.050"),
                sum=newsfacts.Money(
                    span=document.span(match.start(3), match.end(3) + 4),
                    rule="contract",
                    amount=Decimal(match[3]),
                    currency="CHF",
                ),
                words=words,
                party=Party(name=f"{match[4]} {match[5]}", words=words, share=Decimal("1.0")),
                weight=self.weight,
            )


@newsfacts.hookimpl
def newsfacts_extractors() -> list[newsfacts.Extractor]:
    return [ContractExtractor()]
'''

TEXT = "In short. Contract 7 (2017-02-20): 12.50 CHF to Alp Works, said the town.\n"


@pytest.fixture
def folder(install: Install) -> Path:
    """Install the plugin, and give the folder that it is in."""
    return install(
        "newsfacts-contracts",
        "3.1.4",
        {"newsfacts_contracts": _SOURCE},
        {"contracts": "newsfacts_contracts"},
    )


@pytest.fixture
def engine(folder: Path, on_path: OnPath, monkeypatch: pytest.MonkeyPatch) -> Engine:
    """Give an engine of the installed plugin, the bundled ones switched off."""
    on_path(folder)
    monkeypatch.setenv("NEWSFACTS_DISABLE", ",".join(BUNDLED))
    return Engine.installed()


def _contract(facts: Facts) -> tuple[Fact, Mapping[str, object]]:
    (row,) = [row for row in facts.to_rows() if row["kind"] == "contract"]
    (fact,) = [fact for fact in facts if fact.kind == "contract"]
    return fact, row


def test_facts_of_the_plugin(engine: Engine) -> None:
    """The plugin's facts are found, signed with its extractor, and the sum they hold is one too."""
    facts = engine.extract(TEXT)
    assert [(fact.kind, fact.extractor, fact.label) for fact in facts] == [
        ("contract", "contracts/3.1", "no. 7"),
        ("money", "contracts/3.1", "12.50 CHF"),
    ]
    assert [kind.kind for kind in engine.kinds] == ["contract", "money"]


def test_json_there_and_back(engine: Engine) -> None:
    """Facts of the plugin go into JSON and come back equal, found by their kind alone."""
    facts = engine.extract(TEXT)
    same = newsfacts.from_json(facts.to_json())
    assert same == facts
    assert same.to_json() == facts.to_json()
    contract, _ = _contract(same)
    assert type(contract) is engine.kinds[0]
    (money,) = same.of(Money)
    values: dict[str, object] = {
        name: getattr(contract, name) for name in ("sum", "signed", "rate", "words", "second_party")
    }
    assert values["sum"] is money
    assert values["signed"] == dt.date(2017, 2, 20)
    assert str(values["rate"]) == "0.050"
    assert values["words"] == (Span(48, 51, "Alp"), Span(52, 57, "Works"))
    assert values["second_party"] is None


def test_rows(engine: Engine) -> None:
    """Rows of the plugin's facts are plain: references by label, values flat, spans as words."""
    _, row = _contract(engine.extract(TEXT))
    assert list(row.items())[13:] == [
        ("number", "7"),
        ("signed", dt.date(2017, 2, 20)),
        ("rate", Decimal("0.050")),
        ("sum", "12.50 CHF"),
        ("words", "Alp; Works"),
        ("party_name", "Alp Works"),
        ("party_words", "Alp; Works"),
        ("party_share", Decimal("1.0")),
        ("second_party_name", None),
        ("second_party_words", None),
        ("second_party_share", None),
        ("note", None),
        ("weight", "light"),
        ("checked", False),
        ("sum_ref", "money-1"),
    ]


def test_schema(engine: Engine) -> None:
    """The schema of the engine's kinds describes what is written, down to nested values."""
    schema = newsfacts.json_schema(engine.kinds)
    data = json.loads(engine.extract(TEXT).to_json())
    jsonschema.validate(data, schema, jsonschema.Draft202012Validator)
    data["facts"][0]["party"]["share"] = 1.0
    with pytest.raises(jsonschema.ValidationError):
        jsonschema.validate(data, schema, jsonschema.Draft202012Validator)


def test_spans_in_nested_values_are_checked(engine: Engine) -> None:
    """A span that is not in the text is found in tuples and in nested values too."""
    data = json.loads(engine.extract(TEXT).to_json())
    data["facts"][0]["party"]["words"][1]["text"] = "Werks"
    with pytest.raises(newsfacts.FormatError, match=r"facts\[0\]: span Werks is not at 52"):
        newsfacts.from_json(json.dumps(data))


def test_failure_on_a_text_names_plugin_and_distribution(engine: Engine) -> None:
    """An exception of an installed plugin names it, its distribution and what to do."""
    with pytest.raises(newsfacts.ExtractorError) as caught:
        engine.extract(TEXT.replace("02-20", "02-31"))
    assert (
        "extractor contracts/3.1 (plugin 'contracts' of newsfacts-contracts 3.1.4), document "
        in (str(caught.value))
    )
    assert "it raised ValueError: " in str(caught.value)
    assert "NEWSFACTS_DISABLE=contracts, or on_error='collect'" in str(caught.value)


def _run(folder: Path, *arguments: str, given: str = "") -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-m", "newsfacts", *arguments],
        check=False, capture_output=True, text=True, encoding="utf-8", input=given,
        env=os.environ | {"PYTHONPATH": str(folder)},
    )  # fmt: skip


@pytest.fixture
def article(tmp_path: Path) -> str:
    """Give the name of a file with the text."""
    path = tmp_path / "article.txt"
    path.write_text(TEXT, encoding="utf-8")
    return str(path)


def test_command_line(folder: Path, article: str) -> None:
    """On the command line the plugin works beside the bundled ones, with its options and kinds."""
    options = ("--set", "contracts.weight=heavy", "--published", "2017-02-22")
    done = _run(folder, "extract", article, "--format", "json", *options)
    assert (done.returncode, done.stderr) == (0, "")
    data = json.loads(done.stdout)
    (contract,) = [fact for fact in data["facts"] if fact["kind"] == "contract"]
    assert (contract["weight"], contract["extractor"]) == ("heavy", "contracts/3.1")
    assert data["document"]["published"] == "2017-02-22"


def test_command_line_rows_of_one_kind(folder: Path, article: str) -> None:
    """Facts of the plugin alone go into CSV."""
    done = _run(folder, "extract", article, "--only", "contract", "--format", "csv")
    assert done.returncode == 0, done.stderr
    (row,) = csv.DictReader(io.StringIO(done.stdout))
    assert (row["kind"], row["number"], row["party_name"]) == ("contract", "7", "Alp Works")


def test_command_line_lists_the_plugin(folder: Path) -> None:
    """The plugin stands in the list of plugins, with its distribution and kinds."""
    done = _run(folder, "plugins")
    assert done.returncode == 0, done.stderr
    (line,) = [line for line in done.stdout.splitlines() if line.startswith("contracts")]
    assert line.split()[:4] == ["contracts", "newsfacts-contracts", "3.1.4", "active"]
    assert "contract, money" in line


#: a plugin whose facts cannot be told in words
_SILENT = """\
import datetime as dt
from decimal import Decimal

import attrs
import newsfacts


@attrs.frozen(kw_only=True)
class Ruin(newsfacts.Money):
    kind = "ruin"

    @property
    def label(self):
        raise SystemExit("no words")


@attrs.frozen(kw_only=True)
class Storm(newsfacts.Event):
    kind = "storm"

    @property
    def label(self):
        return None

    def _brief(self):
        return 1 / 0


@attrs.frozen(kw_only=True)
class Silent(newsfacts.Extractor):
    name = "silent"
    version = "1.0"
    provides = (
        Ruin, Storm, newsfacts.Percentage, newsfacts.EventMention, newsfacts.TimeExpression
    )

    def extract(self, document, facts):
        ruin = Ruin(span=document.span(3, 8), rule="r", vague=True)
        yield newsfacts.Percentage(span=ruin.span, rule="r", value=Decimal(5), of=ruin)
        day = dict(start=dt.datetime(2017, 2, 20), end=dt.datetime(2017, 2, 21))
        time = newsfacts.TimeExpression(
            span=ruin.span, rule="r", type="DATE", value="2017-02-20", grain="day",
            interval=newsfacts.Interval(**day),
        )
        told = dict(span=ruin.span, rule="r", type="storm", status="happened", time=time)
        yield Storm(mentions=(newsfacts.EventMention(**told),), **told)


@newsfacts.hookimpl
def newsfacts_extractors():
    return [Silent()]
"""


@pytest.fixture
def silent(install: Install) -> Path:
    """Install the plugin without words, and give the folder that it is in."""
    return install("newsfacts-silent", "1.0", {"silent": _SILENT}, {"silent": "silent"})


#: how facts are asked for, and what is said where a label should stand
TOLD = {
    "extract -": "Ruin.label raised SystemExit",
    "extract - --format csv": "Ruin.label raised SystemExit",
    "extract - --format json": '"kind": "storm"',
    "explain - --at short": "of: Ruin.label raised SystemExit",
    "report - -o -": "Storm.label is not of type str but NoneType",
}


@pytest.mark.parametrize("command", TOLD)
def test_facts_without_words(silent: Path, command: str) -> None:
    """Where the label of a plugin's fact fails the class is named, and all else is told."""
    done = _run(silent, *command.split(), given=TEXT)
    assert (done.returncode, done.stderr) == (0, "")
    assert TOLD[command] in done.stdout


def test_reprs_without_words(silent: Path, on_path: OnPath) -> None:
    """A fact whose words fail still has a repr, on one line."""
    on_path(silent)
    facts = Engine.installed().extract(TEXT)
    (storm,) = facts.events
    assert repr(storm) == "Storm(Storm._brief raised ZeroDivisionError @3)"
    assert [repr(fact) for fact in facts if fact.kind in ("ruin", "percentage")] == [
        "Percentage(Percentage._brief raised SystemExit @3)",
        "Ruin(Ruin._brief raised SystemExit @3)",
    ]
