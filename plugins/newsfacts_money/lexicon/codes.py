"""ISO 4217 codes: former ones that the news still mentions, and codes that are also words."""

from __future__ import annotations

#: ISO 4217 codes, likeliest first
Codes = tuple[str, ...]

#: currencies no longer legal tender that articles still mention
REMEMBERED = "DEM FRF ITL ESP PTE NLG BEF LUF ATS FIM GRD IEP HRK SKK EEK BGN ANG ZWL"

#: codes that are also words, names or initials; they need a figure that is clearly an amount
AMBIGUOUS = "ALL AMD BAM BOB CAD COP CUP GEL LAK MAD MOP NAD PAB PEN RON SDG SOS TOP TRY WST"

#: codes that are also written in lower case beside a figure
LOWER_CASE = """
    AED AUD BRL CHF CNY CZK DKK EUR GBP HKD IDR INR JPY KRW MXN MYR NGN NOK NZD PLN RUB SAR SEK SGD
    THB USD VND ZAR
"""

#: codes that a letter for thousand or million may precede: "MEUR 60", "KUSD 5"
SCALED = "EUR USD GBP CHF SEK NOK DKK"

#: currencies whose amounts have no decimals in the news
WHOLE = "CLP COP HUF IDR IRR JPY KHR KRW LAK LBP MMK NGN PYG RWF TZS UGX UZS VND XAF XOF"

#: usual codes of crypto-currencies, which are no ISO 4217 codes
UNOFFICIAL = "BTC ETH XRP LTC BCH"
