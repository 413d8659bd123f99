"""`metrics check`: every problem and every doubt of a curated folder."""

import argparse
import json
import sys

from metrics.cli.arguments import DOCUMENTS, FOLDER, JSON_LINES, STRICT
from metrics.cli.outcome import BAD_DATA, FINE, print_problems, print_remarks
from metrics.cli.usage import asked_documents
from metrics.curation import default_folder, examine
from metrics.display.soundness import soundness
from metrics.language import Bilingual, Language

ARGUMENTS = (FOLDER, DOCUMENTS, STRICT, JSON_LINES)


def run(options: argparse.Namespace, language: Language) -> int:
    """Print every problem of the curated folder, or how much it holds."""
    catalogue, shape = examine(options.folder or default_folder())
    found = soundness(catalogue, shape, asked_documents(options.documents))
    found = found.in_earnest() if options.strict else found
    if options.json:
        records = [problem.as_json() for problem in found.problems]
        records += [remark.as_json() for remark in found.remarks]
        print("".join(f"{json.dumps(record, ensure_ascii=False)}\n" for record in records), end="")
        return FINE if found.is_sound else BAD_DATA
    print_problems(found.problems, language, sys.stdout)
    print_remarks(found.remarks, language)
    if catalogue is None or not found.is_sound:
        return BAD_DATA
    held = len(catalogue.themes), len(catalogue.indicators), len(catalogue.observations)
    fine = Bilingual(
        "{} 个主题，{} 个指标，{} 个数字，没有问题", "{} themes, {} indicators, {} figures, no problem"
    )
    print(fine.within(language).format(*held))
    return FINE
