"""Parsing of sentences into groups and clauses."""
