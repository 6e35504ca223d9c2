"""A plain view of a text, the same length as the text."""

from __future__ import annotations

import re
import unicodedata

#: apostrophes and single quotation marks that stand for one
_APOSTROPHES = "\u2018\u2019\u02bc\u2032\uff07"
#: blanks of other widths or of none, and line feeds of other systems that come with "\n"
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

#: what every address has one of, to tell quickly that a text has none
_IN_ADDRESSES = ("://", "www.", "@", ".com/", ".org/", ".net/", ".ly/")
#: addresses of the web and of e-mail, without the mark that ends their sentence
_ADDRESS = re.compile(
    r"(?:\b(?:https?|ftp)://|\bwww\.|\b[a-z0-9-]{1,64}(?:\.[a-z0-9-]{1,64}){0,4}\.(?:com|org|net|ly)/)"
    r"[^\s<>\"\u201c\u201d]*[^\s<>\"\u201c\u201d.,:;!?'()\[\]]"
    r"|(?<![\w.+%-])[\w.+%-]{1,64}@[\w-]{1,64}(?:\.[\w-]{1,64}){1,8}",
    re.IGNORECASE,
)


def unaccented(word: str) -> str:
    """Give a word without accents.

    Example:
        >>> unaccented("Élysée")
        'Elysee'
    """
    if word.isascii():
        return word
    decomposed = unicodedata.normalize("NFD", word)
    return "".join(c for c in decomposed if not unicodedata.combining(c))


def plain(text: str) -> str:
    r"""Give the text with straight apostrophes, plain blanks and "\n" for every line break.

    Each character is replaced by one character, so that offsets stay what they are. Characters of
    no width become blanks, and those of an address of the web or of e-mail become "_": what stands
    in it is no word, number or name of the text.

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
