"""Who is let in before Streamlit sees a request: known names and own pages, and as many messages as a reader sends.

Streamlit asks the outside for its own address where it does not know an Origin, and all visitors wait meanwhile; so
what gets past here bears no Origin any more.
"""

import asyncio
from contextlib import suppress
from time import monotonic

from starlette.datastructures import Headers, MutableHeaders
from starlette.responses import HTMLResponse
from starlette.types import ASGIApp, Message, Receive, Scope, Send
from starlette.websockets import WebSocketClose, WebSocketDisconnected

from metrics.language import Language
from metrics.views.loading.visits import VISITS
from metrics.views.markup.html import rendered
from metrics.web.hosts import Host, Hosts, host_of, origin_of

AT_ONCE = 20  # messages that a reader's browser may send without waiting
A_SECOND = 4  # and as many after that; each may draw a page anew, for which all others wait


class KnownHosts:
    """Answers 403 to a request for a name that is not ours, or from a page that is not ours; says what to write."""

    def __init__(self, app: ASGIApp, hosts: Hosts) -> None:
        """Stand before ``app``, which answers under the names of ``hosts``."""
        self.app = app
        self.hosts = hosts

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Let in who asks for a known name, from a known page or from none."""
        if scope["type"] not in {"http", "websocket"}:
            await self.app(scope, receive, send)
        elif (refused := self._refused(scope)) is not None:
            answer = WebSocketClose() if scope["type"] == "websocket" else refusal(*refused)
            await answer(scope, receive, send)
        else:
            await self.app(_without_origin(scope), receive, send)

    def _refused(self, scope: Scope) -> tuple[str, Host | None] | None:
        """Return why a request is refused, and the name that it told; None where it is let in."""
        headers = Headers(scope=scope)
        names = headers.getlist("host")
        host = host_of(names[0]) if len(names) == 1 else None
        if host is None or not self.hosts.answers(host, (scope.get("server") or ("",))[0]):
            return "refused_host", host
        for origin in map(origin_of, headers.getlist("origin")):
            if not self.hosts.trusts(origin, host):
                return "refused_origin", origin
        return None


def refusal(why: str, host: Host | None) -> HTMLResponse:
    """Return the page that says why a request is refused, and what the operator has to write."""
    page = rendered("refused.html", why=why, name=host.name if host else "", zh=Language.ZH, en=Language.EN)
    return HTMLResponse(page, status_code=403, headers={"Cache-Control": "no-store"})


def _without_origin(scope: Scope) -> Scope:
    """Return a request to open a WebSocket without its Origin, which has been judged."""
    if scope["type"] == "websocket":
        scope = {**scope, "headers": list(scope["headers"])}
        del MutableHeaders(scope=scope)["origin"]
    return scope


class Pacing:
    """Takes the messages of each WebSocket at the pace of a reader: a flood waits in its own connection."""

    def __init__(self, app: ASGIApp) -> None:
        """Stand before ``app`` to pace the messages of its readers."""
        self.app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Hold back the messages that come too fast; a reader who leaves meanwhile is no fault to be logged."""
        with suppress(WebSocketDisconnected):
            await self.app(scope, paced(receive) if scope["type"] == "websocket" else receive, send)


def paced(receive: Receive, at_once: int = AT_ONCE, a_second: float = A_SECOND) -> Receive:
    """Return ``receive``, which waits where more than ``at_once`` messages come and more than ``a_second`` after.

    Whoever opens a connection or sends a message is a visitor.
    """
    left, since = float(at_once), monotonic()

    async def receive_in_time() -> Message:
        nonlocal left, since
        now = monotonic()
        left, since = min(at_once, left + (now - since) * a_second), now
        if left < 1:
            await asyncio.sleep((1 - left) / a_second)
        left -= 1
        message = await receive()
        VISITS.note()
        return message

    return receive_in_time
