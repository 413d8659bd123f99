"""Visits through the front door: dashboard.py run by Streamlit's own test runner."""

import json
import re
from functools import cache
from pathlib import Path
from typing import Any

import pytest
from msgspec.structs import replace
from streamlit.components.v2 import manifest_scanner
from streamlit.testing.v1 import AppTest
from streamlit.util import calc_hash

from metrics.screens.plain import WITH_PICKERS
from metrics.views.addresses.page_names import FRONT
from metrics.views.loading.shelf import SHELF, Shelf

ROOT = Path(__file__).parent.parent.parent
# Each visit looks anew which installed packages bring components: half of its time, and they stay the same.
manifest_scanner.scan_component_manifests = cache(manifest_scanner.scan_component_manifests)
PATIENCE = 120  # seconds: machines are shared, and slowness is no fault
EXPLAINED = re.compile(r'<a class="explained"[^>]*>([^<]*)</a>')
KEPT_WHOLE = re.compile(r'<span class="unbroken">([^<]*)</span>')


def visit(page: str = "overview", /, **link: list[str] | str) -> AppTest:
    """Open a page by its name, with the words of the link, as a browser does that comes by the link."""
    app = AppTest.from_file(str(ROOT / "dashboard.py"), default_timeout=PATIENCE)
    for key, words in link.items():
        app.query_params[key] = words
    if page in WITH_PICKERS:
        app.switch_page(f"metrics/screens/pages/{page}.py")
    elif page != FRONT:
        app._page_hash = calc_hash(page)  # the runner itself knows pages with a script only
    app.run()
    assert not app.exception
    return app


def reading(folder: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Let the pages read ``folder`` until the test ends, and leave nothing of it to the next one; return it."""
    fresh = Shelf(replace(SHELF.settings, curated=folder))
    for name in ("settings", "stamp", "data", "soundness", "good"):
        monkeypatch.setattr(SHELF, name, getattr(fresh, name))
    return folder


def html(app: AppTest) -> str:
    """Return all HTML that the page drew, without the marks of words that it explains, or keeps on one line."""
    drawn = "\n".join(element.proto.body for element in app.get("html"))
    return KEPT_WHOLE.sub(r"\1", EXPLAINED.sub(r"\1", drawn))


def chart(app: AppTest) -> dict[str, Any]:
    """Return the page's chart as the browser gets it."""
    drawn: dict[str, Any] = json.loads(app.get("plotly_chart")[0].proto.spec)
    return drawn


def cells(app: AppTest) -> list[list[Any]]:
    """Return what each mark of the chart carries: town, year, value, low, high, status, printed, document, line."""
    carried = [cell for trace in chart(app)["data"] for cell in trace.get("customdata", [])]
    return sorted(carried, key=lambda cell: (cell[0], cell[1], cell[2]))


def heading(page: str) -> str:
    """Return what a page is headed by, as text."""
    return re.sub(r"<[^>]*>", "", page.partition('<h1 class="page-title">')[2].partition("</h1>")[0])
