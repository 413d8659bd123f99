"""What a picture costs: a full chart of thirty figures as a PNG for a slide, on a made-up folder."""

import time
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from functools import partial
from pathlib import Path
from tempfile import TemporaryDirectory

from benchmarks.made import FIRST_YEAR, Size, made
from metrics import load_catalogue
from metrics.analysis.comparing.comparison import View
from metrics.analysis.store import facts_of
from metrics.charts import SLIDE, Chart, svg_file
from metrics.export.pictures.picture import kept_png, png
from metrics.language import Language
from metrics.model.codes import Measure
from metrics.views.loading.shelf import Data
from metrics.views.menu import PAGES
from metrics.views.page import Choice
from metrics.views.readers.reader import Reader

SIZE = Size(towns=3, years=10, indicators=20)
ROUNDS = 6
Timing = tuple[str, Sequence[float], Sequence[float], float]  # name, ours, floor, goal


def pictures() -> Iterator[Timing]:
    """Yield what was measured, in milliseconds, beside what it cannot do without, and the goal for the ratio."""
    with TemporaryDirectory() as home:
        catalogue = load_catalogue(made(Path(home) / "pictures", SIZE))
    reader = Reader.of(Data(catalogue, facts_of(catalogue)), Language.ZH)
    draws = [partial(_slide, reader, indicator) for indicator in catalogue.indicators]
    charts = [draw() for draw in draws]
    _png(charts[0])  # the process has started
    yield _anew(draws[0], charts[0])
    kept = [_time(partial(_kept, charts[0])) for _ in range(ROUNDS)][1:]
    yield "the same picture again: kept, beside painting it", kept, [_time(_painting(charts[0]))], 0.1
    yield _at_once(charts)


def _anew(draw: Callable[[], Chart], chart: Chart) -> Timing:
    """Return what a picture takes from the view to its bytes, beside painting alone."""
    paint = _painting(chart)
    pairs = [(_time(lambda: _png(draw())), _time(paint)) for _ in range(ROUNDS)]
    ours, floor = zip(*pairs, strict=True)
    return "a full chart as PNG, drawn anew, beside painting it", ours, floor, 2


def _at_once(charts: Sequence[Chart]) -> Timing:
    """Return how long the last of twenty waits who come at once, beside twenty who come one after another."""
    with ThreadPoolExecutor(len(charts)) as crowd:
        list(crowd.map(_png, charts))  # the second process has started
        together = _time(lambda: list(crowd.map(_png, charts)))
    return (
        "20 full charts at once, beside one after another",
        [together],
        [_time(lambda: list(map(_png, charts)))],
        0.75,
    )


def _slide(reader: Reader, indicator: str) -> Chart:
    """Return the chart of an indicator for a slide, all its towns and years."""
    span = FIRST_YEAR, FIRST_YEAR + SIZE.years - 1
    view = View(indicator, Measure.LEVEL, tuple(reader.catalogue.towns), *span)
    page = PAGES["comparison"].make(reader, Choice(view=view))
    assert page.picture is not None
    return page.picture(reader.look, SLIDE)


def _png(chart: Chart) -> bytes:
    """Return a chart as PNG, drawn anew."""
    return png(svg_file(chart), *_size(chart))


def _kept(chart: Chart) -> bytes:
    """Return a chart as PNG, kept where it was drawn before."""
    return kept_png(svg_file(chart), *_size(chart))


def _size(chart: Chart) -> tuple[float, float]:
    """Return the pixels of a chart on a slide."""
    scale = SLIDE.scale(chart)
    return chart.layout["width"] * scale, chart.layout["height"] * scale


def _painting(chart: Chart) -> Callable[[], bytes]:
    """Return what paints a chart that is drawn already: the SVG becomes a PNG."""
    return partial(png, svg_file(chart), *_size(chart))


def _time(act: Callable[[], object]) -> float:
    """Return the milliseconds that something takes."""
    begun = time.perf_counter()
    act()
    return (time.perf_counter() - begun) * 1000
