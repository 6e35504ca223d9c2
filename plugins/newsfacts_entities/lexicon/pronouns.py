"""Personal pronouns, with the features by which they agree with an antecedent."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Literal, NamedTuple

from newsfacts import Gender, GrammaticalNumber

Case = Literal["subject", "object", "possessive", "reflexive"]


class Pronoun(NamedTuple):
    """A form of a personal pronoun."""

    person: int
    number: GrammaticalNumber
    #: None for the first person and for the plural
    gender: Gender | Literal["neuter"] | None
    #: the likelier case of "her" and "it"
    case: Case


_CASES: tuple[Case, ...] = ("subject", "object", "possessive", "reflexive")
#: person, number, gender; then the forms by case, several separated by "/"
_ROWS: tuple[tuple[int, GrammaticalNumber, Gender | Literal["neuter"] | None, str], ...] = (
    (1, "singular", None, "I me my/mine myself"),
    (1, "plural", None, "we us our/ours ourselves"),
    (3, "singular", "male", "he him his himself"),
    (3, "singular", "female", "she - her/hers herself"),
    (3, "singular", "neuter", "it - its itself"),
    (3, "plural", None, "they them their/theirs themselves"),
)
#: what may follow a subject without a space
_CONTRACTED = ("'s", "'d", "'ll", "'ve", "'re", "'m")


def _forms() -> Mapping[str, Pronoun]:
    found: dict[str, Pronoun] = {}
    for person, number, gender, forms in _ROWS:
        for case, cell in zip(_CASES, forms.split(), strict=True):
            for form in cell.replace("-", "").split("/") if cell != "-" else ():
                pronoun = Pronoun(person, number, gender, case)
                found[form.casefold()] = pronoun
                if case == "subject":
                    found |= dict.fromkeys((form.casefold() + end for end in _CONTRACTED), pronoun)
    return found


#: pronouns by form in lower case, contractions included
PRONOUNS: Mapping[str, Pronoun] = _forms()
FORMS = frozenset(PRONOUNS)


def pronoun_of(word: str) -> Pronoun:
    """Return the pronoun that a word of a text is."""
    return PRONOUNS[word.casefold()]
