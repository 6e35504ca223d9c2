"""The predicates of one sentence."""

from __future__ import annotations

from functools import cached_property, partial

from newsfacts.reading.predicates import noun_arguments, triggers, verb_arguments
from newsfacts.reading.predicates.composition import Composition
from newsfacts.reading.predicates.nouns import is_event_noun
from newsfacts.reading.predicates.parse import Parse, Trigger
from newsfacts.reading.predicates.predicate import Predicate
from newsfacts.reading.syntax.groups import NounGroup, VerbGroup


class Predicates:
    """The predicates of a sentence, each read on demand."""

    def __init__(self, parse: Parse) -> None:
        self._parse = parse
        self._composition = Composition(parse)
        self._known: dict[int, Predicate] = {}

    @cached_property
    def all(self) -> tuple[Predicate, ...]:
        """All verbs, and the nouns that denote events in news, in order."""
        found: list[Predicate] = []
        for group in self._parse.groups:
            if isinstance(group, VerbGroup) and group.index in self._parse.verb_clauses:
                found += map(self._predicate, triggers.verbs(self._parse, group))
            elif isinstance(group, NounGroup) and is_event_noun(group.head.text.lower()):
                found.append(self._predicate(triggers.noun(self._parse, group)))
        return tuple(found)

    def at(self, group: VerbGroup | NounGroup, offset: int) -> Predicate | None:
        """Return the predicate whose word in a group contains an offset, or None."""
        if isinstance(group, VerbGroup):
            verbs = triggers.verbs(self._parse, group)
            found = next((v for v in verbs if group.token(v.at).end > offset), verbs[-1])
            return self._predicate(found)
        if group.is_pronoun:
            return None
        words = self._parse.words
        i = words.at(offset)
        if i not in group.indices or offset >= words.end(i):
            return None
        return self._predicate(triggers.noun(self._parse, group, i))

    def _predicate(self, trigger: Trigger) -> Predicate:
        known = self._known.get(trigger.word)
        if known is None:
            known = self._known[trigger.word] = self._read(trigger)
        return known

    def _read(self, trigger: Trigger) -> Predicate:
        parse, group = self._parse, trigger.group
        verb = isinstance(group, VerbGroup)
        arguments = verb_arguments.of_verb if verb else noun_arguments.of_noun
        return Predicate(
            group,
            group.token(trigger.at),
            trigger.lemma,
            parse.clauses[trigger.clause],
            voice=verb_arguments.voice_of(parse, trigger) if verb else "active",
            support=partial(_support, parse, trigger),
            arguments=partial(arguments, parse, trigger),
            factuality=partial(self._composition.factuality, trigger),
        )


def _support(parse: Parse, trigger: Trigger) -> VerbGroup | None:
    is_verb = isinstance(trigger.group, VerbGroup)
    return None if is_verb else noun_arguments.support_of(parse, trigger)
