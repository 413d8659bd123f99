"""Under which names the dashboard answers, and whose pages may talk to it.

A browser tells the name that its reader typed (Host) and the page that is asking (Origin). A name that is nobody's here
may have been pointed at this machine by a stranger's page, so only names that are known are answered: those of the
machine itself, the address that the request came to, and those that the operator gave.
"""

import re
from ipaddress import IPv6Address, ip_address

from msgspec import Struct

LOOPBACK = ("localhost", "127.0.0.1", "::1")
EVERYWHERE = ("0.0.0.0", "::")
PORTS = {"http": 80, "https": 443}
_AUTHORITY = re.compile(r"(?:\[([0-9a-f:.]+)\]|([\w.-]{1,253}))(?::(\d{1,5}))?", re.IGNORECASE)
_ORIGIN = re.compile(r"(https?)://(.+)", re.IGNORECASE)


class Host(Struct, frozen=True):
    """The host of an address: a name or number, written in one way only, and the port where one is said."""

    name: str
    port: int | None

    def __str__(self) -> str:
        """Return the host as it stands in an address: example.org:8501, [::1]."""
        name = f"[{self.name}]" if ":" in self.name else self.name
        return name if self.port is None else f"{name}:{self.port}"

    def is_named(self, given: "Host") -> bool:
        """Whether a host is the one that the operator gave; given without a port, it holds for all ports."""
        return self.name == given.name and (given.port is None or given.port in self._ports())

    def is_same(self, other: "Host") -> bool:
        """Whether two hosts have the same name and port."""
        return self.name == other.name and bool(self._ports() & other._ports())

    def _ports(self) -> set[int]:
        """Return the port of a host, or those that an address without one may mean: 80, 443."""
        return {self.port} if self.port is not None else set(PORTS.values())


def host_of(text: str) -> Host | None:
    """Return what stands in a Host header or after `--host`: name, name:port, 10.0.0.5 or [::1]; None if it is none."""
    match = _AUTHORITY.fullmatch(text.strip())
    if match is None and text.count(":") > 1:  # an IPv6 address without its brackets
        match = _AUTHORITY.fullmatch(f"[{text.strip()}]")
    port = int(match[3]) if match and match[3] else None
    name = (_number(match[1]) if match[1] else _number(match[2]) or _ascii(match[2])) if match else ""
    return Host(name, port) if name and (port is None or port <= 65535) else None


def origin_of(text: str) -> Host | None:
    """Return where a page comes from, with its port; None for a page from nowhere (`null`) and from no web server."""
    match = _ORIGIN.fullmatch(text.strip())
    host = host_of(match[2]) if match else None
    if match is None or host is None:
        return None
    return Host(host.name, host.port or PORTS[match[1].lower()])


def _number(text: str) -> str:
    """Return a host that is a number of IPv4 or IPv6 as it is usually written; empty if it is none."""
    try:
        number = ip_address(text)
    except ValueError:
        return ""
    mapped = number.ipv4_mapped if isinstance(number, IPv6Address) else None
    return str(mapped or number)


def _ascii(name: str) -> str:
    """Return a host name as browsers send it, in ASCII; empty if it is none."""
    try:
        return name.lower().rstrip(".").encode("idna").decode()
    except UnicodeError:
        return ""


class Hosts(Struct, frozen=True):
    """The names of this server: the address that it was told to listen at, and what the operator gave."""

    address: str
    given: tuple[Host, ...] = ()

    def answers(self, host: Host | None, arrived_at: str) -> bool:
        """Whether a request for ``host`` is answered that came to the address ``arrived_at`` of this machine."""
        if host is None:
            return False
        public = host_of(self.address)
        own = {*LOOPBACK, public.name if public else "", _number(arrived_at)} - {"", *EVERYWHERE}
        return host.name in own or any(map(host.is_named, self.given))

    def trusts(self, origin: Host | None, host: Host) -> bool:
        """Whether a page of ``origin`` may ask for ``host``: its own pages may, and those of names that were given."""
        return origin is not None and (origin.is_same(host) or any(map(origin.is_named, self.given)))
