"""Who comes while another text is proofread is told to come again, and keeps their text."""

from functools import partial

import anyio
import pytest
from starlette.requests import Request
from starlette.responses import Response

from metrics.web import proofreading as page
from metrics.web.proofreading import AGAIN, AT_ONCE, proofreading

DRAFT = b"text=%E8%A5%BF%E6%BA%AA%E9%95%87&lang=en"


def _posted(language: str) -> Request:
    """Return a request with a text."""

    async def receive() -> dict[str, object]:
        return {"type": "http.request", "body": DRAFT, "more_body": False}

    scope = {
        "type": "http",
        "method": "POST",
        "path": "/p/proofread",
        "raw_path": b"/p/proofread",
        "root_path": "",
        "query_string": f"lang={language}".encode(),
        "headers": [(b"host", b"localhost")],
        "scheme": "http",
        "server": ("localhost", 80),
        "client": ("127.0.0.1", 1),
        "http_version": "1.1",
    }
    return Request(scope, receive)


async def _while_another_is_served(language: str) -> Response:
    """Return the answer to a text that comes while another one is read."""
    other = object()
    await AT_ONCE.acquire_on_behalf_of(other)
    try:
        return await proofreading(_posted(language))
    finally:
        AT_ONCE.release_on_behalf_of(other)


@pytest.mark.parametrize(
    ("language", "message"), [("en", "again in 10 seconds"), ("zh", "请 10 秒后再按一次")]
)
def test_a_text_that_comes_meanwhile_is_asked_to_come_again(
    language: str, message: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(page, "PATIENCE", 0.01)
    busy = anyio.run(partial(_while_another_is_served, language))
    assert (busy.status_code, busy.headers["Retry-After"]) == (503, str(AGAIN))
    html = bytes(busy.body).decode()
    assert message in html
    assert "西溪镇</textarea>" in html
    assert busy.headers["Cache-Control"] == "no-store"


def test_the_turn_is_given_back(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(page, "PATIENCE", 60.0)
    for _ in range(2):
        assert anyio.run(partial(proofreading, _posted("en"))).status_code == 200
    assert AT_ONCE.borrowed_tokens == 0
