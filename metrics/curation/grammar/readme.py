"""The grammar as the tables of curated/README.md: a row a field, what to write in 中文 and in English.

A table stands in a text between two comments, by which it is found and renewed.
"""

import re

from metrics.curation.grammar.area import AREA
from metrics.curation.grammar.document import DOCUMENT
from metrics.curation.grammar.field import Record
from metrics.curation.grammar.figure import FIGURE
from metrics.curation.grammar.indicator import INDICATOR, THEME
from metrics.curation.grammar.other_files import CORRECTION, UNIT
from metrics.curation.grammar.table import MAP, WHERE
from metrics.patterns import lazy_pattern

RECORDS = {
    "theme": THEME,
    "indicator": INDICATOR,
    "figure": FIGURE,
    "area": AREA,
    "document": DOCUMENT,
    "unit": UNIT,
    "map": MAP,
    "place": WHERE,
    "correction": CORRECTION,
}
_TABLE = lazy_pattern(r"(<!-- fields of: (\w+) -->\n).*?(<!-- end -->)", re.DOTALL)


def with_tables(text: str) -> str:
    """Return a text with its tables as the grammar has them."""
    return _TABLE.sub(lambda match: f"{match[1]}{table(RECORDS[match[2]])}{match[3]}", text)


def table(record: Record) -> str:
    """Return a record's grammar as a table for curators; what is needed is set in bold."""
    head = f"| {record.title.zh} · {record.title.en} | | |\n|---|---|---|\n"
    return head + "".join(
        f"| {f'**`{field.name}`**' if field.needed else f'`{field.name}`'} | {field.help.zh} | {field.help.en} |\n"
        for field in record.fields
    )
