"""The light pages: every page and view as one answer without Streamlit, made once for each version of the data."""

import time
from collections.abc import Iterator
from functools import cache, partial
from itertools import islice
from threading import Event
from urllib.parse import quote, urlencode

import anyio
from starlette.concurrency import run_in_threadpool
from starlette.requests import Request
from starlette.responses import PlainTextResponse, RedirectResponse, Response
from starlette.routing import Route, Router

from metrics.export.refusal import PictureError
from metrics.language import Language
from metrics.views.asked import PageRequest, asked
from metrics.views.failures import made
from metrics.views.folds import FOLDED
from metrics.views.light.shell import Frame, light_page
from metrics.views.links import FEED, MISSING, behind_home
from metrics.views.menu import PAGES
from metrics.views.page import Choice
from metrics.views.page_names import COMPARISON, FRONT, PROOFREAD, WALL
from metrics.views.reader import Reader
from metrics.views.shared import shared
from metrics.views.shelf import Data, current
from metrics.views.taking import FORMS, Taking
from metrics.views.versions.past import then
from metrics.views.visits import VISITS
from metrics.web.ahead import TURNS
from metrics.web.answer_cache import Cache, PackedAnswer
from metrics.web.feed import changes_feed
from metrics.web.folded import folded
from metrics.web.icon import ICON
from metrics.web.late_imports import proofreading
from metrics.web.light_script import own_script, script_address
from metrics.web.next_views import next_views
from metrics.web.visit import Visit
from metrics.web.wall import is_for_the_wall, wall, wall_script

FOLDER = "/p/"
KEPT = Cache(500)  # pages, some 12 kB each
MOST_FILES = 40  # files kept, some 100 kB each
SECONDS, VIEWS = 6.0, 30  # of CPU that drawing ahead may take; views of a language
BREATH = 0.002  # seconds after each in which others get their turn
AT_ONCE = 2  # files that are made at the same time


async def light(request: Request) -> Response:
    """Send a page or a view; a browser that has it already is told so."""
    name = request.path_params.get("name", FRONT)
    if name not in PAGES:
        return RedirectResponse(f"./?{request.url.query}&{urlencode({MISSING: name})}")
    if is_for_the_wall(request.url.query):
        return RedirectResponse(f"./{WALL}?{request.url.query}")
    visit = Visit.of(request, name)
    packed = await KEPT.found_or(visit, partial(made_light, visit))
    return packed.answer(request)


def made_light(visit: Visit) -> PackedAnswer:
    """Return the answer of a light page, packed; where there are no data to show, what is wrong with them."""
    shown = visit.page_and_frame(ICON, script_address())
    return PackedAnswer.of(light_page(*shown) if shown else visit.warning)


def draw_light_pages(data: Data, stopping: Event, seconds: float = SECONDS) -> None:
    """Draw the likeliest light pages, as answers to come, as long as that may take: what they are made of is kept."""
    ends = time.thread_time() + seconds
    for reader, name, choice in _likely(data):
        if stopping.is_set() or time.thread_time() > ends:
            return
        TURNS.give_way(FOLDER, stopping)
        VISITS.wait_for_quiet(stopping)
        light_page(PAGES[name].make(reader, choice), PageRequest(choice), Frame("", "", ""))
        time.sleep(BREATH)


def _likely(data: Data) -> Iterator[tuple[Reader, str, Choice]]:
    """Yield the light pages likely to be asked for: views in every language, then the pages.

    Of many towns the front page may take as long as all views together.
    """
    readers = [Reader.of(data, language) for language in Language]
    for view in islice(next_views(readers[0]), VIEWS):
        yield from ((reader, COMPARISON, Choice(view=view)) for reader in readers)
    yield from ((reader, name, Choice()) for name in PAGES for reader in readers)


async def taken(request: Request) -> Response:
    """Send a file of a page or a view, as the light pages' answer."""
    name, form = request.path_params["name"], request.path_params["form"]
    data, _ = await run_in_threadpool(current)
    if name not in PAGES or data is None:
        return PlainTextResponse("", status_code=404)
    visit = Visit.of(request, name)
    reader = await run_in_threadpool(then, visit.version, Reader.of(data, visit.language))
    try:
        async with _makers():
            file = await run_in_threadpool(_file, visit, form, reader)
    except PictureError as error:
        return PlainTextResponse(error.message.within(visit.language), status_code=503)
    if file is None:
        return PlainTextResponse("", status_code=404)
    way = "inline" if FORMS[form].is_looked_at else "attachment"
    headers = {
        "Cache-Control": "no-cache",
        "Content-Disposition": f"{way}; filename*=UTF-8''{quote(file[1])}",
    }
    return Response(file[0], media_type=FORMS[form].media_type, headers=headers)


@cache
def _makers() -> anyio.CapacityLimiter:
    """Return what lets the server make a few files at once, and no more."""
    return anyio.CapacityLimiter(AT_ONCE)


@shared(MOST_FILES)
def _file(visit: Visit, form: str, reader: Reader) -> tuple[bytes, str] | None:
    """Return a file of a page with its name, as an answer; None where there is no such file."""
    page = visit.page(asked(visit.name, visit.words, reader).choice, reader)
    if form not in (*page.at_once, *page.forms):
        return None
    link = f"{visit.home}{behind_home(page.shared)}" if visit.home else ""
    name = FORMS[form].file_name(page)
    return made(form, Taking(page, link, visit.day), name), name


LIGHT_PAGES = Router(  # answered before Streamlit's own layers
    [
        Route(FOLDER, light),
        Route(f"{FOLDER}light.js", own_script),
        Route(f"{FOLDER}{FEED[1:]}", changes_feed),
        Route(f"{FOLDER}{PROOFREAD}", proofreading, methods=["GET", "POST"]),
        Route(f"{FOLDER}{WALL}", wall),
        Route(f"{FOLDER}{WALL}.js", wall_script),
        Route(f"{FOLDER}{{name}}.{{form}}", taken),
        Route(f"{FOLDER}{FOLDED}", folded),
        Route(f"{FOLDER}{{name}}", light),
    ],
    redirect_slashes=False,
)
