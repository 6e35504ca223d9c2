"""A sentence with the mentions and dates in it: what an event's words look around in."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterable, Sequence

from newsfacts import Document, Facts, Mention, TimeExpression
from newsfacts.reading import Extent, NounGroup
from newsfacts_meetings import tables
from newsfacts_meetings.setting import Setting

_WORD = re.compile(r"[\w'-]+")
#: how many characters around a word are looked at for the words beside it
_BESIDE = 80
#: how many characters on either side of a trigger its sentence is looked at; most are shorter
_REACH = 600
#: people and bodies take part; places and countries only where the grammar puts them
_BODIES = ("person", "role", "group", "organisation", "country")
#: between two mentions: they belong together
_JOINED = re.compile(
    r"(?:,|(?:, ?)?(?:and|&|as well as|along with))(?: also)?(?: the| an?| his| her| other| new)?"
)
_HEAD = re.compile(r" (?:of|to|with|for|in|at|between|by)\b")
#: endings of words for people: "minister", "president", "diplomats"
_AGENT = re.compile(
    r"(?:er|or|ist|ian|ant|dent|gent|mat|crat|ican|al|ive|ee|ar|eur)s?$|(?:man|men|women|people)$"
)
_CLOSING = ",.;:)"
_AND = re.compile(r"\band\b|&|\bas well as\b|\balong with\b")


class Scene:
    """One sentence; offsets are those of the text."""

    def __init__(  # noqa: PLR0913
        self,
        *,
        document: Document,
        extent: Extent,
        mentions: Sequence[Mention],
        times: Sequence[TimeExpression],
        setting: Setting,
        described: dict[int, Mention],
    ) -> None:
        self.text = document.reading.plain
        self._document = document
        self._described = described
        self.extent = extent
        #: in order, none of them inside another
        self.mentions = mentions
        self.times = times
        #: the clause of the word that the scene is looked at for
        self.setting = setting

    def between(self, start: int, end: int) -> str:
        """Give the characters between two offsets, in lower case and without blanks around."""
        return self.text[start:end].strip().lower()

    def words_before(self, offset: int) -> list[str]:
        """Give the words before an offset, in lower case, as far as one looks."""
        return _WORD.findall(self.between(max(self.extent.start, offset - _BESIDE), offset))

    def words_after(self, offset: int) -> list[str]:
        """Give the words after an offset, in lower case, as far as one looks."""
        return _WORD.findall(self.between(offset, min(self.extent.end, offset + _BESIDE)))

    def next_mention(self, offset: int) -> Mention | None:
        """Give the first mention that begins at an offset or after it."""
        return next((m for m in self.mentions if m.span.start >= offset), None)

    def inside(self, start: int, end: int) -> list[Mention]:
        """Give the mentions that share characters with a stretch."""
        return [m for m in self.mentions if m.span.start < end and m.span.end > start]

    def people(self, groups: Iterable[NounGroup], *, new: bool = False) -> list[Mention]:
        """Give the mentions in noun groups of those who can take part, and those joined to them.

        Args:
            groups: the noun groups.
            new: whether a group that nobody has mentioned yet is mentioned here.
        """
        found: list[Mention] = []
        for group in groups:
            found.extend(m for m in self._people_in(group, new=new) if m not in found)
        return self.joined(found)

    def _people_in(self, group: NounGroup, *, new: bool) -> list[Mention]:
        owner = group.possessor.end if group.possessor else group.start
        if group.tags[0] == "P" and len(group.tags) > 1:
            owner = max(owner, group.pieces[1].start)
        inside = [m for m in self.inside(owner, group.end) if takes_part(m)]
        head = group.head
        named = [m for m in inside if m.span.start < head.end and head.start < m.span.end]
        persons = [m for m in inside if m.entity and m.entity.type == "person"]
        if named:
            joint = group.tags.find("c")
            several = joint > 0 and (
                group.tags[joint - 1] in "NS" or all(m.form == "name" for m in named)
            )
            inside = persons or inside
            unnamed = len(named) == 1 and named[0].entity is None and named[0].form != "name"
            called = self._called(named[0].span.end) if unnamed else None
            return [called] if called else inside if several else named
        if persons or not new or self.is_time(group):
            return persons
        called = self._called(self._members_end(group))
        if called or not _may_be_people(group):
            return [called] if called else []
        return [self.describe(group)]

    def is_time(self, group: NounGroup) -> bool:
        """Whether a noun group is a date or a time."""
        head = group.head
        return any(t.span.start < head.end and head.start < t.span.end for t in self.times)

    def _called(self, end: int) -> Mention | None:
        """Give the name behind a description, between commas: "its affiliate, the Holm Group,"."""
        after = self.next_mention(end)
        if after is None or after.entity is None or after.form != "name":
            return None
        aside = self.between(end, after.span.start) in (",", ", the")
        closed = self.text[after.span.end : after.span.end + 1] in _CLOSING
        return after if aside and closed else None

    def owners(self, group: NounGroup) -> list[Mention]:
        """Give whose something is: "Ida Holm's decision", "their plan"."""
        if group.possessor:
            return self.inside(*group.possessor)
        pronoun = group.tags[0] == "P"
        return self.inside(group.start, group.pieces[0].end) if pronoun else []

    def describe(self, group: NounGroup) -> Mention:
        """Give a mention of a noun group; one and the same whenever it is asked for."""
        known = self._described.get(group.start)
        if known is None:
            end = self._members_end(group)
            known = self._described[group.start] = Mention(
                span=self._document.span(group.start, end), rule="group", form="description"
            )
        return known

    def _members_end(self, group: NounGroup) -> int:
        """Give where a description ends, its members included: "a group of dockers"."""
        following = self.setting.after(group)
        if not isinstance(following, NounGroup) or self.setting.lead(following) not in (
            "of",
            "from",
        ):
            return group.head.end
        inside = self.inside(following.start, following.end)
        first = next((m for m in inside if is_place(m)), None)
        listed = self.joined_behind(first) if first else []  # "of Peru, Chile and Kenya"
        return max(following.head.end, *(m.span.end for m in listed if is_place(m)), 0)

    def joined(self, anchors: list[Mention]) -> list[Mention]:
        """Give mentions with those joined to the first of them by commas and a last "and"."""
        chain = anchors[:1]
        for mention in self.joined_behind(anchors[0])[1:] if anchors else ():
            chain.append(mention)
            if _AND.search(self.between(chain[-2].span.end, mention.span.start)):
                anchors = [*chain, *(m for m in anchors if m not in chain)]
        return anchors

    def joined_behind(self, first: Mention) -> list[Mention]:
        """Give a mention, and those behind that are joined to it."""
        found = [first]
        for mention in self.mentions:
            if mention.span.start >= found[-1].span.end:
                gap = self.between(found[-1].span.end, mention.span.start)
                if self._owns(mention) or self._is_member(mention, found[-1]):
                    continue
                if not (takes_part(mention) and _JOINED.fullmatch(gap)):
                    break
                found.append(mention)
        return found

    def _owns(self, mention: Mention) -> bool:
        """Whether a mention stands before 's: "and India's Narendra Modi"."""
        return self.text.startswith("'s ", mention.span.end)

    def _is_member(self, mention: Mention, before: Mention) -> bool:
        """Whether a mention goes on with a list inside another: "ministers of Peru, Kenya"."""
        return is_place(mention) and before.entity is None and " of " in before.span.text

    def joined_before(self, last: Mention) -> list[Mention]:
        """Give a mention, and those before it that are joined to it."""
        found = [last]
        for mention in reversed(self.mentions):
            if mention.span.end <= found[0].span.start:
                gap = self.between(mention.span.end, found[0].span.start)
                if not (takes_part(mention) and _JOINED.fullmatch(gap)):
                    break
                found.insert(0, mention)
        return found


class Scenes:
    """The surroundings of the words of a document, made when they are asked for."""

    def __init__(self, document: Document, facts: Facts) -> None:
        self._document = document
        self._described: dict[int, Mention] = {}
        self._mentions = _outermost([m for m in facts.of(Mention) if not _tells(m)])
        self._times = facts.of(TimeExpression)
        self._starts = [mention.span.start for mention in self._mentions]
        self._time_starts = [time.span.start for time in self._times]

    def at(self, word: Extent) -> Scene | None:
        """Give the sentence that a word lies in, as far as one looks; None between sentences."""
        reading = self._document.reading
        offset = word.start
        sentence = reading.sentence_at(offset)
        if sentence is None:
            return None
        extent = Extent(max(sentence.start, offset - _REACH), min(sentence.end, offset + _REACH))
        i, j = (bisect_left(self._starts, place) for place in extent)
        k, m = (bisect_left(self._time_starts, place) for place in extent)
        return Scene(
            document=self._document,
            extent=extent,
            mentions=self._mentions[i:j],
            times=self._times[k:m],
            setting=Setting(reading.plain, reading.grammar(sentence), word),
            described=self._described,
        )


def takes_part(mention: Mention) -> bool:
    """Whether a mention can be of one who takes part: people, bodies and countries."""
    entity = mention.entity
    if entity is None:
        return True
    named = entity.type == "place" and entity.country is not None
    return entity.type in _BODIES or (named and not mention.span.text.isupper())


def is_place(mention: Mention) -> bool:
    """Whether a mention is of somewhere."""
    entity = mention.entity
    if entity is None:
        return False
    return entity.type in ("place", "country") or (
        entity.type == "organisation" and bool(entity.country)
    )


def is_somebody(mention: Mention) -> bool:
    """Whether a mention can be of people: a person, an office, a group, a pronoun, a bare name."""
    return mention.entity is None or mention.entity.type in ("person", "role", "group")


def _may_be_people(group: NounGroup) -> bool:
    """Whether a noun group that nobody has mentioned can be of people."""
    word = group.head.text
    if group.is_time or group.is_pronoun or group.tags[-1] in "C%$k":
        return False
    if not word.islower():
        return True
    if word in tables.NO_PEOPLE or word in tables.TRIGGERS or word in tables.CHANCES:
        return False
    return word in tables.BODIES or _AGENT.search(word) is not None


def _tells(mention: Mention) -> bool:
    """Whether a mention is of an event, not of those in it: "Her trip to Israel" as a source."""
    words = _HEAD.split(mention.span.text.lower(), maxsplit=1)[0].split()
    return mention.entity is None and bool(words) and words[-1] in tables.NOUNS


def _outermost(mentions: Sequence[Mention]) -> list[Mention]:
    """Give mentions without those inside others, and without the title before a name."""
    kept: list[Mention] = []
    for mention in sorted(mentions, key=lambda m: (m.span.start, -m.span.end)):
        if kept and mention.span.start < kept[-1].span.end:
            continue
        if kept and mention.form == "name" and _is_title(kept[-1], mention):
            kept.pop()
        kept.append(mention)
    return kept


def _is_title(mention: Mention, name: Mention) -> bool:
    titled = mention.form in ("title", "description") and name.entity is not None
    beside = mention.span.end + 1 == name.span.start
    return titled and beside and name.entity is not None and name.entity.type == "person"
