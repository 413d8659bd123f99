"""The year under which somebody files a paper, and the time that the paper tells of itself."""

import pytest

from metrics.curation.proposing.proposer import calendar_read
from metrics.curation.proving.documents import document_of

TRADE = "沙洲市前三季度外贸回升\n2024年前三季度，全市进出口总额312.6亿元。其中，出口187.3亿元。\n"
HOLIDAY = "沙洲市2024年“五一”假期旅游\n2024年5月6日讯，5月1日至5日接待游客26.8万人次。\n"
FISCAL = "Sandwell Council: annual report 2023/24\nThe Council spent £58,900 on parks.\n"
ADDRESS = (
    "Town address, February 9, 2024\nLast year we issued 187 permits. This year we will plant 90 trees.\n"
)
UNDATED = "Sandwell Township\nLast year the township took in 43 new firms.\n"
WHOLE = "沙洲镇2024年工作总结\n2024年，全镇产值12.6亿元。\n"


@pytest.mark.parametrize(
    ("text", "filed", "own"),
    [
        (TRADE, "2024", "2024-Q1/2024-Q3"),
        (HOLIDAY, "2024", "2024-05-01/2024-05-05"),
        (FISCAL, "2023", "2023-04/2024-03"),
        (FISCAL, "2024", "2023-04/2024-03"),
        (WHOLE, "2024", "2024"),
        (TRADE, "2023", "2023"),  # of another year it is no part
        (TRADE, "2024-H1", "2024-H1"),  # who names a part means it
        (TRADE, "2023/2024", "2023/2024"),
    ],
)
def test_a_part_that_a_paper_names_is_not_widened_to_the_year_it_is_filed_under(
    text: str, filed: str, own: str
) -> None:
    assert calendar_read(document_of(text.encode()), filed).own == own


@pytest.mark.parametrize(("text", "this"), [(ADDRESS, 2024), (UNDATED, 2023)])
def test_last_year_is_the_year_that_a_paper_is_filed_under_where_it_prints_the_date_of_the_next(
    text: str, this: int
) -> None:
    calendar = calendar_read(document_of(text.encode()), "2023")
    assert (calendar.year, calendar.this) == (2023, this)
