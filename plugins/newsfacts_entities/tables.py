"""Words by which names are told apart: titles, heads of organisations, cities, closed classes.

Written for newsfacts from general knowledge of English news style (2026-11).
"""

#: heads of titles and offices, of one person
TITLES = frozenset(
    """
    president premier minister chancellor king queen prince princess emperor empress sultan emir
    sheikh pope cardinal archbishop bishop ayatollah imam senator congressman congresswoman lawmaker
    mp governor mayor ambassador envoy consul diplomat negotiator representative commissioner
    secretary treasurer general admiral colonel captain commander lieutenant marshal major sergeant
    chief chairman chairwoman chairperson chair director head leader speaker spokesman spokeswoman
    spokesperson judge justice attorney prosecutor lawyer professor doctor coach executive manager
    analyst economist editor official officer adviser advisor aide counterpart candidate nominee
    deputy-president vice-president vice-premier president-elect undersecretary secretary-general
    co-founder founder owner boss activist dissident rebel monarch ruler dictator guest host cleric
    """.split()
)

#: words for several people, or for what stands for them
GROUPS = frozenset(
    """
    presidents premiers ministers kings senators congressmen lawmakers legislators mps governors
    mayors ambassadors envoys diplomats negotiators representatives commissioners generals
    commanders chiefs leaders directors heads officials officers advisers advisors aides
    counterparts members delegates delegation delegations sides parties teams warships ships troops
    soldiers rebels militants activists experts businessmen executives journalists reporters
    students scientists bishops families victims lawyers judges allies partners politicians
    authorities youths workers investors survivors veterans donors
    """.split()
)

#: words that stand before a title and belong to it
MODIFIERS = frozenset(
    """
    prime foreign defense defence finance interior home trade energy oil economy economic health
    education transport agriculture fisheries justice labor labour environment culture tourism
    information security intelligence military army navy naval police political cabinet government
    deputy vice assistant acting interim former ex-president senior top chief supreme crown
    grand first special national international general permanent opposition party presidential
    parliamentary external affairs relations state treasury industry commerce science technology
    development planning water housing climate human rights communications expatriates cooperation
    late outgoing incoming visiting newly-elected democratic republican liberal conservative
    socialist labour peace union business community religious tribal regional provincial local
    world european western arab african asian royal central district divisional federal
    """.split()
)

#: titles that only stand before a name; their full stop ends no sentence
HONORIFICS = frozenset(
    "Mr Mrs Ms Miss Dr Sen Gov Gen Rep Prof Lt Col Adm Sir Lord Lady Rev".split()
)

#: titles that tell the gender of their bearer
FEMALE = frozenset(
    """
    queen princess empress chairwoman spokeswoman congresswoman mrs ms miss lady
    """.split()
)
MALE = frozenset(
    """
    king prince emperor sultan emir pope cardinal chairman spokesman congressman mr sir lord
    """.split()
)

#: last words of the names of organisations
ORGANISATIONS = frozenset(
    """
    Ministry Committee Commission Council Senate Parliament Congress Assembly Party Bank Inc Corp
    Ltd Plc PLC Co Group Company Agency Authority Association Federation Union Organization
    Organisation League Movement Front Office Department Court University College Institute Academy
    Foundation Fund Police Army Navy Guard Guards Forces Force Board Bureau Service Alliance
    Coalition Government Administration Embassy Church Society Club Centre Center Network News
    Times Post Herald Agency Nations Knesset Duma Bundestag Pentagon NATO Taliban Hamas Hezbollah
    Fatah Airlines Airways Motors Industries Holdings Partners Panel Chamber Conference Forum
    """.split()
)

#: last words of the names of places
PLACES = frozenset(
    """
    Palace House Island Islands City Airport Sea Gulf River Mountains Hall Hotel Square Street
    Province County District Region Bay Strip Valley Castle Villa Park Avenue
    Peninsula Ocean Strait Resort Guesthouse Residence Cathedral Stadium Base Camp
    """.split()
)

#: first words of the names of places
PLACES_FIRST = frozenset("Lake Port Mount Cape Fort".split())

#: houses and quarters that stand for a government, with the country's ISO 3166 code
METONYMS = {
    "Kremlin": "RU",
    "White House": "US",
    "Capitol Hill": "US",
    "Downing Street": "GB",
    "Whitehall": "GB",
    "Elysee": "FR",
    "Élysée": "FR",
    "Malacanang": "PH",
    "Malacañang": "PH",
    "Zhongnanhai": "CN",
    "Blue House": "KR",
    "Foggy Bottom": "US",
}

#: cities and regions that are no capitals, with the country's ISO 3166 code ("" for none)
CITIES = {
    "New York": "US",
    "Los Angeles": "US",
    "Chicago": "US",
    "California": "US",
    "Texas": "US",
    "Florida": "US",
    "Hawaii": "US",
    "Camp David": "US",
    "Geneva": "CH",
    "Davos": "CH",
    "Zurich": "CH",
    "Istanbul": "TR",
    "Tel Aviv": "IL",
    "Gaza": "PS",
    "West Bank": "PS",
    "St Petersburg": "RU",
    "St. Petersburg": "RU",
    "Sochi": "RU",
    "Crimea": "UA",
    "Shanghai": "CN",
    "Guangzhou": "CN",
    "Tibet": "CN",
    "Mumbai": "IN",
    "Kashmir": "",
    "Karachi": "PK",
    "Lahore": "PK",
    "Dubai": "AE",
    "Jeddah": "SA",
    "Mecca": "SA",
    "Sharm el-Sheikh": "EG",
    "Sydney": "AU",
    "Melbourne": "AU",
    "Toronto": "CA",
    "Montreal": "CA",
    "Barcelona": "ES",
    "Milan": "IT",
    "Munich": "DE",
    "Frankfurt": "DE",
    "Hamburg": "DE",
    "Strasbourg": "FR",
    "Edinburgh": "GB",
    "Belfast": "GB",
    "Northern Ireland": "GB",
    "Busan": "KR",
    "Osaka": "JP",
    "Okinawa": "JP",
    "Davao": "PH",
    "Mindanao": "PH",
    "Metro Manila": "PH",
    "Bali": "ID",
    "Rio de Janeiro": "BR",
    "Sao Paulo": "BR",
    "Johannesburg": "ZA",
    "Lagos": "NG",
    "Benghazi": "LY",
    "Aleppo": "SY",
    "Kandahar": "AF",
    "Europe": "",
    "Asia": "",
    "Africa": "",
    "Middle East": "",
    "Latin America": "",
    "Southeast Asia": "",
    "Caribbean": "",
    "Atlantic": "",
    "Pacific": "",
    "Balkans": "",
}

#: bodies known by initials or a bare name
BODIES = ("European Union", "European Commission", "United Nations", "U.N.", "E.U.", "World Bank")

#: small words inside names
PARTICLES = frozenset(
    "al bin ibn bint abu da dal de del della der di do dos du el la le van von ten ter".split()
)

#: parts that end a name
SUFFIXES = frozenset("Jr Sr II III IV VI VII VIII IX XI XII XIV XVI".split())

#: the end of words like "Russian-made", which are no names
HYPHENATED = frozenset(
    """
    backed made led born based style speaking era owned sponsored brokered mediated wide based
    controlled occupied held run built trained funded supported dominated allied elect
    """.split()
)

#: words that, with a capital, are no names
COMMON = frozenset(
    """
    about above across after afterwards again against all also although among an and another any
    anyone are around as asked at away because before behind being below beside besides between
    both but by can could currently despite did do does down during each earlier early either
    even every everybody everyone everything except few fewer finally first following for from
    further had has have hence here hers herself himself how however if in indeed inside instead
    into is it its itself just last lastly late later least less let like many may maybe
    meanwhile might more moreover most much must my near nearly neither never nevertheless next
    no nobody none nor not nothing now of off on once one only onto or other others otherwise
    our ours out outside over overall own per perhaps please rather recently same second
    separately several shall should since so some somebody someone something soon still such
    than that the then there therefore these this those though three through throughout thus
    till to today together tomorrow tonight too toward towards two under unless unlike until up
    upon us very was we were what whatever when whenever where whereas wherever whether which
    while who whoever whom whose why will with within without would yes yesterday yet you your
    yours monday tuesday wednesday thursday friday saturday sunday january february march april
    june july august september october november december mon tue tues wed thu thur thurs fri sat
    sun jan feb mar apr jun jul aug sep sept oct nov dec christmas easter ramadan gmt according
    speaking talks meeting meetings visit summit talk call calls four five six seven eight nine
    ten hundreds thousands millions dozens people police officials a i me mine reported
    """.split()
)
