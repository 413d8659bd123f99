"""One printed figure: {measure: as printed, line: N}, and what it says besides."""

from metrics.curation.amounts import measured_quantity, read_quantity
from metrics.curation.details import DETAILS, Heading, read_details, read_field
from metrics.curation.grammar.fields import Fields
from metrics.curation.reading import figure_wording, shapes, unknown, wording
from metrics.curation.reading.nodes import Entries, Node
from metrics.curation.reading.report import Report
from metrics.curation.reading.source_wording import NO_CITY, NO_TIME, NO_TOWN, not_there_then
from metrics.curation.revisions import read_replaced
from metrics.curation.sources import WHOLE_CITY
from metrics.language import Bilingual
from metrics.model.codes import Measure, Status
from metrics.model.period import Period
from metrics.model.quantity import Quantity
from metrics.model.ranks import printed_scope
from metrics.model.records import PLAIN, Area, Observation, Place
from metrics.model.remarks import ANSWERS_OF_A_FIGURE

MEASURES = tuple(str(each) for each in Measure)
FIELDS = (
    *(*MEASURES, "line", "part", "period", "status", "of", "among", "area", "near", "covers", "sure"),
    *DETAILS,
    *("supersedes", "disputed"),
)
WRITABLE = tuple(str(each) for each in Status if each is not Status.IMPLIED)
RANKED = tuple(each for each in MEASURES if each not in (Measure.RANK, Measure.RATIO))


def read_observation(report: Report, node: Node, heading: Heading) -> Observation | None:
    """Return the observation that a curator's line writes; None, and a report, if it writes none."""
    fields = Fields(report, node, FIELDS)
    measure = _measure(fields)
    quantity = measured_quantity(fields, measure, heading.indicator, heading.units) if measure else None
    area, line = _area(fields, heading), _line(fields, heading)
    part, period, status = _part(fields, heading, area), _period(fields, heading), _status(fields)
    _refuse_outside_its_years(fields, heading.town(area), period)
    of, among = _rank(fields, measure, quantity, heading) if measure else (None, None)
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
        status=status,
        source=heading.source.id if heading.source else "",
        line=line,
        of=of,
        among=among,
        place=Place(report.file, node.line, node.column),
        near=_few_characters(fields, "near"),
        covers=_covers(fields, heading),
        details=details,
        sure=fields.sure(ANSWERS_OF_A_FIGURE),
        supersedes=read_replaced(fields, heading.documents),
        disputed=fields.in_words("disputed", shapes.LONGEST_TEXT) if "disputed" in fields else None,
    )


def _few_characters(fields: Fields, name: str) -> str:
    """Return a field's few characters as printed; empty where it is not written."""
    return shapes.name(fields.report, fields.entries[name][1], shapes.LONGEST_WORD) if name in fields else ""


def _covers(fields: Fields, heading: Heading) -> str:
    """Return what a total counts, as printed; empty where it is not written or cannot be read."""
    read = (
        read_quantity(fields.report, fields.entries["covers"][1], heading.units)
        if "covers" in fields
        else None
    )
    return read[0].text if read else ""


def _measure(fields: Fields) -> Measure | None:
    """Return the one measure of a figure."""
    written = [each for each in fields.entries if each in MEASURES]
    if len(written) == 1:
        return Measure(written[0])
    if written:
        fields.report.refuse(fields.key(written[1]), figure_wording.two_measures(*written[:2]))
    elif fields.is_sound and all(each in FIELDS for each in fields.entries):
        fields.report.refuse(fields.spot, figure_wording.NO_MEASURE)
    return None


def _area(fields: Fields, heading: Heading) -> str:
    """Return the town of a figure: its document's unless it names one; it must be one that has such a thing."""
    written = heading.source.area if heading.source else ""
    area = fields.word("area", unknown.AREA, heading.areas) if "area" in fields else written
    if heading.source and not area and "area" not in fields:
        heading.ask(fields, NO_TOWN)
    if area and heading.indicator.only_in and area not in heading.indicator.only_in:
        fields.report.refuse(fields.spot, figure_wording.not_there(area, heading.indicator.only_in))
    return area


def _part(fields: Fields, heading: Heading, area: str) -> str:
    """Return the part of the town that a figure covers; empty: the whole town."""
    if "part" not in fields:
        return ""
    town = heading.town(area)
    return fields.word("part", unknown.PART, town.parts if town else None)


def _period(fields: Fields, heading: Heading) -> Period:
    """Return the time of a figure: its document's unless it names one."""
    if "period" in fields:
        return fields.period("period")
    if heading.source and not heading.source.period.text:
        heading.ask(fields, NO_TIME)
    return heading.source.period if heading.source else shapes.NO_PERIOD


def _refuse_outside_its_years(fields: Fields, town: Area | None, period: Period) -> None:
    """Report a figure of a year in which there is no such town."""
    if town and period.text and not town.is_there(period.year):
        fields.report.refuse(fields.spot, not_there_then(town, period.year))


def _line(fields: Fields, heading: Heading) -> int:
    """Return the line of a figure; 0 where its document is no file and has none."""
    is_file = heading.source is None or heading.source.is_provable
    return fields.whole_number("line") if is_file or "line" in fields else 0


def _status(fields: Fields) -> Status:
    """Return how a figure is printed: as done unless it says otherwise."""
    written = fields.word("status", unknown.STATUS, WRITABLE) if "status" in fields else ""
    return Status(written) if written else Status.PRINTED


def _rank(
    fields: Fields, measure: Measure, quantity: Quantity | None, heading: Heading
) -> tuple[Measure | None, Bilingual | None]:
    """Return of what and among whom a figure ranks; nothing for other measures, which may not say it."""
    if measure is not Measure.RANK:
        for name in ("of", "among"):
            if name in fields:
                fields.refuse_key(name, wording.prefixed(name, figure_wording.ONLY_RANK))
        return None, None
    of = fields.word("of", unknown.MEASURE, RANKED) if "of" in fields else ""
    if "of" not in fields:
        fields.report.refuse(fields.spot, figure_wording.no_of(in_braces=fields.flow))
    return Measure(of) if of else None, _among(fields, quantity, heading)


def _among(fields: Fields, quantity: Quantity | None, heading: Heading) -> Bilingual | None:
    """Return the place whose towns are ranked: as written, else as the figure's 全市 prints it."""
    places = _places(heading)
    if "among" in fields and isinstance(fields.entries["among"][1], Entries):
        return read_field(fields)
    if "among" in fields:
        return places.get(fields.word("among", unknown.PLACE, places or None))
    if quantity and printed_scope(quantity.printed) == WHOLE_CITY:
        if heading.source and not heading.source.whole_city.zh:
            heading.ask(fields, NO_CITY)
        return places.get(WHOLE_CITY)
    if quantity:
        fields.report.refuse(fields.spot, figure_wording.NO_AMONG)
    return None


def _places(heading: Heading) -> dict[str, Bilingual]:
    """Return the places among whose towns a document can rank: 全市, and those that its town lies in."""
    if heading.source is None:
        return {}
    town = heading.town(heading.source.area)
    if town is None:
        return {}
    around = {place.zh: place for place in town.lies_in}
    city = {WHOLE_CITY: heading.source.whole_city} if heading.source.whole_city.zh else {}
    return {**city, **around}
