"""Dates of publication as tables, feeds and pages write them."""

from __future__ import annotations

import datetime as dt
import re

from newsfacts.errors import DocumentError
from newsfacts.model._metadata import as_published

#: seconds since 1970 for dates from 1980 on; more than the last is in milliseconds
_EARLIEST, _LATEST = 315_532_800, 10_000_000_000

#: fractions finer than microseconds
_TOO_FINE = re.compile(r"(\.\d{6})\d+")
#: the zone of "2017-02-20 18:30:00 UTC"
_ZONE = re.compile(r"(?<=\d) (?:UTC|GMT)$")


#: other forms in which the order of day, month and year is clear
_WRITTEN = (
    "%d %B %Y", "%d %b %Y", "%B %d, %Y", "%b %d, %Y", "%A, %B %d, %Y", "%Y/%m/%d", "%Y.%m.%d",
    "%Y/%m/%d %H:%M:%S",
)  # fmt: skip


def moment(value: object) -> dt.date | dt.datetime | None:
    """Return a date of publication, or None if it is missing.

    It may be in ISO 8601, RFC 2822, seconds since 1970, or written: "20 Feb 2017".

    Example:
        >>> moment("Mon, 20 Feb 2017 18:30:00 GMT").isoformat()
        '2017-02-20T18:30:00+00:00'
        >>> moment("20170220T183000+0100").isoformat(), moment(1487615400).isoformat()
        ('2017-02-20T18:30:00+01:00', '2017-02-20T18:30:00+00:00')
        >>> moment("February 20, 2017").isoformat(), moment("2017/02/20").isoformat()
        ('2017-02-20', '2017-02-20')

    Raises:
        DocumentError: it is no date.
    """
    if isinstance(value, int | float) and not isinstance(value, bool) and value >= _EARLIEST:
        return _since_1970(value)
    if not isinstance(value, str):
        return as_published(value)  # type: ignore[arg-type]
    text = _TOO_FINE.sub(r"\1", value.strip())
    if text[:4].isdecimal():
        text = _ZONE.sub("+00:00", text)
    if text.isdecimal() and len("20170220") < len(text) <= len("1487615400000000"):
        return _since_1970(int(text))
    try:
        return as_published(text)
    except DocumentError:
        written = _written(text)
        if written is None:
            raise
        return written


def _written(text: str) -> dt.date | dt.datetime | None:
    """Return a date that is written for people or in RFC 2822, if it is one."""
    from email.utils import parsedate_to_datetime

    for form in _WRITTEN:
        try:
            found = dt.datetime.strptime(text, form)  # noqa: DTZ007 - none is written
        except ValueError:
            continue
        return found if "%H" in form else found.date()
    try:
        return parsedate_to_datetime(text)
    except (ValueError, TypeError, IndexError):
        return None


def moment_or_none(value: object) -> dt.date | dt.datetime | None:
    """Return a date of publication, or None where there is something that is no date."""
    try:
        return moment(value)
    except DocumentError:
        return None


def _since_1970(seconds: float) -> dt.datetime:
    try:
        return dt.datetime.fromtimestamp(
            seconds if seconds < _LATEST else seconds / 1000, tz=dt.UTC
        )
    except (ValueError, OverflowError, OSError):
        raise DocumentError("published", seconds, "is no number of seconds since 1970") from None
