"""Bundled plugin: money."""
