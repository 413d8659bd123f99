"""How a view is shown: the kind of chart, the unit of money and the page, offered only where there is more than one."""

from collections.abc import Sequence
from functools import partial

import streamlit as st
from msgspec.structs import replace

from metrics.analysis.comparing.comparison import View
from metrics.model.codes import ChartKind, MoneyUnit
from metrics.screens.one_of_few import one_of_few
from metrics.views.choosing.offers import offered, page_count, unit_name
from metrics.views.readers.reader import Reader


def pick_showing(view: View, reader: Reader) -> View:
    """Return the view as the reader wants it shown; one quiet button holds what there is to choose."""
    kinds, units = offered(view, reader, str(st.session_state.get("kind")))
    kind, unit = _fitting("kind", kinds), _fitting("unit", units)
    if len(kinds) > 1 or len(units) > 1:
        word, named = reader.wording.word, partial(unit_name, view=view, reader=reader)
        with st.popover(word("show_as"), type="tertiary", key="showing"):
            kind = one_of_few(word("kind"), "kind", kinds, word) if len(kinds) > 1 else kind
            unit = one_of_few(word("money_unit"), "unit", units, named) if len(units) > 1 else unit
    view = replace(view, kind=ChartKind(kind), unit=MoneyUnit(unit))
    return replace(view, page=_page(page_count(view, reader)))


def turn_pages(view: View, reader: Reader) -> None:
    """Let the reader of the screen turn to another page of a chart that has several."""
    if (count := page_count(view, reader)) > 1:
        st.pagination(count, key="page")


def _page(count: int) -> int:
    """Return the page of the chart that the screen's widget is turned to; of fewer pages the last."""
    if count == 1:
        return 1
    st.session_state["page"] = min(int(st.session_state.get("page") or 1), count)
    return int(st.session_state["page"])


def _fitting(key: str, options: Sequence[str]) -> str:
    """Return what the widget has chosen of what fits, else the first; where there is a choice the widget holds it."""
    chosen = st.session_state.get(key)
    chosen = chosen if chosen in options else options[0]
    if len(options) > 1:
        st.session_state[key] = chosen
    return str(chosen)
