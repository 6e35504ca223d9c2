"""People in noun groups: existing mentions, those coordinated with them, and new ones."""

from __future__ import annotations

import re
from collections.abc import Iterable

from newsfacts import Mention
from newsfacts.reading import NounGroup, tagset
from newsfacts_meetings.mentions import is_of_people, is_place, is_plural_people, takes_part
from newsfacts_meetings.scene import Scene

#: text between two coordinated mentions
_JOINED = re.compile(
    r"(?:,|(?:, ?)?(?:and|&|as well as|along with))(?: also)?(?: the| an?| his| her| other| new)?"
)
_AND = re.compile(r"\band\b|&|\bas well as\b|\balong with\b")
_NAMED = ("name", "surname")
_CALLED = ("title", "description")
_CLOSING = ",.;:)"
_NAMES = (tagset.NAME, tagset.TITLE)


def people(scene: Scene, groups: Iterable[NounGroup], *, new: bool = False) -> list[Mention]:
    """Return the possible participants in noun groups, and those coordinated with them.

    Args:
        scene: the sentence.
        groups: the noun groups.
        new: whether to make a mention of a group without one.
    """
    found: list[Mention] = []
    for group in groups:
        found.extend(m for m in _people_in(scene, group, new=new) if m not in found)
    return joined(scene, found)


def _people_in(scene: Scene, group: NounGroup, *, new: bool) -> list[Mention]:
    owner = group.possessor.end if group.possessor else group.start
    if group.opens_with_possessive and len(group.indices) > 1:
        owner = max(owner, group.pieces[1].start)
    inside = [m for m in scene.inside(owner, group.end) if takes_part(m)]
    head = group.head
    named = [m for m in inside if m.span.start < head.end and head.start < m.span.end]
    persons = [m for m in inside if m.entity and m.entity.type == "person"]
    if named:
        several = group.is_coordinated and (
            _joins_nouns(group) or all(m.form in _NAMED for m in named)
        )
        inside = persons or inside
        unnamed = len(named) == 1 and named[0].entity is None and named[0].form != "name"
        called = _called(scene, named[0].span.end) if unnamed else None
        return [called] if called else inside if several else named
    if persons or not new or scene.is_time(group):
        return persons
    called = _called(scene, _members_end(scene, group))
    if called or not _may_be_people(group):
        return [called] if called else []
    return [describe(scene, group)]


def _joins_nouns(group: NounGroup) -> bool:
    """Whether a common noun precedes the conjunction in a group: "dockers and Peru"."""
    kinds = group.word_classes
    return kinds[kinds.index(tagset.COORDINATOR) - 1] in tagset.COMMON_NOUNS


def _called(scene: Scene, end: int) -> Mention | None:
    """Return the name after a description, between commas: "its affiliate, the Holm Group,"."""
    after = scene.next_mention(end)
    if after is None or after.entity is None or after.form != "name":
        return None
    aside = scene.between(end, after.span.start) in (",", ", the")
    closed = scene.text[after.span.end : after.span.end + 1] in _CLOSING
    return after if aside and closed else None


def owners(scene: Scene, group: NounGroup) -> list[Mention]:
    """Return the possessor of a noun group: "Ida Holm's decision", "their plan"."""
    if group.possessor:
        return scene.inside(*group.possessor)
    if group.opens_with_possessive:
        return scene.inside(group.start, group.pieces[0].end)
    return []


def describe(scene: Scene, group: NounGroup) -> Mention:
    """Return a mention of a noun group, the same one on every call."""
    return _described(scene, group.start, _members_end(scene, group))


def _described(scene: Scene, start: int, end: int) -> Mention:
    known = scene.described.get(start)
    if known is None:
        known = scene.described[start] = Mention(
            span=scene.document.span(start, end), rule="group", form="description"
        )
    return known


def before_head(scene: Scene, group: NounGroup, offset: int) -> list[Mention]:
    """Return the people named before an event in its own group: "EU leaders meeting"."""
    pieces = [piece for piece in group.pieces if piece.end <= offset]
    last = pieces[-1] if pieces else None
    if last is None or not is_plural_people(last.text):
        return []
    inside = [m for m in scene.inside(last.start, last.end) if takes_part(m)]
    determined = group.opens_with_determiner and len(pieces) > 1
    start = pieces[1].start if determined else pieces[0].start
    return inside or [_described(scene, start, last.end)]


def behind_word(scene: Scene, group: NounGroup, offset: int) -> list[Mention]:
    """Return the people named after a word in its own group: "[meeting Danish dockers]"."""
    inside = [m for m in scene.inside(offset, group.end) if takes_part(m)]
    pieces = [piece for piece in group.pieces if piece.start >= offset]
    if inside or not pieces or not is_of_people(group.head.text):
        return inside
    return [_described(scene, pieces[0].start, group.head.end)]


def _members_end(scene: Scene, group: NounGroup) -> int:
    """Return the end of a description, its members included: "a group of dockers"."""
    following = scene.setting.grammar.after(group)
    if not isinstance(following, NounGroup) or scene.setting.grammar.lead(following) not in (
        "of",
        "from",
    ):
        return group.head.end
    inside = scene.inside(following.start, following.end)
    first = next((m for m in inside if is_place(m)), None)
    listed = joined_behind(scene, first) if first else []  # "of Peru, Chile and Kenya"
    return max(following.head.end, *(m.span.end for m in listed if is_place(m)), 0)


def joined(scene: Scene, anchors: list[Mention]) -> list[Mention]:
    """Return mentions with those coordinated with the first by commas and a final "and"."""
    chain = anchors[:1]
    for mention in joined_behind(scene, anchors[0])[1:] if anchors else ():
        chain.append(mention)
        if _AND.search(scene.between(chain[-2].span.end, mention.span.start)):
            anchors = [*chain, *(m for m in anchors if m not in chain)]
    return anchors


def joined_behind(scene: Scene, first: Mention) -> list[Mention]:
    """Return a mention, and those coordinated with it after it, without appositions."""
    found = [first]
    end, aside = first.span.end, False
    for mention in scene.mentions:
        if mention.span.start < end:
            continue
        gap = scene.between(end, mention.span.start)
        same = mention.entity is not None and mention.entity == found[-1].entity
        also = aside and gap == "and" and mention.form in _CALLED
        if same or also or (gap == "of" and is_place(mention)):  # "Ida Holm of Norway, the chair"
            end, aside = mention.span.end, same or also
        elif not (_owns(scene, mention) or _is_member(mention, found[-1])):
            if not (takes_part(mention) and _JOINED.fullmatch(gap)):
                break
            found.append(mention)
            end, aside = mention.span.end, False
    return found


def _owns(scene: Scene, mention: Mention) -> bool:
    """Whether a mention is followed by 's: "and India's Narendra Modi"."""
    return scene.text.startswith("'s ", mention.span.end)


def _is_member(mention: Mention, before: Mention) -> bool:
    """Whether a mention goes on with a list inside another: "ministers of Peru, Kenya"."""
    return is_place(mention) and before.entity is None and " of " in before.span.text


def joined_before(scene: Scene, last: Mention) -> list[Mention]:
    """Return a mention, and those coordinated with it before it."""
    found = [last]
    for mention in reversed(scene.mentions):
        if mention.span.end <= found[0].span.start:
            gap = scene.between(mention.span.end, found[0].span.start)
            if not (takes_part(mention) and _JOINED.fullmatch(gap)):
                break
            found.insert(0, mention)
    return found


def _may_be_people(group: NounGroup) -> bool:
    """Whether a noun group without a mention can denote people."""
    if group.is_time or group.is_pronoun or group.ends_in_number:
        return False
    return group.head_class in _NAMES or is_of_people(group.head.text.lower())
