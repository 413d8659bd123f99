"""What stands between the reader's browser and Streamlit: pure ASGI, no page knows of it."""

import base64
import gzip
import hashlib
import re
from functools import cache, partial
from importlib.util import find_spec
from pathlib import Path
from urllib.parse import urlencode

from starlette.datastructures import Headers, MutableHeaders
from starlette.requests import Request
from starlette.responses import PlainTextResponse, RedirectResponse, Response
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from metrics.charts import chart_script, chart_script_version
from metrics.display.words import word
from metrics.language import Language
from metrics.views.addresses.links import LIGHT, MISSING
from metrics.views.addresses.page_names import FRONT, ONLY_LIGHT, PROOFREAD, WALL
from metrics.views.markup.folds import FOLDED
from metrics.views.markup.html import first_style, scripts
from metrics.views.menu import PAGES
from metrics.views.streamlit_names import ASSETS as FRONTEND
from metrics.views.streamlit_names import CLOSED_DOORS, OWN_PATHS, PAGE_PIECES
from metrics.web.answer_cache import KEPT_FOR_EVER
from metrics.web.first_html import KEPT, OLD, SLOT, first_page
from metrics.web.icon import ICON
from metrics.web.visit import Visit
from metrics.web.wall import is_for_the_wall

ASSETS = Path(getattr(find_spec("streamlit"), "origin", "")).parent / FRONTEND
PACKED = {".js": "text/javascript", ".css": "text/css"}
# Below a page, too: the frontend asks /comparison/_stcore/… first, and tells by the 404 where the root is.
OURS = ("/health", f"/{FOLDED}")
ON_LIGHT = f"/{LIGHT}"  # light pages, which answer for themselves
# A page of no group of windows but its own; a browser starts a process for it, which takes longer than a light page.
ALONE = {"Cross-Origin-Opener-Policy": "same-origin"}
CHART_SCRIPT = "/plotly.js"  # named in the head, for whoever comes to draw a chart
SCRIPT, STYLE = "/town-metrics.js", "/town-metrics.css"
BELOW = set(PAGES) - {FRONT}  # have an address of their own


class SecurityHeaders:
    """Sends the headers by which a browser refuses what the page does not need."""

    def __init__(self, app: ASGIApp) -> None:
        """Stand before ``app`` to send the security headers."""
        self.app = app
        self.headers = {
            "Content-Security-Policy": policy(),
            "X-Content-Type-Options": "nosniff",
            "Referrer-Policy": "same-origin",
            "Permissions-Policy": "camera=(), microphone=(), geolocation=(), payment=()",
        }

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Add the security headers to every answer over HTTP."""
        headers = self.headers if _is_open(scope.get("path", "")) else self.headers | ALONE

        async def with_headers(message: Message) -> None:
            if message["type"] == "http.response.start":
                MutableHeaders(scope=message).update(headers)
            await send(message)

        await self.app(scope, receive, with_headers if scope["type"] == "http" else send)


def _is_open(path: str) -> bool:
    """Whether a request's path is a light page's, which shows everybody the same; a draft is its reader's own."""
    return path.startswith(ON_LIGHT) and path != f"{ON_LIGHT}{PROOFREAD}"


class ClosedDoors:
    """Answers 403 for what Streamlit offers and nobody here needs: uploads, metrics, the agent's door."""

    def __init__(self, app: ASGIApp) -> None:
        """Stand before ``app`` to close the doors that nobody needs."""
        self.app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer 403 at an address that nobody here needs; let all else through to Streamlit."""
        if scope["type"] == "http" and any(door in scope["path"] for door in CLOSED_DOORS):
            await PlainTextResponse("closed", status_code=403)(scope, receive, send)
        else:
            await self.app(scope, receive, send)


class PagesBelow:
    """Answers by ``pages`` for whatever lies below a path, where Streamlit has no page."""

    def __init__(self, app: ASGIApp, path: str, pages: ASGIApp) -> None:
        """Stand before ``app`` with the pages below a path."""
        self.app, self.path, self.pages = app, path, pages

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Pass a request on to the pages below the path, or to Streamlit."""
        is_ours = scope["type"] == "http" and scope["path"].startswith(self.path)
        await (self.pages if is_ours else self.app)(scope, receive, send)


class Frontend:
    """Sends Streamlit's page in the reader's language, and its scripts and styles compressed once."""

    def __init__(self, app: ASGIApp) -> None:
        """Stand before ``app`` to send Streamlit's page and assets."""
        self.app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer for Streamlit's page, scripts and styles; pass on everything else."""
        is_asked = scope["type"] == "http" and scope["method"] in {"GET", "HEAD"}
        answer = await _answer(scope) if is_asked else None
        await (answer or self.app)(scope, receive, send)


async def _answer(scope: Scope) -> Response | None:
    """Return the answer for Streamlit's page, a script or a style; None for everything else."""
    path, packs = scope["path"], "gzip" in Headers(scope=scope).get("accept-encoding", "")
    if path.startswith("/static/"):
        return _asset(path) if packs else None
    if any(own in path for own in (*OWN_PATHS, *OURS, ON_LIGHT)) or "." in path.rpartition("/")[2]:
        return None
    query = scope["query_string"].decode("latin-1")
    if elsewhere := _elsewhere(path, query):
        return RedirectResponse(elsewhere)
    request = Request(scope)
    visit = Visit.of(request, path[1:] or FRONT)
    packed = await KEPT.found_or(visit, partial(first_page, visit, page))
    return packed.answer(request)


def _elsewhere(path: str, query: str) -> str:
    """Return where a request is redirected that asks for the overview by name, or for no page there is.

    A page is known whether its name is typed in capitals or not, the light pages without their slash, too.
    It counts from what was asked for: a proxy may have taken the beginning of the path away.
    """
    typed, root = path.strip("/"), "../" * (path.count("/") - 1) or "./"
    name = typed.lower()
    if is_for_the_wall(query):
        return f"{root}p/{WALL}?{query}"
    if name in ONLY_LIGHT or f"{name}/" == LIGHT:
        return f"{root}{LIGHT}{name if name in (PROOFREAD, WALL) else ''}?{query}"
    if path == "/" or path[1:] in BELOW:
        return ""
    page = name if name in BELOW else ""
    missing = "" if page or name in ("", FRONT) else urlencode({MISSING: typed})
    return f"{root}{page}?" + "&".join(text for text in (query, missing) if text)


def _asset(path: str) -> Response | None:
    """Return one of Streamlit's own scripts or styles, compressed; None if it is none of them."""
    if Path(path).suffix not in PACKED or path not in _asset_files():
        return None
    headers = {
        "Content-Encoding": "gzip",
        "Vary": "Accept-Encoding",
    } | KEPT_FOR_EVER
    return Response(_packed_file(path), headers=headers, media_type=PACKED[Path(path).suffix])


@cache
def _asset_files() -> dict[str, Path]:
    """Return Streamlit's own files by their path in the URL: nothing else can be asked for."""
    return {
        f"/{file.relative_to(ASSETS).as_posix()}": file
        for file in (ASSETS / "static").rglob("*")
        if file.is_file()
    }


@cache
def _packed_file(path: str) -> bytes:
    """Return one of Streamlit's files gzipped; each is gzipped once."""
    return gzip.compress(_asset_files()[path].read_bytes(), 6)


@cache
def page(language: Language) -> str:
    """Return Streamlit's page with our language, title, icon and script, and without its web font.

    Its style and ours come last, so that nobody waits for them to read what stands there first.
    """
    html = (ASSETS / "index.html").read_text(encoding="utf-8")
    ours = {
        "icon": rf'<link rel="shortcut icon" href="{ICON}',
        "language": f'<html lang="{language.tag}">',
        "title": f"<title>{word('product', language)}</title>",
    }
    sheets = "".join(re.findall(PAGE_PIECES["style"], html))
    for piece, pattern in PAGE_PIECES.items():
        html = re.sub(pattern, ours.get(piece, ""), html)
    head = [
        f'<meta name="description" content="{word("tagline", language)}">',
        f'<link rel="chart-script" as="script" href=".{CHART_SCRIPT}?{chart_script_version()}">',
    ]
    html = html.replace("</head>", "\n".join(head) + "</head>")
    html = html.replace(
        "<head>", f'<head><script>{OLD}</script><script src="{_newest(SCRIPT, scripts())}" defer></script>'
    )
    needs = " ".join(word("needs_script", language) for language in Language)
    style = f'<link rel="stylesheet" href="{_newest(STYLE, first_style())}">'  # goes before Streamlit's, being later
    return html.replace("</body>", f"{SLOT}{sheets}{style}<noscript>{needs}</noscript></body>")


def _newest(address: str, text: str) -> str:
    """Return an address that changes with what stands there, counted from the page: a proxy may put it on a path."""
    return f".{address}?{hashlib.sha256(text.encode()).hexdigest()[:12]}"


@cache
def packed_chart_script() -> bytes:
    """Return the script that draws charts, gzipped for the browser."""
    return gzip.compress(chart_script().encode(), 6)


def pack_first_visit() -> None:
    """Gzip the files that every first visit to the server asks for."""
    packed_chart_script()
    for path in re.findall(r'(?:src|href)="\.(/static/[^"]+)"', page(Language.ZH)):
        _asset(path)


@cache
def policy() -> str:
    """Return the content security policy: our own scripts, and Streamlit's inline ones by their digests."""
    inline = re.findall(r"<script>(.*?)</script>", page(Language.ZH), re.DOTALL)
    digests = [base64.b64encode(hashlib.sha256(script.encode()).digest()).decode() for script in inline]
    allowed = " ".join(f"'sha256-{digest}'" for digest in digests)
    return "; ".join(
        (
            "default-src 'self'",
            f"script-src 'self' {allowed}",
            "style-src 'self' 'unsafe-inline'",  # Streamlit's and Plotly's styles are made at run time
            "img-src 'self' data: blob:",
            "font-src 'self' data:",
            "connect-src 'self'",
            "worker-src 'self' blob:",
            "object-src 'none'",
            "base-uri 'self'",
            "form-action 'self'",
            "frame-ancestors 'self'",
        )
    )
