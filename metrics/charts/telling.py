"""What a kind of chart shows, in words: beside the subtitle, and for readers who do not see it."""

from collections.abc import Callable, Iterator, Sequence

from metrics.analysis.comparing.answers import places
from metrics.analysis.comparing.index import Indexed
from metrics.analysis.facts import Fact
from metrics.analysis.prepared import Prepared
from metrics.charts.ranking import place_text
from metrics.display.amounts import spaced
from metrics.display.coins import coin_for
from metrics.display.indices import index_text
from metrics.display.wording import Wording
from metrics.model.codes import ChartKind, MoneyUnit, Status

MOST = 12  # figures that an alternative tells one by one; the table has them all
CHOOSY = (ChartKind.RANKING, ChartKind.INDEX)  # do not draw every town that has a figure


def kind_text(prepared: Prepared, wording: Wording) -> str:
    """Return what a view's kind shows and how to read it; empty for dots."""
    kind, rows = prepared.view.kind, prepared.every
    if kind is ChartKind.DOTS or not rows:
        return ""
    years: dict[ChartKind, Callable[[], list[int]]] = {
        ChartKind.RANKING: lambda: [rows[0].year],
        ChartKind.SLOPE: lambda: sorted({row.year for row in rows}),
        ChartKind.INDEX: lambda: [prepared.indices[0].base.year],
    }
    return wording.word(f"told_{kind}", *years.get(kind, list)())


def contents(prepared: Prepared, wording: Wording) -> tuple[str, ...]:
    """Return the marks of a chart of whole towns, each in words; none where they are too many."""
    rows = prepared.verdicts_here.rows
    if len(rows) > MOST or any(row.part for row in rows):
        return ()
    if prepared.view.kind is ChartKind.INDEX:
        return tuple(_indices(prepared.indices, wording))
    return tuple((_places if prepared.view.kind is ChartKind.RANKING else figures)(rows, wording))


def kind_notes(prepared: Prepared, wording: Wording) -> Iterator[str]:
    """Yield what must be said of a view's kind: which of its towns it leaves out, what is no news, the unit."""
    kind, rows = prepared.view.kind, prepared.rows
    if kind in CHOOSY:
        field = [row for row in prepared.told if kind is ChartKind.INDEX or row.year == rows[0].year]
        left = dict.fromkeys(row.area for row in field if row.area not in {each.area for each in rows})
        if left:
            yield wording.word("left_out", wording.word("comma").join(map(wording.area, left)))
    if kind is ChartKind.INDEX and any(each.restates_growth for each in prepared.indices):
        yield wording.word("restated_note")
    if (
        isinstance(wording.unit, MoneyUnit)
        and wording.unit is not MoneyUnit.AUTO
        and kind is not ChartKind.INDEX
    ):
        money = [row.quantity for row in rows if wording.catalogue.units.is_money(row.unit) and row.numbers]
        if any(coin_for(each, wording.language, wording.unit) is None for each in money):
            yield wording.word("coarse_note")


def index_title(prepared: Prepared, wording: Wording) -> str:
    """Return the sentence of an index: the figure that moved furthest; empty where all restate a growth."""
    moved = [
        each for each in prepared.indices if each.row.year != each.base.year and not each.restates_growth
    ]
    if not moved:
        return ""
    furthest = max(moved, key=lambda each: abs(float(each.interval.value or 0) - 100))
    words = (furthest.base.year, wording.area(furthest.row.area), furthest.row.year)
    figure = index_text(furthest.interval)
    return spaced(wording.word("index_title", wording.indicator(prepared.view.indicator), *words, figure))


def figures(rows: Sequence[Fact], wording: Wording) -> Iterator[str]:
    """Yield town, period and figure, and the status where it is not printed."""
    for row in rows:
        status = "" if row.status is Status.PRINTED else f" {wording.status(row)}"
        yield f"{wording.area(row.area)} {wording.period(row)} {wording.figure(row)}{status}"


def _places(rows: Sequence[Fact], wording: Wording) -> Iterator[str]:
    """Yield each town behind its place."""
    found = places(wording.catalogue, rows)
    for row, place in sorted(found.items(), key=lambda each: each[1]):
        yield f"{place_text(place)}. {wording.area(row.area)} {wording.figure(row)}"


def _indices(indices: Sequence[Indexed], wording: Wording) -> Iterator[str]:
    """Yield each town's index."""
    for each in indices:
        yield f"{wording.area(each.row.area)} {wording.period(each.row)} {index_text(each.interval)}"
