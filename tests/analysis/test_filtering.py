"""The rows that a reader looks for, on the real figures."""

import pytest

from metrics import load_catalogue, tidy
from metrics.analysis.filtering import Filter, Order, found

CATALOGUE = load_catalogue()
FRAME = tidy(CATALOGUE)


def rows(wanted: Filter) -> list[tuple[str, str, str]]:
    """Return indicator, town and printed figure of the rows found."""
    columns = ["indicator", "area", "printed"]
    return list(found(CATALOGUE, FRAME, wanted)[columns].itertuples(index=False, name=None))


def test_an_empty_filter_finds_every_row_once() -> None:
    assert sorted(rows(Filter())) == sorted(
        FRAME[["indicator", "area", "printed"]].itertuples(index=False, name=None)
    )


def test_themes_places_and_statuses_narrow_together() -> None:
    held = found(CATALOGUE, FRAME, Filter(("investment", "output_value"), ("西湖",), ("implied",)))
    assert not held.empty
    assert set(held["theme"]) <= {"investment", "output_value"}
    assert set(held["area"]) == {"西湖"}
    assert set(held["status"]) == {"implied"}


@pytest.mark.parametrize(
    "text",
    [
        "12.34",
        "规上",
        "XIXI industrial",
        "西溪 工业",
        "001_e93b50765dcf6213.txt:199",
        "１２.３４",
    ],
)
def test_a_figure_is_found_by_number_name_in_either_language_and_line(text: str) -> None:
    assert ("industrial_output", "西溪", "12.34亿元") in rows(Filter(text=text))


def test_all_words_must_occur_and_what_is_no_word_finds_nothing() -> None:
    assert rows(Filter(text="Xixi PM2.5 nowhere")) == []
    assert all(area == "西湖" for _, area, _ in rows(Filter(text="西湖 固定资产投资")))
    assert rows(Filter(text=".*")) == []


def test_rows_are_sorted_by_theme_newest_town_or_line() -> None:
    newest = list(found(CATALOGUE, FRAME, Filter(order=Order.NEWEST))["year"])
    assert newest == sorted(newest, reverse=True)
    places = [
        list(CATALOGUE.areas).index(each)
        for each in found(CATALOGUE, FRAME, Filter(order=Order.TOWN))["area"]
    ]
    assert places == sorted(places)
    themes = [list(CATALOGUE.themes).index(each) for each in found(CATALOGUE, FRAME, Filter())["theme"]]
    assert themes == sorted(themes)
    lines = found(CATALOGUE, FRAME, Filter(order=Order.DOCUMENT))[["document", "line"]]
    assert lines.values.tolist() == sorted(lines.values.tolist())
