"""Below a heading of an English paper its figures are of the heading's time, and planned where it looks ahead."""

import pytest

from metrics.curation.proposing.times.headings import is_heading, looks_ahead, stands_over
from tests.proposed import the

REPORT = (
    "Sandwell Town Council: report for 2023\n"
    "We planted 1,430 trees on the common, and 87 people came to help us with the digging.\n"
    "Targets for 2025\n"
    "- Plant 2,340 trees (1,430 in 2023)\n"
    "- Repair 43 kilometres of road\n"
    "In 2023 we repaired 21 kilometres of road, which was less than we had hoped for.\n"
    "Money\n"
    "The council spent £432,000 on its parks in the year, and £87,000 on the swimming pool.\n"
)
PROMISES = (
    "Sandwell County Borough Council: what we shall do in 2024–25 (April 2024 to March 2025)\n"
    "- Repair 8,760 potholes (7,650 in 2023–24)\n"
    "- Open 3 libraries\n"
)


@pytest.mark.parametrize(
    ("text", "printed", "status", "period"),
    [
        (REPORT, "87", "printed", "2023"),
        (REPORT, "2,340", "planned", "2025"),
        (REPORT, "43 kilometres", "planned", "2025"),
        (REPORT, "21 kilometres", "printed", "2023"),
        (REPORT, "£432,000", "printed", "2023"),
        (PROMISES, "8,760", "planned", "2024-04/2025-03"),
        (PROMISES, "7,650", "printed", "2023-04/2024-03"),
    ],
)
def test_a_heading_governs_what_stands_below_it_up_to_the_next(
    text: str, printed: str, status: str, period: str
) -> None:
    figure = the(text, printed)
    assert (str(figure.status), figure.period) == (status, period)


@pytest.mark.parametrize(
    "line", ["Targets for 2025", "2.1 Looking ahead", "What comes next?", "Outlook: 2024/25"]
)
def test_a_heading_that_looks_ahead_is_known(line: str) -> None:
    assert is_heading(line)
    assert looks_ahead(line)


@pytest.mark.parametrize("line", ["Performance against targets", "Progress so far on our goals", "Roads"])
def test_a_heading_of_what_became_of_targets_looks_back(line: str) -> None:
    assert is_heading(line)
    assert not looks_ahead(line)


@pytest.mark.parametrize("line", ["We planted 43 trees", "Trees were planted.", "and the rest of it", "甲镇"])
def test_what_has_a_number_or_ends_a_sentence_is_no_heading(line: str) -> None:
    assert not is_heading(line)


def test_a_line_that_is_broken_off_is_no_heading_of_the_next() -> None:
    assert not stands_over("Plans for the old mill were shown to", "Residents last week, and few liked them.")
    assert not stands_over(
        "Plans for the", "old mill, which stands on the river, were shown to us last week."
    )
