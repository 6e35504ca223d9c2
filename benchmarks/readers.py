"""What the readers find in pages of HTML and in files of wires, against what is known of them.

    python benchmarks/readers.py FOLDER_OF_HTML [FOLDER_OF_WIRE]

The first folder holds pages (``*.html.gz``) and ``gold.jsonl``: for each page ``file``, ``url``,
``title``, ``published``, ``paragraphs``. Bodies are compared as bags of words. The same pages are
then put into a WARC, and must give the same documents. Of each file of the second folder the date,
language, length, source and headline are printed.
"""

from __future__ import annotations

import datetime as dt
import gzip
import json
import re
import sys
import tempfile
import time
import warnings
from collections import Counter
from collections.abc import Sequence
from pathlib import Path
from typing import TypedDict

import attrs

import newsfacts

#: pages whose body scores less are shown
_GOOD = 0.95


class Gold(TypedDict):
    """What is known of a page."""

    file: str
    url: str
    title: str
    published: str
    paragraphs: list[str]


def main(pages: Path, wire: Path | None) -> None:
    """Print the figures of both folders."""
    warnings.simplefilter("ignore", newsfacts.UndatedWarning)
    lines = (pages / "gold.jsonl").read_text(encoding="utf-8").splitlines()
    gold: list[Gold] = [json.loads(line) for line in lines]
    documents = list(newsfacts.read([pages / item["file"] for item in gold]))
    _show_pages(gold, documents)
    _show_warc(pages, gold, documents)
    if wire is not None:
        _show_wire(wire)


def _show_pages(gold: Sequence[Gold], documents: Sequence[newsfacts.Document]) -> None:
    dates = titles = 0
    scores: list[float] = []
    countries = Counter[str]()
    for item, document in zip(gold, documents, strict=True):
        published = dt.datetime.fromisoformat(item["published"])
        dates += bool(_days(document.published) & _days(published))
        title = _letters(document.title) == _letters(item["title"])
        titles += title
        body = document.text.removeprefix(document.title or "")
        scores.append(_f1(body, "\n".join(item["paragraphs"])))
        country = _country(document.region, item["file"].partition("_")[0])
        countries[country] += 1
        if not title or scores[-1] < _GOOD or country == "wrong":
            print(f"  {item['file']}: {scores[-1]:.3f}, {country} country, {document.title!r}")
    print(f"{len(gold)} pages: dates {dates}, titles {titles}, country {dict(countries)}")
    print(f"body F1 {sum(scores) / len(scores):.3f}")


def _show_warc(pages: Path, gold: Sequence[Gold], documents: Sequence[newsfacts.Document]) -> None:
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder, "pages.warc.gz")
        with path.open("wb") as stream:
            for item in gold:
                page = gzip.decompress((pages / item["file"]).read_bytes())
                stream.write(gzip.compress(_response(item["url"], page)))
        start = time.perf_counter()
        inside = list(newsfacts.read(path))
        seconds = time.perf_counter() - start
    same = sum(
        attrs.evolve(page, id="", url=None) == attrs.evolve(record, id="", url=None)
        for page, record in zip(documents, inside, strict=True)
    )
    print(f"in a WARC the same {same}, {seconds / len(gold) * 1000:.0f} ms a page")


def _response(url: str, page: bytes) -> bytes:
    """Return a page as a record of WARC."""
    http = b"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n" + page
    lines = (
        "WARC/1.0", "WARC-Type: response", f"WARC-Target-URI: {url}",
        "WARC-Date: 2026-01-01T00:00:00Z", "WARC-Record-ID: <urn:uuid:0>",
        "Content-Type: application/http; msgtype=response", f"Content-Length: {len(http)}",
    )  # fmt: skip
    return "\r\n".join(lines).encode() + b"\r\n\r\n" + http + b"\r\n\r\n"


def _show_wire(folder: Path) -> None:
    for path in sorted(folder.iterdir()):
        try:
            (document,) = newsfacts.read(path)
        except newsfacts.ReadingError as error:
            print(f"{path.name:26} {error.why}")
            continue
        print(
            f"{path.name:26} {document.published!s:25} {document.language!s:6} "
            f"{len(document.text):5} {document.source!s:20.20} {document.title!r}"
        )


def _letters(text: str | None) -> str:
    return re.sub(r"\W+", " ", text or "").strip().casefold()


def _country(region: str | None, prefix: str) -> str:
    if region is None:
        return "open"
    return "right" if region == prefix.upper().replace("UK", "GB") else "wrong"


def _days(moment: dt.date | None) -> set[str]:
    """Return the day of a date, and that day in UTC."""
    if moment is None:
        return set()
    days = {moment.isoformat()[:10]}
    if isinstance(moment, dt.datetime) and moment.tzinfo:
        days.add(moment.astimezone(dt.UTC).isoformat()[:10])
    return days


def _f1(found: str, wanted: str) -> float:
    a, b = (Counter(re.findall(r"\w+", text)) for text in (found, wanted))
    return 2 * (a & b).total() / max(1, a.total() + b.total())


if __name__ == "__main__":
    main(*map(Path, sys.argv[1:]), *[None] * (3 - len(sys.argv)))
