"""Reading printed figures: the examples of the rules, and what must hold for every figure."""

import re
from decimal import Decimal
from fractions import Fraction
from math import floor

import cn2an
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from metrics.errors import QuantityError
from metrics.model.codes import Hedge
from metrics.model.printed.numerals import read_numeral
from metrics.model.quantity import Quantity

WAN, YI = 10**4, 10**8
# text: value, low, high (base unit; None where open), unit, hedge
EXAMPLES: dict[str, tuple[object, object, object, str, Hedge]] = {
    "12.34亿元": (1234000000, 1233500000, 1234500000, "元", Hedge.NONE),
    "1.3 亿元": (130000000, 125000000, 135000000, "元", Hedge.NONE),
    "1400万元": (14000000, 13995000, 14005000, "元", Hedge.NONE),
    "37574万元": (375740000, 375735000, 375745000, "元", Hedge.NONE),
    "1578.6万元": (15786000, 15785500, 15786500, "元", Hedge.NONE),
    "1,234.5元": (1234.5, 1234.45, 1234.55, "元", Hedge.NONE),
    "１２．３亿元": (1230000000, 1225000000, 1235000000, "元", Hedge.NONE),
    "6500余万元": (65000000, 65000000, None, "元", Hedge.OVER),
    "220万余元": (2200000, 2200000, None, "元", Hedge.OVER),
    "900多万元": (9000000, 9000000, None, "元", Hedge.OVER),
    "超50万元": (500000, 500000, None, "元", Hedge.OVER),
    "500万元以上": (5000000, 5000000, None, "元", Hedge.AT_LEAST),
    "近300万元": (3000000, None, 3000000, "元", Hedge.NEARLY),
    "不足5%": (5, None, 5, "%", Hedge.UNDER),
    "约4万元": (40000, 35000, 45000, "元", Hedge.ABOUT),
    "约1200个": (1200, 1150, 1250, "个", Hedge.ABOUT),
    "上百家": (100, 100, None, "家", Hedge.AT_LEAST),
    "近万人": (10000, None, 10000, "人", Hedge.NEARLY),
    "突破百亿元": (10**10, 10**10, None, "元", Hedge.OVER),
    "百万—千万元": (None, 10**6, 10**7, "元", Hedge.RANGE),
    "百万元": (1000000, 500000, 1500000, "元", Hedge.NONE),
    "3.2万人": (32000, 31500, 32500, "人", Hedge.NONE),
    "22个": (22, 22, 22, "个", Hedge.NONE),
    "373盏": (373, 373, 373, "盏", Hedge.NONE),
    "14.4万枚": (144000, 143500, 144500, "枚", Hedge.NONE),
    "6950人次": (6950, 6950, 6950, "人次", Hedge.NONE),
    "10大": (10, 10, 10, "个", Hedge.NONE),
    "两大": (2, 2, 2, "个", Hedge.NONE),
    "106.9%": (Fraction("106.9"), Fraction("106.85"), Fraction("106.95"), "%", Hedge.NONE),
    "6.6万余元": (66000, 66000, None, "元", Hedge.OVER),
    "11.7万余亩": (78000000, 78000000, None, "m²", Hedge.OVER),
    "1600 余次": (1600, 1600, None, "次", Hedge.OVER),
    "3155名": (3155, 3155, 3155, "人", Hedge.NONE),
    "十二家": (12, 12, 12, "家", Hedge.NONE),
    "1.92%": (Fraction("1.92"), Fraction("1.915"), Fraction("1.925"), "%", Hedge.NONE),
    "238.4%": (Fraction("238.4"), Fraction("238.35"), Fraction("238.45"), "%", Hedge.NONE),
    "100%": (100, 100, 100, "%", Hedge.NONE),
    "100.0%": (100, Fraction("99.95"), Fraction("100.05"), "%", Hedge.NONE),
    "三成": (30, 25, 35, "%", Hedge.NONE),
    "三成五": (35, 34.5, 35.5, "%", Hedge.NONE),
    "1/4": (25, 24.5, 25.5, "%", Hedge.NONE),
    "四分之一": (25, 24.5, 25.5, "%", Hedge.NONE),
    "百分之二十": (20, 19.5, 20.5, "%", Hedge.NONE),
    "百分之三点五": (3.5, 3.45, 3.55, "%", Hedge.NONE),
    "百分之百": (100, 100, 100, "%", Hedge.NONE),
    "百分之半": (0.5, 0.5, 0.5, "%", Hedge.NONE),
    "千分之三": (0.3, 0.25, 0.35, "%", Hedge.NONE),
    "十分之一": (10, 9.5, 10.5, "%", Hedge.NONE),
    "5%—8%": (None, 5, 8, "%", Hedge.RANGE),
    "10~20万元": (None, 100000, 200000, "元", Hedge.RANGE),
    "三到五家": (None, 3, 5, "家", Hedge.RANGE),
    "下降17%": (-17, -17.5, -16.5, "%", Hedge.NONE),
    "2.1% less": (Fraction("-2.1"), Fraction("-2.15"), Fraction("-2.05"), "%", Hedge.NONE),
    "5 per cent lower": (-5, -5.5, -4.5, "%", Hedge.NONE),
    "12 fewer": (-12, -12.5, -11.5, "", Hedge.NONE),
    "£1.2m to £1.4m": (None, 1200000, 1400000, "英镑", Hedge.RANGE),
    "a drop of 3%": (-3, -3.5, -2.5, "%", Hedge.NONE),
    "a 3% drop": (-3, -3.5, -2.5, "%", Hedge.NONE),
    "a cut of 3%": (-3, -3.5, -2.5, "%", Hedge.NONE),
    "off 3%": (-3, -3.5, -2.5, "%", Hedge.NONE),
    "a tenth below": (-10, -10.5, -9.5, "%", Hedge.NONE),
    "£2.1m less": (-2100000, -2150000, -2050000, "英镑", Hedge.NONE),
    "more than 300 people fewer": (-300, None, -300, "人", Hedge.OVER),
    "少…8人": (Fraction(-8), Fraction(-8), Fraction(-8), "人", Hedge.NONE),
    "下降…1.3%": (Fraction("-1.3"), Fraction("-1.35"), Fraction("-1.25"), "%", Hedge.NONE),
    "cut … by 1.3%": (Fraction("-1.3"), Fraction("-1.35"), Fraction("-1.25"), "%", Hedge.NONE),
    "reduced … 1.3 per cent": (Fraction("-1.3"), Fraction("-1.35"), Fraction("-1.25"), "%", Hedge.NONE),
    "降幅1.3%": (Fraction("-1.3"), Fraction("-1.35"), Fraction("-1.25"), "%", Hedge.NONE),
    "降幅为1.3%": (Fraction("-1.3"), Fraction("-1.35"), Fraction("-1.25"), "%", Hedge.NONE),
    "比上年少了12人": (-12, -12, -12, "人", Hedge.NONE),
    "跌26.5%": (Fraction("-26.5"), Fraction("-26.55"), Fraction("-26.45"), "%", Hedge.NONE),
    "低0.11": (Fraction("-0.11"), Fraction("-0.115"), Fraction("-0.105"), "", Hedge.NONE),
    "less than 5%": (5, None, 5, "%", Hedge.UNDER),
    "no less than 300": (300, 300, None, "", Hedge.AT_LEAST),
    "fewer than 300 people": (300, None, 300, "人", Hedge.UNDER),
    "5% or less": (5, None, 5, "%", Hedge.AT_MOST),
    "不低于300人": (300, 300, None, "人", Hedge.AT_LEAST),
    "少于300人": (300, None, 300, "人", Hedge.UNDER),
    "至少300人": (300, 300, None, "人", Hedge.AT_LEAST),
    "−3.3%": (Fraction("-3.3"), Fraction("-3.35"), Fraction("-3.25"), "%", Hedge.NONE),
    "2个百分点": (2, 1.5, 2.5, "百分点", Hedge.NONE),
    "3.28倍": (Fraction("3.28"), Fraction("3.275"), Fraction("3.285"), "倍", Hedge.NONE),
    "26微克/立方米": (26, 25.5, 26.5, "µg/m³", Hedge.NONE),
    "26μg/m³": (26, 25.5, 26.5, "µg/m³", Hedge.NONE),
    "26 micrograms a cubic metre": (26, 25.5, 26.5, "µg/m³", Hedge.NONE),
    "715亩": (Fraction(1430000, 3), Fraction(1429000, 3), 477000, "m²", Hedge.NONE),
    "3.5万多平方米": (35000, 35000, None, "m²", Hedge.OVER),
    "21.249公里": (Fraction("21.249"), Fraction("21.2485"), Fraction("21.2495"), "km", Hedge.NONE),
    "32万公斤": (320, 315, 325, "t", Hedge.NONE),
    "863吨": (863, 862.5, 863.5, "t", Hedge.NONE),
    "半公里": (0.5, 0.5, 0.5, "km", Hedge.NONE),
    "二〇二三": (2023, 2022.5, 2023.5, "", Hedge.NONE),
    "三千五": (3500, 3450, 3550, "", Hedge.NONE),
    "1.2亿": (120000000, 115000000, 125000000, "", Hedge.NONE),
    "无": (0, 0, 0, "", Hedge.NONE),
    "零发生": (0, 0, 0, "", Hedge.NONE),
    "清零": (0, 0, 0, "", Hedge.NONE),
    "全部": (100, 100, 100, "%", Hedge.NONE),
    "全市第二": (2, 2, 2, "位", Hedge.NONE),
    "首位": (1, 1, 1, "位", Hedge.NONE),
    "前三": (None, 1, 3, "位", Hedge.RANGE),
    "前列": (None, None, None, "位", Hedge.LEADING),
}


def exact(number: object) -> Fraction | None:
    """Return a number of the table exactly as it is written there."""
    return None if number is None else number if isinstance(number, Fraction) else Fraction(str(number))


@pytest.mark.parametrize("text", EXAMPLES)
def test_the_rules_of_reading(text: str) -> None:
    value, low, high, unit, hedge = EXAMPLES[text]
    read = Quantity.read(text)
    assert (read.value, read.low, read.high) == (exact(value), exact(low), exact(high))
    assert (read.unit, read.hedge) == (unit, hedge)


@pytest.mark.parametrize(
    ("text", "message"),
    [
        (
            "1.3亿圆",
            "figure '1.3亿圆' has no unit we know ('圆'); write 亿元, 万元, 元, or add it in units.yaml",
        ),
        ("12公理", "write 公里, or add it in units.yaml"),
        ("4.5星", "('星'): not known; add it in units.yaml"),
        ("近约5个", "hedged in two ways"),
        ("超50万元以上", "hedged in two ways"),
        ("8%—5%", "does not ascend"),
        ("007个", "no figure can be read"),
        ("1,23家", "no figure can be read"),
        ("1e3元", "no figure can be read"),
        ("1_000元", "no figure can be read"),
        ("٣个", "no figure can be read"),
        ("一千两万", "no figure can be read"),
        ("", "no figure can be read"),
        ("上5个", "no figure can be read"),
        ("三五家", "no figure can be read"),  # three to five, not 35
        ("万元", "no figure can be read"),  # a unit that has lost its number
        ("亿元", "no figure can be read"),
        ("末位", "no figure can be read"),
    ],
)
def test_what_cannot_be_read_is_refused_with_the_way_out(text: str, message: str) -> None:
    with pytest.raises(QuantityError) as refused:
        Quantity.read(text)
    assert message in refused.value.message.en
    assert text in refused.value.message.zh
    assert text in refused.value.message.en


FIGURES = "0123456789０１.,，%％亿万千百十元个余多超近约以上下一二三两半零第前全市成分之—-~至 至增长下降µ/m³"


def read_or_refusal(text: str) -> Quantity | QuantityError:
    """Return what is read from ``text``, or the refusal: nothing else may happen."""
    try:
        return Quantity.read(text)
    except QuantityError as refusal:
        return refusal


@settings(max_examples=400)
@given(st.one_of(st.text(max_size=30), st.text(FIGURES, max_size=12)))
def test_whatever_is_typed_is_read_or_refused_and_never_turned_round(text: str) -> None:
    read = read_or_refusal(text)
    if isinstance(read, QuantityError):
        assert read.message.zh
        assert read.message.en
        return
    ends = [end for end in (read.low, read.value, read.high) if end is not None]
    assert ends == sorted(ends)


@pytest.mark.parametrize("letter", ["万", "一", "多", "第", "1,", "近", "至"])
def test_very_long_texts_are_refused_at_once_and_not_repeated(letter: str) -> None:
    with pytest.raises(QuantityError) as refused:
        Quantity.read(letter * 20_000)
    assert len(refused.value.message.en) < 200
    assert isinstance(read_or_refusal(letter * 40), Quantity | QuantityError)


SCALES = {"": 1, "千": 1000, "万": WAN, "百万": 100 * WAN, "亿": YI}
UNITS = {"元": ("元", 1), "%": ("%", 1), "吨": ("t", 1), "公里": ("km", 1), "平方米": ("m²", 1)}


@st.composite
def printed(draw: st.DrawFn) -> tuple[Fraction, int, str, str]:
    """Draw a true number, the decimals it is printed with, a scale and a unit."""
    true = draw(st.fractions(min_value=Fraction(1, 100), max_value=99999, max_denominator=10**6))
    unit = draw(st.sampled_from(sorted(UNITS)))
    scale = draw(st.sampled_from(sorted(SCALES))) if unit == "元" else ""
    return true, draw(st.integers(0, 3)), scale, unit


@given(printed(), st.booleans())
def test_a_number_that_would_be_printed_so_lies_inside_the_interval(
    drawn: tuple[Fraction, int, str, str], grouped: bool
) -> None:
    true, decimals, scale, unit = drawn
    shown = Decimal(floor(true * 10**decimals + Fraction(1, 2))).scaleb(-decimals)
    text = f"{shown:,f}" if grouped else f"{shown:f}"
    read = Quantity.read(f"{text}{scale}{unit}")
    assert read.low is not None
    assert read.high is not None
    if read.low != read.high:  # 100% is exact
        assert read.low <= true * SCALES[scale] * UNITS[unit][1] <= read.high


@given(st.integers(1, 99999), st.sampled_from(["余", "多"]), st.sampled_from(["万", "亿", ""]))
def test_a_lower_bound_is_the_printed_number(number: int, hedge: str, scale: str) -> None:
    before, after = Quantity.read(f"{number}{hedge}{scale}元"), Quantity.read(f"超{number}{scale}元")
    assert before.low == after.low == number * SCALES[scale]
    assert before.high is after.high is None


@given(st.integers(0, 10**12))
def test_chinese_numerals_agree_with_another_reader(number: int) -> None:
    written = cn2an.an2cn(number)
    read = read_numeral(written)
    assert read is not None
    assert read.number == number


@given(st.integers(1, 999), st.sampled_from(["个", "家", "户", "次", "项"]))
def test_counts_are_exact_in_either_numerals(number: int, unit: str) -> None:
    arabic, chinese = Quantity.read(f"{number}{unit}"), Quantity.read(f"{cn2an.an2cn(number)}{unit}")
    assert arabic.value == arabic.low == arabic.high == number
    assert chinese.value == number
    assert chinese.unit == unit


@pytest.mark.parametrize("text", ["12.34亿元", "6500余万元", "5%—8%", "全市第二"])
def test_line_breaks_blanks_at_a_unit_and_full_width_forms_do_not_matter(text: str) -> None:
    wide = "".join(
        chr(ord(character) + 0xFEE0) if character.isascii() and character.isalnum() else character
        for character in text
    )
    apart = re.sub(r"(?<=\d)(?=[^\d.])", " ", text)
    expected = Quantity.read(text)
    for other in (apart, "\n".join(text), wide):
        read = Quantity.read(other)
        assert (read.value, read.low, read.high, read.unit) == (
            expected.value,
            expected.low,
            expected.high,
            expected.unit,
        )
    assert Quantity.read(apart).printed == text


def test_json_leaves_open_ends_null_and_whole_numbers_whole() -> None:
    assert Quantity.read("6500余万元").as_json() == {
        "text": "6500余万元",
        "value": 65000000,
        "low": 65000000,
        "high": None,
        "unit": "元",
        "hedge": "over",
    }
    assert Quantity.read("1.92%").as_json()["value"] == 1.92


@pytest.mark.parametrize(
    ("one", "other", "is_it"),
    [
        ("超12亿元", "12.34亿元", True),
        ("近600万元", "587万元", True),
        ("50万元以上", "2350余万元", False),
        ("近600万元", "187万元", False),
        ("more than half", "54%", False),
        ("more than half", "50%", True),
        ("12.3亿元", "12.34亿元", True),
        ("超0.3%", "0.35%", True),
    ],
)
def test_a_bound_is_a_number_that_has_its_digits_and_none_that_it_only_allows(
    one: str, other: str, is_it: bool
) -> None:
    assert Quantity.read(one).rounds(Quantity.read(other)) is is_it
