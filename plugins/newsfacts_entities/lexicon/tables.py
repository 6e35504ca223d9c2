"""Words that distinguish names, offices, organisations and groups.

Written for newsfacts from general knowledge of English news style (2026-11). A word in lower case
matches in either case; a capitalised word matches only with its capital.
"""

#: offices and titles of one person, which may precede a name
TITLES = frozenset(
    """
    president premier minister chancellor king queen prince princess duke duchess emperor empress
    tsar czar tsarina sultan emir sheikh sheikha pope cardinal archbishop bishop patriarch ayatollah
    imam rabbi mufti senator congressman congresswoman lawmaker legislator parliamentarian mp mep
    governor mayor ambassador envoy consul diplomat negotiator mediator representative commissioner
    rapporteur secretary treasurer comptroller general admiral colonel captain commander commodore
    lieutenant brigadier marshal major corporal sergeant constable inspector superintendent sheriff
    chief chairman chairwoman chairperson chair director head leader speaker spokesman spokeswoman
    spokesperson judge justice magistrate attorney solicitor prosecutor lawyer counsel professor
    doctor dean rector coach manager executive ceo analyst economist strategist editor columnist
    correspondent official officer adviser advisor aide counterpart candidate nominee
    president-elect undersecretary vice-president vice-premier secretary-general deputy-president
    attorney-general auditor-general director-general governor-general inspector-general
    solicitor-general surgeon-general co-founder founder co-chair owner boss activist dissident
    monarch ruler dictator cleric whip councillor councilor councilman councilwoman alderman
    delegate ombudsman regent viceroy chieftain premier-designate head-of-state head-of-government
    chief-of-staff
    """.split()
)

#: other nouns for one person
PERSONS = frozenset(
    """
    actor actress administrator ally ancestor architect artist assistant astronaut athlete author
    backer banker biologist blogger bodyguard boy broadcaster brother builder businessman
    businesswoman buyer captive champion chemist citizen clerk client cofounder colleague comedian
    commentator companion composer contractor cook critic customer daughter dealer defector
    defendant dentist designer detective developer doctor donor driver employee employer engineer
    entrepreneur expert farmer father fighter filmmaker financier firefighter fisherman foe
    footballer
    friend fugitive girl goalkeeper grandfather grandmother guardian guest guard gunman headmaster
    heir hero historian host hostage hunter husband immigrant industrialist infant informant inmate
    insurgent investigator investor jihadist journalist juror king killer landlord lobbyist magnate
    man mechanic member merchant militant miner missionary model mother musician neighbor neighbour
    nephew niece novelist nun nurse oligarch opponent orphan painter participant partner passenger
    patient pensioner photographer physician physicist pilot player playwright poet policeman
    policewoman politician predecessor priest prisoner producer publisher pupil rebel recruit
    refugee reporter researcher resident rival runner sailor salesman scholar scientist seller
    singer sister soldier son spouse spy student successor supporter surgeon suspect teacher
    teenager tenant terrorist therapist tourist trader trainer trainee translator truck-driver
    tycoon uncle veteran victim villager volunteer voter lady waiter widow widower wife winner
    witness woman worker writer youth banker retiree baker grocer shopkeeper restaurateur
    hairdresser electrician plumber carpenter chef butcher cousin aunt grandson granddaughter
    girlfriend boyfriend fiance fiancee mentor protege guru skipper striker midfielder defender
    sprinter swimmer boxer rower cyclist climber skier golfer
    accomplice accountant adult adversary applicant appointee apprentice assassin bandit
    beneficiary billionaire bomber bride burglar celebrity child claimant classmate commandant
    commando complainant compatriot comrade confidant consultant contestant convict cop criminal
    culprit descendant detainee dignitary disciple emissary enthusiast evacuee felon frontrunner
    grandchild grandparent guerrilla gymnast heiress housewife incumbent inhabitant intermediary
    intern interviewee kid laureate litigant maid mercenary migrant millionaire moderator monk
    namesake occupant parent patriarch patriot patron peasant pilgrim pirate plaintiff presenter
    pontiff prostitute pundit quarterback recipient referee relative roommate rookie schoolboy
    schoolgirl servant shooter sibling slave sniper subordinate teammate teen thief trustee twin
    undergraduate villain waitress warlord
    """.split()
)

#: nouns for somebody that are also nouns for a body: "Brackwell, the owner of the mine"
BODY_ROLES = frozenset(
    """
    affiliate ally backer beneficiary bidder builder buyer champion client competitor contractor
    contributor creditor critic customer dealer developer distributor donor employer exporter
    founder guarantor host importer insurer investor landlord leader lender lessor maker
    manufacturer member operator opponent owner participant partner pioneer player producer
    provider publisher rival seller shareholder signatory sponsor subsidiary supplier supporter
    trader winner
    """.split()
)

#: offices that one person has at a time
SOLE = frozenset(
    """
    president premier chancellor king queen emperor sultan emir pope mayor governor minister
    secretary ambassador ruler head-of-state head-of-government
    """.split()
)

#: nouns for a relative, of whom somebody has one or who is told apart by name
RELATIVES = frozenset(
    """
    wife husband spouse widow widower mother father son daughter brother sister grandfather
    grandmother grandson granddaughter uncle aunt nephew niece cousin fiance fiancee girlfriend
    boyfriend mother-in-law father-in-law son-in-law daughter-in-law brother-in-law sister-in-law
    half-brother half-sister stepfather stepmother stepson stepdaughter stepbrother stepsister
    """.split()
)

#: words for several people that are not plurals in -s, and for bodies of people
GROUPS = frozenset(
    """
    delegation delegations mission team teams sides people men women businessmen businesswomen
    congressmen lawmen policemen fishermen spokesmen chiefs authorities troops forces police militia
    militias families parties countries nations states governments powers democracies allies
    couple pair duo trio quartet trios brothers sisters siblings parents children twins spouses
    youths crews warships crew staff ministries delegates heads families republics neighbours
    neighbors separatists islamists communists ministers-designate premiers clergy nobility children
    islands princes trade-unionists koreas entourage contingent
    """.split()
)

#: last words of the names of companies
_FIRMS = """
    Inc Corp Ltd Plc PLC Co Group Company Holdings Industries Motors AG SA Corporation Partners
    LLP LLC
"""

#: nouns for a member of a people, a religion or a party, besides those that WordNet has or whose
#: ending shows it
MEMBERS = frozenset(
    """
    Republican Democrat Conservative Liberal Socialist Communist Jew Arab Serb Croat Zulu Tutsi Hutu
    Slav Filipino Afrikaner Swede Turk Cossack Tory Muscovite Muslim Sunni Shia Sikh Hindu Kurd Copt
    Tatar Basque Catalan Druze Uighur Tamil Pashtun Hispanic Latino Catholic Protestant Labourite
    Roma Briton Scot Spaniard Londoner
    """.split()
)
#: of these nouns, the ones that lists of given names have for no good reason
NOT_GIVEN = frozenset("Muslim Baptist Tory Viking Scot".split())

#: nouns for organisations ("the Afghan government"), with last words of names they can refer to
BODIES = {
    **dict.fromkeys(
        """
        carmaker planemaker chipmaker drugmaker steelmaker shipbuilder retailer insurer lender
        brewer refiner utility startup start-up conglomerate chain supermarket brokerage
        """.split(),
        _FIRMS,
    ),
    "administration": "Administration",
    "agency": "Agency Authority",
    "airline": "Airlines Airways Airline Air Aviation",
    "alliance": "Alliance NATO",
    "assembly": "Assembly",
    "army": "Army",
    "association": "Association",
    "authority": "Authority",
    "automaker": "Motors Motor Automobiles",
    "bank": "Bank Bancorp Banco Banque Reserve",
    "bloc": "Union Community",
    "board": "Board",
    "broadcaster": "TV Television Broadcasting Radio Channel",
    "bureau": "Bureau",
    "cabinet": "Cabinet",
    "carrier": "Airlines Airways Airline Air Aviation",
    "charity": "Foundation Trust Fund Aid Relief",
    "club": "Club",
    "coalition": "Coalition",
    "commission": "Commission",
    "committee": "Committee",
    "company": _FIRMS,
    "congress": "Congress",
    "consortium": "Consortium",
    "council": "Council",
    "court": "Court Tribunal",
    "daily": "Times Post Herald News Tribune Gazette Telegraph Guardian Journal Daily Courier",
    "department": "Department",
    "embassy": "Embassy",
    "faction": "Faction Front Movement",
    "federation": "Federation",
    "firm": _FIRMS,
    "foundation": "Foundation",
    "fund": "Fund",
    "government": "Government",
    "group": "Group Association Front Movement Network Alliance Union Organization Organisation",
    "institute": "Institute Institution",
    "junta": "Junta Council",
    "leadership": "Leadership",
    "league": "League",
    "legislature": "Legislature Assembly Parliament",
    "ministry": "Ministry",
    "movement": "Movement",
    "navy": "Navy",
    "network": "Network News Television TV Radio",
    "newspaper": "Times Post Herald News Tribune Gazette Telegraph Guardian Journal Daily Courier",
    "office": "Office",
    "organisation": "Organisation Organization",
    "organization": "Organization Organisation",
    "panel": "Panel Committee Commission",
    "paper": "Times Post Herald News Tribune Gazette Telegraph Guardian Journal Daily Courier",
    "parliament": "Parliament Knesset Duma Bundestag Assembly",
    "party": "Party Democrats Liberals Conservatives",
    "politburo": "Politburo",
    "regime": "",
    "regulator": "Authority Commission Agency",
    "secretariat": "Secretariat",
    "senate": "Senate",
    "syndicate": "Syndicate",
    "tribunal": "Tribunal Court",
    "union": "Union",
    "university": "University College",
    "watchdog": "Watch Authority Commission Agency",
}

#: of these, nouns that may follow an organisation's name: "the Andes News agency"
NAMED_BODIES = frozenset(
    """
    agency airline broadcaster carmaker charity company daily firm foundation group institute
    movement network newspaper organisation organization party retailer university
    """.split()
)

#: organisations of which a country has one, so that the word alone identifies it
SINGLE = frozenset("congress parliament senate cabinet treasury judiciary".split())

#: nouns for places, in lower case: "the Turkish capital"
SPOTS = frozenset(
    """
    capital city town village country nation kingdom island region province palace border resort
    headquarters venue hotel airport embassy-compound embassy summit-venue port enclave territory
    """.split()
)

#: words that precede a title and belong to it
MODIFIERS = frozenset(
    """
    prime foreign defense defence finance interior home trade energy oil economy economic health
    education transport transportation agriculture agricultural farm fisheries fishing justice labor
    labour environment culture tourism information security intelligence military army navy naval
    police political cabinet government deputy vice assistant associate acting interim former
    ex-president ex-prime ex-foreign senior junior top chief supreme crown grand first second third
    special national international general permanent opposition party presidential prime-ministerial
    parliamentary congressional external affairs relations state treasury industry commerce science
    technology development planning water housing climate human rights communications expatriates
    cooperation late outgoing incoming visiting newly-elected democratic republican liberal
    conservative socialist communist labour peace union business community religious tribal regional
    provincial local world european western arab african asian latin-american royal central district
    divisional federal press media news campaign legal district financial operating managing
    non-executive bank board budget sport sports youth women's family welfare social immigration
    transport mines mining railways railway aviation infrastructure works public petroleum natural
    resources rural veteran longtime long-time lead main leading high highest high-level
    high-ranking honorary north south east west northern southern eastern western majority minority
    house senate council committee policy protest student trade-union church company court border
    coast guard force air nuclear emergency relief aid refugee anti-corruption spokes-
    counter-terrorism antitrust homeland constitutional executive attorney field rear major
    brigadier lieutenant vice-foreign team club city county town village hospital school
    university staff ruling rival fellow
    """.split()
)

#: titles that only precede a name; their full stop ends no sentence
HONORIFICS = frozenset(
    """
    Mr Mrs Ms Miss Mx Dr Sen Sens Gov Gen Rep Reps Prof Lt Col Adm Capt Cmdr Maj Sgt Cpl Brig Sir
    Lord Lady Dame Baroness Baron Count Countess Rev Hon Fr Amb Supt Insp Mme Monsieur Señor
    """.split()
)
#: of these, titles that are part of the name if nothing else is known of it: "Mr. Kim"
CIVIL = frozenset("Mr Mrs Ms Miss Mx Mme Monsieur Señor".split())

#: words that show the gender of their referent
FEMALE = frozenset(
    """
    queen princess empress duchess tsarina chairwoman spokeswoman congresswoman councilwoman
    businesswoman policewoman mrs ms miss lady dame baroness countess sheikha actress mother wife
    sister daughter aunt niece widow girl woman grandmother granddaughter girlfriend fiancee nun mme
    """.split()
)
MALE = frozenset(
    """
    king prince emperor tsar czar duke sultan emir pope cardinal chairman spokesman congressman
    councilman businessman policeman alderman mr sir lord baron count fisherman salesman father
    husband brother son uncle nephew widower boy man grandfather grandson boyfriend fiance monsieur
    sheikh priest
    """.split()
)

#: last words of the names of organisations
ORGANISATIONS = frozenset(
    """
    Ministry Committee Subcommittee Commission Council Senate Parliament Congress Assembly Party
    Bank Bancorp Banco Banque Inc Corp Corporation Ltd Plc PLC Co Cos LLC LLP AG SA NV GmbH SpA
    Group Company Companies Agency Authority Association Federation Confederation Union Organization
    Organisation League Movement Front Office Department Court Tribunal University College Institute
    Institution Academy Foundation Fund Police Army Navy Guard Guards Forces Force Corps Board
    Bureau Service Services Alliance Coalition Consortium Government Administration Embassy
    Consulate Church Society Club Centre Center Network News Times Post Herald Tribune Gazette
    Telegraph Journal Daily Courier Nations Knesset Duma Bundestag Bundesrat Rada Sejm Riksdag
    Storting Folketing Althing Diet Majlis Politburo Pentagon NATO Airlines Airways Motors
    Industries Holdings Partners Panel Chamber Conference Forum Exchange Reserve Trust Cabinet Junta
    Secretariat Treasury Judiciary Television Radio Broadcasting Securities Brothers Systems
    Technologies Properties Realty Bancshares Utilities Telecom Chemicals Laboratories Labs
    Pharmaceuticals Limited Petroleum Energy Electric Steel Mines Resources Enterprises Stores Foods
    Insurance Communications Financial Capital Ventures Products International Associates Initiative
    Brigade Brigades Regiment Squadron Militia Watch Hospital School Orchestra Museum Parliament's
    Mission Delegation Secret Command Community Magazine Press Conservatory Conservatoire Comics
    Records Pictures Studios Caucus Brotherhood Ministries Clinic Observatory Weekly Chronicle
    Observer Examiner Inquirer Globe Mail Bulletin Monitor Guardian
    """.split()
)

#: last words of the names of places
PLACES = frozenset(
    """
    Palace House Island Islands City Airport Sea Gulf River Mountains Mountain Hall Hotel Square
    Street Road Avenue Boulevard Lane Province County District Region Bay Strip Valley Castle Villa
    Park Peninsula Ocean Strait Straits Resort Guesthouse Residence Cathedral Mosque Temple Stadium
    Arena Base Camp Bridge Tower Canal Desert Forest Beach Coast Harbour Harbor Station Township
    Heights Hills Springs Falls Creek Lake Quay Plaza Border Crossing Gate Territory Territories
    Room Garden Gardens Prefecture Oblast Governorate Canton Cemetery Reef Plateau Basin Ranch
    Theatre Theater Highway Monument
    """.split()
)

#: of these, family names: "Senator Park"
FAMILY_NAMES = frozenset("Park Hall Lane Castle Lake Ford Rivers Bridge Field Street".split())

#: family names that come first, and are common words: "Park Geun-hye", "He Guoqiang"
FIRST_SURNAMES = frozenset({"park", "he"})

#: first words of the names of places
PLACES_FIRST = frozenset("Lake Port Mount Cape Fort Lac Monte Puerto Isla Saint-".split())

#: small words inside names
PARTICLES = frozenset(
    """
    al bin ibn bint abu ben da dal de del della dem den der di dos du el la las le los van von vom
    zu zum zur ten ter het y e af av
    """.split()
)

#: prepositions inside names of bodies, with a capital: "Reporters Without Borders"
INSIDE_NAMES = frozenset("without beyond against across between behind within among".split())

#: parts that end a name
SUFFIXES = frozenset("Jr Sr II III IV VI VII VIII IX XI XII XIV XVI".split())

#: endings of words like "Russian-made", which are not names
HYPHENATED = frozenset(
    """
    backed made led born based style speaking era owned sponsored brokered mediated wide
    controlled occupied held run built trained funded supported dominated allied old year day
    week month hour minute mile meter metre member
    """.split()
)

#: verbs with only people and organisations as subjects: a capitalised word before one is a name
DEEDS = frozenset(
    """
    said says told tells met meets visited tweeted replied arrived denied announced urged warned
    accused vowed pledged insisted phoned hosted
    """.split()
)

#: common words that may be a surname after a given name or a title: "Theresa May"
NAMES_TOO = frozenset("may march april june august jan will more early long best day".split())

#: words that are not names even when capitalised
COMMON = frozenset(
    """
    about above across after afterwards again against all also although among amid an and another
    any anyone anybody anything are around as asked at away because before behind being below beside
    besides between beyond both but by can could currently despite did do does down during each
    earlier early either else even every everybody everyone everything except few fewer finally
    first following for from further had half has have having hence here hers herself himself how
    however if in indeed inside instead into is it its itself just last lastly late later least less
    let like many may maybe meanwhile might more moreover most much must my myself near nearly
    neither never nevertheless next no nobody none nor not nothing now of off often on once one only
    onto or other others otherwise our ours ourselves out outside over overall own per perhaps
    please rather recently same second separately several shall should since so some somebody
    someone something sometimes soon still such than that the themselves then thence there therefore
    these this those though three through throughout thus till to today together tomorrow tonight
    too toward towards two under unless unlike until up upon us very was we were what whatever when
    whenever where whereas wherever whether which while who whoever whom whose why will with within
    without would yes yesterday yet you your yours monday tuesday wednesday thursday friday saturday
    sunday january february march april june july august september october november december mon tue
    tues wed thu thur thurs fri sat sun jan feb mar apr jun jul aug sep sept oct nov dec christmas
    well oh wow ok okay hey yeah sooner whether how's
    easter ramadan gmt utc est edt bst according speaking talks meeting meetings visit summit talk
    call calls four five six seven eight nine ten eleven twelve hundreds thousands millions dozens a
    i me mine reported been be am say says said tell told ask asks add adds added am pm o'clock
    """.split()
)

#: days and months: always capitalised, and no part of a name
CALENDAR = frozenset(
    """
    monday tuesday wednesday thursday friday saturday sunday january february march april may june
    july august september october november december mon tue tues wed thu thur thurs fri sat sun jan
    feb mar apr jun jul aug sep sept oct nov dec
    """.split()
)
