"""What a figure may say of itself besides: of which whole, from which base, in which prices, among how many."""

from collections.abc import Collection, Mapping

from msgspec import Struct, field

from metrics.curation.grammar import figure as of
from metrics.curation.grammar.field import Field
from metrics.curation.grammar.fields import Fields
from metrics.curation.reading import figure_wording, shapes, unknown
from metrics.curation.reading.nodes import Entries, Text
from metrics.errors import Fault
from metrics.language import Bilingual
from metrics.model.codes import Measure, Prices
from metrics.model.records import PLAIN, UNSAID, Area, Details, Indicator, Source
from metrics.model.units import Units, package_units

# The measures that may say it; the others may all be said of any figure.
BELONGS_TO = ((of.OF_WHOLE, (Measure.SHARE,)), (of.BASE, of.CHANGES), (of.PRICES, of.CHANGES))


class Heading(Struct, frozen=True):
    """What the line of a curated figure stands under: its indicator, document, town and time.

    Its indicator, its document (None where unknown), the known towns, the ids of all indicators and of all documents,
    the units known; the ``definition`` and the ``note`` that hold for all figures of the indicator in that document,
    where there are any. ``broken_areas`` are the ids of towns whose localities or parts could not be read: nothing is
    asked by them.
    """

    indicator: Indicator
    source: Source | None
    areas: Mapping[str, Area] | None
    indicators: Collection[str] = ()
    units: Units = field(default_factory=package_units)
    definition: Bilingual = UNSAID
    note: Bilingual = UNSAID
    documents: Collection[str] | None = None
    broken_areas: Collection[str] = ()
    asked_for: set[tuple[str, str]] = field(default_factory=set)

    def ask(self, fields: Fields, message: Fault) -> None:
        """Report what a document's record leaves to its figures: at the first that does not say it, not at each."""
        asked = (self.source.id if self.source else "", message.en)
        if asked not in self.asked_for:
            fields.report.refuse(fields.spot, message)
        fields.report.refusals += 1
        self.asked_for.add(asked)

    def town(self, area: str) -> Area | None:
        """Return the record of a figure's town; None where it or too little of it is known."""
        return None if area in self.broken_areas else (self.areas or {}).get(area)


def read_details(fields: Fields, measure: Measure, heading: Heading) -> Details:
    """Return the details of a figure's line; a field that belongs to another measure is reported."""
    for field_, measures in BELONGS_TO:
        if field_ in fields and measure not in measures:
            fields.refuse_key(field_, figure_wording.OTHER_MEASURE(field=field_.name, measures=measures))
    whole, whole_of = _whole(fields, heading) if measure.has_whole else (UNSAID, "")
    among = fields.get(of.AMONG) if measure.is_rank else None
    details = Details(
        whole=whole,
        whole_of=whole_of,
        base=_base(fields) if measure.is_change else "",
        prices=_prices(fields, measure, heading.indicator),
        field=isinstance(among, Entries),
        competitors=_competitors(fields) if isinstance(among, Entries) else None,
        note=text_of(fields, of.NOTE) or heading.note,
        definition=text_of(fields, of.DEFINITION) or heading.definition,
    )
    return PLAIN if details == PLAIN else details  # most figures say nothing more, and share that


def text_of(fields: Fields, field: Field[Bilingual]) -> Bilingual | None:
    """Return what a figure's field says in both languages; None where it is not written."""
    return fields.get(field) if field in fields else None


def read_field(fields: Fields) -> Bilingual:
    """Return among whom a curated figure ranks, as printed: 六区两县."""
    among = fields.within(of.AMONG, of.COMPETITORS)
    return Bilingual(among.get(of.ZH), among.get(of.EN))


def _competitors(fields: Fields) -> int | None:
    """Return how many a curated figure's rank is among; None where it is not written; faults are told elsewhere."""
    node = fields.node(of.AMONG)
    count = node.entries.get(of.COUNT.name) if isinstance(node, Entries) else None
    return of.COUNT.form.read(fields.report, count[1], of.COUNT.name) if count else None


def _whole(fields: Fields, heading: Heading) -> tuple[Bilingual, str]:
    """Return what a curated share is a share of: in words, or the id of an indicator."""
    node = fields.get(of.OF_WHOLE)
    if node is None:
        return UNSAID, ""
    if not isinstance(node, Text):
        return of.IN_BOTH.read(fields.report, node, of.OF_WHOLE.name), ""
    written = shapes.text(fields.report, node)
    known = heading.indicators or None
    return UNSAID, shapes.word(fields.report, written, unknown.INDICATOR, known) if written else ""


def _base(fields: Fields) -> str:
    """Return the base from which a curated change is counted: none written, ``previous``, or a period."""
    node = fields.get(of.BASE)
    written = shapes.text(fields.report, node) if node else None
    if written is None or written.text == of.PREVIOUS:
        return written.text if written else ""
    return of.PERIOD.form.read(fields.report, written, of.BASE.name).text


def _prices(fields: Fields, measure: Measure, indicator: Indicator) -> Prices:
    """Return the prices of a change: as it names them, else, of a growth in per cent, those of its indicator."""
    if of.PRICES in fields and measure.is_change:
        return fields.get(of.PRICES)
    return indicator.prices if measure.is_growth else Prices.NOT_STATED
