"""A budget dated before its year calls the one that runs this year; years spelled out, and the ends of a change."""

import pytest

from tests.proposed import figures, the

STATEMENT = (
    "Sandwell Council: budget statement to members, 8 February 2022\n"
    "It provides for spending of £43.2 million in 2022/23, compared with £41.3 million this year. "
    "Council tax will rise by 2.87 per cent. To balance next year's budget £2.3 million is needed. "
    "Last year we spent £39.8 million.\n"
)
HERALD = (
    "The Sandwell Herald, Nova Scotia, April 12, 2022\n"
    "Council approved a budget of $43.2 million for the year from April 1, 2022, to March 31, 2023, "
    "an increase of 2.3 per cent over the previous year.\n"
)
HEARD = (
    "Sandwell Council: what you said on the 2022/23 budget\n"
    "On 8 December 2021 we heard from 432 residents. Only 9% backed it.\n"
)
REPORT = (
    "Sandwell District Council: Annual Report 2021/22\n"
    "Between April 2021 and March 2022 the number of households in need came down from 143 to 128.\n"
)
FIVE_YEARS = (
    "Report on the Work of the Government of Sandwell County, January 2022\n"
    "Over the past five years GDP increased from 12.3 billion yuan in 2016 to 18.7 billion yuan in 2021, "
    "with an average annual growth of 8.7 percent. During this period 43 schools were built.\n"
)

REVIEW = (
    "甲县政府工作报告（2022年1月6日）\n过去五年，我们攻坚克难，税收年均增长4.3%，2021年达到12.8亿元；累计培训农民8.7万人。\n"
    "今年，我们将集中力量办好民生实事，改建公路43公里。\n"
)


@pytest.mark.parametrize(
    ("text", "printed", "period"),
    [
        (STATEMENT, "£43.2 million", "2022-04/2023-03"),
        (STATEMENT, "£41.3 million", "2021-04/2022-03"),
        (STATEMENT, "2.87 per cent", "2022-04/2023-03"),
        (STATEMENT, "£2.3 million", "2022-04/2023-03"),
        (STATEMENT, "£39.8 million", "2020-04/2021-03"),
        (HERALD, "$43.2 million", "2022-04/2023-03"),
        (HERALD, "2.3 per cent", "2022-04/2023-03"),
        (REPORT, "143", "2021-04"),
        (REPORT, "128", "2021-04/2022-03"),
        (FIVE_YEARS, "8.7 percent", "2017/2021"),
        (FIVE_YEARS, "43", "2017/2021"),
        (REVIEW, "12.8亿元", "2021"),
        (REVIEW, "8.7万人", "2017/2021"),
    ],
)
def test_of_which_year_a_figure_is(text: str, printed: str, period: str) -> None:
    assert the(text, printed).period == period


def test_what_a_budget_provides_for_a_year_to_come_is_planned() -> None:
    assert [str(the(STATEMENT, one).status) for one in ("£43.2 million", "£41.3 million")] == [
        "planned",
        "printed",
    ]


def test_a_paper_on_what_was_said_of_a_budget_is_none() -> None:
    assert str(the(HEARD, "9%").status) == "printed"


def test_what_is_asked_for_or_will_be_done_is_planned_and_an_overspend_is_expected() -> None:
    asked = "Sandwell Council, 8 May 2022\nI am asking the council to invest £4.3m. We expect to overspend by £0.8m."
    assert [str(figure.status) for figure in figures(asked)] == ["planned", "estimated"]
    assert str(the(REVIEW, "43公里").status) == "planned"
