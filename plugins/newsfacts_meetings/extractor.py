"""The extractor of meetings."""

from __future__ import annotations

from typing import ClassVar

import attrs

import newsfacts
from newsfacts.events import EventExtractor, EventType
from newsfacts_meetings.types import TYPES


@attrs.frozen(kw_only=True)
class MeetingExtractor(EventExtractor):
    """Extracts who met, visited or called whom, where and when, and whether it took place."""

    name: ClassVar[str] = "meetings"
    version: ClassVar[str] = newsfacts.__version__
    types: ClassVar[tuple[EventType, ...]] = TYPES

    @property
    def examples(self) -> tuple[newsfacts.Example, ...]:
        """Meetings to find, and text that only looks like meetings."""
        from newsfacts_meetings.examples import EXAMPLES

        return EXAMPLES
