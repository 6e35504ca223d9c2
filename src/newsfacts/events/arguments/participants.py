"""Who is mentioned by an argument: members instead of their group, a state by who acts for it."""

from __future__ import annotations

import re

from newsfacts.events.arguments.mention_index import MentionIndex
from newsfacts.events.fillers import is_body, is_place
from newsfacts.events.lexicon.people import QUANTITIES, denotes_people
from newsfacts.gazetteer import country_of
from newsfacts.model.entity import Entity, Mention
from newsfacts.reading import Argument, Extent, NounGroup, Predicate

#: a name by itself, not the first word of a longer one
_NAME = re.compile(r"[A-Z][\w.]*(?: [A-Z][\w.]*)*(?:'s)?")
#: between those who act and the states that they act for: "ministers from"
_FOR = re.compile(r" (?:of|for|from|representing)(?: both| the)? ")
#: those who do not only act for states: "the leaders of Kenya and Peru"
_HOLDERS = re.compile(r"\b(?:leaders|ministers|presidents|premiers|heads|chiefs|kings)\b")
#: between a description and its complement: "leaders of", "an envoy to Kenya"
_COMPLEMENT = re.compile(r" (?:of|from|representing) ")
_POSTING = re.compile(r" to (?:the )?(?=[A-Z])")
#: those who are sent somewhere for long
_POSTED = re.compile(r"\b(?:ambassador|commissioner|delegate|envoy|observer|representative)s?$")
_DESCRIBED = ("description", "title")
_GOES_ON = re.compile(
    r" of | and (?=(?:the )?[A-Z\d])|, and (?=(?:the )?[A-Z][\w'-]*\b(?! [A-Z]))"
    r"|, (?=(?:the )?[A-Z][\w.'-]*(?: [A-Z][\w.'-]*)*(?:,| and ))"
)
#: whether a pronoun is plural
_NUMBERS = {"he": False, "she": False, "they": True}
_JOINT = re.compile(r"\b[A-Z][\w.]+(?:[-\u2013][A-Z][\w.]+)+\b")
_MEMBER = re.compile(r"[A-Z][\w.]+")
_INCLUDING = re.compile(r",? including ")
#: between those who travel together and who leads them
_LED = re.compile(r",?(?: \w+)? (?:led|headed) by ")
_TRAVELLERS = re.compile(r"\b(?:delegation|team|mission|group)\b")
#: around the members of a group: "the troika -- Britain, France and Germany --"
_OPENING = re.compile(r" (?:--?|\u2013|\u2014) | \(|, |: ")
_CLOSING = re.compile(r" ?(?:--?|\u2013|\u2014)|[,.;)]|$")


def people_in(index: MentionIndex, argument: Argument) -> list[Mention]:
    """Return who is mentioned by an argument, one mention for each conjunct.

    Whoever nobody has mentioned yet gets a new mention, if the noun denotes people.
    """
    if argument.function in ("possessor", "modifier"):
        found = index.mentions_in(*argument.extent)
        found = [m for m in found if m.span.end >= argument.extent.end] or found
        return [m for m in found if m.entity or argument.function == "possessor"]
    found = [
        bound
        for mention in _heads_of(index, argument.group)
        for bound in _bound(index, mention, argument.group)
    ]
    found = [
        one for mention in found for one in _including(index, mention) or [_called(index, mention)]
    ]
    return [
        one
        for mention in found
        for one in (*_states_of(index, mention), *_leaders_of(index, mention))
    ]


def joined_before(index: MentionIndex, predicate: Predicate) -> list[Mention]:
    """Return those whom hyphens join before an event noun: "U.S.-China talks".

    Or a body of whose name the last word is there: "the Group of Eight summit".
    """
    group = predicate.group
    if not predicate.is_noun:
        return []
    across = [m for m in index.mentions_in(group.start, group.start + 1) if is_body(m)]
    if across and across[0].span.start < group.start and across[0].span.end < predicate.start:
        return across[:1]  # the Group of Eight summit
    match = _JOINT.search(group.text[: predicate.start - group.start])
    if match is None:
        return []
    found = [
        _part(index, Extent(group.start + name.start(), group.start + name.end()))
        for name in _MEMBER.finditer(group.text, *match.span())
    ]
    return found if all(mention.entity for mention in found) else []


def _part(index: MentionIndex, extent: Extent) -> Mention:
    """Return the mention of one of a pair: a state by its adjective, a person by surname."""
    named = [m for m in index.mentions_in(*extent) if m.entity and m.span.end <= extent.end]
    if named:
        return named[0]
    word = index.plain[extent.start : extent.end]
    state = index.state(country_of(word))
    return index.describe(extent, state or index.surnamed(word), named=True)


def _bound(index: MentionIndex, mention: Mention, group: NounGroup) -> list[Mention]:
    """Return whom an unresolved pronoun means: the subject of the clause above, if they agree.

    "Ida Holm said she would meet Orlik".
    """
    sentence = index.document.reading.grammar_at(group.start)
    if mention.form != "pronoun" or sentence is None:
        return [mention]
    if mention.entity:
        others = index.mentions_in(*sentence.extent)
        same = (m for m in others if m.entity is mention.entity and m.form != "pronoun")
        return [next(same, mention)]
    clause = sentence.clause_at(group.start)
    for above in sentence.governors(clause):
        subjects = [other for other in above.subject if other is not group]
        if not subjects or any(other is group for other in clause.objects):
            continue
        found = [one for other in subjects for one in _heads_of(index, other)]
        several = len(found) > 1 or subjects[0].number != "singular"
        wanted = _NUMBERS.get(mention.span.text.lower())
        if found and all(m.form != "pronoun" or m.entity for m in found):
            return found if wanted is not None and wanted == several else [mention]
    return [mention]


def _called(index: MentionIndex, mention: Mention) -> Mention:
    """Return the name behind a description, between commas; or the mention itself."""
    entity = mention.entity
    if entity is not None and (entity.type in ("person", "country") or entity.members):
        return mention
    name = index.next_from(mention.span.end)
    if name is None or name.entity is None or name.form not in ("name", "surname"):
        return mention
    gap = index.plain[mention.span.end : name.span.start]
    closed = _CLOSING.match(index.plain, name.span.end)
    return name if gap in (", ", ", the ") and closed else mention


def _including(index: MentionIndex, mention: Mention) -> list[Mention]:
    """Return the members named behind a group: "leaders including Ida Holm"."""
    types = ("person", "organisation", "country")
    match = _INCLUDING.match(index.plain, mention.span.end)
    if match is not None:
        return index.listed(match.end(), types)
    entity = mention.entity
    match = _OPENING.match(index.plain, mention.span.end)
    if match is None or not (entity is None or entity.type == "group"):
        return []
    found = index.listed(match.end(), types)
    closed = found and _CLOSING.match(index.plain, found[-1].span.end)
    return found if closed and len(found) > 1 else []


def _leaders_of(index: MentionIndex, mention: Mention) -> list[Mention]:
    """Return who leads a delegation: "a Kenyan delegation led by Ida Holm"."""
    match = _LED.match(index.plain, mention.span.end)
    sentence = index.document.reading.grammar_at(mention.span.end)
    if match is None or sentence is None or not _TRAVELLERS.search(mention.span.text):
        return []
    group = sentence.group_at(match.end())
    return _heads_of(index, group) if isinstance(group, NounGroup) else []


def _heads_of(index: MentionIndex, group: NounGroup) -> list[Mention]:
    """Return the mentions of the heads of a group's conjuncts."""
    found: list[Mention] = []
    for conjunct in group.conjuncts:
        head = _last_word(group, conjunct)
        mentions = [m for m in index.mentions_in(*conjunct) if m.span.end > head.start]
        if any(m.span.start < group.start and is_place(m) for m in mentions):
            continue  # the Hall of the People
        if mentions:
            found += [_with_complement(index, m) for m in mentions if m not in found]
        elif denotes_people(group, head) or _counts_people(index, group):
            named = any(conjunct.start <= name.start < conjunct.end for name in group.names)
            described = index.describe(conjunct, named=named)
            found.append(_with_complement(index, described))
    return found


def _counts_people(index: MentionIndex, group: NounGroup) -> bool:
    """Whether it is some of several people: "a handful of moderates"."""
    sentence = index.document.reading.grammar_at(group.start)
    if sentence is None or group.head.text.lower() not in QUANTITIES:
        return False
    behind = (g for g in sentence.noun_groups if g.start == group.end + len(" of "))
    return any(denotes_people(other) for other in behind)


def _with_complement(index: MentionIndex, mention: Mention) -> Mention:
    """Return a description with what it is of: "leaders" of "leaders of six states"."""
    entity, end = mention.entity, mention.span.end
    named = entity is not None and entity.name != mention.span.text
    match = _COMPLEMENT.match(index.plain, end)
    if match is None and _POSTED.search(mention.span.text.lower()):
        match = _POSTING.match(index.plain, end)
    sentence = index.document.reading.grammar_at(end)
    if match is None or named or sentence is None or mention.form not in _DESCRIBED:
        return mention
    for group in sentence.noun_groups:
        if match and match.end() <= group.start < match.end() + len("the "):
            end = group.end
            match = _GOES_ON.match(index.plain, end)
    return index.describe(Extent(mention.span.start, end))


def _states_of(index: MentionIndex, mention: Mention) -> list[Mention]:
    """Return the states that a mention acts for; itself if it acts for none or for one.

    "Officials from Kenya and Peru", "Kenyan and Peruvian diplomats", "Moscow".
    """
    entity = mention.entity
    if entity is not None and entity.type == "place" and entity.country:
        state = index.state(entity.country)
        return [mention] if state is None else [_metonymy(mention, state)]
    acts = entity is None or entity.type in ("group", "role")
    if not acts or _HOLDERS.search(mention.span.text):
        return [mention]
    nation = _nation_of(index, mention)
    if nation:
        return [_metonymy(mention, nation)]
    listed = _listed_behind(index, mention)
    if len(listed) > 1:
        return listed
    owner = re.split(_POSTING, mention.span.text, maxsplit=1)[0]  # Peru's envoy to Kenya
    words = [word.removesuffix("'s") for word in _NAME.findall(owner)]
    codes = list(dict.fromkeys(code for word in words if (code := country_of(word))))
    states = [state for code in codes if (state := index.state(code))]
    if len(codes) < 2 or len(states) < len(codes):  # noqa: PLR2004 - several
        return [mention]
    return [_metonymy(mention, state) for state in states]


def _nation_of(index: MentionIndex, mention: Mention) -> Entity | None:
    """Return the state of a nation: "the Danes", "Danish" of "Danish and Swedish leaders"."""
    start, text = mention.span.start, mention.span.text
    if index.plain.endswith(("the ", "The "), 0, start) or mention.entity is None:
        state = index.state(country_of(text) or country_of(text.removesuffix("s")))
        return state if state and state.name in index.plain else None
    return None


def _listed_behind(index: MentionIndex, mention: Mention) -> list[Mention]:
    """Return the states listed behind a description: "diplomats from Iran and six powers"."""
    match = _FOR.match(index.plain, mention.span.end)
    inside = _FOR.search(index.plain, mention.span.start, mention.span.end)
    end = match.end() if match else inside.end() if inside else 0
    if not end:
        return []
    return index.listed(end, ("country", "organisation"))


def _metonymy(mention: Mention, state: Entity) -> Mention:
    return Mention(span=mention.span, rule="metonymy", form="name", entity=state)


def _last_word(group: NounGroup, conjunct: Extent) -> Extent:
    """Return the head of a conjunct: its last word, or that of the group."""
    head = group.head
    if conjunct.start <= head.start < conjunct.end:
        return Extent(head.start, head.end)
    last = next(p for p in reversed(group.pieces) if p.end <= conjunct.end)
    return Extent(last.start, last.end)
