"""Resolving candidates: reference times, anchoring, direction, and normalisation to TIMEX3."""
