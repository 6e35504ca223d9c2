"""One shared reading of a text: what every extractor asks instead of parsing for itself."""

from newsfacts.reading.numbers import Number, parse_number
from newsfacts.reading.quotes import Quote
from newsfacts.reading.reading import Reading
from newsfacts.reading.segments import Extent
from newsfacts.reading.tokens import Token, Tokens

__all__ = ["Extent", "Number", "Quote", "Reading", "Token", "Tokens", "parse_number"]
