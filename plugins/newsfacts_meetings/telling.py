"""A mention of an event, and what its words tell of whether it was told before."""

from __future__ import annotations

import re
from typing import Literal

import attrs

from newsfacts import EventMention, Mention
from newsfacts.reading import NounGroup
from newsfacts_meetings import tables
from newsfacts_meetings.relevance import is_doubtful
from newsfacts_meetings.triggers import Trigger

_DEFINITE = frozenset("the this that these those their his her its our my your both".split())
#: determiners of a definite reference
_POINTING = frozenset("the this that these those".split())
#: prepositions of participants
_PARTNERS = ("with", "between", "among", "of", "by")
_INDEFINITE = frozenset({"a", "an", "some"})
#: words for an event other than the one mentioned before
_OTHER = frozenset(
    """
    another new separate second third fourth fifth last previous earlier subsequent further similar
    other also
    """.split()
)
#: words after an event other than the one mentioned before
_AGAIN = re.compile(r"\s+(again|later)\b")
#: maximum characters of a headline; and the end of a sentence
_HEADLINE = 150
_ENDS = ".!?\"'”’"
#: phrases that place an event at another one: "met on the sidelines of the summit"
_ASIDE = ("sidelines", "margins")


@attrs.frozen(kw_only=True)
class Telling:
    """A mention of an event, and what its words tell of whether it was told before."""

    mention: EventMention
    #: whether the sentence gives the status
    told: bool
    #: whether it is about somebody staying away, which does not affect the event's status
    away: bool
    #: the noun: "talk" for "the Moscow talks", the type's noun for a verb: "meeting" for "met"
    word: str
    #: whether it is a definite reference: "the talks", "their meeting"
    definite: bool
    #: whether it is only that, so that its named participants may not be all of them
    anaphoric: bool
    #: whether it is explicitly another event: "a second meeting"
    other: bool
    #: names of the event: "NATO" for "the NATO summit"
    names: frozenset[str]
    #: whether it is identified by its day: "Tuesday's meeting"
    called_by_day: bool
    #: whether it counts only if it refers to a known event or has a participant
    doubtful: bool
    #: whether a verb of meeting before it in its clause is of the same event: "met for talks"
    same_clause: bool

    #: start offset of its sentence
    sentence: int
    #: the part of the article: the headline, the paragraph after it, or the rest
    part: Literal["headline", "lead", "body"]
    #: names of the known participants
    keys: frozenset[str]
    #: whether a participant may be anybody: "they", "the two leaders"
    open: bool


def telling(trigger: Trigger, mention: EventMention, *, told: bool) -> Telling:
    """Return an event mention with the features used for clustering."""
    group = trigger.setting.group
    noun = group if trigger.noun and isinstance(group, NounGroup) else None
    definite = noun is not None and _is_definite(trigger, noun)
    found = [
        [] if _is_anybody(participant.mention, known=definite) else keys(participant.mention)
        for participant in mention.participants
    ]
    return Telling(
        mention=mention,
        told=told,
        away=definite and told and mention.status == "refused" and _is_of_attendance(trigger),
        word=(mention.span.text.lower() if noun else mention.type).rstrip("s"),
        definite=definite,
        anaphoric=definite
        and trigger.setting.determiner in _POINTING
        and not _has_partners(trigger, mention),
        other=_is_one_more(trigger),
        sentence=trigger.setting.sentence.extent.start,
        part=_part(trigger),
        keys=frozenset(key for names in found for key in names),
        open=not all(found),
        names=_names(trigger, noun) if noun else frozenset(),
        called_by_day=noun is not None
        and mention.time is not None
        and noun.start <= mention.time.span.start < noun.end,
        doubtful=is_doubtful(trigger, mention),
        same_clause=trigger.noun and _supports_verb(trigger),
    )


def _is_of_attendance(trigger: Trigger) -> bool:
    """Whether the verb is one of attending or staying away: "refused to attend", "will skip"."""
    verb = trigger.setting.clause.verb
    return verb is not None and not (tables.GOING | tables.SHUNNING).isdisjoint(verb.chain)


def _part(trigger: Trigger) -> Literal["headline", "lead", "body"]:
    """Return its part of the article; a headline ends without a full stop."""
    reading = trigger.scene.document.reading
    first, *others = reading.paragraphs[:2]
    headed = (
        others and reading.plain[first.end - 1] not in _ENDS and first.end - first.start < _HEADLINE
    )
    if headed and trigger.start < first.end:
        return "headline"
    return "lead" if headed and trigger.start < others[0].end else "body"


def _has_partners(trigger: Trigger, mention: EventMention) -> bool:
    """Whether the words after the event give a participant: "the talks with Ida Holm"."""
    return any(
        group.start <= participant.mention.span.start < group.end
        for group in trigger.setting.behind(*_PARTNERS)
        for participant in mention.participants
    )


def _is_one_more(trigger: Trigger) -> bool:
    """Whether it is another event than the one mentioned before: "a second meeting", "also met"."""
    setting = trigger.setting
    own = setting.clause.verb if setting.role in ("verb", "object") else None
    groups = [group for group in (setting.group, own) if group]
    return any(_goes_on(trigger, group.end) for group in groups) or any(
        not _OTHER.isdisjoint(
            [*setting.grammar.lead(group).split()[-1:], *group.text.lower().split()]
        )
        for group in groups
    )


def _goes_on(trigger: Trigger, end: int) -> bool:
    """Whether "again" or "later" follows, except as part of a date: "later Monday"."""
    word = _AGAIN.match(trigger.scene.text, end)
    return word is not None and not any(
        time.span.start <= word.start(1) < time.span.end for time in trigger.scene.times
    )


def _is_definite(trigger: Trigger, group: NounGroup) -> bool:
    setting = trigger.setting
    known = setting.determiner in _DEFINITE or group.possessor is not None
    one = not trigger.text.endswith("s")  # "hopes that trip will", not "proposed that talks be"
    return known or (one and setting.grammar.lead(group).split(" ")[-1] == "that")


def _names(trigger: Trigger, group: NounGroup) -> frozenset[str]:
    """Return the names next to an event that are of organisations, not of places or people."""
    free = (
        name
        for name in group.names
        if name.end <= trigger.start
        and not any(
            m.entity and m.entity.type in ("place", "country", "person")
            for m in trigger.scene.inside(name.start, name.end)
        )
    )
    return frozenset(
        word for name in free for word in trigger.scene.text[name.start : name.end].lower().split()
    )


def _supports_verb(trigger: Trigger) -> bool:
    """Whether a verb of meeting governs the noun: "met Ida Holm for talks"."""
    setting = trigger.setting
    verb = setting.clause.verb
    return (
        verb is not None
        and trigger.type != "visit"
        and verb.end <= trigger.start
        and verb.word(len(verb.indices) - 1) in tables.VERBS
        and setting.role_of(setting.top) in ("for", "at", "during", "in", "on")
        and not any(head.head.text.lower() in _ASIDE for head in setting.heads)
    )


def keys(mention: Mention) -> list[str]:
    """Return the names of a mention's entities; none for "they" and "the two leaders"."""
    entity = mention.entity
    if entity is not None:
        return [member.name.casefold() for member in entity.members] or [entity.name.casefold()]
    text = mention.span.text.casefold()
    several = text.split(" ")[0] in _DEFINITE and text.endswith("s")
    return [] if mention.form == "pronoun" or several else [text]


def _is_anybody(mention: Mention, *, known: bool) -> bool:
    """Whether a participant may be named elsewhere: "a delegation".

    Args:
        mention: the participant.
        known: whether the event is a definite reference, so that "the envoy" is one, too.
    """
    first = mention.span.text.split()[0].lower()
    return mention.entity is None and (first in _INDEFINITE or (known and first == "the"))
