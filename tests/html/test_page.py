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
from newsfacts import Document, Engine, Entity, Event, Fact, Facts
from newsfacts.formats.html.cards import cards_of
from newsfacts.formats.html.highlights import paragraphs
from newsfacts.formats.html.page import _template, framed
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
        title=HOSTILE, source=HOSTILE, id=HOSTILE, url="javascript:alert(3)", region="<i>",
    )  # fmt: skip
    usual = Page(newsfacts.extract("It paid $5.").to_html())
    page = Page(newsfacts.extract(document).to_html(title=HOSTILE))
    assert words(page.texts[".text"]) == words(document.text)
    assert page.texts["title"] == page.texts["h1"] == HOSTILE
    assert words(HOSTILE) in words(page.texts[".note"])
    count = [tag for tag, _ in page.elements].count
    assert count("script") == [tag for tag, _ in usual.elements].count("script") == 1
    assert count("img") == count("b") - len(cards_of(newsfacts.extract(document), {})) == 0
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
    assert words(page.texts[".cards"]) == "roll-call voted 5 to 3 ayes 5 rule tally"
    assert words(page.texts[".panel"]).startswith("Roll call 1 voted 5 to 3")


def test_mentions_tell_who_is_meant() -> None:
    """A pronoun's card names the person, and one of two tellings what the article says in all."""
    text = "President Ana Duarte met Pavel Orlik on Monday. She left after the meeting."
    told = words(Page(newsfacts.extract(text).to_html()).texts[".cards"])
    she = "mention Ana Duarte name Ana Duarte type person titles President form pronoun"
    assert she in told
    assert told.count("happened, told 2 times") == 2


def test_nothing() -> None:
    """A page without articles is one too, and small: 150 kB are what articles may be added to."""
    assert len(newsfacts.to_html([]).encode()) < 30_000


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
    assert (frame, known["sandbox"]) == ("iframe", "allow-scripts allow-popups")
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


def test_without_jinja2(monkeypatch: pytest.MonkeyPatch) -> None:
    """Without jinja2 the page is refused with the remedy, and a notebook shows the plain words."""
    monkeypatch.setitem(sys.modules, "jinja2", None)
    _template.cache_clear()
    found = newsfacts.extract("It paid $5.")
    with pytest.raises(newsfacts.MissingExtraError, match=r"pip install 'newsfacts\[report\]'"):
        found.to_html()
    assert framed(found) is None
