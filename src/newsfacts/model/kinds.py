"""Kinds of facts by the names that users write."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator

from newsfacts._memo import per_class
from newsfacts.errors import KindNameError
from newsfacts.model.fact import Fact

#: synonyms of the library's own kinds
_MEANT = {
    word: kind
    for kind, words in {
        "claim": "quote quotation statement speech attribution saying",
        "date": "time duration set timex timex3 timeexpression when",
        "entity": "name person people organisation organization company place country role group",
        "event": "meeting visit call talk summit happening",
        "money": "sum amount currency price cost",
        "percentage": "percent share rate",
    }.items()
    for word in words.split()
}


@per_class
def kinds_of(cls: type) -> frozenset[str]:
    """Return the kind of a class of facts, and those of its base classes."""
    return frozenset(base.kind for base in cls.__mro__ if issubclass(base, Fact))


def check_kind(name: str, known: Collection[str]) -> None:
    """Check that a name is that of a kind.

    Raises:
        KindNameError: it is not; suggests the kind that was probably meant.
    """
    if name not in known:
        raise KindNameError(name, _meant(name, known), tuple(sorted(known)))


def loaded_kinds() -> frozenset[str]:
    """Return the kinds of all imported classes of facts."""
    return frozenset(cls.kind for cls in _derived(Fact))


def _derived(cls: type[Fact]) -> Iterator[type[Fact]]:
    yield cls
    for derived in cls.__subclasses__():
        yield from _derived(derived)


def _meant(name: str, known: Iterable[str]) -> str:
    """Return the kind that a synonym, plural or misspelling probably means, or ""."""
    import difflib

    words = {**_MEANT, **{kind: kind for kind in known}}
    close = difflib.get_close_matches(name.casefold(), words, n=1)
    return words[close[0]] if close else ""
