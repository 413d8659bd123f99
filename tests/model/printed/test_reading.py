"""What was read wrongly, and what nobody could read: each kind with its siblings, and the phrases of real texts."""

import json
import os
from fractions import Fraction
from pathlib import Path

import pytest

from metrics.errors import QuantityError
from metrics.model.codes import Hedge
from metrics.model.printed.ranks import competitors, printed_field
from metrics.model.quantity import Quantity

PROJECT = Path(__file__).parents[3]
CASES = Path(os.environ.get("METRICS_CASES") or PROJECT.parent / "shared" / "cases")

RANGES: dict[str, tuple[float, float, str]] = {
    "1.2—1.5万元": (12000, 15000, "元"),
    "10.5-20.5亿元": (1050000000, 2050000000, "元"),
    "10.5亿-20.5亿元": (1050000000, 2050000000, "元"),
    "10.5亿元至20.5亿元": (1050000000, 2050000000, "元"),
    "10.5～20.5亿元": (1050000000, 2050000000, "元"),
    "300—500.5万元": (3000000, 5005000, "元"),
    "500万—1.2亿元": (5000000, 120000000, "元"),
    "500元—1.2万元": (500, 12000, "元"),
    "9.5~10.5万户": (95000, 105000, "户"),
    "2.0-2.5万人": (20000, 25000, "人"),
    "3—5千人": (3000, 5000, "人"),
    "三到五千万元": (30000000, 50000000, "元"),
    "二十到三十万人": (200000, 300000, "人"),
    "一千到一千五百户": (1000, 1500, "户"),
    "500米—1.2公里": (0.5, 1.2, "km"),
    "0.5%—1.25%": (0.5, 1.25, "%"),
    "-2%—3%": (-2, 3, "%"),
    "-5%—-3%": (-5, -3, "%"),
    "−5%至−3%": (-5, -3, "%"),
    "下降5%—8%": (-8, -5, "%"),
    "增长5%—8%": (5, 8, "%"),
    "1—2成": (10, 20, "%"),
    "百分之五至百分之八": (5, 8, "%"),
    "5 to 8 per cent": (5, 8, "%"),
    "between 5 and 8 per cent": (5, 8, "%"),
    "+2%—+5%": (2, 5, "%"),
    "-3.5℃～2.5℃": (-3.5, 2.5, "℃"),
    "£1.2 to 1.5bn": (1200000000, 1500000000, "英镑"),
    "七八家": (7, 8, "家"),
    "十二三个": (12, 13, "个"),
    "五六十家": (50, 60, "家"),
    "两三万元": (20000, 30000, "元"),
    "七八成": (70, 80, "%"),
    "十几家": (11, 19, "家"),
    "二十几万人": (200000, 300000, "人"),
    "几十家": (20, 100, "家"),
    "数百家": (200, 1000, "家"),
    "第3—5名": (3, 5, "位"),
    "第三至第五位": (3, 5, "位"),
    "约3—5家": (2.5, 5.5, "家"),
    "约1.2—1.5万元": (11500, 15500, "元"),
    "5%—8%左右": (4.5, 8.5, "%"),
    "about 5 to 8 per cent": (4.5, 8.5, "%"),
    "top ten": (1, 10, "位"),
}


@pytest.mark.parametrize("text", RANGES)
def test_each_end_of_a_range_is_a_number_of_its_own(text: str) -> None:
    low, high, unit = RANGES[text]
    read = Quantity.read(text)
    assert (read.value, read.low, read.high, read.unit) == (
        None,
        Fraction(str(low)),
        Fraction(str(high)),
        unit,
    )
    assert read.hedge is Hedge.RANGE


BOUNDS: dict[str, tuple[float | None, float | None, str]] = {
    "低于25微克/立方米": (None, 25, "µg/m³"),
    "小于40万元": (None, 400000, "元"),
    "少于30家": (None, 30, "家"),
    "不高于5%": (None, 5, "%"),
    "不大于5%": (None, 5, "%"),
    "不多于30家": (None, 30, "家"),
    "≤35微克/立方米": (None, 35, "µg/m³"),
    "<5%": (None, 5, "%"),
    "＜5%": (None, 5, "%"),
    "高于20%": (20, None, "%"),
    "大于20%": (20, None, "%"),
    "多于30家": (30, None, "家"),
    "不小于20%": (20, None, "%"),
    "≥85分": (85, None, "分"),
    "＞90%": (90, None, "%"),
    "100+": (100, None, ""),
    "2万+人": (20000, None, "人"),
    "过百家": (100, None, "家"),
    "大于等于5%": (5, None, "%"),
    "小于或等于5%": (None, 5, "%"),
    "不超5%": (None, 5, "%"),
    "more than £3 million": (3000000, None, "英镑"),
    "百余家": (100, None, "家"),
    "过半": (50, None, "%"),
    "过半数": (50, None, "%"),
    "超半数": (50, None, "%"),
    "半数以上": (50, None, "%"),
    "近半": (None, 50, "%"),
    "近半数": (None, 50, "%"),
    "不足半数": (None, 50, "%"),
    "三成余": (30, None, "%"),
    "两成多": (20, None, "%"),
    "百分之八十余": (80, None, "%"),
    "近百分之八十": (None, 80, "%"),
    "超过三分之二": (66.66666666666667, None, "%"),
    "2亿4000余万元": (240000000, None, "元"),
    "3个多月": (3, None, "个月"),
    "over 40%": (40, None, "%"),
    "more than 1,200 households": (1200, None, "户"),
    "at least 50%": (50, None, "%"),
    "no fewer than 12 days": (12, None, "天"),
    "nearly 300": (None, 300, ""),
    "up to 5%": (None, 5, "%"),
    "fewer than 30 people": (None, 30, "人"),
    "100 or more": (100, None, ""),
}


@pytest.mark.parametrize("text", BOUNDS)
def test_a_bound_is_open_on_the_side_that_is_not_printed(text: str) -> None:
    low, high, unit = BOUNDS[text]
    read = Quantity.read(text)
    assert (None if read.low is None else float(read.low)) == low
    assert (None if read.high is None else float(read.high)) == high
    assert read.unit == unit


NUMBERS: dict[str, tuple[str, str, str, str]] = {
    # mixed and Chinese numerals
    "3亿2580万元": ("325800000", "325795000", "325805000", "元"),
    "1亿3千万元": ("130000000", "129995000", "130005000", "元"),
    "2万3千人": ("23000", "22500", "23500", "人"),
    "6万8千平方米": ("68000", "67500", "68500", "m²"),
    "三点五亿元": ("350000000", "345000000", "355000000", "元"),
    "一点二万人": ("12000", "11500", "12500", "人"),
    "十万零三千元": ("103000", "102500", "103500", "元"),
    "一百九十万零三千九百七十一人": ("1903971", "1903971", "1903971", "人"),
    "两个亿": ("200000000", "150000000", "250000000", ""),
    "壹佰万元": ("1000000", "995000", "1005000", "元"),
    "貳萬元": ("20000", "15000", "25000", "元"),
    "两米半": ("1/400", "9/4000", "11/4000", "km"),
    "两个半小时": ("2.5", "2.25", "2.75", "小时"),
    "１２，３４５家": ("12345", "12345", "12345", "家"),
    # money
    "人民币1.3亿元": ("130000000", "125000000", "135000000", "元"),
    "1.3亿元人民币": ("130000000", "125000000", "135000000", "元"),
    "￥300万": ("3000000", "2995000", "3005000", "元"),
    "RMB 1.3 million": ("1300000", "1250000", "1350000", "元"),
    "1.3亿元（人民币）": ("130000000", "125000000", "135000000", "元"),
    "12.5亿（元）": ("1250000000", "1245000000", "1255000000", "元"),
    "12万美元": ("120000", "115000", "125000", "美元"),
    "£16.83m": ("16830000", "16825000", "16835000", "英镑"),
    "1万2": ("12000", "11500", "12500", ""),
    "3亿5": ("350000000", "345000000", "355000000", ""),
    "5元5角": ("5.5", "5.45", "5.55", "元"),
    "五元三毛": ("5.3", "5.25", "5.35", "元"),
    "12元3角4分": ("12.34", "12.335", "12.345", "元"),
    "约5元5角": ("5.5", "5.45", "5.55", "元"),
    "half a million people": ("500000", "450000", "550000", "人"),
    # shares
    "one in four": ("25", "24.5", "25.5", "%"),
    "nine in ten": ("90", "89.5", "90.5", "%"),
    "about 1 in 5": ("20", "15", "25", "%"),
    "1/4": ("25", "24.5", "25.5", "%"),
    "三分之一": ("100/3", "197/6", "203/6", "%"),
    "约三分之一": ("100/3", "85/3", "115/3", "%"),
    "约1/4": ("25", "20", "30", "%"),
    "1/200": ("0.5", "0.25", "0.75", "%"),
    "一半": ("50", "49.5", "50.5", "%"),
    "三成半": ("35", "32.5", "37.5", "%"),
    "12‰": ("1.2", "1.15", "1.25", "%"),
    "百分之百": ("100", "100", "100", "%"),
    # changes
    "净增2.3亿元": ("230000000", "225000000", "235000000", "元"),
    "净减12家": ("-12", "-12", "-12", "家"),
    "回落0.5个百分点": ("-0.5", "-0.55", "-0.45", "百分点"),
    "收窄0.5个百分点": ("-0.5", "-0.55", "-0.45", "百分点"),
    "负增长3%": ("-3", "-3.5", "-2.5", "%"),
    "–3.9%": ("-3.9", "-3.95", "-3.85", "%"),
    "负3.9%": ("-3.9", "-3.95", "-3.85", "%"),
    "同比增长13.1%": ("13.1", "13.05", "13.15", "%"),
    "较上年下降3.2%": ("-3.2", "-3.25", "-3.15", "%"),
    "较上一年下降3.2%": ("-3.2", "-3.25", "-3.15", "%"),
    "比前一年同期增长5%": ("5", "4.5", "5.5", "%"),
    "低于上一年12人": ("-12", "-12", "-12", "人"),
    "比上年增加14545元": ("14545", "14544.5", "14545.5", "元"),
    "增长1.5倍": ("1.5", "1.45", "1.55", "倍"),
    "持平": ("0", "-0.5", "0.5", "%"),
    "与上年同期持平": ("0", "-0.5", "0.5", "%"),
    "年均增长8%": ("8", "7.5", "8.5", "%"),
    "年均递增8%": ("8", "7.5", "8.5", "%"),
    "平均每年下降0.5个百分点": ("-0.5", "-0.55", "-0.45", "百分点"),
    "零增长": ("0", "-0.5", "0.5", "%"),
    "翻一番": ("1", "0.5", "1.5", "倍"),
    "翻两番": ("3", "2.5", "3.5", "倍"),
    # about
    "十来个": ("10", "5", "15", "个"),
    "三十来岁": ("30", "25", "35", "岁"),
    "about 300": ("300", "250", "350", ""),
    # English
    "26 per cent": ("26", "25.5", "26.5", "%"),
    "six per cent": ("6", "5.5", "6.5", "%"),
    "1.2 million people": ("1200000", "1150000", "1250000", "人"),
    "12 percentage points": ("12", "11.5", "12.5", "百分点"),
    "one hundred and twenty households": ("120", "120", "120", "户"),
    "12,345 people": ("12345", "12345", "12345", "人"),
    "down 3.2%": ("-3.2", "-3.25", "-3.15", "%"),
    # units
    "零下3.5℃": ("-3.5", "-3.55", "-3.45", "℃"),
    "14.0℃": ("14", "13.95", "14.05", "℃"),
    "1201.7㎜": ("1201.7", "1201.65", "1201.75", "mm"),
    "5㎡": ("5", "4.5", "5.5", "m²"),
    "3㎞": ("3", "2.5", "3.5", "km"),
    "12 m²": ("12", "11.5", "12.5", "m²"),
    "3.2亿千瓦时": ("320000000", "315000000", "325000000", "千瓦时"),
    "1650个床位": ("1650", "1650", "1650", "床位"),
    "61.6万元/村": ("616000", "615500", "616500", "元/村"),
    "2.39平方米/人": ("2.39", "2.385", "2.395", "m²/人"),
    "3000立方米/日": ("3000", "2999.5", "3000.5", "m³/天"),
    "每立方米22微克": ("22", "21.5", "22.5", "µg/m³"),
    "350人/平方公里": ("350", "349.5", "350.5", "人/平方公里"),
    "12.5件/万人": ("12.5", "12.45", "12.55", "件/万人"),
    "30元/人·天": ("30", "29.5", "30.5", "元/人/天"),
    "0.85元/千瓦时": ("0.85", "0.845", "0.855", "元/千瓦时"),
    "1.21万人": ("12100", "12050", "12150", "人"),
}


@pytest.mark.parametrize("text", NUMBERS)
def test_a_number_is_read_with_the_precision_that_is_printed(text: str) -> None:
    value, low, high, unit = NUMBERS[text]
    read = Quantity.read(text)
    assert (read.value, read.low, read.high) == (Fraction(value), Fraction(low), Fraction(high))
    assert read.unit == unit


REFUSED = {
    # a lost point
    "12 34亿元": "a blank parts the digits of '12 34亿元'",
    "1 2元": "a blank parts",
    "10　7万亩": "a blank parts",
    "12. 34亿元": "a blank parts",
    "三 五亿元": "a blank parts",
    "1 234家": "a blank parts",
    # marks that look like digits
    "22²个": "'²' in '22²个' is a mark and no digit",
    "3①个": "'①'",
    "①3个": "'①'",
    "10³个": "'³'",
    "1400²万元": "'²'",
    "⒈5亿元": "'⒈'",
    "12₄元": "'₄'",
    "❶2家": "'❶'",
    "㈠3家": "'㈠'",
    "Ⅳ级": "'Ⅳ'",
    "½公里": "'½'",
    "5½公里": "'½'",
    # numbers that are none
    "1又1/2公里": "no figure can be read",
    "一又二分之一": "no figure can be read",
    "一千两": "no figure can be read",
    "两两个": "no figure can be read",
    "二两三家": "no figure can be read",
    "半": "no figure can be read",
    "两亿半": "no figure can be read",
    "一二三家": "no figure can be read",
    "12万34元": "no figure can be read",
    "3来个": "no figure can be read",
    "超过翻了近一番": "no figure can be read",
    "第3—3名": "no figure can be read",
    "a fifths": "no figure can be read",
    "two fifth": "has no unit we know",
    "5mw": "has no unit we know",
    "five in four": "has no unit we know",
    "3亿2580元": "no figure can be read",
    "1.5亿2000万元": "no figure can be read",
    "12，34亿元": "no figure can be read",
    "05亿元": "no figure can be read",
    # fractions of what comes whole
    "12.1人": "is a fraction of 人",
    "8.6张床": "is a fraction of 床位",
    "2.5个": "is a fraction of 个",
    "1.23456万人": "is a fraction of 人",
    "2.5—3.5家": "is a fraction of 家",
    # ranges that are not clear
    "8%—5%": "does not ascend",
    "2—1.5万元": "does not ascend",
    "三到五百家": "the scale of the lower end",
    "3千—5千万元": "the scale of the lower end",
    "12美元—15元": "no figure can be read",
    "-5--3%": "no figure can be read",
    "大于20小于35": "no figure can be read",
    # hedges and directions against each other
    "近十余家": "hedged in two ways",
    "下降-3%": "hedged in two ways",
    "增长下降3%": "hedged in two ways",
    "同比13.1%": "no figure can be read",
    "下降5倍": "no figure can be read",
    "一二三四五个": "no figure can be read",
    "改善8.1%": "says neither up nor down",
    "降至5%": "no figure can be read",
    "增长到5%": "no figure can be read",
    # money that does not agree, or is of nobody
    "人民币12美元": "no figure can be read",
    # units
    "12千卡": "('千卡'): not known; add it in units.yaml",
    "250m": "('m'): not known; add it in units.yaml",
    "60周星": "('周星'): not known; add it in units.yaml",
    "12公理": "write 公里, or add it in units.yaml",
    # misread letters
    "1O亿元": "no figure can be read",
    "l2亿元": "no figure can be read",
    "12:30": "no figure can be read",
    "5 and 8%": "no figure can be read",
    "five and eight households": "no figure can be read",
    "from 5% to 8%": "no figure can be read",  # a range, or on its way
    "1万2元": "no figure can be read",  # 12,000, or 10,002
    "12 in 10": "no figure can be read",
    "名次前移1位": "no figure can be read",
    "two and a half million": "(",
    "倒数第二": "no figure can be read",
    "第1.5名": "no figure can be read",
}


@pytest.mark.parametrize("text", REFUSED)
def test_what_a_careful_reader_cannot_read_is_refused_and_quoted_as_written(text: str) -> None:
    with pytest.raises(QuantityError) as refused:
        Quantity.read(text)
    assert REFUSED[text] in refused.value.message.en
    assert " ".join(text.split()) in refused.value.message.zh


def test_digits_join_over_a_line_break_but_not_over_a_blank() -> None:
    assert Quantity.read("12\n34亿元").value == 1234 * 10**8
    assert Quantity.read("12 \n 34亿元").value == 1234 * 10**8
    assert Quantity.read("1.3 亿元").value == 13 * 10**7


RANKS = {
    "并列第二": (2, "", None),
    "并列全市第二": (2, "全市", None),
    "全市并列第二": (2, "全市", None),
    "六区两县第1位": (1, "六区两县", 8),
    "位居六区两县第1位": (1, "六区两县", 8),
    "全市18个镇街第二名": (2, "全市18个镇街", 18),
    "全州第三": (3, "全州", None),
    "全旗第一": (1, "全旗", None),
    "全乡第一": (1, "全乡", None),
    "全街道首位": (1, "全街道", None),
    "No. 1": (1, "", None),
}


@pytest.mark.parametrize("text", RANKS)
def test_a_rank_says_its_place_among_whom_and_among_how_many(text: str) -> None:
    rank, among, many = RANKS[text]
    read = Quantity.read(text)
    assert (read.value, read.low, read.high) == (Fraction(rank), Fraction(rank), Fraction(rank))
    assert read.unit == "位"
    assert (printed_field(text), competitors(among)) == (among, many)


def test_the_first_ten_per_cent_state_no_place() -> None:
    read = Quantity.read("前10%")
    assert (read.value, read.low, read.high, read.hedge) == (None, None, None, Hedge.LEADING)


@pytest.mark.skipif(
    not CASES.is_dir(), reason="the cases of other people are not here, so this proves nothing"
)
def test_the_phrases_of_real_texts_are_read_as_a_reader_reads_them() -> None:
    wrong = []
    for case in json.loads((CASES / "phrases.json").read_text("utf-8"))["by_hand"]:
        read = Quantity.read(case["text"])
        for wanted, end in ((case["value"], read.value), (case["lo"], read.low), (case["hi"], read.high)):
            if wanted is not None and end != Fraction(str(wanted)):
                wrong.append((case["text"], wanted, end))
    assert wrong == []
