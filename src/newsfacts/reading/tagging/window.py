"""A word that can have several tags, and what decides between them."""

from __future__ import annotations

from typing import NamedTuple

#: tags of words that a noun group can end with
NOUNS = frozenset("NSMC%Y")

#: what a clause has so far
NOTHING, SUBJECT, VERB, INNER_SUBJECT = range(4)


class Window(NamedTuple):
    """A word that can have several tags, and what decides between them."""

    #: the tags it can have, the likelier first
    options: str
    #: the three tags before it
    left: str
    #: the tags the next word can have, and the one after that
    after: str
    later: str
    #: of the clause: nothing yet, a subject, its finite verb, or a subject behind a conjunction
    state: int
    #: whether a verb that is surely finite, and one that can be, follows before the next mark
    finite_ahead: bool
    verb_ahead: bool
    #: whether a past form can follow before the next mark
    past_ahead: bool
    #: whether an auxiliary follows right behind the next mark, a comma: ", planned for May, was"
    resumes: bool

    @property
    def before(self) -> str:
        """The tag before."""
        return self.left[-1]

    @property
    def base(self) -> str:
        """The tag before, adverbs passed over."""
        return self.left.rstrip("Ae")[-1:] or "."

    @property
    def negated(self) -> str:
        """The tag before a "not", adverbs passed over; empty if there is no "not"."""
        return self.left.rstrip("AK")[-1:] if self.base == "K" else ""

    @property
    def noun(self) -> str:
        """The likelier of its tags as a noun, or nothing."""
        return self.likeliest("NS")

    @property
    def noun_next(self) -> bool:
        """Whether a noun can follow, at once or after an adjective."""
        return (
            can(self.after, "NSMC%&")
            or self.after in ("In", "NIn", "JIn")
            or (can(self.after, "JRI") and can(self.later, "NSM"))
        )

    def can(self, tags: str) -> bool:
        """Whether one of the tags is an option."""
        return can(self.options, tags)

    def mainly(self, tags: str) -> bool:
        """Whether the likeliest option is among the tags."""
        return self.options[0] in tags

    def first(self, tags: str) -> str:
        """Give the first of the tags that is an option, else the likeliest option."""
        return next((tag for tag in tags if tag in self.options), self.options[0])

    def likeliest(self, tags: str) -> str:
        """Give the likeliest option that is among the tags, or nothing."""
        return next((tag for tag in self.options if tag in tags), "")

    def then(self, tags: str) -> bool:
        """Whether the next word is mainly one of the tags."""
        return self.after[0] in tags


def can(options: str, tags: str) -> bool:
    """Whether one of the options is among the tags."""
    return any(tag in tags for tag in options)


def only(options: str, tags: str) -> bool:
    """Whether all options are among the tags."""
    return all(tag in tags for tag in options)
