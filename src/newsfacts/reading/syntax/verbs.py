"""How the verb groups of a sentence join its clauses, or open new ones."""

from __future__ import annotations

from collections.abc import Sequence

from newsfacts.reading import tagset as t
from newsfacts.reading.syntax.between import Between
from newsfacts.reading.syntax.clause_builder import Open
from newsfacts.reading.syntax.clauses import Attached
from newsfacts.reading.syntax.groups import NounGroup, VerbGroup

#: parts of a verb group that a bare verb, participle or -ing form can continue
_LIKE = {"V": frozenset("VXtxd"), "R": frozenset("R"), "I": frozenset("I")}
#: forms that no modal can precede, even at a distance
_SIMPLE_PAST = frozenset("Tr")
#: auxiliaries that before the subject can make a condition
_CONDITIONAL = frozenset(("had", "should", "were"))
#: tags of participles that may be read as past tenses
_PARTICIPLES = ("T", "R")
#: verbs whose participle is of the event right before it: "their meeting, held in Lima"
_OF_EVENTS = frozenset("hold schedule convene arrange organise organize broker".split())
#: verbs whose object does what an infinitive behind a phrase says
_SENDING = frozenset("send dispatch deploy invite assign delegate fly".split())
#: nouns whose "to" names who is asked to do something
_ASKING = frozenset("appeal call demand instruction invitation invite order plea request".split())


def _measures(group: NounGroup) -> bool:
    """Whether it is a sum or a period, which an infinitive cannot have as its subject."""
    return group.ends_in_number or group.is_period or "$" in group.tags or "%" in group.tags


def _acts_in(phrase: Attached, objects: Sequence[NounGroup]) -> bool:
    """Whether a phrase names who is to do what an infinitive after it says.

    "For the ministers to meet", "an invitation to the ministers to meet".
    """
    if phrase.preposition == "to":
        return bool(objects) and objects[-1].head.text.lower() in _ASKING
    return phrase.preposition == "for" and not _measures(phrase.group)


class Verbs(Between):
    """The clauses of a sentence, which verb groups join or open."""

    def _verb(self, at: int, group: VerbGroup) -> None:
        clause = self._current
        bare = group.form
        if (self._and or self._comma) and bare == "V" and clause.verb:
            self._conjoined(group)
        elif bare == "V" and clause.causes:
            self._infinitive(group)
        elif self._is_of_event(at, group):
            self._participle(group)
        elif group.finite or (bare == "b" and self._last and group.text.startswith("be ")):
            self._finite(at, group)  # proposed the tax be raised
        elif bare in "tx":
            self._infinitive(group)
        elif clause.auxiliary is not None and clause.subject:
            clause.verb, clause.shares, clause.auxiliary = group, clause.auxiliary, None
            clause.indices.append(group.index)
        elif self._continues(at, bare):
            self._conjoined(group)
        elif (
            clause.verb is None
            and clause.subject
            and clause.kind == "main"
            and self._elements.is_last(at)
        ):
            clause.verb = group
            clause.indices.append(group.index)
        else:
            self._participle(group)
        if self._current.verb is group:
            self._last, self._role = None, None

    def _is_of_event(self, at: int, group: VerbGroup) -> bool:
        """Whether a past without an object says where or when what precedes it is held."""
        if not (self._comma and self._last and self._current.verb) or self._and:
            return False
        following = self._elements.next(at)
        held = group.tags in _PARTICIPLES and group.lemma in _OF_EVENTS and not self._last.is_time
        return held and not (isinstance(following, NounGroup) and not following.is_time)

    def _continues(self, at: int, bare: str) -> bool:
        """Whether a participle without auxiliary is conjoined with a verb before it."""
        clause = self._current
        if self._and and (clause.kind == "participial" or self._like(bare)) and clause.verb:
            return True
        listed = self._comma and bare == "R" and self._elements.is_conjoined(at, bare)
        return listed and self._like("R") is not None

    def _like(self, form: str) -> Open | None:
        """Return the nearest clause whose verb, or one it shares, has the form of a bare verb."""
        wanted = _LIKE.get(form, frozenset(form))
        for clause in self._current.within():
            verbs = [verb.tags for verb in (clause.verb, clause.shares) if verb]
            if not wanted.isdisjoint("".join(verbs)):
                return clause
        return None

    def _conjoined(self, group: VerbGroup) -> None:
        """Handle a verb after "and": it shares the subject, and auxiliaries if it has none."""
        model = self._current
        if self._comma and model.kind in ("relative", "participial") and model.parent:
            model = next((c for c in self._current.and_above() if c is not model and c.verb), model)
        form = group.form
        if group.finite and form != "V":
            tensed = [c for c in self._current.and_above() if c.is_finite]
            plain = form in _SIMPLE_PAST  # said he might go, and left
            alike = (c for c in tensed if not (plain and c.verb and c.verb.modality))
            model = next(alike, next(iter(tensed), model))
        else:
            model = self._like(form) or model
        before = self._current.phrases
        clause = self._begin(model.kind, model.opener, model.parent)
        clause.subject = list(model.subject)
        if self._fronted:
            clause.phrases.append(before.pop())
        if form in "VRI" and model.verb:
            auxiliary = any(tag in "XBhdt" for tag in model.verb.tags)
            clause.shares = (model.shares or model.verb) if auxiliary or model.shares else None
        clause.verb = group
        clause.indices.append(group.index)

    def _finite(self, at: int, group: VerbGroup) -> None:
        clause = self._current
        if clause.verb is None:
            self._first_verb(at, clause, group)
            return
        if self._and and (self._last is None or self._role is not clause.subject):
            lacking = next((c for c in self._current.and_above() if c.subject and not c.verb), None)
            if lacking is None:
                self._conjoined(group)
                return
        resumed, self._resumed = self._resumed, None
        if resumed and not resumed.verb and self._comma:
            self._assign(resumed, group)
            return
        lacking = next((c for c in self._current.within() if not c.verb), None)
        if clause.fronted and clause.reports and self._last is None and not self._comma:
            subject, clause.fronted = clause.fronted, None  # the deal that he said failed
            self._open("complement").subject = [subject]
            self._assign(self._current, group)
        elif lacking is not None:
            self._assign(lacking, group)
        elif told := self._told_subject(at, group):
            reporting, subject = told
            reporting.objects.remove(subject)
            self._current = reporting
            self._open("complement").subject = [subject]
            self._assign(self._current, group)
        elif self._comma and not group.reports:
            self._conjoined(group)
        else:
            top = self._begin("main", "", None)
            if self._last:
                top.subject = [self._last]
            self._assign(top, group)

    def _told_subject(self, at: int, group: VerbGroup) -> tuple[Open, NounGroup] | None:
        """Return a verb of saying, and its object, which is the subject of a finite verb.

        "Said the panel would meet", "said a panel of states asking for help would meet", "said a
        panel -- Kenya, Peru and Cuba -- would meet".
        """
        clause = self._current
        if self._last and clause.reports and self._last in clause.objects:
            return clause, self._last
        before = self._elements.items[at - 1]
        aside = isinstance(before, int) and self._tags[before] == t.DASH
        if self._and or not (group.modality and (aside or (self._last and not self._comma))):
            return None
        for above in clause.within():
            if above.reports and above.objects:
                return above, above.objects[-1]
        return None

    def _first_verb(self, at: int, clause: Open, group: VerbGroup) -> None:
        """Handle a finite verb in a clause without one: its verb, or an auxiliary that asks."""
        asks = clause.gap or not clause.subject
        if asks and self._elements.is_inverted(at, group):
            clause.auxiliary = group
            clause.gap = True
            clause.conditional = clause is self._made[0] and group.text.lower() in _CONDITIONAL
            clause.indices.append(group.index)
        else:
            self._assign(clause, group)

    def _assign(self, clause: Open, group: VerbGroup) -> None:
        self._current = clause
        clause.verb = group
        if clause.auxiliary is not None:
            clause.shares, clause.auxiliary = clause.auxiliary, None
        if clause.gap and len(clause.antecedents) > 1:
            clause.agree()
        clause.gap = False
        clause.indices.append(group.index)
        if not clause.subject and clause.before and group.finite:
            clause.subject = list(clause.before.subject)  # he met them; left
        elif not clause.subject and clause.free:
            clause.subject = [clause.free]  # what he said surprised
        elif not clause.subject and (group.reports or clause.phrases or group.lemma == "be"):
            clause.inverted = True
        if group.reports and clause.kind == "main":
            self._adopt(clause)

    def _adopt(self, clause: Open) -> None:
        """Make a trailing ", he said" the governor of the clauses before it."""
        joined = self._tags[min(clause.indices) - 1] == t.COORDINATOR if clause.indices else False
        if clause is self._made[0] or joined:
            return
        above = list(self._current.and_above())
        for other in self._made:
            free = other.parent is None and other not in above
            if free and other.verb is not None and other.indices[0] < clause.indices[0]:
                other.parent = clause
                if other.kind == "main":
                    other.kind = "complement"

    def _infinitive(self, group: VerbGroup) -> None:
        governor = self._current
        clause = self._open("infinitive")
        phrase = governor.phrases[-1] if governor.phrases else None
        ends = phrase is not None and phrase.group is self._last
        if phrase and ends and _acts_in(phrase, governor.objects):
            clause.subject = [phrase.group]
        else:
            clause.subject = self._controller(governor)
        clause.verb = group
        clause.indices.append(group.index)

    def _controller(self, governor: Open) -> list[NounGroup]:
        """Return whoever does what an infinitive says: the object or the subject of its governor.

        "Urged Holm and Orlik to meet", "sent an envoy to Lima to meet him".
        """
        objects = governor.objects
        if objects and self._last in objects:
            named = objects[-1].is_name
            return [group for group in objects if group.is_name] if named else objects[-1:]
        sent = governor.verb is not None and governor.verb.lemma in _SENDING
        if sent and objects and governor.verb and governor.verb.voice == "active":
            return objects[-1:]
        return list(governor.subject)

    @property
    def _is_inner(self) -> bool:
        """Whether its subject is not who speaks after a comma: "if they stay, saying"."""
        clause = self._current
        inner = clause.kind in ("infinitive", "adverbial", "complement") and not clause.reports
        return clause.parent is not None and (inner or clause.opener == "which")

    def _participle(self, group: VerbGroup) -> None:
        waits = self._current.subject and not self._current.verb
        if self._comma and not (self._preposition or self._current.is_finite or waits):
            self._current = self._up_to_verb()
        while self._comma and group.reports and self._is_inner:
            self._current = self._up_to_verb()  # the deal, which cut emissions, saying
        governor = self._current
        clause = self._open("participial", self._preposition)
        last = self._last
        apart = self._comma and not (group.tags in _PARTICIPLES and group.lemma in _OF_EVENTS)
        reduced = last is not None and not (last.is_time or apart or self._preposition)
        clause.subject = [self._last] if reduced and self._last else governor.subject
        clause.verb = group
        clause.indices.append(group.index)
