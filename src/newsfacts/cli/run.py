"""Runs on the command line: "extract IN... -o OUT"."""

from __future__ import annotations

import gc
import signal
import sys
from collections.abc import Generator
from contextlib import closing, contextmanager
from pathlib import Path
from types import FrameType
from typing import TypeVar

import attrs
import rich.progress
from click.exceptions import Exit
from rich.console import Console

from newsfacts._guarded import reason
from newsfacts.archives import ENCODING, undated_sentence
from newsfacts.archives.runs.journal import beside
from newsfacts.archives.runs.run import Plan, Run, Step
from newsfacts.cli.files import OutputError
from newsfacts.cli.status import Status
from newsfacts.cli.terminal import warn

P = TypeVar("P")


def run(plan: Plan[P]) -> None:
    """Do a run, or what is left of it; show how far it is if standard error is a terminal.

    Raises:
        OutputError: the output cannot be written.
        Exit: not everything could be read, or Ctrl-C was pressed.
    """
    try:
        with closing(Run(plan)) as begun:
            _do(begun)
            _end(begun, plan.output)
    except OSError as error:
        why = f"{str(plan.output)!r} cannot be written: {reason(error)}"
        raise OutputError(why) from error


def _do(begun: Run[P]) -> None:
    if begun.progress.finished:
        warn(f"all of it was done before: {_counted(begun.progress.records)}")
        return
    gc.freeze()  # lexicons stay: no need to look at them again and again
    try:
        with _interrupts() as stop, _bar(begun) as bar, closing(begun.steps()) as steps:
            for step in steps:
                bar.show(step)
                stop.check()
            bar.finish()
    except KeyboardInterrupt:
        done = _counted(begun.progress.records)
        warn(f"stopped after {done}; the same command goes on from there")
        raise Exit(Status.INTERRUPTED) from None


def _end(begun: Run[P], output: Path) -> None:
    progress = begun.progress
    if progress.undated:
        warn(undated_sentence(progress.undated, progress.records - progress.failed))
    if progress.recoded:
        warn(f"not in UTF-8: {_counted(progress.recoded)}; see {ENCODING!r} in their metadata")
    if progress.failed or progress.incomplete:
        parts = [
            f"{count} could not be read" if name == "failed" else f"of {count} facts are missing"
            for name, count in (("failed", progress.failed), ("incomplete", progress.incomplete))
            if count
        ]
        where = str(beside(output, "problems.jsonl"))
        warn(f"of {_counted(progress.records)} {' and '.join(parts)}: see {where!r}")
        raise Exit(Status.INCOMPLETE)


def _counted(documents: int) -> str:
    return "1 document" if documents == 1 else f"{documents:,} documents"


@attrs.define
class _Stop:
    """Answers Ctrl-C once, then ignores it, so that the run can end in peace."""

    pressed: bool = False

    def check(self) -> None:
        """Raise KeyboardInterrupt again, in case it was raised where whatever is raised is lost."""
        if self.pressed:
            raise KeyboardInterrupt

    def __call__(self, number: int, _: FrameType | None) -> None:
        self.pressed = True
        signal.signal(number, signal.SIG_IGN)
        raise KeyboardInterrupt


@contextmanager
def _interrupts() -> Generator[_Stop]:
    """Make Ctrl-C, which otherwise ends the command at once, raise KeyboardInterrupt."""
    stop, handler = _Stop(), signal.getsignal(signal.SIGINT)
    if callable(handler):  # otherwise it is ignored, as in background jobs
        signal.signal(signal.SIGINT, stop)
    try:
        yield stop
    finally:
        if not stop.pressed:
            signal.signal(signal.SIGINT, handler)


@attrs.frozen
class _Bar:
    """Shows how far a run is."""

    progress: rich.progress.Progress
    task: rich.progress.TaskID
    #: records that were read before
    before: int

    def show(self, step: Step) -> None:
        task, now = self.progress.tasks[0], step.progress
        if not task.started:
            # what was done before is no part of the rate
            self.progress.update(self.task, completed=step.position)
            self.progress.start_task(self.task)
        rate = (now.records - self.before) / task.elapsed if task.elapsed else 0
        problems = now.failed + now.incomplete
        self.progress.update(
            self.task, completed=step.position, documents=_counted(now.records),
            rate=f"{rate:.1f}/s", problems=f"{problems:,} problem{'s' * (problems != 1)}",
        )  # fmt: skip

    def finish(self) -> None:
        self.progress.update(self.task, completed=self.progress.tasks[0].total)


@contextmanager
def _bar(begun: Run[P]) -> Generator[_Bar]:
    """Yield what shows the steps of a run, if standard error is a terminal."""
    console = Console(file=sys.stderr)
    columns = (
        rich.progress.TextColumn("{task.fields[documents]}"),
        rich.progress.BarColumn(),
        rich.progress.TextColumn("{task.percentage:.0f} %"),
        rich.progress.TextColumn("{task.fields[rate]}"),
        rich.progress.TimeRemainingColumn(),
        rich.progress.TextColumn("{task.fields[problems]}"),
    )
    with rich.progress.Progress(
        *columns, console=console, disable=not console.is_terminal
    ) as progress:
        task = progress.add_task(
            "", total=begun.inputs.size, start=False, documents="", rate="", problems=""
        )
        yield _Bar(progress, task, begun.progress.records)
