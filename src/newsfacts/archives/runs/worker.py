"""A worker process: answers items in order, and ends with its parent."""

from __future__ import annotations

import gc
import os
import pickle
import signal
import threading
from collections.abc import Callable
from multiprocessing.connection import Connection
from queue import SimpleQueue

from newsfacts._guarded import FAILURES

#: the exit status of a worker whose parent is gone
_ORPHANED = 1


def work(connection: Connection, pickled: bytes) -> None:
    """Answer every item that arrives, in order.

    The first message is "" if the worker is ready, or why it cannot be.

    Args:
        connection: receives items and sends answers.
        pickled: the function that turns an item into an answer.
    """
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl-C is for the parent, which ends its workers
    try:
        answer: Callable[[object], object] = pickle.loads(pickled)  # noqa: S301 - of the parent
    except FAILURES as error:
        connection.send(f"{type(error).__name__}: {error}")
        return
    gc.freeze()  # lexicons stay: no need to look at them again and again
    items: SimpleQueue[object] = SimpleQueue()
    threading.Thread(target=_receive, args=(connection, items), daemon=True).start()
    connection.send("")
    while True:
        connection.send(answer(items.get()))


def _receive(connection: Connection, items: SimpleQueue[object]) -> None:
    """Fetch items while others are answered, so that sending one never waits for an answer."""
    try:
        while True:
            items.put(connection.recv())
    except (EOFError, OSError):  # the parent is gone, even if it was killed
        os._exit(_ORPHANED)
