"""The script of the light pages, at an address that changes with it."""

import gzip
import hashlib
import re
from functools import cache

from starlette.requests import Request
from starlette.responses import Response

from metrics.views.light.style import SCRIPTS
from metrics.views.markup.html import STATIC
from metrics.web.answer_cache import KEPT_FOR_EVER

_REMARK = re.compile("(?<=[;{}]) // .*$")  # behind a statement
# A text or a pattern, as it is; or a sign without the blanks around it, a brace without the end of what is before it.
_TEXT = r"'[^']*'|" r'"(?:\\.|[^"\\])*"|`[^`]*`|(?<=[(=?&|] )/(?:\\.|[^/\\])+/|(?<=\()/(?:\\.|[^/\\])+/'
_SIGN = re.compile(rf"({_TEXT})|[;,]? *(\}}) *| *([-=+*<>?:,;(){{&|!]) *")
_END = re.compile(r"[;,]?\n(?=\})|(?<=[;{,])\n")  # of a line, where nothing hangs on it
STRICT = '"use strict";'


async def own_script(_: Request) -> Response:
    """Send the script of the light pages; its address changes with it, and every browser that runs it unpacks it."""
    headers = KEPT_FOR_EVER | {"Content-Encoding": "gzip"}
    return Response(packed_script(), media_type="text/javascript", headers=headers)


@cache
def packed_script() -> bytes:
    """Return the light pages' script compressed."""
    return gzip.compress(script().encode(), 9)


@cache
def script() -> str:
    """Return the script of the light pages, without comments, blanks and most ends of lines, strict once."""
    written = [(STATIC / name).read_text(encoding="utf-8") for name in SCRIPTS]
    lines = (_SIGN.sub(r"\1\2\3", _REMARK.sub("", line)).strip() for line in "\n".join(written).splitlines())
    kept = [line for line in lines if line and line != STRICT and not line.startswith("//")]
    return _END.sub("", "\n".join((STRICT, *kept)))


@cache
def script_address() -> str:
    """Return where the script is found from any light page."""
    return f"light.js?{hashlib.sha256(script().encode()).hexdigest()[:12]}"
