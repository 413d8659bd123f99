"""What a figure is judged by on the overview: its lines and their names leave room for the figures."""

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


def test_no_figure_lies_on_the_name_of_a_limit(tabs: Tabs, tmp_path: Path) -> None:
    documents = {f"y{year}": ("甲", f"'{year}'") for year in range(2019, 2024)}
    figure = ["{level: 0.0391毫克/立方米, status: estimated, line: 1}"]
    folder = Folder(ONE, documents, {"t": {"air": {"y2019": figure}}}, fields={"air": FIELDS})
    with running_server(folder.write(tmp_path / "world")) as site:
        for is_phone in (False, True):
            with tabs(phone=is_phone) as tab:
                tab.goto(f"{site}/p/overview?lang=zh")
                assert tab.locator(".limit").count() == 2
                assert tab.locator(".judged .number").count() == 1
                assert tab.evaluate(COVERED) == []
