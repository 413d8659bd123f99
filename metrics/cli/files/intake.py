"""What comes into a folder of curated files: which folder that is, and what stands in a file's way."""

import argparse
from pathlib import Path

from metrics.cli.arguments.option_values import WrongUsageError
from metrics.cli.files.streams import read
from metrics.errors import system_reason
from metrics.language import Bilingual
from metrics.settings import own_settings


def folder_to_write_in(options: argparse.Namespace) -> Path:
    """Return the folder to write in: it is named, or stands here; the package's own is nobody's to write in.

    Raises:
        WrongUsageError: if there is none.
    """
    folder = options.folder or own_settings().curated or Path("curated")
    if not folder.is_dir():
        raise WrongUsageError(
            Bilingual(
                f"没有数据文件夹 '{folder}'；请先 metrics new，或写 --curated",
                f"there is no folder '{folder}'; begin one with metrics new, or write --curated DIR",
            )
        )
    return Path(folder)


def in_both(text: str) -> Bilingual:
    """Return a name in both languages, as it is typed on the command line: 中文=English, or one for both."""
    zh, _, en = text.partition("=")
    return Bilingual(zh, en or zh)


def unreadable(file: str | Path, why: Bilingual) -> Bilingual:
    """Return the command's message for a file that cannot be read."""
    return Bilingual(f"读不了 '{file}'：{why.zh}", f"cannot read '{file}': {why.en}")


def read_or_refuse(file: str | Path, most: int, instead: Bilingual) -> bytes:
    """Return what is in a file, or comes in, at most one byte more than ``most``.

    Raises:
        WrongUsageError: if it cannot be read; it says what to name ``instead``.
    """
    try:
        return read(file, most)
    except OSError as error:
        reason = Bilingual("{}；{}", "{}; {}").filled(system_reason(error), instead)
        raise WrongUsageError(unreadable(file, reason)) from error


def taken(file: str, thing: Bilingual) -> Bilingual:
    """Return the message for a typed name that another thing has, such as 一份文档, a document."""
    return Bilingual(
        f"已有另{thing.zh}叫 '{file}'；请用 --name 另取一名",
        f"another {thing.en} is called '{file}'; give this one another name by --name",
    )


def known(key: str) -> Bilingual:
    """Return the command's message for an edition of a document that the folder has already."""
    return Bilingual(
        f"这一版已在 sources.yaml 中，就是 {key}；不必再收一次",
        f"this edition is in sources.yaml already, as {key}",
    )


def other_map(name: str) -> Bilingual:
    """Return the command's message for a table's map whose name another map has."""
    return Bilingual(
        f"已有另一张映射叫 '{name}'；要用它就写 --map {name}，否则把文件改名",
        f"another map is called '{name}'; write --map {name} to use that one, or rename the file",
    )


def busy(who: str) -> Bilingual:
    """Return the command's message for a folder in which somebody else works."""
    return Bilingual(
        f"别人正在这个文件夹里写（{who}）；请稍后再试",
        f"somebody else writes in the folder ({who}); try again",
    )


def unwritable(error: OSError) -> Bilingual:
    """Return the command's message for a folder in which nothing can be written, or a file that cannot be."""
    if not error.filename:
        return Bilingual(
            "不能在这个文件夹里写（{}）；请腾出地方，或改权限",
            "cannot write in the folder ({}); make room, or mend its rights",
        ).filled(system_reason(error))
    path = Path(str(error.filename))
    hidden = next((at for at, part in enumerate(path.parts) if part.startswith(".") and part != ".."), None)
    if hidden is not None:  # the lock, or what is written before it gets its name: nobody knows it
        path = Path(*path.parts[:hidden])
    return Bilingual(
        "不能写 '{}'（{}）；请腾出地方，或改权限", "cannot write '{}' ({}); make room, or mend its rights"
    ).filled(path, system_reason(error))
