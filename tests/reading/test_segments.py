"""Paragraphs and sentences."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsfacts.reading import Reading

#: two lines as a wrapper makes them: about as long as a terminal is wide
_WRAPPED = (
    "The harbour board of the island said on Monday that the ferry\n"
    "would not sail before the storm was over, and that nobody could\n"
    "say when that would be."
)


def paragraphs(text: str) -> list[str]:
    """Give the words of each paragraph."""
    return [text[start:end] for start, end in Reading(text).paragraphs]


def sentences(text: str) -> list[str]:
    """Give the words of each sentence."""
    return [text[start:end] for start, end in Reading(text).sentences]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("It rained.\n\nIt snowed.", ["It rained.", "It snowed."]),
        ("It rained.\nIt snowed.", ["It rained.", "It snowed."]),
        ("It rained.\r\n\r\nIt snowed.\r\n", ["It rained.", "It snowed."]),
        ("It rained.\rIt snowed.", ["It rained.", "It snowed."]),
        ("It rained.\u2029It snowed.", ["It rained.", "It snowed."]),
        ("  It rained. \n \t \n\tIt snowed.  ", ["It rained.", "It snowed."]),
        ("One line without an end", ["One line without an end"]),
        ("Storm closes harbour\nThe ferry stayed.", ["Storm closes harbour", "The ferry stayed."]),
        (_WRAPPED, [_WRAPPED]),
        (_WRAPPED.replace("\n", "\r\n"), [_WRAPPED.replace("\n", "\r\n")]),
        (f"{_WRAPPED}\n\nIt snowed.", [_WRAPPED, "It snowed."]),
        (_WRAPPED.replace("\n", "\n\n"), _WRAPPED.split("\n")),
        (f"{_WRAPPED}\nIt snowed.", [_WRAPPED, "It snowed."]),
        (f"{_WRAPPED}\nIt snowed in Lima\nand Oslo", [_WRAPPED, "It snowed in Lima", "and Oslo"]),
        ("", []),
        (" \n\n \r\n", []),
    ],
)  # fmt: skip
def test_paragraphs(text: str, expected: list[str]) -> None:
    """A line is a paragraph, unless the whole text is wrapped; blanks around it are left out."""
    assert paragraphs(text) == expected


#: a text for each way in which sentences begin and end; "|" stands between them
SENTENCES = [
    # abbreviations go on
    "Sen. Ana Duarte met Gov. Karl Weiss.| They spoke.",
    "Mr. and Mrs. Holm came with Lt. Col. Orlik and Dr. Ida Bell.| They stayed.",
    "The U.S. Senate voted.| It was close.",
    "It opened on Jan. 5 and closed on Sept. 14.| Nobody came.",
    "It sold No. 5 Main St. last week.| See p. 12 for more.",
    "The ferry to St. Helena and St. John sailed.| It was late.",
    "Acme Inc. reported a loss.| Orlik Bros. did not.",
    "It rains in Holm v. Orlik too.| It does not in Holm vs. Bell.",
    # abbreviations end a sentence before a word that opens one
    "He left the U.S.| The trip was long.",
    "He works for Acme Inc.| She does not.",
    "He lives on Main St.| She lives elsewhere.",
    "It closed in Jan.| The rain came.",
    "It starts at 7 p.m. Monday.| It ends at 9 a.m.| The hall is small.",
    "She is Ida Holm, Ph.D.| He is Karl Holm Sr.| They teach.",
    # initials, figures
    "J. R. Okoro and A. B. Cole came.| Cole left.",
    "It rose 3.5 percent to 4.2 million.| Then it fell to 3.| Nobody bought.",
    "It cost $5.| 10 people paid.",
    "Version 1.2.3 came.| It works.",
    "The site example.org opened.| Then-Sen. Orlik met then-Gov. Ida Holm.| They spoke.",
    "George F. Will and J. A. Holm wrote it.| Plan B. It is late.".replace("B. It", "B.| It"),
    "Vitamins by Wendy and S.| They sell well.",
    # quotations
    "“It is late.”| She left.",
    '"Why?" Ana Duarte asked.| "Who?" Orlik said.| "Stop!"| Orlik left.',
    'He said: "Go home."| Then he left.',
    "“It is late,” she said.| “Go.”",
    '"Stop!" he cried.| "Why?" she asked.',
    "He said ‘no.’| She said ‘yes.’",
    "He asked “why?” and left.| Then he slept.",
    "(He left.)| She stayed.| (It was late.)",
    # other marks
    "Who came?| Nobody!| Really?!| Yes.",
    "He waited…| Then he left.",
    "He waited... and left...| Then he slept.",
    "Well ... Ana Duarte came … I mean, she left.... Orlik did not.".replace(".... O", "....| O"),
    "He waited . . . and left . . .| Then he slept.",
    "Can we … Oslo can.| No.",
    # no blank after the full stop
    "The port lost Karl Orlik.|Ferries wait.| So does Lt.Col. Holm of St.Gall.",
    '"It was a long trip."|I was late.| He paid 5%.”|She left.',
    'The mayor came.|"The port is shut," she said.| "It rains."|Ships wait.',
    "The mayor came.|“The port is shut,” she said.| “Why?”|Ships wait.",
    "The vote was lost.|The minister resigned.",
    "The site example.org opened.| It is slow.",
    # headlines, datelines
    "Storm closes harbour\n\n|The ferry stayed.| It was late.",
    "LIMA (AN) — The port reopened.| Ships came.",
    "OSLO, Sept. 14 - The king spoke.| He was brief.",
    "Storm closes harbour",
]


@pytest.mark.parametrize("marked", SENTENCES)
def test_sentences(marked: str) -> None:
    """A sentence ends where a reader ends it; an abbreviation only where a new one opens."""
    expected = [part.strip() for part in marked.split("|")]
    assert sentences(marked.replace("|", "")) == expected


def test_sentences_of_wrapped_text() -> None:
    """A line break that a wrapper made ends no sentence."""
    assert sentences(_WRAPPED) == [_WRAPPED]


_PLAIN_SENTENCES = st.sampled_from(
    ["The ferry stayed.", "Who came?", "Ida Holm met Sen. Orlik.", "It cost $4.5 million.",
     "“Go,” he said.", "It was 7 p.m. there."]
)  # fmt: skip


@given(st.lists(_PLAIN_SENTENCES, min_size=1, max_size=8), st.sampled_from([" ", "\n", "\r\n\r\n"]))
def test_sentences_there_and_back(parts: list[str], joint: str) -> None:
    """Sentences put one after the other come apart again."""
    assert sentences(joint.join(parts)) == parts


@pytest.mark.parametrize("unit", ["word ", "word, ", "one, two three; ", "a-1", "5", "_ ", "x, - "])
def test_no_sentence_is_endless(unit: str) -> None:
    """What has no end is divided into pieces of at most 300 tokens, and nothing of it is lost."""
    text = (unit * 1000).strip()
    reading = Reading(text)
    pieces = [reading.tokens.within(sentence) for sentence in reading.sentences]
    assert all(len(piece) <= 300 for piece in pieces)
    assert [i for piece in pieces for i in piece] == list(range(len(reading.tokens)))


@pytest.mark.parametrize(
    ("unit", "end"),
    [("Ana Duarte of Lisbon, ", "Lisbon,"), ("it rained; ", "rained;"), ("it rained on ", "on")],
)
def test_endless_sentences_are_divided_at_marks(unit: str, end: str) -> None:
    """A piece ends behind a comma or a semicolon, else behind a blank."""
    pieces = sentences(unit * 200)
    assert len(pieces) > 1
    assert all(piece.endswith(end) for piece in pieces[:-1])
