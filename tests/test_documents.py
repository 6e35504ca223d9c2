"""Documents: what callers give is read as they mean it, or refused with what to give instead."""

from __future__ import annotations

import datetime as dt
import pickle
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

import newsfacts
from newsfacts import Document

MIDNIGHT = dt.datetime(2017, 2, 20)  # noqa: DTZ001 - without a zone, as outlets give it
UTC_DAY = MIDNIGHT.replace(tzinfo=dt.UTC)

#: what is built, and what is said of it
REFUSED: list[tuple[Callable[[], object], str]] = [
    (lambda: Document(b"Oil"), "document text 'bytes': is not of type str; decode it first: text."),  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
    (lambda: Document(Path("a.txt")), "not of type str; read the file first: path.read_text("),  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
    (lambda: Document(None), "'NoneType': is not of type str; pass the text of an article"),  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
    (lambda: Document("Oil", id=7), "document id 7: is not of type str"),  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
    (lambda: Document("Oil", source=7), "document source 7: is not of type str"),  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
    (
        lambda: Document("Oil", published="yesterday"),
        "'yesterday': is not an ISO 8601 date; write it",
    ),
    (lambda: Document("Oil", published="2017-02-30"), "'2017-02-30': is not an ISO 8601 date"),
    (lambda: Document("Oil", published=2017), "published 2017: is neither a date nor a string"),  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
    (
        lambda: Document("Oil", region="Canada"),
        "'Canada': is not an ISO 3166 country code; use",
    ),
    (
        lambda: Document("Oil", language="english"),
        "'english': is not a BCP 47 tag; use one such as en",
    ),
]


@pytest.mark.parametrize(("build", "said"), REFUSED, ids=[said for _, said in REFUSED])
def test_what_is_no_document_is_refused(build: Callable[[], object], said: str) -> None:
    """Wrong values raise a DocumentError with the field, the value, and what to give instead."""
    with pytest.raises(newsfacts.DocumentError) as caught:
        build()
    assert said in str(caught.value)


PUBLISHED: list[tuple[newsfacts.Published, dt.date | None]] = [
    (None, None),
    ("", None),
    (" 2017-02-20\n", dt.date(2017, 2, 20)),
    ("2017-02-20", dt.date(2017, 2, 20)),
    ("20170220", dt.date(2017, 2, 20)),
    ("2017-02-20T18:30", MIDNIGHT.replace(hour=18, minute=30)),
    ("2017-02-20 18:30:00", MIDNIGHT.replace(hour=18, minute=30)),
    ("2017-02-20T00:00:00Z", UTC_DAY),
    ("2017-02-20T00:00+00:00", UTC_DAY),
    (dt.date(2017, 2, 20), dt.date(2017, 2, 20)),
    (UTC_DAY, UTC_DAY),
]


@pytest.mark.parametrize(("given", "expected"), PUBLISHED)
def test_publication_dates(given: newsfacts.Published, expected: dt.date | None) -> None:
    """A publication date is read from ISO 8601, as a date or a datetime as it was written."""
    published = Document("Oil", published=given).published
    assert published == expected
    assert type(published) is type(expected)


def test_document_id_is_a_digest_of_its_text() -> None:
    """Without an id of its own a document is named by its text, even one that is no Unicode."""
    assert Document("Oil").id == "2378bdd2cf4f491c"
    assert Document("Oil", published="2017-02-20").id == Document("Oil").id
    assert Document("Oil", id="mine").id == "mine"
    assert len(Document("\ud800").id) == 16


def test_document_is_a_value_with_a_reading() -> None:
    """Documents compare and pickle by their fields; the reading is made once, for each object."""
    document = Document("Oil rose. Gas fell.", published="2017-02-20")
    assert document.reading is document.reading
    same: Document = pickle.loads(pickle.dumps(document))  # noqa: S301
    assert same == document
    assert hash(same) == hash(document)
    assert same.reading.sentences == document.reading.sentences


MEANT: list[tuple[dict[str, str | None], dict[str, str | None]]] = [
    ({"region": "ca"}, {"region": "CA"}),
    ({"region": " UK "}, {"region": "GB"}),
    ({"region": ""}, {"region": None}),
    ({"language": "pt_BR"}, {"language": "pt-BR"}),
    ({"language": ""}, {"language": None}),
    ({"language": "zh-Hant-TW"}, {"language": "zh-Hant-TW"}),
    ({"title": "", "source": " ", "url": None}, {"title": None, "source": None, "url": None}),
    ({"source": "Lima Post"}, {"source": "Lima Post"}),
]


@pytest.mark.parametrize(("given", "read"), MEANT)
def test_obvious_meanings(given: dict[str, str | None], read: dict[str, str | None]) -> None:
    """Usual spellings of a code become the code, and empty cells of a table None."""
    document = Document("Oil", **given)  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
    assert {field: getattr(document, field) for field in read} == read


@pytest.mark.parametrize("field", ["published", "title", "source", "url", "language", "region"])
def test_missing_values_of_data_frames(field: str) -> None:
    """NaN, pandas' NaT and NA mean that a field is not known."""
    pandas = pytest.importorskip("pandas")
    for missing in (float("nan"), pandas.NaT, pandas.NA):
        row: dict[str, Any] = {field: missing}
        assert getattr(Document("Oil", **row), field) is None
    day = pandas.Timestamp("2017-02-20")
    assert Document("Oil", published=day).published == MIDNIGHT


@pytest.mark.parametrize(
    "text",
    [
        "The page is at example.html.",
        "He wrote it into lima.txt and left.",
        "lima.txt\nThe file was found.",
        "Lima.",
    ],
)
def test_articles_that_name_files(text: str) -> None:
    """A text that is more than the name of a file is an article."""
    assert newsfacts.extract(text).document.text == text


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("", "document text '': is empty: there is nothing to read"),
        (" \n\t", "is empty: there is nothing to read"),
        ("news/lima.txt", "document text 'news/lima.txt': is a file name; read the file"),
        ("two men.HTML\n", "is a file name; read the file and pass its text"),
        ("C:\\lima.json", "is a file name; read the file and pass its text"),
    ],
)
def test_what_is_no_article_is_refused(text: str, said: str) -> None:
    """Nothing, and the name of a file in place of its text, are refused as if by a document."""
    for article in (text, Document(text)):
        with pytest.raises(newsfacts.DocumentError) as caught:
            newsfacts.extract(article)
        assert said in str(caught.value)


def test_a_document_in_a_line() -> None:
    """The repr shows how the document begins, what is known of it, and its size."""
    document = Document("Oil  rose\nin Lima. " * 90, id="mine", published="2017-02-20")
    assert repr(document) == (
        "Document('Oil rose in Lima. Oil rose in Lima. Oil rose in Lima. Oil …', id='mine', "
        "published='2017-02-20', 1,710 characters)"
    )


@given(st.text())
def test_any_text_is_a_document_in_a_line(text: str) -> None:
    """Whatever an article contains, its repr is one line of bounded length."""
    line = repr(Document(text, id="x"))
    assert len(line) < 600
    assert "\n" not in line
