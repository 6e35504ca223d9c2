"""What follows a cue: the addressee and circumstances, which are skipped, then the content."""

from __future__ import annotations

from typing import Literal, NamedTuple

from newsfacts_claims.arguments.addressees import has_infinitive, told
from newsfacts_claims.arguments.circumstances import (
    after_aside,
    after_particle,
    date_at,
    has_saying,
    is_circumstance,
    mark_after,
    venue_end,
)
from newsfacts_claims.attribution import Range
from newsfacts_claims.detect.cues import Cue
from newsfacts_claims.lexicon import closed_classes as closed
from newsfacts_claims.lexicon.verbs import Verb
from newsfacts_claims.words import Words

#: content with "that" or a quotation, a bare clause, an infinitive, a noun phrase
Opening = Literal["marked", "clause", "infinitive", "object"]

#: contents that are noun phrases
_OBJECTS = ("accusation", "feeling", "naming", "noun")
#: contents that can be a few quoted words
_QUOTING = frozenset(["noun", "feeling", "naming", "accusation", "clause", "told"])
#: words of an object that announces a quotation
_ANNOUNCED = 40
#: words after a final circumstance that are too few for a clause
_REST = 8


class Following(NamedTuple):
    """What follows a cue; numbers are indices of tokens."""

    #: end of the cue
    cue_end: int
    #: the content's first token; without content, the token after cue and circumstances
    content: int
    opening: Opening | None
    #: whether the content is a statement rather than the object of an attitude
    states: bool = True
    addressee: Range | None = None
    #: first token of a date next to the cue
    date: int | None = None


def following(words: Words, cue: Cue, limit: int) -> Following:
    """Return what follows a cue, up to the end of its sentence."""
    verb, i = cue.verb, after_particle(words, cue)
    aside = after_aside(words, verb, i, limit)
    if aside is not None:
        return Following(i, aside, "marked")
    if "directive" in verb.contents and has_infinitive(words, i, limit):
        return Following(i, i, "infinitive", "directive" not in verb.attitudes)
    circumstances = _circumstances(words, cue, i, limit)
    that = words.that_clause(cue.word) if verb.admits_that else None
    follows = that is not None and circumstances.content < that < limit
    if that is not None and follows and not words.opens_quote_in(i, that):
        return circumstances._replace(content=that, opening="marked")
    return _content(words, verb, circumstances, limit)


def _circumstances(words: Words, cue: Cue, i: int, limit: int) -> Following:
    """Skip the addressee, a date and a place of speaking; the content begins after them."""
    cue_end, addressee = i, told(words, cue.verb, i, limit)
    i = addressee[1] if addressee else i
    aside = after_aside(words, cue.verb, i, limit) if addressee else None
    if aside is not None:
        return Following(cue_end, aside, "marked", addressee=addressee)
    i += words.lower(i) in closed.HERE
    dated = date_at(words, i)
    i = dated[1] if dated else i
    if is_circumstance(words, cue.verb, i):
        i = mark_after(words, i, limit) or venue_end(words, i, limit) or i
        dated = dated or date_at(words, i)
        i = max(i, dated[1]) if dated else i
    date = dated[0] if dated else None
    return Following(cue_end if addressee else i, i, None, addressee=addressee, date=date)


def _content(words: Words, verb: Verb, at: Following, limit: int) -> Following:
    """Return what opens the content after cue and circumstances."""
    i = at.content
    if at.opening or _says_no_more(words, verb, at, limit):
        return at
    start = _after_mark(words, verb, i)
    if start is not None:
        colon = words.text(i) == ":" and not at.addressee
        return at._replace(cue_end=start if colon else at.cue_end, content=start, opening="marked")
    word = words.lower(i)
    if word in verb.prepositions:
        opening: Opening | None = "infinitive" if has_infinitive(words, i + 1, limit) else "object"
        states = word not in verb.attitudes
        return at._replace(cue_end=i + 1, content=i + 1, opening=opening, states=states)
    kind = _kind(words, verb, i, limit, told=at.addressee is not None)
    opening = _opening(words, kind, i)
    if opening in ("object", "clause") and _is_text(words, i):
        return at
    states = kind not in verb.attitudes and (
        opening != "object" or _is_stated(words, kind, i, limit)
    )
    return at._replace(opening=opening, states=states)


def _is_text(words: Words, i: int) -> bool:
    """Whether an object is a text, and what it says follows: "wrote a note saying"."""
    group = words.noun_group(i)
    end = words.at(group.end) if group else i
    form = words.forms.get(words.lower(end))
    return words.lower(end - 1) in closed.VENUES and form is not None and form.shape == "gerund"


def _says_no_more(words: Words, verb: Verb, at: Following, limit: int) -> bool:
    """Whether a circumstance ends the sentence, or nothing that the verb admits follows it."""
    i = at.content
    if is_circumstance(words, verb, i) and limit - i <= _REST:
        return not any(words.lower(k) in closed.AUXILIARIES for k in range(i, limit))
    if at.addressee and not verb.says and words.lower(i) not in verb.prepositions:
        return True
    scare = words.opens_quote(i) and words.utterance_at(i) is None
    return scare and verb.contents.isdisjoint(_QUOTING)


def _kind(words: Words, verb: Verb, i: int, limit: int, *, told: bool) -> str | None:
    """Return which content admitted by a verb begins at a token."""
    word, contents = words.lower(i), verb.contents
    nothing = word in closed.NOTHING and not words.has_verb(i, limit)
    if i >= limit or word in closed.BREAKS or word in closed.STOPS or nothing:
        return None
    clause = "clause" if told or "clause" in contents else "that" if "that" in contents else None
    if word in closed.OPENERS and clause:
        return clause if i + 2 < limit else None
    if word in closed.CONJUNCTIONS or word in ("to", "by"):
        return "infinitive" if word == "to" and "infinitive" in contents else None
    if clause == "that" and not words.begins_complement(i):
        clause = None
    if clause and (
        _is_clause(words, i, limit) or ("words" in contents and not words.verb_group(i))
    ):
        return clause
    return next((kind for kind in _OBJECTS if kind in contents), None)


def _opening(words: Words, kind: str | None, i: int) -> Opening | None:
    if kind in _OBJECTS:
        return "object"
    if kind in ("clause", "that"):
        return "marked" if words.lower(i) in closed.OPENERS else "clause"
    return "infinitive" if kind == "infinitive" else None


def _is_clause(words: Words, i: int, limit: int) -> bool:
    """Whether the words at a token are a clause, or contain a quotation."""
    if words.begins_complement(i) or words.is_quoted(i):
        return True
    if words.lower(i) in closed.PREPOSITIONS and not words.opens_quote_in(i, limit):
        return False
    if words.is_subject(i) or _is_gerund_subject(words, i, limit):
        return True
    return _leads_to_quote(words, i, min(i + _ANNOUNCED, limit))


def _is_gerund_subject(words: Words, i: int, limit: int) -> bool:
    """Whether an "-ing" form begins the subject of a finite verb: "says waiting is wrong"."""
    if not words.lower(i).endswith("ing") or not words.opens_participle(i):
        return False
    return any(words.is_finite(k) for k in words.until(",", i + 1, limit))


def _leads_to_quote(words: Words, start: int, end: int) -> bool:
    """Whether a quotation follows, and no other verb of saying before it."""
    quote = next((k for k in range(start, end) if words.opens_quote(k)), None)
    return quote is not None and not has_saying(words, start, quote)


def _is_stated(words: Words, kind: str | None, i: int, limit: int) -> bool:
    """Whether a noun phrase is something said, not a thing and not known already."""
    if kind == "accusation":
        return words.lower(i) != "of" and "of" in (words.lower(k) for k in range(i, limit))
    if kind == "naming":
        return _is_named(words, i, limit)
    group = words.noun_group(i)
    if group is None or words.lower(i) in closed.OBJECT_PRONOUNS:
        return words.opens_quote(i) or words.lower(i).endswith("ing")
    if group.head.text[:1].isupper():
        return False
    end = words.at(group.end)
    if kind == "feeling":
        return words.lower(end) in closed.FEELING_STARTS or words.is_subject(end)
    return words.lower(i) not in closed.DEFINITES or words.lower(end) in closed.COMPLEMENT_STARTS


def _is_named(words: Words, i: int, limit: int) -> bool:
    """Whether a complement follows the object: "called the plan a gift", "described it as"."""
    group = words.noun_group(i)
    if group is None:
        return words.is_quoted(i)
    end = words.at(group.end)
    if words.lower(end - 1) in closed.OBJECT_PRONOUNS or end >= limit:
        return end < limit
    return (
        "as" in (words.lower(k) for k in range(i, limit))
        or _leads_to_quote(words, end, limit)
        or words.opens_quote_in(i, end)
        or words.lower(end) in closed.DETERMINERS
    )


def _after_mark(words: Words, verb: Verb, i: int) -> int | None:
    """Return the beginning of the content after a colon, or at a quotation or ", that"."""
    if words.text(i) == ":":
        return i + 1 if verb.says or words.opens_quote(i + 1) else None
    if words.text(i) == "," and (words.opens_quote(i + 1) or words.lower(i + 1) == "that"):
        return i + 1
    return i if words.opens_quote(i) else None
