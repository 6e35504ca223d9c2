"""Parts of a document: headline, byline, dateline, body, captions, and what is no article."""

from newsfacts.reading.parts.article import no_article
from newsfacts.reading.parts.part import Part, PartKind
from newsfacts.reading.parts.segmentation import parts

__all__ = ["Part", "PartKind", "no_article", "parts"]
