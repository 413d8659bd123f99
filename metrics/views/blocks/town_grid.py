"""The grid of the towns page: each theme with a line for each indicator that a town has, the others folded."""

from collections.abc import Iterator, Mapping, Sequence

from msgspec import Struct
from msgspec.structs import replace

from metrics.analysis.comparing.differences import Difference
from metrics.analysis.facts import Fact
from metrics.analysis.standings.profiles import ProfileCell, ProfileLine
from metrics.display.comparing.verdicts import SIGNS, difference_text, verdict_text
from metrics.model.records import Theme
from metrics.views.addresses.links import comparison_link, coverage_link
from metrics.views.figures.evidence import Evidence
from metrics.views.figures.figure import Figure, Town
from metrics.views.readers.reader import Reader

MOST_OPEN = 40  # indicators whose figures are seen without opening a theme
Profiles = Mapping[str, Sequence[ProfileLine]]  # by theme
Heads = Mapping[str, Town]  # by area, in the order of the columns
TownsWithout = tuple[tuple[str, tuple[Town, ...]], ...]  # the towns without a figure, by the reason in a word


class GridCell(Struct, frozen=True):
    """One cell of the towns' grid: a figure with those of its other measures; else in a word why there is none."""

    town: Town
    absent: str = ""
    state: str = ""
    figure: Figure | None = None
    period: str = ""
    lines: tuple[tuple[str, Evidence], ...] = ()
    more: str = ""


class PairView(Struct, frozen=True):
    """Whether two figures of a row of the towns' grid compare: the two towns, the sign with its word, and why."""

    towns: tuple[Town, Town]
    comparability: str
    sign: str
    word: str
    text: str
    answer: str


class GridLine(Struct, frozen=True):
    """One indicator in the towns' grid: its id and name, links, cells, what compares, and who has no figure."""

    id: str
    name: str
    link: str
    cells: tuple[GridCell, ...]
    pairs: tuple[PairView, ...]
    absent: TownsWithout


class GridTheme(Struct, frozen=True):
    """One theme of the towns' grid: its lines, the indicators that no chosen town has and why, counts of figures.

    ``map`` is the link to the map that says why a town has none.
    """

    id: str
    name: str
    is_open: bool
    lines: tuple[GridLine, ...]
    untold: tuple[str, ...]
    reasons: TownsWithout
    counts: tuple[tuple[Town, int], ...]
    map: str


def count_of_figures(lines: Sequence[ProfileLine], position: int) -> int:
    """Return of how many indicators in the grid the town numbered ``position`` has a figure."""
    return sum(line.cells[position].fact is not None for line in lines)


def grid_themes(profile: Profiles, towns: Heads, reader: Reader) -> Iterator[GridTheme]:
    """Yield the themes of which any town has a figure, headline themes first; few lines are open, the others fold."""
    catalogue, open_lines = reader.catalogue, 0
    headline = catalogue.headline_themes
    for theme in (*headline, *(other for other in catalogue.themes.values() if other not in headline)):
        count = sum(line.has_figures for line in profile[theme.id])
        open_lines += count
        if count:
            yield _theme(theme, profile[theme.id], towns, reader, is_open=open_lines <= MOST_OPEN)


def silent_themes(profile: Profiles, reader: Reader) -> Iterator[tuple[str, tuple[str, ...]]]:
    """Yield the themes of the towns' grid of which no town has a figure, with the names of their indicators."""
    for theme, lines in profile.items():
        if not any(line.has_figures for line in lines):
            names = tuple(reader.wording.indicator(line.indicator) for line in lines)
            yield reader.wording.theme(theme), names


def _theme(
    theme: Theme, lines: Sequence[ProfileLine], towns: Heads, reader: Reader, *, is_open: bool
) -> GridTheme:
    untold = [line for line in lines if not line.has_figures]
    return GridTheme(
        id=theme.id,
        name=reader.wording.theme(theme.id),
        is_open=is_open,
        lines=tuple(_line(line, towns, reader) for line in lines if line.has_figures),
        untold=tuple(reader.wording.indicator(line.indicator) for line in untold),
        reasons=_absent(untold[0], towns, reader) if untold else (),
        counts=tuple((town, count_of_figures(lines, index)) for index, town in enumerate(towns.values())),
        map=coverage_link(theme.id, reader.language),
    )


def _line(line: ProfileLine, towns: Heads, reader: Reader) -> GridLine:
    """Return one indicator of the towns' grid; the link leads to the measure that the first figure tells."""
    shown = [cell.fact for cell in line.cells if cell.fact]
    beside = (fact for cell in line.cells for fact in cell.beside)
    reader = replace(reader, wording=reader.wording.together([*shown, *beside]))
    return GridLine(
        id=line.indicator,
        name=reader.wording.indicator(line.indicator),
        link=comparison_link(line.indicator, shown[0].measure, reader.language),
        cells=tuple(_cell(cell, towns[cell.area], shown, reader) for cell in line.cells),
        pairs=tuple(_pair(difference, towns, reader) for difference in line.differences),
        absent=_absent(line, towns, reader),
    )


def _absent(line: ProfileLine, towns: Heads, reader: Reader) -> TownsWithout:
    """Return which towns of the grid have no figure of an indicator, by the reason in a word."""
    towns_of: dict[str, tuple[Town, ...]] = {}
    for cell in line.cells:
        if cell.fact is None:
            word = reader.wording.word(cell.absent)
            towns_of[word] = (*towns_of.get(word, ()), towns[cell.area])
    return tuple(towns_of.items())


def _cell(cell: ProfileCell, town: Town, shown: Sequence[Fact], reader: Reader) -> GridCell:
    own, wording = cell.fact, reader.wording
    if own is None:
        return GridCell(town, wording.word(cell.absent), cell.absent)
    figure = Figure(own, reader, shown)
    return GridCell(
        town=town,
        figure=figure,
        period=" · ".join(text for text in (figure.period, wording.unequal(own)) if text),
        lines=tuple((_beside(fact, own, reader), Evidence(fact, (), reader)) for fact in cell.beside),
        more=wording.word("more_figures", cell.more) if cell.more else "",
    )


def _beside(fact: Fact, main: Fact, reader: Reader) -> str:
    """Return another measure of a grid cell's figure, with its period where that is another."""
    period = "" if fact.period.text == main.period.text else f" · {reader.wording.period(fact)}"
    return reader.wording.measured(fact) + period


def _pair(difference: Difference, towns: Heads, reader: Reader) -> PairView:
    """Return the verdict on two figures of a row."""
    level = difference.verdict.comparability
    return PairView(
        towns=(towns[difference.verdict.first.area], towns[difference.verdict.second.area]),
        comparability=level,
        sign=SIGNS[level],
        word=reader.wording.word(level),
        text=verdict_text(difference.verdict, reader.wording),
        answer=difference_text(difference, reader.wording),
    )
