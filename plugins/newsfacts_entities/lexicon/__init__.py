"""Words and names, with what they tell."""
