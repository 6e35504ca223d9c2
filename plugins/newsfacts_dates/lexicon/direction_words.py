"""Words that put a date in the past or the future; written for newsfacts (2026-11)."""

from __future__ import annotations

#: words directly before a date that put it in the future
FUTURE_CUES = "until|till|by|starting|beginning|effective|due|set for".split("|")
#: participles that do the same, directly before the date or with a preposition between
SET_FOR = """
    due scheduled rescheduled planned slated forecast expected billed booked arranged fixed timed
    penciled pencilled earmarked
""".split()
#: participles that do the same before "to" or "for"
MOVED = "adjourned|brought forward|deferred|delayed|moved|postponed|pushed back|put off".split("|")
#: words directly before a date, or an event with a date, that put it in the future
AHEAD = "ahead of|in advance of|in the run-up to".split("|")
#: words directly before a date that put it in the past
PAST_CUES = "since|back to|back in".split("|")
#: what a range ends in that lasts until today: "from Jan. 1 to present"
NOW = "present now date today".split()
#: words directly after a month that make it a future date of a contract: "for June delivery"
TRADED = "delivery settlement".split()
#: modals, all of which point to the future unless a perfect follows
MODALS = frozenset("will shall would should could can may might must".split())
#: verbs, nouns and adjectives whose infinitive complement lies in the future
PLANS = frozenset(
    """
    agree agreement agreements aim arrange ask choose commit deadline deal decide decision demand
    due elect expect forecast hope hopes intend intention invitation invite likely need offer oblige
    order plan plans pledge prepare project promise promises propose proposal ready require resolve
    schedule seek set slate threaten time unlikely urge vow want wish
    """.split()
)
#: verbs whose passive participle points to the future: "scheduled for"
ARRANGEMENTS = frozenset("delay due expect plan postpone schedule set slate".split())
#: verbs of scheduled events, whose simple present can be futurate: "opens Monday"
SCHEDULED = frozenset(
    """
    arrive begin close come conclude convene depart end expire fall feature fly gather go head hold
    host include kick leave mark mature meet open play reconvene reopen report restart resume return
    start take tour travel visit vote
    """.split()
)
#: verbs that say of an event to come that it will not be, or not with the subject
CALLING_OFF = frozenset("boycott|call off|cancel|postpone|put off|scrap|shelve|skip".split("|"))
#: verbs of expectation in the present: "futures imply a cut in December"
EXPECTATIONS = frozenset(
    """
    anticipate await demand expect fear forecast foresee hope imply need plan pledge predict project
    promise want
    """.split()
)
#: openers of clauses whose present tense refers to the future
CONDITIONS = frozenset("if unless when once before until after".split())
