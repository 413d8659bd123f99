"""`p/proofread`: a text or a file that is posted, and the page or the Word file that says how its numbers stand.

What is posted is neither kept nor logged; no answer may be kept on the way.
"""

import io
from pathlib import PurePath
from urllib.parse import quote
from zipfile import BadZipFile, ZipFile

import anyio
from msgspec.structs import replace
from starlette.concurrency import run_in_threadpool
from starlette.requests import Request
from starlette.responses import HTMLResponse, PlainTextResponse, Response

from metrics.curation.opening.limits import UnopenedError
from metrics.curation.opening.photos import JPEG, PNG
from metrics.curation.unread_formats import ZIP
from metrics.export.drafts.opened_drafts import OpenedDraft, opened_draft
from metrics.export.drafts.word_draft import WORD
from metrics.language import Bilingual
from metrics.views.addresses.page_names import PROOFREAD
from metrics.views.asked import PageRequest
from metrics.views.light.shell import light_page
from metrics.views.loading.shelf import current
from metrics.views.page import Choice
from metrics.views.pages.proofreading import (
    LARGEST,
    LONGEST,
    ProofreadingRequest,
    ProofreadText,
    comments_of,
    proofread_page,
)
from metrics.views.readers.reader import Reader
from metrics.web.answer_cache import NEVER_KEPT
from metrics.web.icon import ICON
from metrics.web.light_script import script_address
from metrics.web.posted_forms import PostedFile, PostedForm, body_of
from metrics.web.visit import Visit

MOST_BYTES = LARGEST + 12 * LONGEST  # a character of Chinese takes nine as forms are sent
DRAINED = 16 * LARGEST  # bytes that are read of a larger one
UNPACKED = 8 * LARGEST  # bytes of a Word file
SECONDS = 10.0  # for a PDF, while others wait
AT_ONCE = anyio.CapacityLimiter(1)
PATIENCE, AGAIN = 2.0, 10  # seconds that a text waits its turn, and after which it may come again
A_PHOTO = Bilingual("是图片，里面没有文字；请贴入文字", "it is a picture without text; paste the text")
TOO_HEAVY = Bilingual(
    f"解开后超过 {UNPACKED // 2**20} MB；请贴入文字",
    f"unpacked it is larger than {UNPACKED // 2**20} MB; paste the text",
)


async def proofreading(request: Request) -> Response:
    """Send the form, or what became of the text or the file that was posted."""
    data, _ = await run_in_threadpool(current)
    if data is None:
        return PlainTextResponse("", status_code=503, headers=NEVER_KEPT)
    visit = Visit.of(request, PROOFREAD)
    reader = Reader.of(data, visit.language)
    if request.method != "POST":
        return await run_in_threadpool(_page, ProofreadingRequest(), reader, visit)
    body = await body_of(request, MOST_BYTES, DRAINED)
    if body is None:
        fault = reader.wording.word("draft_file_large", LARGEST // 2**20)
        return await run_in_threadpool(_page, ProofreadingRequest(fault=fault), reader, visit, 413)
    try:
        form = PostedForm.of(request.headers.get("content-type", ""), body)
    except ValueError:  # more fields than the form has
        return PlainTextResponse("", status_code=400, headers=NEVER_KEPT)
    return await _in_turn(form, reader, visit)


async def _in_turn(form: PostedForm, reader: Reader, visit: Visit) -> Response:
    """Return the answer to a posted form once those before it are served, or that it may come again."""
    if await _has_turn():
        try:
            return await run_in_threadpool(_answer, form, reader, visit)
        finally:
            AT_ONCE.release()
    asked = replace(_typed(form), wait=AGAIN, file=form.file.name if form.file else "")
    busy = await run_in_threadpool(_page, asked, reader, visit, 503)
    busy.headers["Retry-After"] = str(AGAIN)
    return busy


async def _has_turn() -> bool:
    """Whether a posted draft may be proofread now: waits a moment for the one before; the turn is to be given back."""
    with anyio.move_on_after(PATIENCE):
        await AT_ONCE.acquire()
        return True
    return False


def _typed(form: PostedForm) -> ProofreadingRequest:
    """Return what somebody typed into the posted form."""
    text, town, year = (form.fields.get(key, "") for key in ("text", "town", "year"))
    return ProofreadingRequest(text.replace("\r\n", "\n").replace("\0", ""), town, year.strip())


def _answer(form: PostedForm, reader: Reader, visit: Visit) -> Response:
    """Return what became of a posted form: the page, or its text as a Word file with comments."""
    asked, word = _typed(form), reader.wording.word
    try:
        draft = _opened(form.file) if form.file else OpenedDraft(asked.text)
        asked = replace(asked, text=draft.text, file=form.file.name if form.file else "")
        if asked.file and asked.is_too_much:  # nor is all of it written into the page again
            return _page(replace(asked, text="", fault=asked.notices(reader)[0]), reader, visit, 422)
        if not asked.text.strip():
            return _page(replace(asked, fault=word("draft_nothing")), reader, visit)
        is_word = form.fields.get("as") == "docx" and not asked.notices(reader)
        return _docx(asked, draft, reader) if is_word else _page(asked, reader, visit)
    except UnopenedError as error:
        name = form.file.name if form.file else word("draft")
        fault = word("draft_file_unread", name, error.message.within(visit.language))
        return _page(replace(_typed(form), fault=fault), reader, visit, 422)


def _opened(file: PostedFile) -> OpenedDraft:
    """Return what is in a posted file; less than a command would open, for others wait.

    Raises:
        UnopenedError: if there is no text in it that can be read.
    """
    if file.raw.startswith((PNG, JPEG)):
        raise UnopenedError(A_PHOTO)
    if file.raw.startswith(ZIP) and _unpacked(file.raw) > UNPACKED:
        raise UnopenedError(TOO_HEAVY)
    return opened_draft(file.name, file.raw, SECONDS)


def _unpacked(raw: bytes) -> int:
    """Return how many bytes a posted zip file says that it holds; 0 where it is broken."""
    try:
        return sum(member.file_size for member in ZipFile(io.BytesIO(raw)).infolist())
    except (BadZipFile, ValueError, NotImplementedError):
        return 0


def _page(asked: ProofreadingRequest, reader: Reader, visit: Visit, status: int = 200) -> Response:
    frame = visit.frame(ICON, script_address(), visit.warning)
    html = light_page(proofread_page(asked, reader), PageRequest(Choice(), ()), frame)
    return HTMLResponse(html, status_code=status, headers=NEVER_KEPT)


def _docx(asked: ProofreadingRequest, draft: OpenedDraft, reader: Reader) -> Response:
    """Return the posted draft as a Word file, with a comment at each number that is not simply right.

    Raises:
        UnopenedError: if a part of its own file that comments need is broken.
    """
    wording = reader.wording
    stem = f"{PurePath(asked.file).stem}-" if asked.file else ""
    name = quote(f"{stem}{wording.word(PROOFREAD)}.docx", safe="")
    headers = NEVER_KEPT | {"Content-Disposition": f"attachment; filename*=UTF-8''{name}"}
    comments = comments_of(ProofreadText(asked, reader).judged, wording)
    file = draft.commentable.commented(comments, wording.word("product"))
    return Response(file, media_type=WORD, headers=headers)
