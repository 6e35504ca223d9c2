"""General vocabulary of the arguments of events."""
