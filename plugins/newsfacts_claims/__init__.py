"""Bundled plugin: claims."""
