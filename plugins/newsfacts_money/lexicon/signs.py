"""Signs and letters that denote a currency beside a figure."""

from __future__ import annotations

#: currencies called dollar
DOLLARS = (
    "USD AUD CAD NZD SGD HKD TWD JMD TTD BBD BSD BMD BZD KYD XCD FJD GYD LRD NAD SBD SRD BND ZWL"
)

#: sign of one character -> codes, where English-language news differs from CLDR
SYMBOLS = {
    "$": DOLLARS, "£": "GBP", "¥": "JPY CNY", "￥": "JPY CNY", "₵": "GHS", "¢": "GHS CRC",
    "₨": "INR PKR LKR NPR MUR SCR", "₿": "BTC",
}  # fmt: skip

#: letters before a dollar sign, or after it as in Australian papers -> code
DOLLAR_LETTERS = {
    "US": "USD", "USD": "USD", "U.S.": "USD", "A": "AUD", "AU": "AUD", "AUD": "AUD", "C": "CAD",
    "CA": "CAD", "CAN": "CAD", "Can": "CAD", "Cdn": "CAD", "CAD": "CAD", "NZ": "NZD", "HK": "HKD",
    "S": "SGD", "SG": "SGD", "NT": "TWD", "R": "BRL", "BRL": "BRL", "J": "JMD", "TT": "TTD",
    "Bds": "BBD", "BZ": "BZD", "CI": "KYD", "EC": "XCD", "F": "FJD", "FJ": "FJD", "G": "GYD",
    "L": "LRD", "N": "NAD", "SI": "SBD", "Z": "ZWL", "ZW": "ZWL", "Mex": "MXN", "MX": "MXN",
    "MXN": "MXN", "RD": "DOP", "AR": "ARS", "Aus": "AUD", "AUS": "AUD",
    "CDN": "CAD", "Sing": "SGD", "Arg": "ARS", "CLP": "CLP", "COP": "COP", "M": "MOP", "MOP": "MOP",
}  # fmt: skip

#: letters before other signs -> code
SIGN_LETTERS = {
    "£": {
        "IR": "IEP", "Ir": "IEP", "E": "EGP", "EG": "EGP", "GB": "GBP", "UK": "GBP", "L": "LBP",
        "LL": "LBP", "S": "SYP", "SY": "SYP", "SD": "SDG", "FK": "FKP", "GI": "GIP", "SH": "SHP",
    },
    "¥": {"CN": "CNY", "JP": "JPY", "RMB": "CNY"},
    "₵": {"GH": "GHS"},
    "¢": {"GH": "GHS"},
}  # fmt: skip
#: letters before a dollar sign that a blank may separate from it: "US $5 million"
APART = "US HK NZ NT"

#: letters before a figure -> codes
LETTERS = {
    "Rs": "INR PKR LKR NPR MUR SCR", "RM": "MYR", "Rp": "IDR", "Php": "PHP", "PhP": "PHP",
    "Ksh": "KES", "KSh": "KES", "Tsh": "TZS", "TSh": "TZS", "Ush": "UGX", "USh": "UGX",
    "Sfr": "CHF", "SFr": "CHF", "Fr": "CHF", "SKr": "SEK", "NKr": "NOK", "DKr": "DKK", "Dh": "AED",
    "Dhs": "AED", "Tk": "BDT", "GHC": "GHS", "GH": "GHS", "RMB": "CNY",
    "FFr": "FRF", "BFr": "BEF", "Sh": "KES UGX TZS SOS", "Shs": "KES UGX TZS SOS",
}  # fmt: skip

#: signs and letters after a figure -> codes
TRAILING = {
    "kr": "SEK NOK DKK ISK", "Kč": "CZK", "Kc": "CZK", "zł": "PLN", "Ft": "HUF", "元": "CNY",
    "円": "JPY", "원": "KRW", "руб": "RUB", "грн": "UAH", "лв": "BGN", "RM": "MYR", "Rs": "INR PKR",
    "Tk": "BDT", "Dhs": "AED", "Rp": "IDR",
}  # fmt: skip
#: letters used in the papers of one country -> code, country (ISO 3166), and whether papers
#: elsewhere use them before a figure that is clearly an amount
LOCAL_LETTERS = {
    "P": ("PHP", "PH", True),
    "N": ("NGN", "NG", False),
    "R": ("ZAR", "ZA", False),
    "SR": ("SAR", "SA", True),
    "DM": ("DEM", "DE", True),
    "Y": ("JPY", "JP", True),
}
