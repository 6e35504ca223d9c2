"""What each rule reads, in words."""

from __future__ import annotations

from collections.abc import Mapping

MEANINGS: Mapping[str, str] = {
    "alias": "another name that the article, or an option, gives it",
    "apposition": "what stands beside a name and says who that is",
    "body": "a body by what it is, such as the Afghan government",
    "cataphora": "a pronoun before the one it speaks of",
    "dateline": "here, where the dateline says",
    "full-name": "a person's whole name",
    "full-person": "a person's title and whole name",
    "group": "several people together",
    "known": "a country, nationality, capital or seat that the tables know",
    "lead": "an office told before its holder's name",
    "members": "a word for several who were named before",
    "name": "a name whose type the article's evidence tells",
    "open-body": "a body of which the article does not say which",
    "open-place": "a word for a place that the article does not name",
    "open-pronoun": "a pronoun of which the article does not say whose",
    "open-spot": "a place by what it is, which the article does not name",
    "open-title": "an office or description of which the article does not say whose",
    "organisation": "a name with a word for an organisation in it",
    "person": "a name that a title or a given name makes a person's",
    "place": "a name with a word for a place in it, or a word for one named before",
    "pronoun": "a pronoun, by gender, number and who was spoken of last",
    "role": "an office whose holder the article does not name",
    "spot": "a place by what it is, which its name beside it or before tells",
    "surname": "the surname of a person named before",
    "title": "the office or description of somebody named before",
    "unknown-name": "a name of which nothing says what it is",
}
