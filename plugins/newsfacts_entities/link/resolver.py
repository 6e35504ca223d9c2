"""Links the mentions of a text to entities: names, then descriptions and pronouns, in order."""

from __future__ import annotations

from collections.abc import Sequence

from newsfacts import Document
from newsfacts_entities.classify.evidence import types
from newsfacts_entities.detect.candidate import Candidate
from newsfacts_entities.detect.scan import Scan
from newsfacts_entities.detect.scanner import candidates
from newsfacts_entities.lexicon.known_names import Lexicon
from newsfacts_entities.link import named_later, places, short_forms
from newsfacts_entities.link.binding import Binding
from newsfacts_entities.link.discourse import Discourse
from newsfacts_entities.link.entity_record import EntityRecord
from newsfacts_entities.link.identification import Identification
from newsfacts_entities.link.kinds import kinds
from newsfacts_entities.link.names import NameLinker
from newsfacts_entities.link.nominals import NominalLinker
from newsfacts_entities.link.pronoun_linker import PronounLinker
from newsfacts_entities.link.relatives import Relatives
from newsfacts_entities.link.resolved_mention import ResolvedMention
from newsfacts_entities.link.topic import topic_of


def resolve(
    document: Document, lexicon: Lexicon
) -> tuple[list[EntityRecord], list[ResolvedMention]]:
    """Return the entities of a text, and its mentions in order."""
    scan = Scan(document, lexicon)
    resolver = _Resolver(scan, candidates(scan))
    resolver.run()
    return resolver.discourse.registry.all, resolver.mentions()


class _Resolver:
    """A text and what links its mentions."""

    def __init__(self, scan: Scan, found: Sequence[Candidate]) -> None:
        self.discourse = discourse = Discourse(scan)
        self._scan = scan
        self._names = NameLinker(discourse, types(scan, found))
        outer = [item for item in found if not item.is_nested and item.kind != "pronoun"]
        self._names.gather([*outer, *(item for item in found if item.is_nested)])
        nouns = kinds(scan, discourse.registry.all, outer, self._names.record_of)
        more = (*short_forms.candidates(scan, outer, nouns),)
        self._found = sorted((*found, *more), key=lambda item: (item.start, -item.end))
        outer = sorted((*outer, *more), key=lambda item: item.start)
        self._outer = outer
        self._nominals = NominalLinker(discourse, outer, nouns)
        self._identification = Identification(discourse)
        topic = topic_of(scan.tokens, found, self._names.record_of)
        self._relatives = Relatives(discourse)
        binding = Binding(discourse.reading, discourse.roles, discourse.registry, outer)
        self._pronouns = PronounLinker(discourse, topic, self._relatives, binding)

    def run(self) -> None:
        """Resolve all mentions, sentence by sentence and paragraph by paragraph."""
        reading = self.discourse.reading
        end, sentence = 0, -1
        behind = iter(self._outer)
        following = next(behind, None)
        for item in self._found:
            if item.sentence != sentence:
                self._identification.link(sentence)
                sentence = item.sentence
            if item.start >= end:
                self._pronouns.flush()
                paragraph = reading.paragraph_at(item.start)
                end = paragraph.end if paragraph else item.end
            while following and following.start < item.end:
                following = next(behind, None)
            if item.kind == "pronoun":
                self._identification.link(sentence)
                self._pronouns.take(item, following)
                continue
            told = self._resolved(item)
            if told:
                self.discourse.add(told)
                self._nominals.lead(told)
                self._relatives.take(told)
        self._identification.link(sentence)
        self._pronouns.flush()
        named_later.name(self.discourse)

    def mentions(self) -> list[ResolvedMention]:
        """Return the mentions in order; those unnamed that neither act nor come again are open."""
        resolved = [
            told.without_referent() if self._is_idle(told) else told
            for told in self.discourse.mentions
        ]
        return sorted(resolved, key=lambda told: (told.found.start, -told.found.end))

    def _is_idle(self, told: ResolvedMention) -> bool:
        known = told.known
        if known is None or known.is_named or known.country or known.mentions > 1:
            return False
        return self.discourse.roles.position(told.found).role != "subject"

    def _resolved(self, item: Candidate) -> ResolvedMention | None:  # noqa: PLR0911 - one for each kind
        match item.kind:
            case "adverb":
                here = self._names.here
                return places.here_or_there(self._scan, item, self.discourse.mentions, here)
            case "group":
                return self._nominals.group(item)
            case "role":
                return self._nominals.role(item)
            case "body":
                return self._nominals.body(item)
            case "spot":
                return self._nominals.spot(item, self._names.here)
            case "name":
                return self._names.name(item)
            case "person":
                return self._names.person(item)
            case _:
                return self._names.thing(item)
