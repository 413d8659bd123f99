"""The script of the light pages, at an address that changes with it."""

import gzip
import hashlib
from functools import cache

from starlette.requests import Request
from starlette.responses import Response

from metrics.views.html import STATIC
from metrics.views.light.style import SCRIPTS

FOR_EVER = {"Cache-Control": "public, immutable, max-age=31536000"}


async def own_script(_: Request) -> Response:
    """Send the script of the light pages; its address changes with it, and every browser that runs it unpacks it."""
    headers = FOR_EVER | {"Content-Encoding": "gzip"}
    return Response(packed_script(), media_type="text/javascript", headers=headers)


@cache
def packed_script() -> bytes:
    """Return the script compressed."""
    return gzip.compress(script().encode(), 9)


@cache
def script() -> str:
    """Return the script of the light pages, without its comments and indents: a fifth of what is sent."""
    written = [(STATIC / name).read_text(encoding="utf-8") for name in SCRIPTS]
    lines = (line.strip() for line in "\n".join(written).splitlines())
    return "\n".join(line for line in lines if line and not line.startswith("//"))


@cache
def script_address() -> str:
    """Return where the script is found from any light page."""
    return f"light.js?{hashlib.sha256(script().encode()).hexdigest()[:12]}"
