"""What each command does; it returns the exit code. What a command needs is imported when it runs."""

import argparse
import json
import os
import sys
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, TextIO

from metrics.cli.usage import identified
from metrics.errors import Problem, QuantityError, Remark
from metrics.language import Bilingual, Language

if TYPE_CHECKING:
    from metrics.model.quantity import Quantity
    from metrics.model.records import Catalogue

FINE, BAD_DATA, WRONG_USAGE, NOTHING_VERIFIED = 0, 1, 2, 3
MOST = 200  # remarks listed: whoever sees these looks at the first few


def run_read(options: argparse.Namespace, language: Language) -> int:
    """Show what is read from each text: a line each."""
    from metrics.model.quantity import Quantity

    code = FINE
    for text in options.text:
        try:
            quantity = Quantity.read(text)
        except QuantityError as error:
            code, message = BAD_DATA, error.message.within(language)
            print(_json({"text": text, "error": message}) if options.json else f"{text}\t{message}")
        else:
            print(_json(quantity.as_json()) if options.json else _reading(text, quantity))
    return code


def run_check(options: argparse.Namespace, language: Language) -> int:
    """Print every problem of the curated folder, or how much it holds."""
    from metrics.curation import default_folder, examine

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


def in_earnest(
    problems: Sequence[Problem], remarks: Sequence[Remark], options: argparse.Namespace
) -> tuple[tuple[Problem, ...], tuple[Remark, ...]]:
    """Return problems and remarks as they count: with --strict the remarks are problems too."""
    if not options.strict:
        return tuple(problems), tuple(remarks)
    together = [*problems, *(each.problem for each in remarks)]
    return tuple(sorted(together, key=lambda each: (each.file, each.line, each.column))), ()


def print_remarks(remarks: Sequence[Remark], language: Language) -> None:
    """Print the first remarks, and how many there are; nothing where there are none."""
    for each in remarks[:MOST]:
        print(each.text(language))
    if remarks:
        counted = Bilingual("{} 处存疑", "{} remarks").within(language)
        print(counted.format(len(remarks)))


def _remarks(catalogue: "Catalogue") -> tuple[Remark, ...]:
    """Return what is doubtful in a catalogue by itself."""
    from metrics.analysis.remarks import catalogue_remarks

    return catalogue_remarks(catalogue)


def _contradictions(catalogue: "Catalogue") -> tuple[Problem, ...]:
    """Return where papers disagree, and where a document states what cannot follow from its other figures."""
    from metrics.analysis.conflicts import acknowledged_in_vain, conflicts
    from metrics.analysis.consistency import contradictions
    from metrics.display.conflicts import conflict_problem, in_vain_problem
    from metrics.display.contradictions import contradiction_problem

    problems = [
        conflict_problem(catalogue, each) for each in conflicts(catalogue) if not each.is_acknowledged
    ]
    problems += map(in_vain_problem, acknowledged_in_vain(catalogue))
    wrong = (each for each in contradictions(catalogue) if each.follows.rule != "elsewhere")
    problems += [contradiction_problem(catalogue, each) for each in wrong]
    return tuple(sorted(problems, key=lambda each: (each.file, each.line, each.column)))


def run_table(options: argparse.Namespace, language: Language) -> int:
    """Print the tidy frame."""
    from metrics.curation import load_catalogue

    catalogue = load_catalogue(options.folder)
    wanted = {
        "theme": identified("--theme", options.theme or (), catalogue.themes),
        "area": identified("--area", options.area or (), catalogue.areas),
    }
    from metrics.analysis import tidy  # only now, for it loads pandas
    from metrics.analysis.judged import judged
    from metrics.export.table import table_bytes

    frame = judged(catalogue, tidy(catalogue))
    for column, ids in wanted.items():
        if ids:
            frame = frame[frame[column].isin(ids)]
    sys.stdout.flush()
    sys.stdout.buffer.write(table_bytes(frame, options.format))
    return FINE


def run_verify(options: argparse.Namespace, language: Language) -> int:
    """Look every curated figure up in its document."""
    from metrics.cli.verification import print_verification

    return print_verification(options, language)


def run_audit(options: argparse.Namespace, language: Language) -> int:
    """Account for every number of the documents."""
    from metrics.cli.audit import print_audit

    return print_audit(options, language)


def run_coverage(options: argparse.Namespace, language: Language) -> int:
    """Print the map of what is known and what is not."""
    from metrics.cli.coverage_map import print_coverage

    return print_coverage(options, language)


def run_compare(options: argparse.Namespace, language: Language) -> int:
    """Print which figures of an indicator compare."""
    from metrics.cli.verdict_list import print_verdicts

    return print_verdicts(options, language)


def run_conflicts(options: argparse.Namespace, language: Language) -> int:
    """Print where two numbers are printed for one thing, and what was revised."""
    from metrics.cli.conflict_list import print_conflicts

    return print_conflicts(options, language)


def run_implied(options: argparse.Namespace, language: Language) -> int:
    """Print what follows from the printed figures."""
    from metrics.cli.implied_list import print_implied

    return print_implied(options, language)


def run_export(options: argparse.Namespace, language: Language) -> int:
    """Write the files of a view."""
    from metrics.cli.view_export import export_view

    return export_view(options, language)


def run_serve(options: argparse.Namespace, language: Language) -> int:
    """Serve the dashboard until it is stopped."""
    from metrics.cli.verification import FOLDER_NAMED_BY, documents_folder
    from metrics.curation import default_folder
    from metrics.server import serve

    if folder := documents_folder(options.documents):
        os.environ[FOLDER_NAMED_BY] = str(folder.resolve())

    folder = options.folder or options.curated or default_folder()
    return serve(folder, options.address, options.port, given=tuple(options.host))


def _json(record: Mapping[str, object]) -> str:
    """Return an object as one line."""
    return json.dumps(record, ensure_ascii=False)


def print_problems(problems: tuple[Problem, ...], language: Language, stream: TextIO) -> None:
    """Print problems one a line."""
    for problem in problems:
        print(problem.text(language), file=stream)


def _reading(text: str, quantity: "Quantity") -> str:
    """Return what was read as a person reads it: value, interval, unit, hedge; open ends are left blank."""
    read = quantity.as_json()
    value, low, high = ("" if read[end] is None else f"{read[end]}" for end in ("value", "low", "high"))
    hedge = f"\t{quantity.hedge}" if read["hedge"] else ""
    return f"{text}\t{value} {quantity.unit}\t[{low}, {high}]{hedge}"
