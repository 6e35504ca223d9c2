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


def _of_country(code: str, names: str) -> Mapping[str, str]:
    return dict.fromkeys(names.split(), code)


#: groups of states that are known by their number, as words and as figures
NUMBERED = {"Seven": "7", "Eight": "8", "Ten": "10", "Twenty": "20", "20": "20", "77": "77"}

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
    **_of_country(
        "US",
        """
        ABC NBC CBS MSNBC CNBC NPR PBS HBO GOP NRA ACLU NAACP NSA NSC DEA EPA FDA FCC FEMA IRS CDC
        Netflix Google Facebook Twitter YouTube Amazon Microsoft Apple Intel Yahoo Uber Airbnb Tesla
        Boeing Walmart Wal-Mart Pfizer Moderna Chrysler Starbucks McDonald's Disney ExxonMobil
        Chevron Citigroup Goldman JPMorgan Politico Bloomberg Breitbart Newsmax Newsweek
    """,
    ),
    **_of_country("GB", "ITV MI5 MI6 NHS Tesco Vodafone AstraZeneca HSBC Barclays Unilever BP"),
    **_of_country("FR", "AFP Airbus Renault Peugeot Danone Carrefour Alstom"),
    **_of_country(
        "DE", "Volkswagen Daimler BMW Siemens Lufthansa Bayer BASF BioNTech Bundesbank dpa"
    ),
    **_of_country("RU", "Gazprom Rosneft Lukoil Aeroflot FSB TASS Itar-Tass Interfax RIA"),
    **_of_country("JP", "Toyota Honda Nissan Sony Toshiba Mitsubishi Panasonic Hitachi NHK"),
    **_of_country("KR", "Samsung Hyundai Yonhap"),
    **_of_country("CN", "Huawei Alibaba Tencent Baidu ByteDance Sinopec"),
    **_of_country(
        "",
        """
        AP UPI DPA EFE ANSA PTI UNDP UNRWA UNAIDS FAO ILO OECD WFP FIFA UEFA IOC WADA MERCOSUR
        ECOWAS SADC COMESA Euratom Europol Frontex Eurostat Oxfam WikiLeaks Wikipedia ISIS ISIL Isis
        Nokia Ericsson Volvo Ikea Nestle Novartis Roche Philips Fiat Petrobras Pemex Aramco
        Moody's Fitch Lloyd's Opec Nato Unicef Unesco
        """,
    ),
    **{f"Group of {number}": "" for number in NUMBERED},
    **{f"G{mark}{figure}": "" for figure in NUMBERED.values() for mark in ("", "-")},
    "Associated Press": "US",
    "Fox News": "US",
    "Al Jazeera": "QA",
    "Al Arabiya": "",
    "Muslim Brotherhood": "EG",
    "Islamic Jihad": "PS",
    "Revolutionary Guards": "IR",
    "Planned Parenthood": "US",
    "General Electric": "US",
    "General Motors": "US",
    "GM": "US",
    "Goldman Sachs": "US",
    "Morgan Stanley": "US",
    "JPMorgan Chase": "US",
    "Standard & Poor's": "US",
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
    "AP": "Associated Press",
    "ISIS": "Islamic State",
    "Isis": "Islamic State",
    "ISIL": "Islamic State",
    "GM": "General Motors",
    "Opec": "OPEC",
    "Nato": "NATO",
    "Unicef": "UNICEF",
    "Unesco": "UNESCO",
    **{f"G-{figure}": f"G{figure}" for figure in NUMBERED.values()},
}

#: words that are names behind "the" alone: "the West", "the House"
LONE: Mapping[str, tuple[str, EntityType]] = {
    "West": ("West", "place"),
    "East": ("East", "place"),
    "North": ("North", "place"),
    "South": ("South", "place"),
    "House": ("House of Representatives", "organisation"),
}

#: other ways to write the name of a place
ALIASES = {
    "Washington, D.C.": ("Washington", "US"),
    "Washington, DC": ("Washington", "US"),
    "Washington D.C.": ("Washington", "US"),
    "Washington DC": ("Washington", "US"),
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
