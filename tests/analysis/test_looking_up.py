"""Facts are looked up by indicator, town and document: the same as if each were searched."""

import pytest

from metrics.analysis.comparing.comparison import View
from metrics.analysis.comparing.judged_figures import JudgedFigure, judged
from metrics.analysis.facts import Fact
from metrics.analysis.store import Facts, printed_in
from metrics.language import Language
from metrics.views import page as pages
from metrics.views.loading.shelf import Data
from metrics.views.pages.comparison import comparison_page
from metrics.views.readers.first_view import first_view
from metrics.views.readers.reader import Reader
from tests.sample import CATALOGUE, FACTS


def test_rows_of_a_document_stand_in_the_order_of_its_lines() -> None:
    for source in CATALOGUE.sources.values():
        rows = printed_in(FACTS, source.document)
        assert [row.line for row in rows] == sorted(row.line for row in rows)
        assert len(rows) == sum(row.document == source.document and bool(row.printed) for row in FACTS)


def test_what_compares_is_judged_when_somebody_takes_it(monkeypatch: pytest.MonkeyPatch) -> None:
    view, judgements = first_view(Data(CATALOGUE, FACTS)), list[View]()
    assert view is not None

    def counted(facts: Facts, rows: list[Fact]) -> list[JudgedFigure]:
        judgements.append(view)
        return judged(facts, rows)

    monkeypatch.setattr(pages, "judged", counted)
    page = comparison_page(Reader.of(Data(CATALOGUE, FACTS), Language.ZH), pages.Choice(view=view))
    assert judgements == []
    assert page.contents.rows
    assert len(judgements) == 1
