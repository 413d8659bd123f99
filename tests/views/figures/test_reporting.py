"""A wrong number is reported to an address that the operator sets, and nothing that is reported breaks out of it."""

import re
from pathlib import Path
from urllib.parse import parse_qs, unquote, urlsplit

import pytest

from metrics.analysis.store import facts_of
from metrics.cli import main
from metrics.language import Language
from metrics.settings import Settings
from metrics.views.figures import reporting
from metrics.views.figures.figure import Figure
from metrics.views.figures.reporting import ReportAddress, ReportAddressError, report_address
from metrics.views.loading.shelf import SHELF, Data
from metrics.views.markup.html import rendered
from metrics.views.readers.reader import Reader
from tests.worlds import world

MAIL, FORM = (
    "mailto:stats@town.example",
    "https://town.example/form?about={figure}&at={document}:{line}#{version}",
)
HOSTILE = (
    "12\r\nBcc: all@town.example\u2028\x00&bcc=a@b.cn?x=y#z\"><script>alert(1)</script>' javascript:{link}"
)
PLAIN = dict.fromkeys(reporting.SLOTS, "x")


def filled(written: str, **words: str) -> str:
    return ReportAddress.read(written).filled(
        PLAIN | words, words.get("figure", "x"), (words.get("figure", "x"), "", "y")
    )


@pytest.mark.parametrize(
    "written",
    [
        *(
            MAIL,
            FORM,
            f"{MAIL},press@town.example",
            f"{MAIL}?subject={{figure}}",
            f"{MAIL}?cc=b@town.example",
        ),
        *("https://town.example:8443/a/{version}/b", "https://[fd00::5]/?{link}"),
    ],
)
def test_nothing_that_is_reported_means_anything_in_an_address(written: str) -> None:
    address, plain = filled(written, figure=HOSTILE, link=HOSTILE, version=HOSTILE), filled(written)
    parts, known = urlsplit(address), urlsplit(plain)
    assert (parts.scheme, parts.netloc) == (known.scheme, known.netloc)
    assert parts.path.count("/") == known.path.count("/")
    assert list(parse_qs(parts.query)) == list(parse_qs(known.query))
    assert re.fullmatch(r"[!-~]+", address)
    assert not re.search("[\"'<>{}]", address)
    assert "%0A" not in address.replace("%0D%0A", "", 2) if parts.scheme == "mailto" else "%0A" not in address


def test_a_mail_has_a_subject_and_a_line_for_each_thing() -> None:
    fields = parse_qs(urlsplit(filled(MAIL, figure=HOSTILE)).query)
    assert fields["subject"] == [
        "".join(character if character.isprintable() else " " for character in HOSTILE)
    ]
    assert fields["body"][0].split("\r\n")[1:] == ["", "y"]
    own = parse_qs(urlsplit(filled(f"{MAIL}?subject=about%20{{figure}}", figure="1 & 2")).query)
    assert own["subject"] == ["about 1 & 2"]


@pytest.mark.parametrize(
    "written",
    [
        *(
            "javascript:alert(1)",
            "data:text/html,x",
            "http://town.example/{figure}",
            "//town.example/",
            "stats@town.example",
        ),
        *(
            "https://{figure}.example/",
            "https://town.example{figure}/",
            "https://a@town.example/",
            "https:///x",
        ),
        *("https://town.example/{nothing}", "https://town.example/{figure", "https://town.example:99999999/"),
        *(
            "https://town.example/\r\nX: y",
            "https://town.example/ x",
            'https://town.example/"x',
            "https://城.example/",
        ),
        *(
            "mailto:",
            "mailto:nobody",
            f"{MAIL}?bcc=x@y.zz",
            f"{MAIL}?attach=/etc/passwd",
            "mailto:{figure}@town.example",
        ),
        "https://town.example/" + "x" * 1000,
    ],
)
def test_what_is_no_address_for_reports_is_refused_with_what_to_write(written: str) -> None:
    with pytest.raises(ReportAddressError) as refused:
        ReportAddress.read(written)
    for text in (refused.value.message.zh, refused.value.message.en):
        assert text.startswith("METRICS_REPORT '")
        assert "mailto:stats@town.example" in text
        assert "{figure} {document} {line} {version} {link}" in text


@pytest.mark.parametrize(
    ("name", "value", "message"),
    [
        ("METRICS_REPORT", "javascript:alert(1)", "is neither a mailbox nor a form of https; write mailto:"),
        ("METRICS_VERSIONS", "many", "METRICS_VERSIONS 'many'; write 1 to 999"),
        ("METRICS_PUBLIC", "kpi.town", "METRICS_PUBLIC 'kpi.town'; write https://kpi.town.example/"),
    ],
)
def test_a_server_with_a_wrong_setting_does_not_start(
    name: str, value: str, message: str, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv(name, value)
    assert main(["--lang", "en", "serve", "--port", "0"]) == 2
    assert message in capsys.readouterr().err


@pytest.mark.parametrize("language", Language)
def test_a_server_names_all_that_is_wrong_with_its_settings_at_once(
    language: Language, monkeypatch: pytest.MonkeyPatch, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    names = ("METRICS_VERSIONS", "METRICS_PUBLIC", "METRICS_REPORT")
    for name in names:
        monkeypatch.setenv(name, "many")
    folders = {name: tmp_path / name for name in ("METRICS_CURATED", "METRICS_DOCUMENTS")}
    for name, folder in folders.items():
        monkeypatch.setenv(name, str(folder))
    assert main(["--lang", language, "serve", "--port", "0"]) == 2
    lines = capsys.readouterr().err.splitlines()
    assert len(lines) == 5
    for word, line in zip((*names, *map(str, reversed(folders.values()))), lines, strict=True):
        assert word in line
        assert ("write" in line or "folder" in line) is (language is Language.EN)


def card(report: str, monkeypatch: pytest.MonkeyPatch, public: str = "") -> tuple[str, str]:
    """The address that a figure of a world is reported to, and its card."""
    catalogue = world({"output": {"x2023": "level: 12.34亿元"}}, name="总产值<b>&")
    facts = facts_of(catalogue)
    monkeypatch.setattr(SHELF, "settings", Settings(report=report, public=public))
    reader = Reader.of(Data(catalogue, facts), Language.EN)
    (fact,) = facts
    shown = rendered("card.html", evidence=Figure(fact, reader).evidence, language=Language.EN)
    return report_address(fact, reader), shown


def test_a_card_asks_whether_its_number_is_wrong_and_tells_all_that_a_report_needs(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    address, shown = card(MAIL, monkeypatch)
    assert "Is this number wrong?" in shown
    body = parse_qs(urlsplit(address).query)["body"][0].split("\r\n")
    assert body[0] == "Figure: Xixi 2023 总产值<b>&: CNY 1.234 billion"
    assert body[1].endswith(": x2023, line 1")
    assert re.search(r"sources\?lang=en&v=[0-9a-f]{12}#dx2023-1$", body[3])
    form, _ = card(FORM, monkeypatch)
    assert unquote(urlsplit(form).query).endswith("&at=x2023.txt:1")


def test_a_report_names_the_whole_address_where_it_is_set(monkeypatch: pytest.MonkeyPatch) -> None:
    address, _ = card(FORM.replace("{figure}", "{link}"), monkeypatch, "https://kpi.town.example/all/")
    assert parse_qs(urlsplit(address).query)["about"][0].startswith("https://kpi.town.example/all/sources?")


def test_without_an_address_no_card_asks(monkeypatch: pytest.MonkeyPatch) -> None:
    address, shown = card("", monkeypatch)
    assert address == ""
    assert "wrong?" not in shown
