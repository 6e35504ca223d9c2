"""The factuality of events: operators composed from the inside out."""

from __future__ import annotations

from newsfacts.reading.predicates import forms, links, modifiers, triggers
from newsfacts.reading.predicates.effects import CERTAIN, LATER, UNSTATED, apply
from newsfacts.reading.predicates.factuality import Factuality, Operator, State
from newsfacts.reading.predicates.links import Link
from newsfacts.reading.predicates.modifiers import operator
from newsfacts.reading.predicates.parse import Parse, Trigger
from newsfacts.reading.predicates.table import Entry, entry
from newsfacts.reading.syntax.clauses import Clause
from newsfacts.reading.syntax.groups import NounGroup, VerbGroup, modal_lemma

Composed = tuple[State, tuple[Operator, ...]]

_NOW = State("positive", "certain", "present")
_NOT_NOW = State("negative", "certain", "present")
_INFINITIVE = State("positive", "certain", "none")
#: prepositions whose -ing form is only spoken of: "the likelihood of having"
_OF_TOPICS = frozenset("of about to against into".split())
#: verbs that make what their object undergoes as real as they are: "get it done"
_CAUSATIVE = frozenset("get have need want keep".split())
#: conjunctions after which the present is as far ahead as the clause that governs
_TEMPORAL = frozenset("when after before once until till while as".split())
#: those of which the present is always ahead of a present that governs
_UNTIL = frozenset("before until till once".split())
#: adverbs of where somebody is: "is here to meet her" is no plan
_PLACES = frozenset("here there home abroad back".split())


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
        if link and not forms.is_condition(self._parse, clause):
            return self._linked(link, trigger, base, operators)
        return self._unlinked(trigger, clause, base, operators)

    def _unlinked(
        self, trigger: Trigger, clause: Clause, base: State, operators: tuple[Operator, ...]
    ) -> Composed:
        """Return the state of a verb that no other word governs."""
        governor = links.main_verb(self._parse, clause.governor)
        if clause.kind == "participial":
            if clause.opener in _OF_TOPICS:
                return UNSTATED, operators
            bare = base.time == "none"
            if governor and (bare or governor.lemma in _CAUSATIVE):
                first = links.first_verb(self._parse, governor)
                base = apply("implies", self.state(first)[0], base)
                if bare and isinstance(first.group, VerbGroup) and first.group.tense == "present":
                    base = base._replace(time="present")
            return base, operators
        if clause.kind == "adverbial" and clause.opener in _TEMPORAL and base.time == "present":
            outer = self.state(governor)[0] if governor else base
            later = clause.opener in _UNTIL and outer.time == "present"
            later = later or (clause.opener != "as" and outer.certainty in ("possible", "open"))
            return (LATER if later else outer if _is_ahead(outer) else base), operators
        state, more = self._formed(trigger, base)
        return state, (*operators, *more)

    def _formed(self, trigger: Trigger, state: State) -> tuple[State, list[Operator]]:
        """Return a state as the form of its clause changes it, and the operators of that form."""
        operators: list[Operator] = []
        for form, place in forms.of(self._parse, trigger):
            state = apply(form.effect, _NOW, state)
            operators.append(operator(self._parse, form, place, place, trigger))
        return state, operators

    def _sharing(self, trigger: Trigger, shared: VerbGroup) -> Composed:
        """Return the state of a conjoined verb: that of the one whose auxiliaries it shares."""
        state, operators = self.state(triggers.verbs(self._parse, shared)[-1])
        mine = modifiers.negative(modifiers.adverbs(self._parse, trigger))
        if mine and state.polarity == "positive":
            state = apply("negates", _NOW, state)
        forms_, more = self._formed(trigger, state)
        return forms_, (*mine, *operators, *more)

    def _chained(self, before: Trigger, trigger: Trigger) -> Composed:
        tags = trigger.group.tags[trigger.first : trigger.at + 1]
        if "c" in tags:
            return self.state(before)
        governor, outer = self.state(before)
        base, operators = _INFINITIVE, modifiers.negative(modifiers.adverbs(self._parse, trigger))
        if "h" in tags:
            base = CERTAIN
        if operators:
            base = base._replace(polarity="negative")
        takes = "inf" if "t" in tags or "x" in tags else "ing" if tags[-1] in "gI" else "bare"
        found = entry("verb", takes, before.lemma) or entry("modal", takes, before.lemma)
        place = before.word
        adjective = self._adjective(trigger, before.at)
        if adjective:
            found, place = adjective
        if operators and before.lemma == "have":
            return _NOT_NOW, tuple(operators)  # has yet to meet
        if found is None:
            return governor, (*operators, *outer)
        state = apply(found.effect, governor, base)
        return state, (*operators, operator(self._parse, found, place, place, trigger), *outer)

    @staticmethod
    def _adjective(trigger: Trigger, first: int) -> tuple[Entry, int] | None:
        """Return the adjective in a group that governs a verb: "is due to visit"."""
        group = trigger.group
        for i in range(first, trigger.at):
            found = entry("adjective", "inf", group.word(i))
            if found:
                return found, group.indices[i]
        return None

    def _own(self, trigger: Trigger) -> Composed:
        """Return the state by tense, modal and negation of the first verb of a group."""
        group = trigger.group
        tags = group.tags[trigger.first : trigger.at + 1]
        state = _tensed(group, tags) if isinstance(group, VerbGroup) else UNSTATED
        if state.time == "none" and tags[0] == "I" and self._is_main(trigger):
            state = state._replace(time="present")  # ministers meeting in Lima
        adverbs = modifiers.adverbs(self._parse, trigger)
        negations = modifiers.negative(adverbs) + modifiers.around(self._parse, trigger)
        operators: list[Operator] = []
        governing = _NOT_NOW if len(negations) % 2 else _NOW
        modal = self._modal(trigger, tags)
        if modal:
            found, place = modal
            state = apply(found.effect, governing, state)
            operators = [operator(self._parse, found, place, place, trigger), *negations]
        elif negations:
            operators = negations
            state = apply("negates", _NOW, state)._replace(time=state.time)
        for adverb in adverbs:
            if adverb.name != "negates":
                state = apply(adverb.name, _NOW, state)
                operators.append(adverb)
        return state, tuple(operators)

    def _is_main(self, trigger: Trigger) -> bool:
        return self._parse.clauses[trigger.clause].kind == "main"

    def _modal(self, trigger: Trigger, tags: str) -> tuple[Entry, int] | None:
        group = trigger.group
        adjective = self._adjective(trigger, trigger.first)
        if adjective:
            return adjective
        at = tags.find("X")
        if at >= 0:
            word = modal_lemma(group.word(trigger.first + at))
            place = group.indices[trigger.first + at]
            if word in ("would", "could", "should", "might") and "h" in tags:
                perfect = entry("form", "clause", "would have")
                return (perfect, place) if perfect else None
            if word == "would" and self._is_reported(trigger.clause):
                word = "will"
            found = entry("modal", "bare", word)
            return (found, place) if found else None
        if tags[0] == "B" and ("t" in tags or "x" in tags):
            placed = any(group.word(trigger.first + i) in _PLACES for i in range(len(tags)))
            found = entry("form", "purpose", "to") if placed else entry("modal", "bare", "be to")
            if "h" in tags:
                found = entry("form", "clause", "was to have")
            return (found, group.indices[trigger.first]) if found else None
        return None

    def _is_reported(self, number: int) -> bool:
        """Whether a clause reports what was said before now."""
        clauses = self._parse.clauses
        kind = clauses[number].kind
        if kind == "main":  # said after the talks he would leave
            said = (c.verb for c in clauses if c.kind == kind and c.verb)
            return any(verb.tense == "past" and verb.reports for verb in said)
        for above in self._parse.above(number):
            verb = clauses[above].verb
            if verb and verb.tense == "past" and (verb.reports or kind == "complement"):
                return True
        return False

    # nouns

    def _noun(self, trigger: Trigger) -> Composed:
        state, operators = self._described(trigger)
        link = links.of_noun(self._parse, trigger)
        if link:
            return self._linked(link, trigger, state, operators)
        place = self._parse.place(trigger.group) if isinstance(trigger.group, NounGroup) else None
        verb = links.main_verb(self._parse, place.clause) if place else None
        if place is None or place.function != "subject" or verb is None:
            return state, operators
        return self._acting(verb, state, operators)

    def _acting(self, verb: Trigger, state: State, operators: tuple[Operator, ...]) -> Composed:
        """Return the state of an event that does something: "the visit angered Peru"."""
        acting, outer = self.state(verb)
        if state.polarity != "unknown":
            return state, operators
        if acting.certainty == "certain" and acting.time == "past":
            return CERTAIN, ()
        if _is_ahead(acting) and acting.polarity == "positive":
            return acting, (*operators, *outer)
        return state, operators

    def _described(self, trigger: Trigger) -> Composed:
        """Return the state by the adjectives before a noun and the clauses that describe it."""
        state = UNSTATED
        operators: tuple[Operator, ...] = ()
        group = trigger.group
        place = self._parse.place(group) if isinstance(group, NounGroup) else None
        apart = place is not None and place.function == "phrase"
        for i in range(trigger.at):
            listed = entry("adjective", "noun", group.word(i))
            if apart and i == 0:
                listed = listed or entry("determiner", "noun", group.word(i))
            if listed:
                state = apply(listed.effect, _NOW, state)
                at = group.indices[i]
                operators = (*operators, operator(self._parse, listed, at, at, trigger))
        for link in links.of_described(self._parse, trigger):
            if self._is_superseded(link, trigger):
                continue
            state, operators = self._linked(link, trigger, state, operators)
        return state, operators

    def _is_superseded(self, link: Link, trigger: Trigger) -> bool:
        """Whether what had been decided before is overtaken: "the talks, which had been put off,".

        They are the subject of a verb in the past.
        """
        group, verb = trigger.group, link.governor.group if link.governor else None
        place = self._parse.place(group) if isinstance(group, NounGroup) else None
        if place is None or place.function != "subject" or not isinstance(verb, VerbGroup):
            return False
        acts = self._parse.clauses[place.clause].tense == "past"
        return acts and verb.tense == "past" and verb.aspect == "perfect"

    def _linked(
        self, link: Link, trigger: Trigger, inner: State, operators: tuple[Operator, ...]
    ) -> Composed:
        governor, outer = self.state(link.governor) if link.governor else (_NOW, ())
        effect, noun = link.entry.effect, link.entry.part == "noun"
        if governor == UNSTATED and noun and effect != "implies":
            governor = _NOW  # left with plans to meet
        alone = effect == "at" and link.governor is None  # a headline "In talks with Peru"
        measured = effect == "implies" and noun and governor == UNSTATED
        state = inner if alone or measured else apply(effect, governor, inner)
        if effect == "proposes" and noun and governor.decision == "planned":
            state = governor  # accepted an invitation to meet
        if effect == "intends" and link.governor and _is_past_perfect(link.governor):
            state = apply("implies", governor, inner)  # had flown to Lima to meet her
        if effect == "reports":
            return state, operators
        own = operator(self._parse, link.entry, link.first, link.last, trigger)
        return state, (*operators, own, *outer)


def _is_past_perfect(trigger: Trigger) -> bool:
    group = trigger.group
    return isinstance(group, VerbGroup) and group.tense == "past" and group.aspect == "perfect"


def _is_ahead(state: State) -> bool:
    return state.time == "future" or state.certainty in ("possible", "open")


def _tensed(group: VerbGroup, tags: str) -> State:
    """Return the state by the tense of a group, whose first verb has these tags."""
    if "X" in tags:
        return State("positive", "certain", "none")
    tense = group.tense
    stays = "h" in tags and tags.endswith("b")  # has been in Lima
    if tense == "present" and (stays or group.aspect == "perfect progressive"):
        return State("positive", "certain", "present")
    if tense == "past" or "h" in tags[:-1] or tags.lstrip("AeK")[:1] == "R":
        return CERTAIN
    return State("positive", "certain", "present" if tense == "present" else "none")
