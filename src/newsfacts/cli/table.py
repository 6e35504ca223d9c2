"""Facts as tables for a terminal."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from decimal import Decimal

from rich.cells import cell_len
from rich.console import Console
from rich.table import Table
from rich.text import Text

from newsfacts import Fact, Facts
from newsfacts.cli.fitting import at_the_point, cut, fitted
from newsfacts.cli.terminal import escape
from newsfacts.formats.rows import fields
from newsfacts.model.facts import Cell
from newsfacts.plugin.discovery import PluginState

#: width when the output is not a terminal
_PIPED_WIDTH = 120
#: columns that shrink when room is short, as do those of a plugin's own kinds
_FLEXIBLE = {"text", "participants", "titles", "name", "source", "cue", "place", "of", "value"}
#: columns that are dropped when room is still short, in this order
_DISPENSABLE = ("basis", "mod", "country", "titles", "text")
#: columns that wrap rather than being truncated
_WRAPPED = {"participants", "provides"}

#: for each kind a title, and the columns of its rows that are shown unless empty
_SECTIONS = {
    "date": ("Dates", ("value", "mod", "type")),
    "money": ("Money", ("amount", "currency", "per", "basis")),
    "percentage": ("Percentages", ("value", "of")),
    "entity": ("People, organisations, places", ("name", "type", "titles", "country")),
    "event": ("Events", ("status", "type", "participants", "place", "time")),
    "claim": ("Claims", ("source", "cue", "type")),
}
#: kinds that others summarise: shown on request
_DETAILS = ("event-mention", "mention")
#: columns aligned at the decimal point
_FIGURES = {"amount"}

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
    "not-happened": "red",
    "unstated": "magenta",
}


def show_facts(facts: Facts, *, everything: bool) -> None:
    """Print the facts, kind by kind; coloured on a terminal, plain elsewhere.

    Args:
        facts: the facts to print.
        everything: whether to print the kinds that others summarise, too.
    """
    console = _console()
    kinds = dict.fromkeys((*_SECTIONS, *sorted({fact.kind for fact in facts})))
    shown = [kind for kind in kinds if everything or kind not in _DETAILS]
    for kind in shown:
        chosen = [fact for fact in facts if fact.kind == kind]
        if chosen:
            title, columns = _SECTIONS.get(kind, (kind.capitalize(), ()))
            console.print(_section(title, columns, chosen, console.width))
            console.print()
    if not any(fact.kind in shown for fact in facts):
        console.print("No facts found.")


def show_plugins(states: Iterable[PluginState]) -> None:
    """Print the plugins: name, distribution, state, what they provide and need."""
    table = _table("Plugins", ("name", "distribution", "state", "provides", "needs"))
    for state in states:
        kinds = [kind for e in state.extractors for kind in e.provides]
        formats = [reader.name for reader in state.readers]
        formats += [writer.name for writer in state.writers]
        needs = [kind for e in state.extractors for kind in e.requires]
        table.add_row(
            _text(escape(state.plugin.name)),
            _text(escape(state.plugin.distribution)),
            _text(state.state),
            _text(", ".join(filter(None, (_kinds(kinds), *formats)))),
            _text(_kinds(needs)),
        )
    _console().print(table)


def _kinds(classes: Iterable[type[Fact]]) -> str:
    return ", ".join(dict.fromkeys(cls.kind for cls in classes))


def _section(title: str, columns: Sequence[str], facts: Sequence[Fact], room: int) -> Table:
    rows: list[Mapping[str, Cell]] = [
        {"text": fact.span.text, "start": fact.span.start} | fields(fact) for fact in facts
    ]
    own = () if columns else tuple(rows[0])[2:]
    figures = _FIGURES & {*columns}
    if figures:
        rows = [_with_bounds(cells) for cells in rows]
    names = (*columns, *own, "text", "start")
    shown = {name: [_words(cells[name]) for cells in rows] for name in names}
    for name in figures:
        shown[name] = at_the_point(shown[name])
    heads = {name: "at" if name == "start" else name for name in names if any(shown[name])}
    widths = fitted(
        {name: max(map(cell_len, (head, *shown[name]))) for name, head in heads.items()},
        flexible=_FLEXIBLE | {*own}, dispensable=_DISPENSABLE, room=room,
    )  # fmt: skip
    table = _table(title, (heads[name] for name in widths))
    for i in range(len(rows)):
        words = {name: shown[name][i] for name in widths}
        table.add_row(
            *(
                _text(
                    words[name] if name in _WRAPPED else cut(words[name], width),
                    placed=name in figures,
                )
                for name, width in widths.items()
            )
        )
    for column, (name, width) in zip(table.columns, widths.items(), strict=True):
        column.width = width
        column.min_width = None if name in {*_FLEXIBLE, *own} else width
    return table


def _with_bounds(cells: Mapping[str, Cell]) -> Mapping[str, Cell]:
    """Return the cells of a sum, with its bounds, if it has any, as the amount."""
    low, high = (_words(cells.get(name)) for name in ("low", "high"))
    if not low and not high:
        return cells
    amount = f"{low} – {high}" if low and high else f"≥ {low}" if low else f"≤ {high}"
    return {**cells, "amount": amount}


def _table(title: str, columns: Iterable[str]) -> Table:
    table = Table(title=title, title_justify="left", title_style="bold", box=None, pad_edge=False)
    for name in columns:
        table.add_column(
            name.replace("_", " "),
            justify="right" if name in (*_FIGURES, "at") else "left",
            style="dim" if name == "at" else None,
            no_wrap=name not in _WRAPPED,
            overflow="ellipsis",
        )
    return table


def _words(value: Cell) -> str:
    if value is None:
        return ""
    return f"{value:,f}" if isinstance(value, Decimal) else escape(" ".join(str(value).split()))


def _text(words: str, *, placed: bool = False) -> Text:
    """Return words in their colour; words that are already aligned keep their position."""
    return Text(words, style=_STYLES.get(words, ""), justify="left" if placed else None)


class _Console(Console):
    """Leaves the exit to the command line when the reader closes the pipe."""

    def on_broken_pipe(self) -> None:
        raise BrokenPipeError


def _console() -> Console:
    console = _Console(highlight=False)
    if not console.is_terminal:
        console = _Console(highlight=False, width=_PIPED_WIDTH, no_color=True)
    return console
