"""Towns are told apart by shape and colour together: 24 of them, for every eye; beyond that it is said."""

import math
from itertools import combinations, pairwise

import pytest
from msgspec.structs import replace

from metrics import load_catalogue
from metrics.analysis.comparing.comparison import View
from metrics.analysis.prepared import PreparedView
from metrics.analysis.store import facts_of
from metrics.charts import Look, Tone, caption
from metrics.charts.captions.pins import GENERAL
from metrics.charts.looks.town_styles import MARKS, style_of
from metrics.display.comparing.verdicts import SIGNS as VERDICT_SIGNS
from metrics.display.wording import Wording
from metrics.export.pictures.glyphs import drawable
from metrics.language import Language
from metrics.model.codes import Measure
from metrics.views.markup.html import palette
from tests.folders import large

Triple = tuple[float, float, float]
SEEN: dict[
    str, tuple[Triple, Triple, Triple]
] = {  # Machado, Oliveira and Fernandes 2009, severity 1, linear RGB
    "all": ((1, 0, 0), (0, 1, 0), (0, 0, 1)),
    "red-blind": (
        (0.152286, 1.052583, -0.204868),
        (0.114503, 0.786281, 0.099216),
        (-0.003882, -0.048116, 1.051998),
    ),
    "green-blind": (
        (0.367322, 0.860646, -0.227968),
        (0.280085, 0.672501, 0.047413),
        (-0.011820, 0.042940, 0.968881),
    ),
}
GROUND = {Tone.LIGHT: "#FBFAF7", Tone.DARK: "#14181D"}
TOWNS = tuple(f"town{number}" for number in range(60))


def linear(colour: str) -> Triple:
    """Return a colour in linear RGB."""
    red, green, blue = (int(colour[start : start + 2], 16) / 255 for start in (1, 3, 5))
    return _linear(red), _linear(green), _linear(blue)


def _linear(channel: float) -> float:
    return channel / 12.92 if channel <= 0.04045 else float(((channel + 0.055) / 1.055) ** 2.4)


def product(row: Triple, other: Triple) -> float:
    """Return the scalar product."""
    return row[0] * other[0] + row[1] * other[1] + row[2] * other[2]


def lab(colour: str, eye: str) -> Triple:
    """Return a colour as an eye sees it, in CIE L*a*b*."""
    red, green, blue = (min(1.0, max(0.0, product(row, linear(colour)))) for row in SEEN[eye])
    x = _root(product((0.4124564, 0.3575761, 0.1804375), (red, green, blue)) / 0.95047)
    y = _root(product((0.2126729, 0.7151522, 0.0721750), (red, green, blue)))
    z = _root(product((0.0193339, 0.1191920, 0.9503041), (red, green, blue)) / 1.08883)
    return 116 * y - 16, 500 * (x - y), 200 * (y - z)


def _root(channel: float) -> float:
    return float(channel ** (1 / 3)) if channel > 0.008856 else 7.787 * channel + 16 / 116


def apart(one: str, other: str) -> float:
    """Return how far two colours are apart for the eye that sees the least difference, in CIE94."""
    return min(_difference(lab(one, eye), lab(other, eye)) for eye in SEEN)


def _difference(one: Triple, other: Triple) -> float:
    rich, rich2 = math.hypot(*one[1:]), math.hypot(*other[1:])
    hue2 = max(0.0, (one[1] - other[1]) ** 2 + (one[2] - other[2]) ** 2 - (rich - rich2) ** 2)
    mean = math.sqrt(rich * rich2)
    light, chroma = one[0] - other[0], (rich - rich2) / (1 + 0.045 * mean)
    return math.sqrt(light**2 + chroma**2 + hue2 / (1 + 0.015 * mean) ** 2)


@pytest.mark.parametrize("tone", Tone)
def test_24_towns_have_24_marks(tone: Tone) -> None:
    look = Look.of(tone, TOWNS)
    marks = {(look.town(town).shape, look.town(town).colour) for town in TOWNS[:MARKS]}
    assert len(marks) == MARKS == 24
    assert len({(look.town(town).glyph, look.town(town).css) for town in TOWNS[:MARKS]}) == 24
    assert all(
        f"--{look.town(town).css}:{look.town(town).colour};" in palette(tone) for town in TOWNS[:MARKS]
    )


def test_the_first_three_towns_look_as_they_always_did() -> None:
    look = Look.of(Tone.LIGHT, TOWNS)
    assert [(look.town(town).glyph, look.town(town).colour) for town in TOWNS[:3]] == [
        ("●", "#00795F"),
        ("◆", "#BF4E00"),
        ("■", "#3A56B4"),
    ]


def test_no_town_has_the_sign_of_a_rise_of_a_fall_or_of_caution() -> None:
    signs = {
        sign for rank in range(MARKS) for sign in (style_of(rank, False).glyph, style_of(rank, False).hollow)
    }
    assert signs.isdisjoint("▲△▼▽" + "".join(VERDICT_SIGNS.values()) + GENERAL)
    assert signs <= drawable()


@pytest.mark.parametrize("tone", Tone)
def test_two_towns_of_one_shape_are_as_far_apart_in_colour_as_the_first_three(tone: Tone) -> None:
    styles = [style_of(rank, tone is Tone.DARK) for rank in range(MARKS)]
    first = min(apart(one.colour, other.colour) for one, other in combinations(styles[:3], 2))
    for one, other in combinations(styles, 2):
        assert one.shape != other.shape or apart(one.colour, other.colour) >= first, (one, other)


def test_neighbours_differ_in_shape_and_in_colour() -> None:
    styles = [style_of(rank, False) for rank in range(MARKS)]
    for one, other in pairwise(styles):
        assert one.shape != other.shape
        assert one.colour != other.colour


@pytest.mark.parametrize("tone", Tone)
def test_every_mark_stands_out_from_the_ground(tone: Tone) -> None:
    share = (0.2126, 0.7152, 0.0722)
    ground = product(share, linear(GROUND[tone])) + 0.05
    for rank in range(MARKS):
        mark = product(share, linear(style_of(rank, tone is Tone.DARK).colour)) + 0.05
        assert max(mark, ground) / min(mark, ground) >= 4.5


def test_towns_after_the_24th_borrow_marks_that_are_free_where_they_are_shown() -> None:
    look = Look.of(Tone.LIGHT, TOWNS)
    assert look.unmarked(TOWNS) == 36
    together = (TOWNS[0], TOWNS[30], TOWNS[31], TOWNS[59])
    among = look.among(together)
    assert among.town(TOWNS[0]) == look.town(TOWNS[0])
    assert len({(among.town(town).shape, among.town(town).colour) for town in together}) == 4
    assert among.unmarked(together) == 0
    assert among.among(together) == among


def test_more_shown_towns_than_marks_are_told(tmp_path_factory: pytest.TempPathFactory) -> None:
    catalogue = load_catalogue(large(26, 1).write(tmp_path_factory.mktemp("large")))
    view = View("x0_0", Measure.LEVEL, tuple(catalogue.towns), 2023, 2023)
    words = caption(
        PreparedView(facts_of(catalogue), view),
        Wording(catalogue, Language.ZH),
        Look.of(Tone.LIGHT, catalogue.towns),
    )
    assert any("只有 24 个乡镇各有自己的记号；另 2 个" in note for note in words.notes)
    fewer = replace(view, areas=view.areas[2:])
    words = caption(
        PreparedView(facts_of(catalogue), fewer),
        Wording(catalogue, Language.ZH),
        Look.of(Tone.LIGHT, catalogue.towns),
    )
    assert not any("记号" in note for note in words.notes)
