"""Finds the words that tell of a meeting, and leaves those that only look like them."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from typing import NamedTuple

from newsfacts import Document, Mention
from newsfacts.reading import NounGroup, VerbGroup
from newsfacts_meetings import tables
from newsfacts_meetings.scene import Scene, Scenes, is_somebody, takes_part

#: what may follow those called: nothing that they are called
_AFTER_CALLED = re.compile(
    r"\W*$|[,.;:)]|(?:on|in|to|at|from|by|about|after|before|late|later|early|again|and|over|this"
    r"|last|yesterday|today|for talks|\w+day)\b"
)
#: what follows those who are asked for something: "called on Peru to withdraw"
_ASKED = re.compile(r"(?:to (?!discuss|exchange|brief|congratulate|condole|bid)|for |not )")
_PHONE = re.compile(r"\b(?:by|on|over|via) (?:the )?(?:tele)?phone\b|\bby video ?conference\b")
_LENGTH = re.compile(r"\w+-(?:hour|day|night|week|month)(?:-long)?")
_MEALS = frozenset("dinner lunch breakfast reception banquet".split())
#: how many characters behind a verb a telephone is looked for
_NEAR = 80


class Trigger(NamedTuple):
    """A word that tells of a meeting: offsets in code points, end exclusive."""

    start: int
    end: int
    #: meeting, visit, call, talks or summit
    type: str
    noun: bool
    #: it counts only if somebody takes part, or if it tells again of what was told
    vague: bool
    scene: Scene


def triggers(document: Document, scenes: Scenes) -> Iterator[Trigger]:
    """Give the triggers of a document, in order."""
    tokens = document.reading.tokens
    for i in tokens.find(tables.TRIGGERS):
        token = tokens[i]
        scene = scenes.at(token.start)
        if scene is None or scene.inside(token.start, token.end):
            continue
        if "-" in (scene.text[token.end : token.end + 1], scene.text[token.start - 1 : token.start]):
            continue
        trigger = _judge(token.text.lower(), token.start, token.end, scene)
        if trigger:
            yield trigger


def _judge(word: str, start: int, end: int, scene: Scene) -> Trigger | None:
    group = scene.setting.group
    if word in tables.NOUNS and not isinstance(group, VerbGroup):
        type_ = _type_of_noun(word, start, end, scene)
        vague = word in tables.VAGUE and not _goes_somewhere(scene)
        return type_ and Trigger(start, end, type_, True, vague, scene)
    kind = tables.VERBS.get(word)
    misread = kind == "meet" and word not in tables.NOUNS
    if kind is None or not (isinstance(group, VerbGroup) or misread):
        return None
    if not _TESTS[kind](scene, end):
        return None
    return Trigger(start, end, tables.VERB_TYPES[kind], False, False, scene)


def _type_of_noun(word: str, start: int, end: int, scene: Scene) -> str | None:
    """Give the type of event that a noun tells, or None if it tells of none."""
    group = scene.setting.group
    if not isinstance(group, NounGroup):
        return None
    before = scene.between(group.start, start).replace("-", " ").split()
    after = scene.between(end, group.end).split()
    if after and group.head.start > start and not _tells_when(group, end):
        return None
    type_ = tables.NOUNS[word]
    if word == "stay" and not any(_LENGTH.fullmatch(piece.text) for piece in group.pieces):
        return None
    if not tables.PRIVATE.get(type_, frozenset[str]()).isdisjoint(before):
        return None
    if any(of.head.text.lower() in tables.PRIVATE_MEMBERS for of in scene.setting.behind("of")):
        return None
    phone = not tables.PHONE.isdisjoint(before) or _phoned(scene, end)
    if type_ == "call":
        return type_ if phone or _is_call(scene) else None
    if "summit" in before:
        return "summit"
    return "call" if phone and type_ == "talks" else type_


def _goes_somewhere(scene: Scene) -> bool:
    """Whether a noun has its destination: "a trip to Kenya"."""
    there = scene.inside(*_stretch(scene.setting.behind("to")[:1]))
    return any(is_place(mention) for mention in there)


def _tells_when(group: NounGroup, offset: int) -> bool:
    """Whether what follows in a noun group is only when: "the talks Monday"."""
    tail = [tag for piece, tag in zip(group.pieces, group.tags, strict=True) if piece.start >= offset]
    return all(tag in "YzwlkAC" for tag in tail)


def _is_call(scene: Scene) -> bool:
    """Whether "call" can be of a telephone: "a call with", "during the call"."""
    setting = scene.setting
    if setting.behind("for", "to", "of", "on") or any(
        c.kind == "infinitive" and setting.clause in setting.above(c) for c in setting.describing
    ):
        return False
    definite = isinstance(setting.group, NounGroup) and setting.group.determiner == "the"
    return bool(scene.people(setting.behind("with"))) or (definite and setting.role in tables.OCCASION)


def _phoned(scene: Scene, end: int) -> bool:
    return bool(_PHONE.search(scene.text[end : min(end + _NEAR, scene.extent.end)].lower()))


def _meets(scene: Scene, end: int) -> bool:
    clause = scene.setting.clause
    met = clause.subject if _is_passive(scene) else clause.objects
    met = tuple(g for g in met if not (g.is_time or g.is_pronoun or scene.is_time(g)))
    if met and not scene.people(met, new=True):
        return False
    if _is_passive(scene) and not (clause.agent and scene.people([clause.agent], new=True)):
        return False
    if any(group.head.text.lower() in tables.NOT_MET for group in met):
        return False
    return tables.NOT_MET.isdisjoint(scene.words_after(end)[:5])


def _visits(scene: Scene, end: int) -> bool:
    clause = scene.setting.clause
    groups = clause.subject if _is_passive(scene) else clause.objects
    if any(group.head.text.lower() in tables.NOT_VISITED for group in groups):
        return False
    return any(scene.inside(group.start, group.end) for group in groups)


def _travels(scene: Scene, end: int) -> bool:
    """Whether an official goes somewhere, and no noun tells of the visit."""
    setting = scene.setting
    if any(tables.NOUNS.get(group.head.text.lower()) == "visit" for _, group in setting.phrases):
        return False
    there = scene.inside(*_stretch(setting.behind("to", "in")))
    going = scene.people(setting.subject)
    return any(is_place(m) for m in there) and any(_is_official(m) for m in going)


def _hosts(scene: Scene, end: int) -> bool:
    clause = scene.setting.clause
    if _is_passive(scene):
        return _has_somebody(scene, clause.subject) and clause.agent is not None
    if any(group.head.text.lower() in _MEALS for group in clause.objects[:1]):
        return bool(scene.people(scene.setting.behind("for", "with")))
    return _has_somebody(scene, clause.objects[:1])


def _calls(scene: Scene, end: int) -> bool:
    clause = scene.setting.clause
    if _is_passive(scene):
        return False
    on = scene.between(end, end + 4) == "on"
    groups = scene.setting.behind("on")[:1] if on else clause.objects
    if len(groups) != 1 or not _has_somebody(scene, groups):
        return False
    last = max([groups[0].end, *(m.span.end for m in scene.inside(groups[0].start, groups[0].end))])
    rest = scene.text[last : scene.extent.end].lstrip().lower()
    if on:
        return not _ASKED.match(rest)
    return bool(_AFTER_CALLED.match(rest))


def _speaks(scene: Scene, end: int) -> bool:
    return _phoned(scene, end)


_TESTS: dict[str, Callable[[Scene, int], bool]] = {
    "meet": _meets,
    "visit": _visits,
    "travel": _travels,
    "host": _hosts,
    "call": _calls,
    "speak": _speaks,
}


def _is_passive(scene: Scene) -> bool:
    verb = scene.setting.clause.verb
    return verb is not None and verb.voice == "passive"


def _has_somebody(scene: Scene, groups: tuple[NounGroup, ...] | list[NounGroup]) -> bool:
    """Whether noun groups are somebody, and not something of theirs: not "Trump's decision"."""
    return any(
        takes_part(m)
        and is_somebody(m)
        and not (m.entity is None and "'s " in scene.between(m.span.start, m.span.end))
        and m.span.start < group.head.end
        and group.head.start < m.span.end
        for group in groups
        for m in scene.inside(group.start, group.end)
    )


def _stretch(groups: list[NounGroup]) -> tuple[int, int]:
    return (groups[0].start, groups[-1].end) if groups else (0, 0)


def is_place(mention: Mention) -> bool:
    """Whether a mention is of somewhere."""
    entity = mention.entity
    if entity is None:
        return False
    return entity.type in ("place", "country") or (
        entity.type == "organisation" and bool(entity.country)
    )


def _is_official(mention: Mention) -> bool:
    """Whether somebody has an office, as far as the article tells."""
    entity = mention.entity
    return entity is not None and (
        entity.type == "role" or (entity.type == "person" and bool(entity.titles))
    )
