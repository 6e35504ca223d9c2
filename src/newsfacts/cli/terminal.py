r"""Text made safe for a terminal: no character in it acts as a control sequence.

Articles, file names and plugin names, and thus messages too, may contain escape sequences.
"""

from __future__ import annotations

import sys

import click

from newsfacts.cli.streams import discard

#: control characters except line feed and tab, and those that change the direction of a line
_OBEYED = (
    *(code for code in range(0x20) if chr(code) not in "\n\t"),
    *range(0x7F, 0xA0),
    *range(0x202A, 0x202F),
    *range(0x2066, 0x206A),
)
_ESCAPES = {code: ascii(chr(code))[1:-1] for code in _OBEYED}


def escape(text: str) -> str:
    r"""Return a text with its control characters made visible.

    Example:
        >>> print(escape("red: \x1b[31m"))
        red: \x1b[31m
    """
    return text.translate(_ESCAPES)


def show(text: str) -> None:
    """Print a text and a line feed."""
    click.echo(escape(text))


def warn(message: str) -> None:
    """Print a message on standard error, in one line."""
    try:
        click.echo(f"newsfacts: {escape(' '.join(message.splitlines()))}", err=True)
    except OSError:  # standard error is closed: there is nowhere left to report
        discard(sys.stderr)
