"""ISO 4217 codes: former ones that the news still mentions, and codes that are also words."""

from __future__ import annotations

#: ISO 4217 codes, likeliest first
Codes = tuple[str, ...]

#: currencies no longer legal tender that articles still mention
REMEMBERED = "DEM FRF ITL ESP PTE NLG BEF LUF ATS FIM GRD IEP HRK SKK EEK BGN ANG ZWL"

#: codes that are also words, names or initials; they need a figure that is clearly an amount
AMBIGUOUS = "ALL AMD BAM BOB CAD COP CUP GEL LAK MAD MOP NAD PAB PEN RON SOS TOP TRY WST"
