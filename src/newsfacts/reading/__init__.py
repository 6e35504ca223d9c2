"""One shared reading of a text: what every extractor asks instead of parsing for itself."""

from newsfacts.reading.clauses import Attached, Clause, ClauseKind
from newsfacts.reading.groups import NounGroup, VerbGroup
from newsfacts.reading.lexicon import is_word, possible_tags
from newsfacts.reading.numbers import Number, number_at, parse_number, shortest_decimal
from newsfacts.reading.quotes import Quote
from newsfacts.reading.reading import Reading
from newsfacts.reading.segments import Extent
from newsfacts.reading.sentence import Sentence
from newsfacts.reading.tokens import Token, Tokens

__all__ = [
    "Attached",
    "Clause",
    "ClauseKind",
    "Extent",
    "NounGroup",
    "Number",
    "Quote",
    "Reading",
    "Sentence",
    "Token",
    "Tokens",
    "VerbGroup",
    "is_word",
    "number_at",
    "parse_number",
    "possible_tags",
    "shortest_decimal",
]
