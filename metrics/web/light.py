"""The light pages: every page and view as one answer without Streamlit, made once for each version of the data."""

import time
from collections.abc import Iterator
from functools import partial
from itertools import islice
from threading import Event
from urllib.parse import urlencode

from starlette.requests import Request
from starlette.responses import RedirectResponse, Response
from starlette.routing import Route, Router

from metrics.language import Language
from metrics.views.addresses.links import FEED, LIGHT, MISSING
from metrics.views.addresses.page_names import COMPARISON, FRONT, LIGHT_VERSION, ONLY_LIGHT, PROOFREAD, WALL
from metrics.views.asked import PageRequest
from metrics.views.light.shell import Frame, light_page
from metrics.views.loading.shelf import Data
from metrics.views.loading.visits import VISITS
from metrics.views.markup.folds import FOLDED
from metrics.views.menu import PAGES
from metrics.views.page import Choice
from metrics.views.readers.reader import Reader
from metrics.web.ahead import TURNS
from metrics.web.answer_cache import Cache, PackedAnswer
from metrics.web.feed import changes_feed
from metrics.web.files import taken
from metrics.web.folded import folded
from metrics.web.icon import ICON
from metrics.web.late_imports import proofreading
from metrics.web.light_script import own_script, script_address
from metrics.web.next_views import next_views
from metrics.web.visit import Visit
from metrics.web.wall import is_for_the_wall, wall, wall_script

FOLDER = f"/{LIGHT}"
KEPT = Cache(500)  # pages, some 12 kB each
SECONDS, VIEWS = 6.0, 30  # of CPU that drawing ahead may take; views of a language
BREATH = 0.002  # seconds after each in which others get their turn


async def light(request: Request) -> Response:
    """Send a page or a view; a browser that has it already is told so."""
    name = request.path_params.get("name", FRONT)
    if name == LIGHT_VERSION:
        return RedirectResponse(f"./?{request.url.query}")
    if name not in PAGES and name.lower() in (*PAGES, *ONLY_LIGHT):
        return RedirectResponse(f"./{name.lower()}?{request.url.query}")
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
