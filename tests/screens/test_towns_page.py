"""The towns page through the front door: profiles side by side, the same thing in the same place."""

import re

import pytest

from metrics.analysis.standings.profiles import ProfileLine, profiles
from metrics.display.words import word
from metrics.language import Language
from metrics.views.page import Choice
from metrics.views.pages.towns import towns_page
from tests.sample import CATALOGUE, FACTS, TOWNS
from tests.screens.visiting import html, visit

HEADLINE = {theme.id for theme in CATALOGUE.headline_themes}
MOST_BYTES = 200_000


def tables(page: str) -> list[str]:
    """Return the grids of a page, one a theme."""
    return re.findall(r'<table class="profile">(.*?)</table>', page, re.DOTALL)


def lines(table: str) -> list[str]:
    """Return the rows of a grid."""
    return re.findall(r"<tr>(<th scope=\"row\">.*?)</tr>", table, re.DOTALL)


def expected(areas: tuple[str, ...]) -> list[ProfileLine]:
    """Return the lines that the page must hold, those with a figure, headline themes first."""
    themes = profiles(CATALOGUE, FACTS, areas)
    order = sorted(themes, key=lambda theme: theme not in HEADLINE)
    return [line for theme in order for line in themes[theme] if line.has_figures]


@pytest.mark.parametrize("areas", [TOWNS, ("西溪", "西湖"), ("花街",)])
def test_every_line_has_one_cell_for_each_chosen_town_in_one_order(areas: tuple[str, ...]) -> None:
    page = html(visit("towns", towns=list(areas)))
    shown = [line for table in tables(page) for line in lines(table)]
    wanted = expected(areas)
    assert len(shown) == len(wanted)
    for line, row in zip(shown, wanted, strict=True):
        cells = re.findall(r'<td class="town-\d ?(.*?)" data-town="\S+ (\S+)">(.*?)</td>', line, re.DOTALL)
        assert [town for _, town, _ in cells] == list(areas)
        for (absent, _, inner), cell in zip(cells, row.cells, strict=True):
            assert bool(absent) == (cell.fact is None)
            assert (
                (cell.fact.id in inner) if cell.fact else (f">{word(cell.absent, Language.ZH)}</a>" in inner)
            )


def test_a_figure_says_period_status_and_change_and_opens_its_evidence() -> None:
    first = lines(tables(html(visit("towns")))[0])[0]
    cell = re.findall(r"<td.*?</td>", first, re.DOTALL)[0]
    assert '<span class="number">12.34</span><span class="unit">亿元</span>' in cell.replace(
        "> ", ">"
    ).replace(" 亿", "亿")
    assert '2023 年\u00a0· <span class="printed">原文</span>' in cell  # no line begins with the dot
    assert "同比 ▲ 1.92%" in cell
    assert "西溪镇 2023 年文章（001 第 199 行）" in cell


def test_a_line_says_what_compares_and_why() -> None:
    page = html(visit("towns", lang="en"))
    output, investment = (lines(table)[0] for table in tables(page)[:2])
    assert re.search(r'class="pair comparable">.*?✓</span> comparable', output, re.DOTALL)
    assert "3.28–3.29" in output
    assert re.search(r'class="pair unknown">.*?\?</span> unknown', investment, re.DOTALL)
    assert "has no printed end date" in investment
    assert sum(line.count('class="pair') for table in tables(page) for line in lines(table)) == sum(
        len(line.differences) for line in expected(TOWNS)
    )


def test_names_lead_to_the_comparison_and_documents_to_the_sources() -> None:
    page = html(visit("towns", lang="en"))
    assert (
        'href="comparison?indicator=industrial_output&amp;measure=level&amp;lang=en" target="_self"' in page
    )
    assert '<a href="sources?lang=en#d000" target="_self">000 (2020)</a>' in page


def test_what_has_figures_comes_first_and_open_as_far_as_a_screen_of_lines_goes() -> None:
    page, alone = html(visit("towns")), html(visit("towns", towns=["花街"]))
    themes = [
        theme
        for theme, lines in profiles(CATALOGUE, FACTS, ("花街",)).items()
        if any(line.has_figures for line in lines)
    ]
    assert len(re.findall('<section id="of-[a-z_]+"><h2>', alone)) == len(themes) > 0
    assert '<details class="theme"' not in alone
    assert HEADLINE - set(themes)
    opened = len(re.findall('<section id="of-[a-z_]+"><h2>', page))
    assert len(HEADLINE) <= opened < len(CATALOGUE.themes)
    assert page.count('<details class="theme"') == len(CATALOGUE.themes) - opened


def test_what_none_of_the_towns_has_folds_into_one_line_and_is_named_there() -> None:
    page = html(visit("towns", towns=["花街"]))
    themes = profiles(CATALOGUE, FACTS, ("花街",))
    folds = "".join(re.findall(r'<details class="folded (?:untold|silent)">.*?</details>', page, re.DOTALL))
    silent = [line for lines in themes.values() for line in lines if not line.has_figures]
    assert all(CATALOGUE.indicators[line.indicator].name.zh in folds for line in silent)
    assert page.count('class="folded silent"') == 1
    assert len(lines("".join(tables(page)))) + len(silent) == len(CATALOGUE.indicators)


def test_the_choice_stands_in_the_link_and_no_choice_is_answered() -> None:
    app = visit("towns")
    assert app.query_params["towns"] == list(TOWNS)
    app.pills(key="towns").set_value(["西湖"]).run()
    assert app.query_params["towns"] == "西湖"
    app.pills(key="towns").set_value([]).run()
    assert "请至少选一个乡镇" in html(app)
    assert not tables(html(app))


def test_the_page_is_drawn_once_for_its_towns_and_stays_small() -> None:
    towns_page.kept.clear()
    assert html(visit("towns")) == html(visit("towns"))
    assert list(towns_page.kept) == [((CATALOGUE.version, Language.ZH, None), Choice(TOWNS))]
    assert all(len(page.html.encode()) < MOST_BYTES for page in towns_page.kept.values())
