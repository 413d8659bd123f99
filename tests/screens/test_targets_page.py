"""The page of targets and ranks through the front door: words first, and nothing ranked that does not compare."""

import re

import pytest

from metrics.analysis.standings.targets import completions, league, ranks
from metrics.display.words import word
from metrics.language import Language
from metrics.views.pages.targets import targets_page
from tests.sample import CATALOGUE, FACTS
from tests.screens.visiting import html, visit

MOST_BYTES = 40_000


def goals(page: str) -> list[str]:
    """Return the completions of the page."""
    return page.partition('class="ranks"')[0].split('<p class="name">')[1:]


@pytest.mark.parametrize("language", Language)
def test_every_completion_says_in_words_whether_its_target_is_reached(language: Language) -> None:
    shown, wanted = goals(html(visit("targets", lang=str(language)))), completions(CATALOGUE, FACTS)
    assert len(shown) == len(wanted) == 7
    for goal, completion in zip(shown, wanted, strict=True):
        assert completion.fact.id in goal
        assert f'<span class="reach">{word(completion.reach, language)}</span>' in goal
        assert 'src="data:image/svg+xml,' in goal


def test_a_project_under_way_falls_short_of_nothing() -> None:
    titles = [
        re.findall(r'<h1 class="page-title">(.*?)</h1>', html(visit("targets", lang=lang)))[0]
        for lang in ("zh", "en")
    ]
    assert [re.sub("<[^>]+>", "", title) for title in titles] == [
        "7 个目标：5 个达到、2 个进行中",
        "7 targets: 5 met, 2 in progress",
    ]


def test_the_year_gone_is_told_where_it_is_known_and_else_why_it_is_not() -> None:
    shown = goals(html(visit("targets")))
    assert "2020 年累计" in shown[0]
    assert "截止日未载明，时序进度无法判断" in shown[0]
    assert "起始日未载明" in shown[1]
    assert "时序进度 100%" in shown[2]
    assert "宜居村庄项目" in shown[5]
    assert "时序进度 1" not in shown[5]


def test_done_and_due_stand_beside_a_completion_and_the_implied_is_marked() -> None:
    first = goals(html(visit("targets")))[0]
    assert re.search(r"完成额 <details.*?1\.3 亿元", first, re.DOTALL)
    assert re.search(r'全年任务 <details.*?1\.1 亿元.*?<span class="implied">推算</span>', first, re.DOTALL)


def test_every_rank_says_of_what_among_whom_and_when() -> None:
    page = html(visit("targets"))
    rows = re.findall(r'<tr><td class="position">(.*?)</tr>', page, re.DOTALL)
    facts = [row for city in ranks(CATALOGUE, FACTS).values() for row in city]
    assert len(rows) == len(facts) == 8
    assert "在永康市的名次" in page
    for cell, row in zip(rows, facts, strict=True):
        assert row.id in cell
        assert row.printed in cell
        assert str(row.year) in cell
        assert ("按" in cell) == (row.ranked != "level")


def test_a_town_without_completion_or_rank_says_that_its_documents_were_read() -> None:
    page = html(visit("targets"))
    assert page.count("未见报道 · 2024 年文章（003）全文未提及") == 2
    assert page.count("未见报道 · 2023 年文章（004）全文未提及") == 1


def test_the_league_holds_what_compares_and_says_why() -> None:
    page = html(visit("targets", lang="en"))
    articles = re.findall(r"<article>(.*?)</article>", page, re.DOTALL)
    assert len(articles) == len(league(CATALOGUE, FACTS)) == 1
    assert "figures for two towns or more: 3, of which comparable: 1" in page
    (output,) = articles
    assert re.search(r"1st</span>.*?Xixi.*?2nd</span>.*?Xihu", output, re.DOTALL)
    assert "comparable: defined by national statistics, the same everywhere" in output
    assert "Huajie: no comparable figure, so no rank" in output


def test_what_belongs_to_no_town_is_named_and_not_listed() -> None:
    page = html(visit("targets"))
    assert "另有 2 个完成率或名次属于南苑" in page
    assert "第六网格" not in page


def test_the_page_is_drawn_once_for_a_language_and_tone_and_stays_small() -> None:
    targets_page.kept.clear()
    assert html(visit("targets")) == html(visit("targets"))
    assert len(targets_page.kept) == 1
    assert all(len(page.html.encode()) < MOST_BYTES for page in targets_page.kept.values())
