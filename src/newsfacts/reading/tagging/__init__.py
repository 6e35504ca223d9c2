"""Which word class each word of a sentence has."""
