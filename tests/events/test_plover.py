"""Events as PLOVER codes them."""

from __future__ import annotations

from typing import get_args

import pytest

from newsfacts import Engine, Event, Status
from newsfacts.events import Plover, plover

#: sentences with one event, and its code
CODES = {
    "Ida Holm met Pavel Orlik in Lima.": Plover("CONSULT", "", ""),
    "Ida Holm visited Lima.": Plover("CONSULT", "visit", ""),
    "Ida Holm telephoned President Pavel Orlik.": Plover("CONSULT", "phone", ""),
    "Ida Holm, Karl Weiss and Pavel Orlik held a summit in Lima.":
        Plover("CONSULT", "multilateral", ""),
    "Ida Holm and Pavel Orlik held a summit in Lima.": Plover("CONSULT", "", ""),
    "Ida Holm will meet Pavel Orlik in Lima.": Plover("CONSULT", "", "hypothetical"),
    "Ida Holm may visit Lima.": Plover("CONSULT", "visit", "hypothetical"),
    "Ida Holm postponed talks with Pavel Orlik.": Plover("CONSULT", "", "hypothetical"),
    "Ida Holm refused to meet Pavel Orlik.": Plover("REJECT", "meet", ""),
    "Ida Holm cancelled talks with Pavel Orlik.": Plover("SANCTION", "discontinue", ""),
    "Ida Holm never met Pavel Orlik.": None,
    "Karl Weiss spoke about a meeting of Ida Holm and Pavel Orlik.": None,
}  # fmt: skip


@pytest.mark.parametrize("text", CODES)
def test_codes(text: str) -> None:
    """An event has the code of its type and its status."""
    (event,) = Engine.installed().extract(text).events
    assert plover(event) == CODES[text]


@pytest.mark.parametrize("status", get_args(Status))
def test_other_types(status: Status) -> None:
    """Types of other plugins have no code, whatever their status."""
    (event,) = Engine.installed().extract("Ida Holm met Pavel Orlik.").events
    assert (
        plover(
            Event(span=event.span, rule="", type="arrest", status=status, mentions=event.mentions)
        )
        is None
    )
