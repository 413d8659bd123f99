"""Headings of English reports, and times that tell of the number before them alone."""

import pytest

from tests.proposed import figures, the

REPORT = """Annual report 2023/24

We balanced the budget in a demanding year, and sold 3 buildings for £27.1.

Finances
Net revenue expenditure was £18.7 million, well below what was planned.

Looking ahead
In 2024/25 we plan to build 250 homes on the two sites by the river.
"""


@pytest.mark.parametrize(
    ("printed", "phrase"), [("£18.7 million", "Net revenue expenditure"), ("250", "homes")]
)
def test_a_heading_is_no_part_of_the_noun_below_it(printed: str, phrase: str) -> None:
    assert the(REPORT, printed).phrase == phrase


def test_a_column_of_a_newspaper_has_no_headings() -> None:
    text = "2024年工作总结\n过去一年，全镇新改建农村公路\n25公里，建成乡镇客运站3个。\n"
    assert the(text, "25公里").phrase == "农村公路"


@pytest.mark.parametrize(
    ("title", "since", "period", "own"),
    [
        ("Annual report 2023/24", "2018/19", "2018-04/..", "2023-04/2024-03"),
        ("Annual report 2023", "2018", "2018/..", "2023"),
    ],
)
def test_since_when_is_told_of_the_number_before_it_alone(
    title: str, since: str, period: str, own: str
) -> None:
    text = f"{title}\nEmissions have been cut by 41% since {since}, and we planted 3,500 trees.\n"
    assert [figure.period for figure in figures(text)] == [period, own]


@pytest.mark.parametrize(
    ("text", "printed", "phrase"),
    [
        ("Fly-tipping has fallen by 22%.", "fallen by 22%", "Fly-tipping"),
        ("Attendance has risen by 4%.", "risen by 4%", "Attendance"),
        ("Unemployment edged down to 3.1%.", "3.1%", "Unemployment"),
    ],
)
def test_the_verb_before_a_number_is_no_part_of_its_noun(text: str, printed: str, phrase: str) -> None:
    figure = the(f"Annual report 2023\n{text}\n", printed)
    assert figure.phrase == phrase
    if "fallen" in printed:
        assert figure.quantity is not None
        assert (figure.quantity.value or 0) < 0
