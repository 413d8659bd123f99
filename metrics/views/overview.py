"""What the overview's templates are filled with."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from urllib.parse import quote

from metrics.analysis.facts import Fact
from metrics.analysis.findings import Finding, certain
from metrics.analysis.newest import MOST_OTHERS, Cell, cell
from metrics.charts import spark
from metrics.charts.spark import spark_text
from metrics.display.sentences import finding_text
from metrics.model.codes import Measure, Status
from metrics.model.records import Theme
from metrics.views.evidence import Evidence, evidence
from metrics.views.html import town_class
from metrics.views.links import comparison_link
from metrics.views.reader import Reader

VERY_MANY = 200  # figures of an indicator
_NUMBER = re.compile(r"([\d.,–]+)(.*)", re.DOTALL)


@dataclass(frozen=True, slots=True)
class CellView:
    """One cell of the overview in the reader's words; ``number`` is empty where nothing is reported."""

    town: str
    glyph: str
    style: str
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


def headlines(reader: Reader) -> list[Headline]:
    """Return a few sentences of what is certain."""
    return [_headline(fact, reader) for fact in certain(reader.catalogue, reader.facts)]


def _headline(fact: Finding, reader: Reader) -> Headline:
    """Return a certain fact in the reader's words."""
    first = fact.rows[0]
    link = comparison_link(first.indicator, first.measure, reader.language)
    return Headline(finding_text(fact, first.indicator, reader.wording), link)


def cell_view(reader: Reader, theme: Theme, area: str) -> CellView:
    """Return the cell of a theme and town."""
    held, style = cell(reader.catalogue, reader.facts, theme, area), reader.look.town(area)
    town, glyph, colour = reader.wording.area(area), style.glyph, town_class(reader.look, area)
    if held.headline is None:
        return CellView(town, glyph, colour, reason=_reason(held, reader))
    row = held.headline
    apart = reader  # figures of other indicators are told each in its own unit
    reader = replace(reader, wording=reader.wording.together([row, *held.beside]))
    before, number, unit = split_figure(reader.wording.figure(row))
    status = "" if row.status == Status.PRINTED else reader.wording.status(row)
    return CellView(
        town,
        glyph,
        colour,
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


def split_figure(figure: str) -> tuple[str, str, str]:
    """Return what stands before the number, the number, and its unit; a rank in words is all number."""
    match = _NUMBER.search(figure)
    if match is None:
        return "", figure, ""
    return figure[: match.start()], match[1], match[2]


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
        status = "" if row.status is Status.PRINTED else f" {wording.status(row)}"
        same = held.headline is not None and row.period.text == held.headline.period.text
        period = "" if same else f"{wording.period(row)} · "
        measured = wording.measured(row)
        yield f"{period}{measured}{status}".strip(), _proved(row, reader)


def _others(held: Cell, reader: Reader) -> Iterator[tuple[str, Evidence]]:
    """Yield a line, with its evidence, for the newest figures of other indicators."""
    wording = reader.wording
    for row in held.others[:MOST_OTHERS]:
        measured = wording.figure(row) if row.measure == Measure.LEVEL else wording.measured(row)
        name, colon = wording.indicator(row.indicator), wording.word("colon")
        name = wording.word("with_brackets", name, wording.part(row)) if row.part else name
        yield f"{name}{colon}{measured} · {wording.period(row)}", _proved(row, reader)


def _reason(held: Cell, reader: Reader) -> str:
    """Return why a cell is empty: its documents were read to their end, or there are none."""
    if not held.read:
        return reader.wording.word("no_documents")
    years = {each: reader.wording.years(reader.catalogue.sources[each]) for each in held.read}
    named = [reader.wording.word("of_year", *read) for read in years.items()]
    said = reader.wording.word("read_to_end", reader.wording.word("comma").join(named))
    return said.replace("） ", "）")  # a full-width bracket brings its own space
