"""The words that decide."""

from __future__ import annotations

from newsfacts_elections.facts import Outcome, ResultStatus

#: contests that are won and lost
CONTESTS = frozenset(
    "ballot by-election contest election elections mayoralty poll polls presidency primary race "
    "referendum run-off runoff vote".split()
)
#: nouns behind a figure: "43 percent of the vote", "62 seats"
VOTES = frozenset({"vote", "votes", "ballot", "ballots"})
SEATS = frozenset({"seat", "seats"})
ELECTED = frozenset({"elected", "re-elected", "reelected"})
#: a sentence without one of these has no result
ANCHORS = CONTESTS | VOTES | SEATS | ELECTED

#: a text without one of these is about something else: theatres have seats, too, and races winners
SUBJECTS = ELECTED | frozenset(
    "assembly ballot ballots candidate candidates coalition congress council election elections "
    "electoral parliament parliamentary parties party polls referendum run-off runoff senate vote "
    "voters votes".split()
)

#: verbs with a contest as their object, or with somebody who lost it
OUTCOMES: dict[str, Outcome] = {
    "win": "won",
    "clinch": "won",
    "carry": "won",
    "beat": "won",
    "defeat": "won",
    "oust": "won",
    "unseat": "won",
    "lose": "lost",
    "concede": "lost",
}
#: verbs of these whose object is who lost
BEATING = frozenset({"beat", "defeat", "oust", "unseat"})
#: verbs whose object is a figure
GETTING = frozenset(
    "amass attract capture claim clinch command control draw earn gain garner get grab have hold "
    "keep occupy poll pick receive retain score secure take win".split()
)

#: words that tell how sure a result is, the least sure first
CUES: dict[ResultStatus, str] = {
    "forecast": (
        r"opinion polls?|pollsters?|surveys?|surveyed|forecasts?|voting intentions?|"
        r"if the election were held"
    ),
    "projected": r"exit polls?|projections?|projected|set to|on course",
    "partial": (
        r"partial|preliminary|provisional|early (?:results|returns)|so far|"
        r"(?:votes|ballots|vote) (?:had been |have been |were |was )?(?:counted|tallied)"
    ),
}
#: modalities under which nothing has been decided
OPEN_MODALS = frozenset({"could", "may", "might", "should", "will", "would"})

#: prepositions before the place of an election
WHERE = frozenset({"across", "at", "for", "in", "of"})
