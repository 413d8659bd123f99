"""The time that leans on another one named before it, and that papers of some kinds tell by what they are."""

import pytest

from metrics.curation import library
from metrics.curation.proposing.candidate import Candidate
from metrics.curation.proposing.proposer import Proposer
from metrics.curation.proving.documents import document_of

CHRONICLE = "沙洲村大事记\n2017年，村里办起合作社，入社43户。次年，种下梨树870亩。2021年，当年产梨28吨。\n"
POWER = "沙洲县用电简析\n去年1—11月，用电43.2亿千瓦时。今年一季度，用电9.87亿千瓦时。\n2024年4月12日\n"
BANKS = "沙洲县金融简况\n截至2023年3月末，存款余额432.1亿元。当月新增存款2.87亿元。\n"
SHARED = "沙洲区税收简析\n2023年上半年，税收收入43.2亿元。去年同期为39.8亿元。\n"
BUDGET = "沙洲县水利局2024年部门预算公开说明\n收入预算4321万元，比上年预算增加287万元。\n"
PLAN = "沙洲县梨产业三年行动方案\n（2024—2026年）\n到2026年，梨园面积稳定在43万亩。2023年，梨园面积28万亩。\n"
GREETING = "2023年新年贺词\n各位乡亲：\n这一年，我们修路43公里。\n新的一年，要再修路28公里。\n"
PORT = (
    "Sandwell Port: monthly traffic note, May 2023\n"
    "It handled 4.32 million tonnes in the month. For the year to date it handled 28.7 million tonnes.\n"
)
LABELS = "Sandwell in figures\nResidents: 43,210 (2021 Census)\nUnemployment: 2.87% (December 2022)\n"
MARKET = "沙洲县集市行情简报（2023年8月）\n玉米均价每公斤2.87元，上月末为2.78元。\n"
LEVEL = "沙洲县供水简报\n2023年供水，管网压力与2022年8月持平，漏损率9.87%。\n"
MONTHLY = "沙洲县用工快报\n2023年，新增就业4321人。11月，新增就业287人。13月，新增就业28人。\n"
VISITS = "Sandwell Library, February 2024\nSome 64% of loans were renewed (January 2023: 62%).\n"
SEASON = "Sandwell Inns, summer 2023\nIn July and August 43% of rooms were let. The average rate was £287.\n"


def candidates(text: str) -> dict[str, Candidate]:
    """Return every number of a text by how it is printed."""
    figures = Proposer(document_of(text.encode()), library.known_indicators({})).candidates()
    return {figure.token.text: figure for figure in figures}


@pytest.mark.parametrize(
    ("text", "printed", "period"),
    [
        (CHRONICLE, "870亩", "2018"),
        (CHRONICLE, "28吨", "2021"),
        (POWER, "43.2亿千瓦时", "2023-01/2023-11"),
        (POWER, "9.87亿千瓦时", "2024-Q1"),
        (BANKS, "2.87亿元", "2023-03"),
        (SHARED, "39.8亿元", "2022-H1"),
        (PORT, "4.32milliontonnes", "2023-05"),
        (PORT, "28.7milliontonnes", "2023-01/2023-05"),
        (LABELS, "43,210", "2021"),
        (LABELS, "2.87%", "2022-12"),
        (MARKET, "2.87元", "2023-08"),
        (MARKET, "2.78元", "2023-07-31"),
        (LEVEL, "9.87%", "2023"),
        (MONTHLY, "287人", "2023-11"),
        (VISITS, "62%", "2023-01"),
        (SEASON, "£287", "2023-07/2023-08"),
    ],
)
def test_a_word_of_time_leans_on_the_year_or_the_month_named_before_it(
    text: str, printed: str, period: str
) -> None:
    by_text = {text.replace(" ", ""): figure for text, figure in candidates(text).items()}
    assert by_text[printed].period == period


@pytest.mark.parametrize(
    ("text", "printed", "period", "status"),
    [
        (BUDGET, "4321万元", "2024", "planned"),
        (PLAN, "43万亩", "2026", "planned"),
        (PLAN, "28万亩", "2023", "printed"),
        (GREETING, "43公里", "2022", "printed"),
        (GREETING, "28公里", "2023", "planned"),
    ],
)
def test_a_budget_a_plan_and_a_greeting_tell_by_what_they_are_which_year_is_to_come(
    text: str, printed: str, period: str, status: str
) -> None:
    figure = candidates(text)[printed]
    assert (figure.period, str(figure.status)) == (period, status)


@pytest.mark.parametrize(
    "text",
    [
        "2024年，准备再修路43公里。",
        "新的水库库容必须达到43万立方米。",
        "入园率目标不变：43%。",
        "Our target for the library was 430 loans.",
    ],
)
def test_what_is_made_ready_for_what_must_be_and_an_aim_are_planned(text: str) -> None:
    assert [str(f.status) for f in candidates(f"{text}\n").values() if f.reason is None] == ["planned"]


@pytest.mark.parametrize(
    ("text", "indicator"),
    [
        ("The jobless rate fell to 4.32%.", "unemployment_rate"),
        ("Agricultural output was worth 2.87 billion yuan.", "agricultural_output"),
        ("Per capita GDP reached 43,210 yuan.", "gdp_per_head"),
        ("The sewage treatment rate reached 87.6%.", "sewage_treatment_rate"),
        ("43 families live in hostels, and 2,870 were on the housing register.", "housing_register"),
    ],
)
def test_an_english_name_of_official_statistics_is_known(text: str, indicator: str) -> None:
    last = [figure for figure in candidates(f"{text}\n").values() if figure.reason is None][-1]
    assert last.guesses[0].indicator.id == indicator
