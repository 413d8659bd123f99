"""The rows of the coverage map in the reader's words: what each cell holds and why, and what is empty alike, once."""

from collections.abc import Iterator, Sequence
from itertools import groupby

from msgspec import Struct

from metrics.analysis.facts import Fact
from metrics.analysis.gaps.absences import documents_read
from metrics.analysis.gaps.coverage import Coverage, MapCell
from metrics.analysis.gaps.runs import Run, runs
from metrics.views.addresses.links import comparison_link
from metrics.views.blocks.gaps import omission_reasons
from metrics.views.figures.figure import town_of
from metrics.views.readers.one_unit import Reads, in_one_unit
from metrics.views.readers.reader import Reader

FIGURES_TOLD = 2
WIDE = 3  # years: a stretch as long has room for its word
MOST_TOLD = 1_500  # cells with figures of a map, each told for itself; of more, years that are alike are one
MOST_NAMED = 60  # indicators without any figure that are named


class MapMark(Struct, frozen=True):
    """One cell, or several alike: ``span`` is how many; ``why`` are its figures or the documents that were read."""

    state: str
    span: int
    style: str
    word: str
    why: tuple[str, ...] = ()
    link: str = ""

    @property
    def is_wide(self) -> bool:
        """Whether the word of the coverage map's mark has room where it stands."""
        return self.span >= WIDE and not self.style


class MapLine(Struct, frozen=True):
    """One row: a theme, an indicator, or several without any figure, whose ``names`` fold; and each town's marks."""

    name: str
    towns: tuple[tuple[MapMark, ...], ...]
    names: str = ""


def map_lines(covered: Coverage, cells: Sequence[MapCell], reader: Reader) -> Iterator[MapLine]:
    """Yield the map's rows that ``cells`` make up: those with a figure, then those without any, alike ones together."""
    is_whole = sum(bool(cell.facts) for cell in cells) > MOST_TOLD
    width = len(covered.areas) * len(covered.years)
    lines = [cells[start : start + width] for start in range(0, len(cells), max(1, width))]
    empty: list[Sequence[MapCell]] = []
    for line in lines:
        if line[0].indicator and not any(cell.facts for cell in line):
            empty.append(line)
        else:
            yield MapLine(_name(line[0], reader), tuple(_towns(covered, line, is_whole, reader)))
    for _, alike in groupby(sorted(empty, key=_states), key=_states):
        yield _folded(covered, list(alike), reader)


def _states(line: Sequence[MapCell]) -> tuple[str, ...]:
    """Return the states of a row of the coverage map, by which rows without any figure are told together."""
    return tuple(cell.state for cell in line)


def _folded(covered: Coverage, lines: Sequence[Sequence[MapCell]], reader: Reader) -> MapLine:
    """Return rows of the coverage map without any figure as one."""
    named = [_name(line[0], reader) for line in lines]
    towns = tuple(_towns(covered, lines[0], False, reader))
    if len(named) == 1:
        return MapLine(named[0], towns)
    names = reader.wording.word("comma").join(named[:MOST_NAMED])
    return MapLine(reader.wording.word("indicators_without", len(named)), towns, names)


def _name(cell: MapCell, reader: Reader) -> str:
    """Return what a row of the coverage map is about, in the reader's words."""
    wording = reader.wording
    return wording.indicator(cell.indicator) if cell.indicator else wording.theme(cell.theme)


def _towns(
    covered: Coverage, line: Sequence[MapCell], is_whole: bool, reader: Reader
) -> Iterator[tuple[MapMark, ...]]:
    """Yield the marks of each town in a row of the coverage map."""
    width, reads = len(covered.years), in_one_unit((fact for cell in line for fact in cell.facts), reader)
    for start in range(0, len(line), width):
        alike = runs(line[start : start + width], is_whole=is_whole)
        yield tuple(_short(run, reader) if is_whole else _mark(run, reads, reader) for run in alike)


def _mark(run: Run, reads: Reads, reader: Reader) -> MapMark:
    """Return one cell, or several alike, in the reader's words."""
    first, word, span = run.cells[0], reader.wording.word(run.state), len(run.cells)
    if not first.facts:
        return MapMark(run.state, span, "", word, tuple(_why(run, reader)))
    style = town_of(first.area, reader).style
    named = f"{reader.wording.area(first.area)} {first.year} · {word}"
    link = comparison_link(first.facts[0].indicator, first.facts[0].measure, reader.language)
    return MapMark(run.state, 1, style, named, tuple(_lines(first, reads, reader)), link)


def _short(run: Run, reader: Reader) -> MapMark:
    """Return one cell, or several alike, without what it holds."""
    first, last = run.years[0], run.years[-1]
    years = str(first) if first == last else f"{first}–{last}"
    style = town_of(run.cells[0].area, reader).style if run.cells[0].facts else ""
    return MapMark(run.state, len(run.cells), style, f"{reader.wording.word(run.state)} {years}")


def _why(run: Run, reader: Reader) -> Iterator[str]:
    """Yield for a cell of the map which documents were read for what they lack, and why tables give no figure."""
    yield from (reason.text for reason in omission_reasons(run.cells, reader))
    if run.state.is_searched:
        town_years = ((cell.area, cell.year) for cell in run.cells)
        read = (document for one in town_years for document in documents_read(reader.catalogue, one))
        yield reader.wording.read_in_full(tuple(dict.fromkeys(read)))


def _lines(cell: MapCell, reads: Reads, reader: Reader) -> Iterator[str]:
    """Yield the first figures of a cell of the map, each with its document and line, then how many more there are."""
    for fact in cell.facts[:FIGURES_TOLD]:
        name = (
            "" if cell.indicator else reader.wording.indicator(fact.indicator) + reader.wording.word("colon")
        )
        figure = f"{name}{_before(fact, reader)}{reads(fact).wording.measured(fact)}"
        yield f"{figure} · {reader.wording.at(fact)}"
    if len(cell.facts) > FIGURES_TOLD:
        yield reader.wording.word("more_figures", len(cell.facts) - FIGURES_TOLD)


def _before(fact: Fact, reader: Reader) -> str:
    """Return part and period of a figure in a cell of the map that is not about the whole town and year."""
    period = "" if fact.period.is_full_year or fact.status.is_planned else reader.wording.period(fact)
    pieces = [text for text in (reader.wording.part(fact), period) if text]
    return "".join(f"{text} · " for text in pieces)
