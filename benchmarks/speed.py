r"""Print the cost of reading, in multiples of one ``re.findall(r"\w+", text)`` pass.

    python benchmarks/speed.py [JSONL ...] [--ceiling N] [--write]

JSONL has a document a line, with text and published; every ninth is read. Without it, the articles
in seeds/ are read, repeated often enough to measure. Each figure is the median of three rounds in
process time, after a warm-up over 50 documents. ``--ceiling N`` fails if the total exceeds N
passes. ``--write`` saves the figures in speed.json, for the documentation.
"""

from __future__ import annotations

import argparse
import datetime as dt
import json
import re
import sys
import time
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

import attrs

from documents import every, seeds
from newsfacts import Document, Engine, Extractor, Fact, Facts

KEPT = Path(__file__).with_name("speed.json")

_EVERY, _WARM_UP, _ROUNDS = 9, 50, 3
#: documents between two passes, so that a slower machine slows both
_CHUNK = 10
#: characters of the repeated seeds: every ninth document of them is enough to measure
_MEASURABLE = 3_000_000

#: process seconds, by component
Seconds = dict[str, float]
Work = Callable[[Sequence[Document]], Seconds]


def main() -> int:
    """Measure, print, save on request; the exit status is 1 if the total exceeds the ceiling."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("documents", nargs="*", type=Path)
    parser.add_argument("--ceiling", type=float)
    parser.add_argument("--write", action="store_true")
    args = parser.parse_args()
    try:
        documents = _documents(args.documents)
    except (OSError, ValueError) as error:
        parser.error(f"documents cannot be read: {error}")
    engine = Engine.installed()
    _whole(engine, documents[:_WARM_UP])
    whole = _median_round(documents, lambda chunk: _whole(engine, chunk))
    parts = [_median_round(documents, work) for work in (_read, _grammar, _by_extractor(engine))]
    passes = {
        name: round(seconds / measured["pass"], 1)
        for measured in (whole, *parts)
        for name, seconds in measured.items()
        if name != "pass"
    }
    size = sum(len(document.text) for document in documents) / 1e6
    about = f"{len(documents)} documents, {size:.1f} MB"
    rates = {name: round(size / whole[name], 2) for name in ("pass", "whole")}
    print(f"{about}; MB/s: one pass {rates['pass']}, the whole {rates['whole']}")
    for name, cost in passes.items():
        print(f"{name:24} {cost:6.1f} x")
    if args.write:
        date = dt.datetime.now(dt.UTC).date().isoformat()
        kept = {"date": date, "documents": about, "passes": passes, "MB/s": rates}
        KEPT.write_text(json.dumps(kept, indent=1) + "\n", encoding="utf-8")
    if args.ceiling is not None and passes["whole"] > args.ceiling:
        print(f"the whole costs {passes['whole']:g} passes, the ceiling is {args.ceiling:g}")
        return 1
    return 0


def _documents(paths: Sequence[Path]) -> list[Document]:
    if paths:
        return [document for path in paths for document in every(path, _EVERY)]
    articles = seeds()
    often = 1 + _MEASURABLE // sum(len(article.text) for article in articles)
    return (articles * often)[::_EVERY]


def _median_round(documents: Sequence[Document], work: Work) -> Seconds:
    """Return the seconds of some work and of the passes next to it, of the median round."""
    rounds = [_round(documents, work) for _ in range(_ROUNDS)]
    return sorted(rounds, key=lambda seconds: sum(seconds.values()) / seconds["pass"])[_ROUNDS // 2]


def _round(documents: Sequence[Document], work: Work) -> Seconds:
    total: Seconds = {}
    for first in range(0, len(documents), _CHUNK):
        chunk = documents[first : first + _CHUNK]
        for name, seconds in (_pass(chunk) | work(chunk)).items():
            total[name] = total.get(name, 0.0) + seconds
    return total


def _fresh(documents: Sequence[Document]) -> Iterator[Document]:
    """Yield the documents afresh, one by one, with nothing read or cached."""
    return (attrs.evolve(document) for document in documents)


def _pass(documents: Sequence[Document]) -> Seconds:
    start = time.process_time()
    for document in documents:
        re.findall(r"\w+", document.text)
    return {"pass": time.process_time() - start}


def _whole(engine: Engine, documents: Sequence[Document]) -> Seconds:
    start = time.process_time()
    for document in _fresh(documents):
        engine.extract(document)
    return {"whole": time.process_time() - start}


def _read(documents: Sequence[Document]) -> Seconds:
    start = time.process_time()
    for document in _fresh(documents):
        reading = document.reading
        _ = (reading.language, reading.sentences, reading.quotes, reading.tokens, reading.numbers)
    return {"reading (sentences, tokens, numbers)": time.process_time() - start}


def _grammar(documents: Sequence[Document]) -> Seconds:
    """Return the cost of the grammar of every sentence, step by step, each without the previous."""
    steps = ("tags", "groups", "clauses")
    rows = dict.fromkeys((f"{step} of all sentences" for step in steps), 0.0)
    for document in _fresh(documents):
        reading = document.reading
        sentences = [reading.grammar(extent) for extent in reading.sentences]
        _ = reading.tokens
        for name, step in zip(rows, steps, strict=True):
            start = time.process_time()
            for sentence in sentences:
                getattr(sentence, step)
            rows[name] += time.process_time() - start
    return rows


def _by_extractor(engine: Engine) -> Work:
    """Return the cost of each extractor alone, on documents already parsed, each read once.

    Caches that an extractor keeps across documents help it, as they do in an archive.
    """
    rows: Seconds = {}
    clocked = Engine(_clocked(extractor, rows) for extractor in engine.extractors)

    def work(documents: Sequence[Document]) -> Seconds:
        rows.update((extractor.name, 0.0) for extractor in engine.extractors)
        for document in _fresh(documents):
            reading = document.reading
            _ = (reading.language, reading.quotes, reading.numbers)
            for extent in reading.sentences:
                _ = reading.grammar(extent).clauses
            clocked.extract(document)
        return rows

    return work


def _clocked(extractor: Extractor, rows: Seconds) -> Extractor:
    """Return an extractor that finds the same facts, and adds its time to its row."""

    class Clocked(type(extractor)):  # type: ignore[misc]
        def extract(self, document: Document, facts: Facts) -> list[Fact]:
            start = time.process_time()
            found = list(super().extract(document, facts))
            rows[self.name] += time.process_time() - start
            return found

    return Clocked()


if __name__ == "__main__":
    sys.exit(main())
