"""Reads articles from files, folders and archives."""

from newsfacts.archives.read import UndatedWarning, read, records, undated_sentence

__all__ = ["UndatedWarning", "read", "records", "undated_sentence"]
