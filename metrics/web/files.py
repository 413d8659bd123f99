"""The files of pages as answers: each is made when it is asked for; one that cannot be made is told on a small page."""

import sys
import traceback
from contextlib import suppress
from functools import cache
from urllib.parse import quote, urljoin, urlsplit

import anyio
from msgspec.structs import replace
from starlette.concurrency import run_in_threadpool
from starlette.datastructures import Headers
from starlette.requests import Request
from starlette.responses import HTMLResponse, PlainTextResponse, Response

from metrics.display.words import word
from metrics.export.pictures.refusal import PictureError
from metrics.views.addresses.links import HOME, LIGHT, behind_home
from metrics.views.asked import asked
from metrics.views.files.downloads import table_links
from metrics.views.files.taking import FORMS, Taking
from metrics.views.loading.shelf import current
from metrics.views.markup.html import rendered
from metrics.views.menu import PAGES
from metrics.views.page import Page
from metrics.views.readers.reader import Reader
from metrics.views.readers.shared import shared
from metrics.views.versions.past import then
from metrics.web.hosts import host_of, origin_of
from metrics.web.visit import Visit

MOST = 40  # files kept, some 100 kB each
AT_ONCE = 2  # are made at the same time


async def taken(request: Request) -> Response:
    """Send a file of a page or a view; where that cannot be made, a page that says why and what to do."""
    name, form = request.path_params["name"], request.path_params["form"]
    data, _ = await run_in_threadpool(current)
    if name not in PAGES or data is None:
        return PlainTextResponse("", status_code=404)
    visit = Visit.of(request, name)
    visit = replace(visit, home=visit.home or seen_from(request.headers))
    reader = await run_in_threadpool(then, visit.version, Reader.of(data, visit.language))
    page = await run_in_threadpool(_page, visit, reader)
    if form not in page.forms:
        return PlainTextResponse("", status_code=404)
    try:
        async with _makers():
            file = await run_in_threadpool(_file, visit, form, reader)
    except PictureError as error:
        return _not_made(page, error.message.within(visit.language), 503)
    except Exception:  # its trace is for the operator, a way on for the reader
        print(traceback.format_exc(), file=sys.stderr, flush=True)
        return _not_made(page, word("not_made_noted", visit.language), 500)
    called = f"attachment; filename*=UTF-8''{quote(FORMS[form].file_name(page))}"
    headers = {"Cache-Control": "no-cache", "Content-Disposition": called}
    return Response(file, media_type=FORMS[form].media_type, headers=headers)


def seen_from(headers: Headers) -> str:
    """Return the address of the dashboard as the page tells it that a file is asked from; empty without one of ours.

    >>> seen_from(Headers({"host": "kpi.example", "referer": "https://kpi.example/p/comparison?lang=en"}))
    'https://kpi.example/'
    """
    page = headers.get("referer", "")
    with suppress(ValueError):  # a port that is no number
        scheme, authority, path, *_ = urlsplit(page)
        host, origin = host_of(headers.get("host", "")), origin_of(f"{scheme}://{authority}")
        if host and origin and origin.is_same(host):
            is_light = f"{path.rpartition('/')[0]}/".endswith(f"/{LIGHT}")
            return urljoin(page, "../" if is_light else HOME)
    return ""


@cache
def _makers() -> anyio.CapacityLimiter:
    """Return what lets the server make a few files at once, and no more."""
    return anyio.CapacityLimiter(AT_ONCE)


def _page(visit: Visit, reader: Reader) -> Page:
    """Return the page whose file a visit asks for."""
    return visit.page(asked(visit.name, visit.words, reader).choice, reader)


@shared(MOST)
def _file(visit: Visit, form: str, reader: Reader) -> bytes:
    """Return a file of a page."""
    page = _page(visit, reader)
    link = f"{visit.home}{behind_home(page.shared)}" if visit.home else ""
    return FORMS[form].make(Taking(page, link, visit.day))


def _not_made(page: Page, why: str, status: int) -> Response:
    """Return the page that says why a file of a page was not made; from it the page and its tables are reached."""
    language = page.reader.language
    html = rendered("not_made.html", why=why, link=page.link, tables=table_links(page), language=language)
    return HTMLResponse(html, status, {"Cache-Control": "no-store"})
