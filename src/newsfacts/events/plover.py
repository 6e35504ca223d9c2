"""The PLOVER code of an event."""

from __future__ import annotations

from typing import Literal, NamedTuple

from newsfacts.model.event import Event
from newsfacts.model.status import Status

#: events and modes of the PLOVER Manual (Open Event Data Alliance; read 2026-11) and of POLECAT,
#: whose modes of REJECT and SANCTION the manual leaves open
_MODES: dict[str, str] = {
    "call": "phone",
    "meeting": "",
    "summit": "multilateral",
    "talks": "",
    "visit": "visit",
}
#: statuses of events that were not called off but have not taken place
_AHEAD: frozenset[Status] = frozenset(("hypothetical", "planned", "postponed"))
#: number of participants whose summit is bilateral
_TWO = 2


class Plover(NamedTuple):
    """What PLOVER calls an event: its type, and how and whether it took place."""

    event: Literal["CONSULT", "REJECT", "SANCTION"]
    #: how: "visit", "phone", "multilateral" of CONSULT; "meet" of REJECT; else empty
    mode: str
    #: "hypothetical" if it has not taken place; else empty
    context: Literal["", "hypothetical"]


def plover(event: Event) -> Plover | None:
    """Return the PLOVER code of a meeting, visit, call, talks or summit.

    Returns:
        None for other types of events, for what did not happen, and for what the text asserts
        nothing of: PLOVER has no codes for these.
    """
    if event.type not in _MODES or event.status in ("not-happened", "unstated"):
        return None
    if event.status == "refused":
        return Plover("REJECT", "meet", "")
    if event.status == "cancelled":
        return Plover("SANCTION", "discontinue", "")
    bilateral = event.type == "summit" and len(event.participants) == _TWO
    mode = "" if bilateral else _MODES[event.type]
    return Plover("CONSULT", mode, "hypothetical" if event.status in _AHEAD else "")
