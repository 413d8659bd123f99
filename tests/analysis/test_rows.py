"""Rows are looked up by indicator, town and document: the same rows as if each were searched."""

import pandas as pd
import pytest

from metrics import load_catalogue, tidy
from metrics.analysis import rows
from metrics.analysis.comparing.judged import judged
from metrics.analysis.rows import Row, counting_frame, indicator_rows, printed_rows, rows_of, town_rows
from metrics.charts import Look, Tone
from metrics.display.wording import Wording
from metrics.language import Language
from metrics.model.records import Catalogue
from metrics.views import comparison_taken as view_taken
from metrics.views.first import first_view
from metrics.views.held import Data

CATALOGUE = load_catalogue()
FRAME = tidy(CATALOGUE)


def test_rows_of_an_indicator_and_a_town_are_those_that_one_would_find_by_searching() -> None:
    every = rows_of(counting_frame(FRAME))
    for indicator in CATALOGUE.indicators:
        assert indicator_rows(FRAME, indicator) == [row for row in every if row.indicator == indicator]
        for area in CATALOGUE.areas:
            wanted = [row for row in every if (row.indicator, row.area) == (indicator, area)]
            assert town_rows(FRAME, indicator, area) == wanted


def test_rows_of_a_document_stand_in_the_order_of_its_lines() -> None:
    for source in CATALOGUE.sources.values():
        found = printed_rows(FRAME, source.document)
        assert [row.line for row in found] == sorted(row.line for row in found)
        assert len(found) == sum(
            row.document == source.document and bool(row.printed) for row in rows_of(FRAME)
        )


def test_what_many_cells_hold_is_held_once() -> None:
    first, second = rows_of(FRAME)[:2]
    assert first.theme is second.theme


def test_only_rows_that_are_asked_for_are_read(monkeypatch: pytest.MonkeyPatch) -> None:
    frame, read, plain = FRAME.copy(), list[int](), rows.rows_of

    def counted(some: pd.DataFrame) -> list[Row]:
        read.append(len(some))
        return plain(some)

    monkeypatch.setattr(rows, "rows_of", counted)
    assert indicator_rows(frame, "industrial_output") is indicator_rows(frame, "industrial_output")
    assert sum(read) < 20


def test_what_compares_is_judged_when_somebody_takes_it(monkeypatch: pytest.MonkeyPatch) -> None:
    view, judgements = first_view(Data(CATALOGUE, FRAME, ())), list[int]()
    assert view is not None

    def counted(catalogue: Catalogue, some: pd.DataFrame) -> pd.DataFrame:
        judgements.append(len(some))
        return judged(catalogue, some)

    monkeypatch.setattr(view_taken, "judged", counted)
    wording, look = Wording(CATALOGUE, Language.ZH), Look.of(Tone.LIGHT, CATALOGUE.towns)
    taken = view_taken.view_taken(view, FRAME, wording, look)
    assert judgements == []
    taken.contents()
    assert len(judgements) == 1
