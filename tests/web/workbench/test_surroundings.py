"""A number in a list stands first, then with the words around it, and no other number is cut in two."""

from pathlib import Path

import pytest

from metrics.web.workbench.surroundings import around
from tests.curation.curating.desks import desk_with

TEXT = "甲镇2023年工作通报\n同比增长43.1%，开展一体化的行动，五大产业兴旺，惠及一百零二户、五百人，产值1,234.56亿元。\n"


@pytest.mark.parametrize(
    ("printed", "listed"),
    [
        ("五大", "五大 · 43.1%，开展一体化的行动，五大产业兴旺，惠及一百零二户"),
        ("43.1%", "43.1% · 同比增长43.1%，开展一体化的行动，五大"),
    ],
)
def test_a_number_is_listed_with_what_stands_around(printed: str, listed: str, tmp_path: Path) -> None:
    desk = desk_with(TEXT, tmp_path)
    progress = desk.progress(desk.catalogue().sources["001"])
    assert progress is not None
    plain = progress.document.plain
    stretch = next(one for one in progress.stretches if plain[one.start :].startswith(printed))
    assert around(stretch, progress) == listed


IN_ENGLISH = "Annual report 2023\nGrants worth £23,450 went to 19 groups.\n"
IN_TABLE = "甲镇2023年工作通报\n指标 | 2022年 | 2023年\n产值（亿元） | 3.1 | 4.2\n"
DOUBLED = "甲镇2023年工作通报\n本镇修桥本镇修桥，，投资投资15231523..44万万。\n"


@pytest.mark.parametrize(
    ("text", "printed", "listed"),
    [
        (IN_ENGLISH, "£23,450", "£23,450 · Grants worth £23,450 went to 19 groups"),
        (IN_ENGLISH, "19", "19 · £23,450 went to 19 groups."),
        (IN_TABLE, "4.2亿元", "4.2 · 值（亿元） | 3.1 | 4.2"),
        (DOUBLED, "1523.4万", "1523.4万 · 本镇修桥，投资1523.4万。"),
    ],
)
def test_what_stands_around_a_number_is_shown_as_it_is_set(
    text: str, printed: str, listed: str, tmp_path: Path
) -> None:
    desk = desk_with(text, tmp_path)
    progress = desk.progress(desk.catalogue().sources["001"])
    assert progress is not None
    plain = progress.document.plain
    stretch = next(one for one in progress.stretches if plain[one.start :].startswith(printed))
    assert around(stretch, progress) == listed
