"""The words of dates: lists and tables by their function, and the patterns built from them."""
