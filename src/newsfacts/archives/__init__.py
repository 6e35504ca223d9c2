"""Reads articles from files, folders and archives."""

from newsfacts.archives.encoding import ENCODING
from newsfacts.archives.read import UndatedWarning, read, records, undated_sentence

__all__ = ["ENCODING", "UndatedWarning", "read", "records", "undated_sentence"]
