"""Known names: buildings used for a government, organisations, rooms and squares.

Written for newsfacts from general knowledge (2026-11); cities and regions are in
:mod:`newsfacts.gazetteer`.
"""

import re
from collections.abc import Iterable, Iterator, Mapping

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


#: groups of states that are known by their number, as words and as figures
NUMBERED = {"Seven": "7", "Eight": "8", "Ten": "10", "Twenty": "20", "20": "20", "77": "77"}

#: organisations known by initials, or whose last word does not show the type: what each is, its
#: country, and names of one word; "-" for none
_ROWS = """
bloc          -  EU E.U. ASEAN MERCOSUR ECOWAS SADC COMESA Commonwealth
organisation  -  UN U.N. UNICEF UNESCO UNHCR OPEC OSCE WTO WHO UNDP UNRWA UNAIDS ILO OECD Opec
                 Unicef Unesco Euratom
alliance      -  NATO Nato
agency        -  IAEA Interpol FAO WFP Europol Frontex Eurostat WADA
lender        -  IMF
bank          -  ECB
bank          DE Bundesbank
bank          US Fed Citigroup Goldman JPMorgan
bank          GB HSBC Barclays
charity       -  Greenpeace Oxfam
federation    -  FIFA UEFA
committee     -  IOC
group         AF Taliban
group         PS Hamas Fatah
group         LB Hezbollah
group         -  al-Qaida al-Qaeda Al-Shabaab ISIS ISIL Isis
group         US NRA ACLU NAACP
party         US GOP
agency        US FBI CIA NASA NSA DEA EPA FDA FCC FEMA IRS CDC
agency        GB MI5 MI6
agency        RU FSB
council       US NSC
newswire      -  Reuters AP UPI DPA EFE ANSA PTI
newswire      CN Xinhua
newswire      JP Kyodo
newswire      FR AFP
newswire      DE dpa
newswire      RU TASS Itar-Tass Interfax RIA
newswire      KR Yonhap
newswire      US Bloomberg
broadcaster   GB BBC ITV
broadcaster   US CNN ABC NBC CBS MSNBC CNBC NPR PBS HBO
broadcaster   JP NHK
magazine      US Newsweek
website       US Politico Breitbart Newsmax
website       -  WikiLeaks Wikipedia
parliament    IL Knesset
parliament    DE Bundestag
parliament    RU Duma
parliament    PL Sejm
parliament    SE Riksdag
politburo     -  Politburo
service       GB NHS
company       US Netflix Google Facebook Twitter YouTube Amazon Microsoft Apple Intel Yahoo Uber
                 Airbnb Starbucks McDonald's Disney ExxonMobil Chevron
company       GB Vodafone Unilever BP
company       FR Danone Alstom
company       DE Siemens BASF
company       RU Gazprom Rosneft Lukoil
company       JP Sony Toshiba Mitsubishi Panasonic Hitachi
company       KR Samsung
company       CN Huawei Alibaba Tencent Baidu ByteDance Sinopec
company       -  Nokia Ericsson Nestle Philips Petrobras Pemex Aramco
agency        -  Moody's Fitch
insurer       -  Lloyd's
planemaker    US Boeing
planemaker    FR Airbus
carmaker      US Tesla Chrysler GM
carmaker      FR Renault Peugeot
carmaker      DE Volkswagen Daimler BMW
carmaker      JP Toyota Honda Nissan
carmaker      KR Hyundai
carmaker      -  Volvo Fiat
airline       DE Lufthansa
airline       RU Aeroflot
drugmaker     US Pfizer Moderna
drugmaker     GB AstraZeneca
drugmaker     DE Bayer BioNTech
drugmaker     -  Novartis Roche
retailer      US Walmart Wal-Mart
retailer      GB Tesco
retailer      FR Carrefour
retailer      -  Ikea
"""
#: the same with names of several words
_OF_WORDS: tuple[tuple[str, str, tuple[str, ...]], ...] = (
    ("bloc", "-", ("European Union", "African Union", "European Community", "Arab League")),
    ("commission", "-", ("European Commission",)),
    ("parliament", "-", ("European Parliament",)),
    ("council", "-", ("European Council",)),
    ("organisation", "-", ("United Nations", "Red Cross", "Red Crescent")),
    ("bank", "-", ("World Bank",)),
    ("bank", "US", ("Federal Reserve", "Goldman Sachs", "Morgan Stanley", "JPMorgan Chase")),
    ("group", "-", ("Amnesty International", "Human Rights Watch", "Islamic State", "Boko Haram")),
    ("group", "EG", ("Muslim Brotherhood",)),
    ("group", "PS", ("Islamic Jihad",)),
    ("corps", "IR", ("Revolutionary Guards",)),
    ("charity", "US", ("Planned Parenthood",)),
    ("department", "US", ("State Department",)),
    ("chamber", "-", ("House of Representatives",)),
    ("chamber", "GB", ("House of Commons", "House of Lords")),
    ("chamber", "RU", ("State Duma",)),
    ("chamber", "IN", ("Lok Sabha",)),
    ("parliament", "UA", ("Verkhovna Rada",)),
    ("newswire", "US", ("Associated Press",)),
    ("broadcaster", "US", ("Fox News",)),
    ("broadcaster", "QA", ("Al Jazeera",)),
    ("broadcaster", "-", ("Al Arabiya",)),
    ("company", "US", ("General Electric",)),
    ("carmaker", "US", ("General Motors",)),
    ("agency", "US", ("Standard & Poor's",)),
    ("group", "-", tuple(f"Group of {number}" for number in NUMBERED)),
    ("group", "-", tuple(f"G{m}{figure}" for figure in NUMBERED.values() for m in ("", "-"))),
)


def _rows() -> Iterator[tuple[str, str, Iterable[str]]]:
    """Yield the kind, the country and the names of each row; a row may go on in the next line."""
    for row in re.split(r"\n(?=\w)", _ROWS.strip()):
        kind, country, *names = row.split()
        yield kind, country, names
    yield from _OF_WORDS


#: known organisations with their country, or ""
BODIES: Mapping[str, str] = {
    name: country.strip("-") for _, country, names in _rows() for name in names
}
#: what they are
KINDS: Mapping[str, str] = {name: kind for kind, _, names in _rows() for name in names}
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
