"""What the words of a mention say about the event it is of."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from typing import Literal

import attrs

from newsfacts.events.arguments.mention_index import MentionIndex
from newsfacts.events.factuality import status_in
from newsfacts.events.fillers import is_named, is_place
from newsfacts.events.types import Candidate
from newsfacts.model.entity import Mention
from newsfacts.model.status import Status
from newsfacts.reading import NounGroup, VerbGroup, tagset

#: words of an event that is not the one mentioned before
_OTHER = frozenset(
    """
    another new separate previous earlier subsequent further similar other second third fourth fifth
    sixth seventh eighth ninth tenth
    """.split()
)
#: "their next meeting", but not "next week's meeting"
_NEXT = re.compile(r"\bnext (?!(?:week|month|year|spring|summer|autumn|fall|winter|\w+day)\b)")
#: how a noun begins that counts the event it is in apposition to
_COUNTED = re.compile(
    r"(?:his|her|its|their|the) (?:\w+ )?"
    r"(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|last|latest|only)\b"
)
#: adverbs of one more event: "also met", "met again"
_ALSO = re.compile(r"\b(?:also|again|separately)\b")
#: number of characters before a verb in which its adverb can be
_BEFORE = 6
_AGAIN = re.compile(r"\s+(?:again|later)\b(?! (?:on |that )?\w*day)")
#: how a description of people begins who are known: "the two leaders", "both sides"
_KNOWN_PEOPLE = re.compile(r"(?:the|these|those|both|its|their|his|her|our|all|they)\b")
_INDEFINITE = re.compile(r"(?:an?|some)\b")
#: adjectives that say which event it is, by who or how many meet: "six-party"
_KINDS = re.compile(r"[a-z\d]+-(?:nation|party|power|side|sided|way)|ministerial|trilateral")
#: nouns before an event that do not say which one it is
_GENERAL = frozenset("face phone telephone video summit dinner lunch work working state".split())
_POINTING = frozenset("the this that these those".split())
#: prepositions of an event noun that the verb before it is of: "met for talks"
_FOR = frozenset("for at during in on over".split())
#: maximum length of a headline, and the ends of sentences
_HEADLINE = 150
_ENDS = ".!?\"'”’"

#: statuses that no mention of a proposed event changes
_SETTLED = ("planned", "ongoing", "happened")
#: statuses of what no preparation for it makes a plan again
_BEGUN = ("ongoing", "happened")
#: statuses that no mention of a former plan changes, and that change every other
_CALLED_OFF = ("cancelled", "postponed")
#: effects of words before a participle that tells of a known event
_SETTINGS = ("at", "during", "follows", "presupposes")

Part = Literal["headline", "lead", "body"]


@attrs.frozen(kw_only=True)
class MentionFeatures:
    """What a candidate says about its event, for clustering."""

    candidate: Candidate
    status: Status
    #: whether its own words give the status, so that it is no default
    stated: bool
    #: whether it only says that somebody stays away, so that the event may well take place
    away: bool
    #: names of those who take part and have one, in lower case
    who: frozenset[str]
    #: those among them who are known, but not by name
    unnamed: frozenset[int]
    #: ISO 3166 codes of the countries that they are or act for
    countries: frozenset[str]
    #: whether people are among those who take part
    people: bool
    #: whether somebody takes part who may be anybody: "they", "the two leaders"
    open: bool
    #: whether it refers to an event mentioned before: "the talks", "their meeting"
    definite: bool
    #: whether it is only that: "the talks", nobody named
    anaphoric: bool
    #: whether it is one more event: "a second meeting", "also met"
    other: bool
    #: whether it comes after one that is under way: "their next meeting"
    next: bool
    #: nouns and names that say which event it is, in lower case: "nato" of "the NATO summit"
    labels: frozenset[str]
    #: whether its day says which event it is: "Tuesday's meeting"
    called_by_day: bool
    #: whether the verb of its clause is of the same event: "met for talks"
    same_clause: bool
    #: whether it is in apposition to an event before it: "met Orlik, their third meeting"
    apposed: bool
    #: the part of the article that it is in
    part: Part
    #: index of its paragraph
    paragraph: int

    def yields_to(self, status: Status | None) -> bool:
        """Whether a status that is known already stands.

        It does if this mention only goes on about a known event, or proposes one that is settled
        ("the success of the proposed summit"), or plans what is under way, or tells what had been
        planned before it was off, or what was done before it ("before the summit").
        """
        if status is None or status == "unstated":
            return False
        opened = "begins" in self.candidate.effects and status not in _BEGUN
        goes_on = self.definite and self.status == "ongoing" and not opened
        if self.candidate.weak or goes_on:
            return self.status not in _CALLED_OFF
        if self.status == "hypothetical":
            return status in _SETTLED
        if self.status != "planned":
            return False
        before = self.definite and self.candidate.effects == ("precedes",) and status in _BEGUN
        former = _is_former_plan(self.candidate) and status in _CALLED_OFF
        return status == "ongoing" or before or former


def _is_former_plan(candidate: Candidate) -> bool:
    """Whether a mention tells what was to be: "she was to land", "had been planned for June"."""
    clause = candidate.predicate.clause
    had = clause.verb is not None and clause.verb.text.lower().startswith("had ")
    return clause.tense == "past" and (had or not candidate.predicate.is_noun)


def features(index: MentionIndex, candidates: Iterable[Candidate]) -> Iterator[MentionFeatures]:
    """Yield the features of candidates, in order."""
    last: Candidate | None = None
    for candidate in candidates:
        yield _features(index, candidate, last)
        last = candidate


def _features(index: MentionIndex, candidate: Candidate, last: Candidate | None) -> MentionFeatures:
    status = status_in(index.document, candidate)
    group = candidate.predicate.group
    noun = group if isinstance(group, NounGroup) else None
    mentions = [part.mention for part in candidate.participants]
    entities = [e for m in mentions if m.entity for e in (m.entity.members or (m.entity,))]
    known = noun is not None and noun.determiner in _POINTING and noun.possessor is None
    paragraph = _paragraph(index, candidate.start)
    apposed = last is not None and _is_apposed(index, candidate, last)
    return MentionFeatures(
        candidate=candidate,
        status=status,
        stated=status != "unstated",
        away=candidate.away,
        who=frozenset(key for m in mentions if not _is_anybody(m, known=known) for key in _keys(m)),
        unnamed=frozenset(id(m.entity) for m in mentions if m.entity and not is_named(m)),
        countries=frozenset(e.country for e in entities if e.country),
        people=any(e.type == "person" for e in entities),
        open=any(_is_anybody(m, known=known) for m in mentions),
        definite=candidate.definite or _is_presupposed(candidate),
        anaphoric=known and not candidate.has_complement,
        other=not apposed and _is_other(index, candidate),
        next=_is_next(index, candidate),
        labels=_labels(index, candidate, noun) if noun else frozenset(),
        called_by_day=noun is not None
        and candidate.time is not None
        and noun.start <= candidate.time.span.start < noun.end,
        same_clause=last is not None and (apposed or _is_of_clause(candidate, last)),
        apposed=apposed,
        part=_part(index, candidate.start),
        paragraph=paragraph,
    )


def _keys(mention: Mention) -> list[str]:
    entity = mention.entity
    if entity is None:
        return [mention.span.text.casefold()]
    return [member.name.casefold() for member in entity.members or (entity,)]


def _is_anybody(mention: Mention, *, known: bool) -> bool:
    """Whether a participant may be named elsewhere: "the two leaders", but not "EU leaders"."""
    text = mention.span.text.lower()
    entity = mention.entity
    if entity is not None:
        holds_name = any(letter.isupper() for letter in mention.span.text[1:])
        return not (entity.members or is_named(mention) or holds_name)
    if mention.form == "pronoun" or (known and text.startswith("the ")):
        return True
    several = _KNOWN_PEOPLE.match(text) is not None and text.endswith("s")
    return several or _INDEFINITE.match(text) is not None


def _is_presupposed(candidate: Candidate) -> bool:
    """Whether a participle tells when something else was: "said so after meeting Orlik"."""
    group = candidate.predicate.group
    operators = candidate.predicate.factuality.operators
    setting = any(o.name in _SETTINGS and o.part == "preposition" for o in operators)
    return isinstance(group, VerbGroup) and group.form == tagset.ING_FORM and setting


def _is_other(index: MentionIndex, candidate: Candidate) -> bool:
    """Whether it is one more event: "a second meeting", "also met", "met again"."""
    group = candidate.predicate.group
    if candidate.is_within:
        return False
    if _AGAIN.match(index.plain, group.end):
        return True
    words = index.plain[group.start : candidate.start]
    verb = candidate.predicate.support if candidate.predicate.is_noun else group
    also = verb is not None and _ALSO.search(
        index.plain, max(verb.start - _BEFORE, candidate.sentence.extent.start), verb.end
    )
    if not candidate.predicate.is_noun:
        return also is not None
    return bool(also and not candidate.definite) or not _OTHER.isdisjoint(words.split())


def _is_apposed(index: MentionIndex, candidate: Candidate, last: Candidate) -> bool:
    """Whether it counts the event before it: "met Orlik, their third meeting"."""
    group = candidate.predicate.group
    behind = candidate.sentence is last.sentence and index.plain.endswith(", ", 0, group.start)
    return behind and _COUNTED.match(index.plain, group.start, group.end) is not None


def _is_next(index: MentionIndex, candidate: Candidate) -> bool:
    """Whether it comes after the one that is under way: "their next meeting"."""
    before = index.plain[candidate.predicate.group.start : candidate.start].lower()
    return candidate.predicate.is_noun and _NEXT.search(before) is not None


def _labels(index: MentionIndex, candidate: Candidate, noun: NounGroup) -> frozenset[str]:
    """Return the words before an event noun that say which one it is, but no people or places."""
    found: set[str] = set()
    classified = zip(noun.pieces, noun.word_classes, strict=True)
    for piece, kind in classified:
        word = piece.text.lower()
        says = kind in (tagset.NAME, *tagset.COMMON_NOUNS) or _KINDS.fullmatch(word)
        if piece.end > candidate.start or word in _GENERAL or not says:
            continue
        mentions = index.mentions_in(piece.start, piece.end)
        if not any(is_place(m) or _is_person(m) for m in mentions):
            found.add(word)
    return frozenset(found)


def _is_person(mention: Mention) -> bool:
    return mention.entity is not None and mention.entity.type == "person"


def _is_of_clause(candidate: Candidate, last: Candidate) -> bool:
    """Whether an event noun is what a verb of an event before it in its clause is for."""
    verb = candidate.predicate.clause.verb
    group = candidate.predicate.group
    return (
        candidate.predicate.is_noun
        and verb is not None
        and not (candidate.type.contains and last.has("partner", "patient"))
        and not last.predicate.is_noun
        and verb is last.predicate.group
        and verb.end <= candidate.start
        and any(
            at.group is group and at.preposition in _FOR
            for at in candidate.predicate.clause.phrases
        )
    )


def _part(index: MentionIndex, offset: int) -> Part:
    """Return its part of the article; a headline ends without a full stop."""
    first, *others = index.document.reading.paragraphs[:2]
    ends = index.plain[first.end - 1] in _ENDS
    if ends or not others or first.end - first.start >= _HEADLINE:
        return "body"
    if offset < first.end:
        return "headline"
    return "lead" if offset < others[0].end else "body"


def _paragraph(index: MentionIndex, offset: int) -> int:
    paragraphs = index.document.reading.paragraphs
    return next((i for i, p in enumerate(paragraphs) if offset < p.end), len(paragraphs))
