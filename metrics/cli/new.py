"""`metrics new`: a folder of curated files to begin with."""

import argparse
from pathlib import Path

from metrics.cli.arguments import argument
from metrics.cli.intake import unwritable
from metrics.cli.option_values import WrongUsageError
from metrics.cli.outcome import FINE
from metrics.curation import library
from metrics.curation.intake.adding import new_folder, short_name
from metrics.language import Bilingual, Language

ARGUMENTS = (
    argument("folder", "新文件夹", "the new folder", metavar="DIR", type=Path),
    argument(
        "--town",
        "镇名与英文名，如 平湖镇=Pinghu",
        "such as 平湖镇=Pinghu",
        metavar="ZH=EN",
        required=True,
        action="append",
    ),
    argument(
        "--in",
        "所在的地方，由近及远，如 古田县=Gutian 宁德市=Ningde",
        "the localities that it lies in, from the nearest on, such as 古田县=Gutian 宁德市=Ningde",
        metavar="ZH=EN",
        nargs="+",
        required=True,
        dest="around",
    ),
)
ONE_TOWN = Bilingual(
    "一次写一个 --town；其余的镇写进新文件夹的 areas.yaml",
    "write one --town; the others go into the new folder's areas.yaml",
)
WRITTEN = Bilingual(
    "{} 个文件；接下来：metrics add 文章 --period 年份 --curated {}",
    "{} files; next: metrics add ARTICLE --period YEAR --curated {}",
)
CHINESE_FIRST = Bilingual("'{}'：中文名写在前面；请写 {}", "'{}' gives the English name first; write {}")
A_FILE = Bilingual("'{}' 是文件；请写一个新文件夹", "'{}' is a file; name a new folder")
SOURCED = Bilingual(
    "指标库有 {1} 个指标，{0} 个写明口径出自哪里（why）；其余的定义没有与官方口径核对过，用前请看一遍",
    "of the {1} indicators of the library {0} say where their definition comes from (why); the others were not held "
    "against an official one, so read them before you use them",
)


def run(options: argparse.Namespace, language: Language) -> int:
    """Write the folder and say what comes next.

    Raises:
        WrongUsageError: if there is something in it already, a name is not given in both languages, or a second town.
    """
    if len(options.town) > 1:
        raise WrongUsageError(ONE_TOWN)
    names, around = _both(options.town[0]), [_both(locality) for locality in options.around]
    town = short_name(names.zh)
    try:
        files = new_folder(options.folder, town, names, around)
    except FileExistsError as error:
        raise WrongUsageError(_not_empty(options.folder)) from error
    except OSError as error:
        is_file = options.folder.is_file()
        raise WrongUsageError(A_FILE.filled(options.folder) if is_file else unwritable(error)) from error
    shipped = library.shipped_library()
    print(WRITTEN.within(language).format(len(files), options.folder))
    print(SOURCED.within(language).format(shipped.sourced, len(shipped.indicators)))
    return FINE


def _both(written: str) -> Bilingual:
    """Return a town's name in both languages, as `--town 平湖镇=Pinghu` gives it."""
    zh, equals, en = written.partition("=")
    if not (zh.strip() and equals and en.strip()):
        raise WrongUsageError(
            Bilingual(
                f"'{written}' 只有一种语言；请写 平湖镇=Pinghu",
                f"'{written}' is in one language; write 平湖镇=Pinghu",
            )
        )
    if zh.isascii() and not en.isascii():
        raise WrongUsageError(CHINESE_FIRST.filled(written, f"{en.strip()}={zh.strip()}"))
    return Bilingual(zh.strip(), en.strip())


def _not_empty(folder: Path) -> Bilingual:
    """Return the message for a folder that `metrics new` was to begin and in which something is."""
    return Bilingual(
        f"'{folder}' 里已有文件；请写一个新文件夹", f"there are files in '{folder}'; name a new folder"
    )
