"""Linking: mentions of one event, and events that are parts of others."""
