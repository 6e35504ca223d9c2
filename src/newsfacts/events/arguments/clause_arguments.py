"""Arguments of an event noun in the clause around it: "Orlik smiled at a meeting in Lima"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Final, NamedTuple

from newsfacts.events.lexicon.people import denotes_people
from newsfacts.reading import (
    Argument,
    Clause,
    Extent,
    Function,
    NounGroup,
    Predicate,
    Role,
    Sentence,
    VerbGroup,
    Via,
)

#: prepositions of an event that the subject of the verb is at: "spoke at a summit"
_AT = frozenset("at during in for to into upon over".split())
#: those of an event before or after, in which the subject took part if it has a partner, or is on a
#: journey: "left after talks with Orlik", "left after a visit to Lima"
_BESIDE = frozenset("after before following since ahead from of amid despite until".split())
#: nouns of a journey, which one is on
_JOURNEYS = frozenset("visit visits trip trips tour mission journey stopover swing stay".split())
#: operators of whoever decides on a journey of their own: "cancelled a trip"
_DECIDES = frozenset(("cancels", "postpones", "plans", "begins", "ends", "implies"))
#: verbs whose subject attends an event that others hold
_ATTENDS = frozenset(
    """
    attend join address chair co-chair lead host co-host hold open close leave depart emerge exit
    wrap conclude end preside use
    """.split()
)
#: verbs of motion, with which one attends the event that one moves to or for
MOVES = frozenset(
    "arrive come drive fly gather go head land leave return sail stop touch travel".split()
)
#: verbs that a preposition joins to the event that their subject is at: "presided over talks"
_PARTAKES = frozenset(("participate", "preside"))
_GOES = frozenset("attend join go come travel participate".split())
#: verbs whose subject stays away from an event that others hold
_SHUNS = frozenset("skip miss boycott shun snub avoid".split())
#: verbs whose object is at the event as well: "joined Orlik for talks"
_BRINGS = frozenset(
    """
    ask assure brief bring call host inform invite join meet phone press receive send summon tell
    telephone urge warn welcome
    """.split()
)
#: verbs with whoever takes part as their object: "the talks include Kenya"
_COMPRISES = frozenset("include involve bring feature gather group draw unite".split())
#: nouns of an event that somebody wants: "Orlik's offer of talks", "a call for talks from Kenya"
_PROPOSALS = frozenset(
    """
    appeal appeals bid call calls demand demands invitation invitations offer offers plan plans
    pledge promise proposal proposals request requests
    """.split()
)
#: those who take part in an event
_TAKERS = frozenset("attendees countries members nations participants parties sides".split())
#: nouns before an event that is only mentioned: "in reference to talks"
_REFERRING = frozenset("alternative approach reference references response".split())
_BETWEEN = ("between", "among")
#: conjunctions of an event that the subject of the governing clause comes from or goes to
_FOLLOWS = ("after", "before", "as", "when", "once")
_FUNCTIONS: Final[dict[Role, Function]] = {"agent": "subject", "partner": "object"}
#: verbs of what happens to somebody who is at an event
_SEEN = frozenset("brief film greet photograph picture quote seat see".split())
#: prepositions at which whoever is spoken to takes part as well: "told Orlik at a meeting"
_TOLD_AT = frozenset("at during in".split())
#: prepositions of what else happened, with whatever follows: "held talks after clashes in Lima"
_ASIDE = frozenset("after amid before despite following since over because".split())
#: words of a way back, whose "from" is an event attended: "on her return from a summit"
_BACK = frozenset("return way home back route".split())
#: prepositions of an event during, before or after which something is said
_SETTINGS = frozenset("after before during following at".split())
#: pronouns of things
_THINGS = frozenset("it this that there these".split())
#: nouns that measure an event: "weeks of talks", "a round of talks"
_MEASURES = frozenset(
    """
    round rounds series day days week weeks month months year years hour hours start opening
    beginning close conclusion end sidelines margins course session sessions stage phase
    part kind number couple lot first second third last latest string flurry set leg
    """.split()
)
#: parts of an event, at which one is at the event
_DAYS = frozenset(
    "day days session sessions start opening end close conclusion sidelines margins".split()
)


class Attachment(NamedTuple):
    """What an event noun follows."""

    preposition: str
    #: the noun group before the preposition
    head: NounGroup | None


def arguments(sentence: Sentence, predicate: Predicate) -> tuple[Argument, ...]:
    """Return the arguments of a predicate, with those that its clause provides for a noun."""
    found = list(without_asides(predicate))
    group = predicate.group
    attribute = any(a.group is group and a.function == "subject" for a in found)  # visiting Orlik
    reporting = reporting_clause(sentence, predicate)
    if reporting is not None and reporting.verb is not None:
        found = [a for a in found if a.function != "subject"]
        found += _subject(sentence, reporting.verb, group)
    elif isinstance(group, NounGroup) and not attribute:
        attached = attachment(predicate.clause, group)
        found += _understood(sentence, predicate, tuple(found), attached)
        found += _comprised(sentence, group)
    return tuple(found)


def stays_away(sentence: Sentence, predicate: Predicate) -> bool:
    """Whether the verb of an event says that somebody does not attend: "will skip the summit"."""
    operators = predicate.factuality.operators if predicate.is_noun else ()
    if not operators:
        return False
    operator = operators[0]
    if operator.lemma in _SHUNS:
        return True
    governing = sentence.predicate_at(operator.start) if operator.lemma in _GOES else None
    return governing is not None and governing.factuality.polarity == "negative"


def without_asides(predicate: Predicate) -> Iterator[Argument]:
    """Yield arguments, without what stands behind another event: "talks after clashes in Lima"."""
    aside = False
    for argument in predicate.arguments:
        behind = argument.extent.start > predicate.end
        if behind and argument.function == "phrase" and argument.via in ("own", "support"):
            dated = argument.group.is_time or argument.group.ends_in_number
            aside = aside or (argument.preposition in _ASIDE and not dated)
            if aside and argument.preposition not in _ASIDE:
                continue
        yield argument


def _understood(
    sentence: Sentence, predicate: Predicate, own: Sequence[Argument], attached: Attachment
) -> Iterator[Argument]:
    """Yield whoever takes part in an event that the verb of the clause is not of."""
    preposition, head = attached
    if head is not None and head.head.text.lower() in _PROPOSALS:
        yield from _proposers(predicate.clause, head)
        return
    clause, group = predicate.clause, predicate.group
    verb = clause.verb
    if verb is None:
        return
    yield from _brought(predicate, verb, preposition)
    inverted = any(other.text.lower() == "present" for other in clause.subject)
    if preposition and (inverted or "accompany" in verb.chain):
        yield from (_whole("agent", other, "control") for other in clause.objects)
        return
    if any(a.role == "agent" and a.via != "own" and a.function == "subject" for a in own):
        return
    if _is_object(clause, group) and not _COMPRISES.isdisjoint(verb.chain):
        yield from _travellers(sentence, predicate)
    if _takes_part(verb, clause, predicate, own, attached):
        yield from subject(sentence, predicate)
    elif clause.voice == "passive" and preposition in _TOLD_AT:
        by = (at.group for at in clause.phrases if at.preposition == "by")
        yield from (_whole("agent", other, "control") for other in by)
    above = sentence.governor(clause) if clause.opener in _FOLLOWS else None
    half = is_subject(clause, group) and any(a.preposition == "with" for a in own)
    if half and above is not None and above.verb is not None:
        yield from _subject(sentence, above.verb, group)
    back = head is not None and head.head.text.lower() in _BACK
    if preposition in _TOLD_AT and not back:
        governing = sentence.predicate_at(verb.start)
        partners = governing.of("partner", "recipient") if governing else ()
        others = (a for a in partners if a.group is not group and a.preposition in ("with", "to"))
        yield from (a._replace(role="partner") for a in others)


def _brought(predicate: Predicate, verb: VerbGroup, preposition: str) -> Iterator[Argument]:
    """Yield whom a verb brings to an event: "invited Orlik for talks", "was summoned for talks"."""
    if _BRINGS.isdisjoint(verb.chain):
        return
    clause = predicate.clause
    journey = preposition == "on" and predicate.lemma in _JOURNEYS
    if preposition in _AT or journey:
        objects = (other for other in clause.objects if other is not predicate.group)
        yield from (_whole("partner", other, "control") for other in objects)
    if clause.voice == "passive" and preposition in ("for", "to"):
        yield from (_whole("partner", other, "control") for other in clause.subject)


def is_subject(clause: Clause, group: NounGroup | VerbGroup) -> bool:
    """Whether a noun group is a subject of the verb of a clause."""
    return any(other is group for other in clause.subject)


def _is_object(clause: Clause, group: NounGroup | VerbGroup) -> bool:
    """Whether a noun group is an object of the verb of a clause."""
    return any(other is group for other in clause.objects)


def _travellers(sentence: Sentence, predicate: Predicate) -> Iterator[Argument]:
    """Yield who is on a journey that includes an event: "a visit to Lima, which includes talks"."""
    for journey in reversed(sentence.predicates):
        if journey.end < predicate.start and journey.lemma in _JOURNEYS:
            yield from (a._replace(via="control") for a in journey.of("agent"))
            return


def _takes_part(
    verb: VerbGroup,
    clause: Clause,
    predicate: Predicate,
    own: Sequence[Argument],
    attached: Attachment,
) -> bool:
    """Whether the subject of a verb takes part in an event that the verb is not of."""
    preposition = attached.preposition
    is_patient = _is_object(clause, predicate.group)
    passive = clause.voice == "passive" and not verb.reports and len(verb.chain) == 1
    if passive and not _SEEN.isdisjoint(verb.chain):
        passive = False  # was photographed at a meeting
    if not _SHUNS.isdisjoint(verb.chain) or passive:
        return False
    attends, moves = (not words.isdisjoint(verb.chain) for words in (_ATTENDS, MOVES))
    between = any(a.preposition in _BETWEEN for a in own)
    if is_patient and attends:
        return not (between and "host" in verb.chain)
    partakes = not _PARTAKES.isdisjoint(verb.chain) and preposition in ("in", "over")
    goes = (preposition in ("for", "to") and moves) or (
        preposition == "from" and (moves or attends)
    )
    named = between or any(
        a.role == "agent" and a.function != "modifier" and not _is_pronoun(a) for a in own
    )
    if goes or partakes or named:
        return goes or partakes
    return _is_at(predicate, own, attached, is_patient=is_patient)


def _is_at(
    predicate: Predicate, own: Sequence[Argument], attached: Attachment, *, is_patient: bool
) -> bool:
    """Whether a preposition puts the subject at an event of which nobody is the agent."""
    preposition, head = attached
    partner = any(a.role == "partner" for a in own)
    journey = predicate.lemma in _JOURNEYS
    if is_patient:
        operator = next(iter(predicate.factuality.operators), None)
        decides = operator is not None and operator.name in _DECIDES
        return partner or (journey and decides)
    if head is not None and head.head.text.lower() in _REFERRING:
        return False
    if preposition in _BESIDE:
        noun = any(o.part == "noun" and o.name == "begins" for o in predicate.factuality.operators)
        return partner or journey or (not noun and _are_several(predicate.clause))
    return preposition in _AT or (preposition in ("on", "with") and journey)


def _are_several(clause: Clause) -> bool:
    """Whether several act together: "Orlik and Holm signed a treaty after talks"."""
    return len(clause.subject) > 1 or any(group.is_coordinated for group in clause.subject)


def _is_pronoun(argument: Argument) -> bool:
    """Whether an argument is a possessive pronoun: "during their meeting, the two said"."""
    return argument.function == "possessor" and argument.text.islower() and " " not in argument.text


def subject(sentence: Sentence, predicate: Predicate) -> Iterator[Argument]:
    """Yield the agents of the verb in whose clause an event noun is: "cancelled his visit"."""
    verb = predicate.clause.verb
    if predicate.is_noun and verb is not None:
        yield from _subject(sentence, verb, predicate.group)


def _subject(
    sentence: Sentence, verb: VerbGroup, group: NounGroup | VerbGroup
) -> Iterator[Argument]:
    """Yield the agents of a verb, as participants of an event in its clause."""
    governing = sentence.predicate_at(verb.pieces[-1].start)
    found = governing.of("agent", "partner", "patient") if governing else ()
    for argument in found:
        if argument.function == "subject" and argument.group is not group:
            yield argument._replace(role="agent", via="control")


def _comprised(sentence: Sentence, group: NounGroup) -> Iterator[Argument]:
    """Yield who takes part according to a verb of the event: "the talks include Kenya"."""
    for clause in sentence.clauses:
        verb = clause.verb
        if verb is None or not (is_subject(clause, group) or _is_of_subject(clause, group)):
            continue
        if verb.voice == "active" and not _COMPRISES.isdisjoint(verb.chain):
            yield from (_whole("partner", other, "support") for other in clause.objects)
        elif clause.agent and not _ATTENDS.isdisjoint(verb.chain):
            by = (at.group for at in clause.phrases if at.preposition == "by")
            yield from (_whole("agent", other, "support") for other in by)


def _is_of_subject(clause: Clause, group: NounGroup) -> bool:
    """Whether an event is the one of a subject: "participants in the talks include Kenya"."""
    heads = [subject for subject in clause.subject if subject.head.text.lower() in _TAKERS]
    within = (at.group is group and at.preposition in ("at", "in", "of") for at in clause.phrases)
    return bool(heads) and any(within)


def _proposers(clause: Clause, head: NounGroup) -> Iterator[Argument]:
    """Yield who proposes an event, and to whom: "Kenya's offer to Peru of talks"."""
    owner = head.possessor
    if owner:
        yield Argument("agent", head, owner, "possessor", "", "support")
    for at in clause.phrases:
        if at.preposition in ("from", "to") and at.group.start > head.start:
            yield _whole("partner", at.group, "support")


def attachment(clause: Clause, group: NounGroup) -> Attachment:
    """Return the preposition that an event noun follows, measures apart, and the noun before it."""
    before = ""
    last = next((other for other in clause.objects if other.start < group.start), None)
    for at in clause.phrases:
        if at.group is group:
            if last is None:
                return Attachment(at.preposition, None)
            word = last.head.text.lower()
            if at.preposition == "of" and word in _MEASURES:
                return Attachment("at" if word in _DAYS else before, last)
            back = at.preposition == "from" and word in _BACK
            return Attachment("at" if back else at.preposition, last)
        before, last = at.preposition, at.group
    return Attachment("", None)


def reporting_clause(sentence: Sentence, predicate: Predicate) -> Clause | None:
    """Return the clause of saying that an event is beside, behind what was said of a thing.

    "Holm said trade would grow after talks with Orlik": she said so after the talks.
    """
    clause, group = predicate.clause, predicate.group
    preposition = attachment(clause, group).preposition if isinstance(group, NounGroup) else ""
    if clause.kind == "participial" and not preposition:
        inner = sentence.governor(clause)
        preposition = clause.opener
    else:
        inner = clause
    if inner is None or inner.kind != "complement" or preposition not in _SETTINGS:
        return None
    above = sentence.governor(inner)
    told = above is not None and above.verb is not None and above.verb.reports
    things = inner.subject and not any(map(_acts, inner.subject))
    partner = any(a.role == "partner" and a.via == "own" for a in predicate.arguments)
    return above if told and things and partner else None


def _acts(group: NounGroup) -> bool:
    """Whether a subject is somebody, or may be."""
    expletive = group.text.lower() in _THINGS
    return not expletive and (group.is_name or group.is_pronoun or denotes_people(group))


def _whole(role: Role, group: NounGroup, via: Via) -> Argument:
    return Argument(role, group, Extent(group.start, group.end), _FUNCTIONS[role], "", via)
