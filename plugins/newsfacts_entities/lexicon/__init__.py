"""Lexicons of words and names."""
