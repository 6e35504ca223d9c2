"""What each rule reads, in words."""

from __future__ import annotations

from collections.abc import Mapping

MEANINGS: Mapping[str, str] = {
    "group": "those who take part, by a noun that names nobody",
    "noun": "a noun for a meeting, visit or call, and the verb that governs it",
    "verb": "a verb of meeting, visiting or calling",
}
