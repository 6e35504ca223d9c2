"""Reads the facts of many documents, in parallel."""

from newsfacts.archives.runs.failure import Failure
from newsfacts.archives.runs.pipe import pipe

__all__ = ["Failure", "pipe"]
