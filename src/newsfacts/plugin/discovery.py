"""Plugin discovery: inspect the metadata, then import only the plugins in use."""

from __future__ import annotations

import functools
import os
from collections.abc import Iterable
from typing import TYPE_CHECKING, Literal, cast

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

if TYPE_CHECKING:
    from importlib.metadata import EntryPoint

#: environment variable with the names of plugins to disable, separated by commas
DISABLE = "NEWSFACTS_DISABLE"


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
    from importlib.metadata import entry_points

    off = {name.strip() for name in os.environ.get(DISABLE, "").split(",")} | set(disable)
    off.discard("")
    found: dict[str, Plugin] = {}
    entries = entry_points(group=hookspecs.PROJECT)
    for entry in sorted(entries, key=lambda entry: (entry.name, _origin(entry), entry.value)):
        plugin = Plugin(
            name=entry.name, distribution=_origin(entry), disabled=entry.name in off, entry=entry
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


def _origin(entry: EntryPoint) -> str:
    return f"{entry.dist.name} {entry.dist.version}" if entry.dist else "an unknown distribution"


def load(plugin: Plugin) -> tuple[Extractor, ...]:
    """Import a plugin and return its extractors.

    Raises:
        PluginLoadError: importing it, or calling its hook, raised.
        PluginContractError: it returns no extractors, or something that is not an extractor.
    """
    name, distribution = plugin.name, plugin.distribution
    manager = pluggy.PluginManager(hookspecs.PROJECT)
    manager.add_hookspecs(hookspecs)
    remedy = f"upgrade or uninstall it, or disable it: {DISABLE}={name}"
    try:
        module: object = plugin.entry.load()
    except FAILURES as cause:
        said = words("its __str__", cause.__str__)
        why = f"importing it failed with {type(cause).__name__}: {said}; {remedy}"
        raise PluginLoadError(name, distribution, why) from cause
    try:
        manager.register(module, name)
        manager.check_pending()
    except pluggy.PluginValidationError as cause:
        why = f"it does not fit the hooks of newsfacts: {cause}; {remedy}"
        raise PluginContractError(name, distribution, why) from cause
    implementations = manager.hook.newsfacts_extractors.get_hookimpls()
    if not implementations:
        why = (
            f"{plugin.entry.value} has no newsfacts_extractors marked with @newsfacts.hookimpl; "
            f"{remedy}"
        )
        raise PluginContractError(name, distribution, why)
    try:
        result: object = implementations[0].function()
        offered = _listed(result)
    except FAILURES as cause:
        said = words("its __str__", cause.__str__)
        why = f"newsfacts_extractors() failed with {type(cause).__name__}: {said}; {remedy}"
        raise PluginLoadError(name, distribution, why) from cause
    extractors = tuple(item for item in offered if isinstance(item, Extractor))
    if not extractors or len(extractors) < len(offered):
        why = (
            f"newsfacts_extractors() returned {shown(result)}; it must return one or more "
            f"objects of newsfacts.Extractor in a list; {remedy}"
        )
        raise PluginContractError(name, distribution, why)
    for extractor in extractors:
        lack = lacking(extractor)
        if lack:
            raise PluginContractError(name, distribution, f"{lack}; {remedy}")
    return extractors


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
            extractors = load(plugin)
        except PluginError as error:
            states.append(PluginState(plugin=plugin, state="broken", error=error))
        else:
            states.append(PluginState(plugin=plugin, state="active", extractors=extractors))
    return tuple(states)
