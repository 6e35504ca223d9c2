"""Mentions become events: which are of one event, how long it lasts, and what it is part of."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from newsfacts import Facts

Read = Callable[..., Facts]

#: articles, and the triggers of each event
CLUSTERS = {
    "who takes part": (
        "Police arrested Ida Holm in Lima.\n\nThe detention of Holm led to protests.",
        ["arrested detention"],
    ),
    "a definite noun": (
        "Police arrested Ida Holm in Lima.\n\nThe council met. The arrest was on Monday.",
        ["arrested arrest"],
    ),
    "a place in the country": (
        "Police arrested Ida Holm in Peru.\n\nHolm's detention in Lima angered many.",
        ["arrested detention"],
    ),
    "plans of one event": (
        "Police plan to arrest Ida Holm.\n\nHolm's arrest would anger many.",
        ["arrest arrest"],
    ),
    "a noun of another family that may denote it": (
        "Police arrested Ida Holm in Lima.\n\nThe capture of Holm made news.",
        ["arrested capture"],
    ),
    "weak: it counts beside an event": (
        "Police arrested three students in Lima.\n\nOfficers nabbed the students on Monday.",
        ["arrested nabbed"],
    ),
    "another place": (
        "Police arrested Ida Holm in Lima.\n\nPolice arrested Ida Holm in Oslo.",
        ["arrested", "arrested"],
    ),
    "another day": (
        "Police arrested Ida Holm on Monday.\n\nHolm's arrest on Tuesday angered many.",
        ["arrested", "arrest"],
    ),
    "somebody else": (
        "Police arrested Ida Holm.\n\nKarl Weiss was detained.",
        ["arrested", "detained"],
    ),
    "somebody else, behind the noun": (
        "A judge refused to detain Karl Weiss.\n\nThe arrest of two students angered many.",
        ["detain", "arrest"],
    ),
    "another status": (
        "Police arrested Ida Holm.\n\nThe court ruled out the arrest of Ida Holm.",
        ["arrested", "arrest"],
    ),
    "a word for another event": (
        "Police arrested Ida Holm.\n\nA second arrest of Holm followed.",
        ["arrested", "arrest"],
    ),
    "another family": (
        "Police arrested Ida Holm in Lima.\n\nThe trial of Holm made news.",
        ["arrested", "trial"],
    ),
}

#: articles, and what the arrest in them is part of
PARTS = {
    "Troops staged a raid in Lima on Monday, arresting Ida Holm.": "raid",
    "Troops raided Lima on Monday and arrested Ida Holm.": "raid",
    "Troops raided Lima on Monday. Troops arrested Ida Holm.": "raid",
    "Troops raided Lima on Monday. Police arrested Ida Holm in Oslo.": None,
    "Troops raided Lima on Monday. Troops arrested Ida Holm on Tuesday.": None,
    "Troops raided Lima on Monday. Ida Holm was arrested by police.": None,
    "Troops raided Lima on Monday. Troops will arrest Ida Holm.": None,
}

#: sentences, with the status of a stay on 22 February, and its first day and the one after its last
STAYS = {
    "The three-day trial of Ida Holm began on Monday.": ("ongoing", "2017-02-20", "2017-02-23"),
    "The three-day trial of Ida Holm began on Sunday.": ("happened", "2017-02-19", "2017-02-22"),
    "The week-long trial of Ida Holm begins on Friday.": ("planned", "2017-02-24", "2017-03-03"),
    "The trial of Ida Holm began on Monday.": ("ongoing", None, None),
    "The trial of Ida Holm began in 2014.": ("happened", None, None),
    # from its last day back
    "The three-day trial of Ida Holm ended on Tuesday.": ("happened", "2017-02-19", "2017-02-22"),
    "The trial of Ida Holm ended on Tuesday.": ("happened", None, None),
    "The trial of Ida Holm began on Sunday. The trial of Ida Holm ended on Tuesday.":
        ("happened", "2017-02-19", "2017-02-22"),
    # both days told
    "The trial of Ida Holm will take place from 6 to 8 March.":
        ("planned", "2017-03-06", "2017-03-09"),
    "The trial of Ida Holm will take place on Monday and Tuesday.":
        ("planned", "2017-02-27", "2017-03-01"),
    "The trial of Ida Holm will take place on Monday and Thursday.": ("planned", None, None),
    "The trial of Ida Holm will take place between 6 and 8 March.":
        ("planned", "2017-03-06", "2017-03-09"),
    "The three-day trial of Ida Holm surprised many.": ("happened", None, None),
    "Ida Holm spoke during her three-day trial.": ("ongoing", None, None),
    "During the trial of Ida Holm, a judge will speak.": ("planned", None, None),
    "Three days of trials of Ida Holm and others began on Monday.":
        ("ongoing", "2017-02-20", "2017-02-23"),
    "The 72-hour trial of Ida Holm began on Monday.": ("ongoing", "2017-02-20", "2017-02-23"),
}  # fmt: skip


@pytest.mark.parametrize("name", CLUSTERS)
def test_clusters(read: Read, name: str) -> None:
    """Mentions are of one event if something ties them and nothing contradicts."""
    text, expected = CLUSTERS[name]
    events = read(text).events
    assert [" ".join(m.span.text for m in event.mentions) for event in events] == expected


@pytest.mark.parametrize("text", PARTS)
def test_part_of(read: Read, text: str) -> None:
    """An arrest by those who raid a place, at that time, is part of the raid and is there."""
    events = read(text).events
    (arrest,) = (event for event in events if event.type == "arrest")
    (raid,) = (event for event in events if event.type == "raid")
    assert arrest.part_of is (raid if PARTS[text] else None)
    assert raid.part_of is None
    assert not PARTS[text] or arrest.place is raid.place


@pytest.mark.parametrize("text", STAYS)
def test_stays(read: Read, text: str) -> None:
    """A stay lasts as long as it is said to, and is under way on the days between."""
    (event,) = read(text).events
    status, *days = STAYS[text]
    interval = event.interval
    assert event.status == status
    assert days == (
        [str(d.date()) for d in (interval.start, interval.end)] if interval else [None, None]
    )


def test_last_status_wins(read: Read) -> None:
    """An event has the last status that a mention states, and that mention's evidence."""
    text = "Police plan to arrest Ida Holm in Lima.\n\nPolice cancelled the arrest of Ida Holm."
    (event,) = read(text).events
    assert [mention.status for mention in event.mentions] == ["planned", "cancelled"]
    assert event.status == "cancelled"
    assert [span.text for span in event.evidence] == ["cancelled"]


@pytest.mark.parametrize(
    ("first", "then", "status"),
    [
        ("Police will arrest Ida Holm in Lima.", "A judge wants the arrest of Holm.", "planned"),
        ("Police arrested Ida Holm in Lima.", "The arrest of Holm is a mistake.", "happened"),
    ],
)
def test_statuses_that_stand(read: Read, first: str, then: str, status: str) -> None:
    """Wishes, and what is said about a known event, do not change what has been told of it."""
    (event,) = read(f"{first}\n\n{then}").events
    assert event.status == status


def test_the_day_decides(read: Read) -> None:
    """Words that give no status leave it to the date: ahead or over, seen from publication."""
    text = "Karl Weiss spoke about the arrest of Ida Holm on March 3, 2017."
    days = ("2017-02-22", "2017-03-10", None)
    statuses = [read(text, day).events[0].status for day in days]
    assert statuses == ["planned", "happened", "unstated"]
