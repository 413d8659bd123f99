"""Under which names the dashboard answers, and to whose pages."""

import pytest

from metrics.web.hosts import Host, Hosts, host_of, origin_of


@pytest.mark.parametrize(
    ("text", "name", "port"),
    [
        ("kpi.town.example", "kpi.town.example", None),
        ("KPI.Town.Example.:8443", "kpi.town.example", 8443),
        ("127.0.0.1:8501", "127.0.0.1", 8501),
        ("[::1]:8501", "::1", 8501),
        ("[FD00:0:0::5]", "fd00::5", None),
        ("fd00::5", "fd00::5", None),
        ("[::ffff:10.0.0.5]", "10.0.0.5", None),
        (
            "数据.example",
            "xn--4gq48lf9j.example".replace("xn--4gq48lf9j", "数据".encode("idna").decode()),
            None,
        ),
        ("town_pc", "town_pc", None),
    ],
)
def test_a_host_is_written_in_one_way(text: str, name: str, port: int | None) -> None:
    assert host_of(text) == Host(name, port)


@pytest.mark.parametrize(
    "text",
    ["", " ", "*", "*.town.example", "a b", "http://a", "a/b", "a@b", "a?b", "a:", "a:x", "a:99999", "[::1", "[a]",
     "a,b", "<script>", "a\r\nb", ".", "a..b", "x" * 300],
)  # fmt: skip
def test_what_is_no_host_is_none(text: str) -> None:
    assert host_of(text) is None


@pytest.mark.parametrize(
    "text", ["null", "", "file://", "chrome-extension://abc", "ftp://a", "https://", "//a"]
)
def test_a_page_from_no_web_server_comes_from_nowhere(text: str) -> None:
    assert origin_of(text) is None


@pytest.mark.parametrize(
    ("address", "given", "arrived_at", "answered", "refused"),
    [
        (
            "localhost",
            "",
            "127.0.0.1",
            ["localhost:8501", "127.0.0.1", "[::1]:9000"],
            ["town.example", "10.0.0.5", "localhost.evil.example", "evil.localhost"],
        ),
        ("10.0.0.5", "", "10.0.0.5", ["10.0.0.5:8501", "localhost"], ["10.0.0.6", "evil.example"]),
        (
            "0.0.0.0",
            "",
            "10.0.0.5",
            ["10.0.0.5:8501"],
            ["0.0.0.0:8501", "203.0.113.9", "townpc", "evil.example"],
        ),
        ("::", "", "::ffff:10.0.0.5", ["10.0.0.5", "localhost"], ["[::]", "[fd00::5]"]),
        ("::", "", "fd00::5", ["[fd00::5]:8501"], ["10.0.0.5"]),
        ("townpc", "", "10.0.0.5", ["townpc:8501", "TOWNPC.", "10.0.0.5"], ["pc"]),
        (
            "localhost",
            "kpi.town.example",
            "127.0.0.1",
            ["kpi.town.example", "kpi.town.example:8443"],
            ["town.example"],
        ),
        (
            "localhost",
            "kpi.town.example:8443",
            "127.0.0.1",
            ["kpi.town.example:8443"],
            ["kpi.town.example:8444", "kpi.town.example"],
        ),
        ("localhost", "kpi.town.example:443", "127.0.0.1", ["kpi.town.example", "kpi.town.example:443"], []),
    ],
)
def test_known_names_are_answered_and_no_others(
    address: str, given: str, arrived_at: str, answered: list[str], refused: list[str]
) -> None:
    hosts = Hosts(address, tuple(filter(None, [host_of(given)])))
    assert [host for host in answered if not hosts.answers(host_of(host), arrived_at)] == []
    assert [host for host in refused if hosts.answers(host_of(host), arrived_at)] == []


@pytest.mark.parametrize(
    ("given", "host", "trusted", "foreign"),
    [
        (
            "",
            "localhost:8501",
            ["http://localhost:8501"],
            ["http://localhost:3000", "http://127.0.0.1:8501", "null"],
        ),
        (
            "",
            "10.0.0.5",
            ["http://10.0.0.5", "https://10.0.0.5"],
            ["http://10.0.0.5:8080", "https://evil.example"],
        ),
        (
            "kpi.town.example",
            "kpi.town.example",
            ["https://kpi.town.example", "http://kpi.town.example:8080"],
            [],
        ),
        (
            "kpi.town.example",
            "127.0.0.1:8501",
            ["https://kpi.town.example"],
            ["https://evil.example", "null"],
        ),
        ("kpi.town.example:443", "localhost", ["https://kpi.town.example"], ["https://kpi.town.example:444"]),
        ("", "[::1]:8501", ["http://[::1]:8501"], ["http://[::1]"]),
    ],
)
def test_own_pages_are_trusted_and_no_others(
    given: str, host: str, trusted: list[str], foreign: list[str]
) -> None:
    hosts = Hosts("localhost", tuple(filter(None, [host_of(given)])))
    asked = host_of(host)
    assert asked is not None
    assert [origin for origin in trusted if not hosts.trusts(origin_of(origin), asked)] == []
    assert [origin for origin in foreign if hosts.trusts(origin_of(origin), asked)] == []
