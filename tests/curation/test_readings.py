"""One changed file is read alone: what the other themes held stays the very same figures."""

from pathlib import Path

from msgspec.structs import replace

from metrics.curation import examine
from metrics.curation.theme_readings import Readings
from metrics.model.records import Catalogue, Observation
from tests.folders import OF_2023, TWO, Folder
from tests.tables import TABLE, source, write_tables

THEMES = {
    "t": {"x": {"a": ["{level: 12.3亿元, line: 1}"]}},
    "u": {"y": {"a": ["{level: 4亿元, line: 2}"]}},
}
PLAIN = Folder(TWO, OF_2023, THEMES)


def read(folder: Folder, path: Path, readings: Readings) -> Catalogue:
    """Return what is read in a folder as it is now."""
    catalogue, problems = examine(folder.write(path), readings=readings)
    assert problems == ()
    assert catalogue is not None
    assert catalogue == examine(path)[0]
    return catalogue


def of(catalogue: Catalogue, indicator: str) -> Observation:
    """Return the first figure of an indicator."""
    return next(observation for observation in catalogue.observations if observation.indicator == indicator)


def test_a_theme_whose_file_is_the_same_is_not_read_again(tmp_path: Path) -> None:
    readings = Readings()
    before = read(PLAIN, tmp_path, readings)
    changed = {**THEMES, "t": {"x": {"a": ["{level: 12.4亿元, line: 1}"]}}}
    after = read(replace(PLAIN, themes=changed), tmp_path, readings)
    assert of(after, "y") is of(before, "y")
    assert of(after, "x").quantity.printed == "12.4亿元"


def test_a_new_document_makes_nobody_read_the_others_again(tmp_path: Path) -> None:
    readings = Readings()
    before = read(PLAIN, tmp_path, readings)
    more = {**THEMES, "v": {"z": {"b": ["{level: 1亿元, line: 1}"]}}}
    after = read(
        replace(PLAIN, documents={**OF_2023, "b": ("乙", "'2024'")}, themes=more), tmp_path, readings
    )
    assert [of(after, indicator) is of(before, indicator) for indicator in "xy"] == [True, True]
    assert of(after, "z").area == "乙"


def test_another_year_of_a_document_is_another_year_of_its_figures(tmp_path: Path) -> None:
    readings = Readings()
    read(PLAIN, tmp_path, readings)
    after = read(replace(PLAIN, documents={"a": ("甲", "'2024'")}), tmp_path, readings)
    assert {observation.period.year for observation in after.observations} == {2024}


def test_a_unit_that_changes_is_read_where_another_theme_names_it(tmp_path: Path) -> None:
    readings = Readings()
    read(PLAIN, tmp_path, readings)
    after = read(replace(PLAIN, fields={"y": "unit: 元\n    target_of: x"}), tmp_path, readings)
    assert after.indicators["y"].target_of == "x"


def test_what_is_mended_is_read_and_what_is_broken_is_told_each_time(tmp_path: Path) -> None:
    readings = Readings()
    broken = Folder(TWO, OF_2023, {**THEMES, "t": {"x": {"a": ["{level: 12.3亿圆, line: 1}"]}}})
    problems = [examine(broken.write(tmp_path), readings=readings)[1] for _ in range(2)]
    assert problems[0] == problems[1]
    assert len(problems[0]) == 1
    assert of(read(PLAIN, tmp_path, readings), "x").quantity.printed == "12.3亿元"


def test_a_table_that_is_the_same_is_not_read_again_and_one_that_changed_is(tmp_path: Path) -> None:
    readings = Readings()
    folder = write_tables(tmp_path / "w", {"y.csv": TABLE})
    before, _ = examine(folder, readings=readings)
    again, _ = examine(folder, readings=readings)
    changed = TABLE.replace("1.30", "1.33")
    (folder / "tables" / "y.csv").write_text(changed, "utf-8")
    (folder / "sources.yaml").write_text(source("y.csv", changed), "utf-8")
    after, _ = examine(folder, readings=readings)
    assert before is not None
    assert again is not None
    assert after is not None
    assert of(again, "residents") is of(before, "residents")
    assert of(after, "residents").quantity.printed == "1.33万人"
    assert len({before.version, again.version, after.version}) == 2
