"""Search for texts on which the time of a bundled extractor grows faster than the text.

    python benchmarks/growth.py [--texts N] [--seed N]

For each extractor, N texts of repeated pieces are tried, as in check_extractor, which tries fewer.
If a text is found, it is printed, repeated, and the exit status is 1.
"""

from __future__ import annotations

import argparse
import sys

from newsfacts import Engine
from newsfacts.testing.growth import check_pieces


def main() -> int:
    """Search and print."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--texts", type=int, default=300)
    parser.add_argument("--seed", type=int, default=1)
    args = parser.parse_args()
    engine = Engine.installed()
    status = 0
    for extractor in engine.extractors:
        try:
            check_pieces(engine, extractor, texts=args.texts, seed=args.seed)
        except AssertionError as error:
            print(f"{extractor.name}: {error}")
            status = 1
        else:
            print(f"{extractor.name}: {args.texts} texts, none of them slow")
    return status


if __name__ == "__main__":
    sys.exit(main())
