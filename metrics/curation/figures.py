"""One printed figure: {measure: as printed, line: N}, and what it says besides."""

from collections.abc import Mapping
from dataclasses import dataclass

from metrics.curation import shapes, wording
from metrics.curation.nodes import Node, Text
from metrics.curation.report import Report
from metrics.curation.shapes import Fields
from metrics.curation.sources import WHOLE_CITY
from metrics.errors import QuantityError
from metrics.language import Bilingual
from metrics.model.codes import Measure, Status
from metrics.model.period import Period
from metrics.model.quantity import IN_WORDS, Quantity
from metrics.model.ranks import printed_scope
from metrics.model.records import Area, Indicator, Observation, Place, Source
from metrics.model.remarks import ANSWERS_OF_A_FIGURE

MEASURES = tuple(str(each) for each in Measure)
FIELDS = (*MEASURES, "line", "part", "period", "status", "of", "among", "area", "near", "covers", "sure")
WRITABLE = tuple(str(each) for each in Status if each is not Status.IMPLIED)
RANKED = tuple(each for each in MEASURES if each != Measure.RANK)
LONGEST_FIGURE = 40
UNIT_OF_RANK, UNIT_OF_RATIO = "位", "%"


@dataclass(frozen=True, slots=True)
class Heading:
    """What a figure stands under: its indicator, its document (None where unknown) and the known towns."""

    indicator: Indicator
    source: Source | None
    areas: Mapping[str, Area] | None


def read_observation(report: Report, node: Node, heading: Heading) -> Observation | None:
    """Return the observation that a curator's line writes; None, and a report, if it writes none."""
    fields = Fields(report, node, FIELDS)
    measure = _measure(fields)
    quantity = _quantity(fields, measure, heading.indicator) if measure else None
    area, line = _area(fields, heading), fields.whole_number("line")
    part, period, status = _part(fields, heading, area), _period(fields, heading), _status(fields)
    of, among = _rank(fields, measure, quantity, heading) if measure else (None, None)
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
        covers=_covers(fields),
        sure=fields.sure(ANSWERS_OF_A_FIGURE),
    )


def _few_characters(fields: Fields, name: str) -> str:
    """Return a field's few characters as printed; empty where it is not written."""
    return shapes.name(fields.report, fields.entries[name][1], shapes.LONGEST_WORD) if name in fields else ""


def _covers(fields: Fields) -> str:
    """Return what a total counts, as printed; empty where it is not written or cannot be read."""
    read = read_quantity(fields.report, fields.entries["covers"][1]) if "covers" in fields else None
    return read[0].text if read else ""


def in_unit(report: Report, written: Text, quantity: Quantity, unit: str) -> Quantity | None:
    """Return the quantity if it is in ``unit``; a zero in words (无) has no unit and takes this one."""
    if quantity.printed in IN_WORDS and not quantity.unit:
        return quantity.in_unit(unit)
    if quantity.unit == unit:
        return quantity
    report.refuse(written, wording.wrong_unit(written.text, quantity.unit, unit))
    return None


def read_quantity(report: Report, node: Node) -> tuple[Text, Quantity] | None:
    """Return a printed figure and its reading; None, and a report, if it cannot be read."""
    written = shapes.text(report, node, LONGEST_FIGURE)
    if written is None:
        return None
    try:
        return written, Quantity.read(written.text)
    except QuantityError as error:
        report.refuse(written, error.message)
        return None


def _measure(fields: Fields) -> Measure | None:
    """Return the one measure of a figure."""
    written = [each for each in fields.entries if each in MEASURES]
    if len(written) == 1:
        return Measure(written[0])
    if written:
        fields.report.refuse(fields.key(written[1]), wording.two_measures(*written[:2]))
    elif fields.is_sound and all(each in FIELDS for each in fields.entries):
        fields.report.refuse(fields.spot, wording.NO_MEASURE)
    return None


def _quantity(fields: Fields, measure: Measure, indicator: Indicator) -> Quantity | None:
    """Return the figure in the unit that its measure needs."""
    read = read_quantity(fields.report, fields.entries[measure][1])
    if read is None:
        return None
    level_unit = indicator.unit or read[1].unit  # an indicator's missing unit has been reported
    unit = {Measure.LEVEL: level_unit, Measure.RANK: UNIT_OF_RANK}.get(measure, UNIT_OF_RATIO)
    return in_unit(fields.report, *read, unit)


def _area(fields: Fields, heading: Heading) -> str:
    """Return the town of a figure: its document's unless it names one; it must be one that has such a thing."""
    written = heading.source.area if heading.source else ""
    area = fields.word("area", wording.AREA, heading.areas) if "area" in fields else written
    if area and heading.indicator.only_in and area not in heading.indicator.only_in:
        fields.report.refuse(fields.spot, wording.not_there(area, heading.indicator.only_in))
    return area


def _part(fields: Fields, heading: Heading, area: str) -> str:
    """Return the part of the town that a figure covers; empty: the whole town."""
    if "part" not in fields:
        return ""
    town = (heading.areas or {}).get(area)
    return fields.word("part", wording.PART, town.parts if town else None)


def _period(fields: Fields, heading: Heading) -> Period:
    """Return the time of a figure: its document's unless it names one."""
    if "period" in fields:
        return fields.period("period")
    return heading.source.period if heading.source else shapes.NO_PERIOD


def _status(fields: Fields) -> Status:
    """Return how a figure is printed: as done unless it says otherwise."""
    written = fields.word("status", wording.STATUS, WRITABLE) if "status" in fields else ""
    return Status(written) if written else Status.PRINTED


def _rank(
    fields: Fields, measure: Measure, quantity: Quantity | None, heading: Heading
) -> tuple[Measure | None, Bilingual | None]:
    """Return of what and among whom a figure ranks; nothing for other measures, which may not say it."""
    if measure is not Measure.RANK:
        for name in ("of", "among"):
            if name in fields:
                fields.report.refuse(fields.key(name), wording.prefixed(name, wording.ONLY_RANK))
        return None, None
    of = fields.word("of", wording.MEASURE, RANKED) if "of" in fields else ""
    if "of" not in fields:
        fields.report.refuse(fields.spot, wording.NO_OF)
    return Measure(of) if of else None, _among(fields, quantity, heading)


def _among(fields: Fields, quantity: Quantity | None, heading: Heading) -> Bilingual | None:
    """Return the place whose towns are ranked: as written, else as the figure's 全市 prints it."""
    places = _places(heading)
    if "among" in fields:
        return places.get(fields.word("among", wording.PLACE, places or None))
    if quantity and printed_scope(quantity.printed) == WHOLE_CITY:
        return places.get(WHOLE_CITY)
    if quantity:
        fields.report.refuse(fields.spot, wording.NO_AMONG)
    return None


def _places(heading: Heading) -> dict[str, Bilingual]:
    """Return the places among whose towns a document can rank: 全市, and those that its town lies in."""
    if heading.source is None:
        return {}
    town = (heading.areas or {}).get(heading.source.area)
    around = {place.zh: place for place in town.lies_in} if town else {}
    return {WHOLE_CITY: heading.source.whole_city, **around}
