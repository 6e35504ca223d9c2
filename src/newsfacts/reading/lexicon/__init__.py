"""What is known of words: their classes, lemmas and inflected forms, and numbers."""
