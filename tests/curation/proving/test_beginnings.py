"""Which patterns of a figure's beginning a text is asked for: English words only where it may have one."""

import pytest

from metrics.curation.proving.tokens import tokens_of

WORD = "财政收入超过3亿元，"


@pytest.mark.parametrize(
    ("text", "figures"),
    [
        ("taxrose by over 40% in all", ["over 40%"]),
        ("TAX UP BY 5%", ["UP BY 5%"]),
        (f"{WORD}a third of the towns", ["超过3亿元", "a third"]),
        (f"PM2.5下降，GDP{WORD}", ["2.5", "超过3亿元"]),
    ],
)
def test_an_english_figure_is_read_in_english_in_capitals_and_in_a_chinese_text(
    text: str, figures: list[str]
) -> None:
    assert [token.text for token in tokens_of(text)] == figures
