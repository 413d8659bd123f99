"""What one cell of the overview says: a theme's newest figure of a town, and what else there is."""

from dataclasses import dataclass

from metrics.analysis.comparing.one_each import without_echoes
from metrics.analysis.coverage import documents_read_of
from metrics.analysis.facts import Fact
from metrics.analysis.store import Facts
from metrics.model.records import Catalogue, Theme

MOST_BESIDE, MOST_OTHERS = (
    6,
    3,
)  # figures of the same indicator, and further indicators, that a cell has room for


@dataclass(frozen=True, slots=True)
class Cell:
    """One theme of one town.

    ``headline`` is its newest figure, None where nothing is reported; ``beside`` are the other figures of the
    same indicator, the newest first, and ``left`` is how many more of them there are; ``others`` the newest figure
    of each further indicator; ``read`` the ids of the documents of this town, each read to its end.
    """

    theme: str
    area: str
    headline: Fact | None
    beside: tuple[Fact, ...]
    others: tuple[Fact, ...]
    read: tuple[str, ...]
    left: int = 0

    @property
    def rows(self) -> tuple[Fact, ...]:
        """The rows that the cell shows, in its order."""
        return (*((self.headline,) if self.headline else ()), *self.beside, *self.others[:MOST_OTHERS])


def cell(catalogue: Catalogue, facts: Facts, theme: Theme, area: str) -> Cell:
    """Return the cell of ``theme`` and ``area``."""
    rows = without_echoes(
        row for indicator in theme.indicators for row in facts.select(indicator=indicator, areas=[area])
    )
    read = documents_read_of(catalogue, area)
    told = sorted((row for row in rows if not row.status.is_implied), key=lambda row: _weight(row, theme))
    if not told:
        return Cell(theme.id, area, None, (), (), read)
    headline = told[0]
    same = [row for row in rows if (row.indicator, row.part) == (headline.indicator, headline.part)]
    beside = sorted((row for row in same if row != headline), key=lambda row: row.year, reverse=True)
    others = {row.indicator: row for row in reversed(told) if row.indicator != headline.indicator}
    shown = tuple(beside[:MOST_BESIDE])
    left = len(beside) - len(shown)
    return Cell(theme.id, area, headline, shown, tuple(reversed(others.values())), read, left)


def _weight(row: Fact, theme: Theme) -> tuple[bool, bool, bool, int, int, int]:
    """Return a sort key: what is reported, whole town, level, headline indicator and newest year come first."""
    return (
        not row.status.is_reported,
        bool(row.part),
        not row.measure.is_level,
        theme.indicators.index(row.indicator),
        -row.year,
        -row.status.sureness,
    )
