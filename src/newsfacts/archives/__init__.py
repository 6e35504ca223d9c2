"""Archives: many articles at once."""
