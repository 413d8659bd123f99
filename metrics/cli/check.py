"""`metrics check`: every problem and every doubt of a curated folder."""

import argparse
import sys

from metrics.cli.arguments import FOLDER, STRICT
from metrics.cli.outcome import BAD_DATA, FINE, in_earnest, print_problems, print_remarks
from metrics.curation import default_folder, examine
from metrics.errors import Problem, Remark
from metrics.language import Bilingual, Language
from metrics.model.records import Catalogue

ARGUMENTS = (
    FOLDER,
    STRICT,
)


def run(options: argparse.Namespace, language: Language) -> int:
    """Print every problem of the curated folder, or how much it holds."""
    catalogue, problems = examine(options.folder or default_folder())
    remarks: tuple[Remark, ...] = ()
    if catalogue is not None:
        problems, remarks = in_earnest(_contradictions(catalogue), _remarks(catalogue), options)
    print_problems(problems, language, sys.stdout)
    print_remarks(remarks, language)
    if catalogue is None or problems:
        return BAD_DATA
    held = len(catalogue.themes), len(catalogue.indicators), len(catalogue.observations)
    fine = Bilingual(
        "{} 个主题，{} 个指标，{} 个数字，没有问题", "{} themes, {} indicators, {} figures, no problem"
    )
    print(fine.within(language).format(*held))
    return FINE


def _remarks(catalogue: Catalogue) -> tuple[Remark, ...]:
    """Return what is doubtful in a catalogue by itself."""
    from metrics.analysis.remarks import catalogue_remarks

    return catalogue_remarks(catalogue)


def _contradictions(catalogue: Catalogue) -> tuple[Problem, ...]:
    """Return where papers disagree, and where a document states what cannot follow from its other figures."""
    from metrics.analysis.conflicts import acknowledged_in_vain, conflicts
    from metrics.analysis.following.consistency import contradictions
    from metrics.display.conflicts import conflict_problem, in_vain_problem
    from metrics.display.contradictions import contradiction_problem

    problems = [
        conflict_problem(catalogue, each) for each in conflicts(catalogue) if not each.is_acknowledged
    ]
    problems += map(in_vain_problem, acknowledged_in_vain(catalogue))
    wrong = (each for each in contradictions(catalogue) if each.follows.rule != "elsewhere")
    problems += [contradiction_problem(catalogue, each) for each in wrong]
    return tuple(sorted(problems, key=lambda each: (each.file, each.line, each.column)))
