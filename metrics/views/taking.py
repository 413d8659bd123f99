"""What people take away of a page as files; pages and the command line make them here, without Streamlit."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from datetime import date

import pandas as pd

from metrics.charts import A4, SLIDE, Chart, Look, Paper, Tone
from metrics.display.citation import citations
from metrics.display.wording import Wording
from metrics.export.contents import Contents
from metrics.export.cover import cover
from metrics.export.picture import at_resolution, png, svg
from metrics.export.table import contents_csv, named, rows_in, table_bytes
from metrics.export.workbook import workbook
from metrics.language import Bilingual

DOTS_AN_INCH = 300
SHEETS = ("csv", "xlsx")
PICTURES = ("png_a4", "svg", *SHEETS)  # beside the slide


@dataclass(frozen=True, slots=True)
class Taken:
    """A page as it is taken away; what its files hold is made when one of them is asked for.

    ``name`` is what files are called, without the ending; ``link`` opens the page, and begins with its address.
    ``at_once`` are the files that are offered openly, ``forms`` those behind one more button, keys of MADE.
    """

    title: Bilingual
    name: str
    link: str
    contents: Callable[[], Contents]
    picture: Callable[[Look, Paper], Chart] | None = None
    at_once: tuple[str, ...] = ()
    forms: tuple[str, ...] = SHEETS


@dataclass(frozen=True, slots=True)
class Taking:
    """Who takes it away: in which words and look, from which link (whole, or none), on which day."""

    taken: Taken
    wording: Wording
    look: Look
    link: str
    day: date

    def slide(self) -> bytes:
        """Return the chart as a PNG for a slide, 1600 pixels wide."""
        return _png(self._picture(SLIDE), SLIDE)

    def a4(self) -> bytes:
        """Return the chart as a PNG that fills an A4 page across; paper is white, whatever the screen is."""
        chart = replace(self, look=replace(self.look, tone=Tone.LIGHT))._picture(A4)
        return at_resolution(_png(chart, A4), DOTS_AN_INCH)

    def svg(self) -> bytes:
        """Return the chart as SVG."""
        chart = self._picture(SLIDE)
        return svg(chart.to_json(), width=chart.layout.width, height=chart.layout.height)

    def csv(self) -> bytes:
        """Return what the page shows as a CSV for spreadsheets."""
        return contents_csv(self.taken.contents(), self.wording)

    def xlsx(self) -> bytes:
        """Return what the page shows as a workbook."""
        said = cover(self.taken.title, self.link, self.day, self.wording)
        return workbook(self.taken.contents(), self.wording, said)

    def parquet(self) -> bytes:
        """Return the rows of the page as Parquet."""
        return table_bytes(self._rows(), "parquet")

    def json(self) -> bytes:
        """Return the rows of the page as JSON."""
        return table_bytes(self._rows(), "json")

    def cited(self) -> Bilingual:
        """Return how to cite the page, in both languages."""
        return citations(self.taken.title, self.link, self.day, self.wording)

    def _rows(self) -> pd.DataFrame:
        """Return the rows of the page as a frame, with the names of its ids."""
        return named(rows_in(self.taken.contents(), self.wording.catalogue), self.wording)

    def _picture(self, paper: Paper) -> Chart:
        """Return the chart with its caption inside."""
        if self.taken.picture is None:
            raise TypeError(f"'{self.taken.name}' is no chart")
        return self.taken.picture(self.look, paper)


MADE: Mapping[str, Callable[[Taking], bytes]] = {
    "png": Taking.slide,
    "png_a4": Taking.a4,
    "svg": Taking.svg,
    "csv": Taking.csv,
    "xlsx": Taking.xlsx,
    "parquet": Taking.parquet,
    "json": Taking.json,
}


def _png(chart: Chart, paper: Paper) -> bytes:
    """Return a picture as PNG in the size of its paper."""
    size = chart.layout
    return png(chart.to_json(), width=size.width, height=size.height, scale=paper.scale(chart))
