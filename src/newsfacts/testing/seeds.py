"""Runs extractors in processes with other hash seeds, where sets iterate in another order."""

from __future__ import annotations

import base64
import hashlib
import importlib.util
import os
import pickle
import subprocess
import sys
from collections.abc import Iterable, Sequence

from newsfacts import Document, Engine, Extractor

#: enough that three words in a set hardly keep their order under all of them
_SEEDS = ("0", "1", "2", "3")

#: environment variable that marks the processes
_INSIDE = "NEWSFACTS_CHECKING_HASH_SEEDS"

_PROGRAM = """\
import sys
path, work = sys.stdin.read().split("\\n")
import ast
sys.path[:] = ast.literal_eval(path)
from newsfacts.testing.seeds import run
print(" ".join(run(work)))
"""


def check_hash_seeds(extractors: Sequence[Extractor], documents: Iterable[Document]) -> None:
    """Check that documents yield the same facts whatever the iteration order of sets.

    Extractors of a module that a new process cannot import, such as ``__main__``, are not checked.
    Within such a process nothing is checked: a module may check its extractor on import.
    """
    if _INSIDE in os.environ or not all(map(_can_be_imported, extractors)):
        return
    texts = list(documents)
    work = base64.b64encode(pickle.dumps((tuple(extractors), texts))).decode()
    processes = [_start(seed) for seed in _SEEDS]
    given = f"{sys.path!r}\n{work}"
    outputs = [process.communicate(given) for process in processes]
    for process, (_, complaint) in zip(processes, outputs, strict=True):
        if process.returncode:
            raise AssertionError(f"extracting in a new process failed: {complaint}")
    for document, *digests in zip(texts, *(out.split() for out, _ in outputs), strict=True):
        if len(set(digests)) > 1:
            raise AssertionError(
                f"{document.text!r} gave other facts under another hash seed: let no set or "
                "hash() decide an order"
            )


def _can_be_imported(extractor: Extractor) -> bool:
    module = type(extractor).__module__
    try:
        return module != "__main__" and importlib.util.find_spec(module) is not None
    except (ImportError, ValueError):
        return False


def _start(seed: str) -> subprocess.Popen[str]:
    return subprocess.Popen(  # noqa: S603 - this interpreter, with a program of this module
        [sys.executable, "-c", _PROGRAM],
        env=os.environ | {"PYTHONHASHSEED": seed, "PYTHONUTF8": "1", _INSIDE: "1"},
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        encoding="utf-8",
    )


def run(work: str) -> list[str]:
    """Return a digest of the facts of each document; called in the new processes."""
    extractors, documents = pickle.loads(base64.b64decode(work))  # noqa: S301 - written above
    engine = Engine(extractors)
    return [
        hashlib.sha256(engine.extract(document).to_json().encode("utf-8", "replace")).hexdigest()
        for document in documents
    ]
