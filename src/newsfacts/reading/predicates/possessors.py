"""The possessor of a noun, and the names before it."""

from __future__ import annotations

from collections.abc import Iterator

from newsfacts.reading.lexicon.word_list import is_word
from newsfacts.reading.predicates import roles
from newsfacts.reading.predicates.parse import Trigger
from newsfacts.reading.predicates.predicate import Argument, Role
from newsfacts.reading.syntax.groups import NounGroup


def premodifiers(group: NounGroup, trigger: Trigger) -> Iterator[Argument]:
    """Yield the possessor of a noun, and names before it: "the Kenya-Peru summit"."""
    possessor = group.possessor
    role: Role = "patient" if trigger.lemma in roles.UNDERGONE else "agent"
    if possessor:
        words = [p.text for p in group.pieces if p.start < possessor.end]
        when = any(map(roles.is_time_word, words))
        yield Argument("time" if when else role, group, possessor, "possessor", "", "own")
    elif group.tags[0] == "P" and group.word(0) != "whose":
        yield Argument(role, group, group.extent(0, 1), "possessor", "", "own")
    start = possessor.end if possessor else group.start
    for name in group.names:
        between = name.start >= start and name.end <= group.token(trigger.at).start
        opens = group.index == 0 and name.start == group.start
        if between and not (opens and is_word(group.word(0))):
            yield Argument("agent", group, name, "modifier", "", "own")
