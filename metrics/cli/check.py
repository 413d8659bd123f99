"""`metrics check`: every problem and every doubt of a curated folder."""

import argparse
import json
import sys

from metrics.cli.arguments.argument import DOCUMENTS, FOLDER, JSON_LINES, STRICT, argument
from metrics.cli.arguments.option_values import asked_documents
from metrics.cli.printing.outcome import BAD_DATA, FINE, print_problems, print_remarks
from metrics.curation import default_folder, examine
from metrics.curation.catalogue import beside
from metrics.display.doubting.soundness import Soundness, soundness
from metrics.language import Bilingual, Language
from metrics.model.records import Catalogue

WATCH = argument(
    "--watch",
    "文件一改就再查，只说新的和没了的",
    "check again when a file changes; print what is new and what is gone",
    action="store_true",
)
ARGUMENTS = (FOLDER, DOCUMENTS, STRICT, JSON_LINES, WATCH)


def run(options: argparse.Namespace, language: Language) -> int:
    """Print every problem of the curated folder, or how much it holds; the exit code is that of the first check."""
    if options.watch:
        return _watched(options, language)
    return _print(*_checked(options), options, language)


def _watched(options: argparse.Namespace, language: Language) -> int:
    """Check again whenever a file changes, until somebody ends it; return the exit code of the first check."""
    from metrics.cli.printing.watching import Inspection, watch
    from metrics.views.loading.watched_files import whole_stamp

    documents = asked_documents(options.documents)
    folders = [options.folder or default_folder(), *([documents] if documents else [])]
    stamp = whole_stamp(*folders)
    catalogue, result = _checked(options)
    code = _print(catalogue, result, options, language)

    def again() -> Inspection:
        catalogue, result = _checked(options)
        return Inspection((*result.problems, *result.remarks), is_whole=catalogue is not None)

    if folders[0].is_dir():
        first = Inspection((*result.problems, *result.remarks), is_whole=catalogue is not None)
        watch(folders, (stamp, first), again, language)
    return code


def _checked(options: argparse.Namespace) -> tuple[Catalogue | None, Soundness]:
    """Return what the folder of `metrics check` holds, None where its shape is wrong, and whether it is sound."""
    folder = options.folder or default_folder()
    catalogue, shape = examine(folder, strays=False)
    shape = beside(folder, catalogue) if catalogue else examine(folder)[1]
    result = soundness(catalogue, shape, asked_documents(options.documents))
    return catalogue, result.in_earnest() if options.strict else result


def _print(
    catalogue: Catalogue | None, result: Soundness, options: argparse.Namespace, language: Language
) -> int:
    """Print what `metrics check` found; return the exit code."""
    if options.json:
        records = [problem.as_json() for problem in result.problems]
        records += [remark.as_json() for remark in result.remarks]
        print("".join(f"{json.dumps(record, ensure_ascii=False)}\n" for record in records), end="")
        return FINE if result.is_sound else BAD_DATA
    print_problems(result.problems, language, sys.stdout)
    print_remarks(result.remarks, language)
    if catalogue is None or not result.is_sound:
        return BAD_DATA
    counts = len(catalogue.themes), len(catalogue.indicators), catalogue.figure_count
    fine = Bilingual(
        "{} 个主题，{} 个指标，{} 个数字，没有问题", "{} themes, {} indicators, {} figures, no problem"
    )
    print(fine.within(language).format(*counts))
    return FINE
