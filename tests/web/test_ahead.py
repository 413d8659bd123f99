"""Views that are sent ahead: what the server would draw, to the character, for whatever is one choice away."""

import gzip
import json
from concurrent.futures import ThreadPoolExecutor
from functools import cache
from html import unescape
from itertools import groupby
from threading import Event, Thread
from time import monotonic
from typing import Any
from urllib.parse import parse_qs, urlencode

import pytest
from msgspec import Struct
from msgspec.structs import replace

from metrics.analysis.comparing.comparison import View
from metrics.analysis.store import FactsInMemory
from metrics.charts import Look, Tone
from metrics.display.wording import Wording
from metrics.language import Language
from metrics.model.codes import Measure
from metrics.views.addresses.links import words_of
from metrics.views.loading.shelf import Data
from metrics.views.loading.visits import VISITS
from metrics.views.page import Choice
from metrics.views.pages.comparison import CHART, HEADING, comparison_page, drawn
from metrics.views.readers.reader import Reader
from metrics.web.ahead import TURNS, Budget, make_all_ahead, views_ahead
from metrics.web.turns import Turns
from tests.sample import CATALOGUE, FACTS, TOWNS

DATA = Data(CATALOGUE, FACTS)
PATIENT = Budget(seconds=60)  # a slow machine is to send what a quick one does
HOSTILE = "<img src=x onerror=alert(1)>"
INDUSTRY = FactsInMemory(CATALOGUE, DATA.facts.select(indicator="industrial_output", replaced=True))


class SentViews(Struct, frozen=True):
    """What a browser was sent: ids by the words of the pickers, charts, and views by their address."""

    address: str
    names: dict[str, dict[str, Any]]
    charts: list[str]
    views: dict[str, tuple[int, str, str]]


@cache
def sent(language: Language, tone: Tone) -> SentViews:
    return SentViews(**unpacked(views_ahead(DATA, language, tone, PATIENT)))


def unpacked(packed: bytes) -> dict[str, Any]:
    read: dict[str, Any] = json.loads(gzip.decompress(packed))
    return read


def view_of(address: str) -> View:
    query = parse_qs(address)
    first, last = query["years"]
    return View(
        query["indicator"][0], Measure(query["measure"][0]), tuple(query["towns"]), int(first), int(last)
    )


@pytest.mark.parametrize("language", Language)
@pytest.mark.parametrize("tone", Tone)
def test_a_view_sent_ahead_is_what_the_server_draws(language: Language, tone: Tone) -> None:
    reader = Reader(DATA, Wording(CATALOGUE, language), Look.of(tone, TOWNS))
    ahead = sent(language, tone)
    for address, (plot, heading, alternative) in list(ahead.views.items())[::9]:
        view = view_of(address)
        page, words = comparison_page(reader, Choice(view=view)), drawn(view, reader).caption
        assert (heading, alternative) == (page.block(HEADING).html, words.alternative)
        chart = unescape(page.block(CHART).html)
        assert f'data-chart="{ahead.charts[plot]}"' in chart
        assert f'data-ahead="{ahead.address}"' in chart


def test_every_choice_next_to_the_first_view_of_an_indicator_is_sent() -> None:
    ahead = sent(Language.ZH, Tone.LIGHT)
    for indicator, measures in DATA.measures.items():
        for measure in measures:
            whole = View(indicator, measure, TOWNS, 2020, 2024)
            assert address_of(whole) in ahead.views
            if CATALOGUE.themes[CATALOGUE.indicators[indicator].theme].headline:
                for other in (replace(whole, areas=TOWNS[1:]), replace(whole, areas=TOWNS[:1])):
                    assert address_of(other) in ahead.views
                for other in (replace(whole, first=2022), replace(whole, first=2023, last=2023)):
                    assert address_of(other) in ahead.views


def address_of(view: View) -> str:
    return urlencode(words_of(view), doseq=True)


@pytest.mark.parametrize(("language", "tone"), [(Language.ZH, Tone.LIGHT), (Language.EN, Tone.DARK)])
def test_the_words_of_the_pickers_name_one_thing_each(language: Language, tone: Tone) -> None:
    names = sent(language, tone).names
    assert set(names["indicator"].values()) == set(DATA.measures)
    assert set(names["towns"].values()) == set(TOWNS)
    for indicator, shown in names["measure"].items():
        assert len(shown) == len(Measure)
        assert set(shown.values()) == set(DATA.measures[indicator])


def test_an_indicator_that_is_not_told_in_the_chosen_measure_is_sent_in_the_first_that_it_has() -> None:
    shown = sent(Language.ZH, Tone.LIGHT).names["measure"]["fixed_asset_investment"]
    assert (shown["数值"], shown["占比"]) == ("level", "level")


def test_a_chart_is_sent_once_though_several_views_show_it() -> None:
    ahead = sent(Language.ZH, Tone.LIGHT)
    assert len(set(ahead.charts)) == len(ahead.charts) < len(ahead.views)


def test_charts_of_one_measure_stand_together_so_that_they_take_few_bytes() -> None:
    ahead = sent(Language.ZH, Tone.LIGHT)
    shown = [(view.indicator, view.measure) for view in map(view_of, ahead.views)]
    assert len(list(groupby(shown))) == len(set(shown))


def test_views_are_made_once_for_all_who_ask_and_again_for_other_data() -> None:
    first, other = (Data(replace(CATALOGUE, version=version), INDUSTRY) for version in ("first", "other"))

    def asked(data: Data) -> bytes:
        return views_ahead(data, Language.EN, Tone.LIGHT)

    with ThreadPoolExecutor(4) as askers:
        answers = list(askers.map(asked, [first] * 4))
    assert all(answer is answers[0] for answer in answers)
    assert "v=first" in unpacked(answers[0])["address"]
    assert "v=other" in unpacked(asked(other))["address"]


def test_a_name_that_is_html_is_sent_as_text() -> None:
    indicator = CATALOGUE.indicators["industrial_output"]
    named = replace(indicator, name=replace(indicator.name, zh=HOSTILE))
    every = {**CATALOGUE.indicators, indicator.id: named}
    renamed = replace(CATALOGUE, version="hostile", indicators=every)
    views = unpacked(views_ahead(Data(renamed, INDUSTRY), Language.ZH, Tone.DARK))["views"].values()
    headings = "".join(heading for _, heading, _ in views)
    assert HOSTILE not in headings
    assert "&lt;img src=x" in headings


def test_who_asks_for_views_waits_for_none_of_another_language() -> None:
    turns, stopping, order = Turns(), Event(), []

    def make_for_nobody() -> None:
        turns.give_way("zh", stopping)
        order.append("zh")

    with turns.waiting_for("en"):
        turns.give_way("en", stopping)  # what is waited for is made
        background = Thread(target=make_for_nobody)
        background.start()
        background.join(0.1)
        order.append("en")
    background.join(10)
    assert order == ["en", "zh"]


def test_who_asks_for_dark_views_gets_them_while_light_ones_are_made_for_nobody(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    few = FactsInMemory(CATALOGUE, DATA.facts.select(indicator="pm25", replaced=True))
    data = Data(replace(CATALOGUE, version="f" * 12), few)
    monkeypatch.setattr("metrics.web.ahead.FULL", PATIENT)
    background = Thread(target=make_all_ahead, args=(data,), daemon=True)
    with ThreadPoolExecutor(1) as asker:
        background.start()
        asked = asker.submit(views_ahead, data, Language.ZH, Tone.DARK, PATIENT)
        assert "tone=dark" in unpacked(asked.result(60))["address"]


def test_who_gives_way_stops_when_the_server_does() -> None:
    turns, stopping = Turns(), Event()
    with turns.waiting_for("en"):
        stopping.set()
        turns.give_way("zh", stopping)


def test_what_nobody_asked_for_stands_still_while_somebody_waits_for_something_else() -> None:
    few = FactsInMemory(CATALOGUE, DATA.facts.select(indicator="pm25", replaced=True))
    first, second = (Data(replace(CATALOGUE, version=letter * 12), few) for letter in "ab")
    began, made = monotonic(), Event()
    make_all_ahead(first)
    undisturbed = monotonic() - began

    def ahead() -> None:
        make_all_ahead(second)
        made.set()

    with TURNS.waiting_for("somebody's page"):
        background = Thread(target=ahead, daemon=True)
        background.start()
        assert not made.wait(3 * undisturbed)
    assert made.wait(60)


def test_what_nobody_asked_for_stands_still_while_visitors_come_and_what_one_waits_for_does_not(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    few = FactsInMemory(CATALOGUE, DATA.facts.select(indicator="pm25", replaced=True))
    first, second, third = (Data(replace(CATALOGUE, version=letter * 12), few) for letter in "cde")
    monkeypatch.setattr("metrics.web.ahead.FULL", Budget(views=5))
    began, made = monotonic(), Event()
    make_all_ahead(first)
    undisturbed = monotonic() - began

    def ahead() -> None:
        make_all_ahead(second)
        made.set()

    with monkeypatch.context() as crowded:
        crowded.setattr("metrics.views.loading.visits.QUIET", 600)
        crowded.setattr("metrics.views.loading.visits.LONGEST", 600)
        VISITS.note()
        background = Thread(target=ahead, daemon=True)
        background.start()
        assert not made.wait(3 * undisturbed)
        assert unpacked(views_ahead(third, Language.ZH, Tone.LIGHT, PATIENT))["views"]
    assert made.wait(60)
