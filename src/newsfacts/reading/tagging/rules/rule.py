"""The form of a rule that decides the class of an ambiguous word."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import attrs

from newsfacts.reading.tagging.window import Window
from newsfacts.reading.tagset import WordClass

Condition = Callable[[Window], bool]


@attrs.frozen(eq=False)
class Rule:
    """A rule: in a window of this kind, a word has this class."""

    name: str
    #: a text in which it decides the class of the word in brackets
    example: str
    when: Condition
    #: a class, or a choice among the options of the word
    result: WordClass | Callable[[Window], str]

    def decide(self, w: Window) -> str:
        """Return the tag that it gives a word."""
        return self.result if isinstance(self.result, str) else self.result(w)


def first(*preferred: WordClass) -> Callable[[Window], str]:
    """Return the choice of the first of some classes that is an option, else of the likeliest."""
    tags = "".join(preferred)
    return lambda w: w.first(tags)


def likeliest(w: Window) -> str:
    """Choose the likeliest option."""
    return w.options[0]


def noun(w: Window) -> str:
    """Choose the likelier of the noun options."""
    return w.noun


def otherwise(_: Window) -> bool:
    """Hold always: the condition of the last rule of a table."""
    return True


@attrs.frozen(eq=False)
class Table:
    """Rules for windows of one kind, tried in order; the last one always holds."""

    when: Condition
    rules: tuple[Rule | Table, ...]

    def applying(self, w: Window) -> Rule:
        """Return the rule that applies in a window."""
        for entry in self.rules:
            if entry.when(w):
                return entry if isinstance(entry, Rule) else entry.applying(w)
        raise LookupError(w)

    def all_rules(self) -> Iterator[Rule]:
        """Yield its rules and those of the tables in it."""
        for entry in self.rules:
            if isinstance(entry, Rule):
                yield entry
            else:
                yield from entry.all_rules()
