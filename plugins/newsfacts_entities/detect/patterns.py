"""The expression that finds names, offices, groups and pronouns in the letters of the tokens.

The letters are those of :mod:`newsfacts_entities.lexicon.known_names`.
"""

from __future__ import annotations

import re

# names
_unit = (
    r"(?:[XFQD]|(?<![-zMER0-9])Y(?=[XFQ])|I\.?|A\.?(?=P{0,2}[XFIDxfd])"
    r"|(?<=[-zM])1\.(?=[XFQD])|(?<=[FXQ])[1-]\.(?=[XFQD]))"
)
#: between the words of a name: particles, or a nickname in quotation marks
_joint = r'(?:"[XFQ]"|P{0,3})'
#: words that are not names elsewhere may end a name: "Ana Bishop", "Theresa May"
_last = (
    r"(?:(?<=[FI.D])(?:[CKN](?!\+)|[YETLOSB])(?![EXFTOLSQRG<])"
    r"|(?<=X)E(?![EXFTOLSQGR])|(?<=[XF])H(?![.XFQ]))"
)
_owner = r"P{0,3}[xfqdcktoly]"
_name = (
    rf"(?:P{{0,2}}{_unit}(?:{_joint}{_unit}){{0,5}}(?:(?<![I.])(?:{_last}|{_owner})?|{_last}|{_owner})"
    rf"(?:,?J\.?|j)?|P{{0,2}}[xfqd])"
)
_begins = r"(?:H|[XFQDIA]|P[XFQDA])"

# offices
_body = r"(?:[UVGR](?=[MEUVZRTGS])|G'(?=[MEURT])|L(?=E?T))"
#: what precedes an office: its possessor and its field
_pre = rf"(?:[NnMmEeCcKkWwOoXxAaZDdfurtgvl]\+*|{_body}|F(?=[XK]\+*[MU]{{0,2}}R)|O\(A\)(?=[MERT]))"
#: modifiers that make a description a mention: "Russian senator", not "senator"
_whose = r"[NnCcKkWwOoXxAaDdfurtgvl]"
#: a complement; not the name behind "head of the delegation"
_of = (
    r"(?:[013]?2?(?:(?!(?<=[UG])[XFD][XFQ])(?:[MEONnCcKkDdWwXxAaFfUuVLBZGSRQotrglem]"
    r"|T(?![XFQDIP]))\+*){1,6}(?<![ZNn])"
    r"(?:(?:,C\+*){0,8},?&0?(?:[MEOXNCWGSUK]\+*){1,4})?(?!T|(?<![UG])X))"
)
_office = r"(?:(?:[TRtr]\+*){1,3}(?:&R)?)"
_title = rf"(?:{_pre}{{0,6}}[TR]{{1,3}}(?:&{_pre}{{0,3}}[TR]{{1,2}})?)"
#: "of Trade and Industry of Kenya", between an office and a name
_portfolio = (
    r"(?:[<>]0?(?:(?:[MEOUSG]|X{1,3}(?=O)){1,5}(?:&(?:[ME]{1,4}|[XSG](?=[FQ][XFQ])))?"
    r"(?:[<>]0?(?:[CKW]\+*|[EMO]{1,3}))?|[CKWA]\+*))"
)
#: "of the Bureau of the National Congress", between an office and a name of two words or more
_bodies = r"(?:(?:[<>]0?(?:[ENXMCKW]\+*){0,4}O){1,3}(?=[XFI](?:[XFQ]|P[XFQ])))"

_capital = r"(?:[XFQDETLBAONCKWSxfncko]\+*'?|[IA]\.?)"

_person = (
    rf"(?:(?:0(?={_title}{_bodies}))?(?P<title>{_title}(?:{_bodies}|{_portfolio})?T{{0,2}}(?:H\.?){{0,3}})|(?P<honorific>(?:H\.?){{1,4}}))"
    rf"(?P<person_name>(?P<given>{_unit}(?=<C))<C\+*|{_name})"
)
_group = (
    rf"(?P<pair>02)(?=[-z])|(?P<group_determiner>[01]?3?2{{0,2}})(?:(?<=[0123])z)?(?:[NCcKkW]\+*&(?=[NCcKkW]))?{_pre}{{0,6}}"
    rf"(?:[Gg](?![RTOo])|[Ss](?![RTOo']))(?:<{_of}){{0,2}}"
)
_role = (
    rf"(?:(?P<role_determiner>[013]2?)z?{_pre}{{0,6}}{_office}"
    rf"|(?=[MEUVGZ]*{_whose}){_pre}{{1,6}}{_office}"
    rf"|[MEZ]{{0,4}}{_office}(?=[<>])|(?<=[XFQD],)[MEUVZ]{{1,4}}{_office}(?=[,.]))(?:(?![<>]3M-)[<>]{_of}){{0,2}}"
)
_organisation = (
    rf"(?!&)(?:{_capital}|(?:(?<=[XEQL])|(?<=[01-]O))&(?=[XEQO]+O)|(?<=[XFQ])&(?=O)){{0,6}}[Oo]"
    rf"(?:[<>]0?(?:{_capital}|M){{1,6}}(?:&[MXOE]{{1,4}})?(?<!M)(?:<0?C\+*)?)?"
)
_described = rf"(?:(?P<body_determiner>[01]2?)z?|(?={_whose})){_pre}{{0,5}}[Uu](?:<{_of})?"
_spot = rf"(?:(?P<spot_determiner>[03])|(?={_whose})){_pre}{{0,3}}[Vv](?:<{_of})?"

#: what more than a name has before the next word without a letter of its own; for speed
_headed = r"(?=[^-,()\"]*[TRHGSOUtrgsou]|02)"
#: the last group that matched is the kind; letters that begin no mention are skipped
FOUND = re.compile(
    rf"(?:[-.,+()\"'&<>zJ]|[02ZMPE](?=[-.,+])|1(?=[-,+]))*+"
    rf"(?:{_headed}(?:(?P<person>{_person})(?![XFQDE]*O|(?<=R[XFD])M?U)|(?P<group>{_group})"
    rf"|(?P<role>{_role})(?!(?<![UG]){_begins}|[TRGUOo+])|(?P<organisation>{_organisation})(?!T)"
    rf"|(?P<body>{_described})(?![RTGM]))"
    rf"|(?P<place>{_capital}{{1,4}}[LlB](?:<0?[XFQDEC]{{1,3}})?|BX{{1,3}}|L<0?[XFQDC]\+*)"
    rf"|(?P<known>[CcKkWw]\+*|[Dd](?![XFQI]))|(?P<spot>{_spot})(?![RTG])"
    rf"|(?P<name>{_name}|[Aa])|(?P<adverb>5)|.)?"
)
#: names inside titles and descriptions: "head of Baltica Bank"
INNER_NAME = re.compile(
    rf"(?P<organisation>(?:{_capital}){{1,6}}[Oo](?:[<>]0?(?:{_capital}){{1,6}})?)(?![TO])"
    rf"|(?P<known>[CcKkWw]\+*|[Dd](?![XFQI]))|(?P<name>{_name}|[Aa])|."
)
#: what may follow a name in brackets
ACRONYM = re.compile(r"\(([ACW])\+*\)")
#: letters of words that may also be surnames, and of words that are other parts of a name
COMMON = frozenset("ETOLSB")
NAMING = frozenset("XFQIDETOLSABKC<+")
