"""Facts as TimeML 1.2.1 (Saurí et al. 2006): dates, events, reports, and the links between them.

The text of the root is the text of the document, to the character. A document holds:

- ``TIMEX3`` for each date, and an empty one, ``t0``, for the publication date. A range ("from
  Monday to Wednesday" as one expression) is a DURATION between two empty ones.
- ``EVENT`` for each trigger of an event mention (OCCURRENCE) and each cue of a claim (REPORTING),
  with its ``MAKEINSTANCE``: tense, aspect and polarity as the sentence has them.
- ``TLINK`` from an event to its date (IS_INCLUDED) and between the mentions of one event
  (IDENTITY); ``SLINK`` from a report to the events that it reports (EVIDENTIAL, or NEG_EVIDENTIAL
  for a denial).

TimeML tags do not overlap: of two that do, the first is written, the longer one if both begin
together.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import count
from typing import BinaryIO, ClassVar

import attrs

from newsfacts.formats.markup import escaped, tag
from newsfacts.model import Claim, Event, EventMention, Facts, Span, TimeExpression
from newsfacts.plugin.writer import Writer
from newsfacts.reading import NounGroup, Predicate

_SCHEMA = "http://timeml.org/timeMLdocs/TimeML_1.2.1.xsd"
_ROOT = {
    "xmlns:xsi": "http://www.w3.org/2001/XMLSchema-instance",
    "xsi:noNamespaceSchemaLocation": _SCHEMA,
}
_ASPECTS = {
    "simple": "NONE",
    "perfect": "PERFECTIVE",
    "progressive": "PROGRESSIVE",
    "perfect progressive": "PERFECTIVE_PROGRESSIVE",
}
_NEGATIVE = ("refused", "not-happened")

#: the characters that a tag takes, which tell it from all others
_Place = tuple[int, int]


@attrs.frozen(kw_only=True)
class TimeMLWriter(Writer):
    """Writes a document with its dates, events and reports in TimeML."""

    name: ClassVar[str] = "timeml"
    suffix: ClassVar[str] = ".tml"
    several: ClassVar[bool] = False

    def write(self, several: Iterable[Facts], target: BinaryIO) -> None:
        """Write one document."""
        target.writelines(f"{_Document(facts).xml}\n".encode() for facts in several)


class _Document:
    """One document in the making."""

    def __init__(self, facts: Facts) -> None:
        self._facts = facts
        self._dates: dict[_Place, TimeExpression] = {}
        #: triggers and cues with their class, and whether they are negated
        self._events: dict[_Place, tuple[str, bool]] = {}
        self._choose()
        self._times = {place: f"t{i}" for i, place in enumerate(self._dates, 1)}
        self._numbers = {place: i for i, place in enumerate(self._events, 1)}
        self._link = count(1)
        self._more = count(len(self._dates) + 1)

    def _choose(self) -> None:
        """Choose the tags, none of which overlaps another."""
        dates = {_place(date.span): date for date in self._facts.dates}
        events = {self._word(claim.cue[0]): ("REPORTING", claim.negated)
                  for claim in self._facts.of(Claim) if claim.cue}  # fmt: skip
        for mention in self._facts.of(EventMention):
            events[self._word(mention.span)] = ("OCCURRENCE", mention.status in _NEGATIVE)
        end = 0
        for place in sorted({*dates, *events}, key=lambda place: (place[0], -place[1])):
            if place[0] < end:
                continue
            end = place[1]
            if place in dates:
                self._dates[place] = dates[place]
            else:
                self._events[place] = events[place]

    def _word(self, span: Span) -> _Place:
        """Return the place of the verb or noun that a trigger or cue begins with: "said" alone."""
        predicate = self._facts.document.reading.predicate_at(span.start)
        if predicate and span.start <= predicate.start and predicate.end <= span.end:
            return predicate.start, predicate.end
        return _place(span)

    @property
    def xml(self) -> str:
        """The document as XML."""
        head = tag("TimeML", _ROOT).removesuffix("/>")
        end = "".join((*self._instances(), *self._links()))
        body = "".join((*self._publication(), *self._text()))
        return f'<?xml version="1.0" encoding="UTF-8"?>\n{head}>{body}{end}</TimeML>'

    def _publication(self) -> Iterator[str]:
        published = self._facts.document.published
        if published:
            yield tag("TIMEX3", {
                "tid": "t0", "type": "DATE", "value": published.isoformat()[:10],
                "temporalFunction": "false", "functionInDocument": "PUBLICATION_TIME",
            })  # fmt: skip

    def _text(self) -> Iterator[str]:
        text, at = self._facts.document.text, 0
        for place in sorted({*self._dates, *self._events}):
            start, end = place
            yield escaped(text[at:start])
            if place in self._dates:
                yield from self._timex(place, text[start:end])
            else:
                kind, _ = self._events[place]
                yield tag(
                    "EVENT", {"eid": f"e{self._numbers[place]}", "class": kind}, text[start:end]
                )
            at = end
        yield escaped(text[at:])

    def _timex(self, place: _Place, words: str) -> Iterator[str]:
        date = self._dates[place]
        published = self._facts.document.published
        anchored = published and date.anchor == published.isoformat()[:10]
        attributes: dict[str, str | None] = {"tid": self._times[place], "type": date.type}
        points: list[str] = []
        if "/" in date.value:
            first, last = (self._point(value) for value in date.value.split("/"))
            points = [first[1], last[1]]
            attributes |= {"type": "DURATION", "beginPoint": first[0], "endPoint": last[0]}
        yield tag(
            "TIMEX3",
            attributes
            | {
                "value": _length(date) if points else date.value,
                "mod": date.mod,
                "quant": date.quant,
                "freq": date.freq,
                "temporalFunction": "true" if date.anchor else None,
                "anchorTimeID": "t0" if anchored else None,
            },
            words,
        )
        yield from points

    def _point(self, value: str) -> tuple[str, str]:
        tid = f"t{next(self._more)}"
        return tid, tag("TIMEX3", {"tid": tid, "type": "DATE", "value": value})

    def _instances(self) -> Iterator[str]:
        for place, (_, negated) in self._events.items():
            number = self._numbers[place]
            predicate = self._facts.document.reading.predicate_at(place[0])
            yield tag("MAKEINSTANCE", {
                "eiid": f"ei{number}", "eventID": f"e{number}", **_grammar(predicate),
                "polarity": "NEG" if negated else "POS",
            })  # fmt: skip

    def _links(self) -> Iterator[str]:
        for mention in self._facts.of(EventMention):
            if mention.time:
                yield from self._tlink(
                    mention.span,
                    "IS_INCLUDED",
                    relatedToTime=self._times.get(_place(mention.time.span)),
                )
        for event in self._facts.of(Event):
            first, *others = event.mentions
            for other in others:
                yield from self._tlink(
                    other.span, "IDENTITY", relatedToEventInstance=self._instance(first.span)
                )
        for claim in self._facts.of(Claim):
            yield from self._slinks(claim)

    def _tlink(self, span: Span, kind: str, **related: str | None) -> Iterator[str]:
        instance = self._instance(span)
        if instance and all(related.values()):
            link = {"lid": f"l{next(self._link)}", "relType": kind, "eventInstanceID": instance}
            yield tag("TLINK", {**link, **related})

    def _slinks(self, claim: Claim) -> Iterator[str]:
        cue = self._instance(claim.cue[0]) if claim.cue else None
        for fact in self._facts.within(claim.content) if cue else ():
            reported = self._instance(fact.span) if isinstance(fact, EventMention) else None
            if reported and reported != cue:
                yield tag("SLINK", {
                    "lid": f"l{next(self._link)}", "eventInstanceID": cue,
                    "subordinatedEventInstance": reported,
                    "relType": "NEG_EVIDENTIAL" if claim.negated else "EVIDENTIAL",
                })  # fmt: skip

    def _instance(self, span: Span) -> str | None:
        number = self._numbers.get(self._word(span))
        return f"ei{number}" if number else None


def _place(span: Span) -> _Place:
    return span.start, span.end


def _length(date: TimeExpression) -> str:
    """Return the length of a range as a value: "P3D", or "PXD" if it is unknown."""
    days = (date.interval.end - date.interval.start).days if date.interval else 0
    return f"P{days or 'X'}D"


def _grammar(predicate: Predicate | None) -> dict[str, str | None]:
    """Return part of speech, tense, aspect and modality of the word of an event."""
    if predicate is None or isinstance(predicate.group, NounGroup):
        return {"pos": "NOUN" if predicate else "OTHER", "tense": "NONE", "aspect": "NONE"}
    group = predicate.group
    modality = group.modality.upper() if group.modality not in ("", "will") else None
    return {
        "pos": "VERB",
        "tense": group.tense.upper() if group.tense != "none" else _untensed(group.form),
        "aspect": _ASPECTS[group.aspect],
        "modality": modality,
    }


#: tense in TimeML of verbs that have none, by the class of their first word
_FORMS = {"R": "PASTPART", "I": "PRESPART"}


def _untensed(form: str) -> str:
    return _FORMS.get(form, "INFINITIVE")
