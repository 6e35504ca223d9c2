"""The plugin contract: extractors, their discovery, order and options."""
