"""Regular spelling: the base forms that an inflected form can have, and the likeliest of them."""

from __future__ import annotations

import re

VOWELS = frozenset("aeiou")

#: prefixes of verbs, which are inflected like the verb without: "co-host", "overthrow"
_PREFIXED = re.compile(
    r"(co|counter|cross|de|dis|fore|inter|mis|out|over|pre|re|sub|un|under|up)(-?)(?=\w{3})"
)
#: ends of a stem that lost its "e": "googl(ed)", "chas(ing)", "curat(ed)", "phon(ed)"
_LOST_E = re.compile(
    r".*(?:[bcdfgkptz]l|[cvu]|[aeiouy][sz]|[nr]s|[ae]g|[dlr]g|[ae]ng|\w{2}[^aeiou]at)"
    r"|[^aeiou]*[aeiouy][^aeiouwxy]"
)
#: endings before which -s is spelled -es
_SIBILANT = re.compile(
    r".*(?:[sxz]|[cs]h)|.*\b(?:under|fore|out|over|re|un)?(?:d|g)o"
    r"|.*(?:carg|ech|embarg|her|mosquit|potat|tomat|torped|vet|volcan)o"
)


def prefixed(word: str) -> tuple[str, str]:
    """Return the prefix of a verb, hyphen included, and the rest; the prefix may be empty."""
    match = _PREFIXED.match(word)
    return (match.group(), word[match.end() :]) if match else ("", word)


def add_s(word: str) -> str:
    """Return the plural of a regular noun, or the third person of a regular verb.

    Example:
        >>> add_s("agency"), add_s("envoy"), add_s("launch"), add_s("veto")
        ('agencies', 'envoys', 'launches', 'vetoes')
    """
    if word.endswith("y") and word[-2:-1] not in VOWELS:
        return word[:-1] + "ies"
    return word + ("es" if _SIBILANT.fullmatch(word) else "s")


def stems_s(word: str) -> list[str]:
    """Return the possible base forms of a word in -s: "plan" for "plans", "try" for "tries"."""
    stems = [word[:-1]]
    if word.endswith("ies"):
        stems.append(word[:-3] + "y")
    elif word.endswith("es"):
        stems.append(word[:-2])
    return stems


def stems(word: str, ending: str) -> list[str]:
    """Return the possible base forms of a word: "plan" for "planned", "try" for "tried"."""
    stem = word[: -len(ending)]
    found = [stem + "e", stem]
    if _is_doubled(stem):
        found.append(stem[:-1])
    if stem.endswith("i"):
        found.append(stem[:-1] + "y")
    if stem.endswith("ck"):
        found.append(stem[:-1])
    if ending == "ing" and stem.endswith("y"):
        found.append(stem[:-1] + "ie")
    return found


def likeliest(word: str) -> str:
    """Return the base form that the spelling of an unlisted verb form suggests.

    Example:
        >>> [likeliest(word) for word in ("vlogged", "tweeting", "onboarded", "memed", "bussies")]
        ['vlog', 'tweet', 'onboard', 'meme', 'bussy']
    """
    if word.endswith("s") and not word.endswith(("ss", "us", "is")):
        plain = stems_s(word)
        if word.endswith("ies"):
            return plain[1]
        return next((stem for stem in plain[::-1] if add_s(stem) == word), plain[0])
    ending = next((end for end in ("ed", "ing") if word.endswith(end)), "")
    stem = word.removesuffix(ending)
    if not ending or VOWELS.isdisjoint(stem.replace("y", "i")):
        return word
    if stem.endswith("i") and ending == "ed":
        return stem[:-1] + "y"
    if _is_doubled(stem) and stem[-1] not in "flsz":
        return stem[:-1]
    return stem + "e" if _LOST_E.fullmatch(stem) else stem


def _is_doubled(stem: str) -> bool:
    return bool(stem) and stem[-1] == stem[-2:-1] and stem[-1] not in VOWELS
