"""Resolve the currency of each candidate sum, and find the sums that convert others."""
