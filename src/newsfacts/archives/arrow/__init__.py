"""Facts as nested columns of Apache Arrow."""

from newsfacts.errors import MissingExtraError

try:
    __import__("pyarrow")
except ImportError:
    raise MissingExtraError("newsfacts.arrow", "pyarrow", "arrow") from None
