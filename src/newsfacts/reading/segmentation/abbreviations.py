"""Abbreviations, and words that open sentences.

Written for newsfacts from the style guides' usual lists of titles, ranks, states and months
(2026-11). Forms are given without their final full stop.
"""

#: titles and ranks before a name: their full stop never ends a sentence
TITLES = frozenset(
    """
    Adm Amb Assoc Asst Atty Brig Capt Cardinal Cmdr Col Comdr Congr Cpl Det Dr Drs Ens Fr Gen
    Gov Hon Insp Lt Maj Messrs Mgr Mlle Mme Mr Mrs Ms Msgr Mt Mx Ofc Pfc Pres Prof Pvt Rep Reps
    Rev Sen Sens Sgt Supt Treas vs v
    """.split()
)

#: months, whose full stop does not end a sentence before a day
MONTHS = frozenset("Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec".split())

#: words whose full stop does not end a sentence before a figure
BEFORE_FIGURES = MONTHS | frozenset("Art Fig No Nos Nr Op Pt Sec Vol p pp".split())

#: other abbreviations: their full stop ends a sentence only before a word that opens one
ABBREVIATIONS = frozenset(
    """
    a.m p.m e.g i.e etc al cf ca approx est ft in lb lbs oz mph dept div Ala Ariz Ark Ave Bhd Blvd
    Bros Calif Cia Cie Co Colo Conn Corp Cos Ct Del Dept Esq Fla Ga Hwy Ill Inc Ind Jr Kan Ky La Ltd
    Mass Md Mfg Mich Minn Miss Mo Mont Neb Nev Okla Ore Pa Penn Plc Pty Rd Sr St Ste Tenn Tex
    Univ Va Vt
    Wash Wis Wyo U.S U.K U.N D.C E.U Ph.D M.D B.A M.A Ll.D
    """.split()
)

#: closed-class words that, capitalised, open a sentence rather than continue a name
OPENERS = frozenset(
    """
    A About After All Also Although Among An And Another Any Are As At Because Before Both But By
    Can Could Despite Did Do Does During Each Earlier Even Every Few For From Had Has Have He Her
    Here His How However I If In Instead Is It Its Just Last Later Many Meanwhile More Most Much
    My Neither Never Next No Nobody None Nor Not Nothing Now Of On Once One Only Or Other Others
    Our Over She Should Since So Some Still Such Than That The Their Then There These They This
    Those Though Through Thus To Today Tomorrow Under Unless Until Was We Were What When Where
    Whether Which While Who Whose Why Will With Without Would Yesterday Yet You Your
    """.split()
)
