"""Lexical knowledge: the tags, lemmas and inflected forms of words, and numbers."""
