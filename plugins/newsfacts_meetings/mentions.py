"""What a mention can denote, and which mentions are kept."""

from __future__ import annotations

import re
from collections.abc import Iterable

from newsfacts import Mention
from newsfacts.reading import Extent
from newsfacts_meetings import tables

#: types of participants; places and countries only in certain constructions
_BODIES = ("person", "role", "group", "organisation", "country")
#: signs of firms and their activities
_BUSINESS = re.compile(
    r"<[A-Z.]+>|\b(?:Inc|Corp|Co|Ltd|Plc|PLC|LLC|SA|AG|NV|Spa|SpA|GmbH)\b"
    r"|\b(?:company|takeover|merger|acquisition|shareholders?|subsidiary|joint venture)\b"
)
#: endings of words for people: "minister", "president", "diplomats"
_AGENT = re.compile(
    r"(?:er|or|ist|ian|ant|dent|gent|mat|crat|ican|ee|ar|eur)s?$|(?:man|men|women|people)$"
    r"|(?:offici|riv|gener|nation|individu|radic|liber|profession|crimin)als?$"
    r"|(?:sentat|execut|operat|relat|nat|fugit|detect)ives?$"
)
#: words that may follow the head of a description
_HEAD = re.compile(r" (?:of|to|with|for|in|at|between|by)\b")


def standing(mentions: Iterable[Mention]) -> list[Mention]:
    """Return mentions in order, without mentions of events, nested mentions and bare titles."""
    kept: list[Mention] = []
    for mention in sorted(mentions, key=lambda m: (m.span.start, -m.span.end, not m.entity)):
        if _tells(mention) or _lists(mention) or (kept and mention.span.start < kept[-1].span.end):
            continue
        if kept and mention.form == "name" and _is_title(kept[-1], mention):
            kept.pop()
        kept.append(mention)
    return kept


def _lists(mention: Mention) -> bool:
    """Whether a mention covers several entities that are each mentioned inside it."""
    inside = [mention.span.covers(span) for span in mention.evidence]
    return len(inside) > 1 and all(inside)


def takes_part(mention: Mention) -> bool:
    """Whether a mention can be a participant: people, organisations and countries."""
    entity = mention.entity
    if entity is None:
        return True
    named = entity.type == "place" and entity.country is not None
    return entity.type in _BODIES or (named and not mention.span.text.isupper())


def is_place(mention: Mention) -> bool:
    """Whether a mention denotes a place."""
    entity = mention.entity
    if entity is None:
        return False
    return entity.type in ("place", "country") or (
        entity.type == "organisation" and bool(entity.country)
    )


def is_somebody(mention: Mention) -> bool:
    """Whether a mention can denote people: a person, office, group, pronoun or bare name."""
    return mention.entity is None or mention.entity.type in ("person", "role", "group")


def is_of_firms(text: str, extent: Extent) -> bool:
    """Whether a passage is about firms and their activities."""
    return _BUSINESS.search(text, extent.start, extent.end) is not None


def is_person(mention: Mention) -> bool:
    """Whether a mention denotes people rather than organisations and places."""
    return takes_part(mention) and is_somebody(mention)


def _tells(mention: Mention) -> bool:
    """Whether a mention denotes an event, not a participant: "Her trip to Israel" as a source."""
    words = _HEAD.split(mention.span.text.lower(), maxsplit=1)[0].split()
    return mention.entity is None and bool(words) and words[-1] in tables.NOUNS


def _is_title(mention: Mention, name: Mention) -> bool:
    titled = mention.form in ("title", "description") and name.entity is not None
    beside = mention.span.end + 1 == name.span.start
    return titled and beside and name.entity is not None and name.entity.type == "person"


def is_plural_people(word: str) -> bool:
    """Whether a word denotes several people, by its ending: "leaders"."""
    return word.endswith("s") and word.islower() and is_of_people(word)


def is_of_people(word: str) -> bool:
    """Whether a noun can denote people, by its ending: "diplomat"."""
    if word in tables.NO_PEOPLE or word in tables.TRIGGERS or word in tables.CHANCES:
        return False
    return word in tables.BODIES or _AGENT.search(word) is not None
