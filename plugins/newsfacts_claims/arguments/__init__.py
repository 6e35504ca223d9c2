"""Arguments of a cue: its source, its content, and who is addressed."""
