"""A normalised view of a text, with the same length as the text."""

from __future__ import annotations

import re
import unicodedata

#: variants of the apostrophe, and single quotation marks used as one
_APOSTROPHES = "\u2018\u2019\u02bc\u2032\uff07"
#: blanks of other widths or of none, carriage returns included, since they come with "\n"
_BLANKS = (
    "\r\t\x0b\x0c\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a"
    "\u200b\u200c\u200d\u200e\u200f\u202f\u205f\u2060\u3000\ufeff"
)
_BREAKS = "\x85\u2028\u2029"

_PLAIN = (
    dict.fromkeys(_APOSTROPHES, "'") | dict.fromkeys(_BLANKS, " ") | dict.fromkeys(_BREAKS, "\n")
)
_LONE_RETURN = re.compile(r"\r(?!\n)")
_UNPLAIN = re.compile(f"[{_APOSTROPHES}{_BLANKS}{_BREAKS}]")

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
        text = text.replace(mark, _PLAIN[mark])
    if any(part in text for part in _IN_ADDRESSES):
        text = _ADDRESS.sub(lambda address: "_" * len(address.group()), text)
    return text
