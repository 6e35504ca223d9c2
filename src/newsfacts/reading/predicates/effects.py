"""What operators make of the event that they govern."""

from __future__ import annotations

from collections.abc import Callable
from typing import Literal

from newsfacts.reading.predicates.factuality import State

Outcome = Literal[
    "governor", "opposite", "inner", "fact", "planned", "probable", "possible", "open", "refused",
    "cancelled", "postponed", "done", "not", "improbable", "ongoing", "over", "unstated",
    "condition", "achieved", "setting", "occasion", "known", "lasting", "before",
]  # fmt: skip

#: name of an effect -> outcomes if the operator itself is asserted, and if it is negated;
#: implicative verbs after Nairn, Condoravdi & Karttunen (2006)
EFFECTS: dict[str, tuple[Outcome, Outcome]] = {
    "implies": ("governor", "governor"),  # managed to meet, held talks
    "achieves": ("achieved", "opposite"),  # is the first to visit Lima
    "fails": ("opposite", "opposite"),  # failed to meet, avoided meeting
    "prevents": ("not", "open"),  # was prevented from meeting
    "refuses": ("refused", "open"),  # declined to meet
    "plans": ("planned", "refused"),  # agreed to meet, no plans to meet
    "intends": ("planned", "not"),  # flew to Lima to meet, is there for talks
    "precedes": ("planned", "planned"),  # before the talks
    "expects": ("planned", "improbable"),  # is expected to meet
    "enables": ("possible", "not"),  # can meet
    "obliges": ("done", "not"),  # had to leave
    "lets": ("done", "not"),  # was able to leave, let him leave
    "proposes": ("open", "open"),  # invited, demanded, hopes
    "wants": ("open", "refused"),  # is ready to meet
    "cancels": ("cancelled", "planned"),
    "postpones": ("postponed", "planned"),
    "at": ("setting", "known"),  # spoke at the talks
    "during": ("occasion", "known"),  # may speak during the talks
    "follows": ("before", "before"),  # speaks after the talks
    "attends": ("known", "known"),  # may attend the summit
    "begins": ("ongoing", "governor"),
    "continues": ("lasting", "over"),  # pledged to continue the talks
    "ends": ("over", "ongoing"),
    "presupposes": ("fact", "fact"),  # regretted, after
    "reports": ("inner", "inner"),
    "denies": ("not", "unstated"),  # denied that
    "doubts": ("improbable", "open"),
    "asks": ("unstated", "unstated"),  # whether, a question
    "conditions": ("condition", "condition"),  # if
    "negates": ("not", "not"),  # never, nobody, without
    "hedges": ("probable", "not"),  # reportedly, probably, denied reports that
    "supposes": ("possible", "not"),  # rumours that
    "allows": ("possible", "possible"),  # may, perhaps
}

CERTAIN = State("positive", "certain", "past")
UNSTATED = State("unknown", "open", "none")
LATER = State("positive", "probable", "future")

_OUTCOMES: dict[str, State] = {
    "planned": State("positive", "probable", "future", "planned"),
    "probable": State("positive", "probable", "none"),
    "possible": State("positive", "possible", "none"),
    "open": State("positive", "open", "none"),
    "refused": State("negative", "certain", "none", "refused"),
    "cancelled": State("negative", "certain", "none", "cancelled"),
    "postponed": State("negative", "certain", "future", "postponed"),
    "not": State("negative", "certain", "past"),
    "improbable": State("negative", "probable", "future"),
    "ongoing": State("positive", "certain", "present"),
    "lasting": State("positive", "certain", "present"),
    "over": State("positive", "certain", "past"),
}
#: outcomes of what is under way already, be they only wished for
_UNDER_WAY = ("lasting", "over")
#: decisions that a plan leaves as they are: "will cancel the visit"
_SETTLED = ("refused", "cancelled", "postponed")


#: effects that a decision about the operator does not pass through: "refused to cancel"
_OPAQUE = frozenset(("cancels", "postpones", "refuses", "denies", "fails", "prevents", "doubts"))


def apply(effect: str, governor: State, inner: State) -> State:
    """Return the state of an event under an operator.

    Args:
        effect: the operator's effect.
        governor: state of the operator itself: "may refuse" is possible.
        inner: state of the event inside.
    """
    outcome = EFFECTS[effect][governor.polarity == "negative"]
    if outcome in _INHERITED:
        return _INHERITED[outcome](governor, inner)
    if governor.decision in _SETTLED and effect not in _OPAQUE:
        return governor
    open_ = governor.polarity != "negative" and governor.certainty in ("possible", "open")
    if open_ and outcome in _UNDER_WAY:
        return _OUTCOMES["ongoing"]  # hopes to end the talks
    if open_ and effect != "precedes":  # "would rest before the talks"
        return _OUTCOMES["open"]
    if outcome in ("probable", "possible"):
        known = inner.polarity != "unknown" and (outcome, inner.decision) != ("possible", "planned")
        return inner._replace(certainty=outcome) if known else _OUTCOMES[outcome]
    denied = outcome == "not" and inner.decision == "planned"  # denied that they would meet
    return _OUTCOMES["refused"] if denied else _with(_timed(outcome, governor), inner)


def _timed(outcome: Outcome, governor: State) -> State:
    """Return the state of an outcome, for an operator that is itself past, present or future."""
    if governor.time != "future" or governor.polarity == "negative":
        return _OUTCOMES[outcome]
    if outcome == "ongoing":
        return governor  # will begin
    if outcome == "over":
        return _OUTCOMES["ongoing"]  # will end
    time = "future" if outcome == "not" else _OUTCOMES[outcome].time
    return _OUTCOMES[outcome]._replace(time=time)


def _with(state: State, inner: State) -> State:
    """Return a state with the polarity that a negative inside it gives: "managed not to meet"."""
    return _flipped(state) if inner.polarity == "negative" and not inner.decision else state


def _flipped(state: State) -> State:
    if state.polarity == "unknown":
        return state
    if state.polarity == "negative":
        return State("positive", "open" if state.decision else state.certainty, state.time)
    refused = state.decision == "planned"
    return State("negative", state.certainty, state.time, "refused" if refused else "")


def _taken_for_granted(governor: State, inner: State) -> State:
    if inner.polarity == "unknown":
        return State("positive", "certain", governor.time)
    return inner if inner.time != "none" else State(inner.polarity, "certain", governor.time)


def _attended(governor: State, inner: State) -> State:
    """Return the state of an event that others hold: nobody's absence is told against it."""
    if inner.polarity != "unknown" or governor.decision in _SETTLED:
        return inner
    ahead = governor.time == "none"
    return State("positive", "certain", "future" if ahead else governor.time)


def _set_in(governor: State, inner: State) -> State:
    """Return the state of an event in which something else is: its own, if it has one."""
    told = governor.certainty == "certain" and governor.time == "past"
    known = inner.time != "none" and not (told and inner.decision == "planned")
    return inner if known else governor


def _on_occasion(governor: State, inner: State) -> State:
    open_ = governor.polarity == "positive" and governor.certainty in ("possible", "open")
    return _set_in(LATER if open_ else governor, inner)


def _followed(governor: State, inner: State) -> State:
    state = _taken_for_granted(governor, inner)
    return state if state.time == "future" else state._replace(time="past")


#: outcomes that depend on the states of the operator and of the event inside
_INHERITED: dict[str, Callable[[State, State], State]] = {
    "inner": lambda _, inner: inner,
    "unstated": lambda governor, inner: UNSTATED,  # noqa: ARG005 - whatever they are
    "condition": lambda governor, inner: _OUTCOMES["open"],  # noqa: ARG005
    "fact": _taken_for_granted,
    "known": _attended,
    "setting": _set_in,
    "occasion": _on_occasion,
    "before": _followed,
    "governor": _with,
    "achieved": lambda governor, inner: _with(_over(governor), inner),
    "opposite": lambda governor, inner: _with(_flipped(governor), inner),
    "done": lambda governor, inner: _with(_done(governor), inner),
}


def _over(governor: State) -> State:
    return governor._replace(time="past") if governor.time == "present" else governor


def _done(governor: State) -> State:
    past = governor.time == "past" or governor.certainty != "certain"
    return governor if past else _OUTCOMES["possible"]
