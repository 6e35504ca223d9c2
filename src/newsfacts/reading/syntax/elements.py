"""The groups of a sentence and the words between them, with lookahead."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import islice

from newsfacts.reading import tagset as t
from newsfacts.reading.lexicon import closed_classes
from newsfacts.reading.syntax.groups import NounGroup, VerbGroup

#: a group, or the index of a word outside all groups
Element = NounGroup | VerbGroup | int

#: words between groups that are skipped in the search for the verb of a noun group
BETWEEN = frozenset("AeuwK")
#: auxiliaries, and the forms that follow one and its subject: "did he go"
_AFTER = {"X": "Vhb", "d": "V", "h": "Rb", "B": "RIb", "": ""}
#: verbs with a bare infinitive: "saw prices rise"
_CAUSING = frozenset(closed_classes.TAKES_BARE.split())
#: maximum number of elements examined in that search
_FAR = 24


class Elements:
    """The elements of a sentence, in order."""

    def __init__(self, groups: Sequence[NounGroup | VerbGroup], tags: str) -> None:
        self.items = _elements(groups, tags)
        self._tags = tags

    def index(self, at: int) -> int:
        """Return the index in the sentence of the first word of an element."""
        element = self.items[at]
        return element if isinstance(element, int) else element.index

    def next(self, at: int) -> Element | None:
        """Return the next element that is not an adverb."""
        for element in islice(self.items, at + 1, None):
            if not isinstance(element, int) or self._tags[element] not in BETWEEN:
                return element
        return None

    def next_word(self, at: int) -> int | None:
        """Return the index of the word right after a group, or None before another group."""
        following = self.items[at + 1] if at + 1 < len(self.items) else None
        return following if isinstance(following, int) else None

    def has_verb(self, at: int, *, alone: bool = False) -> bool:
        """Whether a finite verb follows a noun group, its attachments skipped.

        Args:
            at: index of the noun group.
            alone: whether noun groups coordinated with it are not part of the subject.
        """
        behind = False  # a preposition or conjunction, whose noun group is skipped
        aside = False  # between two commas
        listed = -1  # the last member of a list
        joints = "pqf" if alone else "pqcf"
        for offset, element in enumerate(self.items[at + 1 : at + _FAR], start=at + 1):
            if offset < listed or (
                isinstance(element, VerbGroup) and (aside or element.past_participle)
            ):
                continue
            if isinstance(element, VerbGroup):
                asked = self._asks(at, offset) and self.is_inverted(offset, element)
                return element.finite and not (behind or asked)
            if isinstance(element, NounGroup):
                if self._begins_clause(element) or not (behind or aside):
                    return element.tags == "Q" and self._verb_after_relative(offset)
                behind = False
            elif self._tags[element] in joints and (aside or not self._subordinates(offset)):
                behind = True
            elif skipped := self._skipped(at, offset, alone=alone or aside):
                listed, behind = skipped, behind or self._tags[element] == ","
            elif self._tags[element] == ",":
                aside = not aside
            elif self._tags[element] not in BETWEEN and not aside:
                return False
        return False

    def _skipped(self, at: int, offset: int, *, alone: bool) -> int:
        """Return where to go on behind a mark: the end of a list or of an aside; 0 if neither."""
        element = self.items[offset]
        if not isinstance(element, int):
            return 0
        if self._tags[element] == t.DASH:
            return self._closing(offset)
        listed = self._tags[element] == "," and not alone and self._are_alike(at, offset + 1)
        return max(self.list_end(offset + 1), 0) if listed else 0

    def _closing(self, at: int) -> int:
        """Return the place behind the dash that ends an aside without a verb, or 0."""
        inside = False
        for offset, element in enumerate(self.items[at + 1 : at + _FAR], start=at + 1):
            dash = isinstance(element, int) and self._tags[element] == t.DASH
            if isinstance(element, VerbGroup):
                return 0
            if inside and dash:
                return offset + 1
            inside = inside or not dash
        return 0

    def _are_alike(self, at: int, other: int) -> bool:
        """Whether two elements are noun groups, both names or neither."""
        one, *rest = self.items[at], *self.items[other : other + 1]
        groups = [element for element in (one, *rest) if isinstance(element, NounGroup)]
        return len(groups) > 1 and groups[0].is_name == groups[1].is_name

    def _begins_clause(self, group: NounGroup) -> bool:
        """Whether it is a pronoun behind "and": "called Orlik, the premier, and he answered"."""
        return group.tags == "H" and self._tags[group.index - 1] == "c"

    def _verb_after_relative(self, at: int) -> bool:
        """Whether a second finite verb follows a relative clause: "the firm that makes it says"."""
        following = self.items[at + 1 : at + _FAR]
        own = following[0] if following else None
        if not isinstance(own, VerbGroup) or not own.finite or own.reports:
            return False
        causes = own.lemma in _CAUSING
        for element in following[1:]:
            if isinstance(element, VerbGroup):
                return element.finite and not (causes and element.tags[0] == "V")
            if isinstance(element, NounGroup):
                if element.tags in "HQ":
                    return False
            elif self._tags[element] not in "pq" and self._tags[element] not in BETWEEN:
                return False
        return False

    def list_end(self, at: int) -> int:
        """Return the index of the last member of a list "A, B, and C" whose second is at an index.

        -1 if what follows is no list. Members may have prepositional phrases.
        """
        expected = True  # a noun group
        for offset, element in enumerate(self.items[at : at + _FAR], start=at):
            if isinstance(element, VerbGroup):
                return -1
            if isinstance(element, NounGroup):
                if not expected or element.is_time or element.tags in "HQ":
                    return -1
                if "c" in element.tags and offset > at:
                    return offset  # "China, Peru and Chile"
                expected = False
                continue
            tag = self._tags[element]
            if tag == "c":
                follows = self.next(offset)
                ends = offset > at and (not expected or self._tags[element - 1] == ",")
                return offset + 1 if ends and isinstance(follows, NounGroup) else -1
            if expected or tag not in ",pq":
                return -1
            expected = True
        return -1

    def _asks(self, at: int, offset: int) -> bool:
        """Whether an auxiliary after a noun group can precede a subject."""
        group = self.items[at]
        return offset > at + 1 or not isinstance(group, NounGroup) or group.tags == "Q"

    def _subordinates(self, at: int) -> bool:
        """Whether "before" or "after" opens a clause."""
        word = self.items[at]
        return isinstance(word, int) and self._tags[word] == "f" and self.opens(at)

    def opens(self, at: int, *, straight: bool = False) -> bool:
        """Whether a clause with a subject and a finite verb follows.

        Args:
            at: index of the word that may open it.
            straight: whether no comma may come before the verb.
        """
        behind = self._behind_phrase(at)
        if behind is not None:
            return self.has_verb(behind)
        for offset, element in enumerate(self.items[at + 1 :], start=at + 1):
            if isinstance(element, NounGroup):
                return self.has_verb(offset) and not (straight and self._pauses(offset))
            if isinstance(element, VerbGroup):
                return element.finite
            if self._tags[element] not in BETWEEN:
                return False
        return False

    def _pauses(self, at: int) -> bool:
        """Whether a comma that is not in a list comes before the next verb."""
        for offset, element in enumerate(self.items[at + 1 :], start=at + 1):
            if isinstance(element, VerbGroup):
                return False
            if isinstance(element, int) and self._tags[element] == ",":
                return self.list_end(offset + 1) < 0
        return False

    def _behind_phrase(self, at: int) -> int | None:
        """Return the index of a noun group right behind a phrase: "where on May 3 he met"."""
        opener, preposition, phrase, subject = (*self.items[at : at + 4], None, None, None)[:4]
        if not isinstance(opener, int) or self._tags[opener] != "W":
            return None
        if not isinstance(preposition, int) or self._tags[preposition] not in "pq":
            return None
        nouns = isinstance(phrase, NounGroup) and isinstance(subject, NounGroup)
        return at + 3 if nouns else None

    def points(self, at: int) -> bool:
        """Whether "that" is a determiner: a noun without a verb follows, "that effort"."""
        following = self.items[at + 1] if at + 1 < len(self.items) else None
        if not isinstance(following, NounGroup) or following.tags.strip("J") != "N":
            return False
        return not self.has_verb(at + 1)

    def has_main_clause(self, at: int) -> bool:
        """Whether a noun group and its finite verb follow before any other verb."""
        for offset, element in enumerate(self.items[at + 1 :], start=at + 1):
            if isinstance(element, NounGroup):
                return self.has_verb(offset)
            if isinstance(element, VerbGroup):
                return False
        return False

    def is_followed(self, at: int) -> bool:
        """Whether the next element is a finite verb."""
        following = self.next(at)
        return isinstance(following, VerbGroup) and following.finite

    def opens_aside(self, at: int) -> bool:
        """Whether a dash opens an aside without a verb: "Holm -- a former general -- said"."""
        end = self._closing(at)
        for following in self.items[end:] if end else ():
            if isinstance(following, VerbGroup):
                return True
            if isinstance(following, NounGroup) or self._tags[following] != t.DASH:
                return isinstance(following, int) and self._tags[following] == t.COORDINATOR
        return False

    def is_enclosed(self, at: int) -> bool:
        """Whether a comma follows a noun group and its prepositional phrases."""
        for element in self.items[at + 1 : at + _FAR]:
            if not isinstance(element, int):
                if isinstance(element, VerbGroup) or element.tags == "Q":
                    return False
            elif self._tags[element] not in "pq":
                return self._tags[element] == ","
        return False

    def has_phrase(self, at: int) -> bool:
        """Whether a prepositional phrase follows."""
        following = self.next(at)
        return isinstance(following, int) and self._tags[following] in "pq"

    def chain(self, at: int) -> list[NounGroup]:
        """Return noun groups right before, joined by prepositions: "the heads of the states"."""
        found: list[NounGroup] = []
        for element in reversed(self.items[:at]):
            if isinstance(element, NounGroup):
                found.append(element)
            elif not isinstance(element, int) or self._tags[element] not in "pq,":
                break
        return found[::-1]

    def acts(self, at: int) -> bool:
        """Whether a bare infinitive follows: "let them go"."""
        following = self.items[at + 1] if at + 1 < len(self.items) else None
        return isinstance(following, VerbGroup) and following.tags[0] == "V"

    def is_aside(self, at: int) -> bool:
        """Whether the noun group opens a parenthetical between commas: ", the premier said,"."""
        following = self.items[at + 1 : at + 3]
        verb = following[0] if following else None
        ends = len(following) > 1 and isinstance(following[1], int)
        group = self.items[at]
        spoken = isinstance(group, NounGroup) and group.tags == "H"  # I think
        if not (isinstance(verb, VerbGroup) and verb.finite and ends):
            return False
        return spoken or (verb.reports and verb.voice == "active")

    def has_one_verb(self, at: int) -> bool:
        """Whether one finite verb follows, and no other."""
        verbs = (e for e in self.items[at + 1 :] if isinstance(e, VerbGroup) and e.finite)
        return len(list(islice(verbs, 2))) == 1

    def is_last(self, at: int) -> bool:
        """Whether no finite verb follows, so that a participle or infinitive is the verb."""
        return not any(isinstance(e, VerbGroup) and e.finite for e in self.items[at + 1 :])

    def is_conjoined(self, at: int, form: str) -> bool:
        """Whether the next verb has a form too, and follows a conjunction: "sold, or" (burnt)."""
        joined = False
        for element in self.items[at + 1 : at + _FAR]:
            if isinstance(element, VerbGroup):
                return joined and element.form == form
            joined = isinstance(element, int) and (
                self._tags[element] == "c" or (joined and self._tags[element] in BETWEEN)
            )
        return False

    def asks(self, at: int) -> bool:
        """Whether an auxiliary and its subject follow a question word: "why did the premier"."""
        element = self.items[at + 1] if at + 1 < len(self.items) else None
        return isinstance(element, VerbGroup) and self.is_inverted(at + 1, element)

    def is_inverted(self, at: int, group: VerbGroup) -> bool:
        """Whether an auxiliary precedes its subject: "did the premier announce"."""
        auxiliary = group.tags.replace("K", "")
        if any(tag not in "XBhd" for tag in auxiliary) or not isinstance(self.next(at), NounGroup):
            return False
        for element in self.items[at + 1 : at + _FAR]:
            if isinstance(element, VerbGroup):
                return element.form in _AFTER[auxiliary[-1:]]
            if not isinstance(element, NounGroup) and self._tags[element] in ",.:":
                return False
        return False


def _elements(groups: Sequence[NounGroup | VerbGroup], tags: str) -> list[Element]:
    """Return the elements, without brackets that contain no verb."""
    items: list[Element] = []
    at = 0
    for group in groups:
        items += range(at, group.index)
        items.append(group)
        at = group.indices[-1] + 1
    items += range(at, len(tags))
    return _without_brackets(items, tags) if "(" in tags else items


def _without_brackets(items: Sequence[Element], tags: str) -> list[Element]:
    """Return the elements that are in no bracket without a verb: "Ana Duarte (Lima) said"."""
    kept: list[Element] = []
    opening: int | None = None  # the place of a bracket among them
    for item in items:
        tag = tags[item] if isinstance(item, int) else ""
        if tag == "(":
            opening = len(kept)
        elif isinstance(item, VerbGroup):
            opening = None
        kept.append(item)
        if tag == ")" and opening is not None:
            del kept[opening:]
            opening = None
    return kept
