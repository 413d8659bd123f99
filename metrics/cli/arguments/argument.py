"""What an argument of a command is, and those that several commands take."""

import argparse
import re
from collections.abc import Mapping
from pathlib import Path

from msgspec import Struct

from metrics.language import Bilingual, spoken
from metrics.model.codes import Measure
from metrics.settings import DOCUMENTS as NAMED_BY

_FIGURE_MARK = "\0"  # before -3.3%, which argparse would take for an option; no shell can write it


def _language(text: str) -> str:
    """Return the language that a code names, EN or zh-CN too; what names none is left for argparse to refuse."""
    return spoken(text) or text


def marked(argument: str) -> str:
    """Return an argument such as -3.3% with a mark before it: it is a figure and no option."""
    return _FIGURE_MARK + argument if re.match(r"-[\d.]", argument) else argument


def unmarked(argument: str) -> str:
    """Return a command's argument as it was typed."""
    return argument.removeprefix(_FIGURE_MARK)


class Argument(Struct, frozen=True):
    """One argument of a command: its names, its help in both languages, and what argparse is told besides."""

    names: tuple[str, ...]
    help: Bilingual
    settings: Mapping[str, object]


class _IfWritten(argparse.Action):
    """Keep what is written; what is not changes nothing that another argument has set."""

    def __call__(self, parser: object, options: argparse.Namespace, value: object, _: object = None) -> None:
        """Keep the value of a command's argument."""
        if value is not None:
            setattr(options, self.dest, value)


def argument(names: str, zh: str, en: str, **settings: object) -> Argument:
    """Return an argument of a command, its names divided by blanks."""
    return Argument(tuple(names.split()), Bilingual(zh, en), settings)


def file_to_write(names: str, zh: str, en: str) -> Argument:
    """Return an option that names a file to write, or `-` for standard output: see metrics/cli/files/streams.py."""
    return argument(names, f"{zh}；- 为标准输出", f"{en}; - for standard output", metavar="FILE", type=Path)


LANGUAGE = argument(
    "--lang", "语言", "language", choices=["zh", "en"], type=_language, default=argparse.SUPPRESS
)
CURATED = argument(
    "--curated", "数据文件夹（默认 ./curated）", "default: ./curated", metavar="DIR", dest="folder", type=Path
)
FOLDER = argument(  # of a command that takes nothing else; it takes --curated too, as every command does
    "folder",
    "数据文件夹，同 --curated",
    "the same as --curated",
    metavar="DIR",
    nargs="?",
    type=Path,
    action=_IfWritten,
)
DOCUMENTS = argument(
    "--documents",
    f"文档文件夹（默认 {NAMED_BY}）",
    f"default: {NAMED_BY}",
    metavar="DIR",
    type=Path,
)
TOWNS = argument("--towns", "乡镇，如 西溪 西湖（默认全部）", "such as 西溪 西湖; default: all", nargs="+")
YEARS = argument("--years", "年份，如 2020-2024", "such as 2020-2024")
STRICT = argument("--strict", "存疑也算问题", "remarks are problems too", action="store_true")
REQUIRE = argument("--require", "没有文档也算问题", "fail without the documents", action="store_true")
JSON_LINES = argument("--json", "每行一个 JSON 对象", "one JSON object a line", action="store_true")
THEMES = argument("--theme", "只要这个主题，可重复", "this theme only; repeatable", action="append")
MEASURE = argument(
    "--measure",
    "度量（默认 level）",
    "default: level",
    choices=[str(measure) for measure in Measure],
    default="level",
)
