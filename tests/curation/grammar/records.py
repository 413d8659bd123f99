"""Every record of the grammar, by its module and name."""

from metrics.curation.grammar import area, document, figure, indicator, other_files, table
from metrics.curation.grammar.field import Record

RECORDS = {
    f"{module.__name__.rpartition('.')[2]}.{name}": record
    for module in (other_files, area, document, figure, indicator, table)
    for name, record in vars(module).items()
    if isinstance(record, Record)
}
