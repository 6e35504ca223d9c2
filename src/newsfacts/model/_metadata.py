"""Normalises the metadata of documents; an error says what to pass instead."""

from __future__ import annotations

import datetime as dt
import math
import os
import re

import attrs

from newsfacts.errors import DocumentError

#: a publication date as callers pass it: an ISO 8601 string, or the date itself
Published = dt.date | dt.datetime | str | None

#: a line of a few words that ends in a file extension
_FILE_NAME = re.compile(r"\s*(?:\S+ ){0,4}\S+\.(?:txt|html?|json)\s*", re.IGNORECASE)
_LONGEST_NAME = 255
#: class names of pandas' markers of missing values
_MISSING = ("NaTType", "NAType")
_LANGUAGE = re.compile(r"[A-Za-z]{2,3}(?:-[A-Za-z0-9]{1,8})*")
_REGION = re.compile(r"[A-Z]{2}")
#: codes in common use that ISO 3166 reserves but does not assign
_USUAL = {"UK": "GB"}


def is_text(_: object, __: attrs.Attribute[str], text: object) -> None:
    """Accept a str; see :func:`check_text`."""
    check_text(text)


def check_text(text: object) -> None:
    """Check that a text is a str.

    Raises:
        DocumentError: it is not; the message says how to convert it.
    """
    if not isinstance(text, str):
        raise DocumentError("text", type(text).__name__, _remedy(text))


def check_article(text: str) -> None:
    """Check that a text is an article: neither blank nor the name of a file.

    Raises:
        DocumentError: it is blank or the name of a file.
    """
    if not text.strip():
        raise DocumentError("text", text[:20], "is empty: there is nothing to read")
    if len(text) <= _LONGEST_NAME and _FILE_NAME.fullmatch(text):
        raise DocumentError("text", text, "is a file name; read the file and pass its text")


def _remedy(text: object) -> str:
    if isinstance(text, bytes | bytearray):
        return "is not of type str; decode it first: text.decode('utf-8')"
    if isinstance(text, os.PathLike):
        return "is not of type str; read the file first: path.read_text(encoding='utf-8')"
    return "is not of type str; pass the text of an article"


def is_words(_: object, attribute: attrs.Attribute[str | None], value: object) -> None:
    """Accept a str, or None for an unknown value."""
    if value is not None and not isinstance(value, str):
        raise DocumentError(attribute.name, value, "is not of type str")


def known(value: str | None) -> str | None:
    """Return a value, or None for a marker of a missing value in tables: "", NaN, NaT, NA."""
    return None if _is_missing(value) else value


def as_published(value: Published) -> dt.date | dt.datetime | None:
    """Return a publication date, or None if it is missing.

    Raises:
        DocumentError: it is not a date.
    """
    return None if _is_missing(value) else _date(value)


def as_language(value: str | None) -> str | None:
    """Return a language as a BCP 47 tag: "pt-BR" for "pt_BR" too.

    Raises:
        DocumentError: it is not a BCP 47 tag.
    """
    if _is_missing(value):
        return None
    tag = str(value).strip().replace("_", "-")
    if not _LANGUAGE.fullmatch(tag):
        raise DocumentError("language", value, "is not a BCP 47 tag; use one such as en or pt-BR")
    return tag


def as_region(value: str | None) -> str | None:
    """Return a country as its ISO 3166 alpha-2 code: "GB" for "gb" and "UK" too.

    Raises:
        DocumentError: it is not a country code.
    """
    if _is_missing(value):
        return None
    code = str(value).strip().upper()
    code = _USUAL.get(code, code)
    if not _REGION.fullmatch(code):
        why = "is not an ISO 3166 country code; use two letters, such as CA for Canada"
        raise DocumentError("region", value, why)
    return code


def _date(value: object) -> dt.date | dt.datetime:
    if isinstance(value, dt.date):
        return value
    if not isinstance(value, str):
        raise DocumentError("published", value, "is neither a date nor a string in ISO 8601")
    for kind in (dt.date, dt.datetime):
        try:
            return kind.fromisoformat(value.strip())
        except ValueError:
            continue
    why = "is not an ISO 8601 date; write it as 2017-02-20 or 2017-02-20T18:30"
    raise DocumentError("published", value, why)


def _is_missing(value: object) -> bool:
    if isinstance(value, str):
        return not value.strip()
    return (
        value is None
        or type(value).__name__ in _MISSING
        or (isinstance(value, float) and math.isnan(value))
    )
