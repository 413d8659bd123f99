"""Amounts show the digits they have, in both languages, and no more."""

import ast
import re
from decimal import Decimal
from fractions import Fraction
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from metrics.display.numbers.amounts import amount_of, interval_text, quantity_text, spaced
from metrics.display.numbers.digits import (
    falls,
    half_up,
    number_text,
    precision,
    ratio_in_brief,
    ratio_text,
    without_direction,
)
from metrics.display.numbers.money_units import fitting_coin
from metrics.display.numbers.unit_words import kept_by_all, kept_unit
from metrics.language import Language
from metrics.model.codes import Hedge, Measure
from metrics.model.quantity import Quantity
from tests.sample import FACTS
from tests.syntax import tree_of

PACKAGE = Path(__file__).parents[3] / "metrics"
ZH, EN = Language.ZH, Language.EN
ENGLISH = {"million": 6, "billion": 9, "trillion": 12}
SCALES = {"元": 1, "万元": 10**4, "亿元": 10**8, "万亿元": 10**12}

figures = st.builds(
    lambda whole, decimals, scale: f"{whole}{decimals and '.' + decimals}{scale}",
    st.integers(0, 99999),
    st.text("0123456789", max_size=4),
    st.sampled_from(["元", "万元", "亿元"]),
).filter(lambda figure: bool(re.search("[1-9]", figure)))
bounds = st.builds("{}{}".format, st.sampled_from(["超", "近", "不足", "至少", "至多", "约"]), figures)


def implied(low: Fraction | None, value: Fraction, high: Fraction | None) -> Quantity:
    """Return an amount that follows by arithmetic."""
    hedge = Hedge.AT_MOST if low is None else Hedge.AT_LEAST if high is None else Hedge.NONE
    return Quantity("", value, low, high, "元", hedge)


@pytest.mark.parametrize(
    ("printed", "zh", "en"),
    [
        ("12.34亿元", "12.34 亿元", "CNY 1.234 billion"),
        ("37574万元", "3.7574 亿元", "CNY 375.74 million"),
        ("8133万元", "8133 万元", "CNY 81.33 million"),
        ("704.29万元", "704.29 万元", "CNY 7.0429 million"),
        ("1.30亿元", "1.30 亿元", "CNY 130 million"),
        ("0.5亿元", "0.5 亿元", "CNY 50 million"),
        ("3百万元", "0.03 亿元", "CNY 3 million"),
        ("12000元", "1.2000 万元", "CNY 12,000"),
        ("6500余万元", "6500 余万元", "over CNY 65 million"),
        ("500万元以上", "500 万元以上", "at least CNY 5 million"),
        ("近300万元", "近 300 万元", "nearly CNY 3 million"),
        ("不足1万元", "不足 1 万元", "under CNY 10,000"),
        ("约1400万元", "约 1400 万元", "about CNY 14 million"),
    ],
)
def test_money_is_told_with_the_digits_that_were_printed(printed: str, zh: str, en: str) -> None:
    quantity = Quantity.read(printed)
    assert (quantity_text(quantity, ZH), quantity_text(quantity, EN)) == (zh, en)


@pytest.mark.parametrize(
    ("printed", "zh", "en"),
    [
        ("238.4%", "238.4%", "238.4%"),
        ("26微克/立方米", "26 微克/立方米", "26 µg/m³"),
        ("22个", "22 个", "22"),
        ("80余次", "80 余次", "over 80 times"),
        ("1260户", "1260 户", "1,260 households"),
        ("3.2万人", "3.2 万人", "32,000 people"),
        ("5%—8%", "5%—8%", "5–8%"),
        ("三成", "30%", "30%"),
        ("1.3亿元", "1.3 亿元", "CNY 130 million"),
        ("9100亿元", "9100 亿元", "CNY 910 billion"),
        ("99亿元", "99 亿元", "CNY 9.9 billion"),
        ("123.45亿元", "123.45 亿元", "CNY 12.345 billion"),
        ("12.6万亿元", "12.6 万亿元", "CNY 12.6 trillion"),
    ],
)
def test_other_quantities_are_told_in_their_unit(printed: str, zh: str, en: str) -> None:
    quantity = Quantity.read(printed)
    assert (quantity_text(quantity, ZH), quantity_text(quantity, EN)) == (zh, en)


def test_a_zero_in_words_is_told_as_a_number() -> None:
    none = Quantity.read("无").in_unit("天")
    assert (quantity_text(none, ZH), quantity_text(none, EN)) == ("0 天", "0 days")


@settings(max_examples=50)
@given(figures)
def test_money_as_shown_reads_back_as_the_same_quantity(figure: str) -> None:
    quantity = Quantity.read(figure)
    again = Quantity.read(quantity_text(quantity, ZH))
    assert (again.value, again.low, again.high) == (quantity.value, quantity.low, quantity.high)


@settings(max_examples=50)
@given(bounds)
def test_hedged_money_as_shown_reads_back_as_the_same_quantity(figure: str) -> None:
    quantity = Quantity.read(figure)
    again = Quantity.read(quantity_text(quantity, ZH))
    assert (again.value, again.low, again.high) == (quantity.value, quantity.low, quantity.high)
    assert again.hedge is quantity.hedge


@settings(max_examples=50)
@given(figures, st.sampled_from(list(Language)))
def test_the_value_as_shown_is_the_value_printed(figure: str, language: Language) -> None:
    quantity = Quantity.read(figure)
    assert _number(quantity_text(quantity, language)) == quantity.value


@settings(max_examples=50)
@given(
    st.fractions(1, 10**6), st.fractions(Fraction(1, 10**6), Fraction(1, 3)), st.sampled_from(list(Language))
)
def test_no_more_digits_are_shown_than_the_interval_supports(
    value: Fraction, spread: Fraction, language: Language
) -> None:
    quantity = implied(value * (1 - spread), value, value * (1 + spread))
    grain = Fraction(10) ** precision(quantity)
    shown = _number(quantity_text(quantity, language))
    assert shown % grain == 0
    assert value * (1 - spread) <= shown <= value * (1 + spread)
    coarser = half_up(value / (10 * grain)) * 10 * grain
    assert not coarser or 10 * grain > value or abs(coarser - value) > value * spread


def test_an_implied_amount_is_rounded_to_what_is_known() -> None:
    target = implied(Fraction(109_170_305), Fraction(114_035_087), Fraction(118_942_731))
    assert (quantity_text(target, ZH), quantity_text(target, EN)) == ("1.1 亿元", "CNY 110 million")


@settings(max_examples=50)
@given(st.integers(1, 10**9), st.integers(2, 999))
def test_a_bound_that_never_ends_is_rounded_to_its_safe_side(above: int, below: int) -> None:
    bound = Fraction(above, below)
    for language in Language:
        assert _number(quantity_text(implied(bound, bound, None), language)) <= bound
        assert _number(quantity_text(implied(None, bound, bound), language)) >= bound


@pytest.mark.parametrize(
    ("low", "value", "high", "zh", "en"),
    [
        ("14867800", "15964912", "17096100", "1600 万元", "CNY 16 million"),
        ("23177600", "23246500", "23315400", "2320 万元", "CNY 23.2 million"),
        ("3734980", "3749600", "3764060", "375 万元", "CNY 3.75 million"),
        ("1210200000", "1210750000", "1211310000", "12.11 亿元", "CNY 1.211 billion"),
        ("4135020", "4137116", "4139210", "413.7 万元", "CNY 4.137 million"),
        ("32308500", "32323500", "32338500", "3232 万元", "CNY 32.32 million"),
        ("636136", "636364", "636591", "63.64 万元", "CNY 636,400"),
        ("125070000", "130600000", "136100000", "1.3 亿元", "CNY 130 million"),
    ],
)
def test_what_follows_is_told_inside_its_own_interval_by_the_coarsest_place(
    low: str, value: str, high: str, zh: str, en: str
) -> None:
    quantity = implied(Fraction(low), Fraction(value), Fraction(high))
    assert (quantity_text(quantity, ZH), quantity_text(quantity, EN)) == (zh, en)
    unit = zh.partition(" ")[2]
    assert interval_text(quantity, ZH).endswith(f" {unit}")


@pytest.mark.parametrize(
    ("figures", "zh", "en"),
    [
        (
            ["12.34亿元", "8133万元"],
            ["12.34 亿元", "0.8133 亿元"],
            ["CNY 1,234 million", "CNY 81.33 million"],
        ),
        (
            ["12.34亿元", "6500余万元"],
            ["12.34 亿元", "超 0.65 亿元"],
            ["CNY 1,234 million", "over CNY 65 million"],
        ),
        (["900万元", "6500余万元"], ["900 万元", "6500 余万元"], ["CNY 9.00 million", "over CNY 65 million"]),
        (["9100亿元", "12亿元"], ["9100 亿元", "12 亿元"], ["CNY 910 billion", "CNY 1.2 billion"]),
        (["5000元", "3百万元"], ["0.00005000 亿元", "0.03 亿元"], ["CNY 0.005000 million", "CNY 3 million"]),
    ],
)
def test_amounts_that_stand_together_are_told_in_one_unit(
    figures: list[str], zh: list[str], en: list[str]
) -> None:
    amounts = list(map(Quantity.read, figures))
    for language, texts in ((ZH, zh), (EN, en)):
        coin = fitting_coin(amounts, language)
        assert [quantity_text(value, language, coin) for value in amounts] == texts


def test_a_number_that_never_ends_is_told_as_about_that_much() -> None:
    third = Fraction(100, 3)
    exact = Quantity("", third, third, third, "%", Hedge.NONE)
    assert (quantity_text(exact, ZH), quantity_text(exact, EN)) == ("约 33.3333%", "about 33.3333%")


def test_bounds_that_follow_are_told_as_bounds() -> None:
    least = Fraction(12_000_000)
    assert quantity_text(implied(least, least, None), ZH) == "至少 1200 万元"
    assert quantity_text(implied(None, least, least), EN) == "at most CNY 12 million"


@pytest.mark.parametrize(
    ("printed", "zh", "en"),
    [
        ("12.34亿元", "12.335 – 12.345 亿元", "CNY 1.2335 – 1.2345 billion"),
        ("1234.5678亿元", "1234.56775 – 1234.56785 亿元", "CNY 123.456775 – 123.456785 billion"),
        ("5000元", "4999.5 – 5000.5 元", "CNY 4,999.5 – 5,000.5"),
        ("近300万元", "≤ 300 万元", "≤ CNY 3 million"),
        ("6500余万元", "≥ 6500 万元", "≥ CNY 65 million"),
        ("1.92%", "1.915% – 1.925%", "1.915% – 1.925%"),
        ("下降5.2%", "-5.25% – -5.15%", "-5.25% – -5.15%"),
        ("4.8‰", "4.75‰ – 4.85‰", "4.75‰ – 4.85‰"),
        ("3‱", "2.5‱ – 3.5‱", "2.5‱ – 3.5‱"),
        ("26微克/立方米", "25.5 – 26.5 微克/立方米", "25.5 – 26.5 µg/m³"),
        ("10.7万余亩", "≥ 107000 亩", "≥ 107,000 mu"),
        ("3.2万人", "31500 – 32500 人", "31,500 – 32,500 people"),
        ("22个", "22 个", "22"),
        ("前列", "", ""),
    ],
)
def test_an_interval_names_both_ends_or_the_one_that_is_stated(printed: str, zh: str, en: str) -> None:
    quantity = Quantity.read(printed)
    assert (interval_text(quantity, ZH), interval_text(quantity, EN)) == (zh, en)


@settings(max_examples=50)
@given(st.integers(1, 10**10), st.integers(1, 999), st.integers(1, 999))
def test_an_interval_as_shown_holds_all_that_is_possible(above: int, below: int, wide: int) -> None:
    low = Fraction(above, below)
    quantity = implied(low, low + wide, low + 2 * wide)
    for language in Language:
        first, _, last = interval_text(quantity, language).partition(" – ")
        unit = re.sub(r"[0-9.,]", "", last)
        assert _number(first + unit) <= low
        assert _number(last) >= low + 2 * wide


@pytest.mark.parametrize(
    ("low", "high", "text"),
    [
        ("3.2828", "3.2856", "3.28–3.29"),
        ("1.0001", "1.0002", "1.000–1.001"),
        ("10.31", "10.39", "10.3–10.4"),
        ("2", "2", "2.00"),
        ("1.01915", "1.01925", "1.0192"),
        ("3.3835", "3.3845", "3.384"),
        ("1.5", "2.5", "2"),
    ],
)
def test_a_ratio_is_rounded_outward_unless_one_number_says_just_as_much(
    low: str, high: str, text: str
) -> None:
    assert ratio_text(Fraction(low), Fraction(high)) == text


@pytest.mark.parametrize(
    ("low", "high", "text"),
    [
        ("1.231468", "1.231473", "1.231–1.232"),
        ("1.01915", "1.01925", "1.0192"),
        ("117.2531", "117.2532", "117–118"),
        ("12345.6", "12345.7", "12,345–12,346"),
        ("28", "30", "28.0–30.0"),
    ],
)
def test_a_sentence_tells_a_ratio_by_three_digits_of_what_is_above_one(
    low: str, high: str, text: str
) -> None:
    assert ratio_in_brief(Fraction(low), Fraction(high)) == text


@given(st.fractions(1, 500), st.fractions(0, 2))
def test_a_ratio_in_brief_holds_all_of_it(low: Fraction, wide: Fraction) -> None:
    ends = [Fraction(end.replace(",", "")) for end in ratio_in_brief(low, low + wide).split("–")]
    if len(ends) == 1:  # by its half unit either way
        decimals = ratio_in_brief(low, low + wide).partition(".")[2]
        half = Fraction(1, 2 * 10 ** len(decimals)) if wide else Fraction(0)
        ends = [ends[0] - half, ends[0] + half]
    assert ends[0] <= low
    assert low + wide <= ends[1]


@pytest.mark.parametrize(
    ("printed", "bare", "fell"),
    [
        ("下降5.2%", "5.2%", True),
        ("-5.2%", "5.2%", True),
        ("−5.2%", "5.2%", True),
        ("增长1.92%", "1.92%", False),
        ("1.92%", "1.92%", False),
        ("下降超5%", "超5%", True),
        ("5%—8%", "5%—8%", False),
        ("0%", "0%", False),
    ],
)
def test_a_change_without_its_direction_is_how_large_it_is(printed: str, bare: str, fell: bool) -> None:
    quantity = Quantity.read(printed)
    large = without_direction(quantity)
    again = Quantity.read(bare)
    assert (large.printed, large.value, large.low, large.high) == (bare, again.value, again.low, again.high)
    assert falls(quantity) is fell


def test_a_space_stands_between_chinese_and_digits_or_letters_only() -> None:
    assert spaced("2023年，PM2.5为26微克") == "2023 年，PM2.5 为 26 微克"
    assert spaced("全市第一") == "全市第一"


def test_every_figure_of_the_sample_shows_the_number_it_was_printed_with() -> None:
    for row in list(FACTS):
        if row.measure is not Measure.RANK and row.value is not None:
            quantity = row.quantity
            grain = Fraction(10) ** precision(quantity)
            shown = _number(quantity_text(quantity, EN))
            meant = Quantity.read(row.printed).value if row.printed else quantity.value
            in_base_units = shown * Fraction(2000, 3) if "亩" in row.printed else shown
            assert meant is not None
            assert abs(in_base_units - meant) <= (0 if row.printed else grain / (2 if row.is_closed else 1))
            assert number_text(quantity, 0)


def _number(text: str) -> Fraction:
    """Return the number that a text shows, in the base unit."""
    match = re.search(r"-?[0-9][0-9,]*(?:\.[0-9]+)?", text)
    assert match, text
    scale = next((SCALES[name] for name in ("万亿元", "亿元", "万元") if text.endswith(name)), 1)
    scale = next((10**power for name, power in ENGLISH.items() if name in text), scale)
    return Fraction(Decimal(match[0].replace(",", ""))) * scale


def test_an_english_range_keeps_the_zeros_of_whole_numbers() -> None:
    ranged = Quantity.read("1—700亿元"), Quantity.read("10—70亿元")
    assert [quantity_text(quantity, Language.EN) for quantity in ranged] == [
        "CNY 0.1–70 billion",
        "CNY 1–7 billion",
    ]


PIECES = {
    "12.34亿元": (("", "", "12.34", " 亿元", "12.34"), ("", "CNY ", "1.234", " billion", "1.234")),
    "6500余万元": (
        ("", "", "6500", " 余万元", "6500 余万元"),
        ("over ", "CNY ", "65", " million", "over 65"),
    ),
    "超50人": (("超 ", "", "50", " 人", "超 50"), ("over ", "", "50", " people", "over 50")),
    "1.2—1.5万元": (
        ("", "", "1.2—1.5", " 万元", "1.2—1.5"),
        ("", "CNY ", "12,000–15,000", "", "12,000–15,000"),
    ),
    "下降5.2%": (("下降 ", "", "5.2", "%", "下降 5.2%"), ("", "", "-5.2", "%", "-5.2%")),
    "百万元": (("", "", "百万元", "", "百万元"), ("", "CNY ", "1", " million", "1")),
}


@pytest.mark.parametrize("printed", PIECES)
def test_a_figure_has_each_of_its_pieces_by_itself(printed: str) -> None:
    """The last: what is left of it where an axis names its unit, which only a unit that stands apart lets go."""
    amounts = [amount_of(Quantity.read(printed), language) for language in (ZH, EN)]
    pieces = tuple(
        (amount.before, amount.currency, amount.number, amount.unit, amount.without(amount.counted_in))
        for amount in amounts
    )
    assert pieces == PIECES[printed]
    assert all(
        amount.text == quantity_text(Quantity.read(printed), language)
        for amount, language in zip(amounts, (ZH, EN), strict=True)
    )


@pytest.mark.parametrize(
    ("printed", "unit", "text"),
    [
        ("3.4 percent", "%", "3.4%"),
        ("nearly 450,000 visitors", "人次", "近 450,000 人次"),
        ("13,100", "人", "13,100 人"),
        ("13,100 people", "人", "13,100 人"),
        ("15 mm", "mm", "15 毫米"),
        ("24 µg/m³", "µg/m³", "24 微克/立方米"),
        ("24微克每立方米", "µg/m³", "24 微克/立方米"),
        ("1.5万平米", "m²", "1.5 万平方米"),
        ("31家", "家", "31 家"),
        ("1.31万人", "人", "1.31 万人"),
    ],
)
def test_chinese_tells_what_is_printed_in_english_in_its_own_words(
    printed: str, unit: str, text: str
) -> None:
    assert quantity_text(Quantity.read(printed).in_unit(unit), Language.ZH) == text


@pytest.mark.parametrize(
    ("printed", "is_joint", "scale"),
    [("并列第二", True, ""), ("第二", False, ""), ("1.2万亿元", False, "万亿"), ("1亿2345万元", False, "亿")],
)
def test_a_quantity_says_itself_how_it_is_printed(printed: str, is_joint: bool, scale: str) -> None:
    quantity = Quantity.read(printed)
    assert (quantity.is_joint, quantity.scale, quantity.is_in_digits) == (is_joint, scale, "1" in printed)


def test_no_floor_above_the_readings_looks_for_a_word_in_what_is_printed() -> None:
    """A quantity is read once, and says which unit, scale and sharing it is printed in."""
    read_again = []
    for room in ("display", "charts", "export", "views", "web", "screens", "cli"):
        for path in sorted((PACKAGE / room).rglob("*.py")):
            for node in ast.walk(tree_of(path)):
                is_within = isinstance(node, ast.Compare) and isinstance(node.ops[0], ast.In | ast.NotIn)
                asked = node.comparators[0] if isinstance(node, ast.Compare) and is_within else None
                asked = node.iter if isinstance(node, ast.comprehension) else asked
                if isinstance(asked, ast.Attribute) and asked.attr == "printed":
                    read_again.append(f"{path.relative_to(PACKAGE)}: {ast.unparse(node)}")
    assert read_again == []


@pytest.mark.parametrize(
    ("printed", "kept"),
    [
        *(("5000多亩", "亩"), ("0.5万亩", "亩"), ("12,000 mu", "亩"), ("3公顷", ""), ("30平方米", "")),
        *(("2.5‰", "‰"), ("2.5 per 1,000", "‰"), ("2.5%", ""), ("12元/亩", ""), ("12元", ""), ("4.2", "")),
    ],
)
def test_which_unit_is_kept_follows_from_the_one_that_is_printed(printed: str, kept: str) -> None:
    assert kept_unit(Quantity.read(printed)) == kept


def test_what_two_documents_print_in_one_kept_unit_is_told_apart_in_it() -> None:
    assert kept_by_all(map(Quantity.read, ("12亩", "13 mu"))) == "亩"
    assert kept_by_all(map(Quantity.read, ("12亩", "13公顷"))) == ""
