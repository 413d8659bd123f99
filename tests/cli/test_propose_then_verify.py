"""Whatever `metrics propose` proposes without a doubt, `metrics verify` accepts as it stands, without a remark."""

import json
from collections.abc import Iterator
from pathlib import Path

import pytest

from benchmarks.passages.annotated import FOLDER, passages
from benchmarks.passages.curating import year_of
from metrics.cli import main
from metrics.curation import load_catalogue
from metrics.curation.curating.choices import FigureChoices
from metrics.curation.curating.edits import figure_edits
from metrics.curation.intake.adding import SourceEntry, added
from metrics.curation.intake.beginning import new_folder
from metrics.language import Bilingual

TOWN, WHAT = Bilingual("甲镇", "Town"), Bilingual("文章", "article")
AROUND = [Bilingual("乙县", "Bing County"), Bilingual("丙省", "Ding Province")]
OWN = """2023年，甲镇粮食产量、油料产量分别下降7.9%和10.8%。
全镇规上工业总产值45.6亿元，比上年增长3.4%，居全县第二。城镇、农村居民收入分别增长6.1%和18.5%。
In 2023 the town cut its energy use by 3%. Recycling stood at 41.2%, 1.4 points below the year before.
"""
FIELDS = ("measure", "printed", "period", "status", "area", "of", "among", "near")


def texts(name: str) -> list[tuple[str, str]]:
    """Return the texts of a set of passages, each with its year, which it prints."""
    if name == "own":
        return [(OWN, "2023")]
    years = [(passage.text, year_of(passage)) for passage in passages(FOLDER / f"{name}.txt")]
    return [(text if year in text else f"{year}\n{text}", year) for text, year in years]


def undoubted(
    folder: Path, documents: Path, key: str, capsys: pytest.CaptureFixture[str]
) -> Iterator[FigureChoices]:
    """Yield what is proposed of a document without a doubt."""
    asked = ["propose", key, "--json", "--curated", str(folder), "--documents", str(documents)]
    assert main(asked) == 0
    for line in capsys.readouterr().out.splitlines():
        read = json.loads(line)
        if not read["doubt"]:
            written = {name: read[name] or "" for name in FIELDS if name in read}
            yield FigureChoices(read["indicators"][0], line=read["line"], part=read["part"] or "", **written)


@pytest.mark.parametrize("name", ["own", "zh_20", "en_20"])
def test_what_is_proposed_without_a_doubt_is_verified(
    name: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    folder, documents = tmp_path / "town", tmp_path / "documents"
    documents.mkdir()
    new_folder(folder, {"甲镇": TOWN}, AROUND)
    for number, (text, year) in enumerate(texts(name), 1):
        added(folder, documents, text, SourceEntry(f"{number}.txt", "甲镇", year, WHAT))
    catalogue, count = load_catalogue(folder), 0
    for source in catalogue.sources.values():
        for chosen in undoubted(folder, documents, source.id, capsys):
            count += 1
            for edit in figure_edits(catalogue, folder, source, chosen):
                path = folder / edit.path
                path.write_text(
                    edit.change(path.read_text("utf-8") if path.exists() else edit.fresh), "utf-8"
                )
    verified = main(["verify", str(folder), "--documents", str(documents), "--strict"])
    assert (verified, count > 4) == (0, True), capsys.readouterr().err


@pytest.mark.parametrize(
    ("text", "year"),
    [
        ("Town news 2016-2021\nIn 2021 it had 12 shops.\n", "2021"),
        ("Visits in October 2023\nVisitors came to the pool.\n", "2023"),
        ("甲镇 2019年至2023年产值\n2019年产值12亿元。\n", "2019"),
        ("甲镇产值\n2019年至2023年产值12亿元。\n", "2019"),
    ],
)
def test_the_words_that_tell_the_year_of_an_added_text_are_verified(
    text: str, year: str, tmp_path: Path
) -> None:
    folder, documents = tmp_path / "town", tmp_path / "documents"
    documents.mkdir()
    new_folder(folder, {"甲镇": TOWN}, AROUND)
    added(folder, documents, text, SourceEntry("a.txt", "甲镇", year, WHAT))
    assert main(["verify", str(folder), "--documents", str(documents), "--strict"]) == 0
