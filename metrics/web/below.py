"""The answer to `below.json?…`: what stands below the chart of a view, for a page that draws the chart by itself."""

import json
from functools import partial

from starlette.concurrency import run_in_threadpool
from starlette.requests import Request
from starlette.responses import JSONResponse, Response
from starlette.routing import Route

from metrics.charts import Tone
from metrics.views.addresses.page_names import COMPARISON
from metrics.views.asked import asked
from metrics.views.loading.shelf import Data, current
from metrics.views.pages.comparison import EVERY_FIGURE, FOOT, comparison_page
from metrics.views.readers.reader import Reader
from metrics.web.answer_cache import Cache, PackedAnswer
from metrics.web.visit import Visit

KEPT = Cache(300)  # views, some 6 kB each


async def below(request: Request) -> Response:
    """Send the words at a chart's foot, and its figures with what compares, as an answer over HTTP."""
    visit = Visit.of(request, COMPARISON)
    data, _ = await run_in_threadpool(current)
    if data is None or "indicator" not in visit.words:
        return JSONResponse({}, status_code=404)
    packed = await KEPT.found_or(visit, partial(_packed, visit, data))
    return packed.answer(request, "application/json")


def _packed(visit: Visit, data: Data) -> PackedAnswer:
    """Return what stands below the chart of a view, packed; of no view nothing."""
    reader = Reader.of(data, visit.language, Tone(visit.tone or Tone.LIGHT))
    choice = asked(visit.name, visit.words, reader).choice
    page = comparison_page(reader, choice) if choice.view else None
    pieces = {"foot": page.block(FOOT).html, "figures": page.block(EVERY_FIGURE).html} if page else {}
    return PackedAnswer.of(json.dumps(pieces, ensure_ascii=False))


BELOW = Route("/below.json", below)
