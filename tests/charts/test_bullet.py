"""The bar beside a completion: its length is the figure, the target stands at 100 %, status is texture."""

from xml.etree import ElementTree

import pytest

from metrics.analysis.standings.targets import Completion, completions
from metrics.analysis.store import facts_of
from metrics.charts import Look, Tone, bullet, longest_of
from metrics.charts.bullet import WIDTH
from tests.worlds import world

SVG = "{http://www.w3.org/2000/svg}"
LOOK = Look.of(Tone.LIGHT, ("西溪", "花街", "西湖"))
LONGEST = 125.0


def completion(written: str) -> Completion:
    """Return the completion of a world."""
    catalogue = world({"output": {"x2023": written}})
    return completions(catalogue, facts_of(catalogue))[0]


def drawn(written: str) -> ElementTree.Element:
    """Return the drawing of a completion."""
    return ElementTree.fromstring(bullet(completion(written), LONGEST, LOOK))


def bar(written: str) -> dict[str, str]:
    """Return the bar of a completion."""
    bars = drawn(written).findall(f"{SVG}rect")
    assert len(bars) == 1
    return bars[0].attrib


def upright(tree: ElementTree.Element) -> list[float]:
    """Return where the upright lines stand, in %."""
    lines = [line.attrib for line in tree.findall(f"{SVG}line")]
    return [float(line["x1"]) / WIDTH * LONGEST for line in lines if line["x1"] == line["x2"]]


@pytest.mark.parametrize("percent", [73, 100, 114])
def test_the_bar_ends_at_the_printed_number(percent: int) -> None:
    assert float(bar(f"completion: {percent}%")["width"]) == pytest.approx(WIDTH * percent / LONGEST, abs=0.1)


def test_the_target_stands_at_a_hundred() -> None:
    assert upright(drawn("completion: 73%")) == [pytest.approx(100)]


def test_the_year_gone_is_marked_where_it_is_known_and_not_all_of_it() -> None:
    assert upright(drawn("completion: 73%, period: 2023-H1")) == [
        pytest.approx(100),
        pytest.approx(100 * 181 / 365, abs=0.1),
    ]
    assert len(upright(drawn("completion: 73%, period: 2023/.."))) == 1


def test_a_plan_is_dotted_and_a_part_is_thinner() -> None:
    plain, planned = bar("completion: 73%"), bar("completion: 73%, status: planned")
    assert plain["fill"] == LOOK.town("西溪").colour
    assert (planned["fill"], "stroke-dasharray" in planned) == ("none", True)
    assert float(bar("completion: 73%, part: 下赵村")["height"]) < float(plain["height"])


def test_an_open_end_is_an_arrow_towards_it_and_a_wide_interval_a_whisker() -> None:
    arrow = drawn("completion: 超90%").find(f"{SVG}polygon")
    assert arrow is not None
    tip = float(arrow.attrib["points"].split(",")[0])
    assert tip > WIDTH * 90 / LONGEST
    assert len(drawn("completion: 90%").findall(f"{SVG}line")) == 2
    wide = drawn("completion: 80%—90%")
    assert not wide.findall(f"{SVG}rect")
    ends = [(line.attrib["x1"], line.attrib["x2"]) for line in wide.findall(f"{SVG}line")]
    assert (str(WIDTH * 80 / LONGEST), str(WIDTH * 90 / LONGEST)) in ends


def test_one_scale_holds_every_bar_and_the_target() -> None:
    assert longest_of([]) == LONGEST
    assert longest_of([completion("completion: 300%")]) > 300
