"""Documents and facts: plain values, independent of how they are extracted or stored."""

from newsfacts.model._metadata import Published
from newsfacts.model._supplied import HasRules
from newsfacts.model.claim import Claim, ClaimType
from newsfacts.model.document import Document
from newsfacts.model.entity import (
    Coordinates,
    Entity,
    EntityType,
    Gender,
    GrammaticalNumber,
    Mention,
    MentionForm,
)
from newsfacts.model.event import Event, EventMention, Participant
from newsfacts.model.fact import Fact
from newsfacts.model.facts import Cell, Facts, Problem, Skipped
from newsfacts.model.money import Basis, Money, Percentage
from newsfacts.model.span import Span
from newsfacts.model.status import Status, status_of
from newsfacts.model.time import Grain, Interval, TimeExpression, TimeType

__all__ = [
    "Basis",
    "Cell",
    "Claim",
    "ClaimType",
    "Coordinates",
    "Document",
    "Entity",
    "EntityType",
    "Event",
    "EventMention",
    "Fact",
    "Facts",
    "Gender",
    "Grain",
    "GrammaticalNumber",
    "HasRules",
    "Interval",
    "Mention",
    "MentionForm",
    "Money",
    "Participant",
    "Percentage",
    "Problem",
    "Published",
    "Skipped",
    "Span",
    "Status",
    "TimeExpression",
    "TimeType",
    "status_of",
]
