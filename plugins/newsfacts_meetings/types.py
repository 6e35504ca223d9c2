"""The types of events among officials: meetings, visits, calls, talks, summits."""

from __future__ import annotations

from collections.abc import Mapping

from newsfacts.events import (
    EventType,
    Frame,
    Roles,
    is_actor,
    is_individual,
    is_person,
    is_somebody,
)
from newsfacts.reading import Role
from newsfacts_meetings import licenses

_MEET: Roles = {"agent": is_actor, "patient": is_actor, "partner": is_actor}
_MEETING: Roles = {**_MEET, "purpose": is_individual}
_JOINT: Roles = {"agent": is_actor, "partner": is_actor}
_HOST: Roles = {"agent": is_actor, "patient": is_somebody}
_CALL_ON: Roles = {"agent": is_actor, "topic": is_somebody}
_VISIT: Mapping[Role, str] = {"agent": "visitor", "partner": "host"}

MEETING = EventType(
    name="meeting",
    family="gathering",
    frames=(
        Frame(
            verbs="meet",
            roles=_MEET,
            needs=("agent", "patient", "partner"),
            license=licenses.meets_people,
            firm=licenses.concerns_public,
        ),
        Frame(
            verbs="gather convene reconvene",
            roles=_JOINT,
            needs=("agent",),
            license=licenses.gathers,
        ),
        Frame(
            verbs="sit",
            roles=_JOINT,
            needs=("agent",),
            license=licenses.sits_down,
        ),
        Frame(
            verbs="host receive welcome",
            roles=_HOST,
            labels={"agent": "host", "patient": "visitor"},
            needs=("patient",),
            license=licenses.hosts,
            firm=licenses.concerns_public,
        ),
        Frame(verbs="see", roles=_HOST, needs=("patient",), license=licenses.sees_official),
        Frame(
            verbs="lunch dine huddle",
            roles=_JOINT,
            needs=("agent",),
            license=licenses.are_several,
            firm=licenses.concerns_public,
        ),
        Frame(verbs="call", roles=_CALL_ON, needs=("topic",), license=licenses.calls_on),
        Frame(nouns="call calls", roles=_CALL_ON, vague=True, license=licenses.is_courtesy),
        Frame(nouns="meeting meetings", roles=_MEETING, license=licenses.is_public),
        Frame(
            nouns="audience audiences huddle",
            roles=_MEET,
            vague=True,
            license=licenses.is_with_somebody,
        ),
        Frame(
            nouns="""
                encounter encounters gathering gatherings session sessions retreat roundtable dinner
                lunch breakfast
            """,
            roles=_MEET,
            vague=True,
            license=licenses.is_public,
        ),
        Frame(
            nouns="conference conferences convention forum teleconference videoconference",
            roles=_MEET,
            vague=True,
            license=licenses.is_held,
            firm=licenses.is_of_officials,
        ),
    ),
)
VISIT = EventType(
    name="visit",
    stay=True,
    contains=("meeting", "talks", "call"),
    frames=(
        Frame(
            verbs="visit tour",
            attributes="visiting",
            roles={"agent": is_actor, "partner": is_person},
            labels=_VISIT,
            needs=("agent",),
            places=("patient",),
            license=licenses.visits,
        ),
        Frame(
            verbs="travel arrive come fly land head leave depart stop",
            roles={"agent": is_person},
            labels=_VISIT,
            needs=("agent",),
            license=licenses.travels,
        ),
        Frame(
            nouns="visit visits",
            roles={
                "agent": is_actor,
                "purpose": is_individual,
                "recipient": is_individual,
                "place": is_individual,
            },
            labels={**_VISIT, "recipient": "host", "place": "host"},
            places=("recipient", "patient"),
            license=licenses.is_public,
        ),
        Frame(
            nouns="trip trips tour arrival stopover",
            roles={"agent": is_actor},
            labels=_VISIT,
            places=("recipient", "patient"),
            vague=True,
            license=licenses.is_public,
        ),
        Frame(
            nouns="stay stop",
            roles={"agent": is_actor},
            labels=_VISIT,
            vague=True,
            license=licenses.is_of_days,
        ),
    ),
)
CALL = EventType(
    name="call",
    placed=False,
    frames=(
        Frame(
            verbs="telephone phone call ring",
            roles={**_HOST, "partner": is_somebody},
            labels={"agent": "caller"},
            needs=("patient", "partner"),
            license=licenses.calls,
            firm=licenses.concerns_public,
        ),
        Frame(
            verbs="speak talk",
            roles={"agent": is_actor, "partner": is_actor, "recipient": is_actor},
            needs=("agent", "partner", "recipient"),
            license=licenses.is_by_phone,
        ),
        Frame(
            nouns="call calls",
            roles={**_MEET, "recipient": is_actor, "source": is_actor},
            labels={"agent": "caller"},
            vague=True,
            license=licenses.is_phone_call,
            firm=licenses.is_with_somebody,
        ),
        Frame(
            nouns="conversation conversations conference",
            roles=_JOINT,
            license=licenses.is_by_phone,
        ),
    ),
)
TALKS = EventType(
    name="talks",
    family="gathering",
    mutual=True,
    frames=(
        Frame(nouns="talks", roles=_MEET, license=licenses.is_public),
        Frame(
            nouns="negotiation negotiations consultations dialogue",
            roles=_MEET,
            vague=True,
            license=licenses.is_public,
        ),
        Frame(
            nouns="discussion discussions conversation conversations",
            roles=_MEET,
            vague=True,
            also=("call",),
            license=licenses.is_public,
        ),
        Frame(nouns="talk", roles=_MEET, vague=True, license=licenses.is_with_somebody),
        Frame(
            verbs="speak talk discuss confer consult negotiate",
            roles=_JOINT,
            needs=("agent",),
            within=True,
            license=licenses.is_between_officials,
        ),
    ),
)
SUMMIT = EventType(
    name="summit",
    family="gathering",
    contains=("meeting", "talks"),
    frames=(
        Frame(
            nouns="summit summits",
            roles=_MEET,
            labels={"agent": "attendee", "partner": "attendee"},
        ),
    ),
)
TYPES = (CALL, MEETING, VISIT, TALKS, SUMMIT)
