"""What became of a town: its earlier names, its years, what it was made of, when its territory changed."""

import re
from collections.abc import Collection

from metrics.curation.grammar.fields import Fields
from metrics.curation.reading import shapes, unknown, wording
from metrics.curation.reading.nodes import Items, Node
from metrics.errors import Fault
from metrics.language import Bilingual
from metrics.model.records import ALWAYS, Former, Years

_YEARS = re.compile(r"([12]\d{3}|\.\.)/([12]\d{3}|\.\.)")
_WANTED_YEARS = Bilingual("1984/2019、2019/.. 或 ../2019", "1984/2019, 2019/.. or ../2019")
_YEAR = re.compile(r"[12]\d{3}")
_WANTED_YEAR = Bilingual("一个年份，如 2019", "a year, such as 2019")
ITSELF = Fault(
    "一个镇不能由自己改设；请写原来的镇",
    "a town is no successor of itself; write the one that was before",
    "successor-of-itself",
)


def read_years(fields: Fields, name: str) -> Years:
    """Return a first and a last year, None where one is not known."""
    written = fields.matching(name, _YEARS, _WANTED_YEARS)
    if not written:
        return ALWAYS
    first, last = (None if each == ".." else int(each) for each in written.split("/"))
    if first is not None and last is not None and last < first:
        node = fields.entries[name][1]
        fields.report.refuse(node, wording.not_written_so(name, written, _WANTED_YEARS))
    return first, last


def read_former(fields: Fields) -> tuple[Former, ...]:
    """Return the earlier names of a town, each with its years where they are known."""
    nodes = fields.items("formerly") if "formerly" in fields else ()
    return tuple(_former(Fields(fields.report, each, ("name", "valid"))) for each in nodes)


def _former(fields: Fields) -> Former:
    """Return one earlier name."""
    return Former(fields.in_words("name"), read_years(fields, "valid") if "valid" in fields else ALWAYS)


def read_predecessors(fields: Fields, own: str, known: Collection[str]) -> tuple[str, ...]:
    """Return the ids of the towns that a town was made of."""
    written = [shapes.text(fields.report, each) for each in _one_or_more(fields, "successor_of")]
    found = [(each, shapes.word(fields.report, each, unknown.AREA, known)) for each in written if each]
    for spot, word in found:
        if word == own:
            fields.report.refuse(spot, ITSELF)
    return tuple(word for _, word in found if word and word != own)


def read_changes(fields: Fields) -> tuple[int, ...]:
    """Return the years from which a town has another territory."""
    years = []
    for each in _one_or_more(fields, "territory_changed"):
        written = shapes.text(fields.report, each)
        if written and _YEAR.fullmatch(written.text):
            years.append(int(written.text))
        elif written:
            fields.report.refuse(
                written, wording.not_written_so("territory_changed", written.text, _WANTED_YEAR)
            )
    return tuple(sorted(years))


def _one_or_more(fields: Fields, name: str) -> tuple[Node, ...]:
    """Return the nodes of a field that holds one text or a list of them; none where it is not written."""
    if name not in fields:
        return ()
    node = fields.entries[name][1]
    return shapes.items(fields.report, node) if isinstance(node, Items) else (node,)
