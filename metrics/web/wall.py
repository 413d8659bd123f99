"""The wall at its own address, beside the light pages."""

from functools import cache
from urllib.parse import parse_qs

from starlette.concurrency import run_in_threadpool
from starlette.requests import Request
from starlette.responses import PlainTextResponse, Response

from metrics.charts import Tone
from metrics.views.addresses.page_names import WALL
from metrics.views.loading.shelf import current
from metrics.views.markup.html import STATIC
from metrics.views.pages.wall import wall_page
from metrics.views.readers.reader import Reader
from metrics.web.answer_cache import PackedAnswer
from metrics.web.visit import language_of

SCRIPTS = ("keys.js", f"{WALL}/wall.js")


def is_for_the_wall(query: str) -> bool:
    """Whether a link to any page asks for the wall."""
    return WALL in parse_qs(query).get("mode", [])


async def wall(request: Request) -> Response:
    """Send the wall in the reader's language, as an answer over HTTP."""
    data, _ = await run_in_threadpool(current)
    if data is None or not data.catalogue.towns:
        return PlainTextResponse("", status_code=503)
    page = await run_in_threadpool(wall_page, Reader.of(data, language_of(request), Tone.DARK))
    return PackedAnswer.of(page).answer(request)


async def wall_script(_: Request) -> Response:
    """Answer with the script that turns the slides of the wall."""
    return Response(_script(), media_type="text/javascript", headers={"Cache-Control": "no-cache"})


@cache
def _script() -> str:
    """Return the files of ``SCRIPTS``, one behind the other; they are read once."""
    return "\n".join((STATIC / name).read_text(encoding="utf-8") for name in SCRIPTS)
