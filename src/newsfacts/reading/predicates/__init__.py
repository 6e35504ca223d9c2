"""Predicates: who does what to whom, and whether it happened."""
