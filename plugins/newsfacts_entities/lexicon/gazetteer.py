"""Known names: buildings used for a government, organisations, rooms and squares.

Written for newsfacts from general knowledge (2026-11); cities and regions are in
:mod:`newsfacts.gazetteer`.
"""

from collections.abc import Mapping

from newsfacts import EntityType

#: buildings and quarters used for a government, with the country's ISO 3166 code
METONYMS = {
    "Kremlin": "RU",
    "White House": "US",
    "Capitol Hill": "US",
    "Foggy Bottom": "US",
    "Downing Street": "GB",
    "Whitehall": "GB",
    "Elysee": "FR",
    "Elysee Palace": "FR",
    "Quai d'Orsay": "FR",
    "Malacanang": "PH",
    "Malacanang Palace": "PH",
    "Zhongnanhai": "CN",
    "Blue House": "KR",
    "Cheong Wa Dae": "KR",
    "Buckingham Palace": "GB",
    "Holy See": "VA",
    "Pentagon": "US",
    "Casa Rosada": "AR",
    "Planalto": "BR",
    "Quirinal": "IT",
    "Chancellery": "DE",
    "Sublime Porte": "TR",
}

#: organisations known by initials, or whose last word does not show the type: country, or ""
BODIES = {
    "European Union": "",
    "EU": "",
    "E.U.": "",
    "European Commission": "",
    "European Parliament": "",
    "European Council": "",
    "European Community": "",
    "United Nations": "",
    "UN": "",
    "U.N.": "",
    "UNICEF": "",
    "UNESCO": "",
    "UNHCR": "",
    "NATO": "",
    "OPEC": "",
    "ASEAN": "",
    "OSCE": "",
    "IMF": "",
    "WTO": "",
    "WHO": "",
    "IAEA": "",
    "ECB": "",
    "World Bank": "",
    "African Union": "",
    "Arab League": "",
    "Commonwealth": "",
    "Red Cross": "",
    "Red Crescent": "",
    "Interpol": "",
    "Amnesty International": "",
    "Human Rights Watch": "",
    "Greenpeace": "",
    "Taliban": "AF",
    "Hamas": "PS",
    "Fatah": "PS",
    "Hezbollah": "LB",
    "Islamic State": "",
    "al-Qaida": "",
    "al-Qaeda": "",
    "Al-Shabaab": "",
    "Boko Haram": "",
    "FBI": "US",
    "CIA": "US",
    "NASA": "US",
    "Federal Reserve": "US",
    "Fed": "US",
    "State Department": "US",
    "House of Representatives": "",
    "House of Commons": "GB",
    "House of Lords": "GB",
    "Reuters": "",
    "Xinhua": "CN",
    "Kyodo": "JP",
    "BBC": "GB",
    "CNN": "US",
    "Knesset": "IL",
    "Bundestag": "DE",
    "Duma": "RU",
    "State Duma": "RU",
    "Lok Sabha": "IN",
    "Sejm": "PL",
    "Riksdag": "SE",
    "Verkhovna Rada": "UA",
    "Politburo": "",
}
#: full names of organisations known by initials
FULL_NAMES = {
    "EU": "European Union",
    "E.U.": "European Union",
    "UN": "United Nations",
    "U.N.": "United Nations",
    "Fed": "Federal Reserve",
    "al-Qaeda": "al-Qaida",
    "State Duma": "Duma",
}

#: words that are names behind "the" alone: "the West", "the House"
LONE: Mapping[str, tuple[str, EntityType]] = {
    "West": ("West", "place"),
    "East": ("East", "place"),
    "North": ("North", "place"),
    "South": ("South", "place"),
    "House": ("House of Representatives", "organisation"),
}

#: rooms, squares and lines that news text names like places, with the country ("" for none)
SITES = {
    "Oval Office": "US",
    "Rose Garden": "US",
    "Great Hall of the People": "CN",
    "Tiananmen Square": "CN",
    "Red Square": "RU",
    "demilitarized zone": "",
}
