"""`metrics curate`: the workbench, in which a person says yes or no to each number of a document."""

import argparse
from pathlib import Path

from metrics.cli.add import NO_FOLDER
from metrics.cli.arguments.argument import DOCUMENTS, FOLDER, argument
from metrics.cli.arguments.argument_types import port
from metrics.cli.arguments.option_values import WrongUsageError, asked_documents
from metrics.cli.printing.outcome import FINE
from metrics.curation import default_folder
from metrics.curation.writing.lock import FolderLockedError
from metrics.errors import system_reason
from metrics.language import Bilingual, Language
from metrics.web.workbench.server import serve

ARGUMENTS = (
    FOLDER,
    DOCUMENTS,
    argument("--port", "端口（默认随便一个空着的）", "default: any that is free", type=port, default=0),
    argument(
        "--no-browser", "不打开浏览器，只打印地址", "print the address, open no browser", action="store_true"
    ),
)


def run(options: argparse.Namespace, language: Language) -> int:
    """Serve the workbench until it is stopped.

    Raises:
        WrongUsageError: if there is no folder of documents, or somebody else works in the folder.
    """
    documents = asked_documents(options.documents)
    if documents is None:
        raise WrongUsageError(NO_FOLDER)
    folder = Path(options.folder or default_folder())
    if not folder.is_dir():
        raise WrongUsageError(Bilingual(f"没有数据文件夹 '{folder}'", f"there is no folder '{folder}'"))
    if not any(folder.glob("*.yaml")):
        raise WrongUsageError(_nothing_in(folder))
    folder = folder.resolve()
    try:
        serve(folder, documents.resolve(), options.port, language, browser=not options.no_browser)
    except FolderLockedError as error:
        raise WrongUsageError(_taken(folder, error.holder)) from error
    except OSError as error:
        raise WrongUsageError(_no_start(folder, error)) from error
    return FINE


def _nothing_in(folder: Path) -> Bilingual:
    """Return `metrics curate`'s message for a folder in which nothing is curated: how to begin one."""
    begin = "metrics new mytown --town 平湖镇=Pinghu --in 古田县=Gutian"
    return Bilingual(
        f"'{folder}' 里没有 YAML 文件，没有什么可整理；请给出数据文件夹，或先新建一个：{begin}",
        f"there is no YAML file in '{folder}', so nothing to curate; name a curated folder, or begin one: {begin}",
    )


def _taken(folder: Path, holder: str) -> Bilingual:
    """Return the message that somebody else works in the folder that `metrics curate` was to open."""
    return Bilingual(
        f"'{folder.name}' 正在 {holder} 整理；请用那一个，或先停下它",
        f"'{folder.name}' is being curated at {holder}; use that one, or stop it first",
    )


def _no_start(folder: Path, error: OSError) -> Bilingual:
    """Return the message of `metrics curate` where the workbench cannot start."""
    return Bilingual(
        "'{}' 的整理台开不了（{}）；请换 --port，或看看能否写这个文件夹",
        "cannot start on '{}' ({}); choose another --port, or make the folder writable",
    ).filled(folder.name, system_reason(error))
