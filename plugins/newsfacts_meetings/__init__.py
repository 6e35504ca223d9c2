"""Bundled plugin: meetings."""
