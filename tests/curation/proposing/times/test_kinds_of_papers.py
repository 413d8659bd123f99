"""Of which year notices, reviews and papers with a number are, and which of their numbers count nothing."""

import pytest

from metrics.curation import library
from metrics.curation.proposing.candidate import Candidate
from metrics.curation.proposing.proposer import Proposer
from metrics.curation.proving.documents import document_of
from tests.proposed import figures

LOOK_BACK = "回眸2022：沙洲镇这一年\n路更宽了：新修农村公路43公里。\n2023年，再修农村公路21公里。\n"
SPEECH = "沙洲村村主任在村民会上的发言\n（二〇二三年二月三日）\n乡亲们，去年村里收入43.2万元。\n"
FAIR = "沙洲灯具展昨日闭幕\n《沙洲报》2022年10月9日\n参展企业312家。去年全市灯具产值28.7亿元。\n"
NOTICE = (
    "关于做好当前防汛排涝和农田管护工作的紧急通知\n各村民委员会、各有关单位：\n"
    + "近期强降雨天气频繁，各单位要压实责任、加强值守，密切关注水情雨情变化，及时组织群众转移避险。" * 4
    + "\n6月2日至20日，全镇平均降雨312毫米，为1983年以来最多。各村累计投入资金87万元。\n"
    "沙洲镇人民政府\n2023年6月21日\n"
)
NUMBERED = "沙洲县办公室文件\n沙办〔2021〕17号\n全县已修水渠43公里。\n"
YEARS_END = "沙洲镇元旦假期简讯\n2024年1月2日\n接待游客2.83万人次。"
HOURS = (
    "Sandwell Library report, 2023\nOpen Tuesday to Saturday, 10 to 4. Agenda item 4.2 was deferred. "
    "Runway 14/32 is closed. It had 3,210 readers, 1.2% more than twelve months before.\n"
)


def candidates(text: str) -> list[Candidate]:
    """Return every number of a text."""
    return list(Proposer(document_of(text.encode()), library.known_indicators({})).candidates())


@pytest.mark.parametrize(
    ("text", "printed", "period"),
    [
        (LOOK_BACK, "43公里", "2022"),
        (LOOK_BACK, "21公里", "2023"),
        (SPEECH, "43.2万元", "2022"),
        (FAIR, "312家", "2022"),
        (FAIR, "28.7亿元", "2021"),
        (NOTICE, "312毫米", "2023-06-02/2023-06-20"),
        (NOTICE, "87万元", "2023-06-02/2023-06-20"),
        (NUMBERED, "43公里", "2021"),
        ("沙洲县审计摘要\n2021年9月至2022年8月，完成审计项目28个。\n", "28个", "2021-09/2022-08"),
        (YEARS_END + "12月30日至1月1日，镇区客流不断。\n", "2.83万人次", "2023-12-30/2024-01-01"),
        ("2023年12月30日至1月1日，沙洲镇接待游客2.83万人次。\n", "2.83万人次", "2023-12-30/2024-01-01"),
        ("沙洲镇假期简讯\n2024年5月7日\n5月1日至45日，接待游客2.83万人次。\n", "2.83万人次", ""),
        ("沙洲区2023年外贸简析\n4至9月，出口43.2亿元。\n", "43.2亿元", "2023-04/2023-09"),
    ],
)
def test_a_paper_is_of_the_year_that_it_looks_back_on_or_is_dated_in(
    text: str, printed: str, period: str
) -> None:
    assert [figure.period for figure in candidates(text) if figure.token.text == printed] == [period]


def test_what_a_review_says_of_the_year_after_is_planned() -> None:
    statuses = {figure.token.text: str(figure.status) for figure in candidates(LOOK_BACK)}
    assert (statuses["43公里"], statuses["21公里"]) == ("printed", "planned")


def test_hours_items_runways_and_numbers_of_papers_count_nothing() -> None:
    proposed = [figure.token.text for figure in candidates(HOURS) if figure.reason is None]
    assert proposed == ["3,210", "1.2%"]
    assert [figure.token.text for figure in candidates(NUMBERED) if figure.reason is None] == ["43公里"]


def test_a_report_of_a_new_year_tells_plans_of_it_and_a_plan_may_name_its_year() -> None:
    report = "甲市政府工作报告（2023年2月7日）\n过去一年，新增企业87家。\n今年，研发经费投入增长43%以上。\n"
    assert [(str(figure.status), figure.period) for figure in figures(report)][-1] == ("planned", "2023")
    text = "甲镇2025年就业情况\n该镇计划2026年新增就业4300人以上。\n"
    assert [(str(figure.status), figure.period) for figure in figures(text)] == [("planned", "2026")]
