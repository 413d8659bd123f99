"""A catalogue whose figures stand in the cells of a table: two of them in one row, at two places."""

from msgspec.structs import replace

from metrics.model.records import Catalogue, Observation
from tests.worlds import world

CELLS = {"8.01亿元": "C7", "1.25亿元": "AA7", "3.01亿元": "C12", "1.92%": "D12", "0.5亿元": "C13"}


def printed_table() -> Catalogue:
    """Return a world of one table, x2023, beside the article x2022: its figures are where ``CELLS`` says."""
    catalogue = world(
        {
            "output": {
                "x2022": "level: 7.5亿元",
                "x2023": "level: 8.01亿元; level: 3.01亿元, part: 下赵村; change_on_year: 1.92%",
            },
            "income": {"x2023": "level: 1.25亿元; level: 0.5亿元, part: 下赵村"},
        }
    )
    sources = {**catalogue.sources, "x2023": replace(catalogue.sources["x2023"], map="x")}
    return replace(catalogue, sources=sources, observations=tuple(map(_in_its_cell, catalogue.observations)))


def _in_its_cell(observation: Observation) -> Observation:
    """Return a figure at the cell in which it is printed, its line being the row."""
    cell = CELLS.get(observation.quantity.printed, "")
    return replace(observation, cell=cell, line=int(cell.lstrip("ACD")) if cell else observation.line)
