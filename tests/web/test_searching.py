"""What the address of the search answers: in the language that is asked for, and beside a view with views like it."""

import asyncio
import json
from typing import Any
from urllib.parse import parse_qs, urlencode, urlsplit

import pytest
from starlette.requests import Request

from metrics.views.loading.shelf import SHELF
from metrics.web.searching import searched
from tests.sample import FOLDER
from tests.screens.visiting import reading


def answered(**words: str) -> dict[str, Any]:
    """Return what the search answers to the words of a request."""
    scope = {"type": "http", "path": "/search.json", "headers": [], "query_string": urlencode(words).encode()}
    answer = asyncio.run(searched(Request(scope)))
    result: dict[str, Any] = json.loads(bytes(answer.body))
    return result


def link_of(indicator: str, **words: str) -> dict[str, list[str]]:
    """Return the words of the link to which a search leads for an indicator."""
    (group,) = (group for group in answered(q=indicator, **words)["groups"] if group["key"] == "indicators")
    return parse_qs(urlsplit(group["hits"][0]["link"]).query)


@pytest.fixture(autouse=True)
def shelf(monkeypatch: pytest.MonkeyPatch) -> None:
    """The data that the address answers of: those of the sample."""
    reading(FOLDER, monkeypatch)
    SHELF.renew(FOLDER)


def test_an_indicator_leads_to_views_like_the_one_beside_which_it_is_looked_for() -> None:
    beside = urlencode({"indicator": "pm25", "towns": "西湖", "years": "2022"})
    assert link_of("固定资产投资", lang="zh", beside=beside)["towns"] == ["西湖"]


def test_beside_no_view_an_indicator_leads_to_all_towns() -> None:
    assert link_of("固定资产投资", lang="zh").get("towns") != ["西湖"]
    assert "years" not in link_of("固定资产投资", lang="zh")


def test_the_answer_is_in_the_language_that_is_asked_for() -> None:
    zh, en = (answered(q="固定资产投资", lang=lang)["groups"][0]["name"] for lang in ("zh", "en"))
    assert zh != en
