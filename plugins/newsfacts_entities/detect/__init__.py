"""Detection of candidate mentions: names, offices, groups, descriptions and pronouns."""
