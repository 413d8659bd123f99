"""What the overview's templates are filled with."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cache, partial
from urllib.parse import quote

from metrics.analysis.comparing.at_first import towns_at_first
from metrics.analysis.coverage import Gap
from metrics.analysis.facts import Fact
from metrics.analysis.findings import Finding, certain
from metrics.analysis.newest import MOST_OTHERS, Cell, cell
from metrics.analysis.supports import finding_again
from metrics.charts import spark
from metrics.charts.spark import spark_text
from metrics.display.sentences import finding_text
from metrics.model.codes import CellState
from metrics.views.evidence import Evidence, evidence
from metrics.views.figure import Town, split_figure, town_of
from metrics.views.links import comparison_link
from metrics.views.page import UNCHOSEN, Block, Choice, Held, Page, page_of
from metrics.views.reader import Reader
from metrics.views.resting import Resting, resting
from metrics.views.shared import shared
from metrics.views.town_labels import BUTTONS

VERY_MANY = 200  # figures of an indicator
MOST = 8  # versions of the page kept: languages and tones
Cells = Callable[[str, str], Cell]  # by the ids of theme and town


@dataclass(frozen=True, slots=True)
class ThemeCell:
    """One cell of the overview in the reader's words; ``number`` is empty where nothing is reported."""

    town: Town
    before: str = ""
    number: str = ""
    unit: str = ""
    status: str = ""
    label: str = ""
    proof: str = ""
    lines: tuple[tuple[str, Evidence], ...] = ()
    more: str = ""
    reason: str = ""
    evidence: Evidence | None = None
    spark: str = ""
    spark_text: str = ""


@dataclass(frozen=True, slots=True)
class Headline:
    """A sentence of what is certain, and the link to the chart that shows it."""

    text: str
    link: str
    resting: Resting | None = None


@shared(MOST, by_tone=True)
def overview_page(reader: Reader, choice: Choice = UNCHOSEN) -> Page:
    """Return what is certain, then each headline theme by towns: few at first, the others in a block of their own."""
    certainties = cache(partial(certain, reader.catalogue, reader.facts))
    cells = cache(partial(_cell_of, reader))
    return page_of(
        "overview",
        reader,
        towns=reader.catalogue.towns,
        blocks=(
            Block(
                "headlines.html",
                lambda: {"headlines": [_headline(found, reader) for found in certainties()]},
                reader.language,
            ),
            *_themes(cells, reader),
        ),
        hold=lambda: _held(certainties(), cells, reader),
    )


def _cell_of(reader: Reader, theme: str, area: str) -> Cell:
    """Return the cell of a theme and a town, by their ids."""
    return cell(reader.catalogue, reader.facts, reader.catalogue.themes[theme], area)


def _themes(cells: Cells, reader: Reader) -> Iterator[Block]:
    """Yield the head of each theme, the cells of the first towns, and those of the others where there are more."""
    first = towns_at_first(reader.catalogue, reader.facts, most=BUTTONS)
    others = tuple(area for area in reader.catalogue.towns if area not in first)
    for theme in reader.catalogue.headline_themes:
        name = {"name": reader.wording.theme(theme.id)}
        yield Block("theme.html", partial(dict, name), reader.language, theme.id)
        yield Block("cells.html", partial(_row, cells, theme.id, first, reader), reader.language, theme.id)
        if others:
            fill = partial(_row, cells, theme.id, others, reader)
            label = reader.wording.word("other_towns", len(others))
            yield Block("cells.html", fill, reader.language, theme.id, label)


def _row(cells: Cells, theme: str, areas: Sequence[str], reader: Reader) -> Mapping[str, object]:
    """Return the cells of a theme and some towns, as they are drawn."""
    return {"cells": [cell_view(cells(theme, area), reader) for area in areas]}


def _held(certainties: Sequence[Finding], cells: Cells, reader: Reader) -> Held:
    """Return the figures of the sentences and of all cells, and the cells without any."""
    every = [
        cells(theme.id, area) for theme in reader.catalogue.headline_themes for area in reader.catalogue.towns
    ]
    told = [fact for found in certainties for fact in found.rows]
    gaps = [Gap(each.theme, "", each.area, _absent(each)) for each in every if not each.headline]
    return Held([*told, *(fact for each in every for fact in each.rows)], gaps)


def _absent(held: Cell) -> CellState:
    """Return why a cell is empty."""
    return CellState.SEARCHED if held.read else CellState.NO_DOCUMENT


def _headline(fact: Finding, reader: Reader) -> Headline:
    """Return a certain fact in the reader's words."""
    first = fact.rows[0]
    link = comparison_link(first.indicator, first.measure, reader.language)
    text = finding_text(fact, first.indicator, reader.wording)
    return Headline(text, link, resting(fact, finding_again(fact, first.measure), reader))


def cell_view(held: Cell, reader: Reader) -> ThemeCell:
    """Return the cell of a theme and town in the reader's words."""
    town = town_of(held.area, reader)
    if held.headline is None:
        return ThemeCell(town, reason=_reason(held, reader))
    row = held.headline
    apart = reader  # figures of other indicators are told each in its own unit
    reader = replace(reader, wording=reader.wording.together([row, *held.beside]))
    before, number, unit = split_figure(reader.wording.figure(row))
    status = "" if row.status.is_printed else reader.wording.status(row)
    return ThemeCell(
        town,
        before,
        number,
        unit,
        status,
        _label(row, reader),
        reader.wording.source(row),
        (*_beside(held, reader), *_others(held, apart)),
        more=reader.wording.word("more_figures", held.left) if held.left else "",
        evidence=_proved(row, reader),
        spark=_spark(row, reader),
        spark_text=spark_text(_same(row, reader), reader.wording),
    )


def _label(row: Fact, reader: Reader) -> str:
    """Return indicator, part and period of a figure."""
    wording = reader.wording
    named = wording.indicator(row.indicator), wording.part(row), wording.period(row), wording.unequal(row)
    return " · ".join(each for each in named if each)


def _spark(row: Fact, reader: Reader) -> str:
    """Return the drawing of a figure's indicator over the years as the address of an image; empty without one."""
    drawing = spark(reader.catalogue, _same(row, reader), reader.data.years, reader.look)
    return drawing and f"data:image/svg+xml,{quote(drawing)}"


def _same(row: Fact, reader: Reader) -> Sequence[Fact]:
    """Return the rows of a figure's indicator and town."""
    return reader.facts.select(indicator=row.indicator, areas=[row.area])


def _proved(row: Fact, reader: Reader) -> Evidence:
    """Return the evidence of a figure, compared with its measure elsewhere; of very many, with its own town's alone."""
    rows = reader.facts.select(indicator=row.indicator)
    near = _same(row, reader) if len(rows) > VERY_MANY else rows
    same = [each for each in near if each.measure is row.measure]
    return evidence(row, same, reader)


def _beside(held: Cell, reader: Reader) -> Iterator[tuple[str, Evidence]]:
    """Yield a line, with its evidence, for each figure beside the headline."""
    wording = reader.wording
    for row in held.beside:
        status = "" if row.status.is_printed else f" {wording.status(row)}"
        same = held.headline is not None and row.period.text == held.headline.period.text
        period = "" if same else f"{wording.period(row)} · "
        measured = wording.measured(row)
        yield f"{period}{measured}{status}".strip(), _proved(row, reader)


def _others(held: Cell, reader: Reader) -> Iterator[tuple[str, Evidence]]:
    """Yield a line, with its evidence, for the newest figures of other indicators."""
    wording = reader.wording
    for row in held.others[:MOST_OTHERS]:
        measured = wording.figure(row) if row.measure.is_level else wording.measured(row)
        name, colon = wording.indicator(row.indicator), wording.word("colon")
        name = wording.word("with_brackets", name, wording.part(row)) if row.part else name
        yield f"{name}{colon}{measured} · {wording.period(row)}", _proved(row, reader)


def _reason(held: Cell, reader: Reader) -> str:
    """Return why a cell is empty: its documents were read to their end, or there are none."""
    if not held.read:
        return reader.wording.word("no_documents")
    return reader.wording.read_in_full(held.read)
