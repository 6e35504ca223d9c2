"""Bundled plugin: sums of money and percentages.

What it reads and what it leaves is shown by :mod:`newsfacts_money.examples`.
"""

from __future__ import annotations

import newsfacts


@newsfacts.hookimpl
def newsfacts_extractors() -> list[newsfacts.Extractor]:
    """Give the extractor of sums of money and percentages."""
    from newsfacts_money.extractor import MoneyExtractor

    return [MoneyExtractor()]
