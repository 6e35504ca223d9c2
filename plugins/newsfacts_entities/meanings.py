"""What each rule reads, in words."""

from __future__ import annotations

from collections.abc import Mapping

MEANINGS: Mapping[str, str] = {
    "again": "an unnamed group or body that was mentioned before, by the same noun",
    "alias": "another name that the article, or an option, gives it",
    "apposition": "what stands beside a name and says who that is",
    "body": "a body by what it is, such as the Afghan government",
    "cataphora": "a pronoun before the one it speaks of",
    "dateline": "here, where the dateline says",
    "full-name": "a person's whole name",
    "full-person": "a person's title and whole name",
    "group": "several people together, who are not named",
    "known": "a country, nationality, capital or seat that the tables know",
    "lead": "an office told before its holder's name",
    "members": "a word for several who were named before",
    "name": "a name whose type the article's evidence tells",
    "open-body": "a body that is not named",
    "open-place": "a word for a place that the article does not name",
    "open-pronoun": "a pronoun with no antecedent, or with two that are as likely as each other",
    "open-spot": "a place by what it is, which the article does not name",
    "open-title": "an office or a description whose holder is not named",
    "organisation": "a name with a word for an organisation in it",
    "people": "the people of a country",
    "person": "a name that a title or a given name makes a person's",
    "place": "a name with a word for a place in it, or a word for one named before",
    "predicate": "what a clause says its subject or object is: was a senator, as mayor",
    "pronoun": "several people that a pronoun stands for",
    "pronoun-governing": "a pronoun for the subject of the governing clause: Orlik said he",
    "pronoun-joined": "a pronoun for those who are joined by and",
    "pronoun-pair": "a pronoun for the two of one type in the sentence before",
    "pronoun-salient": "a pronoun for the most salient entity that agrees, by role and distance",
    "pronoun-speaker": "I or we in a quotation: who speaks",
    "pronoun-topic": "a pronoun for the person that the article is about, as nobody nearer agrees",
    "role": "an office whose holder the article does not name",
    "short-form": "the noun in the name of a body or a place, such as the mosque",
    "spot": "a place by what it is, which its name beside it or before tells",
    "surname": "the surname of a person named before",
    "title": "the office or description of somebody named before",
    "unknown-name": "a name of which nothing says what it is",
}
