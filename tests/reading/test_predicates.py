"""Who does what to whom, and whether it happened: a table of sentences, and what must always hold.

``predicates.tsv`` has a sentence in each row, with a trigger in it and its arguments: heads with
their close modifiers, ``; `` between several, `` = `` between alternatives. ``symmetric`` events
have their agents and partners in one set; phrases in ``either`` count neither way, and ``alt`` has
statuses that are right too. Rows with ``blind`` were written without knowledge of the rules.
``wrong`` names the fields that are known to be misread; a row that gets better must lose its mark.
"""

from __future__ import annotations

import csv
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsfacts import Document, Status, status_of
from newsfacts.reading import (
    Certainty,
    Decision,
    Extent,
    Factuality,
    Polarity,
    Predicate,
    Role,
    Time,
)
from newsfacts.reading.predicates.effects import EFFECTS
from newsfacts.reading.predicates.table import Entry, entries
from newsfacts.testing import news_text

Row = dict[str, str]
ROWS: list[Row] = list(
    csv.DictReader(
        (Path(__file__).parent / "predicates.tsv").read_text(encoding="utf-8").splitlines(),
        delimiter="\t",
        quoting=csv.QUOTE_NONE,
    )
)
#: columns of the table -> roles
SLOTS: dict[str, tuple[Role, ...]] = {
    "agents": ("agent",),
    "patients": ("patient", "recipient"),
    "partners": ("partner",),
    "places": ("place",),
    "times": ("time",),
}


def predicate(text: str, trigger: str) -> Predicate:
    """The predicate of a trigger; "word#2" is the second occurrence."""
    word, _, number = trigger.partition("#")
    at = -1
    for _ in range(int(number or 1)):
        at = text.index(word, at + 1)
    sentence = Document(text, language="en").reading.grammar_at(at)
    assert sentence is not None
    found = sentence.predicate_at(at)
    assert found is not None
    return found


def wanted(cell: str) -> list[list[str]]:
    """The phrases of a cell, each with its alternatives."""
    return [part.strip().split(" = ") for part in cell.split(";") if part.strip()]


def places(text: str, phrases: list[str]) -> list[Extent]:
    """Every occurrence of some phrases."""
    found: list[Extent] = []
    for phrase in phrases:
        at = text.find(phrase)
        while at >= 0:
            found.append(Extent(at, at + len(phrase)))
            at = text.find(phrase, at + 1)
    return found


def overlaps(extent: Extent, others: list[Extent]) -> bool:
    """Whether an extent overlaps one of others."""
    return any(extent.start < o.end and o.start < extent.end for o in others)


def slots(row: Row) -> dict[str, tuple[int, int, int]]:
    """For each column of arguments: how many are right, wanted and given."""
    text = row["sentence"]
    found = predicate(text, row["trigger"])
    either = places(text, [name for names in wanted(row["either"]) for name in names])
    gold = {name: wanted(row[name]) for name in SLOTS}
    given_ = {name: [a.extent for a in found.of(*roles)] for name, roles in SLOTS.items()}
    if row["symmetric"]:
        gold["agents"] += gold.pop("partners")
        given_["agents"] += given_.pop("partners")
    counts: dict[str, tuple[int, int, int]] = {}
    for name, phrases in gold.items():
        spots = [places(text, names) for names in phrases]
        right = sum(any(overlaps(g, spot) for g in given_[name]) for spot in spots)
        counted = [s for spot in spots for s in spot] + either
        extra = sum(not overlaps(g, counted) for g in set(given_[name]))
        counts[name] = right, len(phrases), right + extra
    return counts


def wrong(row: Row) -> list[str]:
    """The fields that are misread."""
    names = [name for name, (right, gold, got) in slots(row).items() if not right == gold == got]
    status = status_of(predicate(row["sentence"], row["trigger"]).factuality)
    right = status in (row["factuality"], *(alt.strip() for alt in row["alt"].split(";")))
    return names if right else [*names, "factuality"]


@pytest.mark.parametrize("row", ROWS, ids=[f"{r['trigger']}-{n}" for n, r in enumerate(ROWS)])
def test_row(row: Row) -> None:
    """Every field is as the table says, but for those that it marks as known to be wrong."""
    assert ",".join(wrong(row)) == (row["wrong"] or "")


@pytest.mark.parametrize(
    ("blind", "arguments", "factuality"), [("", 0.96, 0.96), ("yes", 0.88, 0.82)]
)
def test_shares(blind: str, arguments: float, factuality: float) -> None:
    """Arguments (F1) and factuality are right as often as they were."""
    rows = [row for row in ROWS if row["blind"] == blind]
    assert len(rows) >= 149
    counts = [count for row in rows for count in slots(row).values()]
    right, gold, got = (sum(column) for column in zip(*counts, strict=True))
    assert 2 * right / (gold + got) >= arguments
    marked = sum("factuality" in (row["wrong"] or "") for row in rows)
    assert 1 - marked / len(rows) >= factuality


@pytest.mark.parametrize("entry", entries(), ids=lambda e: f"{e.lemma} {e.part} {e.takes[0]}")
def test_operators(entry: Entry) -> None:
    """Each operator of the table is found in its example, with its effect, its word and scope."""
    assert entry.effect in EFFECTS
    before, event, after = entry.example.split("*")
    text = before + event + after
    found = predicate(text, event)
    if EFFECTS[entry.effect] == ("inner", "inner"):
        return  # leaves the event as it is
    operators = [o for o in found.factuality.operators if o.lemma == entry.lemma]
    assert [o.name for o in operators] == [entry.effect]
    (operator,) = operators
    assert operator.part == entry.part
    assert operator.start < operator.end <= len(text)
    assert operator.scope.start < operator.scope.end <= len(text)


@pytest.mark.parametrize(
    ("factuality", "status"),
    [
        (("positive", "certain", "past", ""), "happened"),
        (("positive", "probable", "past", ""), "happened"),
        (("positive", "certain", "present", ""), "ongoing"),
        (("positive", "certain", "future", ""), "planned"),
        (("positive", "probable", "future", "planned"), "planned"),
        (("positive", "probable", "none", ""), "hypothetical"),
        (("positive", "possible", "past", ""), "hypothetical"),
        (("positive", "open", "none", ""), "hypothetical"),
        (("negative", "certain", "none", "refused"), "refused"),
        (("negative", "certain", "past", ""), "not-happened"),
        (("negative", "probable", "future", ""), "hypothetical"),
        (("negative", "certain", "none", "cancelled"), "cancelled"),
        (("negative", "certain", "future", "postponed"), "postponed"),
        (("positive", "certain", "none", ""), "unstated"),
        (("unknown", "open", "none", ""), "unstated"),
    ],
)
def test_status(factuality: tuple[Polarity, Certainty, Time, Decision], status: Status) -> None:
    """Status is a function of factuality, and happened is never a default."""
    polarity, certainty, time, decision = factuality
    assert status_of(Factuality(polarity, certainty, time, decision, ())) == status


def shown(text: str, start: int = 0) -> list[object]:
    """The predicates of a text from an offset on, by their words."""
    reading = Document(text, language="en").reading
    return [
        (p.text, [(a.role, a.text) for a in p.arguments], p.factuality[:4])
        for extent in reading.sentences
        if extent.start >= start
        for p in reading.grammar(extent).predicates
    ]


@pytest.mark.parametrize(
    ("active", "passive"),
    [
        ("Police *arrested* Ida Holm.", "Ida Holm was *arrested* by police."),
        ("Rebels *attacked* the port.", "The port was *attacked* by rebels."),
        ("Norgas will *buy* the mill.", "The mill will be *bought* by Norgas."),
    ],
)
def test_voices(active: str, passive: str) -> None:
    """Active and passive give the same arguments."""

    def arguments(text: str) -> set[tuple[str, str]]:
        _, verb, _ = text.split("*")
        found = predicate(text.replace("*", ""), verb)
        return {(a.role, a.text.lower()) for a in found.arguments}

    assert arguments(active) == arguments(passive)


def test_conjuncts_in_any_order() -> None:
    """Those who meet are the same set in either order."""
    pairs = ("Ana Duarte and Joel Otieno met.", "Joel Otieno and Ana Duarte met.")
    first, second = ({a.text for a in predicate(text, "met").of("agent")} for text in pairs)
    assert first == second == {"Ana Duarte", "Joel Otieno"}


@pytest.mark.parametrize("name", ["Ida Holm", "Paul Ndiaye", "Rosa Vidal"])
@pytest.mark.parametrize("frame", ["{} declined to meet the union.", "The visit of {} is off."])
def test_names_of_one_shape(frame: str, name: str) -> None:
    """Names of one shape can be exchanged."""
    other = [str(item).replace("Tom Berg", name) for item in shown(frame.format("Tom Berg"))]
    assert [str(item) for item in shown(frame.format(name))] == other


@given(st.one_of(news_text(), st.text(max_size=200)))
def test_any_text(text: str) -> None:
    """Reading never raises, and what it gives lies in its sentence."""
    reading = Document(text, language="en").reading
    for extent in reading.sentences:
        for found in reading.grammar(extent).predicates:
            assert text[found.start : found.end] == found.text
            inside = [Extent(o.start, o.end) for o in found.factuality.operators]
            inside += (argument.extent for argument in found.arguments)
            assert all(extent.start <= part.start < part.end <= extent.end for part in inside)


@given(news_text(max_pieces=15), st.sampled_from(["He left.", "The talks in Rome failed.", "$5?"]))
def test_other_sentences_change_nothing(text: str, other: str) -> None:
    """A sentence put before, in a paragraph of its own, changes nothing."""
    assert shown(f"{other}\n\n{text}", len(other)) == shown(text)
