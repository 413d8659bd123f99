"""What became of a town: its earlier names, its years, what it was made of."""

from collections.abc import Collection

from metrics.curation.grammar import area as of
from metrics.curation.grammar.field import Field
from metrics.curation.grammar.fields import Fields
from metrics.curation.reading import shapes, wording
from metrics.curation.reading.unknown import AREA
from metrics.errors import Fault
from metrics.model.records import ALWAYS, Former, Years

ITSELF = Fault(
    "一个镇不能由自己改设；请写原来的镇",
    "a town is no successor of itself; write the one that was before",
    "successor-of-itself",
)


def read_years(fields: Fields, field: Field[str]) -> Years:
    """Return a first and a last year as areas.yaml writes them, None where one is not known."""
    written = fields.get(field)
    if not written:
        return ALWAYS
    first, last = (None if year == ".." else int(year) for year in written.split("/"))
    if first is not None and last is not None and last < first:
        fault = wording.not_written_so(field.name, written, of.YEARS.wanted)
        fields.report.refuse(fields.node(field), fault)
    return first, last


def read_former(fields: Fields) -> tuple[Former, ...]:
    """Return from areas.yaml the earlier names of a town, each with its years where they are known."""
    nodes = (node for node in fields.get(of.FORMERLY) if node)
    return tuple(_former(Fields(fields.report, node, of.FORMER)) for node in nodes)


def _former(fields: Fields) -> Former:
    """Return from areas.yaml one earlier name of a town."""
    return Former(fields.get(of.FORMER_NAME), read_years(fields, of.FORMER_VALID))


def read_predecessors(fields: Fields, own: str, known: Collection[str]) -> tuple[str, ...]:
    """Return from areas.yaml the ids of the towns that a town was made of."""
    written = [name for name in fields.get(of.SUCCESSOR_OF) if name]
    named = [(name, shapes.word(fields.report, name, AREA, known)) for name in written]
    for spot, word in named:
        if word == own:
            fields.report.refuse(spot, ITSELF)
    return tuple(word for _, word in named if word and word != own)
