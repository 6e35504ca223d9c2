"""The person that a text is about."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable
from typing import NamedTuple

from newsfacts import Gender
from newsfacts.reading import Tokens
from newsfacts_entities.detect.candidate import Candidate
from newsfacts_entities.lexicon.pronouns import PRONOUNS
from newsfacts_entities.link.entity_record import EntityRecord

#: the topic is named at least so often, and so many times as often as anybody else
_OFTEN, _TIMES = 3, 2
#: more does not make it more of a topic
_MOST_TIMES = 5.0
#: and of the pronouns so many, and this share, are of its gender
_PRONOUNS, _MOSTLY = 3, 0.75
_GENDERED: dict[Gender, frozenset[str]] = {
    gender: frozenset(form for form, pronoun in PRONOUNS.items() if pronoun.gender == gender)
    for gender in ("female", "male")
}


class Topic(NamedTuple):
    """The person that a text is about, and how many times as often it is named as anybody else."""

    record: EntityRecord
    dominance: float


def topic_of(
    tokens: Tokens,
    found: Iterable[Candidate],
    record_of: Callable[[Candidate], EntityRecord | None],
) -> Topic | None:
    """Return the person whom most of the names in a text are of, if there is one.

    Its gender, where nothing else tells it, is that of most of the pronouns.
    """
    counts: Counter[int] = Counter()
    records: dict[int, EntityRecord] = {}
    for item in found:
        record = record_of(item) if item.name and item.kind in ("name", "person") else None
        if record is not None and (record.type == "person" or _may_be_person(record)):
            counts[id(record)] += 1
            records[id(record)] = record
    (best, count), (_, second) = [*counts.most_common(2), (0, 0), (0, 0)][:2]
    if count < _OFTEN or count < _TIMES * second:
        return None
    topic = records[best]
    gender = _gender(tokens)
    if topic.type is None and gender is None:
        return None
    topic.type = "person"
    topic.gender = topic.gender or gender
    return Topic(topic, min(count / max(second, 1), _MOST_TIMES))


def _may_be_person(record: EntityRecord) -> bool:
    """Whether a name of unknown type has the form of a person's."""
    return record.type is None and len(record.name) > 1


def _gender(tokens: Tokens) -> Gender | None:
    counts = {gender: len(tokens.find(forms)) for gender, forms in _GENDERED.items()}
    gender = max(counts, key=lambda gender: counts[gender])
    total = sum(counts.values())
    return gender if total >= _PRONOUNS and counts[gender] >= _MOSTLY * total else None
