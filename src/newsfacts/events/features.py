"""What the words of a mention say about the event it is of."""

from __future__ import annotations

import re
from typing import Literal

import attrs

from newsfacts.events.cast import Cast
from newsfacts.events.drafts import Draft
from newsfacts.events.fillers import is_place
from newsfacts.model.entity import Mention
from newsfacts.model.event import Status
from newsfacts.reading import NounGroup, tagset

#: words of an event that is not the one mentioned before
_OTHER = frozenset(
    """
    another new separate previous earlier subsequent further similar other second third fourth fifth
    sixth seventh eighth ninth tenth
    """.split()
)
#: adverbs of one more event: "also met", "met again"
_ALSO = re.compile(r"\b(?:also|again|separately)\b")
_AGAIN = re.compile(r"\s+(?:again|later)\b(?! (?:on |that )?\w*day)")
#: how a description of people begins who are known: "the two leaders", "both sides"
_KNOWN_PEOPLE = re.compile(r"(?:the|these|those|both|its|their|his|her|our|all|they)\b")
_INDEFINITE = re.compile(r"(?:an?|some)\b")
#: nouns before an event that do not say which one it is
_GENERAL = frozenset("face phone telephone video summit dinner lunch work working state".split())
_POINTING = frozenset("the this that these those".split())
#: prepositions of an event noun that the verb before it is of: "met for talks"
_FOR = frozenset("for at during in on".split())
#: maximum length of a headline, and the ends of sentences
_HEADLINE = 150
_ENDS = ".!?\"'”’"

Part = Literal["headline", "lead", "body"]


@attrs.frozen(kw_only=True)
class Features:
    """What a draft says about its event, for clustering."""

    draft: Draft
    status: Status
    #: whether its own words give the status, so that it is no default
    stated: bool
    #: whether it only says that somebody stays away, so that the event may well take place
    away: bool
    #: names of those who take part, in lower case
    who: frozenset[str]
    #: ISO 3166 codes of the countries that they are or act for
    countries: frozenset[str]
    #: whether people are among those who take part
    people: bool
    #: whether somebody takes part who may be anybody: "they", "the two leaders"
    open: bool
    #: whether it refers to an event mentioned before: "the talks", "their meeting"
    definite: bool
    #: whether it is only that: "the talks", nobody named
    anaphoric: bool
    #: whether it is one more event: "a second meeting", "also met"
    other: bool
    #: nouns and names that say which event it is, in lower case: "nato" of "the NATO summit"
    labels: frozenset[str]
    #: whether its day says which event it is: "Tuesday's meeting"
    called_by_day: bool
    #: whether the verb of its clause is of the same event: "met for talks"
    same_clause: bool
    #: the part of the article that it is in
    part: Part
    #: index of its paragraph
    paragraph: int


def features(
    cast: Cast, draft: Draft, last: Draft | None, status: Status, *, stated: bool
) -> Features:
    """Return the features of a draft; ``last`` is the draft before it."""
    group = draft.predicate.group
    noun = group if isinstance(group, NounGroup) else None
    mentions = [part.mention for part in draft.participants]
    entities = [e for m in mentions if m.entity for e in (m.entity.members or (m.entity,))]
    known = noun is not None and noun.determiner in _POINTING
    paragraph = _paragraph(cast, draft.start)
    return Features(
        draft=draft,
        status=status,
        stated=stated,
        away=draft.away,
        who=frozenset(key for m in mentions if not _is_anybody(m, known=known) for key in _keys(m)),
        countries=frozenset(e.country for e in entities if e.country),
        people=any(e.type == "person" for e in entities),
        open=any(_is_anybody(m, known=known) for m in mentions),
        definite=draft.definite,
        anaphoric=known and not draft.has_complement,
        other=_is_other(cast, draft),
        labels=_labels(cast, draft, noun) if noun else frozenset(),
        called_by_day=noun is not None
        and draft.time is not None
        and noun.start <= draft.time.span.start < noun.end,
        same_clause=last is not None and _is_of_clause(draft, last),
        part=_part(cast, draft.start),
        paragraph=paragraph,
    )


def _keys(mention: Mention) -> list[str]:
    entity = mention.entity
    if entity is None:
        return [mention.span.text.casefold()]
    return [member.name.casefold() for member in entity.members or (entity,)]


def _is_anybody(mention: Mention, *, known: bool) -> bool:
    """Whether a participant may be named elsewhere: "the two leaders", "a delegation"."""
    text = mention.span.text.lower()
    if mention.entity is not None:
        return False
    if mention.form == "pronoun" or (known and text.startswith("the ")):
        return True
    several = _KNOWN_PEOPLE.match(text) is not None and text.endswith("s")
    return several or _INDEFINITE.match(text) is not None


def _is_other(cast: Cast, draft: Draft) -> bool:
    """Whether it is one more event: "a second meeting", "also met", "met again"."""
    group = draft.predicate.group
    if _AGAIN.match(cast.plain, group.end):
        return True
    words = cast.plain[group.start : draft.start].lower()
    if not draft.predicate.is_noun:
        return _ALSO.search(cast.plain, group.start, group.end) is not None
    support = draft.predicate.support
    also = support is not None and _ALSO.search(cast.plain, support.start, support.end)
    return bool(also) or not _OTHER.isdisjoint(words.split())


def _labels(cast: Cast, draft: Draft, noun: NounGroup) -> frozenset[str]:
    """Return the words before an event noun that say which one it is, apart from who and where."""
    taking_part = {part.mention.span.start for part in draft.participants}
    found: set[str] = set()
    classified = zip(noun.pieces, noun.word_classes, strict=True)
    for piece, kind in classified:
        word = piece.text.lower()
        if piece.end > draft.start or word in _GENERAL or kind not in (tagset.NAME, *tagset.COMMON_NOUNS):
            continue
        mentions = cast.mentions_in(piece.start, piece.end)
        if not any(is_place(m) or _is_person(m) or m.span.start in taking_part for m in mentions):
            found.add(word)
    return frozenset(found)


def _is_person(mention: Mention) -> bool:
    return mention.entity is not None and mention.entity.type == "person"


def _is_of_clause(draft: Draft, last: Draft) -> bool:
    """Whether an event noun is what a verb of an event before it in its clause is for."""
    verb = draft.predicate.clause.verb
    group = draft.predicate.group
    return (
        draft.predicate.is_noun
        and not draft.type.contains
        and not last.predicate.is_noun
        and verb is last.predicate.group
        and verb.end <= draft.start
        and any(at.group is group and at.preposition in _FOR for at in draft.predicate.clause.phrases)
    )


def _part(cast: Cast, offset: int) -> Part:
    """Return its part of the article; a headline ends without a full stop."""
    first, *others = cast.document.reading.paragraphs[:2]
    ends = cast.plain[first.end - 1] in _ENDS
    if ends or not others or first.end - first.start >= _HEADLINE:
        return "body"
    if offset < first.end:
        return "headline"
    return "lead" if offset < others[0].end else "body"


def _paragraph(cast: Cast, offset: int) -> int:
    paragraphs = cast.document.reading.paragraphs
    return next((i for i, p in enumerate(paragraphs) if offset < p.end), len(paragraphs))
