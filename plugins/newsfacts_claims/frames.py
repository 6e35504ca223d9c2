"""What follows a cue: circumstances and the person told, which are skipped, then the content."""

from __future__ import annotations

from typing import Literal, NamedTuple

from newsfacts_claims import tables
from newsfacts_claims.cues import Cue
from newsfacts_claims.sources import Range
from newsfacts_claims.words import Words, is_adverb

#: "that" or a quotation, a clause without either, "to" and a verb, a noun phrase
Opening = Literal["marked", "clause", "infinitive", "object"]

#: words of a circumstance, and of the person told
_CIRCUMSTANCE = 14
_ADDRESSEE = 8
#: words after a circumstance at the sentence's end that are too few for a clause
_REST = 8


class Following(NamedTuple):
    """What comes after a cue; numbers are indices of tokens."""

    #: after the last token of the cue
    cue_end: int
    #: the content's first token; where there is none, the token after cue and circumstances
    content: int
    opening: Opening | None
    addressee: Range | None = None
    #: first token of a date right beside the cue
    date: int | None = None


def following(words: Words, cue: Cue, limit: int) -> Following:
    """Give what follows a cue, up to the end of its sentence."""
    i = cue_end = _adverbs(words, _particle(words, cue), cue.lemma)
    aside = _after_aside(words, i, limit)
    if aside is not None:
        return Following(cue_end, aside, "marked")
    date = None
    if cue.lemma in tables.ASKED and _has_infinitive(words, i, limit):
        return Following(cue_end, i, "infinitive")
    addressee = _told(words, cue.lemma, i, limit)
    if addressee:
        i = addressee[1]
    after_date = _date(words, i)
    if after_date is not None:
        date, i = after_date
        cue_end = cue_end if addressee else i
    if _is_circumstance(words, cue.lemma, i):
        marked = _mark_after(words, i, limit)
        if marked is not None:
            cue_end, i = cue_end if addressee else marked, marked
        elif limit - i <= _REST and not _has_auxiliary(words, i, limit):
            return Following(cue_end, i, None, addressee, date)
    if addressee and cue.lemma not in tables.SAYING and words.lower(i) not in _links(cue.lemma):
        return Following(cue_end, i, None, addressee, date)
    start = _after_mark(words, i)
    if start == i and cue.lemma not in tables.QUOTING and words.utterance_at(i) is None:
        return Following(cue_end, i, None, addressee, date)
    if start is not None:
        cue_end = start if words.text(i) == ":" and not addressee else cue_end
        return Following(cue_end, start, "marked", addressee, date)
    if words.lower(i) in _links(cue.lemma):
        return Following(i + 1, i + 1, "object", addressee, date)
    opening = _opening(words, cue.lemma, i, limit, told=addressee is not None)
    if opening == "object":
        utterance = _utterance_after_colon(words, i, limit)
        if utterance is not None:
            return Following(cue_end, utterance, "marked", addressee, date)
    return Following(cue_end, i, opening, addressee, date)


def _utterance_after_colon(words: Words, i: int, limit: int) -> int | None:
    """Give the quotation that an object announces: "summed up his doubts in a line: “A”"."""
    for k in range(i, limit - 1):
        if words.text(k) == ":" and opens_quote(words, k + 1):
            return k + 1 if words.utterance_at(k + 1) else None
    return None


def _opening(words: Words, lemma: str, i: int, limit: int, *, told: bool) -> Opening | None:
    """Tell what a verb can have for content from a token on."""
    word = words.lower(i)
    if i >= limit or word in tables.BREAKS or word in tables.STOPS:
        return None
    takes_clause = (
        told
        or lemma in tables.CLAUSE
        or (lemma in tables.MARKED and words.begins_complement(i))
    )
    readings: tuple[tuple[bool, Opening | None], ...] = (
        (word in tables.OPENERS and (takes_clause or lemma in tables.MARKED), "marked"),
        (word == "to" and lemma in tables.INFINITIVE, "infinitive"),
        (word in tables.CONJUNCTIONS or word in ("to", "by"), None),
        (takes_clause, "clause"),
        (lemma in tables.OBJECT, "object"),
    )
    return next((opening for holds, opening in readings if holds), None)


def _after_mark(words: Words, i: int) -> int | None:
    """Give where the content begins after a colon, or with a quotation or ", that"."""
    if words.text(i) == ":":
        return i + 1
    if words.text(i) == "," and (opens_quote(words, i + 1) or words.lower(i + 1) == "that"):
        return i + 1
    return i if opens_quote(words, i) else None


def _particle(words: Words, cue: Cue) -> int:
    """Give the token after the verb and its particle."""
    particle = tables.PARTICLES.get(cue.lemma)
    return cue.verb + 1 + (particle is not None and words.lower(cue.verb + 1) == particle)


def _told(words: Words, lemma: str, i: int, limit: int) -> Range | None:
    """Give the person told, right after a verb or after its "to"."""
    word = words.lower(i)
    if lemma in tables.TOLD and word not in tables.OPENERS and word not in tables.BREAKS:
        return _addressee(words, i, limit)
    if word == "to" and words.verb_group(i) is None and word not in _links(lemma):
        return _addressee(words, i + 1, limit)
    return (i, i + 1) if word in tables.OBJECT_PRONOUNS and words.text(i + 1) == ":" else None


def opens_quote(words: Words, i: int) -> bool:
    """Whether a quotation begins at a token."""
    quote = words.quote(i)
    return quote is not None and quote.start == words.start(i)


def _links(lemma: str) -> list[str]:
    return tables.LINKS.get(lemma, "").split()


def _is_circumstance(words: Words, lemma: str, i: int) -> bool:
    """Whether a preposition says where or when, and does not belong to its verb."""
    word = words.lower(i)
    if word not in tables.CIRCUMSTANCE or words.lower(i + 1) in ("least", "most"):
        return False
    return word not in _links(lemma) and not (word == "to" and lemma in tables.INFINITIVE)


def _after_aside(words: Words, i: int, limit: int) -> int | None:
    """Give where the content begins after words between commas or dashes: "said, however, that"."""
    mark = words.text(i)
    if mark != "," and mark not in tables.DASHES:
        return None
    for k in range(i + 2, min(i + _CIRCUMSTANCE, limit)):
        if words.text(k) == mark:
            follows = words.lower(k + 1) == "that" or opens_quote(words, k + 1)
            return k + 1 if follows and not words.is_quoted(k) else None
        if words.is_quoted(k) or words.text(k) in tables.MARKS:
            return None
    return None


def _adverbs(words: Words, i: int, lemma: str) -> int:
    """Skip adverbs after a cue, if what follows shows that they belong to it."""
    j = i
    while is_adverb(words.lower(j)) and j - i < len("two"):
        j += 1
    follows = words.lower(j)
    belongs = follows in tables.OPENERS or follows in tables.BREAKS or follows in tables.STOPS
    belongs = belongs or follows in tables.CIRCUMSTANCE or follows in _links(lemma)
    return j if belongs or words.date_end(j) > j else i


def _date(words: Words, i: int) -> tuple[int, int] | None:
    """Give a date at a token, "on" before it included: its first token, and the one after it."""
    first = i + 1 if words.lower(i) in ("on", "in", "at") else i
    after = words.date_end(first)
    return (first, after) if after > first else None


def _mark_after(words: Words, i: int, limit: int) -> int | None:
    """Give the "that", quotation or colon that a circumstance leads to: "in a statement that"."""
    for k in range(i, min(i + _CIRCUMSTANCE, limit)):
        word = words.lower(k)
        if word in {"that", ":"} or opens_quote(words, k):
            return k
        if word == "," and (opens_quote(words, k + 1) or words.lower(k + 1) == "that"):
            return k if opens_quote(words, k + 1) else k + 1
        if (word in tables.BREAKS and not _is_place(words, k)) or word in tables.STOPS:
            return None
    return None


def _is_place(words: Words, comma: int) -> bool:
    """Whether a comma stands inside the name of a place: "in Cork, Ireland"."""
    return words.text(comma) == "," and words.is_name(comma - 1) and words.is_name(comma + 1)


def _has_auxiliary(words: Words, i: int, limit: int) -> bool:
    return any(words.lower(k) in tables.AUXILIARIES for k in range(i, limit))


def _has_infinitive(words: Words, i: int, limit: int) -> bool:
    """Whether somebody is asked "to" do something: nothing but their name stands before it."""
    for k in range(i, min(i + _CIRCUMSTANCE, limit)):
        word = words.lower(k)
        if word == "to":
            return k > i
        if word in tables.BREAKS or word in tables.OPENERS or words.verb_group(k):
            return False
    return False


def _addressee(words: Words, i: int, limit: int) -> Range | None:
    """Give the person told: a pronoun, a name, or words up to what opens the content."""
    if words.lower(i) in tables.OBJECT_PRONOUNS:
        return i, i + 1
    that = _before_opener(words, i, limit)
    if that is not None:
        return i, that
    first = i + 1 if words.lower(i) in tables.DETERMINERS else i
    after = words.name_end(first)
    if after > first:
        return i, after
    end = i
    while end < min(i + _ADDRESSEE, limit) and not _ends_addressee(words, first, end):
        end += 1
    return (i, end) if end > i else None


def _before_opener(words: Words, i: int, limit: int) -> int | None:
    """Give the "that", or the like, that the person told stands before, if no verb does."""
    for k in range(i, min(i + _CIRCUMSTANCE, limit)):
        if words.lower(k) in tables.OPENERS:
            return k if k > i else None
        if words.text(k) in tables.BREAKS or words.verb_group(k):
            return None
    return None


def _ends_addressee(words: Words, first: int, i: int) -> bool:
    word = words.lower(i)
    if word in tables.ADDRESSEE_ENDS or word in tables.BREAKS or word in tables.STOPS:
        return True
    return i > first and (
        words.date_end(i) > i
        or word in tables.DETERMINERS
        or (words.is_name(first) and not words.is_name(i))
        or words.lower(first) in tables.AUDIENCES
    )
