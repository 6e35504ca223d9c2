"""Who speaks in a quotation, as far as its punctuation and verbs of saying show it."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Callable, Iterator

from newsfacts.reading import Clause, Extent, NounGroup, Quote, Reading
from newsfacts_entities.link.resolved_mention import ResolvedMention

#: gives the mention at an offset
MentionAt = Callable[[int], ResolvedMention | None]


class Speakers:
    """The speakers of a text's quotations, in order.

    Args:
        reading: the text.
        mention_at: gives the resolved mention at an offset.
    """

    def __init__(self, reading: Reading, mention_at: MentionAt) -> None:
        self._reading = reading
        self._mention_at = mention_at
        self._known: dict[int, ResolvedMention | None] = {}
        self._last: tuple[Quote, ResolvedMention | None] | None = None

    def of(self, quote: Quote) -> ResolvedMention | None:
        """Return the mention of who speaks in a quotation, or None."""
        if quote.start not in self._known:
            speaker = self._attributed(quote) or self._continued(quote) or self._goes_on(quote)
            self._known[quote.start] = speaker
            self._last = quote, speaker
        return self._known[quote.start]

    def _continued(self, quote: Quote) -> ResolvedMention | None:
        """Return the speaker of the quotation before, if this one goes on with it."""
        if self._last is None:
            return None
        before, speaker = self._last
        between = self._reading.plain[before.end : quote.start]
        beside = not any(character.isalnum() for character in between)
        return speaker if beside or not before.closed else None

    def _goes_on(self, quote: Quote) -> ResolvedMention | None:
        """Return the speaker of the paragraph before, if this quotation is a paragraph alone."""
        quotes = self._reading.quotes
        i = bisect_left(quotes, quote.start, key=lambda other: other.start)
        own = self._reading.paragraph_at(quote.start)
        last = self._reading.paragraph_at(quotes[i - 1].start) if i else None
        if own is None or last is None or own is last:
            return None
        around = ((last.end, own.start), (own.start, quote.start), (quote.end, own.end))
        if any(character.isalnum() for a, b in around for character in self._reading.plain[a:b]):
            return None
        before = quotes[i - 1]
        return self._known.get(before.start) or self._attributed(before)

    def _attributed(self, quote: Quote) -> ResolvedMention | None:
        """Return the subject of the verb of saying nearest to a quotation in its paragraph."""
        for sentence in self._sentences(quote):
            grammar = self._reading.grammar(sentence)
            subjects = (self._subject(clause) for clause in grammar.clauses)
            found = next((subject for subject in subjects if subject), None)
            mention = self._mention_at(found.head.start) if found else None
            if mention:
                return mention
        return None

    def _sentences(self, quote: Quote) -> Iterator[Extent]:
        """Yield the sentences of a quotation, last first, then those behind and before it."""
        paragraph = self._reading.paragraph_at(quote.start)
        if paragraph is None:
            return
        sentences = self._reading.sentences_in(paragraph)
        own = [i for i, s in enumerate(sentences) if s.start < quote.end and quote.start < s.end]
        if not own:
            return
        yield from (sentences[i] for i in (own[-1], *own[:1]))
        yield from (sentences[i] for i in (own[-1] + 1, own[0] - 1) if 0 <= i < len(sentences))

    def _subject(self, clause: Clause) -> NounGroup | None:
        verb = clause.verb
        if verb is None or not clause.reports or not clause.subject:
            return None
        subject = clause.subject[0]
        quoted = any(self._reading.quote_at(group.start) for group in (verb, subject))
        return None if quoted else subject
