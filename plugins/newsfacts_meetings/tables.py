"""Words that tell of meetings, the words that tell whether they took place, and traps.

Written for newsfacts (2026-11) from the counts and frames in its notes on diplomatic news.
"""

#: verb forms: the type of the event, and what must follow: "with" (anything but a trap), "person",
#: "place" (any name) or "phone"
VERBS = {
    **dict.fromkeys(("met", "meet", "meets", "meeting"), ("meeting", "with")),
    **dict.fromkeys(("visited", "visits", "visit", "visiting"), ("visit", "place")),
    **dict.fromkeys(("hosted", "hosts", "host", "hosting"), ("meeting", "person")),
    **dict.fromkeys(("received", "receives", "receive", "receiving"), ("meeting", "person")),
    **dict.fromkeys(("welcomed", "welcomes"), ("meeting", "person")),
    **dict.fromkeys(("called", "telephoned", "phoned"), ("call", "person")),
    **dict.fromkeys(("spoke", "spoken", "speak", "speaks"), ("call", "phone")),
}

#: noun forms: the type of the event
NOUNS = {
    **dict.fromkeys(("meeting", "meetings"), "meeting"),
    **dict.fromkeys(("talks", "negotiations", "consultations"), "talks"),
    **dict.fromkeys(("visit", "visits", "trip", "trips", "tour"), "visit"),
    **dict.fromkeys(("summit", "summits"), "summit"),
    "call": "call",
}

#: before a form that may be either: it is a noun, or a verb
NOUN_BEFORE = frozenset(
    "a an the his her their its of state official these those two three several high-level".split()
)
VERB_BEFORE = frozenset(
    """
    to will would could may might can not should shall and they we who is are was were be been am
    also
    """.split()
)
#: before "meeting" they make a verb of it, unless a preposition or an auxiliary follows
DOING_BEFORE = frozenset("after before by while when since without and following".split())
NOUN_BEHIND = frozenset("of in at on between among was were is are will would that has had".split())

#: what is met or paid when nobody meets: "met a deadline", "meet the needs"
NOT_MET = frozenset(
    """
    goal goals target targets deadline deadlines demand demands need needs requirement requirements
    standard standards criteria condition conditions challenge challenges expectations obligations
    objective objectives cost costs fate death resistance opposition aim aims commitments
    code end ends match payments
    """.split()
)
#: what is visited when it is no event of news
NOT_VISITED = frozenset("relatives friends family families website page site sites".split())

#: nouns that make another thing of the one before: "talks process", "trip advisor"
NOT_NOUN_BEHIND = frozenset("point points room rooms record centre center place guide".split())

#: verbs that say something of an event that they do not hold: their date is not its date
STANCES = frozenset(
    """
    accept announce boycott cancel consider decline demand invite offer oppose plan postpone
    propose recall refuse reject request rule scrap seek suggest support suspend threaten urge want
    welcome
    """.split()
)
#: nouns that are no subject of the infinitive behind them: "accepted an invitation to meet"
CHANCES = frozenset("call chance decision invitation offer plan proposal request visit".split())
#: verbs whose objects are at the event as well: "joined Ida Holm for talks"
JOINING = frozenset("join invite host receive welcome meet".split())
#: verbs whose subject is an event, in "a visit that had been set for Sunday"
COURSE = frozenset(
    """
    arrange begin conclude continue end expect hold open plan resume schedule set slate start take
    """.split()
)

#: modalities of what is to be
AHEAD = frozenset(
    ("be to", "be due to", "be expected to", "be scheduled to", "be set to", "plan to", "hope to")
)

#: cues by status, strongest first, before the trigger; each a pattern for lower case
CUES = {
    "cancelled": r"cancell?(?:ed|s|ing)?|call(?:ed|ing)? off|scrapp(?:ed|ing)|abandoned|suspended",
    "postponed": r"postpon(?:e|ed|es|ing)|put off|delayed|had been due to",
    "refused": (
        r"refus(?:e|ed|es|ing)|reject(?:ed|s|ing)?|declin(?:ed|es|ing)|boycott(?:ed|ing)?"
        r"|ruled out|den(?:y|ied|ies)|turned down|did not|will not|won't|does not|not"
    ),
    "hypothetical": (
        r"could|(?-i:may)|might|would|if|unless|call(?:ed|s|ing)? for|urg(?:e|ed|es|ing)"
        r"|propos(?:e|ed|es|ing|al)|demand(?:ed|s|ing)?|offer(?:ed|s)? to|possib(?:le|ility)"
        r"|invit(?:e|ed|es|ing)|(?<!accepted an )(?<!accepted the )invitation"
        r"|want(?:s|ed)? to|should|seek(?:s|ing)?|sought|ready to"
    ),
    "planned": (
        r"will|shall|accept(?:s|ed) (?:an|the) invitation"
        r"|plan(?:s|ned|ning)?|scheduled?|due|expected|upcoming|forthcoming"
        r"|(?:is|are|was|were|set|agreed|hop(?:es|ed|ing)|intends?|in the country) (?:also )?to"
        r"|next|prepar(?:e|es|ed|ing)|(?:ahead|on the eve) of(?=[^,]*$)|in \w+ when"
    ),
    "ongoing": (
        r"(?:is|are) (?:currently |now )?(?:meeting|visiting|holding|hosting|on|in)"
        r"|currently|during (?:his|her|their)|arriv(?:ed|es)"
    ),
}

#: cues by status right behind the trigger: "was cancelled", "will begin"
CUES_BEHIND = {
    "cancelled": r"(?:was|were|is|are|been) (?:\w+ )?(?:cancell?ed|called off|scrapped)",
    "postponed": r"(?:was|were|is|are|been) (?:\w+ )?(?:postponed|put off|delayed)",
    "refused": r"(?:was|were|been) (?:\w+ )?(?:rejected|refused)",
    "hypothetical": r"could|(?-i:may)|might|would",
    "planned": (
        r"will|(?:is|are|was|were) (?:scheduled|due|set|expected|planned|to)|scheduled|to be"
    ),
    "ongoing": r"(?:is|are) (?:still )?(?:ongoing|under way|underway|continuing|not over)",
}
