"""Checks how the cost of an extractor grows with the text."""

from __future__ import annotations

import gc
import random
import re
import time
from collections.abc import Iterator

from newsfacts import Document, Engine, Extractor
from newsfacts.testing.strategies import PIECES

#: growth in time, from a text to one four times as long, that still counts as linear
_LINEAR = 8.0
#: seconds a text must take before its growth is measured
_MEASURABLE = 0.02
#: measurements before a growth that is too steep counts
_TRIES = 5
_LONGEST = 400_000
#: repeated, these slow down patterns with unbounded lookahead
_RUNS = ("a", "A", "1", " ", "“")
#: characters of the shorter of two texts of repeated pieces
_SHORT = 4000
_PIECE = re.compile(r"\w+|[^\w\s]")
_JOINTS = ("", " ", " ", ", ")


def check_growth(engine: Engine, extractor: Extractor) -> None:
    """Check that four times the text costs about four times the time.

    The texts repeat its examples, single characters, and fragments in which it may search.

    Args:
        engine: an engine with the extractor and those that it builds on.
        extractor: the extractor to check.
    """
    language = _language(extractor)
    seeds = [e.text for e in extractor.examples] or ["The president met the minister on Monday."]
    for text in (" ".join(seeds), "\n".join(seeds), seeds[0] + " ", *_RUNS):
        check_linear(engine, text, language)
    check_pieces(engine, extractor)


def check_pieces(engine: Engine, extractor: Extractor, *, texts: int = 12, seed: int = 0) -> None:
    """Check that time grows linearly with a text of two or three repeated pieces.

    Args:
        engine: an engine with the extractor and those that it builds on.
        extractor: the extractor to check.
        texts: number of texts to try.
        seed: seed of the choice of texts.
    """
    language = _language(extractor)
    for text in _repeated(extractor, texts, seed):
        short, long = (_seconds(engine, text, n * _SHORT, language) for n in (1, 4))
        if long > _LINEAR * max(short, _MEASURABLE / 4):
            check_linear(engine, text, language)


def _repeated(extractor: Extractor, number: int, seed: int) -> Iterator[str]:
    """Yield texts to repeat, of words and marks from the extractor's examples and from news."""
    own = sorted({piece for e in extractor.examples for piece in _PIECE.findall(e.text)})
    chance = random.Random(f"{extractor.name} {seed}")  # noqa: S311 - the same texts each time
    for _ in range(number):
        pieces = [chance.choice(chance.choice((PIECES, own or PIECES))) for _ in range(3)]
        joint = chance.choice(_JOINTS)
        yield joint.join(pieces[chance.randrange(2) :]) + joint


def _language(extractor: Extractor) -> str:
    return next(iter(extractor.languages), "en")


def _seconds(engine: Engine, text: str, length: int, language: str) -> float:
    """Return the seconds it takes to read a text repeated up to a length."""
    body = f"{text * max(1, length // len(text))}."  # white space alone is no article
    document = Document(body, published="2017-02-20", language=language)
    # the rest of the process must not count, so the collector is off, as in timeit
    gc.disable()
    try:
        start = time.process_time()
        engine.extract(document)
        return time.process_time() - start
    finally:
        gc.enable()


def check_linear(engine: Engine, text: str, language: str = "en") -> None:
    """Check that a repeated text takes about four times the time if it is four times as long."""

    def seconds(times: int) -> float:
        _seconds(engine, text, times * len(text), language)
        return _seconds(engine, text, times * len(text), language)

    times = 1
    while seconds(times) < _MEASURABLE and len(text) * times < _LONGEST:
        times *= 2
    # both lengths are measured each time, so that a busy machine slows both
    pairs = ((seconds(times), seconds(4 * times)) for _ in range(_TRIES))
    ratios: list[float] = []
    for once, longer in pairs:
        ratios.append(longer / max(once, _MEASURABLE / 4))
        if ratios[-1] <= _LINEAR:
            return
    raise AssertionError(
        f"{text[:60]!r}, repeated: four times {len(text) * times} characters took "
        f"{min(ratios):.1f} times as long: its cost must grow with the length of the text, no "
        "faster"
    )
