"""What a chart calls a number by which its figures are judged: as printed, without a unit that stands beside it."""

from fractions import Fraction

import pytest

from metrics.analysis.references import InForce
from metrics.display.references import reference_name
from metrics.display.wording import Wording
from metrics.language import Bilingual, Language
from metrics.model.quantity import Quantity
from metrics.model.records import Benchmark
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
