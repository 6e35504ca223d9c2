"""Print a digest of the facts of some documents, by kind: equal digests mean equal facts.

    python benchmarks/same.py [JSONL ...] [--documents N] [--against FILE] [--write FILE]

It reads the articles in seeds/, and N documents of each JSONL (a document a line, with text and
published), evenly spaced. The digest covers all of a fact except the name of its rule and the
version of its extractor. ``--write`` saves the digests; ``--against`` compares with saved ones and
exits with status 1 if they differ: a change that only moves and renames leaves them unchanged.
"""

from __future__ import annotations

import argparse
import hashlib
import json
import sys
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path

from documents import evenly_spaced, seeds
from newsfacts import Document, Engine


def main() -> None:
    """Read, print, and save or compare."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("documents", nargs="*", type=Path)
    parser.add_argument("--documents", dest="number", type=int, default=500)
    parser.add_argument("--against", type=Path)
    parser.add_argument("--write", type=Path)
    args = parser.parse_args()
    documents = seeds()
    for path in args.documents:
        documents += evenly_spaced(path, args.number)
    digests = _digests(documents)
    for kind, digest in digests.items():
        print(f"{kind:16} {digest}")
    if args.write:
        args.write.write_text(json.dumps(digests, indent=1) + "\n", encoding="utf-8")
    if args.against:
        kept: Mapping[str, str] = json.loads(args.against.read_text(encoding="utf-8"))
        differing = [k for k in sorted({*kept, *digests}) if kept.get(k) != digests.get(k)]
        if differing:
            sys.exit(f"other facts than those kept in {args.against}: {', '.join(differing)}")


def _digests(documents: Iterable[Document]) -> dict[str, str]:
    """Return for each kind the number of facts and the digest of them all."""
    facts: defaultdict[str, list[str]] = defaultdict(list)
    engine = Engine.installed()
    for document in documents:
        for fact in json.loads(engine.extract(document).to_json())["facts"]:
            del fact["rule"], fact["extractor"]
            facts[fact["kind"]].append(json.dumps(fact, sort_keys=True))
    return {kind: f"{len(facts[kind])} {_digest(facts[kind])}" for kind in sorted(facts)}


def _digest(lines: Sequence[str]) -> str:
    return hashlib.sha256("\n".join(lines).encode()).hexdigest()[:24]


if __name__ == "__main__":
    main()
