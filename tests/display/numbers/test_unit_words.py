"""Units are told in the words of their table: currencies, quotients, things that English counts by their name."""

from fractions import Fraction

import pytest

from metrics.display.numbers.amounts import amount_of, interval_text, quantity_text
from metrics.language import Language
from metrics.model.codes import Hedge
from metrics.model.quantity import Quantity
from metrics.model.units import Base, Unit, Units, package_units

WORDED = {
    "12万美元": ("12 万美元", "USD 120,000"),
    "£16.83m": ("1683 万英镑", "GBP 16.83 million"),
    "1200元/亩": ("1200 元/亩", "CNY 1,200 per mu"),
    "61.6万元/村": ("61.6 万元/村", "CNY 616,000 per village"),
    "2.39平方米/人": ("2.39 平方米/人", "2.39 m² per person"),
    "350人/平方公里": ("350 人/平方公里", "350 people per km²"),
    "12.5件/万人": ("12.5 件/万人", "12.5 per 10,000 people"),
    "1人": ("1 人", "1 person"),
    "2人": ("2 人", "2 people"),
    "14.0℃": ("14.0℃", "14.0 °C"),
    "1000余箱": ("1000 余箱", "over 1,000"),
    "715亩": ("715 亩", "715 mu"),
    "3.88": ("3.88", "3.88"),
}


@pytest.mark.parametrize("printed", WORDED)
def test_a_figure_is_told_in_its_unit_in_both_languages(printed: str) -> None:
    read = Quantity.read(printed)
    assert tuple(quantity_text(read, language) for language in Language) == WORDED[printed]


def test_an_interval_of_foreign_money_names_its_currency() -> None:
    read = Quantity.read("12.5亿美元")
    assert interval_text(read, Language.ZH) == "12.45 – 12.55 亿美元"
    assert interval_text(read, Language.EN) == "USD 1.245 – 1.255 billion"


def test_what_follows_of_no_unit_is_a_bare_number() -> None:
    index = Quantity("", Fraction(4), Fraction("3.9"), Fraction("4.1"), "1", Hedge.NONE)
    assert [quantity_text(index, language) for language in Language] == ["4", "4"]


def test_a_unit_that_somebody_added_is_told_in_their_words() -> None:
    added = Units({"箩筐": Unit("箩筐", counted=True)}, {"箩筐": Base("箩筐", "箩筐", "basket", "baskets")})
    table = package_units().with_more(added)
    read = Quantity.read("12箩筐", table)
    assert quantity_text(read, Language.EN, units=table) == "12 baskets"
    assert (
        quantity_text(Quantity.read("1.2公斤/箩筐", table), Language.EN, units=table) == "0.0012 t per basket"
    )


def test_a_currency_of_several_words_stands_before_an_amount_over_something() -> None:
    base = Base("银元", "银元", "silver yuan", "silver yuan", money=True)
    table = package_units().with_more(Units({"银元": Unit("银元")}, {"银元": base}))
    read = Quantity.read("12银元/亩", table)
    amount = amount_of(read, Language.EN, units=table)
    assert (amount.currency, amount.number, amount.unit) == ("silver yuan ", "12", " per mu")
