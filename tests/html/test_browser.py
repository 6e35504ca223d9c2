"""The page as people see it, in the Chromium of the system."""

from __future__ import annotations

import datetime as dt
import shutil
from collections.abc import Callable, Iterator
from importlib import resources
from pathlib import Path
from typing import TYPE_CHECKING, Literal, cast

import pytest

import newsfacts
from newsfacts import Document, Facts
from newsfacts.formats.html.page import framed

pytest.importorskip("playwright", reason="needs playwright: pip install 'newsfacts[browser]'")
CHROMIUM = shutil.which("chromium")
if CHROMIUM is None:
    pytest.skip("needs Chromium: apt-get install chromium", allow_module_level=True)

from playwright.sync_api import ViewportSize, expect, sync_playwright  # noqa: E402

if TYPE_CHECKING:
    from playwright.sync_api import Browser, Locator, Page

SEEDS = sorted((Path(__file__).parents[2] / "seeds").glob("*.txt"))
WIDE, NARROW = ViewportSize(width=1400, height=900), ViewportSize(width=380, height=800)
#: as a container's only user; and without its looks around the network
FLAGS = ["--no-sandbox", "--disable-gpu", "--disable-background-networking"]

HOSTILE = (
    "</script><script>window.hacked = 1</script>\n"
    '<img src=x onerror="window.hacked = 2"> Ana Duarte paid $5 on Monday.'
)


def _facts(path: Path, published: str = "2017-02-20", title: str | None = None) -> Facts:
    text = path.read_text(encoding="utf-8")
    return newsfacts.extract(Document(text, published=published, title=title))


@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    """Give the browser."""
    with sync_playwright() as playwright:
        chromium = playwright.chromium.launch(executable_path=CHROMIUM, args=FLAGS)
        yield chromium
        chromium.close()


@pytest.fixture(scope="module")
def files(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Path]:
    """Give pages by name: of one article, of three, of a hundred, and of a hostile one."""
    manila = next(path for path in SEEDS if path.stem == "manila-moscow")
    first = dt.date(2017, 2, 20)
    hundred = [
        _facts(
            SEEDS[i % len(SEEDS)],
            title=f"Article {i}",
            published=(first + dt.timedelta(i)).isoformat(),
        )
        for i in range(100)
    ]
    pages = {
        "one": _facts(manila).to_html(),
        "three": newsfacts.to_html(map(_facts, (manila, *SEEDS[:2]))),
        "hundred": newsfacts.to_html(hundred, title="A hundred articles"),
        "hostile": newsfacts.extract(Document(HOSTILE, title=HOSTILE)).to_html(title=HOSTILE),
        "framed": f"<!DOCTYPE html><title>A notebook</title>{framed(_facts(manila))}",
    }
    folder = tmp_path_factory.mktemp("pages")
    for name, page in pages.items():
        (folder / f"{name}.html").write_text(page, encoding="utf-8")
    return {name: folder / f"{name}.html" for name in pages}


class Visit:
    """A page that is open, and what it complained of and asked for."""

    def __init__(self, page: Page, file: Path) -> None:
        self.page = page
        self.complaints: list[str] = []
        self.requests: list[str] = []
        page.on("pageerror", lambda error: self.complaints.append(str(error)))
        page.on("console", lambda message: self.complaints.append(message.text))
        page.on("request", lambda request: self.requests.append(request.url))
        page.goto(file.as_uri())
        self.card = page.locator("#card")

    def words(self, text: str) -> Locator:
        """Give the first piece of the article that has just these words."""
        return self.page.locator("article:visible .text .f").get_by_text(text, exact=True).first


@pytest.fixture
def visit(
    browser: Browser, files: dict[str, Path], request: pytest.FixtureRequest
) -> Iterator[Visit]:
    """Give a page, wide and light; it must load nothing and complain of nothing."""
    name = cast("str", getattr(request, "param", "one"))
    page = browser.new_page(viewport=WIDE)
    open_page = Visit(page, files[name])
    yield open_page
    assert open_page.complaints == []
    assert open_page.requests == [files[name].as_uri()]
    page.close()


#: words of the article, and what their card tells
CARDS = {
    "Monday": ("date 20 February 2017", "from 2017-02-20 until 2017-02-21", "weekday: a weekday"),
    "$43 million": ("sum 43,000,000 USD", "currency by default", "symbol: a figure and the sign"),
    "received": ("meeting", "happened", "because of “received”", "read by meetings"),
    "President Rodrigo Duterte": ("person Rodrigo Duterte", "titles President"),
    "has “not just words but very concrete technologies” to offer, from business and investment "
    "to defense": ("claim", "speaker Andrey Klimov (“he”)", "said with “said”"),
}


@pytest.mark.parametrize("words", CARDS)
def test_hover(visit: Visit, words: str) -> None:
    """Pointing at a fact tells what it is, its values, and the rule that read it."""
    expect(visit.card).to_be_hidden()
    visit.words(words).hover()
    for line in CARDS[words]:
        expect(visit.card).to_contain_text(line, use_inner_text=True)
    visit.page.mouse.move(1, 1)
    expect(visit.card).to_be_hidden()


def test_keyboard(visit: Visit) -> None:
    """The keyboard reaches every fact of the text, and Escape closes the card."""
    stops = visit.page.locator(".text a.f")
    numbers = {n for stop in stops.all() for n in (stop.get_attribute("data-f") or "").split()}
    assert len(numbers) == visit.page.locator(".cards li").count()
    stops.first.focus()
    for i in range(5):
        expect(stops.nth(i)).to_be_focused()
        expect(visit.card).to_be_visible()
        visit.page.keyboard.press("Tab")
    visit.page.keyboard.press("Escape")
    expect(visit.card).to_be_hidden()


def test_overlap(visit: Visit) -> None:
    """Where facts overlap, the card tells all, the innermost first, and all have their lane."""
    piece = visit.page.locator('.text .f[data-k="event claim"]').first
    piece.hover()
    expect(visit.card.locator("li")).to_have_count(2)
    expect(visit.card.locator("li").first).to_contain_text("meeting")
    expect(visit.card.locator("li").last).to_contain_text("claim")
    lanes = cast("str", piece.evaluate("piece => getComputedStyle(piece).backgroundImage"))
    assert lanes.count("linear-gradient(rgb(") == 2


def test_pinned(visit: Visit) -> None:
    """A click keeps the card until it is closed; in between other facts do not take it."""
    visit.words("Monday").click()
    visit.words("received").hover()
    expect(visit.card).to_contain_text("20 February 2017")
    visit.card.get_by_role("button", name="Close").click()
    expect(visit.card).to_be_hidden()


def test_filters(visit: Visit) -> None:
    """What is filtered out is neither highlighted, listed, drawn nor reached by the keyboard."""
    page = visit.page
    page.get_by_role("checkbox", name="planned").uncheck()
    rows = page.locator("aside li[data-k=event]:visible")
    assert {row.get_attribute("data-s") for row in rows.all()} == {"happened", "ongoing"}
    expect(page.locator("#p-event small")).to_have_text(str(rows.count()))
    expect(page.locator(".when a[data-s=planned].dim")).to_have_count(
        page.locator(".when a[data-s=planned]").count()
    )
    monday = visit.words("Monday")
    page.get_by_role("checkbox", name="Dates").uncheck()
    expect(monday).to_have_attribute("data-k", "")
    expect(monday).to_have_attribute("tabindex", "-1")
    monday.hover()
    expect(visit.card).to_be_hidden()
    page.get_by_role("checkbox", name="Dates").check()
    monday.hover()
    expect(visit.card).to_be_visible()


def test_lists(visit: Visit) -> None:
    """Claims stand under their speakers, and a row leads to its words."""
    page = visit.page
    speakers = page.locator("aside h3").all_inner_texts()
    assert "Andrey Klimov" in speakers
    page.locator("aside").get_by_role("link", name="$26.9 billion").click()
    expect(visit.words("$26.9 billion")).to_be_focused()
    expect(visit.card).to_contain_text("26,900,000,000 USD")


@pytest.mark.parametrize("visit", ["three"], indirect=True)
def test_find(visit: Visit) -> None:
    """Searching leaves what has the words, in all articles; a name of the graph searches for it."""
    page = visit.page
    name = page.get_by_role("button", name="Vladimir Putin and Rodrigo Duterte: 1 planned")
    name.click()
    expect(page.get_by_role("searchbox")).to_have_value("Vladimir Putin")
    expect(page.locator("aside li[data-k=event]:visible")).to_have_count(1)
    expect(page.locator(".list li:visible")).to_have_count(1)
    name.press("Enter")
    expect(page.get_by_role("searchbox")).to_have_value("")
    expect(page.locator(".list li:visible")).to_have_count(3)


@pytest.mark.parametrize("visit", ["three"], indirect=True)
def test_names(visit: Visit) -> None:
    """A name in a list finds all that is told of it, in all articles, until it is clicked again."""
    page = visit.page
    name = page.locator("aside .people").get_by_role("button", name="Vladimir Putin").first
    name.click()
    expect(page.get_by_role("searchbox")).to_have_value("Vladimir Putin")
    assert all(
        "Vladimir Putin" in row for row in page.locator("aside li:visible").all_inner_texts()
    )
    expect(name).to_have_attribute("aria-pressed", "true")
    name.click()
    expect(page.get_by_role("searchbox")).to_have_value("")


@pytest.mark.parametrize("visit", ["three"], indirect=True)
def test_results_come_first(visit: Visit) -> None:
    """What a search finds stands above the pictures, with an article that has the words."""
    page = visit.page
    overview, columns = page.locator(".overview"), page.locator(".columns")

    def tops() -> tuple[float, float]:
        boxes = (columns.bounding_box(), overview.bounding_box())
        return tuple(box["y"] for box in boxes if box)  # type: ignore[return-value]

    first, second = tops()
    assert second < first
    page.get_by_role("searchbox").fill("Bangor")
    expect(page.locator(".list li:visible")).to_have_count(1)
    first, second = tops()
    assert first < second
    expect(page.locator("article:visible .text")).to_contain_text("Bangor")


@pytest.mark.parametrize("visit", ["three"], indirect=True)
def test_copied_table(visit: Visit) -> None:
    """The lists that show are copied as a table with a row for each fact, and no formula."""
    page = visit.page
    page.context.grant_permissions(["clipboard-read"])
    page.get_by_role("radio", name="all articles").check()
    page.get_by_role("button", name="Copy the lists as a table").click()
    count = page.locator("aside li:visible").count()
    expect(page.get_by_role("status")).to_have_text(f"{count} rows copied: paste them into a sheet")
    copied = cast("str", page.evaluate("navigator.clipboard.readText()"))
    head, *rows = (line.split("\t") for line in copied.splitlines())
    assert head[:6] == ["article", "published", "source", "kind", "status", "who"]
    assert len(rows) == count
    assert {len(row) for row in rows} == {len(head)}
    assert {row[1] for row in rows} == {"2017-02-20"}
    meeting = next(row for row in rows if "Vladimir Putin" in row[5])
    assert meeting[3:5] == ["Meetings and other events", "planned"]


def test_names_without_room(
    browser: Browser, meetings: Callable[..., Facts], tmp_path: Path
) -> None:
    """Names that the graph cannot show are listed below it, and are found like the others."""
    pairs = [(None, "happened", (f"Name{i:03}", f"Name{i + 1:03}")) for i in range(60)]
    (tmp_path / "page.html").write_text(meetings(*pairs).to_html(), encoding="utf-8")
    page = browser.new_page(viewport=WIDE)
    page.goto((tmp_path / "page.html").as_uri())
    page.get_by_text("25 more names").click()
    page.locator(".others").get_by_role("button", name="Name060").click()
    expect(page.locator("aside li:visible")).to_have_count(1)
    page.close()


@pytest.mark.parametrize("visit", ["three"], indirect=True)
def test_articles(visit: Visit) -> None:
    """One article shows at a time, its lists beside it; the way back leads to the one before."""
    page = visit.page
    shown, rows = page.locator("article:visible"), page.locator("aside li:visible")
    expect(shown).to_have_attribute("id", "a1")
    page.locator(".list a").nth(1).click()
    expect(shown).to_have_count(1)
    expect(shown).to_have_attribute("id", "a2")
    assert {row.get_attribute("data-a") for row in rows.all()} == {"2"}
    page.get_by_role("radio", name="all articles").check()
    assert {row.get_attribute("data-a") for row in rows.all()} == {"1", "2", "3"}
    page.locator(".list a").nth(2).click()
    page.go_back()
    expect(shown).to_have_attribute("id", "a2")
    page.go_back()
    expect(shown).to_have_attribute("id", "a1")


@pytest.mark.parametrize("visit", ["three"], indirect=True)
def test_timeline(visit: Visit) -> None:
    """Arrows go from mark to mark, each tells its event, and leads to it in its article."""
    page = visit.page
    marks = page.locator(".when a")
    marks.first.focus()
    page.keyboard.press("ArrowRight")
    expect(marks.nth(1)).to_be_focused()
    expect(visit.card).to_contain_text("meeting")
    number = marks.nth(1).get_attribute("data-f")
    page.keyboard.press("Enter")
    expect(page.locator(f"article:visible .text a[data-f~='{number}']").first).to_be_focused()


def test_card_by_keyboard(visit: Visit) -> None:
    """Enter goes into the card, which may be longer than the screen; Escape comes back."""
    stop = visit.page.locator(".text a.f").first
    stop.focus()
    visit.page.keyboard.press("Enter")
    expect(visit.card).to_be_focused()
    visit.page.keyboard.press("Tab")
    expect(visit.card.get_by_role("button")).to_be_focused()
    visit.page.keyboard.press("Escape")
    expect(stop).to_be_focused()
    expect(visit.card).to_be_hidden()


def test_back_to_the_list(visit: Visit) -> None:
    """Who came from a list goes back to it with Escape; the whole claim was marked."""
    row = visit.page.locator("aside").get_by_role("link", name="that Moscow was willing to sell")
    row.focus()
    visit.page.keyboard.press("Enter")
    marked = visit.page.locator(".text .on").all_inner_texts()
    assert "".join(marked).startswith("that Moscow was willing to sell as long as")
    visit.page.keyboard.press("Escape")
    expect(row).to_be_focused()
    expect(visit.page.locator(".on")).to_have_count(0)


@pytest.mark.parametrize("visit", ["three"], indirect=True)
def test_nothing_found(visit: Visit) -> None:
    """A search that finds nothing says so, and an address that leads nowhere does no harm."""
    page = visit.page
    page.get_by_role("searchbox").fill("zebra")
    expect(page.get_by_role("status")).to_have_text("0 of 3 articles, 0 facts in the lists")
    page.get_by_role("searchbox").fill("")
    expect(page.get_by_role("status")).to_have_text("")
    page.evaluate("location.hash = '#a2-9999'")
    expect(page.locator("article:visible")).to_have_attribute("id", "a2")
    page.go_back()
    expect(page.locator("article:visible")).to_have_attribute("id", "a1")


def test_selection(visit: Visit) -> None:
    """Words can be selected with the mouse, those of facts too."""
    piece = visit.words("President Rodrigo Duterte")
    box = piece.bounding_box()
    assert box is not None
    visit.page.mouse.move(box["x"] + 20, box["y"] + 8)
    visit.page.mouse.down()
    visit.page.mouse.move(box["x"] + 120, box["y"] + 8, steps=5)
    visit.page.mouse.up()
    assert "Rodrigo" in cast("str", visit.page.evaluate("getSelection().toString()"))


def test_print(browser: Browser, files: dict[str, Path]) -> None:
    """On paper there are all articles with their lanes, and nothing that can only be clicked."""
    page = browser.new_page(viewport=WIDE)
    page.goto(files["three"].as_uri())
    page.emulate_media(media="print")
    expect(page.locator("article:visible")).to_have_count(3)
    expect(page.locator("form")).to_be_hidden()
    style = "getComputedStyle(document.querySelector('article .f')).printColorAdjust"
    assert page.evaluate(style) == "exact"
    page.close()


def test_forced_colours(browser: Browser, files: dict[str, Path]) -> None:
    """In the colours of the reader's own, facts keep their lanes."""
    page = browser.new_page(viewport=WIDE, forced_colors="active")
    page.goto(files["one"].as_uri())
    style = "getComputedStyle(document.querySelector('article .f')).backgroundImage"
    assert "gradient" in cast("str", page.evaluate(style))
    page.close()


@pytest.mark.parametrize("visit", ["hostile"], indirect=True)
def test_hostile(visit: Visit) -> None:
    """Markup of an article shows as text and does nothing."""
    expect(visit.page.locator(".text")).to_contain_text(HOSTILE.split("\n", maxsplit=1)[0])
    expect(visit.page.locator(".text")).to_contain_text('<img src=x onerror="window.hacked = 2">')
    assert visit.page.evaluate("window.hacked") is None


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("size", [WIDE, NARROW], ids=["wide", "narrow"])
@pytest.mark.parametrize("name", ["one", "three"])
def test_axe(
    browser: Browser, files: dict[str, Path], name: str, size: ViewportSize,
    scheme: Literal["light", "dark"],
) -> None:  # fmt: skip
    """Axe finds nothing to complain of, with and without a card, a name chosen, a kind off."""
    page = browser.new_page(viewport=size, color_scheme=scheme)
    page.goto(files[name].as_uri())
    page.evaluate((resources.files("axe_playwright_python") / "axe.min.js").read_text("utf-8"))
    acts: list[Callable[[], object]] = [
        lambda: None,
        page.locator(".text a.f").nth(9).click,
        lambda: page.keyboard.press("Escape"),
        page.locator(".node").first.click,
        page.get_by_role("checkbox", name="Claims").uncheck,
    ]
    for act in acts:
        act()
        found = page.evaluate("axe.run().then(all => all.violations.map(one => one.help))")
        assert found == []
    page.close()


@pytest.mark.parametrize("name", ["one", "three", "hundred"])
def test_narrow(browser: Browser, files: dict[str, Path], name: str) -> None:
    """On a narrow screen nothing sticks out, no letters are tiny, and the card lies at the foot."""
    page = browser.new_page(viewport=NARROW)
    page.goto(files[name].as_uri())
    assert page.evaluate("document.scrollingElement.scrollWidth") == NARROW["width"]
    sizes = page.evaluate(
        "[...document.querySelectorAll('body *')].filter(e => e.checkVisibility() && "
        "e.textContent.trim()).map(e => e.getBoundingClientRect().width && "
        "parseFloat(getComputedStyle(e).fontSize))"
    )
    assert min(size for size in cast("list[float]", sizes) if size) >= 12
    page.locator("article:visible .text a.f").first.click()
    box = page.locator("#card").bounding_box()
    assert box is not None
    assert (box["x"], box["width"]) == (0, NARROW["width"])
    assert box["y"] + box["height"] == NARROW["height"]
    page.close()


@pytest.mark.parametrize("visit", ["hundred"], indirect=True)
def test_hundred(visit: Visit) -> None:
    """With a hundred articles the page answers at once."""
    page = visit.page
    expect(page.locator(".list li")).to_have_count(100)
    begin = page.evaluate("performance.now()")
    page.locator(".list a").nth(57).click()
    expect(page.locator("article:visible h2")).to_have_text("Article 57")
    page.get_by_role("searchbox").fill("Duterte")
    page.get_by_role("checkbox", name="Claims").uncheck()
    expect(page.locator(".list li:visible")).to_have_count(
        sum("Duterte" in SEEDS[i % len(SEEDS)].read_text(encoding="utf-8") for i in range(100))
    )
    assert page.evaluate("performance.now()") - begin < 3000


@pytest.mark.parametrize("size", [WIDE, NARROW], ids=["wide", "narrow"])
def test_followed(browser: Browser, files: dict[str, Path], size: ViewportSize) -> None:
    """The list of articles follows the one that shows, wherever the reader came from."""
    page = browser.new_page(viewport=size)
    page.goto(files["hundred"].as_uri())
    for number in (100, 50, 1):
        page.evaluate(f"location.hash = '#a{number}'")
        expect(page.locator(f"#a{number}")).to_be_visible()
        around = page.locator(".list").bounding_box()
        entry = page.locator(".list a[aria-current]").bounding_box()
        assert around is not None
        assert entry is not None
        assert around["y"] <= entry["y"]
        assert entry["y"] + entry["height"] <= around["y"] + around["height"]
    page.close()


def test_without_scripts(browser: Browser, files: dict[str, Path]) -> None:
    """Without scripts all articles show, and their facts as lists that the words lead to."""
    page = browser.new_page(java_script_enabled=False)
    page.goto(files["three"].as_uri())
    expect(page.locator("article:visible")).to_have_count(3)
    expect(page.locator("form")).to_be_hidden()
    link = page.locator(".text a.f").first
    target = page.locator(link.get_attribute("href") or "")
    expect(target).to_be_visible()
    expect(target).to_contain_text("Manila")
    page.close()


def test_notebook(browser: Browser, files: dict[str, Path]) -> None:
    """In a notebook's frame the page works, and leaves the notebook where it is."""
    page = browser.new_page(viewport=WIDE)
    page.goto(files["framed"].as_uri())
    frame = page.frame_locator("iframe")
    frame.locator(".text a.f").get_by_text("Monday", exact=True).first.hover()
    expect(frame.locator("#card")).to_contain_text("20 February 2017")
    frame.locator("aside").get_by_role("link", name="$26.9 billion").click()
    expect(frame.locator("#card")).to_contain_text("26,900,000,000 USD")
    expect(page).to_have_title("A notebook")
    page.close()
