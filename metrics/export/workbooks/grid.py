"""The lines of the table under a workbook's chart: a period or a part each, with the figures of its series."""

from collections.abc import Sequence

from metrics.analysis.comparing.comparison import View
from metrics.analysis.facts import Fact
from metrics.display.wording import Wording
from metrics.model.codes import Status

Series = tuple[str, Status]
SeriesGrid = list[tuple[str, dict[Series, Fact]]]


def grid(facts: Sequence[Fact], view: View, wording: Wording) -> SeriesGrid:
    """Return the lines below a workbook's chart: every year of the view, or every part; two figures, two lines."""
    lines: SeriesGrid = []
    if any(fact.part for fact in facts):
        for fact in facts:
            lines.append((_part(fact, wording), {(fact.area, fact.status): fact}))
        return lines
    for year in view.years:
        here = [fact for fact in facts if fact.year == year]
        lines += _lines(here, wording) or [(str(year), {})]
    return lines


def _lines(facts: Sequence[Fact], wording: Wording) -> SeriesGrid:
    """Return the lines of a workbook's table for one year, one a period, more where a town has several figures."""
    lines: SeriesGrid = []
    for fact in facts:
        label = str(fact.year) if fact.period.is_full_year else wording.period(fact)
        series = (fact.area, fact.status)
        home = next((values for name, values in lines if name == label and series not in values), None)
        if home is None:
            lines.append((label, {series: fact}))
        else:
            home[series] = fact
    return lines


def _part(fact: Fact, wording: Wording) -> str:
    """Return the name of a part with its period, for a line below a workbook's chart."""
    return f"{wording.part(fact) or wording.word('whole_town')} · {wording.period(fact)}"
