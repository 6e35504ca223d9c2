"""A run: from files to an output, going on where it was stopped."""

from __future__ import annotations

import time
from collections import deque
from collections.abc import Generator, Iterator, Mapping
from contextlib import closing
from itertools import islice
from pathlib import Path
from typing import Generic, TypeVar

import attrs

from newsfacts._version import __version__
from newsfacts.archives.encoding import ENCODING
from newsfacts.archives.reading import records
from newsfacts.archives.runs.failure import Failure
from newsfacts.archives.runs.inputs import inputs_of
from newsfacts.archives.runs.journal import Journal, Progress, beside
from newsfacts.archives.runs.outputs.output import Format, Sink
from newsfacts.archives.runs.pipe import Reading, results
from newsfacts.archives.runs.problems import ProblemLine, Problems
from newsfacts.engine import Engine
from newsfacts.model import Facts, Problem
from newsfacts.plugin.reader import Record

P = TypeVar("P")

#: seconds between two commits, which is the work that a stop may cost, and its share of a long run
_COMMIT_EVERY, _SHARE = 0.25, 0.001


@attrs.frozen(kw_only=True)
class Plan(Generic[P]):
    """What a run is to do.

    Args:
        paths: files, folders and patterns.
        metadata: the file of what is known about the articles.
        fields: keys of the fields of documents in files of data.
        known: fields that all documents get: published, source, region.
        settings: options of extractors, as they were set.
        output: path of the output.
        format: name of the format of the output.
        form: the format itself.
        engine: the engine.
        kinds: names of the kinds of facts that are written; empty for all.
        jobs: number of processes.
        timeout: most seconds for one document.
    """

    paths: tuple[str, ...]
    metadata: str | None
    fields: Mapping[str, str]
    known: Mapping[str, str]
    settings: tuple[str, ...]
    output: Path
    format: str
    form: Format[P]
    engine: Engine
    kinds: tuple[str, ...]
    jobs: int
    timeout: float | None


@attrs.frozen(kw_only=True)
class Step:
    """What a run has done, for display."""

    progress: Progress
    #: bytes of the files that were read
    position: int


@attrs.frozen(kw_only=True)
class _Read(Generic[P]):
    """A document that was read."""

    rendered: P
    dated: bool
    recoded: bool
    problems: tuple[Problem, ...]


@attrs.frozen
class _Render(Generic[P]):
    form: Format[P]
    kinds: tuple[str, ...]

    def __call__(self, facts: Facts) -> _Read[P]:
        chosen = facts.only(*self.kinds) if self.kinds else facts
        return _Read(
            rendered=self.form.render(chosen),
            dated=facts.document.published is not None,
            recoded=ENCODING in facts.document.metadata,
            problems=facts.problems,
        )


class Run(Generic[P]):
    """A run, from where it was stopped; close it to let others go on with it.

    Raises:
        RunError: the output or the journal beside it is of a different run, or of none.
        OSError: they cannot be written.
    """

    def __init__(self, plan: Plan[P]) -> None:
        self._plan = plan
        #: the files that are read
        self.inputs = inputs_of(plan.paths, plan.metadata, plan.output)
        self._journal = Journal(plan.output, self._identity())
        #: how far the run is, in its output and its journal
        self.progress = self._journal.progress

    def _identity(self) -> dict[str, object]:
        """Return what must be the same where a run goes on."""
        plan = self._plan
        return {
            "version": __version__,
            "extractors": [extractor.signature for extractor in plan.engine.extractors],
            "format": plan.format,
            "kinds": plan.kinds,
            "settings": plan.settings,
            "known": dict(plan.known),
            "fields": dict(plan.fields),
            "metadata": plan.metadata,
            "paths": plan.paths,
            "input": attrs.asdict(self.inputs),
        }

    def steps(self) -> Generator[Step]:
        """Do the work, record by record.

        However it ends, the output holds whole records only, and a new run goes on.

        Raises:
            WorkersError: the processes cannot be started.
            MissingExtraError: a format needs a package that is not installed.
            ReadingError: the table of metadata cannot be read.
            OSError: the output cannot be written.
        """
        if self.progress.finished:
            return
        problems = self._problems()
        sink = self._plan.form.open(self._plan.output, self.progress.output)
        try:
            with closing(problems), closing(sink):
                yield from self._work(sink, problems)
        finally:
            if not self.progress.finished:
                self._plan.form.open(self._plan.output, self.progress.output).close()
                self._problems().close()

    def close(self) -> None:
        """Close the journal."""
        self._journal.close()

    def _problems(self) -> Problems:
        return Problems(beside(self._plan.output, "problems.jsonl"), self.progress.problems)

    def _work(self, sink: Sink[P], problems: Problems) -> Generator[Step]:
        plan, now = self._plan, self.progress
        given: deque[tuple[str, str, int]] = deque()
        reading = Reading(plan.engine, _Render(plan.form, plan.kinds), plan.known)
        begun = committed = time.monotonic()
        done: Generator[_Read[P] | Failure] = results(
            self._records(given), reading, jobs=plan.jobs, timeout=plan.timeout
        )
        with closing(done):
            for result in done:
                name, place, position = given.popleft()
                for error, reason in _problems_of(result):
                    line = ProblemLine(document=name, place=place, error=error, reason=reason)
                    problems.add(line)
                if not isinstance(result, Failure):
                    sink.write(result.rendered)
                now = _after(now, result)
                moment = time.monotonic()
                pause = max(_COMMIT_EVERY, (moment - begun) * _SHARE)
                if sink.whole and moment - committed > pause:
                    self._commit(attrs.evolve(now, output=sink.commit()), problems)
                    committed = moment
                yield Step(progress=now, position=position)
        self._commit(attrs.evolve(now, output=sink.finish(), finished=True), problems)

    def _records(self, given: deque[tuple[str, str, int]]) -> Iterator[Record]:
        """Yield the records that are left to read, and note them."""
        plan = self._plan
        everything = records(plan.paths, metadata=plan.metadata, fields=plan.fields)
        for record in islice(everything, self.progress.records, None):
            given.append((record.id, record.place, record.position))
            yield record

    def _commit(self, progress: Progress, problems: Problems) -> None:
        self.progress = attrs.evolve(progress, problems=problems.commit())
        self._journal.record(self.progress)


def _after(progress: Progress, result: _Read[P] | Failure) -> Progress:
    records = progress.records + 1
    if isinstance(result, Failure):
        return attrs.evolve(progress, records=records, failed=progress.failed + 1)
    return attrs.evolve(
        progress,
        records=records,
        incomplete=progress.incomplete + bool(result.problems),
        undated=progress.undated + (not result.dated),
        recoded=progress.recoded + result.recoded,
    )


def _problems_of(result: _Read[P] | Failure) -> list[tuple[str, str]]:
    """Return the class and the message of each error."""
    if isinstance(result, Failure):
        return [(type(result.error).__name__, str(result.error))]
    return [(problem.error, problem.message) for problem in result.problems]
