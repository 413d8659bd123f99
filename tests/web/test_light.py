"""Light pages as a browser gets them: at addresses of their own, tagged, packed once, with their pictures."""

import gzip
import io
import json
import re
import urllib.error
import urllib.request
from collections.abc import Iterator
from email.message import Message
from urllib.parse import quote, urlencode

import docx
import pytest

from metrics.views.addresses.page_names import FRONT
from metrics.views.light.style import SCRIPTS
from metrics.views.markup.html import STATIC
from metrics.views.menu import PAGES
from metrics.web.light_script import script
from tests.serving import running_server

PACKED = {"Accept-Encoding": "gzip"}


PUBLIC = "https://kpi.town.example/all/"


@pytest.fixture(scope="module")
def site() -> Iterator[str]:
    with running_server(variables={"METRICS_PUBLIC": PUBLIC}) as address:
        yield address


def asked(address: str, headers: dict[str, str] | None = None) -> tuple[int, Message, bytes]:
    """Return status, headers and body of an answer; where it leads is not followed."""

    class Stay(urllib.request.HTTPRedirectHandler):
        def redirect_request(self, *_: object) -> None:
            return None

    try:
        with urllib.request.build_opener(Stay).open(
            urllib.request.Request(address, headers=headers or {})
        ) as answer:
            return answer.status, answer.headers, answer.read()
    except urllib.error.HTTPError as error:
        return error.code, error.headers, error.read()


def test_every_page_is_there_and_small(site: str) -> None:
    for name in PAGES:
        path = "" if name == FRONT else name
        status, headers, body = asked(f"{site}/p/{path}?lang=en", PACKED)
        assert (status, headers["Content-Encoding"]) == (200, "gzip"), name
        assert len(body) <= 30_000, name
        assert b'<html lang="en"' in gzip.decompress(body)
        assert gzip.decompress(body).count(b'<form class="find"') == 1, name


def test_a_view_and_the_script_that_makes_it_quicker_keep_to_a_budget(site: str) -> None:
    page = asked(f"{site}/p/comparison?lang=en", PACKED)[2]
    (name,) = re.findall(rb'<script src="([^"]+)" async', gzip.decompress(page))
    script = asked(f"{site}/p/{name.decode()}", PACKED)[2]
    assert len(page) + len(script) <= 20_000
    assert len(gzip.decompress(script)) <= 15_000


def test_the_script_is_what_was_written_without_its_blanks() -> None:
    """Each text in quotes is sent as it is."""
    for written in ((STATIC / name).read_text("utf-8") for name in SCRIPTS):
        code = "\n".join(line for line in written.splitlines() if not line.lstrip().startswith("//"))
        texts = re.findall(r"'[^'\n]*'|" r'"(?:\\.|[^"\\\n])*"', code)
        assert [text for text in texts if text not in script()] == []


def test_a_page_that_has_not_changed_is_not_sent_again(site: str) -> None:
    address = f"{site}/p/comparison?indicator=pm25"
    _, headers, body = asked(address, PACKED)
    status, again, nothing = asked(address, PACKED | {"If-None-Match": headers["ETag"]})
    assert (status, again["ETag"], nothing) == (304, headers["ETag"], b"")
    _, plain, unpacked = asked(address)
    assert plain["Content-Encoding"] is None
    assert unpacked == gzip.decompress(body)


def test_a_page_that_is_not_there_leads_to_the_overview_which_says_so(site: str) -> None:
    status, headers, _ = asked(f"{site}/p/nowhere?lang=en")
    assert (status, headers["Location"]) == (307, "./?lang=en&missing=nowhere")
    assert "“nowhere”" in asked(f"{site}/p/?lang=en&missing=nowhere")[2].decode()


@pytest.mark.parametrize(
    ("typed", "there"),
    [
        ("Comparison", "./comparison?lang=en"),
        ("p", "./p/?lang=en"),
        ("Wall", "./p/wall?lang=en"),
        ("p/Sources", "./sources?lang=en"),
        ("p/WALL", "./wall?lang=en"),
    ],
)
def test_a_page_is_found_in_capitals_and_the_light_pages_without_their_slash(
    site: str, typed: str, there: str
) -> None:
    assert asked(f"{site}/{typed}?lang=en")[1]["Location"] == there


def test_what_stands_among_the_light_pages_alone_is_found_from_everywhere(site: str) -> None:
    for name, there in {"wall": "wall", "proofread": "proofread", "light_version": ""}.items():
        assert asked(f"{site}/{name}?lang=en")[1]["Location"] == f"./p/{there}?lang=en"
        at = f"{site}/p/{name}?lang=en"
        assert asked(at)[1]["Location"] == (None if there else "./?lang=en")


def test_the_picture_that_a_link_is_shown_with_is_there_whatever_host_was_asked(site: str) -> None:
    host = {"Host": "kpi.town.example"}
    html = asked(f"{site}/p/comparison?towns={quote('西溪')}", host)[2].decode()
    image = re.search('og:image" content="([^"]+)"', html)
    assert image
    address = image[1].replace("&amp;", "&")
    assert address.startswith(PUBLIC)
    address = address.replace(PUBLIC, f"{site}/")
    status, headers, body = asked(address)
    assert (status, headers["Content-Type"], body[:4]) == (200, "image/png", b"\x89PNG")
    assert headers["Content-Disposition"].startswith("attachment;")
    status, headers, body = asked(address.replace(".png", ".csv"))
    assert (status, headers["Content-Type"].partition(";")[0], body[:3]) == (200, "text/csv", b"\xef\xbb\xbf")
    assert headers["Content-Disposition"].startswith("attachment;")
    assert asked(address.replace(".png", ".exe"))[0] == 404
    assert asked(f"{site}/p/nowhere.png")[0] == 404


def text_of(html: str) -> str:
    """Return the text of the main part of a page, without blanks, up to its files and its foot."""
    (main,) = re.findall(r"<h1.*?(?=<div class=\"still|<section|<table)", html, re.DOTALL)[:1]
    return "".join(re.sub(r"<(style|script).*?</\1>|<[^>]*>", "", main, flags=re.DOTALL).split())


@pytest.mark.parametrize("path", ["comparison?lang=zh", "comparison?lang=en&towns=西溪", "targets?lang=en"])
def test_the_dashboard_says_first_what_its_light_page_says(site: str, path: str) -> None:
    address = quote(path, safe="?=&")
    first = asked(f"{site}/{address}")[2].decode()
    light = asked(f"{site}/p/{address}")[2].decode()
    _, _, shown = first.partition('<div id="first"')
    assert len(text_of(light)) > 20
    assert text_of(shown) == text_of(light)
    assert '<body class="answered">' in first  # so that nothing holds the place of what is there
    for page in (first, light):
        assert page.count('type="application/atom+xml"') == page.count('name="description"') == 1


def test_the_script_that_draws_charts_is_named_on_every_page_and_fetched_by_none_at_once(site: str) -> None:
    heads = {path: asked(f"{site}/{path}")[2].decode() for path in ("comparison", "", "targets", "data")}
    assert all(
        re.findall(r"<link [^>]*plotly[^>]*>", head)
        == re.findall(r'<link rel="chart-script" as="script"[^>]*>', head)
        for head in heads.values()
    )
    assert all("plotly.js" in head for head in heads.values())


def posted(
    address: str, fields: dict[str, str], headers: dict[str, str] | None = None
) -> tuple[int, Message, bytes]:
    """Return the answer to a form that is posted."""
    request = urllib.request.Request(address, data=urlencode(fields).encode(), headers=headers or {})
    try:
        with urllib.request.urlopen(request, timeout=60) as answer:
            return answer.status, answer.headers, answer.read()
    except urllib.error.HTTPError as error:
        return error.code, error.headers, error.read()


def test_a_text_that_is_posted_is_proofread_and_no_answer_is_kept(site: str) -> None:
    draft = "2023年，西溪镇规上工业总产值12.43亿元。"
    status, headers, body = posted(f"{site}/p/proofread?lang=en", {"text": draft})
    assert (status, headers["Cache-Control"]) == (200, "no-store")
    assert '<mark class="contradicts"' in body.decode()
    assert asked(f"{site}/p/proofread")[1]["Cache-Control"] == "no-store"
    assert draft not in asked(f"{site}/p/proofread")[2].decode()
    status, headers, body = posted(f"{site}/p/proofread?lang=en", {"text": draft, "as": "docx"})
    assert (status, headers["Cache-Control"]) == (200, "no-store")
    assert docx.Document(io.BytesIO(body)).paragraphs[0].text == draft
    assert [comment.text[:11] for comment in docx.Document(io.BytesIO(body)).comments] == ["contradicts"]


def test_what_is_too_large_or_comes_from_a_stranger_s_page_is_not_proofread(site: str) -> None:
    assert posted(f"{site}/p/proofread", {"text": "产" * 600_000})[0] == 413
    assert posted(f"{site}/p/proofread", {f"text{number}": "x" for number in range(20)})[0] == 400
    assert "20,000" in posted(f"{site}/p/proofread?lang=en", {"text": "x" * 60_000})[2].decode()
    assert posted(f"{site}/p/proofread", {"text": "x"}, {"Origin": "https://stranger.example"})[0] == 403


def test_what_stands_below_a_chart_is_sent_by_itself_and_says_what_the_light_page_says(site: str) -> None:
    words = "indicator=industrial_output&measure=level&towns=西溪&years=2020&years=2024&lang=en"
    address = f"{site}/below.json?{quote(words, safe='=&')}"
    status, headers, body = asked(address, PACKED)
    pieces = json.loads(gzip.decompress(body))
    assert (status, headers["Content-Type"]) == (200, "application/json")
    page = asked(f"{site}/p/comparison?{quote(words, safe='=&')}")[2].decode()
    for name, inside in (("foot", "caption-foot"), ("figures", "observations")):
        assert inside in pieces[name]
        assert re.sub(r"\s+", "", pieces[name]) in re.sub(r"\s+", "", page)
    assert asked(address, PACKED | {"If-None-Match": headers["ETag"]})[0] == 304
    assert asked(f"{site}/below.json")[0] == 404
