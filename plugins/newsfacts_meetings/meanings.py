"""The meaning of each rule."""

from __future__ import annotations

from collections.abc import Mapping

MEANINGS: Mapping[str, str] = {
    "group": "unnamed participants, described by a noun",
    "noun": "a noun for a meeting, visit or call, and the verb that governs it",
    "verb": "a verb of meeting, visiting or calling",
}
