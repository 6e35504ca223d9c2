"""Finding candidates: excerpts around anchor words, and the rules that match in them."""
