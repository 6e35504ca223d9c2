"""Facts as people read them in a terminal."""

from __future__ import annotations

import textwrap
from collections.abc import Iterable, Sequence
from decimal import Decimal

from rich.console import Console
from rich.table import Table
from rich.text import Text

from newsfacts import Fact, Facts
from newsfacts._discovery import PluginState
from newsfacts.formats.rows import row
from newsfacts.model.facts import Cell

#: width when the output is no terminal
_PIPED_WIDTH = 120
#: width of columns other than the text, at most
_WIDEST = 40
#: share of the width that the text has, at most
_TEXT = 0.4

#: for each kind a title, and the columns of its rows that are shown, if a row has something there
_SECTIONS = {
    "date": ("Dates", ("value", "mod", "type")),
    "money": ("Money", ("amount", "low", "high", "currency", "per", "basis")),
    "percentage": ("Percentages", ("value", "of")),
    "entity": ("People, organisations, places", ("name", "type", "titles", "country")),
    "event": ("Events", ("status", "type", "participants", "place", "time")),
    "claim": ("Claims", ("source", "cue", "type")),
}
#: kinds that others sum up: shown when they are asked for
_DETAILS = ("event-mention", "mention")
#: columns of every row; of these the table shows start and text
_SHARED = ("id", "kind", "start", "end", "text", "rule", "extractor")

#: columns aligned to the right
_FIGURES = ("amount", "low", "high", "at")

_STYLES = {
    "happened": "green",
    "ongoing": "green",
    "active": "green",
    "planned": "cyan",
    "postponed": "yellow",
    "disabled": "yellow",
    "cancelled": "red",
    "refused": "red",
    "broken": "red",
    "hypothetical": "magenta",
}


def show(facts: Facts, *, everything: bool) -> None:
    """Print the facts, kind by kind; coloured on a terminal, plain elsewhere.

    Args:
        facts: what to print.
        everything: also the kinds that others sum up.
    """
    console = _console()
    kinds = dict.fromkeys((*_SECTIONS, *sorted({fact.kind for fact in facts})))
    shown = [kind for kind in kinds if everything or kind not in _DETAILS]
    for kind in shown:
        chosen = [fact for fact in facts if fact.kind == kind]
        if chosen:
            title, columns = _SECTIONS.get(kind, (kind.capitalize(), ()))
            console.print(_section(title, columns, chosen, int(_TEXT * console.width)))
            console.print()
    if not any(fact.kind in shown for fact in facts):
        console.print("No facts found.")


def show_plugins(states: Iterable[PluginState]) -> None:
    """Print the plugins: name, distribution, state, what they provide and need."""
    table = _table("Plugins", ("name", "distribution", "state", "provides", "needs"))
    for state in states:
        provides = [kind for e in state.extractors for kind in e.provides]
        needs = [kind for e in state.extractors for kind in e.requires]
        table.add_row(
            _text(state.plugin.name),
            _text(state.plugin.distribution),
            _text(state.state),
            _text(_kinds(provides)),
            _text(_kinds(needs)),
        )
    _console().print(table)


def _kinds(classes: Iterable[type[Fact]]) -> str:
    return ", ".join(dict.fromkeys(cls.kind for cls in classes))


def _section(title: str, columns: Sequence[str], facts: Sequence[Fact], widest: int) -> Table:
    rows = [row(fact, "") for fact in facts]
    columns = columns or [name for name in rows[0] if name not in _SHARED]
    columns = [name for name in columns if any(r[name] not in (None, "") for r in rows)]
    table = _table(title, (*columns, "text", "at"))
    for cells in rows:
        text = textwrap.shorten(str(cells["text"]), widest, placeholder=" …")
        table.add_row(*(_text(cells[name]) for name in columns), Text(text), _text(cells["start"]))
    return table


def _table(title: str, columns: Iterable[str]) -> Table:
    table = Table(title=title, title_justify="left", title_style="bold", box=None, pad_edge=False)
    for name in columns:
        table.add_column(
            name.replace("_", " "),
            justify="right" if name in _FIGURES else "left",
            style="dim" if name == "at" else None,
            no_wrap=name != "participants",
            overflow="ellipsis",
            max_width=None if name == "text" else _WIDEST,
        )
    return table


def _text(value: Cell) -> Text:
    shown = "" if value is None else f"{value:,f}" if isinstance(value, Decimal) else str(value)
    return Text(shown, style=_STYLES.get(shown, ""))


def _console() -> Console:
    console = Console(highlight=False)
    if not console.is_terminal:
        console = Console(highlight=False, width=_PIPED_WIDTH, no_color=True)
    return console
