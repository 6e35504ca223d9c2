"""XML with the characters of a text kept, each at its place."""

from __future__ import annotations

import re
from collections.abc import Mapping

#: characters that XML 1.0 cannot hold, even escaped (section 2.2)
_FORBIDDEN = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
_ESCAPES = str.maketrans({"&": "&amp;", "<": "&lt;", ">": "&gt;", "\r": "&#13;"})
_IN_ATTRIBUTES = str.maketrans({'"': "&quot;", "\t": "&#9;", "\n": "&#10;"})


def allowed(text: str) -> str:
    """Return a text with U+FFFD in place of each character that XML cannot hold."""
    return _FORBIDDEN.sub("\ufffd", text)


def escaped(text: str) -> str:
    """Return a text as content of an element."""
    return allowed(text).translate(_ESCAPES)


def tag(name: str, attributes: Mapping[str, str | None], content: str | None = None) -> str:
    """Return an element.

    Args:
        name: its name.
        attributes: its attributes; those that are None are left out.
        content: its text; an empty element if None.
    """
    pairs = "".join(
        f' {key}="{escaped(value).translate(_IN_ATTRIBUTES)}"'
        for key, value in attributes.items()
        if value is not None
    )
    return f"<{name}{pairs}/>" if content is None else f"<{name}{pairs}>{escaped(content)}</{name}>"
