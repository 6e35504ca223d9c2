"""Detection of triggers: the words in a text that evoke an event type."""

from __future__ import annotations

from collections.abc import Iterator

from newsfacts.events.arguments.candidate import candidate
from newsfacts.events.arguments.mention_index import MentionIndex
from newsfacts.events.detect.attributes import predicate_at
from newsfacts.events.detect.vocabulary import Vocabulary
from newsfacts.events.types import Candidate
from newsfacts.reading import NounGroup, Predicate, Sentence, Token, tagset


def candidates(index: MentionIndex, vocabulary: Vocabulary) -> Iterator[Candidate]:
    """Yield the candidates for mentions of events, in order."""
    reading = index.document.reading
    last: Candidate | None = None
    for i in reading.tokens.find(vocabulary.forms):
        token = reading.tokens[i]
        if _is_part_of_word(reading.plain, token) or _is_in_name(index, vocabulary, token):
            continue
        sentence = reading.grammar_at(token.start)
        predicate = predicate_at(sentence, token.start, vocabulary.attributes) if sentence else None
        if sentence is None or predicate is None or predicate.start != token.start:
            continue
        modifies = _modifies(predicate) and not vocabulary.is_attribute(predicate)
        if modifies or (last and _repeats(predicate, last, sentence)):
            continue
        made = (
            candidate(index, sentence, predicate, type_, frame)
            for type_, frame in vocabulary.frames_of(predicate)
        )
        found = next((one for one in made if one is not None), None)
        if found is not None:
            yield found
            last = found


def _is_part_of_word(plain: str, token: Token) -> bool:
    """Whether a hyphen joins a word to another: "talks-about-talks"."""
    return "-" in (plain[token.start - 1 : token.start], plain[token.end : token.end + 1])


def _is_in_name(index: MentionIndex, vocabulary: Vocabulary, token: Token) -> bool:
    """Whether a word is part of a name, and not the attribute before one."""
    attribute = index.plain[token.start : token.end].lower() in vocabulary.attributes
    return not attribute and index.is_named(token.start, token.end)


def _modifies(predicate: Predicate) -> bool:
    """Whether a noun only modifies another: "summit" of "a summit meeting"."""
    group = predicate.group
    if not isinstance(group, NounGroup):
        return False
    classified = zip(group.pieces, group.word_classes, strict=True)
    following = next((kind for piece, kind in classified if piece.start >= predicate.end), None)
    return following is not None and following in tagset.COMMON_NOUNS


def _repeats(predicate: Predicate, last: Candidate, sentence: Sentence) -> bool:
    """Whether a word only says what an event before it is of or for.

    "A meeting of the Lima Forum", "met Orlik to discuss trade".
    """
    if last.sentence is sentence and predicate.is_noun:
        own = [a for a in last.arguments if a.via == "own" and a.preposition == "of"]
        return any(a.group is predicate.group for a in own)
    purpose = not predicate.is_noun and predicate.clause.kind == "infinitive"
    return purpose and last.sentence is sentence and not predicate.of("partner")
