"""The reading of a text, which all extractors share instead of parsing it themselves."""

from newsfacts.reading import tagset
from newsfacts.reading.language import primary_subtag
from newsfacts.reading.lexicon.alternation import alternatives
from newsfacts.reading.lexicon.expression import expression
from newsfacts.reading.lexicon.inflection import Inflection, inflect, lemma, plural
from newsfacts.reading.lexicon.numbers import Number, number_at, parse_number, shortest_decimal
from newsfacts.reading.lexicon.word_list import is_word, word_classes
from newsfacts.reading.parts import Part, PartKind
from newsfacts.reading.predicates.factuality import (
    Certainty,
    Decision,
    Factuality,
    Operator,
    Polarity,
    Time,
)
from newsfacts.reading.predicates.predicate import Argument, Function, Predicate, Role, Via
from newsfacts.reading.reading import Reading
from newsfacts.reading.segmentation.datelines import Dateline
from newsfacts.reading.segmentation.extents import Extent
from newsfacts.reading.segmentation.plain import unaccented
from newsfacts.reading.segmentation.quotations import Quote
from newsfacts.reading.segmentation.tokens import Token, Tokens
from newsfacts.reading.sentence import Sentence
from newsfacts.reading.syntax.clauses import Attached, Clause, ClauseKind
from newsfacts.reading.syntax.groups import NounGroup, VerbGroup
from newsfacts.reading.tagset import WordClass

__all__ = [
    "Argument",
    "Attached",
    "Certainty",
    "Clause",
    "ClauseKind",
    "Dateline",
    "Decision",
    "Extent",
    "Factuality",
    "Function",
    "Inflection",
    "NounGroup",
    "Number",
    "Operator",
    "Part",
    "PartKind",
    "Polarity",
    "Predicate",
    "Quote",
    "Reading",
    "Role",
    "Sentence",
    "Time",
    "Token",
    "Tokens",
    "VerbGroup",
    "Via",
    "WordClass",
    "alternatives",
    "expression",
    "inflect",
    "is_word",
    "lemma",
    "number_at",
    "parse_number",
    "plural",
    "primary_subtag",
    "shortest_decimal",
    "tagset",
    "unaccented",
    "word_classes",
]
