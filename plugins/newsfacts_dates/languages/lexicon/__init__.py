"""The words of dates in each language other than English."""
