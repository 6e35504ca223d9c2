"""A mapping that cannot change."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from newsfacts.errors import DocumentError


class ReadOnly(Mapping[str, str]):
    """A read-only mapping of str to str, which can be hashed and pickled.

    Example:
        >>> ReadOnly({"section": "World"})
        {'section': 'World'}
        >>> ReadOnly({"section": "World"}) == {"section": "World"}
        True
    """

    __slots__ = ("_items",)

    def __init__(self, items: Mapping[str, object] | None = None) -> None:
        self._items: dict[str, str] = {}
        for name, value in (items or {}).items():
            if not isinstance(value, str):
                raise DocumentError(f"metadata {name!r}", value, "is not of type str")
            self._items[name] = value

    def __getitem__(self, key: str) -> str:
        return self._items[key]

    def __iter__(self) -> Iterator[str]:
        return iter(self._items)

    def __len__(self) -> int:
        return len(self._items)

    def __hash__(self) -> int:
        return hash(frozenset(self._items.items()))

    def __repr__(self) -> str:
        return repr(self._items)
