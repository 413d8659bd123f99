"""A chart as it comes to be drawn: Plotly's JSON, let in by a list of what may pass."""

import json
import re
from typing import Any, Never

from metrics.export.refusal import PictureError
from metrics.language import Bilingual

BYTES = 2_000_000
TRACES = frozenset({"scatter", "bar"})
# What a layout may hold because it is drawn, and what it may hold because it is not.
DRAWN = frozenset(
    "annotations autosize bargap bargroupgap barmode barnorm barcornerradius boxgap colorway font height legend "
    "margin minreducedheight minreducedwidth paper_bgcolor plot_bgcolor separators shapes showlegend "
    "template title uniformtext width xaxis yaxis".split()
)
IGNORED = frozenset(
    "activeselection activeshape clickmode datarevision dragmode editrevision hoverdistance hoverlabel hovermode "
    "hoversubplots meta modebar newselection newshape selectdirection selectionrevision selections "
    "spikedistance transition uirevision".split()
)
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
        kind = trace.get("type", "scatter") if isinstance(trace, dict) else trace
        if kind not in TRACES:
            raise _refused("data", kind, ", ".join(sorted(TRACES)))
    return data, {name: part for name, part in layout.items() if _is_drawn(name)}


def _is_drawn(name: str) -> bool:
    """Tell whether a layout's field is drawn, and refuse one that is not on either list."""
    if re.sub(r"(?<=axis)\d+$", "", name) in DRAWN:
        return True
    if name in IGNORED:
        return False
    raise _refused("layout", name, ", ".join(sorted(DRAWN)))


def _inspect(value: Any, path: str) -> None:
    """Refuse whatever would fetch, and text that no picture can hold, however deep inside."""
    if isinstance(value, str) and UNWRITABLE.search(value):
        raise _refused(path, value, "文字 / text")
    if isinstance(value, list):
        for inner in value:
            _inspect(inner, path)
    elif isinstance(value, dict):
        for key, inner in value.items():
            if key in FETCHING and inner:
                raise _refused(path, key, "")
            _inspect(inner, f"{path}.{key}")


def _refused(path: str, written: Any, instead: str) -> PictureError:
    """Return the refusal of what was ``written`` at ``path``."""
    said = ascii(written)[:60]
    return PictureError(
        Bilingual(
            f"图片里不能有 {path} 的 {said}；" + (f"可用的是 {instead}" if instead else "请去掉它"),
            f"a picture cannot hold {said} in {path}; " + (f"use {instead}" if instead else "leave it out"),
        )
    )
