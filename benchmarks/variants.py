"""Print the share of facts that change when the same articles arrive with other white space.

    python benchmarks/variants.py JSONL [--documents N] [--most PERCENT]

JSONL has a document a line, with text and published. A fact is unchanged if its kind, its words
and its label are, ignoring white space. Exit status 1 if a variant changes more than ``--most``.
"""

from __future__ import annotations

import argparse
import sys
import textwrap
from collections import Counter
from collections.abc import Callable
from pathlib import Path

from documents import evenly_spaced
from newsfacts import Document, Engine
from newsfacts.reading.clean import clean
from newsfacts.testing.variants import VARIANTS

_WIDTHS = (50, 58, 66)


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("documents", type=Path)
    parser.add_argument("--documents", dest="number", type=int, default=300)
    parser.add_argument("--most", type=float, default=100.0)
    args = parser.parse_args()
    variants = {**VARIANTS, **{f"CRLF, wrapped at {width}": _wrapped(width) for width in _WIDTHS}}
    engine = Engine.installed()
    total = 0
    changed: Counter[str] = Counter()
    for document in evenly_spaced(args.documents, args.number):
        facts = _facts(engine, document, document.text)
        total += facts.total()
        for name, variant in variants.items():
            found = _facts(engine, document, variant(clean(document.text)[0]))
            changed[name] += max((facts - found).total(), (found - facts).total())
    print(f"{args.number} documents, {total} facts")
    shares = {name: 100 * changed[name] / total for name in variants}
    for name, share in shares.items():
        print(f"{name:32} {share:6.2f} % changed")
    if max(shares.values()) > args.most:
        sys.exit(f"a variant changes more than {args.most} % of the facts")


def _wrapped(width: int) -> Callable[[str], str]:
    def wrap(text: str) -> str:
        lines = [textwrap.fill(line, width, break_long_words=False, break_on_hyphens=False)
                 for line in text.split("\n")]  # fmt: skip
        return "\n".join(lines).replace("\n", "\r\n")

    return wrap


def _facts(engine: Engine, document: Document, text: str) -> Counter[tuple[str, str, str]]:
    facts = engine.extract(Document(text, published=document.published))
    return Counter((fact.kind, _words(fact.span.text), _words(fact.label)) for fact in facts)


def _words(text: str) -> str:
    return " ".join(clean(text)[0].split())


if __name__ == "__main__":
    main()
