"""`metrics verify`: each curated figure against the document that it names."""

import argparse
import sys
from collections.abc import Sequence

from metrics.cli.arguments.argument import DOCUMENTS, FOLDER, REQUIRE, STRICT
from metrics.cli.arguments.option_values import asked_documents
from metrics.cli.printing.outcome import (
    BAD_DATA,
    FINE,
    NOTHING_VERIFIED,
    in_earnest,
    print_problems,
    print_remarks,
)
from metrics.curation import load_catalogue
from metrics.curation.auditing.verification import DocumentCheck, verify
from metrics.language import Bilingual, Language

NOT_VERIFIED = Bilingual(
    "未核对：没有文档；请用 --documents 写明所在的文件夹",
    "not verified: no documents; name their folder by --documents",
)
FIGURES = Bilingual("{} 个数字", "{} figures")
FIGURES_AND_WORDS = Bilingual("{} 个数字和 {} 处年份、标题", "{} figures (and words of year or headline: {})")
MISSING = Bilingual("{}：未核对，文件夹里没有 {}：{}", "{}: not verified, the folder has no {}: {}")
PROVED = Bilingual("{}：{}，全部在原文中", "{}: {}, all of them in the document")
FAILED = Bilingual("{}：{}，其中 {} 处在原文中", "{}: {}, {} of them in the document")
SUMMED = Bilingual("已核对：{} 份文档，{}", "verified: {} documents, {}")
NOT_PROVABLE = Bilingual(
    "无从核对：{} 个数字，其来源不是文件", "not provable: {} figures, whose sources are no files"
)
LEFT = Bilingual("未核对完：{} 个问题", "not verified: {} problems")


ARGUMENTS = (
    FOLDER,
    DOCUMENTS,
    STRICT,
    REQUIRE,
)


def run(options: argparse.Namespace, language: Language) -> int:
    """Print what does not stand in the documents, then how much does; return the exit code.

    Raises:
        WrongUsageError: if there is no such folder of documents.
    """
    catalogue, folder = load_catalogue(options.folder), asked_documents(options.documents)
    if folder is None and not any(source.map for source in catalogue.sources.values()):
        return _not_verified(options, language)
    result = verify(catalogue, folder)
    problems, remarks = in_earnest(result.problems, result.remarks, options)
    print_problems(problems, language, sys.stdout)
    print_remarks(remarks, language)
    for checked in result.checked:
        if folder or checked.source.map:
            print(_checked(checked, language))
    if result.unproven:
        print(NOT_PROVABLE.within(language).format(result.unproven))
    if folder is None and any(checked.proved is None for checked in result.checked) and not problems:
        return _not_verified(options, language)
    holds = result.holds and not problems
    if holds:
        print(SUMMED.within(language).format(len(result.checked), _printed(result.checked, language)))
    elif problems:
        print(LEFT.within(language).format(len(problems)))
    return FINE if holds else BAD_DATA


def _not_verified(options: argparse.Namespace, language: Language) -> int:
    """Say that there are no documents to look figures up in; return the exit code."""
    print(NOT_VERIFIED.within(language))
    return BAD_DATA if options.require else NOTHING_VERIFIED


def _checked(checked: DocumentCheck, language: Language) -> str:
    """Return what names a document, and how much of it stands there, as `metrics verify` prints it."""
    source, printed = checked.source, _printed([checked], language)
    if checked.proved is None:
        return MISSING.within(language).format(source.id, source.file, printed)
    if checked.proved == checked.printed:
        return PROVED.within(language).format(source.id, printed)
    return FAILED.within(language).format(source.id, printed, checked.proved)


def _printed(checks: Sequence[DocumentCheck], language: Language) -> str:
    """Return how many figures name documents, and how many words that tell their year, headline or author."""
    words = sum(len(check.source.known_from) + len(check.source.printed) for check in checks)
    figures = sum(check.printed for check in checks) - words
    return (FIGURES_AND_WORDS if words else FIGURES).within(language).format(figures, words)
