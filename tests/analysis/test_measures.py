"""Changes in amount, ratios, shares of a whole, ranks among others, prices of a growth: what they say and imply."""

from fractions import Fraction
from pathlib import Path
from shutil import copytree

import pytest

from metrics import load_catalogue, tidy
from metrics.analysis.comparing.differences import difference
from metrics.analysis.comparing.verdicts import verdict
from metrics.analysis.facts import Fact
from metrics.analysis.findings import finding
from metrics.analysis.following.consistency import contradictions
from metrics.analysis.following.tree import Subject
from metrics.analysis.gaps.coverage import disagree, fact_state
from metrics.analysis.store import facts_of
from metrics.display.comparing.findings import finding_text
from metrics.display.comparing.verdicts import difference_text
from metrics.display.notes import fact_notes
from metrics.display.wording import Wording
from metrics.language import Bilingual, Language
from metrics.model.codes import Answer, CellState, Comparability, Measure, Status
from metrics.model.records import Catalogue
from tests.worlds import world

YES, CAUTION = Comparability.COMPARABLE, Comparability.WITH_CAUTION
UNKNOWN, NO = Comparability.UNKNOWN, Comparability.NOT_COMPARABLE
SOUND = Path(__file__).parent.parent / "curation" / "sound"


def of(documents: dict[str, str], indicator: str = "output") -> tuple[Catalogue, list[Fact]]:
    """Return a world with one indicator, and its rows."""
    catalogue = world({indicator: documents})
    return catalogue, list(facts_of(catalogue))


def sentence(figure: str, indicator: str, language: Language) -> str:
    """Return the one printed figure of a world as readers see it."""
    catalogue, rows = of({"x2023": figure}, indicator)
    (row,) = [row for row in rows if row.printed]
    return Wording(catalogue, language).measured(row)


def implied(documents: dict[str, str], indicator: str = "output") -> list[Fact]:
    """Return what follows in a world."""
    return [row for row in of(documents, indicator)[1] if row.status is Status.IMPLIED]


@pytest.mark.parametrize(
    ("figure", "indicator", "zh", "en"),
    [
        ("change_amount: +24户", "homes", "同比 ▲ 24 户", "▲ 24 households year on year"),
        ("change_amount: -24户", "homes", "同比 ▼ 24 户", "▼ 24 households year on year"),
        ("change_amount: 480元", "output", "同比 ▲ 480 元", "▲ CNY 480 year on year"),
        ("change_amount: 增长2倍", "output", "同比 ▲ 2 倍", "▲ 2 times year on year"),
        ("change_on_year: 增长1.5倍", "output", "同比 ▲ 1.5 倍", "▲ 150% year on year"),
        ("change_on_year: 1.2%, base: previous", "output", "环比 ▲ 1.2%", "▲ 1.2% on the previous period"),
        ("change_on_year: 30%, base: 2020", "output", "比 2020 年 ▲ 30%", "▲ 30% on 2020"),
        ("share: 28.6%", "homes", "占 28.6%", "a share of 28.6%"),
        (
            "'share': 28.6%, of_whole: {zh: 全县, en: the county}",
            "homes",
            "占全县的 28.6%",
            "28.6% of the county",
        ),
        ("share: 28.6%, of_whole: villages", "homes", "占村的 28.6%", "28.6% of villages"),
        ("share: 28.6%, of_whole: homes", "homes", "占西溪全部的 28.6%", "28.6% of all in Xixi"),
        (
            "rank: 第一, of: level, among: {zh: 六区两县, en: six districts and two counties, count: 8}",
            "air",
            "六区两县中第一（共 8 个）",
            "1st of 8 (six districts and two counties)",
        ),
        (
            "rank: 第一, of: level, among: {zh: 六区两县, en: six districts and two counties}",
            "air",
            "六区两县中第一",
            "1st among six districts and two counties",
        ),
        ("rank: 全市第二, of: level", "air", "全市第二", "2nd in Yongkang"),
    ],
)
def test_a_figure_is_told_with_what_its_measure_needs(figure: str, indicator: str, zh: str, en: str) -> None:
    assert sentence(figure, indicator, Language.ZH) == zh
    assert sentence(figure, indicator, Language.EN) == en


def test_what_changed_for_the_better_goes_the_way_that_is_welcome() -> None:
    catalogue, (row,) = of({"x2023": "change_on_year: 改善8.1%"}, "dust")
    assert catalogue.indicators["dust"].welcome == "lower"
    assert (*map(float, row.numbers), row.printed) == (-8.1, -8.15, -8.05, "改善8.1%")
    assert Wording(catalogue, Language.EN).measured(row) == "▼ 8.1% year on year"
    (rise,) = of({"x2023": "change_on_year: 恶化8.1%"}, "dust")[1]
    assert rise.value == Fraction("8.1")


def test_a_change_of_a_percentage_is_in_percentage_points() -> None:
    catalogue, rows = of({"x2023": "level: 85.2%; change_amount: 3.82个百分点"}, "quota")
    base, level, change = sorted(rows, key=lambda row: (row.year, row.measure is not Measure.LEVEL))
    assert (change.unit, change.value, level.unit) == ("百分点", Fraction("3.82"), "%")
    assert (base.status, base.unit, base.period.text) == (Status.IMPLIED, "%", "2022")
    assert base.value == pytest.approx(81.38)
    assert Wording(catalogue, Language.EN).measured(change) == "▲ 3.82 percentage points year on year"


def test_last_year_follows_from_a_level_and_its_gain() -> None:
    (base,) = implied({"x2023": "level: 1189户; change_amount: +89户"}, "homes")
    assert ({*base.numbers}, base.period.text) == ({Fraction(1100)}, "2022")
    assert [Subject.of(premise).measure for premise in base.inputs] == [Measure.LEVEL, Measure.CHANGE_AMOUNT]


def test_a_gain_in_times_is_no_amount_to_take_away() -> None:
    assert implied({"x2023": "level: 1189户; change_amount: 增长2倍"}, "homes") == []


@pytest.mark.parametrize(
    ("period", "base", "before"),
    [
        ("2023", "previous", "2022"),
        ("2023-Q2", "previous", "2023-Q1"),
        ("2023-H1", "previous", "2022-H2"),
        ("2023-01", "previous", "2022-12"),
        ("2023", "2020", "2020"),
    ],
)
def test_the_base_is_of_the_period_that_the_change_is_counted_from(
    period: str, base: str, before: str
) -> None:
    change = f"level: 110户, period: {period}; change_on_year: 10.0%, period: {period}, base: {base}"
    (follows,) = implied({"x2023": change}, "homes")
    assert follows.period.text == before


def test_a_gain_that_the_levels_do_not_make_is_told() -> None:
    levels = {"x2022": "level: 40公里", "x2023": "level: 50公里; change_amount: 12公里"}
    apart = world({"roads": levels})
    assert not contradictions(apart)  # two documents: the base need not be what was published
    one = {"x2023": "level: 50公里; change_amount: 12公里; change_on_year: 100%"}
    assert [contradiction.follows.rule.name for contradiction in contradictions(world({"roads": one}))] == [
        "gain_by_growth"
    ]
    assert not contradictions(world({"roads": {"x2023": one["x2023"].replace("12公里", "25公里")}}))


def test_a_change_from_another_base_is_held_against_nothing_of_the_year_before() -> None:
    two = (
        "level: 50公里, period: 2023-Q2; change_on_year: 100%, base: previous, period: 2023-Q2; "
        "level: 49公里, period: 2022-Q2"
    )
    assert not contradictions(world({"roads": {"x2023": two}}))


def test_changes_from_two_bases_do_not_compare() -> None:
    pair = {"x2023": "change_on_year: 1.2%", "w2023": "change_on_year: 1.2%, base: previous"}
    catalogue, rows = of(pair)
    judgement = verdict(catalogue, *rows)
    assert (judgement.comparability, judgement.deciding[0].key) == (NO, "base")


@pytest.mark.parametrize(
    ("first", "second", "how", "key"),
    [
        ("of_whole: {zh: 全县, en: county}", "of_whole: {zh: 全市, en: city}", NO, "whole"),
        ("of_whole: {zh: 全县, en: county}", "sure: share", UNKNOWN, "whole_unstated"),
        ("of_whole: {zh: 全县, en: county}", "of_whole: {zh: 全县, en: county}", UNKNOWN, "undefined"),
    ],
)
def test_shares_compare_within_one_whole(first: str, second: str, how: Comparability, key: str) -> None:
    catalogue, rows = of({"x2023": f"share: 12%, {first}", "w2023": f"share: 13%, {second}"}, "homes")
    judgement = verdict(catalogue, *rows)
    assert (judgement.comparability, judgement.deciding[0].key) == (how, key)


def test_a_ratio_has_named_parts_and_no_value_of_its_own() -> None:
    figure = "ratio: '8.3:71.1:20.6'"
    catalogue, (row,) = of({"x2023": figure}, "structure")
    assert (row.numbers, row.unit, list(tidy(catalogue)["basis"])) == ([], "1", ["ratio(of=一产:二产:三产)"])
    assert sentence(figure, "structure", Language.EN) == "primary : secondary : tertiary = 8.3 : 71.1 : 20.6"
    assert Wording(catalogue, Language.ZH).figure(row) == "8.3 : 71.1 : 20.6"


FIELD = "among: {{zh: 六区两县, en: eight, count: {}}}"


@pytest.mark.parametrize(
    ("first", "second", "how", "key"),
    [
        (FIELD.format(8), FIELD.format(8), CAUTION, "one_town"),
        (FIELD.format(8), FIELD.format(9), CAUTION, "field_grown"),
        (FIELD.format(8), "among: 全市", NO, "city"),
        (FIELD.format(8), "among: {zh: 六区两县, en: eight}", CAUTION, "competitors"),
    ],
)
def test_ranks_compare_within_one_field(first: str, second: str, how: Comparability, key: str) -> None:
    rank = "rank: 第一, of: level, {}"
    catalogue, rows = of({"x2022": rank.format(first), "x2023": rank.format(second)}, "air")
    judgement = verdict(catalogue, *rows)
    assert judgement.comparability is how
    assert key in {ground.key for ground in judgement.deciding}


GROWN = "level: 12.34亿元; change_on_year: 1.92%{}"


@pytest.mark.parametrize(
    ("prices", "conditional"), [(", prices: current", [False]), (", prices: constant", []), ("", [True])]
)
def test_a_level_of_money_follows_from_growth_at_current_prices(prices: str, conditional: list[bool]) -> None:
    assert [row.is_conditional for row in implied({"x2023": GROWN.format(prices)})] == conditional


def test_counts_and_physical_quantities_know_no_prices() -> None:
    (base,) = implied({"x2023": "level: 110公里; change_on_year: 10%"}, "roads")
    assert (base.is_conditional, base.prices) == (False, None)


def test_what_follows_on_a_condition_is_never_certain_and_says_so() -> None:
    documents = {"x2023": GROWN.format(""), "w2022": "level: 3亿元"}
    catalogue, rows = of(documents)
    base, other = [row for row in rows if row.year == 2022]
    if base.printed:
        base, other = other, base
    apart = difference(catalogue, base, other)
    assert apart.answer is Answer.ON_A_CONDITION
    assert "condition only" in difference_text(apart, Wording(catalogue, Language.EN))
    assert "overlap" not in difference_text(apart, Wording(catalogue, Language.EN))
    assert "if_current" in {ground.key for ground in verdict(catalogue, base, other).grounds}
    assert Wording(catalogue, Language.ZH).status(base) == "推算，若按现价"
    sure = {"x2023": GROWN.format(", prices: current"), "w2022": "level: 3亿元"}
    catalogue, rows = of(sure)
    assert difference(catalogue, *[row for row in rows if row.year == 2022]).answer is Answer.CERTAIN


def test_a_level_over_the_base_of_its_own_growth_is_that_growth_whatever_the_prices() -> None:
    catalogue, rows = of({"x2023": GROWN.format("")})
    level, base = (
        [row for row in rows if row.measure is Measure.LEVEL and row.printed],
        [row for row in rows if row.status is Status.IMPLIED],
    )
    answer = difference(catalogue, level[0], base[0])
    assert (answer.answer, answer.restates_growth) == (Answer.CERTAIN, True)


@pytest.mark.parametrize(
    ("first", "second", "key"),
    [
        ("current", "constant", "growth_prices"),
        ("current", "not_stated", "growth_unstated"),
        ("constant", "constant", "defined_national"),
    ],
)
def test_growths_of_money_compare_at_the_same_prices(first: str, second: str, key: str) -> None:
    pair = {
        f"{who}2023": f"change_on_year: 5%, prices: {prices}" for who, prices in (("x", first), ("w", second))
    }
    catalogue, rows = of(pair)
    assert verdict(catalogue, *rows).deciding[0].key == key


def test_figures_of_two_definitions_do_not_compare_and_each_says_its_own() -> None:
    own = "definition: {zh: 含外地企业, en: with those from elsewhere}"
    catalogue, rows = of({"x2023": f"level: 9亿元, {own}", "w2023": "level: 8亿元"})
    judgement = verdict(catalogue, *rows)
    assert (judgement.comparability, judgement.deciding[0].key) == (NO, "own_definitions")
    mine = next(row for row in rows if row.definition)
    assert "Xixi 2023, as its document defines it: with those from elsewhere" in list(
        fact_notes(mine, Wording(catalogue, Language.EN))
    )
    alike, both = of({"x2023": f"level: 9亿元, {own}", "w2023": f"level: 8亿元, {own}"})
    assert verdict(alike, *both).comparability is YES


def test_a_footnote_stands_in_the_frame_and_beside_the_figure() -> None:
    catalogue, (row,) = of({"x2023": "level: 9亿元, note: {zh: 初步核算, en: preliminary accounts}"})
    assert row.details.note == Bilingual("初步核算", "preliminary accounts")
    assert "西溪 2023 年，原注：初步核算" in list(fact_notes(row, Wording(catalogue, Language.ZH)))


def test_growths_from_two_bases_or_of_two_definitions_are_no_conflict() -> None:
    growths = "change_on_year: 5%; change_on_year: 1%, base: previous; change_on_year: 3%, base: 2020"
    _, rows = of({"x2023": growths}, "roads")
    assert not disagree(rows)
    _, rows = of(
        {"x2023": "level: 5公里; level: 9公里, definition: {zh: 含支路, en: with side roads}"}, "roads"
    )
    assert not disagree(rows)
    assert not contradictions(
        world({"roads": {"x2023": "level: 5公里; level: 9公里, definition: {zh: 含, en: with}"}})
    )


def test_the_note_of_a_document_holds_for_all_its_figures_of_an_indicator(tmp_path: Path) -> None:
    copytree(SOUND, tmp_path, dirs_exist_ok=True)
    theme = (tmp_path / "theme.yaml").read_text("utf-8")
    head, _, figures = theme.partition('      "001":\n')
    listed = "".join(f"    {line}\n" for line in figures.splitlines())
    beside = '      "001":\n        note: {zh: 快报数, en: flash figures}\n        figures:\n'
    (tmp_path / "theme.yaml").write_text(head + beside + listed, "utf-8")
    observations = load_catalogue(tmp_path).observations
    assert [observation.details.note.en for observation in observations] == ["flash figures"] * 3


def test_an_amount_that_money_gains_is_nominal_whatever_the_prices_of_its_growth() -> None:
    (base,) = implied(
        {"x2023": "level: 295.4亿元; change_amount: 25.4亿元; change_on_year: 7.7%, prices: constant"}
    )
    assert (base.value, base.is_conditional) == (Fraction(270 * 10**8), False)
    assert implied({"x2023": "level: 295.4亿元; change_amount: 25.4亿元, prices: constant"}) == []


def test_a_sentence_of_growth_is_of_the_year_and_says_that_it_is_real() -> None:
    figures = "level: 9亿元; change_on_year: 7.7%, prices: constant; change_on_year: 2.1%, base: previous"
    catalogue, rows = of({"x2023": figures})
    sentence = finding(catalogue, rows)
    zh, en = (finding_text(sentence, "output", Wording(catalogue, language)) for language in Language)
    assert zh == "2023 年，西溪总产值 9 亿元，按可比价格同比增长 7.7%"
    assert en == "Xixi's output rose 7.7% year on year at constant prices to CNY 900 million in 2023"


def test_a_sentence_of_a_ratio_names_its_parts() -> None:
    catalogue, rows = of({"x2023": "ratio: '8.3:71.1:20.6'"}, "structure")
    sentence = finding_text(
        finding(catalogue, rows, Measure.RATIO), "structure", Wording(catalogue, Language.ZH)
    )
    assert sentence == "2023 年，西溪结构，一产 : 二产 : 三产 = 8.3 : 71.1 : 20.6"


@pytest.mark.parametrize(("unit", "figure"), [("元/人", "91243元/人"), ("元", "9亿元")])
def test_money_for_each_of_something_grows_as_money_does(tmp_path: Path, unit: str, figure: str) -> None:
    copytree(SOUND, tmp_path, dirs_exist_ok=True)
    theme = (tmp_path / "theme.yaml").read_text("utf-8")
    written = theme.replace("unit: 元", f"unit: {unit}").replace("12.34亿元", figure)
    (tmp_path / "theme.yaml").write_text(written, "utf-8")
    (base,) = [row for row in list(facts_of(load_catalogue(tmp_path))) if row.status is Status.IMPLIED]
    assert base.is_conditional


def test_the_cell_of_a_ratio_holds_a_printed_figure_and_no_bound() -> None:
    (row,) = of({"x2023": "ratio: '8.3:71.1:20.6'"}, "structure")[1]
    assert fact_state(row) is CellState.PRINTED
