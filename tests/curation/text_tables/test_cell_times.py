"""Of when the numbers of tables in a text are, as head, row or title says. All of it is made up."""

import pytest

from metrics.curation.text_tables.cell_times import times_of_cells


@pytest.mark.parametrize(
    ("text", "years"),
    [
        ("指标 | 2022年 | 2023年（万元）\n收入 | 324 | 341", ["2022", "2023"]),
        ("年份 | 收入\n2022 | 324\n2023 | 341", ["2022", "2023"]),
        ("指标 | 2023年 | 比2019年增长（%）\n收入 | 341 | 6", ["2023"]),
        ("指标 | 2023年末 | 2023年同比\n人口 | 430 | 2.1", ["2023", "2023"]),
        ("指标 | 2023年1-6月 | 2020-2023年\n收入 | 341 | 900", ["2023年1-6月", "2020-2023"]),
        ("Town | New homes 2024–2030\nSandwell | 340", ["2024–2030"]),
        ("项目 | 投资\n2020年改造 | 56", []),
    ],
)
def test_a_column_or_a_row_that_begins_with_a_year_tells_it_of_its_numbers(
    text: str, years: list[str]
) -> None:
    assert list(times_of_cells(text).values()) == years
