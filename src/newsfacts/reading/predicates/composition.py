"""The factuality of events: operators composed from the inside out."""

from __future__ import annotations

from newsfacts.reading.lexicon import closed_classes
from newsfacts.reading.predicates import links, triggers
from newsfacts.reading.predicates.effects import CERTAIN, UNSTATED, apply
from newsfacts.reading.predicates.factuality import Factuality, Operator, State
from newsfacts.reading.predicates.links import Link
from newsfacts.reading.predicates.parse import Parse
from newsfacts.reading.predicates.table import Entry, entry
from newsfacts.reading.predicates.triggers import Trigger
from newsfacts.reading.segmentation.extents import Extent
from newsfacts.reading.syntax.groups import NounGroup, VerbGroup

Composed = tuple[State, tuple[Operator, ...]]

#: negative words as subjects and objects, with their lemmas in the table
_NEGATIVE = {
    "no": "no", "nobody": "nobody", "none": "none", "nothing": "nothing", "neither": "neither",
    "noone": "nobody", "no-one": "nobody",
}  # fmt: skip
_NOW = State("positive", "certain", "present")
_NOT_NOW = State("negative", "certain", "present")
_INFINITIVE = State("positive", "certain", "none")
_LEADS = frozenset(("neither", "nor"))


class Composition:
    """The factuality of the events of one sentence, each composed once."""

    def __init__(self, parse: Parse) -> None:
        self._parse = parse
        self._known: dict[int, Composed] = {}

    def factuality(self, trigger: Trigger) -> Factuality:
        """Return the factuality of an event."""
        state, operators = self.state(trigger)
        return Factuality(*state, operators)

    def state(self, trigger: Trigger) -> Composed:
        """Return the state of an event and its operators, from the inside out."""
        known = self._known.get(trigger.word)
        if known is None:
            self._known[trigger.word] = UNSTATED, ()  # a word cannot govern itself
            verb = isinstance(trigger.group, VerbGroup)
            known = self._verb(trigger) if verb else self._noun(trigger)
            self._known[trigger.word] = known
        return known

    # verbs

    def _verb(self, trigger: Trigger) -> Composed:
        group = trigger.group
        chain = triggers.verbs(self._parse, group) if isinstance(group, VerbGroup) else []
        at = next(n for n, other in enumerate(chain) if other.at == trigger.at)
        if at:
            return self._chained(chain[at - 1], trigger)
        clause = self._parse.clauses[trigger.clause]
        if clause.shares is not None and clause.verb is group:
            return self._sharing(trigger, clause.shares)
        base, operators = self._own(trigger)
        link = links.of_verb(self._parse, trigger)
        if link:
            return self._linked(link, trigger, base, operators)
        if clause.kind == "participial" and base.time == "none":
            governor = links.main_verb(self._parse, clause.governor)
            if governor:
                base = apply("implies", self.state(governor)[0], base)
        return base, operators

    def _sharing(self, trigger: Trigger, shared: VerbGroup) -> Composed:
        """Return the state of a conjoined verb: that of the one whose auxiliaries it shares."""
        state, operators = self.state(triggers.verbs(self._parse, shared)[-1])
        mine = self._negations(trigger)
        if mine and state.polarity == "positive":
            state = apply("negates", _NOW, state)
        return state, (*mine, *operators)

    def _chained(self, before: Trigger, trigger: Trigger) -> Composed:
        tags = trigger.group.tags[trigger.first : trigger.at + 1]
        if "c" in tags:
            return self.state(before)
        governor, outer = self.state(before)
        base, operators = _INFINITIVE, self._negations(trigger)
        if "h" in tags:
            base = CERTAIN
        if operators:
            base = base._replace(polarity="negative")
        takes = "inf" if "t" in tags or "x" in tags else "ing" if tags[-1] in "gI" else "bare"
        found = entry("verb", takes, before.lemma) or entry("modal", takes, before.lemma)
        adjective = self._adjective(trigger)
        if adjective:
            found, place = adjective
        else:
            place = before.word
        if found is None:
            return governor, (*operators, *outer)
        state = apply(found.effect, governor, base)
        return state, (*operators, self._operator(found, place, place, trigger), *outer)

    def _adjective(self, trigger: Trigger) -> tuple[Entry, int] | None:
        """Return the adjective in a group that governs a verb: "is due to visit"."""
        group = trigger.group
        for i in range(trigger.first, trigger.at):
            if group.tags[i] in "JR":
                found = entry("adjective", "inf", group.word(i))
                if found:
                    return found, group.indices[i]
        return None

    def _own(self, trigger: Trigger) -> Composed:
        """Return the state by tense, modal and negation of the first verb of a group."""
        group = trigger.group
        tags = group.tags[trigger.first : trigger.at + 1]
        state = _tensed(group, tags) if isinstance(group, VerbGroup) else UNSTATED
        negations = self._negations(trigger) + self._around(trigger)
        operators: list[Operator] = []
        governing = _NOT_NOW if len(negations) % 2 else _NOW
        modal = self._modal(trigger, tags)
        if modal:
            found, place = modal
            state = apply(found.effect, governing, state)
            operators = [self._operator(found, place, place, trigger), *negations]
        elif negations:
            operators = negations
            state = apply("negates", _NOW, state)._replace(time=state.time)
        for adverb in self._adverbs(trigger):
            if adverb.name != "negates":
                state = apply(adverb.name, _NOW, state)
                operators.append(adverb)
        return state, tuple(operators)

    def _modal(self, trigger: Trigger, tags: str) -> tuple[Entry, int] | None:
        group = trigger.group
        adjective = self._adjective(trigger)
        if adjective:
            return adjective
        at = tags.find("X")
        if at >= 0:
            word = _modal_lemma(group.word(trigger.first + at))
            place = group.indices[trigger.first + at]
            if word in ("would", "could", "should", "might") and "h" in tags:
                perfect = entry("form", "clause", "would have")
                return (perfect, place) if perfect else None
            if word == "would" and self._is_reported(trigger.clause):
                word = "will"
            found = entry("modal", "bare", word)
            return (found, place) if found else None
        if tags[0] == "B" and "t" in tags:
            found = entry("modal", "bare", "be to")
            return (found, group.indices[trigger.first]) if found else None
        return None

    def _is_reported(self, number: int) -> bool:
        """Whether a clause reports what was said before now."""
        clauses = self._parse.clauses
        for above in self._parse.above(number):
            verb = clauses[above].verb
            if (
                verb
                and verb.tense == "past"
                and (verb.reports or clauses[number].kind == "complement")
            ):
                return True
        return False

    def _negations(self, trigger: Trigger) -> list[Operator]:
        """Return the negative adverbs of a verb: "not", "never", "has yet to"."""
        return [operator for operator in self._adverbs(trigger) if operator.name == "negates"]

    def _adverbs(self, trigger: Trigger) -> list[Operator]:
        """Return the adverbs of a verb that operate on it, in its group and right before it."""
        group = trigger.group
        inside = range(trigger.first, trigger.at)
        places = [(group.indices[i], "not" if group.tags[i] == "K" else "") for i in inside]
        if trigger.first == 0:
            free = len(self._parse.lead(group))
            places = [(i, "") for i in range(group.index - free, group.index)] + places
        found: list[Operator] = []
        for i, name in places:
            word = name or self._parse.lowered[i]
            if word == "yet" and "t" in group.tags[trigger.first : trigger.at]:
                word = "yet to"
            listed = entry("adverb", "word", word)
            if listed and word not in _LEADS:
                found.append(self._operator(listed, i, i, trigger))
        return found

    def _around(self, trigger: Trigger) -> list[Operator]:
        """Return negative subjects, objects and adverbs of the clause of a verb."""
        clause = self._parse.clauses[trigger.clause]
        if clause.verb is not trigger.group or not isinstance(trigger.group, VerbGroup):
            return []
        last = triggers.verbs(self._parse, trigger.group)[-1].at == trigger.at
        groups = [g for g in clause.subject if self._parse.clause_of(g.index) == trigger.clause]
        groups += clause.objects if last else ()
        found: list[Operator] = []
        for group in groups:
            lead = self._parse.lead(group)[-1:]
            word, at = _NEGATIVE.get(group.word(0), ""), group.index
            if not word and lead and lead[0] in _LEADS:
                word, at = lead[0], at - 1
            listed = entry("adverb", "word", word) or entry("determiner", "noun", word)
            if listed:
                found.append(self._operator(listed, at, at, trigger))
        return found[:1]

    # nouns

    def _noun(self, trigger: Trigger) -> Composed:
        state, operators = self._described(trigger)
        link = links.of_noun(self._parse, trigger)
        if link:
            return self._linked(link, trigger, state, tuple(operators))
        place = self._parse.place(trigger.group) if isinstance(trigger.group, NounGroup) else None
        if place and place.function == "subject":
            verb = links.main_verb(self._parse, place.clause)
            if verb:
                acting, _ = self.state(verb)
                if acting.time == "past" and acting.certainty == "certain":
                    return CERTAIN, ()  # the visit angered Peru
        return state, tuple(operators)

    def _described(self, trigger: Trigger) -> tuple[State, list[Operator]]:
        """Return the state by the adjectives before a noun and the clauses that describe it."""
        state = UNSTATED
        operators: list[Operator] = []
        group = trigger.group
        for i in range(trigger.at):
            listed = entry("adjective", "noun", group.word(i))
            if listed:
                state = apply(listed.effect, _NOW, state)
                at = group.indices[i]
                operators.append(self._operator(listed, at, at, trigger))
        for n, clause in enumerate(self._parse.clauses):
            describes = clause.verb and clause.kind in ("relative", "participial", "infinitive")
            if describes and n != trigger.clause and any(g is group for g in clause.subject):
                link = links.of_described(self._parse, n)
                if link:
                    state, more = self._linked(link, trigger, state, tuple(operators))
                    operators = list(more)
        return state, operators

    def _linked(
        self, link: Link, trigger: Trigger, inner: State, operators: tuple[Operator, ...]
    ) -> Composed:
        governor, outer = self.state(link.governor) if link.governor else (_NOW, ())
        effect = link.entry.effect
        state = apply(effect, governor, inner)
        if effect == "reports":
            return state, operators
        own = self._operator(link.entry, link.first, link.last, trigger)
        return state, (*operators, own, *outer)

    def _operator(self, listed: Entry, first: int, last: int, trigger: Trigger) -> Operator:
        place = self._parse.extent(first, last)
        group = trigger.group
        scope = Extent(group.start, group.end)
        if isinstance(group, VerbGroup):
            scope = group.extent(trigger.first, trigger.at + 1)
        return Operator(listed.effect, place.start, place.end, listed.lemma, listed.part, scope)


def _tensed(group: VerbGroup, tags: str) -> State:
    """Return the state by the tense of a group, whose first verb has these tags."""
    if "X" in tags:
        return State("positive", "certain", "none")
    tense = group.tense
    if tense == "past" or "h" in tags or tags.lstrip("AeK")[:1] == "R":
        return CERTAIN
    return State("positive", "certain", "present" if tense == "present" else "none")


def _modal_lemma(word: str) -> str:
    return closed_classes.LEMMAS.get(word, word)
