"""A clean copy of a text, which extractors read, and the way back to the text that was given."""

from newsfacts.reading.clean.alignment import Alignment
from newsfacts.reading.clean.copy import clean

__all__ = ["Alignment", "clean"]
