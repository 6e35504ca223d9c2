"""The operators in a verb's own clause: its adverbs, negative subjects and objects."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from newsfacts.reading import tagset as t
from newsfacts.reading.predicates import triggers
from newsfacts.reading.predicates.factuality import Operator
from newsfacts.reading.predicates.parse import Parse, Trigger
from newsfacts.reading.predicates.table import Entry, entry
from newsfacts.reading.segmentation.extents import Extent
from newsfacts.reading.syntax.groups import VerbGroup

#: negative words as subjects and objects, with their lemmas in the table
_NEGATIVE = {
    "no": "no", "nobody": "nobody", "none": "none", "nothing": "nothing", "neither": "neither",
    "noone": "nobody", "no-one": "nobody",
}  # fmt: skip
_NOT = frozenset(("not", "n't", "'t", "t"))
_CLOSE_TO = frozenset(("almost", "nearly"))
_LEADS = frozenset(("neither", "nor"))
#: tags of auxiliaries before their subject: "nor did she"
_AUXILIARIES = frozenset(t.AUXILIARIES)


def operator(parse: Parse, listed: Entry, first: int, last: int, trigger: Trigger) -> Operator:
    """Return the operator that words are, as the table has them.

    Args:
        parse: of the sentence.
        listed: the entry of the table.
        first: index of the first word in the sentence.
        last: that of the last word.
        trigger: the event that it operates on.
    """
    place = parse.extent(first, last)
    group = trigger.group
    scope = Extent(group.start, group.end)
    if isinstance(group, VerbGroup):
        scope = group.extent(trigger.first, trigger.at + 1)
    return Operator(listed.effect, place.start, place.end, listed.lemma, listed.part, scope)


def adverbs(parse: Parse, trigger: Trigger) -> list[Operator]:
    """Return the adverbs of a verb that operate on it, in its group and right before it."""
    group = trigger.group
    inside = range(trigger.first, trigger.at)
    places = [(group.indices[i], "not" if group.tags[i] == "K" else "") for i in inside]
    if trigger.first == 0:
        places = [(i, "") for i in _before(parse, trigger)] + places
    if group.tags[trigger.at] in "Bdh":
        after = group.indices[trigger.at] + 1
        behind = parse.ungrouped(after)
        places += [(i, "not" if parse.lowered[i] in _NOT else "") for i in behind]
    found: list[Operator] = []
    for i, name in places:
        word = name or parse.lowered[i]
        if word == "yet" and "t" in group.tags[trigger.first : trigger.at]:
            word = "yet to"
        listed = entry("adverb", "word", word)
        if listed and (word not in _LEADS or group.tags in _AUXILIARIES):
            found.append(operator(parse, listed, i, i, trigger))
    close = {one.lemma for one in found}
    if not close.isdisjoint(_CLOSE_TO) and "not" in close:
        return []  # almost did not happen
    return found


def _before(parse: Parse, trigger: Trigger) -> Iterator[int]:
    """Yield the words between groups right before a verb, and before its subject."""
    clause = parse.clauses[trigger.clause]
    group = trigger.group
    for other in (*clause.subject[:1], group):
        if other is group or (clause.verb is group and parse.after(other) is group):
            lead = parse.lead(other)
            own = lead[::-1].index(",") if "," in lead else len(lead)  # who are not ill, met
            yield from range(other.index - own, other.index)


def around(parse: Parse, trigger: Trigger) -> list[Operator]:
    """Return negative subjects, objects and adverbs of the clause of a verb."""
    clause = parse.clauses[trigger.clause]
    if clause.verb is not trigger.group or not isinstance(trigger.group, VerbGroup):
        return []
    last = triggers.verbs(parse, trigger.group)[-1].at == trigger.at
    groups = [g for g in clause.subject if parse.clause_of(g.index) == trigger.clause]
    groups += clause.objects if last else ()
    found: list[Operator] = []
    for group in groups:
        lead = parse.lead(group)[-1:]
        word, at = _NEGATIVE.get(group.word(0), ""), group.index
        if not word and lead and lead[0] in _LEADS:
            word, at = lead[0], at - 1
        listed = entry("adverb", "word", word) or entry("determiner", "noun", word)
        if listed:
            found.append(operator(parse, listed, at, at, trigger))
    return found[:1]


def negative(adverbs: Sequence[Operator]) -> list[Operator]:
    """Return those that negate a verb: "not", "never", "has yet to"."""
    return [adverb for adverb in adverbs if adverb.name == "negates"]
