"""What is so of the five articles, and of no others: counted and read by hand, not by the program."""

import re

import pytest

from metrics.analysis.doubting.remarks import catalogue_remarks
from metrics.analysis.findings import finding
from metrics.analysis.gaps.coverage import Tally, coverage, tally
from metrics.cli import main
from metrics.curation import default_folder, examine
from metrics.display.comparing.findings import finding_text
from metrics.display.wording import Wording
from metrics.language import Language
from metrics.model.codes import CellState
from metrics.views.menu import PAGES
from tests.facts.real import CATALOGUE, FACTS, FOLDER
from tests.screens.visiting import heading, html, reading, visit

MAP = coverage(CATALOGUE, FACTS)
HEADLINES = {"output_value", "investment", "air_quality", "collective_income"}
# Written down from the documents: which headline cells hold what.
PRINTED = {
    ("output_value", "西溪", 2020): CellState.ONLY_RANK,  # 000:233, the second in the city by growth
    ("output_value", "西溪", 2023): CellState.PRINTED,  # 001:199
    ("output_value", "西湖", 2023): CellState.PRINTED,  # 004:287
    ("investment", "西溪", 2020): CellState.PRINTED,  # 000:234
    ("investment", "西溪", 2022): CellState.ONLY_PART,  # 002:142, 187, 197: money of projects
    ("investment", "西湖", 2023): CellState.PRINTED,  # 004:289
    ("air_quality", "西溪", 2020): CellState.PRINTED,  # 000:169, no day of heavy pollution
    ("air_quality", "西溪", 2022): CellState.PRINTED,  # 002:158
    ("collective_income", "西溪", 2022): CellState.PRINTED,  # 002:179
    ("collective_income", "西溪", 2023): CellState.PRINTED,  # 001:163, villages over a threshold
    ("collective_income", "花街", 2024): CellState.ONLY_PLANNED,  # 003:156, expected
}
IMPLIED = {
    ("output_value", "西溪", 2022),  # from 2023 and its growth
    ("investment", "西湖", 2022),  # from 2023 and its growth
    ("collective_income", "西溪", 2021),  # from 2022 and its growth
}
READ = {("西溪", 2020), ("西溪", 2022), ("西溪", 2023), ("花街", 2024), ("西湖", 2023)}


@pytest.fixture(autouse=True)
def _real(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let the pages show the real figures."""
    reading(FOLDER, monkeypatch)


def test_the_project_s_own_folder_is_read_where_none_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("METRICS_CURATED")
    monkeypatch.chdir(FOLDER.parent)
    assert default_folder().resolve() == FOLDER


def test_the_figures_have_no_problem_and_no_remark_is_left(capsys: pytest.CaptureFixture[str]) -> None:
    catalogue, problems = examine(FOLDER)
    assert (catalogue, problems) == (CATALOGUE, ())
    assert [remark.text(Language.EN) for remark in catalogue_remarks(CATALOGUE)] == []
    assert main(["check", str(FOLDER), "--strict", "--lang", "en"]) == 0
    assert "no problem" in capsys.readouterr().out


def test_there_are_three_towns_three_other_places_and_four_headline_themes() -> None:
    assert list(CATALOGUE.towns) == ["西溪", "花街", "西湖"]
    assert set(CATALOGUE.areas) - set(CATALOGUE.towns) == {"南苑", "西溪龙山", "永康"}
    assert {theme.id for theme in CATALOGUE.headline_themes} == HEADLINES


def test_of_the_sixty_headline_cells_eleven_are_printed_three_implied_and_forty_six_empty() -> None:
    cells = {(cell.theme, cell.area, cell.year): cell.state for cell in MAP.headline_cells}
    assert len(cells) == 60
    assert tally(MAP.headline_cells) == Tally(whole=8, less=3, implied=3, none=46)
    assert {key: state for key, state in cells.items() if key in PRINTED} == PRINTED
    assert {key for key, state in cells.items() if state is CellState.ONLY_IMPLIED} == IMPLIED
    for (theme, area, year), state in cells.items():
        if (theme, area, year) not in {*PRINTED, *IMPLIED}:
            assert state is (CellState.SEARCHED if (area, year) in READ else CellState.NO_DOCUMENT)


def test_the_first_sentence_of_the_product_is_this_one() -> None:
    industrial = FACTS.select(indicator="industrial_output", replaced=True)
    zh, en = (
        finding_text(finding(CATALOGUE, industrial), "industrial_output", Wording(CATALOGUE, language))
        for language in Language
    )
    assert zh == "2023 年，西溪规上工业总产值 12.34 亿元，是西湖（3.7574 亿元）的 3.28–3.29 倍"
    assert en == (
        "Xixi's above-scale industrial output was CNY 1,234 million in 2023, "
        "3.28–3.29 times Xihu's (CNY 375.74 million)"
    )


def test_the_overview_holds_four_themes_by_three_towns() -> None:
    page = html(visit())
    assert re.findall(r"<h2>(.*?)</h2>", page)[:4] == ["产值", "投资", "空气质量", "集体收入"]
    assert page.count('<section class="panel ') == 12
    assert "3 个乡镇、5 年、4 个主要主题，目前只有 1 个主题可比" in page
    assert "2023 年规上工业总产值，西溪是西湖的 3.28–3.29 倍" in re.sub("<.*?>", "", page)
    assert re.findall(r'<p class="lacking">(.*?)</p>', page)[:3] == [
        "缺：花街 2023 年的数值",
        "缺：西溪、花街 2023 年的数值",
        "缺：西溪 2020 年累计的截止日",
    ]


def test_the_map_says_what_was_counted_by_hand() -> None:
    counted = "按主题计 60 格中，8 格有全镇数字，3 格只有名次、局部或预计，3 格只有推算，46 格没有数字"
    assert heading(html(visit("coverage"))) == counted


@pytest.mark.parametrize("language", Language)
def test_every_page_of_the_real_figures_opens(language: Language) -> None:
    for address in PAGES:
        assert html(visit(address, lang=str(language))), address


def test_wrong_readings_of_the_past_are_told() -> None:
    assert len(CATALOGUE.corrections) >= 3
