"""Where a figure stands, as every command writes it into its JSON."""

from metrics.model.records import Observation


def place_record(document: str, figure: Observation) -> dict[str, object]:
    """Return a figure's document and line for a command's JSON, and the cell where the document is a table."""
    place: dict[str, object] = {"document": document, "line": figure.line}
    return place | {"cell": figure.cell} if figure.cell else place
