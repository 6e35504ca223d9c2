"""How the noun groups of a sentence join its clauses, as subjects, objects or in phrases."""

from __future__ import annotations

from newsfacts.reading.lexicon import closed_classes
from newsfacts.reading.syntax.between import Between
from newsfacts.reading.syntax.clause_builder import Open
from newsfacts.reading.syntax.clauses import Attached, ClauseKind
from newsfacts.reading.syntax.groups import NounGroup

_RELATIVE = ("who", "which", "whom", "that", "whose")
#: words after the distance of a time
_DISTANT = frozenset(("after", "ago", "before", "earlier", "later"))
#: prepositions of where or when something is said
_CIRCUMSTANCES = frozenset("after at before during following in on".split())
#: tags of words that can emphasise what precedes them: "herself", "all"
_APART = frozenset("ODoa")
_OFFICES = frozenset(closed_classes.OFFICES.split())


def _is_titled(group: NounGroup) -> bool:
    """Whether it is a name behind an office: "Queen Ida"."""
    offices = (group.word(i) in _OFFICES for i in range(len(group.tags) - 1))
    return group.is_name and any(offices)


class Nouns(Between):
    """The clauses of a sentence, which noun groups join."""

    def _noun(self, at: int, group: NounGroup) -> None:
        if group.tags == "Q" or (group.tags[0] == "P" and group.word(0) == "whose"):
            self._relative(at, group, group.text.lower())
            return
        clause = self._current
        if group.tags in _APART and self._stands_apart(group):
            clause.indices.append(group.index)
        elif self._preposition:
            self._in_phrase(clause, group)
        elif self._and and self._comma and clause.outer and self._joins_outer(at, clause, group):
            return
        elif (
            self._and
            and self._comma
            and clause.subject
            and not clause.verb
            and not self._listing
            and self._elements.has_verb(at)
        ):
            clause.subject.append(group)
            self._note(group, clause.subject)
        elif (
            self._and
            and self._last
            and (self._is_between() or not (clause.verb and self._elements.has_verb(at)))
        ):
            again = self._complements_again(at) or self._belongs_to_name(group)
            self._coordinate(group, self._role, again=again)
        elif self._comma and self._is_listed(at, group):
            outer = self._role is None and self._elements.has_phrase(at)
            again = self._complements_again(at)
            self._coordinate(group, clause.latest if outer else self._role, again=again)
            self._listing = self._role is None
        elif clause.inverted:
            clause.inverted = False
            clause.subject.append(group)
            self._note(group, clause.subject)
        elif clause.verb is None:
            self._before_verb(at, clause, group)
        else:
            self._after_verb(at, clause, group)

    def _in_phrase(self, clause: Open, group: NounGroup) -> None:
        """Handle a noun group behind a preposition."""
        aside = self._comma and not self._and and self._preposition in _CIRCUMSTANCES
        if aside and clause.outer:
            self._current = clause = clause.outer  # met Holm, who is ill, in Lima
        owner = clause.passive_above if self._preposition == "by" else clause
        owner.phrases.append(Attached(self._preposition, group))
        self._note(group, self._role if self._completes_name(group) else None)

    def _joins_outer(self, at: int, clause: Open, group: NounGroup) -> bool:
        """Join a noun group behind an aside to the one before it, if they are alike.

        "Holm, who is ill, and Orlik met"; "met Holm, who is ill, and Orlik".
        """
        outer, explained = clause.outer, clause.beside
        if outer is None or explained is None or group.is_name != explained.is_name:
            return False
        role: list[NounGroup] | None = outer.objects if outer.verb else outer.subject
        phrase = outer.phrases[-1] if outer.phrases else None
        acts = self._elements.has_verb(at)
        if role and explained in role and acts is (outer.verb is None):
            role.append(group)
        elif (
            phrase
            and phrase.group is explained
            and (phrase.preposition == "between" or (outer.verb and not acts))
        ):
            role = None
            outer.phrases.append(Attached(phrase.preposition, group))
        else:
            return False
        self._current = outer
        self._note(group, role)
        return True

    def _completes_name(self, group: NounGroup) -> bool:
        """Whether an "of" is inside a name: "King Abdullah of Jordan"."""
        names = self._last is not None and self._last.is_name and group.is_name
        return names and self._preposition == "of"

    def _is_between(self) -> bool:
        """Whether the last group is the first of the two that "between" asks for."""
        last = self._current.phrases[-1] if self._current.phrases else None
        first = last is not None and last.group is self._last and last.preposition == "between"
        return first and last is not None and not last.group.is_coordinated

    def _complements_again(self, at: int) -> bool:
        """Whether a name and what it is of follow another: "Duarte of Peru and Okoro of Kenya"."""
        phrases = self._current.phrases
        of = bool(phrases) and phrases[-1].preposition == "of" and phrases[-1].group is self._last
        if not of:
            return False
        group, last = self._elements.items[at], phrases[-1].group
        titled = isinstance(group, NounGroup) and _is_titled(group) and not _is_titled(last)
        owned = isinstance(group, NounGroup) and group.possessor and last.is_name
        if (
            titled
            or owned
            or last.text.lower().startswith("state ")
            or self._words.texts[self._elements.index(at) - 1] == "as"
        ):
            return True  # Secretary of State Ida Holm and NATO chief Orlik, members of the union as
        following = self._elements.next_word(at)
        return following is not None and self._words.texts[following] == "of"

    def _belongs_to_name(self, group: NounGroup) -> bool:
        """Whether a noun goes on behind a name with "of": "the Bank of Peru and its owners"."""
        phrases = self._current.phrases
        of = bool(phrases) and phrases[-1].preposition == "of" and phrases[-1].group is self._last
        return of and not group.is_name and self._role is not None and self._is_apposition()

    def _coordinate(
        self, group: NounGroup, role: list[NounGroup] | None, *, again: bool = False
    ) -> None:
        joined = again or (self._and and self._comma)
        if self._is_apposition() and not joined:
            self._note(group, self._role)
            return
        clause = self._current
        preposition = clause.phrases[-1].preposition if clause.phrases else ""
        if role is None and preposition == "of" and joined and (again or group.is_name):
            role, preposition = self._before_complement(clause, named=not again)
        if role is not None:
            role.append(group)
        elif clause.phrases:
            clause.phrases.append(Attached(preposition, group))
        self._note(group, role)

    def _before_complement(
        self, clause: Open, *, named: bool
    ) -> tuple[list[NounGroup] | None, str]:
        """Return the list that a noun continues behind an "of", or its preposition.

        "Met Duarte, the mayor of Lima, and Okoro"; "met with Duarte, the mayor of Lima, and Okoro";
        "the mayor of Lima and the bishop of Cork".

        Args:
            clause: the clause with the "of".
            named: whether the noun, and so the members of the list, are names.
        """
        heads = [
            at
            for at in clause.phrases
            if at.preposition != "of" and (at.group.is_name or not named)
        ]
        latest = clause.latest
        if (
            latest
            and (latest[-1].is_name or not named)
            and not (heads and heads[-1].group.start > latest[-1].start)
        ):
            return latest, ""
        return None, heads[-1].preposition if heads else "of"

    def _is_listed(self, at: int, group: NounGroup) -> bool:
        """Whether a noun group after a comma continues a list, and is no apposition."""
        last = self._last
        if last is None or group.is_time or last.is_time or group.is_name != last.is_name:
            return False
        clause = self._current
        end = at if "c" in group.tags else self._elements.list_end(at)
        fronted = not (clause.verb or clause.subject) and bool(clause.phrases)
        if fronted and not group.is_name and self._elements.has_verb(at):
            return False  # under the plan, the talks between Peru and Kenya will go on
        return end > 0 and not (clause.verb and self._elements.has_verb(end))

    def _is_apposition(self) -> bool:
        """Whether the last group only explains another: "the states, Peru"."""
        return self._role is not None and all(group is not self._last for group in self._role)

    def _stands_apart(self, group: NounGroup) -> bool:
        """Whether it only emphasises what precedes it: "Duarte herself", "they all"."""
        floats = group.floats and not self._comma and not self._and
        return (group.is_reflexive or floats) and bool(self._last) and not self._preposition

    def _note(self, group: NounGroup, role: list[NounGroup] | None) -> None:
        self._current.indices.append(group.index)
        self._last, self._role = group, role
        self._listing = False

    def _before_verb(self, at: int, clause: Open, group: NounGroup) -> None:
        if group.is_time and (clause.subject or not self._elements.is_followed(at)):
            clause.phrases.append(Attached("", group))
            self._note(group, None)
        elif clause.asks_what and group.is_bare and self._follows_pronoun(at):
            clause.subject[:] = [group]  # what price did they; what price was
            clause.fronted = group
            self._note(group, clause.subject)
        elif not clause.subject and self._is_apposed(at):
            self._note(group, self._role)
        elif not clause.subject or clause.gap:
            clause.subject[:] = [group]
            clause.gap = False
            self._note(group, clause.subject)
        elif clause.subject[-1].is_period and self._comma and self._elements.has_verb(at):
            before = clause.subject.pop()  # six minutes later, Duarte
            clause.phrases.append(Attached("", before))
            clause.subject[:] = [group]
            self._note(group, clause.subject)
        elif self._comma and self._elements.is_aside(at):
            self._resumed = clause
            fresh = self._begin("main", "", None)
            fresh.subject.append(group)
            self._note(group, fresh.subject)
        elif self._comma and group.tags == "H" and self._elements.is_followed(at):
            clause.subject[:] = [group]  # Okoro, I have never
            self._note(group, clause.subject)
        elif self._comma or clause.subject[-1].tags == "H" or not self._elements.has_verb(at):
            self._note(group, self._role)  # an apposition
        else:
            opened = self._open("relative")  # the plan Duarte announced
            opened.subject.append(group)
            opened.fronted = self._last
            self._note(group, self._current.subject)

    def _follows_pronoun(self, at: int) -> bool:
        before = self._elements.items[at - 1] if at else None
        return isinstance(before, NounGroup) and before.tags == "Q"

    def _is_apposed(self, at: int) -> bool:
        """Whether it explains a phrase in front: "According to the coach, Mehraban, the robot".

        Or the name that a clause in front ends with: "after meeting Orlik, the premier, Duarte".
        """
        group = self._elements.items[at]
        described = self._named is not None and self._named.is_name
        described = described and isinstance(group, NounGroup) and not group.is_name
        explains = self._comma and (self._last is not None or described)
        return explains and self._elements.is_enclosed(at) and not self._elements.has_verb(at)

    def _measures(self, at: int, group: NounGroup) -> bool:
        """Whether a period measures the distance of a time: "two days after", "a year ago"."""
        following = self._elements.next_word(at) if group.tags[0] in "Cau" else None
        return following is not None and self._words.texts[following].lower() in _DISTANT

    def _after_verb(self, at: int, clause: Open, group: NounGroup) -> None:
        if group.is_time or (group.is_period and self._measures(at, group)):
            if self._comma and clause.outer:
                self._current = clause = clause.outer  # Holm, who is ill, Friday met him
            clause.phrases.append(Attached("", group))
            self._note(group, None)
            return
        reports = clause.reports
        own = group.tags == "O" or (self._elements.acts(at) and clause.causes)
        if clause.kind in ("participial", "infinitive") and not clause.objects:
            own = own or not reports
        if own and not (self._comma or self._and):
            clause.objects.append(group)
            self._note(group, clause.objects)
            return
        waiting = clause.kind == "relative" and any(
            c.subject and not c.verb for c in self._current.within()
        )
        direct = self._last is None and not (reports or self._comma)
        if self._elements.has_verb(at, alone=direct) and not (waiting and not self._comma):
            self._new_subject(at, clause, group)
            return
        if not self._comma or self._and:
            clause.objects.append(group)
            self._note(group, clause.objects)
        else:
            self._note(group, self._role)

    def _new_subject(self, at: int, clause: Open, group: NounGroup) -> None:
        """Handle a noun group before a finite verb, in a clause that already has its verb."""
        lacking = next((c for c in clause.within() if not c.verb and not c.subject), None)
        if lacking and lacking.kind == "main" and self._elements.has_one_verb(at):
            self._current = lacking  # after visiting Lima she left
        elif clause.reports and not self._comma and not self._and:
            self._open("complement").fronted = clause.fronted
            clause.fronted = None
        elif self._last and not (self._comma or self._and or (lacking and self._last.is_time)):
            self._open("relative").fronted = self._last
        elif lacking:
            self._current = lacking
        else:
            inner = clause.kind in ("complement", "quotation") and self._and
            kind: ClauseKind = clause.kind if inner else "main"
            self._begin(kind, "", clause.parent if inner else None)
        self._current.subject[:] = [group]
        self._note(group, self._current.subject)

    def _relative(self, at: int, group: NounGroup, pronoun: str) -> None:
        antecedent = self._last
        word, blank, _ = pronoun.partition(" ")
        if word == "that" and self._opens_content(at):
            self._open("complement", word).indices.append(group.index)
            self._last, self._role = None, None
            return
        preposition = self._preposition
        governed = bool(preposition)
        if antecedent and word in _RELATIVE:
            clause = self._relate(at, word, antecedent)
            if word == "whom" and governed and clause.subject:
                clause.phrases.append(Attached(preposition, clause.subject[0]))
            if blank:  # whose son
                clause.gap, clause.subject, clause.fronted = False, [group], group
        else:
            clause = self._open("complement", pronoun)
            clause.gap = True
            if clause.parent and not (clause.parent.subject or clause.parent.verb):
                clause.parent.free = group
            clause.subject = [group]
            clause.fronted = group
            clause.indices.append(group.index)
        if governed:
            clause.fronted = None
        self._last, self._role = None, None

    def _opens_content(self, at: int) -> bool:
        """Whether "that" opens what is told, behind who is told it, or where or when.

        "Told her that", "said after talks with Orlik that he would leave".
        """
        clause = self._current
        if clause.tells and self._last in clause.objects:
            return True
        following = self._elements.next(at)
        start = clause.verb.start if clause.verb else 0
        aside = next((p.preposition for p in clause.phrases if p.group.start > start), "")
        if not clause.reports or aside not in _CIRCUMSTANCES or self._comma:
            return False
        return isinstance(following, NounGroup) and self._elements.has_verb(at + 1)
