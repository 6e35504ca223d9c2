"""The meaning of each rule."""

from __future__ import annotations

from collections.abc import Mapping

MEANINGS: Mapping[str, str] = {
    "again": "an unnamed group or organisation, mentioned again by the same noun",
    "alias": "another name, given by the article or by an option",
    "apposition": "a description next to the name of the entity it describes",
    "body": "an organisation described by its kind, such as the Afghan government",
    "cataphora": "a pronoun that precedes its antecedent",
    "dateline": "here, resolved to the place of the dateline",
    "full-name": "a person's full name",
    "full-person": "a person's title and full name",
    "group": "several people who are not named",
    "known": "a country, nationality, capital or seat of government listed in the tables",
    "lead": "an office mentioned before the name of its holder",
    "members": "a plural that refers to several entities named before",
    "name": "a name whose type follows from evidence in the article",
    "open-body": "an organisation that is not named",
    "open-place": "a word for a place that the article does not name",
    "open-pronoun": "a pronoun with no antecedent, or with two that are equally likely",
    "open-spot": "a description of a place that the article does not name",
    "open-title": "an office or a description whose holder is not named",
    "organisation": "a name that contains a word for an organisation",
    "people": "the people of a country",
    "person": "a person's name, recognised by a title or a given name",
    "place": "a name that contains a word for a place, or a reference to a place named before",
    "predicate": "a predicative description of a subject or an object: was a senator, as mayor",
    "pronoun": "a pronoun for several people",
    "pronoun-governing": "a pronoun for the subject of the governing clause: Orlik said he",
    "pronoun-joined": "a pronoun for entities joined by and",
    "pronoun-pair": "a pronoun for the two entities of one type in the previous sentence",
    "pronoun-salient": "a pronoun for the most salient entity that agrees, by role and distance",
    "pronoun-speaker": "I in a quotation, or we if a body speaks, resolved to the speaker",
    "pronoun-topic": "a pronoun for the person the article is about, as no nearer candidate agrees",
    "role": "an office whose holder the article does not name",
    "short-form": "the noun from the name of an organisation or a place, such as the mosque",
    "spot": "a description of a place that is named next to it or before",
    "surname": "the surname of a person named before",
    "title": "the office or description of somebody named before",
    "unknown-name": "a name without evidence of its type",
}
