"""A chart as it comes to be drawn: Plotly's JSON, let in by a list of what may pass."""

import json
import math
import re
from typing import Any, Never

from metrics.export.refusal import PictureError
from metrics.language import Bilingual

BYTES = 2_000_000
TRACES = frozenset({"scatter", "bar"})
SHOWN = 60
LETTERS = 5000  # in one text; a text of 100,000 takes ten seconds to lay out
AXES = {"xaxis", "yaxis"}
BARS = {"bargap", "bargroupgap", "barmode", "barnorm", "barcornerradius"}
MARKS = {"annotations", "shapes", "legend", "showlegend", "title"}
LOOKS = {"colorway", "font", "paper_bgcolor", "plot_bgcolor", "separators", "template", "uniformtext"}
SIZES = {"autosize", "height", "margin", "minreducedheight", "minreducedwidth", "width"}
ON_SCREEN = {
    "clickmode",
    "datarevision",
    "dragmode",
    "editrevision",
    "hoverdistance",
    "hoverlabel",
    "hovermode",
}
ON_SCREEN |= {
    "hoversubplots",
    "meta",
    "modebar",
    "selectdirection",
    "spikedistance",
    "transition",
    "uirevision",
}
LAYOUT = frozenset(AXES | BARS | MARKS | LOOKS | SIZES | ON_SCREEN)
FETCHING = frozenset({"source", "src", "href", "url", "images"})
UNWRITABLE = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f\ud800-\udfff\ufffe\uffff]")
NOT_A_CHART = Bilingual(
    "这不是 Plotly 图表的 JSON；请使用 fig.to_json() 的结果",
    "this is not a Plotly chart as JSON; use what fig.to_json() returns",
)
TOO_LARGE = Bilingual(
    f"图表超过 {BYTES} 字节；请减少图中的内容",
    f"the chart is larger than {BYTES} bytes; show less in it",
)


def admitted(chart_json: str) -> dict[str, Any]:
    """Return a chart that is safe to draw: its ``data`` and ``layout``, without what only a screen needs.

    Raises:
        PictureError: if it is no chart, too large, or holds what is not on the list.
    """
    if len(chart_json) > BYTES or len(chart_json.encode(errors="replace")) > BYTES:
        raise PictureError(TOO_LARGE)
    try:
        chart = json.loads(chart_json, parse_constant=_refuse_constant)
        data, layout = _parts(chart)
        _inspect(data, "data")
        _inspect(layout, "layout")
    except (ValueError, RecursionError) as problem:
        raise PictureError(NOT_A_CHART) from problem
    return {"data": data, "layout": layout}


def _refuse_constant(word: str) -> Never:
    raise ValueError(word)


def _parts(chart: Any) -> tuple[list[Any], dict[str, Any]]:
    """Return traces and layout, each known to be of its kind."""
    data = chart.get("data") if isinstance(chart, dict) else None
    layout = chart.get("layout", {}) if isinstance(chart, dict) else None
    if not isinstance(data, list) or not isinstance(layout, dict):
        raise PictureError(NOT_A_CHART)
    for trace in data:
        trace_type = trace.get("type", "scatter") if isinstance(trace, dict) else trace
        if not isinstance(trace_type, str) or trace_type not in TRACES:
            raise _refused("data", trace_type, " / ".join(sorted(TRACES)))
    for name in layout:
        if re.sub(r"(?<=axis)\d+$", "", name) not in LAYOUT:
            raise _refused("layout", name)
    return data, layout


def _inspect(value: Any, path: str) -> None:
    """Refuse whatever would fetch, and text or numbers that no picture can hold, however deep inside."""
    if isinstance(value, str) and (len(value) > LETTERS or UNWRITABLE.search(value)):
        raise _refused(path, value)
    if value in (math.inf, -math.inf):
        raise _refused(path, value)
    if isinstance(value, list):
        for index, inner in enumerate(value):
            _inspect(inner, f"{path}[{index}]")
    elif isinstance(value, dict):
        for key, inner in value.items():
            if key in FETCHING and inner:
                raise _refused(path, key)
            _inspect(inner, f"{path}.{key}")


def _refused(path: str, written: Any, instead: str = "") -> PictureError:
    """Return the refusal of what was ``written`` at ``path``."""
    shown = ascii(written)
    shown = shown if len(shown) <= SHOWN else shown[:SHOWN] + "…"
    return PictureError(
        Bilingual(
            f"图片里不能有 {path} 的 {shown}；" + (f"可用的是 {instead}" if instead else "请去掉它"),
            f"a picture cannot hold {shown} in {path}; " + (f"use {instead}" if instead else "leave it out"),
        )
    )
