"""Who is let in: whoever starts the workbench, by a token that opens once, from this machine, from its own pages."""

import secrets

from starlette.datastructures import Headers, MutableHeaders
from starlette.requests import Request
from starlette.responses import HTMLResponse, Response
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from metrics.language import Language
from metrics.web.hosts import LOOPBACK, Host, host_of, origin_of
from metrics.web.workbench.html import rendered

COOKIE, TOKEN = "workbench", "token"
POLICY = (
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'; "
    "base-uri 'none'; form-action 'none'; frame-ancestors 'none'"
)
HEADERS = {
    "Content-Security-Policy": POLICY,
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "no-referrer",
    "Permissions-Policy": "camera=(), microphone=(), geolocation=(), payment=()",
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cross-Origin-Resource-Policy": "same-origin",
    "Cache-Control": "no-store",
}


class Door:
    """Stands before the workbench: answers loopback names at its own port, and whoever has come by the token.

    The token in the address is taken once, for a cookie that scripts cannot read and other sites' pages do not send.
    """

    def __init__(self, app: ASGIApp, port: int, language: Language) -> None:
        """Stand before the workbench ``app``, which is served at ``port``."""
        self.app, self.port, self.language = app, port, language
        self.token, self.session = secrets.token_urlsafe(24), secrets.token_urlsafe(24)
        self._is_used = False

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Let into the workbench who may come in, and send with every answer what its page may do."""
        if scope["type"] != "http":
            if scope["type"] == "lifespan":
                await self.app(scope, receive, send)
            return

        async def with_headers(message: Message) -> None:
            if message["type"] == "http.response.start":
                MutableHeaders(scope=message).update(HEADERS)
            await send(message)

        await (self._answer(Request(scope)) or self.app)(scope, receive, with_headers)

    def _answer(self, request: Request) -> Response | None:
        """Return what is answered at the workbench's door; None where the request may come in."""
        if not self._is_ours(request.headers, request.method):
            return self._refused("curate_not_ours")
        given = request.query_params.get(TOKEN, "")
        if _is_same(request.cookies.get(self._cookie, ""), self.session) and not given:
            return None
        if not _is_same(given, self.token) or self._is_used:
            return self._refused("curate_no_token")
        self._is_used = True
        answer = HTMLResponse(rendered("entered.html", self.language))
        answer.set_cookie(self._cookie, self.session, httponly=True, samesite="strict", path="/")
        return answer

    @property
    def _cookie(self) -> str:
        """The name of the workbench's cookie: browsers keep those of one host together, whatever the port."""
        return f"{COOKIE}-{self.port}"

    def _is_ours(self, headers: Headers, method: str) -> bool:
        """Whether a request to the workbench names this machine and port, and comes from its own pages or from none."""
        hosts, origins = headers.getlist("host"), headers.getlist("origin")
        host = host_of(hosts[0]) if len(hosts) == 1 else None
        if host is None or not self._is_here(host):
            return False
        if method not in ("GET", "HEAD") and not origins:
            return False
        return all((asked_host := origin_of(origin)) is not None and asked_host == host for origin in origins)

    def _is_here(self, host: Host) -> bool:
        """Whether a host name is this machine's own, with the workbench's port."""
        return host.name in LOOPBACK and host.port == self.port

    def _refused(self, why: str) -> HTMLResponse:
        """Return the page that says why nobody is let in to the workbench."""
        return HTMLResponse(rendered("refused.html", self.language, why=why), status_code=403)


def _is_same(given: str, kept: str) -> bool:
    """Whether two tokens are the same, in a time that tells nothing of where they differ."""
    return secrets.compare_digest(given.encode(), kept.encode())
