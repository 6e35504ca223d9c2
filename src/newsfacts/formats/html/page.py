"""The page, assembled from its parts for one or more articles."""

from __future__ import annotations

import base64
import functools
import hashlib
import html
from collections import Counter
from collections.abc import Iterable, Sequence
from importlib import resources
from typing import TYPE_CHECKING, get_args

from newsfacts.errors import MissingExtraError
from newsfacts.formats.html import graph, timeline
from newsfacts.formats.html.article import Article, article_of
from newsfacts.formats.html.cards import Card, cards_of
from newsfacts.formats.html.families import OWN, family_of, title_of
from newsfacts.formats.html.panels import panels_of
from newsfacts.formats.why import rule_words
from newsfacts.model import EventMention, Facts, HasRules, Mention, Status

if TYPE_CHECKING:
    from jinja2 import Template

_HERE = "newsfacts.formats.html"
#: height of the page in a notebook, in pixels
_NOTEBOOK = 680
#: sandbox permissions there: run its script, and open an article's address in a new window
_SANDBOX = "allow-scripts allow-popups allow-popups-to-escape-sandbox"


def page(several: Iterable[Facts], title: str | None, extractors: Iterable[HasRules] | None) -> str:
    """Return the page; see :func:`newsfacts.to_html`."""
    words = rule_words(extractors)
    numbered = [(i, facts, cards_of(facts, words)) for i, facts in enumerate(several, 1)]
    every_card = [card for _, _, cards in numbered for card in cards.values()]
    articles = [article_of(*item) for item in numbered]
    script = _file("report.js")
    made = template().render(
        title=title or _title(articles),
        articles=articles,
        panels=panels_of(numbered),
        timeline=timeline.timeline_of(numbered),
        timeline_width=timeline.WIDTH,
        graph=graph.graph_of(facts for _, facts, _ in numbered),
        graph_width=graph.WIDTH,
        graph_names=graph.NAMES,
        counts=_counts(facts for _, facts, _ in numbered),
        families=_families(every_card),
        own=OWN,
        statuses=_statuses(every_card),
        style=_file("report.css"),
        script=script,
        script_hash=base64.b64encode(hashlib.sha256(script.encode()).digest()).decode(),
    )
    return made.encode("utf-8", "replace").decode()  # lone surrogates cannot be encoded


def framed(facts: Facts) -> str | None:
    """Return the page in a frame for a notebook, or None without jinja2."""
    try:
        inner = page([facts], None, None)
    except MissingExtraError:
        return None
    return (
        f'<iframe sandbox="{_SANDBOX}" title="newsfacts" '
        f'style="width: 100%; height: {_NOTEBOOK}px; border: 0" '
        f'srcdoc="{html.escape(inner)}"></iframe>'
    )


def _title(articles: Sequence[Article]) -> str:
    """Return the headline of the only article, or how many articles there are."""
    if len(articles) == 1:
        return articles[0].heading if articles[0].titled else "newsfacts"
    return f"{len(articles)} articles"


@functools.cache
def template() -> Template:
    """Return the template, loaded once."""
    try:
        from jinja2 import Environment, PackageLoader, StrictUndefined
    except ImportError:
        raise MissingExtraError("the HTML page", "jinja2", "report") from None

    environment = Environment(
        loader=PackageLoader(_HERE), autoescape=True, undefined=StrictUndefined,
        trim_blocks=True, lstrip_blocks=True,
    )  # fmt: skip
    return environment.get_template("report.html")


def _file(name: str) -> str:
    return (resources.files(_HERE) / "templates" / name).read_text(encoding="utf-8")


def _counts(several: Iterable[Facts]) -> list[tuple[str, int]]:
    """Return the number of facts of each family, not counting mentions and event mentions."""
    counts = Counter(
        family_of(fact)
        for facts in several
        for fact in facts
        if not isinstance(fact, Mention | EventMention)
    )
    return [(title_of(family), counts[family]) for family in _ordered(counts)]


def _families(cards: Iterable[Card]) -> list[tuple[str, str]]:
    """Return the families of the cards, with their titles."""
    return [(family, title_of(family)) for family in _ordered({card.family for card in cards})]


def _ordered(families: Iterable[str]) -> list[str]:
    """Sort families, the library's own first."""
    found = set(families)
    return [*(family for family in OWN if family in found), *sorted(found.difference(OWN))]


def _statuses(cards: Iterable[Card]) -> list[str]:
    found = {card.status for card in cards}
    return [status for status in get_args(Status) if status in found]
