"""What a chart calls a number by which figures are judged, and which figures it says to lie on which side of it."""

from fractions import Fraction
from pathlib import Path

import pytest

from metrics import load_catalogue
from metrics.analysis.references import InForce
from metrics.analysis.store import facts_of
from metrics.display.comparing.references import judged_lines, reference_name
from metrics.display.wording import Wording
from metrics.language import Bilingual, Language
from metrics.model.quantity import Quantity
from metrics.model.records import Benchmark
from tests.folders import Folder
from tests.sample import CATALOGUE


@pytest.mark.parametrize(
    ("printed", "language", "unit", "name"),
    [
        ("35微克/立方米", Language.ZH, "微克/立方米", "限值：35"),
        ("35微克/立方米", Language.EN, "µg/m³", "limit: 35"),
        ("35微克/立方米", Language.EN, "", "limit: 35 µg/m³"),
        ("43.2万人", Language.ZH, "人", "限值：43.2 万人"),
        ("43.2万人", Language.EN, "people", "limit: 432,000"),
        ("43.2%", Language.ZH, "%", "限值：43.2%"),
    ],
)
def test_a_reference_is_told_without_the_unit_beside_it(
    printed: str, language: Language, unit: str, name: str
) -> None:
    quantity = Quantity.read(printed)
    reference = Benchmark(Bilingual("限值", "limit"), quantity)
    in_force = InForce(quantity.value or Fraction(0), (2023,), reference)
    assert reference_name(in_force, Wording(CATALOGUE, language), unit) == name


def held_against(figures: list[str], folder: Path, language: Language = Language.ZH) -> list[str]:
    """Return what is said of towns' amounts of 2023 beside a limit of 35."""
    documents = {f"d{number}": (area, "'2023'") for number, area in enumerate("甲乙丙丁戊", 1)}
    documents = dict(list(documents.items())[: len(figures)])
    written = Folder(
        {area: ("寅市", f"Town {key}") for key, (area, _) in documents.items()},
        documents,
        {
            "t": {
                "x": {
                    key: [f"{{level: {text}, line: 1}}"] for key, text in zip(documents, figures, strict=True)
                }
            }
        },
        fields={"x": "unit: 个"},
    )
    catalogue = load_catalogue(written.write(folder))
    limit = Benchmark(Bilingual("限值", "limit"), Quantity.read("35个"))
    wording = Wording(catalogue, language)
    return list(judged_lines(list(facts_of(catalogue)), [InForce(Fraction(35), (2023,), limit)], wording))


@pytest.mark.parametrize(
    ("figures", "line"),
    [
        (["36个", "37个", "30个", "31个", "32个"], "2023 年，5 个乡镇中有 2 个高于 限值：35（乙、甲）"),
        (["30个", "31个", "32个", "33个"], "2023 年，4 个乡镇都未超过 限值：35"),
        (["40个", "41个", "42个", "43个"], "2023 年，4 个乡镇都高于 限值：35"),
        (["30余个", "31个", "32个", "33个"], "2023 年，4 个乡镇中有 3 个未超过 限值：35；另有 1 个不能断定"),
        (
            ["36个", "30余个", "32个", "33个"],
            "2023 年，4 个乡镇中有 1 个高于 限值：35（甲）；另有 1 个不能断定",
        ),
    ],
)
def test_of_many_towns_all_are_counted_beside_a_limit(figures: list[str], line: str, tmp_path: Path) -> None:
    assert held_against(figures, tmp_path) == [line]


def test_few_towns_are_held_against_a_limit_one_by_one(tmp_path: Path) -> None:
    lines = held_against(["36个", "30个", "31个"], tmp_path, Language.EN)
    assert sorted(line.partition(":")[0] for line in lines) == [
        "Town d1 2023, 36",
        "Town d2 2023, 30",
        "Town d3 2023, 31",
    ]
