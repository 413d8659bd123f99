"""`p/proofread`: a text that is posted, and the page or the Word file that says how its numbers stand.

What is posted is neither kept nor logged; no answer may be kept on the way.
"""

from functools import partial
from urllib.parse import parse_qs, quote

import anyio
from msgspec.structs import replace
from starlette.concurrency import run_in_threadpool
from starlette.requests import Request
from starlette.responses import HTMLResponse, PlainTextResponse, Response

from metrics.export.word_draft import WORD, WordDraft
from metrics.views.asked import PageRequest
from metrics.views.light.shell import light_page
from metrics.views.page import Choice
from metrics.views.page_names import PROOFREAD
from metrics.views.pages.proofreading import (
    LONGEST,
    ProofreadingRequest,
    ProofreadText,
    comments_of,
    proofread_page,
)
from metrics.views.reader import Reader
from metrics.views.shelf import current
from metrics.web.answer_cache import NEVER_KEPT
from metrics.web.icon import ICON
from metrics.web.light_script import script_address
from metrics.web.visit import Visit

MOST_BYTES = 12 * LONGEST  # a character of Chinese takes nine as forms are sent
AT_ONCE = anyio.CapacityLimiter(1)
PATIENCE, AGAIN = 2.0, 10  # seconds that a text waits its turn, and after which it may come again


async def proofreading(request: Request) -> Response:
    """Send the form, or what became of the text that was posted."""
    data, _ = await run_in_threadpool(current)
    if data is None:
        return PlainTextResponse("", status_code=503, headers=NEVER_KEPT)
    body = await _body(request) if request.method == "POST" else b""
    if body is None:
        return PlainTextResponse("", status_code=413, headers=NEVER_KEPT)
    try:
        fields = parse_qs(body.decode("utf-8", "replace"), max_num_fields=8)
    except ValueError:  # more fields than the form has
        return PlainTextResponse("", status_code=400, headers=NEVER_KEPT)
    text, town, year, form = (fields.get(key, [""])[0] for key in ("text", "town", "year", "as"))
    asked = ProofreadingRequest(text.replace("\r\n", "\n").replace("\0", ""), town, year.strip())
    visit = Visit.of(request, PROOFREAD)
    reader = Reader.of(data, visit.language)
    is_file = form == "docx" and asked.text.strip() and not asked.notices(reader)
    answer = _docx if is_file else partial(_page, visit=visit)
    if not asked.text:
        return await run_in_threadpool(answer, asked, reader)
    if await _has_turn():
        try:
            return await run_in_threadpool(answer, asked, reader)
        finally:
            AT_ONCE.release()
    busy = await run_in_threadpool(_page, replace(asked, wait=AGAIN), reader, visit)
    busy.status_code = 503
    busy.headers["Retry-After"] = str(AGAIN)
    return busy


async def _has_turn() -> bool:
    """Whether a posted draft may be proofread now: waits a moment for the one before; the turn is to be given back."""
    with anyio.move_on_after(PATIENCE):
        await AT_ONCE.acquire()
        return True
    return False


async def _body(request: Request) -> bytes | None:
    """Return what was posted; None where it is larger than a text of the most characters can be."""
    body = b""
    async for piece in request.stream():
        body += piece
        if len(body) > MOST_BYTES:
            return None
    return body


def _page(asked: ProofreadingRequest, reader: Reader, visit: Visit) -> Response:
    frame = visit.frame(ICON, script_address(), visit.warning)
    html = light_page(proofread_page(asked, reader), PageRequest(Choice(), ()), frame)
    return HTMLResponse(html, headers=NEVER_KEPT)


def _docx(asked: ProofreadingRequest, reader: Reader) -> Response:
    """Return the answer with the posted text as a Word file, with a comment at each number that is not simply right."""
    wording = reader.wording
    name = quote(f"{wording.word(PROOFREAD)}.docx")
    headers = NEVER_KEPT | {"Content-Disposition": f"attachment; filename*=UTF-8''{name}"}
    comments = comments_of(ProofreadText(asked, reader).judged, wording)
    file = WordDraft.of_text(asked.text).commented(comments, wording.word("product"))
    return Response(file, media_type=WORD, headers=headers)
