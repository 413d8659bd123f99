"""The rows of a table in a PDF: its cells in their columns, wherever the letters of a row are drawn. All is made up."""

import pytest

from metrics.curation.opening.formats import opened
from tests.curation.opening.files import placed_pdf

PlacedText = tuple[float, float, str]
WIDTHS = (50, 20, 20, 20)
TITLE = (60, 760, "Report of the town of Ash")


def rows(*lines: str, top: float = 700, pitch: float = 16) -> list[PlacedText]:
    """Return the cells of lines, parted by bars, each column 100 points from the one before."""
    return [
        (60 + 100 * column, top - pitch * number, cell.strip())
        for number, line in enumerate(lines)
        for column, cell in enumerate(line.split("|"))
        if cell.strip()
    ]


def lines(*texts: PlacedText) -> list[str]:
    """Return the lines of a PDF of such texts."""
    return opened(placed_pdf(TITLE, *texts)).text.split("\n")[1:-1]


def test_cells_of_a_row_are_parted_and_stand_in_their_columns() -> None:
    table = rows(
        "Item | 2022 | 2023 | Change",
        "Income | 324 | 341 | 5.2",
        "Spending | 300 | | ",
        "Rate | 21 | 22 | 0.9",
    )
    assert lines(*table) == [
        "Item | 2022 | 2023 | Change",
        "Income | 324 | 341 | 5.2",
        "Spending | 300",
        "Rate | 21 | 22 | 0.9",
    ]


def test_a_cell_that_is_empty_leaves_its_column_to_nobody() -> None:
    assert (
        lines(*rows("Income | 324 | 341 | 5.2", "Rate | | 22 | 0.9", "Jobs | 4 | 5 | 6"))[1]
        == "Rate | | 22 | 0.9"
    )


def test_a_head_whose_cells_stand_between_its_rows_is_of_two_rows() -> None:
    head = [
        (160, 708, "2023"),
        (60, 700, "Item"),
        (360, 700, "2022"),
        (160, 692, "total"),
        (260, 692, "growth"),
    ]
    body = rows("Income | 341 | 5.2 | 324", "Rate | 22 | 0.9 | 21", top=676)
    assert lines(*head, *body)[:2] == ["Item | 2023 | | 2022", "| total | growth"]


def test_a_name_that_is_set_in_two_lines_is_one_cell() -> None:
    body = rows("Income | 341 | 5.2", "Rate | 22 | 0.9", top=676)
    wrapped = [(60, 736, "Income of all"), (160, 730, "900"), (260, 730, "1.5"), (60, 724, "households")]
    assert lines(*wrapped, *body)[0] == "Income of all households | 900 | 1.5"


@pytest.mark.parametrize(
    "texts",
    [
        [(60, 700, "Income rose to 341"), (60, 684, "and spending to 300.")],
        [(60, 700, "Telephone"), (260, 700, "341"), (60, 684, "Let us know.")],  # one row is no table
    ],
)
def test_what_is_no_table_has_no_cells(texts: list[PlacedText]) -> None:
    assert "|" not in "".join(lines(*texts))


def test_a_title_between_two_tables_parts_them() -> None:
    first = rows("Item | 2023", "Income | 341", "Rate | 22")
    second = rows("Area | Name | People", "North | Elm | 34", "South | Oak | 22", top=610)
    assert lines(*first, (60, 640, "Table 2"), *second) == [
        "Item | 2023",
        "Income | 341",
        "Rate | 22",
        "Table 2",
        "Area | Name | People",
        "North | Elm | 34",
        "South | Oak | 22",
    ]


NARROW = [  # cells as near to each other as words
    (60 + sum(WIDTHS[:column]), 700 - 16 * number, cell)
    for number, line in enumerate(("Spending|324|341|5.2", "Revenues|300|310|3.3", "Interests|21|22|0.9"))
    for column, cell in enumerate(line.split("|"))
]
RULES = [60 + sum(WIDTHS[:column]) - 2 for column in (1, 2, 3)]


@pytest.mark.parametrize(
    "rule", ["{0} 660 m {0} 720 l S", "{0} 660 0.7 60 re f", "{0} 660 0.7 20 re f {0} 680 0.7 40 re f"]
)
def test_a_rule_parts_cells_however_near_they_stand(rule: str) -> None:
    drawn = " ".join(rule.format(at) for at in RULES)
    assert opened(placed_pdf(TITLE, *NARROW, drawn=drawn)).text.split("\n")[1:-1] == [
        "Spending | 324 | 341 | 5.2",
        "Revenues | 300 | 310 | 3.3",
        "Interests | 21 | 22 | 0.9",
    ]
    assert lines(*NARROW)[0] == "Spending 324 341 5.2"


def test_what_is_drawn_elsewhere_parts_nothing() -> None:
    strokes = "97 600 m 97 650 l S 97 690 m 140 690 l S 97 698 30 14 re S 97 700 0.7 3 re f"
    sentence = (60, 700, "We spent 324 and got 341 in all")
    assert opened(placed_pdf(TITLE, sentence, drawn=strokes)).text.split("\n")[1:-1] == [sentence[2]]
