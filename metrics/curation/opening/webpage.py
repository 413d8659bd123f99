"""The lines of a web page, in the order in which they are read."""

import re
from html.parser import HTMLParser

from metrics.curation.opening.lines import MOST_COLUMNS, going_on, row
from metrics.curation.opening.page_styles import PageStyles
from metrics.curation.opening.set_off import SetOffTags
from metrics.curation.opening.text_encodings import decoded
from metrics.curation.opening.unseen import UnseenElement

BLOCKS = frozenset(
    (
        *(
            "address",
            "article",
            "aside",
            "blockquote",
            "body",
            "br",
            "caption",
            "center",
            "dd",
            "details",
            "div",
        ),
        *(
            "dl",
            "dt",
            "fieldset",
            "figcaption",
            "figure",
            "footer",
            "form",
            "h1",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6",
        ),
        *(
            "header",
            "hr",
            "li",
            "main",
            "nav",
            "ol",
            "p",
            "pre",
            "section",
            "summary",
            "tbody",
            "tfoot",
            "thead",
        ),
        *("title", "ul"),
    )
)
CELL = frozenset(("td", "th"))
_CHARSET = re.compile(rb"charset\s*=\s*[\"']?\s*([A-Za-z0-9_:.-]{1,40})", re.IGNORECASE)
# Of Python, and of no page
_NO_CHARSETS = (
    "punycode",
    "idna",
    "unicode_escape",
    "raw_unicode_escape",
    "utf_7",
)
_HEAD = 4096  # bytes: there a page says how it is written


def page_lines(raw: bytes) -> list[str]:
    """Return the lines of a web page: title, headings, paragraphs, items and rows; a title that is also a heading once.

    Raises:
        UnopenedError: if its encoding is not known.
    """
    charset = _CHARSET.search(raw[:_HEAD])
    names = [charset[1].decode("ascii").lower().replace("gb2312", "gb18030")] if charset else []
    names = [name for name in names if name.replace("-", "_") not in _NO_CHARSETS]
    page = decoded(raw, "utf-8-sig", *names)
    reader = _PageReader(PageStyles.of(page))
    reader.feed(page)
    reader.close()
    reader.end_line()
    lines = [line for line in reader.lines if line.strip()]
    is_twice = bool(lines) and reader.has_title and lines[0].strip() in (line.strip() for line in lines[1:])
    return lines[1:] if is_twice else lines


class _PageReader(HTMLParser):
    """Takes the lines of a page as its tags come; a row's cells make one line, each in its column."""

    def __init__(self, styles: PageStyles) -> None:
        """Begin a web page with no line; ``styles`` are those of the page."""
        super().__init__(convert_charrefs=True)
        self.lines: list[str] = []
        self.has_title = False
        self._words: list[str] = []
        self._unseen, self._set_off = UnseenElement(styles), SetOffTags()
        self._rows = 0
        self._cells: list[str] = []
        self._spans: tuple[int, int] | None = None  # of the cell at hand: rows and columns
        self._reaching: dict[
            int, tuple[int, str]
        ] = {}  # by column: through how many rows a cell above reaches

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """End a web page's line where a block begins; what the page does not show begins nothing."""
        self._unseen.begin(tag, dict(attrs))
        if self._unseen:
            return
        self._set_off.begin(tag)
        if tag == "tr":
            self.end_line()
            self._rows += 1
        elif tag in CELL:
            self._end_cell()
            self._fill_from_above()
            self._spans = (_span(dict(attrs), "rowspan"), _span(dict(attrs), "colspan"))
        elif tag in BLOCKS:
            self._break()
        elif tag == "table":
            self._reaching = {}
        self.has_title |= tag == "title" and not any(self.lines)

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """End a web page's line at a block that is at once closed."""
        if tag in BLOCKS:
            self._break()

    def handle_endtag(self, tag: str) -> None:
        """End a web page's line where a block ends, and what is not seen where it ends."""
        if self._unseen.end(tag):
            return
        self._set_off.end(tag)
        if tag == "tr":
            self._rows = max(0, self._rows - 1)
            self.end_line()
        elif tag == "table":
            self._rows = 0
            self.end_line()
        elif tag in BLOCKS:
            self._break()

    def handle_data(self, data: str) -> None:
        """Take the words of a web page that are seen."""
        if not self._unseen:
            self._words.append(self._set_off.written(data))

    def end_line(self) -> None:
        """End the web page's line at hand."""
        self._end_cell()
        self._fill_from_above()
        filled = [text for text in self._cells if text]
        self.lines.append(row(self._cells if len(filled) > 1 else filled))
        self._cells = []

    def _end_cell(self) -> None:
        """End the cell of a web page's row, or what stands outside of any."""
        text = " ".join("".join(self._words).split())
        self._words = []
        rows, columns = self._spans or (1, 1)
        if text or self._spans:
            if rows > 1:
                at = len(self._cells)
                self._reaching |= {
                    at + beside: (rows - 1, going_on(text) if not beside else "") for beside in range(columns)
                }
            self._cells += [text, *[""] * (columns - 1)]
        self._spans = None

    def _fill_from_above(self) -> None:
        """Put to a web page's row what reaches into it from the rows above, as far as the next cell of its own."""
        if not self._rows and not self._cells:
            return
        while (above := self._reaching.pop(len(self._cells), None)) is not None:
            rows, text = above
            if rows > 1:
                self._reaching[len(self._cells)] = (rows - 1, text)
            self._cells.append(text)

    def _break(self) -> None:
        """End the web page's line at hand; within a row only a blank parts what stands in one cell."""
        if self._rows:
            self._words.append(" ")
        else:
            self.end_line()


def _span(attributes: dict[str, str | None], name: str) -> int:
    """Return through how many rows or columns a cell of a web page reaches; what is no such number is one."""
    written = attributes.get(name) or ""
    return max(1, min(int(written), MOST_COLUMNS)) if re.fullmatch(r"\d{1,4}", written, re.ASCII) else 1
