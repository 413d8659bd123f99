"""The columns of the overview: no number lies on another, nor on the name of what it is judged by."""

from pathlib import Path

from tests.browser.conftest import Tabs
from tests.folders import ONE, Folder
from tests.serving import running_server

LIMIT = "{{name: {{zh: {0}, en: {0}}}, value: {1}微克/立方米, valid: 2016-01-01/..}}"
FIELDS = f"unit: µg/m³\n    references: [{LIMIT.format('一级', 15)}, {LIMIT.format('二级', 35)}]"
# Names of limits that a number, or what is said below it, lies on: of both the lines of text, not the boxes.
COVERED = """() => {
  const lines = node => {
    const range = document.createRange();
    range.selectNodeContents(node);
    return [...range.getClientRects()].filter(({width}) => width > 1);
  };
  const meets = (one, other) => Math.min(one.right, other.right) > Math.max(one.left, other.left)
    && Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top) > 1;
  const figures = [...document.querySelectorAll('.judged :is(.number, .unit, .how)')];
  return [...document.querySelectorAll('.limit')].flatMap(limit => figures
    .filter(figure => lines(limit).some(one => lines(figure).some(other => meets(one, other))))
    .map(figure => `${limit.textContent} × ${figure.textContent}`));
}"""


# Numbers of one town's years that touch: less than three pixels between them.
TOUCHING = """() => [...document.querySelectorAll('.panel')].flatMap(panel => {
  const shown = [...panel.querySelectorAll('.number')].map(node => [node.textContent, node.getBoundingClientRect()])
    .filter(([, {width}]) => width > 1);
  return shown.flatMap(([text, one], index) => shown.slice(index + 1)
    .filter(([, other]) => other.left - one.right < 3
      && Math.min(one.bottom, other.bottom) > Math.max(one.top, other.top))
    .map(([next]) => `${text} × ${next}`));
})"""
YEARS = range(2019, 2024)
FOUR = {name: ("甲市", name) for name in "甲乙丙丁"}


def test_long_numbers_of_years_side_by_side_do_not_touch(tabs: Tabs, tmp_path: Path) -> None:
    documents = {f"{town}{year}": (town, f"'{year}'") for town in FOUR for year in YEARS}
    figures = {key: [f"{{level: {12.3456 + index:.4f}亿元, line: 1}}"] for index, key in enumerate(documents)}
    short = {key: ["{level: 12亿元, line: 2}"] for key in documents}
    folder = Folder(FOUR, documents, {"t": {"x": figures}, "u": {"y": short}})
    with running_server(folder.write(tmp_path / "world")) as site, tabs() as tab:
        tab.goto(f"{site}/p/overview?lang=zh")
        long_row, short_row = tab.locator(".row:not(.names)").all()
        numbers = long_row.locator(".panel .number")
        assert [numbers.count(), long_row.locator(".crowded").count()] == [20, 16]
        assert short_row.locator(".crowded").count() == 0
        assert tab.evaluate(TOUCHING) == []
        first, width = tab.locator(".panel .spot").first, "node => node.getBoundingClientRect().width"
        assert numbers.first.evaluate(width) == 1
        first.hover()
        assert numbers.first.evaluate(width) > 20
        first.locator("summary").click()
        assert first.locator("details").evaluate("node => node.open")
        tab.goto(f"{site}/p/wall?lang=zh")
        tab.keyboard.press("Space")
        tab.keyboard.press("ArrowRight")
        on_wall = tab.locator(".shown .strip .what b")
        assert on_wall.all_inner_texts() == [f"{12.3456 + index:.4f}" for index in range(4, 20, 5)]
        assert on_wall.evaluate_all("all => all.map(node => node.getClientRects().length)") == [1] * 4


def test_no_figure_lies_on_the_name_of_a_limit(tabs: Tabs, tmp_path: Path) -> None:
    documents = {f"y{year}": ("甲", f"'{year}'") for year in YEARS}
    figure = ["{level: 0.0391毫克/立方米, status: estimated, line: 1}"]
    folder = Folder(ONE, documents, {"t": {"air": {"y2019": figure}}}, fields={"air": FIELDS})
    with running_server(folder.write(tmp_path / "world")) as site:
        for is_phone in (False, True):
            with tabs(phone=is_phone) as tab:
                tab.goto(f"{site}/p/overview?lang=zh")
                assert tab.locator(".limit").count() == 2
                assert tab.locator(".judged .number").count() == 1
                assert tab.evaluate(COVERED) == []


def test_the_sign_of_a_figure_without_length_lies_on_no_limit(tabs: Tabs, tmp_path: Path) -> None:
    """The line is broken there: else a figure of another indicator reads as one that is just as high."""
    documents = {f"y{year}": ("甲", f"'{year}'") for year in YEARS}
    figures = {
        "air": {"y2019": ["{level: 0.0391毫克/立方米, line: 1}"]},
        "days": {"y2021": ["{level: 12天, line: 1}"]},
    }
    fields = {"air": FIELDS, "days": "unit: 天"}
    folder = Folder(ONE, documents, {"t": figures}, fields=fields)
    with running_server(folder.write(tmp_path / "world")) as site, tabs() as tab:
        tab.goto(f"{site}/p/overview?lang=zh")
        signs = tab.locator(".judged summary .sign")
        assert signs.count() > 1
        ground = tab.evaluate("getComputedStyle(document.body).backgroundColor")
        painted = signs.evaluate_all("all => all.map(node => getComputedStyle(node).backgroundColor)")
        assert set(painted) == {ground}
