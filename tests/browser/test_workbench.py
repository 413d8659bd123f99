"""The workbench in a browser: by keys alone, one press a figure, heard and seen in both languages; by two people."""

import io
from collections.abc import Iterator
from itertools import product
from pathlib import Path

import pytest
from PIL import Image
from playwright.sync_api import Browser, BrowserContext, Page, expect

from benchmarks.curating import article, moved_on, press, work_through, workbench
from metrics.curation.opening.scans import CharacterBox, Scan, boxes_beside
from tests.browser.auditing import AXE, EVERY, RUN
from tests.browser.conftest import LANGUAGES, PHONE, TONES, WIDE

LINE_AND_INK = """spans => spans.map(span => (({borderBottomStyle, borderBottomWidth, color}) =>
  [borderBottomStyle, borderBottomWidth, color].join(' '))(getComputedStyle(span)))"""

IS_ON_TOP = """element => (box => document.elementFromPoint(box.x + 30, box.bottom - 2).closest("#asked") !== null)(
  element.getBoundingClientRect())"""

IN_SIGHT = """() => (([field, panel, bar]) => field.top >= panel.top && field.bottom <= bar.top)(
  [document.activeElement, ...document.querySelectorAll("#asked, #figure .actions")].map(
    one => one.getBoundingClientRect()))"""

REPORT = """甲镇2023年工作回顾
2023年，全镇规上工业总产值12.34亿元，比上年增长1.92%，固定资产投资6500余万元。
开设直播间120个，开展培训22场，服务群众3万人次。
全年地区生产总值15.2亿元，同比增长6.1%。
"""


def opened(page: Page, address: str) -> None:
    """Open the only document of a workbench."""
    page.goto(address)
    page.locator(".documents a .title").first.click()
    page.wait_for_selector("body[data-state]")


def number(page: Page, printed: str) -> None:
    """Go to a number of the document by the mouse, and wait for its panel; a window behind others would be slow."""
    page.bring_to_front()
    state = page.locator("body").get_attribute("data-state")
    page.locator("#text button.num", has_text=printed).click()
    moved_on(page, state)
    expect(page.locator("#panel .printed")).to_have_text(printed)


def marked(page: Page, printed: str, standing: str) -> None:
    """Wait until a number is marked as accounted for in a way."""
    expect(page.locator(f"#text button.{standing}", has_text=printed)).to_be_visible()


@pytest.fixture(scope="module")
def desk(browser: Browser) -> Iterator[tuple[BrowserContext, str, Path]]:
    """Return who has come in at a workbench, the address of its document, and its folder."""
    with workbench(REPORT) as (address, folder):
        context = browser.new_context(locale="zh-CN", viewport={"width": 1440, "height": 900})
        page = context.new_page()
        opened(page, address)
        yield context, page.url, folder
        context.close()


def window(desk: tuple[BrowserContext, str, Path], extra: str = "") -> Page:
    """Open one more window on the document."""
    page = desk[0].new_page()
    page.goto(desk[1] + extra)
    page.wait_for_selector("body[data-state]")
    return page


def test_an_article_is_worked_through_by_keys_at_one_press_a_figure(browser: Browser) -> None:
    with workbench(article(5)) as (address, folder):
        page = browser.new_page(viewport={"width": 1280, "height": 800})
        opened(page, address)
        page.locator(".num.proposed").last.click()
        page.wait_for_selector("#figure .yes")
        page.evaluate(AXE)
        assert page.evaluate(RUN, EVERY) == []
        home = page.url.partition("/document")[0]
        work = work_through(page, home)
        assert (work.figures, work.refused) == (10, 0)
        assert work.presses <= 1.5 * work.figures
        expect(page.locator("#live")).not_to_be_empty()
        assert page.evaluate("document.documentElement.scrollWidth <= innerWidth")
        assert "read: to the end" in Path(folder, "sources.yaml").read_text("utf-8")
        page.locator("header .language").click()
        page.wait_for_selector("html[lang=en] body[data-state]")
        assert "all explained; recorded as read to the end" in page.locator("header").inner_text()
        page.close()


def test_each_number_is_chosen_excluded_undone_or_given_a_new_indicator(
    desk: tuple[BrowserContext, str, Path],
) -> None:
    page, folder = window(desk), desk[2]
    number(page, "12.34亿元")
    page.keyboard.press("2")
    expect(page.locator("#figure .guess input:checked")).not_to_have_value("industrial_output")
    page.keyboard.press("1")
    press(page, "Shift+Enter")
    marked(page, "12.34亿元", "carried")
    expect(page.locator("#panel .printed")).to_have_text("1.92%")
    expect(page.locator("#outcome .more").last).to_contain_text("{level: 12.34亿元, line: 2}")
    expect(page.locator("#effect")).to_contain_text("12.34")
    press(page, "u")
    marked(page, "12.34亿元", "proposed")
    expect(page.locator("#panel .printed")).to_have_text("12.34亿元")
    press(page, "Shift+Enter")
    press(page, "Shift+Enter")
    expect(page.locator("#effect")).to_contain_text("由此推得")
    press(page, "k")
    expect(page.locator("#panel .printed")).to_have_text("1.92%")
    press(page, "j")
    expect(page.locator("#panel dl.read")).to_contain_text("≥ 6500")
    page.keyboard.press("/")
    page.keyboard.type("gdzctz")
    expect(page.locator("#search-hits [aria-selected=true]")).to_contain_text("固定资产投资")
    page.keyboard.press("Enter")
    expect(page.locator("#figure .other input")).to_be_checked()
    press(page, "Shift+Enter")
    assert "level: 6500余万元" in Path(folder, "investment.yaml").read_text("utf-8")

    number(page, "22场")
    page.keyboard.press("x")
    page.locator("#reason").select_option("vague")
    press(page, "Enter")
    marked(page, "22场", "excluded")

    number(page, "120个")
    page.keyboard.press("Shift+N")
    form = page.locator("#new-form")
    for name, text in (("zh", "直播间"), ("en", "Live studios"), ("words", "直播间")):
        form.locator(f"[name={name}]").fill(text)
    expect(form.locator("[name=id_new]")).to_have_value("live_studios")
    expect(form.locator("[name=unit]")).to_have_value("个")
    for name, text in (
        ("definition_zh", "卖货的直播间"),
        ("definition_en", "Studios that sell goods"),
    ):
        form.locator(f"[name={name}]").fill(text)
    press(page, "Enter")
    expect(page.locator("#new")).to_be_hidden()
    expect(page.locator("#figure .guess input:checked")).to_have_value("live_studios")
    page.locator("#figure .yes").click()
    marked(page, "120个", "carried")
    page.close()


@pytest.mark.parametrize(
    ("lang", "name", "note"),
    [
        ("zh", "照文中的叫法新建：趣味比赛（场）", "统计什么，文中未说明"),
        ("en", "New, as it is printed: Quweibisai (number)", "what it counts is not stated"),
    ],
)
def test_one_key_makes_an_indicator_of_the_phrase_and_enter_writes_it_with_its_number(
    browser: Browser, lang: str, name: str, note: str
) -> None:
    text = "甲镇2023年工作通报\n全镇举办趣味比赛22场。\n全镇举办趣味比赛31场。\n"
    with workbench(text) as (address, folder):
        page = browser.new_page(locale="zh-CN")
        opened(page, address)
        before = {path: path.read_bytes() for path in folder.glob("*.yaml")}
        page.goto(f"{page.url}&lang={lang}")
        page.wait_for_selector("body[data-state]")
        number(page, "22场")
        page.keyboard.press("i")
        expect(page.locator("#live")).to_contain_text(name)
        expect(page.locator("#live")).to_contain_text(note)
        page.wait_for_function("() => !document.body.dataset.trying")
        page.evaluate(AXE)
        assert page.evaluate(RUN, EVERY) == []
        expect(page.locator("#along input")).not_to_be_checked()  # 31场 may be of it, too
        press(page, "Enter")
        marked(page, "22场", "carried")
        expect(page.locator("#panel .printed")).to_have_text("31场")
        expect(page.locator("#figure .guess input:checked")).to_have_value("quweibisai")
        expect(page.locator("#figure [data-coined]")).to_have_count(0)
        press(page, "u")
        assert {path: path.read_bytes() for path in folder.glob("*.yaml")} == before
        press(page, "Shift+I")
        marked(page, "22场", "carried")
        expect(page.locator("#panel .printed")).to_have_text("31场")
        page.close()


def test_an_indicator_by_hand_begins_with_what_the_article_says(browser: Browser) -> None:
    text = "Annual report 2023\nIn 2023 Jia let 214 allotment plots, up 2.87%.\n"
    with workbench(text, "甲镇=Jia") as (address, _):
        page = browser.new_page(locale="en-GB")
        opened(page, address)
        number(page, "214")
        page.keyboard.press("Shift+N")
        form = page.locator("#new-form")
        expect(form.locator("[name=zh]")).to_have_value("")
        expect(form.locator("[name=en]")).to_have_value("Allotment plots")
        expect(form.locator("[name=id_new]")).to_have_value("allotment_plots")
        expect(form.locator("[name=words]")).to_have_value("allotment plots")
        expect(form.locator("[name=unit]")).to_have_value("个")
        page.keyboard.press("Escape")
        page.locator("#text button.num", has_text="2.87%").click()
        expect(page.locator("#panel .printed")).to_contain_text("2.87%")
        page.keyboard.press("Shift+N")
        expect(form.locator("[name=unit]")).to_have_value("")
        page.close()


def test_a_reflex_writes_nothing_of_what_is_doubtful_and_an_answer_does(browser: Browser) -> None:
    text = "2023年，固定资产投资5.6亿元，上年同期粮食产量1.2万吨。\n"
    with workbench(text) as (address, folder):
        page = browser.new_page(locale="zh-CN")
        opened(page, address)
        expect(page.locator("#panel .printed")).to_have_text("1.2万吨")
        expect(page.locator("#figure .guess input:checked")).to_have_count(0)
        guesses = page.locator("#figure .guess:not([data-coined], .other)").count()
        digits = f"1–{guesses}" if guesses > 1 else "1"
        expect(page.locator("#figure fieldset .doubt")).to_contain_text(f"没有预选：是哪一个？按 {digits} ")
        press(page, "Enter")
        expect(page.locator("#outcome .problems")).to_be_visible()
        assert "万吨" not in "".join(path.read_text("utf-8") for path in folder.glob("*.yaml"))
        press(page, "Shift+Digit1")
        written = "".join(path.read_text("utf-8") for path in folder.glob("*.yaml"))
        assert "1.2万吨" in written
        assert "5.6亿元" not in written
        press(page, "u")
        press(page, "1")
        assert "5.6亿元" in "".join(path.read_text("utf-8") for path in folder.glob("*.yaml"))
        page.close()


KEYS_TOLD = """甲镇2023年工作通报
全镇规上工业总产值12.34亿元，固定资产投资5.6亿元。
"""


@pytest.mark.parametrize(
    ("lang", "time", "note"),
    [
        ("zh", "时期: 2023-Q1", "照您在 12.34亿元 处的更正：2023-Q1"),
        ("en", "Period: 2023-Q1", "as you corrected it"),
    ],
)
def test_time_measure_and_status_are_corrected_by_keys_and_a_time_holds_for_what_follows(
    browser: Browser, lang: str, time: str, note: str
) -> None:
    with workbench(KEYS_TOLD) as (address, folder):
        page, output = browser.new_page(locale="zh-CN"), folder / "output_value.yaml"
        opened(page, address)
        page.goto(f"{page.url}&lang={lang}")
        page.wait_for_selector("body[data-state]")
        expect(page.locator("#panel .printed")).to_have_text("12.34亿元")
        chosen = page.locator("#figure .way[aria-pressed=true]").filter(visible=True)
        assert chosen.evaluate_all("ways => ways.map(way => way.dataset.value)") == [
            "level",
            "2023",
            "printed",
        ]
        page.keyboard.press("p")
        expect(page.locator("#live")).to_contain_text(time)
        page.keyboard.press("t")
        page.keyboard.press("m")
        expect(page.locator("#figure [name=measure]")).to_have_value("change_amount")
        page.keyboard.press("m")
        expected = ["level", "2023-Q1", "planned"]
        assert chosen.evaluate_all("ways => ways.map(way => way.dataset.value)") == expected
        expect(page.locator("#along input")).not_to_be_checked()  # what is corrected may hold for it, too
        press(page, "Enter")
        written = "{level: 12.34亿元, line: 2, period: 2023-Q1, status: planned}"
        assert written in output.read_text("utf-8")
        expect(page.locator("#panel .printed")).to_have_text("5.6亿元")
        expect(page.locator("#panel .followed").first).to_contain_text(note)
        expect(page.locator("#figure [name=period]")).to_have_value("2023-Q1")
        page.keyboard.press("Shift+P")
        page.keyboard.type("2023-02")
        press(page, "Enter")
        assert "{level: 5.6亿元, line: 2, period: 2023-02" in (folder / "investment.yaml").read_text("utf-8")
        page.close()


def test_enter_takes_what_stands_beside_its_number_and_a_digit_leads_to_one_of_that(browser: Browser) -> None:
    with workbench(KEYS_TOLD) as (address, folder):
        page, output = browser.new_page(locale="zh-CN"), folder / "output_value.yaml"
        opened(page, address)
        rows = page.locator("#along li")
        expect(rows).to_have_count(1)
        expect(rows.first).to_contain_text("固定资产投资 · 数值 · 2023")
        expect(page.locator("#live")).to_contain_text("回车同时写下（1）; 4 5.6亿元")
        assert page.locator("#text button.along").all_inner_texts() == ["5.6亿元"]
        page.evaluate(AXE)
        assert page.evaluate(RUN, EVERY) == []
        press(page, "Enter")
        expect(page.locator("#text button.carried")).to_have_count(2)
        assert "12.34" in output.read_text("utf-8")
        press(page, "u")
        expect(page.locator("#text button.carried")).to_have_count(0)
        assert "12.34" not in output.read_text("utf-8")
        press(page, "4")
        expect(page.locator("#panel .printed")).to_have_text("5.6亿元")
        expect(rows.first).to_contain_text("12.34亿元")
        press(page, "Shift+Enter")
        assert page.locator("#text button.carried").all_inner_texts() == ["5.6亿元"]
        expect(page.locator("#panel .printed")).to_have_text("12.34亿元")
        expect(rows).to_have_count(0)
        press(page, "u")
        page.locator("#along input").uncheck()
        page.locator("#figure .yes").click()
        expect(page.locator("#text button.carried")).to_have_count(1)
        page.close()


def test_all_that_enter_takes_along_is_in_sight(browser: Browser) -> None:
    matches = "，".join(f"举办第{one}届比赛2{one}场" for one in "123")
    text = f"甲镇2023年工作通报（第3期）\n{matches}，粮食产量1.2万吨。\n"
    with workbench(text) as (address, _):
        page = browser.new_page(locale="zh-CN", viewport={"width": 1440, "height": 900})
        opened(page, address)
        rows = page.locator("#along li")
        expect(rows).to_have_count(7)
        for index in range(7):
            expect(rows.nth(index)).to_be_in_viewport(ratio=1)
        page.close()


def test_a_field_that_a_key_leads_to_is_in_sight(browser: Browser) -> None:
    matches = "，".join(f"举办第{one}届比赛2{one}场" for one in "123")
    text = f"甲镇2023年工作通报（第3期）\n{matches}，粮食产量1.2万吨，规上工业总产值5.6亿元。\n"
    with workbench(text) as (address, _):
        page = browser.new_page(locale="zh-CN", viewport={"width": 1280, "height": 560})
        opened(page, address)
        page.keyboard.press("Shift+P")
        for _ in range(6):
            assert page.evaluate(IN_SIGHT)
            page.keyboard.press("Tab")
        page.close()


def test_what_is_asked_stands_above_what_goes_along_also_below_what_was_just_written(
    browser: Browser,
) -> None:
    matches = "，".join(f"举办第{one}届比赛2{one}场" for one in "123")
    text = f"甲镇2023年工作通报\n全镇规上工业总产值43.21亿元。\n{matches}，粮食产量1.2万吨，比计划高3%。\n"
    with workbench(text) as (address, _):
        page = browser.new_page(locale="zh-CN", viewport={"width": 1400, "height": 900})
        opened(page, address)
        number(page, "43.21亿元")
        press(page, "Shift+Enter")
        number(page, "1.2万吨")
        question, rows = page.locator("#figure .guess").first, page.locator("#along li")
        expect(page.locator("#outcome")).to_contain_text("43.21亿元")
        for one in (question, page.locator("#figure .actions .yes"), *rows.all()):
            expect(one).to_be_in_viewport(ratio=1)
            assert one.evaluate(IS_ON_TOP)
        above, below = question.bounding_box(), rows.first.bounding_box()
        assert above
        assert below
        assert above["y"] < below["y"]
        page.close()


def test_what_was_left_out_once_comes_back_unticked_until_it_is_ticked(browser: Browser) -> None:
    with workbench(KEYS_TOLD) as (address, _):
        page = browser.new_page(locale="zh-CN")
        opened(page, address)
        box = page.locator("#along input")
        box.uncheck()
        page.reload()
        page.wait_for_selector("body[data-state]")
        expect(box).not_to_be_checked()
        press(page, "4")
        press(page, "4")
        expect(box).not_to_be_checked()
        box.check()
        press(page, "4")
        press(page, "4")
        expect(box).to_be_checked()
        box.uncheck()
        press(page, "Enter")
        assert page.locator("#text button.carried").all_inner_texts() == ["12.34亿元"]
        page.close()


@pytest.mark.parametrize(
    ("lang", "whose"), [("zh", "另一个窗口写的（12.34亿元）"), ("en", "another window's (12.34亿元)")]
)
def test_one_window_takes_back_the_step_of_another_only_when_asked_again(
    browser: Browser, lang: str, whose: str
) -> None:
    with workbench(KEYS_TOLD) as (address, folder):
        context, output = browser.new_context(locale="zh-CN"), folder / "output_value.yaml"
        first = context.new_page()
        opened(first, address)
        second = context.new_page()
        second.goto(f"{first.url}&lang={lang}")
        second.wait_for_selector("body[data-state]")
        first.bring_to_front()
        press(first, "Enter")
        assert "12.34" in output.read_text("utf-8")
        second.bring_to_front()
        press(second, "u")
        expect(second.locator("#outcome")).to_contain_text(whose)
        expect(second.locator("#live")).to_contain_text(whose)
        assert "12.34" in output.read_text("utf-8")
        press(second, "u")
        assert "12.34" not in output.read_text("utf-8")
        press(second, "Enter")
        assert "12.34" in output.read_text("utf-8")
        press(second, "u")
        assert "12.34" not in output.read_text("utf-8")
        context.close()


def test_one_key_takes_back_what_is_written_of_a_number_however_long_ago(browser: Browser) -> None:
    with workbench(KEYS_TOLD) as (address, folder):
        page = browser.new_page(locale="zh-CN")
        opened(page, address)
        number(page, "12.34亿元")
        press(page, "Shift+Enter")
        press(page, "Shift+Enter")
        written = {path.name: path.read_text("utf-8") for path in folder.glob("*.yaml")}
        assert "level: 12.34亿元" in written["output_value.yaml"]
        assert "level: 5.6亿元" in written["investment.yaml"]
        number(page, "12.34亿元")
        press(page, "d")
        marked(page, "12.34亿元", "proposed")
        expect(page.locator("#live")).to_contain_text("12.34亿元")
        assert "12.34" not in Path(folder, "output_value.yaml").read_text("utf-8")
        assert Path(folder, "investment.yaml").read_text("utf-8") == written["investment.yaml"]
        press(page, "u")
        marked(page, "12.34亿元", "carried")
        assert {path.name: path.read_text("utf-8") for path in folder.glob("*.yaml")} == written
        page.close()


def test_what_would_be_refused_as_it_is_chosen_says_so_before_anybody_says_yes(browser: Browser) -> None:
    with workbench("2023年，全镇规上工业总产值12.34亿元。\n") as (address, _):
        page = browser.new_page(locale="zh-CN")
        opened(page, address)
        expect(page.locator("#hindered")).to_have_count(0)
        page.locator("#figure [name=measure]").select_option("rank")
        expect(page.locator("#hindered")).to_be_visible()
        page.locator("#figure .way[data-value=level]").click()
        expect(page.locator("#hindered")).to_have_count(0)
        page.close()


@pytest.mark.parametrize("lang", LANGUAGES)
def test_axe_finds_nothing_in_any_look_of_the_workbench(
    desk: tuple[BrowserContext, str, Path], lang: str
) -> None:
    page = window(desk, f"&lang={lang}")
    page.locator("#text button.num").first.click()
    page.wait_for_selector("#panel .printed")
    for tone, size, forced in product(TONES, (WIDE, PHONE), (False, True)):
        page.emulate_media(color_scheme=tone, forced_colors="active" if forced else "none")
        page.set_viewport_size(size)
        page.evaluate(AXE)
        assert page.evaluate(RUN, EVERY) == [], (tone, size, forced)
        assert page.evaluate("document.documentElement.scrollWidth <= innerWidth"), size
    page.close()


def test_where_colours_are_forced_each_standing_of_a_number_has_a_look_of_its_own(
    desk: tuple[BrowserContext, str, Path],
) -> None:
    page = window(desk)
    page.emulate_media(forced_colors="active", color_scheme="dark")
    looks = page.locator(".legend .num").evaluate_all(LINE_AND_INK)
    assert len(looks) == 5
    assert len(set(looks)) == 5
    page.close()


def test_a_second_person_confirms_or_sets_aside_and_another_window_is_told(
    desk: tuple[BrowserContext, str, Path],
) -> None:
    page, other, economy = window(desk), window(desk), desk[2] / "economy.yaml"
    number(other, "15.2亿元")
    page.locator("#name").fill("李某")
    page.locator("#name").press("Enter")
    number(page, "15.2亿元")
    press(page, "Shift+Enter")
    press(page, "Shift+Enter")
    other.bring_to_front()
    press(other, "Enter")
    expect(other.locator("#outcome .problems")).to_contain_text("另一个窗口")
    marked(other, "6.1%", "carried")
    assert economy.read_text("utf-8").count("15.2亿元") == 1

    page.bring_to_front()
    press(page, "r")
    expect(page.locator("#unchecked li", has_text="15.2亿元")).to_be_visible()
    number(page, "15.2亿元")
    press(page, "Enter")
    expect(page.locator("#outcome .problems")).to_contain_text("请换一个人")
    page.locator("#name").fill("王某")
    page.locator("#name").press("Enter")
    press(page, "Enter")
    marked(page, "15.2亿元", "checked")
    assert 'level: 15.2亿元, line: 4, checked: "王某, ' in economy.read_text("utf-8")
    number(page, "6.1%")
    page.keyboard.press("x")
    page.keyboard.type("是名义增速")
    press(page, "Enter")
    marked(page, "6.1%", "proposed")
    expect(page.locator("#outcome .more").last).to_contain_text("# - {change_on_year: 6.1%, line: 4}  # 王某")
    press(page, "u")
    marked(page, "6.1%", "carried")
    page.locator("header .language").click()
    expect(page.locator("html[lang=en] #second[aria-pressed=true]")).to_be_visible()
    for opened_page in (page, other):
        opened_page.close()


def darkened(picture: bytes) -> tuple[int, int, int, int]:
    """Return where a picture is black: left, top, right, bottom."""
    image = Image.open(io.BytesIO(picture)).convert("L").point(lambda shade: 255 if shade < 70 else 0)
    return image.getbbox() or (0, 0, 0, 0)


def test_a_photo_stands_beside_its_number_with_the_boxes_on_it(browser: Browser) -> None:
    line, wide, printed = "2023年，全镇规上工业总产值12.34亿元。", 24, "12.34亿元"
    first = line.index(printed)
    with workbench(f"{line}\n") as (address, folder):
        (text,) = (folder.parent / "documents").glob("*.txt")
        row = [
            CharacterBox(wide * at, 30, wide * (at + 1), 60, 0.4 if at == first else 1)
            for at in range(len(line))
        ]
        boxes_beside(text).write_text(Scan(wide * len(line), 90, (tuple(row),)).as_json, "utf-8")
        photo = Image.new("RGB", (wide * len(line), 90), "white")
        photo.paste("black", (wide * first, 30, wide * (first + len(printed)), 60))
        photo.save(text.with_name("photo.png"))
        sources = folder / "sources.yaml"
        original = f"  original: {{file: photo.png, sha256: '{'0' * 64}'}}\n"
        sources.write_text(sources.read_text("utf-8").replace("  what:", f"{original}  what:"), "utf-8")
        page = browser.new_page(viewport={"width": 1440, "height": 900})
        opened(page, address)
        number(page, printed)
        box = page.locator("#panel .photo rect.here.unsure")
        expect(box).to_have_count(1)
        page.wait_for_load_state("networkidle")
        picture = page.locator("#panel .photo svg")
        around, frame = box.bounding_box(), picture.bounding_box()
        left, top, right, bottom = darkened(picture.screenshot())
        assert around is not None
        assert frame is not None
        assert abs(frame["x"] + left - around["x"]) < 10  # a box has some room around it
        assert abs(frame["x"] + right - around["x"] - around["width"]) < 10  # a box has some room around it
        # A box has some room around it
        assert abs(frame["y"] + (top + bottom) / 2 - around["y"] - around["height"] / 2) < 10
        page.keyboard.press("Enter")
        expect(page.locator("#live")).to_contain_text("打一遍")
        expect(page.locator("#figure [name=printed]")).to_be_focused()
        page.keyboard.type("13.34亿元")
        press(page, "Enter")
        page.wait_for_selector("body[data-state]")
        marked(page, "13.34亿元", "carried")
        assert text.read_text("utf-8") == f"{line}\n".replace("12.34", "13.34")
        page.close()


def test_on_a_phone_the_number_its_text_and_the_yes_stay_in_sight_however_long_the_paper(
    browser: Browser,
) -> None:
    with workbench(article(60)) as (address, _):
        page = browser.new_page(viewport=PHONE, has_touch=True)
        opened(page, address)
        for _ in range(2):
            state = page.locator("body").get_attribute("data-state")
            page.locator("#figure .yes").tap()
            moved_on(page, state)
            for piece in ("#text .num.here", "#panel .printed", "#figure .yes"):
                expect(page.locator(piece)).to_be_in_viewport(ratio=1)
            assert page.evaluate("document.documentElement.scrollWidth <= innerWidth")
        page.close()


def test_a_server_that_is_gone_and_a_press_that_does_nothing_are_seen_and_not_only_heard(
    desk: tuple[BrowserContext, str, Path],
) -> None:
    page = window(desk)
    press(page, "u")
    while "没有可撤销的" not in page.locator("#live").inner_text():
        press(page, "u")
    expect(page.locator("#outcome")).to_have_text("没有可撤销的")
    page.context.set_offline(True)
    page.keyboard.press("Enter")
    expect(page.locator("#outcome")).to_contain_text("整理台没有应答")
    page.context.set_offline(False)
    page.close()
