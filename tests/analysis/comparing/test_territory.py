"""Towns that were renamed, merged or split: their names, their years, and what compares across the change."""

from pathlib import Path

import pytest

from metrics.analysis.comparing.verdicts import verdict, verdicts
from metrics.analysis.facts import Fact
from metrics.analysis.gaps.absences import absence
from metrics.analysis.store import facts_of
from metrics.curation import examine
from metrics.display.names.area_history import area_history
from metrics.language import Language
from metrics.model.codes import CellState, Comparability, Facet
from metrics.model.records import Catalogue
from tests.papers import document, papers, write_papers

UP = "lies_in: [{zh: 温州市, en: Wenzhou}]"
AREAS = {
    "龙港镇": f"name: {{zh: 龙港镇, en: Longgang Town}}, {UP}, valid: 1984/2018",
    "龙港市": f"name: {{zh: 龙港市, en: Longgang City}}, {UP}, valid: 2019/.., successor_of: [龙港镇]",
    "宜山": f"name: {{zh: 宜山镇, en: Yishan}}, {UP}, "
    "formerly: [{name: {zh: 宜山区, en: Yishan District}, valid: ../1992}]",
    "钱库": f"name: {{zh: 钱库镇, en: Qianku}}, {UP}, territory_changed: 2011",
}
DOCUMENTS = {"t": document("t")}
FIGURES = {
    "t": "level: 9亿元, area: 龙港镇, period: 2018; level: 10亿元, area: 龙港市, period: 2019; "
    "level: 11亿元, area: 龙港市, period: 2020; level: 4亿元, area: 宜山, period: 2018; "
    "level: 5亿元, area: 钱库, period: 2010; level: 8亿元, area: 钱库, period: 2011; "
    "level: 9亿元, area: 钱库, period: 2012"
}


@pytest.fixture(scope="module")
def catalogue() -> Catalogue:
    return papers(FIGURES, areas=AREAS, documents=DOCUMENTS)


def row(catalogue: Catalogue, area: str, year: int) -> Fact:
    """Return the row of a town and year."""
    return next(fact for fact in list(facts_of(catalogue)) if (fact.area, fact.year) == (area, year))


@pytest.mark.parametrize(
    ("first", "second", "apart"),
    [
        (("龙港镇", 2018), ("龙港市", 2019), True),
        (("龙港市", 2019), ("龙港市", 2020), False),
        (("龙港镇", 2018), ("宜山", 2018), False),
        (("钱库", 2010), ("钱库", 2011), True),
        (("钱库", 2010), ("钱库", 2012), True),
        (("钱库", 2011), ("钱库", 2012), False),
        (("钱库", 2010), ("宜山", 2018), False),
    ],
)
def test_a_town_and_what_it_was_made_of_are_other_territory_and_so_is_a_town_across_a_change(
    catalogue: Catalogue, first: tuple[str, int], second: tuple[str, int], *, apart: bool
) -> None:
    judgement = verdict(catalogue, row(catalogue, *first), row(catalogue, *second))
    assert (Facet.TERRITORY in {ground.facet for ground in judgement.grounds}) is apart
    assert (judgement.comparability is Comparability.NOT_COMPARABLE) is apart


def test_what_is_counted_of_many_pairs_knows_of_territories_too(catalogue: Catalogue) -> None:
    rows = list(facts_of(catalogue))
    judged = verdicts(catalogue, rows)
    apart = sum(Facet.TERRITORY in {ground.facet for ground in judgement.grounds} for judgement in judged)
    counted = sum(
        number
        for grounds, number in judged.counts.items()
        if Facet.TERRITORY in {ground.facet for ground in grounds}
    )
    assert (apart, counted) == (4, 4)


def test_a_town_is_no_gap_in_the_years_in_which_it_is_not_there(catalogue: Catalogue) -> None:
    indicator = catalogue.indicators["output"]
    assert absence(catalogue, indicator, ("龙港市", 2018)) is CellState.NOT_APPLICABLE
    assert absence(catalogue, indicator, ("龙港市", 2021)) is CellState.NO_DOCUMENT


def test_a_town_tells_what_became_of_it(catalogue: Catalogue) -> None:
    histories = {area: area_history(catalogue, area, Language.EN) for area in AREAS}
    assert histories == {
        "龙港镇": ("existed 1984–2018", "became Longgang City"),
        "龙港市": ("existed 2019–", "formed from Longgang Town"),
        "宜山": ("formerly Yishan District (–1992)",),
        "钱库": ("territory changed in 2011",),
    }
    assert area_history(catalogue, "宜山", Language.ZH) == ("曾名 宜山区（–1992）",)


def test_a_figure_of_a_year_in_which_its_town_is_not_there_is_refused(tmp_path: Path) -> None:
    figures = {"t": "level: 9亿元, area: 龙港市, period: 2015"}
    (problem,) = examine(write_papers(tmp_path, figures, areas=AREAS, documents=DOCUMENTS))[1]
    assert problem.message.en == (
        "'龙港市' is valid 2019/.., and this figure is of 2015; write area: 龙港镇, or mend 'valid'"
    )


@pytest.mark.parametrize(
    ("written", "words"),
    [
        ("valid: 2019", "'valid' is not written '2019'; write 1984/2019, 2019/.. or ../2019"),
        ("valid: 2019/1984", "'valid' is not written '2019/1984'"),
        ("successor_of: [龙岗]", "no area is called '龙岗'; did you mean"),
        ("successor_of: 甲", "a town is no successor of itself"),
        (
            "territory_changed: [去年]",
            "'territory_changed' is not written '去年'; write a year, such as 2019",
        ),
        ("formerly: [{valid: 1984/2019}]", "'name' is missing"),
        ("formerly: []", "here stands nothing"),
    ],
)
def test_what_became_of_a_town_is_read_strictly(written: str, words: str, tmp_path: Path) -> None:
    areas = {
        "甲": f"name: {{zh: 甲镇, en: Jia}}, {UP}, {written}",
        "龙港": f"name: {{zh: 龙港镇, en: Longgang}}, {UP}",
    }
    (problem,) = examine(write_papers(tmp_path, {}, areas=areas, documents=DOCUMENTS))[1]
    assert words in problem.message.en
