"""Detection of cues."""
