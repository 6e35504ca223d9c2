"""The text by tokens, with its quotation marks and its grammar."""
