"""Thirty tasks of six kinds of reader, each within its budget of presses, in the dashboard and on light pages."""

import re
from collections.abc import Callable, Iterator, Mapping
from functools import cache
from io import BytesIO
from itertools import product
from typing import Any
from urllib.parse import unquote
from urllib.request import Request, urlopen

import pytest
from msgspec import Struct
from openpyxl import load_workbook
from PIL import Image
from playwright.sync_api import Browser, BrowserContext, Locator, Page, Route, expect

from tests.browser.conftest import PATIENCE, PHONE, REPORTS, WIDE
from tests.browser.counting import Reader, counted
from tests.browser.old_browsers import names, opened
from tests.sample import CATALOGUE

RATIO = "3.28–3.29"
SLIDE = {"width": 1920, "height": 1080}
OUTPUT = "/comparison?indicator=industrial_output"
NUMBER = "details.evidence > summary"
CARD = "details.evidence[open] > .card"
POINTS = ".plot svg .point, .chart .mark"
SELECTED = "() => getSelection().toString()"
HAS_FOCUS = "one => one === document.activeElement"
SIDEWAYS = "() => document.documentElement.scrollWidth - document.documentElement.clientWidth"
SMALLEST = "all => Math.min(...all.map(one => parseFloat(getComputedStyle(one).fontSize)))"
LOCALES = {"zh": "zh-CN", "en": "en-GB"}


def a1(mayor: Reader) -> None:
    mayor.sees(mayor.page.get_by_role("heading", level=1), RATIO)
    mayor.sees(mayor.page.locator(".fresh").first, "2024")


def a2(mayor: Reader) -> None:
    mayor.press(mayor.page.locator(NUMBER, has_text="3.7574").first)
    mayor.sees(mayor.page.locator(CARD), "37574万元")
    mayor.sees(mayor.page.locator(CARD), "004 第 287 行")


def a3(mayor: Reader) -> None:
    if not mayor.is_light:
        mayor.press(mayor.page.locator(".menu-bar button"))
    mayor.press(mayor.page.get_by_role("link", name="目标与名次").first)
    mayor.sees(mayor.page.get_by_role("heading", level=1), "5 个达到、2 个进行中")
    expect(mayor.page.locator(".menu-bar ul a").first).not_to_be_in_viewport()


def a4(mayor: Reader) -> None:
    picture(mayor)


def a5(mayor: Reader) -> None:
    mayor.press(mayor.page.locator(".cards article", has_text="花街").locator(".all a"))
    mayor.page.wait_for_url("**/towns*")
    mayor.sees(mayor.page.get_by_role("heading", level=1), "花街")
    mayor.sees(mayor.page.locator(".profile .number").first)


def picture(reader: Reader) -> None:
    reader.press(reader.page.get_by_role("link", name=re.compile("对比.*产值")).first)
    reader.page.wait_for_selector(POINTS)
    button = reader.page.locator(".files a").filter(has_text="下载 PNG 图片")
    with reader.page.expect_download() as download:
        reader.press(button)
    assert download.value.path().read_bytes()[:4] == b"\x89PNG"


def b1(statistician: Reader) -> None:
    picture(statistician)


def b2(statistician: Reader) -> None:
    page = statistician.page
    with page.expect_download() as download:
        statistician.press(page.locator(".files a").filter(has_text="Excel 工作簿"))
    sheet = load_workbook(BytesIO(download.value.path().read_bytes()))["交叉表"]
    heads, *rows = [list(row) for row in sheet.values]
    assert [row[0] for row in rows] == ["产值", "投资", "空气质量", "集体收入"]
    assert [rows[0][heads.index(town)] for town in ("西溪 2023", "西湖 2023")] == [12.34, 3.7574]


def copied(reader: Reader, name: str) -> str:
    """Return a text that is taken away: copied by its button, or marked whole where no script can copy."""
    page = reader.page
    reader.press(page.get_by_text("更多格式、引用、链接"))
    term = page.locator(".copying dt", has_text=name)
    if reader.is_light:
        reader.press(term.locator("+ dd .text"))
        return str(page.evaluate(SELECTED))
    page.context.grant_permissions(["clipboard-read", "clipboard-write"])
    reader.press(term.locator("+ dd button"))
    expect(page.get_by_text("已复制")).to_be_visible()
    return str(page.evaluate("() => navigator.clipboard.readText()"))


def b3(statistician: Reader) -> None:
    text = copied(statistician, "一段文字")
    assert [part for part in (RATIO, "花街没有数", "004 第 287 行") if part not in text] == []


def b4(statistician: Reader) -> None:
    text = copied(statistician, "中文引用")
    assert "[DS/OL]" in text
    assert "规上工业总产值：西溪、花街、西湖，2020–2024 年" in text


def b5(statistician: Reader) -> None:
    page = statistician.page
    if statistician.is_light:
        statistician.press(page.locator("select[name=indicator]"))
        group, first = page.locator("select optgroup").first, page.locator("select option").first
        assert "可比" in (group.get_attribute("label") or "")
    else:
        statistician.press(page.locator(".st-key-indicator input"))
        first = page.get_by_role("option").first
        statistician.sees(first)
    assert "●●" in first.inner_text()
    assert "可比" in first.inner_text()


def b6(statistician: Reader) -> None:
    page = statistician.page
    if statistician.is_light:
        statistician.press(page.get_by_role("link", name="万元", exact=True))
    else:
        statistician.press(page.get_by_role("button", name="显示方式"))
        statistician.press(page.get_by_role("radio", name="万元", exact=True))
    statistician.sees(page.locator(".plot svg text, .chart text.label").filter(has_text="37574 万元").first)


def c1(journalist: Reader) -> None:
    journalist.sees(journalist.page.get_by_role("heading", level=1), "Xixi")
    expect(journalist.page.locator("html")).to_have_attribute("lang", "en")


def c2(journalist: Reader) -> None:
    page = journalist.page
    journalist.press(page.locator(NUMBER, has_text="238.4").first)
    journalist.sees(page.locator(CARD), "002, line 181")
    journalist.press(page.locator(CARD).locator("a[href*='sources']").first)
    page.wait_for_url(re.compile(r"sources.*#d002-181"))
    page.wait_for_function("() => document.activeElement.id === decodeURIComponent(location.hash.slice(1))")
    journalist.sees(page.locator(":focus"))


def c3(journalist: Reader) -> None:
    page = journalist.page
    journalist.press(page.get_by_role("link", name="Sources").first)
    journalist.sees(page.get_by_text("Stated in none of the documents: publisher, headline, date."))
    journalist.sees(page.get_by_text("记者 王靖宁").first)


def c4(journalist: Reader) -> None:
    page = journalist.page
    journalist.press(page.locator(NUMBER, has_text="238.4").first)
    report = page.locator(CARD).get_by_role("link", name="Is this number wrong?")
    journalist.press(report)
    written = unquote(report.get_attribute("href") or "")
    assert written.startswith(f"{REPORTS}?")
    assert [part for part in ("238.4", "002", "181") if part not in written] == []


def c5(journalist: Reader) -> None:
    card = journalist.page.locator("details.evidence", has_text="238.4").first
    journalist.arrive(f"/?lang=en#{card.get_attribute('id')}")
    journalist.sees(journalist.page.locator(CARD), "238.4")


def c6(journalist: Reader) -> None:
    page = journalist.page
    journalist.press(page.locator(".pickers input[type=search], .st-key-q input"))
    journalist.write("238.4")
    journalist.key("Enter")
    page.wait_for_url("**q=238.4**")
    expect(page.locator(".observations tbody tr")).to_have_count(1)
    journalist.sees(page.locator(".observations tbody tr"), "238.4")


def d1(keyboard: Reader) -> None:
    page = keyboard.page
    skip(keyboard)
    box = page.locator("select[name=indicator], .st-key-indicator input")
    by_tab(keyboard, box)
    if keyboard.is_light:
        keyboard.key("ArrowDown")
    else:
        keyboard.key("Control+A")
        keyboard.write("PM2.5")
        keyboard.key("Enter")
    page.wait_for_function("was => !location.search.includes(was)", arg="industrial_output")
    chosen(keyboard)
    by_tab(keyboard, page.locator("input[name=towns], .st-key-towns button").first)
    keyboard.key("Space")
    page.wait_for_function("() => new URLSearchParams(location.search).getAll('towns').length === 2")
    chosen(keyboard)
    if not keyboard.is_light:
        by_tab(keyboard, page.locator(".st-key-span button").first)
        keyboard.key("Enter")
        page.wait_for_selector(".st-key-years input")
    by_tab(keyboard, page.locator("select[name=years], .st-key-years input").first)
    keyboard.key("ArrowDown" if keyboard.is_light else "ArrowRight")
    page.wait_for_url("**years=2021&years=2024**")


def d2(keyboard: Reader) -> None:
    page = keyboard.page
    skip(keyboard)
    if not keyboard.is_light:
        by_tab(keyboard, page.locator("a[href='#drawing']"))
        keyboard.key("Enter")
    by_tab(keyboard, page.locator('.plot[tabindex="0"], .chart .mark[tabindex="0"]').first)
    if not keyboard.is_light:
        keyboard.key("ArrowRight")
    keyboard.key("Enter")
    keyboard.sees(page.locator(CARD).first, "001")
    keyboard.key("Escape")
    expect(page.locator(CARD)).to_have_count(0)


def d3(listener: Reader) -> None:
    page = listener.page
    skip(listener)
    by_tab(listener, page.locator("input[name=towns], .st-key-towns button").first)
    listener.key("Space")
    spoken = page.locator(".announced, .told[role=status]")
    expect(spoken.filter(has_text=re.compile("3.7574 亿元|CNY 375.74 million")).first).to_be_attached()


def d4(enlarging: Reader) -> None:
    page = enlarging.page
    page.set_viewport_size({"width": 320, "height": 640})
    enlarging.finds(page.get_by_role("heading", level=1), RATIO)
    assert page.evaluate(SIDEWAYS) == 0


def d5(forced: Reader) -> None:
    forced.page.emulate_media(forced_colors="active")
    cells = forced.page.locator(".map-key tbody tr:not(.none) td:first-child")
    drawn = [ink(cell.screenshot()) for cell in cells.all()]
    forced.page.emulate_media(forced_colors="none")
    assert len(drawn) > 4
    assert len(set(drawn)) == len(drawn)


def ink(png: bytes) -> tuple[tuple[int, int], bytes]:
    """Return what is drawn on a picture, without the ground around it: its size and its dots."""
    picture = Image.open(BytesIO(png)).convert("L")
    ground = picture.getpixel((2, 2))
    dots = picture.point(lambda shade: 255 * (abs(shade - ground) > 60))
    cut = dots.crop(dots.getbbox())
    return cut.size, cut.tobytes()


def skip(keyboard: Reader) -> None:
    """Pass by the menu, by the first link of every page."""
    keyboard.key("Tab", "Enter")


def by_tab(keyboard: Reader, wanted: Locator) -> None:
    """Press Tab until something has the focus."""
    for _ in range(20):
        keyboard.key("Tab")
        if wanted.evaluate(HAS_FOCUS):
            return
    raise AssertionError(f"no press of Tab leads to {wanted}")


def chosen(keyboard: Reader) -> None:
    """Wait until what was chosen is drawn, and the keyboard is where it was."""
    if not keyboard.is_light:
        keyboard.page.wait_for_selector("[data-test-script-state=notRunning]")
    keyboard.page.wait_for_function("() => document.activeElement !== document.body")


def e1(presenter: Reader) -> None:
    presenter.key("w")
    presenter.page.wait_for_url("**/p/wall*")
    presenter.sees(presenter.page.locator(".slide.shown h1"), RATIO)
    texts = presenter.page.locator(".slide.shown :is(h1, h2, h3, p, b, .year)")
    assert texts.evaluate_all(SMALLEST) >= 28


def e2(presenter: Reader) -> None:
    presenter.key("w")
    presenter.page.wait_for_url("**/p/wall*")
    first = presenter.page.locator(".slide.shown h1").inner_text()
    presenter.key("ArrowRight")
    expect(presenter.page.locator(".slide.shown").first).not_to_contain_text(first)


def e3(presenter: Reader) -> None:
    presenter.key("f")
    presenter.page.wait_for_function("() => document.fullscreenElement")
    presenter.page.evaluate("() => document.exitFullscreen()")


def e4(printing: Reader) -> None:
    page = printing.page
    page.emulate_media(media="print")
    for part in (".plot svg, .chart", "table.observations"):
        printing.finds(page.locator(part).first)
    printing.finds(page.locator("main, .stMain").first, CATALOGUE.version)
    for gone in (".menu, .menu-bar", ".find", "form.pickers, .st-key-indicator", ".files"):
        assert page.locator(gone).locator("visible=true").count() == 0, gone
    page.emulate_media(media="screen")


def f1(old: Reader) -> None:
    for name in names():
        with opened(name, f"{old.site}/?lang={old.lang}") as tab:
            assert RATIO in tab.run("return document.querySelector('h1').textContent")
            assert tab.run("return location.pathname") == "/p/"


def f2(slow: Reader) -> None:
    page = slow.page
    slow.sees(page.get_by_role("heading", level=1), RATIO)
    slow.sees(page.locator("svg.chart, .chart svg, .chart").first)
    asked = Request(page.url, headers={"Accept-Encoding": "gzip"})
    assert len(urlopen(asked, timeout=60).read()) < 30_000


def f3(slow: Reader) -> None:
    page = slow.page
    slow.press(page.locator("input[name=towns]").first)
    slow.press(page.locator("form.pickers button"))
    expect(page.get_by_role("heading", level=1)).to_contain_text(re.compile("西湖|Xihu"))
    expect(page.locator("input[name=towns]:checked")).to_have_count(2)


def f4(slow: Reader) -> None:
    page = slow.page
    slow.press(page.locator(".observations").locator(NUMBER, has_text=re.compile("3.7574|375.74")))
    slow.press(page.locator(CARD).locator("a.later"))
    slow.sees(page.locator(".card"), "37574万元")
    slow.sees(page.locator(".card"), "287")


class Task(Struct, frozen=True):
    """What a reader wants: from which page, in how many presses; how it is done and what must be seen is ``done``.

    What is ``written`` into a field costs its letters besides.
    """

    done: Callable[[Reader], None]
    wanted: str
    start: str
    budget: int
    written: str = ""
    places: tuple[str, ...] = ("dashboard", "light")


class Kind(Struct, frozen=True):
    """A kind of reader: the languages that it reads, its screen, what it comes for; whether its line is slow."""

    languages: tuple[str, ...]
    look: Mapping[str, Any]
    tasks: tuple[Task, ...]
    is_slow: bool = False


ON_PHONE = {"viewport": PHONE, "has_touch": True, "is_mobile": True}
ON_LINE = ("light",)  # a slow line, of which only the first answer comes
KINDS = {
    "mayor on a phone": Kind(
        ("zh",),
        ON_PHONE,
        (
            Task(a1, "西溪 against 西湖 in output, and how fresh that is", "/", 0),
            Task(a2, "who says 3.7574", "/", 1),
            Task(a3, "which targets were missed, with nothing over the page", "/", 2),
            Task(a4, "a picture for a chat", "/", 2),
            Task(a5, "what is known of her own town alone", "/", 1),
        ),
    ),
    "county statistician": Kind(
        ("zh",),
        {"viewport": WIDE},
        (
            Task(b1, "output of the towns as a picture", "/", 2),
            Task(b2, "four themes and three towns as a cross-table", "/", 2),
            Task(b3, "a paragraph for a report", OUTPUT, 2),
            Task(b4, "a citation by the national standard", OUTPUT, 2),
            Task(b5, "which indicators compare at all", "/comparison", 1),
            Task(b6, "the same in another unit", OUTPUT, 2),
        ),
    ),
    "journalist": Kind(
        ("en",),
        {"viewport": WIDE, "locale": "en-GB"},
        (
            Task(c1, "to be met in her language", "/", 0),
            Task(c2, "the paper and the line of a number she doubts", "/", 2),
            Task(c3, "who wrote it, and what no paper states", "/", 1),
            Task(c4, "to say that a number is wrong", "/", 2),
            Task(c5, "a link that opens this very number", "/", 0),
            Task(c6, "the rows that have a number she knows", "/data", 2, "238.4"),
        ),
    ),
    "keyboard, screen reader, enlargement, forced colours": Kind(
        ("zh", "en"),
        {"viewport": WIDE},
        (
            Task(d1, "another indicator, a town off and a year on, by keys", OUTPUT, 16, "PM2.5"),
            Task(d2, "the proof of a point by keys, and back", OUTPUT, 17),
            Task(d3, "to hear what a choice changed", OUTPUT, 9),
            Task(d4, "the answer at 400 %, nothing beyond the edge", "/", 0),
            Task(d5, "each state of the map unlike all others in forced colours", "/coverage", 0),
        ),
    ),
    "presenter": Kind(
        ("zh", "en"),
        {"viewport": SLIDE},
        (
            Task(e1, "the answer on the wall, legible from afar", "/", 1),
            Task(e2, "the next slide", "/", 2),
            Task(e3, "the whole screen", "/", 1),
            Task(e4, "the view on paper: chart, figures, edition, no controls", OUTPUT, 0),
        ),
    ),
    "old browser or slow line": Kind(
        ("zh", "en"),
        {"viewport": WIDE},
        (
            Task(f1, "the answer in browsers of the years past", "/", 0, places=("light",)),
            Task(f2, "answer and chart of the first answer alone", OUTPUT, 0),
            Task(f3, "to choose where the script never came", OUTPUT, 2, places=ON_LINE),
            Task(f4, "a number's proof where the script never came", OUTPUT, 2, places=ON_LINE),
        ),
        is_slow=True,
    ),
}
CASES = [
    pytest.param(kind, task, place, lang, id=f"{task.done.__name__}-{place}-{lang}")
    for kind, tasks in KINDS.items()
    for task in tasks.tasks
    for lang, place in product(tasks.languages, task.places)
]
ReaderMaker = Callable[[str, str, str], Reader]


def only_the_first_answer(route: Route) -> None:
    """Send a page itself, and nothing that it asks for."""
    if route.request.is_navigation_request():
        route.continue_()
    else:
        route.abort()


@pytest.fixture(scope="module")
def readers(browser: Browser, site: str) -> Iterator[ReaderMaker]:
    """Return a reader of a kind, at a place, of a language; the next of the same has what it fetched."""

    @cache
    def page(kind: str, lang: str) -> Page:
        look = {"locale": LOCALES[lang], "reduced_motion": "reduce", **KINDS[kind].look}
        context = counted(browser.new_context(**look))
        context.set_default_timeout(PATIENCE)
        contexts.append(context)
        one = context.new_page()
        if KINDS[kind].is_slow:
            one.route("**/*", only_the_first_answer)
        return one

    def reader(kind: str, place: str, lang: str) -> Reader:
        look, is_slow = KINDS[kind].look, KINDS[kind].is_slow
        return Reader(page(kind, lang), site, lang, place == "light", is_slow, "has_touch" in look)

    contexts: list[BrowserContext] = []
    yield reader
    for context in contexts:
        context.close()


@pytest.mark.parametrize(("kind", "task", "place", "lang"), CASES)
def test_a_reader_has_what_they_came_for_within_their_budget_of_presses(
    readers: ReaderMaker, kind: str, task: Task, place: str, lang: str
) -> None:
    reader = readers(kind, place, lang)
    reader.arrive(task.start)
    task.done(reader)
    assert reader.pressed <= task.budget + len(task.written), task.wanted


def test_there_are_thirty_tasks_each_its_own() -> None:
    tasks = [task.done.__name__ for kind in KINDS.values() for task in kind.tasks]
    assert len(set(tasks)) == len(tasks) == 30


def test_every_press_is_counted_whoever_sent_it(readers: ReaderMaker) -> None:
    reader = readers("county statistician", "light", "zh")
    reader.arrive("/about")
    page, field = reader.page, reader.page.locator("#find")
    ways: tuple[tuple[Callable[[], object], int], ...] = (
        (lambda: page.locator("h1").click(), 1),
        (lambda: page.locator("h1").dispatch_event("click"), 1),
        (lambda: page.locator("h1").evaluate("one => one.click()"), 1),
        (lambda: page.mouse.dblclick(5, 5), 2),
        (lambda: field.fill("12.34"), 5),
        (lambda: field.press_sequentially("产值 5"), 4),
        (lambda: field.press("Escape"), 1),
        (page.get_by_role("link", name="数据").first.click, 1),
    )
    for way, presses in ways:
        before = reader.pressed
        way()
        assert reader.pressed - before == presses
