"""An ambiguous word, with the context that disambiguates it."""

from __future__ import annotations

from typing import NamedTuple

#: tags of words that can end a noun group
NOUNS = frozenset("NSMC%Y")

#: how far the clause has come
NOTHING, SUBJECT, VERB, INNER_SUBJECT = range(4)


class Window(NamedTuple):
    """An ambiguous word, with the context that disambiguates it."""

    #: its possible tags, the likelier first
    options: str
    #: the three tags before it
    left: str
    #: the possible tags of the next word, and of the one after that
    after: str
    later: str
    #: state of the clause: empty, a subject, its finite verb, or a subject after a conjunction
    state: int
    #: whether an unambiguously finite verb, and a possible one, follows before the next mark
    finite_ahead: bool
    verb_ahead: bool
    #: whether a past form can follow before the next mark
    past_ahead: bool
    #: whether an auxiliary follows right after the next mark, a comma: ", planned for May, was"
    resumes: bool

    @property
    def before(self) -> str:
        """The preceding tag."""
        return self.left[-1]

    @property
    def base(self) -> str:
        """The preceding tag, adverbs skipped."""
        return self.left.rstrip("Ae")[-1:] or "."

    @property
    def negated(self) -> str:
        """The tag before a "not", adverbs skipped; empty if there is no "not"."""
        return self.left.rstrip("AK")[-1:] if self.base == "K" else ""

    @property
    def noun(self) -> str:
        """The likelier of its noun tags, or empty."""
        return self.likeliest("NS")

    @property
    def noun_next(self) -> bool:
        """Whether a noun can follow, directly or after an adjective."""
        return (
            can(self.after, "NSMC%&")
            or self.after in ("In", "NIn", "JIn")
            or (can(self.after, "JRI") and can(self.later, "NSM"))
        )

    def can(self, tags: str) -> bool:
        """Whether one of the tags is among the options."""
        return can(self.options, tags)

    def mainly(self, tags: str) -> bool:
        """Whether the likeliest option is one of the tags."""
        return self.options[0] in tags

    def first(self, tags: str) -> str:
        """Return the first of the tags that is an option, else the likeliest option."""
        return next((tag for tag in tags if tag in self.options), self.options[0])

    def likeliest(self, tags: str) -> str:
        """Return the likeliest option that is one of the tags, or empty."""
        return next((tag for tag in self.options if tag in tags), "")

    def then(self, tags: str) -> bool:
        """Whether the likeliest tag of the next word is one of the tags."""
        return self.after[0] in tags


def can(options: str, tags: str) -> bool:
    """Whether any option is one of the tags."""
    return any(tag in tags for tag in options)


def only(options: str, tags: str) -> bool:
    """Whether all options are among the tags."""
    return all(tag in tags for tag in options)
