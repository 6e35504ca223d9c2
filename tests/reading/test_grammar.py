"""Noun groups, verb groups and clauses: small tables, and what must hold of any text."""

from __future__ import annotations

import re
import time
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsfacts import Document
from newsfacts.reading import Extent, NounGroup, Sentence, VerbGroup
from newsfacts.reading import lexicon as lexicon_module
from newsfacts.testing import news_text

TEXTS = st.one_of(news_text(), st.text(max_size=200))


def read(text: str) -> Sentence:
    """The grammar of a text taken as one sentence."""
    return Document(text).reading.grammar(Extent(0, len(text)))


def bracketed(text: str) -> str:
    """The groups of a sentence in brackets."""
    groups = read(text).groups
    marks = [f"{'N' if isinstance(g, NounGroup) else 'V'}[{g.text}]" for g in groups]
    return " ".join(marks)


@pytest.mark.parametrize(
    ("text", "verbs"),
    [
        ("The premier called off the talks.", "call off"),
        ("The premier called the talks off.", "call off"),
        ("She sat down with the rebels and brought up the border.", "sit down, bring up"),
        ("They took part in the vote, which took place in Lima.", "take part, take place"),
        ("He reached out to the mayor and put off his trip.", "reach out, put off"),
        ("The vote was called off.", "call off"),
        ("He turned in May.", "turn"),
        ("She believes in the vote.", "believe"),
        ("He walked in the park.", "walk"),
    ],
)
def test_particles(text: str, verbs: str) -> None:
    """A particle belongs to its verb, adjacent or behind the object; a preposition does not."""
    found = [f"{verb.lemma} {verb.particle}".strip() for verb in read(text).verb_groups]
    assert ", ".join(found) == verbs


def test_a_particle_takes_no_object_away() -> None:
    """What follows verb and particle is the object of both."""
    (clause,) = read("The premier called off the talks.").clauses
    assert [group.text for group in clause.objects] == ["the talks"]
    assert clause.phrases == ()


@pytest.mark.parametrize(
    ("text", "groups"),
    [
        ("The two leaders will meet in Oslo.", "N[The two leaders] V[will meet] N[Oslo]"),
        (
            "Russia's deputy foreign minister has not been invited.",
            "N[Russia's deputy foreign minister] V[has not been invited]",
        ),
        ("She plans to visit Rome in May.", "N[She] V[plans to visit] N[Rome] N[May]"),
        ("Talks are due to resume on Monday.", "N[Talks] V[are due to resume] N[Monday]"),
        ("It began selling shares last week.", "N[It] V[began selling] N[shares] N[last week]"),
        (
            "Sen. J. R. Park met aides at 5 p.m. here.",
            "N[Sen. J. R. Park] V[met] N[aides] N[5 p.m.]",
        ),
        ("Nearly $5 million was paid.", "N[Nearly $5 million] V[was paid]"),
        ("The company plans a ten-year loan.", "N[The company] V[plans] N[a ten-year loan]"),
        ("Company plans were changed.", "N[Company plans] V[were changed]"),
        ("He said profits rose 5%.", "N[He] V[said] N[profits] V[rose] N[5%]"),
        ("MINISTERS MEET IN GENEVA", "N[MINISTERS] V[MEET] N[GENEVA]"),
        ("They haven’t met since 1999.", "N[They] V[haven’t met] N[1999]"),
        ("She met Park May 3 in Rome.", "N[She] V[met] N[Park] N[May 3] N[Rome]"),
        ("Research and development costs fell.", "N[Research and development costs] V[fell]"),
    ],
)
def test_groups(text: str, groups: str) -> None:
    """Groups end where they should, whatever the form of the words."""
    assert bracketed(text) == groups


@pytest.mark.parametrize(
    ("text", "traits"),
    [
        ("He had planned to meet her.", ("meet", "past", "perfect", "active", "plan to", False)),
        ("He will be met.", ("meet", "future", "simple", "passive", "will", False)),
        ("They are not talking.", ("talk", "present", "progressive", "active", "", True)),
        ("She never came.", ("come", "past", "simple", "active", "", False)),
        ("She has come home.", ("come", "present", "perfect", "active", "", False)),
        ("It could have been sold.", ("sell", "past", "perfect", "passive", "could", False)),
        (
            "She is expected to visit.",
            ("visit", "present", "simple", "active", "be expect to", False),
        ),
    ],
)
def test_verb_groups(text: str, traits: tuple[object, ...]) -> None:
    """A verb group tells lemma, tense, aspect, voice, modality and negation."""
    verb = read(text).verb_groups[0]
    modality = verb.modality.replace("expected", "expect")
    assert (verb.lemma, verb.tense, verb.aspect, verb.voice, modality, verb.negated) == traits


@pytest.mark.parametrize(
    ("text", "past_participle"),
    [
        ("A mayor elected in May resigned.", True),
        ("A film never seen in Rome won.", True),
        ("A mayor was elected in May.", False),
        ("A mayor seeking votes resigned.", False),
    ],
)
def test_past_participles(text: str, *, past_participle: bool) -> None:
    """A verb group whose first verb is a past participle has no auxiliary before it."""
    assert read(text).verb_groups[0].past_participle == past_participle


def test_noun_group() -> None:
    """A noun group tells determiner, possessor, titles, names, numbers, head and number."""
    group = read("Its Russia's three prime ministers").noun_groups[0]
    assert (group.determiner, group.head.text, group.number) == ("its", "ministers", "plural")
    titled = read("the prime minister Ana Lee").noun_groups[0]
    assert titled.titles == ("prime", "minister")
    assert [titled.text[e.start : e.end] for e in titled.names] == ["Ana Lee"]
    owned = read("Russia's Senate").noun_groups[0]
    assert owned.possessor == (0, 6)
    assert read("the government").noun_groups[0].number == "collective"
    assert len(read("three ministers and $5 million").noun_groups[-1].numbers) == 1


@given(TEXTS)
def test_groups_lie_in_their_sentence(text: str) -> None:
    """Groups are in order, do not overlap, and lie inside their sentence."""
    reading = Document(text).reading
    for extent in reading.sentences:
        at = extent.start
        for group in reading.grammar(extent).groups:
            assert at <= group.start < group.end <= extent.end
            assert text[group.start : group.end] == group.text
            at = group.end


@given(TEXTS)
def test_clauses_nest(text: str) -> None:
    """A clause lies within the clause that governs it, and governors form no circle."""
    reading = Document(text).reading
    for extent in reading.sentences:
        sentence = reading.grammar(extent)
        for clause in sentence.clauses:
            governor = sentence.governor(clause)
            if governor is not None:
                assert governor.extent.start <= clause.extent.start
                assert clause.extent.end <= governor.extent.end
            seen = 0
            while governor is not None:
                governor, seen = sentence.governor(governor), seen + 1
                assert seen <= len(sentence.clauses)


@given(news_text(max_pieces=15), st.sampled_from(["He left.", "The talks in Rome failed.", "$5?"]))
def test_other_sentences_change_nothing(text: str, other: str) -> None:
    """A sentence before or after moves offsets, and changes nothing else."""

    def shown(whole: str, start: int) -> list[tuple[int, str, str]]:
        reading = Document(whole).reading
        sentences = [e for e in reading.sentences if start <= e.start < start + len(text)]
        grammars = [reading.grammar(extent) for extent in sentences]
        return [(g.start - start, g.text, g.tags) for s in grammars for g in s.groups]

    alone = shown(text, 0)
    assert shown(f"{other}\n\n{text}", len(other) + 2) == alone
    assert shown(f"{text}\n\n{other}", 0) == alone


@pytest.mark.parametrize("name", ["Okoro", "Duarte", "Zvetko", "Brandt"])
@pytest.mark.parametrize(
    "frame",
    [
        "Minister {} met aides and left.",
        "The deal was signed by {} in May.",
        "Talks with {} will resume, officials said.",
        "{}, who runs the bank, visited Rome.",
    ],
)
def test_names_of_one_shape(name: str, frame: str) -> None:
    """Another name of the same shape changes nothing but the name."""
    known = [(g.tags, g.text.replace("Karim", name)) for g in read(frame.format("Karim")).groups]
    assert [(g.tags, g.text) for g in read(frame.format(name)).groups] == known


@given(TEXTS)
def test_any_case(text: str) -> None:
    """Lower case, upper case and text without punctuation never raise."""
    for form in (text.lower(), text.upper(), re.sub(r"[^\w\s]", "", text)):
        reading = Document(form).reading
        for extent in reading.sentences:
            assert len(reading.grammar(extent).clauses) >= 1


@pytest.mark.parametrize("unit", ["the plan to ", "said ", "and ", '"', "Bank of ", ", who met "])
@pytest.mark.growth
@pytest.mark.usefixtures("resting_collector")
def test_linear(unit: str) -> None:
    """A text of 100 kB without a full stop takes time in proportion to its length."""

    def seconds(size: int) -> float:
        reading = Document(unit * (size // len(unit))).reading
        start = time.process_time()
        assert all(reading.grammar(sentence).clauses for sentence in reading.sentences)
        return time.process_time() - start

    seconds(1000)
    assert seconds(100_000) < 40 * max(seconds(10_000), 0.005)


def test_lexicon_is_small() -> None:
    """The word list keeps to its budget, and every word has a tag the grammar knows."""
    path = Path(str(lexicon_module.__file__)).with_name("lexicon.bin")
    assert path.stat().st_size <= 120_000
    assert isinstance(read("He met her.").groups[1], VerbGroup)


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        ("The issues and challenges remain.", ["The issues", "challenges"]),
        ("The former and current premier met.", ["The former and current premier"]),
        ("The mayor spoke.", ["The mayor"]),
    ],
)
def test_conjuncts(text: str, parts: list[str]) -> None:
    """Nouns that a conjunction joins are the conjuncts of their group, adjectives are not."""
    group = read(text).noun_groups[0]
    assert [text[start:end] for start, end in group.conjuncts] == parts


def test_governors() -> None:
    """The governors of a clause lead from it to its main clause."""
    sentence = read("She said he had promised to meet Orlik.")
    innermost = sentence.clause_at(sentence.extent.end - 2)
    verbs = [c.verb.lemma for c in sentence.governors(innermost) if c.verb]
    assert verbs == ["say"]
    nested = read("She said he went to Lima to meet Orlik.")
    clauses = nested.governors(nested.clause_at(nested.extent.end - 2))
    assert [c.verb.lemma for c in clauses if c.verb] == ["go", "say"]


@pytest.mark.parametrize(
    ("text", "lemma", "voice"),
    [
        ("The deal was signed and sealed.", "seal", "passive"),
        ("Was the deal signed?", "sign", "passive"),
        ("Has she signed it?", "sign", "active"),
        ("The ants were dipped in wax, dried on cloth and put in boxes.", "put", "passive"),
    ],
)
def test_voice_of_a_clause(text: str, lemma: str, voice: str) -> None:
    """A verb that shares an auxiliary has the voice that this gives it."""
    clause = next(c for c in read(text).clauses if c.verb and lemma in c.verb.chain)
    assert clause.voice == voice
