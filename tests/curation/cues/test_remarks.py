"""Remarks: what is likely a mistake of meaning is told once, and one word in the YAML answers it for good."""

from pathlib import Path

import pytest

from metrics.cli import main
from metrics.curation import examine
from metrics.curation.auditing.verification import verify
from metrics.errors import Remark
from tests.articles import EXCLUSIONS, FIGURES, Desk
from tests.press import WrittenIndicator, verified

Output = pytest.CaptureFixture[str]


@pytest.fixture
def desk(tmp_path: Path) -> Desk:
    """Return a desk on which the money of the roads is claimed as output, too."""
    desk = Desk(tmp_path)
    desk.write_theme({**FIGURES, "output": ("level: 超50万元, line: 3, near: 修路",)})
    return desk


def remarks(desk: Desk) -> list[Remark]:
    """Return what verify remarks."""
    return list(verify(desk.catalogue(), desk.documents).remarks)


def doubts_of(desk: Desk) -> list[str]:
    """Return the remarks by place and doubt."""
    return [f"{Path(remark.file).name}:{remark.line}: {remark.code}" for remark in remarks(desk)]


def test_a_printed_number_that_two_figures_claim_is_told_at_the_second(desk: Desk) -> None:
    assert doubts_of(desk) == ["theme.yaml:20: shared"]
    assert verify(desk.catalogue(), desk.documents).problems == ()


@pytest.mark.parametrize("answer", ["sure: shared", "sure: [shared]"])
def test_one_word_answers_a_remark(desk: Desk, answer: str) -> None:
    desk.write_theme(
        {**FIGURES, "output": ("level: 超50万元, line: 3, near: 修路",)}
        | {"roads": (f"level: 超50万元, line: 3, {answer}",)}
    )
    assert doubts_of(desk) == []


def test_an_answer_to_no_remark_is_told(desk: Desk) -> None:
    desk.write_theme({"shops": ("level: 2家, line: 6, sure: shared",)})
    assert doubts_of(desk) == ["theme.yaml:29: stale"]
    assert "'sure: shared' answers no remark any more; delete it" in remarks(desk)[0].message.en


def test_an_answer_that_only_documents_can_judge_is_not_stale_without_them(desk: Desk) -> None:
    desk.write_theme({"shops": ("level: 2家, line: 6, sure: shared",)})
    (desk.documents / "a.txt").unlink()
    assert doubts_of(desk) == []


def test_an_answer_is_one_of_the_words_that_its_record_can_be_asked(desk: Desk) -> None:
    desk.write_theme({"shops": ("level: 2家, line: 6, sure: maybe",)})
    (problem,) = examine(desk.curated)[1]
    assert "no remark to answer is called 'maybe'" in problem.message.en
    desk.write_theme({"shops": ("level: 2家, line: 6, sure: stale",)})
    assert len(examine(desk.curated)[1]) == 1


def test_an_exclusion_may_carry_an_answer(desk: Desk) -> None:
    desk.write("exclusions.yaml", EXCLUSIONS.replace("书店3家", "{printed: 书店3家, sure: counted}"))
    assert desk.catalogue().exclusions[1].sure == ("counted",)


@pytest.mark.parametrize(("strict", "code"), [([], 0), (["--strict"], 1)])
def test_remarks_are_no_problems_unless_strict(
    desk: Desk, capsys: Output, strict: list[str], code: int
) -> None:
    arguments = ["verify", str(desk.curated), "--documents", str(desk.documents), "--lang", "en", *strict]
    assert main(arguments) == code
    printed = capsys.readouterr().out
    assert ("remark: '超50万元' on line 3" in printed) == (code == 0)
    assert "if it is right, write sure: shared" in printed
    assert ("1 remark\n" in printed) == (code == 0)


def test_remarks_are_told_in_chinese_too(desk: Desk, capsys: Output) -> None:
    assert main(["verify", str(desk.curated), "--documents", str(desk.documents), "--lang", "zh"]) == 0
    assert "存疑: 文档第 3 行的 '超50万元' 已是指标 'output' 的数字" in capsys.readouterr().out


ARTICLE = (
    "五年来，累计完成投资58.7亿元，年均增长9.3%。全镇产值增长6.2%，总量居全市第三。产值较2020年增长42.6%。"
)


@pytest.mark.parametrize(
    ("figure", "remark"),
    [
        ("level: 58.7亿元, period: 2019/2023, line: 1", ""),
        ("level: 58.7亿元, period: 2023, line: 1", "period"),
        ("change_on_year: 年均增长9.3%, period: 2019/2023, line: 1", ""),
        ("change_on_year: 9.3%, period: 2019/2023, line: 1", "period"),
        ("change_on_year: 9.3%, line: 1", "period"),
        ("change_on_year: 42.6%, line: 1", "period"),
        ("change_on_year: 42.6%, base: 2020, line: 1", ""),
        ("rank: 全市第三, among: 全市, of: level, line: 1", ""),
        ("rank: 全市第三, among: 全市, of: change_on_year, line: 1", "of"),
    ],
)
def test_years_told_before_a_sum_and_a_total_told_before_a_rank_are_heard(
    tmp_path: Path, figure: str, remark: str
) -> None:
    investment = WrittenIndicator("元", "投资, 产值", [figure])
    remarks = verified(tmp_path, ARTICLE, things=investment).remarks
    assert [doubt.code for doubt in remarks] == [remark] * bool(remark)


@pytest.mark.parametrize(
    ("article", "period", "remark"),
    [
        ("一年来，完成投资5.6亿元。", "2023", ""),
        ("一年来，完成投资5.6亿元。", "2023/..", ""),
        ("一年来，完成投资5.6亿元。", "2023-Q1", "period"),
        ("今年以来，完成投资5.6亿元。", "2023", "period"),
    ],
)
def test_the_year_that_lies_behind_is_a_whole_one(
    tmp_path: Path, article: str, period: str, remark: str
) -> None:
    investment = WrittenIndicator("元", "投资", [f"level: 5.6亿元, period: {period}, line: 1"])
    remarks = verified(tmp_path, article, things=investment).remarks
    assert [doubt.code for doubt in remarks] == [remark] * bool(remark)


def test_where_something_fell_to_is_a_level(tmp_path: Path) -> None:
    article = "The unemployment rate fell by 0.6 percentage points to 3.1% in 2023."
    rate = WrittenIndicator("'%'", "unemployment rate", ["level: 3.1%, line: 1"])
    assert [doubt.code for doubt in verified(tmp_path, article, things=rate).remarks] == []


@pytest.mark.parametrize(
    ("excluded", "doubts"),
    [
        ("3.4亿元", ["followed"]),  # 水产 is followed by now
        ("{printed: 3.4亿元, sure: followed}", []),
        ("22场", []),  # no 元
        ("5个", []),  # 村 stands beside many a figure
    ],
)
def test_what_was_not_followed_is_asked_for_again_once_an_indicator_is_named_beside_it(
    excluded: str, doubts: list[str], tmp_path: Path
) -> None:
    line = {"22": 2, "5个": 3}.get(excluded[:2], 1)
    verification = verified(
        tmp_path,
        "全年水产总值3.4亿元，增长2.1%。\n水产培训22场。\n建成示范村5个，全镇共有村40个。",
        exclusions=f"a: {{unfollowed: {{{line}: {excluded}}}}}",
        fish=WrittenIndicator("元", "水产", ["change_on_year: 2.1%, line: 1"]),
        villages=WrittenIndicator("个", "村", ["level: 40个, line: 3"]),
    )
    assert [remark.code for remark in verification.remarks] == doubts


@pytest.mark.parametrize(
    ("behind", "is_told"),
    [
        (" on the year before.", True),
        (" on 2022.", True),
        (" compared with the previous year.", True),
        (" year on year.", True),
        (" in the second half.", False),
        (".", False),
    ],
)
def test_on_what_a_growth_of_a_part_of_a_year_is_may_be_told_behind_it(
    behind: str, is_told: bool, tmp_path: Path
) -> None:
    output = WrittenIndicator("元", "output", ["change_on_year: up 3.4 percent, line: 1"])
    article = f"In July to December 2023 output was up 3.4 percent{behind}"
    remarked = verified(tmp_path, article, period="2023-H2", output=output).remarks
    assert [remark.code for remark in remarked] == ([] if is_told else ["measure"])
    assert all("'up 3.4 percent'" in remark.message.en for remark in remarked)


@pytest.mark.parametrize("change", ["少12人", "12人"])
def test_a_number_is_one_with_and_without_the_word_of_its_fall(change: str, tmp_path: Path) -> None:
    residents = WrittenIndicator("人", "人口", [f"change_amount: {change}, line: 1, near: 比上年末"])
    staff = WrittenIndicator("人", "比上年末", ["level: 12人, line: 1"])
    remarked = verified(tmp_path, "2023年人口比上年末少12人。", residents=residents, staff=staff).remarks
    assert "shared" in [remark.code for remark in remarked]


@pytest.mark.parametrize(
    ("article", "written", "instead"),
    [
        ("In 2023 tax revenue was 2.1% less than last year.", "2.1%", "2.1% less"),
        ("In 2023 tax revenue was 2.1% less than last year.", "2.1% less", ""),
        ("2023年，同比财政收入、税收分别下降7.9%和2.1%。", "2.1%", "下降…2.1%"),
        ("2023年，同比税收降幅收窄至2.1%。", "2.1%", "降幅…2.1%"),
        ("2023年，同比税收降幅收窄至2.1%。", "降幅…2.1%", ""),
        ("2023年，税收同比增长2.1%。", "2.1%", ""),
    ],
)
def test_a_fall_that_is_written_as_a_rise_is_told(
    article: str, written: str, instead: str, tmp_path: Path
) -> None:
    word = "税收" if "税收" in article else "tax revenue"
    tax = WrittenIndicator(
        "元", word, [f"change_on_year: {written}, line: 1" + ", near: 和" * ("和" in article)]
    )
    remarked = [
        remark.message.en
        for remark in verified(tmp_path, article, tax=tax).remarks
        if remark.code == "measure"
    ]
    assert [instead in message for message in remarked] == [True] * bool(instead)


TABLE = "情况（单位：万元）\n指标 | 2023年 | 2022年\n投资 | 61 | 58\n全年产值62万元。"


@pytest.mark.parametrize(
    ("figure", "remark"),
    [
        ("level: 61万元, line: 3", ""),
        ("level: 61万元, line: 3, period: 2022", "period"),
        ("level: 58万元, line: 3", "period"),
        ("level: 58万元, line: 3, period: 2022", ""),
        ("level: 62万元, line: 4", ""),  # the year of the last column is of that column alone
    ],
)
def test_the_time_of_a_number_in_a_table_is_that_of_its_column(
    tmp_path: Path, figure: str, remark: str
) -> None:
    investment = WrittenIndicator("元", "投资, 产值", [figure])
    remarks = verified(tmp_path, TABLE, things=investment).remarks
    assert [doubt.code for doubt in remarks] == [remark] * bool(remark)


PLANNED = (
    "2023年工作报告。明年工作安排。\n到2024年底，产值突破9亿元。"
    "产值突破8亿元。服务业占比提高到68.5%，比上年提高2.3个百分点。"
)


@pytest.mark.parametrize(
    ("unit", "figure", "remark"),
    [
        ("元", "level: 突破9亿元, period: 2024, status: planned, line: 2", ""),
        ("元", "level: 突破8亿元, status: planned, line: 2", "status"),
        ("'%'", "share: 68.5%, line: 2", ""),
        ("'%'", "change_on_year: 68.5%, line: 2", "measure"),
    ],
)
def test_a_year_behind_the_document_s_is_to_come_and_what_rose_to_a_number_stands_there(
    tmp_path: Path, unit: str, figure: str, remark: str
) -> None:
    things = WrittenIndicator(unit, "服务业" if "%" in unit else "产值", [figure])
    assert [doubt.code for doubt in verified(tmp_path, PLANNED, things=things).remarks] == [remark] * bool(
        remark
    )


@pytest.mark.parametrize(
    ("article", "printed", "remarks"),
    [
        ("2023年，七成的村通了公交。", "七成", []),
        ("In 2023 a fifth of villages had a bus.", "a fifth", []),
        ("2023年，20%的村通了公交。", "20%", ["measure"]),
        ("In 2023 buses called at 20% of villages.", "20%", []),
    ],
)
def test_a_part_is_a_share_by_its_own_words(
    tmp_path: Path, article: str, printed: str, remarks: list[str]
) -> None:
    village = WrittenIndicator("'%'", "的村, villages", [f"share: {printed}, line: 1"])
    assert [doubt.code for doubt in verified(tmp_path, article, things=village).remarks] == remarks


@pytest.mark.parametrize(
    ("article", "remarks"),
    [
        ("Visits rose from 612 in 2021 to 640 in 2023.", []),
        ("Visits were 612, the most since 2021.", []),
        ("Visits were 612 two years before.", []),
        ("Visits were 612.", ["period"]),
        ("In 2021 it opened. Visits were 612.", ["period"]),
        ("Visits were 612, of £2,021 in all.", ["period"]),
    ],
)
def test_an_english_sentence_tells_a_year_before_its_figure_or_behind_it(
    tmp_path: Path, article: str, remarks: list[str]
) -> None:
    visits = WrittenIndicator("次", "visits", ["level: 612, line: 1, period: 2021"])
    verification = verified(tmp_path, article, things=visits)
    assert [doubt.code for doubt in verification.remarks] == remarks
    assert verification.problems == ()


@pytest.mark.parametrize(
    ("article", "figure", "remarks"),
    [
        ("2023年投资3.1亿元，下降2.6%。", "change_on_year: 下降2.6%", []),
        ("2023年上半年投资3.1亿元，下降2.6%。", "change_on_year: 下降2.6%, period: 2023-H1", []),
        ("2023年上半年投资下降2.6%。", "change_on_year: 下降2.6%, period: 2023-H1", []),
        (
            "2023年上半年改造以后，投资效率提高2.6%。",
            "change_on_year: 提高2.6%, period: 2023-H1",
            ["measure"],
        ),
        ("2023年投资的2.6%已经到位。", "change_on_year: 2.6%", ["measure"]),
        ("In 2023 investment rose by 2.6% to £31m.", "change_on_year: rose by 2.6%", []),
        ("In 2023 we raised investment by 2.6%.", "change_on_year: 2.6%", []),
        ("In 2023 investment came to 2.6%.", "change_on_year: 2.6%", ["measure"]),
        ("In 2023 investment was near our target of 2.6%.", "level: 2.6%, status: planned", []),
        ("In 2023 investment came to 2.6%.", "level: 2.6%, status: planned", ["status"]),
    ],
)
def test_a_fall_is_on_the_year_as_a_rise_is_and_a_target_is_a_level_to_come(
    tmp_path: Path, article: str, figure: str, remarks: list[str]
) -> None:
    unit = "'%'" if "level" in figure else "元"
    things = WrittenIndicator(unit, "投资, investment", [f"{figure}, line: 1"])
    assert [doubt.code for doubt in verified(tmp_path, article, things=things).remarks] == remarks


@pytest.mark.parametrize(
    ("article", "line", "instead"),
    [
        ("公报\n2024年3月18日\n一、综合\n去冬今春，产值3亿元。", 4, ""),
        ("公报\n发布时间：2024年3月18日 来源：统计站\n一、综合\n产值3亿元。", 4, ""),
        ("公报\n2024年3月18日产值3亿元。", 2, "write 2024"),
        ("产值增长6%，较一季度回落0.5个百分点；其中一镇产值3亿元。", 1, ""),
        ("产值增长6%，高于前三季度；其中一镇产值3亿元。", 1, ""),
        ("一季度增长6%，其中一镇产值3亿元。", 1, "write 2023-Q1"),
        ("前5个月增长6%，其中一镇产值3亿元。", 1, "write 2023-01/2023-05"),
    ],
)
def test_neither_the_day_of_a_paper_nor_a_time_that_is_compared_with_dates_a_figure(
    tmp_path: Path, article: str, line: int, instead: str
) -> None:
    output = WrittenIndicator("元", "产值", [f"level: 3亿元, line: {line}"])
    remarks = [remark.message.en for remark in verified(tmp_path, article, output=output).remarks]
    assert [remark.partition("; ")[2][: len(instead)] for remark in remarks] == [instead] * bool(instead)


QUARTERS = "Indicator | Q3 2022/23 | Q3 2023/24 | Target 2023/24\nWaste (t) | 112 | 108 | 105"


@pytest.mark.parametrize(
    ("figure", "remarks"),
    [
        ("112t, period: 2022-Q4", []),
        ("105t, period: fiscal 2023/24, status: planned", []),
        ("108t, status: planned", ["status"]),
        ("108t, period: 2021-Q4", ["period"]),
    ],
)
def test_the_head_of_an_english_table_tells_the_year_and_the_goals_of_its_columns(
    tmp_path: Path, figure: str, remarks: list[str]
) -> None:
    waste = WrittenIndicator("t", "Waste", [f"level: {figure}, line: 2"])
    verification = verified(tmp_path, QUARTERS, period="2023-Q4", waste=waste)
    assert [doubt.code for doubt in verification.remarks] == remarks


def test_a_change_from_an_earlier_year_is_asked_for_its_base_and_not_for_another_period(
    tmp_path: Path,
) -> None:
    investment = WrittenIndicator("元", "投资, 产值", ["change_on_year: 42.6%, line: 1"])
    (remark,) = verified(tmp_path, ARTICLE, things=investment).remarks
    assert "write base: 2020" in remark.message.en
