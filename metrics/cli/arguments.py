"""The arguments of each command, and the parser that is made of them."""

import argparse
import re
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from metrics.cli import commands
from metrics.language import Bilingual, Language, spoken
from metrics.model.codes import ChartKind, Measure, MoneyUnit
from metrics.pages.hosts import Host, host_of

_FIGURE_MARK = "\0"  # before -3.3%, which argparse would take for an option; no shell can write it


def _port(text: str) -> int:
    """Return a port number; argparse turns the error into wrong usage."""
    if not text.isascii() or not text.isdigit() or not 0 <= int(text) <= 65535:
        raise argparse.ArgumentTypeError(f"'{text}'; 0-65535")
    return int(text)


def _host(text: str) -> Host:
    """Return a name of the server; argparse turns the error into wrong usage."""
    if (host := host_of(text)) is None:
        raise argparse.ArgumentTypeError(
            f"'{text}'; kpi.town.example, kpi.town.example:8443, 10.0.0.5, [fd00::5]"
        )
    return host


def _language(text: str) -> str:
    """Return the language that a code names, EN or zh-CN too; what names none is left for argparse to refuse."""
    return spoken(text) or text


def marked(argument: str) -> str:
    """Return an argument such as -3.3% with a mark before it: it is a figure and no option."""
    return _FIGURE_MARK + argument if re.match(r"-[\d.]", argument) else argument


def _unmarked(argument: str) -> str:
    """Return an argument as it was typed."""
    return argument.removeprefix(_FIGURE_MARK)


@dataclass(frozen=True)
class Argument:
    """One argument of a command: its names, its help in both languages, and what argparse is told besides."""

    names: tuple[str, ...]
    help: Bilingual
    settings: Mapping[str, object]


def _argument(names: str, zh: str, en: str, **settings: object) -> Argument:
    """Return an argument, its names divided by blanks."""
    return Argument(tuple(names.split()), Bilingual(zh, en), settings)


LANGUAGE = _argument(
    "--lang", "语言", "language", choices=["zh", "en"], type=_language, default=argparse.SUPPRESS
)
FOLDER = _argument(
    "folder", "数据文件夹（默认 ./curated）", "default: ./curated", metavar="DIR", nargs="?", type=Path
)
DOCUMENTS = _argument(
    "--documents",
    "文档文件夹（默认 METRICS_DOCUMENTS）",
    "default: METRICS_DOCUMENTS",
    metavar="DIR",
    type=Path,
)
TOWNS = _argument("--towns", "乡镇，如 西溪 西湖（默认全部）", "such as 西溪 西湖; default: all", nargs="+")
YEARS = _argument("--years", "年份，如 2020-2024", "such as 2020-2024")
STRICT = _argument("--strict", "存疑也算问题", "remarks are problems too", action="store_true")
REQUIRE = _argument("--require", "没有文档也算问题", "fail without the documents", action="store_true")
MEASURES = [str(each) for each in Measure]
KINDS, MONEY_UNITS = [str(each) for each in ChartKind], [str(each) for each in MoneyUnit]
FORMATS = ["csv", "json", "parquet"]
# those of metrics/pages/takeaways.py
PAGES = ["overview", "targets", "coverage", "sources", "ledger", "about"]
COMMANDS: dict[str, tuple[Callable[[argparse.Namespace, Language], int], Bilingual, Iterable[Argument]]] = {
    "read": (
        commands.run_read,
        Bilingual("读出印刷的数字", "read printed figures"),
        [
            _argument("text", "如 12.34亿元", "such as 12.34亿元", metavar="TEXT", nargs="+", type=_unmarked),
            _argument("--json", "每行一个 JSON 对象", "one JSON object a line", action="store_true"),
        ],
    ),
    "check": (
        commands.run_check,
        Bilingual("检查数据，列出全部问题", "check the data, list every problem"),
        [FOLDER, STRICT],
    ),
    "verify": (
        commands.run_verify,
        Bilingual("到原文中核对每个数字", "look every figure up in its document"),
        [FOLDER, DOCUMENTS, STRICT, REQUIRE],
    ),
    "audit": (
        commands.run_audit,
        Bilingual("清点原文中的每个数字", "account for every number of the documents"),
        [
            FOLDER,
            DOCUMENTS,
            REQUIRE,
            _argument("--json", "每份文档一个 JSON 对象", "one JSON object a document", action="store_true"),
        ],
    ),
    "table": (
        commands.run_table,
        Bilingual("输出整洁表", "print the tidy frame"),
        [
            FOLDER,
            _argument("--format", "格式（默认 csv）", "default: csv", choices=FORMATS, default="csv"),
            _argument("--theme", "只要这个主题，可重复", "this theme only; repeatable", action="append"),
            _argument("--area", "只要这个镇，可重复", "this town only; repeatable", action="append"),
        ],
    ),
    "coverage": (
        commands.run_coverage,
        Bilingual("哪些有数字，哪些没有，为什么", "what is known, what is not, and why"),
        [
            FOLDER,
            _argument("--theme", "只要这个主题，可重复", "this theme only; repeatable", action="append"),
            _argument("--all", "镇和年份再多，也逐格列出", "cell by cell, however many", action="store_true"),
            _argument("--json", "输出 JSON", "print JSON", action="store_true"),
        ],
    ),
    "compare": (
        commands.run_compare,
        Bilingual("两两之间可比与否，为什么，谁高", "which figures compare, why, and which is higher"),
        [
            FOLDER,
            _argument(
                "--indicator",
                "指标，代码或名称",
                "indicator, by id or name",
                metavar="INDICATOR",
                required=True,
            ),
            _argument("--measure", "口径（默认 level）", "default: level", choices=MEASURES, default="level"),
            TOWNS,
            YEARS,
            _argument("--all", "每一对都列出", "print every pair, however many", action="store_true"),
            _argument("--json", "每行一个 JSON 对象", "one JSON object a line", action="store_true"),
        ],
    ),
    "conflicts": (
        commands.run_conflicts,
        Bilingual("哪些数字所印不一，哪些已修订", "where documents disagree, and what was revised"),
        [FOLDER, _argument("--json", "每行一个 JSON 对象", "one JSON object a line", action="store_true")],
    ),
    "implied": (
        commands.run_implied,
        Bilingual("由印出的数字推得什么，凭什么", "what follows from the printed figures, with its proof"),
        [
            FOLDER,
            _argument(
                "--without",
                "少了这一处的数字，哪些推算不成立，如 001:199",
                "what rests on the figures at a place, as in 001:199",
                metavar="DOCUMENT:LINE",
            ),
            _argument("--json", "每行一个 JSON 对象", "one JSON object a line", action="store_true"),
        ],
    ),
    "export": (
        commands.run_export,
        Bilingual("把一张图存为文件", "write a chart, or its figures, as files"),
        [
            _argument("--indicator", "指标，代码或名称", "indicator, by id or name", metavar="INDICATOR"),
            _argument("--page", "不写指标，而写一个页面", "a page instead of an indicator", choices=PAGES),
            _argument("--measure", "口径（默认 level）", "default: level", choices=MEASURES, default="level"),
            TOWNS,
            YEARS,
            _argument("--kind", "图形（默认 dots）", "default: dots", choices=KINDS, default="dots"),
            _argument(
                "--unit",
                "金额单位：yuan 元，wan 万元，yi 亿元（默认 auto）",
                "unit of money: yuan CNY, wan thousand, yi million; default: auto",
                choices=MONEY_UNITS,
                default="auto",
            ),
            _argument(
                "--tone", "底色（默认 light）", "default: light", choices=["light", "dark"], default="light"
            ),
            _argument("--png", "图片，投影用", "picture for a slide", metavar="FILE", type=Path),
            _argument("--a4", "图片 PNG，A4 打印用", "PNG for A4 print", metavar="FILE", type=Path),
            _argument("--svg", "图片 SVG", "picture as SVG", metavar="FILE", type=Path),
            _argument("--csv", "表格 CSV", "figures as CSV", metavar="FILE", type=Path),
            _argument("--xlsx", "工作簿 Excel", "figures as an Excel workbook", metavar="FILE", type=Path),
            _argument(
                "--curated", "数据文件夹（默认 ./curated）", "default: ./curated", dest="folder", type=Path
            ),
        ],
    ),
    "serve": (
        commands.run_serve,
        Bilingual("运行看板", "run the dashboard"),
        [
            FOLDER,
            _argument("--port", "端口（默认 8501）", "default: 8501", type=_port, default=8501),
            _argument("--address", "地址（默认 localhost）", "default: localhost", default="localhost"),
            _argument(
                "--host",
                "看板对外的名称，如 kpi.town.example，可重复",
                "name under which it is opened from elsewhere, such as kpi.town.example; repeatable",
                metavar="NAME",
                action="append",
                default=[],
                type=_host,
            ),
            DOCUMENTS,
            _argument("--curated", "数据文件夹，同 DIR", "the same as DIR", type=Path),
        ],
    ),
}


def parser_of(language: Language) -> argparse.ArgumentParser:
    """Return the parser of all commands, its help in ``language``."""
    about = Bilingual(
        "城镇指标：照原文读数、核对、比较", "Town Metrics: figures as printed, checked and compared"
    )
    parser = argparse.ArgumentParser("metrics", description=about.within(language))
    _add(parser, LANGUAGE, language)
    commands = parser.add_subparsers(metavar="COMMAND", required=True)
    for name, (run, help_text, arguments) in COMMANDS.items():
        said = help_text.within(language)
        added = commands.add_parser(name, help=said, description=said)
        added.set_defaults(run=run)
        for argument in (*arguments, LANGUAGE):
            _add(added, argument, language)
    return parser


def _add(parser: argparse.ArgumentParser, argument: Argument, language: Language) -> None:
    """Add one argument to a parser."""
    settings: dict[str, Any] = {**argument.settings, "help": argument.help.within(language)}
    parser.add_argument(*argument.names, **settings)
