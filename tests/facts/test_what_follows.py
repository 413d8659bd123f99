"""What follows from the five articles, what of it compares and what is told of it: read and reckoned by hand."""

from metrics.analysis.comparing.comparison import View, joined
from metrics.analysis.following.consistency import consistency
from metrics.analysis.following.tree import ImpliedValue
from metrics.analysis.standings.targets import Attainment, completions, facts_by_town, league
from metrics.model.codes import Agreement, Comparability, Measure, Status
from tests.facts.real import CATALOGUE, FACTS
from tests.worlds import shown


def test_the_documents_contradict_themselves_nowhere() -> None:
    agreements = list(consistency(CATALOGUE))
    assert [
        (finding.stated.quantity.printed, finding.follows.rule.name, finding.agreement)
        for finding in agreements
    ] == [
        ("28.6%", "share", Agreement.TIGHTENED),
        ("4个", "within", Agreement.CONSISTENT),
        ("340户", "within", Agreement.CONSISTENT),
        ("9家", "within", Agreement.CONSISTENT),
    ]


def test_the_completions_are_those_of_towns_town_by_town() -> None:
    done = [
        (completion.fact.area, completion.fact.printed, completion.reach)
        for completion in completions(CATALOGUE, FACTS)
    ]
    assert done[0] == ("西溪", "114%", Attainment.REACHED)
    assert done[1] == ("西溪", "全部", Attainment.REACHED)
    assert [printed for _, printed, _ in done[2:]] == ["106.9%", "109.31%", "全部", "85%", "73%"]
    assert {area for area, _, _ in done[2:]} == {"西湖"}
    assert [reach for _, _, reach in done[-2:]] == [Attainment.UNDER_WAY] * 2


def test_the_league_is_small_and_every_verdict_of_it_says_something() -> None:
    entries = league(CATALOGUE, FACTS)
    assert [entry.indicator for entry in entries] == ["industrial_output"]
    assert [{verdict.comparability for verdict in entry.verdicts} for entry in entries] == [
        {Comparability.COMPARABLE}
    ]
    assert len(list(facts_by_town(CATALOGUE, FACTS))) == 3


def test_the_only_lines_lead_from_an_implied_base() -> None:
    lines = [
        (name, first.area, first.year, str(first.status), str(last.status))
        for name in CATALOGUE.indicators
        for measure in Measure
        for first, last in joined(
            CATALOGUE, shown(FACTS, View(name, measure, tuple(CATALOGUE.towns), 2020, 2024))
        )
    ]
    assert lines == [
        ("industrial_output", "西溪", 2022, "implied", "printed"),
        ("fixed_asset_investment", "西湖", 2022, "implied", "printed"),
        ("operating_income", "西溪", 2021, "implied", "printed"),
        ("retail_sales", "西湖", 2022, "implied", "printed"),
    ]


def test_the_figures_imply_these_values_and_no_others() -> None:
    rows = [row for row in FACTS if row.status is Status.IMPLIED]
    assert [
        (
            row.indicator,
            row.area,
            row.period.text,
            round(row.low or 0),
            round(row.value or 0),
            row.high and round(row.high),
        )
        for row in rows
    ] == [
        ("income_per_village", "西溪", "2022", 636136, 636364, 636591),
        ("operating_income", "西溪", "2021", 4135027, 4137116, 4139205),
        ("operating_income", "西溪", "2023", 12000000, 12000000, None),
        ("villages_500k_to_1m", "西溪", "2023", 16, 16, 16),
        ("retail_sales", "西湖", "2022", 32308554, 32323477, 32338413),
        ("renewal_households", "南苑", "2022", 849, 849, 849),
        ("fixed_asset_investment", "西湖", "2022", 51046669, 51051409, 51056150),
        ("fixed_asset_investment_target", "西溪", "2020", 109170306, 114035088, 118942731),
        ("industrial_output", "西溪", "2022", 1210203581, 1210753532, 1211303537),
    ]
    assert [row.origin.basis for row in rows if isinstance(row.origin, ImpliedValue)] == [
        "quotient(level=002:179; level=002:179)",
        "base(level=002:179; change_on_year=002:181)",
        "lower_bound(level=001:167; level=001:163)",
        "difference(level=001:163; level=001:167)",
        "base(level=004:289; change_on_year=004:290)",
        "rest(level=002:120; level=002:122)",
        "base(level=004:289; change_on_year=004:289)",
        "target(level=000:234; completion=000:235)",
        "base(level=001:199; change_on_year=001:201)",
    ]
