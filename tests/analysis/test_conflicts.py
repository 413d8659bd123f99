"""Two papers, two numbers: none is chosen, none compared with the other; what was revised counts once, the newest."""

import pytest

from metrics import tidy
from metrics.analysis.comparing.comparison import View, joined
from metrics.analysis.comparing.differences import difference, positions
from metrics.analysis.comparing.distinct_facts import one_each
from metrics.analysis.comparing.verdicts import verdicts
from metrics.analysis.conflicts import acknowledged_in_vain, conflicts
from metrics.analysis.facts import Fact
from metrics.analysis.findings import FindingKind, finding
from metrics.analysis.following.implied import implied_values
from metrics.analysis.gaps.coverage import coverage
from metrics.analysis.revisions import revisions
from metrics.analysis.standings.targets import league
from metrics.analysis.store import facts_of
from metrics.model.codes import Answer, CellState, Comparability, Facet, Measure, Status
from metrics.model.records import Catalogue
from tests.papers import papers
from tests.worlds import shown

REVISED = {
    "a2022": "level: 295.4亿元, status: preliminary",
    "b2022": "level: 297.1亿元, supersedes: {document: a2022, line: 1}",
    "c2023": "level: 296.8亿元, period: 2022, supersedes: {document: b2022, line: 1}; level: 310亿元",
}
DISPUTED = {
    "a2022": "level: 295.4亿元",
    "b2022": "level: 297.1亿元",
    "a2021": "level: 280亿元",
    "a2023": "level: 310亿元",
}


def levels(catalogue: Catalogue) -> list[Fact]:
    """Return the levels that count."""
    return [row for row in facts_of(catalogue).select(indicator="output") if row.measure is Measure.LEVEL]


def printed(rows: list[Fact]) -> list[str]:
    """Return figures as printed."""
    return [row.printed for row in rows]


def test_a_revision_is_history_and_the_newest_counts_everywhere() -> None:
    catalogue = papers(REVISED)
    assert conflicts(catalogue) == ()
    (revision,) = revisions(catalogue)
    assert [observation.quantity.printed for observation in revision.observations] == [
        "295.4亿元",
        "297.1亿元",
        "296.8亿元",
    ]
    assert printed(levels(catalogue)) == ["296.8亿元", "310亿元"]
    rows = {row.printed: row for row in list(facts_of(catalogue))}
    successors = {document: row.successor and row.successor.source for document, row in rows.items()}
    assert successors == {"295.4亿元": "b2022", "297.1亿元": "c2023", "296.8亿元": None, "310亿元": None}
    frame = tidy(catalogue)
    assert set(zip(frame["printed"], frame["superseded_by"], strict=True)) == {
        ("295.4亿元", "b2022.txt:1"),
        ("297.1亿元", "c2023.txt:1"),
        ("296.8亿元", ""),
        ("310亿元", ""),
    }
    cell = next(
        cell
        for cell in coverage(catalogue, facts_of(catalogue)).cells
        if (cell.area, cell.year) == ("龙港", 2022)
    )
    assert (cell.state, printed(list(cell.facts))) == (CellState.PRINTED, ["296.8亿元"])


def test_what_is_superseded_implies_nothing() -> None:
    grown = {"a2022": "level: 100亿元; change_on_year: 5%"}
    assert [value.rule.name for value in implied_values(papers(grown)) if value.rule.name == "base"] == [
        "base"
    ]
    revised = grown | {"b2022": "level: 102亿元, supersedes: {document: a2022, line: 1}"}
    assert [value for value in implied_values(papers(revised)) if value.rule.name == "base"] == []


def test_a_figure_may_replace_several() -> None:
    figures = {
        "a2022": "level: 295.4亿元",
        "b2022": "level: 299亿元",
        "c2022": "level: 297亿元, supersedes: [{document: a2022, line: 1}, {document: b2022, line: 1}]",
    }
    assert conflicts(papers(figures)) == ()
    assert printed(levels(papers(figures))) == ["297亿元"]


def test_a_disagreement_is_kept_with_how_far_its_numbers_lie_apart() -> None:
    (conflict,) = conflicts(papers(DISPUTED))
    assert [observation.source for observation in conflict.observations] == ["a2022", "b2022"]
    assert [conflict.apart.low, conflict.apart.high] == [16 * 10**7, 18 * 10**7]
    assert not conflict.is_acknowledged
    columns = ["document", "conflicts_with", "apart", "disputed"]
    frame = tidy(papers(DISPUTED))[columns].fillna({"apart": 0})
    rows = set(frame.itertuples(index=False, name=None))
    assert {row for row in rows if row[0] in ("a2022.txt", "b2022.txt", "a2021.txt")} == {
        ("a2022.txt", "b2022.txt:1", 1.6e8, "open"),
        ("b2022.txt", "a2022.txt:1", 1.6e8, "open"),
        ("a2021.txt", "", 0, ""),
    }


@pytest.mark.parametrize(
    ("first", "second", "disagree"),
    [
        ("level: 295.4亿元", "level: 297.1亿元", True),
        ("level: 295.4亿元", "level: 295亿元", False),
        ("level: 295.4亿元", "level: 超300亿元", True),
        ("level: 295.4亿元", "level: 超290亿元", False),
        ("level: 295.4亿元", "level: 297.1亿元, status: planned", False),
        ("level: 295.4亿元", "level: 297.1亿元, status: estimated", False),
        ("level: 295.4亿元", "level: 297.1亿元, period: 2022-01/2022-12", True),
        ("level: 295.4亿元", "level: 297.1亿元, period: 2022-H1", False),
        ("level: 295.4亿元, covers: 22个", "level: 297.1亿元, covers: 20个", False),
        ("level: 295.4亿元, covers: 22个", "level: 297.1亿元", True),
        ("rank: 全市第二, of: level", "rank: 全市第三, of: level", True),
        ("rank: 全市第二, of: level", "rank: 全市第三, of: change_on_year", False),
        ("rank: 全市第二, of: level", "rank: 全市前三, of: level", False),
        ("change_on_year: 5.1%", "change_on_year: 5.3%", True),
        ("completion: 101%", "completion: 超100%", False),
    ],
)
def test_two_figures_of_one_thing_disagree_where_no_number_is_both(
    first: str, second: str, disagree: bool
) -> None:
    assert bool(conflicts(papers({"a2022": first, "b2022": second}))) is disagree


def test_two_places_of_one_document_disagree_too() -> None:
    (conflict,) = conflicts(papers({"a2022": "level: 295.4亿元; level: 297.1亿元"}))
    assert [observation.line for observation in conflict.observations] == [1, 2]


def test_a_town_and_year_is_never_compared_with_itself() -> None:
    for figures in (DISPUTED, REVISED, {"a2022": "level: 295.4亿元", "b2022": "level: 295亿元"}):
        rows = list(facts_of(papers(figures)))
        judged = verdicts(papers(figures), [row for row in rows if row.measure is Measure.LEVEL])
        assert all(
            (verdict.first.area, verdict.first.period) != (verdict.second.area, verdict.second.period)
            for verdict in judged
        )
    catalogue = papers(DISPUTED)
    pair = [row for row in levels(catalogue) if row.is_disputed]
    answer = difference(catalogue, *pair)
    assert (answer.answer, answer.higher) == (Answer.CANNOT_BE_SAID, None)


def test_of_two_numbers_none_is_chosen_for_a_line_a_place_or_a_difference() -> None:
    catalogue = papers(DISPUTED | {"y2022": "level: 80亿元"})
    rows = levels(catalogue)
    assert joined(catalogue, rows) == []
    assert joined(catalogue, levels(papers({"a2022": "level: 295.4亿元", "a2021": "level: 280亿元"})))
    disputed = [row for row in rows if row.is_disputed]
    assert set(positions(catalogue, disputed)) == set()
    newest = papers({"a2022": "level: 295.4亿元", "b2022": "level: 297.1亿元", "y2022": "level: 80亿元"})
    assert league(newest, facts_of(newest)) == []
    grounds = {
        ground.facet
        for verdict in verdicts(catalogue, rows)
        if verdict.first.is_disputed or verdict.second.is_disputed
        for ground in verdict.deciding
    }
    assert grounds == {Facet.DISPUTE}
    assert {verdict.comparability for verdict in verdicts(catalogue, disputed)} <= {Comparability.UNKNOWN}


def test_the_headline_of_a_disputed_year_is_the_disagreement() -> None:
    rows = levels(papers(DISPUTED | {"a2023": "level: 310亿元; level: 330亿元"}))
    headline = finding(papers(DISPUTED), rows)
    assert (headline.kind, printed(list(headline.facts))) == (FindingKind.CONFLICT, ["310亿元", "330亿元"])
    assert finding(papers(DISPUTED), levels(papers(DISPUTED))).kind is FindingKind.FIGURE


def test_two_documents_that_agree_are_drawn_once_and_are_no_two_towns() -> None:
    figures = {"a2022": "level: 295.4亿元", "b2022": "level: 295亿元", "y2022": "level: 80亿元"}
    catalogue = papers(figures)
    rows = levels(catalogue)
    assert len(rows) == 3
    assert printed(one_each(rows)) == ["80亿元", "295.4亿元"]
    assert len(shown(facts_of(catalogue), View("output", Measure.LEVEL, ("龙港", "宜山"), 2022, 2022))) == 3
    assert sorted(positions(catalogue, rows).values()) == [(1, 1), (2, 2)]
    headline = finding(catalogue, rows)
    assert (headline.kind, printed(list(headline.facts))) == (FindingKind.RATIO, ["295.4亿元", "80亿元"])


def test_what_is_printed_is_not_hidden_by_what_is_implied() -> None:
    figures = {"a2022": "level: 100亿元", "a2023": "level: 105亿元; change_on_year: 5%"}
    rows = levels(papers(figures))
    assert {row.status for row in rows if row.year == 2022} == {Status.IMPLIED, Status.PRINTED}
    assert [row.status for row in one_each(rows) if row.year == 2022] == [Status.PRINTED]


def test_a_disagreement_is_acknowledged_by_a_reason_on_one_of_its_figures() -> None:
    (conflict,) = conflicts(
        papers(DISPUTED | {"b2022": "level: 297.1亿元, disputed: {zh: 口径不同, en: other scope}"})
    )
    assert conflict.is_acknowledged
    assert [why.en for why in conflict.why] == ["other scope"]
    plain = papers({"a2022": "level: 295.4亿元, disputed: 两报不一", "b2022": "level: 297.1亿元"})
    assert [why.zh for why in conflicts(plain)[0].why] == ["两报不一"]
    assert set(tidy(plain)["disputed"]) == {"acknowledged"}
    vain = papers({"a2022": "level: 295.4亿元, disputed: 两报不一", "b2022": "level: 295亿元"})
    assert [observation.line for observation in acknowledged_in_vain(vain)] == [1]
