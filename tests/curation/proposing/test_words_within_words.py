"""A character that joins words or counts what is there joins none where it begins a word: 和美, 共享, 还建, 居家."""

import pytest

from metrics.curation.proposing.subjects.subject import nouns_of
from metrics.model.codes import Measure
from tests.proposed import figures, the

HEAD = "2024年工作总结\n"


@pytest.mark.parametrize(
    ("text", "phrase"),
    [
        ("新建和美乡村示范村2个。", "和美乡村示范村"),
        ("新增共享单车停放点12个。", "共享单车停放点"),
        ("建成共同富裕示范村3个。", "共同富裕示范村"),
        ("完成并网装机12万千瓦。", "并网装机"),
        ("新建还建房320套。", "还建房"),
        ("实现及时办结率98%。", "及时办结率"),
        ("建成均等化服务点6个。", "均等化服务点"),
        ("建成居家养老服务中心1家。", "居家养老服务中心"),
        ("争取到上级补助资金2600万元。", "上级补助资金"),
        ("没有通公交的行政村还剩2个。", "没有通公交的行政村"),
        ("经济薄弱的行政村仍有3个。", "经济薄弱的行政村"),
        ("还修复水渠12公里。", "水渠"),
        ("共建成口袋公园4个。", "口袋公园"),
        ("并建成驿站5个。", "驿站"),
    ],
)
def test_a_phrase_begins_and_ends_with_whole_words(text: str, phrase: str) -> None:
    assert figures(HEAD + text)[-1].phrase == phrase


def test_nouns_stand_side_by_side_where_a_joint_begins_no_word() -> None:
    assert nouns_of("宜居宜业和美乡村建设资金") == ()
    assert nouns_of("学校和医院") == ("学校", "医院")


def test_a_model_village_is_no_locality() -> None:
    assert not the(f"{HEAD}新建和美乡村示范村2个，建成共同富裕示范村3个。", "3个").locality


def test_money_that_opens_a_sentence_is_not_of_the_one_before() -> None:
    spent = the(f"{HEAD}城镇登记失业率控制在2%以内。投入2300余万元，改造老旧小区4个。", "2300余万元")
    assert "失业率" not in spent.phrase
    shared = the(f"{HEAD}改造老旧小区4个，投入2300余万元。", "2300余万元")
    assert "老旧小区" in shared.phrase


def test_what_is_added_to_a_stock_is_a_change_and_what_a_year_adds_is_a_level() -> None:
    text = f"{HEAD}新增规上企业9家、累计达到86家。新增城镇就业1320人，净增市场主体1250户。"
    measures = {figure.token.text: figure.measure for figure in figures(text)}
    added, all_of_them = Measure.CHANGE_AMOUNT, Measure.LEVEL
    assert measures == {"9家": added, "86家": all_of_them, "1320人": all_of_them, "1250户": added}
