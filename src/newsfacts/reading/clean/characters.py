"""Characters that are replaced or removed in the clean copy.

BLANKS, INVISIBLE and BREAKS are the insides of character classes of regular expressions.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator

from newsfacts.reading.clean.alignment import Edit

#: spaces of other widths; "\v" and "\f" come from word processors
BLANKS = "\t\v\f\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000"
#: invisible characters: soft hyphen, joiners, direction marks, byte order mark
INVISIBLE = "\u00ad\u034f\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff"
#: line breaks besides "\n"
BREAKS = "\r\x85\u2028\u2029"
_UNCLEAN = re.compile(f"[{BLANKS}{INVISIBLE}{BREAKS}]")
_RUN = re.compile(
    f"(?P<blanks>[ {BLANKS}{INVISIBLE}]*[{BLANKS}{INVISIBLE}][ {BLANKS}{INVISIBLE}]*|  +)"
    f"|\r\n?|[{BREAKS}]"
)
_BLANK = re.compile(f"[ {BLANKS}]")

_ENTITY = re.compile(r"&(?:[A-Za-z][A-Za-z0-9]{1,30}|#[0-9]{1,7}|#[xX][0-9A-Fa-f]{1,6});")
#: entities typical of an undecoded text
_SEVERAL = 3

_BEYOND_ASCII = re.compile(r"[\x00-\x7f]?[^\x00-\x7f]+")


def decoded(text: str) -> Iterator[Edit]:
    """Return the edits that decode HTML entities, if the text has several."""
    if text.count("&") < _SEVERAL:
        return
    import html

    edits = [Edit(*m.span(), html.unescape(m.group())) for m in _ENTITY.finditer(text)]
    known = [edit for edit in edits if edit.new != text[edit.start : edit.end]]
    if len(known) >= _SEVERAL:
        yield from known


def plain_blanks(text: str) -> Iterator[Edit]:
    r"""Return the edits that collapse spaces, unify line breaks and drop invisible characters."""
    if "  " not in text and not _UNCLEAN.search(text):
        return
    for match in _RUN.finditer(text):
        run = match["blanks"]
        yield Edit(*match.span(), "\n" if run is None else " " if _BLANK.search(run) else "")


def composed(text: str) -> Iterator[Edit]:
    """Return the edits that compose letters and their accents (Unicode NFC)."""
    if text.isascii() or unicodedata.is_normalized("NFC", text):
        return
    for match in _BEYOND_ASCII.finditer(text):
        if unicodedata.is_normalized("NFC", match.group()):
            continue
        pieces = list(_clusters(match.group(), match.start()))
        if "".join(piece.new for piece in pieces) != unicodedata.normalize("NFC", match.group()):
            pieces = [Edit(*match.span(), unicodedata.normalize("NFC", match.group()))]
        yield from (piece for piece in pieces if piece.new != text[piece.start : piece.end])


def _clusters(run: str, offset: int) -> Iterator[Edit]:
    """Yield each character with its combining marks, composed."""
    start = 0
    for i in range(1, len(run) + 1):
        if i == len(run) or not unicodedata.combining(run[i]):
            yield Edit(offset + start, offset + i, unicodedata.normalize("NFC", run[start:i]))
            start = i
