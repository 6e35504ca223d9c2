"""Trigger words, words that affect the status of an event, and false triggers.

Written for newsfacts (2026-11): general vocabulary of news, by class.
"""

from __future__ import annotations

from collections.abc import Mapping


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


def _by_word(classes: Mapping[str, str]) -> dict[str, str]:
    """Return each word of some classes with its class."""
    return {word: name for name, words in classes.items() for word in words.split()}


#: verb forms by what they need: a person, or no false object ("meet"), a place ("visit"), an
#: official and a place ("travel"), a person as object ("host", "call"), "on" a person ("call on"),
#: or a telephone ("speak")
VERBS = _by_word(
    {
        "meet": "meet meets met meeting",
        "visit": "visit visits visited visiting",
        "travel": (
            "travel travels traveled travelled traveling travelling arrive arrives arrived"
            " fly flies flew flown"
        ),
        "host": (
            "host hosts hosted hosting receive receives received receiving welcome welcomes"
            " welcomed welcoming"
        ),
        "call": "call calls called calling telephoned phoned rang rung",
        "see": "see sees saw seen",
        "sit": "sit sits sat sitting",
        "gather": (
            "gather gathers gathered convene convenes convened reconvene reconvenes reconvened"
        ),
        "speak": (
            "speak speaks spoke spoken speaking talk talked talking discuss discusses discussed"
            " discussing confer conferred"
        ),
    }
)
#: event type of each class of verbs
VERB_TYPES = {
    "meet": "meeting", "visit": "visit", "travel": "visit", "host": "meeting", "call": "call",
    "speak": "call", "see": "meeting", "sit": "meeting", "gather": "meeting",
}  # fmt: skip

#: noun forms by the type of the event
NOUNS = _by_word(
    {
        "meeting": (
            "meeting meetings encounter encounters gathering gatherings session sessions"
            " breakfast dinner lunch"
        ),
        "talks": (
            "talks negotiations consultations discussions discussion conversations conversation"
            " dialogue"
        ),
        "visit": "visit visits trip trips tour stay",
        "summit": "summit summits",
        "call": "call calls",
    }
)
#: ambiguous nouns, which count only with a participant
VAGUE = _words(
    "negotiations consultations discussions discussion conversations conversation dialogue trip"
    " trips tour stay call calls encounter encounters gathering gatherings session sessions"
)
#: meals, which are meetings if somebody is there "with" or "between"
MEALS = _words("breakfast dinner lunch")
TRIGGERS = frozenset(VERBS) | frozenset(NOUNS)
PHONE = _words("phone telephone video telephonic videoconference conference")

#: objects of "meet" that are no meetings: "met a deadline", "meet the needs"
NOT_MET = _words(
    """
    goal goals target targets deadline deadlines demand demands need needs requirement requirements
    standard standards criteria criterion condition conditions challenge challenges expectation
    expectations obligation obligations objective objectives cost costs fate death end ends
    resistance opposition aim aims commitment commitments code codes match payment payments
    definition threshold quota quotas bill bills test demand's
    """
)
#: objects of "visit" that are irrelevant
NOT_VISITED = _words(
    """
    relatives friends family families grandparents website page site sites graves museum museums
    doctor doctors hospital shop shops store stores beach beaches restaurant restaurants
    """
)
#: modifiers of an event of firms, clubs, churches or families
PRIVATE = {
    "meeting": _words(
        """
        shareholder shareholders stockholder stockholders annual general board company staff
        creditors investors town hall prayer church family school race athletics sports track team
        club tenants residents sales policy rate business group court trading training plenary
        parliamentary jam photo practice question
        """
    ),
    "visit": _words("doctor hospital home house conjugal site web family school shopping field"),
    "call": _words("emergency distress wake-up curtain close judgment earnings phishing"),
}
#: words of matches: "met in the final"
SPORTS = _words(
    """
    final finals semifinal semi-final semifinals quarterfinal quarter-final match game championship
    cup league round tournament derby playoff playoffs fixture
    """
)
#: participants of meetings without officials: "a meeting of shareholders"
PRIVATE_MEMBERS = _words(
    """
    union farmers dockers miners strikers drivers applicants company companies firm firms insurers
    airlines banks shareholders stockholders directors creditors bondholders investors holders
    residents fans board lenders bankers employers workers unions management owners customers
    suppliers relatives tourists visitors friends family families parents patients court courts
    tribunal jury
    """
)

#: support verbs of events: "hold talks", "pay a visit", "leave for a summit"; their subject
#: takes part, and their tense, modality and negation apply to the event
SUPPORT = _words(
    """
    hold have make pay conduct begin start open resume continue conclude end finish complete wrap
    cap attend join host convene chair enter undertake take cut extend skip miss leave go come
    travel fly head arrive return depart be meet gather embark kick launch renew reopen restart
    visit participate engage sit address hosted hosting receive welcome welcomed meeting
    """
)
#: nouns for visitors, even without a mention
VISITORS = _words("delegation delegations mission missions envoy envoys emissary emissaries")
#: verbs of object control: "urged Ida Holm to visit"
ASKING = _words(
    """
    ask urge tell invite press persuade order allow force send dispatch want expect call lead push
    convince authorise authorize instruct appoint help enable permit get cause encourage advise
    warn beg request require compel prompt reject
    """
)
#: verbs of taking part "in" or "at" an event
PARTAKING = _words("take participate engage be sit gather meet join speak appear")
#: verbs of attending an event that others hold
GOING = _words("attend go travel come fly head participate join")
#: verbs of staying away from one
SHUNNING = _words("boycott miss shun skip stay")
#: verbs whose object takes part as well: "joined Ida Holm for talks"
JOINING = _words("join invite host hosted hosting receive welcome welcomed meet bring")
#: the same for a call, and for talks if it is a person: "told Ida Holm in a call"
TELEPHONING = _words("tell thank assure inform congratulate brief urge ask warn reassure")
#: verbs with the participants as object: "the talks involve Kenya"
COMPRISING = _words("include involve gather unite bring feature draw")
#: verbs that give the time or place of an event: "a visit that had been set for Sunday"
COURSE = _words(
    """
    arrange begin continue expect hold open plan resume schedule reschedule set slate start take
    host hosted due convene
    """
)
#: verbs about an event: their subject does not take part
TELLING = _words(
    """
    accept announce approve assail back broker cancel confirm condemn criticise criticize decry
    delay demand denounce discuss expect facilitate hedge mediate mention note oppose organise
    organize postpone propose report request slam suggest support urge welcome
    """
)

#: verbs with an event only as topic
TALKING = _words("describe detail discuss explain mention recall")

#: lemmas of verbs by their effect on the status
_VERB_CLASSES = {
    "cancelled": "cancel scrap abandon suspend axe abort scuttle",
    "postponed": "postpone delay defer shelve",
    "refused": (
        "refuse reject decline boycott deny snub shun rebuff spurn fail oppose avoid skip veto"
        " resist"
    ),
    "hypothetical": (
        "propose suggest demand seek urge request invite offer want wish consider weigh mull ask"
        " threaten forgo advise recommend encourage press try decide"
    ),
    "planned": (
        "plan schedule reschedule expect set arrange prepare agree hope intend accept slate"
        " promise vow await anticipate"
    ),
}
VERB_STATUS = _by_word(_VERB_CLASSES)
#: the same for a verb with a particle
PARTICLES = {
    ("call", "off"): "cancelled",
    ("pull", "out"): "cancelled",
    ("back", "out"): "cancelled",
    ("put", "off"): "postponed",
    ("push", "back"): "postponed",
    ("rule", "out"): "refused",
    ("turn", "down"): "refused",
    ("call", "for"): "hypothetical",
    ("push", "for"): "hypothetical",
    ("press", "for"): "hypothetical",
    ("ask", "for"): "hypothetical",
    ("appeal", "for"): "hypothetical",
    ("prepare", "for"): "planned",
    ("wait", "for"): "planned",
}
#: nouns that an event depends on: "a call for talks", "an invitation to a summit"
HEAD_STATUS = _by_word(
    {
        "cancelled": "cancellation suspension collapse",
        "postponed": "postponement delay",
        "refused": "refusal rejection boycott",
        "hypothetical": (
            "invitation call calls offer offers proposal proposals request requests demand demands"
            " idea possibility prospect prospects suggestion chance hope hopes conditions readiness"
            " willingness bid appeal appeals decision need"
        ),
        "planned": (
            "plan plans preparations eve schedule agreement run-up commitment promise pledge vow"
            " intention intentions intent"
        ),
    }
)
#: adjectives and participles next to an event
ADJECTIVES = _by_word(
    {
        "cancelled": "cancelled canceled aborted abandoned scrapped",
        "postponed": "postponed delayed",
        "hypothetical": "possible potential eventual hypothetical",
        "planned": (
            "planned proposed scheduled upcoming forthcoming next coming rescheduled expected"
            " impending due"
        ),
    }
)
#: effects of modals, and of verbs that govern an infinitive
MODALS = {
    **dict.fromkeys(("will", "shall", "be to", "be going to"), "planned"),
    **dict.fromkeys(
        ("be due to", "be set to", "be likely to", "be scheduled to", "be expected to"), "planned"
    ),
    **dict.fromkeys(("could", "may", "might", "should", "would", "can", "must"), "hypothetical"),
    **dict.fromkeys(
        ("be ready to", "be willing to", "be able to", "will to", "be prepared to", "be open to"),
        "hypothetical",
    ),
    **dict.fromkeys(("be unlikely to", "be unable to", "be unwilling to"), "refused"),
}
#: the negation of each status
DENIED = {
    "cancelled": "planned",
    "postponed": "planned",
    "refused": "hypothetical",
    "ongoing": "refused",
}
#: nouns that are not the subject of the infinitive after them: "an invitation to meet"
CHANCES = _words(
    "call calls chance decision invitation offer opportunity plan plans proposal request demand bid"
    " commitment promise pledge willingness intention intentions intent readiness refusal"
)
#: nouns for places without a name: "at his office", "in the capital"
PLACES = _words(
    """
    office offices palace residence headquarters hotel border capital city town village airport
    airfield centre center ministry building house mansion compound embassy consulate villa resort
    retreat base venue church cathedral mosque hall room university island zone port ship province
    region territory country library museum farm ranch estate chancellery castle parliament
    crossing forest camp peninsula gulf coast area district site continent republic kingdom
    """
)
#: nouns for people without a typical ending, for groups without a mention
BODIES = _words(
    """
    chief chiefs head heads king queen prince princess envoy envoys aide aides friend friends youth
    youths people staff counterpart counterparts side sides country countries state states nation
    nations government governments council cabinet parliament committee commission party parties
    movement movements rebel rebels group groups delegation delegations team teams company
    companies union unions firm firms body bodies board panel authority authorities agency agencies
    ministry army troops forces opposition crew family families community
    communities minority coalition alliance bloc faction factions separatists powers neighbours
    neighbors royals police mission missions warship warships ship ships house office offices
    leadership administration
    """
)
#: nouns not for people in the position of people: "met with resistance"
NO_PEOPLE = _words(
    """
    paper papers order orders matter matters number numbers offer offers letter letters border
    borders water computer computers quarter quarters disaster winter summer sector sectors factor
    factors error errors year plant plants grant grants fee view aim goal hope approval resistance
    success failure criticism anger silence enthusiasm scepticism skepticism applause surprise
    effect result results emphasis purpose note way time week month day today tomorrow yesterday
    agenda issue issues phone telephone video videoconference
    """
)
#: nouns for a part or measure of an event: "a round of talks", "the end of the visit"
MEASURES = _words(
    """
    round series day days part end start opening beginning close conclusion sidelines margins
    course eve session rounds stage phase leg kind sort number
    """
)
#: verbs that show that an event has begun and is ongoing
BEGINNING = _words("arrive begin start open kick embark continue cap resume")
#: verbs with an event as their subject: "the talks will begin"
HAPPENING = _words(
    "begin start resume continue end conclude open happen occur take proceed go come be collapse"
)
#: nouns whose possessor asks somebody else: "Peru's invitation to"
INVITING = _words("invitation call calls request proposal demand offer")
#: verbs of an approaching event: "as the summit approaches"
NEARING = _words("approach loom near")
#: verbs of the end of an event, whose date is the event's only once it is over
ENDING = _words("end conclude finish")
#: possessive pronouns
OWNERS = _words("his her their its my our your")
#: prepositions that open an aside: "held talks after clashes in"
ASIDE = _words("after following amid before since despite during")
#: prepositions of an occasion: "said at a summit", "left before the talks"
OCCASION = _words("during at after before following since amid throughout upon over by in")
#: words before an event that is still to come
AHEAD = ("ahead of", "on the eve of", "in advance of")
