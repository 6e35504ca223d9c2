"""Linking of sources to mentions, and of quotations to the claims they continue."""
