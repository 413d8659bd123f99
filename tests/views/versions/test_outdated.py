"""A new version of the data names the shared links that show what no longer holds, and no others."""

from datetime import date
from urllib.parse import parse_qs, urlsplit

import pytest
from msgspec.structs import replace

from metrics.analysis.store import facts_of
from metrics.display.wording import Wording
from metrics.language import Language
from metrics.model.editions import Edition
from metrics.views.editions import edition
from metrics.views.loading.shelf import Data
from metrics.views.menu import PAGES
from metrics.views.page import Choice
from metrics.views.readers.reader import Reader
from metrics.views.versions.changelog import edition_view
from metrics.views.versions.feed import feed
from metrics.views.versions.outdated import outdated, outdated_by
from tests.worlds import world

OLD = world(
    {"output": {"x2023": "level: 12.34亿元", "w2023": "level: 3.76亿元"}, "roads": {"x2023": "level: 7km"}}
)
NEW = world(
    {"output": {"x2023": "level: 12.34亿元", "w2023": "level: 3.76亿元"}, "roads": {"x2023": "level: 8km"}}
)
FIRST = Edition(OLD.version, "2026-11-26T05:00:00+00:00")
SECOND = edition(facts_of(OLD), facts_of(NEW), "2026-11-27T05:00:00+00:00")


def reader(language: Language = Language.EN) -> Reader:
    return Reader.of(Data(NEW, facts_of(NEW), history=(FIRST, SECOND)), language)


def test_the_links_of_the_figure_that_changed_are_named_and_none_of_others() -> None:
    links = outdated_by(SECOND, NEW)
    assert [link.text for link in links] == [
        "/comparison?indicator=roads&measure=level",
        "/towns?towns=西溪",
        "/",
    ]
    wording = Wording(NEW, Language.EN)
    assert [link.detail(wording) for link in links] == ["Xixi 2023", "2023", "2023"]
    assert outdated_by(FIRST, NEW) == []


def test_each_opens_what_it_showed_before() -> None:
    view = edition_view(SECOND, reader())
    for _, _, link in view.outdated:
        query = parse_qs(urlsplit(link).query)
        assert (query["v"], query["lang"]) == ([OLD.version], ["en"])
        assert urlsplit(link).path in ("./", *PAGES)


@pytest.mark.parametrize("language", Language)
def test_the_about_page_and_the_feed_name_them(language: Language) -> None:
    html = PAGES["about"].make(reader(language), Choice(day=date(2026, 11, 27))).html
    text = feed(reader(language)).decode()
    for shown in (html, text.replace("&amp;", "&").replace("&amp;", "&")):
        assert "/comparison?indicator=roads" in shown.replace("&amp;", "&")
        assert "indicator=output" not in shown[shown.index("indicator=roads") :]
    assert {"zh": "已过时的分享链接", "en": "Shared links that are out of date"}[language] in html


def test_many_years_are_told_as_a_span() -> None:
    figures = {f"x{year}": "level: 7km" for year in range(2019, 2025)}
    before, after = world({"roads": figures}), world({"roads": dict.fromkeys(figures, "level: 8km")})
    notice = outdated(edition(facts_of(before), facts_of(after), FIRST.seen).figures, after)
    assert notice[0].detail(Wording(after, Language.ZH)) == "西溪 2019–2024"


def test_a_figure_that_the_overview_does_not_show_leaves_its_link_as_it_is() -> None:
    others = {
        key: replace(theme, indicators=tuple(one for one in theme.indicators if one != "roads"))
        for key, theme in NEW.themes.items()
    }
    assert "/" in [link.text for link in outdated(SECOND.figures, NEW)]
    assert "/" not in [link.text for link in outdated(SECOND.figures, replace(NEW, themes=others))]
