"""Forms of verbs and nouns, and the way back from a form to its lemma."""

from __future__ import annotations

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from newsfacts.reading import inflect, lemma, plural
from newsfacts.reading.lexicon.word_list import lexicon

#: verbs whose forms WordNet lists under another verb, mostly another spelling: "swopped"
_VARIANTS = frozenset("aby buss chevy chivvy don rent swop".split())
_VERBS = [verb for verb in lexicon().verbs() if verb not in _VARIANTS]
_UNLISTED = st.from_regex(
    r"[bdfgklmnprt](?:ea|oa|ai|oo)[dfklmnprt]|[bfgp]l[aeiou]nk", fullmatch=True
)


@given(st.sampled_from(_VERBS), st.sampled_from(["", "co-", "re-", "over-"]))
def test_every_form_has_its_verb_as_lemma(verb: str, prefix: str) -> None:
    """The lemma of every form of a listed verb is the verb, or one that shares the form."""
    for form in inflect(prefix + verb).forms:
        found = lemma(form)
        assert found == prefix + verb or form in inflect(found).forms | {found}


def test_few_forms_are_shared() -> None:
    """Less than one form in a hundred belongs to another verb first: "found", "lay"."""
    forms = [(verb, form) for verb in _VERBS for form in inflect(verb).forms]
    shared = [form for verb, form in forms if lemma(form) != verb]
    assert len(shared) < len(forms) / 100


@given(_UNLISTED)
def test_unlisted_verbs_are_regular(verb: str) -> None:
    """A verb that is not listed is inflected regularly, and its forms show it by their spelling."""
    forms = inflect(verb).forms
    assume(not any(lexicon().knows(form) for form in forms))
    assert {lemma(form) for form in forms} == {verb}


@pytest.mark.parametrize(
    ("verb", "third", "past", "participle", "gerund"),
    [
        ("say", "says", "said", "said", "saying"),
        ("show", "shows", "showed", "shown showed", "showing"),
        ("write", "writes", "wrote", "written", "writing"),
        ("come", "comes", "came", "come", "coming"),
        ("cut", "cuts", "cut", "cut", "cutting"),
        ("travel", "travels", "travelled traveled", "travelled traveled", "travelling traveling"),
        ("admit", "admits", "admitted", "admitted", "admitting"),
        ("visit", "visits", "visited", "visited", "visiting"),
        ("deny", "denies", "denied", "denied", "denying"),
        ("agree", "agrees", "agreed", "agreed", "agreeing"),
        ("die", "dies", "died", "died", "dying"),
        ("veto", "vetoes", "vetoed", "vetoed", "vetoing"),
        ("oversee", "oversees", "oversaw", "overseen", "overseeing"),
        ("co-host", "co-hosts", "co-hosted", "co-hosted", "co-hosting"),
        ("livestream", "livestreams", "livestreamed", "livestreamed", "livestreaming"),
        ("be", "is", "was were", "been", "being"),
    ],
)
def test_forms(verb: str, third: str, past: str, participle: str, gerund: str) -> None:
    """Each verb has these forms, the commoner first."""
    forms = inflect(verb)
    assert forms.base == verb
    assert forms.third == third
    assert forms.past == tuple(past.split())
    assert forms.participle == tuple(participle.split())
    assert forms.gerund == tuple(gerund.split())


@pytest.mark.parametrize(
    ("form", "verb"),
    [
        ("hosted", "host"), ("co-hosting", "co-host"), ("re-elected", "re-elect"),
        ("overcharged", "overcharge"), ("chaired", "chair"), ("tweeting", "tweet"),
        ("vlogged", "vlog"), ("curated", "curate"), ("livestreams", "livestream"),
        ("installed", "install"), ("met", "meet"), ("left", "leave"), ("peace", "peace"),
    ],
)  # fmt: skip
def test_lemmas(form: str, verb: str) -> None:
    """Each form has this lemma, listed or not."""
    assert lemma(form) == verb


@pytest.mark.parametrize(
    ("noun", "nouns"),
    [
        ("agency", "agencies"), ("envoy", "envoys"), ("bus", "buses"), ("crisis", "crises"),
        ("spokeswoman", "spokeswomen"), ("German", "Germans"), ("child", "children"),
        ("photo", "photos"), ("hero", "heroes"),
    ],
)  # fmt: skip
def test_plurals(noun: str, nouns: str) -> None:
    """Each noun has this plural."""
    assert plural(noun.lower()) == nouns.lower()
