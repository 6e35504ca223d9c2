"""Names and demonyms of countries and of currency areas."""

from __future__ import annotations

#: ISO 3166 -> names and demonyms of the country, as a pattern
NAMES = {
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

#: modifiers of a noun that belong to no single country -> codes
AREAS = {
    "euro": "EUR", "CFA": "XOF XAF", "West African CFA": "XOF", "Central African CFA": "XAF",
    "CFP": "XPF", "East Caribbean": "XCD", "Caribbean": "XCG", "Netherlands Antillean": "ANG",
    "Israeli new": "ILS", "Bosnia-Herzegovina convertible": "BAM",
}  # fmt: skip
