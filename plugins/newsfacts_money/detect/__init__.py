"""Find candidate sums and percentages in English text."""
