"""Names of currencies and minor units, and which of them are ambiguous."""

from __future__ import annotations

from newsfacts_money.lexicon.signs import DOLLARS

#: nouns that several currencies share, and nouns that CLDR lacks -> codes, likeliest first; other
#: currencies that CLDR calls by the same noun follow
MAJOR = {
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

#: last words of CLDR's names that are excluded: they mean something else in English, or CLDR lists
#: under them a currency that never circulated (the peseta of Andorra)
EXCLUDED = "real gold ley larit larits sol som soms zaire colons peseta pesetas"

#: nouns of minor units, all of them hundredths -> codes
MINOR = {
    "cent cents cts c": "USD EUR AUD CAD NZD SGD HKD ZAR JMD TTD BBD FJD KES LKR TWD",
    "pence p": "GBP",
    "penny": "GBP USD CAD",
    "paise": "INR PKR",
    "sen": "MYR",
    "centavo centavos": "MXN PHP BRL",
    "kopeck kopecks": "RUB",
}

#: nouns that need context: without it the currency stays undecided
UNDECIDED = (
    "peso pesos dinar dinars franc francs krone kroner crown crowns mark marks shilling shillings"
)

#: nouns with other meanings; they need a demonym or a figure that is clearly an amount
AMBIGUOUS = """
    crown crowns mark marks colon won soles lei lev lek rand sen pula pulas kip kips dong birr
    reals dram drams loti lotis lats lati tala kina leone leones dobra dobras sucre sucres inti
    intis austral australs florin balboa balboas zaires
    quetzal quetzals
"""

#: nouns that agencies and papers write before the figure: "dlrs 220 million", "Dollars 40m"
LEADING = "dlrs Dollars Pounds Euros"
#: those that have no other meaning, so that any figure after them is an amount: "ringgit 42"
LEADING_SURE = "dlrs ringgit Ringgit rupees Rupees naira Naira baht Baht rupiah Rupiah taka Taka"
#: nouns that "a" alone may count: "a dollar"
COUNTABLE = "dollar euro pound rupee yen yuan rouble ruble peso franc krone shilling"
