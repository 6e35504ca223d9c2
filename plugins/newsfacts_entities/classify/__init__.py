"""Decides what a name is: a person, an organisation or a place."""
