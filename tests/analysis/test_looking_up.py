"""Facts are looked up by indicator, town and document: the same as if each were searched."""

import pytest

from metrics.analysis.comparing.comparison import View
from metrics.analysis.comparing.judged import Judged, judged
from metrics.analysis.facts import Fact
from metrics.analysis.prepared import Prepared
from metrics.analysis.shown import printed_in
from metrics.analysis.store import Facts
from metrics.charts import Look, Tone
from metrics.display.wording import Wording
from metrics.language import Language
from metrics.views import comparison_taken as view_taken
from metrics.views.first import first_view
from metrics.views.held import Data
from tests.sample import CATALOGUE, FACTS


def test_rows_of_a_document_stand_in_the_order_of_its_lines() -> None:
    for source in CATALOGUE.sources.values():
        found = printed_in(FACTS, source.document)
        assert [row.line for row in found] == sorted(row.line for row in found)
        assert len(found) == sum(row.document == source.document and bool(row.printed) for row in FACTS)


def test_what_compares_is_judged_when_somebody_takes_it(monkeypatch: pytest.MonkeyPatch) -> None:
    view, judgements = first_view(Data(CATALOGUE, FACTS, ())), list[View]()
    assert view is not None

    def counted(facts: Facts, rows: list[Fact]) -> list[Judged]:
        judgements.append(view)
        return judged(facts, rows)

    monkeypatch.setattr(view_taken, "judged", counted)
    wording, look = Wording(CATALOGUE, Language.ZH), Look.of(Tone.LIGHT, CATALOGUE.towns)
    taken = view_taken.view_taken(Prepared(FACTS, view), wording, look)
    assert judgements == []
    taken.contents()
    assert len(judgements) == 1
