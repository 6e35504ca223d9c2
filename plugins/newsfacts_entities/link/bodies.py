"""Which organisation a description means: "the ministry", "the company"."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence

from newsfacts_entities.detect.candidate import Candidate
from newsfacts_entities.lexicon import gazetteer
from newsfacts_entities.lexicon.called import may_be_called, nouns_of
from newsfacts_entities.lexicon.titles import words_of
from newsfacts_entities.link.descriptions import noun_of, owner_of
from newsfacts_entities.link.entity_record import EntityRecord
from newsfacts_entities.link.registry import EntityRegistry
from newsfacts_entities.link.resolved_mention import ResolvedMention
from newsfacts_entities.link.salience import Salience

#: how many mentions back a body of that kind is looked for
_REACH = 80
#: nouns for bodies whose names need not show what they are
_ANY = frozenset(
    """
    agency airline bank broadcaster carmaker charity club company conglomerate corporation firm
    foundation group institute institution lender movement network newspaper organisation
    organization paper party retailer startup start-up union
    """.split()
)
#: before a noun for somebody known, not for what is somebody's
_DEFINITE = frozenset("the this that our".split())
#: words of a description that tell somebody from those that are known
_OTHERS = frozenset(
    "new other another second third rival opposing opposition parent main first separate".split()
)
#: nouns for bodies of a state
OF_STATE = frozenset("administration army cabinet government military parliament police".split())
#: words of the names of bodies of several countries
_SUPRANATIONAL = frozenset(
    "European World United International African Asian Arab Inter-American".split()
)
#: how many sentences back one whose name does not show its kind is meant
_NEAR = 2
#: how many times as salient it is as the next one
_CLEAR = 1.5


class Bodies:
    """The organisations of a text, as descriptions mean them.

    Args:
        registry: all that the text names.
        mentions: those resolved so far.
        salience: how salient they are.
    """

    def __init__(
        self,
        registry: EntityRegistry,
        mentions: Sequence[ResolvedMention],
        salience: Salience,
    ) -> None:
        self._registry = registry
        self._mentions = mentions
        self._salience = salience

    def of(
        self, item: Candidate, is_elsewhere: Callable[[EntityRecord], bool] = lambda _: False
    ) -> ResolvedMention | None:
        """Return the last mention of the organisation that a description means, if there is one.

        It is one whose name or description shows the noun, else one that may be called by it, else
        the only one of its country.

        Args:
            item: the description.
            is_elsewhere: whether a body is one of another country than who speaks of it.
        """
        noun = noun_of(item)
        fields, owner = words_of(item.title) - {noun, "central"}, owner_of(item)
        of_same: ResolvedMention | None = None
        for told in reversed(self._mentions[-_REACH:]):
            known = told.known
            if known is None or not known.may_be(item) or not _is_of(known, owner):
                continue
            if item.country and not _SUPRANATIONAL.isdisjoint(known.name):
                continue  # no country's bank is the European one
            if is_elsewhere(known):
                continue
            if _is_called(known, noun) and _has(known, fields):
                return told
            if of_same is None and _may_be_called(known, item, noun, fields):
                of_same = told
        if of_same or not item.country:
            return of_same
        there = [one for one in self._registry.bodies(item.country) if _is_of(one, owner)]
        fits = [one for one in there if _is_called(one, noun) and _has(one, fields)]
        return ResolvedMention(fits[0].fullest, "name", "", fits[0]) if len(fits) == 1 else None

    def salient(self, item: Candidate) -> ResolvedMention | None:
        """Return the last mention of the most salient organisation whose name shows no kind."""
        if noun_of(item) not in _ANY or not _points_back(item) or item.country:
            return None
        if owner_of(item) or " of " in item.title:
            return None
        found = self._salience.antecedents(item, self._unknown_before(item))
        best, second, *_ = [*sorted(found, key=lambda one: -one.salience), None, None]
        if best is None or (second and best.salience < _CLEAR * second.salience):
            return None
        return best.last

    def _unknown_before(self, item: Candidate) -> Iterator[tuple[ResolvedMention, EntityRecord]]:
        for told, record in self._salience.before(item):
            if item.sentence - told.found.sentence > _NEAR:
                return
            if _shows_nothing(record) and record.may_be(item):
                yield told, record


def _is_of(known: EntityRecord, owner: frozenset[str]) -> bool:
    """Whether an organisation has the words of a name: "the Korver administration"."""
    return known.type == "organisation" and owner <= {word.lower() for word in known.name}


def _is_called(known: EntityRecord, noun: str) -> bool:
    """Whether a noun is a word of the name of an organisation, or of what was said of it."""
    return noun in _told(known) or any(noun == word.lower() for word in known.name)


def _has(known: EntityRecord, fields: frozenset[str]) -> bool:
    """Whether the name of an organisation has a word of its description: "news", "health"."""
    return not fields or not fields.isdisjoint(word.lower() for word in known.name)


def _may_be_called(known: EntityRecord, item: Candidate, noun: str, fields: frozenset[str]) -> bool:
    """Whether an organisation may be called by a noun for something of its kind."""
    kinds = nouns_of(known.name)
    if noun in kinds and _has(known, fields):
        return True
    if not _points_back(item) or (item.country and known.country != item.country):
        return False
    listed = " ".join(known.name) in gazetteer.KINDS
    return may_be_called((*kinds, *_told(known)), noun) and (listed or _has(known, fields))


def _points_back(item: Candidate) -> bool:
    """Whether a description is of what is known: "the company", not "the new company"."""
    return item.determiner in _DEFINITE and _OTHERS.isdisjoint(item.title.split())


def _told(known: EntityRecord) -> frozenset[str]:
    """Return the nouns of the descriptions of an organisation."""
    return frozenset(title.split(" of ")[0].split()[-1].lower() for title in known.titles)


def _shows_nothing(known: EntityRecord) -> bool:
    """Whether nothing shows of what kind an organisation is."""
    return (
        known.type == "organisation"
        and known.is_named
        and not known.titles
        and not nouns_of(known.name)
        and " ".join(known.name) not in gazetteer.METONYMS
    )
