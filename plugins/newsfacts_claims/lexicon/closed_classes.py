"""Closed classes of words around a cue, and the nouns that are cues."""

#: nouns that report what their possessor says, by what opens it
NOUNS = {
    "that": """
        accusation acknowledgement acknowledgment admission allegation announcement answer
        argument assertion assurance boast charge claim comment complaint conclusion confession
        contention declaration denial estimate explanation finding forecast hint insistence
        observation prediction remark report revelation statement suggestion warning
    """,
    "that to": "pledge promise threat vow",
    "that for to": "appeal call demand plea request",
    "to": "refusal",
}
#: objects of saying that claim nothing: "she said nothing"
INDEFINITES = frozenset("anything little much nothing something".split())
NOTHING = INDEFINITES | frozenset(["as", "so"])
POSSESSIVES = frozenset("her his its my our their your".split())

HERE = frozenset(["here"])
#: determiners of something known already, which is not what is stated
DEFINITES = frozenset("the this that these those both such".split())
#: words that lead from a known noun to what is stated: "the need for", "the need to"
COMPLEMENT_STARTS = frozenset("for that to".split())
#: words that lead from a feeling to what it is about: "regret over", "hope that"
FEELING_STARTS = COMPLEMENT_STARTS | frozenset("about at over".split())

BE = frozenset("am are be been being is was were".split())
#: words before a passive "asked" without auxiliary: "when asked about"
WHEN = frozenset("when whenever if once".split())
AUXILIARIES = frozenset(
    """
    am are be been being can could did do does had has have having is may might must shall should
    was were will would ca ai
    """.split()
)

#: adverbs between subject and verb, or right after the verb, which belong to the cue
ADVERBS = frozenset(
    """
    afterward afterwards again ago already also always anyway back before even ever first further
    however instead just later long now often once only quickly rather since simply sometimes soon
    still then though thus today together tonight too twice yesterday yet all both
    """.split()
)

#: infinitives and participles that continue another verb, by the word before them: "went on
#: to say", "quoted as saying"
CHAINS = {
    "as": (("quoted", "as"),),
    "to": (
        ("go", "as", "far", "as", "to"),
        ("gone", "as", "far", "as", "to"),
        ("went", "as", "far", "as", "to"),
        ("went", "on", "to"),
        ("goes", "on", "to"),
        ("gone", "on", "to"),
        ("going", "on", "to"),
        ("continued", "to"),
        ("continues", "to"),
    ),
}

#: verbs whose object, or complement, does what an infinitive after it says
CAUSING = frozenset("be cause drive force inspire lead move prompt provoke push spur".split())

#: pronouns for speakers; "it" may refer to an organisation
SPEAKERS = frozenset("he she they we i you who it some many others both".split())
RELATIVES = frozenset("who which".split())
#: single words that are no source
NO_SOURCES = frozenset(
    """
    albeit here it's no not so such that there this to what these those how where when why as by
    of in at for with on from him me them us himself herself itself themselves nothing anything
    """.split()
)
#: words that begin no source of several words
EMPTY_STARTS = frozenset("there to not".split())
#: words that end no source
NO_ENDS = frozenset(
    """
    a an and as at but by for from her his in into is its my no not of on or our than that the their
    to was were with your
    """.split()
)

ARTICLES = frozenset("a an the".split())
DETERMINERS = frozenset(
    """
    a an the this that these those his her its their my our your no any some each every another
    """.split()
)
#: words before a noun, and not before a verb
BEFORE_NOUNS = frozenset(
    "a an the its their his my our your no every each of in for at by from on with 's".split()
)
#: words before a subject, besides adverbs: "Overall, 47%"
LEADS = frozenset("overall".split())
#: words that no subject extends back across
SUBORDINATORS = frozenset(
    """
    after although as because before but if once since so than that though till unless until what
    when whenever where whereas whether which while who whom whose why how nor yet
    """.split()
)
CONJUNCTIONS = frozenset("and but or yet".split())
PREPOSITIONS = frozenset(
    """
    about above across after against along alongside amid among around at because before behind
    below beneath beside between beyond by despite during except following for from in inside into
    like near of off on onto outside over past per regarding since through throughout till to toward
    towards under until unlike up upon via with within without
    """.split()
)
#: words that open a clause which is a noun phrase: "what he said was a gift"
FREE = frozenset("what whatever".split())
#: words that open a clause as content
OPENERS = frozenset("that whether if how why what who where when which".split())

#: prepositions of the place, time or manner of speaking: "in a statement", "at a rally"
CIRCUMSTANCE = frozenset(
    "in on at during after before following to by through via from over with".split()
)

#: words after a comma that open an addition to a name, not a new subject
ADDITIONS = frozenset(
    "a an the who whose which of from his her its their jr sr and both now".split()
)

#: words after a comma that open an addition to a name after its cue
ADDITION_STARTS = frozenset("a an the".split())

#: words that continue a sentence after ", he said": "in a letter", "as prices rose"
TAILS = CIRCUMSTANCE | HERE | frozenset("as after when while early late amid".split())

#: conjunctions whose clause belongs to what is said, also after ", he said,"
REASONS = frozenset("because if since unless until".split())

#: conjunctions whose clause before ", he said," belongs to what is said
CONDITIONS = frozenset("if unless".split())

DASHES = frozenset("—–―")
DATELINE_DASHES = frozenset("—–―-")
STOPS = frozenset(".!?…")
#: marks that no phrase extends across
BREAKS = frozenset(",;:—–()[]\"“”„«»…!?'")
#: marks that no addition between commas extends across
MARKS = frozenset(';:—–"“”„«»….!?')

#: closing quotation marks, the double apostrophe included
CLOSING = "\"”»'"
#: nouns and adjectives with the ending of adverbs
NOT_ADVERBS = frozenset("assembly family monopoly elderly anomaly friendly italy".split())

#: words before a participle that continues a sentence: "he left, saying ..."
BESIDE = frozenset([",", "after", "and", "before", "by", "in", "to", "when", "while", "without"])

OBJECT_PRONOUNS = frozenset("her him me them us you himself herself themselves".split())
#: nouns for addressees, as one word
AUDIENCES = frozenset(
    """
    activists attendees colleagues delegates diplomats donors investors journalists lawmakers
    legislators listeners media members officials parliament police prosecutors reporters senators
    shareholders students supporters viewers voters workers
    """.split()
)
#: words that end the addressee
ADDRESSEE_ENDS = (
    OPENERS | CIRCUMSTANCE | CONJUNCTIONS | AUXILIARIES
    | frozenset("he she they it we i there to not about of as because".split())
)  # fmt: skip

#: marks before the closing quotation mark of a whole utterance
QUOTE_ENDS = frozenset(",.?!…—–-")
#: marks that neither begin nor end a content
LOOSE = frozenset(",;:—–")
AFTERTHOUGHTS = frozenset("however though too".split())
#: words after a comma that coordinate claims
CONTRASTS = frozenset("although and but though whereas while".split())
#: words after a comma that continue a sentence after an object
GOING_ON = CONTRASTS | frozenset("after and as before because if or since when which who".split())

#: words that end an object, unless they are a preposition of its noun
CIRCUMSTANCE_STARTS = frozenset(
    "after although amid because before despite during once since though until when while".split()
)
#: places and media of speaking: "criticised the deal in a letter"
VENUES = frozenset(
    """
    ad address appearance article blog book briefing broadcast call column conference debate
    editorial email essay event forum hearing interview interviews letter lawsuit meeting memo news
    note op-ed podcast post rally report release remarks ruling speech speeches statement statements
    testimony tweet tweets video facebook instagram telegram tiktok youtube television radio
    """.split()
)

#: how a text was given out
ISSUED = frozenset("aired broadcast circulated issued posted published released sent".split())

#: documents that speak for whoever issued them
DOCUMENTS = frozenset(
    """
    analysis article audit book brief circular communique declaration dispatch document editorial
    email filing indictment inquiry investigation lawsuit letter manifesto memo memoir motion notice
    poll post probe release report resolution ruling statement study survey tweet
    """.split()
)

#: verbs of giving out a document
ISSUE = frozenset("issue publish release".split())
#: prepositions before whoever issued a document
ISSUING = frozenset("by from in".split())
#: nouns that can show or suggest something, as documents do
FIGURES = frozenset(
    """
    data documents estimates evidence figures findings letters notes numbers papers polls records
    reports research results statements statistics studies surveys tests transcripts
    """.split()
)
#: endings of nouns for people
PEOPLE = tuple("er ers or ors ist ists ian ians man men woman women ant ants people police".split())

#: labels in capitals that are not speakers
LABELS = frozenset(
    """
    ANALYSIS BREAKING CLAIM CORRECTION EDITOR FACT LIVE MORE MYTH NOTE OPINION PHOTO PHOTOS READ
    RELATED SOURCE UPDATE UPDATED VERDICT VIDEO WATCH
    """.split()
)

#: marks inside a name: "the Pew Center (in Washington)"
INNER = frozenset("()'")

#: words after a list of sources: "the mayor and the governor both"
EACH = frozenset("all both each".split())
#: pronouns that may refer to the last speaker
SINGULAR = frozenset("he she".split())
