"""Bundled plugin: dates."""
