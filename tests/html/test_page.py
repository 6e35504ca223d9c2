"""The page of HTML, as far as no browser is needed to see it."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Callable
from html.parser import HTMLParser
from pathlib import Path
from typing import ClassVar, cast

import attrs
import pytest
from hypothesis import given

import newsfacts
from newsfacts import (
    Document,
    Engine,
    Entity,
    Event,
    Fact,
    Facts,
    Problem,
    Skipped,
    TimeExpression,
    TimeType,
)
from newsfacts.formats.html.cards import cards_of
from newsfacts.formats.html.dates import spelled
from newsfacts.formats.html.highlights import paragraphs
from newsfacts.formats.html.page import framed, template
from newsfacts.testing import documents, facts

SEEDS = sorted((Path(__file__).parents[2] / "seeds").glob("*.txt"))
RULES = {extractor.signature: extractor.rules for extractor in Engine.installed().extractors}

#: elements that have no end tag
_VOID = {"meta", "link", "input", "br", "dt", "dd", "li"}


class Page(HTMLParser):
    """What a page holds: elements with their attributes, and the text in each."""

    def __init__(self, page: str) -> None:
        super().__init__()
        self.elements: list[tuple[str, dict[str, str]]] = []
        self.texts: dict[str, str] = {}
        self._open: list[str] = []
        self.feed(page)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Note an element, and enter it."""
        given = {name: value or "" for name, value in attrs}
        if tag in _VOID:
            self.handle_data(" ")
        self.elements.append((tag, given))
        if tag not in _VOID:
            self._open.append(f".{given['class']}" if "class" in given else tag)

    def handle_endtag(self, tag: str) -> None:
        """Leave an element."""
        if tag not in _VOID:
            self._open.pop()

    def handle_data(self, data: str) -> None:
        """Note text for all elements that are open."""
        for name in set(self._open):
            self.texts[name] = self.texts.get(name, "") + data


def words(text: str) -> str:
    """Give a text with single blanks."""
    return " ".join(text.split())


@pytest.mark.parametrize("path", SEEDS, ids=lambda path: path.stem)
def test_seeds(path: Path) -> None:
    """The page holds the article word for word, and a card with the rule of each fact in it."""
    found = newsfacts.extract(path.read_text(encoding="utf-8"), published="2017-02-20")
    page = Page(found.to_html())
    assert words(page.texts[".text"]) == words(found.document.text)
    links = {known["href"] for _, known in page.elements if known.get("href", "").startswith("#a")}
    targets = {known["id"] for _, known in page.elements if "id" in known}
    assert {link.removeprefix("#") for link in links} <= targets
    told = words(page.texts[".cards"])
    for fact in found:
        if not isinstance(fact, Entity | Event):  # these are told with their mentions
            assert f"{fact.rule}: {RULES[fact.extractor][fact.rule]}" in told


@pytest.mark.parametrize("path", SEEDS, ids=lambda path: path.stem)
def test_statuses_agree(path: Path) -> None:
    """Rows, marks and the cards they lead to have one status, so that a filter takes all."""
    page = Page(newsfacts.extract(path.read_text("utf-8"), published="2017-02-20").to_html())
    statuses = {known["id"]: known["data-s"] for tag, known in page.elements
                if tag == "li" and "id" in known}  # fmt: skip
    status = ""
    for tag, known in page.elements:
        if tag == "li" and "data-a" in known:
            status = known["data-s"]
        elif tag == "a" and known.get("data-a", known.get("href", "")[:2] == "#a" and ""):
            assert known["data-s"] == statuses[known["href"][1:]]
        elif tag == "a" and known.get("href", "").startswith("#a1-") and "class" not in known:
            assert status == statuses[known["href"][1:]]


HOSTILE = '</script><script>alert(1)</script>\n<img src=x onerror="alert(2)"> & &amp; {{ 7 * 7 }}'


def test_markup_is_text() -> None:
    """Whatever stands in an article and in what is known about it shows as text."""
    document = Document(
        f"{HOSTILE}\nAna Duarte said <b>Pavel Orlik</b> paid $5 on Monday.",
        title=HOSTILE, source=HOSTILE, id=HOSTILE, url="javascript:alert(3)",
    )  # fmt: skip
    usual = Page(newsfacts.extract("It paid $5.").to_html())
    page = Page(newsfacts.extract(document).to_html(title=HOSTILE))
    assert words(page.texts[".text"]) == words(document.text)
    assert page.texts["title"] == page.texts["h1"] == HOSTILE
    assert words(HOSTILE) in words(page.texts[".note"])
    tags, usually = ([tag for tag, _ in page.elements] for page in (page, usual))
    assert tags.count("script") == usually.count("script") == 1
    assert tags.count("b") == len(cards_of(newsfacts.extract(document), {}))
    assert "img" not in tags
    assert not any("javascript" in value for _, known in page.elements for value in known.values())


@given(facts(), documents())
def test_any_facts(found: Facts, other: Document) -> None:
    """Any facts of any text give a page, which holds the text and nothing active of it."""
    page = Page(newsfacts.to_html([found, Facts(document=other)]))
    text = "".join(
        document.text[extent.start : extent.end]
        for document in (found.document, other)
        for extent in document.reading.paragraphs
    )
    assert "".join(page.texts.get(".text", "").split()) == "".join(text.split())
    assert [tag for tag, _ in page.elements].count("script") == 1
    ids = [known["id"] for _, known in page.elements if "id" in known]
    links = [known["href"] for _, known in page.elements if "href" in known]
    assert len(ids) == len(set(ids))
    assert {link[1:] for link in links if link.startswith("#")} <= set(ids)


@given(facts())
def test_pieces(found: Facts) -> None:
    """Each fact stands over just its characters, whatever overlaps it, and a key can reach it."""
    cards = cards_of(found, {})
    shown = list(paragraphs(found.document, cards.values()))
    extents = found.document.reading.paragraphs
    assert ["".join(piece.text for piece in pieces) for pieces in shown] == [
        found.document.text[extent.start : extent.end] for extent in extents
    ]
    over: dict[int, set[int]] = {card.number: set() for card in cards.values()}
    reached: set[int] = set()
    for extent, pieces in zip(extents, shown, strict=True):
        at = extent.start
        for piece in pieces:
            for card in piece.cards:
                over[card.number].update(range(at, at + len(piece.text)))
                if piece.first:
                    reached.add(card.number)
            at += len(piece.text)
    inside = {at for extent in extents for at in range(extent.start, extent.end)}
    for card in cards.values():
        covered = {at for span in card.spans for at in range(span.start, span.end)}
        assert over[card.number] == covered & inside
    assert reached == {number for number, covered in over.items() if covered}


#: a text, and words that its cards and its lists have
TOLD = [
    (
        "Ana Duarte will meet Pavel Orlik in Lisbon on Monday.",
        (
            "meeting Ana Duarte, Pavel Orlik planned who Ana Duarte; Pavel Orlik where Lisbon",
            "because of “will”",
            "date 20 February 2017 TIMEX3 value 2017-02-20",
        ),
        (
            "Events 1",
            "meeting planned Ana Duarte, Pavel Orlik where Lisbon when 20 February 2017",
            "People and organisations 2 Ana Duarte in the text person",
            "Places 1 Lisbon in the text place",
            "Dates 1 Monday 20 February 2017",
        ),
    ),
    (
        "“It rained,” Ana Duarte told reporters on Sunday.",
        ("said with “told” speaker Ana Duarte to reporters when 19 February 2017", "quoted"),
        ("Claims by speaker 1 Ana Duarte told “It rained,” when 19 February 2017 to reporters",),
    ),
    (
        "Ana Duarte denied that it rained.",
        ("denied yes",),
        ("denied that it rained denied",),
    ),
    (
        "The port paid between $5 million and $10 million, or 2 percent.",
        (
            "sum 5,000,000-10,000,000 USD at least 5,000,000 at most 10,000,000",
            "currency by default",
        ),
        ("5,000,000-10,000,000 USD", "2 percent 2%"),
    ),
    ("It rained.", (), ("No facts are read here.",)),
]


@pytest.mark.parametrize(("text", "cards", "lists"), TOLD, ids=range(len(TOLD)))
def test_what_is_told(text: str, cards: tuple[str, ...], lists: tuple[str, ...]) -> None:
    """Cards tell all of a fact, lists what matters of it."""
    page = Page(newsfacts.extract(text, published="2017-02-20").to_html())
    for part in cards:
        assert part in words(page.texts[".cards"])
    for part in lists:
        assert part in words(page.texts[".one"])


def test_complaints() -> None:
    """What could not be read is said on the page."""
    failed = Problem(
        extractor="x/1", error="ValueError", message="extractor x/1: no table of rates"
    )
    left_out = Skipped(extractor="y/2", language="fr")
    found = Facts(document=Document("Rien."), problems=(failed,), skipped=(left_out,))
    complaints = Page(found.to_html()).texts[".complaint"]
    assert "no table of rates" in complaints
    assert "y/2 does not read 'fr'" in complaints


def test_another_document() -> None:
    """Facts of another text than the one that is shown are refused."""
    paid = newsfacts.extract("It paid $5.").money
    with pytest.raises(newsfacts.OffsetError, match="in this document"):
        Facts(document=Document("It paid nothing at all."), facts=paid).to_html()


@attrs.frozen(kw_only=True)
class Trial(Event):
    """An event with more to tell than the library's own."""

    kind: ClassVar[str] = "trial"
    verdict: str


def test_events_of_plugins() -> None:
    """What a plugin's event has beside the fields of all events is told with its telling."""
    (met,) = newsfacts.extract("Ana Duarte met Pavel Orlik.").events
    given = {name: getattr(met, name) for name in attrs.fields_dict(Event)}
    trial = Trial(**given, verdict="nine years")
    found = Facts(document=Document("Ana Duarte met Pavel Orlik."), facts=[trial])
    assert "verdict nine years" in words(Page(found.to_html()).texts[".cards"])


@attrs.frozen(kw_only=True)
class Vote(Fact):
    """Of a kind that the library does not know."""

    kind: ClassVar[str] = "roll-call"
    ayes: int


def test_kinds_of_plugins() -> None:
    """Facts of a plugin's own kind are highlighted, listed and filtered like the others."""
    document = Document("They voted 5 to 3.")
    vote = Vote(span=document.span(5, 17), rule="tally", ayes=5)
    page = Page(Facts(document=document, facts=[vote]).to_html())
    assert ("input", {"type": "checkbox", "name": "k", "value": "roll-call", "checked": ""}) in (
        page.elements
    )
    assert words(page.texts[".cards"]) == "roll call voted 5 to 3 ayes 5 rule tally"
    assert words(page.texts[".panel"]).startswith("Roll call 1 voted 5 to 3")


def test_mentions_tell_who_is_meant() -> None:
    """A pronoun's card names the person, and one of two tellings what the article says in all."""
    text = "President Ana Duarte met Pavel Orlik on Monday. She left after the meeting."
    told = words(Page(newsfacts.extract(text).to_html()).texts[".cards"])
    she = "person Ana Duarte titles President gender female number singular written as pronoun"
    assert she in told
    assert told.count("told 2 times; in all happened") == 2


def test_nothing() -> None:
    """A page without articles is one too, and so small that articles make up any that has them."""
    shell = newsfacts.to_html([], title="Nothing")
    assert Page(shell).texts["h1"] == "Nothing"
    assert len(shell.encode()) < 40_000


@pytest.mark.parametrize("url", ["https://news.example/a?b=1&c=2", "http://news.example"])
def test_link(url: str) -> None:
    """The article's address is a link; the page loads nothing from there or anywhere."""
    page = Page(Facts(document=Document("Nothing.", url=url)).to_html())
    addresses = [
        (tag, known["href"]) for tag, known in page.elements if "://" in known.get("href", "")
    ]
    assert addresses == [("a", url)]
    assert not any("src" in known for _, known in page.elements)


def test_notebook() -> None:
    """A notebook asks for HTML, and gets the page in a frame that keeps to itself."""
    found = newsfacts.extract("It paid $5.")
    shown = cast("Callable[[], str]", getattr(found, "_repr_html_", None))
    frame, known = Page(shown()).elements[0]
    assert frame == "iframe"
    assert "allow-same-origin" not in known["sandbox"]
    assert known["srcdoc"] == found.to_html()


def test_hash_seeds() -> None:
    """The page is the same, byte for byte, whatever the order of sets."""
    program = (
        "import newsfacts, sys; text = sys.stdin.read();"
        "print(newsfacts.to_html([newsfacts.extract(text, published='2017-02-20')] * 2))"
    )
    pages = {
        subprocess.run(
            [sys.executable, "-c", program], check=True, capture_output=True, encoding="utf-8",
            env={"PYTHONHASHSEED": hash_seed, "PYTHONPATH": ":".join(sys.path)},
            input=SEEDS[0].read_text(encoding="utf-8"),
        ).stdout
        for hash_seed in ("0", "1", "2")
    }  # fmt: skip
    assert len(pages) == 1


def test_broken_plugin(
    install: Callable[..., Path], on_path: Callable[[Path], None]
) -> None:  # fmt: skip
    """A plugin that is broken does not keep the others from telling their rules."""
    found = newsfacts.extract("It paid $5.")
    source = {"newsfacts_rusty": "import no_such_module"}
    on_path(install("newsfacts-rusty", "0.2", source, {"rusty": "newsfacts_rusty"}))
    assert "a figure and the sign of its currency" in found.to_html()
    assert "a figure and the sign of its currency" in found.money[0].why(found.document)


def test_without_jinja2(monkeypatch: pytest.MonkeyPatch) -> None:
    """Without jinja2 the page is refused with the remedy, and a notebook shows the plain words."""
    monkeypatch.setitem(sys.modules, "jinja2", None)
    template.cache_clear()
    found = newsfacts.extract("It paid $5.")
    with pytest.raises(newsfacts.MissingExtraError, match=r"pip install 'newsfacts\[report\]'"):
        found.to_html()
    assert framed(found) is None


#: values of dates, and the words for them
SPELLED = [
    ("DATE", "2017-02-20", "20 February 2017"),
    ("TIME", "2017-02-20T15:00", "20 February 2017, 15:00"),
    ("TIME", "2017-02-20TEV", "20 February 2017, evening"),
    ("DATE", "2017-02", "February 2017"),
    ("DATE", "2017", "2017"),
    ("DATE", "201", "the 2010s"),
    ("DATE", "2017-W12", "week 12 of 2017"),
    ("DATE", "2017-W12-WE", "weekend of week 12 of 2017"),
    ("DATE", "2017-Q1", "first quarter of 2017"),
    ("DATE", "2017-H2", "second half of 2017"),
    ("DATE", "2017-SU", "summer 2017"),
    ("DATE", "2017-02-20/2017-03", "20 February 2017 to March 2017"),
    ("DATE", "PRESENT_REF", "now"),
    ("DURATION", "P3D", "3 days"),
    ("DURATION", "P1YT2H30M", "1 year 2 hours 30 minutes"),
    ("DURATION", "P2CE", "2 centuries"),
    ("DURATION", "PXD", "its words"),
    ("DATE", "XXXX-WXX-1", "its words"),
    ("SET", "P1W", "its words"),
]


@pytest.mark.parametrize(("kind", "value", "words"), SPELLED)
def test_dates_in_words(kind: TimeType, value: str, words: str) -> None:
    """Values of dates are put into words, or left to the words of the text."""
    span = Document("its  words").span(0, 10)
    date = TimeExpression(span=span, rule="r", type=kind, value=value, grain="none")
    assert spelled(date) == words


def test_headline_is_the_title() -> None:
    """The headline of the only article is the title of the page; several are counted."""
    text = "Oil talks end\n\nAna Duarte met Pavel Orlik in Lima on Monday, and the talks went well."
    bare = newsfacts.extract(text)
    titled = newsfacts.extract(Document(text, title="The end of talks"))
    assert Page(bare.to_html()).texts["h1"] == "Oil talks end"
    assert Page(titled.to_html()).texts["h1"] == "The end of talks"
    assert Page(titled.to_html(title="Mine")).texts["h1"] == "Mine"
    assert Page(newsfacts.to_html([bare, titled])).texts["h1"] == "2 articles"
