"""Pages of HTML: their headline, date, outlet, country and body; alone and in web archives."""

from __future__ import annotations

import builtins
import gzip
import importlib.util
import json
import subprocess
import sys
from collections.abc import Callable, Mapping
from importlib.machinery import ModuleSpec
from pathlib import Path

import attrs
import pytest

import newsfacts
from newsfacts.archives.pages.country import country_of_page

Write = Callable[[Mapping[str, str | bytes]], Path]

TITLE = "Island votes on its ferry"
BODY = """\
SOLHEIM – Islanders voted on Monday to keep the ferry that has crossed the sound for a century, \
the harbour office said, after a campaign that divided the small town for months.
The council had set aside 5 million crowns for a bridge. “We would rather wait for the boat,” said \
Mayor Liv Korver, who has lived beside the quay since she was a child.
A new boat will be ordered in the spring, and is to carry forty cars and two hundred people, \
according to the plan that the council published in January.""".splitlines()
_AROUND = """\
<nav><ul><li><a href="/">Home</a></li><li><a href="/sport">Sport</a></li></ul></nav>
<script>var price = "$5 million on Friday";</script>"""


def page(*, head: str = "", lang: str = "", body: str = "", title: str = TITLE) -> str:
    """Return a page with an article."""
    paragraphs = "".join(f"<p>{words}</p>" for words in BODY)
    root = f'<html lang="{lang}">' if lang else "<html>"
    return (
        f'<!DOCTYPE html>\n{root}<head><meta charset="utf-8">'
        f"<title>{TITLE} | The Island Post</title>{head}</head><body>{_AROUND}<main><article>"
        f"<h1>{title}</h1>{body or paragraphs}</article></main><footer>Copyright 2015</footer>"
        "</body></html>"
    )


def ld(text: str) -> str:
    """Return JSON-LD in its element."""
    return f'<script type="application/ld+json">{text}</script>'


def test_body(write: Write) -> None:
    """The text is the headline and the body, each paragraph on its own, and nothing around it."""
    head = '<meta property="article:published_time" content="2017-02-20T09:30:00+01:00">'
    (document,) = newsfacts.read(write({"a.html": page(head=head)}))
    assert document.text.split("\n\n") == [TITLE, *BODY]
    assert (document.title, str(document.published)) == (TITLE, "2017-02-20 09:30:00+01:00")


#: what a page says in its head, and the field that comes from it
HEADS: dict[str, tuple[str, str, str]] = {
    "JSON-LD": (
        ld('{"@type": "NewsArticle", "datePublished": "2017-02-20T08:00:00Z"}'),
        "published", "2017-02-20 08:00:00+00:00",
    ),
    "JSON-LD in a graph": (
        ld('{"@graph": [{"@type": "WebPage", "datePublished": "2015-01-01"}, '
           '{"@type": ["ReportageNewsArticle"], "datePublished": "2017-02-20"}]}'),
        "published", "2017-02-20",
    ),
    "JSON-LD in CDATA, with a line feed in a string": (
        ld('//<![CDATA[\n{"@type": "Article", "name": "\n", "datePublished": "2017-02-20"}\n//]]>'),
        "published", "2017-02-20",
    ),
    "JSON-LD before meta": (
        '<meta name="date" content="2016-01-01">'
        + ld('{"@type": "Article", "datePublished": "2017-02-20"}'),
        "published", "2017-02-20",
    ),
    "broken JSON-LD": (
        ld('{"@type": "Article", "datePublished": ')
        + '<meta name="pubdate" content="2017-02-20">',
        "published", "2017-02-20",
    ),
    "a date that is none": (
        ld('{"@type": "Article", "datePublished": "yesterday"}')
        + '<meta name="dc.date" content="2017-02-20">',
        "published", "2017-02-20",
    ),
    "a date that nobody set": (
        '<meta name="pubdate" content="0001-01-01"><meta name="date" content="2017-02-20">',
        "published", "2017-02-20",
    ),
    "headline of JSON-LD": (
        ld('{"@type": "NewsArticle", "headline": "Ferry &amp; bridge"}'), "title", "Ferry & bridge",
    ),
    "heading before the title of networks": (
        '<meta property="og:title" content="You will not believe this ferry">', "title", TITLE,
    ),
    "outlet of networks": (
        '<meta property="og:site_name" content="The Island Post">', "source", "The Island Post",
    ),
    "publisher": (
        ld('{"@type": "Article", "headline": "F", "publisher": [{"name": "Island Post"}]}'),
        "source", "Island Post",
    ),
    "address": (
        '<link rel="canonical" href="https://post.example.fi/a">',
        "url", "https://post.example.fi/a",
    ),
    "country of the address": (
        '<link rel="canonical" href="https://post.example.fi/a">', "region", "FI",
    ),
    "no country of a locale": ('<meta property="og:locale" content="en_US">', "region", "None"),
}  # fmt: skip


@pytest.mark.parametrize("name", HEADS)
@pytest.mark.filterwarnings("ignore::newsfacts.UndatedWarning")
def test_head(name: str, write: Write) -> None:
    """What a page says about its article is read, the surest first."""
    head, field, wanted = HEADS[name]
    (document,) = newsfacts.read(write({"a.html": page(head=head)}))
    assert str(getattr(document, field)) == wanted


@pytest.mark.parametrize(
    ("url", "language", "country"),
    [
        ("https://a.co.uk/x", "en-US", "GB"),
        ("https://a.example/x", "en-ZA", "ZA"),
        ("https://a.com/x", "en_CA", "CA"),
        ("https://a.com/x", "zh-Hant-TW", "TW"),
        ("https://a.com/x", "en", None),
        ("https://a.tv/x", "en", None),
        ("https://a.io/x", "", None),
        ("https://a.eu/x", "en-XX", None),
        ("https://[broken", "", None),
        (None, "", None),
    ],
)
def test_country(url: str | None, language: str, country: str | None) -> None:
    """The country is that of the address, then of the language; never of a domain for all."""
    assert country_of_page(url, language) == country


def test_date_in_the_page(write: Write) -> None:
    """A page whose head says no date has the one that stands in it."""
    text = page().replace("</h1>", '</h1><time datetime="2017-02-20">20 February 2017</time>')
    (document,) = newsfacts.read(write({"a.html": text}))
    assert str(document.published) == "2017-02-20"


@pytest.mark.parametrize(
    ("charset", "encoding", "said"),
    [
        ("utf-8", "utf-8", {}),
        ("iso-8859-1", "windows-1252", {"encoding": "cp1252"}),
        ("windows-1252", "windows-1252", {"encoding": "cp1252"}),
        ("no-such-charset", "utf-8", {}),
    ],
)
@pytest.mark.filterwarnings("ignore::newsfacts.UndatedWarning")
def test_encoding(charset: str, encoding: str, said: dict[str, str], write: Write) -> None:
    """The encoding that a page declares is used, and named unless it is UTF-8."""
    data = page().replace("utf-8", charset).encode(encoding)
    (document,) = newsfacts.read(write({"a.html": data}))
    assert BODY[1] in document.text
    assert document.metadata == said


@pytest.mark.parametrize("name", ["a.html", "a", "a.txt", "a.htm.gz"])
@pytest.mark.filterwarnings("ignore::newsfacts.UndatedWarning")
def test_recognised_by_content(name: str, write: Write) -> None:
    """HTML is HTML whatever its suffix: no script becomes a sum of money."""
    (document,) = newsfacts.read(write({name: f"<!-- saved -->\n{page()}"}))
    assert "price" not in document.text


def test_page_without_an_article(write: Write) -> None:
    """A page without an article is said to have none."""
    with pytest.raises(newsfacts.ReadingError, match="is a page without an article"):
        list(newsfacts.read(write({"a.html": "<html><body><script>go()</script></body></html>"})))


@pytest.mark.parametrize("package", ["lxml", "htmldate", "trafilatura"])
def test_missing_extra(package: str, write: Write, monkeypatch: pytest.MonkeyPatch) -> None:
    """Without a package the error names it, and the extra that installs it."""
    folder = write({"a.html": page()})
    real = builtins.__import__

    def importing(name: str, *rest: object) -> object:
        if name.partition(".")[0] == package:
            raise ImportError(name)
        return real(name, *rest)  # type: ignore[arg-type]

    monkeypatch.setattr(builtins, "__import__", importing)
    with pytest.raises(newsfacts.MissingExtraError) as caught:
        list(newsfacts.read(folder))
    assert (caught.value.package, caught.value.extra) == (package, "html")


def warc(*pages: tuple[str, bytes], http: str = "Content-Type: text/html") -> bytes:
    """Return a WARC with responses, each compressed on its own, and a request before each."""
    parts: list[bytes] = []
    for url, content in pages:
        for kind, block in (
            ("request", b"GET / HTTP/1.1\r\n\r\n"),
            ("response", f"HTTP/1.1 200 OK\r\n{http}\r\n\r\n".encode() + content),
        ):
            lines = (
                "WARC/1.0", f"WARC-Type: {kind}", f"WARC-Target-URI: {url}",
                "WARC-Date: 2026-01-01T00:00:00Z", "WARC-Record-ID: <urn:uuid:0>",
                f"Content-Type: application/http; msgtype={kind}",
                f"Content-Length: {len(block)}",
            )  # fmt: skip
            record = "\r\n".join(lines).encode() + b"\r\n\r\n" + block + b"\r\n\r\n"
            parts.append(gzip.compress(record))
    return b"".join(parts)


@pytest.fixture(params=["fastwarc", "warcio"])
def library(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> str:
    """Read web archives by one library, as if the other were not installed."""
    name = str(request.param)
    real = importlib.util.find_spec

    def found(wanted: str) -> ModuleSpec | None:
        return None if wanted in {"fastwarc", "warcio"} - {name} else real(wanted)

    monkeypatch.setattr("newsfacts.archives.readers.warc.find_spec", found)
    return name


_DATED = '<meta property="article:published_time" content="2017-02-20">'


@pytest.mark.usefixtures("library")
def test_pages_in_a_web_archive(write: Write, tmp_path: Path) -> None:
    """Pages give the same documents in a WARC, with their addresses."""
    pages = [page(head=_DATED, title=f"{TITLE} {i}") for i in range(3)]
    folder = write({f"{i}.html": text for i, text in enumerate(pages)})
    path = tmp_path / "a.warc.gz"
    path.write_bytes(warc(*((f"http://a/{i}", text.encode()) for i, text in enumerate(pages))))
    inside = list(newsfacts.read(path))
    assert [(document.id, document.url) for document in inside] == [
        (f"a.warc.gz#{i + 1}", f"http://a/{i}") for i in range(3)
    ]
    alone = newsfacts.read(folder)
    assert [attrs.evolve(document, id="", url=None) for document in inside] == [
        attrs.evolve(document, id="", url=None) for document in alone
    ]


@pytest.mark.usefixtures("library")
def test_what_is_no_page_is_passed(tmp_path: Path) -> None:
    """Of a WARC only pages of HTML are read."""
    path = tmp_path / "a.warc.gz"
    path.write_bytes(
        warc(("http://a/robots.txt", b"User-agent: *"), http="Content-Type: text/plain")
        + warc(("http://a/", page(head=_DATED).encode()))
    )
    assert [document.url for document in newsfacts.read(path)] == ["http://a/"]


@pytest.mark.usefixtures("library")
def test_charset_of_the_server(tmp_path: Path) -> None:
    """The encoding that a server names is used before the one that the page declares."""
    path = tmp_path / "a.warc.gz"
    http = "Content-Type: text/html; charset=ISO-8859-1"
    path.write_bytes(warc(("http://a/", page(head=_DATED).encode("windows-1252")), http=http))
    (document,) = newsfacts.read(path)
    assert BODY[1] in document.text


@pytest.mark.usefixtures("library")
def test_web_archive_that_is_cut_off(tmp_path: Path) -> None:
    """Of a WARC that is cut off all whole pages are read, and the end is reported."""
    path = tmp_path / "a.warc.gz"
    pages = [(f"http://a/{i}", page(head=_DATED).encode()) for i in range(3)]
    path.write_bytes(warc(*pages)[:-40])
    problems: list[newsfacts.ReadingError] = []
    found = list(newsfacts.read(path, on_problem=problems.append))
    assert [document.url for document in found] == ["http://a/0", "http://a/1"]
    assert len(problems) == 1


def test_web_archive_without_its_extra(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Without both libraries the error names the extra."""
    path = tmp_path / "a.warc.gz"
    path.write_bytes(warc(("http://a/", page().encode())))

    def absent(_: str) -> None:
        return None

    monkeypatch.setattr("newsfacts.archives.readers.warc.find_spec", absent)
    with pytest.raises(newsfacts.MissingExtraError, match=r"newsfacts\[warc\]"):
        list(newsfacts.read(path))


def test_benchmark(write: Write) -> None:
    """The benchmark measures pages of a folder, alone and in a WARC, and shows wires."""
    known = {
        "file": "fi_post.html.gz", "url": "http://a/", "title": TITLE,
        "published": "2017-02-20T00:00:00", "paragraphs": BODY,
    }  # fmt: skip
    folder = write({
        "pages/gold.jsonl": json.dumps(known),
        "pages/fi_post.html.gz": page(head=_DATED, lang="en-FI"),
        "wire/deal.json": json.dumps({"versioncreated": "2017", "body_text": "x"}),
    })  # fmt: skip
    script = Path(__file__).parents[3] / "benchmarks" / "readers.py"
    done = subprocess.run(
        [sys.executable, str(script), str(folder / "pages"), str(folder / "wire")],
        check=True, capture_output=True, encoding="utf-8",
    )  # fmt: skip
    first, second, third, fourth = done.stdout.splitlines()
    assert first == "1 pages: dates 1, titles 1, country {'right': 1}"
    assert second == "body F1 1.000"
    assert third.startswith("in a WARC the same 1, ")
    assert "has the published '2017', which is not an ISO 8601 date" in fourth


def test_nothing_is_loaded_before_it_is_needed() -> None:
    """Reading plain text loads none of the optional packages."""
    program = (
        "import sys, newsfacts; list(newsfacts.read(sys.argv[1], on_problem=print));"
        "print(*sorted({name.partition('.')[0] for name in sys.modules} &"
        " {'cattrs', 'lxml', 'trafilatura', 'htmldate', 'pyarrow', 'fastwarc', 'warcio'}))"
    )
    done = subprocess.run(
        [sys.executable, "-W", "ignore", "-c", program, __file__],
        check=True, capture_output=True, text=True,
    )  # fmt: skip
    assert done.stdout.strip() == ""
