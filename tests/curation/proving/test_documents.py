"""From the text that a newspaper's file holds to the text that was meant, and to its figures."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from metrics.curation.proving.cleaning import Span, clean_characters, clean_text
from metrics.curation.proving.documents import Document, document_of
from metrics.curation.proving.tokens import tokens_of


def plain(text: str) -> str:
    """Return the cleaned text of a document."""
    return clean_characters(text)[0]


def document(text: str) -> Document:
    """Return the document of a text."""
    return document_of(text.encode())


def texts(text: str) -> list[str]:
    """Return the figures of a text."""
    return [token.text for token in tokens_of(clean_text(text))]


@pytest.mark.parametrize(
    ("raw", "meant"),
    [
        ("产值\n\n12.\n34亿元", "产值12.34亿元"),
        ("投资1.3 亿元，顺 利 完 成", "投资1.3亿元，顺利完成"),
        ("２０３１年，ＰＭ２．５降１０％", "2031年，PM2.5降10%"),
        ("共1，234户，12，345，678元", "共1,234户，12,345,678元"),
        ("2031，300户；3，12户", "2031，300户；3，12户"),
        ("12 34", "12 34"),
        ("5%—8%，村——40个", "5%-8%，村——40个"),
        ("①修路5 m²…", "①修路5m2…"),
        ("甲\u200b乙\r\n丙\t丁\u3000戊", "甲乙丙丁戊"),
    ],
)
def test_breaks_blanks_and_full_width_forms_are_undone(raw: str, meant: str) -> None:
    assert plain(raw) == meant


@pytest.mark.parametrize(
    ("raw", "meant"),
    [
        ("本镇修桥本镇修桥，，投资投资15231523..44万万", "本镇修桥，投资1523.4万"),
        ("修桥铺路修桥铺路700700多万元造多万元造", "修桥铺路700多万元造"),
        ("床位充足床位充足，，共共3030余张余张", "床位充足，共30余张"),
        ("明天更好的明天更好的20312031年年", "明天更好的2031年"),
        ("把路灯修好把路灯修好““””，”，”又又", "把路灯修好“”，”又"),
        ("前半句没有，后面后面的都有后面的都有，，是的是的", "前半句没有，后面后面的都有，是的"),
        ("程程，，", "程，"),
        ("桥头风光桥头风光", "桥头风光"),
        (" （（村民村民））来来", "（村民）来"),
    ],
)
def test_a_line_that_was_drawn_twice_is_read_once(raw: str, meant: str) -> None:
    assert plain(raw) == meant


@pytest.mark.parametrize(
    "honest",
    [
        "19家居家养老中心",
        "户户通，家家富",
        "编号1111的房屋",
        "1111",
        "100100",
        "2200户",
        "高高兴兴",
        "实实在在办事",
        "研究研究再说",
        "处处是22家店，33个村",
        "重点工作工作清单",
    ],
)
def test_an_honest_repeat_stays(honest: str) -> None:
    assert plain(honest) == honest


HAN, OTHER = (
    st.sampled_from(["修桥铺路", "万元", "的"]),
    st.sampled_from(["，", "1523", ".", "4", "“", "2031"]),
)


@given(st.lists(st.tuples(HAN, OTHER)))
def test_whatever_is_drawn_twice_run_by_run_is_read_once(pairs: list[tuple[str, str]]) -> None:
    runs = ["开放园区", "；", *(run for pair in pairs for run in pair)]
    assert plain("".join(run * 2 for run in runs)) == "".join(runs)


@given(st.text(alphabet="村家12.，%万 \n年", max_size=40))
def test_each_character_stands_where_it_says(text: str) -> None:
    lines = text.split("\n")
    for character in clean_characters(text)[1]:
        stretch = lines[character.line - 1][character.column - 1 : character.end_column - 1]
        assert character.text == stretch[0] or (character.text, stretch[0]) == (",", "，")


def test_a_figure_over_two_lines_spans_both() -> None:
    read = document("一\n投 1 23\n4万元\n")
    at = read.plain.index("4万元")
    assert read.span(at, at + 3) == Span(3, 1, 3, 4)
    start = read.plain.index("23")
    assert read.span(start, at + 3) == Span(2, 5, 3, 4)


def test_a_doubled_figure_spans_both_drawings() -> None:
    read = document("修桥铺路修桥铺路，，1523152344万元万元")
    token = next(token for token in read.tokens if token.text == "15234万元")
    assert read.span(token.start, token.end) == Span(1, 11, 1, 25)


@pytest.mark.parametrize(
    ("text", "figures"),
    [
        ("产值45.6亿元，同比增长3.4%", ["45.6亿元", "3.4%"]),
        ("警情下降17%，同比-3.3%", ["下降17%", "-3.3%"]),
        ("收入超50万元，近300万元，约4万元", ["超50万元", "近300万元", "约4万元"]),
        ("不超过5个，500万元以上，5个左右", ["不超过5个", "500万元以上", "5个左右"]),
        ("6500余万元、3.5万多平方米、220万余元", ["6500余万元", "3.5万多平方米", "220万余元"]),
        ("上百家，百万元，两百多万", ["上百家", "百万元", "两百多万"]),
        ("位居全市第二，稳居前列，前三名，首位", ["全市第二", "前列", "前三名", "首位"]),
        ("零发生，无火灾，三成，四分之一，1/4", ["零发生", "无", "三成", "四分之一", "1/4"]),
        ("附近3家，最近12年，节约4万元", ["3家", "12年", "4万元"]),
        ("200余人次，26微克/立方米，800千伏", ["200余人次", "26微克/立方米", "800千伏"]),
        ("版本1.2.3，编号0123，2031成立", ["1.2.3", "0123", "2031"]),
        ("5%—8%，2-3个", ["5%-8%", "2-3个"]),
        ("村委——40个组织", ["40个"]),
        ("growth of 6.5 to 7 percent", ["growth of6.5to7percent"]),
        ("growth of 5%-6%, by 5-6%, in 2023-24%", ["growth of5%-6%", "5-6%", "2023", "24%"]),
        ("some 17 to 18 million tonnes, £17 to 18 million", ["some17to18million tonnes", "£17to18million"]),
        ("cost £310,000 to £345,000, £1.2m to £1.4m", ["£310,000to£345,000", "£1.2m to£1.4m"]),
        ("rose from 12 to 15 percent, up 300 to 1,250", ["12", "15percent", "up300", "1,250"]),
        ("fell from £345,000 to £310,000", ["£345,000", "£310,000"]),
        ("rose 1,300 to 12,250, rose 0.3 to 4.1 percent", ["rose1,300", "12,250", "rose0.3", "4.1percent"]),
        (
            "will go up by £2.35 to £49.15, a rise of 1,300 to 12,250",
            ["up by£2.35", "£49.15", "rise of1,300", "12,250"],
        ),
        ("1,800 in 2019 to 2,400 people", ["1,800", "2019", "2,400people"]),
    ],
)
def test_a_figure_is_as_wide_as_it_can_be_read(text: str, figures: list[str]) -> None:
    assert texts(text) == figures


def test_digits_that_read_as_nothing_are_a_figure_all_the_same() -> None:
    assert [token.quantity for token in tokens_of("1.2.3")] == [None]


@pytest.mark.parametrize(
    ("written", "is_whole"),
    [("超50万元", True), ("50万元", False), ("超50万", False), ("50", False), ("增长9%", True), ("9%", True)],
)
def test_only_a_whole_figure_is_found_with_its_hedge_and_unit(written: str, is_whole: bool) -> None:
    read = document("收入超50万元，增长9%。")
    assert (read.whole(written, read.plain.index(written)) is not None) == is_whole


@pytest.mark.parametrize(
    ("text", "number", "word"),
    [
        ("粮食、油料产量分别下降7.9%和10.8%。", "10.8", "下降"),
        ("粮食、油料、水果产量分别下降7.9%、8.1%和10.8%。", "10.8", "下降"),
        ("降幅收窄至1.3%。", "1.3", "降幅"),
        ("降幅度1.3%。", "1.3", ""),
        ("下降7.9%，增长10.8%。", "10.8", ""),
        ("粮食产量下降7.9%和油料增长10.8%。", "10.8", ""),
        ("失业率下降到3.1%。", "3.1", ""),
        ("分别下降7.9%。10.8%的村达标。", "10.8", ""),
        ("The town cut its energy use by 3%.", "3", "cut"),
        ("Thefts fell by 4.1%, 5% and 3%.", "3", "fell"),
        ("After the cuts came a summer, and 3% voted.", "3", ""),
        ("It reduced its growth to 3%.", "3", ""),
        ("Jobs fell from 4% to 3%.", "3", ""),
        ("The town cut its fleet and turnout grew 3%.", "3", ""),
        ("Sales of cutlery of 3%.", "3", ""),
    ],
)
def test_a_word_apart_from_a_number_tells_that_it_fell(text: str, number: str, word: str) -> None:
    read = document(text)
    at = read.plain.rindex(number)
    (figure,) = (token for token in read.tokens if token.start <= at < token.end)
    assert read.fall_before(figure)[0] == word


def test_what_turns_a_figure_round_belongs_to_it() -> None:
    read = document("案件下降9%")
    assert read.whole("9%", 4) is None
    assert read.whole("下降9%", 2) is not None


@pytest.mark.parametrize(
    ("text", "written", "is_whole"),
    [
        ("Sales were 2.1% less than in 2022.", "2.1% less", True),
        ("Sales were 2.1% less than in 2022.", "2.1%", True),
        ("They took a 3% drop.", "a 3% drop", True),
        ("They saw a drop of 3%.", "a drop of 3%", True),
        ("They had 12 fewer pupils.", "12 fewer", True),
        ("Output is 3% lowered.", "3% lower", False),
        ("A payoff 3% high.", "off 3%", False),
        ("Some 12% downtown.", "12% down", False),
        ("出生人口比上年少12人。", "少12人", True),
        ("出生人口比上年少12人。", "比上年少12人", True),
        ("其中至少12人。", "少12人", False),
        ("最低12℃。", "低12℃", False),
        ("同比减少12人。", "少12人", False),
    ],
)
def test_a_figure_may_be_written_with_the_word_of_its_fall(
    text: str, written: str, *, is_whole: bool
) -> None:
    read, plain = document(text), clean_text(written)
    assert (read.whole(plain, read.plain.index(plain)) is not None) is is_whole


def test_a_document_with_a_byte_order_mark_begins_in_column_one() -> None:
    assert document_of("\ufeff9家".encode()).span(0, 2) == Span(1, 1, 1, 3)


@pytest.mark.parametrize(
    ("text", "figures"),
    [
        ("Waste fell from 12.5 tonnes in 2018.\n77% of it was burnt.\n", ["12.5tonnes", "2018", "77%"]),
        ("Waste fell from 12.5 tonnes in 2018. 77% of it was burnt.\n", ["12.5tonnes", "2018", "77%"]),
        ("There were, in 2023,\n12 schools.\n", ["2023", "12"]),
        ("They felled 1,234,\n567 oaks.\n", ["1,234,567"]),
        ("投资1.\n3亿元，另有1. 4亿元\n", ["1.3亿元", "1.4亿元"]),
    ],
)
def test_no_english_number_goes_on_behind_a_stop(text: str, figures: list[str]) -> None:
    assert [token.text for token in document(text).tokens if token.text in figures] == figures
