"""Vocabulary of meetings, and of what only looks like them."""
