"""The arguments of nouns that denote events."""

from __future__ import annotations

from collections.abc import Iterator

from newsfacts.reading.predicates import links, roles
from newsfacts.reading.predicates.links import Link
from newsfacts.reading.predicates.nouns import is_event_noun
from newsfacts.reading.predicates.parse import Parse, Trigger
from newsfacts.reading.predicates.possessors import premodifiers
from newsfacts.reading.predicates.predicate import Argument, Role, Via
from newsfacts.reading.predicates.verb_arguments import of_verb, voice_of
from newsfacts.reading.syntax.groups import NounGroup, VerbGroup

#: effects of verbs whose subject takes part in an event that is their object
_SUPPORTS = frozenset(("implies", "attends", "begins", "continues", "ends"))
#: effects of verbs whose clause says when and where their object, or subject, takes place
_SETS = frozenset(("implies", "attends", "begins", "continues", "ends", "plans", "prevents"))
#: verbs of speech that a time belongs to rather than to what is planned
_TOLD = frozenset("announce agree promise pledge vow confirm accept decide approve".split())
#: effects that leave the event with others
_APART = frozenset(("reports", "presupposes", "hedges", "denies", "prevents", "precedes"))
#: verbs of speech whose subject need not take part
_SPOKEN = frozenset(("announce", "confirm", "approve"))
#: adverbs between a noun and its complement: "talks here with Orlik"
_DEICTIC = frozenset("here there earlier later together".split())
_JOINTS = frozenset(("and", "or", ",", "nor", "as", "well"))
#: prepositions that open what is told beside
_OUTSIDE = frozenset("until till since as than".split())
#: between the members of a list
_LISTS = ([","], ["and"], [",", "and"], ["as", "well", "as"], [",", "as", "well", "as"])
#: maximum number of members of a list
_LONGEST = 12
#: maximum number of groups up to the second party behind an aside, and what may end that
_ASIDE = 8
_MARKS = frozenset((",", "--", "-", "–", "—", ")"))
_OPENINGS = tuple([mark] for mark in _MARKS)
_SETTINGS = (["in"], ["on"], ["at"])
#: how many nouns may measure an event: "two days of rounds of talks"
_DEPTH = 4


def of_noun(parse: Parse, trigger: Trigger) -> Iterator[Argument]:
    """Yield the arguments of an event noun."""
    group = trigger.group
    if not isinstance(group, NounGroup):
        return
    found = [
        *premodifiers(group, trigger),
        *_antecedent(parse, group, trigger),
        *_complements(parse, group, trigger),
    ]
    for link in (*links.of_described(parse, trigger), _measured(parse, trigger)):
        if link and link.governor and isinstance(link.governor.group, VerbGroup):
            found += _of_governor(parse, trigger, found, link)
    yield from found


def support_of(parse: Parse, trigger: Trigger) -> VerbGroup | None:
    """Return the verb group whose subject takes part in the event of a noun, or None."""
    link = _measured(parse, trigger)
    if link is None or link.governor is None or "subj" in link.entry.takes:
        return None
    group = link.governor.group
    supports = link.entry.part == "verb" and link.entry.effect in _SUPPORTS
    return group if supports and isinstance(group, VerbGroup) else None


def _measured(parse: Parse, trigger: Trigger) -> Link | None:
    """Return the link outside a noun that only measures the event: "held a round of talks"."""
    link = links.of_noun(parse, trigger)
    for _ in range(_DEPTH):
        if link is None or link.entry.part != "noun" or link.governor is None:
            return link
        if link.entry.effect == "plans" and "inf" not in link.entry.takes:
            return None  # preparations for the visit
        link = links.of_noun(parse, link.governor)
    return link


def _of_governor(parse: Parse, trigger: Trigger, own: list[Argument], link: Link) -> list[Argument]:
    """Return the arguments that the verb of a link shares with an event noun."""
    verb = link.governor
    if verb is None:
        return []
    effect, is_verb = link.entry.effect, link.entry.part == "verb"
    taken = {argument.extent for argument in own}
    found: list[Argument] = []
    has_agent = any(a.role == "agent" or a.preposition == "between" for a in own)
    takes_part = is_verb or effect in ("intends", "negates")
    if takes_part and effect not in _APART and not has_agent and verb.lemma not in _SPOKEN:
        via: Via = "support" if effect in _SUPPORTS else "control"
        doers = (a for a in of_verb(parse, verb) if a.role == "agent")
        found += (a._replace(via=via) for a in doers if a.group is not trigger.group)
    if (effect in _SETS and is_verb and verb.lemma not in _TOLD) or effect == "intends":
        settings = _settings(parse, trigger, verb, own)
        found += (a for a in settings if effect != "intends" or a.role == "place")
    return [a for a in found if a.extent not in taken]


def _settings(
    parse: Parse, trigger: Trigger, verb: Trigger, own: list[Argument]
) -> Iterator[Argument]:
    """Yield the phrases in the clause of a verb as arguments of the noun it governs."""
    passive = voice_of(parse, verb) == "passive"
    placed = any(a.role == "place" for a in own)
    for at in parse.clauses[verb.clause].phrases:
        role = roles.of_complement(at.preposition, at.group, trigger.lemma)
        by = at.preposition == "by" and passive
        apart = at.group is trigger.group or by or at.preposition == "of"
        if apart or role == "patient" or (placed and role == "place"):
            continue
        yield Argument.of(at.group, role, "phrase", at.preposition, via="support")


def _antecedent(parse: Parse, group: NounGroup, trigger: Trigger) -> Iterator[Argument]:
    """Yield whose event it is in a relative clause: "Orlik, whose visit angered Peru"."""
    before = parse.before(group)
    if group.word(0) == "whose" and isinstance(before, NounGroup):
        role: Role = "patient" if trigger.lemma in roles.UNDERGONE else "agent"
        yield Argument.of(before, role, "subject", via="relative")


def _complements(parse: Parse, group: NounGroup, trigger: Trigger) -> Iterator[Argument]:
    """Yield the phrases behind an event noun, as far as they are its own."""
    preposition = ""
    own = False
    for previous, current, lead, listed in _behind(parse, group):
        resumes = lead[-1:] in _SETTINGS and lead[:-1] in _OPENINGS
        found = preposition if listed else _preposition(parse, current, lead, preposition)
        found = lead[-1] if resumes else found
        if found is None or found in _OUTSIDE:
            return
        preposition = found
        joined = bool(lead) and not resumes and lead[0] not in roles.PREPOSITIONS
        named = previous.is_name and not current.is_name  # in Lima of ministers
        of_own = previous is group or roles.is_time(previous) or named or (joined and own)
        own = preposition != "of" or of_own
        if own:
            role = roles.of_complement(preposition, current, trigger.lemma)
            yield Argument.of(current, role, "phrase", preposition)
            second = _second(parse, current) if lead == ["between"] else None
            if second:
                yield Argument.of(second, role, "phrase", preposition)
                return
        if is_event_noun(current.head.text.lower()):
            return


def _behind(
    parse: Parse, group: NounGroup
) -> Iterator[tuple[NounGroup, NounGroup, list[str], bool]]:
    """Yield pairs of noun groups behind an event noun that are in no aside.

    With each pair come the words before its second, and whether that continues a list.
    """
    previous = group
    current: NounGroup | VerbGroup | None = parse.after(group)
    aside = False
    while current is not None:
        if not isinstance(current, NounGroup) or current.tags.startswith("Q"):
            current = _resumed(parse, previous)
            if current is None:
                return
        lead = [word for word in parse.lead(current) if word not in _DEICTIC]
        first = previous is group
        listed = not first and lead == [","] and _is_listed(parse, previous, current)
        opens = lead == [","] and not (aside or listed) and _is_aside(parse, previous, current)
        closes = aside and lead[:1] == [","]
        ends_name = lead == ["of"] and not first and previous.is_name and current.is_name
        if not (opens or ends_name or (aside and not closes and previous.is_name)):
            yield previous, current, lead[1:] if closes else lead, listed
            previous = current
        aside = opens or (aside and not closes)
        current = parse.after(current)


def _second(parse: Parse, first: NounGroup) -> NounGroup | None:
    """Return the second party behind an aside: "between Holm, who is ill, and Orlik"."""
    group = None if "c" in first.tags else parse.after(first)
    for _ in range(_ASIDE):
        if group is None:
            return None
        lead = parse.lead(group)
        if lead[-1:] == ["and"]:
            behind = lead[-2:-1] != [] and lead[-2] in _MARKS
            return group if behind and isinstance(group, NounGroup) else None
        group = parse.after(group)
    return None


def _resumed(parse: Parse, explained: NounGroup) -> NounGroup | None:
    """Return the group behind an aside: "talks with Orlik, who is ill, in Lima"."""
    group = parse.after(explained)
    if group is None or not explained.is_name or parse.lead(group)[:1] not in _OPENINGS:
        return None
    for _ in range(_ASIDE):
        group = parse.after(group) if group else None
        lead = parse.lead(group) if group else []
        if isinstance(group, NounGroup) and lead[-1:] in _SETTINGS and lead[-2:-1] in _OPENINGS:
            return group
    return None


def _is_aside(parse: Parse, previous: NounGroup, group: NounGroup) -> bool:
    """Whether a group explains the one before it: "between Orlik, the mayor of Lima, and Holm"."""
    following = parse.following(group)
    described = previous.is_name and not group.is_name and following == "of"
    return following == "," or described


def _preposition(parse: Parse, group: NounGroup, lead: list[str], before: str) -> str | None:
    """Return the preposition of a group behind an event noun; None if it is no complement."""
    if len(lead) == 1 and lead[0] in roles.PREPOSITIONS:
        return lead[0]
    if not lead and roles.is_time(group):
        return ""
    return before if _joined(parse, group, lead, before) else None


def _is_listed(parse: Parse, previous: NounGroup, group: NounGroup) -> bool:
    """Whether a group continues a list of names: "with Kenya, Peru, Chile and Cuba"."""
    current: object = group
    for _ in range(_LONGEST):
        if not isinstance(current, NounGroup) or not (current.is_name and previous.is_name):
            return False
        if "and" in parse.lead(current) or "c" in current.tags:
            return True
        current = parse.after(current)
        if isinstance(current, NounGroup) and parse.lead(current) not in _LISTS:
            return False
    return False


def _joined(parse: Parse, group: NounGroup, lead: list[str], preposition: str) -> bool:
    """Whether the words between two noun groups join them: "between A, B and C"."""
    if not (preposition and lead) or not _JOINTS.issuperset(lead):
        return False
    previous = parse.before(group)
    if isinstance(previous, NounGroup) and roles.is_time(previous) != roles.is_time(group):
        return False  # in May, and Duarte
    closed = isinstance(previous, NounGroup) and _closes_list(parse, previous)
    if lead != [","] or (preposition in ("between", "among") and not closed):
        return True
    after = parse.after(group)
    return isinstance(after, NounGroup) and parse.lead(after)[-1:] == ["and"]


def _closes_list(parse: Parse, group: NounGroup) -> bool:
    """Whether a noun group is, or ends with, the last of a list: "Kenya and Peru"."""
    return "and" in parse.lead(group) or "c" in group.tags
