"""What a draft claims in words stands, or contradicts, only where that is certain; else it says what is lacking."""

import pytest

from metrics.analysis.proofreading.claims_judged import proofread
from metrics.analysis.proofreading.judgement import Judgement
from metrics.analysis.store import facts_of
from metrics.curation.drafts.draft import Draft
from metrics.display.proofreading import reason_text
from metrics.display.wording import Wording
from metrics.language import Language
from metrics.model.codes.outcome import Outcome
from tests.worlds import world

WORLD = world(
    {
        "output": {
            "x2021": "level: 9亿元",
            "x2022": "level: 10亿元; change_on_year: 11.1%",
            "x2023": "level: 25亿元; change_on_year: 150%",
            "x2024": "level: 20亿元; change_on_year: -20%",
            "w2023": "level: 30亿元",
            "h2024": "level: 41亿元, period: 2023",
        },
        "goal": {"x2023": "completion: 114%", "x2022": "completion: 97%"},
        "income": {"x2022": "level: 1亿元; change_on_year: 60%", "x2023": "level: 2.1亿元"},
        "air": {"x2023": "rank: 第二, of: level, among: 全市"},
    }
)
STANDS, ROUNDED, FOLLOWS = Outcome.STANDS, Outcome.ROUNDED, Outcome.FOLLOWS
UNKNOWN, WRONG = Outcome.UNKNOWN, Outcome.CONTRADICTS


def _only(text: str) -> Judgement:
    *_, judged = proofread(facts_of(WORLD), Draft(text, WORLD).claims())
    return judged


@pytest.mark.parametrize(
    ("text", "outcome", "why"),
    [
        ("2023年西溪镇总产值实现正增长。", STANDS, "growth_is"),
        ("2024年西溪镇总产值实现正增长。", WRONG, "direction"),
        ("2023年西溪镇总产值同比下降。", WRONG, "direction"),
        ("2023年西溪镇总产值25亿元，同比增长。", STANDS, "growth_is"),
        ("2024年西溪镇总产值较上年略有下降，收入不详。", STANDS, "fall_is"),
        ("2024年西溪镇收入同比下降。", UNKNOWN, "years_missing"),
        ("2023年西溪镇总产值居三镇之首。", WRONG, "another_above"),
        ("2023年西溪镇总产值居三镇末位。", FOLLOWS, "levels_of_all"),
        ("2023年西溪镇总产值增速全市最低。", UNKNOWN, "no_indicator"),
        ("2024年西溪镇总产值有所增长。", WRONG, "direction"),
        ("2024年西溪镇收入实现正增长。", UNKNOWN, "years_missing"),
        ("2023年西溪镇收入实现正增长。", UNKNOWN, "not_compared"),  # both years are printed, no growth is
        ("2023年西溪镇总产值连续两年增长。", FOLLOWS, "run_is"),
        ("2023年西溪镇总产值达25亿元，连续两年保持增长。", FOLLOWS, "run_is"),
        ("2023年西溪镇总产值连续三年增长。", UNKNOWN, "years_missing"),
        ("2024年西溪镇总产值连续三年增长。", WRONG, "run_broken"),
        ("2023年西溪镇总产值连续两年下降。", WRONG, "run_broken"),
        ("In 2023 Xixi's output grew for two consecutive years.", FOLLOWS, "run_is"),
        ("In 2024 Xixi's output grew three years in a row.", WRONG, "run_broken"),
        ("In 2024 Xixi's output climbed three years in succession.", WRONG, "run_broken"),
        ("2023年西溪镇总产值翻番。", ROUNDED, "growth_is"),
        ("2023年西溪镇总产值25亿元，同比增长150%，较上年翻番。", ROUNDED, "growth_is"),
        ("2023年西溪镇总产值25亿元，同比增长150%，连续两年增长。", FOLLOWS, "run_is"),
        ("2022年西溪镇总产值翻番。", WRONG, "number"),
        ("2022年西溪镇收入翻番。", WRONG, "number"),
        ("2023年西溪镇总产值五年翻番。", UNKNOWN, "no_year"),
        ("In 2023 Xixi's output doubled.", ROUNDED, "growth_is"),
        ("2023年西溪镇任务超额完成。", STANDS, "target_passed"),
        ("2023年西溪镇任务未完成年度目标。", WRONG, "target_passed"),
        ("2022年西溪镇任务未完成年度目标。", FOLLOWS, "target_not_passed"),
        ("2023年西溪镇任务超额完成目标14%。", STANDS, ""),
        ("2023年西溪镇任务超额完成目标15%。", WRONG, "number"),
        ("2023年，西溪镇总产值是上年的2.5倍。", STANDS, ""),
        ("2023年，西溪镇总产值是上年的2.2倍。", WRONG, "number"),
        ("2023年西溪镇总产值居全市倒数第二。", UNKNOWN, "not_judged"),
        ("2023年西溪镇总产值增速明显加快。", UNKNOWN, "not_judged"),
        ("2023年西湖镇总产值高于西溪镇。", FOLLOWS, "levels_say_so"),
        ("2023年花街镇总产值高于西溪镇。", FOLLOWS, "levels_say_so"),
        ("2023年西溪镇总产值高于花街镇。", WRONG, "levels_say_otherwise"),
        ("2023年西溪镇总产值低于花街镇。", FOLLOWS, "levels_say_so"),
        ("In 2023 Huajie's output was lower than Xixi.", WRONG, "levels_say_otherwise"),
        ("2022年西溪镇总产值高于花街镇。", UNKNOWN, "levels_missing"),
        ("2022年西溪镇任务超额完成。", WRONG, "target_not_passed"),
        ("2024年西溪镇任务超额完成。", UNKNOWN, "no_target"),
        (
            "2023年西溪镇总产值25亿元，增长150%，收入2.1亿元。2024年总产值20亿元。总产值同比增长。",
            UNKNOWN,
            "no_year",
        ),
        ("2023年，西溪镇总产值优于西湖镇。", WRONG, "levels_say_otherwise"),
        ("2024年西溪镇总产值是涨的，明细另附。", WRONG, "direction"),
        ("2023年西溪镇总产值是跌的。", WRONG, "direction"),
        ("2024年西溪镇总产值不降反升，来之不易。", WRONG, "direction"),
        ("2023年西溪镇总产值不升反降。", WRONG, "direction"),
        ("2024年，这三年西溪镇总产值年年都比上一年增长。", WRONG, "run_broken"),
        ("2023年西溪镇空气居全市第一。", WRONG, "number"),
        ("2023年西溪镇总产值居全市第一。", WRONG, "another_above"),
    ],
)
def test_a_claim_in_words_is_held_against_the_figures(text: str, outcome: Outcome, why: str) -> None:
    judged = _only(text)
    assert (judged.outcome, judged.why) == (outcome, why)


def test_what_part_of_a_target_is_reached_is_no_claim_that_it_is() -> None:
    text = "2022年西溪镇任务，完成年度目标任务的97%。"
    assert [judged.outcome for judged in proofread(facts_of(WORLD), Draft(text, WORLD).claims())] == [STANDS]


def test_two_printed_growths_that_go_two_ways_say_nothing() -> None:
    both = world(
        {"output": {"x2023": "change_on_year: 1%, prices: current; change_on_year: -1%, prices: constant"}}
    )
    (judged,) = proofread(facts_of(both), Draft("2023年西溪镇总产值实现正增长。", both).claims())
    assert (judged.outcome, len(judged.own)) == (UNKNOWN, 2)


def test_the_folder_s_own_indicator_is_meant_where_the_library_calls_another_one_so() -> None:
    named = world({"output": {"x2023": "level: 25亿元; change_on_year: 5%"}}, name="工业总产值")
    (judged,) = proofread(facts_of(named), Draft("2023年西溪镇工业总产值实现正增长。", named).claims())
    assert judged.outcome is STANDS


@pytest.mark.parametrize(
    "text",
    [
        "2023年柏坑村总产值实现正增长。",
        "2023年西溪镇农业总产值实现正增长。",
        "2023年西溪镇总产值、收入均实现正增长。",
        "2023年上半年西溪镇总产值实现正增长。",
        "2023年西溪镇实现正增长。",
        "2023年西溪镇总产值比2019年翻番。",
        "2023年西溪镇总产值增速连续两年增长。",
        "2023年西溪镇总产值占全市比重连续两年上升。",
        "总产值连续两年增长。",
        "2023年西溪镇总产值实现正增长的目标没有达到。",
        "2023年西溪镇总产值连续两年增长的说法不实。",
        "2023年西溪镇任务超额完成并非事实。",
        "2022年西溪镇任务，完成年度目标任务的大半。",
        "力争到2023年，西溪镇总产值实现正增长。",
        "2023年如果市场好转，西溪镇总产值实现正增长。",
        "It is not true that in 2023, Xixi's output doubled.",
        "In 2023 Xixi's output grew for two consecutive years? No.",
    ],
)
def test_what_is_not_plain_never_stands_and_never_contradicts(text: str) -> None:
    assert {judged.outcome for judged in proofread(facts_of(WORLD), Draft(text, WORLD).claims())} <= {UNKNOWN}


@pytest.mark.parametrize(
    "text",
    [
        "2024年西溪镇力争总产值实现正增长。",
        "2024年西溪镇总产值未能实现正增长。",
        "2024年总产值有望连续三年增长。",
    ],
)
def test_what_is_planned_or_denied_is_no_claim(text: str) -> None:
    assert list(Draft(text, WORLD).claims()) == []


def test_what_lacks_is_named() -> None:
    years = _only("2023年西溪镇总产值连续三年增长。")
    assert years.missing == ("2021",)
    assert "2021" in reason_text(years, Wording(WORLD, Language.ZH))
    assert "2021" in reason_text(years, Wording(WORLD, Language.EN))
    towns = _only("2024年西溪镇总产值居全市第一。")
    assert (towns.outcome, towns.why, towns.missing) == (UNKNOWN, "no_rank", ("花街",))
    assert (
        reason_text(towns, Wording(WORLD, Language.ZH))
        == "没有印出名次；这里只有其中几个乡镇，且缺 花街 的数字"
    )


@pytest.mark.parametrize(
    ("text", "wrong"),
    [("Xixi's dust was better than Xihu's", []), ("Xihu's dust was better than Xixi's", [True])],
)
def test_a_town_whose_dust_is_better_has_less_of_it(text: str, wrong: list[bool]) -> None:
    dusty = world({"dust": {"x2023": "level: 28µg/m³", "w2023": "level: 37µg/m³"}})
    judged = proofread(facts_of(dusty), Draft(f"In 2023 {text}.", dusty).claims())
    assert [one.outcome.is_wrong for one in judged] == wrong
