"""Parts of a document, and their kinds."""

from __future__ import annotations

from typing import Literal, NamedTuple, get_args

#: what a part of a document is:
#:
#: - ``headline``, ``subheading``, ``byline`` (who wrote or edited it, the author's description),
#:   ``dateline`` (city, agency, day), ``body``, ``tweet`` (a post of a social network, quoted);
#: - ``note``: a correction or an update;
#: - ``caption``, and ``credit``, the source of its picture;
#: - ``links``: titles of other articles, "Read more";
#: - ``advertisement``: advertising, and appeals to subscribe or to follow;
#: - ``label``: words of the page: "Story highlights", "Share", a copyright notice
PartKind = Literal[
    "headline", "subheading", "byline", "dateline", "body", "tweet", "note", "caption", "credit",
    "links", "advertisement", "label",
]  # fmt: skip

#: kinds by their names
KINDS: dict[str, PartKind] = {kind: kind for kind in get_args(PartKind)}
#: kinds that are no part of the article: the engine leaves them out of what extractors read
NO_ARTICLE: frozenset[PartKind] = frozenset({"credit", "links", "advertisement", "label"})


class Part(NamedTuple):
    """A paragraph of a document or a piece of one: offsets in code points, end exclusive."""

    kind: PartKind
    start: int
    end: int
