"""Whatever a file holds, it gives documents or says why not."""

from __future__ import annotations

import warnings
from collections.abc import Callable, Mapping
from pathlib import Path

from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

import newsfacts

#: what files of the formats begin with
_HEADS = (
    b"", b"<html><body><p>", b"<nitf><body>", b"<newsItem>", b'{"text": "It paid $5.", ', b"[{",
    b'{"text": "It paid $5."}\n{', b'{"versioncreated": "2017", "headlines": ', b"text,id\n",
    b"WARC/1.0\r\nWARC-Type: response\r\n", b"PAR1", b"\x1f\x8b\x08\0", b"\xff\xfe",
    b"\xef\xbb\xbf", b"<rss><item><title>",
)  # fmt: skip
_NAMES = st.sampled_from(["a", "a.html", "a.json", "a.jsonl", "a.csv", "a.xml", "a.parquet"])
_PIECES = st.sampled_from([
    b"<p>", b"</p>", b"<!DOCTYPE x>", b"<![CDATA[", b"&amp;", b'"', b"{", b"}", b"[", b"]", b",",
    b":", b"\n", b"\r\n\r\n", b"\0", b"\xff", "é".encode(), b"Content-Length: 9\r\n", b"text", b"5",
])  # fmt: skip


@given(
    head=st.sampled_from(_HEADS),
    rest=st.binary(max_size=60) | st.lists(_PIECES, max_size=30).map(b"".join),
    name=_NAMES,
)
@example(head=b'{"text": ', rest=b'["It paid $5."]}', name="a")
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=300)
def test_any_bytes(
    write: Callable[[Mapping[str, str | bytes]], Path], head: bytes, rest: bytes, name: str
) -> None:
    """Reading a file of any bytes raises nothing, and what is said is one line."""
    problems: list[newsfacts.ReadingError] = []
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", newsfacts.UndatedWarning)
        documents = list(
            newsfacts.read(write({name: head + rest}) / name, on_problem=problems.append)
        )
    assert all(document.text.strip() for document in documents)
    assert not [problem for problem in problems if "\n" in str(problem)]
