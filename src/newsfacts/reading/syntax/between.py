"""How the words between the groups affect the clauses of a sentence.

Conjunctions open clauses; commas, dashes, semicolons, brackets and quotation marks close them.
"""

from __future__ import annotations

from collections.abc import Sequence

from newsfacts.reading import tagset as t
from newsfacts.reading.lexicon.people import is_actor
from newsfacts.reading.segmentation.tokens import Columns
from newsfacts.reading.syntax.clause_builder import Open
from newsfacts.reading.syntax.clauses import ClauseKind
from newsfacts.reading.syntax.elements import BETWEEN, Elements
from newsfacts.reading.syntax.groups import NounGroup, VerbGroup

#: conjunctions that are never prepositions
_ALWAYS = ("that", "because", "if", "although", "though", "unless", "whether")


class Between:
    """The clauses of a sentence, one of which is current."""

    def __init__(self, words: Columns, tags: str, groups: Sequence[NounGroup | VerbGroup]) -> None:
        self._words = words
        self._tags = tags
        self._elements = Elements(groups, _without_contrasts(tags, words.texts))
        root = Open("main", None)
        self._made = [root]
        root.indices.append(0)
        self._current = root
        self._last: NounGroup | None = None  # the noun group right before, and its list
        self._role: list[NounGroup] | None = None
        self._bracketed: tuple[NounGroup | None, list[NounGroup] | None] = (None, None)
        self._listing = False  # it continues a list after a preposition: "from A, B, and C"
        self._named: NounGroup | None = None  # the noun group that a clause in front ends with
        self._preposition = ""
        self._comma = self._and = False
        self._fronted = False  # a time between "and" and a verb: "and on Monday met him"
        self._quoted = False
        self._resumed: Open | None = None  # waits for its verb after ", he said,"

    def _open(self, kind: ClauseKind, opener: str = "") -> Open:
        """Open a clause below the current one."""
        return self._begin(kind, opener, self._current)

    def _begin(self, kind: ClauseKind, opener: str, parent: Open | None) -> Open:
        clause = Open(kind, parent, opener)
        clause.aside, clause.beside = self._comma, self._last
        self._made.append(clause)
        self._current = clause
        return clause

    def _word(self, at: int, i: int) -> None:
        self._current.indices.append(i)
        tag, word = self._tags[i], self._words.texts[i]
        if tag == ",":
            self._at_comma(at)
        elif tag == "c":
            self._and = True
        elif tag in "pqy":
            verb = self._current.verb
            if verb is None or verb.particle_index != i:
                self._preposition = word.lower()
        elif tag in "sWf":
            self._subordinate(at, i, word.lower())
        elif word == ";":
            self._semicolon()
        elif tag == ":":
            self._dash(at, i)
        elif tag == "(":
            self._open("parenthesis")
            self._bracketed = self._last, self._role
            self._last = None
        elif tag == ")":
            self._leave("parenthesis")
            self._last, self._role = self._bracketed
        elif tag == '"':
            self._quotation(at)
        elif tag not in BETWEEN:
            self._comma = self._comma or tag == "."

    def _subordinate(self, at: int, i: int, word: str) -> None:
        beside = word == "as" and not self._comma and self._current.verb is None and self._last
        inner = self._current.kind == "participial" and self._is_interrupted
        if beside or (word not in _ALWAYS and not self._elements.opens(at, straight=inner)):
            self._preposition = word
            return
        if self._tags[i] == "W" and self._current.is_empty and self._elements.asks(at):
            self._current.opener = word
            return
        if word == "that" and self._is_that_of_subject(at):
            self._relate(at, word, self._last)
            return
        if word == "that" and self._elements.points(at):
            return
        if self._tags[i] == "s" and word in ("that", "whether", "if") and self._governs(word):
            self._open("complement", word)
        else:
            if self._comma and self._current.verb and self._current.kind != "main":
                self._current = self._up_to_verb()
            self._open("adverbial", word)
        self._current.indices.append(i)
        self._last = None
        self._preposition = ""

    @property
    def _is_interrupted(self) -> bool:
        """Whether a subject still waits for its verb: "Holm, speaking after talks, said"."""
        return any(clause.subject and not clause.verb for clause in self._current.and_above())

    def _is_that_of_subject(self, at: int) -> bool:
        """Whether "that" is the subject of the verb that follows: "the ideas that bring us"."""
        return self._last is not None and not self._comma and self._elements.is_followed(at)

    def _relate(self, at: int, word: str, antecedent: NounGroup | None) -> Open:
        """Open a relative clause below the current one."""
        chain = self._elements.chain(at)
        held = self._current.subject if self._current.kind == "participial" else []
        if antecedent and antecedent.is_time and held and not chain[:-1]:
            antecedent = held[-1]  # a summit held on Monday, which was attended by
        owned = bool(self._current.phrases) and self._current.phrases[-1] == ("of", antecedent)
        owner = word == "who" and antecedent is not None and (owned or len(antecedent.indices) == 1)
        thing = word != "who" and not self._comma
        if antecedent and antecedent.is_name and (owner or thing):
            people = word != "who" or not self._comma  # not of "criticism of Duarte, who"
            common = (
                group
                for group in reversed(chain)
                if not group.is_name and (people or is_actor(group.head.text.lower()))
            )
            antecedent = next(common, antecedent)  # a fire in Lima that, the mayor of Lima, who
        elif antecedent and word == "who" and antecedent.tags == t.NUMBER:
            antecedent = chain[-2] if len(chain) > 1 else antecedent  # Duarte, 45, who
        clause = self._open("relative", word)
        clause.gap = True
        clause.subject = [antecedent] if antecedent else []
        clause.fronted = antecedent
        clause.antecedents = [g for g in chain if not (antecedent and g.start > antecedent.start)]
        clause.indices.append(self._elements.index(at))
        self._last = self._role = None
        self._preposition = ""
        return clause

    def _governs(self, word: str) -> bool:
        """Whether "that", "whether" or "if" opens a complement of the word before it."""
        return word == "that" or (not self._comma and self._current.verb is not None)

    def _at_comma(self, at: int) -> None:
        """At a comma: return from a clause that precedes its governor."""
        self._comma = True
        clause = self._current
        if clause.conditional and clause.verb and self._elements.has_main_clause(at):
            main = Open("main", clause.parent)  # had they met, the war would be over
            self._made.insert(self._made.index(clause), main)
            clause.kind, clause.parent = "adverbial", main
            clause.opener = self._words.texts[clause.indices[0]].lower()
            main.indices.append(clause.indices[0])
            self._current, self._last = main, None
            return
        if self._preposition:
            clause.fronted = None  # the deal that they spoke of
            self._preposition = ""
        while (
            clause.parent
            and clause.verb
            and clause.kind in ("adverbial", "participial", "infinitive")
        ):
            clause = clause.parent
            if clause.verb is None and not clause.subject:
                self._current = clause
                self._named, self._last = self._last, None
                return

    def _semicolon(self) -> None:
        """At a semicolon: coordinate the next clause with the one before, if that has its verb."""
        self._comma = True
        *_, outermost = self._current.within()
        if outermost.verb and outermost.kind != "parenthesis":
            self._begin(outermost.kind, "", outermost.parent).before = outermost
            self._last = None

    def _dash(self, at: int, i: int) -> None:
        """At a dash or colon: text before it without a verb was a dateline or a label."""
        self._comma = True
        clause = self._current
        dateline = all(
            tag in "MJNzkC.,():" or (tag == "S" and text.isupper())
            for tag, text in zip(self._tags[:i], self._words.texts, strict=False)
        )
        begins = clause.verb is None and clause.kind == "main" and dateline
        if begins and not self._elements.opens_aside(at):
            if clause.subject:
                clause.phrases.clear()  # LIMA, Dec. 13 (AP) -
            clause.subject.clear()
            self._last = None

    def _leave(self, kind: ClauseKind) -> None:
        clause = self._above(kind)
        if clause and clause.parent:
            self._current = clause.parent

    def _above(self, kind: ClauseKind) -> Open | None:
        """Return the nearest clause of a kind, the current one included, or None."""
        return next((clause for clause in self._current.and_above() if clause.kind == kind), None)

    def _quotation(self, at: int) -> None:
        clause = self._above("quotation")
        if clause:
            self._current = clause.parent or self._made[0]
            self._last = None
        self._quoted = not self._quoted
        if clause or (self._current.verb and not self._quoted):
            return
        inside = self._elements.items[at + 1 :]
        end = next(
            (n for n, e in enumerate(inside) if isinstance(e, int) and self._tags[e] == '"'),
            len(inside),
        )
        if any(isinstance(e, VerbGroup) and e.finite for e in inside[:end]) and (
            self._comma or self._current.reports or not self._current.verb
        ):
            self._open("quotation")
            self._last = None

    def _up_to_verb(self) -> Open:
        """Return the nearest clause above that has a tense of its own."""
        for clause in self._current.and_above():
            if clause is not self._current and clause.verb and clause.verb.finite:
                return clause
        return self._made[0]


def _without_contrasts(tags: str, texts: Sequence[str]) -> str:
    """Return the tags with "but" as a mark: it joins clauses, not the nouns of a subject."""
    if "but" not in texts:
        return tags
    pairs = zip(tags, texts, strict=True)
    return "".join(t.DASH if text == "but" and tag == "c" else tag for tag, text in pairs)
