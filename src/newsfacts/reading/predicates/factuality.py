"""Factuality: whether an event is presented as having happened, and the words that say so.

Polarity, certainty and time follow FactBank (Saurí & Pustejovsky 2009), composed by operators as in
De Facto (Saurí & Pustejovsky 2012).
"""

from __future__ import annotations

from typing import Literal, NamedTuple

from newsfacts.reading.segmentation.extents import Extent

#: "unknown" if nothing asserts the event
Polarity = Literal["positive", "negative", "unknown"]
#: "open" for what is offered, wanted, asked or conditional
Certainty = Literal["certain", "probable", "possible", "open"]
#: relative to publication; "none" if the sentence does not place it
Time = Literal["past", "present", "future", "none"]
#: what somebody decided about the event
Decision = Literal["", "planned", "refused", "cancelled", "postponed"]


class State(NamedTuple):
    """The factuality of an event, without the operators that make it up."""

    polarity: Polarity
    certainty: Certainty
    time: Time
    decision: Decision = ""


class Operator(NamedTuple):
    """A word that decides, with others, whether an event happened: "declined", "never", "if"."""

    #: its effect; :data:`newsfacts.reading.predicates.effects.EFFECTS` lists all
    name: str
    #: start offset of its word, or words
    start: int
    #: end offset, exclusive
    end: int
    #: as listed in ``operators.tsv``
    lemma: str
    #: word class: verb, noun, adjective, adverb, modal, conjunction, preposition, determiner, form
    part: str
    #: the words that it operates on
    scope: Extent


class Factuality(NamedTuple):
    """Whether an event happened, according to its sentence."""

    polarity: Polarity
    certainty: Certainty
    time: Time
    decision: Decision
    #: the words that decide it, from the innermost to the outermost
    operators: tuple[Operator, ...]
