"""Links pronouns to their antecedents, those in quotations once their speakers are known."""

from __future__ import annotations

from newsfacts_entities.detect.candidate import Candidate
from newsfacts_entities.lexicon.pronouns import Pronoun, pronoun_of
from newsfacts_entities.link import pronouns
from newsfacts_entities.link.binding import Binding
from newsfacts_entities.link.clause_roles import holds
from newsfacts_entities.link.discourse import Discourse
from newsfacts_entities.link.entity_record import EntityRecord
from newsfacts_entities.link.relatives import Relatives
from newsfacts_entities.link.resolved_mention import ResolvedMention
from newsfacts_entities.link.speakers import Speakers
from newsfacts_entities.link.topic import Topic


class PronounLinker:
    """Links the pronouns of a text, in order.

    Args:
        discourse: the text.
        topic: the person that it is about, if there is one.
        relatives: takes in whose somebody's relative is.
        binding: whom a pronoun names in what it says.
    """

    def __init__(
        self, discourse: Discourse, topic: Topic | None, relatives: Relatives, binding: Binding
    ) -> None:
        self._discourse = discourse
        self._relatives = relatives
        self._binding = binding
        self._topic = topic
        self._speakers = Speakers(discourse.reading, discourse.at)
        self._quoted: list[Candidate] = []

    def take(self, item: Candidate, behind: Candidate | None) -> None:
        """Resolve a pronoun, or keep it until its paragraph has been read if it is quoted."""
        if self._discourse.reading.quote_at(item.start):
            self._quoted.append(item)
        else:
            self._third(item, behind)

    def flush(self) -> None:
        """Resolve the quoted pronouns of a paragraph."""
        items, self._quoted = self._quoted, []
        for item in items:
            quote = self._discourse.reading.quote_at(item.start)
            speaker = self._speakers.of(quote) if quote else None
            pronoun = pronoun_of(self._discourse.scan.words[item.tokens.start])
            if pronoun.person == 1:
                if speaker and _speaks(speaker.known, pronoun):
                    self._add(
                        ResolvedMention(
                            item, "pronoun", "pronoun-speaker", speaker.known, speaker.found
                        )
                    )
                continue
            self._third(item, None, speaker)

    def _third(
        self, item: Candidate, behind: Candidate | None, speaker: ResolvedMention | None = None
    ) -> None:
        word = self._discourse.scan.words[item.tokens.start]
        pronoun = pronoun_of(word)
        if pronoun.person == 1:
            return
        namesake = self._discourse.registry.family(word) if word.istitle() else None
        if namesake:
            self._add(ResolvedMention(item, "surname", "surname", namesake))
            return
        subject = self._subject_behind(item, behind)
        if subject and behind:
            self._add(ResolvedMention(item, "pronoun", "cataphora", subject, behind))
            return
        quote = self._discourse.reading.quote_at(item.start)

        speaking = speaker.known if speaker else None

        def excluded(told: ResolvedMention, record: EntityRecord) -> bool:
            if record is speaking or (record.type is None and told.found.is_nested):
                return True
            there = self._discourse.reading.quote_at(told.found.start)
            return there is not None and there != quote

        topic = self._topic
        if topic and speaking is topic.record:
            topic = None
        saying = quote is None and pronoun.case == "subject"  # "his" says nothing
        choice = pronouns.choose(
            self._discourse.scan,
            item,
            self._discourse.salience,
            self._discourse.roles,
            topic=topic,
            excluded=excluded,
            disjoint=self._binding.disjoint(item) if saying else frozenset(),
        )
        chosen = choice.antecedent
        if chosen is None and pronoun.gender == "neuter":
            return
        if chosen is None:
            self._add(
                ResolvedMention(item, "pronoun", choice.rule, alternatives=choice.alternatives)
            )
            return
        known = chosen.record or self._discourse.registry.group(item, chosen.records)
        if pronoun.gender in ("male", "female"):
            known.gender = known.gender or pronoun.gender
            known.type = known.type or "person"
        last = chosen.last.found if chosen.last else known.fullest
        self._add(ResolvedMention(item, "pronoun", choice.rule, known, last, choice.alternatives))

    def _add(self, told: ResolvedMention) -> None:
        self._discourse.add(told)
        self._relatives.take(told)

    def _subject_behind(self, item: Candidate, after: Candidate | None) -> EntityRecord | None:
        """Return the entity named next, if the pronoun's clause is governed by that name's."""
        if after is None or after.sentence != item.sentence or not after.name:
            return None
        pronoun = pronoun_of(self._discourse.scan.words[item.tokens.start])
        registry = self._discourse.registry
        known = registry.named(after.name) or registry.one_word(after)
        if known is None or not pronouns.agrees(known, pronoun):
            return None
        clause = self._discourse.roles.clause(item)
        if clause.kind not in ("adverbial", "participial") or clause.governor is None:
            return None
        governor = self._discourse.roles.grammar(item.sentence).clauses[clause.governor]
        return known if any(holds(g, after.end - 1) for g in governor.subject) else None


def _speaks(speaker: EntityRecord | None, pronoun: Pronoun) -> bool:
    """Whether a pronoun of the first person means a speaker: "we" are more than one person."""
    return speaker is not None and (
        pronoun.number == "singular" or speaker.type not in ("person", "role")
    )
