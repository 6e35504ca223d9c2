"""Groups and clauses of a sentence."""
