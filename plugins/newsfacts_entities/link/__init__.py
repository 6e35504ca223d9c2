"""Links mentions to entities: names, then descriptions, groups and pronouns."""
