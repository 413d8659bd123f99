"""`metrics export`: the file holds the picture that was asked for, or the shell is told why not."""

import csv
import io
from pathlib import Path
from typing import Any
from xml.etree import ElementTree

import openpyxl
import pytest
from PIL import Image

from metrics.analysis.comparing.comparison import View, selection
from metrics.cli import main
from metrics.model.codes import Measure
from tests.folders import TOO_HIGH, large
from tests.sample import CATALOGUE, FACTS
from tests.worlds import shown

Output = pytest.CaptureFixture[str]
VIEW = ["export", "--indicator", "industrial_output"]
INDUSTRY = View("industrial_output", Measure.LEVEL, tuple(CATALOGUE.towns), 2020, 2024)


def exported(file: Path, *more: str) -> bytes:
    """Return the bytes of the picture that the command writes."""
    assert main([*VIEW, *more, "--png", str(file)]) == 0
    return file.read_bytes()


def ink(picture: bytes) -> int:
    """Return how many pixels are not of the commonest shade, the ground."""
    image = Image.open(io.BytesIO(picture)).convert("L")
    return sum(image.histogram()) - max(image.histogram())


def test_the_picture_has_the_size_of_a_slide_and_is_not_blank(tmp_path: Path, capsys: Output) -> None:
    picture = exported(tmp_path / "output.png")
    assert Image.open(io.BytesIO(picture)).size == (1600, 900)
    assert ink(picture) > 20_000
    assert str(tmp_path / "output.png") in capsys.readouterr().out


def test_towns_years_language_and_tone_change_the_picture(tmp_path: Path) -> None:
    pictures = [
        exported(tmp_path / "all.png"),
        exported(tmp_path / "town.png", "--towns", "西湖"),
        exported(tmp_path / "year.png", "--years", "2023"),
        exported(tmp_path / "english.png", "--lang", "en"),
        exported(tmp_path / "dark.png", "--tone", "dark"),
        exported(tmp_path / "white.png", "--tone", "white"),
    ]
    assert len(set(pictures)) == len(pictures)


def test_figures_are_taken_without_a_chart_and_no_other_kind_is_tried(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refused(*_: object) -> None:
        raise AssertionError("of no use to a CSV")

    for name in ("views.pages.comparison.comparison_chart", "views.pages.comparison.caption"):
        monkeypatch.setattr(f"metrics.{name}", refused)
    monkeypatch.setattr("metrics.analysis.comparing.kinds.indexed", refused)
    assert main(["export", "--indicator", "industrial_output", "--csv", str(tmp_path / "figures.csv")]) == 0
    assert len((tmp_path / "figures.csv").read_text("utf-8-sig").splitlines()) > 2


def test_what_is_refused_and_what_is_drawn_is_one_view_found_out_once(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    selections = []

    def selected(*given: Any) -> Any:
        selections.append(given)
        return selection(*given)

    monkeypatch.setattr("metrics.analysis.prepared.selection", selected)
    exported(tmp_path / "once.png", "--years", "2021-2024")
    assert len(selections) == 1


@pytest.mark.parametrize("towns", [["西溪", "西湖"], ["西溪,西湖"], ["西湖、西溪"]])
def test_towns_may_be_divided_by_blanks_or_commas(tmp_path: Path, towns: list[str]) -> None:
    expected = exported(tmp_path / "expected.png", "--towns", "西溪", "西湖")
    assert exported(tmp_path / "towns.png", "--towns", *towns) == expected


@pytest.mark.parametrize(
    ("more", "message"),
    [
        (["--towns", "西西"], "write one of 西溪, 花街, 西湖"),
        (["--years", "二〇二三"], "write 2020-2024 or 2023"),
        (["--years", "2024-2020"], "write 2020-2024 or 2023"),
        (["--years", "1000-2999"], "at most 60 years"),
        (["--years", "2030"], "write years from 20"),
    ],
)
def test_a_view_that_does_not_exist_is_wrong_usage(
    tmp_path: Path, capsys: Output, more: list[str], message: str
) -> None:
    assert main([*VIEW, *more, "--lang", "en", "--png", str(tmp_path / "x.png")]) == 2
    assert message in capsys.readouterr().err
    assert not (tmp_path / "x.png").exists()


def test_a_file_that_cannot_be_written_is_named(tmp_path: Path, capsys: Output) -> None:
    nowhere = tmp_path / "missing" / "x.png"
    assert main([*VIEW, "--png", str(nowhere), "--lang", "en"]) == 2
    assert f"cannot write '{nowhere}'" in capsys.readouterr().err


def test_every_kind_of_file_is_written_at_once_and_holds_the_view(tmp_path: Path, capsys: Output) -> None:
    names = ("png", "a4", "svg", "csv", "xlsx")
    files = {name: tmp_path / f"view.{name}" for name in names}
    assert main([*VIEW, *(word for name in names for word in (f"--{name}", str(files[name])))]) == 0
    assert [Path(line) for line in capsys.readouterr().out.split()] == list(files.values())
    assert Image.open(io.BytesIO(files["png"].read_bytes())).size == (1600, 900)
    assert Image.open(io.BytesIO(files["a4"].read_bytes())).size == (3508, 2480)
    drawn = ElementTree.parse(files["svg"]).getroot()
    assert "12.34 亿元" in " ".join("".join(element.itertext()) for element in drawn.iter())
    expected = sorted(float(row.value) for row in shown(FACTS, INDUSTRY) if row.value)
    rows = list(csv.DictReader(io.StringIO(files["csv"].read_text("utf-8-sig"))))
    assert sorted(float(row["value"]) for row in rows) == pytest.approx(expected, rel=1e-14)
    column = next(openpyxl.load_workbook(files["xlsx"])["数值"].iter_cols(10, 10, 2, values_only=True))
    assert sorted(column) == pytest.approx(expected, rel=4e-2)  # what follows has fewer digits there


def test_no_file_named_is_wrong_usage(capsys: Output) -> None:
    assert main([*VIEW, "--lang", "en"]) == 2
    assert "write --png, --a4, --svg, --csv, --xlsx or --json" in capsys.readouterr().err


def test_a_page_is_exported_as_it_is_taken_away_on_the_page(tmp_path: Path) -> None:
    files = {name: tmp_path / f"coverage.{name}" for name in ("png", "csv")}
    named = [word for name, file in files.items() for word in (f"--{name}", str(file))]
    assert main(["export", "--page", "coverage", *named]) == 0
    assert Image.open(io.BytesIO(files["png"].read_bytes())).size == (1600, 900)
    assert ink(files["png"].read_bytes()) > 20_000
    rows = list(csv.DictReader(io.StringIO(files["csv"].read_text("utf-8-sig"))))
    assert len([row for row in rows if not row["indicator_id"]]) == 60


@pytest.mark.parametrize(
    ("more", "message"),
    [
        (["--page", "about", "--png"], "--page 'about' is no chart and has no --png; write --csv or --xlsx"),
        (["--page", "about", "--indicator", "pm25", "--csv"], "write --indicator or --page"),
        (["--csv"], "write --indicator or --page"),
    ],
)
def test_a_page_that_cannot_be_exported_so_is_wrong_usage(
    tmp_path: Path, capsys: Output, more: list[str], message: str
) -> None:
    assert main(["export", *more, str(tmp_path / "x"), "--lang", "en"]) == 2
    assert message in capsys.readouterr().err
    assert not (tmp_path / "x").exists()


def test_a_picture_called_after_another_format_is_refused_with_the_right_name(
    tmp_path: Path, capsys: Output
) -> None:
    assert main([*VIEW, "--png", str(tmp_path / "x.jpg"), "--lang", "en"]) == 2
    assert "--png writes PNG, but 'x.jpg' ends in '.jpg'; write 'x.png'" in capsys.readouterr().err
    assert not list(tmp_path.iterdir())


def test_tables_are_written_where_the_picture_is_refused(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = TOO_HIGH.write(tmp_path / "curated")
    view = ["export", "--indicator", "x", "--curated", str(folder)]
    files = [
        "--png",
        str(tmp_path / "x.png"),
        "--csv",
        str(tmp_path / "x.csv"),
        "--xlsx",
        str(tmp_path / "x.xlsx"),
    ]
    assert main([*view, *files]) == 1
    assert sorted(path.name for path in tmp_path.glob("x.*")) == ["x.csv", "x.xlsx"]


def test_small_multiples_of_forty_towns_are_drawn_page_by_page(tmp_path: Path, capsys: Output) -> None:
    folder = large(40, 3, indicators=1, themes=1).write(tmp_path / "curated")
    view = ["export", "--indicator", "x0_0", "--curated", str(folder), "--kind", "multiples", "--lang", "en"]
    for number in ("1", "2"):
        assert main([*view, "--page-number", number, "--png", str(tmp_path / f"{number}.png")]) == 0
    assert (tmp_path / "1.png").read_bytes() != (tmp_path / "2.png").read_bytes()
    capsys.readouterr()
    assert main([*view, "--page-number", "99", "--png", str(tmp_path / "x.png")]) == 2
    assert "--page-number '99' is no page of this chart; write 1 to" in capsys.readouterr().err


def test_a_picture_of_fifteen_panels_is_drawn_smaller(tmp_path: Path) -> None:
    folder = large(15, 3, indicators=1, themes=1).write(tmp_path / "curated")
    view = ["export", "--indicator", "x0_0", "--curated", str(folder), "--kind", "multiples"]
    assert main([*view, "--png", str(tmp_path / "x.png")]) == 0
    assert Image.open(io.BytesIO((tmp_path / "x.png").read_bytes())).height <= 4000
