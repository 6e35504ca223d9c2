"""Claims to extract, and text without claims."""

from __future__ import annotations

from collections.abc import Mapping

from newsfacts import Example


def _claim(
    source: str | None, cue: str | None, content: str, **cells: object
) -> Mapping[str, object]:
    return {"kind": "claim", "source": source, "cue": cue, "content": content, **cells}


_READ = (
    Example(
        "“The bridge will open in spring,” Ana Duarte said.",
        (_claim("Ana Duarte", "said", "“The bridge will open in spring,”", type="direct"),),
        note="a quotation with its source and cue",
    ),
    Example(
        "“We have no money left,” said Ana Duarte, the mayor of Lagoa. “Not a cent.”",
        (_claim("Ana Duarte", "said", "“We have no money left,”; “Not a cent.”", type="direct"),),
        note="a quotation that continues after its source is one claim in two pieces",
    ),
    Example(
        "“We waited,” Ana Duarte said, “and nobody came.”",
        (_claim("Ana Duarte", "said", "“We waited,”; “and nobody came.”", rule="tsct"),),
        note="a split quotation is one claim",
    ),
    Example(
        "Ana Duarte said, “The bridge will open in spring.”",
        (_claim("Ana Duarte", "said", "“The bridge will open in spring.”", rule="sct"),),
    ),
    Example(
        "“It is late,” Ana Duarte said.\n\n“It is far too late for all of us in this valley.”",
        (
            _claim(
                "Ana Duarte",
                "said",
                "“It is late,”; “It is far too late for all of us in this valley.”",
            ),
        ),
        note="a paragraph that is all quotation continues the previous speaker's claim",
    ),
    Example(
        "“Are we ready?” asked Ana Duarte.",
        (_claim("Ana Duarte", "asked", "“Are we ready?”", rule="tcs"),),
    ),
    Example(
        "Ana Duarte said that the bridge would open in spring.",
        (_claim("Ana Duarte", "said", "that the bridge would open in spring", type="indirect"),),
        note='reported speech: "that" belongs to the content, the full stop does not',
    ),
    Example(
        "The minister told reporters on Monday that the port was safe.",
        (
            _claim(
                "The minister",
                "told",
                "that the port was safe",
                addressee="reporters",
                said="2017-02-20",
            ),
        ),
        published="2017-02-22",
        note="the addressee and the time",
    ),
    Example(
        "The bridge is safe, the engineer said.",
        (_claim("the engineer", "said", "The bridge is safe", rule="tsc"),),
    ),
    Example(
        "The bridge, the engineer said, is safe.",
        (_claim("the engineer", "said", "The bridge; is safe", rule="tsct"),),
    ),
    Example(
        "According to the ministry, two ships sank.",
        (_claim("the ministry", "According to", "two ships sank"),),
    ),
    Example(
        "Two ships sank, according to the ministry.",
        (_claim("the ministry", "according to", "Two ships sank"),),
    ),
    Example(
        "Ana Duarte called the plan “a gift to the builders” and left.",
        (_claim("Ana Duarte", "called", "the plan “a gift to the builders”", type="mixed"),),
        note="a few quoted words in reported speech make a mixed claim",
    ),
    Example(
        "The mayor denied that he had met the builders.",
        (_claim("The mayor", "denied", "that he had met the builders", negated=True),),
    ),
    Example(
        "The mayor said the talks were over, adding that nobody had won.",
        (
            _claim("The mayor", "said", "the talks were over"),
            _claim("The mayor", "adding", "that nobody had won"),
        ),
        note="two verbs share a speaker",
    ),
    Example(
        "The union called for a strike and urged drivers to stay at home.",
        (
            _claim("The union", "called for", "a strike"),
            _claim("The union", "urged", "drivers to stay at home"),
        ),
    ),
    Example(
        "As the engineer noted, the bridge is old.",
        (_claim("the engineer", "noted", "the bridge is old"),),
    ),
    Example(
        "Ana Duarte shot back, “We will never sell the port.”",
        (_claim("Ana Duarte", "shot back", "“We will never sell the port.”"),),
        note="next to a quotation any verb is a cue",
    ),
    Example(
        "From the report: “The bridge is weak and must be repaired.”",
        (_claim("the report", ":", "“The bridge is weak and must be repaired.”", rule="colon"),),
    ),
    Example(
        "“The bridge will fall before the year is out.” — Ana Duarte",
        (_claim("Ana Duarte", "—", "“The bridge will fall before the year is out.”", rule="dash"),),
    ),
    Example(
        "HOLM: The port is shut.\n\nORLIK: Since when?",
        (
            _claim("HOLM", ":", "The port is shut", rule="label"),
            _claim("ORLIK", ":", "Since when?", rule="label"),
        ),
        note="a transcript",
    ),
    Example(
        "The builders were accused of fraud by Ana Duarte.",
        (_claim("Ana Duarte", "were accused", "The builders; fraud", rule="passive"),),
    ),
    Example(
        "Ana Duarte's claim that the bridge was safe, made in May, was false.",
        (_claim("Ana Duarte", "claim", "that the bridge was safe", rule="noun"),),
        note="a noun with a possessor",
    ),
    Example(
        "The Lagoa Post reported that the mayor denied that he had met the builders.",
        (
            _claim("Lagoa Post", "reported", "that the mayor denied that he had met the builders"),
            _claim("the mayor", "denied", "that he had met the builders"),
        ),
        note="a claim inside a claim is its ``reported``, and not among ``facts.claims``",
    ),
    Example(
        "The statement warned of floods.",
        (_claim("The statement", "warned of", "floods"),),
        note="a document as the source",
    ),
    Example(
        "Ana Duarte rejected a “gift to the builders” in a letter.",
        (_claim("Ana Duarte", "rejected", "a “gift to the builders”", type="mixed"),),
        note="praise and criticism count if they are quoted",
    ),
)

_LEFT = (
    Example("The so-called “green bridge” opened in spring.", note="a scare quote"),
    Example("The film “Night Train” won the prize.", note="a title"),
    Example("She saw “The Long River” on the train."),
    Example("UPDATE: The bridge has opened.", note="a label in capitals that is not a speaker"),
    Example("The mayor said nothing."),
    Example("The claims of the farmers were paid in full."),
    Example("The report was announced in May."),
    Example("It was said to be safe."),
    Example("The price was, to say the least, high."),
    Example("The addition of a lane helped the drivers."),
    Example("The ship, called the Aurora, sank."),
    Example("The company declined to comment on the price.", note="nothing is said"),
    Example("The mayor did not say whether he would resign."),
    Example("Ana Duarte praised the builders.", note="an attitude: see option ``attitudes``"),
    Example("She added sugar to the tea.", note="the object is a thing"),
    Example("The frost explains why the apples are small.", note="the subject cannot speak"),
    Example("A sailor accused of theft fled.", note="the accuser is not named"),
    Example("The minister will announce the price.", note="a future statement"),
)

EXAMPLES = (*_READ, *_LEFT)
