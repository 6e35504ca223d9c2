"""Status: what became of an event, as a function of its factuality."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from newsfacts.reading import Factuality

#: whether an event took place, is taking place, or does not take place; "not-happened" if the text
#: asserts that it did not, "unstated" if it asserts nothing
Status = Literal[
    "happened", "ongoing", "planned", "cancelled", "postponed", "refused", "hypothetical",
    "not-happened", "unstated",
]  # fmt: skip


def status_of(factuality: Factuality) -> Status:
    """Return the status of an event.

    ==================================================================  ============
    factuality                                                          status
    ==================================================================  ============
    positive, certain or probable, past                                 happened
    positive, certain or probable, present                              ongoing
    positive, certain or probable, future, or planned                   planned
    positive, possible or open                                          hypothetical
    negative by decision: declined, ruled out, "will not"               refused
    negative, otherwise certain: never met, failed to meet              not-happened
    negative, not certain: unlikely to meet                             hypothetical
    called off; put off without a new date                              cancelled; postponed
    nothing asserts it                                                  unstated
    ==================================================================  ============

    Args:
        factuality: that of a predicate, see :attr:`newsfacts.reading.Predicate.factuality`.
    """
    if factuality.polarity == "unknown":
        return "unstated"
    if factuality.decision:
        return factuality.decision
    if factuality.certainty in ("possible", "open"):
        return "hypothetical"
    if factuality.polarity == "negative":
        return "not-happened" if factuality.certainty == "certain" else "hypothetical"
    if factuality.time == "none":
        return "unstated" if factuality.certainty == "certain" else "hypothetical"
    return _BY_TIME[factuality.time]


_BY_TIME: dict[str, Status] = {"past": "happened", "present": "ongoing", "future": "planned"}
