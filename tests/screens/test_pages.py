"""Every page through the front door, on the sample and on broken ones."""

import re
import shutil
from pathlib import Path
from time import monotonic

import pytest

from metrics.views.menu import PAGES
from tests.sample import CATALOGUE, FOLDER, FRAME
from tests.screens.visiting import PATIENCE, cells, chart, html, reading, visit

OF_TOWNS = FRAME[FRAME["area"].isin(CATALOGUE.towns)]
EACH_MEASURE = (
    OF_TOWNS[["indicator", "measure"]].drop_duplicates("measure").itertuples(index=False, name=None)
)


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A copy of the curated folder that the pages read."""
    shutil.copytree(FOLDER, tmp_path / "curated")
    return reading(tmp_path / "curated", monkeypatch)


def seen_with(text: str) -> str:
    """Return the front page once it says a text: who comes while others look at the files is shown what there is."""
    ends = monotonic() + PATIENCE
    while text not in (page := html(visit())):
        assert monotonic() < ends, text
    return page


def rewrite(file: Path, old: str, new: str) -> None:
    """Replace a text in a file; the text must be there."""
    text = file.read_text(encoding="utf-8")
    assert old in text
    file.write_text(text.replace(old, new), encoding="utf-8")


@pytest.mark.parametrize(
    "page",
    ["overview", "comparison", "towns", "targets", "coverage", "sources", "ledger", "data", "about"],
)
@pytest.mark.parametrize("lang", ["zh", "en"])
def test_every_page_opens_in_both_languages(page: str, lang: str) -> None:
    assert html(visit(page, lang=lang))


def test_the_overview_holds_four_themes_by_three_towns() -> None:
    page = html(visit())
    assert re.findall(r"<h2>(.*?)</h2>", page)[:4] == ["产值", "投资", "空气质量", "集体收入"]
    assert page.count('<section class="panel ') == 12
    assert "3 个乡镇、5 年、4 个主要主题，目前只有 1 个主题可比" in page


@pytest.mark.parametrize(("indicator", "measure"), [*EACH_MEASURE])
def test_the_chart_carries_the_numbers_of_the_frame(indicator: str, measure: str) -> None:
    app = visit("comparison")
    app.selectbox(key="indicator").set_value(indicator).run()
    app.segmented_control(key="measure").set_value(measure).run()
    asked = (OF_TOWNS["indicator"] == indicator) & (OF_TOWNS["measure"] == app.session_state["measure"])
    rows = OF_TOWNS[asked].dropna(subset=["value"]).sort_values(["area", "year", "value"])
    assert app.session_state["measure"] == measure
    columns = ["area", "year", "value", "status", "printed", "document", "line"]
    expected = [list(row) for row in rows[columns].itertuples(index=False, name=None)]
    assert [[*cell[:3], *cell[5:9]] for cell in cells(app)] == expected


def test_another_language_keeps_the_view() -> None:
    app = visit("comparison")
    app.selectbox(key="indicator").set_value("fixed_asset_investment").run()
    before = cells(app)
    app.query_params["lang"] = "en"
    app.run()
    assert cells(app) == before
    assert "Fixed-asset investment: Xixi and Xihu have figures" in re.sub("<.*?>", "", html(app))


def test_the_view_stands_in_the_link_in_words_of_no_language() -> None:
    app = visit("comparison")
    app.selectbox(key="indicator").set_value("pm25").run()
    assert app.query_params["indicator"] == "pm25"
    assert app.query_params["towns"] == ["西溪", "花街", "西湖"]
    assert app.query_params["years"] == ["2020", "2024"]


def test_no_town_chosen_is_answered_with_a_sentence() -> None:
    app = visit("comparison")
    app.pills(key="towns").set_value([]).run()
    assert not app.exception
    assert "请至少选一个乡镇。" in html(app)
    assert not app.get("plotly_chart")


def test_the_sources_name_every_document_with_its_figures() -> None:
    page = html(visit("sources"))
    for source in CATALOGUE.sources.values():
        assert source.file in page
        assert source.sha256 in page
    for observation in CATALOGUE.observations:
        assert observation.quantity.printed in page


def test_another_place_is_named_at_its_figures_and_offered_nowhere() -> None:
    page = html(visit("sources"))
    assert re.search(r"1189户</td>\s*<td[^>]*>城中村改造户数<br><span class=\"part\">南苑</span>", page)
    app = visit("comparison")
    assert list(app.pills(key="towns").options) == ["西溪", "花街", "西湖"]
    assert not any("城中村改造" in option for option in app.selectbox(key="indicator").options)


def test_a_broken_file_leaves_the_last_good_data_and_says_what_to_mend(folder: Path) -> None:
    assert "12.34" in html(visit())
    rewrite(folder / "output_value.yaml", "12.34亿元", "12.34亿圆")
    page = seen_with("仍显示上一次可用的数据")
    assert "12.34" in page
    assert re.search(r"output_value\.yaml:\d+:\d+: .*亿圆", page)
    rewrite(folder / "output_value.yaml", "12.34亿圆", "12.35亿元")
    assert "output_value.yaml" not in seen_with("12.35")


def test_the_notice_names_files_by_their_place_in_the_folder_alone(folder: Path) -> None:
    shutil.copy(folder / "investment.yaml", folder / "more.yaml")  # told with the name of the other file
    page = html(visit())
    assert re.search(r"<li>more\.yaml:\d+:\d+: .*investment\.yaml", page)
    assert str(folder) not in page
    shutil.rmtree(folder)
    assert str(folder) not in html(visit())


def test_data_that_were_never_good_say_what_to_mend(folder: Path) -> None:
    rewrite(folder / "sources.yaml", "area: 花街", "area: 花花")
    page = html(visit())
    assert "数据文件有误，请改正" in page
    assert "花花" in page
    assert "<article" not in page


def test_a_name_that_is_html_is_shown_as_text(folder: Path) -> None:
    hostile = "<img src=x onerror=alert(1)>"
    rewrite(folder / "output_value.yaml", "zh: 规上工业总产值", f"zh: '{hostile}'")
    for page in PAGES:
        drawn = html(visit(page))
        assert hostile not in drawn
        # a ledger without an entry names no indicator
        assert ("&lt;img src=x onerror=alert(1)&gt;" in drawn) is (page not in ("ledger", "search"))


def test_a_new_town_appears_by_itself(folder: Path) -> None:
    added = """
合成:
  name: {zh: 合成镇, en: Synthetic}
  lies_in: [{zh: 永康市, en: Yongkang}]
  codes: {county: 330784}
"""
    areas = folder / "areas.yaml"
    areas.write_text(areas.read_text(encoding="utf-8") + added, encoding="utf-8")
    rewrite(
        folder / "output_value.yaml", "{level: 37574万元, line: 287}", "{level: 1亿元, area: 合成, line: 287}"
    )
    app = visit("comparison")
    assert ["合成", 2023, 1e8] in [cell[:3] for cell in cells(app)]
    assert html(visit()).count('<section class="panel ') == 16


def test_the_chart_has_a_written_alternative() -> None:
    app = visit("comparison")
    assert "3.28–3.29" in app.get("plotly_chart")[0].proto.alt
    assert chart(app)["layout"]["showlegend"] is False
