"""Guesses who takes part from the words before and after a trigger, where the grammar is silent."""

from __future__ import annotations

import re

from newsfacts import Mention
from newsfacts_meetings import tables
from newsfacts_meetings.scene import Scene
from newsfacts_meetings.triggers import Trigger, is_somebody, takes_part

#: before a mention: it belongs to a phrase of its own
_PHRASE = frozenset(
    "in at to of on from with for by about near into over against between since than under".split()
)
#: between two mentions: they belong together
_JOINED = re.compile(
    r"(?:,|(?:, ?)?(?:and|&|as well as|along with))(?: also)?(?: the| an?| his| her| other| new)?"
)
_AND = re.compile(r"\band\b|&|\bas well as\b|\balong with\b")
#: from a trigger to those it is with
_WITH = re.compile(
    r"[^;:\"\u201c]{0,60}?\b(?:with|between|among|by)\b"
    r" (?:also |both )?(?:the |an? |his |her )?(?:\w+ )?$"
)
_DIRECT = re.compile(r"(?: (?:the|an?|his|her|their|its|with|new|up with|fellow|senior|top|\d+))*")
_TRIGGERS = frozenset(tables.VERBS) | frozenset(tables.NOUNS)
#: possessive words: never those who do it
_OWNERS = frozenset({"his", "her", "their"})


def before(trigger: Trigger) -> list[Mention]:
    """Give the subject, and those joined to it; people rather than bodies and places."""
    scene = trigger.scene
    free = [
        m
        for m in scene.mentions
        if m.span.end <= trigger.start
        and takes_part(m)
        and not _is_object(scene, m)
        and not (trigger.noun and not scene.between(m.span.end, trigger.start))
    ]
    people = [m for m in free if is_somebody(m)]
    return _joined_before(scene, people or free)


def behind(trigger: Trigger) -> list[Mention]:
    """Give those met, or those that "with", "between" or "by" bring in."""
    scene = trigger.scene
    direct = not trigger.noun and trigger.type != "visit"
    for mention in scene.mentions:
        if mention.span.start < trigger.end or not takes_part(mention):
            continue
        gap = scene.text[trigger.end : mention.span.start].lower()
        if _TRIGGERS.intersection(gap.split()):
            break
        if _WITH.fullmatch(gap) or (direct and _DIRECT.fullmatch(gap.rstrip())):
            return joined_behind(scene, mention)
    return []


def joined(scene: Scene, anchors: list[Mention]) -> list[Mention]:
    """Give mentions with those joined to the first of them by commas and a last "and"."""
    chain = anchors[:1]
    for mention in joined_behind(scene, anchors[0])[1:] if anchors else ():
        chain.append(mention)
        if _AND.search(scene.between(chain[-2].span.end, mention.span.start)):
            anchors = [*chain, *(m for m in anchors if m not in chain)]
    return anchors


def joined_behind(scene: Scene, first: Mention) -> list[Mention]:
    """Give a mention, and those behind that are joined to it."""
    found = [first]
    for mention in scene.mentions:
        if mention.span.start >= found[-1].span.end:
            gap = scene.between(found[-1].span.end, mention.span.start)
            if not (takes_part(mention) and _JOINED.fullmatch(gap)):
                break
            found.append(mention)
    return found


def _joined_before(scene: Scene, candidates: list[Mention]) -> list[Mention]:
    """Give the last one, and those before that are joined to it."""
    found = candidates[-1:]
    for mention in reversed(candidates[:-1]):
        if not _JOINED.fullmatch(scene.between(mention.span.end, found[0].span.start)):
            break
        found.insert(0, mention)
    return found


def _is_object(scene: Scene, mention: Mention) -> bool:
    """Whether a mention belongs to a preposition or to another verb of meeting, or is "his"."""
    words = [w for w in scene.words_before(mention.span.start)[-2:] if w != "the"]
    if words and (words[-1] in _PHRASE or words[-1] in tables.VERBS):
        return True
    return mention.span.text.lower() in _OWNERS
