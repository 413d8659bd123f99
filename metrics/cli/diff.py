"""`metrics diff`: what differs between two versions of the data, each a folder, a kept version or a commit of git.

Exit codes as those of `git diff`: 0, with `--exit-code` 1 where the two differ; 2 where one of them cannot be read.
"""

import argparse
import os
import sys
from pathlib import Path

from metrics.cli.arguments.argument import argument
from metrics.cli.files.sides import side
from metrics.cli.printing.outcome import WRONG_USAGE, print_problems
from metrics.cli.printing.reviewing import WAYS, print_review
from metrics.curation import default_folder
from metrics.curation.keeping.commits import repository_around
from metrics.errors import DataError
from metrics.language import Language
from metrics.settings import own_settings

ARGUMENTS = (
    argument(
        "old",
        "先前的数据：文件夹、看板保留的版本或 git 提交（main、HEAD~1、v1:curated）",
        "the earlier data: a folder, a version that a server kept, or a commit (main, HEAD~1, v1:curated)",
        metavar="OLD",
    ),
    argument(
        "new",
        "后来的数据，写法同上（默认是 OLD 那个提交里写明的文件夹现在的样子，没有写明就是 ./curated）",
        "the later data; default: the folder that OLD names in a commit as it is now, else ./curated",
        metavar="NEW",
        nargs="?",
    ),
    *WAYS,
)


def run(options: argparse.Namespace, language: Language) -> int:
    """Print which figures, entries, verdicts and charts differ, as `metrics diff` does; return the exit code.

    Raises:
        WrongUsageError: if there is no such data.
    """
    folder = _meant_folder()
    names = options.old, options.new or str(_as_it_is(options.old, folder))
    try:
        old, new = ((name, side(name, folder)) for name in names)
    except DataError as error:
        print_problems(error.problems, language, sys.stderr)
        return WRONG_USAGE
    return print_review(old, new, options, language)


def _as_it_is(old: str, folder: Path) -> Path:
    """Return the folder whose files are the later data where none is named: the one that ``old`` names in a commit."""
    _, colon, inside = old.partition(":")
    around = repository_around(folder) if colon and not Path(old).is_dir() else None
    return Path(os.path.relpath(around / inside)) if around else folder


def _meant_folder() -> Path:
    """Return the folder whose commits are meant: the default one, if it is of the repository where one stands.

    Where somebody stands in a repository that has no ./curated, it is the folder in which they stand: commits of the
    project's own figures, which the package brings, are no answer about theirs.
    """
    folder, around = default_folder(), repository_around(Path())
    is_theirs = around is None or folder.absolute().is_relative_to(around)
    return folder if is_theirs or own_settings().curated else Path()
