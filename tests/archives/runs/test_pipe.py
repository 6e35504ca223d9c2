"""Many documents, in one process or more: in order, each once, whatever becomes of a process."""

from __future__ import annotations

import multiprocessing
import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from pathlib import Path
from typing import ClassVar

import attrs
import pytest

import newsfacts
from newsfacts import Document, Engine, Extractor, Fact, Facts, Failure, Money

SEEDS = Path(__file__).parents[3] / "seeds"
#: jobs and timeout, of which the last two need other processes
WAYS = ((1, None), (2, None), (1, 60.0))
ways = pytest.mark.parametrize(("jobs", "timeout"), WAYS)


def _counted(number: int) -> list[str]:
    return [f"{'word' * (i % 7 + 1)} {i}" for i in range(number)]


@ways
def test_order(jobs: int, timeout: float | None, hazards: Engine) -> None:
    """Facts come in the order of the documents, and are those of the engine."""
    texts = _counted(200)
    piped = list(newsfacts.pipe(texts, jobs=jobs, timeout=timeout, engine=hazards))
    assert piped == [hazards.extract(text) for text in texts]


@ways
def test_articles(jobs: int, timeout: float | None) -> None:
    """By default the installed plugins read, and the fields of documents are kept."""
    documents = [
        Document(path.read_text(encoding="utf-8"), id=path.stem, published="2017-02-20")
        for path in sorted(SEEDS.glob("*.txt"))[:6]
    ]
    piped = list(newsfacts.pipe(documents, jobs=jobs, timeout=timeout))
    assert piped == [newsfacts.extract(document) for document in documents]


@ways
def test_records(jobs: int, timeout: float | None, tmp_path: Path) -> None:
    """Records of files are read where their facts are; what cannot be read has a place."""
    (tmp_path / "a.txt").write_text("It paid $5.", encoding="utf-8")
    (tmp_path / "b.txt").touch()
    piped = list(newsfacts.pipe(newsfacts.records(tmp_path), jobs=jobs, timeout=timeout))
    facts, failure = piped
    assert isinstance(facts, Facts)
    assert facts.document.id == "a.txt"
    assert isinstance(failure, Failure)
    assert failure.document == "b.txt"
    assert isinstance(failure.error, newsfacts.ReadingError)
    assert str(tmp_path / "b.txt") in str(failure.error)


#: documents of which there are no facts, and the error of each
FAILING: dict[str, tuple[object, type[newsfacts.NewsfactsError]]] = {
    "blank": (" ", newsfacts.DocumentError),
    "name of a file": ("article.txt", newsfacts.DocumentError),
    "no text": (None, newsfacts.DocumentError),
    "extractor that raises": ("raise no", newsfacts.ExtractorError),
}


@ways
def test_failures(jobs: int, timeout: float | None, hazards: Engine) -> None:
    """A document that cannot be read gives an error in its place, and the others go on."""
    texts = ["fine", *(text for text, _ in FAILING.values()), "fine"]
    first, *failures, last = newsfacts.pipe(
        texts,  # type: ignore[arg-type]
        jobs=jobs, timeout=timeout, engine=hazards,
    )  # fmt: skip
    assert first == last == hazards.extract("fine")
    assert [type(f.error) for f in failures if isinstance(f, Failure)] == [
        error for _, error in FAILING.values()
    ]


def test_collected_errors(hazards: Engine) -> None:
    """An engine that collects errors gives facts with problems."""
    engine = Engine(hazards.extractors, on_error="collect")
    (facts,) = newsfacts.pipe(["raise no"], jobs=2, engine=engine)
    assert isinstance(facts, Facts)
    assert [problem.extractor for problem in facts.problems] == ["hazard/1"]


def test_timeout(hazards: Engine) -> None:
    """A document that takes too long is given up and named; the others are read, each once."""
    texts = [*_counted(5), "sleep a", *_counted(40), "sleep b", *_counted(5)]
    begin = time.monotonic()
    piped = list(newsfacts.pipe(texts, jobs=2, timeout=0.5, engine=hazards))
    assert time.monotonic() - begin < 60
    for text, result in zip(texts, piped, strict=True):
        if text.startswith("sleep"):
            assert isinstance(result, Failure)
            assert result.document == Document(text).id
            assert isinstance(result.error, newsfacts.TimeLimitError)
            assert str(result.error) == f"'{result.document}' took more than 0.5 s and was given up"
        else:
            assert result == hazards.extract(text)


def test_crash(hazards: Engine, tmp_path: Path) -> None:
    """A document that ends its process is tried again, then given up and named; no other is."""
    texts = [*_counted(5), "exit a", f"once {tmp_path / 'flag'}", *_counted(40), "exit b"]
    piped = list(newsfacts.pipe(texts, jobs=2, engine=hazards))
    for text, result in zip(texts, piped, strict=True):
        if text.startswith("exit"):
            assert isinstance(result, Failure)
            assert isinstance(result.error, newsfacts.CrashError)
            assert result.error.how == "ended its process with exit status 7"
        else:
            assert result == hazards.extract(text)


@ways
def test_lazy(jobs: int, timeout: float | None, hazards: Engine) -> None:
    """Documents are taken as they are needed, and no process is left once the iterator closes."""
    taken: list[int] = []

    def endless() -> Iterator[str]:
        while True:
            taken.append(len(taken))
            yield f"word {len(taken)}"

    piped = newsfacts.pipe(endless(), jobs=jobs, timeout=timeout, engine=hazards)
    assert not taken
    for _ in range(100):
        next(piped)
    assert len(taken) <= 100 + 16 * jobs
    del piped
    assert not multiprocessing.active_children()


@ways
def test_large_documents(jobs: int, timeout: float | None, hazards: Engine) -> None:
    """Documents larger than what a pipe holds do not stop the processes."""
    texts = [f"{'w' * 400_000} {i}" for i in range(8)]
    piped = list(newsfacts.pipe(texts, jobs=jobs, timeout=timeout, engine=hazards))
    assert piped == [hazards.extract(text) for text in texts]


@ways
def test_failing_input(jobs: int, timeout: float | None, hazards: Engine) -> None:
    """An error of the iterable that is passed comes after the facts of what it gave before."""

    def failing() -> Iterator[str]:
        yield from ("one", "two")
        raise LookupError

    piped = newsfacts.pipe(failing(), jobs=jobs, timeout=timeout, engine=hazards)
    assert [next(piped), next(piped)] == [hazards.extract("one"), hazards.extract("two")]
    with pytest.raises(LookupError):
        next(piped)


def test_thread(hazards: Engine) -> None:
    """Processes can be started from any thread."""
    results: list[Facts | Failure] = []
    thread = threading.Thread(
        target=lambda: results.extend(newsfacts.pipe(["one"], jobs=2, engine=hazards))
    )
    thread.start()
    thread.join()
    assert results == [hazards.extract("one")]


@pytest.mark.parametrize(("jobs", "timeout"), [(0, None), (-1, None), (2, 0.0), (1, -1.0)])
def test_misuse(jobs: int, timeout: float | None) -> None:
    """Impossible arguments are refused at once."""
    with pytest.raises(ValueError, match="must be"):
        newsfacts.pipe([], jobs=jobs, timeout=timeout)


@attrs.frozen(kw_only=True)
class Local(Extractor):
    """An extractor that cannot be sent to a process."""

    name: ClassVar[str] = "local"
    version: ClassVar[str] = "1"
    provides: ClassVar[tuple[type[Fact], ...]] = (Money,)
    hook: object = attrs.field(factory=lambda: lambda: None)

    def extract(self, document: Document, facts: Facts) -> list[Fact]:  # noqa: ARG002
        """Find nothing."""
        return []


def test_engine_that_cannot_be_sent() -> None:
    """An engine that cannot be pickled is refused, with the reason."""
    with pytest.raises(newsfacts.WorkersError, match="the engine cannot be sent to them: "):
        list(newsfacts.pipe(["one"], jobs=2, engine=Engine([Local()])))


#: a script without "if __name__", of which Python's own pools run endless copies
_SCRIPT = """\
import attrs, newsfacts

print("run")
assert len(list(newsfacts.pipe(["It paid $5."] * 3, jobs=2))) == 3


@attrs.frozen(kw_only=True)
class Own(newsfacts.Extractor):
    name = "own"
    version = "1"
    provides = (newsfacts.Money,)

    def extract(self, document, facts):
        return []


try:
    list(newsfacts.pipe(["It paid $5."], jobs=2, engine=newsfacts.Engine([Own()])))
except newsfacts.WorkersError as error:
    print(error)
"""


def test_script(tmp_path: Path) -> None:
    """A script runs once; extractors of the script itself cannot be sent, which an error says."""
    path = tmp_path / "script.py"
    path.write_text(_SCRIPT, encoding="utf-8")
    done = subprocess.run(
        [sys.executable, str(path)], check=False, capture_output=True, encoding="utf-8"
    )
    assert (done.returncode, done.stderr) == (0, "")
    first, second = done.stdout.splitlines()
    assert first == "run"
    assert second.startswith("worker processes cannot be used: the engine cannot be loaded in them")


@pytest.mark.parametrize("method", ["forkserver", "fork"])
def test_start_methods(method: str, tmp_path: Path) -> None:
    """Whichever way other processes are started, those of a pipe are the same."""
    program = (
        f"import multiprocessing, newsfacts; multiprocessing.set_start_method({method!r}); "
        "print(len(list(newsfacts.pipe(['It paid $5.'] * 3, jobs=2))))"
    )
    done = subprocess.run(
        [sys.executable, "-c", program], check=False, capture_output=True, encoding="utf-8",
        cwd=tmp_path,
    )  # fmt: skip
    assert (done.returncode, done.stdout, done.stderr) == (0, "3\n", "")
