"""The types of events among officials: meetings, visits, calls, talks, summits."""

from __future__ import annotations

from newsfacts.events import (
    Candidate,
    EventType,
    Frame,
    is_actor,
    is_official,
    is_person,
    is_somebody,
)
from newsfacts_meetings.lexicon import words


def _someone_meets(candidate: Candidate) -> bool:
    """Whether people are met, and no deadline; and not in a match."""
    heads = candidate.heads("patient", "partner", "adjunct", "place", "purpose")
    if candidate.predicate.voice == "passive" and not candidate.has("agent"):
        return False
    return words.NOT_MET.isdisjoint(heads) and words.SPORTS.isdisjoint(heads)


def _official(candidate: Candidate) -> bool:
    """Whether at least one of those who take part is in office."""
    return any(is_official(part.mention) for part in candidate.participants)


def _concerns_public(candidate: Candidate) -> bool:
    """Whether somebody in office takes part, or at least no firm, family or "I" is all."""
    if _official(candidate):
        return True
    subjects = {a.group.text.lower() for a in candidate.arguments if a.role == "agent"}
    named = any(p.mention.entity or p.mention.form == "name" for p in candidate.participants)
    sentence = candidate.sentence.extent
    business = words.BUSINESS.search(candidate.text, *sentence) or words.BUSINESS.search(
        candidate.text, 0, words.LEAD
    )
    return named and subjects.isdisjoint(words.SPEAKERS) and business is None


def _hosts(candidate: Candidate) -> bool:
    """Whether somebody receives somebody, and not a letter."""
    return candidate.has("agent") and candidate.has("patient")


def _goes_somewhere(candidate: Candidate) -> bool:
    return candidate.place is not None and bool(candidate.participants)


def _visits(candidate: Candidate) -> bool:
    """Whether somebody visits a place, or is called a visitor."""
    if candidate.predicate.is_noun:
        return any(is_person(part.mention) for part in candidate.participants)
    return _goes_somewhere(candidate)


def _is_of_days(candidate: Candidate) -> bool:
    """Whether the length of a stay is told: "a two-day stay"."""
    return words.LENGTH.search(candidate.predicate.group.text) is not None


def _travels(candidate: Candidate) -> bool:
    """Whether somebody in office goes somewhere, and no noun denotes the visit."""
    agents = [
        p.mention.entity for p in candidate.participants if p.role == "agent" and p.mention.entity
    ]
    official = any(e.titles or e.type == "role" for e in agents)
    others = candidate.heads("purpose", "adjunct", "place", "time", "recipient")
    return candidate.place is not None and official and words.EVENTS.isdisjoint(others)


def _is_free(candidate: Candidate) -> bool:
    """Whether no noun in the clause denotes the event: not "gathered for a meeting"."""
    others = candidate.heads("purpose", "adjunct", "place", "time", "recipient")
    return words.TALKING.isdisjoint(others)


def _named(candidate: Candidate) -> bool:
    """Whether a noun is of an event of officials: somebody takes part, or it is named or dated."""
    group = candidate.predicate.group
    before = group.text[: candidate.start - group.start].lower().replace("-", " ").split()
    private = words.PRIVATE.get(candidate.type.name, frozenset[str]())
    return private.isdisjoint(before) and words.PRIVATE_MEMBERS.isdisjoint(candidate.heads("agent"))


def _phoned(candidate: Candidate) -> bool:
    heads = candidate.heads("adjunct", "place", "agent", "topic", "time", "purpose", "partner")
    group = candidate.predicate.group
    words_ = group.text.lower().split()
    return not words.PHONE.isdisjoint([*heads, *words_])


def _is_phone_call(candidate: Candidate) -> bool:
    if candidate.has("partner", "recipient") or candidate.definite:
        return True
    named = any(a.role == "agent" and a.function != "modifier" for a in candidate.arguments)
    return named and _phoned(candidate) and candidate.predicate.text == "call"


def _is_with_somebody(candidate: Candidate) -> bool:
    return candidate.has("partner", "recipient") or _phoned(candidate)


def _called(candidate: Candidate) -> bool:
    """Whether somebody is called, and not called something or called on."""
    if candidate.predicate.lemma != "call":
        return True
    called = [a for a in candidate.arguments if a.role in ("patient", "partner")]
    if len(called) != 1 or called[0].via == "relative" or candidate.predicate.voice == "passive":
        return False
    return words.AFTER_CALLED.match(candidate.rest) is not None


def _between_officials(candidate: Candidate) -> bool:
    if not _is_free(candidate):
        return False
    partners = [a.group.text.lower().split() for a in candidate.arguments if a.role == "partner"]
    if not words.MEDIA.isdisjoint(word.removesuffix("'s") for text in partners for word in text):
        return False
    officials = [p for p in candidate.participants if is_official(p.mention)]
    return bool(officials) and (len(candidate.participants) > 1 or candidate.has("partner"))


def _gathers(candidate: Candidate) -> bool:
    return not candidate.heads("patient") and _official(candidate) and _is_free(candidate)


_MEET = {"agent": is_actor, "patient": is_actor, "partner": is_actor}
_JOINT = {"agent": is_actor, "partner": is_actor}
_HOST = {"agent": is_actor, "patient": is_somebody}

MEETING = EventType(
    name="meeting",
    family="gathering",
    frames=(
        Frame(
            verbs="meet",
            roles=_MEET,
            needs=("agent", "patient", "partner"),
            license=_someone_meets,
            firm=_concerns_public,
        ),
        Frame(verbs="gather convene reconvene", roles=_JOINT, needs=("agent",), license=_gathers),
        Frame(verbs="sit", roles=_JOINT, needs=("partner",), license=_between_officials),
        Frame(
            verbs="host receive welcome",
            roles=_HOST,
            needs=("patient",),
            license=_hosts,
            firm=_official,
        ),
        Frame(
            nouns="meeting meetings",
            roles=_MEET,
            license=_named,
        ),
        Frame(
            nouns=(
                "encounter encounters gathering gatherings session sessions conference conferences"
                " convention forum retreat roundtable dinner lunch breakfast"
            ),
            roles=_MEET,
            vague=True,
            license=_named,
        ),
    ),
)
VISIT = EventType(
    name="visit",
    stay=True,
    contains=("meeting", "talks", "call"),
    frames=(
        Frame(
            verbs="visit",
            roles={"agent": is_actor, "partner": is_person},
            needs=("agent",),
            places=("patient",),
            license=_visits,
        ),
        Frame(
            verbs="travel arrive fly land head leave depart",
            roles={"agent": is_person},
            needs=("agent",),
            license=_travels,
        ),
        Frame(
            nouns="visit visits",
            roles={"agent": is_actor},
            places=("recipient", "patient"),
            license=_named,
        ),
        Frame(nouns="stay", roles={"agent": is_actor}, vague=True, license=_is_of_days),
        Frame(
            nouns="trip trips tour arrival stopover",
            roles={"agent": is_actor},
            places=("recipient", "patient"),
            vague=True,
            license=_named,
        ),
    ),
)
CALL = EventType(
    name="call",
    placed=False,
    frames=(
        Frame(
            verbs="telephone phone call",
            roles={**_HOST, "partner": is_somebody},
            needs=("patient", "partner"),
            license=_called,
            firm=_official,
        ),
        Frame(
            verbs="speak talk",
            roles={"agent": is_actor, "partner": is_actor, "recipient": is_actor},
            needs=("agent", "partner", "recipient"),
            license=_phoned,
        ),
        Frame(
            nouns="call calls",
            roles={**_MEET, "recipient": is_actor},
            vague=True,
            license=_is_phone_call,
            firm=_is_with_somebody,
        ),
        Frame(nouns="conversation conversations", roles=_JOINT, license=_phoned),
    ),
)
TALKS = EventType(
    name="talks",
    family="gathering",
    frames=(
        Frame(nouns="talks", roles=_MEET, license=_named),
        Frame(
            nouns=(
                "negotiations consultations discussions discussion conversations"
                " conversation dialogue negotiation talk"
            ),
            roles=_MEET,
            vague=True,
            license=_named,
        ),
        Frame(
            verbs="speak talk discuss confer consult negotiate",
            roles=_JOINT,
            needs=("agent",),
            license=_between_officials,
        ),
    ),
)
SUMMIT = EventType(
    name="summit",
    family="gathering",
    contains=("meeting", "talks"),
    frames=(Frame(nouns="summit summits", roles=_MEET),),
)
TYPES = (CALL, MEETING, VISIT, TALKS, SUMMIT)
