"""How fresh the data are is told from what is known of them, never from the times of files: copying changes those."""

from pathlib import Path

import pytest

from metrics import load_catalogue
from metrics.analysis.store import facts_of
from metrics.language import Language
from metrics.model.editions import Edition
from metrics.model.records import Catalogue
from metrics.views.blocks.freshness import freshness
from metrics.views.loading.shelf import Data
from metrics.views.readers.reader import Reader
from tests.worlds import world, write_world

WORLD = world({"output": {"x2023": "level: 12.34亿元"}})
BEFORE = Edition("0" * 12, "2026-11-20T12:00:00+00:00")


def texts(catalogue: Catalogue, *history: Edition) -> tuple[str, ...]:
    data = Data(catalogue, facts_of(catalogue), history=history)
    return tuple(freshness(Reader.of(data, language)).text for language in Language)


def seen(catalogue: Catalogue, before: str = "") -> Edition:
    return Edition(catalogue.version, "2026-11-26T12:00:00+00:00", before)


@pytest.fixture
def dated(tmp_path: Path) -> Catalogue:
    """A world of ten documents, of which two have a date."""
    write_world({"output": {"x2023": "level: 12.34亿元"}}, tmp_path)
    sources = (tmp_path / "sources.yaml").read_text("utf-8")
    for key, day in (("x2023", "2024-01-15"), ("x2022", "2023-02")):
        sources = sources.replace(f"{{file: {key}.txt,", f"{{file: {key}.txt, date: {day},")
    (tmp_path / "sources.yaml").write_text(sources, "utf-8")
    return load_catalogue(tmp_path)


def test_the_day_on_which_the_data_were_seen_to_change_is_told() -> None:
    zh, en = texts(WORLD, BEFORE, seen(WORLD, BEFORE.version))
    assert zh == "数据更新于 2026-11-26 · 10 篇文档"
    assert en == "Data updated 2026-11-26 · 10 documents"


def test_what_was_copied_yesterday_is_not_of_yesterday(dated: Catalogue) -> None:
    zh, en = texts(dated, seen(dated))
    assert zh == "最近一份注明日期的文档：2024-01-15 · 10 篇文档"
    assert en == "Newest dated document: 2024-01-15 · 10 documents"


def test_where_no_document_has_a_date_the_last_period_of_which_one_speaks_is_told() -> None:
    zh, en = texts(WORLD)
    assert zh == "数据截至 2024 年 · 10 篇文档"
    assert en == "Latest period covered: 2024 · 10 documents"


def test_data_that_became_again_what_they_were_are_of_that_day() -> None:
    other = Edition("1" * 12, "2026-11-22T12:00:00+00:00", WORLD.version)
    first = Edition(WORLD.version, "2026-11-20T12:00:00+00:00")
    assert texts(WORLD, first, other, seen(WORLD, other.version))[1].startswith("Data updated 2026-11-26")


def test_a_figure_of_a_later_time_than_its_document_counts_and_a_plan_does_not() -> None:
    later = world(
        {"output": {"x2024": "level: 6亿元, period: 2025-H1; level: 9亿元, period: 2026, status: planned"}}
    )
    zh, en = texts(later)
    assert zh == "数据截至 2025 年上半年 · 10 篇文档"
    assert en.startswith("Latest period covered: first half of 2025")
