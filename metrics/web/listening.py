"""How the server listens: at one address, to messages of a bounded size, with enough open files for its visitors."""

import socket
from collections.abc import Callable

import uvicorn
from starlette.types import ASGIApp

from metrics.errors import system_reason
from metrics.language import Bilingual

LARGEST_MESSAGE = 1_000_000  # bytes that a browser may send at once; what it sends is what a reader chose
WAITING = 2048  # connections that wait to be taken up
MOST_FILES = 65_536  # four are open for each visitor
NO_ADDRESS = Bilingual(
    "不能在 {} 运行（{}）；请换 --port 或 --address",
    "cannot serve at {} ({}); choose another --port or --address",
)


class NoAddressError(OSError):
    """Nothing can listen at an address: its ``message`` says why, and what to write, in both languages."""

    def __init__(self, address: str, error: OSError) -> None:
        """Keep why the system refused to listen at an ``address``."""
        super().__init__(error.errno, error.strerror)
        self.message = NO_ADDRESS.filled(address, system_reason(error))


def listener(address: str, port: int) -> socket.socket:
    """Return a socket that is to listen at ``address``, a name or a number of IPv4 or IPv6; port 0 takes any free one.

    Raises:
        NoAddressError: if the port is taken or the address is not this machine's.
    """
    try:
        return _bound(address, port)
    except OSError as error:
        raise NoAddressError(f"{address}:{port}", error) from error


def _bound(address: str, port: int) -> socket.socket:
    """Return a socket that takes an address, of IPv4 where a name has both kinds; OSError where it is taken."""
    addresses = socket.getaddrinfo(address, port, type=socket.SOCK_STREAM, flags=socket.AI_PASSIVE)
    # A name may have a number of each kind; proxies and people who write a number write that of IPv4.
    family, socket_type, protocol, _, socket_address = min(
        addresses, key=lambda address: address[0] is not socket.AF_INET
    )
    listening = socket.socket(family, socket_type, protocol)
    try:
        listening.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        if family is socket.AF_INET6:
            # `::` is every address of both kinds
            listening.setsockopt(socket.IPPROTO_IPV6, socket.IPV6_V6ONLY, 0)
        # Else each small answer waits 40 ms for the last one's receipt.
        listening.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        listening.bind(socket_address)
    except OSError:
        listening.close()
        raise
    return listening


class _Server(uvicorn.Server):
    """A server that says when a signal will end it: before, what a signal raises may be lost where nobody sees it."""

    ready: Callable[[], None]

    async def startup(self, sockets: list[socket.socket] | None = None) -> None:
        """Begin to answer, then say so."""
        await super().startup(sockets)
        self.ready()


def answer(app: ASGIApp, listening: socket.socket, ready: Callable[[], None] = lambda: None) -> None:
    """Answer visitors until a signal ends it; nobody is let wait for a server that is still warming up.

    ``ready`` is called once the server answers, and is ended by a signal.
    """
    listening.listen(WAITING)
    settings = uvicorn.Config(
        app,
        ws="websockets-sansio",
        ws_max_size=LARGEST_MESSAGE,
        ws_ping_interval=30,
        ws_ping_timeout=30,
        ws_per_message_deflate=False,
        access_log=False,
        log_level="warning",  # the address is what there is to say
        use_colors=False,
        server_header=False,
    )
    server = _Server(settings)
    server.ready = ready
    server.run(sockets=[listening])


def allow_open_files() -> None:
    """Raise the soft limit of open files, which is 1024 under many shells and services, as far as we may."""
    try:
        import resource  # not on every system
    except ImportError:
        return
    soft, hard = resource.getrlimit(resource.RLIMIT_NOFILE)
    most = MOST_FILES if hard == resource.RLIM_INFINITY else min(hard, MOST_FILES)
    if soft != resource.RLIM_INFINITY and soft < most:
        resource.setrlimit(resource.RLIMIT_NOFILE, (most, hard))
