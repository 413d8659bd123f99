"""A curated folder of any size: areas, documents and figures may stand in several files, and each file may be large."""

from pathlib import Path

import pytest

from benchmarks.made import Size, made
from metrics import load_catalogue
from metrics.cli import main
from metrics.curation import examine
from metrics.language import Language
from metrics.model.records import Catalogue

Output = pytest.CaptureFixture[str]


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A folder of two towns, two years and two themes, in the usual files."""
    return made(tmp_path / "made", Size(towns=2, years=2, indicators=2))


def split(folder: Path, name: str) -> list[Path]:
    """Split a file of one entry a line into two files of the folder called after it."""
    whole = folder / f"{name}.yaml"
    lines = whole.read_text(encoding="utf-8").splitlines(keepends=True)
    whole.unlink()
    (folder / name).mkdir()
    parts = [folder / name / f"{number}.yaml" for number in (1, 2)]
    half = len(lines) // 2
    for file, some in zip(parts, (lines[:half], lines[half:]), strict=True):
        file.write_text("".join(some), encoding="utf-8")
    return parts


def figures_apart(folder: Path) -> Path:
    """Move the figures of the second town into a file of the theme's own folder."""
    theme = folder / "theme0.yaml"
    head, second = theme.read_text(encoding="utf-8").split("      t0002y1995:")
    theme.write_text(head, encoding="utf-8")
    apart = folder / "theme0" / "town-2.yaml"
    apart.parent.mkdir()
    moved = ("      t0002y1995:" + second).splitlines(keepends=True)
    apart.write_text("figures:\n  made_up_0:\n" + "".join(line[2:] for line in moved), encoding="utf-8")
    return apart


def content(catalogue: Catalogue) -> object:
    """Return what a catalogue says, whatever file says it."""
    observations = [
        (
            observation.indicator,
            observation.area,
            observation.period.text,
            observation.quantity,
            observation.source,
        )
        for observation in catalogue.observations
    ]
    return (
        sorted(map(str, observations)),
        set(catalogue.areas),
        set(catalogue.sources),
        list(catalogue.indicators),
    )


def problems(folder: Path) -> list[str]:
    """Return the problems of a folder, without its path."""
    return [problem.text(Language.EN).replace(f"{folder}/", "") for problem in examine(folder)[1]]


def test_areas_documents_and_figures_may_stand_in_several_files(folder: Path) -> None:
    whole = load_catalogue(folder)
    split(folder, "areas")
    split(folder, "sources")
    figures_apart(folder)
    assert problems(folder) == []
    assert content(load_catalogue(folder)) == content(whole)
    assert load_catalogue(folder).version != whole.version


def test_what_stands_in_two_files_is_told_at_its_place(folder: Path) -> None:
    first, second = split(folder, "sources")
    second.write_text(
        second.read_text(encoding="utf-8") + first.read_text(encoding="utf-8").splitlines()[0],
        encoding="utf-8",
    )
    (problem,) = problems(folder)
    assert problem == "sources/2.yaml:3:1: 't0001y1995' stands at sources/1.yaml:1 already; keep one of them"


def test_a_figure_that_stands_in_two_files_of_a_theme_is_told(folder: Path) -> None:
    apart = figures_apart(folder)
    again = apart.read_text(encoding="utf-8").splitlines()[:4]
    (apart.parent / "again.yaml").write_text("\n".join(again) + "\n", encoding="utf-8")
    (problem,) = problems(folder)
    assert problem.startswith("theme0/town-2.yaml:4:")
    assert "stands at" in problem


def test_a_mistake_in_a_split_file_is_told_there(folder: Path) -> None:
    apart = figures_apart(folder)
    apart.write_text(apart.read_text(encoding="utf-8").replace("made_up_0", "made_up_9"), encoding="utf-8")
    (problem,) = problems(folder)
    assert problem.startswith("theme0/town-2.yaml:2:3: no indicator is called 'made_up_9'")


def test_one_split_file_that_cannot_be_read_causes_no_other_message(folder: Path) -> None:
    _, second = split(folder, "sources")
    second.write_text("t0002y1995: {file: [\n", encoding="utf-8")
    assert {problem.partition(":")[0] for problem in problems(folder)} == {"sources/2.yaml"}


def test_files_in_a_folder_that_is_read_by_nobody_are_named(folder: Path, capsys: Output) -> None:
    for path in ("old/theme0.yaml", "sources/deep/more.yaml", "theme0/figures.yml"):
        (folder / path).parent.mkdir(parents=True, exist_ok=True)
        (folder / path).write_text("a: b\n", encoding="utf-8")
    assert len(problems(folder)) == 3
    assert main(["check", str(folder), "--lang", "en"]) == 1
    output = capsys.readouterr().out
    assert "old:0:0: is a folder" in output
    assert "sources/deep/more.yaml:0:0: is a folder" in output
    assert "figures.yaml" in output
    assert load_catalogue(folder).towns  # readers are not troubled


def test_a_file_of_more_than_a_megabyte_is_read(tmp_path: Path) -> None:
    large = made(tmp_path / "made", Size(towns=200, years=30, indicators=1))
    assert (large / "sources.yaml").stat().st_size > 2**20
    assert len(load_catalogue(large).observations) == 12_000
