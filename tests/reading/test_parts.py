"""Parts of a document: each page below has a line for each part, with its kind before it."""

from __future__ import annotations

import pytest

from newsfacts import Document, Engine, Mention, extract
from newsfacts.reading import Reading
from newsfacts.reading.clean import edited
from newsfacts.reading.parts import no_article

#: lines of a page; "&" joins pieces of one paragraph
PAGES = {
    "agency": """
        headline: Ferries return to Lima
        byline: By Ana Holm and Karl Weiss
        dateline: LIMA, Peru, May 3 (Andes News) -
        & body: The ferries of Lima sailed again on Monday after a strike of two weeks.
        caption: The ferry Aurora leaves Lima, Peru, May 3, 2019.
        & credit: REUTERS/Ida Bell
        body: “We are glad,” said the mayor, Ana Duarte.
        subheading: SMALL STEPS
        body: The union said that it would talk again in the autumn.
        links: Slideshow (4 Images)
        byline: Reporting by Ana Holm; Editing by Karl Weiss
    """,
    "newspaper": """
        label: Photo
        dateline: OSLO —
        & body: The king of Norway opened a bridge on Monday, and walked over it.
        advertisement: Advertisement Continue reading the main story
        body: The bridge had cost twice what it was to cost.
        subheading: Who pays?
        body: The city of Oslo pays half of it, and the state the other half.
        note: Correction: An earlier version of this article gave a wrong length of the bridge.
        advertisement: Sign up for our newsletter about bridges.
        label: © 2019 The Oslo Courier
    """,
    "broadcaster": """
        headline: Why Do Storks Return So Early?
        label: Enlarge this image toggle caption
        & credit: Ida Bell/Getty Images Ida Bell/Getty Images
        note: Updated at 6:30 p.m. ET
        body: Storks have returned to the river a month earlier than they used to.
        tweet: A stork on my roof, in January! — Tom Holm (@tholm) January 3, 2019
        links: JUST WATCHED Storks return Replay More Videos ... MUST WATCH Storks return 02:10
        body: Nobody knows why.
        byline: Karl Weiss contributed to this report.
    """,
    "highlights": """
        label: Story highlights
        & body: Bakers of Lisbon bake less
        body: Flour is dear
        dateline: (CNN)
        & body: The bakers of Lisbon bake less bread than a year ago, their guild says.
        links: READ MORE: Millers of Porto say flour is cheap
        body: Their guild has 400 members.
        byline: Ida Holm is a columnist for the Lisbon Courier.
    """,
    "site": """
        caption: Pavel Orlik speaks in Bergen in May.
        & credit: (Photo: Karl Weiss/Bergen Courier)
        body: Senator Pavel Orlik wants a tunnel.
        & links: (RELATED: Senator Ida Bell wants a bridge)
        links: Tunnels:Who digs them, and who pays
        body: He said so to Mayor Ana Quispe
        & links: Ana Maria QuispeHarbour board urges Quispe to resign MORE
        & body: on Monday.
        label: ***
        tweet: @porlik Who pays for that?
        links: Related stories
        links: What a tunnel costs
        links: What a bridge costs
    """,
    "list": """
        headline: The longest bridges
        body: These are the longest bridges of the island:
        body: - The old bridge
        body: - The new bridge
        body: The new bridge is longer.
    """,
    "sentences": """
        body: By Monday the rain had ended.
        body: Read the whole report before you sign.
        body: More than 30 people came: bakers, millers and cooks.
        body: “Follow me,” she said.
        body: The photo credit was hers.
        body: Reuters reported the loss.
        body: Photos of the wreck show a hole.
        body: Copyright is a right.
    """,
}


def page(lines: str) -> tuple[str, list[tuple[str, str]]]:
    """Give the text of a page, and its parts."""
    text, parts = "", list[tuple[str, str]]()
    for line in lines.strip().splitlines():
        joined = line.strip().removeprefix("& ")
        kind, _, words = joined.partition(": ")
        text += (" " if joined != line.strip() else "\n\n") + words if text else words
        parts.append((kind, words))
    return text, parts


@pytest.mark.parametrize("name", PAGES)
def test_parts(name: str) -> None:
    """Each line of a page is what a reader takes it for."""
    text, expected = page(PAGES[name])
    assert [(part.kind, text[part.start : part.end]) for part in Reading(text).parts] == expected


@pytest.mark.parametrize("name", PAGES)
def test_part_at(name: str) -> None:
    """Each offset of a part leads to it, and those between parts to none."""
    reading = Reading(page(PAGES[name])[0])
    for part in reading.parts:
        assert reading.part_at(part.start) == reading.part_at(part.end - 1) == part
    ends = {part.end for part in reading.parts} - {part.start for part in reading.parts}
    assert all(reading.part_at(end) is None for end in ends)


def test_extractors_read_the_article() -> None:
    """No name is read in links and credits; where it is read, the part tells where that is."""
    text, _ = page(PAGES["site"])
    facts = extract(Document(text))
    names = {mention.span.text for mention in facts.of(Mention)}
    assert {"Pavel Orlik", "Bergen"} <= names
    assert names.isdisjoint({"Karl Weiss", "Senator Ida Bell", "Ana Maria Quispe"})
    first = facts.of(Mention)[0]
    part = facts.document.reading.part_at(first.span.start)
    assert part is not None
    assert part.kind == "caption"
    assert all(text[f.span.start : f.span.end] == f.span.text for f in facts)


@pytest.mark.parametrize("text", ["Advertisement", "Read more: Ana Duarte met Pavel Orlik."])
def test_something_is_read(text: str) -> None:
    """A text of nothing but links and labels is read as it is."""
    engine = Engine.installed()
    assert engine.extract(text).document.text == text
    joined = engine.extract(f"{text}\n\nIt rained.")
    assert len(joined) <= len(engine.extract(text))


def test_what_is_left_out() -> None:
    """Blanks and breaks that set a part apart go with it, so that paragraphs stay as they are."""
    text = "It rained. (RELATED: Rain)\n\nAdvertisement\n\nCLOSE Rain in Lima. (Photo: AP)\nEnd."
    edits = no_article(text, Reading(text).parts)
    assert edited(text, edits) == "It rained.\n\nRain in Lima.\nEnd."
