"""The command line: ``newsfacts``."""
