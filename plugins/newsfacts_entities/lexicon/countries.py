"""Countries: their names, the words for their people, their capitals.

Names and alpha-2 codes follow the ISO 3166-1 list (as of 2026-11), those of countries that are no
more ISO 3166-3; short names, adjectives and
capitals as English-language news writes them were written by hand for newsfacts (2026-11).
"""

from __future__ import annotations

from typing import NamedTuple


class Country(NamedTuple):
    """A country: ISO 3166 alpha-2 code, names (the usual one first), adjectives, capitals."""

    code: str
    names: tuple[str, ...]
    demonyms: tuple[str, ...]
    capitals: tuple[str, ...]


#: code | names | adjectives and words for the people | capitals; alternatives by semicolons
_ROWS = """
AD|Andorra|Andorran|Andorra la Vella
AE|United Arab Emirates;UAE;Emirates|Emirati|Abu Dhabi
AF|Afghanistan|Afghan|Kabul
AG|Antigua and Barbuda|Antiguan|
AL|Albania|Albanian|Tirana
AM|Armenia|Armenian|Yerevan
AO|Angola|Angolan|Luanda
AR|Argentina|Argentine;Argentinian|Buenos Aires
AT|Austria|Austrian|Vienna
AU|Australia|Australian|Canberra
AZ|Azerbaijan|Azerbaijani;Azeri|Baku
BA|Bosnia and Herzegovina;Bosnia;Bosnia-Herzegovina|Bosnian|Sarajevo
BB|Barbados|Barbadian|Bridgetown
BD|Bangladesh|Bangladeshi|Dhaka
BE|Belgium|Belgian|Brussels
BF|Burkina Faso|Burkinabe|Ouagadougou
BG|Bulgaria|Bulgarian|Sofia
BH|Bahrain|Bahraini|Manama
BI|Burundi|Burundian|Gitega;Bujumbura
BJ|Benin|Beninese|Porto-Novo
BN|Brunei|Bruneian|Bandar Seri Begawan
BO|Bolivia|Bolivian|La Paz;Sucre
BR|Brazil|Brazilian|Brasilia;Brasília
BS|Bahamas|Bahamian|Nassau
BT|Bhutan|Bhutanese|Thimphu
BW|Botswana|Botswanan|Gaborone
BY|Belarus|Belarusian|Minsk
BZ|Belize|Belizean|Belmopan
CA|Canada|Canadian|Ottawa
CD|Democratic Republic of Congo;DR Congo;DRC|Congolese|Kinshasa
CF|Central African Republic|Central African|Bangui
CG|Republic of Congo;Congo||Brazzaville
CH|Switzerland|Swiss|Bern
CI|Ivory Coast;Cote d'Ivoire;Côte d'Ivoire|Ivorian|Yamoussoukro
CL|Chile|Chilean|Santiago
CM|Cameroon|Cameroonian|Yaounde;Yaoundé
CN|China;People's Republic of China|Chinese|Beijing
CO|Colombia|Colombian|Bogota;Bogotá
CR|Costa Rica|Costa Rican|San Jose
CU|Cuba|Cuban|Havana
CV|Cape Verde;Cabo Verde|Cape Verdean|Praia
CY|Cyprus|Cypriot;Greek Cypriot|Nicosia
CZ|Czech Republic;Czechia|Czech|Prague
DE|Germany;West Germany|German;West German|Berlin
DJ|Djibouti|Djiboutian|
DK|Denmark|Danish|Copenhagen
DM|Dominica||Roseau
DO|Dominican Republic|Dominican|Santo Domingo
DZ|Algeria|Algerian|Algiers
EC|Ecuador|Ecuadorian;Ecuadorean|Quito
EE|Estonia|Estonian|Tallinn
EG|Egypt|Egyptian|Cairo
ER|Eritrea|Eritrean|Asmara
ES|Spain|Spanish|Madrid
ET|Ethiopia|Ethiopian|Addis Ababa
FI|Finland|Finnish|Helsinki
FJ|Fiji|Fijian|Suva
FM|Micronesia|Micronesian|Palikir
FO|Faroe Islands|Faroese|Torshavn
FR|France|French|Paris
GA|Gabon|Gabonese|Libreville
GB|United Kingdom;Britain;UK;U.K.;England;Scotland;Wales|British;English;Scottish;Welsh|London
GD|Grenada|Grenadian|
GE|Georgia|Georgian|Tbilisi
GH|Ghana|Ghanaian|Accra
GL|Greenland|Greenlandic|Nuuk
GM|Gambia|Gambian|Banjul
GN|Guinea|Guinean|Conakry
GQ|Equatorial Guinea|Equatorial Guinean|Malabo
GR|Greece|Greek|Athens
GT|Guatemala|Guatemalan|Guatemala City
GW|Guinea-Bissau|Bissau-Guinean|Bissau
GY|Guyana|Guyanese|
HK|Hong Kong||
HN|Honduras|Honduran|Tegucigalpa
HR|Croatia|Croatian|Zagreb
HT|Haiti|Haitian|Port-au-Prince
HU|Hungary|Hungarian|Budapest
ID|Indonesia|Indonesian|Jakarta
IE|Ireland|Irish|Dublin
IL|Israel|Israeli|Jerusalem
IN|India|Indian|New Delhi;Delhi
IQ|Iraq|Iraqi|Baghdad
IR|Iran|Iranian|Tehran;Teheran
IS|Iceland|Icelandic|Reykjavik
IT|Italy|Italian|Rome
JM|Jamaica|Jamaican|
JO|Jordan|Jordanian|Amman
JP|Japan|Japanese|Tokyo
KE|Kenya|Kenyan|Nairobi
KG|Kyrgyzstan|Kyrgyz|Bishkek
KH|Cambodia|Cambodian|Phnom Penh
KI|Kiribati||
KM|Comoros|Comoran|Moroni
KN|Saint Kitts and Nevis||Basseterre
KP|North Korea;DPRK|North Korean|Pyongyang
KR|South Korea;Republic of Korea|South Korean|Seoul
KW|Kuwait|Kuwaiti|Kuwait City
KZ|Kazakhstan|Kazakh|Astana
LA|Laos|Lao;Laotian|Vientiane
LB|Lebanon|Lebanese|Beirut
LC|Saint Lucia||Castries
LI|Liechtenstein||Vaduz
LK|Sri Lanka|Sri Lankan|Colombo
LR|Liberia|Liberian|Monrovia
LS|Lesotho||Maseru
LT|Lithuania|Lithuanian|Vilnius
LU|Luxembourg|Luxembourgish|
LV|Latvia|Latvian|Riga
LY|Libya|Libyan|Tripoli
MA|Morocco|Moroccan|Rabat
MC|Monaco|Monegasque|
MD|Moldova|Moldovan|Chisinau
ME|Montenegro|Montenegrin|Podgorica
MG|Madagascar|Malagasy|Antananarivo
MH|Marshall Islands|Marshallese|Majuro
MK|North Macedonia;Macedonia|Macedonian;North Macedonian|Skopje
ML|Mali|Malian|Bamako
MM|Myanmar;Burma|Burmese|Naypyidaw;Yangon
MN|Mongolia|Mongolian|Ulaanbaatar;Ulan Bator
MR|Mauritania|Mauritanian|Nouakchott
MT|Malta|Maltese|Valletta
MU|Mauritius|Mauritian|Port Louis
MV|Maldives|Maldivian|
MW|Malawi|Malawian|Lilongwe
MX|Mexico|Mexican|Mexico City
MY|Malaysia|Malaysian|Kuala Lumpur
MZ|Mozambique|Mozambican|Maputo
NA|Namibia|Namibian|Windhoek
NE|Niger|Nigerien|Niamey
NG|Nigeria|Nigerian|Abuja
NI|Nicaragua|Nicaraguan|Managua
NL|Netherlands;Holland|Dutch|Amsterdam;The Hague
NO|Norway|Norwegian|Oslo
NP|Nepal|Nepalese;Nepali|Kathmandu
NR|Nauru|Nauruan|
NZ|New Zealand||Wellington
OM|Oman|Omani|Muscat
PA|Panama|Panamanian|Panama City
PE|Peru|Peruvian|Lima
PG|Papua New Guinea|Papua New Guinean|Port Moresby
PH|Philippines|Philippine;Filipino|Manila
PK|Pakistan|Pakistani|Islamabad
PL|Poland|Polish|Warsaw
PS|Palestine;Palestinian Authority|Palestinian|Ramallah
PT|Portugal|Portuguese|Lisbon
PW|Palau|Palauan|
PY|Paraguay|Paraguayan|Asuncion
QA|Qatar|Qatari|Doha
RO|Romania|Romanian|Bucharest
RS|Serbia|Serbian;Serb|Belgrade
RU|Russia;Russian Federation|Russian|Moscow
RW|Rwanda|Rwandan|Kigali
SA|Saudi Arabia|Saudi;Saudi Arabian|Riyadh
SB|Solomon Islands||Honiara
SC|Seychelles|Seychellois|
SD|Sudan|Sudanese|Khartoum
SE|Sweden|Swedish|Stockholm
SG|Singapore|Singaporean|
SI|Slovenia|Slovenian;Slovene|Ljubljana
SK|Slovakia|Slovak|Bratislava
SL|Sierra Leone|Sierra Leonean|Freetown
SM|San Marino||
SN|Senegal|Senegalese|Dakar
SO|Somalia|Somali|Mogadishu
SR|Suriname|Surinamese|Paramaribo
SS|South Sudan|South Sudanese|Juba
ST|Sao Tome and Principe||
SV|El Salvador|Salvadoran|San Salvador
SY|Syria|Syrian|Damascus
SZ|Eswatini;Swaziland|Swazi|Mbabane
TD|Chad|Chadian|N'Djamena
TG|Togo|Togolese|Lome
TH|Thailand|Thai|Bangkok
TJ|Tajikistan|Tajik|Dushanbe
TL|East Timor;Timor-Leste|East Timorese;Timorese|Dili
TM|Turkmenistan|Turkmen|Ashgabat
TN|Tunisia|Tunisian|Tunis
TO|Tonga|Tongan|
TR|Turkey;Türkiye|Turkish|Ankara
TT|Trinidad and Tobago|Trinidadian|Port of Spain
TV|Tuvalu||Funafuti
TW|Taiwan|Taiwanese|Taipei
TZ|Tanzania|Tanzanian|Dodoma
UA|Ukraine|Ukrainian|Kyiv;Kiev
UG|Uganda|Ugandan|Kampala
US|United States;United States of America;U.S.;US;USA;America|American|Washington;Washington D.C.
UY|Uruguay|Uruguayan|Montevideo
UZ|Uzbekistan|Uzbek|Tashkent
VA|Vatican;Holy See|Vatican|Vatican City
VC|Saint Vincent||Kingstown
VE|Venezuela|Venezuelan|Caracas
VN|Vietnam;Viet Nam|Vietnamese|Hanoi
VU|Vanuatu||Port Vila
WS|Samoa|Samoan|Apia
XK|Kosovo|Kosovar;Kosovan|Pristina
YE|Yemen|Yemeni|Sanaa;Sana'a
ZA|South Africa|South African|Pretoria;Cape Town
ZM|Zambia|Zambian|Lusaka
ZW|Zimbabwe|Zimbabwean|Harare
SU|Soviet Union;USSR|Soviet|
YU|Yugoslavia|Yugoslav;Yugoslavian|
DD|East Germany|East German|East Berlin
CS|Czechoslovakia|Czechoslovak|
"""


def _split(cell: str) -> tuple[str, ...]:
    return tuple(cell.split(";")) if cell else ()


def _country(row: str) -> Country:
    code, names, demonyms, capitals = row.split("|")
    return Country(code, _split(names), _split(demonyms), _split(capitals))


#: in order of code; XK is the user-assigned code in common use for Kosovo
COUNTRIES = tuple(_country(row) for row in _ROWS.strip().splitlines())
BY_CODE = {country.code: country for country in COUNTRIES}
