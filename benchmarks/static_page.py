"""The limit: a hand-made page with one chart as SVG, which a dozen lines of script exchange for another."""

import gzip
import sys

from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from metrics.web.listening import answer, listener

VIEWS = 6
SCRIPT = """document.querySelector("select").onchange = ({target}) =>
  fetch(`chart?${target.value}`).then((answer) => answer.text()).then((text) => {
    document.querySelector("main").innerHTML = text;
  });"""


def chart(number: int) -> str:
    """Return a chart of three towns over five years."""
    marks = "".join(
        f'<circle class="mark" cx="{120 + 180 * year}" cy="{300 - 20 * (number + town + year)}" r="6"/>'
        f'<text x="{120 + 180 * year}" y="{286 - 20 * (number + town + year)}">{number + town + year}</text>'
        for town in range(3)
        for year in range(5)
    )
    return (
        f'<h1>{number}</h1><svg class="chart" viewBox="0 0 1176 380" width="1176" height="380">{marks}</svg>'
    )


def page() -> str:
    """Return the whole page."""
    options = "".join(f"<option>{number}</option>" for number in range(VIEWS))
    head = '<!DOCTYPE html><html lang="en"><meta charset="utf-8"><title>static</title>'
    return f"{head}<select>{options}</select><main>{chart(0)}</main><script>{SCRIPT}</script></html>"


async def sent(request: Request) -> Response:
    """Send the page, or one chart."""
    text = chart(int(request.url.query or 0)) if request.url.path == "/chart" else page()
    headers = {"Content-Encoding": "gzip", "Cache-Control": "no-cache"}
    return Response(gzip.compress(text.encode()), media_type="text/html", headers=headers)


if __name__ == "__main__":
    listening = listener("localhost", 0)
    print(f"http://localhost:{listening.getsockname()[1]}", flush=True)
    answer(Starlette(routes=[Route("/", sent), Route("/chart", sent)]), listening)
    sys.exit(0)
