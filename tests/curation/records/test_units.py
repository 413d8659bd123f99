"""units.yaml: what a folder adds is read, told and looked up in documents as what the package knows is."""

import shutil
from fractions import Fraction
from pathlib import Path

import pytest

from metrics.curation import examine
from metrics.curation.proving.documents import document_of
from metrics.curation.records.units import shipped_units
from metrics.language import Language
from metrics.model.quantity import Quantity
from metrics.model.records import Catalogue
from metrics.model.units import package_units

HERE = Path(__file__).parents[1]
THEME = """
name: {{zh: 农业, en: Agriculture}}
indicators:
  harvest:
    name: {{zh: 收成, en: Harvest}}
    unit: {unit}
    welcome: higher
    definition: {{zh: 收成, en: The harvest}}
    figures:
      "001":
        - {{level: {figure}, line: 199}}
"""


def catalogue(folder: Path, unit: str, figure: str, units: str = "") -> Catalogue:
    """Return the catalogue of a sound folder with one indicator of one figure, and a file of units."""
    shutil.copytree(HERE / "sound", folder, dirs_exist_ok=True)
    (folder / "theme.yaml").write_text(THEME.format(unit=unit, figure=figure), "utf-8")
    if units:
        (folder / "units.yaml").write_text(units, "utf-8")
    read, problems = examine(folder)
    assert problems == ()
    assert read is not None
    return read


BASKETS = "箩筐: {counted: whole, en: [basket, baskets], names: {箩筐: 1, 担: 2}}\n"


def test_a_unit_that_a_folder_adds_is_read_and_told_in_both_languages(tmp_path: Path) -> None:
    read = catalogue(tmp_path, "箩筐", "1200余担", BASKETS)
    quantity = read.observations[0].quantity
    assert quantity.value == quantity.low == Fraction(2400)
    assert (quantity.high, quantity.unit) == (None, "箩筐")
    assert read.units.shown("箩筐").many == "baskets"
    assert read.units.shown("箩筐/亩").many == "baskets per mu"
    assert "箩筐" not in package_units().bases


def test_a_unit_that_a_folder_adds_is_found_in_its_documents(tmp_path: Path) -> None:
    read = catalogue(tmp_path, "箩筐", "1200余担", BASKETS)
    document = document_of("今年收成1200余担，明年500箩筐。".encode(), read.units)
    assert [token.text for token in document.tokens] == ["1200余担", "500箩筐"]


def test_a_name_is_added_to_a_unit_that_is_known(tmp_path: Path) -> None:
    read = catalogue(tmp_path, "m³", "80方块", "m³: {names: {方块: 1/8}}\n")
    assert read.observations[0].quantity.value == 10
    assert read.units.shown("m³").zh == "立方米"


@pytest.mark.parametrize(
    "line",
    [
        "箩筐: {en: basket, names: {立方米: 1}}",
        "m³: {names: {立方米: 2}}",
        "m³: {counted: whole, names: [立方米]}",
        "天: {counted: whole, names: [天]}",
    ],
    ids=["of another base", "of another size", "in whole pieces", "not to be halved"],
)
def test_a_name_that_means_another_unit_already_is_refused(line: str, tmp_path: Path) -> None:
    folder = shutil.copytree(HERE / "sound", tmp_path / "curated")
    (folder / "units.yaml").write_text(f"{line}\n", "utf-8")
    messages = [problem.message.en for problem in examine(folder)[1]]
    assert any("is known already and means another one" in message for message in messages)


def test_a_currency_that_a_folder_adds_mixes_with_no_other(tmp_path: Path) -> None:
    read = catalogue(tmp_path, "克朗", "KK 1.2万", "克朗: {money: yes, en: XKK, before: [KK]}\n")
    assert read.observations[0].quantity.value == 12000
    assert read.units.is_money("克朗")


@pytest.mark.parametrize(
    ("unit", "figure", "value"),
    [
        ('"1"', "3.88", "3.88"),
        ("元/亩", "1.2万元/亩", "12000"),
        ("元/村", "61.6万元/村", "616000"),
        ("m²/人", "2.39平方米/人", "2.39"),
        ("件/万人", "12.5件/万人", "12.5"),
        ("人/平方公里", "350人/平方公里", "350"),
        ("美元", "12万美元", "120000"),
        ("千瓦时", "3.2亿千瓦时", "320000000"),
        ("小时", "90分钟", "1.5"),
        ('"%"', "12‰", "1.2"),
    ],
)
def test_an_indicator_may_be_in_any_unit_of_the_table(
    unit: str, figure: str, value: str, tmp_path: Path
) -> None:
    read = catalogue(tmp_path, unit, figure)
    assert read.observations[0].quantity.value == Fraction(value)
    assert read.observations[0].quantity.unit == read.indicators["harvest"].unit


def test_the_table_of_the_package_is_sound_and_its_names_read_as_themselves() -> None:
    table = shipped_units()
    for name, unit in table.names.items():
        assert table.find(name) == unit
        assert unit.base in table.bases
        if not unit.counted and name[0] not in "/":
            assert Quantity.read(f"2.5{name}", table).value == Fraction("2.5") * unit.factor, name


def test_the_example_of_the_readme_is_sound(tmp_path: Path) -> None:
    readme = (HERE.parents[1] / "curated" / "README.md").read_text("utf-8")
    example = "\n".join(line[4:] for line in readme.split("\n") if line.startswith(("    箩筐", "    m³")))
    assert catalogue(tmp_path, "箩筐", "12担", example).observations[0].quantity.value == 24


@pytest.mark.parametrize("language", Language)
def test_every_base_unit_is_told_in_both_languages(language: Language) -> None:
    table = package_units()
    for base in table.bases.values():
        shown = base.zh if language is Language.ZH else base.many
        assert shown or base.name in {name for name, unit in table.names.items() if unit.counted} | {"方"}, (
            base
        )


def test_a_unit_that_cannot_be_read_causes_one_message_and_not_one_a_figure(tmp_path: Path) -> None:
    shutil.copytree(HERE / "sound", tmp_path, dirs_exist_ok=True)
    (tmp_path / "theme.yaml").write_text(THEME.format(unit="箩筐", figure="12箩筐"), "utf-8")
    for broken in ("箩筐: {counted: half}\n", "箩筐: {names: [箩筐①]}\n", "箩筐: {names: [箩筐\n"):
        (tmp_path / "units.yaml").write_text(broken, "utf-8")
        assert [Path(problem.file).name for problem in examine(tmp_path)[1]] == ["units.yaml"]
