"""A map as it is read: how a table is written, where its figures stand, and where it tells what each is of."""

from collections.abc import Mapping

from msgspec import Struct, field

from metrics.curation.grammar import table as of
from metrics.curation.grammar.field import Field
from metrics.curation.grammar.fields import Fields
from metrics.curation.grammar.figure import COMPETITORS, COUNT, EN, IN_BOTH, OF_WHOLE, ZH
from metrics.curation.reading import shapes
from metrics.curation.reading.nodes import Entries, Node, Text
from metrics.curation.reading.report import WHOLE_FILE, Position, Report
from metrics.curation.tables import wording
from metrics.curation.tables.cell_numbers import NumberStyle
from metrics.curation.tables.files.opening import Writing
from metrics.curation.tables.labels.table_labels import ways_to_say
from metrics.errors import Fault
from metrics.language import Bilingual
from metrics.model.codes import Doubt, Prices, Status
from metrics.model.records import UNSAID


class RankBasis(Struct, frozen=True):
    """By which measure a table's rank is, and among whom: a ``locality``, or others as printed (``field``)."""

    of: str = ""
    locality: str = ""
    field: Bilingual = UNSAID
    count: int | None = None


NO_RANK = RankBasis()


class NamedWord(Struct, frozen=True):
    """What a name as printed means: one ``word``, or an indicator with its measure, unit and prices.

    A rank's is also by what and among whom, a share's also of which whole: an indicator's id, or in words.
    """

    word: str
    at: Position
    measure: str = ""
    unit: str = ""
    prices: Prices = Prices.NOT_STATED
    rank: RankBasis = NO_RANK
    whole: Bilingual = UNSAID
    whole_of: str = ""


class WordSource(Struct, frozen=True):
    """Where a table tells one thing: in one word for all, columns, rows of the head, a cell, or a sheet's name.

    ``is_above``: its column tells it in the rows without figures, of those below them. ``at`` is where the map says so;
    ``names`` are what printed words mean; ``codes`` is the scheme of printed codes.
    """

    at: Position
    whole: str = ""
    columns: tuple[str, ...] = ()
    rows: tuple[int, ...] = ()
    cell: str = ""
    in_sheet_name: bool = False
    is_above: bool = False
    codes: str = ""
    names: Mapping[str, NamedWord] = field(default_factory=dict)


class TableMark(Struct, frozen=True):
    """What a map says of a footnote mark of its table."""

    note: Bilingual
    status: Status | None


class TableMap(Struct, frozen=True):
    """A map; ``told_in`` is by what is told, ``at`` where a field of the map stands."""

    report: Report
    writing: Writing
    style: NumberStyle
    sheets: tuple[str, ...]
    header: tuple[int, ...]
    rows: tuple[int, int | None]
    values: tuple[str, ...]
    only: Mapping[str, tuple[str, ...]]
    takes_hidden: bool
    told_in: Mapping[str, WordSource]
    missing: Mapping[str, Bilingual]
    marks: Mapping[str, TableMark]
    excluded: frozenset[str]
    sure: tuple[Doubt, ...]
    at: Mapping[str, Position]

    def sign(self, text: str) -> str:
        """Return the sign for none that a cell prints; empty where it prints something else, or nothing."""
        return next((sign for sign in ways_to_say(text.strip()) if sign in self.missing), "")

    def refuse(self, name: str, fault: Fault) -> None:
        """Report what is wrong with a field of the map, or, where it is not written, with the map."""
        self.report.refuse(self.at.get(name, WHOLE_FILE), fault)


def read_map(report: Report, root: Node) -> TableMap | None:
    """Return the map of a table that a file holds; None, and a report, if anything in it is wrong."""
    refused, fields = report.refusals, Fields(report, root, of.MAP)
    header = fields.get(of.HEADER) or (1,)
    style = NumberStyle(
        fields.get(of.DECIMAL) or ".",
        fields.get(of.THOUSANDS) or ",",
        tuple(key.text for key, _ in fields.pairs(of.MARKS)),
    )
    made = TableMap(
        report=report,
        writing=Writing(fields.get(of.ENCODING) or "utf-8", fields.get(of.SEPARATOR) or ","),
        style=style,
        sheets=tuple(fields.get(of.SHEET)),
        header=header,
        rows=_rows(fields.get(of.ROWS), max(header)),
        values=fields.get(of.VALUES),
        only={key.text: _texts(report, node) for key, node in fields.pairs(of.ONLY)},
        takes_hidden=fields.get(of.HIDDEN),
        told_in=dict(_told_in(fields)),
        missing={
            key.text: of.MARK_NOTE.form.read(report, node, key.text) for key, node in fields.pairs(of.MISSING)
        },
        marks={key.text: _mark(Fields(report, node, of.MARK)) for key, node in fields.pairs(of.MARKS)},
        excluded=frozenset(fields.get(of.EXCLUDED)),
        sure=fields.get(of.SURE),
        at={name: key for name, (key, _) in fields.entries.items()},
    )
    return made if fields.is_sound and report.refusals == refused else None


def _rows(written: str, head: int) -> tuple[int, int | None]:
    """Return the first and the last row of a table's figures by its map, None where all below are."""
    if not written:
        return head + 1, None
    first, _, last = written.partition("/")
    return int(first), int(last) if last.isdecimal() else None


def _texts(report: Report, node: Node) -> tuple[str, ...]:
    """Return what may stand in a cell of a row that is taken; ``blank`` means nothing."""
    texts = of.EXCLUDED.form.read(report, node, of.ONLY.name)
    return tuple("" if text == of.BLANK else text for text in texts)


def _mark(fields: Fields) -> TableMark:
    """Return what a map says of a mark behind a table's figures."""
    status = fields.get(of.MARK_STATUS) if of.MARK_STATUS in fields else None
    return TableMark(fields.get(of.MARK_NOTE), status)


def _told_in(fields: Fields) -> dict[str, WordSource]:
    """Return where a table tells each thing, by its map."""
    return {
        field_.name: _where(fields, field_.name, node)
        for field_ in of.REGARDS
        if (node := fields.get(field_))
    }


def _where(fields: Fields, name: str, node: object) -> WordSource:
    """Return where a table tells one thing, by its map: a word for all of it, or cells."""
    assert isinstance(node, Text | Entries) or node
    if isinstance(node, Text):
        return WordSource(node, whole=shapes.name(fields.report, node))
    where = Fields(fields.report, node, of.WHERE)  # type: ignore[arg-type]  # a Raw field is a node
    ways: tuple[Field[object], ...] = (of.COLUMN, of.ROW, of.ABOVE, of.CELL, of.SHEET_NAME)
    if where.is_sound and sum(field_ in where for field_ in ways) != 1:
        fields.report.refuse(where.spot, wording.ONE_PLACE(field=name))
    return WordSource(
        at=where.spot,
        columns=where.get(of.COLUMN) or ((above,) if (above := where.get(of.ABOVE)) else ()),
        is_above=of.ABOVE in where,
        rows=where.get(of.ROW),
        cell=where.get(of.CELL),
        in_sheet_name=where.get(of.SHEET_NAME),
        codes=where.get(of.CODES),
        names={key.text: _named(fields.report, named) for key, named in where.pairs(of.NAMES)},
    )


def _named(report: Report, node: Node) -> NamedWord:
    """Return what one name of a table means, by its map."""
    if isinstance(node, Text):
        return NamedWord(shapes.name(report, node), node)
    fields = Fields(report, node, of.NAMED)
    indicator = fields.get(of.NAMED_INDICATOR)
    whole = fields.get(of.NAMED_WHOLE)
    return NamedWord(
        indicator.text if indicator else "",
        indicator or fields.spot,
        fields.get(of.NAMED_MEASURE),
        fields.get(of.NAMED_UNIT),
        fields.get(of.NAMED_PRICES),
        _ranked(fields),
        IN_BOTH.read(report, whole, OF_WHOLE.name) if isinstance(whole, Entries) else UNSAID,
        whole.text if isinstance(whole, Text) else "",
    )


def _ranked(fields: Fields) -> RankBasis:
    """Return by what and among whom a name in a table's map says that it ranks."""
    among, by = fields.get(of.NAMED_AMONG), fields.get(of.NAMED_OF) if of.NAMED_OF in fields else ""
    if not isinstance(among, Entries):
        return RankBasis(by, among.text if isinstance(among, Text) else "")
    others = Fields(fields.report, among, COMPETITORS)
    count = others.get(COUNT) if COUNT in others else None
    return RankBasis(by, "", Bilingual(others.get(ZH), others.get(EN)), count)
