"""What `metrics import` says of a table before anything is written: its cells, what some of them say, every problem."""

import sys
from collections import Counter
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

from metrics.analysis.conflicts import conflicts
from metrics.analysis.remarks import catalogue_remarks
from metrics.cli.outcome import print_problems, print_remarks
from metrics.curation.importing import Trial
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
OF_THESE = Bilingual("（不认识的：{}）", " (not known: {})")


def print_trial(trial: Trial, language: Language) -> None:
    """Print a drafted map, so that it can be kept in a file; beside it, what the table holds, and every problem."""
    if trial.is_drafted:
        print(trial.map_text, end="")
    reading, beside = trial.reading, sys.stderr
    signs = "".join(f" ({sign} {count})" for sign, count in reading.gaps.items())
    figures = reading.figures
    none = reading.gaps.total()
    counts = f"{reading.cells:,}", f"{len(figures):,}", none, signs, reading.cells - len(figures) - none
    print(CELLS.within(language).format(*counts), file=beside)
    if figures:
        towns, indicators, times = (
            list(dict.fromkeys(getattr(figure, name) for figure in figures))
            for name in ("area", "indicator", "period")
        )
        spans = sorted({time.text for time in times})
        span = spans[0] if len(spans) == 1 else f"{spans[0]} … {spans[-1]}"
        print(SPAN.within(language).format(len(towns), len(indicators), len(times), span), file=beside)
    for figure in figures[:: max(1, len(figures) // SAMPLES)][:SAMPLES]:
        town = trial.known.areas[figure.area].name.within(language)
        name = trial.known.indicators[figure.indicator].name.within(language)
        printed = figure.quantity.printed
        if not figure.status.is_printed:
            printed = word("with_brackets", language).format(printed, word(figure.status, language))
        print(
            SAMPLE.within(language).format(figure.cell, town, figure.period.text, name, printed), file=beside
        )
    print_problems(trial.problems, language, beside)
    if trial.catalogue and (against := _against(trial.catalogue, trial.key)):
        print(AGAINST.within(language).format(against), file=beside)
    if trial.problems:
        print(WRONG.within(language).format(len(trial.problems), _nameless(trial, language)), file=beside)
    if trial.catalogue:
        print_remarks(list(_remarks(trial, trial.catalogue)), language, beside)


def _remarks(trial: Trial, catalogue: Catalogue) -> Iterator[Remark]:
    """Yield what is doubtful in the table, at its place in the folder."""
    table = trial.strokes[0].path
    for remark in catalogue_remarks(catalogue):
        if Path(remark.file).parts[-2:] == table.parts[-2:]:
            yield replace(remark, file=str(table))


def _nameless(trial: Trial, language: Language) -> str:
    """Return how many names of each sort mean nothing yet; empty where all are known."""
    codes = Counter(problem.code for problem in trial.problems)
    parts = [text.within(language).format(codes[code]) for code, text in NAMELESS.items() if codes[code]]
    return OF_THESE.within(language).format(", ".join(parts)) if parts else ""


def _against(catalogue: Catalogue, key: str) -> int:
    """Return how many figures of a document are printed otherwise elsewhere."""
    return sum(any(one.source == key for one in conflict.observations) for conflict in conflicts(catalogue))
