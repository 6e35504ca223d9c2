"""Words, letters and rates that CLDR does not know, and the order of likelihood; literals only.

Written by hand for newsfacts in November 2026, beside what :mod:`newsfacts_money.currencies` has of
CLDR and ISO 4217. Where several currencies are listed, the one that English-language news means
most often stands first.
"""

#: the currencies that are called dollar
DOLLARS = (
    "USD AUD CAD NZD SGD HKD TWD JMD TTD BBD BSD BMD BZD KYD XCD FJD GYD LRD NAD SBD SRD BND ZWL"
)

#: signs of one character -> codes, where English-language news does not mean those of CLDR
SYMBOLS = {
    "$": DOLLARS, "£": "GBP", "¥": "JPY CNY", "￥": "JPY CNY", "₵": "GHS", "¢": "GHS CRC",
    "₨": "INR PKR LKR NPR MUR SCR",
}  # fmt: skip

#: letters before (or, as Australian papers write, after) the sign of the dollar -> code
DOLLAR_LETTERS = {
    "US": "USD", "USD": "USD", "U.S.": "USD", "A": "AUD", "AU": "AUD", "AUD": "AUD", "C": "CAD",
    "CA": "CAD", "CAN": "CAD", "Can": "CAD", "Cdn": "CAD", "CAD": "CAD", "NZ": "NZD", "HK": "HKD",
    "S": "SGD", "SG": "SGD", "NT": "TWD", "R": "BRL", "BRL": "BRL", "J": "JMD", "TT": "TTD",
    "Bds": "BBD", "BZ": "BZD", "CI": "KYD", "EC": "XCD", "F": "FJD", "FJ": "FJD", "G": "GYD",
    "L": "LRD", "N": "NAD", "SI": "SBD", "Z": "ZWL", "ZW": "ZWL", "Mex": "MXN", "MX": "MXN",
    "MXN": "MXN", "RD": "DOP", "AR": "ARS", "CLP": "CLP", "COP": "COP", "M": "MOP", "MOP": "MOP",
}  # fmt: skip

#: letters that stand before a figure -> codes
LETTERS = {
    "Rs": "INR PKR LKR NPR MUR SCR", "RM": "MYR", "Rp": "IDR", "Php": "PHP", "PhP": "PHP",
    "Ksh": "KES", "KSh": "KES", "Tsh": "TZS", "TSh": "TZS", "Ush": "UGX", "USh": "UGX",
    "Sfr": "CHF", "SFr": "CHF", "Fr": "CHF", "SKr": "SEK", "NKr": "NOK", "DKr": "DKK", "Dh": "AED",
    "Dhs": "AED", "Tk": "BDT", "GHC": "GHS", "GH": "GHS", "RMB": "CNY",
    "FFr": "FRF", "BFr": "BEF", "Sh": "KES UGX TZS SOS", "Shs": "KES UGX TZS SOS",
}  # fmt: skip

#: single letters that do so in the papers of one country -> code, country, and whether they do so
#: elsewhere before a figure that is plainly a sum
LOCAL_LETTERS = {
    "P": ("PHP", "PH", True),
    "N": ("NGN", "NG", False),
    "R": ("ZAR", "ZA", False),
    "SR": ("SAR", "SA", True),
    "DM": ("DEM", "DE", True),
    "Y": ("JPY", "JP", True),
}

#: currencies no longer tender that articles still speak of
REMEMBERED = "DEM FRF ITL ESP PTE NLG BEF LUF ATS FIM GRD IEP HRK SKK EEK BGN ANG ZWL"

#: codes that are also words, names or initials: they need a figure that is plainly a sum
WORD_CODES = "ALL AMD BAM BOB CAD COP CUP GEL LAK MAD MOP NAD PAB PEN RON SOS TOP TRY WST"

#: nouns that several currencies share, likeliest codes first, and nouns that CLDR does not have;
#: what CLDR calls by one of the words comes after them
NOUNS = {
    "dollar dollars dlr dlrs buck bucks": DOLLARS,
    "pound pounds": "GBP EGP LBP SYP SDG SSP IEP GIP FKP SHP",
    "quid sterling stg": "GBP",
    "yuan renminbi rmb": "CNY", "bob": "KES",
    "rupee rupees": "INR PKR LKR NPR MUR SCR",
    "rouble roubles ruble rubles": "RUB BYN",
    "peso pesos": "MXN PHP ARS CLP COP CUP DOP UYU",
    "dinar dinars": "IQD KWD JOD BHD DZD LYD TND RSD MKD",
    "franc francs": "CHF FRF BEF LUF XOF XAF RWF CDF BIF GNF DJF KMF XPF",
    "krone kroner": "NOK DKK", "krona kronor": "SEK ISK", "kronur": "ISK",
    "crown crowns": "SEK NOK DKK CZK ISK SKK EEK",
    "koruna korunas koruny": "CZK SKK",
    "mark marks": "DEM FIM BAM",
    "riyal riyals": "SAR QAR YER",
    "rial rials": "IRR OMR YER",
    "shilling shillings": "KES UGX TZS SOS",
    "lira liras": "TRY LBP SYP ITL", "lire": "ITL",
    "dirham dirhams": "AED MAD",
    "won": "KRW KPW",
    "kwacha kwachas": "ZMW MWK", "manat manats": "AZN TMT", "leu lei": "RON MDL",
    "guilder guilders": "NLG ANG", "escudo escudos": "PTE CVE", "colon colón colones": "CRC",
    "bolivar bolivars bolivares bolívares": "VES", "metical meticais": "MZN", "quetzales": "GTQ",
    "kyat kyats": "MMK", "peseta pesetas": "ESP", "leks": "ALL", "zlotych": "PLN",
    "hryvnya": "UAH", "reais": "BRL", "krooni": "EEK",
}  # fmt: skip

#: last words of names in CLDR that are left: English has them for something else, or CLDR counts a
#: currency among them that nobody paid with (the peseta of Andorra)
NO_NOUNS = "real gold ley larit larits sol som soms zaire colons peseta pesetas"

#: what stands before a noun and is of no one country -> codes
AREAS = {
    "euro": "EUR", "CFA": "XOF XAF", "West African CFA": "XOF", "Central African CFA": "XAF",
    "CFP": "XPF", "East Caribbean": "XCD", "Caribbean": "XCG", "Netherlands Antillean": "ANG",
    "Israeli new": "ILS", "Bosnia-Herzegovina convertible": "BAM",
}  # fmt: skip

#: nouns of hundredths -> codes
MINOR_NOUNS = {
    "cent cents cts c": "USD EUR AUD CAD NZD SGD HKD ZAR JMD TTD BBD FJD KES LKR TWD",
    "pence p": "GBP",
    "paise": "INR PKR",
    "sen": "MYR",
    "centavo centavos": "MXN PHP BRL",
    "kopeck kopecks": "RUB",
}

#: where the noun alone does not say which, and the first code would be a guess
UNDECIDED = (
    "peso pesos dinar dinars franc francs krone kroner crown crowns mark marks shilling shillings"
)

#: nouns that are also other words: they need a demonym or a figure that is plainly a sum
DOUBTFUL = """
    crown crowns mark marks colon won soles lei lev lek rand sen pula pulas kip kips dong birr
    reals dram drams loti lotis lats lati tala kina leone leones dobra dobras sucre sucres inti
    intis austral australs florin balboa balboas zaires
    quetzal quetzals
"""

#: words before a sum that make of "to" the way to another one, as a pattern
CHANGE = (
    "from|by|up|down|rose|risen|rises?|rising|f[ae]ll(?:en|s|ing)?|gain(?:ed|s|ing)?|los[et]|losing"
    "|loses|add(?:ed|s|ing)?|climb(?:ed|s|ing)?|drop(?:ped|s|ping)?|slip(?:ped|s|ping)?"
    "|jump(?:ed|s|ing)?|slid|sank|surged?|soared|shed|advanced|declined|eased|firmed|edged"
    "|increased?|cut|raised|lowered|tumbled|plunged|g[ai]ven?|giving|pa(?:id|ys?|ying)|moved"
    "|went|go|goes|gone|donat(?:ed|es?|ing)|transferr?(?:ed|s|ing)?|sent|sends?|lent|owe[sd]?"
    "|award(?:ed|s|ing)?|worth|added|offer(?:ed|s|ing)?"
)

#: nouns that wires and papers write before the figure: "dlrs 220 million", "Dollars 40m"
FIRST_NOUNS = "dlrs Dollars Pounds Euros"

#: what may stand after a figure, glued or spaced -> a word that numbers know
SUFFIXES = {
    "k": "thousand", "m": "million", "mn": "million", "mln": "million", "mm": "million",
    "million": "million", "b": "billion", "bn": "billion", "bln": "billion", "billion": "billion",
    "t": "trillion", "tn": "trillion", "trn": "trillion", "trillion": "trillion", "lac": "lakh",
    "lacs": "lakh", "lakh": "lakh", "lakhs": "lakh", "cr": "crore", "crore": "crore",
    "crores": "crore",
}  # fmt: skip

#: ISO 3166 -> what stands before a noun, or names the country: names and demonyms
COUNTRIES = {
    "AE": "Emirati|United Arab Emirates|UAE", "AF": "Afghan|Afghanistan", "AL": "Albanian|Albania",
    "AR": "Argentine|Argentinian|Argentina", "AT": "Austrian|Austria",
    "AU": "Australian|Australia|Aussie", "BB": "Barbados|Barbadian", "BE": "Belgian|Belgium",
    "BH": "Bahraini|Bahrain", "BR": "Brazilian|Brazil", "BS": "Bahamian|Bahamas",
    "BY": "Belarusian|Belarussian|Belarus", "CA": "Canadian|Canada", "CH": "Swiss|Switzerland",
    "CD": "Congolese", "CL": "Chilean|Chile", "CM": "Cameroonian|Cameroon", "CN": "Chinese|China",
    "CO": "Colombian|Colombia", "CU": "Cuban|Cuba", "CZ": "Czech|Czech Republic",
    "DE": "German|Germany|Deutsche", "DK": "Danish|Denmark",
    "DO": "Dominican|Dominican Republic", "DZ": "Algerian|Algeria", "EE": "Estonian|Estonia",
    "EG": "Egyptian|Egypt", "ES": "Spanish|Spain", "FI": "Finnish|Finland", "FJ": "Fijian|Fiji",
    "FR": "French|France", "GB": "British|UK|U.K.|Britain", "GH": "Ghanaian|Ghana",
    "GR": "Greek|Greece", "GY": "Guyanese|Guyana", "HK": "Hong Kong", "HU": "Hungarian|Hungary",
    "ID": "Indonesian|Indonesia", "IE": "Irish|Ireland", "IL": "Israeli|Israel",
    "IN": "Indian|India", "IQ": "Iraqi|Iraq", "IR": "Iranian|Iran", "IS": "Icelandic|Iceland",
    "IT": "Italian|Italy", "CI": "Ivorian|Ivory Coast", "JM": "Jamaican|Jamaica",
    "JO": "Jordanian|Jordan", "JP": "Japanese|Japan", "KE": "Kenyan|Kenya",
    "KP": "North Korean|North Korea", "KR": "South Korean|South Korea|Korean",
    "KW": "Kuwaiti|Kuwait", "LB": "Lebanese|Lebanon", "LK": "Sri Lankan|Sri Lanka",
    "LR": "Liberian|Liberia", "LU": "Luxembourg", "LY": "Libyan|Libya",
    "MA": "Moroccan|Morocco", "MK": "Macedonian|Macedonia", "MM": "Burmese|Myanmar|Burma",
    "MU": "Mauritian|Mauritius",
    "MW": "Malawian|Malawi", "MX": "Mexican|Mexico", "MY": "Malaysian|Malaysia",
    "NA": "Namibian|Namibia", "NG": "Nigerian|Nigeria", "NL": "Dutch|Netherlands",
    "NO": "Norwegian|Norway", "NP": "Nepalese|Nepali|Nepal", "NZ": "New Zealand|Kiwi",
    "OM": "Omani|Oman", "PH": "Philippine|Philippines|Filipino", "PK": "Pakistani|Pakistan",
    "PT": "Portuguese|Portugal", "QA": "Qatari|Qatar", "RS": "Serbian|Serbia",
    "RU": "Russian|Russia", "RW": "Rwandan|Rwanda", "SA": "Saudi|Saudi Arabia",
    "SD": "Sudanese|Sudan", "SE": "Swedish|Sweden", "SG": "Singaporean|Singapore",
    "SK": "Slovak|Slovakia", "SN": "Senegalese|Senegal", "SO": "Somali|Somalia",
    "SS": "South Sudanese|South Sudan", "SY": "Syrian|Syria", "TN": "Tunisian|Tunisia",
    "TR": "Turkish|Turkey", "TT": "Trinidad", "TW": "Taiwan|New Taiwan|Taiwanese",
    "TZ": "Tanzanian|Tanzania", "UG": "Ugandan|Uganda", "US": "US|U.S.|American|United States",
    "UY": "Uruguayan|Uruguay", "YE": "Yemeni|Yemen", "YU": "Yugoslav|Yugoslavia",
    "ZA": "South African|South Africa",
    "ZM": "Zambian|Zambia", "ZW": "Zimbabwean|Zimbabwe",
}  # fmt: skip

#: outlets whose bare sign is not what their country's would be, or that have no one country -> code
OUTLETS = {
    "abc (australia)": "AUD", "afp": "USD", "al jazeera": "USD", "ap": "USD", "apnews": "USD",
    "associated press": "USD", "australian broadcasting corporation": "AUD", "bbc news": "USD",
    "bloomberg": "USD", "cbc": "CAD", "cbc news": "CAD", "cnn": "USD", "cnn philippines": "USD",
    "financial times": "USD", "globe and mail": "CAD", "new zealand herald": "NZD",
    "reuters": "USD", "south china morning post": "HKD", "straits times": "SGD",
    "sydney morning herald": "AUD", "toronto star": "CAD", "wikinews": "USD", "xinhua": "USD",
}  # fmt: skip

#: code -> lowest and highest number of units that a US dollar bought between 1990 and 2025 (MXP and
#: TRL: from 1980 to their end); from memory of the yearly averages of the World Bank
#: (PA.NUS.FCRF), rounded outward. They only tell apart currencies that share a name; no sum is ever
#: converted with them.
RATES = {
    "USD": ("1", "1"), "EUR": ("0.6", "1.25"), "GBP": ("0.45", "0.95"), "JPY": ("75", "165"),
    "CNY": ("4.5", "8.8"), "AUD": ("0.9", "2.1"), "CAD": ("0.92", "1.62"), "NZD": ("1.1", "2.5"),
    "SGD": ("1.2", "1.9"), "HKD": ("7.7", "7.9"), "TWD": ("24", "36"), "JMD": ("7", "165"),
    "TTD": ("4.2", "6.9"), "BBD": ("2", "2.05"), "BSD": ("1", "1"), "BMD": ("1", "1"),
    "BZD": ("2", "2.05"), "XCD": ("2.6", "2.8"), "FJD": ("1.4", "2.4"), "GYD": ("100", "215"),
    "LRD": ("40", "200"), "NAD": ("2.5", "20"), "EGP": ("2.5", "52"), "LBP": ("1400", "90000"),
    "SYP": ("40", "15000"), "IEP": ("0.55", "0.95"), "SDG": ("2", "2500"), "INR": ("17", "90"),
    "PKR": ("21", "310"), "LKR": ("40", "370"), "NPR": ("29", "145"), "MUR": ("14", "48"),
    "RUB": ("4.5", "115"), "MXN": ("2.8", "25"), "PHP": ("23", "60"), "ARS": ("0.9", "1500"),
    "CLP": ("300", "1000"), "COP": ("500", "4900"), "DOP": ("8", "64"), "UYU": ("1", "46"),
    "IQD": ("1100", "2000"), "KWD": ("0.26", "0.32"), "JOD": ("0.66", "0.72"),
    "BHD": ("0.37", "0.38"), "DZD": ("9", "150"), "LYD": ("0.27", "6.5"), "TND": ("0.85", "3.3"),
    "RSD": ("50", "120"), "MKD": ("38", "65"), "CHF": ("0.78", "1.82"), "FRF": ("4.8", "7.8"),
    "BEF": ("28", "48"), "XOF": ("240", "800"), "XAF": ("240", "800"), "RWF": ("80", "1450"),
    "NOK": ("4.9", "11.9"), "DKK": ("4.6", "9"), "SEK": ("5.8", "11.6"), "ISK": ("52", "155"),
    "CZK": ("14", "42"), "SAR": ("3.7", "3.8"), "QAR": ("3.6", "3.7"), "YER": ("120", "1700"),
    "IRR": ("60", "600000"), "OMR": ("0.38", "0.39"), "KES": ("22", "165"), "UGX": ("400", "3900"),
    "TZS": ("190", "2750"), "TRY": ("1.1", "42"), "ITL": ("1100", "2350"), "AED": ("3.65", "3.7"),
    "MAD": ("7.3", "12"), "DEM": ("1.3", "2.5"), "FIM": ("3.8", "7.2"), "BAM": ("1.2", "2.4"),
    "NLG": ("1.5", "2.7"), "PTE": ("130", "250"), "ATS": ("9.5", "17"), "ESP": ("90", "210"),
    "EEK": ("10", "18"), "SKK": ("19", "50"), "KRW": ("660", "1700"),
    "ZAR": ("2.5", "20"), "BRL": ("0.8", "6.5"), "MXP": ("22", "3200"), "TRL": ("70", "1700000"),
}  # fmt: skip

#: phrases before a sum that make it the lower end of an open range; no phrase begins with another
LOW = """
    more than | no less than | not less than | at least | in excess of | upwards of | north of
    | a minimum of | over | above | exceeding | exceeds | exceeded | exceed
"""

#: phrases that make it the upper end
HIGH = """
    no more than | not more than | less than | fewer than | at most | as much as | as little as
    | a maximum of | up to | under | below | not exceed | not to exceed | not exceeding
    | won't exceed | wouldn't exceed | can't exceed | couldn't exceed | doesn't exceed
"""

#: phrases that make it approximate
ABOUT = """
    about | around | round about | around about | nearly | almost | roughly | approximately | some
    | close to | near | an estimated | estimated at | estimated | circa | just over | just under
    | just below | just above | well over
"""

#: nouns and verbs whose "over" tells what they are about, as a pattern
DISPUTES = (
    "talks|negotiat(?:ions?|ed|ing|es?)|discussions?|debat(?:es?|ed|ing)|questions?|questioned"
    "|concerns?|fears?|worr(?:y|ies|ied)|doubts?|uncertainty|anger|angry|outrage|fury|uproar"
    "|disput(?:es?|ed|ing)|rows?|argu(?:es?|ed|ing|ments?)|disagree(?:s|d|ing|ments?)?"
    "|fights?|fighting|fought|battl(?:es?|ed|ing)|clash(?:es|ed|ing)?|conflicts?|tensions?"
    "|quarrel(?:s|l?ed|l?ing)?|feud(?:s|ed|ing)?|wrangl(?:es?|ed|ing)|haggl(?:es?|ed|ing)"
    "|bicker(?:s|ed|ing)?|stand-?offs?|deadlock(?:ed)?|impasse|controversy|scandals?"
    "|critici[sz](?:m|es?|ed|ing)|complain(?:s|ed|ing|ts?)?|protest(?:s|ed|ing|ers)?"
    "|sue[sd]?|suing|lawsuits?|litigation|investigat(?:ions?|es?|ed|ing)|prob(?:es?|ed|ing)"
    "|inquir(?:y|ies)|resign(?:s|ed|ing|ation)?|arrest(?:s|ed)?|detained|jailed|impeached"
)

#: words between them and "over", beside names and nouns with a determiner, as a pattern
DISPUTED = (
    "between|with|among|by|in|against|of|and|is|are|was|were|has|have|had|been|being|be|to|will"
    "|held|broke|broken|out|on|up|arose|beg[au]n|continued?|continues|resumed?|collapsed|stalled"
    "|erupted|raged?|grew|grown|growing|mounted|mounting|going|went|again|publicly|last|week|month"
)

#: what "a" and "per" make rates of
RATE_UNITS = """
    second minute hour day night week weekend fortnight month quarter season year term
    barrel tonne ton litre liter gallon kilo kilogram kilogramme kg gram ounce pound bushel bale
    pint bottle can pack packet carton box bag cubic square acre hectare metre meter kilometre
    kilometer mile foot yard unit copy share head piece bird person passenger patient pupil student
    child couple family household employee worker user customer seat ticket vote game match room
    bed visit trip ride call download session plate meal head megawatt kilowatt-hour
"""

#: adverbs that do so -> unit
RATE_ADVERBS = {
    "annually": "year", "yearly": "year", "monthly": "month", "weekly": "week", "daily": "day",
    "hourly": "hour", "nightly": "night", "apiece": "piece", "each": "each",
}  # fmt: skip
