"""The order in which extractors run: after those that provide what they require."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from graphlib import CycleError, TopologicalSorter

from newsfacts.errors import (
    DuplicateKindError,
    DuplicatePluginError,
    PluginContractError,
    RequirementError,
)
from newsfacts.model import Fact
from newsfacts.plugin.extractor import Extractor, lacking
from newsfacts.plugin.origin import Origin


def in_order(
    extractors: Sequence[Extractor], origins: Mapping[str, Origin]
) -> tuple[Extractor, ...]:
    """Sort extractors topologically by what they require, independent ones by name.

    An extractor that requires a kind runs after all that provide it. Two that both build on a kind
    and add to it (as meetings and claims add mentions) do not wait for each other.

    Args:
        extractors: in any order.
        origins: plugin and distribution of extractors, by extractor name.

    Raises:
        PluginContractError: one has no name, no version, or provides nothing.
        DuplicatePluginError: two have the same name.
        DuplicateKindError: two Fact classes have the same kind.
        RequirementError: no extractor provides a required kind, or requirements form a cycle.
    """
    by_name: dict[str, Extractor] = {}
    for extractor in extractors:
        if lack := lacking(extractor):
            raise PluginContractError(*_origin(type(extractor).__name__, origins), lack)
        twin = by_name.setdefault(extractor.name, extractor)
        if twin is not extractor:
            names = " and ".join(
                f"{type(e).__module__}.{type(e).__qualname__}" for e in (twin, extractor)
            )
            why = f"two extractors are named {extractor.name!r}: {names}; remove one of them"
            raise DuplicatePluginError(*_origin(extractor.name, origins), why)
    _check_kinds(by_name, origins)
    sorter: TopologicalSorter[str] = TopologicalSorter()
    for name in sorted(by_name):
        sorter.add(name, *sorted(_before(by_name[name], by_name, origins)))
    try:
        sorter.prepare()
    except CycleError as cause:
        circle: list[str] = cause.args[1]
        why = (
            f"its requirements form a cycle: {' requires '.join(reversed(circle))}; "
            "remove one of them"
        )
        raise RequirementError(*_origin(circle[0], origins), why) from None
    ordered: list[Extractor] = []
    while ready := sorted(sorter.get_ready()):
        ordered += [by_name[name] for name in ready]
        sorter.done(*ready)
    return tuple(ordered)


def _before(
    extractor: Extractor, by_name: Mapping[str, Extractor], origins: Mapping[str, Origin]
) -> set[str]:
    names: set[str] = set()
    for required in extractor.requires:
        providers = [o for o in by_name.values() if _gives(o, required) and o is not extractor]
        if not providers and not _gives(extractor, required):
            why = (
                f"extractor {extractor.name!r} requires facts of kind {required.kind!r}, which no "
                "active extractor provides; install or enable one that does"
            )
            raise RequirementError(*_origin(extractor.name, origins), why)
        adds = _gives(extractor, required)
        names |= {o.name for o in providers if not (adds and required in o.requires)}
    return names


def _origin(extractor: str, origins: Mapping[str, Origin]) -> Origin:
    return origins.get(extractor, Origin(extractor, ""))


def _gives(extractor: Extractor, kind: type[Fact]) -> bool:
    return any(issubclass(provided, kind) for provided in extractor.provides)


def _check_kinds(by_name: Mapping[str, Extractor], origins: Mapping[str, Origin]) -> None:
    classes: dict[str, tuple[type[Fact], str]] = {}
    for name in sorted(by_name):
        for cls in by_name[name].provides + by_name[name].requires:
            known, owner = classes.setdefault(cls.kind, (cls, name))
            if known is not cls:
                why = (
                    f"its class {cls.__module__}.{cls.__qualname__} has the kind {cls.kind!r} of "
                    f"{known.__module__}.{known.__qualname__} (extractor {owner!r}); "
                    "one of them needs another kind"
                )
                raise DuplicateKindError(*_origin(name, origins), why)
