"""What the words of a table name: towns, times, units."""

import pytest

from metrics.curation.tables.labels.table_labels import (
    folded,
    towns_by_name,
    unit_in_brackets,
    unit_told,
    unknown_indicator,
    unknown_town,
    ways_to_say,
)
from metrics.curation.tables.labels.times import period_of
from metrics.errors import Fault
from metrics.model.units import package_units
from tests.sample import CATALOGUE


def test_a_town_is_known_by_its_names() -> None:
    towns = towns_by_name(CATALOGUE.areas)
    for name in ("西湖", "西湖镇", "xihu"):
        assert towns[name] == "西湖"


def test_the_code_of_a_county_is_no_town_even_where_one_town_alone_lies_in_it() -> None:
    assert "500116" not in towns_by_name(CATALOGUE.areas)


@pytest.mark.parametrize("mark", ["①", "²", " 1)", "*", "[2]", "†"])
def test_a_mark_of_a_footnote_is_no_part_of_a_name(mark: str) -> None:
    assert ways_to_say(f"西溪镇{mark}") == (f"西溪镇{mark}", "西溪镇")


@pytest.mark.parametrize("name", ["m³", "*", "Band 12", "PM10"])
def test_a_name_s_own_last_character_is_no_mark(name: str) -> None:
    assert ways_to_say(name) == (name,)


def test_a_town_that_is_not_known_is_told_with_those_that_come_near() -> None:
    assert "西溪" in unknown_town("西西镇", towns_by_name(CATALOGUE.areas), CATALOGUE.areas).zh


@pytest.mark.parametrize(
    ("head", "unit"),
    [
        ("常住人口（万人）", "万人"),
        ("单位：万元", "万元"),
        ("工业总产值(亿元)", "亿元"),
        ("比上年增长（%）", "%"),
        ("投资（千万元）", "千万元"),
        ("增长%", "%"),
        ("城镇化率（％）", "%"),
        ("占比 3%", ""),
        (f"常住人口（{'万' * 1900}）", ""),
        ("产值（规上）", ""),
        ("常住人口", ""),
    ],
)
def test_a_head_tells_its_unit(head: str, unit: str) -> None:
    assert unit_in_brackets(head, package_units()) == unit


@pytest.mark.parametrize(
    ("written", "period"),
    [
        ("2023", "2023"),
        ("2023年", "2023"),
        ("2023年6月", "2023-06"),
        ("31.12.2023", "2023-12-31"),
        ("2023 Q1", "2023-Q1"),
        ("Q1 2023", "2023-Q1"),
        ("2023年1—6月", "2023-H1"),
        ("2023年1-9月累计", "2023-Q1/2023-Q3"),
        ("2023M06", "2023-06"),
        ("June 2023", "2023-06"),
        ("2023 Jun", "2023-06"),
        ("2023-S1", "2023-H1"),
        ("2022-23", "fiscal 2022/23"),
        ("2020-2022", "2020/2022"),
        ("2023-1-1", "2023-01-01"),
        ("2023.12.31", "2023-12-31"),
        ("20231231", "2023-12-31"),
        ("202306", "2023-06"),
        ("2023-6", "2023-06"),
        ("06/2023", "2023-06"),
        ("31 Dec 2023", "2023-12-31"),
        ("December 31, 2023", "2023-12-31"),
        ("1Q 2023", "2023-Q1"),
        ("H1 2023", "2023-H1"),
        ("Jan-Jun 2023", "2023-H1"),
        ("截至2023年底", "2023-12-31"),
        ("2020年至2022年", "2020/2022"),
        ("2023-11", "2023-11"),
        ("令和5年", "2023"),
        ("平成元年", "1989"),
        ("2023/12/31", "2023-12-31"),
        ("12/31/2023", "2023-12-31"),
        ("31/12/2023", "2023-12-31"),
        ("2023-12-31 00:00:00", "2023-12-31"),
        ("2023年前三季度", "2023-Q1/2023-Q3"),
        ("2023年一至三季度", "2023-Q1/2023-Q3"),
        ("2023年全年", "2023"),
        ("2023年1-12月", "2023"),
        ("Jan 2023-Dec 2023", "2023"),
        ("Apr 2023 to Mar 2024", "2023-04/2024-03"),
    ],
)
def test_a_head_tells_its_time(written: str, period: str) -> None:
    time = period_of(written)
    assert not isinstance(time, Fault)
    assert time.text == period


@pytest.mark.parametrize(
    "written",
    ["", "合计", "31.13.2023", "=2023", "9999999", "2022-2020", "20231331", "202313", "2023-1.1", "3.1234"],
)
def test_what_is_no_time_is_refused(written: str) -> None:
    assert isinstance(period_of(written), Fault)


@pytest.mark.parametrize("written", ["2009-10", "2010-11", "2011-12"])
def test_what_may_be_a_month_or_two_years_is_asked_back(written: str) -> None:
    assert "may be a month, or two years" in period_of(written).en  # type: ignore[union-attr]


def test_a_day_whose_month_may_be_either_number_is_asked_back() -> None:
    assert "does not tell which" in period_of("03/04/2023").en  # type: ignore[union-attr]


@pytest.mark.parametrize(
    ("written", "unit"), [("SEK per resident", "SEK/人"), ("Einwohner", "人"), ("inhabitants", "人")]
)
def test_people_have_a_word_in_each_office(written: str, unit: str) -> None:
    assert unit_told(written, package_units()) == unit


def test_a_name_may_be_written_with_low_lines() -> None:
    assert folded("Unemployment rate") == folded("unemployment_rate")


@pytest.mark.parametrize("written", ["%", "per cent", "Per cent", "Prozent"])
def test_per_cent_has_a_word_in_each_language(written: str) -> None:
    assert unit_told(written, package_units()) == "%"


def test_persons_are_people_as_offices_write_them() -> None:
    assert unit_told("Persons", package_units()) == "Persons"


def test_letters_that_are_alike_by_chance_are_near_nothing() -> None:
    ids = {"allowances": "allowances", "sewers": "sewers", "工业总产值": "output", "residents": "residents"}
    assert "near" not in unknown_indicator("Einwohner", ids).en
    assert "near it come output" in unknown_indicator("工业产值", ids).en
    assert "near it come residents" in unknown_indicator("Residentes", ids).en
