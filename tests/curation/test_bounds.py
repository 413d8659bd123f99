"""A percentage reaches no further than its measure may: no part is less than nothing or more than its whole."""

from pathlib import Path

import pytest

from metrics import load_catalogue
from tests.folders import OF_2023, ONE, Folder


@pytest.mark.parametrize(
    ("figure", "ends"),
    [
        ("share: 0%", (0, 0.5)),
        ("share: 0.0%", (0, 0.05)),
        ("share: 约100%", (50, 100)),
        ("share: 超99.8%", (99.8, None)),
        ("share: 45%", (44.5, 45.5)),
        ("completion: 0%", (0, 0.5)),
        ("completion: 114%", (113.5, 114.5)),
        ("change_on_year: 0%", (-0.5, 0.5)),
    ],
)
def test_the_interval_of_a_percentage_ends_where_its_measure_does(
    tmp_path: Path, figure: str, ends: tuple[float, float | None]
) -> None:
    folder = Folder(ONE, OF_2023, {"t": {"x": {"a": [f"{{{figure}, line: 1}}"]}}})
    (row,) = load_catalogue(folder.write(tmp_path)).observations
    assert tuple(None if end is None else float(end) for end in (row.quantity.low, row.quantity.high)) == ends


def test_a_level_in_per_cent_may_fall_below_nothing_as_a_rate_of_growth_does(tmp_path: Path) -> None:
    folder = Folder(ONE, OF_2023, {"t": {"x": {"a": ["{level: 0‰, line: 1}"]}}}, fields={"x": "unit: '%'"})
    (row,) = load_catalogue(folder.write(tmp_path)).observations
    assert row.quantity.low is not None
    assert float(row.quantity.low) == -0.05
