"""Finds candidate mentions: names, offices, groups, descriptions and pronouns."""
