"""A normalised view of a text, with the same length as the text."""

from __future__ import annotations

import re
import unicodedata

from newsfacts.reading.clean.characters import BLANKS, BREAKS, INVISIBLE

#: variants of the apostrophe, and single quotation marks used as one
_APOSTROPHES = "\u2018\u2019\u02bc\u2032\uff07"
_LONE_RETURN = re.compile(r"\r(?!\n)")
_UNPLAIN = re.compile(f"[{_APOSTROPHES}{BLANKS}{INVISIBLE}{BREAKS}]")

#: every address contains one of these: a quick test for texts without any
_IN_ADDRESSES = ("://", "www.", "@", ".com/", ".org/", ".net/", ".ly/")
#: web and e-mail addresses, without the punctuation that ends their sentence
_ADDRESS = re.compile(
    r"(?:\b(?:https?|ftp)://|\bwww\.|\b[a-z0-9-]{1,64}(?:\.[a-z0-9-]{1,64}){0,4}\.(?:com|org|net|ly)/)"
    r"[^\s<>\"\u201c\u201d]*[^\s<>\"\u201c\u201d.,:;!?'()\[\]]"
    r"|(?<![\w.+%-])[\w.+%-]{1,64}@[\w-]{1,64}(?:\.[\w-]{1,64}){1,8}",
    re.IGNORECASE,
)


def unaccented(word: str) -> str:
    """Return a word without accents.

    Example:
        >>> unaccented("Élysée")
        'Elysee'
    """
    if word.isascii():
        return word
    decomposed = unicodedata.normalize("NFD", word)
    return "".join(c for c in decomposed if not unicodedata.combining(c))


def plain(text: str) -> str:
    r"""Return the text with straight apostrophes, plain spaces and "\n" for every line break.

    Each character is replaced by one character, so that offsets stay valid. Zero-width characters
    become spaces, and those of a web or e-mail address become "_": nothing within an address is a
    word, number or name of the text.

    Example:
        >>> plain("Manila’s\xa0port")
        "Manila's port"
        >>> plain("See https://example.com/2017/02/20.")
        'See ______________________________.'
    """
    if "\r" in text:
        text = _LONE_RETURN.sub("\n", text)
    for mark in sorted(set(_UNPLAIN.findall(text))):
        text = text.replace(mark, _plain(mark))
    if any(part in text for part in _IN_ADDRESSES):
        text = _ADDRESS.sub(lambda address: "_" * len(address.group()), text)
    return text


def _plain(mark: str) -> str:
    if mark in _APOSTROPHES:
        return "'"
    return "\n" if mark in BREAKS and mark != "\r" else " "  # a return is left before "\n" only
