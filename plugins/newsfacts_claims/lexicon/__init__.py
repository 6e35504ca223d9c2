"""Verbs of communication, and closed classes of words."""
