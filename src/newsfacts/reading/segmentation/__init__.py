"""Segmentation into paragraphs, sentences, tokens and quotations."""
