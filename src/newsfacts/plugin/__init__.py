"""The plugin contract: what extractors are, and how they are found, ordered and set up."""
