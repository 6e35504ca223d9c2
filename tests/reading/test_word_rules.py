"""The rules of single words: each in a sentence where it decides, and where it does not."""

from __future__ import annotations

import pytest

from newsfacts import Document
from newsfacts.reading import tagset as t
from newsfacts.reading.tagging.word_rules import WORDS


def tag(example: str) -> str:
    """The class of the word in brackets."""
    offset = example.index("[")
    text = example.replace("[", "").replace("]", "")
    sentence = Document(text).reading.grammar_at(offset)
    assert sentence is not None
    at = [piece.start for piece in sentence.pieces].index(offset)
    return sentence.tags[at]


EXAMPLES = {
    "She met a team [led] by the premier.": t.PAST_PARTICIPLE,
    "Exports [increased] by 10 percent.": t.PAST,
    "Sources [close] to the talks left.": t.ADJECTIVE,
    "They [close] the port on Monday.": t.VERB,
    "They spoke face to [face].": t.ADVERB,
    "She met Orlik, [her] first guest.": t.POSSESSIVE,
    "She met [leading] investors.": t.ADJECTIVE,
    "He is accused of [leading] the party.": t.ING_FORM,
    "[Let] us go.": t.VERB,
    "Holm, [long] seen as a rival, left.": t.ADVERB,
    "He is no [longer] there.": t.ADVERB,
    "[Meeting] with Orlik, she urged calm.": t.ING_FORM,
    "When [meeting] with Orlik, she urged calm.": t.ING_FORM,
    "EU ministers [meeting] in Lima urged calm.": t.ING_FORM,
    "The ministers [meeting] in Lima failed.": t.NOUN,
    "She left the agency chief [saying] that it was late.": t.ING_FORM,
    "Vietnamese party chief [Do] Muong left.": t.NAME,
    "Holm [To] Meet Orlik": t.TO,
    "He toured the port, then [held] talks.": t.PAST,
    "She told reporters the talks [failed] to begin.": t.PAST,
    "She told reporters the country [faces] a crisis.": t.THIRD_PERSON,
    "She told reporters the men [arrested] in May were guards.": t.PAST_PARTICIPLE,
    "She told [visiting] Kenyan Foreign Minister Orlik that.": t.ADJECTIVE,
    "She left after [visiting] Foreign Minister Orlik.": t.ING_FORM,
    "Kenya as [well] as Peru agreed.": t.ADVERB,
}


@pytest.mark.parametrize("example", EXAMPLES)
def test_examples(example: str) -> None:
    """The word in brackets has the class that its rule gives it, or another where none applies."""
    assert tag(example) == EXAMPLES[example]


def test_every_word_has_an_example() -> None:
    """No rule is without an example."""
    words = {word.strip("[].,") for example in EXAMPLES for word in example.split()}
    syllables = {word for word, rule in WORDS.items() if rule is WORDS["Do"]}
    assert WORDS.keys() - words - syllables == {"let", "one"}
