"""`metrics changes`: what differs between two folders of curated files, or a folder and a version that was kept."""

import argparse
from pathlib import Path

from metrics.cli.arguments.argument import FOLDER, argument
from metrics.cli.arguments.option_values import WrongUsageError
from metrics.cli.printing.reviewing import WAYS, print_review
from metrics.curation import default_folder, load_catalogue
from metrics.curation.keeping.last_good import copied, is_version, kept_versions
from metrics.language import Bilingual, Language
from metrics.model.records import Catalogue
from metrics.settings import own_settings

ARGUMENTS = (
    argument(
        "old",
        "先前的数据文件夹，或看板保留的版本（默认最近保留的另一版）",
        "folder of the earlier data, or a version that a server kept; default: the last other one that it kept",
        metavar="OLD",
        nargs="?",
    ),
    FOLDER,
    *WAYS,
)


def run(options: argparse.Namespace, language: Language) -> int:
    """Print which figures came, were put right and went, and what changed with them, as `metrics changes` does.

    Raises:
        WrongUsageError: if there is no such earlier data.
    """
    after = load_catalogue(options.folder or default_folder())
    folder = (options.folder or default_folder()).resolve()
    before = _earlier(options.old, folder, after.version)
    old = options.old or before.version
    return print_review((old, before), (str(options.folder or default_folder()), after), options, language)


def _earlier(named: str | None, folder: Path, version: str) -> Catalogue:
    """Return the data of the folder or kept version that is named, else those that were kept last before these."""
    state = own_settings().state
    kept = [other for other in kept_versions(folder, state) if other != version]
    if named and not is_version(named):
        return _of_folder(Path(named), kept)
    wanted = [version for version in kept if named in (None, version)]
    copy = next((old for version in wanted if (old := copied(folder, version, state))), None)
    if copy is None:
        raise WrongUsageError(_nothing_kept(kept))
    return copy


def _of_folder(folder: Path, kept: list[str]) -> Catalogue:
    """Return the data of a folder named to `metrics changes`."""
    if not folder.is_dir():
        raise WrongUsageError(_no_folder(folder, kept))
    return load_catalogue(folder)


def _nothing_kept(kept: list[str]) -> Bilingual:
    """Return the message where no such version is kept."""
    zh, en = (f"；保留的有 {', '.join(kept)}", f"; kept are {', '.join(kept)}") if kept else ("", "")
    return Bilingual(
        f"没有保留这样的先前版本{zh}；请写先前数据的文件夹：metrics changes OLD",
        f"no such earlier version is kept{en}; write the folder of the earlier data: metrics changes OLD",
    )


def _no_folder(folder: Path, kept: list[str]) -> Bilingual:
    """Return the message of `metrics changes` where there is no such folder."""
    zh, en = (
        (f"，或保留的版本 {', '.join(kept)}", f" or a kept version, {', '.join(kept)}") if kept else ("", "")
    )
    return Bilingual(
        f"没有文件夹 '{folder}'；请写先前数据的文件夹{zh}",
        f"there is no folder '{folder}'; write the folder of the earlier data{en}",
    )
