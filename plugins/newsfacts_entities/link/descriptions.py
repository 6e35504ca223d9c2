"""Who or what a description means: "the senator", "his counterpart, Ana Reis", "the ministry"."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

from newsfacts import EntityType, MentionForm
from newsfacts.gazetteer import country_of
from newsfacts_entities.detect.candidate import Candidate
from newsfacts_entities.detect.scan import Scan
from newsfacts_entities.lexicon import tables
from newsfacts_entities.lexicon.titles import head_of, words_of
from newsfacts_entities.link.entity_record import EntityRecord
from newsfacts_entities.link.resolved_mention import ResolvedMention

#: words before a title that point back to somebody
_BACK = frozenset({"the", "this", "his", "her", "their", "its", "my", "our"})
#: determiners of somebody new, and words of a description that may stand between
_NEW = frozenset("a an another any each every no one some".split())
_MODIFIERS = 3
#: how many mentions back "the senator" looks
_REACH = 80
#: the same for a noun that is part of a name
_FAR = 400
#: between a description and the name that tells whose it is
_APPOSED = re.compile(r"\)?(?:,| --| \u2013| \u2014) (?:who is |then |now |former )?")
#: the same where no comma is: "the leader of the movement (PRM) Ana Reis", "envoy in Peru Ana Reis"
_ADJACENT = re.compile(r" (?:\([A-Z][\w-]*\) |(?:in|to) (?:[A-Z][\w-]* ){1,3})?")
#: the same with a comma, initials of the body before it or where it is
_SET_APART = re.compile(
    r"(?: \([A-Z][\w-]*\))?(?: (?:in|to|at|for) (?:the )?[A-Z][\w-]*(?: [A-Z][\w-]*){0,2})?"
    r"(?:, (?:(the )|\d+-year-old )?|: )"
)
_QUOTED = ('" ', "\u201d ", "\u2019 ")
#: most tokens of initials in brackets
_BRACKETED = 6
_CALLED = re.compile(
    r"[ (,]*(?:also |better |formerly |once )?(?:known|nicknamed|aka|a\.k\.a\.)(?: as)? "
)
#: behind a name: it is not the subject of a verb
_PREPOSITIONS = frozenset("in at on to of for from with by during after before and who".split())
#: kinds of names that a body may have
_NAMED_BODIES = frozenset({"name", "organisation", "known"})
#: determiners that are no numbers
_UNCOUNTED = frozenset(
    "the these those this that his her its their our my some many several all both other".split()
)
_DEFINITE = (["the"], ["these"], ["those"], ["this"], ["that"])


def apposed_after(scan: Scan, item: Candidate, after: Candidate | None) -> bool:
    """Whether a name follows that tells who is meant: "his counterpart, Ana Reis"."""
    if after is None or after.kind not in ("name", "person"):
        return False
    between = scan.document.reading.plain[item.end : after.start]
    if _ADJACENT.fullmatch(between):
        return True
    apart = _SET_APART.fullmatch(between)
    if apart is None or (apart[1] and not after.title):
        return False
    behind = scan.letters[after.tokens.stop : after.tokens.stop + 1]
    if behind in ("", *",.)&("):
        return True
    return scan.words[after.tokens.stop].lower() in _PREPOSITIONS or _opens(scan, item)


def _opens(scan: Scan, item: Candidate) -> bool:
    """Whether an office opens a clause: behind a quotation, or, bare, a comma or a full stop."""
    before = scan.document.reading.plain[max(item.start - 2, 0) : item.start]
    return before in _QUOTED or (not item.determiner and before in ("", ", ", ". "))


def is_followed_by_name(scan: Scan, item: Candidate, after: Candidate | None) -> bool:
    """Whether the name of a body follows its description: "the agency Orlik", "…, the Orlik,"."""
    if after is None or after.kind not in _NAMED_BODIES or after.is_nested:
        return False
    if after.tokens.start == item.tokens.stop:
        return not item.owns
    between = scan.document.reading.plain[item.end : after.start]
    stop = after.tokens.stop
    if scan.letters[stop : stop + 1] == "(":
        stop = scan.letters.find(")", stop, stop + _BRACKETED) + 1
    return between in (", ", ", the ") and scan.letters[stop : stop + 1] in ("", *",.)")


def apposed_before(
    scan: Scan, item: Candidate, last: ResolvedMention | None
) -> EntityRecord | None:
    """Give whom the name before names, if a description is of them: "Ana Reis, the mayor"."""
    if last is None or last.found.kind not in ("name", "person", "organisation"):
        return None
    between = scan.document.reading.plain[last.found.end : item.start]
    listed = scan.letters[item.tokens.stop : item.tokens.stop + 1] == "&"
    apposed = _APPOSED.fullmatch(between) and not (listed and "," in between)
    apposed = apposed and not is_subject(scan, item)
    return last.known if apposed else None


def is_subject(scan: Scan, item: Candidate) -> bool:
    """Whether a definite description has its own verb: "Orlik, the official said, left"."""
    return item.determiner == "the" and scan.is_finite(item.tokens.stop)


def other_name(scan: Scan, item: Candidate, last: ResolvedMention | None) -> EntityRecord | None:
    """Give whom the mention before names, if a name is another one: "also known as"."""
    if last is None or not item.name:
        return None
    between = scan.document.reading.plain[last.found.end : item.start]
    return last.known if _CALLED.fullmatch(between) else None


def points_back(scan: Scan, item: Candidate) -> bool:
    """Whether a description is of somebody or something that is known."""
    if item.determiner:
        return item.determiner.split()[0] in _BACK
    return not _is_indefinite(scan, item.tokens.start)


def _is_indefinite(scan: Scan, first: int) -> bool:
    """Whether an article stands before other words of a description: "an incumbent [senator]"."""
    for i in range(first - 1, max(first - _MODIFIERS, 0) - 1, -1):
        word = scan.words[i].lower()
        if word in _NEW or not word[0].isalpha():
            return word in _NEW
    return False


def is_complemented(scan: Scan, item: Candidate) -> bool:
    """Whether what follows the noun of a description tells which one it is: "the city of Lima"."""
    behind = scan.words[item.tokens.stop : item.tokens.stop + 1]
    return behind == ["of"] or " of " in item.title


def form_of(item: Candidate) -> MentionForm:
    """Give whether a description names an office."""
    return "title" if head_of(item.title) in tables.TITLES else "description"


def unnamed_before(item: Candidate, earlier: Sequence[ResolvedMention]) -> EntityRecord | None:
    """Return who was introduced by an office whose holder is named now: "the envoy, Ana Reis"."""
    if item.determiner != "the":
        return None
    head, fields = head_of(item.title), words_of(item.title)
    known = (told.known for told in reversed(earlier[-_REACH:]))
    unnamed = (one for one in known if one and one.type == "role" and not one.is_named)
    return next((one for one in unnamed if one.may_be(item) and one.bears(head, fields)), None)


def same_again(
    item: Candidate, earlier: Sequence[ResolvedMention], type_: EntityType
) -> ResolvedMention | None:
    """Return the last mention that describes an entity by the same noun: "the officials"."""
    if item.determiner.split()[:1] not in _DEFINITE:
        return None
    noun, owner, number = noun_of(item), owner_of(item), _number(item)
    fields = words_of(item.title)
    for candidate in reversed(earlier[-_REACH:]):
        known = candidate.known
        if known is None or known.type != type_ or known.members or not known.may_be(item):
            continue
        if not owner <= {word.removesuffix("'s").lower() for word in known.name}:
            continue
        if number and _number(candidate.found) != number:
            continue
        if fields and fields.isdisjoint(words_of(candidate.found.title) or fields):
            continue
        if candidate.found.title and noun_of(candidate.found) == noun:
            return candidate if _may_have_complement(known, item) else None
    return None


def _number(item: Candidate) -> str:
    """Return how many a description is of, as written: "nine" of "the nine countries"."""
    last = item.determiner.rpartition(" ")[2]
    return "" if last in _UNCOUNTED else last


def _may_have_complement(known: EntityRecord, item: Candidate) -> bool:
    """Whether what follows the noun of a description has been told: "the government of Peru"."""
    _, of, complement = item.title.partition(" of ")
    return not of or any(title.endswith(f" of {complement}") for title in known.titles)


def noun_of(item: Candidate) -> str:
    """Give the noun of a description: "capital" of "Turkish capital", "sides" of "sides of it"."""
    return item.title.lower().split(" of ")[0].split()[-1]


def is_relative(item: Candidate) -> bool:
    """Whether a description is of somebody's relative: "her mother", "Orlik's wife"."""
    owned = item.owns or item.determiner in ("his", "her", "their") or "'s " in item.title
    return owned and noun_of(item) in tables.RELATIVES


def owner_of(item: Candidate) -> frozenset[str]:
    """Return the words of a name that a description begins with: "the Korver administration"."""
    words = [word.removesuffix("'s") for word in item.title.split()[:-1]]
    own = [word for word in words if word[0].isupper()]
    of_country = bool(item.country) and any(
        country_of(" ".join(own[:stop])) for stop in range(1, len(own) + 1)
    )
    return frozenset() if of_country else frozenset(map(str.lower, own))


def last_of(
    records: Iterable[EntityRecord], earlier: Sequence[ResolvedMention]
) -> ResolvedMention | None:
    """Return the last mention of one of some entities."""
    wanted = {id(record) for record in records}
    recent = reversed(earlier[-_FAR:]) if wanted else ()
    return next((told for told in recent if id(told.known) in wanted), None)
