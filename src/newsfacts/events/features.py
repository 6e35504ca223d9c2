"""What the words of a mention say about the event it is of."""

from __future__ import annotations

import re

import attrs

from newsfacts.events.drafts import Draft
from newsfacts.events.fillers import is_place
from newsfacts.events.cast import Cast
from newsfacts.model.entity import Entity, Mention
from newsfacts.model.event import Status
from newsfacts.reading import NounGroup

#: words of an event that is not the one mentioned before
_OTHER = frozenset("another new separate previous earlier subsequent further similar other".split())
_ORDINAL = re.compile(
    r"\b(first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|\d+(?:st|nd|rd|th)|last|next)\b"
)
#: a verb of one more event: "also met", "met again"
_ALSO = re.compile(r"\b(?:also|again|separately|later)\b")
#: plural descriptions that name nobody: "they", "the two leaders", "both sides"
_ANYBODY = re.compile(r"(?:the|these|those|both|its|their|his|her|some|all|a|an)\b")


@attrs.frozen(kw_only=True)
class Features:
    """What a draft says about its event, for clustering."""

    draft: Draft
    status: Status
    #: whether its own words give the status, so that it is no default
    stated: bool
    #: identities of those who take part
    who: frozenset[int]
    #: those of them who are people
    people: frozenset[int]
    #: ISO 3166 codes of the countries that they are or act for
    countries: frozenset[str]
    #: whether somebody takes part who may be anybody: "they", "the two leaders"
    open: bool
    #: whether it refers to an event mentioned before: "the talks", "their meeting"
    definite: bool
    #: "second" of "a second summit", "another" of one more
    ordinal: str
    #: names it is called by, in lower case: "nato" of "the NATO summit"
    names: frozenset[str]
    #: index of its paragraph
    paragraph: int


def features(cast: Cast, draft: Draft, status: Status, *, stated: bool) -> Features:
    """Return the features of a draft."""
    mentions = [part.mention for part in draft.participants]
    entities = [e for m in mentions if m.entity for e in (m.entity.members or (m.entity,))]
    group = draft.predicate.group
    noun = group if isinstance(group, NounGroup) else None
    return Features(
        draft=draft,
        status=status,
        stated=stated,
        who=frozenset(map(id, entities)),
        people=frozenset(id(e) for e in entities if e.type == "person"),
        countries=frozenset(e.country for e in entities if e.country),
        open=any(_is_anybody(m) for m in mentions),
        definite=draft.definite,
        ordinal=_ordinal(cast, draft),
        names=_names(cast, draft, noun) if noun else frozenset(),
        paragraph=_paragraph(cast, draft.start),
    )


def _is_anybody(mention: Mention) -> bool:
    if mention.entity is not None:
        return False
    return mention.form == "pronoun" or _ANYBODY.match(mention.span.text.lower()) is not None


def _ordinal(cast: Cast, draft: Draft) -> str:
    """Return the word that sets it apart from others of its kind, or an empty string."""
    group = draft.predicate.group
    words = cast.plain[group.start : group.end].lower()
    if not draft.predicate.is_noun:
        return "also" if _ALSO.search(words) else ""
    match = _ORDINAL.search(words[: draft.start - group.start])
    if match:
        return match.group(1)
    return "another" if not _OTHER.isdisjoint(words.split()) else ""


def _names(cast: Cast, draft: Draft, noun: NounGroup) -> frozenset[str]:
    """Return the words of names before the trigger that are of no place and nobody who acts."""
    taking_part = {id(part.mention) for part in draft.participants}
    return frozenset(
        word
        for name in noun.names
        if name.end <= draft.start
        and not any(
            is_place(m) or _is_person(m.entity) or id(m) in taking_part
            for m in cast.mentions_in(*name)
        )
        for word in cast.plain[name.start : name.end].lower().split()
    )


def _is_person(entity: Entity | None) -> bool:
    return entity is not None and entity.type == "person"


def _paragraph(cast: Cast, offset: int) -> int:
    paragraphs = cast.document.reading.paragraphs
    return next((i for i, p in enumerate(paragraphs) if offset < p.end), len(paragraphs))
