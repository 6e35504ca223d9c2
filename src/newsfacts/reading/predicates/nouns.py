"""Nouns that denote events in news.

Written for newsfacts (2026-11): general vocabulary of news. Plugins ask for nouns of their own by
:meth:`newsfacts.reading.Sentence.predicate_at`.
"""

from __future__ import annotations

_EVENTS = frozenset(
    """
    accident accord agreement airstrike ambush announcement appeal appointment arrest assassination
    assault attack auction ballot battle blast boycott campaign ceasefire ceremony clash collapse
    collision concert conference conflict conversation crackdown crash crisis cut death debate
    decision default delay departure deployment detention devaluation dialogue dinner discussion
    dispute earthquake election encounter evacuation execution expansion explosion fight fighting
    fire flight flood funeral gathering hearing hurricane inauguration increase inquiry inspection
    interview invasion investigation journey kidnapping killing landing launch lawsuit lockout
    march massacre match meeting merger murder negotiation negotiations offensive operation
    outbreak parade payment poll probe procession protest purchase raid rally rebellion
    reception reconciliation referendum reform release report rescue resignation retreat reunion
    riot robbery rollout sale scandal search session shooting shutdown siege signing speech
    stand-off standoff stay storm strike summit surrender survey takeover talk talks test theft
    tour tournament trade transfer transition treaty trial trip truce unrest uprising vaccination
    verdict vigil violence visit vote walkout war wedding withdrawal workshop
    """.split()
)


def is_event_noun(word: str) -> bool:
    """Whether a lower-case noun, singular or plural, denotes an event in news."""
    if word in _EVENTS:
        return True
    return word.endswith("s") and (word[:-1] in _EVENTS or word[:-2] in _EVENTS)
