"""Runs extractors over documents, and checks what they return."""

from newsfacts.engine.engine import Engine, ErrorPolicy, default_engine, extract

__all__ = ["Engine", "ErrorPolicy", "default_engine", "extract"]
