"""Files of pages as answers: of the version that is looked at, with the page's own address, told where none is made."""

import io
import re
from pathlib import Path
from typing import cast

import anyio
import openpyxl
import pytest
from starlette.datastructures import Headers
from starlette.requests import Request
from starlette.responses import Response

from metrics.language import Language
from metrics.views.files.taking import FORMS, FileForm, Taking
from metrics.web.files import seen_from, taken
from tests.folders import SMALL, TOO_HIGH
from tests.serving import running_server
from tests.web.test_light import asked

HOST = "kpi.example:8501"
SEEN = {
    "http://kpi.example:8501/comparison?lang=en": "http://kpi.example:8501/",
    "http://kpi.example:8501/": "http://kpi.example:8501/",
    "http://kpi.example:8501/p/comparison?lang=en": "http://kpi.example:8501/",
    "http://kpi.example:8501/all/p/": "http://kpi.example:8501/all/",
}
FOREIGN = (
    "",
    "http://evil.example/comparison",
    "http://kpi.example:8501@evil.example/",
    "http://kpi.example:99999999/",
    "http://kpi.example:x/",
    "http://[kpi.example:8501/",
    "ftp://kpi.example:8501/",
    "javascript://kpi.example:8501/%0aalert(1)",
)


@pytest.mark.parametrize(("page", "home"), [*SEEN.items(), *((page, "") for page in FOREIGN)])
def test_the_dashboard_s_address_is_that_of_the_reader_s_page_where_it_is_ours(page: str, home: str) -> None:
    assert seen_from(Headers({"host": HOST, "referer": page})) == home


def test_a_workbook_names_the_address_under_which_its_reader_saw_the_page(tmp_path: Path) -> None:
    with running_server(SMALL["one_figure"].write(tmp_path)) as site:
        for came, seen in ((f"{site}/p/comparison", True), ("http://evil.example/", False)):
            _, _, book = asked(f"{site}/p/comparison.xlsx?lang=en", {"Referer": came})
            cover = openpyxl.load_workbook(io.BytesIO(book)).worksheets[-1]
            text = "".join(str(row[0]) for row in cover.iter_rows(values_only=True))
            assert (f"{site}/comparison?" in text, "evil" in text) == (seen, False)


def answered(path: str, query: str) -> Response:
    """Return the answer to who asks this process for a file."""
    name, _, form = path.partition(".")
    scope = {"type": "http", "path_params": {"name": name, "form": form}, "headers": []}
    return anyio.run(taken, Request(scope | {"query_string": query.encode(), "path": f"/p/{path}"}))


def test_what_nobody_foresaw_is_traced_for_the_operator_and_told_without_it(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def broken(_: Taking) -> bytes:
        raise RuntimeError("secret")

    monkeypatch.setitem(cast("dict[str, FileForm]", FORMS), "csv", FileForm(broken, "csv"))
    answer = answered("comparison.csv", "lang=en")
    text = bytes(answer.body).decode()
    assert (answer.status_code, "tell the operator" in text, "secret" in text) == (500, True, False)
    assert 'href="comparison.xlsx?' in text
    assert "RuntimeError: secret" in capsys.readouterr().err


@pytest.mark.parametrize("lang", [*Language])
def test_a_file_that_is_not_made_is_told_with_why_and_the_ways_on(tmp_path: Path, lang: Language) -> None:
    with running_server(TOO_HIGH.write(tmp_path)) as site:
        status, headers, page = asked(f"{site}/p/comparison.png?lang={lang}")
        text = page.decode()
        assert (status, headers["Cache-Control"]) == (503, "no-store")
        assert f'<html lang="{lang.tag}">' in text
        assert {"zh": "请少选些乡镇或年份", "en": "choose fewer towns"}[lang] in text
        back, *tables = (link.replace("&amp;", "&") for link in re.findall('href="([^"]*)"', text))
        assert back.startswith("comparison?")
        assert [asked(f"{site}/p/{link}")[0] for link in (back, *tables)] == [200, 200, 200]
