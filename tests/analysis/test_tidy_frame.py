"""The tidy frame keeps its contract: columns, types, order, one row an observation."""

import random
from types import MappingProxyType
from typing import Any

import pandas as pd
import pytest
from msgspec.structs import replace

from metrics import tidy
from metrics.analysis import COLUMNS
from metrics.analysis.store import facts_of
from metrics.analysis.tidy_cells import TYPES
from metrics.model.codes import Hedge, Measure, Status
from metrics.model.records import Catalogue
from tests.sample import CATALOGUE, FACTS, FRAME
from tests.worlds import world

DESIGNED = (
    *("theme", "indicator", "area", "part", "measure", "period", "start", "end", "value", "low", "high"),
    *("unit", "status", "printed", "document", "line", "basis"),
)
EMPTY: MappingProxyType[str, Any] = MappingProxyType({})
NOTHING = Catalogue(EMPTY, EMPTY, EMPTY, EMPTY, observations=(), version="")
WAN = 10**4
ORDER = ["theme", "indicator", "area", "period", "measure", "part", "document", "line"]


def only(figure: str, indicator: str = "output") -> pd.Series:
    """Return the one row of a world with one figure."""
    frame = tidy(world({indicator: {"x2023": figure}}))
    assert len(frame) == 1
    return frame.iloc[0]


def ends(row: pd.Series) -> list[float | None]:
    """Return low, value and high of a row; None where a cell is empty."""
    return [None if pd.isna(row[name]) else float(row[name]) for name in ("low", "value", "high")]


def test_the_columns_begin_as_designed_and_stand_in_their_order() -> None:
    assert COLUMNS[: len(DESIGNED)] == DESIGNED
    assert tuple(FRAME.columns) == COLUMNS


@pytest.mark.parametrize(
    "frame", [FRAME, tidy(world({})), tidy(NOTHING)], ids=["real", "no figures", "nothing at all"]
)
def test_types_are_the_same_whether_there_are_rows_or_none(frame: pd.DataFrame) -> None:
    assert tuple(frame.columns) == COLUMNS
    assert {name: str(dtype) for name, dtype in frame.dtypes.items()} == TYPES
    assert frame.index.equals(pd.RangeIndex(len(frame)))


def test_a_catalogue_without_figures_has_no_rows() -> None:
    assert tidy(NOTHING).empty
    assert list(facts_of(NOTHING)) == []


def test_rows_are_sorted_by_theme_indicator_area_period_and_measure() -> None:
    keys = list(FRAME[["theme", "indicator", "area", "period", "measure"]].itertuples(index=False, name=None))
    assert keys == sorted(keys)


def test_the_whole_order_is_kept_where_rows_are_alike_in_its_first_columns() -> None:
    figures = "level: 30亿元, part: 下赵村; level: 3亿元; level: 1亿元, part: 其余; change_on_year: 2.1%"
    frame = tidy(world({"output": {"x2023": figures, "x2022": "level: 2亿元", "w2023": "level: 1亿元"}}))
    pd.testing.assert_frame_equal(frame, frame.sort_values(ORDER, kind="stable", ignore_index=True))


def test_what_is_printed_twice_is_held_once() -> None:
    one, other = world(
        {"output": {"x2023": "change_on_year: 2.1%", "w2023": "change_on_year: 2.1%"}}
    ).observations
    assert one.quantity is other.quantity
    assert one.details is other.details


def test_the_order_of_the_curated_files_changes_nothing() -> None:
    shuffled = list(CATALOGUE.observations)
    random.Random(7).shuffle(shuffled)
    pd.testing.assert_frame_equal(tidy(replace(CATALOGUE, observations=tuple(shuffled))), FRAME)


def test_no_two_rows_share_their_place_in_the_order() -> None:
    assert not FRAME.duplicated([*ORDER, "status"]).any()


def test_every_observation_is_one_row_and_no_other_row_is_printed() -> None:
    printed = FRAME[FRAME["status"] != Status.IMPLIED]
    rows = sorted(
        zip(printed["document"], printed["line"], printed["printed"], printed["measure"], strict=True)
    )
    assert rows == sorted(
        (
            CATALOGUE.sources[observation.source].file,
            observation.line,
            observation.quantity.printed,
            str(observation.measure),
        )
        for observation in CATALOGUE.observations
    )


def test_floats_are_the_nearest_to_what_is_printed() -> None:
    quantities = {
        (observation.source, observation.line, observation.measure, observation.indicator): observation
        for observation in CATALOGUE.observations
    }
    files = {source.file: source.id for source in CATALOGUE.sources.values()}
    for _, row in FRAME[FRAME["status"] != Status.IMPLIED].iterrows():
        key = files[row["document"]], row["line"], Measure(row["measure"]), row["indicator"]
        quantity = quantities[key].quantity
        wanted = (quantity.low, quantity.value, quantity.high)
        assert ends(row) == [None if end is None else float(end) for end in wanted]


def test_ends_enclose_the_value() -> None:
    for row in FACTS:
        assert row.numbers == [] or min(row.numbers) == (row.value if row.low is None else row.low)
        assert row.numbers == [] or max(row.numbers) == (row.value if row.high is None else row.high)


def test_an_open_end_is_empty_and_never_zero() -> None:
    assert ends(only("level: 6500余万元")) == [6500 * WAN, 6500 * WAN, None]
    assert ends(only("level: 近300万元")) == [None, 300 * WAN, 300 * WAN]
    assert ends(only("level: 无")) == [0, 0, 0]


def test_a_place_among_the_leading_states_no_number() -> None:
    row = only("rank: 前列, of: level, among: 全市", "air")
    assert ends(row) == [None, None, None]
    assert row["hedge"] == Hedge.LEADING


@pytest.mark.parametrize(
    ("figure", "low", "value", "high"),
    [
        ("level: 12.34亿元", 1_233_500_000, 1_234_000_000, 1_234_500_000),
        ("level: 1.3亿元", 125_000_000, 130_000_000, 135_000_000),
        ("level: 1400万元", 13_995_000, 14_000_000, 14_005_000),
        ("level: 6500余万元", 6500 * WAN, 6500 * WAN, None),
        ("level: 超50万元", 50 * WAN, 50 * WAN, None),
        ("level: 500万元以上", 500 * WAN, 500 * WAN, None),
        ("level: 近300万元", None, 300 * WAN, 300 * WAN),
        ("level: 约1400万元", 1350 * WAN, 1400 * WAN, 1450 * WAN),
        ("completion: 100%", 100, 100, 100),
        ("completion: 114%", 113.5, 114, 114.5),
        ("change_on_year: 238.4%", 238.35, 238.4, 238.45),
    ],
)
def test_worked_examples_of_reading_reach_the_frame(
    figure: str, low: float | None, value: float | None, high: float | None
) -> None:
    assert ends(only(figure)) == [low, value, high]


@pytest.mark.parametrize(("figure", "count"), [("level: 22个", 22), ("level: 1260个", 1260)])
def test_counts_printed_to_the_unit_are_exact(figure: str, count: int) -> None:
    frame = tidy(world({"many": {"x2023": figure}}))
    assert ends(frame[frame["indicator"] == "many"].iloc[0]) == [count] * 3


@pytest.mark.parametrize(
    ("period", "start", "end"),
    [
        ("2023", "2023-01-01", "2023-12-31"),
        ("2020-Q1/2020-Q3", "2020-01-01", "2020-09-30"),
        ("2024-H1", "2024-01-01", "2024-06-30"),
        ("2020/..", "2020-01-01", None),
        ("P6M/2020", None, None),
    ],
)
def test_an_end_that_is_not_printed_is_empty(period: str, start: str | None, end: str | None) -> None:
    row = only(f"level: 1万元, period: {period}")
    assert [row["period"], row["year"]] == [period, int(period.removeprefix("P6M/")[:4])]
    assert [None if pd.isna(row[name]) else str(row[name].date()) for name in ("start", "end")] == [
        start,
        end,
    ]


def test_a_rank_says_of_what_and_among_whom() -> None:
    ranks = FRAME[FRAME["measure"] == Measure.RANK]
    assert set(ranks["basis"]) == {
        "rank(of=level; among=永康市)",
        "rank(of=change_on_year; among=永康市)",
        "rank(of=completion; among=永康市)",
        "rank(of=level; among=全市七个网格)",
    }
    assert not (FRAME["basis"].str.startswith("rank") & (FRAME["measure"] != Measure.RANK)).any()


def test_the_cells_of_a_row_are_what_its_fact_says() -> None:
    for fact, cells in zip(FACTS, FRAME.to_dict("records"), strict=True):
        for name in ("theme", "indicator", "area", "part", "unit", "printed", "document", "line", "year"):
            assert cells[name] == getattr(fact, name)
        assert (cells["period"], cells["note"]) == (fact.period.text, fact.details.note.zh)
        assert (cells["measure"], cells["status"], cells["hedge"]) == (fact.measure, fact.status, fact.hedge)
