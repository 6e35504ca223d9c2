"""Meetings to find, and text that only looks like meetings; all sentences are invented."""

from __future__ import annotations

from collections.abc import Mapping

from newsfacts import Example


def _event(kind: str, status: str, *names: str, place: str | None = None) -> Mapping[str, object]:
    return {
        "kind": "event",
        "type": kind,
        "status": status,
        "participants": "; ".join(names) or None,
        "place": place,
    }


EXAMPLES = (
    Example(
        "President Ana Quispe met Senator Pavel Orlik in Lima.",
        (_event("meeting", "happened", "Ana Quispe", "Pavel Orlik", place="Lima"),),
    ),
    Example(
        "President Ana Quispe will meet Senator Pavel Orlik.",
        (_event("meeting", "planned", "Ana Quispe", "Pavel Orlik"),),
    ),
    Example(
        "President Ana Quispe will receive Liv Solheim in Lima on Tuesday.",
        (_event("meeting", "planned", "Ana Quispe", "Liv Solheim", place="Lima"),),
        published="2017-02-20",
    ),
    Example(
        "President Ana Quispe met with Pavel Orlik and Liv Solheim.",
        (_event("meeting", "happened", "Ana Quispe", "Pavel Orlik", "Liv Solheim"),),
    ),
    Example(
        "Senator Pavel Orlik, deputy chair of the trade panel, met Ana Quispe.",
        (_event("meeting", "happened", "Pavel Orlik", "Ana Quispe"),),
        note="an aside between commas is not the subject",
    ),
    Example(
        "Liv Solheim held talks with Ana Quispe at Ajuda Palace.",
        (_event("talks", "happened", "Liv Solheim", "Ana Quispe", place="Ajuda Palace"),),
    ),
    Example(
        "Ana Quispe will meet newly elected President Liv Solheim in Lima.",
        (_event("meeting", "planned", "Ana Quispe", "Liv Solheim", place="Lima"),),
    ),
    Example(
        "Relatives of the miners met Senator Pavel Orlik.",
        (_event("meeting", "happened", "Relatives of the miners", "Pavel Orlik"),),
        note="families, with somebody named",
    ),
    Example(
        "Franco-German talks failed.",
        (_event("talks", "happened", "France", "Germany"),),
        note="nationalities as one word",
    ),
    Example(
        "U.S.-Russian trade talks will resume.",
        (_event("talks", "planned", "United States", "Russia"),),
    ),
    Example(
        "Ana Quispe and Liv Solheim met for three hours in Lima.",
        (_event("meeting", "happened", "Ana Quispe", "Liv Solheim", place="Lima"),),
        note="a duration before the place",
    ),
    Example(
        "Talks between Kenya and Norway were postponed.",
        (_event("talks", "postponed", "Kenya", "Norway"),),
    ),
    Example(
        "A visit by Liv Solheim to Nairobi was cancelled.",
        (_event("visit", "cancelled", "Liv Solheim", place="Nairobi"),),
    ),
    Example(
        "Liv Solheim refused to meet Pavel Orlik.",
        (_event("meeting", "refused", "Liv Solheim", "Pavel Orlik"),),
    ),
    Example(
        "Liv Solheim could meet Pavel Orlik.",
        (_event("meeting", "hypothetical", "Liv Solheim", "Pavel Orlik"),),
    ),
    Example(
        "Liv Solheim visited Kenya.", (_event("visit", "happened", "Liv Solheim", place="Kenya"),)
    ),
    Example(
        "Liv Solheim is currently holding talks with Pavel Orlik.",
        (_event("talks", "ongoing", "Liv Solheim", "Pavel Orlik"),),
    ),
    Example(
        "Liv Solheim spoke by phone with Ana Quispe.",
        (_event("call", "happened", "Liv Solheim", "Ana Quispe"),),
    ),
    Example(
        "Liv Solheim called Ana Quispe.",
        (_event("call", "happened", "Liv Solheim", "Ana Quispe"),),
    ),
    Example(
        "Ana Quispe was received by Liv Solheim.",
        (_event("meeting", "happened", "Ana Quispe", "Liv Solheim"),),
    ),
    Example(
        "Liv Solheim visits Nairobi and meets Ana Quispe.",
        (
            _event("visit", "happened", "Liv Solheim", place="Nairobi"),
            _event("meeting", "happened", "Liv Solheim", "Ana Quispe", place="Nairobi"),
        ),
        note="the second verb shares subject and place",
    ),
    Example(
        "At a summit with Ana Quispe, Liv Solheim smiled.",
        (_event("summit", "happened", "Ana Quispe", "Liv Solheim"),),
    ),
    Example(
        "Liv Solheim met Ana Quispe. The talks were open.",
        (_event("meeting", "happened", "Liv Solheim", "Ana Quispe"),),
        note="a second mention of the same event",
    ),
    Example(
        "Liv Solheim joined Ana Quispe for talks in Lima.",
        (_event("talks", "happened", "Liv Solheim", "Ana Quispe", place="Lima"),),
    ),
    Example(
        "Liv Solheim flew to Lima to meet Ana Quispe.",
        (_event("meeting", "planned", "Liv Solheim", "Ana Quispe", place="Lima"),),
        note="the infinitive shares the subject, and the place of the journey",
    ),
    Example(
        "Pavel Orlik hailed Ana Quispe's invitation to Liv Solheim to visit Lima.",
        (_event("visit", "hypothetical", "Liv Solheim", place="Lima"),),
        note="whoever invites or praises does not travel",
    ),
    Example(
        "Liv Solheim rejected Ana Quispe's call for talks.",
        (_event("talks", "refused", "Liv Solheim", "Ana Quispe"),),
    ),
    Example(
        "Kenya demanded a meeting of the Security Council.",
        (_event("meeting", "hypothetical", "Security Council"),),
        note="whoever demands it does not take part",
    ),
    Example(
        "Liv Solheim may cancel a planned visit to Kenya.",
        (_event("visit", "hypothetical", "Liv Solheim", place="Kenya"),),
        note="the outermost word decides",
    ),
    Example(
        "Liv Solheim had been due to meet Ana Quispe.",
        (_event("meeting", "planned", "Liv Solheim", "Ana Quispe"),),
    ),
    Example(
        "The pact will be signed when Liv Solheim visits Kenya.",
        (_event("visit", "planned", "Liv Solheim", place="Kenya"),),
    ),
    Example(
        "Liv Solheim arrived in Lima for a two-day visit.",
        (_event("visit", "ongoing", "Liv Solheim", place="Lima"),),
    ),
    Example(
        "Liv Solheim met Danish dockers in her office.",
        (_event("meeting", "happened", "Liv Solheim", "Danish dockers", place="her office"),),
        note="people and places without names",
    ),
    Example(
        "Liv Solheim postponed a visit to Kenya. She will visit Kenya in June.",
        (_event("visit", "planned", "Liv Solheim", place="Kenya"),),
        note="one event, with the latest status",
    ),
    Example(
        "Liv Solheim met Ana Quispe. She also met Pavel Orlik.",
        (
            _event("meeting", "happened", "Liv Solheim", "Ana Quispe"),
            _event("meeting", "happened", "Liv Solheim", "Pavel Orlik"),
        ),
        note="another partner, another event",
    ),
    Example(
        "Liv Solheim met Ana Quispe, and the two leaders discussed fish.",
        (_event("meeting", "happened", "Liv Solheim", "Ana Quispe"),),
        note="what is discussed at a meeting is no other event",
    ),
    Example(
        "Liv Solheim paid a courtesy call on Minister Ana Quispe.",
        (_event("meeting", "happened", "Liv Solheim", "Ana Quispe"),),
        note="a call that is paid is no telephone call",
    ),
    Example(
        "Liv Solheim had a private audience with Pope Pius.",
        (_event("meeting", "happened", "Liv Solheim", "Pius"),),
    ),
    Example(
        "President Ana Quispe cancelled a US visit.",
        (_event("visit", "cancelled", "Ana Quispe", place="United States"),),
        note="a state before a visit is where it leads",
    ),
    Example(
        "The three states, Kenya, Norway and Peru, met in Lima.",
        (_event("meeting", "happened", "Kenya", "Norway", "Peru", place="Lima"),),
        note="members instead of their group",
    ),
    Example(
        "Also present at the talks with Peru were Liv Solheim and Ana Quispe.",
        (_event("talks", "happened", "Peru", "Liv Solheim", "Ana Quispe"),),
    ),
    Example(
        "President Ana Quispe visited a fish farm.",
        (_event("visit", "happened", "Ana Quispe", place="a fish farm"),),
        note="what an official visits is a place without a name",
    ),
    Example("Fans visited a fish farm."),
    Example("The plan met the needs of the town."),
    Example("Liv Solheim met a deadline."),
    Example("The meeting-room was cold."),
    Example("Liv Solheim called for calm."),
    Example("Liv Solheim called the plan a gift."),
    Example("The town received food and letters."),
    Example("She spoke of rain."),
    Example("Pavel Orlik visited relatives."),
    Example("They fixed a meeting point."),
    Example("The idea met with resistance."),
    Example("Liv Solheim called on Kenya to open the port."),
    Example("Liv Solheim welcomed Ana Quispe's decision."),
    Example("Minister Liv Solheim met the press."),
    Example("Ana Quispe's talk on foreign policy was long."),
    Example('Minister Ana Quispe spoke of what she called the "old" Norway.'),
    Example("Spies had listened to the telephone calls of Minister Ana Quispe."),
    Example("Ministers welcomed Liv Solheim directing clerks to study the deal."),
    Example("The board of directors will meet in June."),
    Example("The team will meet Peru in the final."),
    Example("The families met in the summer."),
)
