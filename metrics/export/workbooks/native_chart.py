"""The first sheet of a comparison's workbook: a chart that Excel and WPS can edit, over the numbers it draws."""

from collections.abc import Mapping, Sequence
from functools import cached_property
from typing import Any, NamedTuple

from msgspec.structs import replace
from xlsxwriter.worksheet import Worksheet

from metrics.analysis.comparing.verdicts import panels
from metrics.analysis.facts import Fact
from metrics.display.wording import Wording
from metrics.export.cell_contents import CellContent, Number
from metrics.export.plot import Plot
from metrics.export.precision import numbers
from metrics.export.workbooks.book import FONT, HAIRLINE, INK, PAPER, SECOND, Book, widths
from metrics.export.workbooks.grid import Series, grid
from metrics.model.codes import Status

MARKERS = {"●": "circle", "◆": "diamond", "■": "square", "▶": "plus", "◀": "x", "★": "star"}


class MarkStyle(NamedTuple):
    """The look of a mark in Excel's chart: the ``dash`` of its border, and how much it lets through, in per cent.

    ``transparency`` is None where it is hollow.
    """

    dash: str
    transparency: int | None


STYLES = {
    Status.PRINTED: MarkStyle("solid", 0),
    Status.PRELIMINARY: MarkStyle("solid", 50),
    Status.ESTIMATED: MarkStyle("dash_dot", 75),
    Status.PLANNED: MarkStyle("round_dot", None),
    Status.IMPLIED: MarkStyle("dash", None),
}
MOST_SERIES = 255  # that a chart of Excel has
TINT = 0.4  # of the town's colour in the fill of a hollow mark
WIDTH, HEIGHT, LINE = 860, 380, 20  # pixels; a row of a sheet is about 20 high


def chart_sheet(book: Book, facts: Sequence[Fact], plot: Plot, wording: Wording) -> None:
    """Write the chart's sheet; what does not compare goes into charts of their own, as on the page.

    Of more series than a chart of Excel has there is no chart: the figures stand on the sheets behind it.
    """
    wording = replace(wording, unit=plot.view.unit).together(facts)
    sheet = book.sheet(wording.word("sheet_chart"))
    sheet.fit_to_pages(1, 1)
    book.title(sheet, plot.title)
    book.cells(sheet, 1, [[plot.subtitle]], "second")
    every = [_ChartTable(book, sheet, group, plot, wording) for group in _groups(facts, wording)]
    tables = [table for table in every if len(table.series) <= MOST_SERIES]
    crowded = (len(table.series) for table in every if table not in tables)
    top, notes = 3, [wording.word("crowded_chart", MOST_SERIES, count) for count in crowded]
    for table in tables:
        top = table.write(top)
    book.cells(sheet, top, [[note] for note in (*notes, *plot.notes)], "second")
    for column in range(max((len(table.widths) for table in tables), default=0)):
        sheet.set_column(
            column, column, max(table.widths[column] for table in tables if column < len(table.widths))
        )


def pale(colour: str) -> str:
    """Return the tint that fills a hollow mark of Excel's chart: LibreOffice draws no outline, and white is not seen.

    >>> pale("#00795F")
    '#99C9BF'
    """
    colours = (int(colour[at : at + 2], 16) for at in (1, 3, 5))
    return "#" + "".join(f"{round(part * TINT + 255 * (1 - TINT)):02X}" for part in colours)


def _groups(facts: Sequence[Fact], wording: Wording) -> list[list[Fact]]:
    """Return the facts that may share an axis; colours that compare with nothing are one list, and no chart."""
    groups = panels(wording.catalogue, facts)
    alone = [group[0] for group in groups if len(group) == 1 and group[0].part]
    return [group for group in groups if group[0] not in alone] + ([alone] if alone else [])


class _ChartTable:
    """The numbers of one axis of a workbook's chart, by period and town, and the chart over them."""

    def __init__(
        self, book: Book, sheet: Worksheet, facts: Sequence[Fact], plot: Plot, wording: Wording
    ) -> None:
        """Lay out ``facts``, whose figures may share an axis of the workbook's chart."""
        self.book, self.sheet, self.plot, self.wording = book, sheet, plot, wording
        self.by_part = any(fact.part for fact in facts)
        self.compares = not self.by_part or len(panels(wording.catalogue, facts)) == 1
        self.falls = any(number < 0 for fact in facts for number in fact.numbers)
        areas = list(plot.view.areas)
        self.series = sorted(
            {(fact.area, fact.status) for fact in facts},
            key=lambda pair: (areas.index(pair[0]), -pair[1].sureness),
        )
        self.grid = grid(facts, plot.view, wording)

    @cached_property
    def heads(self) -> list[str]:
        """The heads of a chart's table in a workbook: period, the value of each series, then its two ends."""
        word = self.wording.word
        names = [self._name(series) for series in self.series]
        ends = [f"{name} {word(end)}" for name in names for end in ("low", "high")]
        unit = self.wording.word("in_brackets", self.plot.unit) if self.plot.unit else ""
        return [f"{word('part' if self.by_part else 'period')}{unit}", *names, *ends]

    @cached_property
    def cells(self) -> list[list[CellContent]]:
        """The cells of a chart's table in a workbook, numbers in the chart's unit."""
        return [[label, *self._values(values), *self._ends(values)] for label, values in self.grid]

    @cached_property
    def widths(self) -> list[int]:
        """The width that each column of a chart's table needs in its sheet."""
        return widths([self.heads, *self.cells])

    def write(self, top: int) -> int:
        """Write the table from row ``top`` on, and the chart under it; return the next free row."""
        self.book.heads(self.sheet, top, self.heads, self.cells)
        self.book.cells(self.sheet, top + 1, self.cells)
        below = top + len(self.grid) + 2
        if not self.compares:
            return below
        chart = self.book.book.add_chart({"type": "bar"} if self.by_part else {"type": "line"})
        for column, series in enumerate(self.series, 1):
            chart.add_series(self._drawn(series, top, column))
        self._dress(chart)
        options = {"description": f"{self.plot.title} {self.plot.subtitle}"}
        self.sheet.insert_chart(below, 0, chart, options)
        return below + HEIGHT // LINE + 2

    def _dress(self, chart: Any) -> None:
        """Give Excel's chart its title, axes and size."""
        plain = {"name": FONT, "color": SECOND, "size": 9}
        values: dict[str, Any] = {
            "name": self.plot.unit,
            "name_font": {**plain, "bold": False},
            "num_font": plain,
            "line": {"none": True},
            "major_gridlines": {"visible": True, "line": {"color": HAIRLINE}},
        }
        periods: dict[str, Any] = {
            "num_font": plain,
            "line": {"color": SECOND},
            "label_position": "low",
            "text_axis": True,
        }
        if self.plot.view.measure.is_rank:
            values |= {"reverse": True, "min": 1, "major_unit": 1}
            periods |= {"label_position": "high"}
        elif not self.falls:
            values |= {"min": 0}
        chart.set_title(
            {"name": [self.sheet.get_name(), 0, 0], "name_font": {"name": FONT, "color": INK, "size": 12}}
        )
        chart.set_legend({"position": "top", "font": plain})
        chart.set_size({"width": WIDTH, "height": HEIGHT})
        chart.show_blanks_as("gap")
        chart.set_x_axis(values if self.by_part else periods)
        chart.set_y_axis({**periods, "reverse": True} if self.by_part else values)

    def _drawn(self, series: Series, top: int, column: int) -> dict[str, Any]:
        """Return one series of Excel's chart: marks without a line, their intervals, and their figures in words."""
        name, last = self.sheet.get_name(), top + len(self.grid)
        area, status = series
        colour, glyph = self.plot.marks[area]
        fill: dict[str, Any] = {"color": PAPER}  # what has no fill at all is drawn as filled by LibreOffice
        style = STYLES[status]
        if style.transparency is not None:
            fill = {"color": colour, "transparency": style.transparency}
        border = {"color": colour, "width": 1.5, "dash_type": style.dash}
        looks: dict[str, Any] = {"fill": fill, "border": border, "gap": 60, "overlap": 100}
        if not self.by_part:
            fill = {"color": pale(colour)} if style.transparency is None else fill
            marker = {"type": MARKERS.get(glyph, "circle"), "size": 9, "fill": fill, "border": border}
            looks = {"line": {"none": True}, "marker": marker}
        return looks | {
            "name": [name, top, column],
            "categories": [name, top + 1, 0, last, 0],
            "values": [name, top + 1, column, last, column],
            "y_error_bars": self._whiskers(series),
            "data_labels": self._labels(series),
        }

    def _whiskers(self, series: Series) -> dict[str, Any]:
        """Return how far each interval reaches up and down, as error bars of Excel's chart; nothing if it is open."""
        reach: dict[str, list[float]] = {"minus_values": [], "plus_values": []}
        for _, values in self.grid:
            value, low, high = self._numbers(values, series)
            reach["minus_values"].append(value.value - low.value if value and low else 0)
            reach["plus_values"].append(high.value - value.value if value and high else 0)
        return {"type": "custom", **reach, "line": {"color": SECOND, "width": 0.75}}

    def _labels(self, series: Series) -> dict[str, Any]:
        """Return the labels of a series of Excel's chart, one a mark."""
        facts = [values.get(series) for _, values in self.grid]
        labels: list[dict[str, object]] = [
            {"value": self._label(fact).lstrip("=")} if fact else {"delete": True} for fact in facts
        ]
        position = "outside_end" if self.by_part else "above"
        font = {"name": FONT, "color": INK, "size": 9}
        return {"value": True, "custom": labels, "position": position, "font": font}

    def _label(self, fact: Fact) -> str:
        """Return the label of a mark in Excel's chart: a figure with its status, unless it is printed."""
        figure = self.wording.figure(fact)
        return (
            figure
            if fact.status.is_printed
            else self.wording.word("with_brackets", figure, self.wording.status(fact))
        )

    def _name(self, series: Series) -> str:
        """Return the name of a series of Excel's chart: a town, and its status unless that is printed."""
        area, status = series
        named = self.wording.area(area)
        statuses = dict.fromkeys(
            self.wording.status(values[series]) for _, values in self.grid if series in values
        )
        return named if status.is_printed else f"{named} {self.wording.word('comma').join(statuses)}"

    def _values(self, values: Mapping[Series, Fact]) -> list[CellContent]:
        """Return the values in one line of a chart's table."""
        return [self._numbers(values, series)[0] for series in self.series]

    def _ends(self, values: Mapping[Series, Fact]) -> list[CellContent]:
        """Return the ends of the intervals in one line of a chart's table."""
        return [end for series in self.series for end in self._numbers(values, series)[1:]]

    def _numbers(
        self, values: Mapping[Series, Fact], series: Series
    ) -> tuple[Number | None, Number | None, Number | None]:
        """Return value, low and high of a series in the chart's unit."""
        return numbers(values[series], self.plot.factor) if series in values else (None, None, None)
