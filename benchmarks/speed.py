r"""Print what reading costs, in multiples of one ``re.findall(r"\w+", text)`` pass.

    python benchmarks/speed.py [JSONL]

JSONL holds a document a line, with text and published; without it, the articles in seeds/ are read,
often enough to measure.
"""

from __future__ import annotations

import json
import re
import sys
import time
from collections.abc import Callable, Mapping, Sequence
from functools import partial
from pathlib import Path

import attrs

from newsfacts import Document, Engine, Extractor, Facts

SEEDS = Path(__file__).resolve().parent.parent / "seeds"

#: what DESIGN allows, as multiples of the pass
BUDGETS = {"reading": 8.0, "dates": 4.0, "money": 3.0, "entities": 4.0, "meetings": 4.0,
           "claims": 8.0, "whole": 32.0}  # fmt: skip
_REPEATS = 3
_MEASURABLE = 1_000_000


def main() -> None:
    """Measure and print."""
    documents = _documents(Path(sys.argv[1]) if len(sys.argv) > 1 else None)
    size = sum(len(document.text) for document in documents)
    base = _best(lambda: [re.findall(r"\w+", document.text) for document in documents])
    print(f"{len(documents)} documents, {size / 1e6:.1f} MB; one pass {size / base / 1e6:.1f} MB/s")
    engine = Engine.installed()
    rows = {"reading (first floor)": _best(lambda: _read_all(documents))}
    rows |= _grammar(documents)
    rows |= _by_extractor(engine, documents)
    rows["whole"] = _best(lambda: [engine.extract(fresh) for fresh in _fresh(documents)])
    for name, seconds in rows.items():
        budget = BUDGETS.get(name.split()[0])
        allowed = f"  (budget {budget:g})" if budget else ""
        print(f"{name:24} {seconds / base:6.1f} x{allowed}")
    print(f"{'throughput':24} {size / rows['whole'] / 1e6:6.2f} MB/s")


def _documents(path: Path | None) -> list[Document]:
    if path is None:
        texts = [file.read_text(encoding="utf-8") for file in sorted(SEEDS.glob("*.txt"))]
        often = 1 + _MEASURABLE // sum(map(len, texts))
        return [Document(text, published="2017-02-20") for text in texts * often]
    with path.open(encoding="utf-8") as lines:
        raw: list[Mapping[str, str | None]] = [json.loads(line) for line in lines]
    return [Document(d["text"] or "", published=d.get("published")) for d in raw]


def _fresh(documents: Sequence[Document]) -> list[Document]:
    """Give the documents again, with nothing read yet."""
    return [attrs.evolve(document) for document in documents]


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
    rows: dict[str, float] = {}
    for step in ("tags", "groups", "clauses"):
        seconds: list[float] = []
        for _ in range(_REPEATS):
            readings = [document.reading for document in _fresh(documents)]
            sentences = [r.grammar(extent) for r in readings for extent in r.sentences]
            before = {"tags": "extent", "groups": "tags", "clauses": "groups"}[step]
            for sentence in sentences:
                getattr(sentence, before)
            start = time.process_time()
            for sentence in sentences:
                getattr(sentence, step)
            seconds.append(time.process_time() - start)
        rows[f"{step} of all sentences"] = min(seconds)
    return rows


def _by_extractor(engine: Engine, documents: Sequence[Document]) -> dict[str, float]:
    """Give each extractor's own work: on documents that are read, with the facts it builds on."""
    done = [(document, engine.extract(document)) for document in documents]
    rows: dict[str, float] = {}
    for extractor in engine.extractors:
        given = [
            (document, Facts(document=document, facts=facts.only(*extractor.requires)))
            for document, facts in done
        ]
        rows[extractor.name] = _best(partial(_extract_all, extractor, given))
    return rows


def _extract_all(extractor: Extractor, given: Sequence[tuple[Document, Facts]]) -> None:
    for document, facts in given:
        list(extractor.extract(document, facts))


if __name__ == "__main__":
    main()
