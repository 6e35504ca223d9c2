"""Relevance: whether an event is one of officials, or only of firms, clubs and friends."""

from __future__ import annotations

import re

from newsfacts import EventMention, Mention
from newsfacts_meetings import mentions, tables
from newsfacts_meetings.triggers import Trigger

#: first-person pronouns: their events are relevant only with officials
_SPEAKERS = frozenset("i we you me us one".split())
_CAPITAL = re.compile(r"[A-Z]")


def is_doubtful(trigger: Trigger, mention: EventMention) -> bool:
    """Whether nothing shows that officials take part, unless the event is known already."""
    who = [participant.mention for participant in mention.participants]
    official = any(_is_official(m) for m in who)
    scene = trigger.scene
    speakers = {group.text.lower() for group in scene.setting.subject}
    if not official and (not speakers.isdisjoint(_SPEAKERS) or _is_business(trigger, who)):
        return True
    if trigger.text in tables.VAGUE or not trigger.noun:
        return not who
    group = scene.setting.group
    named = group is not None and _CAPITAL.search(scene.text, group.start + 1, trigger.start)
    dated = mention.time is not None and mention.type != "meeting"
    return not (who or named or dated or mention.place)


def _is_business(trigger: Trigger, who: list[Mention]) -> bool:
    """Whether an event is one of firms and their staff."""
    first, *others = who[0].span.text.split() if who else [""]
    if not tables.PRIVATE_MEMBERS.isdisjoint((first.lower(), *others)):
        return True
    scene = trigger.scene
    return scene.of_firms or mentions.is_of_firms(scene.text, scene.extent)


def _is_official(mention: Mention) -> bool:
    """Whether somebody holds an office, or is a state or a government body."""
    entity = mention.entity
    if entity is None:
        return False
    if entity.type == "person":
        return bool(entity.titles)
    return entity.type in ("country", "role", "group") or bool(entity.country)
