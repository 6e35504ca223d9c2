"""Find candidate sums and percentages in languages other than English."""
