"""Whom a figure is of: the village, park or other town that its sentence names. The towns are made up."""

import pytest

from metrics.curation.proposing.candidate import ELSEWHERE, with_doubts_of_whom
from metrics.curation.proposing.proposer import Proposer
from metrics.curation.proving.documents import document_of
from metrics.language import Bilingual
from metrics.model.records import Area
from tests.proposed import figures, the

OWN = Area("甲", Bilingual("甲镇", "Jia"), (), {}, {"乙村": Bilingual("乙村", "Yi village")})
OTHER = Area("丙", Bilingual("丙镇", "Bing"), (), {}, {})
ARTICLE = """2023年，全镇完成税收1.2亿元。甲镇乙村集体收入12万元，民宿有17家；该村还建成停车位30个。
在邻近的丙镇，产值达3亿元。
城东工业园区完成产值8亿元，占全县的12%。龙头企业丁戊公司缴税200万元。全县常住人口30万人，26个行政村都通了公路。
"""
OF_THE_ARTICLE = [
    ("1.2亿元", "", "甲", None),
    ("12万元", "乙村", "甲", "乙村"),
    ("17家", "乙村", "甲", "乙村"),
    ("30个", "乙村", "甲", "乙村"),
    ("3亿元", "丙镇", "丙", None),
    ("8亿元", "城东工业园区", "甲", None),
    ("12%", "城东工业园区", "甲", None),
    ("200万元", "丁戊公司", "甲", None),
    ("30万人", "全县", "甲", None),
    ("26个", "全县", "甲", None),
]
IN_ENGLISH = [
    ("In 2023 Marsh Ward received £310k for playgrounds.", "Marsh Ward"),
    ("In 2023 £12 million was spent on Fairview Airport.", "Fairview Airport"),
    ("In 2023 Jia County received £310k; the county has 12 parks.", ""),
]


def test_a_figure_is_of_the_locality_that_its_sentence_names() -> None:
    areas = {area.id: area for area in (OWN, OTHER)}
    read = []
    for candidate in figures(ARTICLE, ("甲", "甲镇")):
        area = candidate.area(areas, "甲")
        read.append((candidate.token.text, candidate.locality, area, candidate.part(areas[area])))
    assert read == OF_THE_ARTICLE


@pytest.mark.parametrize(("text", "locality"), IN_ENGLISH)
def test_english_names_its_localities_before_a_figure_or_behind(text: str, locality: str) -> None:
    assert figures(text, ("Jia",))[0].locality == locality


def test_a_document_of_no_known_town_has_its_own_for_a_county() -> None:
    (only,) = figures("2023年，全县完成税收1.2亿元。")
    assert only.locality == ""


def test_what_opens_a_paragraph_holds_in_all_of_it_until_another_is_named() -> None:
    paragraph = (
        "戊村位于山脚，去年修了环村公路，家家户户通了自来水，村口建起了文化礼堂。"
        "集体收入达到45万元，新建停车位20个。全镇完成税收2亿元。新增企业12家。\n"
    )
    localities = [
        (candidate.token.text, candidate.locality) for candidate in figures(paragraph, ("甲", "甲镇"))
    ]
    assert localities == [("45万元", "戊村"), ("20个", "戊村"), ("2亿元", ""), ("12家", "")]


@pytest.mark.parametrize(
    "text",
    [
        "2023年获得国家级无结核社区等荣誉7项。",
        "2023年，荣获乙丙市流动红旗。预计出口5亿元。",
        "2023年，第二届夏夜夜市吸引游客20万人次。",
        "2023年，17个环境整治村通过验收，清理垃圾8吨。",
        "2023年，驻村干部走访12户，村干部培训8期，集中学习6次。",
        "2023年，丁戊产业园等6个项目竣工，新增空间20万平方米。",
    ],
)
def test_what_is_counted_an_example_or_an_honour_is_nobody_a_figure_is_of(text: str) -> None:
    assert {candidate.locality for candidate in figures(text, ("甲", "甲镇"))} == {""}


@pytest.mark.parametrize(
    ("text", "locality"),
    [
        ("2023年，乙丙村位于丁戊镇西南部，茶园面积12亩。", "乙丙村"),
        ("2023年，乙丙丁戊己庚农业科技有限公司缴税12万元。", "乙丙丁戊己庚农业科技有限公司"),
    ],
)
def test_where_something_lies_is_not_what_is_spoken_of(text: str, locality: str) -> None:
    assert [candidate.locality for candidate in figures(text, ("甲", "甲镇"))] == [locality]


def test_the_town_and_the_village_hall_name_no_other_place() -> None:
    text = (
        "Little Marden Parish Council, 2022. The Parish set £24,750. The Village Hall fund stands at £61,000."
    )
    proposed = Proposer(document_of(text.encode()), {}, town=("Little Marden",)).candidates()
    assert [figure.locality for figure in proposed if figure.reason is None] == ["", ""]


@pytest.mark.parametrize("noun", ["共建美丽乡村", "各镇村", "场镇"])
def test_countryside_and_villages_in_general_are_no_village(noun: str) -> None:
    assert the(f"甲镇2023年工作通报\n{noun}新增停车位165个。\n", "165个").locality == ""


def test_a_name_that_ends_in_the_town_s_own_is_no_other_place_and_a_village_s_is() -> None:
    town = Area("甲镇", Bilingual("甲溪镇", "Jiaxi"), (), {}, {})
    papers = "也帮助甲溪镇卖茶20个摊位。\n", "柏坑村新增20个摊位。\n"
    asked = [with_doubts_of_whom(figures(f"通报\n{paper}"), {"甲镇": town}, "甲镇") for paper in papers]
    assert [[ELSEWHERE in one.doubts for one in candidates] for candidates in asked] == [[False], [True]]


def test_what_is_reached_is_no_part_of_a_villages_name() -> None:
    text = "2022年甲镇实现村集体收入4300万元，其中柏坑村集体收入280万元。"
    assert [figure.locality for figure in figures(text, ("甲",))] == ["", "柏坑村"]


def test_what_a_town_is_only_compared_with_is_not_whose_a_figure_is() -> None:
    text = "2022年甲镇财政收入1.3亿元，是乙镇的3倍多，比丙镇多0.4亿元。"
    assert [figure.locality for figure in figures(text, ("甲",))] == ["", "", ""]
