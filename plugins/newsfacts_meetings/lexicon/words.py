"""Words that license events, and those that only look like them.

Written for newsfacts (2026-11): general vocabulary of news, by class.
"""

from __future__ import annotations

import re

#: what is met when nobody meets: "met a deadline"
NOT_MET = frozenset(
    """
    goal goals target targets deadline deadlines demand demands need needs requirement requirements
    standard standards criteria criterion condition conditions challenge challenges expectation
    expectations obligation obligations objective objectives cost costs fate death end ends
    resistance opposition aim aims commitment commitments code codes match payment payments
    definition pillar pillars threshold quota quotas bill bills test demand's percent term terms
    threat threats applause criticism skepticism scepticism
    """.split()
)
#: words of matches: "met in the final"
SPORTS = frozenset(
    """
    final finals semifinal semi-final semifinals quarterfinal quarter-final match game championship
    cup league tournament derby playoff playoffs play-off play-offs fixture football soccer
    basketball cricket rugby hockey tennis squad stage
    """.split()
)
#: signs of a match near "met"
MATCH = re.compile(
    r"\b(?:World Cup|play-?offs?|qualifiers?|quarter-?finals?|semi-?finals?|kick-?off|first leg"
    r"|second leg|striker|midfielder|goalkeeper|head coach)\b"
)
#: words before an event that make it one of firms, clubs, homes
PRIVATE = {
    "meeting": frozenset(
        """
        shareholder shareholders stockholder stockholders annual board company staff creditors
        investors town hall prayer church family school race athletics sports track team club
        tenants residents sales rate business court trading training jam photo practice question
        mass news press telephone video
        """.split()
    ),
    "visit": frozenset(
        "doctor hospital home house conjugal web family school shopping field".split()
    ),
    "call": frozenset(
        "emergency distress wake-up curtain close judgment earnings phishing".split()
    ),
}
#: heads of those whose meetings are none of officials
PRIVATE_MEMBERS = frozenset(
    """
    dockers miners strikers applicants companies firms insurers shareholders stockholders directors
    bondholders holders fans lenders bankers owners customers suppliers relatives tourists visitors
    friends families parents patients students court tribunal jury creditors investors residents
    """.split()
)
#: behind a verb of motion: "flew back to Lima"
RETURNING = re.compile(r" (?:back|home)\b")
PHONE = frozenset("phone telephone video telephonic videoconference".split())

#: nouns for occasions on which people talk
TALKING = frozenset(
    """
    call conversation meeting meetings encounter encounters gathering session talks negotiations
    consultations discussions summit dinner lunch
    """.split()
)

#: whom officials speak with to be heard
MEDIA = frozenset(
    """
    abc afp anchor ap bbc cbs cnbc cnn correspondent correspondents fox guardian journalist
    journalists magazine media msnbc nbc network news newspaper newspapers npr paper papers podcast
    post press radio reporter reporters reuters television times xinhua
    """.split()
)
#: verbs of those who are not on a call: "tapped the calls of Orlik"
OVERHEARING = frozenset("bug eavesdrop hear intercept listen monitor record tap wiretap".split())

#: what may follow those called on the telephone: nothing that they are called
AFTER_CALLED = re.compile(
    r"\W*$|[,.;:)]|(?:on|in|to|at|from|by|about|after|before|late|later|early|again|and|over|this"
    r"|last|yesterday|today|for talks|\w+day)\b"
)

#: nouns for events that a verb of motion leads to
EVENTS = TALKING | frozenset("visit visits trip trips tour stay".split())

#: first-person pronouns, whose meetings are private unless somebody in office is there
SPEAKERS = frozenset("i we you me us one".split())
#: length of the beginning of an article that says whether it is about firms
LEAD = 300
#: signs of firms and of what they do
BUSINESS = re.compile(
    r"<[A-Z.]+>|\b(?:Inc|Corp|Co|Ltd|Plc|PLC|LLC|SA|AG|NV|Spa|SpA|GmbH)\b"
    r"|\b(?:company|takeover|merger|acquisition|shareholders?|subsidiary|joint venture)\b"
)

#: the length of a stay: "two-day"
LENGTH = re.compile(r"\w+-(?:hour|day|night|week|month)(?:-long)?\b")

#: what an official is seen doing: "saw her leaving the hall"
DOING = re.compile(r"(?:\w+ing|leave|enter|speak|as)\b")
