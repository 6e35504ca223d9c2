"""Detection: the words that denote events of declared types."""
