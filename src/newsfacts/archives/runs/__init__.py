"""Reads the facts of many documents, in parallel."""
