"""Money in the unit that a reader asks for: never with a digit that nobody printed."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from metrics.display.numbers.amounts import interval_text, quantity_text
from metrics.display.numbers.money_units import coin_for, units_for
from metrics.language import Language
from metrics.model.codes import MoneyUnit
from metrics.model.quantity import Quantity

AUTO, YUAN, WAN, YI = MoneyUnit.AUTO, MoneyUnit.YUAN, MoneyUnit.WAN, MoneyUnit.YI


@pytest.mark.parametrize(
    ("printed", "unit", "zh", "en"),
    [
        ("37574万元", WAN, "37574 万元", "CNY 375.74 million"),
        ("37574万元", YI, "3.7574 亿元", "CNY 375.74 million"),
        ("8133万元", YI, "0.8133 亿元", "CNY 81.33 million"),
        ("12.34亿元", WAN, "12.34 亿元", "CNY 1.234 billion"),
        ("12.34亿元", YUAN, "12.34 亿元", "CNY 1.234 billion"),
        ("21453元", YUAN, "21453 元", "CNY 21,453"),
        ("21453元", WAN, "2.1453 万元", "CNY 21.453 thousand"),
        ("6500余万元", WAN, "6500 余万元", "over CNY 65 million"),
        ("6500余万元", YI, "超 0.65 亿元", "over CNY 65 million"),
        ("5万元—8万元", YI, "0.0005–0.0008 亿元", "CNY 0.05–0.08 million"),
    ],
)
def test_money_is_told_in_the_unit_asked_for(printed: str, unit: MoneyUnit, zh: str, en: str) -> None:
    quantity = Quantity.read(printed)
    assert quantity_text(quantity, Language.ZH, unit) == zh
    assert quantity_text(quantity, Language.EN, unit) == en


def test_an_interval_is_told_in_the_same_unit() -> None:
    assert interval_text(Quantity.read("37574万元"), Language.ZH, WAN) == "37573.5 – 37574.5 万元"


@settings(max_examples=60)
@given(
    st.integers(1, 10**6),
    st.sampled_from(["元", "万元", "亿元"]),
    st.sampled_from(MoneyUnit),
    st.sampled_from(Language),
)
def test_no_digit_is_added_to_what_was_printed(
    number: int, printed_in: str, unit: MoneyUnit, language: Language
) -> None:
    quantity = Quantity.read(f"{number}{printed_in}")
    coin = coin_for(quantity, language, unit)
    if coin:
        amount = quantity_text(quantity, language, unit)
        digits = "".join(character for character in amount if character.isdigit()).lstrip("0")
        assert digits == str(number)


@pytest.mark.parametrize(
    ("printed", "units"),
    [
        (["12.34亿元", "37574万元"], (AUTO, WAN, YI)),
        (["12.34亿元"], (AUTO, YI)),
        (["21453元"], (AUTO, YUAN, WAN, YI)),
        (["26个"], (AUTO,)),
        (["59.31%"], (AUTO,)),
        ([], (AUTO,)),
    ],
)
def test_a_unit_is_offered_only_where_a_figure_can_be_told_in_it(
    printed: list[str], units: tuple[MoneyUnit, ...]
) -> None:
    assert units_for(map(Quantity.read, printed), Language.ZH) == units
