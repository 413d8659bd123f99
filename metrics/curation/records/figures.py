"""One printed figure: {measure: as printed, line: N}, and what it says besides."""

from metrics.curation.grammar import figure as of
from metrics.curation.grammar.amounts import measured_quantity, read_quantity
from metrics.curation.grammar.document import WHOLE_CITY
from metrics.curation.grammar.fields import Fields
from metrics.curation.reading import figure_wording, shapes, wording
from metrics.curation.reading.nodes import Entries, Node
from metrics.curation.reading.report import Report
from metrics.curation.reading.source_wording import NO_CITY, NO_TIME, NO_TOWN, not_there_then
from metrics.curation.reading.unknown import LOCALITY
from metrics.curation.records.figure_details import Heading, read_details, read_field
from metrics.curation.records.revisions import read_replaced
from metrics.language import Bilingual
from metrics.model.codes import Measure
from metrics.model.period import Period
from metrics.model.printed.ranks import printed_field
from metrics.model.quantity import Quantity
from metrics.model.records import PLAIN, Area, Confirmation, Observation

_MEASURES = frozenset(of.MEASURES)
WHOLES = ("县", "区", "省")  # of which a document says 全县


def read_observation(report: Report, node: Node, heading: Heading) -> Observation | None:
    """Return the record of the figure that a curator's line writes; None, and a report, if it writes none."""
    fields = Fields(report, node, of.FIGURE)
    measure = _measure(fields)
    quantity = measured_quantity(fields, measure, heading.indicator, heading.units) if measure else None
    area, line = _area(fields, heading), _line(fields, heading)
    part, period = _part(fields, heading, area), _period(fields, heading)
    _refuse_outside_its_years(fields, heading.town(area), period)
    ranked, among = _rank(fields, measure, quantity, heading) if measure else (None, None)
    details = read_details(fields, measure, heading) if measure else PLAIN
    if measure is None or quantity is None:
        return None
    return Observation(
        indicator=heading.indicator.id,
        area=area,
        part=part,
        period=period,
        measure=measure,
        quantity=quantity,
        status=fields.get(of.STATUS),
        source=heading.source.id if heading.source else "",
        line=line,
        of=ranked,
        among=among,
        location=report.location(node),
        near=fields.get(of.NEAR),
        covers=_covers(fields, heading),
        details=details,
        sure=fields.get(of.SURE),
        checked=Confirmation.read(fields.get(of.CHECKED)),
        supersedes=read_replaced(fields, heading.documents),
        disputed=fields.get(of.DISPUTED) if of.DISPUTED in fields else None,
    )


def _covers(fields: Fields, heading: Heading) -> Quantity | None:
    """Return what a figure that is a total counts; None where it is not written or cannot be read."""
    node = fields.get(of.COVERS)
    read = read_quantity(fields.report, node, heading.units) if node else None
    return read[1] if read else None


def _measure(fields: Fields) -> Measure | None:
    """Return the one measure that a curated figure names."""
    written = [name for name in fields.entries if name in _MEASURES]
    if len(written) == 1:
        return Measure(written[0])
    if written:
        fields.report.refuse(
            fields.entries[written[1]][0], figure_wording.TWO_MEASURES(first=written[0], second=written[1])
        )
    elif fields.is_sound and not fields.has_strays:
        fields.report.refuse(fields.spot, figure_wording.NO_MEASURE)
    return None


def _area(fields: Fields, heading: Heading) -> str:
    """Return the town of a curated figure: its document's unless it names one that has such a thing."""
    written = heading.source.area if heading.source else ""
    area = fields.word(of.AREA, heading.areas) if of.AREA in fields else written
    if heading.source and not area and of.AREA not in fields:
        heading.ask(fields, NO_TOWN)
    if area and heading.indicator.only_in and area not in heading.indicator.only_in:
        fields.report.refuse(
            fields.spot, figure_wording.NOT_IN_TOWN(area=area, towns=heading.indicator.only_in)
        )
    return area


def _part(fields: Fields, heading: Heading, area: str) -> str:
    """Return the part of the town that a curated figure names; empty: the whole town."""
    if of.PART not in fields:
        return ""
    town = heading.town(area)
    return fields.word(of.PART, town.parts if town else None)


def _period(fields: Fields, heading: Heading) -> Period:
    """Return the time of a curated figure: its document's unless it names one."""
    if of.PERIOD in fields:
        return fields.get(of.PERIOD)
    if heading.source and not heading.source.period.text:
        heading.ask(fields, NO_TIME)
    return heading.source.period if heading.source else shapes.NO_PERIOD


def _refuse_outside_its_years(fields: Fields, town: Area | None, period: Period) -> None:
    """Report a curated figure of a year in which there is no such town."""
    if town and period.text and not town.is_there(period.year):
        fields.report.refuse(fields.spot, not_there_then(town, period.year))


def _line(fields: Fields, heading: Heading) -> int:
    """Return the line that a curated figure names; 0 where its document is no file and has none."""
    is_file = heading.source is None or heading.source.is_provable
    if is_file and of.LINE not in fields:
        fields.miss(of.LINE)
    return fields.get(of.LINE)


def _rank(
    fields: Fields, measure: Measure, quantity: Quantity | None, heading: Heading
) -> tuple[Measure | None, Bilingual | None]:
    """Return of what and among whom a curated figure ranks; other measures may not say it."""
    if not measure.is_rank:
        for field in (of.OF, of.AMONG):
            if field in fields:
                fields.refuse_key(field, wording.prefixed(field.name, figure_wording.ONLY_RANK))
        return None, None
    if of.OF not in fields:
        fields.report.refuse(fields.spot, figure_wording.no_of(in_braces=fields.flow))
    ranked = fields.get(of.OF)
    return Measure(ranked) if ranked else None, _among(fields, quantity, heading)


def _among(fields: Fields, quantity: Quantity | None, heading: Heading) -> Bilingual | None:
    """Return the locality whose towns a curated figure ranks: as written, else as its 全市 or 全县 prints it."""
    localities, node = _localities(heading), fields.get(of.AMONG)
    if isinstance(node, Entries):
        return read_field(fields)
    if node is not None:
        locality = shapes.text(fields.report, node)
        word = shapes.word(fields.report, locality, LOCALITY, localities or None) if locality else ""
        return localities.get(word)
    printed = printed_field(quantity.printed) if quantity else ""
    if printed == WHOLE_CITY and heading.source and not heading.source.whole_city.zh:
        heading.ask(fields, NO_CITY)
    if printed == WHOLE_CITY or printed in localities:
        return localities.get(printed)
    if quantity:
        fields.report.refuse(fields.spot, figure_wording.no_among(localities, in_braces=fields.flow))
    return None


def _localities(heading: Heading) -> dict[str, Bilingual]:
    """Return the localities among whose towns a document can rank: 全市, and those that its town lies in.

    One of them is the county, or the district, that 全县 or 全区 means: the nearest so called.
    """
    if heading.source is None:
        return {}
    town = heading.town(heading.source.area)
    if town is None:
        return {}
    around = {locality.zh: locality for locality in town.lies_in}
    city = {WHOLE_CITY: heading.source.whole_city} if heading.source.whole_city.zh else {}
    wholes = {f"全{end}": near for near in reversed(town.lies_in) if (end := near.zh[-1:]) in WHOLES}
    return {**city, **around, **wholes}
