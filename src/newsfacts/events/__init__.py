"""Events declared by tables: types of events, and the mentions and events of a document."""

from newsfacts.events.drafts import Draft
from newsfacts.events.extractor import Vocabulary, events
from newsfacts.events.fillers import is_actor, is_official, is_person, is_place, is_somebody
from newsfacts.events.types import EventType, Filler, Frame

__all__ = [
    "Draft",
    "EventType",
    "Filler",
    "Frame",
    "Vocabulary",
    "events",
    "is_actor",
    "is_official",
    "is_person",
    "is_place",
    "is_somebody",
]
