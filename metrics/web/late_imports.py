"""What few ask for, loaded once the server is up and what many ask for is made ahead, or when it is asked for."""

from collections.abc import Awaitable, Callable
from importlib import import_module

from starlette.concurrency import run_in_threadpool
from starlette.requests import Request
from starlette.responses import Response

# The last three are imported where a file is made.
MODULES = (
    "metrics.web.proofreading",
    "metrics.export.workbooks.workbook",
    "metrics.export.pictures.picture",
    "metrics.views.files.page_json",
)


def load_later() -> None:
    """Load all late imports, so that whoever is the first to ask for it does not wait for the server."""
    for module in MODULES:
        import_module(module)


async def proofreading(request: Request) -> Response:
    """Send the form that takes a text, or what became of the text that was posted."""
    answer = await run_in_threadpool(_proofreading)
    return await answer(request)


def _proofreading() -> Callable[[Request], Awaitable[Response]]:
    from metrics.web.proofreading import proofreading

    return proofreading
