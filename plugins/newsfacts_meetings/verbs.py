"""Disambiguation of trigger verbs, by their subjects, objects and adjacent words."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable

from newsfacts import Mention
from newsfacts.reading import NounGroup
from newsfacts_meetings import tables
from newsfacts_meetings.mentions import is_person, is_place
from newsfacts_meetings.people import people
from newsfacts_meetings.scene import Scene

#: what may follow the person called, unlike an object complement
_AFTER_CALLED = re.compile(
    r"\W*$|[,.;:)]|(?:on|in|to|at|from|by|about|after|before|late|later|early|again|and|over|this"
    r"|last|yesterday|today|for talks|\w+day)\b"
)
#: what follows a person who is asked for something: "called on Peru to withdraw"
_ASKED = re.compile(r"(?:to (?!discuss|exchange|brief|congratulate|condole|bid)|for |not )")
_PHONE = re.compile(r"\b(?:by|on|over|via) (?:the )?(?:tele)?phone\b|\bby video ?conference\b")
#: what follows a person seen doing, or regarded as, something
_DOING = re.compile(r" (?:as|to|be|\w+ing)\b")
#: words for how people meet, in the position of the partner
_TOGETHER = ("one-on-one", "face-to-face")
_THINGS = frozenset("it them this these those one".split())
#: what is hosted for somebody
_HOSTED = tables.MEALS | {"banquet", "reception"}
#: words after a verb without an object that may be its object
_BESIDE = 3
#: words before a verb that may show that it names something: "what it called"
_SO_CALLED = 3
#: characters after a word searched for a telephone
_NEAR = 80


def tells(kind: str, scene: Scene) -> bool:
    """Whether a verb has the complement that its class needs (see :data:`tables.VERBS`)."""
    return _TESTS[kind](scene)


def is_phoned(scene: Scene) -> bool:
    """Whether a telephone is mentioned after the word."""
    end = scene.setting.word.end
    return bool(_PHONE.search(scene.text[end : min(end + _NEAR, scene.extent.end)].lower()))


def _meets(scene: Scene) -> bool:
    """Whether people are met, not a deadline."""
    clause = scene.setting.clause
    passive = _is_passive(scene)
    met = [
        group
        for group in (clause.subject if passive else clause.objects)
        if not (group.is_time or group.is_pronoun or scene.is_time(group))
        and group.text.lower() not in _TOGETHER
    ]
    if met and not people(scene, met, new=True):
        return False
    if passive and not (clause.agent and people(scene, [clause.agent], new=True)):
        return False
    heads = {group.head.text.lower() for group in (*met, *scene.setting.behind("with"))}
    if not met:
        heads |= set(scene.words_after(scene.setting.word.end)[:_BESIDE])
    occasions = {at.group.head.text.lower() for at in clause.phrases}
    return tables.NOT_MET.isdisjoint(heads) and tables.SPORTS.isdisjoint(occasions)


def _visits(scene: Scene) -> bool:
    """Whether a named place is visited, not a family."""
    clause = scene.setting.clause
    groups = clause.subject if _is_passive(scene) else clause.objects
    if any(group.head.text.lower() in tables.NOT_VISITED for group in groups):
        return False
    return any(scene.inside(group.start, group.end) for group in groups)


def _travels(scene: Scene) -> bool:
    """Whether an official goes somewhere, and no noun is a trigger of the visit."""
    setting = scene.setting
    if any(tables.NOUNS.get(group.head.text.lower()) == "visit" for _, group in setting.phrases):
        return False
    there = setting.behind("to", "in")
    return any(_is_official(m) for m in people(scene, setting.subject)) and any(
        is_place(m) for group in there for m in scene.inside(group.start, group.end)
    )


def _hosts(scene: Scene) -> bool:
    """Whether a person is received, not a letter."""
    clause = scene.setting.clause
    if _is_passive(scene):
        host = clause.agent is not None and _has_somebody(scene, [clause.agent])
        return host and bool(people(scene, clause.subject, new=True))
    if any(group.head.text.lower() in _HOSTED for group in clause.objects[:1]):
        return bool(people(scene, scene.setting.behind("for", "with"), new=True))
    sent = any(group.head.text.lower() in tables.VISITORS for group in clause.objects[:1])
    return sent or _has_somebody(scene, clause.objects[:1])


def _calls(scene: Scene) -> bool:
    """Whether a person is telephoned, not called something or called on to do something."""
    end = scene.setting.word.end
    on = scene.between(end, end + 4) == "on"
    groups = scene.setting.behind("on")[:1] if on else scene.setting.clause.objects
    named = "what" in scene.words_before(scene.setting.word.start)[-_SO_CALLED:]
    if (
        named
        or len(groups) != 1
        or _is_passive(scene)
        or not _has_somebody(scene, groups, bare=True)
    ):
        return False
    (group,) = groups
    last = max(group.end, *(m.span.end for m in scene.inside(group.start, group.end)))
    rest = scene.text[last : scene.extent.end].lstrip().lower()
    return not _ASKED.match(rest) if on else bool(_AFTER_CALLED.match(rest))


def _speaks(scene: Scene) -> bool:
    """Whether people speak by telephone, or officials with each other."""
    setting = scene.setting
    several = any(group.number != "singular" for group in setting.subject)
    if is_phoned(scene):
        return several or bool(setting.behind("with", "to"))
    talking = [m for m in people(scene, setting.subject) if _is_official(m)]
    together = several and any(m.entity and m.entity.members for m in talking)
    return bool(talking) and (together or _is_with_official(scene))


def _is_with_official(scene: Scene) -> bool:
    """Whether an official follows "with"."""
    return any(_is_official(m) for m in people(scene, scene.setting.behind("with")))


def _sees(scene: Scene) -> bool:
    """Whether an official is seen by somebody, not something of theirs."""
    clause = scene.setting.clause
    seen = people(scene, clause.objects[:1])
    doing = any(_DOING.match(scene.text, m.span.end) for m in seen)
    official = any(_is_official(m) and m.form != "pronoun" for m in seen)
    met = official and not (doing or _is_passive(scene))
    return met and bool(people(scene, scene.setting.subject))


def _sits(scene: Scene) -> bool:
    """Whether people sit down with somebody, or together."""
    end = scene.setting.word.end
    if scene.words_after(end)[:1] not in (["down"], ["in"]):
        return False
    together = scene.words_after(end)[1:2] == ["together"]
    return (together and bool(people(scene, scene.setting.subject))) or bool(
        people(scene, scene.setting.behind("with"), new=True)
    )


def _gathers(scene: Scene) -> bool:
    """Whether officials gather, and not evidence is gathered."""
    setting = scene.setting
    several = any(group.number != "singular" for group in setting.subject)
    return several and not setting.clause.objects and bool(people(scene, setting.subject))


_TESTS: dict[str, Callable[[Scene], bool]] = {
    "meet": _meets,
    "visit": _visits,
    "travel": _travels,
    "host": _hosts,
    "call": _calls,
    "speak": _speaks,
    "see": _sees,
    "sit": _sits,
    "gather": _gathers,
}


def _is_passive(scene: Scene) -> bool:
    clause = scene.setting.clause
    if clause.verb is None or clause.verb.voice != "passive":
        return False
    bare = clause.verb.past_participle and len(clause.verb.indices) == 1
    return not bare or clause.kind != "main"  # "met" may be read as a participle


def _has_somebody(scene: Scene, groups: Iterable[NounGroup], *, bare: bool = False) -> bool:
    """Whether noun groups denote a person, not something of theirs as in "Holm's decision".

    Args:
        scene: the sentence.
        groups: the noun groups.
        bare: whether a name of unknown type counts.
    """
    return any(
        is_person(m) and not _is_thing(scene, m, bare=bare)
        for group in groups
        for m in scene.inside(group.head.start, group.head.end)
    )


def _is_thing(scene: Scene, mention: Mention, *, bare: bool) -> bool:
    """Whether a mention can denote a thing: a bare name, "Holm's decision", a title in quotes."""
    if mention.entity is None:
        name = mention.form == "name" and not bare
        pronoun = mention.span.text.lower() in _THINGS
        return name or pronoun or "'s " in scene.between(mention.span.start, mention.span.end)
    return scene.text[mention.span.start - 1 : mention.span.start] == '"'


def _is_official(mention: Mention) -> bool:
    """Whether somebody holds an office according to the article."""
    entity = mention.entity
    if entity is not None and entity.type == "group":
        return any(member.titles for member in entity.members)
    return entity is not None and (
        entity.type == "role" or (entity.type == "person" and bool(entity.titles))
    )
