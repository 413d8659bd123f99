"""What is taken away of each page, opened again by somebody else's reader: the rows that the page shows, no others."""

import csv
import io
import re
from datetime import date
from functools import cache
from typing import Any

import openpyxl
import pytest
from msgspec.structs import replace
from PIL import Image

from metrics.analysis.gaps.coverage import coverage
from metrics.analysis.store import facts_of
from metrics.charts import Tone
from metrics.export.contents import Contents
from metrics.language import Language
from metrics.model.codes import CellState
from metrics.model.records import Catalogue
from metrics.views.files.taking import FORMS, Taking
from metrics.views.loading.shelf import Data
from metrics.views.menu import PAGES
from metrics.views.page import Choice, Page
from metrics.views.readers.reader import Reader
from metrics.views.readers.shared import SharedFunction
from tests.sample import CATALOGUE, FACTS
from tests.screens.visiting import html, visit
from tests.worlds import world

DATA = Data(CATALOGUE, FACTS)
COVERAGE = coverage(CATALOGUE, DATA.facts)
NAMES = list(PAGES)
NAMED = [
    name for name in PAGES if name not in ("comparison", "data")
]  # after themselves, not after what was chosen
CHARTS = ["comparison", "coverage", "targets"]


def taken(page: str, language: Language = Language.ZH, data: Data = DATA) -> Page:
    """Return a page; that of towns is of two."""
    towns = ("西溪", "西湖") if page == "towns" else ()
    return PAGES[page].make(Reader.of(data, language), Choice(towns))


@cache
def made(page: str, form: str, language: Language = Language.ZH) -> bytes:
    """Return one file of a page."""
    return made_of(taken(page, language), form)


def made_of(page: Page, form: str) -> bytes:
    """Return a file of a page."""
    return FORMS[form].make(Taking(page, "http://localhost/", date(2026, 11, 23)))


def lines(file: bytes) -> list[dict[str, str]]:
    """Return the rows of a CSV."""
    return list(csv.DictReader(io.StringIO(file.decode("utf-8-sig"))))


def book(page: str, language: Language = Language.ZH) -> dict[str, list[dict[str, Any]]]:
    """Return the sheets of a page's workbook but the last, each row by the heads of its columns."""
    opened = openpyxl.load_workbook(io.BytesIO(made(page, "xlsx", language)))
    sheets = {}
    for sheet in opened.worksheets[:-1]:
        heads, *rows = sheet.iter_rows(values_only=True)
        sheets[sheet.title] = [dict(zip(heads, row, strict=True)) for row in rows]
    return sheets


def ids(contents: Contents) -> list[str]:
    """Return the ids of the rows that are taken away."""
    assert contents.rows is not None
    return [row.fact.id for row in contents.rows]


@pytest.mark.parametrize("page", ["overview", "towns", "targets", "sources"])
def test_the_rows_are_those_that_the_page_shows_each_once(page: str) -> None:
    link: dict[str, list[str] | str] = {"towns": ["西溪", "西湖"]} if page == "towns" else {}
    shown = set(re.findall(r'id="(e-[0-9a-f]{10})', html(visit(page, **link))))
    facts = ids(taken(page).contents)
    assert set(facts) == shown
    assert len(facts) == len(set(facts)) >= 18


@pytest.mark.parametrize("page", ["overview", "towns", "targets", "sources", "coverage"])
def test_a_workbook_holds_values_proofs_sources_and_definitions_of_the_rows(page: str) -> None:
    contents, sheets = taken(page).contents, book(page)
    assert contents.rows is not None
    rows = [row.fact for row in contents.rows]
    values = [float(row.value) for row in rows if row.value is not None]
    cells = [row["值"] for row in sheets["数值"] if row["值"] is not None]
    assert cells == pytest.approx(values, rel=4e-2)  # what follows by arithmetic has fewer digits there
    assert [row["原文数字"] or "" for row in sheets["原文数字"]] == [row.printed for row in rows]
    assert {row["文档"] for row in sheets["来源"]} == {row.document for row in rows}
    assert {row["指标代码"] for row in sheets["指标定义"]} == {row.indicator for row in rows}


def test_the_overview_is_a_cross_table_in_which_only_what_is_printed_is_a_number() -> None:
    output, investment, air, income = book("overview")["交叉表"]
    assert (output["单位"], output["西溪 2023"], output["西湖 2023"]) == ("亿元", 12.34, 3.7574)
    assert output["西溪 2022"] == "12.11 亿元（推算，若按现价）"
    assert (output["花街 2023"], output["花街 2024"]) == ("无文档", "未见报道")
    assert (investment["西溪 2020"], investment["西溪 2022"]) == ("1.3 亿元（2020 年累计）", "只有局部")
    assert (air["西溪 2020"], income["西溪 2023"]) == ("另一指标", "至少 1200 万元（推算）")


@pytest.mark.parametrize("page", ["overview", "towns", "targets", "sources"])
def test_the_csv_holds_the_same_rows(page: str) -> None:
    contents, rows = taken(page).contents, lines(made(page, "csv"))
    assert contents.rows is not None
    wanted = [(row.fact.document, row.fact.line, row.fact.period.text) for row in contents.rows]
    assert [(row["document"], int(row["line"]), row["period"]) for row in rows] == wanted


def test_the_cells_of_the_map_are_taken_away_with_their_states() -> None:
    cells = [*COVERAGE.headline_cells, *COVERAGE.cells]
    wanted = [
        (cell.theme, cell.indicator, cell.area, str(cell.year), cell.state, str(len(cell.facts)))
        for cell in cells
    ]
    heads = ("theme_id", "indicator_id", "area_id", "year", "state_id", "figures_count")
    assert [tuple(row[head] for head in heads) for row in lines(made("coverage", "csv"))] == wanted
    sheets = book("coverage")
    assert [row["状态代码"] for row in sheets["数据覆盖"]] == [str(cell.state) for cell in cells]
    assert {row["状态代码"]: row["主要主题"] for row in sheets["图例"]} == {
        state: sum(cell.state is state for cell in COVERAGE.headline_cells) for state in CellState
    }


@pytest.mark.parametrize("page", ["overview", "towns"])
def test_what_has_no_figure_is_taken_away_with_its_reason(page: str) -> None:
    gaps = book(page)["空缺"]
    assert {row["状态"] for row in gaps} <= {"未见报道", "无文档", "不适用"}
    if page == "overview":
        assert len(gaps) == len(re.findall(r'class="panel [^"]*silent', html(visit("overview")))) == 5
    else:
        filled = {(row["指标"], row["乡镇"]) for row in book(page)["数值"]}
        every = {(gap["指标"], gap["乡镇"]) for gap in gaps} | filled
        assert len(every) == len(gaps) + len(filled) == 2 * len(CATALOGUE.indicators)


def test_the_definitions_and_corrections_are_taken_away_of_the_page_about() -> None:
    assert [row["indicator_id"] for row in lines(made("about", "csv"))] == list(CATALOGUE.indicators)
    sheets = book("about", Language.EN)
    assert list(sheets) == ["Definitions", *(["Corrections"] if CATALOGUE.corrections else [])]
    assert [row["Definition"] for row in sheets["Definitions"]] == [
        indicator.definition.en for indicator in CATALOGUE.indicators.values()
    ]


@pytest.mark.parametrize("page", [*NAMED, "data"])
def test_a_workbook_of_each_page_speaks_one_language_and_names_version_and_link(page: str) -> None:
    for language in Language:
        opened = openpyxl.load_workbook(io.BytesIO(made(page, "xlsx", language)))
        texts = "".join(str(row[0]) for row in opened.worksheets[-1].iter_rows(values_only=True))
        assert CATALOGUE.version in texts
        assert "http://localhost/" in texts
        heads = [head for sheet in opened.worksheets[:-1] for head in next(sheet.values)]
        assert all(re.search(r"[\u4e00-\u9fff]", head) is None for head in heads) == (language is Language.EN)


@pytest.mark.parametrize("page", CHARTS)
def test_a_page_that_is_a_chart_is_a_picture_for_a_slide_and_for_paper(page: str) -> None:
    sizes = {}
    for form in ("png", "png_a4"):
        image = Image.open(io.BytesIO(made(page, form, Language.EN)))
        shades = image.convert("L").histogram()
        sizes[form] = image.size
        assert sum(shades) - max(shades) > 20_000
    assert sizes["png"][0] == 1600
    assert sizes["png_a4"] == (3508, 2480)
    assert made(page, "svg").startswith(b"<svg")


def test_a_picture_is_light_unless_a_dark_one_is_asked_for_and_paper_is_white() -> None:
    page = taken("comparison")
    reader = replace(page.reader, look=replace(page.reader.look, tone=Tone.DARK))
    dark = Taking(replace(page, reader=reader), "http://localhost/", date(2026, 11, 23))
    forms = ("png", "png_white", "png_dark", "png_a4")
    grounds = {form: ground(made("comparison", form)) for form in forms}
    assert grounds["png"] == (251, 250, 247)
    assert grounds["png_white"] == grounds["png_a4"] == (255, 255, 255)
    assert grounds["png_dark"] == (20, 24, 29)
    assert {form: ground(FORMS[form].make(dark)) for form in forms} == grounds
    assert FORMS["svg"].make(dark) == made("comparison", "svg")


def ground(picture: bytes) -> tuple[int, ...]:
    """Return the colour of a picture's corner."""
    corner = Image.open(io.BytesIO(picture)).convert("RGB").getpixel((2, 2))
    assert isinstance(corner, tuple)
    return corner


@pytest.mark.parametrize("page", NAMES)
def test_only_a_page_that_is_a_chart_offers_a_picture(page: str) -> None:
    offered = taken(page)
    assert ("png" in offered.forms) == (offered.picture is not None) == (page in CHARTS)
    assert {"csv", "xlsx"} <= set(offered.forms)


@pytest.mark.parametrize("page", NAMED)
def test_files_are_called_after_what_they_hold(page: str) -> None:
    chinese, english = (taken(page, language) for language in Language)
    assert chinese.file.startswith("城镇指标_")
    assert re.fullmatch(r"[A-Za-z0-9_-]+", english.file)
    assert english.file.startswith("Town-Metrics_")
    assert chinese.title == english.title
    assert f"lang={Language.EN}" in english.link


def test_nothing_is_made_before_it_is_asked_for() -> None:
    for name in NAMES:
        make = PAGES[name].make
        if isinstance(make, SharedFunction):
            make.kept.clear()
        assert not {"held", "html"} & set(vars(taken(name)))


@pytest.mark.parametrize("evil", ["=1+1", "@SUM(A1)", "＝1+1"])
def test_a_name_that_is_a_formula_is_none_in_the_csv_of_cells(evil: str) -> None:
    catalogue: Catalogue = world({"output": {"x2023": "level: 9亿元"}}, name=evil)
    data = Data(catalogue, facts_of(catalogue))
    rows = lines(made_of(taken("coverage", data=data), "csv"))
    assert {row["indicator"] for row in rows if row["indicator_id"] == "output"} == {f"'{evil}"}


def test_a_citation_without_a_known_address_ends_with_the_day() -> None:
    cited = Taking(taken("comparison"), "", date(2026, 11, 23)).cited()
    assert cited.zh.endswith("[DS/OL]. [2026-11-23].")
    assert cited.en.endswith("Accessed 2026-11-23.")


@pytest.mark.parametrize(
    ("language", "keys"), [(Language.ZH, ["cite_zh", "cite_en"]), (Language.EN, ["cite_en"])]
)
def test_an_english_page_offers_no_citation_in_chinese(language: Language, keys: list[str]) -> None:
    page = taken("comparison", language)
    taking = Taking(page, "", date(2026, 11, 23))
    assert [key for key, _ in taking.texts() if key.startswith("cite")] == keys
