"""Finds who takes part: the mentions before and after a trigger in its sentence.

Windows, not grammar: they give way to the noun groups and clauses of the shared reading.
"""

from __future__ import annotations

import re

from newsfacts import Mention, Participant
from newsfacts_meetings import tables
from newsfacts_meetings.scene import Scene
from newsfacts_meetings.triggers import Trigger, is_somebody

#: before a mention: it belongs to a phrase of its own
_PHRASE = frozenset(
    "in at to of on from with for by about near into over against between since than under".split()
)
#: between two mentions: they belong together
_JOINED = re.compile(
    r"(?:,|(?:, ?)?(?:and|&|as well as|along with))(?: also)?(?: the| an?| his| her| other| new)?"
)
#: an aside between commas, at the end of what stands before a trigger
_ASIDE = re.compile(r", [^,;]{1,200}(?:, [^,;]{1,60}){0,2}, ?(?:\w+ ){0,5}$")
#: from a trigger to those it is with
_WITH = re.compile(
    r"[^;:\"\u201c]{0,60}?\b(?:with|between|among|by)\b"
    r" (?:also |both )?(?:the |an? |his |her )?(?:\w+ )?$"
)
_OF = re.compile(r" of (?:the )?(?:\w+ )?$")
_DIRECT = re.compile(r"(?: (?:the|an?|his|her|their|its|with|new|up with|fellow|senior|top|\d+))*")
#: "at a summit with X, Y said": the subject comes behind
_OPENS = re.compile(r"(?:\W|at|during|after|before|in|following|an?|the|his|her|\w+ly|\w+al)*")
_COMMA = re.compile(r"[^,;]{0,80}, ?")
_DEMANDS = re.compile(r"\b(?:demand|propos|urg|call(?:s|ed|ing)? for|want|seek|sought)")
#: after a verb of reporting: the sentence goes on with the same subject
_AT_IT = re.compile(r"(?:after|before|during|following)\b")
_WORD = re.compile(r"[\w']+|[;:]")
_OWNERS = frozenset({"his", "her", "their"})
#: how many words may stand between an owner and what is theirs: "'s two-day official"
_OWN_WORDS = 4
_TRIGGERS = frozenset(tables.VERBS) | frozenset(tables.NOUNS)
#: people and bodies take part; places and countries only where the grammar puts them
_BODIES = ("person", "role", "group", "organisation", "country")


def participants(trigger: Trigger) -> tuple[Participant, ...]:
    """Give who takes part, in the order of the text."""
    owner = _owner(trigger)
    behind = _behind(trigger)
    before = [owner] if owner else _before(trigger)
    members = _members(trigger)
    if not before and trigger.noun:
        before = _subject_behind(trigger, behind[-1].span.end if behind else trigger.end)
    if members and not behind:
        between = trigger.scene.between(before[-1].span.end, trigger.start) if before else ""
        if not before or _DEMANDS.search(between):
            before, behind = [], members
    found = sorted((*before, *behind), key=lambda mention: mention.span.start)
    return tuple(Participant(mention=mention) for mention in found)


def _owner(trigger: Trigger) -> Mention | None:
    """Give whose meeting it is: "his visit", "Putin's two-day visit"."""
    scene = trigger.scene
    last = next((m for m in reversed(scene.mentions) if m.span.end <= trigger.start), None)
    if last is None or not trigger.noun or not _takes_part(last):
        return None
    between = scene.between(last.span.end, trigger.start).split()
    owns = last.span.text.lower() in _OWNERS or between[:1] == ["'s"]
    return last if owns and len(between) <= _OWN_WORDS else None


def _before(trigger: Trigger) -> list[Mention]:
    """Give the subject, and those joined to it; people rather than bodies and places."""
    scene = trigger.scene
    start = _clause_start(trigger)
    aside = _ASIDE.search(scene.text[start : trigger.start])
    limit = start + aside.start() if aside else trigger.start
    free = [
        m
        for m in scene.mentions
        if start <= m.span.start
        and m.span.end <= limit
        and _takes_part(m)
        and not _is_object(scene, m)
        and not (trigger.noun and not scene.between(m.span.end, trigger.start))
    ]
    people = [m for m in free if is_somebody(m)]
    return _joined_before(scene, people or free)


def _joined_before(scene: Scene, candidates: list[Mention]) -> list[Mention]:
    """Give the last one, and those before that are joined to it."""
    found = candidates[-1:]
    for mention in reversed(candidates[:-1]):
        if not _JOINED.fullmatch(scene.between(mention.span.end, found[0].span.start)):
            break
        found.insert(0, mention)
    return found


def _joined_behind(scene: Scene, first: Mention) -> list[Mention]:
    """Give a mention, and those behind that are joined to it."""
    found = [first]
    for mention in scene.mentions:
        if mention.span.start >= found[-1].span.end:
            gap = scene.between(found[-1].span.end, mention.span.start)
            if not (_takes_part(mention) and _JOINED.fullmatch(gap)):
                break
            found.append(mention)
    return found


def _behind(trigger: Trigger) -> list[Mention]:
    """Give those met, or those that "with", "between" or "by" bring in."""
    scene = trigger.scene
    direct = not trigger.noun and trigger.type != "visit"
    for mention in scene.mentions:
        if mention.span.start < trigger.end or not _takes_part(mention):
            continue
        gap = scene.text[trigger.end : mention.span.start].lower()
        if _TRIGGERS.intersection(gap.split()):
            break
        if _WITH.fullmatch(gap) or (direct and _DIRECT.fullmatch(gap.rstrip())):
            return _joined_behind(scene, mention)
    return []


def _members(trigger: Trigger) -> list[Mention]:
    """Give those whose meeting it is: "a meeting of the council"."""
    scene = trigger.scene
    first = scene.next_mention(trigger.end)
    if first is None or not trigger.noun or trigger.type == "visit" or not _takes_part(first):
        return []
    gap = scene.text[trigger.end : first.span.start].lower()
    return _joined_behind(scene, first) if _OF.fullmatch(gap) else []


def _subject_behind(trigger: Trigger, offset: int) -> list[Mention]:
    """Give the subject behind a phrase that opens the sentence: "at a summit with X, Y said"."""
    scene = trigger.scene
    subject = scene.next_mention(offset)
    if subject is None or not _OPENS.fullmatch(scene.between(scene.extent.start, trigger.start)):
        return []
    gap = scene.text[offset : subject.span.start]
    return _joined_behind(scene, subject) if _COMMA.fullmatch(gap) and _takes_part(subject) else []


def _clause_start(trigger: Trigger) -> int:
    """Give where the clause of the trigger begins: behind the last verb of reporting."""
    scene = trigger.scene
    start = clause = scene.extent.start
    for match in _WORD.finditer(scene.text, start, trigger.start):
        if match.group().lower() in tables.REPORTING or match.group() in ";:":
            rest = scene.between(match.end(), trigger.start)
            if not _AT_IT.match(rest):
                clause = match.end()
    return clause


def _is_object(scene: Scene, mention: Mention) -> bool:
    """Whether a mention belongs to a preposition or to another verb of meeting, or is "his"."""
    words = [w for w in scene.words_before(mention.span.start)[-2:] if w != "the"]
    if words and (words[-1] in _PHRASE or words[-1] in tables.VERBS):
        return True
    return mention.span.text.lower() in _OWNERS


def _takes_part(mention: Mention) -> bool:
    entity = mention.entity
    if entity is None:
        return True
    return entity.type in _BODIES or (entity.type == "place" and entity.country is not None)
