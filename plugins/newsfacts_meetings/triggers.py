"""Finds the words that tell of a meeting, and leaves those that only look like them."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from newsfacts import Document, Mention
from newsfacts_meetings import tables
from newsfacts_meetings.scene import Scene, Scenes

_WORDS = frozenset(tables.VERBS) | frozenset(tables.NOUNS)
#: words that may stand between a verb and whom it meets: "the new"
_NEAR = 2
_PHONE = ("by phone", "by telephone", "on the phone", "over the phone", "on the telephone")
#: people and bodies take part; places and countries only where the grammar puts them
_BODIES = ("person", "role", "group", "organisation", "country")


class Trigger(NamedTuple):
    """A word that tells of a meeting: offsets in code points, end exclusive."""

    start: int
    end: int
    #: meeting, visit, call, talks or summit
    type: str
    noun: bool
    #: the person or place that follows, where the rule asked for one
    target: Mention | None
    scene: Scene


def triggers(document: Document, scenes: Scenes) -> Iterator[Trigger]:
    """Give the triggers of a document, in order."""
    tokens = document.reading.tokens
    for i in tokens.find(_WORDS):
        token = tokens[i]
        scene = scenes.at(token.start)
        if scene and not any(m.span.start <= token.start < m.span.end for m in scene.mentions):
            trigger = _judge(token.text.lower(), token.start, token.end, scene)
            if trigger:
                yield trigger


def _judge(word: str, start: int, end: int, scene: Scene) -> Trigger | None:
    before, after = scene.words_before(start)[-2:], scene.words_after(end)
    if "-" in (scene.text[end : end + 1], scene.text[start - 1 : start]):
        return None
    if _is_noun(word, before, after):
        if not _counts(word, before, after):
            return None
        return Trigger(start, end, tables.NOUNS[word], noun=True, target=None, scene=scene)
    if word not in tables.VERBS or (
        word == "meet" and tables.NOUN_BEFORE.intersection(before[-1:])
    ):
        return None
    type_, wanted = tables.VERBS[word]
    target = scene.next_mention(end)
    gap = scene.between(end, target.span.start).split() if target else []
    near = target if target and len(gap) <= _NEAR else None
    if not _fits(wanted, near, gap, scene.between(end, min(end + 60, scene.extent.end)), after):
        return None
    return Trigger(start, end, type_, noun=False, target=near, scene=scene)


def _is_noun(word: str, before: list[str], after: list[str]) -> bool:
    """Tell the noun from the verb of the same form by the words beside it."""
    if word not in tables.NOUNS or word not in tables.VERBS:
        return word in tables.NOUNS
    last = before[-1] if before else ""
    if last in tables.NOUN_BEFORE or last.endswith("'s"):
        return True
    if word == "visits":
        return False
    if word == "meeting" and last in tables.DOING_BEFORE:
        return bool(after) and after[0] in tables.NOUN_BEHIND
    return last not in tables.VERB_BEFORE


def _counts(word: str, before: list[str], after: list[str]) -> bool:
    """Whether a noun is of an event: not "call for calm", not "meeting point"."""
    if after and after[0] in tables.NOT_NOUN_BEHIND:
        return False
    return word != "call" or _is_phone_call(before, after)


def _is_phone_call(before: list[str], after: list[str]) -> bool:
    if after and after[0] in ("for", "to", "on", "into", "off"):
        return False
    return bool(before) and before[-1] in ("phone", "telephone", "video", "conference", "the", "a")


def _fits(wanted: str, near: Mention | None, gap: list[str], behind: str, after: list[str]) -> bool:
    """Whether what follows a verb is what it needs."""
    if wanted == "with":
        return not tables.NOT_MET.intersection(after[:5])
    if wanted == "place":
        return near is not None and not tables.NOT_VISITED.intersection(after[:4])
    if wanted == "phone":
        return any(phrase in behind for phrase in _PHONE)
    if near is None or not is_somebody(near):
        return False
    return not gap or gap == ["by"] or (gap[0] not in ("on", "for", "off", "to", "from", "in"))


def takes_part(mention: Mention) -> bool:
    """Whether a mention can be of one who takes part: people, bodies and countries."""
    entity = mention.entity
    if entity is None:
        return True
    return entity.type in _BODIES or (entity.type == "place" and entity.country is not None)


def is_somebody(mention: Mention) -> bool:
    """Whether a mention can be of people: a person, an office, a group, a pronoun, a bare name."""
    return mention.entity is None or mention.entity.type in ("person", "role", "group")
