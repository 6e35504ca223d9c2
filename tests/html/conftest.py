"""What the tests of the page share."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Iterator

import pytest

from newsfacts import (
    Document,
    Event,
    EventMention,
    Facts,
    Interval,
    Mention,
    Participant,
    Status,
    TimeExpression,
)

#: a meeting: the day or None, the status, and who took part
Told = tuple[str | None, Status, tuple[str, ...]]


@pytest.fixture(scope="session")
def meetings() -> Callable[..., Facts]:
    """Give a function that makes facts of meetings, an article of them."""

    def make(*told: Told) -> Facts:
        return Facts(document=(document := _document(told)), facts=list(_events(document, told)))

    return make


def _document(told: tuple[Told, ...]) -> Document:
    return Document("".join(f"{' and '.join(names)} met.\n" for *_, names in told) or "Nothing.")


def _events(document: Document, told: tuple[Told, ...]) -> Iterator[Event]:
    begin = 0
    for day, status, names in told:
        trigger = document.text.index("met.\n", begin)
        people: list[Participant] = []
        for name in names:
            at = document.text.index(name, begin)
            span = document.span(at, at + len(name))
            people.append(Participant(mention=Mention(span=span, rule="name", form="name")))
        span = document.span(trigger, trigger + 3)
        time = None
        if day is not None:
            start = dt.datetime.fromisoformat(day)
            last = dt.datetime.combine(start, dt.time.max)  # the day after the last one is none
            interval = Interval(start=start, end=last)
            time = TimeExpression(
                span=span, rule="day", type="DATE", value=day, grain="day", interval=interval
            )
        telling = EventMention(
            span=span, rule="verb", type="meeting", status=status,
            participants=tuple(people), time=time,
        )  # fmt: skip
        yield Event(
            span=span, rule="verb", type="meeting", status=status,
            participants=tuple(people), time=time, mentions=(telling,),
        )  # fmt: skip
        begin = trigger + 5
