"""What licenses a mention of a meeting, visit or call: who takes part, and what is beside it."""

from __future__ import annotations

from newsfacts.events import Candidate, Part, is_named, is_official, is_person
from newsfacts_meetings.lexicon import words

#: roles of what goes with a verb
_BESIDE = ("purpose", "adjunct", "place", "time", "recipient")


def is_of_officials(candidate: Candidate) -> bool:
    """Whether at least one of those who take part is in office."""
    return any(is_official(part.mention) for part in candidate.participants)


def concerns_public(candidate: Candidate) -> bool:
    """Whether somebody in office takes part, or at least nothing tells of firms or of "I"."""
    if is_of_officials(candidate):
        return True
    subjects = {a.group.text.lower() for a in candidate.arguments if a.role == "agent"}
    known = any(p.mention.entity or is_named(p.mention) for p in candidate.participants)
    text, sentence = candidate.text, candidate.sentence.extent
    business = words.BUSINESS.search(text, *sentence) or words.BUSINESS.search(text, 0, words.LEAD)
    return known and subjects.isdisjoint(words.SPEAKERS) and business is None


def is_public(candidate: Candidate) -> bool:
    """Whether nothing says that an event is one of a firm, a club or a home."""
    group = candidate.predicate.group
    before = group.text[: candidate.start - group.start].lower().replace("-", " ").split()
    private = words.PRIVATE.get(candidate.type.name, frozenset[str]())
    members = words.PRIVATE_MEMBERS.isdisjoint(candidate.heads("agent"))
    return private.isdisjoint(before) and members


def is_held(candidate: Candidate) -> bool:
    """Whether a "forum" is public, and not what a body is said to be: "the G20 is a forum"."""
    clause = candidate.predicate.clause
    copula = clause.verb is not None and clause.verb.lemma == "be"
    described = copula and any(group is candidate.predicate.group for group in clause.objects)
    return is_public(candidate) and not described


def meets_people(candidate: Candidate) -> bool:
    """Whether people are met, and no deadline; and not in a match."""
    heads = candidate.heads("patient", "partner", "adjunct", "place", "purpose")
    if candidate.predicate.voice == "passive" and not candidate.has("agent"):
        return False
    members = _members(candidate)
    private = not any(is_named(p.mention) for p in candidate.participants if p.role != "agent")
    if words.MATCH.search(candidate.text, *candidate.sentence.extent) or _is_with_press(candidate):
        return False
    return all(
        traps.isdisjoint(found)
        for traps, found in (
            (words.NOT_MET, heads),
            (words.SPORTS, [*heads, *members]),
            (words.PRIVATE_MEMBERS, members if private else ()),
        )
    )


def gathers(candidate: Candidate) -> bool:
    """Whether officials gather, and no evidence is gathered, and no noun denotes the event."""
    free = not candidate.heads("patient") and _is_free(candidate)
    return free and is_of_officials(candidate)


def sits_down(candidate: Candidate) -> bool:
    """Whether people sit down with somebody, or several officials sit down."""
    down = candidate.rest.startswith(("down", "in "))
    together = sum(map(_number_of, candidate.participants)) > 1
    officials = is_of_officials(candidate) and _are_plural(candidate)
    several = together or (officials and candidate.rest.startswith("down"))
    return _is_free(candidate) and down and (several or candidate.has("partner"))


def _are_plural(candidate: Candidate) -> bool:
    """Whether those who act are several without a name: "negotiators from both sides"."""
    return any(a.role == "agent" and a.group.number == "plural" for a in candidate.arguments)


def are_several(candidate: Candidate) -> bool:
    """Whether people do something with others, or together."""
    return candidate.has("partner") or len(candidate.participants) > 1


def hosts(candidate: Candidate) -> bool:
    """Whether somebody receives somebody: no letter, nobody welcome to come, nothing done."""
    approves = candidate.word == "welcome" and any(
        clause.kind in ("infinitive", "participial")
        and candidate.sentence.governor(clause) is candidate.predicate.clause
        for clause in candidate.sentence.clauses
    )
    return candidate.has("agent") and candidate.has("patient") and not approves


def sees_official(candidate: Candidate) -> bool:
    """Whether somebody sees an official, or one sees somebody, and not what that person does."""
    seen = [p.mention for p in candidate.participants if p.role == "patient"]
    sees = [p.mention for p in candidate.participants if p.role == "agent"]
    doing = words.DOING.match(candidate.rest) is not None
    if doing or candidate.predicate.voice != "active" or not sees:
        return False
    named = [m for m in seen if is_named(m)]
    if candidate.predicate.factuality.time == "future" and any(map(is_official, seen)):
        return True  # is to see the premier
    return any(map(is_official, named)) or (bool(named) and any(map(is_official, sees)))


def calls_on(candidate: Candidate) -> bool:
    """Whether somebody pays a call on an official, who is not called on to do something."""
    asks = any(
        clause.kind == "infinitive" and clause.extent.start > candidate.predicate.end
        for clause in candidate.sentence.clauses
    )
    visited = [p.mention for p in candidate.participants if p.role == "topic"]
    return not asks and any(is_named(m) and is_official(m) for m in visited)


def is_courtesy(candidate: Candidate) -> bool:
    """Whether a "call" is one that is paid on somebody: "a courtesy call"."""
    group = candidate.predicate.group
    return "courtesy" in group.text[: candidate.start - group.start].lower()


def visits(candidate: Candidate) -> bool:
    """Whether somebody visits a place, or is called a visitor."""
    if candidate.predicate.is_noun:
        return any(is_person(part.mention) for part in candidate.participants)
    members = {w for p in candidate.participants for w in p.mention.span.text.lower().split()}
    place = candidate.place
    if place is None or not candidate.participants:
        return False
    official = place.entity is not None or is_of_officials(candidate)
    return official and words.PRIVATE_MEMBERS.isdisjoint(members)


def travels(candidate: Candidate) -> bool:
    """Whether somebody in office goes somewhere, and no noun denotes the visit."""
    agents = [p.mention for p in candidate.participants if p.role == "agent"]
    official = any(map(is_official, agents))
    free = words.EVENTS.isdisjoint(candidate.heads(*_BESIDE))
    returns = words.RETURNING.match(candidate.text, candidate.predicate.end) is not None
    moves = candidate.predicate.voice == "active"  # no delegation headed by somebody
    return candidate.place is not None and official and free and moves and not returns


def is_of_days(candidate: Candidate) -> bool:
    """Whether the length of a stay is told ("a two-day stay"), or where somebody in office is."""
    where = any(a.preposition == "in" and a.via == "own" for a in candidate.arguments)
    placed = where and candidate.place is not None and is_of_officials(candidate)
    return placed or words.LENGTH.search(candidate.predicate.group.text) is not None


def is_by_phone(candidate: Candidate) -> bool:
    """Whether a telephone is mentioned beside an event."""
    heads = [
        a.group.head.text.lower()
        for a in candidate.arguments
        if a.preposition != "in" and a.role in (*_BESIDE, "agent", "topic", "partner")
    ]
    beside = candidate.predicate.group.text.lower().split()
    return not words.PHONE.isdisjoint([*heads, *beside])


def is_phone_call(candidate: Candidate) -> bool:
    """Whether a "call" is no demand: with somebody, mentioned before, or by phone."""
    verb = candidate.predicate.clause.verb
    if verb is not None and not words.OVERHEARING.isdisjoint(verb.chain):
        return False
    if any(a.preposition == "for" and a.via == "own" for a in candidate.arguments):
        return False
    if candidate.has("partner", "recipient", "source") or candidate.definite:
        return True
    named = any(a.role == "agent" and a.function != "modifier" for a in candidate.arguments)
    return named and is_by_phone(candidate) and candidate.predicate.text in ("call", "calls")


def is_with_somebody(candidate: Candidate) -> bool:
    """Whether somebody is called, or calls, or a telephone is mentioned."""
    return candidate.has("partner", "recipient", "source") or is_by_phone(candidate)


def calls(candidate: Candidate) -> bool:
    """Whether somebody is called, and not called something or called on."""
    if candidate.predicate.lemma != "call":
        return True
    called = [a for a in candidate.arguments if a.role in ("patient", "partner")]
    joined = (
        len(called) > 1
        and " and " in candidate.text[called[0].extent.end : called[-1].extent.start]
    )
    called = called[:1] if joined else called
    if candidate.rest.startswith("to ") and not any(
        is_named(p.mention) for p in candidate.participants if p.role in ("patient", "partner")
    ):
        return False  # called them to do their part
    names = candidate.predicate.clause.opener == "what" or candidate.predicate.voice == "passive"
    if len(called) != 1 or called[0].via == "relative" or names:
        return False
    return words.AFTER_CALLED.match(candidate.rest) is not None


def is_between_officials(candidate: Candidate) -> bool:
    """Whether officials talk with each other, and not to the press."""
    officials = any(is_official(part.mention) for part in candidate.participants)
    several = candidate.has("partner") or sum(map(_number_of, candidate.participants)) > 1
    return _is_free(candidate) and not _is_with_press(candidate) and officials and several


def _is_with_press(candidate: Candidate) -> bool:
    """Whether somebody speaks or meets with journalists."""
    texts = [
        a.group.text.lower().replace("\u2019", "'").split()
        for a in candidate.arguments
        if a.role in ("agent", "partner", "patient", "recipient")
    ]
    return any(
        word.removesuffix("'s").rstrip("'") in words.MEDIA for text in texts for word in text
    )


def _members(candidate: Candidate) -> set[str]:
    """Return the words of those who act."""
    agents = (p.mention.span.text for p in candidate.participants if p.role == "agent")
    return {word for text in agents for word in text.lower().split()}


def _number_of(part: Part) -> int:
    """Return how many a participant is known to be: those whom "the two leaders" are."""
    entity = part.mention.entity
    return len(entity.members) if entity and entity.members else 1


def _is_free(candidate: Candidate) -> bool:
    """Whether no noun in the clause denotes the event: not "gathered for a meeting"."""
    return words.TALKING.isdisjoint(candidate.heads(*_BESIDE))
