"""What takes the place of the facts of a document that has none."""

from __future__ import annotations

import attrs

from newsfacts.errors import NewsfactsError


@attrs.frozen
class Failure:
    """A document of a run that could not be read, and why.

    Args:
        document: its id.
        error: why; never raised. A :class:`DocumentError` or :class:`ReadingError` is about its
            content, an :class:`ExtractorError` about a plugin, a :class:`TimeLimitError` or
            :class:`CrashError` about its process.
    """

    document: str
    error: NewsfactsError
