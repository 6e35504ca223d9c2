"""Finds who takes part: by grammar, and from the words around a trigger where it is silent."""

from __future__ import annotations

import re

from newsfacts import Mention, Participant
from newsfacts_meetings import roles, windows
from newsfacts_meetings.triggers import Trigger, takes_part

_OF = re.compile(r" of (?:the )?(?:\w+ )?$")
_OWNERS = frozenset({"his", "her", "their"})
#: how many words may stand between an owner and what is theirs: "'s two-day official"
_OWN_WORDS = 4


def participants(trigger: Trigger) -> tuple[Participant, ...]:
    """Give who takes part, in the order of the text."""
    how, others = roles.others(trigger)
    if not others and (trigger.noun or trigger.type != "visit"):
        others = windows.behind(trigger)
    others = windows.joined(trigger.scene, others)
    alone = trigger.noun and (how == "between" or (how == "by" and trigger.type == "visit"))
    doers = [] if alone else _doers(trigger)
    if not doers and not others:
        doers = _members(trigger)
    found = {id(mention): mention for mention in (*doers, *others)}
    ordered = sorted(found.values(), key=lambda mention: mention.span.start)
    return tuple(Participant(mention=mention) for mention in ordered)


def _doers(trigger: Trigger) -> list[Mention]:
    """Give those who meet, visit or call: whose meeting it is, or else the subject."""
    owner = _owner(trigger)
    if owner and owner.span.text.lower() != "their":
        return [owner]
    subject = roles.subject(trigger)
    if owner:
        return windows.joined(trigger.scene, subject or [owner])
    return windows.before(trigger) if subject is None else windows.joined(trigger.scene, subject)


def _owner(trigger: Trigger) -> Mention | None:
    """Give whose meeting it is: "his visit", "Putin's two-day visit"."""
    scene = trigger.scene
    last = next((m for m in reversed(scene.mentions) if m.span.end <= trigger.start), None)
    if last is None or not trigger.noun or not takes_part(last):
        return None
    between = scene.between(last.span.end, trigger.start).split()
    owns = last.span.text.lower() in _OWNERS or between[:1] == ["'s"]
    return last if owns and len(between) <= _OWN_WORDS else None


def _members(trigger: Trigger) -> list[Mention]:
    """Give those whose meeting it is: "a meeting of the council"."""
    scene = trigger.scene
    first = scene.next_mention(trigger.end)
    if first is None or not trigger.noun or trigger.type == "visit" or not takes_part(first):
        return []
    gap = scene.text[trigger.end : first.span.start].lower()
    return windows.joined_behind(scene, first) if _OF.fullmatch(gap) else []
