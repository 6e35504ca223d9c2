"""Worker processes that answer items in parallel, in the order of the items."""

from __future__ import annotations

import multiprocessing
import pickle
import signal
import sys
import time
from collections import deque
from collections.abc import Callable, Generator, Iterable, Iterator
from contextlib import contextmanager
from multiprocessing import resource_tracker
from multiprocessing.connection import Connection, wait
from multiprocessing.process import BaseProcess
from types import ModuleType
from typing import Generic, TypeVar, cast

import attrs

from newsfacts._guarded import FAILURES
from newsfacts.archives.runs.worker import work
from newsfacts.errors import CrashError, TimeLimitError, WorkersError

T = TypeVar("T")
A = TypeVar("A")

#: items that a worker has at a time: one that it answers, and the next
_AT_HAND = 2
#: items for each worker that may be answered before it is their turn, which bounds memory
_AHEAD = 16
#: times that an item is tried whose worker ended: another may have ended it, for lack of memory
_TRIES = 2


@attrs.define(eq=False)
class _Task(Generic[T]):
    number: int
    item: T
    tries: int = 0


@attrs.define(eq=False)
class _Worker(Generic[T]):
    process: BaseProcess
    connection: Connection
    #: what it was given and has not answered; it works at the first
    tasks: deque[_Task[T]] = attrs.field(factory=deque["_Task[T]"])
    ready: bool = False
    #: when it began with its first task
    since: float = 0.0

    def give(self, task: _Task[T]) -> None:
        if not self.tasks:
            self.since = time.monotonic()
        self.tasks.append(task)
        try:
            self.connection.send(task.item)
        except OSError:  # it has ended, which is noticed when it is asked for an answer
            return

    def end(self) -> None:
        self.process.kill()
        self.process.join()
        self.connection.close()


class Workers(Generic[T, A]):
    """Answers items in worker processes.

    Args:
        answer: a picklable function that turns an item into an answer.
        instead: makes the answer for an item that took too long or ended its process, from the
            item and a function that makes the error from the item's name.
        jobs: number of processes.
        timeout: most seconds for one item; None for any.
    """

    def __init__(
        self,
        answer: Callable[[T], A],
        instead: Callable[[T, Callable[[str], TimeLimitError | CrashError]], A],
        *,
        jobs: int,
        timeout: float | None,
    ) -> None:
        self._instead, self._jobs, self._timeout = instead, jobs, timeout
        try:
            self._pickled = pickle.dumps(answer)
        except FAILURES as cause:
            why = f"the engine cannot be sent to them: {type(cause).__name__}: {cause}"
            raise WorkersError(why) from cause
        self._workers: list[_Worker[T]] = []
        self._again: deque[_Task[T]] = deque()
        self._answers: dict[int, A] = {}

    def answers(self, items: Iterable[T]) -> Generator[A]:
        """Yield the answers in the order of the items, which are taken as workers become free."""
        tasks = (_Task(number, item) for number, item in enumerate(items))
        try:
            self._workers = [self._started() for _ in range(self._jobs)]
            yield from self._in_order(tasks)
        finally:
            for worker in self._workers:
                worker.end()

    def _in_order(self, tasks: Iterator[_Task[T]]) -> Iterator[A]:
        given = turn = 0
        failed: Exception | None = None
        more = True
        while True:
            while (worker := self._free()) and (
                self._again or (more and given - turn < _AHEAD * self._jobs)
            ):
                if self._again:
                    worker.give(self._again.popleft())
                    continue
                try:
                    worker.give(next(tasks))
                    given += 1
                except StopIteration:
                    more = False
                except Exception as error:  # noqa: BLE001 - raised once what came before is answered
                    more, failed = False, error
            if turn == given and not more:
                break
            self._listen(blocking=turn not in self._answers)
            if turn in self._answers:
                yield self._answers.pop(turn)
                turn += 1
        if failed:
            raise failed

    def _free(self) -> _Worker[T] | None:
        worker = min(self._workers, key=lambda worker: len(worker.tasks))
        return worker if len(worker.tasks) < _AT_HAND else None

    def _listen(self, *, blocking: bool) -> None:
        """Take what the workers have answered; end those that take too long."""
        by_connection = {worker.connection: worker for worker in self._workers}
        seconds = self._patience() if blocking else 0
        for connection in wait(list(by_connection), seconds):
            worker = by_connection[cast("Connection", connection)]
            try:
                answer = worker.connection.recv()
            except (EOFError, OSError):
                self._ended(worker)
            else:
                self._take(worker, answer)
        for worker in self._late():
            if not worker.connection.poll():
                self._give_up(worker)

    def _take(self, worker: _Worker[T], answer: object) -> None:
        worker.since = time.monotonic()
        if worker.ready:
            self._answers[worker.tasks.popleft().number] = cast("A", answer)
        elif answer:
            why = f"the engine cannot be loaded in them: {answer}; is all of it in modules?"
            raise WorkersError(why)
        worker.ready = True

    def _patience(self) -> float | None:
        """Return the seconds until the first worker takes too long; None for no limit."""
        if self._timeout is None:
            return None
        busy = [worker.since for worker in self._workers if worker.ready and worker.tasks]
        return max(0, min(busy) + self._timeout - time.monotonic()) if busy else None

    def _late(self) -> list[_Worker[T]]:
        if self._timeout is None:
            return []
        latest = time.monotonic() - self._timeout
        return [w for w in self._workers if w.ready and w.tasks and w.since <= latest]

    def _give_up(self, worker: _Worker[T]) -> None:
        task, seconds = worker.tasks.popleft(), self._timeout or 0
        self._answers[task.number] = self._instead(
            task.item, lambda name: TimeLimitError(name, seconds)
        )
        self._replace(worker)

    def _ended(self, worker: _Worker[T]) -> None:
        worker.process.join()
        how = _how(worker.process.exitcode)
        if not worker.ready:
            raise WorkersError(f"one ended {how} before it began")
        if worker.tasks:
            task = worker.tasks[0]
            task.tries += 1
            if task.tries == _TRIES:
                worker.tasks.popleft()
                self._answers[task.number] = self._instead(
                    task.item, lambda name: CrashError(name, f"ended its process {how}")
                )
        self._replace(worker)

    def _replace(self, worker: _Worker[T]) -> None:
        worker.end()
        self._again.extend(worker.tasks)
        self._workers[self._workers.index(worker)] = self._started()

    def _started(self) -> _Worker[T]:
        context = multiprocessing.get_context("spawn")
        ours, theirs = context.Pipe()
        process = context.Process(target=work, args=(theirs, self._pickled), daemon=True)
        try:
            with _without_interrupts(), _without_the_script():
                process.start()
        except (AssertionError, OSError, RuntimeError) as cause:
            ours.close()
            raise WorkersError(f"one cannot be started: {cause}") from cause
        finally:
            theirs.close()
        return _Worker(process, ours)


def _how(status: int | None) -> str:
    if status is None or status >= 0:
        return f"with exit status {status}"
    killed = " (for lack of memory, perhaps)" if -status == signal.SIGKILL else ""
    return f"by signal {-status}{killed}"


@contextmanager
def _without_the_script() -> Generator[None]:
    """Keep the processes that are started here from running the caller's script again.

    They need nothing of it, so that a script, or a notebook, needs no ``if __name__ ==``.
    """
    script = sys.modules["__main__"]
    sys.modules["__main__"] = ModuleType("__main__")
    try:
        yield
    finally:
        sys.modules["__main__"] = script


@contextmanager
def _without_interrupts() -> Generator[None]:
    """Keep Ctrl-C from the processes that are started here; it is the parent that ends them."""
    if sys.platform == "win32":
        yield
        return
    resource_tracker.ensure_running()  # its start would end the protection
    before = signal.pthread_sigmask(signal.SIG_BLOCK, {signal.SIGINT})
    try:
        yield
    finally:
        signal.pthread_sigmask(signal.SIG_SETMASK, before)
