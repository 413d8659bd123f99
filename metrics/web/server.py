"""`metrics serve`: the dashboard behind what a public server needs.

Around Streamlit's own app stand, from the outside in: security headers, the names that are answered, closed doors, the
page's language and title, and files that are compressed once.
"""

import asyncio
import gc
import signal
import sys
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager, suppress
from functools import partial
from threading import Thread, current_thread, main_thread
from types import FrameType
from typing import Any

from msgspec import Struct
from msgspec.structs import replace
from starlette.concurrency import run_in_threadpool
from starlette.middleware import Middleware
from starlette.requests import Request
from starlette.responses import JSONResponse, Response
from starlette.routing import Route
from starlette.types import ASGIApp

from metrics.charts import Tone
from metrics.language import Language, spoken
from metrics.settings import Settings
from metrics.views.addresses.links import FEED, VIEWS_AHEAD
from metrics.views.loading.shelf import SHELF, Data, Shelf, current, watch
from metrics.views.markup.html import first_style, scripts
from metrics.views.pages.comparison import comparison_page
from metrics.views.readers.reader import Reader
from metrics.web.ahead import FEW, FULL, STOPPING, make_all_ahead, views_ahead
from metrics.web.answer_cache import KEPT_FOR_EVER
from metrics.web.below import BELOW
from metrics.web.doorkeeper import KnownHosts, Pacing
from metrics.web.feed import changes_feed
from metrics.web.folded import OPENED
from metrics.web.gateway import (
    CHART_SCRIPT,
    SCRIPT,
    STYLE,
    ClosedDoors,
    Frontend,
    PagesBelow,
    SecurityHeaders,
    pack_first_visit,
    packed_chart_script,
)
from metrics.web.hosts import EVERYWHERE, Host, Hosts
from metrics.web.late_imports import load_later
from metrics.web.light import FOLDER, LIGHT_PAGES, draw_light_pages
from metrics.web.listening import allow_open_files, answer, listener
from metrics.web.searching import SEARCH

FINE = 0
SELDOM = 10_000  # things made, after which Python looks for what holds itself: a visit leaves little of it
# Whoever asks for views that are being made waits here, and keeps no thread waiting; who asks for few, not for all.
MAKING = {FULL: asyncio.Lock(), FEW: asyncio.Lock()}


class Site(Struct, frozen=True):
    """Where the dashboard is served: an address, a port, and the names under which it is opened from elsewhere."""

    address: str
    port: int
    names: tuple[Host, ...] = ()


def serve(settings: Settings, site: Site, app_at: Callable[[Site], ASGIApp]) -> int:
    """Serve the dashboard by ``settings`` until it is stopped; return the exit code.

    Port 0 takes any free one; ``app_at`` makes the app once the port is known. The address is printed once visitors can
    come and need not wait.

    Raises:
        NoAddressError: if nothing can listen at the address of the site.
    """
    SHELF.settings = settings
    listening = listener(site.address, site.port)
    SHELF.keeps = True
    warm_up()
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(FINE))
    with suppress(KeyboardInterrupt):
        answer(app_at(replace(site, port=listening.getsockname()[1])), listening)
    return FINE


def gateway(site: Site) -> dict[str, Any]:
    """Return what stands before the dashboard: routes, middleware and lifespan of the app."""
    SHELF.settings = replace(SHELF.settings, gateway=True)
    return {
        "routes": [
            Route("/health", health),
            Route("/health/live", live),
            Route("/health/ready", ready),
            Route(SCRIPT, own_script),
            Route(STYLE, own_style),
            SEARCH,
            Route(FEED, changes_feed),
            Route(CHART_SCRIPT, chart_script),
            Route(VIEWS_AHEAD, sent_ahead),
            OPENED,
            BELOW,
        ],
        "middleware": [
            Middleware(SecurityHeaders),
            Middleware(KnownHosts, hosts=Hosts(site.address, site.names)),
            Middleware(ClosedDoors),
            Middleware(Pacing),
            Middleware(Frontend),
            Middleware(PagesBelow, path=FOLDER, pages=LIGHT_PAGES),
        ],
        "lifespan": partial(opening, site),
    }


@asynccontextmanager
async def opening(site: Site, _: ASGIApp) -> AsyncIterator[None]:
    """Say where the server is, for the port listens by now; a stop is told to whoever makes views ahead."""
    if current_thread() is main_thread():
        signal.signal(signal.SIGTERM, _telling(signal.getsignal(signal.SIGTERM)))
    allow_open_files()
    SHELF.keeps = True
    Thread(target=watch, args=(STOPPING,), daemon=True).start()
    shown = "localhost" if site.address in {"localhost", "127.0.0.1", *EVERYWHERE} else site.address
    print(f"Town Metrics 城镇指标: http://{Host(shown, site.port)}", flush=True)
    yield


def _telling(handler: Any) -> Callable[[int, FrameType | None], None]:
    """Return a signal's handler that stops the making of views before it does what ``handler`` does."""

    def stop(number: int, frame: FrameType | None) -> None:
        STOPPING.set()
        handler(number, frame)

    return stop


def warm_up() -> None:
    """Load the data, pack the files and draw one view, so that the first visitor need not wait for it."""
    Thread(target=pack_first_visit, daemon=True).start()
    data, _ = current()
    if data is not None and data.measures:
        assert comparison_page(Reader.of(data, Language.ZH)).html  # drawn, and kept for whoever comes
        Thread(target=_make_ahead, args=(data,), daemon=True).start()
    gc.collect()
    gc.freeze()  # what is loaded now stays: no later collection need walk over it
    gc.set_threshold(SELDOM)


def _make_ahead(data: Data) -> None:
    """Make what visitors are likely to ask for: the light pages, then the views; load the rest."""
    draw_light_pages(data, STOPPING)
    make_all_ahead(data)
    load_later()


async def live(_: Request) -> Response:
    """Answer the probe `/health/live`: the server answers."""
    return JSONResponse({"status": "live"})


async def ready(_: Request) -> Response:
    """Answer the probe `/health/ready`: whether there are data to show, and whether they are older than the files."""
    state, status = health_of(SHELF)
    return JSONResponse({**state, "stale": state["status"] == "stale"}, status_code=status)


async def health(_: Request) -> Response:
    """Answer the probe `/health`: whether the data can be used, their version, how many problems they have."""
    state, status = health_of(SHELF)
    return JSONResponse(state, status_code=status)


def health_of(shelf: Shelf) -> tuple[dict[str, object], int]:
    """Return what the health probe says of the shelf, and its status of HTTP; no file is looked at."""
    data, result = shelf.data, shelf.soundness
    problems = len(result.problems) if result else 0
    if data is None:
        return {"status": "problems" if problems else "starting", "problems": problems}, 503
    state: dict[str, object] = {"status": "fine", "version": data.catalogue.version}
    if result is None:
        return state | {"status": "checking"}, 200
    state |= {"remarks": len(result.remarks)} if result.remarks else {}
    if problems:
        state |= {"status": "stale" if result.shape else "unsound", "problems": problems}
    return state, 200


async def own_script(_: Request) -> Response:
    """Send the page's own scripts; their address changes with them."""
    return Response(scripts(), media_type="text/javascript", headers=KEPT_FOR_EVER)


async def own_style(_: Request) -> Response:
    """Send the page's own style; its address changes with it."""
    return Response(first_style(), media_type="text/css", headers=KEPT_FOR_EVER)


async def chart_script(_: Request) -> Response:
    """Send the browser the script that draws charts; every browser that runs it unpacks it."""
    headers = KEPT_FOR_EVER | {"Content-Encoding": "gzip"}
    return Response(packed_chart_script(), media_type="text/javascript", headers=headers)


async def sent_ahead(request: Request) -> Response:
    """Send the views of the data as they are now, in a language and tone, before anybody chooses them."""
    data, _ = await run_in_threadpool(current)
    if data is None:
        return JSONResponse({}, status_code=503)
    named = request.query_params.get("tone")
    tone = Tone(named) if named in list(Tone) else Tone.LIGHT
    budget = FEW if "few" in request.query_params else FULL
    async with MAKING[budget]:
        packed = await run_in_threadpool(views_ahead, data, _language(request), tone, budget)
    if not packed:
        return JSONResponse({}, status_code=503)
    headers = {"Cache-Control": "no-cache", "Content-Encoding": "gzip"}
    return Response(packed, media_type="application/json", headers=headers)


def _language(request: Request) -> Language:
    """Return the language that a request's address asks for; 中文 first."""
    return spoken(request.query_params.get("lang") or "") or Language.ZH
