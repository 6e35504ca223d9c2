"""The extractor of meetings: who met whom, where, when, and whether."""

from __future__ import annotations

from collections.abc import Iterable
from typing import ClassVar

import attrs
import pytest
from hypothesis import given
from hypothesis import strategies as st

import newsfacts
from newsfacts import Document, Engine, Event, EventMention, Mention, TimeExpression
from newsfacts.testing import check_extractor
from newsfacts_entities.extractor import EntityExtractor
from newsfacts_meetings.extractor import MeetingExtractor

_WEEKDAYS = {"Monday": "XXXX-WXX-1", "Tuesday": "XXXX-WXX-2"}


@attrs.frozen(kw_only=True)
class Weekdays(newsfacts.Extractor):
    """Two days of the week, so that these tests need no grammar of dates."""

    name: ClassVar[str] = "weekdays"
    version: ClassVar[str] = "1"
    provides: ClassVar[tuple[type[newsfacts.Fact], ...]] = (TimeExpression,)

    def extract(
        self,
        document: Document,
        facts: newsfacts.Facts,  # noqa: ARG002
    ) -> Iterable[TimeExpression]:
        """Give the days, each by its name."""
        for token in document.reading.tokens:
            if token.text in _WEEKDAYS:
                yield TimeExpression(
                    span=document.span(token.start, token.end),
                    rule="weekday",
                    type="DATE",
                    value=_WEEKDAYS[token.text],
                    grain="day",
                )


ENGINE = Engine([EntityExtractor(), Weekdays(), MeetingExtractor()])


def read(text: str) -> newsfacts.Facts:
    """Give the facts of an English text."""
    return ENGINE.extract(Document(text, language="en"))


def told(text: str) -> list[tuple[str, str, tuple[str, ...]]]:
    """Give trigger, status and participants' words of each mention of an event."""
    return [
        (m.span.text, m.status, tuple(p.mention.span.text for p in m.participants))
        for m in read(text).of(EventMention)
    ]


@pytest.mark.growth
def test_extractor() -> None:
    """Examples, exact spans, shifting, linear cost: what every extractor must hold to."""
    check_extractor(MeetingExtractor(), beside=(EntityExtractor(), Weekdays()))


@pytest.mark.parametrize(
    ("text", "mentions"),
    [
        (
            "He will also meet Mayor Ida Holm and other members of the Harbour Committee.",
            [("meet", "planned", ("He", "Mayor Ida Holm",
              "other members of the Harbour Committee"))],
        ),
        ("Danish warships visited Kenya.", [("visited", "happened", ("Danish warships",))]),
        ("Ida Holm said so during her two-day visit.", [("visit", "happened", ("her",))]),
        ("Ida Holm said after meeting Pavel Orlik that it rained.",
         [("meeting", "happened", ("Ida Holm", "Pavel Orlik"))]),
        ("Peru demanded a meeting of the Security Council.",
         [("meeting", "hypothetical", ("Security Council",))]),
        ("Ida Holm did not meet Pavel Orlik.",
         [("meet", "not-happened", ("Ida Holm", "Pavel Orlik"))]),
        ("A meeting of Ida Holm and Pavel Orlik was put off.",
         [("meeting", "postponed", ("Ida Holm", "Pavel Orlik"))]),
        ("In May, Ida Holm met Pavel Orlik.",
         [("met", "happened", ("Ida Holm", "Pavel Orlik"))]),
        ("Ida Holm, who leads the port, accepted an invitation to meet Pavel Orlik.",
         [("meet", "planned", ("Ida Holm", "Pavel Orlik"))]),
        ("Ida Holm and Pavel Orlik smiled during their talks.",
         [("talks", "happened", ("Ida Holm", "Pavel Orlik"))]),
        ("Ida Holm said she would meet Pavel Orlik.",
         [("meet", "planned", ("Ida Holm", "Pavel Orlik"))]),
        ("Ida Holm said she would meet Pavel Orlik if it rained.",
         [("meet", "hypothetical", ("Ida Holm", "Pavel Orlik"))]),
        ("Before Ida Holm meets Pavel Orlik, the clerks will sing.",
         [("meets", "planned", ("Ida Holm", "Pavel Orlik"))]),
        ("Mayor Ida Holm saw Senator Pavel Orlik in Lima.",
         [("saw", "happened", ("Mayor Ida Holm", "Senator Pavel Orlik"))]),
        ("Ida Holm will not sit down with her Danish counterpart.",
         [("sit", "refused", ("Ida Holm", "her Danish counterpart"))]),
        ("Ida Holm and Pavel Orlik sat down together on Monday.",
         [("sat", "happened", ("Ida Holm", "Pavel Orlik"))]),
        ("Danish ministers gathered in Lima on Monday.",
         [("gathered", "happened", ("Danish ministers",))]),
        ("Mayor Ida Holm spoke with Senator Pavel Orlik for an hour.",
         [("spoke", "happened", ("Mayor Ida Holm", "Senator Pavel Orlik"))]),
        ("Mayor Ida Holm rang Senator Pavel Orlik on Monday.",
         [("rang", "happened", ("Mayor Ida Holm", "Senator Pavel Orlik"))]),
        ("Mayor Ida Holm flew to Kenya on Monday.",
         [("flew", "happened", ("Mayor Ida Holm",))]),
        ("The leaders of both parties met behind closed doors.",
         [("met", "happened", ("The leaders of both parties",))]),
    ],
)  # fmt: skip
def test_tellings(text: str, mentions: list[tuple[str, str, tuple[str, ...]]]) -> None:
    """A trigger is found with its status and with those who take part."""
    assert told(text) == mentions


@pytest.mark.parametrize(
    "text",
    [
        "Ida Holm called off the race.",
        "Ida Holm called on Peru to open the port.",
        "Ida Holm called Pavel Orlik a friend.",
        "Ida Holm met the demands of the strikers.",
        "It could not meet the needs of swimmers.",
        "The idea met with resistance.",
        "The board of directors will meet on Monday.",
        "Holm Cables Inc held its annual meeting on Monday.",
        "The team will meet Peru in the final on Monday.",
        "Ida Holm received a letter from Kenya.",
        "Ida Holm welcomed Pavel Orlik's decision.",
        "Mayor Ida Holm saw Senator Pavel Orlik leaving the hall.",
        "Mayor Ida Holm saw the film.",
        "Mayor Ida Holm sat in the front row.",
        "The clerks gathered evidence.",
        "Mayor Ida Holm spoke with pride.",
        "She described what she called the harbour of Lima.",
        "The session of the court was short.",
        "Relatives visited Pavel Orlik.",
        "We met Pavel Orlik at a party.",
        "The visiting room was cold.",
        "The talks-about-talks idea is old.",
    ],
)
def test_traps(text: str) -> None:
    """What only looks like a meeting of officials is left."""
    assert told(text) == []


@pytest.mark.parametrize(
    ("text", "names"),
    [
        # support verbs, objects and phrases
        ("Ida Holm paid a visit to Kenya.", ("Ida Holm",)),
        ("Ida Holm left a meeting with Pavel Orlik.", ("Ida Holm", "Pavel Orlik")),
        ("Kenya hosted talks between Peru and Norway.", ("Peru", "Norway")),
        ("Ida Holm joined Pavel Orlik for talks.", ("Ida Holm", "Pavel Orlik")),
        ("Ida Holm told Pavel Orlik in a phone call that it rained.", ("Ida Holm", "Pavel Orlik")),
        # whose event it is
        ("Ida Holm's talks with Pavel Orlik were open.", ("Ida Holm", "Pavel Orlik")),
        ("The clerk praised a visit by Ida Holm.", ("Ida Holm",)),
        ("Ida Holm held her first meeting with Pavel Orlik.", ("Ida Holm", "Pavel Orlik")),
        # subjects: conjoined, relative, controlled, inverted by a passive
        ("Ida Holm and Pavel Orlik met in Lima.", ("Ida Holm", "Pavel Orlik")),
        ("Ida Holm, who met Pavel Orlik, smiled.", ("Ida Holm", "Pavel Orlik")),
        ("Ida Holm flew to Lima to meet Pavel Orlik.", ("Ida Holm", "Pavel Orlik")),
        ("Ida Holm urged Pavel Orlik to meet Karl Weiss.", ("Pavel Orlik", "Karl Weiss")),
        ("There are no plans for Ida Holm to meet Pavel Orlik.", ("Ida Holm", "Pavel Orlik")),
        ("Ida Holm was welcomed by Pavel Orlik.", ("Ida Holm", "Pavel Orlik")),
        ("The meeting was attended by Ida Holm.", ("Ida Holm",)),
        # invitations: the inviter takes part only if it is a meeting of the two
        ("Ida Holm invited Pavel Orlik to visit Lima.", ("Pavel Orlik",)),
        ("Karl Weiss hailed Ida Holm's invitation to Pavel Orlik to visit Lima.", ("Pavel Orlik",)),
        ("Ida Holm rejected Pavel Orlik's call for talks.", ("Ida Holm", "Pavel Orlik")),
        # groups that nobody else mentions, and the name behind a description
        ("Ida Holm met Danish dockers.", ("Ida Holm", "Danish dockers")),
        ("Ida Holm met its new chief, Pavel Orlik.", ("Ida Holm", "Pavel Orlik")),
    ],
)
def test_participants(text: str, names: tuple[str, ...]) -> None:
    """Those who take part are found by clause, and those who only speak of it are left."""
    (mention,) = read(text).of(EventMention)
    assert tuple(p.name for p in mention.participants) == names


@pytest.mark.parametrize(
    ("text", "roles"),
    [
        ("Ida Holm hosted Pavel Orlik.", ("host", "visitor")),
        ("Ida Holm was received by Pavel Orlik.", ("visitor", "host")),
        ("Ida Holm visited Lima.", ("visitor",)),
        ("Ida Holm telephoned Pavel Orlik.", ("caller", None)),
        ("Ida Holm attended the summit in Lima.", ("attendee",)),
        ("Ida Holm met Pavel Orlik.", (None, None)),
    ],
)
def test_roles(text: str, roles: tuple[str | None, ...]) -> None:
    """Participants have the role that the verb gives them."""
    (mention,) = read(text).of(EventMention)
    assert tuple(p.role for p in mention.participants) == roles


@pytest.mark.parametrize(
    ("text", "status", "cues"),
    [
        ("Ida Holm met Pavel Orlik.", "happened", ["met"]),
        ("Ida Holm meets Pavel Orlik.", "happened", ["meets"]),
        ("Ida Holm is meeting Pavel Orlik.", "ongoing", ["is meeting"]),
        ("Ida Holm is on a visit to Kenya.", "ongoing", ["is"]),
        ("Ida Holm arrived in Lima for a two-day visit.", "ongoing", ["arrived"]),
        ("Ida Holm is due to meet Pavel Orlik.", "planned", ["due"]),
        ("Ida Holm announced a planned visit to Kenya.", "planned", ["planned", "announced"]),
        ("Ida Holm rested ahead of a visit to Kenya.", "planned", ["ahead of"]),
        ("Talks with Pavel Orlik will begin on Monday.", "planned", ["begin", "will"]),
        ("Ida Holm will visit Lima and meet Pavel Orlik.", "planned", ["will"]),
        ("The bill will be signed when Ida Holm visits Kenya.", "planned", ["visits"]),
        ("Ida Holm wants to meet Pavel Orlik.", "hypothetical", ["wants"]),
        ("Ida Holm proposed talks with Pavel Orlik.", "hypothetical", ["proposed"]),
        ("Ida Holm may cancel a visit to Kenya.", "hypothetical", ["cancel", "may"]),
        ("Ida Holm considered cancelling a planned visit to Kenya.", "hypothetical",
         ["planned", "cancelling", "considered"]),
        ("Ida Holm denied that she met Pavel Orlik.", "not-happened", ["denied"]),
        ("Ida Holm ruled out talks with Pavel Orlik.", "refused", ["ruled out"]),
        ("No meeting between Peru and Kenya was held.", "not-happened", ["held", "No"]),
        ("Ida Holm left without meeting Pavel Orlik.", "not-happened", ["without"]),
        ("Ida Holm did not rule out talks with Pavel Orlik.", "hypothetical",
         ["rule out", "not"]),
        ("Ida Holm shelved a visit to Kenya.", "postponed", ["shelved"]),
        ("Ida Holm called off a planned visit to Kenya.", "cancelled", ["planned", "called off"]),
        ("Ida Holm will cancel a visit to Kenya.", "cancelled", ["cancel", "will"]),
        ("Talks with Peru are due in May.", "planned", ["due"]),
        ("Talks with Peru were set for May but were postponed.", "postponed", ["postponed"]),
        ("A visit by Ida Holm to Lima next week was cancelled.", "cancelled", ["cancelled"]),
        ("A visit by Ida Holm, planned for May, was cancelled.", "cancelled",
         ["planned", "cancelled"]),
    ],
)  # fmt: skip
def test_status(text: str, status: str, cues: list[str]) -> None:
    """What governs an event decides whether it took place, from inside out, and is the evidence."""
    mention = read(text).of(EventMention)[-1]
    assert (mention.status, [span.text for span in mention.evidence]) == (status, cues)


@pytest.mark.parametrize(
    ("published", "status"), [("2017-05-01", "planned"), ("2017-05-20", "happened")]
)
def test_status_by_date(published: str, status: str) -> None:
    """Where no word tells it, the date does, against the day of publication."""
    text = "Clerks spoke about a summit of Peru and Kenya on 10 May 2017."
    facts = newsfacts.extract(Document(text, published=published, language="en"))
    (mention,) = facts.of(EventMention)
    assert mention.status == status


@pytest.mark.parametrize(
    "text",
    [
        "Ida Holm will meet Pavel Orlik on Tuesday and Wednesday.",
        "Ida Holm will meet Pavel Orlik February 21 and 22.",
        "Ida Holm will visit Kenya on Tuesday for a two-day visit.",
    ],
)
def test_several_days(text: str) -> None:
    """An event of several days has them as its interval."""
    (event,) = newsfacts.extract(Document(text, published="2017-02-20", language="en")).events
    assert event.interval is not None
    assert f"{event.interval.start:%d}-{event.interval.end:%d}" == "21-23"


@pytest.mark.parametrize(
    ("text", "status", "day"),
    [
        ("Talks of Peru and Kenya were postponed until Friday.", "planned", "2017-02-24"),
        ("Peru postponed talks with Kenya from Tuesday until Friday.", "planned", "2017-02-24"),
        (
            "Talks of Peru and Kenya, set for Monday, were rescheduled for May.",
            "planned",
            "2017-05",
        ),
        ("Talks of Peru and Kenya were postponed on Friday.", "postponed", None),
    ],
)
def test_put_off(text: str, status: str, day: str | None) -> None:
    """What is put off to another time is planned for that; otherwise it is postponed."""
    (event,) = newsfacts.extract(Document(text, published="2017-02-20", language="en")).events
    assert (event.status, event.time and event.time.value) == (status, day)


@pytest.mark.parametrize(
    ("text", "day", "place"),
    [
        ("Ida Holm met Pavel Orlik in Lima on Monday.", "Monday", "Lima"),
        ("On Tuesday Ida Holm met Pavel Orlik.", "Tuesday", None),
        ("Ida Holm met Pavel Orlik, officials said on Monday.", None, None),
        ("On Tuesday Ida Holm met Pavel Orlik, officials said on Monday.", "Tuesday", None),
        ("Ida Holm on Monday rejected talks with Pavel Orlik.", None, None),
        ("Ida Holm met Pavel Orlik after a fire that broke out in Lima on Monday.", None, None),
        ("Ida Holm held talks with Pavel Orlik after clashes in Lima on Monday.", None, None),
        ("A visit by Ida Holm that was set for Monday was cancelled.", "Monday", None),
        ("The Monday meeting of Peru and Kenya was short.", "Monday", None),
        ("The Camp David meeting with Ida Holm was cold.", None, "Camp David"),
        ("Ida Holm will go to Lima on Monday to meet Pavel Orlik.", "Monday", "Lima"),
        ("During a visit to Lima, Ida Holm met Pavel Orlik.", None, "Lima"),
        ("Ida Holm met Pavel Orlik for talks in Lima.", None, "Lima"),
        ("Ida Holm met Pavel Orlik in his office.", None, "his office"),
        # of the journey or stay that the event is for
        ("Ida Holm is in Lima to meet Pavel Orlik.", None, "Lima"),
        ("Ida Holm made a trip to Lima to meet Pavel Orlik.", None, "Lima"),
        ("Ida Holm flew to Lima on Monday, meeting Pavel Orlik.", "Monday", "Lima"),
        ("Ida Holm was invited to Lima for talks with Pavel Orlik.", None, "Lima"),
        ("Ida Holm left Oslo for Lima, where she met Pavel Orlik.", None, "Lima"),
        ("Ida Holm cut short a visit to Lima to meet Pavel Orlik.", None, None),
        ("On a trip to Lima, Ida Holm met Pavel Orlik.", None, "Lima"),
        ("Ida Holm hopes to meet Pavel Orlik when she is in Lima.", None, "Lima"),
        ("Ida Holm left for Lima on Monday for talks with Pavel Orlik.", "Monday", "Lima"),
        ("Ida Holm left Lima on Monday to meet Pavel Orlik.", None, None),
        ("Ida Holm left Lima on Monday after talks with Pavel Orlik.", None, "Lima"),
        ("Kicking off a visit to Lima, Ida Holm met Pavel Orlik.", None, "Lima"),
        ("Ida Holm is due in Lima on Monday for talks that were set before May.", "Monday", "Lima"),
        ("Ida Holm visited Kenya on Monday. She met Pavel Orlik.", "Monday", "Kenya"),
        # in front of conjoined verbs, and behind a site
        ("In Lima, Ida Holm signed a pact and was received by Pavel Orlik.", None, "Lima"),
        ("Ida Holm smiled during a visit to a school in Lima.", None, "Lima"),
        ("Ida Holm met Pavel Orlik in Lima on the sidelines of a summit.", None, "Lima"),
        # of whoever has it at home
        ("Kenya will host a meeting of European ministers.", None, "Kenya"),
        ("Ida Holm welcomed Pavel Orlik to Lima.", None, "Lima"),
        # of a clause that describes the event, with its complements between
        ("Ida Holm spoke of talks with Peru due to begin on Monday.", "Monday", None),
        ("Ida Holm spoke of a summit of African leaders held in Lima.", None, "Lima"),
        ("The last meeting of Ida Holm and Pavel Orlik came on Monday.", "Monday", None),
        ("Ida Holm spoke of talks with Peru that she will hold on Monday.", "Monday", None),
        # a town rather than a building, and what it is called
        ("Ida Holm met Pavel Orlik in the southern city of Brantford.", None, "Brantford"),
        ("Ida Holm met Pavel Orlik at the White House in Washington.", None, "Washington"),
        ("Ida Holm met Pavel Orlik at the Foreign Ministry.", None, "Foreign Ministry"),
    ],
)
def test_circumstances(text: str, day: str | None, place: str | None) -> None:
    """Place and date are the event's, and not those of the report."""
    event = read(text).events[-1]
    assert (event.time and event.time.span.text, event.place and event.place.name) == (day, place)


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("Ida Holm met Pavel Orlik. The talks were open.", 1),
        ("Ida Holm met Pavel Orlik for talks.", 1),
        ("Ida Holm met Pavel Orlik over breakfast.", 1),
        ("Ida Holm will visit Kenya. Holm's visit to Nairobi is planned.", 1),
        ("Peru cancelled a visit by Ida Holm to Lima. The visit had been set for Monday.", 1),
        ("Ida Holm postponed a visit to Kenya on Monday. She will visit Kenya on Tuesday.", 1),
        ("Ida Holm met Pavel Orlik on Monday. Holm met Orlik on Tuesday.", 2),
        ("Ida Holm met Pavel Orlik. Holm will meet Orlik again.", 2),
        ("Ida Holm met Pavel Orlik. Holm also met Orlik and Anna Bell.", 2),
        ("Ida Holm met Pavel Orlik. Anna Bell met Karl Weiss.", 2),
        ("Ida Holm visited Lima. There she met Pavel Orlik.", 2),
        ("Ida Holm attended the NATO summit. She skipped the OPEC meeting.", 2),
        ("Ida Holm met Pavel Orlik. A second meeting with Orlik was cold.", 2),
        ("Ida Holm met Pavel Orlik in Lima. Foreign Minister Karl Weiss attended the meeting.", 1),
        ("Leaders of nine countries hold a summit. Premier Ida Holm opened the summit.", 1),
        ("Ida Holm telephoned Pavel Orlik. The conversation with Orlik was long.", 1),
        ("Peru and Chile to hold talks in May\n\nIda Holm and Karl Weiss will meet in May.", 1),
        ("Ida Holm met Pavel Orlik. Holm could meet Orlik for an hour.", 2),
        ("Ida Holm met Pavel Orlik. In a conversation later Holm told Orlik of a plan.", 2),
        ("Ida Holm met Pavel Orlik in Lima. Orlik said after that meeting that he was tired.", 1),
        ("Peru held talks with Chile. Ida Holm proposed that talks be held with Kenya.", 2),
        ("Ida Holm held talks with Chile. She held discussions with the provincial premiers.", 2),
    ],
)
def test_identity(text: str, count: int) -> None:
    """Two tellings are one event if somebody agrees and nothing contradicts."""
    events = read(text).events
    assert len(events) == count
    assert sum(len(event.mentions) for event in events) == 2


@pytest.mark.parametrize(
    "text",
    [
        "Ida Holm met Pavel Orlik after a visit to Lima.",
        "Ida Holm met Pavel Orlik ahead of a visit to Lima.",
        "Ida Holm met Pavel Orlik on Monday on her return from a summit in Lima.",
        "Ida Holm met Pavel Orlik before visiting Lima.",
    ],
)
def test_beside(text: str) -> None:
    """A meeting before or after a visit is not a part of it, nor is it there or then."""
    events = read(text).events
    assert events[0].part_of is None
    assert events[0].place is None
    assert events[-1].time is None


def test_called_by_its_day() -> None:
    """The meeting of a day is the one of that day, whoever is named beside it."""
    text = "EU leaders meet in Lima on Tuesday. Ida Holm will skip Tuesday's meeting."
    (event,) = newsfacts.extract(text, published="2017-02-22").events
    assert len(event.mentions) == 2


def test_who_stays_away() -> None:
    """Somebody who refuses to attend a meeting does not change whether it takes place."""
    text = "Leaders of nine countries gathered for a summit. Peru refused to attend the summit."
    (event,) = read(text).events
    assert event.status == "ongoing"
    assert {mention.status for mention in event.mentions} == {"ongoing"}


def test_latest_status() -> None:
    """An event has the status that its last telling gives, with the words that say so."""
    (event,) = read("A visit by Ida Holm to Peru was planned. Holm's visit was cancelled.").events
    assert event.status == "cancelled"
    assert any("cancelled" in span.text for span in event.evidence)


def test_untold_status() -> None:
    """A sentence that tells no status has that which was told before."""
    text = "A visit by Ida Holm to Peru was cancelled. Clerks spoke about the visit."
    assert [mention.status for mention in read(text).of(EventMention)] == ["cancelled"] * 2


@given(st.text(max_size=200))
def test_any_text(text: str) -> None:
    """No text is too strange, and every telling belongs to exactly one event."""
    facts = read(f"Ida Holm met {text} and talks with Pavel Orlik")
    tellings = [id(m) for event in facts.of(Event) for m in event.mentions]
    assert sorted(tellings) == sorted(id(m) for m in facts.of(EventMention))


_PEOPLE = ("Ida Holm", "Pavel Orlik", "Anna Bell", "Karl Weiss", "Ana Quispe", "Omar Diallo")
_TEMPLATES = (
    "{0} met {1} in Lima on Monday. The talks were open.",
    "{0} will visit Kenya and meet {1}.",
    "{0} refused to meet {1}, and {2} smiled.",
    "A visit by {0} to Peru was postponed, {1} said on Monday.",
    "{0}, who met {1}, spoke by phone with {2} on Tuesday.",
    "{0} accepted {1}'s invitation to hold talks with {2}.",
    "During talks between {0} and {1}, {2} left for Lima.",
)
_several = st.lists(st.sampled_from(_PEOPLE), min_size=3, max_size=3, unique=True)


def _shown(
    facts: newsfacts.Facts, names: dict[str, int], shift: int = 0
) -> list[tuple[object, ...]]:
    """Give what was found, people by their number."""

    def name(mention: Mention) -> str | int:
        return names.get(mention.name, mention.name)

    return [
        (
            m.type,
            m.status,
            tuple((name(p.mention), p.role) for p in m.participants),
            m.place and m.place.name,
            m.time and m.time.value,
            (m.span.start - shift, m.span.text) if shift else m.span.text,
        )
        for event in facts.events
        for m in event.mentions
    ]


@given(st.sampled_from(_TEMPLATES), _several, _several)
def test_renaming(template: str, one: list[str], other: list[str]) -> None:
    """Other names for all who take part change the names in the result and nothing else."""
    results = [
        _shown(read(template.format(*names)), {name: i for i, name in enumerate(names)})
        for names in (one, other)
    ]
    assert results[0] == results[1]


@given(
    st.sampled_from([("received", "received"), ("welcomed", "welcomed"), ("hosted", "hosted"),
                     ("will receive", "will be received"), ("has visited", "has been visited")]),
    _several,
)  # fmt: skip
def test_voice(forms: tuple[str, str], names: list[str]) -> None:
    """Active and passive keep those who take part, and what they are."""
    one, other, _ = names
    active, passive = forms
    passive = passive if " " in passive else f"was {passive}"
    of_active, of_passive = (
        {(p.name, p.role) for m in read(text).of(EventMention) for p in m.participants}
        for text in (f"{one} {active} {other} in Lima.", f"{other} {passive} by {one} in Lima.")
    )
    assert of_active == of_passive


@given(
    st.sampled_from(_TEMPLATES),
    _several,
    st.sampled_from(["It rained.", "Prices rose by a tenth.", "Nobody knows why the bridge fell."]),
)
def test_sentence_before(template: str, names: list[str], before: str) -> None:
    """A sentence put before moves offsets only."""
    text = template.format(*names)
    numbers = {name: i for i, name in enumerate(names)}
    shift = len(before) + 1
    alone = _shown(read(f" {text}"), numbers, shift=1)
    assert _shown(read(f"{before} {text}"), numbers, shift) == alone
