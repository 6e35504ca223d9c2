"""Events declared as types: by their words, roles, and who may fill these."""

from newsfacts.events.extractor import EventExtractor
from newsfacts.events.fillers import (
    is_actor,
    is_individual,
    is_named,
    is_official,
    is_person,
    is_place,
    is_somebody,
)
from newsfacts.events.plover import Plover, plover
from newsfacts.events.types import Candidate, EventType, Filler, Frame, License, Part, Roles

__all__ = [
    "Candidate",
    "EventExtractor",
    "EventType",
    "Filler",
    "Frame",
    "License",
    "Part",
    "Plover",
    "Roles",
    "is_actor",
    "is_individual",
    "is_named",
    "is_official",
    "is_person",
    "is_place",
    "is_somebody",
    "plover",
]
