"""`metrics new`: a folder of curated files to begin with."""

import argparse
from collections.abc import Iterable
from pathlib import Path

from metrics.cli.arguments.argument import argument
from metrics.cli.arguments.argument_types import both_names
from metrics.cli.arguments.option_values import WrongUsageError
from metrics.cli.files.intake import unwritable
from metrics.cli.printing.outcome import FINE
from metrics.curation import library
from metrics.curation.intake.beginning import YUAN, new_folder, short_name
from metrics.language import Bilingual, Language
from metrics.model.units import package_units

ARGUMENTS = (
    argument("folder", "新文件夹", "the new folder", metavar="DIR", type=Path),
    argument(
        "--town",
        "镇名与英文名，如 平湖镇=Pinghu；所在地方相同的几个镇可一起写",
        "such as 平湖镇=Pinghu; several that lie in the same localities may be written",
        metavar="ZH=EN",
        type=both_names,
        nargs="+",
        required=True,
        action="extend",
    ),
    argument(
        "--in",
        "所在的地方，由近及远，如 古田县=Gutian 宁德市=Ningde",
        "the localities that it lies in, from the nearest on, such as 古田县=Gutian 宁德市=Ningde",
        metavar="ZH=EN",
        type=both_names,
        nargs="+",
        required=True,
        dest="around",
    ),
    argument(
        "--money",
        "指标库的金额用哪种货币，如 英镑（默认 元）",
        "the currency of the library's indicators of money, such as GBP; default: CNY",
        metavar="CURRENCY",
        default=YUAN,
    ),
)
TWICE = Bilingual(
    "'{}' 和 '{}' 简称相同；先写一个，另一个写进新文件夹的 areas.yaml",
    "'{}' and '{}' are the same in short; write one, and the other into the new folder's areas.yaml",
)
WRITTEN = Bilingual(
    "{} 个文件；接下来：metrics add 文章 {}--period 年份 --curated {}",
    "{} files; next: metrics add ARTICLE {}--period YEAR --curated {}",
)
CHINESE_FIRST = Bilingual("'{}'：中文名写在前面；请写 {}", "'{}' gives the English name first; write {}")
NO_MONEY = Bilingual("--money '{}' 不是货币；请写 {} 之一", "--money '{}' is no currency; write one of {}")
A_FILE = Bilingual("'{}' 是文件；请写一个新文件夹", "'{}' is a file; name a new folder")
SOURCED = Bilingual(
    "指标库有 {1} 个指标，{0} 个写明口径出自哪里（why）；其余的定义没有与官方口径核对过，用前请看一遍",
    "of the {1} indicators of the library {0} say where their definition comes from (why); the others were not held "
    "against an official one, so read them before you use them",
)


def run(options: argparse.Namespace, language: Language) -> int:
    """Write the folder and say what comes next.

    Raises:
        WrongUsageError: if there is something in it already, a name is not given in both languages, or two are one.
    """
    towns, around = _towns(map(_chinese_first, options.town)), list(map(_chinese_first, options.around))
    try:
        files = new_folder(options.folder, towns, around, _currency(options.money))
    except FileExistsError as error:
        raise WrongUsageError(_not_empty(options.folder)) from error
    except OSError as error:
        is_file = options.folder.is_file()
        raise WrongUsageError(A_FILE.filled(options.folder) if is_file else unwritable(error)) from error
    shipped = library.shipped_library()
    area = f"--area {next(iter(towns))} " if len(towns) > 1 else ""
    print(WRITTEN.within(language).format(len(files), area, options.folder))
    print(SOURCED.within(language).format(shipped.sourced, len(shipped.indicators)))
    return FINE


def _towns(named: Iterable[Bilingual]) -> dict[str, Bilingual]:
    """Return the towns of a new folder by their ids, which are what they are called in short."""
    towns: dict[str, Bilingual] = {}
    for names in named:
        other = towns.setdefault(short_name(names.zh), names)
        if other is not names:
            raise WrongUsageError(TWICE.filled(other.zh, names.zh))
    return towns


def _currency(written: str) -> str:
    """Return the currency of a new folder as a base unit: GBP, £ and 英镑 are one."""
    known = package_units()
    currencies = {
        name: base.name
        for base in known.bases.values()
        if base.money
        for name in (base.name, base.zh, base.one)
    }
    currency = {**currencies, **known.before}.get(written) or currencies.get(written.upper())
    if currency is None:
        raise WrongUsageError(NO_MONEY.filled(written, ", ".join(sorted(filter(str.isascii, currencies)))))
    return currency


def _chinese_first(names: Bilingual) -> Bilingual:
    """Return what a locality of a new folder is called; refused where the English name stands first."""
    if names.zh.isascii() and not names.en.isascii():
        raise WrongUsageError(CHINESE_FIRST.filled(f"{names.zh}={names.en}", f"{names.en}={names.zh}"))
    return names


def _not_empty(folder: Path) -> Bilingual:
    """Return the message for a folder that `metrics new` was to begin and in which something is."""
    return Bilingual(
        f"'{folder}' 里已有文件；请写一个新文件夹", f"there are files in '{folder}'; name a new folder"
    )
