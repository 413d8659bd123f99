"""Right figures that stand beside other numbers are proved, and the other numbers are not taken for them."""

import time
from pathlib import Path

import pytest

from metrics.curation.proving.documents import document_of
from metrics.curation.proving.nearness import speaks_of
from tests.press import WrittenIndicator, problems, verified

RIGHT = {
    # digits of a name
    "PM2.5": (
        "甲镇PM2.5平均浓度37.1微克/立方米。",
        "µg/m³",
        "PM2.5平均浓度",
        "level: 37.1微克/立方米, line: 1",
    ),
    "after its name": (
        "可吸入颗粒物PM10年均值为 71 微克/立方米。",
        "µg/m³",
        "年均值",
        "level: 71微克/立方米, line: 1",
    ),
    "a road": ("沿G60高速新建护栏3公里。", "km", "高速", "level: 3公里, line: 1"),
    "a class": ("国家3A景区接待2万人次。", "人次", "景区", "level: 2万人次, line: 1"),
    # dates
    "year before": ("2010年底农民人均纯收入为3892元。", "元", "农民人均纯收入", "level: 3892元, line: 1"),
    "year glued": ("2023年户均增收1.2万元。", "元", "户均增收", "level: 1.2万元, line: 1"),
    "month": ("1-5月户均增收1.2万元。", "元", "户均增收", "level: 1.2万元, line: 1"),
    "day": ("到6月30日在册户数为312户。", "户", "在册户数", "level: 312户, line: 1"),
    "year behind": ("产值1.2万元，2023年新增3家。", "元", "产值", "level: 1.2万元, line: 1"),
    "quarter": ("前3季度税收1.2万元。", "元", "税收", "level: 1.2万元, line: 1"),
    # a tie: the number after the word
    "tie": ("接待3批、客人、62人。", "人", "客人", "level: 62人, line: 1"),
    # level and growth side by side
    "growth": (
        "第一产业增加值62857万元，同比增长6.3%。",
        "元",
        "第一产业增加值",
        "change_on_year: 6.3%, line: 1",
    ),
    "prices": (
        "工业增加值62857万元，按可比价格计算，比上年增长6.3%。",
        "元",
        "工业增加值",
        "change_on_year: 6.3%, line: 1",
    ),
    "brackets": (
        "第一产业增加值62857万元（同比增长6.3%）。",
        "元",
        "第一产业增加值",
        "change_on_year: 6.3%, line: 1",
    ),
    "fall": (
        "第一产业增加值62857万元，比上年下降6.3%。",
        "元",
        "第一产业增加值",
        "change_on_year: 下降6.3%, line: 1",
    ),
    # thresholds in front
    "designated size": (
        "其中2000万元规模以上工业企业产值达99.6亿元。",
        "元",
        "规模以上工业企业产值",
        "level: 99.6亿元, line: 1",
    ),
    "and over": ("500万元以上项目投资达99.6亿元。", "元", "项目投资", "level: 99.6亿元, line: 1"),
    "of over": ("收入超20万元的村达4个。", "个", "村", "level: 4个, line: 1"),
    # from … to
    "from to": ("新建车位由248个增加到285个。", "个", "新建车位", "level: 285个, line: 1"),
    "dash": ("甲镇新建车位 – 285个。", "个", "新建车位", "level: 285个, line: 1"),
    "between years": (
        "五年来，财政收入由2016年的2.66亿元增加到2020年的4.5亿元。",
        "元",
        "财政收入",
        "level: 4.5亿元, line: 1, period: 2020",
    ),
    # what else follows a level directly
    "completion": ("税收539万元，占全年任务100.6%。", "元", "税收", "completion: 100.6%, line: 1"),
    "rate of completion": ("投资额2100万元，完成率达131.2%。", "元", "投资额", "completion: 131.2%, line: 1"),
    "share": ("产值99.6亿元，占全县比重的60.4%。", "元", "产值", "share: 60.4%, line: 1"),
    "share after growth": ("产值24.4亿元，增长25.1%，占比24.7%。", "元", "产值", "share: 24.7%, line: 1"),
    "rank after growth": (
        "税收1.2亿元，增长8%，居全市第二。",
        "元",
        "税收",
        "rank: 全市第二, of: change_on_year, line: 1",
    ),
    # what the word counts
    "three industries": ("三大主导产业产值31.9亿元。", "元", "主导产业产值", "level: 31.9亿元, line: 1"),
    "a narrow comma": ("势头强劲,4600亩农田建成。", "m²", "农田", "level: 4600亩, line: 1"),
    # competitors
    "competitors": (
        "全市增速位居六区两县第1位。",
        "元",
        "增速",
        "rank: 第1位, of: change_on_year, among: 丁市, line: 1",
    ),
}


@pytest.mark.parametrize("case", RIGHT)
def test_a_right_figure_is_proved(case: str, tmp_path: Path) -> None:
    article, unit, words, figure = RIGHT[case]
    assert problems(verified(tmp_path, article, things=WrittenIndicator(unit, words, [figure]))) == []


WRONG = {
    "the growth of another level": (
        "工业增加值62857万元，同比增长6.3%；农业增加值51万元，同比增长2.1%。",
        "元",
        "工业增加值",
        "change_on_year: 2.1%, line: 1",
    ),
    "another number before": ("投资5亿元，产值12亿元。", "元", "产值", "level: 5亿元, line: 1"),
    "a level behind a growth": ("产值增长6.3%，投资12亿元。", "元", "产值", "level: 12亿元, line: 1"),
    "the growth after another noun": (
        "工业增加值62857万元，出口增长6.3%。",
        "元",
        "工业增加值",
        "change_on_year: 6.3%, line: 1",
    ),
    "a stretch of years": ("历时20年户均增收3万元。", "年", "户均增收", "level: 3年, line: 1"),
    "the threshold": (
        "其中2000万元规模以上工业企业产值达99.6亿元。",
        "元",
        "产值",
        "level: 2000万元, line: 1",
    ),
}


@pytest.mark.parametrize("case", WRONG)
def test_a_number_of_something_else_is_not_proved(case: str, tmp_path: Path) -> None:
    article, unit, words, figure = WRONG[case]
    assert len(problems(verified(tmp_path, article, things=WrittenIndicator(unit, words, [figure])))) == 1


@pytest.mark.parametrize(
    ("article", "unit", "figure"),
    [
        ("甲镇产值 12 34亿元。", "元", "level: 34亿元, line: 1"),
        ("甲镇产值 1,2 34亿元。", "元", "level: 34亿元, line: 1"),
        ("甲镇产值 12 34%，同比增长。", "元", "change_on_year: 34%, line: 1"),
        ("甲镇产值指数 3.88 2，", '"1"', "level: 3.88, line: 1"),
        ("甲镇 产值１２　３４亿元。", "元", "level: 34亿元, line: 1"),
    ],
)
def test_a_number_beside_digits_that_only_a_blank_parts_is_not_proved(
    article: str, unit: str, figure: str, tmp_path: Path
) -> None:
    (problem,) = problems(verified(tmp_path, article, things=WrittenIndicator(unit, "产值", [figure])))
    assert "a point may be lost" in problem


@pytest.mark.parametrize(
    ("article", "figure"),
    [
        ("甲镇产值 34 亿元。", "level: 34亿元, line: 1"),  # a blank before the unit
        ("2023 年甲镇产值 34亿元。", "level: 34亿元, line: 1"),
        ("甲镇产值 12 34亿元，另有产值34亿元。", "level: 34亿元, line: 1"),  # one of two is whole
    ],
)
def test_a_blank_elsewhere_is_no_lost_point(article: str, figure: str, tmp_path: Path) -> None:
    assert problems(verified(tmp_path, article, things=WrittenIndicator("元", "产值", [figure]))) == []


LONG = (
    "全镇总产值12.5亿元，同比增长8.1%；固定资产投资3.2亿元，同比增长8.1%；"
    "税收1.2亿元，下降3.1%；新增就业312人，改造危房86户，新建公路7.5公里，植树3.3万亩，"
    "游客6500余人次，旅游收入1.2亿元。"
)


@pytest.mark.parametrize(
    ("unit", "words", "figure"),
    [
        ("元", "税收", "level: 1.2亿元, line: 1"),
        ("元", "旅游收入", "level: 1.2亿元, line: 1"),
        ("元", "总产值", "change_on_year: 8.1%, line: 1"),
        ("元", "固定资产投资", "change_on_year: 8.1%, line: 1"),
        ("元", "税收", "change_on_year: 下降3.1%, line: 1"),
        ("人", "就业", "level: 312人, line: 1"),
        ("人次", "游客", "level: 6500余人次, line: 1"),
    ],
)
def test_a_paragraph_on_one_line_has_its_figures(unit: str, words: str, figure: str, tmp_path: Path) -> None:
    assert problems(verified(tmp_path, LONG, things=WrittenIndicator(unit, words, [figure]))) == []


@pytest.mark.parametrize(
    ("text", "word", "figure"),
    [
        ("The number of car parks rose from 248 to 285 in March 2023.", "car parks", "285"),
        ("Car parks – 276,083 in 2022/23.", "car parks", "276,083"),
        ("In 2022, visits: 312.The roads are 7 km long.", "visits", "312"),
    ],
)
def test_english_numbers_are_found_beside_english_words(text: str, word: str, figure: str) -> None:
    document = document_of(text.encode())
    (token,) = (token for token in document.tokens if token.text == figure)
    assert speaks_of(document, [word], token) == (True, [])


def test_a_dash_between_blanks_is_no_minus() -> None:
    assert document_of("增长 -3.3%，车位 – 276个，–5度".encode()).plain == "增长-3.3%，车位—276个，-5度"


def test_a_chapter_on_one_line_is_read_in_seconds() -> None:
    start = time.process_time()
    document = document_of(("".join(LONG.split("，")) * 300).encode())
    assert len(document.tokens) > 3000
    assert time.process_time() - start < 5
