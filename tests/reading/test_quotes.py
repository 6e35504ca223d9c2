"""Quoted regions, whatever marks a text has for them."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsfacts.reading import Reading

#: texts in which what stands between ⟦ and ⟧ is quoted
QUOTED = [
    "He said ⟦“go”⟧ and left.",
    'He said ⟦"go"⟧ and left.',
    "He said ⟦‘go’⟧ and left.",
    "He said ⟦'Go'⟧ and left.",
    "He said ⟦``go''⟧ and left.",
    "He said: ⟦''It is so.''⟧",
    "Er sagte ⟦„geh“⟧, und ging.",
    "Il a dit ⟦« va »⟧, puis il est parti.",
    "⟦“One,”⟧ he said, ⟦“and two.”⟧ Nobody said ⟦“three”⟧.",
    '⟦"I left,"⟧ he said. ⟦"She didn\'t."⟧',
    "⟦“He cried ‘no’ twice,”⟧ she said.",
    "⟦\"He cried 'No' twice,\"⟧ she said.",
    "⟦‘He cried “no” twice,’⟧ she said.",
    '⟦“This ends in another mark,"⟧ she said.',
    "⟦‘It’s Holm’s ferry,’⟧ he said.",
    "⟦'It's Holm's ferry,'⟧ he said.",
    "⟦‘Go,’⟧ said the fishermen’s leader.",
    "O’Neill’s ⟦‘plan’⟧ and O'Neill's ⟦'Great Plan'⟧ are one.",
    "⟦“One”⟧ and ⟦‘two’⟧.",
    "The ‘90s were kind to the fishers' union, he said: ⟦“Very kind.”⟧",
    '⟦""⟧ and ⟦“”⟧ are empty.',
    "⟦‘The farmers’ union is right,’⟧ she said.",
    "⟦'The farmers' union is right,'⟧ she said.",
    "The ⟦‘bosses’⟧ and the fishers’ union met.",
    "He said ⟦'it is late,'⟧ and left the fishers' party.",
    "⟦“It is late,“⟧ she said. ⟦“Go.“⟧",
    "He said: ⟦”It is late,”⟧ and ⟦»it rains«⟧.",
    '⟦"It was a long trip."⟧I left. She said,⟦"Go."⟧Nobody went.',
    "In ‘16, the class of ‘08 and those of the ‘90s said: ⟦‘Go,’⟧ and went.",
    'A 5" pipe burst. ⟦"It is wet,"⟧ she said.',
    '⟦"Go home, "⟧ she said.',
]

#: texts in which nothing is quoted
UNQUOTED = [
    "The fishers’ union met the sailors’ party.",
    "The fishers' union met the sailors' party.",
    "Don't say it isn't Holm's or James'.",
    "The ’90s and the '90s, rock 'n' roll.",
    "'Tis late, 'twas said.",
    "He left ‘for a while.",
    "He said nothing”.",
    "",
]


@pytest.mark.parametrize("marked", QUOTED)
def test_quoted(marked: str) -> None:
    """A quotation has its marks in it; those within are part of it; it is closed."""
    text = marked.replace("⟦", "").replace("⟧", "")
    expected = [part.split("⟧")[0] for part in marked.split("⟦")[1:]]
    quotes = Reading(text).quotes
    assert [text[quote.start : quote.end] for quote in quotes] == expected
    assert all(quote.closed for quote in quotes)


@pytest.mark.parametrize("text", UNQUOTED)
def test_unquoted(text: str) -> None:
    """Apostrophes, possessives of plurals and marks that nothing closes quote nothing."""
    assert Reading(text).quotes == ()


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("He said: “It is late. We go.", [("“It is late. We go.", False)]),
        ("“It rains.\n\n“It is dark,” he said.", [("“It rains.", False), ("“It is dark,”", True)]),
        ('"It rains.\n"It is dark," he said.', [('"It rains.', False), ('"It is dark,"', True)]),
        ("“It is late.\n\nHe left.", [("“It is late.", False)]),
        ('He said "go. We said "no," too.', [('"go. We said', False), ('"no,"', True)]),
    ],
)  # fmt: skip
def test_unclosed(text: str, expected: list[tuple[str, bool]]) -> None:
    """A quotation ends with its paragraph, and says so; one over several opens in each."""
    found = [(text[quote.start : quote.end], quote.closed) for quote in Reading(text).quotes]
    assert found == expected


@pytest.mark.parametrize("marked", [m for m in QUOTED if "“" in m and '"' not in m])
def test_curly_and_straight(marked: str) -> None:
    """Straight double marks in the place of curly ones quote the same characters."""
    text = marked.replace("⟦", "").replace("⟧", "")
    straight = text.replace("“", '"').replace("”", '"')
    assert Reading(straight).quotes == Reading(text).quotes


_WORDS = st.text(alphabet="abc ,.", max_size=12).map(lambda inner: f"x{inner}x")
_MARKS = st.sampled_from([("“", "”"), ('"', '"'), ("«", "»")])


@given(st.lists(st.tuples(_WORDS, _MARKS, _WORDS), max_size=6))
def test_there_and_back(pieces: list[tuple[str, tuple[str, str], str]]) -> None:
    """What was put in double marks is found there, and nothing else."""
    text, expected = "", list[tuple[int, int]]()
    for before, (opening, closing), inside in pieces:
        text += f"{before} "
        quoted = f"{opening}{inside}{closing}"
        expected.append((len(text), len(text) + len(quoted)))
        text += f"{quoted} "
    assert [(quote.start, quote.end) for quote in Reading(text).quotes] == expected


@given(st.text(alphabet="“”\"'‘’`«»„ aA.\n"))
def test_any_marks(text: str) -> None:
    """Quotations hold more than one character, begin with a mark, and do not overlap."""
    at = 0
    for quote in Reading(text).quotes:
        assert quote.start >= at
        assert text[quote.start] in "“”\"'‘`«»„"
        assert quote.end > quote.start
        at = quote.end
