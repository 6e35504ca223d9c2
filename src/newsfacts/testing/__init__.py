"""For authors of plugins: Hypothesis strategies, and the checks every extractor must pass.

Needs the extra ``newsfacts[testing]``.
"""

from newsfacts.testing.checks import check_extractor
from newsfacts.testing.strategies import documents, facts, news_text

__all__ = ["check_extractor", "documents", "facts", "news_text"]
