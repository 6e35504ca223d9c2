"""Detection of triggers, without words that only look like them."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from newsfacts import Document
from newsfacts.reading import Extent, NounGroup, VerbGroup, tagset
from newsfacts_meetings import tables, verbs
from newsfacts_meetings.mentions import is_place
from newsfacts_meetings.people import people
from newsfacts_meetings.scene import Scene, Scenes
from newsfacts_meetings.setting import Setting

_LENGTH = re.compile(r"\w+-(?:hour|day|night|week|month)(?:-long)?")
#: what follows a call that is a demand: "the call for calm"
_ASKING = frozenset({"for", "to", "of", "on"})
#: what precedes a call mentioned before
_SPOKEN_OF = frozenset({"the", "that", "this", "their"})
#: words before a participle with a clause of its own
_DOING = frozenset("after before by while when since without".split())
#: maximum words of a group; longer ones are lists
_LONGEST = 30
#: classes of words that may follow a noun in its group: "the talks Monday"
_WHEN = frozenset(
    (
        tagset.DAY,
        tagset.MONTH,
        tagset.EARLY_OR_LATE,
        tagset.LAST_OR_NEXT,
        tagset.YEAR,
        tagset.ADVERB,
        tagset.NUMBER,
    )
)


class Trigger(NamedTuple):
    """A trigger: a word for a meeting, visit or call."""

    #: meeting, visit, call, talks or summit
    type: str
    noun: bool
    #: whether it counts only with a participant, or if it refers to a known event
    vague: bool
    scene: Scene

    @property
    def setting(self) -> Setting:
        """Its position in the grammar of its sentence."""
        return self.scene.setting

    @property
    def start(self) -> int:
        """Its start offset."""
        return self.scene.setting.word.start

    @property
    def end(self) -> int:
        """Its end offset, exclusive."""
        return self.scene.setting.word.end

    @property
    def text(self) -> str:
        """The word in lower case."""
        return self.scene.between(self.start, self.end)


def triggers(document: Document, scenes: Scenes) -> Iterator[Trigger]:
    """Return the triggers of a document, in order."""
    tokens = document.reading.tokens
    text = document.reading.plain
    for i in tokens.find(tables.TRIGGERS):
        token = tokens[i]
        if "-" in (text[token.end : token.end + 1], text[token.start - 1 : token.start]):
            continue
        scene = scenes.at(Extent(token.start, token.end))
        if scene is None or scene.inside(token.start, token.end):
            continue
        trigger = _judge(token.text.lower(), scene)
        if trigger:
            yield trigger


def _judge(word: str, scene: Scene) -> Trigger | None:
    group = scene.setting.group
    if group is None or len(group.indices) > _LONGEST:
        return None
    if word in tables.NOUNS and isinstance(group, NounGroup) and not _begins_clause(group, scene):
        type_ = _type_of_noun(word, group, scene)
        vague = word in tables.VAGUE and not _goes_somewhere(scene)
        return Trigger(type_, noun=True, vague=vague, scene=scene) if type_ else None
    kind = tables.VERBS.get(word)
    misread = kind == "meet" and (word not in tables.NOUNS or _begins_clause(group, scene))
    if kind is None or not (isinstance(group, VerbGroup) or misread):
        return None
    if not verbs.tells(kind, scene):
        return None
    spoken = kind == "speak" and not verbs.is_phoned(scene)
    type_ = "talks" if spoken else tables.VERB_TYPES[kind]
    return Trigger(type_, noun=False, vague=False, scene=scene)


def _begins_clause(group: NounGroup | VerbGroup, scene: Scene) -> bool:
    """Whether "meeting" is a verb inside an apparent noun group: "after [meeting dockers]"."""
    setting = scene.setting
    first = group.start == setting.word.start and group.end > setting.word.end
    return first and setting.grammar.lead(group).split(" ")[-1] in _DOING


def _type_of_noun(word: str, group: NounGroup, scene: Scene) -> str | None:
    """Return the event type of a noun, or None if it is not a trigger."""
    type_ = tables.NOUNS[word]
    before = scene.between(group.start, scene.setting.word.start).replace("-", " ").split()
    of = {behind.head.text.lower() for behind in scene.setting.behind("of")}
    if (
        not _ends(scene.setting.word.end, group)
        or (word == "stay" and not any(_LENGTH.fullmatch(piece.text) for piece in group.pieces))
        or not tables.PRIVATE.get(type_, frozenset[str]()).isdisjoint(before)
        or not tables.PRIVATE_MEMBERS.isdisjoint(of)
    ):
        return None
    phone = not tables.PHONE.isdisjoint(before) or verbs.is_phoned(scene)
    together = word in tables.MEALS or word == "calls"
    if together and not people(scene, scene.setting.behind("with", "between")):
        return None
    if type_ == "call" and "courtesy" in before:
        return "meeting"
    if type_ == "call" and not phone and not _is_call(group, scene):
        return None
    if "summit" in before:
        return "summit"
    return "call" if phone and type_ == "talks" else type_


def _ends(offset: int, group: NounGroup) -> bool:
    """Whether a noun group ends at an offset, except for a date: "the talks Monday"."""
    classified = zip(group.pieces, group.word_classes, strict=True)
    return all(kind in _WHEN for piece, kind in classified if piece.start >= offset)


def _goes_somewhere(scene: Scene) -> bool:
    """Whether a noun has a destination: "a trip to Kenya"."""
    there = scene.setting.behind("to")[:1]
    return any(is_place(m) for group in there for m in scene.inside(group.start, group.end))


def _is_call(group: NounGroup, scene: Scene) -> bool:
    """Whether "call" can be a telephone call: "a call with", "during the call"."""
    setting = scene.setting
    if not _ASKING.isdisjoint(scene.words_after(setting.word.end)[:1]):
        return False
    return group.determiner in _SPOKEN_OF or bool(people(scene, setting.behind("with")))
