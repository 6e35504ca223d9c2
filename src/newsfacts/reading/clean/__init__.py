"""The clean copy of a text, which extractors read, and its alignment with the given text."""

from newsfacts.reading.clean.alignment import Alignment, Step
from newsfacts.reading.clean.copy import clean, edited

__all__ = ["Alignment", "Step", "clean", "edited"]
