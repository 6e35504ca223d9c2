"""Options of extractors, as the engine sets them."""

# ruff: noqa: ARG002 - the extractor of the tests does not look at what it is given

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import ClassVar, Literal

import attrs
import pytest

import newsfacts
from newsfacts import Document, Engine, Extractor, Fact, Facts, Mention


def _is_share(_: object, __: object, value: float) -> None:
    if not 0 <= value <= 1:
        raise ValueError(f"{value} is not between 0 and 1")


@attrs.frozen(kw_only=True)
class Tuned(Extractor):
    """An extractor with options of every type that the command line can set."""

    name: ClassVar[str] = "tuned"
    version: ClassVar[str] = "1.0"
    provides: ClassVar[tuple[type[Fact], ...]] = (Mention,)

    strict: bool = False
    limit: int = 3
    profile: Literal["news", "timeml"] = "news"
    words: tuple[str, ...] = ()
    sizes: tuple[int, ...] = ()
    share: float = attrs.field(default=0.5, validator=_is_share)
    label: str | None = None

    def extract(self, document: Document, facts: Facts) -> Iterable[Fact]:
        """Find nothing."""
        return ()


#: option, value as given, value as set
OPTIONS: list[tuple[str, object, object]] = [
    ("strict", "true", True), ("strict", "YES", True), ("strict", "0", False),
    ("strict", False, False), ("limit", "12", 12), ("limit", 12, 12),
    ("profile", "timeml", "timeml"), ("words", "Rome, Oslo", ("Rome", "Oslo")),
    ("words", ["Rome"], ("Rome",)), ("words", "", ()), ("sizes", "1,2", (1, 2)),
    ("share", "0.25", 0.25), ("label", "x", "x"), ("label", None, None),
]  # fmt: skip


@pytest.mark.parametrize(("option", "given", "expected"), OPTIONS)
def test_options(option: str, given: object, expected: object) -> None:
    """Options are set, strings read as the type of the option; the extractor given is unchanged."""
    before = Tuned()
    (tuned,) = Engine([before], options={"tuned": {option: given}}).extractors
    value: object = getattr(tuned, option)
    assert value == expected
    assert type(value) is type(expected)
    assert before == Tuned()


#: option, value, what is said
BAD_OPTIONS: list[tuple[str, object, str]] = [
    (
        "stict",
        "1",
        "option tuned.stict: no such option; tuned accepts: strict, limit, profile",
    ),
    ("strict", "maybe", "option tuned.strict: 'maybe' is not true or false"),
    ("limit", "many", "option tuned.limit: 'many' is not of type int"),
    ("profile", "novel", "option tuned.profile: 'novel' is not one of news, timeml"),
    ("sizes", "1,x", "option tuned.sizes: '1,x' is not of type tuple[int, ...]"),
    ("share", "2", "option tuned.share: 2.0 is not between 0 and 1"),
    ("name", "other", "option tuned.name: no such option"),
]


@pytest.mark.parametrize(("option", "given", "said"), BAD_OPTIONS)
def test_bad_options(option: str, given: object, said: str) -> None:
    """An unknown option or a bad value raises an error that names both."""
    with pytest.raises(newsfacts.OptionError) as caught:
        Engine([Tuned()], options={"tuned": {option: given}})
    assert str(caught.value).startswith(said)


def test_options_of_nobody() -> None:
    """Options for an unknown extractor raise an error that lists the known ones."""
    options: Mapping[str, Mapping[str, object]] = {"tunde": {"limit": 1}}
    with pytest.raises(
        newsfacts.UnknownPluginError, match="no plugin is named 'tunde'; installed: tuned"
    ):
        Engine([Tuned()], options=options)
