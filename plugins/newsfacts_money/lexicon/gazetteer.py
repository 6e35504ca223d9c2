"""Cities, institutions and states of countries whose currency shares its sign or its name."""

from __future__ import annotations

#: ISO 3166 -> cities in datelines
CITIES = {
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
#: name of an institution -> ISO 3166
INSTITUTIONS = {
    "Temasek": "SG", "Monetary Authority of Singapore": "SG", "Hong Kong Monetary Authority": "HK",
    "HKMA": "HK", "RBA": "AU", "RBNZ": "NZ", "Banxico": "MX", "Bangko Sentral": "PH", "RBI": "IN",
    "Centrelink": "AU", "Parliament Hill": "CA",
}  # fmt: skip
#: ISO 3166 -> states and provinces, whose institutions are named like a country's
STATES = {
    "AU": "Queensland|Victoria|New South Wales|NSW|Tasmania|South Australia|Western Australia"
    "|Northern Territory",
    "CA": "Ontario|Quebec|Alberta|British Columbia|Manitoba|Saskatchewan|Nova Scotia"
    "|New Brunswick|Newfoundland",
}
#: kinds of institution, as a pattern
BODIES = (
    "government|monetary authority|taxation office|central bank|treasury|treasurer"
    "|finance ministry|finance minister|parliament"
    "|reserve bank|budget|cabinet|health ministry|defence ministry|defense ministry|taxpayers"
    "|tax office|tax agency|revenue agency|pension fund"
)
