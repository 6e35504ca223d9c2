"""For plugin authors: Hypothesis strategies, and the checks that every extractor must pass.

Requires the extra ``newsfacts[testing]``.
"""

from newsfacts.testing.checks import check_extractor
from newsfacts.testing.strategies import documents, facts, news_text

__all__ = ["check_extractor", "documents", "facts", "news_text"]
