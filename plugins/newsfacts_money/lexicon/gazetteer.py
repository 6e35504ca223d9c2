"""Institutions and states of countries whose currency shares its sign or its name."""

from __future__ import annotations

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
