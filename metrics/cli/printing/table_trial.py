"""What `metrics import` says of a table before anything is written: its cells, what some of them say, every problem."""

import sys
from collections import Counter
from collections.abc import Iterator, Mapping
from pathlib import Path

from msgspec.structs import replace

from metrics.analysis.conflicts import conflicts
from metrics.analysis.doubting.remarks import catalogue_remarks
from metrics.cli.printing.outcome import print_problems, print_remarks
from metrics.curation.intake.importing import Trial
from metrics.display.words import word
from metrics.errors import Remark
from metrics.language import Bilingual, Language
from metrics.model.records import Catalogue

SAMPLES = 3
CELLS = Bilingual(
    "{} 格：{} 个数字，{} 格印着没有数{}，{} 格没有收",
    "Cells: {}; figures: {}; signs for none: {}{}; not taken: {}",
)
SPAN = Bilingual("{} 个镇，{} 个指标，{} 个时期（{}）", "Towns: {}; indicators: {}; times: {} ({})")
SAMPLE = Bilingual("例如 {}：{} {} {} {}", "such as {}: {} {} {} {}")
AGAINST = Bilingual(
    "与别的文档有 {} 处印得不一，metrics check 会逐处说；若是新一版，请写 --supersedes 旧版的标识",
    "Printed otherwise elsewhere: {}, as metrics check tells; of a later edition, add --supersedes ID",
)
WRONG = Bilingual("{} 个问题{}；没有写入", "Problems: {}{}; nothing is written")
NAMELESS = {
    "unknown-area": Bilingual("镇 {}", "towns {}"),
    "unknown-indicator": Bilingual("指标 {}", "indicators {}"),
    "unknown-unit": Bilingual("单位 {}", "units {}"),
}
NEW_TOWNS = Bilingual(
    "若都是新的镇，加 --towns-in 它们所在的地方，就写进 areas.yaml",
    "where all of these towns are new, add --towns-in and where they lie: areas.yaml gets them",
)
NEW_UNITS = Bilingual(
    "若表中的单位是代码，都指同一个单位，加 --unit 那个单位，映射就写明代码指什么",
    "where the unit is a code, and all is of one unit, add --unit and that unit: the map says what the code means",
)
OF_THESE = Bilingual("（不认识的：{}）", " (not known: {})")


def print_trial(trial: Trial, language: Language, given: Mapping[str, str]) -> None:
    """Print the trial of a table: a drafted map to keep in a file; beside it, what the table holds, every problem.

    ``given`` are the names by which the files were given, by those that they are to have: there a problem is looked at.
    """
    if trial.is_drafted:
        print(trial.map_text, end="")
    for line in (*_counts(trial, language), *_samples(trial, language)):
        print(line, file=sys.stderr)
    problems = (replace(problem, file=given.get(problem.file, problem.file)) for problem in trial.problems)
    print_problems(tuple(problems), language, sys.stderr)
    for line in _warnings(trial, language):
        print(line, file=sys.stderr)
    if trial.catalogue:
        remarks = _remarks(trial, trial.catalogue)
        print_remarks(
            [replace(one, file=given.get(one.file, one.file)) for one in remarks], language, sys.stderr
        )


def _counts(trial: Trial, language: Language) -> Iterator[str]:
    """Yield how many cells, figures and signs for none a table has, and of how much the figures are."""
    reading, figures = trial.reading, trial.reading.figures
    signs = "".join(f" ({sign} {count})" for sign, count in reading.gaps.items())
    none = reading.gaps.total()
    counts = f"{reading.cells:,}", f"{len(figures):,}", none, signs, reading.cells - len(figures) - none
    yield CELLS.within(language).format(*counts)
    if figures:
        towns, indicators = ({getattr(figure, name) for figure in figures} for name in ("area", "indicator"))
        times = sorted({figure.period.text for figure in figures})
        span = times[0] if len(times) == 1 else f"{times[0]} … {times[-1]}"
        yield SPAN.within(language).format(len(towns), len(indicators), len(times), span)


def _samples(trial: Trial, language: Language) -> Iterator[str]:
    """Yield what some cells say, as readers will be told it."""
    figures = trial.reading.figures
    for figure in figures[:: max(1, len(figures) // SAMPLES)][:SAMPLES]:
        town = trial.known.areas[figure.area].name.within(language)
        name = trial.known.indicators[figure.indicator].name.within(language)
        if not figure.measure.is_level:
            name = word("with_brackets", language).format(name, word(figure.measure, language).lower())
        printed = figure.quantity.printed
        if not figure.status.is_printed:
            printed = word("with_brackets", language).format(printed, word(figure.status, language))
        yield SAMPLE.within(language).format(figure.cell, town, figure.period.text, name, printed)


def _warnings(trial: Trial, language: Language) -> Iterator[str]:
    """Yield what stands against other tables, how many problems there are, and what to do about towns that are new."""
    if trial.catalogue and (against := _against(trial.catalogue, trial.key)):
        yield AGAINST.within(language).format(against)
    if trial.problems:
        yield WRONG.within(language).format(len(trial.problems), _nameless(trial, language))
    if trial.problems and trial.reading.unknown_towns:
        yield NEW_TOWNS.within(language)
    if trial.is_drafted and any(problem.code == "unknown-unit" for problem in trial.problems):
        yield NEW_UNITS.within(language)


def _remarks(trial: Trial, catalogue: Catalogue) -> Iterator[Remark]:
    """Yield what is doubtful in a table to be imported, at its place in the folder."""
    table = trial.strokes[0].path
    for remark in catalogue_remarks(catalogue):
        if Path(remark.file).parts[-2:] == table.parts[-2:]:
            yield replace(remark, file=str(table))


def _nameless(trial: Trial, language: Language) -> str:
    """Return how many names of each sort in the table mean nothing yet; empty where all are known."""
    codes = Counter(problem.code for problem in trial.problems)
    pieces = [text.within(language).format(codes[code]) for code, text in NAMELESS.items() if codes[code]]
    return OF_THESE.within(language).format(", ".join(pieces)) if pieces else ""


def _against(catalogue: Catalogue, key: str) -> int:
    """Return how many figures of a table to be imported are printed otherwise elsewhere."""
    return sum(any(one.source == key for one in conflict.observations) for conflict in conflicts(catalogue))
