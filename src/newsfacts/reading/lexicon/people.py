"""Nouns that denote people and bodies.

Written for newsfacts (2026-11): general vocabulary of news, by class.
"""

from __future__ import annotations

import re

from newsfacts.reading.lexicon.inflection import plural

#: endings of words for people: "minister", "president", "diplomats"
_AGENT = re.compile(
    r"(?:er|or|ist|ian|ant|dent|gent|mat|crat|ican|ee|ar|eur)s?$|(?:man|men|women|people)$"
    r"|(?:offici|riv|gener|nation|individu|radic|liber|profession|crimin)als?$"
    r"|(?:sentat|execut|operat|relat|nat|fugit|detect)ives?$"
)
#: nouns for people and bodies without such an ending
_BODIES = frozenset(
    """
    administration agencies agency aide aides alliance allies ally army authorities authority bloc
    board bodies body cabinet chief chiefs clergy coalition colleague colleagues commission
    committee communities community companies company congress contact contacts council
    counterpart counterparts countries country crew delegation delegations democracies democracy
    envoy envoys faction factions families family figures firm firms force forces friend friends
    government governments group groups guest guests head heads host hosts house junta king
    leadership ministry minorities minority mission missions movement movements nation nations
    opposition panel parliament parties party police powers prince princess queen rebel rebels
    royals senate separatists side sides spouses staff state states team teams troops union unions
    youth youths
    """.split()
)
#: more of them, in the singular
_SINGULARS = """
    actress admiral airline analyst archbishop architect assembly association astronaut athlete
    attorney aunt ayatollah bank bishop bodyguard boss boy boyfriend bureau candidate captain
    captive cardinal champion charity chef chieftain citizen clan cleric clerk client club coach
    colonel
    commodore companion consortium constable consul cook corporal counsel couple court cousin crew
    critic delegate department deputy duchess duke duo embassy emir empress entourage expert
    federation fiance foe foundation girl girlfriend grandson guard guru heir hero hostage husband
    imam inmate institute judge justice lady landlord league legislature magistrate magnate marshal
    mechanic militia missionary monarch mufti navy neighbour nephew niece nun nurse oligarch
    opponent organisation organization orphan pair patient patriarch pilot playwright poet
    politburo pope priest protege pupil quartet rabbi recruit regime republic secretariat secretary
    sheikh sheriff sibling society son spokesperson spouse spy sultan surgeon suspect syndicate
    tribe tribunal trio tsarina twin tycoon uncle undersecretary university veteran viceroy victim
    watchdog widow wife witness
""".split()
_OTHERS = frozenset(_SINGULARS) | frozenset(map(plural, _SINGULARS)) | {"children", "ministries"}
#: nouns for things and times that have such an ending
_THING = """
    accelerator accident agenda agreement altar anger another answer antidepressant area armor
    armour banner bar barrier bazaar bear behavior behaviour blacklist blocker booster border
    buffer bulldozer burner butter calendar cancer canister car career catheter caviar center
    chance chant chapter character charter chatter checklist cigar clamor cluster
    coffee color colour computer consonant constant coolant copper corner corridor counter
    covenant cover crater crossover cylinder danger deal december decree degree deodorant
    detergent dinner disaster disorder document dollar door dossier drawer elephant elevator
    encounter epicenter epicentre error ether factor favor favour fear fee fertiliser
    fertilizer fever filibuster filter finger fist flavor flavour floor flower folder footer
    format freezer gender generator gist grammar grandeur grant guarantee guitar hammer
    handover hangar hanger hangover harbinger harbor harbour headquarters heater heist
    helicopter honor honour horror humor humour hunger idea implant incident indicator indoor
    instant interior issue jar jubilee knee labor labour ladder laser layer layover leather
    ledger leftover letter levee lever liquor list locker lumber makeover manner marker mat
    matter median merger metaphor meteor meter mirror mist motor murder nectar newsletter
    newspaper november number october odor odour offer order other ouster outdoor outlier
    oyster paper parlor pedigree pelican pepper perimeter phone pillar plant pollutant poster
    powder power prayer precedent printer propeller pullover quadrant quarter radar rant razor
    reactor remainder reminder respirator restaurant river roar rollover rubber rumor rumour
    saucer scar scooter screwdriver sector seminar september sequester server sewer shelter
    shoulder shower silver skyscraper slander slaughter specter spectre spider splendor spree
    star steamer stopover sugar summer supper surrender sweater takeover tanker tear telephone
    teleprompter tender tenor terror thunder ticker tiebreaker timber timer toffee tower
    trailer transfer transformer transistor transplant tree tremor trident trigger tumor tumour
    turnover twist vapor vapour variant vector video videoconference vigor voucher wafer waist
    waiver walkover wallpaper war warrant wastewater water weather week whisper winter wonder
    wrist year zipper
""".split()
_THINGS = frozenset(_THING) | frozenset(map(plural, _THING))


def is_actor(word: str) -> bool:
    """Whether a lower-case noun denotes people or a body: "diplomats", "government"."""
    if word in _BODIES or word in _OTHERS:
        return True
    return word not in _THINGS and _AGENT.search(word) is not None
