"""What changed in the data, for whoever subscribes to it."""

from starlette.concurrency import run_in_threadpool
from starlette.requests import Request
from starlette.responses import Response

from metrics.language import Language, spoken
from metrics.views.loading.shelf import current
from metrics.views.readers.reader import Reader
from metrics.views.versions.feed import feed


async def changes_feed(request: Request) -> Response:
    """Send what changed in the data as an Atom feed in a language."""
    data, _ = await run_in_threadpool(current)
    if data is None:
        return Response(status_code=503)
    xml = await run_in_threadpool(
        feed, Reader.of(data, spoken(request.query_params.get("lang") or "") or Language.ZH)
    )
    return Response(xml, media_type="application/atom+xml", headers={"Cache-Control": "no-cache"})
