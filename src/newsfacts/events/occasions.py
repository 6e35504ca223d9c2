"""Arguments that the clause around an event noun provides: "Orlik smiled at a meeting in Lima"."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

from newsfacts.reading import Argument, Clause, Extent, NounGroup, Predicate, Role, Sentence, Via

#: prepositions of an event at which the subject is: "spoke at a summit", "arrived on a visit"
_AT = frozenset("at during in for to into upon over".split())
#: nouns of a stay, which one is on
_STAYS = frozenset("visit trip tour mission journey stopover swing".split())
#: those of an event before or after, which the subject takes part in if it has a partner:
#: "left after talks with Orlik"
_BESIDE = frozenset("after before following since ahead from of amid despite until".split())
#: verbs whose subject attends an event that others hold
_ATTENDS = frozenset(
    "attend join address chair lead host hold open close skip leave depart emerge return exit".split()
)
#: verbs whose object is at the event as well: "joined Orlik for talks"
_BRINGS = frozenset("join host receive welcome meet bring invite send telephone phone call tell".split())
#: nouns of an event that somebody wants: "Orlik's offer of talks", "a call for talks from Kenya"
_PROPOSALS = frozenset(
    """
    appeal appeals bid call calls demand demands invitation invitations offer offers plan plans
    pledge promise proposal proposals request requests
    """.split()
)
#: prepositions at which whoever is told something takes part as well: "told Orlik at a meeting"
_BETWEEN = ("between", "among")
_TOLD_AT = frozenset("at during in".split())
#: prepositions of what else happened, with whatever follows: "held talks after clashes in Lima"
_ASIDE = frozenset("after amid before despite following since over because".split())
#: verbs whose clause says when or where their subject or antecedent takes place
_COURSE = frozenset(
    """
    arrange begin continue convene end expect happen hold kick open plan postpone reschedule resume
    schedule set slate start take
    """.split()
)
#: verbs of a journey
_MOVES = frozenset(
    "arrive come drive flee fly gather go head land leave return sail set stop touch travel".split()
)
#: words of a way back, whose "from" is an event attended: "on her return from a summit"
_BACK = frozenset("return way home back route".split())
#: nouns that measure an event: "weeks of talks", "a round of talks"
_MEASURES = frozenset(
    """
    round rounds series day days week weeks month months year years hour hours start opening
    beginning close conclusion end sidelines margins course eve session sessions stage phase
    part kind number couple lot
    """.split()
)
#: parts of an event, at which one is at the event
_DAYS = frozenset(
    "day days session sessions start opening end close conclusion sidelines margins".split()
)
_CIRCUMSTANCES: tuple[Role, ...] = ("time", "place")


class _Attachment(NamedTuple):
    """What an event noun follows."""

    preposition: str
    #: the noun group before the preposition
    head: NounGroup | None


def arguments(sentence: Sentence, predicate: Predicate) -> tuple[Argument, ...]:
    """Return the arguments of a predicate, with those that its clause provides for a noun."""
    found = list(_without_asides(predicate))
    group = predicate.group
    preposition = ""
    if isinstance(group, NounGroup):
        attachment = _attachment(predicate.clause, group)
        preposition = attachment.preposition
        found += _understood(sentence, predicate, tuple(found), attachment)
    for role in _CIRCUMSTANCES:
        if predicate.is_noun and not any(a.role == role for a in found):
            found += _circumstances(sentence, predicate, role, preposition)
        if not any(a.role == role for a in found):
            found += _of_journey(sentence, predicate, role)
    return tuple(found)


def _without_asides(predicate: Predicate) -> Iterator[Argument]:
    """Yield arguments, without what stands behind another event: "talks after clashes in Lima"."""
    aside = False
    for argument in predicate.arguments:
        behind = argument.extent.start > predicate.end
        if behind and argument.function == "phrase" and argument.via == "own":
            aside = aside or argument.preposition in _ASIDE
            if aside and argument.preposition not in _ASIDE and argument.role != "time":
                continue
        yield argument


def _understood(
    sentence: Sentence, predicate: Predicate, own: Sequence[Argument], attachment: _Attachment
) -> Iterator[Argument]:
    """Yield whoever takes part in an event that the verb of the clause is not of."""
    preposition, head = attachment
    if head is not None and head.head.text.lower() in _PROPOSALS:
        yield from _proposers(predicate.clause, head)
        return
    clause, group = predicate.clause, predicate.group
    verb = clause.verb
    if verb is None or any(a.role == "agent" and a.via != "own" for a in own):
        return
    attended = any(group is other for other in clause.objects) or preposition in (*_AT, "from")
    attends = attended and not _ATTENDS.isdisjoint(verb.chain)
    named = any(
        (a.role == "agent" and a.function != "modifier") or a.preposition in _BETWEEN for a in own
    )
    partner = any(a.role == "partner" for a in own)
    at = preposition in _AT or (preposition in _BESIDE and partner)
    at = at or (preposition == "on" and predicate.lemma in _STAYS)
    if not attends and (named or not at):
        return
    if verb.voice == "active" or verb.reports:
        subject = (other for other in clause.subject if other is not group)
        yield from (_whole("agent", other, "control") for other in subject)
    if preposition in _AT and not _BRINGS.isdisjoint(verb.chain):
        objects = (other for other in clause.objects if other is not group)
        yield from (_whole("partner", other, "control") for other in objects)
    if preposition in _TOLD_AT:
        governing = sentence.predicate_at(verb.start)
        partners = governing.of("partner") if governing else ()
        yield from (a for a in partners if a.group is not group and a.function == "phrase")


def _proposers(clause: Clause, head: NounGroup) -> Iterator[Argument]:
    """Yield who proposes an event, and to whom: "Kenya's offer to Peru of talks"."""
    owner = head.possessor
    if owner:
        yield Argument("agent", head, owner, "possessor", "", "control")
    for at in clause.phrases:
        if at.preposition in ("from", "to") and at.group.start > head.start:
            yield Argument(
                "partner", at.group, Extent(at.group.start, at.group.end), "phrase", "", "control"
            )


def _circumstances(
    sentence: Sentence, predicate: Predicate, role: Role, preposition: str
) -> Iterator[Argument]:
    """Yield times or places of the clause, of a relative clause, or right behind."""
    clause = predicate.clause
    if preposition in (*_AT, "on") and preposition != "to" and clause.verb:
        yield from _phrases(sentence, clause, predicate, role)
    for other in sentence.clauses:
        if other.kind == "relative" and any(g is predicate.group for g in other.subject):
            if other.verb and not _COURSE.isdisjoint(other.verb.chain):
                yield from _phrases(sentence, other, predicate, role)
    if role == "time":
        yield from _behind(sentence, predicate)


def _of_journey(sentence: Sentence, predicate: Predicate, role: Role) -> Iterator[Argument]:
    """Yield times or places of the journey that an event is the purpose or the end of.

    "flew to Lima on Monday to meet Orlik", "will head to Lima, where she will meet Orlik".
    """
    clause = predicate.clause
    above = sentence.governor(clause)
    if above is None or above.verb is None:
        return
    purpose = clause.kind == "infinitive" and not _MOVES.isdisjoint(above.verb.chain)
    if purpose or clause.opener == "where":
        yield from _phrases(sentence, above, predicate, role)


def _phrases(
    sentence: Sentence, clause: Clause, predicate: Predicate, role: Role
) -> Iterator[Argument]:
    """Yield the times or places of the verb of a clause."""
    governing = sentence.predicate_at(clause.verb.start) if clause.verb else None
    if governing is None:
        return
    for argument in _without_asides(governing):
        if argument.role == role and argument.group is not predicate.group:
            yield argument._replace(via="control")


def _behind(sentence: Sentence, predicate: Predicate) -> Iterator[Argument]:
    """Yield a bare time right behind an event and its complements: "a summit in Lima this week"."""
    last = max([predicate.group.end, *(a.extent.end for a in predicate.arguments if a.via == "own")])
    for at in predicate.clause.phrases:
        if at.group.start == last + 1 and not at.preposition:
            yield Argument(
                "time", at.group, Extent(at.group.start, at.group.end), "phrase", "", "control"
            )


def _attachment(clause: Clause, group: NounGroup) -> _Attachment:
    """Return the preposition that an event noun follows, measures apart, and the noun before it."""
    before = ""
    last: NounGroup | None = next(iter(clause.objects), None)
    for at in clause.phrases:
        if at.group is group:
            if last is None:
                return _Attachment(at.preposition, None)
            word = last.head.text.lower()
            if at.preposition == "of" and word in _MEASURES:
                return _Attachment("at" if word in _DAYS else before, last)
            back = at.preposition == "from" and word in _BACK
            return _Attachment("at" if back else at.preposition, last)
        before, last = at.preposition, at.group
    return _Attachment("", None)


def _whole(role: Role, group: NounGroup, via: Via) -> Argument:
    function = "subject" if role == "agent" else "object"
    return Argument(role, group, Extent(group.start, group.end), function, "", via)
