"""The words of the source, before or after a cue.

The subject of the cue's clause, if the grammar has one; otherwise found word by word.
"""

from __future__ import annotations

from newsfacts_claims.attribution import Range
from newsfacts_claims.lexicon import closed_classes as closed
from newsfacts_claims.words import Words

#: maximum words of a source, and of an addition to a name between commas
_LONGEST = 14
_ADDITION = 18
#: maximum words from the beginning of a subject to its verb
_SUBJECT = 40
#: maximum additions to one name: ", 45, a farmer from Cork,"
_ADDITIONS = 3


def before(words: Words, cue: int, floor: int) -> Range | None:
    """Return the source right before a cue, additions between commas included.

    Args:
        words: of the document.
        cue: first token of the cue.
        floor: the earliest token at which the clause may begin.
    """
    found = subject(words, cue, floor)
    if found is not None:
        return found
    end = cue
    if words.text(cue - 1) == ",":
        head = _head_end(words, cue - 1, floor)
        if head is None:
            return None
    else:
        head = cue
    start = _noun_phrase_start(words, head, floor)
    if start >= head or not is_source(words, start, head):
        return None
    return start, end


def subject(words: Words, cue: int, floor: int) -> Range | None:
    """Return the subject of the cue's clause, with everything between it and the cue."""
    clause = words.clause(cue)
    if clause is None or not clause.subject or clause.kind == "participial":
        return None
    if clause.kind == "relative":
        opener = words.at(clause.extent.start)
        beside = cue == opener + 1 or words.lower(opener + 1) in closed.PREPOSITIONS
        holds = words.lower(opener) in closed.RELATIVES and floor <= opener < cue and beside
        return (opener, opener + 1) if holds and words.verb_group(cue) is clause.verb else None
    first = words.at(clause.subject[0].start)
    if clause.kind == "infinitive":
        source = first, words.at(clause.subject[-1].end)
        return source if floor <= first < source[1] <= cue and is_source(words, *source) else None
    if not floor <= first < cue <= first + _SUBJECT or words.is_quoted(cue - 1):
        return None
    start = without_lead(words, first, cue)
    unpaired = sum(words.text(i) == "," for i in range(start, cue)) % 2 == 1
    apart = words.at(clause.subject[-1].end) < cue - 1  # not "The ship, called the Aurora"
    opens = first == floor and apart and words.verb_group(cue) is clause.verb
    if words.is_quoted(start) or (unpaired and len(clause.subject) == 1 and not opens):
        return None
    return (start, cue) if is_source(words, start, cue) else None


def _head_end(words: Words, comma: int, floor: int) -> int | None:
    """Return the comma that closes the name before its additions: "Tully, 45, a farmer,"."""
    for _ in range(_ADDITIONS):
        opening = _comma_before(words, comma, floor)
        if opening is None:
            return None
        start = _noun_phrase_start(words, opening, floor)
        if not _is_addition(words, start, opening) or words.text(start - 1) != ",":
            return opening
        comma = opening
    return None


def _comma_before(words: Words, end: int, floor: int) -> int | None:
    for i in range(end - 1, max(end - _ADDITION, floor) - 1, -1):
        if words.text(i) == ",":
            return i
        if words.text(i) in closed.MARKS:
            return None
    return None


def _is_addition(words: Words, start: int, end: int) -> bool:
    """Whether words between commas are an addition to a name, not the beginning of a subject."""
    first = words.lower(start)
    return first in closed.ADDITIONS or first[:1].isdigit() or end - start <= 1


def _noun_phrase_start(words: Words, end: int, floor: int) -> int:
    lowest = max(end - _LONGEST, floor)
    i = end
    while i > lowest:
        word = words.lower(i - 1)
        if word in closed.RELATIVES and i == end:
            return i - 1
        if word in closed.BREAKS or word in closed.SUBORDINATORS:
            break
        if word in closed.AUXILIARIES or word in closed.CONJUNCTIONS:
            break
        i -= 1
    return without_lead(words, i, end)


def without_lead(words: Words, start: int, end: int) -> int:
    """Skip what precedes a subject: "On Monday", "Later", "But"."""
    while start < end - 1:
        word = words.lower(start)
        after = words.date_end(start)
        if word in closed.PREPOSITIONS and words.date_end(start + 1) > start + 1:
            start = words.date_end(start + 1)
        elif start < after < end:
            start = after
        elif words.is_adverb(start) or word in closed.CONJUNCTIONS or word in closed.LEADS:
            start += 1 + (words.text(start + 1) == ",")
        else:
            break
    return start


def without_aside(words: Words, start: int, end: int) -> Range:
    """Leave out ", however," or a date at the end of a source."""
    dated = next((i for i in range(start + 1, end) if words.date_end(i) == end), end)
    bound = "-" in words.text(end - 1) or words.lower(dated - 1) in closed.PREPOSITIONS
    end = end if bound else dated  # "the 80-year-old", "a poll in May"
    aside = end - start > len(",,,") and words.lower(end - 2) in closed.AFTERTHOUGHTS
    commas = words.text(end - 1) == "," == words.text(end - 3)
    return (start, end - 3) if aside and commas else (start, end)


def with_complement(words: Words, end: int) -> int:
    """Return the end of a noun phrase, an "of" phrase included: "the head of the bank"."""
    of = words.noun_group(end + 1) if words.lower(end) == "of" else None
    return words.at(of.end) if of else end


def is_source(words: Words, start: int, end: int) -> bool:
    """Whether words can be a source."""
    if start >= end or start < words.date_end(start) >= end:
        return False
    first = words.lower(start)
    if end - start == 1:
        named = words.is_name(start) and not words.starts_sentence(start)
        nobody = first in closed.NO_SOURCES or first in closed.ARTICLES
        return words.is_word(start) and not nobody and (named or not words.is_adverb(start))
    return first not in closed.EMPTY_STARTS and words.lower(end - 1) not in closed.NO_ENDS


def can_speak(words: Words, start: int) -> bool:
    """Whether the noun phrase at a token is a person, an organisation or a document."""
    group = words.noun_group(start)
    if group is None or group.is_pronoun or words.is_actor(words.at(group.start)):
        return True
    head = group.head.text
    known = head.lower() in closed.DOCUMENTS or head.lower() in closed.FIGURES
    named = head[:1].isupper() or group.number == "collective"
    return known or named or head.lower().endswith(closed.PEOPLE)


def after(words: Words, start: int, limit: int) -> Range | None:
    """Return the source after a cue: "said Ana Duarte, a farmer"."""
    group = words.noun_group(start)
    end = words.at(group.end) if group and words.at(group.start) == start else start
    while end < limit and end - start < _LONGEST:
        word = words.lower(end)
        if word == "(" and words.text(end + 2) == ")" and words.noun_group(end + 3):
            end += 3  # "said a Harbour Agency (HA) official"
            continue
        if word in closed.BREAKS or word in closed.SUBORDINATORS:
            break
        issued = word == "by" and words.lower(end - 1) in closed.ISSUED
        if end > start and (
            (word in closed.CIRCUMSTANCE and not issued)
            or words.date_end(end) > end
            or word in closed.AUXILIARIES
        ):  # fmt: skip
            break
        end += 1
    while end > start and (words.is_adverb(end - 1)):
        end -= 1
    if end == start or not is_source(words, start, end):
        return None
    return start, _with_name(words, start, end, limit) or _with_addition(words, end, limit)


def _with_name(words: Words, start: int, end: int, limit: int) -> int | None:
    """Return the end of the name after a description: "said an aide to the mayor, Ana Duarte"."""
    after = words.name_end(end + 1)
    described = words.lower(start) in closed.DETERMINERS and words.text(end) == ","
    named = described and after > end + 1 and words.is_name(end + 1)
    return after if named and (after >= limit or words.text(after) in closed.BREAKS) else None


def _with_addition(words: Words, end: int, limit: int) -> int:
    """Return the end of a source, including an addition that extends to the end of its clause."""
    if words.text(end) != "," or words.lower(end + 1) not in closed.ADDITION_STARTS:
        return end
    for i in range(end + 1, min(end + _ADDITION, limit)):
        if words.text(i) in closed.MARKS or words.text(i) == ",":
            return i
    return limit if limit - end < _ADDITION else end


def after_according(words: Words, start: int, limit: int) -> Range | None:
    """Return the source after "according to", up to a comma or the end."""
    end = start
    while end < min(start + 2 * _LONGEST, limit):
        word = words.lower(end)
        if word in closed.BREAKS and word not in closed.INNER:
            break
        end += 1
    return (start, end) if end > start and is_source(words, start, end) else None
