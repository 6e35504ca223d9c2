"""Linking: who the source is, and quotations that continue a claim."""
