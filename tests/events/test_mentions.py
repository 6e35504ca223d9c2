"""Mentions of declared types: words, participants, place, time and status."""

from __future__ import annotations

from collections.abc import Callable

import pytest

Told = Callable[..., list[str]]

#: sentences with one event: type and status, who by label, place, time | triggers
READ = {
    "Police arrested Ida Holm in Lima on Monday.":
        "arrest happened: captor=Police, suspect=Ida Holm; Lima; 2017-02-20 | arrested",
    "Ida Holm was arrested by officers in Oslo on Tuesday.":
        "arrest happened: suspect=Ida Holm, captor=officers; Oslo; 2017-02-21 | arrested",
    "Police have detained Ida Holm and Karl Weiss.":
        "arrest happened: captor=Police, suspect=Ida Holm, suspect=Karl Weiss | detained",
    "Officers said they had arrested Ida Holm.":
        "arrest happened: captor=Officers, suspect=Ida Holm | arrested",
    "Ida Holm, who was arrested in Lima on Monday, is a lawyer.":
        "arrest happened: suspect=Ida Holm; Lima; 2017-02-20 | arrested",
    "Police arrested the governor of Lima, Karl Weiss.":
        "arrest happened: captor=Police, suspect=Karl Weiss | arrested",
    "Ida Holm's arrest on Monday surprised her lawyer.":
        "arrest happened: suspect=Ida Holm; 2017-02-20 | arrest",
    "The detention of three students angered Lima.":
        "arrest happened: suspect=three students | detention",
    # a role that gives the place, and a type that has none
    "Troops raided Lima on Monday.": "raid happened: Troops; Lima; 2017-02-20 | raided",
    "Ida Holm's trial in Lima begins on Friday.":
        "trial planned: Ida Holm; 2017-02-24 | trial",
    # times and places of something else
    "Police arrested Ida Holm after Tuesday's vote.":
        "arrest happened: captor=Police, suspect=Ida Holm | arrested",
    "Police arrested Ida Holm after a march in Oslo.":
        "arrest happened: captor=Police, suspect=Ida Holm | arrested",
    "Officials said on Tuesday that police had arrested Ida Holm.":
        "arrest happened: captor=police, suspect=Ida Holm | arrested",
    # with a name it is an event of its own
    "Officers nabbed Ida Holm.": "arrest happened: Ida Holm | nabbed",
}  # fmt: skip

#: sentences without an event, and why
LEFT = {
    "High prices arrested growth.": "no person fills the role",
    "Police arrested the decline.": "the needed role is not filled",
    "The council debated the arrests.": "nobody takes part, and the noun is vague",
    "Ida Holm was detained in traffic.": "the license refuses it",
    "Officers nabbed three students.": "nobody has a name, and no event was mentioned before",
    "The arrest warrant was read to Ida Holm.": "the noun only modifies another",
    "Police-arrest records were lost.": "the noun is part of a word",
    "Arrest Records is a label in Lima.": "the noun is part of a name",
}

#: status by the words around the event, or by its date
STATUSES = {
    "Police arrested Ida Holm.": "happened",
    "Police are arresting Ida Holm.": "ongoing",
    "Police arrest Ida Holm in Lima": "happened",
    "Police will arrest Ida Holm on Friday.": "planned",
    "Police plan to arrest Ida Holm.": "planned",
    "Police may arrest Ida Holm.": "hypothetical",
    "If police arrest Ida Holm, Karl Weiss will resign.": "hypothetical",
    "The governor called for the arrest of Ida Holm.": "hypothetical",
    "Police refused to arrest Ida Holm.": "refused",
    "Police did not arrest Ida Holm.": "not-happened",
    "Police denied that they had arrested Ida Holm.": "not-happened",
    "Police cancelled the arrest of Ida Holm.": "cancelled",
    "Police postponed the arrest of Ida Holm.": "postponed",
}


@pytest.mark.parametrize("text", READ)
def test_read(told: Told, text: str) -> None:
    """A sentence has one event, with its participants by label, its place and its time."""
    assert told(text) == [READ[text]]


@pytest.mark.parametrize("text", LEFT)
def test_left(told: Told, text: str) -> None:
    """What only looks like an event is none."""
    assert told(text) == []


@pytest.mark.parametrize("text", STATUSES)
def test_status(told: Told, text: str) -> None:
    """The status is that of the words around the event."""
    (line,) = told(text)
    assert line.startswith(f"arrest {STATUSES[text]}:")
