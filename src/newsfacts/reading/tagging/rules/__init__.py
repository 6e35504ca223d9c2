"""The rules that choose the class of an ambiguous word, as tables."""
