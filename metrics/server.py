"""`metrics serve`: the dashboard behind what a public server needs.

Around Streamlit's own app stand, from the outside in: security headers, the names that are answered, closed doors, the
page's language and title, and files that are compressed once.
"""

import asyncio
import gc
import os
import signal
import sys
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager, suppress
from pathlib import Path
from threading import Thread, current_thread, main_thread
from types import FrameType
from typing import Any

import streamlit as st
from starlette.concurrency import run_in_threadpool
from starlette.middleware import Middleware
from starlette.requests import Request
from starlette.responses import JSONResponse, Response
from starlette.routing import Route
from streamlit.web import bootstrap

from metrics.charts import Look, Tone
from metrics.display.wording import Wording
from metrics.language import Language, spoken
from metrics.pages.ahead import STOPPING, make_all_ahead, views_ahead
from metrics.pages.data import SHELF, current, watch
from metrics.pages.doorkeeper import KnownHosts, Pace
from metrics.pages.drawing import drawn
from metrics.pages.gateway import (
    CHART_SCRIPT,
    KEPT_FOR_EVER,
    SCRIPT,
    STYLE,
    ClosedDoors,
    Frontend,
    SecurityHeaders,
    pack_first_visit,
    packed_chart_script,
)
from metrics.pages.hosts import EVERYWHERE, Host, Hosts
from metrics.pages.html import GATEWAY, first_style, scripts
from metrics.pages.link import VIEWS_AHEAD
from metrics.pages.listening import allow_open_files, answer, listener
from metrics.pages.pickers import first_view
from metrics.pages.reader import Reader
from metrics.pages.searching import search_words

DASHBOARD = Path(__file__).parent.parent / "dashboard.py"
FINE, WRONG_USAGE = 0, 2
MAKING = asyncio.Lock()  # whoever asks for views that are being made waits here, and keeps no thread waiting


def serve(
    folder: Path, address: str, port: int, script: Path = DASHBOARD, given: tuple[Host, ...] = ()
) -> int:
    """Serve the dashboard on the curated ``folder`` until it is stopped; return the exit code.

    ``port`` 0 takes any free one; ``given`` are the names that it answers under besides its own. The address is printed
    once visitors can come and need not wait.
    """
    os.environ["METRICS_CURATED"] = str(folder.resolve())
    try:
        listening = listener(address, port)
    except OSError as error:
        print(f"metrics: {address}:{port}: {error.strerror}; --port …", file=sys.stderr)
        return WRONG_USAGE
    SHELF.keeps = True
    warm_up()
    os.chdir(script.parent)  # Streamlit looks for .streamlit/config.toml here
    sys.argv = [str(script)]
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(FINE))
    bootstrap.load_config_options(_settings(address, listening.getsockname()[1]))
    with suppress(KeyboardInterrupt):
        answer(st.App(script, **gateway(Hosts(address, given))), listening)
    return FINE


def gateway(hosts: Hosts | None = None) -> dict[str, Any]:
    """Return what stands before the dashboard: routes, middleware and lifespan of an `st.App`.

    Without ``hosts`` it answers under the names of the address that Streamlit was told.
    """
    os.environ[GATEWAY] = "yes"
    hosts = hosts or Hosts(st.get_option("server.address") or EVERYWHERE[0])
    return {
        "routes": [
            Route("/health", health),
            Route("/health/live", live),
            Route("/health/ready", ready),
            Route(SCRIPT, own_script),
            Route(STYLE, own_style),
            Route("/search-words.json", searched),
            Route(CHART_SCRIPT, chart_script),
            Route(VIEWS_AHEAD, sent_ahead),
        ],
        "middleware": [
            Middleware(SecurityHeaders),
            Middleware(KnownHosts, hosts=hosts),
            Middleware(ClosedDoors),
            Middleware(Pace),
            Middleware(Frontend),
        ],
        "lifespan": opening,
    }


@asynccontextmanager
async def opening(_: st.App) -> AsyncIterator[None]:
    """Say where we are, for the port listens by now; a stop is told to whoever makes views ahead."""
    if current_thread() is main_thread():
        signal.signal(signal.SIGTERM, _telling(signal.getsignal(signal.SIGTERM)))
    allow_open_files()
    SHELF.keeps = True
    Thread(target=watch, args=(STOPPING,), daemon=True).start()
    address, port = st.get_option("server.address"), st.get_option("server.port")
    shown = "localhost" if address in {"localhost", "127.0.0.1", *EVERYWHERE, None} else address
    print(f"Town Metrics 城镇指标: http://{Host(shown, port)}", flush=True)
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
    if data is not None and (view := first_view(data)):
        drawn(
            view,
            Reader(data, Wording(data.catalogue, Language.ZH), Look.of(Tone.LIGHT, data.catalogue.towns)),
        )
        Thread(target=make_all_ahead, args=(data,), daemon=True).start()
    gc.collect()
    gc.freeze()  # what is loaded now stays: no later collection need walk over it


async def live(_: Request) -> Response:
    """Say that the server answers."""
    return JSONResponse({"status": "live"})


async def ready(_: Request) -> Response:
    """Say whether there are data to show, and whether they are older than the files, which then have problems."""
    told, status = _loaded()
    return JSONResponse({**told, "stale": told["status"] == "stale"}, status_code=status)


async def health(_: Request) -> Response:
    """Say whether the data can be used: their version, or how many problems the files have."""
    told, status = _loaded()
    return JSONResponse(told, status_code=status)


def _loaded() -> tuple[dict[str, object], int]:
    """Return what is loaded, and the status of HTTP that says so; no file is looked at."""
    data, problems = SHELF.data, len(SHELF.problems)
    if data is None:
        return {"status": "problems" if problems else "starting", "problems": problems}, 503
    told: dict[str, object] = {"status": "fine", "version": data.catalogue.version}
    return (told | {"status": "stale", "problems": problems} if problems else told), 200


async def own_script(_: Request) -> Response:
    """Send the page's own scripts; their address changes with them."""
    return Response(scripts(), media_type="text/javascript", headers=KEPT_FOR_EVER)


async def own_style(_: Request) -> Response:
    """Send the page's own style; its address changes with it."""
    return Response(first_style(), media_type="text/css", headers=KEPT_FOR_EVER)


async def chart_script(_: Request) -> Response:
    """Send the script that draws charts; every browser that runs it unpacks it."""
    headers = KEPT_FOR_EVER | {"Content-Encoding": "gzip"}
    return Response(packed_chart_script(), media_type="text/javascript", headers=headers)


async def sent_ahead(request: Request) -> Response:
    """Send the views of the data as they are now, in a language and tone, before anybody chooses them."""
    data, _ = await run_in_threadpool(current)
    if data is None:
        return JSONResponse({}, status_code=503)
    tone = Tone.DARK if request.query_params.get("tone") == Tone.DARK else Tone.LIGHT
    async with MAKING:
        packed = await run_in_threadpool(views_ahead, data, _language(request), tone)
    if not packed:
        return JSONResponse({}, status_code=503)
    headers = {"Cache-Control": "no-cache", "Content-Encoding": "gzip"}
    return Response(packed, media_type="application/json", headers=headers)


async def searched(request: Request) -> Response:
    """Send the words by which the list of indicators can be searched in a language besides its labels."""
    data, _ = await run_in_threadpool(current)
    words = search_words(data, _language(request)) if data else ()
    return JSONResponse(words, headers={"Cache-Control": "no-cache"})


def _language(request: Request) -> Language:
    """Return the language that is asked for; 中文 first."""
    return spoken(request.query_params.get("lang") or "") or Language.ZH


def _settings(address: str, port: int) -> dict[str, object]:
    """Return what is set for this server alone; the rest stands in .streamlit/config.toml."""
    return {
        "server.address": address,
        "server.port": port,
        "server.headless": True,
        "logger.hideWelcomeMessage": True,
    }
