"""Who speaks: the mention that stands at a source, or a new one of its words."""

from __future__ import annotations

from collections.abc import Iterable

from newsfacts import Document, Entity, Mention, Span
from newsfacts_claims.lexicon import closed_classes as closed
from newsfacts_claims.words import Words

_Range = tuple[int, int]


class Speakers:
    """Finds and makes the mentions of a document's claims, asked in the order of the text.

    Args:
        document: the text.
        words: its words.
        mentions: those already known.
    """

    def __init__(self, document: Document, words: Words, mentions: Iterable[Mention]) -> None:
        self._document = document
        self._words = words
        self._known: dict[int, Mention] = {}
        #: groups by the names of those who belong to them
        self._groups: dict[frozenset[str], Entity] = {}
        for mention in mentions:
            if mention.entity is not None and mention.entity.members:
                names = frozenset(member.name for member in mention.entity.members)
                self._groups[names] = mention.entity
            longest = self._known.get(mention.span.start)
            if longest is None or longest.span.end < mention.span.end:
                self._known[mention.span.start] = mention
        #: who spoke last: somebody, and a body
        self._last: Mention | None = None
        self._last_body: Mention | None = None

    def source(self, phrase: _Range) -> Mention:
        """Give the mention at a source; a pronoun left open is taken for the last speaker."""
        mention = self._mention(phrase)
        type_ = mention.entity.type if mention.entity else None
        if type_ == "organisation":
            self._last_body = mention
        elif type_ == "person" or (type_ is None and mention.form == "title"):
            self._last = mention
        return mention

    def addressee(self, phrase: _Range) -> Mention:
        """Give the mention of the person told."""
        return self._found(phrase) or self._made(phrase, None, "told")

    def _mention(self, phrase: _Range) -> Mention:
        several = self._several(phrase)
        if several:
            group = self._groups.get(frozenset(mention.name for mention in several))
            span = several[0].span.start, several[-1].span.end
            return self._made(span, group, "several", tuple(mention.span for mention in several))
        found = self._found(phrase)
        if found is not None and found.entity is not None:
            return found
        words = self._document.reading.plain[slice(*phrase)].lower()
        last = self._last_body if words == "it" else self._last
        if words in (*closed.SINGULAR, "it") and last is not None and last.entity is not None:
            return self._made(phrase, last.entity, "last-speaker", (last.span,))
        apposed = self._apposed(phrase)
        if apposed is not None:
            return self._made(phrase, apposed.entity, "apposition", (apposed.span,))
        return found or self._made(phrase, None, "source")

    def _several(self, phrase: _Range) -> list[Mention]:
        """Give the mentions of those who are named one after the other, if there are two or more.

        Nothing but commas and an "and" stands between them, and nothing before the first.
        """
        words, text = self._words, self._document.reading.plain
        found: list[Mention] = []
        i, after = words.at(phrase[0]), words.at(phrase[1])
        joined = ""
        while i < after:
            mention = self._known.get(words.start(i))
            if mention is None or mention.form == "pronoun":
                return []
            apposed = joined == "," and _is_person(found[-1]) and mention.form != "name"
            if apposed or text.startswith("'", mention.span.end):
                return []
            found.append(mention)
            if joined.endswith("and"):
                break
            i = words.at(mention.span.end)
            joined = words.lower(i) if i < after else ""
            if joined not in {"and", ","}:
                return []
            i += 1
            if joined == "," and words.lower(i) == "and":
                joined, i = ", and", i + 1
        distinct = len({mention.name for mention in found}) == len(found) > 1
        # but "Energy and Commerce chairman Ana Reis" is one
        alike = _is_person(found[0]) or not _is_person(found[-1])
        return found if joined.endswith("and") and distinct and alike else []

    def _apposed(self, phrase: _Range) -> Mention | None:
        """Give the mention of the person named in an apposition: "the band's chief, Ana Reis"."""
        words = self._words
        for i in range(words.at(phrase[0]) + 1, words.at(phrase[1])):
            mention = self._known.get(words.start(i)) if words.text(i - 1) == "," else None
            if mention is not None and mention.entity is not None and mention.form == "name":
                return mention if _is_person(mention) else None
        return None

    def _found(self, phrase: _Range) -> Mention | None:
        """Give the known mention that the head of a phrase is in: the head ends with the name."""
        words = self._words
        first, after = words.at(phrase[0]), words.at(phrase[1])
        head = next((i for i in range(first + 1, after) if _ends_head(words, i)), after)
        head_end = words.start(head - 1) + len(words.text(head - 1).removesuffix("'s"))
        for i in range(first, head):
            mention = self._known.get(words.start(i))
            if mention is not None and mention.span.end >= head_end:
                inside = i > first and words.lower(i - 1) not in closed.DETERMINERS
                longer = inside and words.is_name(i - 1) and _is_place(mention)
                return mention if mention.span.end <= phrase[1] and not longer else None
        return None

    def _made(
        self, phrase: _Range, entity: Entity | None, rule: str, evidence: tuple[Span, ...] = ()
    ) -> Mention:
        span = self._document.span(*phrase)
        pronoun = self._document.reading.plain[slice(*phrase)].lower() in closed.SPEAKERS
        mention = Mention(
            span=span,
            rule=rule,
            evidence=evidence,
            form="pronoun" if pronoun else "description",
            entity=entity,
        )
        self._known[span.start] = mention
        return mention


def _is_person(mention: Mention) -> bool:
    return mention.entity is not None and mention.entity.type == "person"


def _is_place(mention: Mention) -> bool:
    """Whether a place is meant, which ends longer names: "CNN Philippines"."""
    return mention.entity is not None and mention.entity.type in ("place", "country")


def _ends_head(words: Words, i: int) -> bool:
    word = words.lower(i)
    return (
        word in (closed.BREAKS - {"'"}) or word in closed.PREPOSITIONS or word in closed.RELATIVES
    )
