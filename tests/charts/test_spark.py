"""The small drawing beside a figure: its dots are the levels, its line obeys the verdicts."""

from xml.etree import ElementTree

from metrics.analysis.store import facts_of
from metrics.charts import Look, Tone, spark
from metrics.charts.spark import spark_text
from metrics.display.wording import Wording
from metrics.language import Language
from tests.worlds import world

SVG = "{http://www.w3.org/2000/svg}"
LOOK = Look.of(Tone.LIGHT, ("西溪", "花街", "西湖"))


def drawn(documents: dict[str, str]) -> ElementTree.Element | None:
    """Return the drawing of a world of one indicator of 西溪; None where nothing is drawn."""
    catalogue = world({"output": documents})
    rows = [row for row in list(facts_of(catalogue)) if row.indicator == "output"]
    text = spark(catalogue, rows, range(2020, 2025), LOOK)
    return ElementTree.fromstring(text) if text else None


def test_two_years_that_compare_are_joined_and_the_higher_stands_higher() -> None:
    tree = drawn({"x2022": "level: 6亿元", "x2023": "level: 9亿元"})
    assert tree is not None
    first, second = tree.findall(f"{SVG}circle")
    assert float(first.attrib["cy"]) > float(second.attrib["cy"])
    assert float(first.attrib["cx"]) < float(second.attrib["cx"])
    assert len(tree.findall(f"{SVG}line")) == 2  # the ground and the join


def test_nothing_joins_over_a_gap_and_an_implied_figure_is_hollow() -> None:
    tree = drawn({"x2020": "level: 6亿元", "x2023": "level: 9亿元; change_on_year: 1%"})
    assert tree is not None
    assert len(tree.findall(f"{SVG}circle")) == 3
    assert len(tree.findall(f"{SVG}line")) == 2
    assert [dot.attrib["fill"] for dot in tree.findall(f"{SVG}circle")].count(LOOK.colour("ground")) == 1


def test_one_year_has_no_trend() -> None:
    assert drawn({"x2022": "level: 6亿元"}) is None


def test_a_figure_that_is_not_comparable_is_left_out() -> None:
    tree = drawn({"x2021": "level: 5亿元", "x2022": "level: 6亿元", "x2023": "level: 9亿元, period: 2023-H1"})
    assert tree is not None
    assert len(tree.findall(f"{SVG}circle")) == 2


def test_what_a_spark_shows_is_told_with_its_figures_and_only_where_it_is_drawn() -> None:
    def told(documents: dict[str, str]) -> str:
        catalogue = world({"output": documents})
        rows = [row for row in list(facts_of(catalogue)) if row.indicator == "output"]
        return spark_text(rows, Wording(catalogue, Language.ZH))

    assert told({"x2022": "level: 6亿元", "x2023": "level: 9亿元"}).endswith(
        "：西溪 2022 年 6 亿元；西溪 2023 年 9 亿元"
    )
    assert told({"x2022": "level: 6亿元"}) == ""
