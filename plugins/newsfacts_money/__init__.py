"""Bundled plugin: sums of money and percentages.

:mod:`newsfacts_money.examples` shows what it extracts and what it ignores.
"""

from __future__ import annotations

import newsfacts


@newsfacts.hookimpl
def newsfacts_extractors() -> list[newsfacts.Extractor]:
    """Give the extractor of sums of money and percentages."""
    from newsfacts_money.extractor import MoneyExtractor

    return [MoneyExtractor()]
