"""The clean copy of a text, which extractors read, and its alignment with the given text."""

from newsfacts.reading.clean.alignment import Alignment
from newsfacts.reading.clean.copy import clean

__all__ = ["Alignment", "clean"]
