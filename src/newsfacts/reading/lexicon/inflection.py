"""Inflection of verbs and nouns: the one place that derives forms from base forms, and back."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Mapping
from functools import cache
from types import MappingProxyType
from typing import NamedTuple

from newsfacts.reading.lexicon import closed_classes
from newsfacts.reading.lexicon.stems import VOWELS, add_s, prefixed
from newsfacts.reading.lexicon.word_list import lexicon

_PAST_ONLY = frozenset(closed_classes.PAST_ONLY.split())
_PARTICIPLE_ONLY = frozenset(closed_classes.PARTICIPLE_ONLY.split())
_INVARIANT = frozenset(closed_classes.INVARIANT.split())
_ARCHAIC = frozenset(closed_classes.ARCHAIC.split())
_ALSO_REGULAR = frozenset(closed_classes.ALSO_REGULAR.split())

#: one syllable that ends in one consonant, which doubles: "stop", "quiz"
_DOUBLES = re.compile(r"(?:qu|[^aeiou])*[aeiou][bdfgklmnprtvz]")
#: nouns in -man that are no compounds of "man"
_REGULAR_MEN = frozenset("german human ottoman roman shaman talisman".split())
_IN_L = re.compile(r".*[aeiou][^aeiou]+[aei]l")


class Inflection(NamedTuple):
    """The forms of a verb."""

    #: infinitive and present: "write"
    base: str
    #: third person: "writes"
    third: str
    #: past tense: "wrote"; several where usage varies
    past: tuple[str, ...]
    #: past participle: "written"
    participle: tuple[str, ...]
    #: participle and noun in -ing: "writing"
    gerund: tuple[str, ...]

    @property
    def forms(self) -> frozenset[str]:
        """All its forms."""
        return frozenset((self.base, self.third, *self.past, *self.participle, *self.gerund))


_BE = Inflection("be", "is", ("was", "were"), ("been",), ("being",))


def inflect(verb: str) -> Inflection:
    """Return the forms of a verb, given by its base form in lower case.

    Irregular forms are those of WordNet's list; an unlisted verb is regular, or like the verb
    that its prefix modifies.

    Example:
        >>> inflect("admit").past, inflect("deny").third, inflect("co-write").participle
        (('admitted',), 'denies', ('co-written',))
        >>> inflect("travel").gerund
        ('travelling', 'traveling')
    """
    if verb == "be":
        return _BE
    prefix, rest = prefixed(verb)
    unlisted = not lexicon().is_verb(verb)
    if prefix and (prefix.endswith("-") or (unlisted and lexicon().is_verb(rest))):
        return _with_prefix(prefix, inflect(rest))
    irregular = _irregular().get(verb, ())
    third = next((form for form in irregular if form.endswith("s")), add_s(verb))
    gerunds = tuple(form for form in irregular if form == verb + "ing")
    gerunds = tuple(dict.fromkeys((*_gerunds(verb), *gerunds)))
    others = [form for form in irregular if form != third and not form.endswith("ing")]
    pasts = [form for form in others if form not in _PARTICIPLE_ONLY]
    participles = [form for form in others if form not in _PAST_ONLY]
    if not pasts and (verb in _INVARIANT or rest in _INVARIANT):
        pasts, participles = [verb], [*participles, verb]
    regular = _pasts(verb)
    if not pasts or verb in _ALSO_REGULAR or pasts == regular[:1]:
        pasts = list(dict.fromkeys((*pasts, *regular)))
        participles = list(dict.fromkeys((*participles, *regular)))
    return Inflection(verb, third, tuple(pasts), tuple(participles or [verb]), gerunds)


def _with_prefix(prefix: str, forms: Inflection) -> Inflection:
    return Inflection(
        base=prefix + forms.base,
        third=prefix + forms.third,
        past=tuple(prefix + form for form in forms.past),
        participle=tuple(prefix + form for form in forms.participle),
        gerund=tuple(prefix + form for form in forms.gerund),
    )


def lemma(form: str) -> str:
    """Return the base form of a verb form in lower case; the word itself if it is not one.

    Unlisted words are read by their spelling.

    Example:
        >>> [lemma(form) for form in ("met", "planned", "hosted", "co-hosting", "livestreamed")]
        ['meet', 'plan', 'host', 'co-host', 'livestream']
    """
    return lexicon().verb(form)


def plural(noun: str) -> str:
    """Return the plural of a noun in lower case.

    Example:
        >>> plural("agency"), plural("envoy"), plural("woman"), plural("spokesperson")
        ('agencies', 'envoys', 'women', 'spokespersons')
    """
    if noun.endswith("man") and noun not in _REGULAR_MEN:
        return noun[:-2] + "en"
    return _plurals().get(noun) or add_s(noun)


@cache
def _plurals() -> Mapping[str, str]:
    listed = lexicon().irregular("n").items()
    return {noun: form for form, noun in listed if form != noun and not form.endswith("sses")}


@cache
def _irregular() -> Mapping[str, tuple[str, ...]]:
    """Return the irregular forms of each verb."""
    found: defaultdict[str, list[str]] = defaultdict(list)
    for form, verb in lexicon().irregular("v").items():
        if form not in _ARCHAIC and form != verb:
            found[verb].append(form)
    for form, verb in closed_classes.LEMMAS.items():
        contracted = form.endswith("n") and form not in _PARTICIPLE_ONLY
        if form.isalpha() and not contracted and verb not in ("can", "will"):
            found[verb].append(form)
    return MappingProxyType({verb: tuple(dict.fromkeys(forms)) for verb, forms in found.items()})


def _stems(verb: str) -> list[str]:
    """Return what -ed and -ing are added to, where the last letter is neither "e" nor "y"."""
    if verb.endswith("c"):
        return [verb + "k"]
    doubled = verb + verb[-1]
    if _DOUBLES.fullmatch(verb):
        return [doubled]
    listed = _irregular().get(verb, ())
    prefix, rest = prefixed(verb)
    if prefix and lexicon().is_verb(rest) and _DOUBLES.fullmatch(rest):
        return [doubled]
    if not any(doubled + ending in listed for ending in ("ed", "ing")):
        return [verb]
    either = verb in _ALSO_REGULAR or _IN_L.fullmatch(verb)
    return [doubled, verb] if either else [doubled]


def _pasts(verb: str) -> list[str]:
    if verb.endswith("e"):
        return [verb + "d"]
    if verb.endswith("y") and verb[-2:-1] not in VOWELS:
        return [verb[:-1] + "ied"]
    return [stem + "ed" for stem in _stems(verb)]


def _gerunds(verb: str) -> tuple[str, ...]:
    if verb.endswith("ie"):
        return (verb[:-2] + "ying",)
    if verb.endswith("e") and not verb.endswith(("ee", "oe", "ye")):
        return (verb[:-1] + "ing",)
    return tuple(stem + "ing" for stem in ([verb] if verb[-1] in "ey" else _stems(verb)))
