"""Direction: whether a date lies in the past or the future, decided by the words that govern it.

A word directly before the date may decide ("until", "by"). Otherwise the verb of the clause that
contains the date does, or, if that verb has no tense, the verb of the governing clause, and so on.
"""

from __future__ import annotations

import calendar
import re
from itertools import islice
from typing import NamedTuple

import newsfacts
from newsfacts.reading import Clause, NounGroup, Sentence, VerbGroup, alternatives
from newsfacts_dates.lexicon import direction_words
from newsfacts_dates.timex.symbols import Choice

#: clauses examined, from that of the date outwards
_MAX_CLAUSES = 4
#: characters examined before a date
_LOOKBEHIND = 32
_CONJUNCTION = re.compile(
    r",?[ \n](?:(?:and|or|to|through|until)[ \n])?(?:(?:on|in)[ \n])?(?:the[ \n])?"
)
_ADJUNCT = r"(?:[ \n](?:the|early|late|mid))?[ \n]$"
_FUTURE = re.compile(
    rf"\b((?:{alternatives(direction_words.SET_FOR)})(?:[ \n]in)?[ \n](?:for|on|in|at)"
    rf"|(?:{alternatives(direction_words.MOVED)})[ \n](?:to|for)"
    rf"|{alternatives(direction_words.FUTURE_CUES)}){_ADJUNCT}"
)
_AHEAD = re.compile(rf"\b({alternatives(direction_words.AHEAD)}){_ADJUNCT}", re.IGNORECASE)
_PAST = re.compile(rf"\b(?:{alternatives(direction_words.PAST_CUES)}){_ADJUNCT}")
_TRADED = re.compile(rf"[ \n](?:{alternatives(direction_words.TRADED)})\b")
#: before a date that opens its clause: "But by Friday the toll rose"
_OPENING = re.compile(r"(?:,[ \n]|^[\"“' ]*(?:(?:And|But|Yet|Still)[ \n])?)$")
_UNTIL_NOW = re.compile(
    rf" ?(?:to|until|till|through|[-–—]) ?(?:the )?(?:{alternatives(direction_words.NOW)})\b"
)
#: between a verb and a date that is said of its subject: "the vote is at 7 p.m. on Friday"
_PREDICATED = re.compile(
    r"[ \n](?:at[ \n][\d:.]+[ \n]?[ap]\.?m\.?,?[ \n])?(?:(?:on|in|at|for|for[ \n]the)[ \n])?"
)
_AFTER_EVENT = re.compile(r"\b(?:after|following|amid|despite)[ \n]")
_POSSESSIVE = re.compile(r"(?<=s)'|'s\b")


class Direction(NamedTuple):
    """Which of the recurring dates is meant, and the words that say so."""

    choice: Choice
    evidence: newsfacts.Span


class Placed(NamedTuple):
    """How a date stands to the verb of a clause."""

    text: str
    start: int
    end: int
    verb: VerbGroup

    @property
    def is_month(self) -> bool:
        """Whether it is a month alone: "October"."""
        return self.text[self.start : self.end] in calendar.month_name[1:]

    @property
    def possessive(self) -> bool:
        """Whether it is a possessive: "Monday's vote"."""
        return _POSSESSIVE.match(self.text, self.end) is not None

    @property
    def former(self) -> bool:
        """Whether it is the time that an event had: "postponed the vote from Monday"."""
        return self.text.startswith("from ", self.start - len("from "))

    @property
    def before_verb(self) -> bool:
        """Whether it precedes the verb: "the mayor on Thursday agreed to resign"."""
        return self.end <= self.verb.start

    @property
    def predicated(self) -> bool:
        """Whether it follows the verb directly: "the vote is on Friday"."""
        return _PREDICATED.fullmatch(self.text, self.verb.end, self.start) is not None

    @property
    def after_event(self) -> bool:
        """Whether it is that of an event before the verb's: "comes after talks on Friday"."""
        return _AFTER_EVENT.search(self.text, self.verb.end, self.start) is not None


class LazyDirection:
    """The direction of an expression, determined when first needed.

    A date that is coordinated with the one before it takes that date's direction: "planned for May
    and June".
    """

    def __init__(
        self, document: newsfacts.Document, start: int, end: int, before: LazyDirection | None
    ) -> None:
        self._document = document
        self.end = end
        coordinated = before is not None and _are_coordinated(document, before.end, start)
        #: the offsets whose context decides
        self.place: tuple[int, int] = before.place if before and coordinated else (start, end)
        #: the words that decide, once ``choice`` has been called
        self.evidence: newsfacts.Span | None = None

    def choice(self) -> Choice | None:
        """Give the choice that the context makes, or None for the default."""
        direction = direction_of(self._document, *self.place)
        if direction is None:
            return None
        if direction.choice != "latest":
            self.evidence = direction.evidence
        return direction.choice


def direction_of(document: newsfacts.Document, start: int, end: int) -> Direction | None:
    """Give the direction of a date, or None if nothing decides: then the latest is meant.

    Args:
        document: the document.
        start: offset of the date.
        end: its end, exclusive.
    """
    sentence = document.reading.grammar_at(start)
    if sentence is None:
        return None
    text = document.reading.plain
    before = max(sentence.extent.start, start - _LOOKBEHIND)
    if _PAST.search(text, before, start) or _UNTIL_NOW.match(text, end):
        return None
    return _by_words(document, sentence, start, end) or _by_verbs(document, sentence, start, end)


def _by_words(
    document: newsfacts.Document, sentence: Sentence, start: int, end: int
) -> Direction | None:
    """Give the direction that the words beside a date decide."""
    text = document.reading.plain
    traded = _TRADED.match(text, end)
    if traded:
        return Direction("next", document.span(traded.start() + 1, traded.end()))
    before = max(sentence.extent.start, start - _LOOKBEHIND)
    ahead = _AHEAD.search(text, before, start)
    if ahead:
        return Direction("next", document.span(ahead.start(), ahead.end(1)))
    future = _FUTURE.search(text, before, start)
    if future is None or _modifies_noun(sentence, start, end):
        return None
    clause = sentence.clause_at(start)
    opens = _OPENING.search(text[clause.extent.start : future.start()])
    if opens and _is_past(clause, end):
        return None
    was = _is_past_perfect(clause.verb)
    evidence = document.span(future.start(), future.end(1))
    return Direction("nearest" if was else "next", evidence)


def _by_verbs(
    document: newsfacts.Document, sentence: Sentence, start: int, end: int
) -> Direction | None:
    """Give the direction that the verb of a clause decides, from that of the date outwards."""
    innermost = sentence.clause_at(start)
    for clause in islice((innermost, *sentence.governors(innermost)), _MAX_CLAUSES):
        if clause.verb is None:
            continue
        placed = Placed(document.reading.plain, start, end, clause.verb)
        choice = _choice(sentence, clause, clause.verb, placed)
        if choice is not None:
            return Direction(choice, document.span(clause.verb.start, clause.verb.end))
    return None


def _is_past(clause: Clause, end: int) -> bool:
    """Whether a clause that a date opens is in the simple past: "By Friday the toll rose"."""
    verb = clause.verb
    simple = verb is not None and end <= verb.start and verb.aspect == "simple"
    return simple and clause.tense == "past" and not clause.modality


def _are_coordinated(document: newsfacts.Document, end: int, start: int) -> bool:
    """Whether only a conjunction or a comma separates two dates."""
    return start - end < _LOOKBEHIND and bool(
        _CONJUNCTION.fullmatch(document.reading.plain, end, start)
    )


def _choice(sentence: Sentence, clause: Clause, verb: VerbGroup, placed: Placed) -> Choice | None:
    """Give the choice that the verb of a clause makes, or None if it has no tense.

    An event that had been planned may have taken place or been called off: the nearest date is
    meant.
    """
    if _is_past_perfect(verb):
        planned = _is_planned(clause, verb, placed) or _is_arranged(verb)
        return "nearest" if planned else "latest"
    if verb.lemma == "be" and clause.tense == "present" and placed.predicated:
        return "next"
    if clause.kind == "infinitive" and not verb.chain[:-1] and _is_purpose(sentence, clause):
        return "nearest"
    future = _is_future(sentence, clause, verb, placed)
    over = clause.tense == "past" or _is_perfect(verb)
    agreed = clause.kind == "infinitive" or (over and clause.modality.endswith(" to"))
    if future and agreed and placed.is_month:
        return "nearest"  # in November: agreed to keep what they signed in October
    return None if future is None else "next" if future else "latest"


def _is_future(sentence: Sentence, clause: Clause, verb: VerbGroup, placed: Placed) -> bool | None:
    """Whether a verb refers to the future; None if it has no tense."""
    if _is_planned(clause, verb, placed):
        return True
    if _calls_off(verb) and not placed.before_verb and (placed.possessive or placed.former):
        return True
    if _is_perfect(verb):
        return False
    modal = clause.modality in direction_words.MODALS
    if modal or _is_arranged(verb) or _arranges(sentence, verb, placed):
        return True
    if clause.tense == "none":
        return _is_future_infinitive(sentence, clause, verb)
    futurate = clause.tense == "present" and _is_futurate(clause, verb)
    return futurate and not (placed.possessive or placed.after_event)


def _is_arranged(verb: VerbGroup) -> bool:
    return verb.voice == "passive" and verb.lemma in direction_words.ARRANGEMENTS


def _arranges(sentence: Sentence, verb: VerbGroup, placed: Placed) -> bool:
    """Whether a verb arranges what is called by the date: "scheduled a Friday meeting"."""
    arranges = verb.lemma in direction_words.ARRANGEMENTS and verb.voice == "active"
    called = not placed.possessive and _modifies_noun(sentence, placed.start, placed.end)
    return arranges and called and not placed.before_verb


def _is_planned(clause: Clause, verb: VerbGroup, placed: Placed) -> bool:
    """Whether a verb refers to the future by its own meaning: "will", "is set to", "expects".

    A date before "agreed to resign" is that of the agreement.
    """
    modality = clause.modality
    passive = modality.startswith("be ")
    if placed.before_verb and clause.tense == "past" and not passive:
        return False
    planned = {
        modality.removeprefix("be ").removesuffix(" to"),
        *verb.chain[:-1],
    } & direction_words.PLANS
    if clause.tense == "future" or (modality and planned):
        return True
    if modality == "be to" and clause.subject:  # not "to walk there was to smell bread"
        return True
    expects = verb.lemma in direction_words.EXPECTATIONS and verb.voice == "active"
    return expects and clause.tense == "present"


def _is_future_infinitive(sentence: Sentence, clause: Clause, verb: VerbGroup) -> bool | None:
    """Whether a verb without a tense refers to the future; None if its governor decides."""
    if clause.kind != "infinitive":
        return False if verb.past_participle else None
    before = sentence.pieces[verb.index - 1].text.lower() if verb.index else ""
    governor = sentence.governor(clause)
    above = governor.verb.lemma if governor and governor.verb else ""
    planned = {before, above, *_nouns_for(sentence, clause)} & direction_words.PLANS
    return True if verb.voice == "passive" or planned else None


def _nouns_for(sentence: Sentence, clause: Clause) -> list[str]:
    """Return the noun of which an infinitive with a subject is: "no plans for Holm to meet"."""
    governor = sentence.governor(clause)
    purposes = governor.phrases if governor else ()
    named = any(at.preposition == "for" and at.group in clause.subject for at in purposes)
    return [group.head.text.lower() for group in governor.objects] if governor and named else []


def _is_purpose(sentence: Sentence, clause: Clause) -> bool:
    """Whether an infinitive says what for somebody did something: "flew there to meet her"."""
    above = sentence.governor(clause)
    return above is not None and above.verb is not None and above.tense == "past"


def _is_futurate(clause: Clause, verb: VerbGroup) -> bool:
    """Whether a present tense refers to the future: "opens Monday", "is flying", "if it meets"."""
    if verb.aspect == "simple":
        return (
            verb.lemma in direction_words.SCHEDULED or clause.opener in direction_words.CONDITIONS
        )
    return verb.aspect == "progressive"


def _calls_off(verb: VerbGroup) -> bool:
    return f"{verb.lemma} {verb.particle}".strip() in direction_words.CALLING_OFF


def _is_perfect(verb: VerbGroup) -> bool:
    return verb.aspect in ("perfect", "perfect progressive")


def _is_past_perfect(verb: VerbGroup | None) -> bool:
    return verb is not None and verb.tense == "past" and _is_perfect(verb)


def _modifies_noun(sentence: Sentence, start: int, end: int) -> bool:
    """Whether a date modifies a noun: "the Tuesday deadline"."""
    group = sentence.group_at(start)
    return isinstance(group, NounGroup) and group.end > end + len("'s")
