"""Facts in Spark: those of a plain loop, whatever happens to documents, workers and executors."""

from __future__ import annotations

import contextlib
import functools
import importlib
import os
import re
import runpy
import shutil
import sys
from collections.abc import Iterator, Sequence
from pathlib import Path
from types import ModuleType
from typing import Any

import attrs
import pytest

import newsfacts
from newsfacts import Document, Engine, Extractor, Facts

pytest.importorskip("pyspark", reason="pyspark is not installed; the extra spark installs it")
if not (shutil.which("java") or os.environ.get("JAVA_HOME")):
    pytest.skip("Spark needs Java, which is not installed", allow_module_level=True)

import pyarrow as pa
from pyspark.errors import PythonException
from pyspark.sql import DataFrame, SparkSession

from newsfacts import arrow, spark
from newsfacts.archives.spark.worker import engine_of, task_of

pytestmark = pytest.mark.slow

ROOT = Path(__file__).parent.parent.parent
SEEDS = ROOT / "seeds"
PAGE = ROOT / "docs" / "how-to" / "spark.md"
ARTICLES = [
    Document(file.read_text(encoding="utf-8"), id=file.stem, published="2017-02-20")
    for file in sorted(SEEDS.glob("*.txt"))
]
LOCAL, CLUSTER = "local[2]", "local-cluster[2,1,1024]"

#: a module of extractors, of a version
_PLUGIN = """
import attrs
import newsfacts

@attrs.frozen(kw_only=True)
class Votes(newsfacts.Extractor):
    name = "votes"
    version = "{version}"
    provides = (newsfacts.Percentage,)

    def extract(self, document, facts):
        if "poison" in document.text:
            raise RuntimeError("poisoned")
        return ()
"""
#: stops the executor in which it runs, once
_KILLER = """
import os
import signal
from pathlib import Path

def parent(pid):
    return int(Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()[1])

def kill_once(marker, batches):
    for batch in batches:
        if "poison" in batch.column("id").to_pylist():
            executor = parent(os.getppid())
            assert b"CoarseGrainedExecutorBackend" in Path(f"/proc/{executor}/cmdline").read_bytes()
            try:
                with open(marker, "x") as file:
                    file.write(str(executor))
                os.kill(executor, signal.SIGKILL)
            except FileExistsError:
                pass
        yield batch
"""


@pytest.fixture(scope="module")
def modules(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    """Give a folder with the modules of the workers; the driver has others of some names."""
    workers = tmp_path_factory.mktemp("workers")
    driver = tmp_path_factory.mktemp("driver")
    for folder, name, source in (
        (workers, "votes_old", _PLUGIN.format(version="1.0")),
        (driver, "votes_old", _PLUGIN.format(version="2.0")),
        (driver, "votes_here", _PLUGIN.format(version="1.0")),
        (workers, "votes_both", _PLUGIN.format(version="1.0")),
        (driver, "votes_both", _PLUGIN.format(version="1.0")),
        (workers, "killer", _KILLER),
        (driver, "killer", _KILLER),
    ):
        (folder / f"{name}.py").write_text(source, encoding="utf-8")
    sys.path.insert(0, str(driver))
    yield workers
    sys.path.remove(str(driver))


@pytest.fixture(scope="module")
def session(
    request: pytest.FixtureRequest, modules: Path, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[SparkSession]:
    """Give a session of Spark on the master that is asked for."""
    master: str = request.param
    fast = "-XX:+UseSerialGC -XX:TieredStopAtLevel=1"
    settings = {
        "spark.driver.extraJavaOptions": fast,
        "spark.driver.host": "127.0.0.1",
        "spark.driver.memory": "1g",
        "spark.executor.extraJavaOptions": fast,
        "spark.executor.memory": "512m",
        "spark.executorEnv.PYTHONPATH": str(modules),
        "spark.local.dir": str(tmp_path_factory.mktemp("spark")),
        "spark.pyspark.python": sys.executable,
        "spark.sql.codegen.wholeStage": "false",
        "spark.sql.session.timeZone": "UTC",
        "spark.sql.shuffle.partitions": "4",
        "spark.task.maxFailures": "2",
        "spark.ui.enabled": "false",
    }
    builder = SparkSession.builder.master(master)
    for name, value in settings.items():
        builder = builder.config(name, value)
    with contextlib.chdir(modules):  # where Spark resolves the names of files
        session = builder.getOrCreate()
    session.sparkContext.setLogLevel("OFF")
    yield session
    session.stop()


on = pytest.mark.parametrize


def frame_of(session: SparkSession, rows: Sequence[Document]) -> DataFrame:
    """Give documents as a data frame with a column of outlets."""
    columns = {
        "id": [row.id for row in rows],
        "text": [row.text for row in rows],
        "published": [row.published for row in rows],
        "outlet": ["Port Gazette" for _ in rows],
    }
    return session.createDataFrame(pa.table(columns))


def facts_of(found: DataFrame, rows: Sequence[Document]) -> list[Facts]:
    """Give what is read from a data frame of facts, in the order of the documents."""
    table = found.toArrow().cast(arrow.schema())
    read = list(arrow.read(table, {row.id: row.text for row in rows}))
    order = {row.id: i for i, row in enumerate(rows)}
    return sorted(read, key=lambda facts: order[facts.document.id])


@on("session", [LOCAL, CLUSTER], indirect=True)
def test_facts_are_those_of_a_plain_loop(session: SparkSession) -> None:
    """Every document is a row with the facts that a loop finds, and none is lost or doubled."""
    expected = [newsfacts.extract(attrs.evolve(a, source="Port Gazette")) for a in ARTICLES]
    found = facts_of(spark.extract(frame_of(session, ARTICLES), source="outlet"), ARTICLES)
    assert [facts.to_json() for facts in found] == [facts.to_json() for facts in expected]


@on("session", [LOCAL], indirect=True)
@pytest.mark.usefixtures("session")
def test_page(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The Python of the page about Spark runs, from the first line to the last."""
    shutil.copytree(SEEDS, tmp_path / "seeds")
    monkeypatch.chdir(tmp_path)
    blocks = re.findall(r"```python\n(.*?)```", PAGE.read_text(encoding="utf-8"), re.DOTALL)
    (tmp_path / "page.py").write_text("\n".join(blocks), encoding="utf-8")
    runpy.run_path("page.py")


@on("session", [CLUSTER], indirect=True)
def test_poisoned_documents(session: SparkSession) -> None:
    """A document that cannot be read is a row with its problem; the job and the others go on."""
    rows: list[tuple[str, str | None, str]] = [
        ("good", "It paid $5 million on Monday.", "2017-02-22"),
        ("none", None, "2017-02-22"),
        ("blank", " ", "2017-02-22"),
        ("day", "It paid $5 million on Monday.", "yesterday"),
        ("long", "It paid $5 million on Monday. " * 40, "2017-02-22"),
        ("poison", "It paid a poison $5 million on Monday.", "2017-02-22"),
    ]
    ids, texts, days = (list(column) for column in zip(*rows, strict=True))
    frame = session.createDataFrame(pa.table({"doc.id": ids, "body": texts, "day": days}))
    engine = Engine((*Engine.installed().extractors, _votes("votes_both")), on_error="collect")
    found = spark.extract(frame, "body", "day", id="doc.id", engine=engine, longest=1000)
    table = found.select("id", "problems.message", "money.amount").toArrow().to_pylist()
    assert {row["id"]: row["amount"] for row in table} == {
        "good": ["5000000"], "none": [], "blank": [], "day": [], "long": [], "poison": ["5000000"],
    }  # fmt: skip
    said = {row["id"]: "; ".join(row["message"]) for row in table}
    assert said["good"] == ""
    assert "is not of type str" in said["none"]
    assert "is empty" in said["blank"]
    assert "'yesterday': is not an ISO 8601 date" in said["day"]
    assert "has 1,200 characters; at most 1,000 are read" in said["long"]
    assert "extractor votes/1.0, document poison: it raised RuntimeError" in said["poison"]


@on("session", [CLUSTER], indirect=True)
def test_an_executor_is_killed(session: SparkSession, tmp_path: Path) -> None:
    """If an executor dies while it reads, every document is read once, with the same facts."""
    rows = [*ARTICLES[:7], Document("The mayor met Ana Duarte in Lima on Friday.", id="poison")]
    marker = tmp_path / "killed"
    work = functools.partial(_imported("killer").kill_once, str(marker))
    frame = frame_of(session, rows).repartition(8, "id")
    found = spark.extract(frame.mapInArrow(work, frame.schema), source="outlet")
    expected = [newsfacts.extract(attrs.evolve(row, source="Port Gazette")) for row in rows]
    assert facts_of(found, rows) == expected
    executor = int(marker.read_text())
    assert not Path(f"/proc/{executor}/cmdline").exists()


@pytest.mark.parametrize(
    ("module", "why"),
    [
        ("votes_old", "it has votes/1.0; install the same packages"),
        ("votes_here", "it cannot make the extractors: ModuleNotFoundError: .*'votes_here'"),
    ],
    ids=["another version", "none"],
)
@on("session", [CLUSTER], indirect=True)
def test_workers_with_other_plugins(session: SparkSession, module: str, why: str) -> None:
    """A worker with another version of an extractor, or without it, is an error with a name."""
    found = spark.extract(frame_of(session, ARTICLES[:1]), engine=Engine([_votes(module)]))
    with pytest.raises(PythonException, match=f"WorkerMismatchError: .*{why}.*votes/"):
        found.collect()


def test_workers_with_other_packages() -> None:
    """A worker with another version of newsfacts or dateparser is an error that names both."""
    task = task_of(Engine.installed(), longest=10)
    assert engine_of(task) is engine_of(attrs.evolve(task))
    newer = attrs.evolve(task, versions=("newsfacts 99.0", *task.versions[1:]))
    with pytest.raises(newsfacts.WorkerMismatchError) as caught:
        engine_of(newer)
    assert f"it has newsfacts {newsfacts.__version__}; install" in str(caught.value)
    assert "newsfacts 99.0, dateparser " in str(caught.value)


#: arguments, and what is said of them
WRONG = [
    (
        {"text": "body"},
        "document text 'body': is no column; there are: id, text, published, outlet",
    ),
    ({"published": "day"}, "document published 'day': is no column"),
    ({"source": "paper"}, "document source 'paper': is no column"),
    ({"outlet": "outlet"}, "document outlet 'outlet': is no field; there are: text, id, published"),
]


@on("session", [CLUSTER], indirect=True)
@pytest.mark.parametrize(("columns", "said"), WRONG, ids=["text", "date", "source", "field"])
def test_columns_that_are_not_there(
    session: SparkSession, columns: dict[str, Any], said: str
) -> None:
    """A name that is no column, or no field, is an error before anything runs."""
    with pytest.raises(newsfacts.DocumentError, match=said):
        spark.extract(frame_of(session, ARTICLES[:1]), **columns)


def _votes(module: str) -> Extractor:
    made: Extractor = _imported(module).Votes()
    return made


def _imported(module: str) -> ModuleType:
    return importlib.import_module(module)


@pytest.mark.parametrize("package", ["pyspark", "pandas"])
def test_without_a_package(package: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """Without pyspark or pandas the error names the extra."""
    for name in [name for name in sys.modules if name.startswith("newsfacts.archives.spark")]:
        monkeypatch.delitem(sys.modules, name)
    monkeypatch.delitem(sys.modules, "newsfacts.spark")
    monkeypatch.setitem(sys.modules, package, None)
    with pytest.raises(newsfacts.MissingExtraError, match=rf"{package}: .*newsfacts\[spark\]"):
        importlib.import_module("newsfacts.spark")
