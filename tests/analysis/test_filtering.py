"""The rows that a reader looks for, on the sample."""

from itertools import groupby

import pytest

from metrics.analysis.filtering import Filter, Order, filtered
from metrics.model.codes import Status
from metrics.views.search.fitting_figures import fits
from tests.sample import CATALOGUE, FACTS


def rows(wanted: Filter) -> list[tuple[str, str, str]]:
    """Return indicator, town and printed figure of the rows found."""
    return [
        (fact.indicator, fact.area, fact.printed)
        for fact in filtered(FACTS, wanted, fits(CATALOGUE, wanted.text))
    ]


def test_an_empty_filter_finds_every_row_once() -> None:
    assert sorted(rows(Filter())) == sorted((fact.indicator, fact.area, fact.printed) for fact in FACTS)


def test_themes_places_and_statuses_narrow_together() -> None:
    chosen = filtered(FACTS, Filter(("investment", "output_value"), ("西湖",), ("implied",)))
    assert {fact.theme for fact in chosen} <= {"investment", "output_value"}
    assert {(fact.area, fact.status) for fact in chosen} == {("西湖", Status.IMPLIED)}


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
    newest = [fact.year for fact in filtered(FACTS, Filter(order=Order.NEWEST))]
    assert newest == sorted(newest, reverse=True)
    places = [list(CATALOGUE.areas).index(fact.area) for fact in filtered(FACTS, Filter(order=Order.TOWN))]
    assert places == sorted(places)
    of_each = groupby(filtered(FACTS, Filter()), lambda fact: fact.indicator)
    towns = [[list(CATALOGUE.areas).index(fact.area) for fact in facts] for _, facts in of_each]
    assert towns == [sorted(places) for places in towns]
    themes = [list(CATALOGUE.themes).index(fact.theme) for fact in filtered(FACTS, Filter())]
    assert themes == sorted(themes)
    lines = [(fact.document, fact.line) for fact in filtered(FACTS, Filter(order=Order.DOCUMENT))]
    assert lines == sorted(lines)
