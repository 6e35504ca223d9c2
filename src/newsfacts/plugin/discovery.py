"""Plugin discovery: inspect the metadata, then import only the plugins in use."""

from __future__ import annotations

import functools
import os
import sys
from collections.abc import Callable, Iterable
from typing import TYPE_CHECKING, Literal, TypeVar, cast

import attrs
import pluggy

from newsfacts._guarded import FAILURES, shown, words
from newsfacts.errors import (
    DuplicatePluginError,
    PluginContractError,
    PluginError,
    PluginLoadError,
    UnknownPluginError,
)
from newsfacts.plugin import hookspecs
from newsfacts.plugin.extractor import Extractor, lacking
from newsfacts.plugin.origin import Origin
from newsfacts.plugin.reader import Reader
from newsfacts.plugin.writer import Writer

if TYPE_CHECKING:
    from importlib.metadata import Distribution, EntryPoint

#: environment variable with the names of plugins to disable, separated by commas
DISABLE = "NEWSFACTS_DISABLE"

#: the hook for each class of what plugins offer
_HOOKS: dict[type[object], str] = {
    Extractor: "newsfacts_extractors",
    Reader: "newsfacts_readers",
    Writer: "newsfacts_writers",
}

T = TypeVar("T")


@attrs.frozen(kw_only=True)
class Plugin:
    """An installed plugin, known from its metadata and not yet imported."""

    name: str
    #: name and version of its distribution
    distribution: str
    #: whether the user disabled it
    disabled: bool
    entry: EntryPoint = attrs.field(repr=False)

    @property
    def origin(self) -> Origin:
        """Name and distribution of the plugin."""
        return Origin(self.name, self.distribution)


@attrs.frozen(kw_only=True)
class PluginState:
    """A plugin and its state, for display."""

    plugin: Plugin
    state: Literal["active", "disabled", "broken"]
    extractors: tuple[Extractor, ...] = ()
    readers: tuple[Reader, ...] = ()
    writers: tuple[Writer, ...] = ()
    #: why it is broken
    error: PluginError | None = None


def find(disable: Iterable[str] = ()) -> tuple[Plugin, ...]:
    """Return the installed plugins sorted by name, from metadata alone.

    Args:
        disable: names of plugins to disable, besides those in ``NEWSFACTS_DISABLE``.

    Raises:
        DuplicatePluginError: two distributions provide plugins of the same name.
        UnknownPluginError: a name to disable is not that of a plugin.
    """
    off = {name.strip() for name in os.environ.get(DISABLE, "").split(",")} | set(disable)
    off.discard("")
    found: dict[str, Plugin] = {}
    for entry, distribution in _entries(tuple(sys.path)):
        plugin = Plugin(
            name=entry.name, distribution=distribution, disabled=entry.name in off, entry=entry
        )
        twin = found.setdefault(entry.name, plugin)
        if (twin.distribution, twin.entry.value) == (plugin.distribution, entry.value):
            continue  # one distribution, found twice on the path
        if not plugin.disabled:
            raise DuplicatePluginError(
                entry.name,
                plugin.distribution,
                f"{twin.distribution} has a plugin of this name too; uninstall one of them",
            )
    for name in sorted(off - found.keys()):
        raise UnknownPluginError(name, tuple(found))
    return tuple(found.values())


@functools.cache
def _entries(_path: tuple[str, ...]) -> tuple[tuple[EntryPoint, str], ...]:
    """Return the plugins' entry points with their distributions, sorted; read once for a path."""
    from importlib.metadata import entry_points

    entries = entry_points(group=hookspecs.PROJECT)
    # each distribution once: its metadata holds its README
    origins = {dist: _origin(dist) for dist in {entry.dist for entry in entries}}
    found = ((entry, origins[entry.dist]) for entry in entries)
    return tuple(sorted(found, key=lambda pair: (pair[0].name, pair[1], pair[0].value)))


def _origin(dist: Distribution | None) -> str:
    if dist is None:
        return "an unknown distribution"
    metadata = dist.metadata
    return f"{metadata['Name']} {metadata['Version']}"


def load(plugin: Plugin, kind: type[T]) -> tuple[T, ...]:
    """Import a plugin and return what it offers of a kind; nothing if it offers other kinds only.

    Args:
        plugin: the plugin.
        kind: the class of what it offers: :class:`Extractor`, :class:`Reader` or :class:`Writer`.

    Raises:
        PluginLoadError: importing it, or calling its hook, raised.
        PluginContractError: it implements no hook, or its hook returns nothing or something else.
    """
    hook = _implementation(plugin, kind)
    return () if hook is None else _offered(plugin, kind, hook)


def _implementation(plugin: Plugin, kind: type[object]) -> Callable[[], object] | None:
    """Return a plugin's implementation of the hook for a kind, if it has one."""
    manager = pluggy.PluginManager(hookspecs.PROJECT)
    manager.add_hookspecs(hookspecs)
    try:
        module: object = plugin.entry.load()
    except FAILURES as cause:
        said = words("its __str__", cause.__str__)
        raise PluginLoadError(
            *_names(plugin),
            f"importing it failed with {type(cause).__name__}: {said}; {_remedy(plugin)}",
        ) from cause
    try:
        manager.register(module, plugin.name)
        manager.check_pending()
    except pluggy.PluginValidationError as cause:
        why = f"it does not fit the hooks of newsfacts: {cause}; {_remedy(plugin)}"
        raise PluginContractError(*_names(plugin), why) from cause
    found = {hook: getattr(manager.hook, hook).get_hookimpls()[:1] for hook in _HOOKS.values()}
    if not any(found.values()):
        hooks = " and no ".join(_HOOKS.values())
        why = (
            f"{plugin.entry.value} has no {hooks} marked with @newsfacts.hookimpl; "
            f"{_remedy(plugin)}"
        )
        raise PluginContractError(*_names(plugin), why)
    return next((implementation.function for implementation in found[_HOOKS[kind]]), None)


def _offered(plugin: Plugin, kind: type[T], hook: Callable[[], object]) -> tuple[T, ...]:
    """Return what the hook of a plugin returns, each a complete object of the kind."""
    try:
        result = hook()
        offered = _listed(result)
    except FAILURES as cause:
        said = words("its __str__", cause.__str__)
        why = f"{_HOOKS[kind]}() failed with {type(cause).__name__}: {said}; {_remedy(plugin)}"
        raise PluginLoadError(*_names(plugin), why) from cause
    fitting = tuple(item for item in offered if isinstance(item, kind))
    if not fitting or len(fitting) < len(offered):
        why = (
            f"{_HOOKS[kind]}() returned {shown(result)}; it must return one or more "
            f"objects of newsfacts.{kind.__name__} in a list; {_remedy(plugin)}"
        )
        raise PluginContractError(*_names(plugin), why)
    for item in fitting:
        lack = lacking(item)
        if lack:
            raise PluginContractError(*_names(plugin), f"{lack}; {_remedy(plugin)}")
    return fitting


def _names(plugin: Plugin) -> tuple[str, str]:
    return plugin.name, plugin.distribution


def _remedy(plugin: Plugin) -> str:
    return f"upgrade or uninstall it, or disable it: {DISABLE}={plugin.name}"


def _listed(result: object) -> list[object]:
    return list(cast("Iterable[object]", result)) if isinstance(result, Iterable) else []


@functools.cache
def working_extractors() -> tuple[Extractor, ...]:
    """Return the extractors of all working plugins, looked up once per process.

    Raises:
        DuplicatePluginError: two distributions provide plugins of the same name.
    """
    return tuple(extractor for state in inspect() for extractor in state.extractors)


def inspect() -> tuple[PluginState, ...]:
    """Return every installed plugin with its state; a broken one raises no error."""
    states: list[PluginState] = []
    for plugin in find():
        if plugin.disabled:
            states.append(PluginState(plugin=plugin, state="disabled"))
            continue
        try:
            extractors = load(plugin, Extractor)
            readers, writers = load(plugin, Reader), load(plugin, Writer)
        except PluginError as error:
            states.append(PluginState(plugin=plugin, state="broken", error=error))
        else:
            states.append(
                PluginState(
                    plugin=plugin,
                    state="active",
                    extractors=extractors,
                    readers=readers,
                    writers=writers,
                )
            )
    return tuple(states)
