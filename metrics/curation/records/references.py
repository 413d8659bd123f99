"""The references of an indicator: numbers by which its levels are judged, and the days on which they are in force."""

from collections.abc import Iterator
from datetime import date

from metrics.curation.grammar import indicator as of
from metrics.curation.grammar.amounts import in_unit, read_quantity
from metrics.curation.grammar.fields import Fields
from metrics.curation.reading import wording
from metrics.model.records import Benchmark
from metrics.model.units import Units


def read_references(fields: Fields, unit: str, units: Units) -> tuple[Benchmark, ...]:
    """Return from an indicator's fields its references in the base unit ``unit``; an unsound one is reported."""
    nodes = (node for node in fields.get(of.REFERENCES) if node)
    return tuple(_references((Fields(fields.report, node, of.REFERENCE) for node in nodes), unit, units))


def _references(entries: Iterator[Fields], unit: str, units: Units) -> Iterator[Benchmark]:
    """Yield the references that an indicator's entry writes and that can be read."""
    for fields in entries:
        name, days = fields.get(of.REFERENCE_NAME), _days(fields)
        node = fields.get(of.REFERENCE_VALUE)
        read = read_quantity(fields.report, node, units) if node else None
        quantity = in_unit(fields.report, *read, unit or read[1].unit) if read else None
        if quantity is not None:
            yield Benchmark(name, quantity, *days)


def _days(fields: Fields) -> tuple[date | None, date | None]:
    """Return the first and last day on which a reference is in force, None where there is no such end."""
    written = fields.get(of.REFERENCE_VALID) or "../.."
    try:
        first, last = (None if day == ".." else date.fromisoformat(day) for day in written.split("/"))
    except ValueError:
        first, last = date.max, date.min
    if first and last and last < first:
        fault = wording.not_written_so(of.REFERENCE_VALID.name, written, of.DAYS.wanted)
        fields.report.refuse(fields.node(of.REFERENCE_VALID), fault)
        return None, None
    return first, last
