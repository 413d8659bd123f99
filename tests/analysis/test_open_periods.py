"""Figures whose start is not printed, of a day, of a fiscal year: what they compare with, and what is said of them."""

import pytest

from metrics.analysis.comparing.verdicts import verdict
from metrics.analysis.gaps.coverage import cell_state
from metrics.analysis.standings.targets import Pace, completions
from metrics.analysis.store import facts_of
from metrics.display.notes import fact_notes
from metrics.display.wording import Wording
from metrics.language import Language
from metrics.model.codes import CellState, Comparability, Facet
from tests.worlds import world

YES, CAUTION = Comparability.COMPARABLE, Comparability.WITH_CAUTION
UNKNOWN, NO = Comparability.UNKNOWN, Comparability.NOT_COMPARABLE


def judged(first: str, second: str, *, one_document: bool = False) -> tuple[Comparability, str]:
    """Return how far two lengths of road compare by their periods, and by which ground; the better one if none."""
    documents = {"x2023": f"level: 9公里, period: {first}", "w2023": f"level: 8公里, period: {second}"}
    if one_document:
        documents = {"x2023": "; ".join((documents["x2023"], f"{documents['w2023']}, part: 下赵村"))}
    catalogue = world({"roads": documents})
    judgement = verdict(catalogue, *list(facts_of(catalogue)))
    return next(
        ((ground.comparability, ground.key) for ground in judgement.grounds if ground.facet is Facet.PERIOD),
        (YES, ""),
    )


@pytest.mark.parametrize(
    ("first", "second", "how", "why"),
    [
        ("../2023", "../2023", UNKNOWN, "open_start"),
        ("../2023", "2023", UNKNOWN, "open_start"),
        ("../2023", "2023/..", UNKNOWN, "open_end"),
        ("2023-12-31", "2023-12", NO, "length"),
        ("2023-12-31", "2023", NO, "length"),
        ("2023-12-31", "2023-12-31", YES, ""),
        ("2023-01-01/2023-06-30", "2023-H1", YES, ""),
        ("fiscal 2023/24", "2023-04/2024-03", YES, ""),
        ("fiscal 2023/24", "2023", CAUTION, "season"),
        ("2021/2023", "2023", NO, "length"),
    ],
)
def test_a_flow_compares_over_stretches_that_are_known(
    first: str, second: str, how: Comparability, why: str
) -> None:
    assert judged(first, second) == (how, why)


def test_one_document_means_one_stretch_only_where_it_writes_one() -> None:
    assert judged("../2023", "../2023", one_document=True) == (YES, "")
    assert judged("../2023", "2023", one_document=True) == (UNKNOWN, "open_start")


@pytest.mark.parametrize(
    ("period", "notes"),
    [
        ("../2023", ["西溪截至 2023 年，起始日未载明"]),
        ("2023/..", ["西溪 2023 年累计，截止日未载明"]),
        ("2023-12-31", []),
        ("2023-H1", ["西溪 2023 年上半年，不是全年"]),
        ("2021/2025", ["西溪 2021–2025 年，不止一年"]),
        ("2022/23", ["西溪 2022/23 财年，十二个月，不是日历年"]),
    ],
)
def test_what_is_no_calendar_year_is_said_to_be_none(period: str, notes: list[str]) -> None:
    catalogue = world({"roads": {"x2023": f"level: 9公里, period: {period}"}})
    (row,) = list(facts_of(catalogue))
    assert list(fact_notes(row, Wording(catalogue, Language.ZH))) == notes


def test_the_frame_leaves_an_unprinted_start_empty_and_the_year_is_that_of_the_end() -> None:
    (row,) = list(facts_of(world({"roads": {"x2023": "level: 9公里, period: ../2023"}})))
    assert (row.start, row.period.text, row.year, row.lasts_months) == (None, "../2023", 2023, 0)
    assert row.end is not None
    assert cell_state([row], CellState.SEARCHED) is CellState.PRINTED


@pytest.mark.parametrize(
    ("period", "pace"),
    [
        ("2023", Pace.KNOWN),
        ("2023/..", Pace.NO_END),
        ("../2023", Pace.NO_START),
        ("fiscal 2022/23", Pace.OTHER_TERM),
    ],
)
def test_the_year_gone_is_told_only_of_a_time_within_a_year(period: str, pace: Pace) -> None:
    catalogue = world({"output": {"x2023": f"completion: 80%, period: {period}"}})
    (completion,) = completions(catalogue, facts_of(catalogue))
    assert completion.pace is pace
    assert (completion.gone is None) == (pace is not Pace.KNOWN)
