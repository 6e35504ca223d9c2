"""The command line: ``newsfacts``."""

from newsfacts.cli.commands import main

__all__ = ["main"]
