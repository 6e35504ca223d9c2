r"""Print what reading costs, in multiples of one ``re.findall(r"\w+", text)`` pass.

    python benchmarks/speed.py [JSONL] [--write]

JSONL holds a document a line, with text and published; without it, the articles in seeds/ are read,
often enough to measure. ``--write`` keeps the figures in speed.json, for the documentation.
"""

from __future__ import annotations

import argparse
import datetime as dt
import json
import re
import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from pathlib import Path

import attrs

from newsfacts import Document, Engine, Extractor, Fact, Facts

KEPT = Path(__file__).with_name("speed.json")
SEEDS = Path(__file__).resolve().parent.parent / "seeds"

#: what DESIGN allows, as multiples of the pass
BUDGETS = {"reading": 8.0, "dates": 4.0, "money": 3.0, "entities": 4.0, "meetings": 4.0,
           "claims": 8.0, "whole": 32.0}  # fmt: skip
_REPEATS = 3
_MEASURABLE = 1_000_000


def main() -> None:
    """Measure, print, and keep what was printed if that is asked for."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("documents", nargs="?", type=Path)
    parser.add_argument("--write", action="store_true")
    args = parser.parse_args()
    documents = _documents(args.documents)
    size = sum(len(document.text) for document in documents)
    base = _best(lambda: _count_words(documents))
    head = f"{len(documents)} documents, {size / 1e6:.1f} MB"
    print(f"{head}; one pass {size / base / 1e6:.1f} MB/s")
    engine = Engine.installed()
    rows = {"reading (first floor)": _best(lambda: _read_all(documents))}
    rows |= _grammar(documents)
    rows |= _by_extractor(engine, documents)
    rows["whole"] = _best(lambda: _extract_whole(engine, documents))
    for name, seconds in rows.items():
        budget = BUDGETS.get(name.split()[0])
        allowed = f"  (budget {budget:g})" if budget else ""
        print(f"{name:24} {seconds / base:6.1f} x{allowed}")
    throughput = size / rows["whole"] / 1e6
    print(f"{'throughput':24} {throughput:6.2f} MB/s")
    if args.write:
        kept = {
            "date": dt.datetime.now(dt.UTC).date().isoformat(),
            "documents": head,
            "passes": {name: round(seconds / base, 1) for name, seconds in rows.items()},
            "MB/s": round(throughput, 2),
        }
        KEPT.write_text(json.dumps(kept, indent=1) + "\n", encoding="utf-8")


def _documents(path: Path | None) -> list[Document]:
    if path is None:
        texts = [file.read_text(encoding="utf-8") for file in sorted(SEEDS.glob("*.txt"))]
        often = 1 + _MEASURABLE // sum(map(len, texts))
        return [Document(text, published="2017-02-20") for text in texts * often]
    with path.open(encoding="utf-8") as lines:
        raw: list[Mapping[str, str | None]] = [json.loads(line) for line in lines]
    return [Document(d["text"] or "", published=d.get("published")) for d in raw]


def _fresh(documents: Sequence[Document]) -> Iterator[Document]:
    """Give the documents again one by one, with nothing read yet and nothing kept."""
    return (attrs.evolve(document) for document in documents)


def _count_words(documents: Sequence[Document]) -> None:
    for document in documents:
        re.findall(r"\w+", document.text)


def _extract_whole(engine: Engine, documents: Sequence[Document]) -> None:
    for document in _fresh(documents):
        engine.extract(document)


def _best(work: Callable[[], object]) -> float:
    seconds: list[float] = []
    for _ in range(_REPEATS):
        start = time.process_time()
        work()
        seconds.append(time.process_time() - start)
    return min(seconds)


def _read_all(documents: Sequence[Document]) -> None:
    for document in _fresh(documents):
        reading = document.reading
        _ = (reading.language, reading.sentences, reading.quotes, reading.tokens, reading.numbers)


def _grammar(documents: Sequence[Document]) -> dict[str, float]:
    """Give what the grammar of every sentence costs, step by step, each above the one before."""
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


def _by_extractor(engine: Engine, documents: Sequence[Document]) -> dict[str, float]:
    """Give each extractor's own work: on documents whose reading is there, each read once.

    What an extractor remembers of earlier documents helps it, as it does in an archive.
    """
    rows = {extractor.name: 0.0 for extractor in engine.extractors}
    timed = Engine(_timed(extractor, rows) for extractor in engine.extractors)
    for document in _fresh(documents):
        reading = document.reading
        _ = (reading.language, reading.quotes, reading.numbers)
        for extent in reading.sentences:
            _ = reading.grammar(extent).clauses
        timed.extract(document)
    return rows


def _timed(extractor: Extractor, rows: dict[str, float]) -> Extractor:
    """Give an extractor that reads the same, and adds the time it takes to its row."""

    class Timed(type(extractor)):  # type: ignore[misc]
        def extract(self, document: Document, facts: Facts) -> list[Fact]:
            start = time.process_time()
            found = list(super().extract(document, facts))
            rows[self.name] += time.process_time() - start
            return found

    return Timed()


if __name__ == "__main__":
    main()
