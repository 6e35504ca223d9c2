"""Closed-class words with their classes, and words whose classes news usage settles.

Written for newsfacts (2026-11) from the usual grammars' lists of function words; the later tables
correct words whose use in news differs from general English, or that WordNet cannot settle.
:mod:`newsfacts.reading.tagset` names the classes.
"""

from newsfacts.reading import tagset as t

#: words of one class
CLOSED = {
    t.DETERMINER: "the any no",
    t.SINGULAR_DETERMINER: "a an this each every another",
    t.PLURAL_DETERMINER: "these those many several few",
    t.POSSESSIVE: "my your his its our their whose",
    t.SUBJECT_PRONOUN: "i he she we they",
    t.OBJECT_PRONOUN: """
        me him us them myself yourself himself herself itself ourselves themselves
        yourselves oneself mine yours hers ours theirs noone
    """,
    t.PRONOUN: """
        everyone everybody everything someone somebody something anyone anybody anything
        nobody nothing none it you
    """,
    t.SAYS: "says",
    t.RELATIVE: "who whom whoever whatever whichever",
    t.WH_ADVERB: "when where why how whenever wherever",
    t.MODAL: """
        will would can could may might must shall should 'll ca wo couldn wouldn shouldn
        mustn mightn cannot gonna gotta wanna
    """,
    t.FINITE_BE: "is are was were am 're 'm isn aren wasn weren ain",
    t.BE: "be been being",
    t.HAVE: "having have has had 've haven hasn hadn",
    t.DO: "do does did don doesn didn",
    t.NOT: "not n't 't",
    t.PREPOSITION: """
        of in on at by for with from into during against between among through toward
        towards upon under without within via per amid despite throughout beneath beside
        besides beyond across along behind below concerning regarding versus vs onto unlike
        aboard amongst alongside underneath including excluding except above near outside inside
        off out according
    """,
    t.THAN: "than",
    t.FOCUS_ADVERB: "even just quite",
    t.TITLE: "mr. mrs. ms. dr. messrs. sir",
    t.APPROXIMATOR: "nearly almost roughly approximately",
    t.COORDINATOR: "and or nor but",
    t.SUBORDINATOR: """
        if because although though while whether unless as whereas lest until till
    """,
    t.BEFORE_OR_AFTER: "before after",
    t.ADVERB: """
        also too very rather already still yet now then again ever never always often
        sometimes soon here thus hence however meanwhile instead perhaps maybe away together
        apart forward far once twice later abroad ago indeed therefore moreover nevertheless
        nonetheless otherwise likewise please furthermore somewhat else overseas sharply largely
        widely well
    """,
    t.DAY: """
        today yesterday tomorrow tonight monday tuesday wednesday thursday friday saturday
        sunday
    """,
    t.ADJECTIVE: "other own so-called due former",
    t.LAST_OR_NEXT: "next",
    t.LEAST: "least",
    t.PLURAL_NOUN: "people police media proceeds yen",
    t.PERCENT: "percent cent",
    t.NUMBER: "million billion trillion hundred thousand dozen",
    t.THIRD_PERSON: "goes",
    t.NOUN: "subsidiary",
    t.PAST_PARTICIPLE: "based",
    t.PAST: "ought",
    t.POSSESSIVE_ENDING: "'",
}

#: words disambiguated by context, by their classes, the likelier first
AMBIGUOUS = {
    (t.PREPOSITION, t.APPROXIMATOR): "about over around",
    (t.PREPOSITION, t.ADVERB): "up down",
    (t.DETERMINER, t.APPROXIMATOR): "some",
    (t.RELATIVE, t.DETERMINER): "which what",
    (t.POSSESSIVE, t.OBJECT_PRONOUN): "her",
    (t.SUBORDINATOR, t.DETERMINER, t.RELATIVE): "that",
    (t.EXISTENTIAL, t.ADVERB): "there",
    (t.POSSESSIVE_ENDING, t.FINITE_BE): "'s",
    (t.MODAL, t.HAVE): "'d",
    (t.ADVERB, t.DETERMINER): "more most less fewer much enough",
    (t.NUMBER, t.NOUN): "one",
    (t.PAST, t.PAST_PARTICIPLE, t.MODAL): "won",
    (t.ADJECTIVE, t.ADVERB, t.EARLY_OR_LATE): "early late earlier",
    (t.COORDINATOR, t.SINGULAR_DETERMINER): "either neither",
    (t.COORDINATOR, t.PLURAL_DETERMINER): "both",
    (t.DETERMINER, t.ADVERB): "all",
    (t.DETERMINER, t.PREPOSITION): "such",
    (t.PREPOSITION, t.ADJECTIVE): "following",
    (t.ADVERB, t.ADJECTIVE): "first further",
    (t.ADJECTIVE, t.ADVERB): "little",
    (t.ADVERB, t.ADJECTIVE, t.FOCUS_ADVERB): "only",
    (t.CHAINED_TO, t.PREPOSITION): "to",
    (t.PREPOSITION, t.VERB): "like",
    (t.ADVERB, t.SUBORDINATOR): "so",
    (t.SUBORDINATOR, t.ADVERB): "since",
    (t.ADJECTIVE, t.NOUN, t.PREPOSITION): "past",
    (t.ADJECTIVE, t.VERB, t.ADVERB): "close",
    (t.ADJECTIVE, t.VERB): "equal",
    (t.SAYS, t.PAST_PARTICIPLE): "said",
    (t.PAST_PARTICIPLE, t.PAST): "compared",
    (t.PLURAL_NOUN, t.THIRD_PERSON): "lives leaves talks",
    (t.LAST_OR_NEXT, t.ADVERB): "last",
    (t.ADJECTIVE, t.ING_FORM): "operating",
    (t.ING_FORM, t.ADJECTIVE): "visiting",
    (t.DETERMINER, t.NOUN): "half",
    (t.ADVERB, t.VERB, t.NOUN): "back",
}

#: what a hyphen joins to verbs, which stay verbs: "re-elected"
VERB_PREFIXES = ("co", "pre", "re")

#: words in -ing that in news are nouns rather than verbs
NOUNS_IN_ING = """
    accounting advertising banking bidding building consulting engineering financing funding
    gathering hearing housing lending manufacturing marketing meeting mining offering planning
    pricing refining ruling shipping shooting spending training trading voting
"""

#: nouns with a that-clause as complement ("the claim that ...") rather than a relative clause
TAKES_THAT = """
    accusation agreement allegation announcement argument assertion assumption assurance belief
    case charge claim complaint concern conclusion condition conviction criticism decision denial
    doubt evidence expectation fact fear feeling finding ground guarantee hint hope idea
    impression indication message news notice notion objection opinion perception possibility
    prediction premise promise proof proposal prospect provision reason recommendation report
    requirement rumor rumour sense sign signal speculation statement suggestion suspicion theory
    threat view warning word worry
"""

#: verb forms that are past only, and participle only; every other irregular form is both
PAST_ONLY = """
    went came became ran began gave took saw knew grew threw drew flew wrote rose drove rode spoke
    broke chose froze stole woke wore swore tore bore ate fell forgot got forbade shook sang sank
    rang swam drank shrank sprang overcame withdrew overtook undertook mistook foresaw arose awoke
    lay blew showed underwent oversaw did reran overran forgave hid bit
    undid outdid foreknew forewent forwent forsook forswore outdrew underlay overdrove stank strode
    trod
"""
PARTICIPLE_ONLY = """
    gone given taken seen known grown thrown drawn flown written risen driven ridden spoken broken
    chosen frozen stolen woken worn sworn torn borne eaten fallen forgotten gotten forbidden
    shaken sung sunk rung swum drunk shrunk sprung withdrawn overtaken undertaken mistaken
    foreseen arisen shown proven done blown undergone overseen hidden beaten lain begun bitten
    rewritten undone sewn sown mown swollen striven sunken forgiven forgone outgrown overthrown
    interwoven partaken underwritten overridden begotten befallen foregone foreknown
    forsaken forsworn outdone outdrawn underlain overdriven stridden trodden
"""

#: verbs with a that-clause as complement, besides those of saying and thinking
COMPLETED_BY_THAT = """
    accept agree answer appreciate argue arrange assume assure be bet care check convince decide
    decree deem demand demonstrate determine discover doubt dream ensure establish feel find forget
    guarantee guess happen hear infer inform learn like make mean notice notify ordain persuade
    pray prefer pretend prove provide read realise realize recognise recognize recommend regret
    remember remind request require rule see seem sense show signal stipulate sure teach testify
    trust understand urge vote wish wonder worry
"""

#: verbs with a person as object and a that-clause as complement
TELLING = "assure convince inform notify persuade promise remind show teach tell warn"

#: verbs whose past and participle equal their base form
INVARIANT = """
    beat bet bid broadcast burst cast cost cut forecast hit hurt let put quit read set shed shut
    split spread thrust
"""

#: forms of the list of irregular verbs that nobody writes any more
ARCHAIC = """
    abode addrest arcked arcking bade begat bidden bespoke bethought blest bypast chid chidden
    cleft clove cloven curst forbad gilt girt graven gript hove kent molten pent rent riven shat
    shod slidden smit smote smitten throve thriven transfixt untaught wrought degasses gasses
    chevies chivvies swops swopped overflown shaven beholden clad unbent sicked born red
"""
#: verbs with regular forms beside the irregular ones: "learned" and "learnt"
ALSO_REGULAR = """
    awake benefit broadcast burn dive dream dwell forecast kidnap kneel lean leap learn light plead
    shine smell sneak speed spell spill spoil spotlight strive weave worship
"""

#: primarily nouns in news, whatever their use in general English
NOUNS_FIRST = """
    report plan talk visit call deal work trade rise fall increase decline drop cut move vote
    claim change charge offer order issue attack strike protest march meet return release review
    study share price rate gain loss profit sale demand interest bid market stock bond fund cost
    tax import export export display interview result result summit face hand head state force
    place contract contact control account support estimate forecast record level use need hope
    fear aim end start purchase request comment challenge process program project research survey
    target test threat transfer campaign debate dispute ban raid search riot clash shift step
    stand role swing spread slide surge slump jump climb boost advance rally gauge grant loan
    lease benefit supply view value answer base boom care cause dance favor favour ferry harbor
    harbour launch lock love notice praise race regard repair seat sign site trail train turn visa
"""
#: nouns that are nothing else in news, and so no names or verbs at the start of a sentence either
NOUNS_ONLY = """
    minister premier rebel soldier army agriculture business ceasefire city climate coalition
    commerce company culture defence defense development economy education election energy
    environment finance government health hostage immigration industry justice labour military
    opposition party peace security transport union world
"""
#: offices before a name
OFFICES = """
    admiral ambassador archbishop bishop cardinal chairman chairwoman chancellor commissioner
    congressman congresswoman deputy director emir envoy general governor judge king mayor minister
    pope premier president prince princess queen secretary senator sheikh speaker sultan
"""
#: verbs without a passive, which WordNet lists with an object in a rare sense: "die a death"
INTRANSITIVE = """
    appear arise come depart die disappear emerge exist fall go happen lie occur remain rise sit
    sleep stay vanish
"""
#: nouns that are verbs as well, which general English hardly shows
ALSO_VERBS = """
    access air chair curate helm host impact livestream mentor partner pilot prep shelter shoulder
    sort spirit task text tweet
"""
#: primarily verbs in news
VERBS_FIRST = (
    "say make take give get go come see know think want meet ask seem help let keep become"
)

#: primarily adjectives in news
ADJECTIVES_FIRST = "clear complete correct double dry free separate slow warm"

#: verbs with an infinitive as complement: "plans to sell" is one group
TAKES_TO = """
    agree aim allow appear ask attempt authorize begin cause cease choose claim compel continue
    decide decline demand deserve enable encourage expect fail force go have help hesitate hope
    intend lead learn like love manage mean need offer oblige order ought persuade plan prefer
    prepare pretend promise propose prove refuse remain require schedule seek seem set start strive
    struggle tend suppose design threaten tell try urge use vow want warn wish
"""
#: verbs with an object and a bare infinitive as complements: "let them go"
TAKES_BARE = "feel have hear help let make see watch"
#: verbs with an -ing form as complement: "began selling" is one group
TAKES_ING = "avoid begin consider continue finish get keep quit resume risk start stop"

#: second words of phrasal verbs: "called off", "took part"
PARTICLES = """
    about ahead along apart around aside away back down forward in off on out over part place
    through together up
"""
#: those that before a noun group are prepositions: "believes in", "put on"
ALSO_PREPOSITIONS = "about along around in on over through"

#: number words, in addition to those in OPEN
NUMBERS = """
    two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen
    seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety
"""
MONTHS = """
    january february march april may june july august september october november december jan feb
    mar apr jun jul aug sep sept oct nov dec
"""
#: fractions, after a number and a hyphen
FRACTIONS = "half third thirds quarter quarters fifth fifths"

#: marks by their class
MARKS = {
    t.FULL_STOP: ". ! ?",
    t.DASH: "; : - -- – — … /",
    t.COMMA: ",",
    t.OPENING_BRACKET: "( [",
    t.CLOSING_BRACKET: ") ]",
    t.CURRENCY_SIGN: "$ £ € ¥ #",
    t.PERCENT: "%",
    t.AMPERSAND: "&",
    t.POSSESSIVE_ENDING: "'",
    t.QUOTATION_MARK: """" “ ” „ « » `` '' `""",
}

#: irregular forms, whose lemma no rule yields
LEMMAS = {
    "is": "be", "are": "be", "was": "be", "were": "be", "am": "be", "'re": "be", "'m": "be",
    "isn": "be", "aren": "be", "wasn": "be", "weren": "be", "ain": "be", "been": "be",
    "being": "be", "'s": "be", "has": "have", "had": "have", "'ve": "have", "haven": "have",
    "hasn": "have", "hadn": "have", "having": "have", "does": "do", "did": "do", "don": "do",
    "doesn": "do", "didn": "do", "done": "do", "doing": "do", "goes": "go", "says": "say",
    "said": "say", "met": "meet", "left": "leave", "found": "find", "won": "win", "held": "hold",
    "'ll": "will", "wo": "will", "ca": "can", "'d": "would", "couldn": "could",
    "wouldn": "would", "shouldn": "should", "mustn": "must", "mightn": "might", "cannot": "can",
    "oversaw": "oversee", "overseen": "oversee", "swinging": "swing",
    "enrolled": "enroll", "enrolling": "enroll", "fulfilled": "fulfill",
    "fulfilling": "fulfill", "installed": "install", "installing": "install",
}  # fmt: skip

#: adjectives with an infinitive as complement: "is due to visit"
ADJECTIVES_WITH_TO = """
    able bound determined due eager keen likely poised prepared ready reluctant set unable
    unlikely unwilling willing
"""
#: units of time and parts of a day
PERIODS = """
    second seconds minute minutes hour hours day days week weeks weekend month months quarter year
    years decade decades century centuries moment time morning afternoon evening night season
"""
SEASONS = "spring summer autumn winter"
#: adjectives that make a period a time relative to another: "the following week"
RELATIVE_TIMES = ("following", "preceding", "previous", "same")
#: collective nouns for people
COLLECTIVES = frozenset(
    """
    army board cabinet coalition committee company council court delegation government group jury
    media ministry parliament party people police public side team union
""".split()
)
PLURAL_PRONOUNS = frozenset("we they us them these those both many several few ourselves".split())
#: verbs of saying and thinking that a clause may follow directly
REPORTING = """
    acknowledge add admit agree allege announce argue assert believe claim comment complain
    concede conclude confirm contend declare deny disclose emphasize estimate expect explain fear
    figure hope imply indicate insist know maintain mention note observe predict promise propose
    recall remark repeat reply report reveal say show state stress suggest suspect swear tell
    think vow warn write
"""
