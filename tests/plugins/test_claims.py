"""The extractor of claims: who said what, and in whose words."""

from __future__ import annotations

import time
from itertools import pairwise

import attrs
import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

import newsfacts
from newsfacts import Claim, Document, Engine, Facts, Mention
from newsfacts.reading import inflect
from newsfacts.testing import check_extractor, documents
from newsfacts_claims.detect.cues import find_cues
from newsfacts_claims.extractor import ClaimExtractor
from newsfacts_claims.lexicon.verbs import forms
from newsfacts_claims.words import Words
from newsfacts_dates.extractor import DateExtractor
from newsfacts_entities.extractor import EntityExtractor

BESIDE = (DateExtractor(), EntityExtractor())
ENGINE = Engine([*BESIDE, ClaimExtractor()])

#: pieces of text in which claims begin and end
_PIECES = st.sampled_from(
    (
        "“", "”", '"', "'", "''", "‘", "’", ",", ".", ":", ";", " — ", "(", ")", "\n\n", " ",
        "said", "says", "saying", "adding", "told", "that", "according to", "as", "and", "but",
        "Ana Duarte", "the minister", "he", "who", "reporters", "on Monday", "in a statement",
        "called", "called for", "claims", "declined to", "did not say", "went on to say", "it",
        "The bridge is safe", "It rained.", "NO", "Calling", "?", "ANA:", "BEN:", "Ana Duarte:",
        "Says", "was accused of", "asked", "'s claim that", "his promise to", "in a letter",
        "shot back", "-", "--",
    )
)  # fmt: skip
_LISTS = st.lists(_PIECES, min_size=1, max_size=40)
TEXTS = (_LISTS.map(" ".join) | _LISTS.map("".join)).filter(str.strip)


def read(text: str, published: str | None = None) -> tuple[Claim, ...]:
    """Give the claims of an English text."""
    return ENGINE.extract(Document(text, published=published, language="en")).claims


def told(text: str) -> list[tuple[str, str, tuple[str, ...]]]:
    """Give speaker, cue and content of each claim."""
    return [
        (claim.label, " ".join(cue.text for cue in claim.cue), tuple(c.text for c in claim.content))
        for claim in read(text)
    ]


@pytest.mark.parametrize("text", ["It rained, he added", "It rained, she said"])
def test_attribution_without_a_full_stop(text: str) -> None:
    """The last word of a text may be a cue."""
    who, cue = text.rsplit(maxsplit=2)[1:]
    assert told(text) == [(who, cue, ("It rained",))]


def test_preposition_before_a_determiner() -> None:
    """The "that" behind a preposition opens no content, and "to that" no addressee."""
    text = "It may recur, Karl Weiss said, adding to that country's surplus."
    assert told(text) == [("Karl Weiss", "said", ("It may recur",))]


@pytest.mark.growth
def test_extractor() -> None:
    """Examples, exact spans, shifting, linear cost: what every extractor must hold to."""
    check_extractor(ClaimExtractor(), beside=BESIDE)


def test_enough_examples() -> None:
    """The examples show what is read and what is left."""
    examples = ClaimExtractor().examples
    assert sum(bool(example.facts) for example in examples) >= 15
    assert sum(not example.facts for example in examples) >= 8


@pytest.mark.parametrize(
    ("text", "claims"),
    [
        (
            "“A shame,” he said. “A shame for all of us.” “Not mine,” Ana Duarte said.",
            [
                ("he", "said", ("“A shame,”", "“A shame for all of us.”")),
                ("Ana Duarte", "said", ("“Not mine,”",)),
            ],
        ),
        (
            "''We lost,'' said Ana Duarte.",
            [("Ana Duarte", "said", ("''We lost,''",))],
        ),
        (
            "“We lost!” Ana Duarte shouted.",
            [("Ana Duarte", "shouted", ("“We lost!”",))],
        ),
        (
            "“We lost,” Ana Duarte said, noting that the keeper was hurt. “It is over.”",
            [
                ("Ana Duarte", "said", ("“We lost,”", "“It is over.”")),
                ("Ana Duarte", "noting", ("that the keeper was hurt",)),
            ],
        ),
        (
            "Ana Duarte, who runs the farmers' union, said, “We have been fooled.”",
            [("Ana Duarte", "said", ("“We have been fooled.”",))],
        ),
        (
            "Ana Duarte, 45, a farmer, said the harvest was lost.",
            [("Ana Duarte", "said", ("the harvest was lost",))],
        ),
        (
            "“I know him,” Ana Duarte said, but “that is all I know.”",
            [("Ana Duarte", "said", ("“I know him,”", "but “that is all I know.”"))],
        ),
        (
            "Ana Duarte said in a statement that the port was shut.",
            [("Ana Duarte", "said in a statement", ("that the port was shut",))],
        ),
        (
            "Ana Duarte has repeatedly said the port is shut, but the mayor said it was open.",
            [
                ("Ana Duarte", "has repeatedly said", ("the port is shut",)),
                ("the mayor", "said", ("it was open",)),
            ],
        ),
        (
            "Prices rose in May, said the minister.",
            [("the minister", "said", ("Prices rose in May",))],
        ),
        (
            "LAGOA (Andes News) — The port is shut, the minister said.",
            [("the minister", "said", ("The port is shut",))],
        ),
        (
            "He has gone as far as to say it was a mistake.",
            [("He", "has gone as far as to say", ("it was a mistake",))],
        ),
        (
            "Calling the deal “a joke,” Ana Duarte left the room.",
            [("Ana Duarte", "Calling", ("the deal “a joke,”",))],
        ),
        (
            "The study found that the bridge was weak.",
            [("The study", "found", ("that the bridge was weak",))],
        ),
        (
            "“It is over,” Ana Duarte said.\n\n“The Last Harvest of Lagoa”\n\nIt rained.",
            [("Ana Duarte", "said", ("“It is over,”",))],
        ),
        (
            "Ana Duarte said the mines were empty, while the mayor kept silent.",
            [("Ana Duarte", "said", ("the mines were empty",))],
        ),
        (
            "When Ana Duarte said the mines were empty, the mayor kept silent.",
            [("Ana Duarte", "said", ("the mines were empty",))],
        ),
        (
            "The minister said Ana Duarte told him that she would go.",
            [("The minister", "said", ("Ana Duarte told him that she would go",))],
        ),
    ],
)
def test_claims(text: str, claims: list[tuple[str, str, tuple[str, ...]]]) -> None:
    """Each claim has its speaker, its cue and its content; claims inside claims are left."""
    assert told(text) == claims


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("“The port is shut,” Ana Duarte said.", "direct"),
        ("Ana Duarte said the port was “a ruin” by now.", "mixed"),
        ("Ana Duarte said the port was shut.", "indirect"),
    ],
)
def test_types(text: str, kind: str) -> None:
    """The share of letters in quotation marks makes a claim direct, mixed or indirect."""
    assert [claim.type for claim in read(text)] == [kind]


def test_unnamed_quotation() -> None:
    """A long quotation is a claim though nobody is named; a short one is none."""
    assert told("It rained. “We have waited for this rain since the spring of last year.”") == [
        ("?", "", ("“We have waited for this rain since the spring of last year.”",))
    ]
    assert not told("It rained. “Rain at last.”")


def test_pronoun() -> None:
    """A pronoun's mention names the person it stands for."""
    facts = ENGINE.extract(
        Document("President Ida Holm left. “It is late,” she said.", language="en")
    )
    (claim,) = facts.claims
    assert claim.speaker is not None
    assert claim.source is not None
    assert (claim.speaker.name, claim.source.span.text) == ("Ida Holm", "she")
    assert claim.source in facts.of(Mention)


@pytest.mark.parametrize(
    ("text", "source", "each"),
    [
        ("Ana Duarte and Karl Weiss said it rained.", "Ana Duarte and Karl Weiss", 2),
        ("Ana Duarte, Karl Weiss and the mayor said it rained.",
         "Ana Duarte, Karl Weiss and the mayor", 3),
        ("Peru, Chile, and Kenya said it rained.", "Peru, Chile, and Kenya", 3),
        ("Ana Duarte, the mayor of Lima, said it rained.", "Ana Duarte", 0),
        ("Peru's Ana Duarte said it rained.", "Ana Duarte", 0),
        ("Energy and Commerce chairman Ana Duarte said it rained.",
         "Commerce chairman Ana Duarte", 0),
    ],
)  # fmt: skip
def test_several(text: str, source: str, each: int) -> None:
    """Those who are named one after the other are one source, which rests on each of them."""
    (claim,) = Engine.installed().extract(text).claims
    assert claim.source is not None
    assert (claim.source.span.text, len(claim.source.evidence)) == (source, each)


def test_source_without_entity() -> None:
    """Words that no entity has become a description of their own."""
    (claim,) = read("Two dock workers said that the crane fell.")
    assert claim.source is not None
    assert (claim.source.form, claim.source.entity) == ("description", None)
    assert claim.source.span.text == "Two dock workers"


def test_source_with_addition() -> None:
    """The source is the mention; the whole phrase, additions included, is the evidence."""
    (claim,) = read("Ana Duarte, a farmer from Lagoa, said the harvest was lost.")
    assert claim.source is not None
    assert claim.source.span.text == "Ana Duarte"
    assert [span.text for span in claim.evidence] == ["Ana Duarte, a farmer from Lagoa,"]


def test_addressee_and_date() -> None:
    """Who was told, and when, stand beside the cue."""
    (claim,) = read("“No,” Ana Duarte told the Lagoa Post on Monday.", published="2017-02-22")
    assert claim.addressee is not None
    assert claim.addressee.span.text.endswith("Lagoa Post")
    assert claim.said is not None
    assert claim.said.value == "2017-02-20"
    (claim,) = read("Ana Duarte told CNN Philippines the port was shut.")
    assert claim.addressee is not None
    assert claim.addressee.span.text == "CNN Philippines"


@pytest.mark.parametrize(
    ("text", "negated"),
    [
        ("The mayor denied that he would go.", True),
        ("The mayor said that he would not go.", False),
    ],
)
def test_negated(text: str, *, negated: bool) -> None:
    """A negation counts at the cue, not in the content."""
    assert [claim.negated for claim in read(text)] == [negated]


@pytest.mark.parametrize(
    "text",
    [
        "The mayor did not say that he would go.",
        "The mayor never said he would go.",
        "Critics praised Thursday's march.",
        "The mayor refused to leave.",
        "The mayor may announce a plan.",
        "The mayor hopes that prices will fall.",
    ],
)
def test_attitudes(text: str) -> None:
    """What states nothing is given on demand only."""
    attitudes = Engine([*BESIDE, ClaimExtractor(attitudes=True)])
    assert read(text) == ()
    assert len(attitudes.extract(Document(text, language="en")).claims) == 1


def test_reported() -> None:
    """Of nested claims the outermost is listed, and holds the one inside it."""
    facts = ENGINE.extract(
        Document("The mayor said the office denied that it knew.", language="en")
    )
    (claim,) = facts.claims
    assert claim.text == "the office denied that it knew"
    assert claim.reported is not None
    assert (claim.reported.label, claim.reported.text) == ("the office", "that it knew")
    assert facts.of(Claim) == (claim, claim.reported)
    assert newsfacts.from_json(facts.to_json()) == facts


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        (
            "The statement from the Lagoa Bank said it was late.",
            "Lagoa Bank",
        ),
        (
            "The Lagoa Bank said in a statement that it rained. The statement said it was late.",
            "Lagoa Bank",
        ),
        ("Ana Duarte, who said it was late, left.", "Ana Duarte"),
        ("The paper quoted Ana Duarte as saying it was late.", "Ana Duarte"),
    ],
)
def test_speaker(text: str, speaker: str) -> None:
    """Documents speak for those who issued them, relative pronouns for their antecedent."""
    assert read(text)[-1].label == speaker


def test_no_other_extractor() -> None:
    """Without any mention or date, words stand for themselves."""
    document = Document("“It is late,” Ana Duarte said on Monday.", language="en")
    (claim,) = ClaimExtractor().extract(document, Facts(document=document))
    assert isinstance(claim, Claim)
    assert (claim.label, claim.said) == ("Ana Duarte", None)


@given(st.sampled_from(sorted(forms())))
def test_forms_lead_back(form: str) -> None:
    """Every form is one of the forms of its lemma."""
    assert form in inflect(forms()[form].verb.lemma).forms


@pytest.mark.parametrize(
    ("text", "cues"),
    [
        ("He has also said so.", ["has also said"]),
        ("It was hinted.", []),
        ("It was reported.", ["was reported"]),
        ("The announced plan failed.", []),
        ("They say so.", ["say"]),
        ("He “said” so.", []),
        ("According to him, no.", ["According"]),
    ],
)
def test_find_cues(text: str, cues: list[str]) -> None:
    """A cue has its auxiliaries and adverbs; most passives, participles, quoted verbs are none."""
    words = Words(Document(text).reading)
    found = [
        text[words.start(cue.start) : words.end(cue.word)]
        for cue in find_cues(words, attitudes=True)
    ]
    assert found == cues


@settings(max_examples=300)
@given(TEXTS)
def test_content_ordered(text: str) -> None:
    """The pieces of a claim are in order, do not overlap, and are what the text has there."""
    for claim in read(text):
        ends = [0, *(piece.end for piece in claim.content)]
        assert all(end <= piece.start for end, piece in zip(ends[:-1], claim.content, strict=True))
        assert all(text[p.start : p.end] == p.text for p in (*claim.content, *claim.cue))
        assert (claim.span.start, claim.span.end) == (claim.content[0].start, ends[-1])


@settings(max_examples=200)
@given(TEXTS)
def test_source_is_no_content(text: str) -> None:
    """Every claim has a content, and its source's words are not among them."""
    for claim in read(text):
        assert any(char.isalnum() for piece in claim.content for char in piece.text)
        words = claim.evidence or ((claim.source.span,) if claim.source else ())
        for piece in claim.content if claim.cue else ():
            assert not any(piece.start <= span.start < piece.end for span in words)


#: a speaker's name, and what is said: plain words without marks or cues
_NAMES = st.sampled_from(("Ana Duarte", "Karl Weiss", "Rosa Lind", "Tom Orlik", "Ifeoma Eze"))
_SAID = st.sampled_from(
    ("The bridge is safe", "Nobody was hurt in the fire", "We will open the port on Monday")
)
_MARKS = st.sampled_from((("“", "”"), ('"', '"'), ("''", "''"), ("‘", "’"), ("«", "»")))


@given(_NAMES, _SAID, _MARKS, st.sampled_from(("{q} {n} said.", "{n} said: {q}", "{q} said {n}.")))
def test_styles(name: str, said: str, marks: tuple[str, str], frame: str) -> None:
    """Whatever the name and the style of quotation, one direct claim is by its speaker."""
    end = "." if frame.endswith("{q}") else ","
    text = frame.format(q=f"{marks[0]}{said}{end}{marks[1]}", n=name)
    (claim,) = read(text)
    assert (claim.type, claim.speaker and claim.speaker.name) == ("direct", name)
    assert said in claim.content[0].text


@given(_NAMES, _SAID)
def test_paragraph_added(name: str, said: str) -> None:
    """A paragraph without claims before or after leaves the claims as they are."""
    text = f"“{said},” {name} told reporters. It rained, she added."
    claims = told(text)
    assert [content for *_, content in claims] == [(f"“{said},”",), ("It rained",)]
    assert told(f"The road is long.\n\n{text}") == claims
    assert told(f"{text}\n\nThe road is long.") == claims


@given(_NAMES, _SAID)
def test_lost_mark(name: str, said: str) -> None:
    """A quotation that has lost its closing mark ends with its paragraph; its speaker stays."""
    claims = read(f"{name} said: “{said}.\n\nThe road is long.")
    assert [claim.speaker and claim.speaker.name for claim in claims] == [name]
    assert claims[0].content[-1].text.rstrip(".").endswith(said)


@settings(max_examples=200)
@given(TEXTS)
def test_claims_do_not_share_words(text: str) -> None:
    """No two claims have a word of their contents in common."""
    pieces = sorted((p.start, p.end) for claim in read(text) for p in claim.content)
    assert all(end <= start for (_, end), (start, _) in pairwise(pieces))


@settings(max_examples=200)
@given(documents(text=TEXTS, language="en"))
@example(Document("- said according to ''", language="en"))
@example(Document("NO:'s claim that", language="en"))
def test_shift(document: Document) -> None:
    """Text put before moves every offset by its length, and changes nothing else.

    The text has a paragraph before it already, since only the first can be a headline.
    """
    before = "It rained.\n\n"
    document = attrs.evolve(document, text=before + document.text)
    moved = ENGINE.extract(attrs.evolve(document, text=before + document.text)).claims
    here = [(c.rule, c.label, c.span.start, c.text) for c in ENGINE.extract(document).claims]
    assert [(c.rule, c.label, c.span.start - len(before), c.text) for c in moved] == here


@pytest.mark.parametrize(
    "text",
    [
        '"a" ',
        "said ",
        "he said, ",
        "“a,” he said. ",
        "saying, ",
        "and said ",
        "he called it and criticized it ",
        "according to ",
        "“a” and ",
        "'A ",
        "A, a ",
        "(",
        "he said (",
        "“It rained here.” ",
        "“Ab cd ef,” he went. ",
        "X: “A b c.” ",
        "he said - ",
        "his promise to ",
        "was accused of ",
        "said Ana, ",
        'he left."A b. ',
        "A B Says C ",
        "ABC: It is.\n\n",
    ],
)
@pytest.mark.growth
@pytest.mark.usefixtures("resting_collector")
def test_linear(text: str) -> None:
    """Four times the text takes about four times the time, on the worst of texts too."""

    def seconds(times: int) -> float:
        document = Document(text * times, language="en")
        facts = Facts(document=document)
        start = time.process_time()
        list(ClaimExtractor().extract(document, facts))
        return time.process_time() - start

    times = 20_000 // len(text)
    once = max(seconds(times), 0.02)
    assert min(seconds(4 * times) for _ in range(2)) < 8 * once


@pytest.mark.parametrize(
    "text",
    [
        "He has it in his head, and he's like: “Oh no, they stay there.”",
        "And she's: “Oh no, they stay there.”",
        "NOTE: “Results were restated for the year.",
    ],
)
def test_words_that_are_no_source_or_cue(text: str) -> None:
    """A verb within a contraction, and a label that is a verb, leave no empty span."""
    facts = ENGINE.extract(Document(text, language="en"))
    assert all(span.text for claim in facts.claims for span in (*claim.cue, *claim.content))
