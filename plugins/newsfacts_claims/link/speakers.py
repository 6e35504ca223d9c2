"""The speaker: the mention at a source, or a new mention of its words."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from newsfacts import Document, Entity, Mention, Span
from newsfacts_claims.arguments import sources
from newsfacts_claims.attribution import Attribution, Range
from newsfacts_claims.lexicon import closed_classes as closed
from newsfacts_claims.words import Words

#: maximum characters from a claim to a quotation without a cue by the same speaker
_NEAR = 600
#: "’s", "’d"
_CONTRACTED = re.compile(r"['’]\w+$")


class Speakers:
    """Finds or makes the mentions for a document's claims, taken in the order of the text.

    Args:
        document: the text.
        words: its words.
        mentions: the mentions already known, those that begin together in order of length.
    """

    def __init__(self, document: Document, words: Words, mentions: Sequence[Mention]) -> None:
        self._document = document
        self._words = words
        #: the longest mention at each offset
        self._known = {mention.span.start: mention for mention in mentions}
        entities = (mention.entity for mention in mentions)
        #: groups by the names of their members
        self._groups = {
            frozenset(member.name for member in entity.members): entity
            for entity in entities
            if entity is not None and entity.members
        }
        #: the last speakers: a person and an organisation
        self._last: Mention | None = None
        self._last_body: Mention | None = None
        #: who issued the last document of each kind: "in a statement"
        self._issuers: dict[str, Mention] = {}

    def source(self, claim: Attribution) -> Mention | None:
        """Return the mention at the source of a claim."""
        if claim.source is None:
            return self._around(claim)
        mention = self._entire(claim.source) or self._mention(claim.source)
        type_ = mention.entity.type if mention.entity else None
        if type_ == "organisation":
            self._last_body = mention
        elif type_ == "person" or (type_ is None and mention.form == "title"):
            self._last = mention
        in_cue = closed.DOCUMENTS.intersection(self._lowered(claim.cue)) if claim.cue else ()
        for document in filter(None, (*in_cue, self._document_in(claim.source))):
            self._issuers[document] = self._issuers["document"] = mention
        return mention

    def addressee(self, phrase: Range) -> Mention:
        """Return the mention of the addressee."""
        return self._found(phrase) or self._made(phrase, None, "told")

    def _around(self, claim: Attribution) -> Mention | None:
        """Return the last speaker, for a quotation without a cue soon after."""
        last = self._last
        if claim.rule != "quotation" or last is None:
            return None
        return last if 0 < claim.content[0][0] - last.span.end < _NEAR else None

    def _entire(self, phrase: Range) -> Mention | None:
        """Return the resolved mention that is the whole of a source."""
        known = self._known.get(phrase[0])
        whole = known is not None and known.entity is not None and known.span.end == phrase[1]
        return known if whole else None

    def _mention(self, phrase: Range) -> Mention:
        several = self._several(phrase)
        if several:
            span = several[0].span.start, several[-1].span.end
            evidence = tuple(mention.span for mention in several)
            return self._made(span, self._group(several, span), "several", evidence)
        found = self._behind_body(phrase) or self._found(phrase)
        described = found is None or found.form in ("description", "title")
        apposed = self._apposed(phrase) if described else None
        if apposed is not None:
            return self._made(phrase, apposed.entity, "apposition", (apposed.span,))
        if found is not None and found.entity is not None:
            return found
        for rule, antecedent in self._antecedents(phrase):
            if antecedent is not None and antecedent.entity is not None:
                return self._made(phrase, antecedent.entity, rule, (antecedent.span,))
            if antecedent is not None and rule in ("relative", "document"):
                return antecedent
        return found or self._made(phrase, None, "source")

    def _behind_body(self, phrase: Range) -> Mention | None:
        """Return the person named right behind a body: "chief of the Port Board Ana Reis"."""
        words = self._words
        first, after = words.at(phrase[0]), words.at(phrase[1])
        for i in range(first + 1, after):
            named = self._known.get(words.start(i))
            if named is None or named.span.end != phrase[1] or not _is_person(named):
                continue
            ends = (
                known.span.end
                for k in range(first, i)
                if (known := self._known.get(words.start(k)))
            )
            return named if named.form == "name" and words.end(i - 1) in ends else None
        return None

    def _antecedents(self, phrase: Range) -> Iterator[tuple[str, Mention | None]]:
        """Yield candidate antecedents for a source without an entity."""
        words = self._lowered(phrase)
        if words[0] in closed.RELATIVES:
            yield "relative", self._antecedent(phrase)
        elif words == ["it"]:
            yield "last-speaker", self._last_body
        elif len(words) == 1 and words[0] in closed.SINGULAR:
            yield "last-speaker", self._last
        elif document := self._document_in(phrase):
            yield "document", self._issued(phrase)
            if words[0] in closed.DEFINITES:
                yield "document", self._issuers.get(document) or self._introduced(phrase, document)

    def _antecedent(self, phrase: Range) -> Mention | None:
        """Return the mention of a relative clause's antecedent."""
        clause = self._words.clause(self._words.at(phrase[0]))
        subject = clause.subject[-1] if clause and clause.subject else None
        if subject is None or subject.start >= phrase[0]:
            return None
        extent = subject.start, subject.end
        return self._found(extent) or self._made(extent, None, "source")

    def _document_in(self, phrase: Range) -> str:
        """Return the noun of a source that is a statement or report, or ""."""
        words = self._words
        group = words.noun_group(words.at(phrase[0]))
        head = group.head.text.lower() if group else ""
        return head if head in closed.DOCUMENTS else ""

    def _introduced(self, phrase: Range, document: str) -> Mention | None:
        """Return the mention of a document before, or of who issued it: "signed a declaration"."""
        words = self._words
        found = words.reading.tokens.find({document})
        i = next((i for i in reversed(found) if words.start(i) < phrase[0]), -1)
        group = words.noun_group(i)
        if group is None or words.start(i) != group.head.start:
            return None
        clause = words.clause(i)
        issued = (
            clause is not None and clause.verb is not None and clause.verb.lemma in closed.ISSUE
        )
        if clause and issued and group in clause.objects and clause.subject:
            return self._found((clause.subject[0].start, clause.subject[-1].end))
        extent = group.start, words.end(sources.with_complement(words, words.at(group.end)) - 1)
        return self._issued(extent) or self._made(extent, None, "source")

    def _issued(self, phrase: Range) -> Mention | None:
        """Return the mention of the issuer in a source: "a report by the ministry"."""
        words = self._words
        first, after = words.at(phrase[0]), words.at(phrase[1])
        at = next((i for i in range(first, after) if self._names_issuer(i)), None)
        group = words.noun_group(at + 1) if at else words.noun_group(first)
        if group is None:
            return None
        if at:
            named = self._found((group.start, phrase[1])) or self._found((group.start, group.end))
            return named or self._made((group.start, group.end), None, "source")
        if words.lower(first) in closed.POSSESSIVES:
            return self._known.get(group.start)
        owner = group.possessor
        return self._found((owner.start, owner.end)) if owner else None

    def _group(self, several: Sequence[Mention], extent: Range) -> Entity | None:
        """Return the group of several mentions; None unless the entity of each is known."""
        members = tuple(mention.entity for mention in several if mention.entity)
        if len(members) < len(several):
            return None
        names = [member.name for member in members]
        return self._groups.setdefault(
            frozenset(names),
            Entity(
                span=self._document.span(*extent),
                rule="several",
                name=" and ".join(names),
                type="group",
                number="plural",
                members=members,
            ),
        )

    def _names_issuer(self, i: int) -> bool:
        """Whether a preposition leads to an issuer: "a report in the Courier", not "in May"."""
        words = self._words
        return words.lower(i) in closed.ISSUING and words.date_end(i + 1) == i + 1

    def _several(self, phrase: Range) -> list[Mention]:
        """Return the mentions of two or more sources: "Ministers Ana Duarte and Karl Weiss"."""
        words = self._words
        first, after = words.at(phrase[0]), words.at(phrase[1])
        after -= words.lower(after - 1) in closed.EACH
        joints = [i for i in range(first, after) if words.lower(i) in (",", "and")]
        found: list[Mention] = []
        for start, end in zip([first - 1, *joints], [*joints, after], strict=True):
            member = self._member(start + 1, end)
            if member is None:
                if end == after or start + 1 < end:
                    return []
                continue  # ", and"
            if found and member.form != "name" and _is_person(found[-1]) and end < after:
                continue  # an apposition
            found.append(member)
        named = [mention.form == "name" for mention in found]
        apposed = joints and words.text(joints[0]) == ","
        if apposed and named[:1] == [True] and not any(named[1:]):
            return []  # "Ana Duarte, a linguist and member of the committee"
        distinct = len({mention.name for mention in found}) == len(found) > 1
        # but "Energy and Commerce chairman Ana Reis" is one
        alike = distinct and (_is_person(found[0]) or not _is_person(found[-1]))
        listed = any(words.lower(i) == "and" for i in joints[-1:])
        return found if alike and listed else []

    def _member(self, start: int, end: int) -> Mention | None:
        """Return the mention that some tokens are, or the person whose name ends them."""
        words = self._words
        for i in range(start, end):
            mention = self._known.get(words.start(i))
            if mention is not None and words.at(mention.span.end) == end:
                titled = i > start and _is_person(mention) and mention.form == "name"
                return mention if (i == start and mention.form != "pronoun") or titled else None
        return None

    def _apposed(self, phrase: Range) -> Mention | None:
        """Return the name in an apposition that ends a source: "the band's chief, Ana Reis"."""
        words = self._words
        last = words.at(phrase[1]) - 1
        end = last + (words.text(last) != ",")
        end -= 2 if words.text(end - 1).isdigit() and words.text(end - 2) == "," else 0
        inside = range(end - 1, words.at(phrase[0]), -1)
        start = next((i + 1 for i in inside if words.text(i) == ","), end)
        mention = None if words.lower(start) in closed.PREPOSITIONS else self._member(start, end)
        if mention is None or mention.entity is None or mention.form != "name":
            return None
        return None if _is_place(mention) else mention

    def _found(self, phrase: Range) -> Mention | None:
        """Return the known mention at the head of a phrase, which ends with the name."""
        words = self._words
        first, after = words.at(phrase[0]), words.at(phrase[1])
        head = next((i for i in range(first + 1, after) if _ends_head(words, i)), after)
        head_end = words.start(head - 1) + len(_CONTRACTED.sub("", words.text(head - 1)))
        for i in range(first, head):
            mention = self._known.get(words.start(i))
            if mention is not None and mention.span.end >= head_end:
                inside = i > first and words.lower(i - 1) not in closed.DETERMINERS
                longer = inside and words.is_name(i - 1) and _is_place(mention)
                return mention if mention.span.end <= phrase[1] and not longer else None
        return None

    def _lowered(self, phrase: Range) -> list[str]:
        words = self._words
        return [words.lower(i) for i in range(words.at(phrase[0]), words.at(phrase[1]))]

    def _made(
        self, phrase: Range, entity: Entity | None, rule: str, evidence: tuple[Span, ...] = ()
    ) -> Mention:
        span = self._document.span(*phrase)
        pronoun = self._document.reading.plain[slice(*phrase)].lower() in closed.SPEAKERS
        mention = Mention(
            span=span,
            rule=rule,
            evidence=evidence,
            form="pronoun" if pronoun else "description",
            entity=entity,
        )
        self._known[span.start] = mention
        return mention


def _is_person(mention: Mention) -> bool:
    return mention.entity is not None and mention.entity.type == "person"


def _is_place(mention: Mention) -> bool:
    """Whether a mention is a place, which may end a longer name: "CNN Philippines"."""
    return mention.entity is not None and mention.entity.type in ("place", "country")


def _ends_head(words: Words, i: int) -> bool:
    word = words.lower(i)
    return (
        word in (closed.BREAKS - {"'"})
        or word in closed.PREPOSITIONS
        or word in closed.OPENERS
        or word in closed.HERE
    )
