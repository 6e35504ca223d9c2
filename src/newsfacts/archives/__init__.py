"""Reads articles from files, folders and archives, and the facts of many of them."""

from newsfacts.archives.encoding import ENCODING
from newsfacts.archives.read import UndatedWarning, read, records, undated_sentence
from newsfacts.archives.runs import Failure, pipe

__all__ = ["ENCODING", "Failure", "UndatedWarning", "pipe", "read", "records", "undated_sentence"]
