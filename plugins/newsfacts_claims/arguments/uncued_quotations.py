"""Quotations without a cue of the lexicon, but with the speaker next to them.

"he shot back, “A”", "“A,” he shot back", "“A,” quipped Ana Duarte", "He made this promise: “A”",
"“A” — Ana Duarte", "From the report: “A”".
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import NamedTuple

from newsfacts.reading import Clause, Quote
from newsfacts_claims.arguments import sources
from newsfacts_claims.arguments.contents import clause_at
from newsfacts_claims.attribution import Attribution, Range
from newsfacts_claims.lexicon import closed_classes as closed
from newsfacts_claims.words import Words

#: minimum words of an utterance
_UTTERANCE = 3
#: maximum words between a verb and the comma before a quotation: "shot back angrily,"
_PARTICLES = 3
#: maximum words of a name before a colon, or after a dash
_NAME = 9


class _Speaker(NamedTuple):
    """A speaker next to a quotation, as tokens."""

    rule: str
    source: Range
    cue: Range
    #: False for "he was asked, “A”"
    speaks: bool = True


def beside(words: Words, quotes: Iterable[Quote]) -> Iterator[Attribution]:
    """Return the attributions of quotations with a speaker next to them, in order."""
    for quote in quotes:
        first, last = words.at(quote.start), words.at(quote.end)
        begins = words.is_name(first + 1) or words.text(first - 1) == ":"
        if words.count(first, last) < _UTTERANCE or not begins:
            continue
        speaker = (
            _after_colon(words, first)
            or _after_comma(words, first)
            or _before_speaker(words, last, quote)
            or _before_verb(words, last, quote)
            or _before_dash(words, last, quote)
        )
        if speaker is None or speaker.cue[0] >= speaker.cue[1]:  # "I'm: “A”": no word of its own
            continue
        if sources.is_source(words, *speaker.source):
            yield Attribution(
                rule=speaker.rule,
                content=(quote[:2],),
                cue=words.offsets(speaker.cue),
                source=words.offsets(speaker.source) if speaker.speaks else None,
            )


def _after_colon(words: Words, first: int) -> _Speaker | None:
    """Read "He made this promise: “A”" and "From the report: “A”", also across paragraphs."""
    colon = first - 1
    sentence = words.reading.sentence_at(words.start(colon)) if words.text(colon) == ":" else None
    start = words.at(sentence.start) if sentence else colon
    if start == colon or (words.is_quoted(colon - 1) and not words.ends_title(colon - 1)):
        return None
    return _named(words, start, colon) or _told(words, colon)


def _named(words: Words, start: int, colon: int) -> _Speaker | None:
    """Read "The Lagoa Post reports: “A”", "Said Duarte: “A”", "From the report: “A”"."""
    dash = next((i for i in _back(start, colon) if words.text(i) in closed.DATELINE_DASHES), None)
    start = start if dash is None else dash + 1
    if not start < colon <= start + _NAME:
        return None
    cue, end = (colon, colon + 1), colon
    if words.lower(colon - 1) in words.forms and words.lower(colon - 2) not in closed.NO_ENDS:
        cue, end = (colon - 1, colon + 1), colon - 1
    elif words.lower(start) in words.forms and colon - 1 > start:
        cue, start = (start, start + 1), start + 1
    else:
        start += words.lower(start) in closed.PREPOSITIONS
    if any(words.verb_group(i) for i in range(start, end)):
        return None
    return _Speaker("colon", (start, end), cue)


def _back(start: int, end: int) -> range:
    return range(end - 1, max(start, end - _NAME) - 1, -1)


def _told(words: Words, colon: int) -> _Speaker | None:
    """Read "He made this promise: “A”" by the last verb with a subject, its own or shared."""
    clause = own = _saying(words, colon)
    while clause is not None and not clause.subject:
        clause = words.governor(colon - 1, clause)
    verb = own.verb if own else None
    if clause is None or verb is None or clause.subject[-1].end > verb.start:
        return None
    start, end = words.at(clause.subject[0].start), words.at(clause.subject[-1].end)
    after = words.at(verb.end)
    cue = words.at(verb.start), after + (after == colon)
    return _Speaker("sct", (start, end), cue, speaks=verb.voice != "passive")


def _saying(words: Words, colon: int) -> Clause | None:
    """Return the clause before a colon, or the one above it that says it: "he said it was: “A”"."""
    clause = own = words.clause(colon - 1)
    while clause is not None and own is not None and own.kind != "main":
        form = words.forms.get(words.lower(words.at(clause.verb.end) - 1)) if clause.verb else None
        if form is not None and form.verb.says:
            return clause
        clause = words.governor(colon - 1, clause)
    return own


def _after_comma(words: Words, first: int) -> _Speaker | None:
    """Read "he shot back, “A”"."""
    comma = first - 1
    if words.text(comma) != "," or words.starts_sentence(comma):
        return None
    if words.utterance_at(first) is None:
        return None
    clause = words.clause(comma - 1)
    if clause is None or clause.verb is None or not clause.subject:
        return None
    if not comma - _PARTICLES <= words.at(clause.verb.end) <= comma:
        return None
    if clause.objects and words.lower(comma - 1) != "it":  # "as he put it"
        return None
    source = words.at(clause.subject[0].start), words.at(clause.subject[-1].end)
    cue = words.at(clause.verb.start), comma
    speaks = clause.verb.voice != "passive"
    return _Speaker("sct", source, cue, speaks=speaks) if source[1] <= cue[0] else None


def _before_verb(words: Words, last: int, quote: Quote) -> _Speaker | None:
    """Read "“A,” quipped Ana Duarte"."""
    verb = words.verb_group(last) if _is_sentence(words, last, quote) else None
    if (
        verb is None
        or verb.form == "I"
        or (words.at(verb.start), words.at(verb.end)) != (last, last + 1)
    ):
        return None
    source = sources.after(words, last + 1, clause_at(words, last).limit)
    known = source is not None and words.is_actor(source[0])
    return _Speaker("tcs", source, (last, last + 1)) if source and known else None


def _is_sentence(words: Words, last: int, quote: Quote) -> bool:
    """Whether an utterance begins its sentence, and ends before a token inside that sentence."""
    sentence = words.reading.sentence_at(quote.start)
    begins = sentence is not None and sentence.start == quote.start
    return begins and not words.starts_sentence(last) and words.utterance(last - 1) is not None


def _before_speaker(words: Words, last: int, quote: Quote) -> _Speaker | None:
    """Read "“A,” he shot back"."""
    if not _is_sentence(words, last, quote):
        return None
    speaker = words.noun_group(last)
    if speaker is None or words.at(speaker.start) != last:
        return None
    start = words.at(speaker.end)
    verb = words.verb_group(start)
    if verb is None or words.at(verb.start) != start:
        return None
    return _Speaker("tsc", (last, start), (start, words.at(verb.end)))


def _before_dash(words: Words, last: int, quote: Quote) -> _Speaker | None:
    """Read "“A” — Ana Duarte" at the end of a paragraph."""
    reading = words.reading
    paragraph = reading.paragraph_at(quote.start)
    if words.text(last) not in closed.DATELINE_DASHES or paragraph is None:
        return None
    end = words.at(paragraph.end)
    end -= words.text(end - 1) == "."
    if not last + 1 < end <= last + 1 + _NAME or not words.is_name(last + 1):
        return None
    return _Speaker("dash", (last + 1, end), (last, last + 1))
