"""What is proposed of an English document, and that its figures are proved. The texts are made up."""

from fractions import Fraction
from pathlib import Path

import pytest

from metrics.curation.library import known_indicators
from metrics.curation.proposing.proposer import Proposer
from metrics.curation.proving.documents import document_of
from metrics.errors import DataError
from metrics.model.codes import Measure
from tests.press import WrittenIndicator, printed, problems, verified

REPORT = """Annual review of the borough 2023
In 2023 the resident population rose to 48,200 people, up 1.3% on the previous year.
Gross domestic product was £1.24 billion, an increase of 4.5 per cent. Tax revenue fell by 2.1% to £38.6m.
The unemployment rate was 3.8%, down 0.4 percentage points from 2022. Average PM2.5 was 9.2 µg/m3.
More than 1,250 new jobs were created. By the end of 2023, 12 schools had joined. Exports reached RMB 2.3 billion in
the first half of 2023. Output is estimated at 5,400 tonnes.
The council plans to build 350 affordable homes in 2024. Between 3% and 4% of households were affected.
"""
# printed: measure, period, status, phrase
OF_THE_REPORT = [
    ("48,200people", "level", "2023", "printed", "resident population"),
    ("up1.3%", "change_on_year", "2023", "printed", "resident population"),
    ("£1.24billion", "level", "2023", "printed", "Gross domestic product"),
    ("increase of4.5per cent", "change_on_year", "2023", "printed", "Gross domestic product"),
    ("fell by2.1%", "change_on_year", "2023", "printed", "Tax revenue"),
    ("£38.6m", "level", "2023", "printed", "Tax revenue"),
    ("3.8%", "level", "2023", "printed", "unemployment rate"),
    ("down0.4percentage points", "change_amount", "2023", "printed", "unemployment rate"),
    ("9.2μg/m3", "level", "2023", "printed", "Average PM2.5"),
    ("More than1,250", "level", "2023", "printed", "new jobs"),
    ("12", "level", "2023", "printed", "schools"),
    ("RMB2.3billion", "level", "2023-H1", "printed", "Exports"),
    ("5,400tonnes", "level", "2023", "estimated", "Output"),
    ("350", "level", "2024", "planned", "affordable homes"),
    ("Between3%and4%", "share", "2023", "printed", "households"),
]


def test_an_english_report_gives_each_figure_with_measure_time_status_and_noun() -> None:
    candidates = Proposer(document_of(REPORT.encode()), known_indicators({}), "2023").candidates()
    texts = [
        (
            candidate.token.text,
            str(candidate.measure),
            candidate.period,
            str(candidate.status),
            candidate.phrase,
        )
        for candidate in candidates
        if candidate.reason is None
    ]
    assert texts == OF_THE_REPORT


FINANCIAL = """Town council: how we did in 2022/23
The council spent £148.6m, £2.1m less than budgeted. It recycled 46.3% of waste, up from 44.9% a year earlier.
Some 412 homes were built, more than double the 198 delivered in the previous year and over the target of 350.
In Q4 fires fell by a fifth to 1,312. In the third quarter (October to December 2022) visits doubled to 640k.
For 2023/24 the council plans to build 380 homes and halve emissions by 2030.
"""
OF_A_FINANCIAL_YEAR = [
    ("£148.6m", "level", "2022-04/2023-03", "printed"),
    ("£2.1m", "change_amount", "2022-04/2023-03", "printed"),
    ("46.3%", "level", "2022-04/2023-03", "printed"),
    ("44.9%", "level", "2021-04/2022-03", "printed"),
    ("Some412", "level", "2022-04/2023-03", "printed"),
    ("more than double", "change_on_year", "2022-04/2023-03", "printed"),
    ("198", "level", "2021-04/2022-03", "printed"),
    ("350", "level", "2022-04/2023-03", "planned"),
    ("fell by a fifth", "change_on_year", "2023-Q1", "printed"),
    ("1,312", "level", "2023-Q1", "printed"),
    ("doubled", "change_on_year", "2022-Q4", "printed"),
    ("640k", "level", "2022-Q4", "printed"),
    ("380", "level", "2023-04/2024-03", "planned"),
    ("halve", "change_on_year", "2030", "planned"),
]


def test_a_financial_year_has_its_own_quarters_and_years_before_and_after() -> None:
    candidates = Proposer(document_of(FINANCIAL.encode()), known_indicators({})).candidates()
    texts = [
        (candidate.token.text, str(candidate.measure), candidate.period, str(candidate.status))
        for candidate in candidates
        if candidate.reason is None
    ]
    assert texts == OF_A_FINANCIAL_YEAR


@pytest.mark.parametrize(
    ("text", "period"),
    [
        (
            "Report of fiscal year 2023. The fiscal year ended June 30, 2023. Revenue was $12 million.",
            "2022-07/2023-06",
        ),
        ("Report of fiscal year 2023. Revenue was $12 million.", ""),  # nobody says when it begins
        ("In 2023 it sold 12,500 cars between January and August.", "2023-01/2023-08"),
        (
            "Report of 2022/23. The £12 rate rose from 36% (2021/22) to 43%, of 12 councils.",
            "2022-04/2023-03",
        ),
        ("By the end of September 2023 it had 12,500 cars.", "2023-09-30"),
        ("In 2023 it sold 12,500 cars, as in the year before.", "2023"),
        ("Cabinet, 4 June 2024: Quarter 4 results of 2023/24. It took £12 each.", "2024-Q1"),
        ("Quarter 4 results of 2023/24. It took £12 each, from £9 in the previous quarter.", "2024-Q1"),
        ("Quarter 4 results of 2023/24. It took £9 each, from £12 in the previous quarter.", "2023-Q4"),
        ("Newsletter, January 2018. A precept of £9 is set for 2018-19. Last year it sold 12 cars.", "2017"),
        ("Speech in the new hall that opened here in February 2010. Last year it sold 12,500 cars.", "2009"),
        ("Accounts for the year ended 31 March 2024. Income was £12.", "2023-04/2024-03"),
        ("Report: six months to 30 September 2023. Income was £12.", "2023-04/2023-09"),
        ("Report of 2017/18. Next year's precept is £12.", "2018-04/2019-03"),
        ("JINSHAN, Feb. 23, 2021. Last year it sold 9 cars; this year it will sell 12,500.", "2021"),
        ("Report of 2022/23. Debt was £5m on 31 March 2023, and it sold 12 cars.", "2022-04/2023-03"),
        ("Report of 2022/23. It sold 12 cars (2021-22: 38) for £9.", "2022-04/2023-03"),
        ("In 2022 it did well. From 2018 to 2022 it built 12 km of roads.", "2018/2022"),
    ],
)
def test_the_time_of_an_english_figure_is_told_or_left_open(text: str, period: str) -> None:
    candidates = [
        c for c in Proposer(document_of(text.encode()), known_indicators({})).candidates() if c.reason is None
    ]
    assert {candidate.period for candidate in candidates if "12" in candidate.token.text} == {period}


@pytest.mark.parametrize(
    ("own", "sold", "before"),
    [
        ("fiscal 2022/23", "fiscal 2022/23", "fiscal 2021/22"),
        ("2022-04/2023-03", "2022-04/2023-03", "2021-04/2022-03"),
        ("2022-07/2023-06", "2022-07/2023-06", "2021-07/2022-06"),
        ("../2023-12-31", "../2023-12-31", "2022"),
        ("P6M/2023", "P6M/2023", "2022"),
        ("2023/..", "2023/..", "2022"),
        ("2022/2023", "2022/2023", "2021"),
    ],
)
def test_every_period_of_a_source_is_one_that_its_document_may_have(own: str, sold: str, before: str) -> None:
    text = "It sold 12 cars. Last year it sold 34 cars."
    for document in (text, text.replace(" cars", "辆").replace("It", "全镇")):
        Proposer(document_of(document.encode()), known_indicators({}), own).candidates()
    english = [
        candidate
        for candidate in Proposer(document_of(text.encode()), known_indicators({}), own).candidates()
        if candidate.reason is None
    ]
    assert [candidate.period for candidate in english] == [sold, before]


def test_a_year_that_only_a_source_tells_has_the_same_part_of_the_year_before() -> None:
    text = "It sold 12 cars, and 34 cars in the same period of the previous year."
    proposer = Proposer(document_of(text.encode()), known_indicators({}), "fiscal 2022/23")
    assert "fiscal 2021/22" in {candidate.period for candidate in proposer.candidates()}


def test_of_which_country_a_dollar_is_has_to_be_looked_at() -> None:
    candidates = Proposer(document_of(b"In 2023 revenue was $12 million."), known_indicators({})).candidates()
    assert [candidate.doubts for candidate in candidates if candidate.reason is None] == [
        ("indicator", "currency")
    ]


@pytest.mark.parametrize(
    ("text", "doubted"),
    [
        ("In 2023 exports saw a 2.3% drop.", False),
        ("2023年，出口降幅为2.3%。", False),
        ("2023年，出口降幅收窄至2.3%。", True),
        ("In 2023 it cut energy use by 2.3 percent.", True),
        ("In 2023 exports fell by 2.3%.", False),
    ],
)
def test_a_fall_that_is_told_far_from_its_number_has_to_be_looked_at(text: str, *, doubted: bool) -> None:
    candidates = Proposer(document_of(text.encode()), known_indicators({})).candidates()
    (only,) = (candidate for candidate in candidates if candidate.reason is None)
    assert ("direction" in only.doubts) == doubted


@pytest.mark.parametrize(
    ("unit", "words", "figure", "line"),
    [
        ("人", "population", "level: '48,200 people'", 2),
        ("人", "population", "change_on_year: up 1.3%", 2),
        ("英镑", "domestic product", "level: £1.24 billion", 3),
        ("'%'", "unemployment rate", "level: 3.8%", 4),
    ],
)
def test_the_figures_of_an_english_report_are_proved(
    unit: str, words: str, figure: str, line: int, tmp_path: Path
) -> None:
    assert (
        problems(
            verified(tmp_path, REPORT, wanted=WrittenIndicator(unit, words, [f"{figure}, line: {line}"]))
        )
        == []
    )


@pytest.mark.parametrize(
    ("figure", "low", "high"),
    [
        ("level: 412", 412, 412),
        ("level: Some 412", 411.5, 412.5),
        ("level: 1.5 million", 1_450_000, 1_550_000),
        ("change_amount: 12 fewer", -12, -12),
    ],
)
def test_a_number_of_whole_things_is_exact_without_the_unit_that_english_has_none_of(
    figure: str, low: float, high: float, tmp_path: Path
) -> None:
    homes = WrittenIndicator("套", "affordable homes", [f"{figure}, line: 5"])
    (observation,) = printed(tmp_path, NEWS, homes=homes).observations
    assert (observation.quantity.low, observation.quantity.high) == (Fraction(low), Fraction(high))


NEWS = """Council news 2022
In the first quarter of 2022, 1,204 incidents were reported, a fall of six per cent. Burglaries rose from 248 to 285.
Visits to car parks – 276,083 – were well above plan. Recycling: 57.3% of waste was recycled and composted.
The surplus was £0.001m in 2022. Tax collection stood at 97.8 per cent, against a target of 98 per cent.
Some 412 affordable homes were completed. Jia has the third-largest population of the county. Visits doubled to 640k.
About a dozen libraries took part. Output was $1.2bn, two-thirds of it exported.
GDP grew 6.2 percent to 21.3 billion yuan ($2.93 billion).
"""
AMONG = "among: {zh: 丙县, en: Bing County}"


@pytest.mark.parametrize(
    ("unit", "words", "figure", "line"),
    [
        ("起", "incidents", "level: '1,204'", 2),
        ("起", "incidents", "change_on_year: fall of six per cent", 2),
        ("起", "Burglaries", "level: 248", 2),
        ("起", "Burglaries", "level: 285", 2),
        ("人次", "car parks", "level: '276,083'", 3),
        ("'%'", "recycled", "level: 57.3%", 3),
        ("英镑", "surplus", "level: £0.001m", 4),
        ("'%'", "collection", "level: 97.8 per cent", 4),
        ("套", "affordable homes", "level: Some 412", 5),
        ("人", "population", f"rank: third-largest, of: level, {AMONG}", 5),
        ("人次", "Visits", "level: 640k", 5),
        ("人次", "Visits", "change_amount: doubled", 5),
        ("人次", "Visits", "change_on_year: doubled", 5),
        ("家", "libraries", "level: About a dozen", 6),
        ("美元", "Output", "level: $1.2bn", 6),
        ("美元", "Output", "share: two-thirds, of_whole: {zh: 产量, en: output}", 6),
        ("元", "GDP", "level: 21.3 billion yuan", 7),
        ("元", "GDP", "change_on_year: grew 6.2 percent", 7),
        ("美元", "GDP", "level: $2.93 billion", 7),
    ],
)
def test_what_english_news_print_is_proved(
    unit: str, words: str, figure: str, line: int, tmp_path: Path
) -> None:
    assert (
        problems(verified(tmp_path, NEWS, wanted=WrittenIndicator(unit, words, [f"{figure}, line: {line}"])))
        == []
    )


def test_a_bare_number_counts_only_what_has_an_english_word(tmp_path: Path) -> None:
    with pytest.raises(DataError, match="has no unit"):
        verified(tmp_path, NEWS, wanted=WrittenIndicator("起", "案件", ["level: 285, line: 2"]))


def test_a_financial_year_may_be_two_whole_years() -> None:
    text = "Annual Report 2022-2023. Approximately £1.6 million was saved, and supply reaches 2027."
    candidates = Proposer(document_of(text.encode()), known_indicators({})).candidates()
    assert [figure.period for figure in candidates if figure.reason is None] == ["2022-04/2023-03"]


def test_a_noun_behind_a_percentage_is_what_it_is_of() -> None:
    text = "In 2023 our objective was to achieve a 56% recycling rate, and our actual rate was 53%."
    proposed = Proposer(document_of(text.encode()), known_indicators({})).candidates()
    aimed, reached = (figure for figure in proposed if figure.reason is None)
    assert [str(figure.status) for figure in (aimed, reached)] == ["planned", "printed"]
    assert [figure.guesses[0].indicator.id for figure in (aimed, reached)] == ["recycling_rate"] * 2


def test_a_name_before_a_colon_is_what_its_number_is_of() -> None:
    text = "At a glance, 2023. Exports: £12 million. Tax revenue: £5 million, down 4.0%."
    proposed = Proposer(document_of(text.encode()), known_indicators({})).candidates()
    phrases = [figure.phrase for figure in proposed if figure.reason is None]
    assert phrases == ["Exports", "Tax revenue", "Tax revenue"]


def test_nouns_that_share_their_head_take_their_figures_in_turn_in_english_too() -> None:
    text = "In 2022 the disposable income of urban and rural residents was 3 yuan and 2 yuan respectively, up 5% and 7%"
    proposed = Proposer(document_of(text.encode()), known_indicators({})).candidates()
    likeliest = [figure.guesses[0].indicator.id for figure in proposed if figure.reason is None]
    assert likeliest == ["urban_income", "rural_income"] * 2


@pytest.mark.parametrize(
    ("text", "indicator"),
    [
        ("In 2023 it recycled 52% of household waste.", "recycling_rate"),
        ("In 2023 council tax collection was 97%.", "council_tax_collected"),
        ("In 2023 it kept 512 households from becoming homeless.", "homelessness_prevented"),
        ("In 2023 it had 512 households.", "households"),
        ("In 2023 the income ratio was 2.3:1.", "income_ratio"),
    ],
)
def test_an_indicator_is_known_by_the_stems_of_its_words_in_any_order(text: str, indicator: str) -> None:
    (only,) = (
        c for c in Proposer(document_of(text.encode()), known_indicators({})).candidates() if not c.reason
    )
    assert only.guesses[0].indicator.id == indicator


@pytest.mark.parametrize(
    ("text", "doubts"),
    [
        ("In 2023 it had 7,214 residents.", [False]),
        ("In 2023 it had 412 residents who answered.", [True]),
        ("In 2023 half of residents who answered (412 of 824) were content.", [True, True, True]),
    ],
)
def test_some_of_the_residents_are_no_population(text: str, doubts: list[bool]) -> None:
    proposed = Proposer(document_of(text.encode()), known_indicators({})).candidates()
    raised = [{"likeness", "indicator"} & set(figure.doubts) for figure in proposed if figure.reason is None]
    assert [bool(one) for one in raised] == doubts


@pytest.mark.parametrize("fraction", ["a fifth", "half", "20%"])
def test_what_is_cut_by_a_fraction_falls_by_it(fraction: str) -> None:
    text = f"In 2023 the council reduced waste by {fraction}."
    (only,) = (c for c in Proposer(document_of(text.encode()), {}).candidates() if not c.reason)
    assert (only.measure, only.falls) == (Measure.CHANGE_ON_YEAR, True)


def test_a_noun_of_its_own_is_not_the_indicator_of_the_figure_before() -> None:
    text = "In 2023 the precept was £186,400. In 2023 the precept was £186,400, up 4%, and income came to £231,150."
    proposed = Proposer(document_of(text.encode()), known_indicators({})).candidates()
    *ofit, income = (figure for figure in proposed if figure.reason is None)
    assert ["likeness" in figure.doubts for figure in ofit] == [False] * 3
    assert "likeness" in income.doubts or not income.guesses


@pytest.mark.parametrize("bullet", ["-", "*", "•"])
def test_an_item_of_a_list_is_of_the_year_above_it_and_not_of_the_sentence_below(bullet: str) -> None:
    text = (
        "In 2023 output was 5 million yuan.\n"
        f"{bullet} 14 new projects were signed\n"
        f"{bullet} 12.5 km of roads were\n  renewed\n"
        "In 2024 the target is investment of over 500 million yuan.\n"
    )
    candidates = Proposer(document_of(text.encode()), known_indicators({})).candidates()
    periods = {one.token.text: (one.period, one.phrase) for one in candidates if one.reason is None}
    assert periods["14"] == ("2023", "new projects")
    assert periods["12.5km"] == ("2023", "roads")
    assert periods["over500million yuan"][0] == "2024"
