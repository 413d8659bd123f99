"""Answers that are made once and sent often, as long as the data and what is known of them stay the same."""

import gzip
import hashlib
from collections.abc import Callable, Hashable

from msgspec import Struct
from starlette.concurrency import run_in_threadpool
from starlette.requests import Request
from starlette.responses import Response

from metrics.views.loading.shelf import SHELF
from metrics.views.readers.latest import Latest

LEVEL = 9  # of compression: made once
NEVER_KEPT = {"Cache-Control": "no-store"}
KEPT_FOR_EVER = {"Cache-Control": "public, immutable, max-age=31536000"}  # what changes has another address
FRESH = {"Cache-Control": "no-cache", "Vary": "Accept-Encoding, Accept-Language"}


class PackedAnswer(Struct, frozen=True):
    """The body of an answer over HTTP, gzipped once, with its ETag."""

    body: bytes
    tag: str

    @classmethod
    def of(cls, text: str) -> "PackedAnswer":
        """Return an answer's text gzipped, with an ETag that changes with its every byte."""
        plain = text.encode()
        return cls(gzip.compress(plain, LEVEL, mtime=0), f'"{hashlib.sha256(plain).hexdigest()[:24]}"')

    def answer(self, request: Request, media_type: str = "text/html") -> Response:
        """Return the HTTP answer as a browser takes it: 304 where it has it already, gzipped or plain."""
        headers = FRESH | {"ETag": self.tag}
        if self.tag in request.headers.get("if-none-match", ""):
            return Response(status_code=304, headers=headers)
        if "gzip" in request.headers.get("accept-encoding", ""):
            packed = headers | {"Content-Encoding": "gzip"}
            return Response(self.body, media_type=media_type, headers=packed)
        return Response(gzip.decompress(self.body), media_type=media_type, headers=headers)


class Cache:
    """The ``most`` HTTP answers that were asked for last; all go when the shelf holds other data."""

    def __init__(self, most: int) -> None:
        """Begin without any answer."""
        self.shelf_content: tuple[object, ...] = ()
        self.answers: Latest[Hashable, PackedAnswer] = Latest(most)

    def find(self, asked: Hashable) -> PackedAnswer | None:
        """Return what was answered before, of the data as they are now."""
        if not _are_same(self.shelf_content, now := _now()):
            self.shelf_content = now
            self.answers.clear()
        if asked not in self.answers:
            return None
        return self.answers[asked]

    async def found_or(self, asked: Hashable, make: Callable[[], PackedAnswer]) -> PackedAnswer:
        """Return the kept answer to a request, else one made now in a thread; no other visitor waits."""
        packed = self.find(asked)
        if packed is None:
            kept = self.shelf_content
            packed = await run_in_threadpool(make)
            self.keep(asked, packed, kept)
        return packed

    def keep(self, asked: Hashable, packed: PackedAnswer, content: tuple[object, ...]) -> None:
        """Keep an answer that was made of a ``content`` of the shelf, if that content is still there."""
        if _are_same(content, self.shelf_content):
            self.answers[asked] = packed


def _now() -> tuple[object, ...]:
    """Return the content of the shelf, data and soundness, that answers are made of."""
    return SHELF.data, SHELF.soundness


def _are_same(one: tuple[object, ...], other: tuple[object, ...]) -> bool:
    """Whether two contents of the shelf, of which answers are made, are the same objects."""
    return len(one) == len(other) and all(mine is theirs for mine, theirs in zip(one, other, strict=True))
