"""Classification of names: person, organisation or place."""
