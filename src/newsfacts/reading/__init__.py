"""The reading of a text, which all extractors share instead of parsing it themselves."""

from newsfacts.reading.language import primary_subtag
from newsfacts.reading.lexicon.alternation import alternatives
from newsfacts.reading.lexicon.numbers import Number, number_at, parse_number, shortest_decimal
from newsfacts.reading.lexicon.word_list import is_word, possible_tags
from newsfacts.reading.parts import Part, PartKind
from newsfacts.reading.reading import Reading
from newsfacts.reading.segmentation.datelines import Dateline
from newsfacts.reading.segmentation.extents import Extent
from newsfacts.reading.segmentation.plain import unaccented
from newsfacts.reading.segmentation.quotations import Quote
from newsfacts.reading.segmentation.tokens import Token, Tokens
from newsfacts.reading.sentence import Sentence
from newsfacts.reading.syntax.clauses import Attached, Clause, ClauseKind
from newsfacts.reading.syntax.groups import NounGroup, VerbGroup

__all__ = [
    "Attached",
    "Clause",
    "ClauseKind",
    "Dateline",
    "Extent",
    "NounGroup",
    "Number",
    "Part",
    "PartKind",
    "Quote",
    "Reading",
    "Sentence",
    "Token",
    "Tokens",
    "VerbGroup",
    "alternatives",
    "is_word",
    "number_at",
    "parse_number",
    "possible_tags",
    "primary_subtag",
    "shortest_decimal",
    "unaccented",
]
