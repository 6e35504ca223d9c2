"""Write the facts that newsfacts finds in documents, in the format of the scorers.

    python benchmarks/predict.py IN.jsonl OUT.jsonl --kinds dates,money,meetings,claims

Each line of IN contains a document: id, source, published, region and text. Each line of OUT has
id, text and pred, with a list for each of the kinds.
"""

from __future__ import annotations

import argparse
import json
import re
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path

import newsfacts
from newsfacts import (
    Claim,
    Document,
    EventMention,
    Facts,
    Mention,
    Money,
    Span,
    TimeExpression,
    status_of,
)
from newsfacts.reading import Argument, Extent, NounGroup, Predicate, VerbGroup

#: one prediction, or a part of one
Item = dict[str, object]

#: kinds that need the reading alone
_GRAMMATICAL = frozenset(("chunks", "predicates", "factuality"))
#: statuses of what happened or holds
_FACTUAL = ("happened", "ongoing")
#: types of events, mapped to the scorers' names
_KINDS = {"meeting": "meet"}


def main() -> None:
    """Parse the arguments and write the predictions."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("documents", type=Path)
    parser.add_argument("predictions", type=Path)
    parser.add_argument("--kinds", default="dates,money,meetings,claims")
    args = parser.parse_args()
    kinds: list[str] = args.kinds.split(",")
    for kind in kinds:
        if kind not in _PREDICT:
            parser.error(f"no kind {kind!r}; there are: {', '.join(_PREDICT)}")
    grammatical = _GRAMMATICAL.issuperset(kinds)
    engine = newsfacts.Engine.installed(
        options={"dates": {"profile": "timeml"}, "claims": {"attitudes": True}}
    )
    with (
        args.documents.open(encoding="utf-8") as lines,
        args.predictions.open("w", encoding="utf-8") as out,
    ):
        for line in lines:
            raw: Mapping[str, str | None] = json.loads(line)
            document = Document(
                raw["text"] or "",
                id=raw["id"] or "",
                published=raw["published"],
                source=raw["source"],
                region=raw["region"],
                language="en",
            )
            facts = Facts(document=document) if grammatical else engine.extract(document)
            found = {kind: _PREDICT[kind](facts) for kind in kinds}
            print(json.dumps({"id": document.id, "text": document.text, "pred": found}), file=out)


def _span(span: Span) -> Item:
    return {"start": span.start, "end": span.end, "text": span.text}


def _dates(facts: Facts) -> list[Item]:
    return [_date(time) for time in facts.dates]


def _date(time: TimeExpression) -> Item:
    item = _span(time.span) | {"type": time.type, "value": time.value}
    extras = {"mod": time.mod, "quant": time.quant, "freq": time.freq}
    return item | {name: value for name, value in extras.items() if value is not None}


def _money(facts: Facts) -> list[Item]:
    return [_sum(money) for money in facts.money]


def _sum(money: Money) -> Item:
    numbers = [n for n in (money.amount, money.low, money.high) if n is not None]
    ranged = len(numbers) > 1
    return _span(money.span) | {
        "amount": str(numbers[0]) if len(numbers) == 1 else None,
        "low": str(money.low) if ranged else None,
        "high": str(money.high) if ranged else None,
        "currency": money.currency,
        "vague": money.vague,
    }


def _meetings(facts: Facts) -> list[Item]:
    events = {id(m): i for i, event in enumerate(facts.events) for m in event.mentions}
    return [
        {
            "trigger": _span(told.span),
            "participants": [_named(p.mention) for p in told.participants],
            "place": _named(told.place) if told.place else None,
            "date": _date(told.time) if told.time else None,
            "status": told.status,
            "kind": _KINDS.get(told.type, told.type),
            "event": events.get(id(told)),
        }
        for told in facts.of(EventMention)
    ]


def _named(mention: Mention) -> Item:
    resolved: object = None
    if mention.entity:
        members = mention.entity.members
        resolved = [member.name for member in members] if members else mention.entity.name
    return _span(mention.span) | {"resolved": resolved}


def _claims(facts: Facts) -> list[Item]:
    return [_claim(claim) for claim in facts.claims]


def _claim(claim: Claim) -> Item:
    """Return a claim with the words of its source, as "who", even if another mention is meant."""
    sources = claim.evidence or ((claim.source.span,) if claim.source else ())
    return {
        "source": [_span(span) for span in sources],
        "cue": [_span(span) for span in claim.cue],
        "content": [_span(span) for span in claim.content],
        "resolved": claim.speaker.name if claim.speaker else None,
    }


def _chunks(facts: Facts) -> list[Item]:
    """Return the groups in the conventions of CoNLL-2000, one sentence per line."""
    text = facts.document.text
    items: list[Item] = []
    for line in re.finditer(r"[^\n]+", text):
        extent = Extent(*line.span())
        for group in facts.document.reading.grammar(extent).groups:
            kind = "NP" if isinstance(group, NounGroup) else "VP"
            for start, end in _parts(group):
                # the treebank makes the last full stop the sentence's, even after "Inc."
                stopped = end == extent.end and text[end - 1] == "." and end - start > 1
                last = end - 1 if stopped else end
                items.append({"start": start, "end": last, "text": text[start:last], "type": kind})
    return items


def _parts(group: NounGroup | VerbGroup) -> Iterator[tuple[int, int]]:
    """Yield a group, or the two the treebank makes of "not to sell" and "is likely to sell"."""
    start = group.start
    if isinstance(group, VerbGroup):
        if group.tags[0] == "K" and len(group.tags) > 1:
            start = group.pieces[1].start
        adjective = group.tags.find("Jt")
        if adjective > 0:
            yield start, group.pieces[adjective - 1].end
            start = group.pieces[adjective + 1].start
    yield start, group.end


def _predicates(facts: Facts) -> list[Item]:
    """Return the verbs with their agents and patients, as Universal Dependencies define them.

    Each is also marked as factual or not. What the treebank leaves open is omitted: the patient of
    a participle on its own ("the papers signed in May"), and the object that opens a relative
    clause without a pronoun, or one with "what".
    """
    reading = facts.document.reading
    return [
        _predicate(predicate)
        for sentence in reading.sentences
        for predicate in reading.grammar(sentence).predicates
        if isinstance(predicate.group, VerbGroup)
    ]


def _predicate(predicate: Predicate) -> Item:
    factuality = predicate.factuality
    return {
        "start": predicate.start,
        "end": predicate.end,
        "text": predicate.text,
        "factual": status_of(factuality) in _FACTUAL,
        "voice": predicate.voice,
        "negated": predicate.clause.negated,
        "agents": [e for a in predicate.of("agent") if a.via != "support" for e in _extents(a)],
        "patients": [e for a in _patients(predicate) for e in _extents(a)],
    }


def _patients(predicate: Predicate) -> Iterator[Argument]:
    """Yield the patients that the treebank marks."""
    clause, group = predicate.clause, predicate.group
    alone = clause.kind == "participial" and isinstance(group, VerbGroup) and group.past_participle
    unmarked = clause.opener == "what" or (clause.kind == "relative" and not clause.opener)
    for argument in predicate.of("patient", "recipient", "partner", "place"):
        before = argument.function == "object" and argument.extent.start < predicate.start
        if argument.function != "phrase" and not (unmarked and before) and not alone:
            yield argument


def _extents(argument: Argument) -> Iterator[Item]:
    """Yield the conjuncts of a group, which the treebank marks one by one unless understood."""
    group = argument.group
    own = argument.via == "own"
    for start, end in group.conjuncts if own else [(group.start, group.end)]:
        text = group.text[start - group.start : end - group.start]
        yield {"start": start, "end": end, "text": text}


_PREDICT: dict[str, Callable[[Facts], list[Item]]] = {
    "dates": _dates,
    "money": _money,
    "meetings": _meetings,
    "claims": _claims,
    "chunks": _chunks,
    "predicates": _predicates,
    "factuality": _predicates,
}

if __name__ == "__main__":
    main()
