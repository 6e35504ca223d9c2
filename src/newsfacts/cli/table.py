"""Facts as tables for a terminal."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from collections.abc import Set as AbstractSet
from decimal import Decimal

from rich.cells import cell_len

from newsfacts import Fact, Facts
from newsfacts.cli.columns import Column, room, show_columns
from newsfacts.cli.fitting import at_the_point, fitted
from newsfacts.cli.terminal import escape, show
from newsfacts.formats.rows import fields
from newsfacts.model.facts import Cell
from newsfacts.plugin.discovery import PluginState

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

_COLOURS = {
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
    kinds = dict.fromkeys((*_SECTIONS, *sorted({fact.kind for fact in facts})))
    shown = [kind for kind in kinds if everything or kind not in _DETAILS]
    for kind in shown:
        chosen = [fact for fact in facts if fact.kind == kind]
        if chosen:
            title, columns = _SECTIONS.get(kind, (kind.capitalize(), ()))
            _show_section(title, columns, chosen)
            show("")
    if not any(fact.kind in shown for fact in facts):
        show("No facts found.")


def show_plugins(states: Iterable[PluginState]) -> None:
    """Print the plugins: name, distribution, state, what they provide and need."""
    heads = ("name", "distribution", "state", "provides", "needs")
    rows = [_cells_of(state) for state in states]
    _show("Plugins", dict(zip(heads, zip(*rows, strict=True), strict=True)), flexible=_WRAPPED)


def _cells_of(state: PluginState) -> tuple[str, ...]:
    kinds = [kind for e in state.extractors for kind in e.provides]
    formats = [reader.name for reader in state.readers]
    formats += [writer.name for writer in state.writers]
    needs = [kind for e in state.extractors for kind in e.requires]
    provided = ", ".join(filter(None, (_kinds(kinds), *formats)))
    named = (escape(state.plugin.name), escape(state.plugin.distribution))
    return (*named, state.state, provided, _kinds(needs))


def _kinds(classes: Iterable[type[Fact]]) -> str:
    return ", ".join(dict.fromkeys(cls.kind for cls in classes))


def _show_section(title: str, columns: Sequence[str], facts: Sequence[Fact]) -> None:
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
    _show(
        title, {name: cells for name, cells in shown.items() if any(cells)},
        flexible=_FLEXIBLE | {*own},
    )  # fmt: skip


def _show(title: str, cells: Mapping[str, Sequence[str]], *, flexible: AbstractSet[str]) -> None:
    """Print the columns that fit into the width of the output, by their names."""
    heads = {name: "at" if name == "start" else name.replace("_", " ") for name in cells}
    wanted = {name: max(map(cell_len, (heads[name], *cells[name]))) for name in cells}
    widths = fitted(wanted, flexible=flexible, dispensable=_DISPENSABLE, room=room())
    columns = [
        Column(
            heads[name], cells[name], width,
            right=name in (*_FIGURES, "start"), wraps=name in _WRAPPED, dim=name == "start",
        )
        for name, width in widths.items()
    ]  # fmt: skip
    show_columns(title, columns, _COLOURS)


def _with_bounds(cells: Mapping[str, Cell]) -> Mapping[str, Cell]:
    """Return the cells of a sum, with its bounds, if it has any, as the amount."""
    low, high = (_words(cells.get(name)) for name in ("low", "high"))
    if not low and not high:
        return cells
    amount = f"{low} – {high}" if low and high else f"≥ {low}" if low else f"≤ {high}"
    return {**cells, "amount": amount}


def _words(value: Cell) -> str:
    if value is None:
        return ""
    return f"{value:,f}" if isinstance(value, Decimal) else escape(" ".join(str(value).split()))
