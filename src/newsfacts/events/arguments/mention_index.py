"""Mentions and times of a document, by their place in the text."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterable, Sequence
from typing import TypeVar

from newsfacts.events.lexicon.people import denotes_people
from newsfacts.gazetteer import country_of
from newsfacts.model.document import Document
from newsfacts.model.entity import Entity, Mention
from newsfacts.model.facts import Facts
from newsfacts.model.time import TimeExpression
from newsfacts.reading import Argument, Extent, NounGroup, Predicate

F = TypeVar("F", Mention, TimeExpression)

#: a name by itself, not the first word of a longer one
_NAME = re.compile(r"[A-Z][\w.]*(?:'s)?(?! [A-Z])")
#: between those who act and the states that they act for: "ministers from"
_FOR = re.compile(r" (?:of|from|representing)(?: both| the)? ")
#: between a description and its complement: "leaders of", "an envoy to Kenya"
_COMPLEMENT = re.compile(r" (?:of|from|representing|to(?= (?:the )?[A-Z])) ")
_DESCRIBED = ("description", "title")
_GOES_ON = re.compile(
    r" of |,? and (?=(?:the )?[A-Z\d])|, (?=(?:the )?[A-Z][\w.'-]*(?: [A-Z][\w.'-]*)*(?:,| and ))"
)
#: whether a pronoun is plural
_NUMBERS = {"he": False, "she": False, "they": True}
_JOINT = re.compile(r"\b[A-Z][\w.]+(?:[-\u2013][A-Z][\w.]+)+\b")
_MEMBER = re.compile(r"[A-Z][\w.]+")
_INCLUDING = re.compile(r",? including ")
#: around the members of a group: "the troika -- Britain, France and Germany --"
_OPENING = re.compile(r" (?:--?|\u2013|\u2014) | \(|, |: ")
_CLOSING = re.compile(r" ?(?:--?|\u2013|\u2014)|[,.;)]|$")
_JOINED = re.compile(r"(?:,|(?:, ?)?(?:and|&|as well as))(?: also)?(?: the)?")
#: maximum number of members of a list
_LONGEST = 20


class MentionIndex:
    """The mentions and times of a document.

    Of nested mentions only the outermost is kept; a group listed member by member counts as its
    members.
    """

    def __init__(self, document: Document, facts: Facts) -> None:
        self.document = document
        self.plain = document.reading.plain
        self._mentions = _outermost(facts.of(Mention))
        self._starts = [mention.span.start for mention in self._mentions]
        self._times = sorted(facts.of(TimeExpression), key=lambda t: (t.span.start, -t.span.end))
        self._time_starts = [time.span.start for time in self._times]
        self._countries = {
            e.country: e for e in facts.of(Entity) if e.type == "country" and e.country
        }
        self._surnamed = {
            e.name.split()[-1]: e for e in facts.of(Entity) if e.type in ("person", "organisation")
        }
        self._places = {e.name: e for e in facts.of(Entity) if e.type in ("place", "country")}
        self._described: dict[Extent, Mention] = {}

    def mentions_in(self, start: int, end: int) -> list[Mention]:
        """Return the mentions that overlap a range, in order."""
        return _overlapping(self._mentions, self._starts, start, end)

    def times_in(self, start: int, end: int) -> list[TimeExpression]:
        """Return the times that overlap a range, in order."""
        return _overlapping(self._times, self._time_starts, start, end)

    def is_named(self, start: int, end: int) -> bool:
        """Whether a range is part of a name, and not its last word: "the NATO Summit"."""
        named = [m for m in self.mentions_in(start, end) if m.form in ("name", "surname")]
        return any(m.span.end != end or _is_person(m) or " of " in m.span.text for m in named)

    def people_in(self, argument: Argument) -> list[Mention]:
        """Return who is mentioned by an argument, one mention for each conjunct.

        Whoever nobody has mentioned yet gets a new mention, if the noun denotes people.
        """
        if argument.function in ("possessor", "modifier"):
            found = self.mentions_in(*argument.extent)
            found = [m for m in found if m.span.end >= argument.extent.end] or found
            return [m for m in found if m.entity or argument.function == "possessor"]
        found = [
            bound
            for mention in self._heads_of(argument.group)
            for bound in self._bound(mention, argument.group)
        ]
        found = [
            one for mention in found for one in self._including(mention) or [self._called(mention)]
        ]
        return [state for mention in found for state in self._states_of(mention)]

    def _bound(self, mention: Mention, group: NounGroup) -> list[Mention]:
        """Return whom an unresolved pronoun means: the subject of the clause above, if they agree.

        "Ida Holm said she would meet Orlik".
        """
        sentence = self.document.reading.grammar_at(group.start)
        if mention.form != "pronoun" or sentence is None:
            return [mention]
        if mention.entity:
            others = self.mentions_in(*sentence.extent)
            same = (m for m in others if m.entity is mention.entity and m.form != "pronoun")
            return [next(same, mention)]
        clause = sentence.clause_at(group.start)
        for above in sentence.governors(clause):
            subjects = [other for other in above.subject if other is not group]
            if not subjects or any(other is group for other in clause.objects):
                continue
            found = [one for other in subjects for one in self._heads_of(other)]
            several = len(found) > 1 or subjects[0].number != "singular"
            wanted = _NUMBERS.get(mention.span.text.lower())
            if found and all(m.form != "pronoun" or m.entity for m in found):
                return found if wanted is not None and wanted == several else [mention]
        return [mention]

    def _called(self, mention: Mention) -> Mention:
        """Return the name behind a description, between commas; or the mention itself."""
        entity = mention.entity
        if entity is not None and (entity.type in ("person", "country") or entity.members):
            return mention
        i = bisect_left(self._starts, mention.span.end)
        name = self._mentions[i] if i < len(self._mentions) else None
        if name is None or name.entity is None or name.form not in ("name", "surname"):
            return mention
        gap = self.plain[mention.span.end : name.span.start]
        closed = self.plain[name.span.end : name.span.end + 1] in ",.;:)"
        return name if gap in (", ", ", the ") and closed else mention

    def _including(self, mention: Mention) -> list[Mention]:
        """Return the members named behind a group: "leaders including Ida Holm"."""
        types = ("person", "organisation", "country")
        match = _INCLUDING.match(self.plain, mention.span.end)
        if match is not None:
            return self._listed(match.end(), types)
        entity = mention.entity
        match = _OPENING.match(self.plain, mention.span.end)
        if match is None or not (entity is None or entity.type == "group"):
            return []
        found = self._listed(match.end(), types)
        closed = found and _CLOSING.match(self.plain, found[-1].span.end)
        return found if closed and len(found) > 1 else []

    def joined_before(self, predicate: Predicate) -> list[Mention]:
        """Return those whom hyphens join before an event noun: "U.S.-China talks"."""
        group = predicate.group
        match = _JOINT.search(group.text[: predicate.start - group.start])
        if match is None or not predicate.is_noun:
            return []
        found = [
            self._part(Extent(group.start + name.start(), group.start + name.end()))
            for name in _MEMBER.finditer(group.text, *match.span())
        ]
        return found if all(mention.entity for mention in found) else []

    def _part(self, extent: Extent) -> Mention:
        """Return the mention of one of a pair: a state by its adjective, a person by surname."""
        named = [m for m in self.mentions_in(*extent) if m.entity and m.span.end <= extent.end]
        if named:
            return named[0]
        word = self.plain[extent.start : extent.end]
        state = self._countries.get(country_of(word))
        return self.describe(extent, state or self._surnamed.get(word), named=True)

    def _heads_of(self, group: NounGroup) -> list[Mention]:
        """Return the mentions of the heads of a group's conjuncts."""
        found: list[Mention] = []
        for conjunct in group.conjuncts:
            head = _last_word(group, conjunct)
            mentions = [m for m in self.mentions_in(*conjunct) if m.span.end > head.start]
            if mentions:
                found += [self._with_complement(m) for m in mentions if m not in found]
            elif denotes_people(group, head):
                described = self.describe(conjunct, named=bool(group.names))
                found.append(self._with_complement(described))
        return found

    def _with_complement(self, mention: Mention) -> Mention:
        """Return a description with what it is of: "leaders" of "leaders of six states"."""
        entity, end = mention.entity, mention.span.end
        named = entity is not None and entity.name != mention.span.text
        match = _COMPLEMENT.match(self.plain, end)
        sentence = self.document.reading.grammar_at(end)
        if match is None or named or sentence is None or mention.form not in _DESCRIBED:
            return mention
        for group in sentence.noun_groups:
            if match and match.end() <= group.start < match.end() + len("the "):
                end = group.end
                match = _GOES_ON.match(self.plain, end)
        return self.describe(Extent(mention.span.start, end))

    def _states_of(self, mention: Mention) -> list[Mention]:
        """Return the states that a mention acts for; itself if it acts for none or for one.

        "Officials from Kenya and Peru", "Kenyan and Peruvian diplomats", "Moscow".
        """
        entity = mention.entity
        if entity is not None and entity.type == "place" and entity.country:
            state = self._countries.get(entity.country)
            return [mention] if state is None else [_metonymy(mention, state)]
        if entity is not None and entity.type not in ("group", "role"):
            return [mention]
        listed = self._listed_behind(mention)
        if len(listed) > 1:
            return listed
        words = [word.removesuffix("'s") for word in _NAME.findall(mention.span.text)]
        codes = list(dict.fromkeys(code for word in words if (code := country_of(word))))
        states = [self._countries[code] for code in codes if code in self._countries]
        if len(codes) < 2 or len(states) < len(codes):  # noqa: PLR2004 - several
            return [mention]
        return [_metonymy(mention, state) for state in states]

    def _listed_behind(self, mention: Mention) -> list[Mention]:
        """Return the states listed behind a description: "diplomats from Iran and six powers"."""
        match = _FOR.match(self.plain, mention.span.end)
        inside = _FOR.search(self.plain, mention.span.start, mention.span.end)
        end = match.end() if match else inside.end() if inside else 0
        if not end:
            return []
        return self._listed(end, ("country", "organisation"))

    def _listed(self, end: int, types: tuple[str, ...]) -> list[Mention]:
        """Return the mentions of entities of some types listed from an offset on."""
        found: list[Mention] = []
        i = bisect_left(self._starts, end)
        for other in self._mentions[i : i + _LONGEST]:
            gap = self.plain[end : other.span.start].strip()
            joined = _JOINED.fullmatch(gap) if found else gap in ("", "the")
            if not joined or other.entity is None or other.entity.type not in types:
                break
            found.append(other)
            end = other.span.end
        return found

    def place_called(self, name: str) -> Entity | None:
        """Return the place of a name, if the article has one."""
        return self._places.get(name)

    def describe(
        self, extent: Extent, entity: Entity | None = None, *, named: bool = False
    ) -> Mention:
        """Return a mention of what has none, the same one on every call."""
        known = self._described.get(extent)
        if known is None:
            known = self._described[extent] = Mention(
                span=self.document.span(*extent),
                rule="described",
                form="name" if named or entity else "description",
                entity=entity,
            )
        return known


def _is_person(mention: Mention) -> bool:
    return mention.entity is not None and mention.entity.type == "person"


def _metonymy(mention: Mention, state: Entity) -> Mention:
    return Mention(span=mention.span, rule="metonymy", form="name", entity=state)


def _last_word(group: NounGroup, conjunct: Extent) -> Extent:
    """Return the head of a conjunct: its last word, or that of the group."""
    head = group.head
    if conjunct.start <= head.start < conjunct.end:
        return Extent(head.start, head.end)
    last = next(p for p in reversed(group.pieces) if p.end <= conjunct.end)
    return Extent(last.start, last.end)


def _overlapping(facts: Sequence[F], starts: list[int], start: int, end: int) -> list[F]:
    i = bisect_left(starts, start)
    if i and facts[i - 1].span.end > start:
        i -= 1
    return list(facts[i : bisect_left(starts, end)])


def _outermost(mentions: Iterable[Mention]) -> list[Mention]:
    kept: list[Mention] = []
    for mention in sorted(mentions, key=lambda m: (m.span.start, -m.span.end, not m.entity)):
        listed = [span for span in mention.evidence if mention.span.covers(span)]
        whole = len(listed) > 1 and len(listed) == len(mention.evidence)
        if whole or (kept and mention.span.start < kept[-1].span.end):
            continue
        if kept and mention.form == "name" and _is_title(kept[-1], mention):
            kept.pop()
        kept.append(mention)
    return kept


def _is_title(mention: Mention, name: Mention) -> bool:
    """Whether a mention is the bare title before a name: "the premier | Ida Holm"."""
    titled = mention.form in ("title", "description") and mention.span.end + 1 == name.span.start
    return titled and name.entity is not None and name.entity.type == "person"
