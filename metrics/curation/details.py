"""What a figure may say of itself besides: of which whole, from which base, in which prices, among how many."""

from collections.abc import Collection, Mapping
from dataclasses import dataclass, field

from metrics.curation.grammar.fields import Fields
from metrics.curation.reading import figure_wording, shapes, unknown
from metrics.curation.reading.nodes import Entries, Text
from metrics.errors import Fault
from metrics.language import Bilingual
from metrics.model.codes import Measure, Prices
from metrics.model.records import PLAIN, UNSAID, Area, Details, Indicator, Source
from metrics.model.units import Units, package_units

PREVIOUS = "previous"
DETAILS = ("of_whole", "base", "prices", "note", "definition")
PRICES = tuple(str(each) for each in Prices)
# The measures that may say it; the others may all be said of any figure.
BELONGS_TO = {
    "of_whole": (Measure.SHARE,),
    "base": (Measure.CHANGE_ON_YEAR, Measure.CHANGE_AMOUNT),
    "prices": (Measure.CHANGE_ON_YEAR, Measure.CHANGE_AMOUNT),
}


@dataclass(frozen=True, slots=True)
class Heading:
    """What a figure stands under.

    Its indicator, its document (None where unknown), the known towns, the ids of all indicators and of all documents,
    the units known; the ``definition`` and the ``note`` that hold for all figures of the indicator in that document,
    where there are any. ``broken_areas`` are the ids of towns whose places or parts could not be read: nothing is
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
    told: set[tuple[str, str]] = field(default_factory=set)

    def ask(self, fields: Fields, message: Fault) -> None:
        """Report what a document leaves to its figures: at the first one that does not say it, not at each."""
        asked = (self.source.id if self.source else "", message.en)
        if asked not in self.told:
            fields.report.refuse(fields.spot, message)
        fields.report.refusals += 1
        self.told.add(asked)

    def town(self, area: str) -> Area | None:
        """Return a town; None where it or too little of it is known."""
        return None if area in self.broken_areas else (self.areas or {}).get(area)


def read_details(fields: Fields, measure: Measure, heading: Heading) -> Details:
    """Return what a figure says besides; what belongs to other measures is reported."""
    for name, measures in BELONGS_TO.items():
        if name in fields and measure not in measures:
            fields.refuse_key(name, figure_wording.belongs_to(name, measures))
    whole, whole_of = _whole(fields, heading) if measure is Measure.SHARE else (UNSAID, "")
    among = fields.entries["among"][1] if measure is Measure.RANK and "among" in fields else None
    found = Details(
        whole=whole,
        whole_of=whole_of,
        base=_base(fields) if measure.is_change else "",
        prices=_prices(fields, measure, heading.indicator),
        field=isinstance(among, Entries),
        competitors=_competitors(fields) if isinstance(among, Entries) else None,
        note=said(fields, "note") or heading.note,
        definition=said(fields, "definition") or heading.definition,
    )
    return PLAIN if found == PLAIN else found  # most figures say nothing more, and share that


def said(fields: Fields, name: str) -> Bilingual | None:
    """Return what a field says in both languages; None where it is not written."""
    return fields.bilingual(name, shapes.LONGEST_TEXT) if name in fields else None


def read_field(fields: Fields) -> Bilingual:
    """Return among whom a figure ranks, as printed: 六区两县."""
    among = Fields(fields.report, fields.entries["among"][1], ("zh", "en", "count"))
    zh, en = among.needed("zh"), among.needed("en")
    return Bilingual(
        shapes.name(among.report, zh, shapes.LONGEST_WORD) if zh else "",
        shapes.name(among.report, en) if en else "",
    )


def _competitors(fields: Fields) -> int | None:
    """Return how many are ranked; None where it is not written. What else is wrong with it ``read_field`` reports."""
    node = fields.entries["among"][1]
    count = node.entries.get("count") if isinstance(node, Entries) else None
    if count is None or not isinstance(node, Entries):
        return None
    return Fields(
        fields.report, Entries(node.line, node.column, {"count": count}, node.flow), ("count",)
    ).whole_number("count")


def _whole(fields: Fields, heading: Heading) -> tuple[Bilingual, str]:
    """Return what a share is a share of: in words, or the id of an indicator."""
    if "of_whole" not in fields:
        return UNSAID, ""
    if isinstance(fields.entries["of_whole"][1], Text):
        return UNSAID, fields.word("of_whole", unknown.INDICATOR, heading.indicators or None)
    return fields.bilingual("of_whole"), ""


def _base(fields: Fields) -> str:
    """Return what a change is counted from: nothing written, ``previous``, or a period."""
    if "base" not in fields:
        return ""
    written = fields.text("base")
    if written is None or written.text == PREVIOUS:
        return written.text if written else ""
    return fields.period("base").text


def _prices(fields: Fields, measure: Measure, indicator: Indicator) -> Prices:
    """Return the prices of a change: as it names them, else, of a growth in per cent, those of its indicator."""
    written = (
        fields.word("prices", unknown.PRICES, PRICES) if "prices" in fields and measure.is_change else ""
    )
    usual = indicator.prices if measure is Measure.CHANGE_ON_YEAR else Prices.NOT_STATED
    return Prices(written) if written else usual
