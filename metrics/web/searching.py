"""The answer to what somebody types into a search: what fits it, at once."""

from urllib.parse import parse_qs

from starlette.concurrency import run_in_threadpool
from starlette.requests import Request
from starlette.responses import JSONResponse, Response
from starlette.routing import Route

from metrics.views.choosing.link_choices import view_chosen
from metrics.views.choosing.link_words import Link
from metrics.views.loading.shelf import Data, current
from metrics.views.menu import names_found
from metrics.views.readers.reader import Reader
from metrics.views.search.hits_json import answered
from metrics.web.visit import language_of


async def searched(request: Request) -> Response:
    """Send what fits the words that somebody types into a search, by groups, in a language."""
    data, _ = await run_in_threadpool(current)
    answer = await run_in_threadpool(_answer, data, request) if data else {}
    return JSONResponse(answer, headers={"Cache-Control": "no-cache"})


def _answer(data: Data, request: Request) -> dict[str, object]:
    """Return what fits a search; beside a view, whose words the request has, its indicators lead to views like it."""
    query, reader = request.query_params, Reader.of(data, language_of(request))
    words = parse_qs(query.get("beside", ""))
    beside = view_chosen(Link(words, reader)).view if words else None
    return answered(query.get("q", ""), reader, names_found(), beside)


SEARCH = Route("/search.json", searched)
