"""What people take away of any page as files; the screens and the command line make them here.

What writes a picture, a workbook or a frame is loaded when the first is made: a server that starts, and whoever only
looks, wait for none of their libraries.
"""

from collections.abc import Callable, Iterator, Mapping
from datetime import date
from typing import TYPE_CHECKING

from msgspec import Struct
from msgspec.structs import replace

from metrics.charts import A4, SLIDE, Chart, Look, Paper, Tone, svg_file
from metrics.display.citation import citations, offered
from metrics.display.paragraph import paragraph
from metrics.display.wording import Wording
from metrics.export.tidy_columns import contents_csv
from metrics.export.workbooks.cover import cover
from metrics.language import Bilingual
from metrics.views.page import Page

if TYPE_CHECKING:
    import pandas as pd

DOTS_AN_INCH = 300
TYPES = {
    "png": "image/png",
    "svg": "image/svg+xml",
    "csv": "text/csv",
    "xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    "parquet": "application/vnd.apache.parquet",
    "json": "application/json",
}


class Taking(Struct, frozen=True):
    """A page as it is taken away: from which link (whole, or none), on which day, in a look that is asked for.

    Where none is, its pictures are light, whatever the reader's screen is: a file goes where it is light.
    """

    page: Page
    link: str
    day: date
    look: Look | None = None

    @property
    def wording(self) -> Wording:
        """The wording of the page that is taken away."""
        return self.page.reader.wording

    def slide(self) -> bytes:
        """Return a page's chart as a PNG for a slide, 1600 pixels wide."""
        return _png(self._picture(SLIDE), SLIDE)

    def white(self) -> bytes:
        """Return a page's chart as a PNG for a slide on white, as documents and chats have it."""
        return self._toned(Tone.LIGHT, white=True).slide()

    def dark(self) -> bytes:
        """Return a page's chart as a PNG for a dark slide."""
        return self._toned(Tone.DARK, white=False).slide()

    def a4(self) -> bytes:
        """Return a page's chart as a PNG that fills an A4 page across; paper is white, whatever the screen is."""
        from metrics.export.pictures.picture import at_resolution

        chart = self._toned(Tone.LIGHT, white=True)._picture(A4)
        return at_resolution(_png(chart, A4), DOTS_AN_INCH)

    def svg(self) -> bytes:
        """Return a page's chart as an SVG file."""
        from metrics.export.pictures.picture import svg

        return svg(svg_file(self._picture(SLIDE)))

    def csv(self) -> bytes:
        """Return what a page shows as a CSV file for spreadsheets."""
        return contents_csv(self.page.contents, self.wording)

    def xlsx(self) -> bytes:
        """Return what a page shows as a workbook, XLSX."""
        from metrics.export.workbooks.workbook import workbook

        sheet = cover(self.page.title, self.link, self.day, self.wording)
        return workbook(self.page.contents, self.wording, sheet)

    def parquet(self) -> bytes:
        """Return the rows that a page shows as a Parquet file."""
        from metrics.export.frame import table_bytes

        return table_bytes(self._rows(), "parquet")

    def records(self) -> bytes:
        """Return the rows that a page shows as a JSON file: a list of records, and nothing else."""
        from metrics.export.frame import table_bytes

        return table_bytes(self._rows(), "json")

    def json(self) -> bytes:
        """Return the page itself as a JSON file, for programs."""
        from metrics.views.files.page_json import page_json

        return page_json(self.page, self.link)

    def texts(self) -> Iterator[tuple[str, str]]:
        """Yield what may be copied of a page, each text behind its name: a paragraph, the link, a citation."""
        if text := paragraph(self.page.sentences, self.wording):
            yield "paragraph", text
        yield from (("link", self.link), *offered(self.cited(), self.wording.language))

    def cited(self) -> Bilingual:
        """Return how to cite the page, in both languages."""
        return citations(self.page.title, self.link, self.day, self.wording)

    def _rows(self) -> "pd.DataFrame":
        """Return the rows of the page as a frame, with the names of its ids."""
        from metrics.export.frame import rows_in

        return rows_in(self.page.contents, self.wording)

    def _toned(self, tone: Tone, *, white: bool) -> "Taking":
        """Return the page as taken away in another tone, on its own ground or on white."""
        return replace(self, look=replace(self.look or self.page.reader.look, tone=tone, white=white))

    def _picture(self, paper: Paper) -> Chart:
        """Return the chart of the page with its caption inside, to be made a picture of."""
        if self.page.picture is None:
            raise TypeError(f"'{self.page.name}' is no chart")
        look = self.look or replace(self.page.reader.look, tone=Tone.LIGHT)
        return self.page.picture(look, paper)


class FileForm(Struct, frozen=True):
    """A form in which a page is taken away: what makes its file, how that ends, and what its name ends in before."""

    make: Callable[[Taking], bytes]
    ending: str
    mark: str = ""

    @property
    def media_type(self) -> str:
        """How a browser is told what a file taken away is: text/csv, image/png."""
        return TYPES[self.ending]

    def file_name(self, page: Page) -> str:
        """Return what the file of a page is called."""
        return f"{page.file}{self.mark}.{self.ending}"


FORMS: Mapping[str, FileForm] = {
    "png": FileForm(Taking.slide, "png"),
    "png_a4": FileForm(Taking.a4, "png", "_A4"),
    "png_white": FileForm(Taking.white, "png", "_WHITE"),
    "png_dark": FileForm(Taking.dark, "png", "_DARK"),
    "svg": FileForm(Taking.svg, "svg"),
    "csv": FileForm(Taking.csv, "csv"),
    "xlsx": FileForm(Taking.xlsx, "xlsx"),
    "parquet": FileForm(Taking.parquet, "parquet"),
    "records": FileForm(Taking.records, "json"),
    "json": FileForm(Taking.json, "json"),
}


def _png(chart: Chart, paper: Paper) -> bytes:
    """Return a page's picture as PNG in the size of its paper."""
    from metrics.export.pictures.picture import kept_png

    size, scale = chart.layout, paper.scale(chart)
    return kept_png(svg_file(chart), size["width"] * scale, size["height"] * scale)
