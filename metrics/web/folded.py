"""The answer to `evidence?…`: what a page folds away, sent when a reader opens it: see `views.markup.folds`."""

from starlette.concurrency import run_in_threadpool
from starlette.requests import Request
from starlette.responses import HTMLResponse, PlainTextResponse, Response
from starlette.routing import Route

from metrics.language import Language, spoken
from metrics.views.fold_page import opened
from metrics.views.loading.shelf import current
from metrics.views.markup.folds import AS_OF, FOLDED
from metrics.views.readers.reader import Reader
from metrics.views.versions.past import then
from metrics.web.answer_cache import NEVER_KEPT

BRIEFLY = {"Cache-Control": "public, max-age=600"}  # the address changes with the data, not with the program


async def folded(request: Request) -> Response:
    """Send a folded piece as a small page; the page's own script takes the piece out of it."""
    data, _ = await run_in_threadpool(current)
    if data is None:
        return PlainTextResponse("", status_code=503, headers=NEVER_KEPT)
    query = request.query_params
    words = tuple(sorted((key, tuple(query.getlist(key))) for key in query))
    now = Reader.of(data, spoken(query.get("lang") or "") or Language.ZH)
    reader = await run_in_threadpool(then, query.get(AS_OF) or "", now)
    fold = await run_in_threadpool(opened, words, reader)
    headers = BRIEFLY if fold.is_there and fold.is_current else NEVER_KEPT
    return HTMLResponse(fold.html, status_code=200 if fold.is_there else 404, headers=headers)


OPENED = Route(f"/{FOLDED}", folded)  # and below the light pages
