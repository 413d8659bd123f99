"""What a number of a draft goes on about: its own subject, it, the same year, us; not what stands before another."""

from pathlib import Path

import pytest

from benchmarks.proofreading.world import World
from metrics import load_catalogue
from metrics.analysis.proofreading.judgement import Judgement
from metrics.curation.drafts.draft import Draft
from metrics.curation.drafts.layout.draft_lines import below_headings, laid_out
from metrics.model.codes.claim import Assertion
from tests.proofread import judged, tells_apart
from tests.worlds import world

INCOME = world(
    {
        "output": {
            "x2022": "level: 35145元",
            "x2023": "level: 40069元; change_on_year: 14.0%",
            "w2023": "level: 30230元",
        }
    },
    name="Rural per capita disposable income",
)


def last_of(text: str) -> Judgement:
    """Return how the last claim of a draft of incomes stands."""
    return judged(text, INCOME)[-1]


def test_what_stands_below_a_number_and_a_blank_line_is_no_unit_of_it() -> None:
    assert list(below_headings(["At year-end: 58", "", "PEOPLE"]))[-1]
    assert not list(below_headings(["At year-end: 58", "people"]))[-1]


def test_a_name_that_ends_in_digits_makes_no_ratio_with_its_number() -> None:
    document = laid_out("Xixi in 2023\n- Mean PM2.5: 31 micrograms per cubic metre", None)
    assert document.tokens[-1].text.startswith("31")


def test_what_is_brought_to_us_is_of_who_writes() -> None:
    text = "Xixi and you, friends in Xihu. In 2023 Xixi's output was CNY 1,234 million. Xihu is near. "
    text += "Work brought us income of CNY 81.33 million in 2023."
    assert judged(text)[-1].outcome.is_right


def test_it_is_the_thing_told_before() -> None:
    text = (
        "In 2023, rural per capita disposable income in Xixi was CNY 40,069, up 14.0%. "
        "In Xihu, which your delegation visited in May, it was CNY {} in the same year."
    )
    assert last_of(text.format("30,230")).outcome.is_right
    assert last_of(text.format("30,280")).outcome.is_wrong


def test_what_was_visited_is_not_all_of_a_town() -> None:
    known = world({"many": {"x2023": "level: 56个"}})
    text = "西溪镇2023年末有达标村56个。{}26个达标村中，反映订单不足的7家。"
    numbers = [len(judged(text.format(whose), known)) for whose in ("走访的", "全镇的")]
    assert numbers[0] < numbers[1]


def test_what_goes_on_about_a_number_of_another_subject_is_not_of_the_sentence_before(tmp_path: Path) -> None:
    known = load_catalogue(World.made(1).write(tmp_path))
    text = (
        "Liuhe in 2022. Retail sales of consumer goods were strong. "
        "Tourism brought us CNY 412 million; in 2021 it had been CNY 333 million."
    )
    assert [claim.indicators for claim in Draft(text, known).claims()] == [(), ()]


def test_a_trend_that_is_kept_for_years_is_a_run() -> None:
    text = "2023年，西溪镇总产值12.34亿元，同比增长6.7%，连续两年保持{}。"
    claims = [judged(text.format(trend))[-1].claim for trend in ("增势", "降势")]
    assert [(claim.assertion, claim.falls) for claim in claims] == [
        (Assertion.RUN, False),
        (Assertion.RUN, True),
    ]


def test_more_than_in_any_other_town_is_the_most() -> None:
    text = "In 2023 Xixi had an output of CNY 1,234 million, more output than in any other township of the county."
    assert judged(text)[-1].claim.assertion is Assertion.HIGHEST


def test_doubled_sums_up_two_levels_told_before() -> None:
    text = "Output of Xixi was CNY 1,234 million in 2023, against CNY 1,156 million in 2022. It more than doubled."
    assert judged(text)[-1].outcome.is_wrong


def test_a_year_told_behind_a_number_is_that_of_the_number_before() -> None:
    text = "Output of Xixi was CNY 1,234 million in 2023; Xihu had CNY {} million in the same year."
    assert tells_apart(text, "375", "362")


def test_a_verb_that_counts_names_no_people(tmp_path: Path) -> None:
    known = load_catalogue(World.made(1).write(tmp_path))
    text = "Three years ago Qingxi counted 77 industrial enterprises. At the close of 2024 it counted 78."
    assert list(Draft(text, known).claims())[-1].indicators[:1] == ("industrial_enterprises",)


def test_a_claim_behind_a_number_is_of_its_indicator_whatever_the_unit(tmp_path: Path) -> None:
    known = load_catalogue(World.made(1).write(tmp_path))
    text = "2023年，清溪镇PM2.5年均浓度31微克/立方米，比上年有所下降。"
    assert list(Draft(text, known).claims())[-1].indicators == ("pm25",)


def test_what_is_counted_by_half_of_a_name_is_another_thing(tmp_path: Path) -> None:
    made = World.made(1)
    firms = made.level["industrial_enterprises", "清溪", 2023]
    few = f"1{firms.number[-1]}家"  # one digit off
    text = f"清溪镇通报：2023年规上工业企业{firms.text}，企业家数为全县最多。\n大会对{few}先进企业作了表扬。"
    first, *_, last = judged(text, load_catalogue(made.write(tmp_path)))
    assert first.outcome.is_right
    assert last.outcome.is_open


def test_of_two_things_that_a_word_calls_the_one_told_last_is_meant(tmp_path: Path) -> None:
    known = load_catalogue(World.made(1).write(tmp_path))  # there Baishi has more income and less revenue
    text = (
        "In 2022, total fiscal revenue of Baishi was CNY 151.02 million.\n"
        "In 2022, rural per capita disposable income in Baishi was CNY 30,489. In Liuhe it was CNY 25,854. "
        "So incomes in Baishi are higher than in Liuhe."
    )
    assert judged(text, known)[-1].claim.indicators == ("rural_income",)


def test_a_number_whose_thing_is_named_in_full_is_no_slip_of_another_figure(tmp_path: Path) -> None:
    made = World.made(1)
    revenue, income = (made.level[key, "清溪", 2023].text for key in ("fiscal_revenue", "operating_income"))
    slip = f"{income[0]}{9 - int(income[1])}{income[2:]}"
    text = f"清溪镇2023年财政总收入{revenue}。村集体经营性收入不错。\n清溪镇2023年财政总收入{slip}。"
    last = judged(text, load_catalogue(made.write(tmp_path)))[-1]
    assert last.outcome.is_wrong
    assert {row.indicator for row in last.own} == {"fiscal_revenue"}


@pytest.mark.parametrize(("unit", "is_wrong"), [("亿吨", True), ("公斤", False)])
def test_what_alone_has_a_unit_is_not_meant_by_a_number_of_quite_another_size(
    unit: str, is_wrong: bool, tmp_path: Path
) -> None:
    made = World.made(1)
    number = made.level["grain_output", "清溪", 2023].number
    last = judged(f"清溪镇2023年的事。店主的狗{number}{unit}。", load_catalogue(made.write(tmp_path)))[-1]
    assert last.outcome.is_wrong is is_wrong


def test_the_minutes_of_a_time_before_a_name_are_no_number_of_it(tmp_path: Path) -> None:
    known = load_catalogue(World.made(1).write(tmp_path))
    text = "Notes. 02:10 Industry in Qingxi: 45 enterprises above designated size at the end of 2023."
    assert [one.claim.text for one in judged(text, known)] == ["45"]
