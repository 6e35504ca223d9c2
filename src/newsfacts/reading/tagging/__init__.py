"""Tagging: the word class of each word of a sentence."""
