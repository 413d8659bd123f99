"""What a document aims at, falls short of or compares with, and whose it is: made-up papers of towns and villages."""

import pytest

from tests.proposed import figures, the

FISCAL = (
    "沙洲县2023年上半年财政简析\n上半年，一般公共预算收入完成4.32亿元，为年初预算8.71亿元的49.6%，同口径增收2870万元；"
    "税收占年度任务6.54亿元的43.2%，比年初目标短收870万元。\n下半年，力保全年一般公共预算收入增长2.87%。\n"
)
SUMMARY = (
    "沙洲镇2022年工作总结\n税收占比从前年的四成三提高到了五成一。经营户缴税287万元，比上年多缴43万元。\n"
    "群众满意率92.8%，在全县12个镇中从第七位升到第三位。集体收入比上年多挣了十二万七。\n"
    "一般公共预算收入调整预算为8710万元，实际完成8920万元。\n"
    "高新技术企业由2020年末的12家增至2022年末的28家，志愿者由2020年的不到四百人壮大到2022年的1280人。\n"
)
LIST = "沙洲县2024年民生实事项目清单\n一、新建幼儿园4所，新增学位870个。\n二、改造厕所1280户。\n"
VILLAGE = (
    "沙洲村村民大会报告\n2023年1月20日\n去年集体收入43.2万元。"
    "今年重点办好两件实事：黄桃再添一百二十亩，收入奔五十万元。\n"
)
HEADED = "沙洲县2023年工作总结\n去年改造厕所320户。\n重点工作打算：\n——新修水渠43公里。\n"
HOLIDAY = "沙洲镇“五一”假期旅游简讯\n2024年5月7日\n今年“五一”（5月1日至5日），接待游客2.87万人次。\n客房出租率43.2%。\n"
WELFARE = (
    "沙洲县2022年前三季度民生情况\n截至9月底，全县低保对象1280人，同比减少4.3%。今年7月起，低保标准提高到870元。"
    "登记失业率2.87%，控制在4.1%的年度目标以内。\n"
)
DEBTS = "沙洲镇2022年度工作总结\n去年底还欠工程款12万元，今年还了8万元。\n2022年12月28日\n"
GUESS = (
    "沙洲镇政府工作报告\n——2022年12月28日在镇人民代表大会上\n预计2022年工业总产值43.2亿元，规上企业由2017年的12家增加到28家。"
    "明年，税收要增长百分之十二以上。\n"
)
SHARES = "沙洲镇柳湾村股份经济合作社2023年收益分配公示\n2023年度，本社总收入143.2万元。\n提取公积金28万元。\n"


@pytest.mark.parametrize(
    ("text", "printed", "status"),
    [
        (FISCAL, "8.71亿元", "planned"),
        (FISCAL, "49.6%", "printed"),
        (FISCAL, "870万元", "printed"),
        (FISCAL, "2.87%", "planned"),
        (SUMMARY, "8710万元", "planned"),
        (SUMMARY, "8920万元", "printed"),
        (LIST, "870个", "planned"),
        (LIST, "1280户", "planned"),
        (VILLAGE, "43.2万元", "printed"),
        (VILLAGE, "一百二十亩", "planned"),
        (VILLAGE, "五十万元", "planned"),
        (HEADED, "320户", "printed"),
        (HEADED, "43公里", "planned"),
        (GUESS, "12家", "printed"),
        (GUESS, "28家", "estimated"),
        (GUESS, "百分之十二以上", "planned"),
    ],
)
def test_a_heading_of_aims_governs_its_items_and_a_budget_is_no_result(
    text: str, printed: str, status: str
) -> None:
    assert str(the(text, printed).status) == status


@pytest.mark.parametrize(
    ("text", "printed", "measure"),
    [
        (FISCAL, "2870万元", "change_amount"),
        (FISCAL, "870万元", "change_amount"),
        (SUMMARY, "四成三", "share"),
        (SUMMARY, "43万元", "change_amount"),
        (SUMMARY, "十二万七", "change_amount"),
    ],
)
def test_what_is_more_or_less_than_before_is_a_change_and_a_share_no_completion(
    text: str, printed: str, measure: str
) -> None:
    assert str(the(text, printed).measure) == measure


@pytest.mark.parametrize(
    ("text", "printed", "period"),
    [
        (FISCAL, "8.71亿元", "2023"),
        (FISCAL, "6.54亿元", "2023"),
        (SUMMARY, "第七", "2021"),
        (SUMMARY, "第三", "2022"),
        (SUMMARY, "12家", "2020"),
        (HOLIDAY, "43.2%", "2024-05-01/2024-05-05"),
        (WELFARE, "4.3%", "2022-09-30"),
        (WELFARE, "870元", "2022-07"),
        (WELFARE, "4.1%", "2022"),
        (DEBTS, "12万元", "2021"),
        (DEBTS, "8万元", "2022"),
    ],
)
def test_a_budget_is_of_its_year_and_a_change_of_the_day_of_what_changed(
    text: str, printed: str, period: str
) -> None:
    assert the(text, printed).period == period


@pytest.mark.parametrize(
    ("printed", "phrase"),
    [("第七", "群众满意率"), ("第三", "群众满意率"), ("28家", "高新技术企业"), ("1280人", "志愿者")],
)
def test_both_ends_of_a_move_are_of_the_noun_before_it(printed: str, phrase: str) -> None:
    assert the(SUMMARY, printed).phrase == phrase


def test_those_among_whom_one_is_ranked_are_no_figure() -> None:
    assert "12个" not in [figure.token.text for figure in figures(SUMMARY)]


def test_a_paper_of_a_villages_cooperative_is_of_the_village() -> None:
    assert {figure.locality for figure in figures(SHARES, ("沙洲镇",))} == {"柳湾村"}
