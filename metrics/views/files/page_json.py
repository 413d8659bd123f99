"""A page as JSON, for programs: what it shows by ids and numbers, in the words of one language beside them.

docs/page-json.md says what each key means.
"""

import json
from collections.abc import Iterator

from metrics.analysis.gaps.absences import documents_read_of
from metrics.analysis.gaps.coverage import Gap
from metrics.display.wording import Wording
from metrics.export.cell_contents import CellContent
from metrics.export.contents import Contents, Table
from metrics.export.frame import rows_in, table_bytes
from metrics.views.markup.html_text import lead, read, sayings
from metrics.views.page import Page

JsonObject = dict[str, object]


def page_json(page: Page, link: str) -> bytes:
    """Return a page as one JSON object in UTF-8; ``link`` is the whole address that opens it, empty for none."""
    contents, wording = page.contents, page.reader.wording
    tables = ([contents.main] if contents.main else []) + list(page.holdings.more)
    record = {
        "page": page.name,
        "title": page.title.within(wording.language),
        "language": wording.language,
        "version": wording.catalogue.version,
        "link": link,
        **_sayings(page),
        "figures": None if contents.rows is None else list(_figures(contents, wording)),
        "gaps": None if page.holdings.gaps is None else [_gap(gap, wording) for gap in page.holdings.gaps],
        "tables": [_table(table, wording) for table in tables],
    }
    return f"{json.dumps(record, ensure_ascii=False, indent=1)}\n".encode()


def _sayings(page: Page) -> JsonObject:
    """Return for a page's JSON what it says: first of all, and then piece by piece."""
    pieces = [read(block.whole) for block in page.blocks]
    blocks = [
        {"group": block.group, "label": block.label, "says": list(sayings(piece))}
        for block, piece in zip(page.blocks, pieces, strict=True)
    ]
    return {"lead": lead(pieces), "blocks": [block for block in blocks if block["says"]]}


def _figures(contents: Contents, wording: Wording) -> Iterator[JsonObject]:
    """Yield each figure of a page's JSON: its id, its row of the judged tidy frame, and its words."""
    rows: list[JsonObject] = json.loads(table_bytes(rows_in(contents, wording), "json"))
    for shown, row in zip(contents.rows or (), rows, strict=True):
        words = {
            "period_text": wording.period(shown.fact),
            "figure_text": wording.measured(shown.fact),
            "status_text": wording.status(shown.fact),
            "interval_text": wording.interval(shown.fact),
        }
        yield {"id": shown.fact.id, **row, **words}


def _gap(gap: Gap, wording: Wording) -> JsonObject:
    """Return for a page's JSON where it shows no figure, and why."""
    return {
        "theme": gap.theme,
        "indicator": gap.indicator,
        "area": gap.area,
        "state": gap.state,
        "state_text": wording.word(gap.state),
        "reason": wording.word(f"means_{gap.state}"),
        "documents_read": list(documents_read_of(wording.catalogue, gap.area)),
    }


def _table(table: Table, wording: Wording) -> JsonObject:
    """Return for a page's JSON a table of whatever else the page shows, a record a line."""
    records = [
        dict(zip((*table.heads, *table.columns), map(_cell, cells), strict=True)) for cells in table.cells
    ]
    return {"name": table.name, "name_text": wording.word(table.name), "records": records}


def _cell(cell: CellContent) -> object:
    """Return a cell of a table as JSON knows it: a number or a text."""
    return cell if isinstance(cell, (int, float, str, type(None))) else str(cell)
