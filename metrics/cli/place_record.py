"""Where a figure stands, as every command writes it into its JSON."""

from metrics.model.records import Observation


def place_record(document: str, figure: Observation) -> dict[str, object]:
    """Return the document and line of a figure, and the cell where the document is a table, the line being its row."""
    place: dict[str, object] = {"document": document, "line": figure.line}
    return place | {"cell": figure.cell} if figure.cell else place
