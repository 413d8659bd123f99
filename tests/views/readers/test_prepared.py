"""A view is found out once, however many draw it, tell it, list it and take it away."""

import importlib
import pkgutil
from collections import Counter
from collections.abc import Callable
from typing import Any

import pytest

import metrics
from metrics.analysis.comparing import verdicts
from metrics.analysis.comparing.comparison import View
from metrics.analysis.prepared import PreparedView
from metrics.analysis.store import facts_of
from metrics.analysis.supposing.missing import missing_pieces
from metrics.charts import SLIDE
from metrics.display.periods import period_text
from metrics.language import Language
from metrics.model.codes import ChartKind, Measure
from metrics.views.loading.shelf import Data
from metrics.views.page import Choice
from metrics.views.pages.comparison import EVERY_FIGURE, HEADING, comparison_page, drawn
from metrics.views.readers.prepared_views import prepared
from metrics.views.readers.reader import Reader
from metrics.views.readers.shared import SharedFunction
from tests.worlds import world

TOWNS = ("西溪", "花街", "西湖")
THREE = world({"output": {"x2022": "level: 9.8亿元", "x2023": "level: 12.34亿元", "w2023": "level: 2.5亿元"}})
VIEW = View("output", Measure.LEVEL, TOWNS, 2019, 2023)
WATCHED = ("selection", "states", "finding", "verdict", "pages")


@pytest.fixture
def reader() -> Reader:
    """Return the reader of three figures, for whom nothing was found out before."""
    for shared in (drawn, prepared):
        assert isinstance(shared, SharedFunction)
        shared.kept.clear()
    period_text.cache_clear()
    return Reader.of(Data(THREE, facts_of(THREE)), Language.ZH)


@pytest.fixture
def counts(reader: Reader, monkeypatch: pytest.MonkeyPatch) -> Counter[str]:
    """Return how often each thing was found out since the last time somebody looked."""
    calls: Counter[str] = Counter()

    def counted(name: str, function: Callable[..., Any]) -> Callable[..., Any]:
        def watched(*given: Any, **named: Any) -> Any:
            calls[name] += 1
            return function(*given, **named)

        return watched

    for room in ("analysis", "charts", "views"):
        for module in pkgutil.walk_packages([f"{metrics.__path__[0]}/{room}"], f"metrics.{room}."):
            loaded = importlib.import_module(module.name)
            for name in WATCHED:
                function = getattr(loaded, name, None)
                if callable(function) and not isinstance(function, SharedFunction):
                    monkeypatch.setattr(loaded, name, counted(name, function))
    return calls


def test_a_page_finds_its_view_out_once(reader: Reader, counts: Counter[str]) -> None:
    # Supposes figures and judges them, once for all views of a version
    missing_pieces(reader.facts, VIEW.indicator)
    counts.clear()
    page = comparison_page(reader, Choice(view=VIEW))
    assert "12.34 亿元" in page.block(EVERY_FIGURE).html
    assert drawn(VIEW, reader).chart.data
    assert page.block(HEADING).html
    assert (counts["selection"], counts["states"], counts["finding"]) == (1, 1, 1)
    assert counts["verdict"] == 3
    assert period_text.cache_info().misses <= 12


def test_whoever_takes_it_away_finds_nothing_out_again(reader: Reader, counts: Counter[str]) -> None:
    page = comparison_page(reader, Choice(view=VIEW))
    assert drawn(VIEW, reader).chart.data
    assert page.block(HEADING).html
    counts.clear()
    assert page.picture is not None
    page.picture(reader.look, SLIDE)
    assert page.contents.rows
    assert counts["selection"] == counts["verdict"] == counts["finding"] == 0


def test_two_figures_are_judged_once_in_whichever_order_they_are_named(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    asked: list[tuple[Any, ...]] = []
    judging, verdict = verdicts.judging(), verdicts.verdict

    def counted(*given: Any) -> verdicts.Verdict:
        asked.append(given)
        return verdict(*given)

    monkeypatch.setattr(verdicts, "verdict", counted)
    one, other, _ = facts_of(THREE)
    there, back = judging(THREE, one, other), judging(THREE, other, one)
    assert (there.first, there.second, back.first, back.second) == (one, other, other, one)
    assert there.grounds == back.grounds == verdict(THREE, other, one).grounds
    assert len(asked) == 1


def test_of_a_kind_that_does_not_fit_dots_are_prepared() -> None:
    prepared = PreparedView(facts_of(THREE), VIEW)
    assert prepared.view.kind is ChartKind.DOTS
    assert ChartKind.RANKING in prepared.kinds
    assert prepared.as_dots() is prepared


def test_a_page_that_is_sent_again_is_not_drawn_again(reader: Reader) -> None:
    once, again = (comparison_page(reader, Choice(view=VIEW)) for _ in range(2))
    assert [block.by_itself for block in once.blocks]
    assert all(
        first.by_itself is second.by_itself for first, second in zip(once.blocks, again.blocks, strict=True)
    )
    assert once.sentences == drawn(VIEW, reader).caption.sentences
