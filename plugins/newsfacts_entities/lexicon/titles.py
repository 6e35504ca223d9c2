"""What titles express: the office, its field or country, and the holder's gender."""

from __future__ import annotations

import re
from functools import lru_cache

from newsfacts import Gender
from newsfacts_entities.lexicon import tables
from newsfacts_entities.lexicon.nouns import is_person_compound

#: offices that a more general word can refer back to: "the leader" for a prime minister
_CLASSES = {
    "leader": """
        president premier chancellor king queen emperor emir sultan chief chairman chairwoman head
        ruler secretary-general prince sheikh pope ayatollah head-of-state head-of-government
    """,
    "head-of-state": "president king queen emperor emir sultan monarch",
    "head-of-government": "premier chancellor president",
    "chief": """
        secretary-general director-general president director chairman chairwoman commissioner
        head commander
    """,
    "head": "secretary-general director-general president director chairman chairwoman chief",
    "ruler": "president king queen emir sultan general colonel prince emperor leader",
    "monarch": "king queen emir sultan emperor empress",
    "minister": "secretary chancellor premier",
    "diplomat": "ambassador envoy minister secretary negotiator consul",
    "envoy": "ambassador representative negotiator mediator",
    "lawmaker": "senator congressman congresswoman mp mep representative legislator",
    "politician": """
        senator congressman congresswoman mp mep lawmaker mayor governor minister premier leader
        candidate
    """,
    "congressman": "representative",
    "congresswoman": "representative",
    "legislator": "senator congressman congresswoman mp representative lawmaker",
    "official": """
        minister premier rapporteur secretary director chief commissioner head governor officer
    """,
    "cleric": "imam ayatollah bishop archbishop cardinal sheikh mufti pope priest",
    "dictator": "president leader ruler general premier minister king",
    "officer": "general colonel captain major lieutenant commander admiral",
    "commander": "general colonel captain major admiral",
    "chairman": "chair chairperson",
    "pope": "pontiff",
    "pontiff": "pope",
    "spokesperson": "spokesman spokeswoman",
    "executive": "ceo",
    "boss": "manager coach executive chief",
    "author": "writer novelist poet playwright essayist biographer historian columnist",
    "writer": "author novelist poet playwright essayist journalist columnist",
    "journalist": "reporter correspondent columnist editor",
    "reporter": "journalist correspondent",
    "artist": "painter sculptor photographer singer musician rapper",
    "musician": "singer composer pianist guitarist drummer violinist rapper bassist",
    "singer": "vocalist rapper songwriter",
    "star": "actor actress singer player rapper",
    "actor": "actress comedian",
    "director": "filmmaker",
    "filmmaker": "director producer",
    "scientist": "researcher physicist chemist biologist professor",
    "researcher": "scientist scholar professor",
    "academic": "professor scholar researcher lecturer",
    "scholar": "professor academic researcher historian",
    "expert": "analyst scholar researcher professor",
    "athlete": "runner swimmer sprinter player",
    "player": "striker midfielder defender goalkeeper quarterback",
    "businessman": "entrepreneur magnate tycoon billionaire millionaire",
    "entrepreneur": "businessman businesswoman founder",
    "lawyer": "attorney solicitor counsel barrister",
    "attorney": "lawyer",
    "doctor": "physician surgeon",
    "suspect": "gunman shooter attacker killer defendant",
    "gunman": "shooter attacker suspect",
    "candidate": "nominee contender hopeful",
    "nominee": "candidate",
    "activist": "campaigner dissident",
    "priest": "pastor reverend",
}  # fmt: skip
_MEMBERS = {head: frozenset(members.split()) | {head} for head, members in _CLASSES.items()}
#: titles that are usually abbreviated
_FULL = {
    "gen": "general", "col": "colonel", "sen": "senator", "gov": "governor", "lt": "lieutenant",
    "rep": "representative", "prof": "professor", "adm": "admiral", "capt": "captain",
    "maj": "major", "sgt": "sergeant", "amb": "ambassador", "insp": "inspector", "dr": "doctor",
}  # fmt: skip
#: offices of several words that are others than their last word tells, each as one word
_COMPOUNDS = (
    (
        re.compile(
            r"\b(secretary|attorney|director|governor|auditor|solicitor|inspector|surgeon)"
            r" general\b"
        ),
        r"\1-general",
    ),
    (re.compile(r"\bgeneral secretary\b"), "secretary-general"),
    (re.compile(r"\bprime minister"), "premier"),
    (re.compile(r"\b(head|heads|chief|chiefs) of (state|government|staff)\b"), r"\1-of-\2"),
)
#: spellings of one word of an office
_SPELLINGS = {"defence": "defense", "labour": "labor"}
#: words of a title that make it another office: a vice president is no president
DEPUTIES = frozenset("vice deputy assistant associate".split())
#: offices at the head of a state or a government
_HEADS = frozenset(
    """
    president premier chancellor king queen emperor emir sultan head-of-state head-of-government
    """.split()
)
#: words of a title that tell that the office is somebody else's now
_BEFORE = frozenset("former late ousted deposed ex".split())
#: words of a title that name neither an office nor a field
_EMPTY = frozenset(
    """
    the a an of his her its their for former ex-president acting interim late outgoing incoming
    visiting senior junior top long-time longtime veteran newly-elected first north south east west
    """.split()
)


@lru_cache(maxsize=20_000)
def head_of(title: str) -> str:
    """Return the word of a title that names the office: "minister" of "Minister of State".

    Example:
        >>> head_of("Foreign Minister"), head_of("former President of Peru"), head_of("Gen.")
        ('minister', 'president', 'general')
    """
    head = _last_office(title)
    return _FULL.get(head, head)


@lru_cache(maxsize=20_000)
def heads_of(title: str) -> frozenset[str]:
    """Return all offices of a title: "army chief General" is a chief and a general."""
    words = _words(title)
    before = words[: words.index("of")] if "of" in words else words
    offices = {word for word in (*before, *words[-1:]) if word in _OFFICES}
    of_parts = {head_of(part) for part in (title, *title.split(" and "))}
    return frozenset((of_parts | {_FULL.get(word, word) for word in offices}) - {""})


def _words(title: str) -> list[str]:
    joined = title.replace("'s", "").lower()
    for pattern, word in _COMPOUNDS:
        joined = pattern.sub(word, joined)
    return [word.strip(".,").removesuffix("-elect") for word in joined.split()]


def _last_office(title: str) -> str:
    words = _words(title)
    for stop in ("of", "for", "on"):
        if stop in words[1:]:
            words = words[: words.index(stop, 1)]
    heads = [word for word in words if word in _OFFICES or is_person_compound(word)]
    return heads[-1] if heads else words[-1] if words else ""


_OFFICES = tables.TITLES | tables.PERSONS | {title.lower() for title in tables.HONORIFICS}


@lru_cache(maxsize=20_000)
def words_of(title: str) -> frozenset[str]:
    """Return the words of a title that specify the office, without nationalities and heads.

    Example:
        >>> sorted(words_of("the former Danish foreign minister"))
        ['foreign']
    """
    words = {_SPELLINGS.get(word, word) for word in _words(title)}
    return frozenset(words & _FIELDS) - _EMPTY - {head_of(title)}


#: of what somebody is the leader who leads no country
_LED = frozenset("spiritual rebel guerrilla separatist islamist militant gang team".split())
_FIELDS = tables.MODIFIERS | tables.BODIES.keys() | _LED


@lru_cache(maxsize=20_000)
def is_former(title: str) -> bool:
    """Whether a title tells that somebody held the office before.

    Example:
        >>> is_former("former Peruvian president"), is_former("Peruvian president")
        (True, False)
    """
    words = title.lower().split()
    return any(word in _BEFORE or word.startswith("ex-") for word in words)


@lru_cache(maxsize=20_000)
def leads_state(title: str) -> bool:
    """Whether a title is of somebody at the head of a country.

    Example:
        >>> leads_state("Peruvian President"), leads_state("opposition leader")
        (True, False)
    """
    heads = heads_of(title)
    return not _HEADS.isdisjoint(heads) or ("leader" in heads and not words_of(title))


def is_called(head: str, office: str) -> bool:
    """Whether a word can refer back to an office: "leader" to a president.

    Example:
        >>> is_called("leader", "president"), is_called("senator", "president")
        (True, False)
    """
    return head == office or office in _MEMBERS.get(head, ())


@lru_cache(maxsize=20_000)
def gender_of(title: str) -> Gender | None:
    """Return the gender that a title shows.

    Example:
        >>> gender_of("Queen"), gender_of("Mr."), gender_of("mayor")
        ('female', 'male', None)
    """
    words = {word.strip(".").lower() for word in title.split()}
    return "female" if words & tables.FEMALE else "male" if words & tables.MALE else None
