"""Facts in words that a reader of the page knows."""

from __future__ import annotations

import re
from collections.abc import Iterator

from newsfacts.formats.html.dates import spelled
from newsfacts.formats.why import told, told_fields
from newsfacts.model import (
    Claim,
    ClaimType,
    Entity,
    Event,
    EventMention,
    Fact,
    Mention,
    Money,
    Percentage,
    Span,
    TimeExpression,
    TimeType,
)
from newsfacts.model.fact import label_of

#: a number that is more legible in groups of three digits
_LONG = re.compile(r"(?<![\w.,])\d{5,100}(?!\d)")
_TIMES: dict[TimeType, str] = {
    "DATE": "date",
    "TIME": "time",
    "DURATION": "duration",
    "SET": "repeated time",
}
_WORDINGS: dict[ClaimType, str] = {
    "direct": "quoted",
    "mixed": "partly quoted",
    "indirect": "in the reporter’s words",
}
#: what the page calls the fields of a class; "" for those that it shows in another way
_TERMS: tuple[tuple[type[Fact], dict[str, str]], ...] = (
    (Mention, {"form": "written as", "entity": "", "alternatives": "or perhaps"}),
    (Entity, {"name": "", "type": "", "place_id": "GeoNames number"}),
    (
        EventMention,
        {"type": "", "status": "", "participants": "who", "place": "where", "time": "when",
         "topic": "about"},
    ),
    (
        Event,
        {"type": "", "status": "", "participants": "who", "place": "where", "time": "when",
         "mentions": "", "interval": "in all"},
    ),
    (
        TimeExpression,
        {"type": "", "value": "TIMEX3 value", "mod": "modifier", "quant": "quantifier",
         "freq": "frequency", "grain": "exact to", "interval": "covers", "anchor": "counted from"},
    ),
    (
        Money,
        {"low": "at least", "high": "at most", "candidates": "currency may be",
         "basis": "currency by", "vague": "without a figure", "converted_from": "converts"},
    ),
    (
        Claim,
        {"content": "", "source": "speaker", "cue": "said with", "addressee": "to", "said": "when",
         "negated": "denied", "reported": "reports"},
    ),
)  # fmt: skip
_NO_TERMS: dict[str, str] = {}


def noun_of(fact: Fact) -> str:
    """Return what a fact is: "person", "meeting", "duration", "sum", "roll call"."""
    if isinstance(fact, Mention):
        return fact.entity.type if fact.entity else fact.form
    if isinstance(fact, Entity | Event | EventMention):
        return fact.type
    if isinstance(fact, TimeExpression):
        return _TIMES[fact.type]
    return "sum" if type(fact) is Money else fact.kind.replace("-", " ")


def heading_of(fact: Fact) -> str:
    """Return a fact in a few words."""
    if isinstance(fact, TimeExpression):
        return spelled(fact)
    if isinstance(fact, Event | EventMention):
        return ", ".join(person.name for person in fact.participants) or fact.span.text
    label = label_of(fact)
    return grouped(label) if isinstance(fact, Money | Percentage) else label


def grouped(label: str) -> str:
    """Return a label with long numbers in groups of three digits."""
    return _LONG.sub(lambda figure: f"{int(figure[0]):,}", label)


def details_of(fact: Fact) -> Iterator[tuple[str, str]]:
    """Yield what the page calls each field of a fact, and its value in words."""
    terms = next((terms for cls, terms in _TERMS if isinstance(fact, cls)), _NO_TERMS)
    for name, value in told_fields(fact):
        term = terms.get(name, name.replace("_", " "))
        if isinstance(fact, Claim) and name == "type":
            yield "wording", _WORDINGS[fact.type]
        elif term:
            words = told(value, in_words)
            yield term, grouped(words) if isinstance(fact, Money) else words


def in_words(value: Span | Fact) -> str:
    """Return a span as a quotation, and a fact as its heading."""
    if isinstance(value, Span):
        return f"“{' '.join(value.text.split())}”"
    if isinstance(value, Mention):
        words = " ".join(value.span.text.split())
        return value.name if value.name == words else f"{value.name} (“{words}”)"
    return heading_of(value)
