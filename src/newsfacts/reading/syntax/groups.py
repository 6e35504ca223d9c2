"""The groups of a sentence: nouns and verbs with the words that belong to them."""

from newsfacts.reading.syntax.noun_group import NounGroup
from newsfacts.reading.syntax.verb_group import Tense, VerbGroup, Voice, modal_lemma

__all__ = ["NounGroup", "Tense", "VerbGroup", "Voice", "modal_lemma"]
