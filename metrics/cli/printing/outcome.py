"""How a command ends: its exit code, and the problems and remarks that it prints."""

import argparse
from collections.abc import Sequence
from typing import TextIO

from metrics.errors import Problem, Remark
from metrics.language import Bilingual, Language

FINE, BAD_DATA, WRONG_USAGE, NOTHING_VERIFIED = 0, 1, 2, 3
MOST = 200  # remarks listed: whoever sees these looks at the first few


def in_earnest(
    problems: Sequence[Problem], remarks: Sequence[Remark], options: argparse.Namespace
) -> tuple[tuple[Problem, ...], tuple[Remark, ...]]:
    """Return problems and remarks as they count: with --strict the remarks are problems too."""
    if not options.strict:
        return tuple(problems), tuple(remarks)
    together = [*problems, *(remark.problem for remark in remarks)]
    return tuple(sorted(together, key=lambda problem: (problem.file, problem.line, problem.column))), ()


def print_problems(problems: tuple[Problem, ...], language: Language, stream: TextIO) -> None:
    """Print problems one a line."""
    for problem in problems:
        print(problem.text(language), file=stream)


def print_remarks(remarks: Sequence[Remark], language: Language, stream: TextIO | None = None) -> None:
    """Print the first remarks, and how many there are; nothing where there are none."""
    for remark in remarks[:MOST]:
        print(remark.text(language), file=stream)
    if remarks:
        counted = Bilingual("{} 处存疑", "{} remarks").within(language)
        print(counted.format(len(remarks)), file=stream)
