"""Where a text is from and whose institutions it names; written by hand for newsfacts (2026-11).

Only of countries whose currency shares its sign or its name with others.
"""

from __future__ import annotations

import re

from newsfacts.reading import Tokens
from newsfacts_money import lexicon
from newsfacts_money.lexicon import alternatives

#: ISO 3166 -> cities as datelines name them
_CITIES = {
    "AU": "Sydney|Melbourne|Canberra|Brisbane|Perth|Adelaide|Hobart|Darwin",
    "CA": "Toronto|Ottawa|Montreal|Vancouver|Calgary|Edmonton|Winnipeg|Halifax|Quebec City|Regina",
    "NZ": "Wellington|Auckland|Christchurch|Dunedin|Hamilton", "SG": "Singapore",
    "HK": "Hong Kong", "TW": "Taipei|Kaohsiung", "JM": "Kingston", "TT": "Port of Spain",
    "BB": "Bridgetown", "FJ": "Suva", "GY": "Georgetown", "NA": "Windhoek", "ZW": "Harare",
    "MX": "Mexico City|Guadalajara|Monterrey|Tijuana", "PH": "Manila|Cebu City|Quezon City|Davao",
    "AR": "Buenos Aires", "CL": "Santiago", "CO": "Bogota|Medellin", "CU": "Havana",
    "DO": "Santo Domingo", "UY": "Montevideo", "EG": "Cairo|Alexandria", "LB": "Beirut",
    "SY": "Damascus", "SD": "Khartoum", "SS": "Juba", "IN": "New Delhi|Mumbai|Kolkata|Chennai"
    "|Bengaluru|Bangalore|Hyderabad", "PK": "Islamabad|Karachi|Lahore|Peshawar",
    "LK": "Colombo", "NP": "Kathmandu", "MU": "Port Louis", "JP": "Tokyo|Osaka|Kyoto",
    "CN": "Beijing|Shanghai|Shenzhen|Guangzhou", "IQ": "Baghdad|Basra|Erbil", "KW": "Kuwait City",
    "JO": "Amman", "BH": "Manama", "DZ": "Algiers", "LY": "Tripoli|Benghazi", "TN": "Tunis",
    "RS": "Belgrade", "CH": "Zurich|Geneva|Bern|Basel", "NO": "Oslo|Bergen", "DK": "Copenhagen",
    "SE": "Stockholm|Gothenburg", "IS": "Reykjavik", "CZ": "Prague|Brno", "KE": "Nairobi|Mombasa",
    "UG": "Kampala", "TZ": "Dar es Salaam|Dodoma", "SO": "Mogadishu", "SA": "Riyadh|Jeddah",
    "QA": "Doha", "YE": "Sanaa|Aden", "IR": "Tehran", "OM": "Muscat", "US": "Washington|New York",
    "GB": "London|Edinburgh|Cardiff|Belfast|Manchester", "KR": "Seoul", "KP": "Pyongyang",
    "RW": "Kigali", "CD": "Kinshasa|Goma", "BI": "Bujumbura|Gitega", "GN": "Conakry",
    "DJ": "Djibouti", "SN": "Dakar", "CI": "Abidjan", "CM": "Yaounde|Douala", "ML": "Bamako",
    "BF": "Ouagadougou", "TG": "Lome", "BJ": "Cotonou", "GA": "Libreville", "NE": "Niamey",
    "RU": "Moscow|St. Petersburg", "BY": "Minsk", "TR": "Ankara|Istanbul",
}  # fmt: skip
#: institutions known by name -> ISO 3166
_INSTITUTIONS = {
    "Temasek": "SG", "Monetary Authority of Singapore": "SG", "Hong Kong Monetary Authority": "HK",
    "HKMA": "HK", "RBA": "AU", "RBNZ": "NZ", "Banxico": "MX", "Bangko Sentral": "PH", "RBI": "IN",
    "Centrelink": "AU", "Parliament Hill": "CA",
}  # fmt: skip
#: ISO 3166 -> states and provinces, whose bodies are named like a country's
_STATES = {
    "AU": "Queensland|Victoria|New South Wales|NSW|Tasmania|South Australia|Western Australia"
    "|Northern Territory",
    "CA": "Ontario|Quebec|Alberta|British Columbia|Manitoba|Saskatchewan|Nova Scotia"
    "|New Brunswick|Newfoundland",
}
_BODIES = (
    "government|monetary authority|taxation office|central bank|treasury|treasurer"
    "|finance ministry|finance minister|parliament"
    "|reserve bank|budget|cabinet|health ministry|defence ministry|defense ministry|taxpayers"
    "|tax office|tax agency|revenue agency|pension fund"
)

_COUNTRY_OF_CITY = {
    city.casefold(): country for country, names in _CITIES.items() for city in names.split("|")
}
_DATELINE = re.compile(
    rf"\s*(?P<city>{alternatives(_COUNTRY_OF_CITY)})(?:,[^\n]{{1,40}}?)?(?: \([^)\n]{{1,30}}\))?"
    r"(?: ?(?:--|[-–—])|:)\s",
    re.IGNORECASE,
)
#: paragraphs that a dateline may begin: it may stand below a headline and a byline
_PARAGRAPHS = 3
_OWNERS = lexicon.COUNTRIES | {
    state: country for country, names in _STATES.items() for state in names.split("|")
}
_owners = alternatives(_OWNERS)
#: "Ontario's provincial " before a body, a body, "Bank of Canada", and institutions by name
_WHOSE = re.compile(rf"(?<!\w)(?P<owner>{_owners})(?:'s)? (?:[\w-]+ )?$")
_BODY = re.compile(rf"(?:{_BODIES})\b", re.IGNORECASE)
_OF = re.compile(
    rf"(?:bank|government|ministry|treasury) of (?:the )?(?-i:(?P<owner>{_owners}))(?!\w)",
    re.IGNORECASE,
)
_NAMED = re.compile(rf"(?P<name>{alternatives(_INSTITUTIONS)})(?!\w)")
#: words that these begin with, in lower case
_ANCHORS = frozenset(
    words.partition(" ")[0].casefold() for words in (*_BODIES.split("|"), *_INSTITUTIONS)
) | {"bank", "ministry"}
_LONGEST_OWNER = 48


def dateline(text: str) -> str | None:
    """Give the country (ISO 3166) of the city that a text is dated from, or None.

    Example:
        >>> dateline("SYDNEY, June 3 (AAP) - The bank made $5 billion."), dateline("Sydney is big.")
        ('AU', None)
    """
    start = 0
    for _ in range(_PARAGRAPHS):
        match = _DATELINE.match(text, start)
        if match:
            return _COUNTRY_OF_CITY[match["city"].casefold()]
        start = text.find("\n", start) + 1
        if not start:
            return None
    return None


def institutions(text: str, tokens: Tokens) -> list[tuple[int, str]]:
    """Give where a plain text names institutions, and of which countries (ISO 3166), in order.

    Example:
        >>> text = "The Bank of Canada and Australia's government agreed."
        >>> institutions(text, Tokens(text))
        [(4, 'CA'), (35, 'AU')]
    """
    starts = (tokens.starts[i] for i in tokens.find(_ANCHORS))
    return [(start, country) for start in starts if (country := _country(text, start))]


def _country(text: str, start: int) -> str | None:
    """Give the country of the institution that is named at an offset, or None."""
    named = _NAMED.match(text, start)
    if named:
        return _INSTITUTIONS[named["name"]]
    match = _OF.match(text, start)
    if match is None and _BODY.match(text, start):
        match = _WHOSE.search(text, max(0, start - _LONGEST_OWNER), start)
    return _OWNERS[match["owner"]] if match else None
