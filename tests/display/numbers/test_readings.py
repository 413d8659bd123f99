"""What a figure is read as is told in the reader's language: no 位 on an English page, and no unit told twice."""

import pytest

from metrics.display.numbers.readings import reading_text
from metrics.language import Language
from metrics.model.quantity import Quantity


@pytest.mark.parametrize(
    ("printed", "zh", "en"),
    [
        ("全县第二", "第 2", "2nd"),
        ("全县前三", "第 1 至第 3", "ranks 1 to 3"),
        ("位居前列", "", ""),
        ("12.34亿元", "12.34 亿元 · 12.335 – 12.345 亿元", "CNY 1.234 billion · CNY 1.2335 – 1.2345 billion"),
        ("13家", "13 家", "13"),
    ],
)
def test_what_a_figure_is_read_as_is_told_in_both_languages(printed: str, zh: str, en: str) -> None:
    quantity = Quantity.read(printed)
    assert [reading_text(quantity, language) for language in Language] == [zh, en]
